"""The English words that say what a figure counts, how sure, where and when, beside those that say who states it."""

from __future__ import annotations

from dataclasses import replace

from consilience.wording.languages.english_places import KNOWN_PLACES
from consilience.wording.languages.english_speakers import SPEAKERS
from consilience.wording.word_tables import numbers_in, phrase_table, units_in, words_in

_OF_PLACES = (
    "province provinces district districts region regions oblast county counties state states town towns city cities "
    "village villages municipality parish capital country countries area areas island islands territory borough "
    "prefecture department suburb neighbourhood neighborhood "
    "peninsula valley coast river lake camp base airport port "
    "mountain mountains desert basin delta gulf strait canal gorge highlands "
    "prison jail mine refinery reef glacier ridge plateau volcano sea ocean bay fjord forest "
    "republic lga lgas ward wards barangay commune canton governorate township constituency taluk tehsil mandal"
)
_ACTS = (
    "cut, shed, build, spend, pay, invest, hire, close, open, send, deploy, train, distribute, buy, recruit, withdraw, "
    "launch, create, provide, deliver, donate, stay, visit, follow, enlarge, expand, go, lay off, seek, slash, axe, "
    "scrap, dismiss, offer, lend, grant, issue, move, relocate, plant, construct, install, purchase, transfer, commit, "
    "fly, evacuate, take delivery, contribute, allocate, set up, restore, repair, replace, demolish, eliminate, "
    "make redundant"
)
"""What somebody does who means to: "would cut 1,200 jobs" is planned, "would rise to 1,200" expected."""
_DONE = (
    "cut, built, spent, paid, invested, hired, closed, opened, sent, deployed, trained, distributed, bought, "
    "recruited, withdrawn, launched, created, provided, delivered, made, laid off, eliminated, scrapped, dismissed, "
    "offered, granted, issued, moved, relocated, planted, constructed, installed, transferred, allocated, set up, "
    "restored, repaired, replaced, demolished, made redundant"
)


_CHANGES = "rise, fall, grow, drop, increase, decline, climb, shrink, slip, double"
"""Verbs that behind "may" say what is to come, and not what one is not sure of: "may fall", "may be"."""
_STARTS = "start, begin, open, close, arrive, finish, be, go, join, leave, receive, move, return, come, reach, end"
_HOLDS = (
    "hold, house, lift, carry, take, seat, supply, feed, treat, process, produce, accommodate, make, provide, deliver, "
    "handle"
)
_FORESEEN = (
    "forecast, expected, predicted, projected, planned, guided, announced, reported, given, put, said, spoken of, "
    "counted, thought, feared, estimated, told, requested, asked for, sought"
)
_ANNOUNCED = "announced, announces, announcing, unveiled, approved"
_GRANTS = "compensation of, an ex gratia of, ex gratia of, a package of, a relief package of, an aid package of, aid of"
_ESTABLISHES = "confirm, verify, identify, establish, account for"
_GAVE = "gave, put, reported, said, announced, estimated"
_VALUES = "figure, estimate, toll, count, forecast, projection, tally, range, guidance, prediction"


def _each(first: str, second: str) -> str:
    """Join each of some phrases with each of others."""
    return ", ".join(f"{one} {other}" for one in first.split(", ") for other in second.split(", "))


ENGLISH_CUES = replace(
    SPEAKERS,
    times=words_in(
        "today yesterday tomorrow tonight day morning afternoon evening night overnight week weekend month year years "
        "earlier later recently now noon midnight last next this days weeks months hours ago"
    ),
    places_in=words_in(
        "in at near off around across throughout through along outside inside within to into reach reached arrived "
        "for above below beside "
        "packed filled thronged"
    ),
    places_of=words_in(_OF_PLACES),
    streets=words_in(
        "street lane avenue square road stadium arena ground park hall field gardens dome bowl coliseum racecourse pier"
    ),
    capitals=words_in("capital"),
    its=words_in("its their"),
    moved_to=phrase_table({"moved": "up to, down to"}),
    attended=words_in(
        "crowd attendance spectators protesters demonstrators marchers strikers rallied marched attended turnout "
        "participants participation worshippers pilgrims runners aboard arrested"
    ),
    formerly=words_in("earlier previously initially originally"),
    crowds=("participants", "crowd", "protesters", "demonstrators", "marchers", "attendance", "turnout"),
    vehicles=words_in(
        "ferry ferries vessel vessels ship ships boat boats bus buses train trains plane planes aircraft airliner "
        "transport transports lorry lorries truck trucks helicopter helicopters jet jets airship coach coaches tanker "
        "tankers"
    ),
    bids=words_in(
        "recommended recommends offered offers offering demanded demands wanted wants sought "
        "seeks proposed proposes rejected"
    ),
    revising=words_in("revise revises revised revising corrected restated"),
    averages=words_in("average mean median"),
    before_places=words_in("lake mount camp fort cape mt"),
    flights=words_in(
        "fled flee fleeing crossed crossing cross arrived arriving poured streamed moved returned escaped displaced "
        "entered deported flown went travelled traveled headed"
    ),
    since=words_in("since"),
    ages=words_in("age ages aged"),
    proposals=words_in(
        "plan plans proposal proposals offer offers bill motion budget deal amendment initiative demand demands appeal "
        "bid request application"
    ),
    missing=words_in("missed missing beat beating exceeded topped surpassed"),
    would=words_in("will would"),
    births=words_in("born"),
    leaving=words_in("left leave leaves leaving departed"),
    turned=phrase_table({"no more than": "more than", "no fewer than": "fewer than, less than"}),
    naming_numbers=words_in(
        "sees recommend recommends recommended propose proposes proposed suggest suggests suggested mention mentions "
        "mentioned agree agrees agreed"
    ),
    happening=words_in(
        "be become have get need see take cost save rise fall drop reach grow climb exceed increase decrease decline "
        "shrink remain last lose die suffer face affect hit earn gain win come go recede run amount total result mean "
        "double triple improve worsen help like expect know like want bring account generate yield keep hold stand "
        "arrive receive"
    ),
    lasting=words_in("begin begins began continue continues continued"),
    nation=words_in("country nationwide countrywide nationally"),
    of_countries=words_in(
        "capital population economy government parliament border borders coast railways railway unemployment inflation "
        "electorate voters farmers hospitals schools roads prisons exports imports harvest worst biggest largest "
        "deadliest north south east west northern southern eastern western"
    ),
    reports=words_in("reported saw registered lost remains remain confirmed accounts accounted"),
    moneys=words_in(
        "litas lats leva denars dinar dinars drams lari soms tugrik bolivars lempiras quetzals colones guaranis birr "
        "crowns kronor kroner dollars euros pounds rubles roubles shillings shilling pesos naira rand baht dirhams "
        "riyals yen yuan francs rupees rupiah lira zloty dinars birr reais kina kwacha cedis pula taka dong kip won "
        "ringgit shekels krona krone forint lei lev hryvnia hryvnias manat tenge afghanis rials soles"
    ),
    people=words_in("people persons person residents civilians victims men women others individuals"),
    subset=words_in("including among"),
    statuses=phrase_table(
        {
            "planned": "demanding, plan to, plans to, planned to, planning to, plan, plans, planned, "
            "preparing to, prepares to, "
            "is to, are to, to be sent, aim to, aims to, aimed for, aimed at, targets, budgeted, budget, "
            "appealing for, asking for, asks for, "
            "appeals for, appealed for, appeal for, asked for, requested, pledged, pledges, "
            "pledge, "
            "promised, offered, offers, offering, "
            "proposes, propose, proposed, recommends, recommended, has decided, decided on, due from, "
            "are due, looking to, intends to, intend to, scheduled, to vaccinate, needs, seeks, seeking, "
            "it needed, they needed, called for, calls for, calling for, applied for, applies for, applying for, sets "
            "aside, was to, were to, "
            "demanded, demands, to be approved, seek, sought, meant to, supposed to, under negotiation, "
            "under discussion, under consideration, allocated, earmarked, "
            "want, wants, wanted to, hopes to, hope to, required, requires, "
            "require, voted to, "
            f"{_each('will, would, wants to, want to, must, ordered to, ordered him to, ordered her to', _ACTS)}, "
            f"{_each('will be, would be', _DONE)}, {_each(_ANNOUNCED, _GRANTS)}",
            "planned beside": "offer of, offer to, target, target of, "
            " targets of, goal of, target is, target was, goal is, aim is, to go, "
            "to close, to be cut, is needed, are needed, we need, they need, it needs, still need, still needs",
            "planned due": f"{_each('is due to, are due to, was due to, were due to, is set to, are set to', _STARTS)}",
            "planned heading": f"{_each('to', _ACTS)}",
            "expected": "price target, price targets, will not, "
            "expect, expects, expected, expected to, forecast, forecasts, forecasting, predicts, predict, "
            "predicted, projects, projected, will be, will, would be, "
            "would, could be, could, exit poll, exit polls, at risk, warns that, "
            "warned that, warn that, looking for, fear, fears, seen at, on course, should be, will have to, "
            "sees, outlook, guidance, would have, hope for, hopes for, hoping for, had predicted, had expected, "
            f"had forecast, had projected, {_each('may, might', _CHANGES)}",
            "expected beside": "risk of",
            "estimated": "could have, "
            "think, thinks, estimate, estimates, estimated, an estimated, assess, assesses, assessed, "
            "believe, believes, believed, reckon, reckons, likely, may, may be, may have, might, "
            "suggest, suggests, suggesting, suggested, believed to, thought to, probably, presumably, "
            "said to be, put the number on, i would put, "
            "i ' d trust, judge that, judges that, hypothesis, suspects that, suspect that, suspected that",
            "capacity": "could deploy, can deploy, able to deploy",
            "capacity alone": "holds, hold, seats, accommodates",
            "capacity beside": "places for, space for, spaces for, seats for, "
            f"{_each('built, licensed, certified, designed, meant', 'for')}, capacity, "
            f"{_each('can, could, may, able to, licensed to, certified to, designed to, built to', _HOLDS)}, "
            "room for, enough to house, enough for, beds for, holds up to, beds, capacity of, combined capacity of",
            "denied": "exaggerated, untrue, false, denied, denies, pure invention, wishful thinking, not true, "
            "no truth, baseless, unfounded, fabricated, are wrong, is wrong, was wrong, were wrong, incorrect, "
            "not correct, mistaken, absurd",
            "observed": "still looking for, were looking for, searching for, "
            "could not be, would not be, under budget, over budget, the plans of, "
            f"{_each('could, could only, could so far, could so far only', _ESTABLISHES)}",
            "observed beside": "received, had been received, has paid, have paid, delivered, has so far paid",
            "revised": f"{_each('had previously, had earlier, had originally, had initially, had first', _FORESEEN)}, "
            f"{_each('previously, originally, initially', _FORESEEN)}, had guided",
            "revised beside": f"{_each('earlier, previous, original, initial', _VALUES)}, "
            f"{_each('earlier, initially, previously, originally, first', _GAVE)}, had put, had given, "
            "earlier guidance, earlier version, previously reported, an earlier, down from, up from, lowered from, "
            "raised from, had forecast, corrected from",
        }
    ),
    standings=phrase_table(
        {
            "confirmed": "confirmed, confirms, confirm, confirming, verified, officially recorded, official toll, "
            "official count, official figure, official tally, official figures",
            "unconfirmed": "unconfirmed, unverified, not confirmed, not been confirmed, not yet confirmed, "
            "not verified, not been verified, not independently verified, not been independently verified, "
            "not be verified, not be confirmed, not be independently verified, not be independently confirmed, "
            "not immediately be verified, not be immediately verified, not independently verify, "
            "not immediately verify, not verify, not confirm, not independently confirm, not immediately confirm, "
            "yet to be confirmed, yet to be verified, yet to confirm, no independent confirmation, no confirmation, "
            "never confirmed, preliminary, provisional, declined to confirm, refused to confirm, impossible to verify, "
            "unable to verify",
        }
    ),
    outcomes=phrase_table(
        {
            "deaths": "killed, killing, kill, kills, dead, died, die, dies, deaths, death toll, death, fatal, "
            "fatalities, toll, lives, lost their lives, deceased, perished, burials, drowned, drownings, suffocated, "
            "massacred, slain, assassinated, lynched, beheaded",
            "casualties": "casualties, killed or wounded, killed or injured, killed or hurt, killed and wounded, "
            "killed and injured, dead or wounded, dead and wounded, dead or injured, dead and injured, "
            "killing or wounding, killing or injuring",
            "injured": "injured, injuring, hurt, wounded, wounding, injuries, burns",
            "missing": "still looking for, searching for, missing, unaccounted for, disappeared, vanished",
            "trapped": "trapped, trapping, under the rubble, buried",
            "hospitalised": "hospitalised, hospitalized, taken to hospital, taken to "
            "hospitals, in hospital, in hospitals, "
            "admitted",
            "seriously injured": "in critical condition, critical condition, in intensive care, intensive care, "
            "seriously injured, seriously hurt, seriously",
            "displaced": "displaced, displacing, homeless, evacuated, evacuation of, evacuees, from their homes, "
            "lost their homes, fled, flee, fleeing, driven from "
            "their homes, left their homes, uprooted",
            "arrested": "arrested, detained, arrests, in custody",
            "participants": "joined the march/protest/rally/demonstration/strike, took part, taken part, take part, "
            "taking part, turned out, showed up, marched, protested, demonstrated, attended by/the/a/an, "
            "rallied outside/in/at/near/on/for/against/across, took/taken to the streets, "
            "gathered outside/in/at/near/on/for, assembled outside/in/at/near/on/for",
            "aboard": "aboard, on board, were on the ferry/boat/ship/vessel/plane/aircraft/train/bus/flight",
            "escaped": "escaped",
            "captured": "captured, taken prisoner",
            "abducted": "abducted, kidnapped, abductions, kidnappings, taken hostage",
            "looted": "looted, ransacked, pillaged",
            "infected": "infected, infections, tested positive",
            "vaccinated": "vaccinated, vaccinate, inoculated",
            "treated": "treated, were treated, in treatment",
            "destroyed": "destroyed, destroying, burned down, beyond repair, razed, levelled, leveled, demolished, "
            "collapsed, "
            "flattened, washed away, gutted, torched, wrecked",
            "damaged": "damaged, damaging, damage, cracked",
            "recovered": "recovered, pulled",
            "burned": "burned, burnt, scorched, charred",
            "survivors": "survived, survivors",
            "rescued": "rescued, saved, found alive, pulled alive, pulled out alive",
            "lost": "lost",
            "capacity": "capacity of, can lift, can hold, can house, can carry, "
            f"{_each('built, licensed, certified, designed, meant', 'for')}, "
            "enough to house, enough for, beds for, "
            "room for, seats for, places for, space for, spaces for, could hold, could house",
            "pledged": "pledged, pledges, pledging, promised, promises",
            "funding": "applied for, appeal for, appealing for, asking for, asks for, appeals for, appealed for, "
            "asked for, funded, funding",
            "pay": "paid, pays, salary, wages",
            "cost": "cost, costs",
            "sold": "sell, sold",
            "sale": "sale",
        }
    ),
    running=words_in("still now remain remains stands risen climbed rose far"),
    offices=words_in("governor mayor sheriff police firefighters"),
    over=words_in("over"),
    wishing=words_in(
        "asked ask want wants wanted plan hope hoped hopes demand demanded seek sought apply applied applying asking "
        "intend offered promised pledged appealed"
    ),
    bases=words_in("gdp gnp income revenue output capacity"),
    of_money=words_in("pledged funding pay cost"),
    of_people=words_in(
        "deaths casualties injured missing trapped hospitalised displaced arrested captured infected vaccinated "
        "treated participants aboard escaped"
    )
    | {"seriously injured"},
    units_spelled=words_in(
        "crowns kronor kroner milligrams micrograms grams points acres hectares tonnes dollars euros pounds rubles "
        "shillings shilling pesos naira rand baht dirhams riyals yen yuan"
    ),
    senses=units_in(
        "troops: soldiers soldier troops troop servicemen personnel, houses: homes houses dwellings house home, "
        "buildings: buildings structures building structure, schoolchildren: pupils schoolchildren, "
        "protesters: demonstrators protesters protestors marchers, jobs: jobs positions posts, "
        "refugees: refugees refugee, children: children child, infections: infections infected, "
        "patients: patients patient"
    )
    | {"special forces": "troops/special forces"},
    times_rule=phrase_table(
        {
            "day 0": "today, tonight, this morning, this afternoon, this evening",
            "day -1": "yesterday, last night",
            "day 1": "tomorrow",
            "day -2": "the day before yesterday",
            "day 2": "the day after tomorrow",
            "night": "overnight, during the night",
            "week -1": "last week",
            "week 0": "this week",
            "week 1": "next week",
            "month -1": "last month",
            "void": "on the year, on the month, on the quarter, year on year, year - on - year, on a year, "
            "month on month",
            "month 0": "this month",
            "same day": "that night, that evening, that morning, that afternoon, the same night, the same evening, "
            "the same day, that day, the same date",
            "same month": "the month, that month, the same month",
            "same period": "the same period, same period, the corresponding period, that period, the period",
            "same year": "the same year, that year",
            "previous week": "the week before, the previous week",
            "previous month": "the month before, the previous month",
            "previous quarter": "the quarter before, the previous quarter, the three months before, "
            "the preceding quarter",
            "previous year": "the previous 12 months, the preceding 12 months, the 12 months before, the year before, "
            "the previous year, the year earlier, the preceding year",
            "same quarter": "the quarter, that quarter, the same quarter, quarterly",
            "weekend": "the weekend, this weekend",
            "feast 12-31": "year - end, the year - end, the year ' s end, year ' s end",
            "feast 12-25": "christmas, christmas day",
            "feast 01-01": "new year, new year ' s day",
            "month 1": "next month",
            "year -1": "last year",
            "year 0": "this year, the year, full - year",
            "year 1": "next year",
            "quarter 0": "this quarter, the current quarter",
            "quarter -1": "last quarter, the last quarter, the final quarter, final quarter, last three months",
            "quarter 1": "first quarter, first - quarter, q1, q 1",
            "quarter 2": "second quarter, second - quarter, q2, q 2",
            "quarter 3": "third quarter, third - quarter, q3, q 3",
            "quarter 4": "fourth quarter, fourth - quarter, q4, q 4",
            "ending": "the week to, week to, the week ending, week ending",
            "beginning": "the week of, week of, the week beginning, week beginning, the week starting, week starting",
            "half 1": "first half, first - half, h1, h 1",
            "half 2": "second half, second - half, h2, h 2",
            "until": "before, by, until, till, as of, up to, through",
            "end": "by the end of, until the end of",
            "close": "at the end of, as of the end of",
            "since": "since, from, starting, beginning",
            "between": "between, from",
        }
    ),
    where=words_in("where"),
    many=words_in("most all many some half they who both"),
    present=words_in("has have is are been now stands remain remains"),
    purposes=words_in("for on"),
    more=words_in("more others"),
    moves=words_in("raising bringing lifting taking pushing lowering cutting reducing brought took pushed lifted"),
    intentions=words_in("plan plans target targets budget pledge pledges promised forecast forecasts outlook"),
    when=words_in("when"),
    lately=words_in("last past"),
    coming=words_in("next"),
    tomorrow=words_in("tomorrow"),
    spans=numbers_in(
        "hour 1, hours 1, day 24, days 24, week 168, weeks 168, month 720, months 720, year 8760, years 8760, "
        "decade 87600, decades 87600"
    ),
    ago=words_in("ago earlier before"),
    later=words_in("later"),
    then=words_in("then"),
    pictures=words_in("imagery image images photo photos photograph photographs picture pictures footage video videos"),
    endings=words_in("ending ended through until"),
    before_now=words_in("ago"),
    strikes=words_in(
        "struck strikes hit hits shook shakes erupted erupts exploded crashed collapsed derailed sank capsized swept "
        "rammed attacked opened landed burst flooded marched rallied voted buried brought slammed overturned plunged "
        "toppled ripped tore burned stormed raided ambushed invaded shelled bombed"
    ),
    results=words_in(
        "profit profits sales revenue revenues income turnover earnings margin orders order intake growth "
        "ebitda ebit output production shipments deliveries bookings costs exports imports"
    ),
    shares=numbers_in(
        "half 2, halves 2, third 3, thirds 3, quarter 4, quarters 4, fourth 4, fourths 4, fifth 5, fifths 5, sixth 6, "
        "sixths 6, seventh 7, sevenths 7, eighth 8, eighths 8, ninth 9, ninths 9, tenth 10, tenths 10"
    ),
    vague=phrase_table(
        {
            "dozens": "several dozen, several dozens, a few dozen, many dozens",
            "hundreds": "several hundred, several hundreds, a few hundred, many hundreds",
            "thousands": "several thousand, several thousands, a few thousand, many thousands",
            "millions": "several million, several millions, a few million, many millions",
            "about 200": "a couple of hundred, a couple hundred",
            "about 2,000": "a couple of thousand, a couple thousand",
        }
    ),
    comparatives=words_in(
        "ahead "
        "more less fewer lower higher larger smaller greater bigger worse better cheaper above below faster slower "
        "stronger weaker heavier lighter longer shorter older younger wider deeper"
    ),
    ordinals=words_in("first second third fourth last next previous past this other 1st 2nd 3rd 4th"),
    manners=words_in(
        "ways minds fronts occasions words terms stages phases rounds steps directions levels sides halves hands "
        "respects reasons points grounds counts languages categories parts others things"
    ),
    margins=phrase_table(
        {
            "margin": "ci, confidence interval, credible interval, "
            "margin of error, margins of error, margin of sampling error, error margin"
        }
    ),
    possessives=words_in("his her their my your our"),
    persons=words_in("staff man woman boy girl widow widower child pensioner person youth lad mother father"),
    happened=words_in("escaped deaths casualties injured missing displaced captured destroyed damaged burned rescued"),
    times_filler=words_in("late early mid last start beginning of"),
    numbered=words_in("number numbers count total share proportion percentage"),
    companies=words_in("company firm"),
    legal_forms=words_in(
        "ab ag as asa bv corp corporation gmbh holdings inc incorporated kk limited llc ltd nv oyj plc sa se spa"
    ),
    closings=phrase_table({"end": "the end of, end of"}),
    spots=words_in(
        "village town camp base airport port river lake mountain canal gorge prison jail mine refinery glacier strait"
    ),
    polities=words_in("republic kingdom federation commonwealth"),
    totals=words_in("total tally"),
    fresh=words_in("new further additional more other fresh"),
    losing=words_in("lost missed"),
    possessing=words_in(
        "lost cancelled canceled scrapped cut closed shut sold hired employs employed sacked axed shed delivered "
        "produced built owns owned operates opened won scored earned"
    ),
    whose=words_in("whose"),
    alone=words_in("alone"),
    fires=words_in("fire fires wildfire wildfires blaze blazes bushfire bushfires"),
    areas=frozenset(("hectare", "acre", "km²", "mile²")),
    losses=words_in("loss losses cost costs damage damages"),
    there=words_in("there here"),
    than=words_in("than"),
    worth=words_in("worth valued totalling totaling"),
    own=words_in("own"),
    lacking=phrase_table({"lacking": "short of"}),
    preterite=words_in("was were had did"),
    reasons=words_in("after because since"),
    speaking=words_in("addressing speaking talking briefing responding reacting answering appearing testifying"),
    interviews=words_in("talks talked spoke speaks interview interviewed interviews"),
    on=words_in("on with"),
    same=words_in("same much many"),
    likened=words_in("as"),
    young=words_in("young old"),
    after=words_in("after"),
    fates=words_in("deaths casualties injured missing captured"),
    published=words_in("published printed appeared appearing appears writing wrote reported reports featured released"),
    these=words_in("these those them whom which"),
    bracketed=phrase_table({"brackets": "in brackets, in parentheses, in parenthesis, bracketed figures"}),
    compared=words_in("than from against compared versus"),
    past=words_in("had"),
    scheduled=words_in("begin begins start starts open opens close closes end ends is are due happens place"),
    asking=words_in("survey surveys poll polls census"),
    starts=words_in("from"),
    times_to=words_in("to until"),
    times_before_year=words_in("spring summer autumn winter fall end fiscal fy year season"),
    places_at=words_in(
        "in near off around through across throughout outside inside within reach reached "
        "above below beside packed filled thronged"
    ),
    no_place_before=words_in("shares stake interest believe trust confidence faith investment"),
    readiness=phrase_table({"ready": "prepared to, ready to, able to, willing to"}),
    peoples_end=("ian", "an", "ese", "ish"),
    seats=words_in("capital city town village coast port border"),
    places_off=words_in("off from away north south east west offshore inland"),
    directions=words_in(
        "parts part rest centre center heart middle outskirts edge "
        "north south east west northern southern eastern western central north-east northeast northwest southeast "
        "southwest upper lower neighbouring neighboring nearby"
    ),
    known_places=KNOWN_PLACES,
)
