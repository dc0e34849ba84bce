"""The English words that say who states a figure, how sure, where and when."""

from __future__ import annotations

from consilience.wording.cues import Cues
from consilience.wording.languages.english_places import KNOWN_PLACES
from consilience.wording.vocabulary import numbers_in, phrase_table, units_in, words_in

_SAYS = (
    "say says said tell tells told report reports reported "
    "announce announces announced states stated explain explains "
    "explained add adds added note notes noted write writes "
    "wrote tweet tweets tweeted warn warns warned claim claims "
    "claimed argue argues argued insist insists insisted acknowledge acknowledges acknowledged admit admits admitted "
    "recall recalls recalled reply replies replied respond "
    "responds responded remark remarks remarked observe observes "
    "observed comment comments commented conclude concludes concluded predict predicts predicted estimate estimates "
    "estimated suggest suggests suggested quip quips quipped joke jokes joked testify testifies testified assert "
    "asserts asserted complain complains complained boast boasts boasted caution cautions cautioned reveal reveals "
    "revealed contend contends contended confirm confirms "
    "confirmed stress stresses stressed urge urges urged vow vows "
    "vowed promise promises promised repeated emphasize emphasizes emphasized emphasise emphasised posted reads read "
    "mused exclaimed shouted lamented recounted reiterated maintained alleged alleges allege quoted opined answer "
    "answers answered retorted countered chided fumed scoffed joked interjected agreed declared declares ask asks "
    "asked continue continues continued began begins concedes conceded thundered snapped cracked pleaded"
)
_FINDS = (
    "spoke "
    "pegs pegged tallies "
    "hope hopes hoped fear fears feared worry worries worried wonder "
    "wondered assume assumes assumed understand understands understood "
    "realize realizes realized recognize recognizes recognized feel feels "
    "felt decide decided learn learned learns hear heard guess guessed "
    "assure assured assures pledged pledges propose proposes proposed "
    "recommend recommends recommended suspect suspects suspected doubt "
    "doubts doubted rule ruled maintain maintains demonstrate demonstrates "
    "demonstrated establish established warrant reason reasoned "
    "find finds found show shows showed shown count counts counted record records recorded put puts "
    "expect expects expected believe believes believed think thinks thought reckon reckons reckoned "
    "assess assesses assessed project projects projected forecast forecasts indicate indicates "
    "indicated calculate calculates calculated determine determines determined accuse accuses accused "
    "propose proposes proposed see sees saw imply implies implied identify identifies identified "
    "discover discovers discovered detect detects detected disclose discloses disclosed document "
    "documents documented point points pointed appeals appealed describe describes described hinted "
    "signaled signalled tallied detailed tout touts touted demand demands "
    "demanded lists listed lowered raised revised increased raises lowers increases cut gave give "
    "given gives call calls called mention mentions mentioned know knows knew speak speaks "
    "spoken cited cites quotes blames blamed"
)
_OF_PLACES = (
    "province provinces district districts region regions oblast county counties state states town towns city cities "
    "village villages municipality parish capital country countries area areas island islands territory borough "
    "prefecture department suburb neighbourhood neighborhood "
    "peninsula valley coast river lake camp base airport port "
    "republic"
)

_ACTS = (
    "cut, shed, build, spend, pay, invest, hire, close, open, send, deploy, train, distribute, buy, recruit, withdraw, "
    "launch, create, provide, deliver, donate, stay, visit, follow, enlarge, expand, go"
)
"""What somebody does who means to: "would cut 1,200 jobs" is planned, "would rise to 1,200" expected."""
_DONE = (
    "cut, built, spent, paid, invested, hired, closed, opened, sent, deployed, trained, distributed, bought, "
    "recruited, withdrawn, launched, created, provided, delivered"
)


_HOLDS = "hold, house, lift, carry, take, seat, supply, feed, treat, process, produce, accommodate"
_VALUES = "figure, estimate, toll, count, forecast, projection, tally"


def _each(first: str, second: str) -> str:
    """Join each of some phrases with each of others."""
    return ", ".join(f"{one} {other}" for one in first.split(", ") for other in second.split(", "))


ENGLISH_CUES = Cues(
    says=words_in(_SAYS),
    finds=words_in(_FINDS),
    denies=words_in(
        "deny denies denied reject rejects rejected dismiss dismisses dismissed dispute disputes disputed refute "
        "refutes refuted rebut rebuts rebutted debunk debunked disputing denying rejecting dismissing"
    ),
    corrects=words_in("withdrew withdraws withdrawn corrected retracted corrects retracts"),
    quoting=words_in(
        "agreed declared declares ask asks asked continue continues continued began begins read reads quoted repeated "
        "maintained observe observes observed see sees saw know knows knew think thinks thought describe describes "
        "described mention mentions mentioned quotes respond responds responded detailed answer answers answered "
        "snapped cracked pleaded shouted mused determine determined identify identifies identified document documented "
        "commented point points pointed discovered call calls called documents discover admit admits admitted hope "
        "hopes hoped fear fears feared worry worries worried wonder wondered assume assumes assumed understand "
        "understands understood realize realizes realized recognize recognizes recognized feel feels felt decide "
        "decided learn learned learns hear heard guess guessed assure assured assures pledged pledges recommend "
        "recommends recommended suspect suspects suspected doubt doubts doubted rule ruled maintain maintains "
        "demonstrate demonstrates demonstrated establish established warrant reason reasoned"
    ),
    changing=words_in(
        "lowered raised revised increased raises lowers increases cut gave give given gives put puts "
        "speak speaks spoken given posted posts pegs pegged spoke"
    ),
    nouns_too=words_in(
        "states adds counts claims reports notes remarks comments estimates records calls lists points documents "
        "projects forecasts increases cut shows answers thought tweets urges stresses promises raises lowers puts "
        "finds reveals demands appeals registers report count claim estimate project forecast note comment answer cut "
        "call continued remarked documented hopes fears worry worries doubt doubts guess rule reason hope fear feel "
        "tallies ranks"
    ),
    plurals=words_in(
        "say tell report claim note argue insist admit recall warn predict estimate suggest contend stress vow "
        "promise find show count record believe think reckon assess project forecast indicate expect see know call "
        "demand write reply respond observe complain confirm reveal speak deny reject dispute allege acknowledge hope "
        "fear worry wonder assume understand realize recognize feel decide learn hear guess assure propose recommend "
        "suspect doubt maintain demonstrate"
    ),
    nobody=words_in("one you everyone everybody anyone nobody all"),
    adds=words_in(
        "showing vowing saying adding noting warning claiming arguing telling writing explaining insisting estimating "
        "predicting announcing reporting suggesting stating declaring acknowledging confirming revealing asserting "
        "asking concluding recalling promising appealing"
    ),
    telling=words_in("tell tells told telling remind reminded informed assured"),
    by_rule=phrase_table(
        {
            "according": "according to, in the words of, in the view of, by the count of, as per, "
            "per the, per its, per his, per her, per their, per a, per an"
        }
    ),
    by_agent=words_in("by from"),
    citing=words_in("citing quoting quoted quotes cited cites"),
    documents=words_in(
        "report reports survey surveys poll polls study studies data figure figures statement statements count counts "
        "tally tallies estimate estimates bulletin bulletins records record statistics analysis analyses document "
        "documents filing filings assessment assessments research numbers results list review investigation imagery "
        "images article story account accounts letter memo post tweet website calculations calculation projections "
        "census interview release audit files forecast forecasts model models evidence intelligence information "
        "register registers ledger dna tests"
    ),
    counts=words_in(
        "estimate estimates claim claims count counts figure figures tally tallies toll assessment forecast "
        "projection statement announcement announcements warning prediction assertion suggestion view belief"
    ),
    amounts=words_in(
        "toll number numbers figure figures estimate estimates count total tally forecast cost costs loss losses "
        "price population picture profit profits sales revenue revenues income turnover dividend tolls"
    ),
    passive=words_in("is are was were be been being"),
    valuing=words_in("put puts peg pegs pegged list lists listed value values valued estimate estimates estimated"),
    value_at=words_in("at with to"),
    multiples=words_in("hundred thousand million billion trillion dozen percent"),
    with_=words_in("with"),
    i=words_in("i me my"),
    generic=words_in("agency organization organisation body"),
    acts=words_in(
        "promise promises promised vow vows vowed urge urges urged pledged pledges demand demands demanded promising"
    ),
    contractions=words_in("d ve ll re m s"),
    continuing=phrase_table({"on": "another, a further, of them, of these, of those, of the, half of those, a fourth"}),
    hearsay=words_in(
        "report reports rumour rumours rumor rumors claim claims allegation allegations suggestion suggestions media "
        "posts speculation accusations"
    ),
    officials=words_in(
        "official officials source sources authorities authority diplomat diplomats officer officers analyst analysts "
        "aide aides insider insiders observers experts expert witnesses witness residents resident activists critics "
        "commanders intelligence media rumours rumors reports spies somebody someone organisers organizers opposition"
    ),
    bodies=words_in(
        "agency agencies ministry ministries institute organization organisation company government department "
        "commission committee council office bank group party union university court army police military "
        "administration association bureau centre center charity service services board authority campaign firm fund "
        "network newspaper paper magazine broadcaster station foundation hospital school church parliament congress "
        "senate house team club command headquarters embassy municipality federation society league airline carrier "
        "bank insurer survey study poll report watchdog think tank alliance force forces inquiry ngo ngos monitor "
        "observatory who unicef un nato eu guard guards"
    ),
    titles=words_in(
        "president vice prime minister chancellor king queen prince princess senator sen representative rep gov "
        "governor mayor congressman congresswoman speaker secretary mr mrs ms miss dr prof professor sir lord lady "
        "dame father sister brother pastor reverend rev rabbi imam bishop archbishop cardinal pope general gen "
        "colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander commissioner ambassador "
        "judge justice attorney director chairman chairwoman chair chief spokesman spokeswoman spokesperson deputy "
        "former acting economist analyst officer official head leader candidate nominee democrat republican ukrainian "
        "russian american french german british chinese israeli iranian brigadier corporal constable inspector "
        "superintendent detective marshal commodore sheriff sheikh ayatollah mullah premier envoy coroner councillor"
    ),
    particles=words_in("de la del dos da do di von van der den bin ibn al el le du ten ter"),
    title_endings=(),
    plural_endings=("s",),
    suffixes=words_in("jr sr ii iii iv"),
    seeing=words_in("seen obtained reviewed viewed read leaked quoted cited"),
    titles_he=words_in("mr sir lord king prince father brother pope"),
    titles_she=words_in("mrs ms miss lady dame queen princess sister"),
    articles=words_in("the a an"),
    determiners=words_in("the a an this these those its his her their our my your some any both another each every no"),
    he=words_in("he him his"),
    she=words_in("she her"),
    it=words_in("it"),
    they=words_in("they them"),
    we=words_in("we us"),
    who=words_in("who which that"),
    auxiliaries=words_in(
        "is are was were be been being has have had having will would can could may might must shall should do does did"
    ),
    adverbs=words_in(
        "also later then now again once still earlier just even further meanwhile however instead already there here "
        "never not so too previously reportedly today yesterday tomorrow thus therefore moreover perhaps himself "
        "herself itself themselves since repeatedly always often sometimes ever almost soon maybe quite rather very "
        "nearly only far"
    ),
    not_adverbs=words_in(
        "daily weekly monthly quarterly hourly yearly family italy july likely elderly supply assembly reply "
        "early friendly anomaly"
    ),
    adverb_endings=("ly",),
    prepositions=words_in(
        "of in on at by for from to with about into over after before during between under against through among "
        "without within across near around behind beyond since until till as than off out up down upon toward towards "
        "despite like per via amid along because inside outside throughout regarding including"
    ),
    of=words_in("of"),
    joining=words_in("for from at with in on by"),
    joins=words_in("and or but nor yet"),
    subordinates=words_in(
        "that which who whom whose when where while because if although though unless whereas as since after before "
        "until whether what how why than once"
    ),
    that=words_in("that"),
    negations=words_in("not never no neither nor n't"),
    participles=("ed", "ing"),
    verb_endings=("s",),
    verbs=words_in(
        "went go goes going gone came come comes made make makes took take takes taken got get gets gave won win wins "
        "lost lose loses held holds ran leave leaves met meets led leads killed died injured rose fell rises falls "
        "grew began begins begun became become becomes brought brings sent send sends built stood stands let lets "
        "kept keeps keep spent spends paid pays bought sold struck hits want wants wanted needed used seem seems "
        "seemed looked helps helped appears appeared planned remain remains remained includes included reach reaches "
        "reached trust known exceed exceeds exceeded pass passed appear totalled totaled plans"
    ),
    abbreviations=words_in(
        "mr mrs ms dr prof gov sen rep reps sens gen col lt sgt capt maj adm st jr sr inc corp co ltd vs jan feb mar "
        "apr jun jul aug sep sept oct nov dec no rev hon pres u.s u.k u.n d.c a.m p.m e.g i.e etc est approx fig ave "
        "calif fla mass penn ariz conn ill ind mich minn tenn tex wash wis va vt la ga ky md mt ft pa okla ore nev "
        "colo"
    ),
    weekdays=numbers_in(
        "monday 0, tuesday 1, wednesday 2, thursday 3, friday 4, saturday 5, sunday 6, mon 0, tue 1, wed 2, thu 3, "
        "fri 4, sat 5, sun 6"
    ),
    months=numbers_in(
        "january 1, february 2, march 3, april 4, may 5, june 6, july 7, august 8, september 9, october 10, november "
        "11, december 12, jan 1, feb 2, mar 3, apr 4, jun 6, jul 7, aug 8, sep 9, sept 9, oct 10, nov 11, dec 12"
    ),
    times=words_in(
        "today yesterday tomorrow tonight day morning afternoon evening night overnight week weekend month year years "
        "earlier later recently now noon midnight last next this days weeks months hours ago"
    ),
    places_in=words_in("in at near around across throughout outside inside within to into reach reached arrived for"),
    places_of=words_in(_OF_PLACES),
    people=words_in("people persons person residents civilians victims men women others individuals"),
    subset=words_in("including among"),
    statuses=phrase_table(
        {
            "planned": "plan to, plans to, planned to, planning to, plan, plans, planned, preparing to, prepares to, "
            "is to, are to, to be sent, aim to, aims to, aimed for, aimed at, targets, budgeted, budget, "
            "appealing for, asking for, asks for, "
            "appeals for, appealed for, appeal for, asked for, requested, pledged, pledges, "
            "pledge, "
            "promised, proposes, propose, proposed, recommends, recommended, has decided, decided on, due from, "
            "are due, looking to, intends to, intend to, scheduled, to vaccinate, needs, seeks, seeking, "
            "to be approved, allocated, earmarked, want, wants, wanted to, hopes to, hope to, required, requires, "
            "require, voted to, "
            f"{_each('will, would, wants to, want to', _ACTS)}, {_each('will be, would be', _DONE)}",
            "planned beside": "target, target of, targets of, goal of, to go, to close, to be cut",
            "expected": "expect, expects, expected, expected to, forecast, forecasts, forecasting, predicts, predict, "
            "predicted, projects, projected, will be, will, would be, could be, could, at risk, warns that, "
            "warned that, warn that, looking for, risk of, on course, should be, will have to, sees, outlook, "
            "guidance, hope for, hopes for, hoping for, had predicted, had expected, had forecast, had projected",
            "estimated": "estimate, estimates, estimated, an estimated, assess, assesses, assessed, believe, believes, "
            "believed, reckon, reckons, likely, may, may be, may have, might, suggest, suggests, suggesting, "
            "suggested, believed to, thought to, probably, presumably, said to be, put the number on, i would put, "
            "i ' d trust, judge, judges, hypothesis",
            "capacity": "could deploy, can deploy, able to deploy",
            "capacity alone": "holds, hold, seats, accommodates",
            "capacity beside": "built for, licensed for, certified for, designed for, meant for, may carry, may hold, "
            "capacity, able to hold, "
            f"{_each('can, could', _HOLDS)}, room for, enough to house, enough for, beds for, holds up to, beds, "
            "capacity of, combined capacity of",
            "denied": "exaggerated, untrue, false, denied, denies, pure invention, wishful thinking, not true, "
            "no truth, baseless, unfounded, fabricated",
            "observed": "could not be, would not be",
            "observed beside": "received, had been received, has paid, have paid, delivered, has so far paid",
            "revised beside": f"{_each('earlier, previous, original, initial, preliminary, first', _VALUES)}, "
            "earlier guidance, earlier version, previously reported, an earlier, down from, up from, lowered from, "
            "raised from, had forecast, corrected from",
        }
    ),
    outcomes=phrase_table(
        {
            "deaths": "killed, killing, kill, kills, dead, died, dies, deaths, death toll, death, fatal, fatalities, "
            "toll, lives, lost their lives, deceased, perished, burials",
            "injured": "injured, injuring, hurt, wounded, wounding, injuries, burns",
            "missing": "missing, unaccounted for, disappeared, vanished",
            "trapped": "trapped, under the rubble, buried",
            "hospitalised": "hospitalised, hospitalized, taken to hospital, taken to "
            "hospitals, in hospital, in hospitals, "
            "admitted",
            "seriously "
            "injured": "in critical condition, critical condition, seriously injured, seriously hurt, seriously",
            "displaced": "displaced, homeless, evacuated, evacuees, from their homes, "
            "lost their homes, fled, driven from "
            "their homes, left their homes, uprooted",
            "arrested": "arrested, detained, arrests, in custody",
            "captured": "captured, taken prisoner",
            "infected": "infected, infections, tested positive",
            "vaccinated": "vaccinated, vaccinate, inoculated",
            "treated": "treated, were treated, in treatment",
            "destroyed": "destroyed, burned down, beyond repair, razed, levelled, leveled, demolished, collapsed, "
            "flattened, washed away, gutted, torched, wrecked",
            "damaged": "damaged, damage, cracked",
            "recovered": "recovered, pulled",
            "burned": "burned, burnt, scorched, charred",
            "survivors": "survived, survivors, pulled alive",
            "rescued": "rescued, saved, found alive",
            "lost": "lost",
            "capacity": "capacity of, can lift, can hold, can house, can carry, "
            "enough to house, enough for, beds for, "
            "room for, seats for, could hold, could house",
            "funding": "appealing for, asking for, asks for, appeals for, appealed for, asked for, funded, funding",
            "pay": "paid, pays, salary, wages",
            "cost": "cost, costs",
            "sale": "sell, sold, sale",
        }
    ),
    of_people=words_in(
        "deaths injured missing trapped hospitalised displaced arrested captured infected vaccinated treated"
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
            "night": "overnight",
            "week -1": "last week",
            "week 0": "this week",
            "week 1": "next week",
            "month -1": "last month",
            "month 0": "this month",
            "same month": "the month, that month, the same month",
            "same quarter": "the quarter, that quarter, the same quarter, quarterly",
            "weekend": "the weekend, this weekend",
            "month 1": "next month",
            "year -1": "last year",
            "year 0": "this year, the year, full - year",
            "year 1": "next year",
            "quarter 1": "first quarter, first - quarter, q1",
            "quarter 2": "second quarter, second - quarter, q2",
            "quarter 3": "third quarter, third - quarter, q3",
            "quarter 4": "fourth quarter, fourth - quarter, q4",
            "ending": "the week to, week to, the week ending, week ending",
            "half 1": "first half, first - half, h1",
            "half 2": "second half, second - half, h2",
            "until": "before, by, until, till, as of, up to, through",
            "end": "by the end of, until the end of",
            "since": "since, from",
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
    spans=numbers_in(
        "hour 1, hours 1, day 24, days 24, week 168, weeks 168, month 720, months 720, year 8760, years 8760, "
        "decade 87600, decades 87600"
    ),
    ago=words_in("ago earlier"),
    before_now=words_in("ago"),
    strikes=words_in(
        "struck strikes hit hits shook shakes erupted erupts exploded crashed collapsed derailed sank capsized swept "
        "rammed attacked opened landed burst flooded marched rallied voted"
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
        "more less fewer lower higher larger smaller greater bigger worse better cheaper above below"
    ),
    ordinals=words_in("first second third fourth last next previous past this other 1st 2nd 3rd 4th"),
    manners=words_in(
        "ways minds fronts occasions words terms stages phases rounds steps directions levels sides halves hands "
        "respects reasons points grounds counts languages categories parts others things"
    ),
    margins=phrase_table({"margin": "margin of error, margins of error, margin of sampling error, error margin"}),
    possessives=words_in("his her their my your our"),
    persons=words_in("man woman boy girl widow widower child pensioner person youth lad mother father"),
    happened=words_in("deaths injured missing displaced captured destroyed damaged burned rescued"),
    times_filler=words_in("late early mid last"),
    numbered=words_in("number numbers count total"),
    losses=words_in("loss losses cost costs damage damages"),
    there=words_in("there here"),
    than=words_in("than"),
    past=words_in("had"),
    asking=words_in("survey surveys poll polls census"),
    starts=words_in("from"),
    times_to=words_in("to until"),
    times_before_year=words_in("spring summer autumn winter fall end"),
    places_at=words_in("in near across throughout outside inside within reach reached"),
    no_place_before=words_in("shares stake interest believe trust confidence faith investment"),
    readiness=phrase_table({"ready": "prepared to, ready to, able to, willing to"}),
    peoples_end=("ian", "an", "ese", "ish"),
    seats=words_in("capital city town village coast port border"),
    directions=words_in(
        "north south east west northern southern eastern western central north-east northeast northwest southeast "
        "southwest upper lower neighbouring neighboring nearby"
    ),
    known_places=KNOWN_PLACES,
)
