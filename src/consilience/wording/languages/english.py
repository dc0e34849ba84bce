"""The English words of figures: hedges, bounds, multiples, and what makes a number no count."""

from __future__ import annotations

from functools import partial

from consilience.wording.language_tables import language
from consilience.wording.languages.english_numbers import GLUED, MULTIPLES, NUMBERS, SHARES, TENS
from consilience.wording.languages.english_units import TYPED, UNITS

SIGNS = {"about": "~, ≈", "at least": "≥, > =", "at most": "≤, < =, = <", "more than": ">", "less than": "<"}

_GUESSED = "possibly, perhaps, maybe, probably"
"""Words before a bound that do not move its end: "at least 12 and possibly as many as 20"."""


def _each(first: str, second: str) -> str:
    """Join each of some phrases with each of others."""
    return ", ".join(f"{one} {other}" for one in first.split(", ") for other in second.split(", "))


# "The toll passed 300", and not "the bill passed 51 to 49" or "fighters crossed 3 borders".
_PASSED = ", ".join(
    (
        _each(
            "toll, tolls, count, tally, total, number, numbers, deaths, casualties, cases",
            "passed, passes, pass, crossed, crosses, cross",
        ),
        _each("has, have, had, has now, have now", "passed, crossed"),
        _each("climbed, climbs, rose, rises, risen, jumped, surged, soared, moved", "past"),
    )
)

_LESS, _MORE = "less, fewer, lower, smaller", "more, greater, higher, larger, bigger"
_EQUAL = "than or equal to, or equal to, than or equal, or equal than, than or the same as"


def _or_equal(words: str) -> str:
    """Return the ways to say "less than or equal to", "equal to or less than"."""
    return f"{_each(words, _EQUAL)}, {_each('equal to or, equal or', _each(words, 'than'))}"


_NOT = "never, not, did not, does not, do not, didn ' t, doesn ' t, don ' t, cannot, can ' t, could not, must not"
_NOT_ABOVE = f"{_each('no, not', _each(_MORE, 'than'))}, {_each(_NOT, 'exceed, exceeded, exceeding')}"

_SCREENS = (
    "tv, tvs, television, televisions, video, videos, monitor, monitors, display, displays, screen, screens, "
    "resolution, camera, cameras, footage, recording, streaming, film, movie, image, images, projector, gaming, uhd, "
    "ultra, hdr, oled, blu - ray, content, 60 fps"
)
_EMERGENCIES = "call, calls, caller, callers, operator, operators, dispatcher, dispatchers, center, centre, tape, tapes"


_ROUGH = "rough, a rough, approximate, an approximate, ballpark, a ballpark"
_TALLIES = "estimate of, total of, figure of, count of, number of, tally of, average of, sum of, guess of"
_AS_MANY = "as many as, as much as, as high as, as large as, as big as"
_MAYBE = "maybe, perhaps, possibly, probably"
_MAYBE = f"{_MAYBE}, {_each('and, or', _MAYBE)}"
_STRIKING = (
    "record, new record, staggering, stunning, whopping, massive, huge, remarkable, impressive, astonishing, "
    "astounding, incredible, hefty, paltry, modest, measly, meagre, meager, mere, full, whole, cool, total, maximum, "
    "reported, projected, unprecedented, historic, initial, net, extra"
)
"""Adjectives that change nothing between an article and a number: "up to a record 500"."""
_ABOVE = "over, above, more than, higher than, greater than, north of"
_BELOW = "under, below, less than, fewer than, lower than, short of"
_A_LITTLE = (
    "a bit, a little bit, a shade, a touch, a whisker, a hair, a fraction, a tad, a smidgen, a notch, marginally, "
    "fractionally, narrowly, modestly"
)
_BOUNDING = "more than, over, above, less than, fewer than, under, below"

ENGLISH = language(
    before={
        "about": SIGNS["about"]
        + ", about, abt, around, approximately, approx, appr, appx, aprox, roughly, some, circa, cca, ca, c, "
        "estimated, est, estimate, estimates, an estimated, estimated at, estimates of, an estimate of, "
        "estimated to be, perhaps, maybe, in the region of, in the order of, on the order of, of the order of, "
        "possibly, probably, in the neighborhood of, in the neighbourhood of, in the vicinity of, something like, "
        "more or less, very roughly, very approximately, somewhere around, "
        "somewhere near, give or take, closer to, ballpark, in the ballpark of, a ballpark of, about as many as, "
        "something around, something close to, nearer to, nearer, "
        "a guesstimate of, guesstimate of, an educated guess of, a guess of, i ' d guess, i would guess, i ' d say, "
        "presumably, likely, most likely, very likely, "
        f"{_each('not much, not many, not a lot', _BOUNDING)}, {_each(_ROUGH, _TALLIES)}",
        "nearly": f"{_each(_A_LITTLE, _BELOW)}, close on, closing in on, verging on, bordering on, "
        "nearly, almost, just under, just below, just short of, just shy of, shy of, "
        "close to, very nearly, virtually, practically, pretty much, well - nigh, as good as, "
        "approaching, nearing, nears, near -, nearly -, almost -, not quite, slightly under, slightly below, "
        "slightly less than, slightly fewer than, a little under, a little less than, "
        "just less than, just fewer than, nigh on, getting on for, not far short of, not far off, the better part of, "
        "the best part of",
        "perhaps a bound": "to within, multi -, by no means, by no means all, by no means all of, anything but, "
        "easily, a good",
        "just over": f"{_each(_A_LITTLE, _ABOVE)}, "
        "just over, just above, just more than, slightly over, slightly above, "
        "slightly more than, a little over, a little more than, little more than, "
        f"{_each('hardly, barely, scarcely', 'more than, over, above')}",
        "at least": SIGNS["at least"]
        + ", at least, at the least, at the very least, not below, not under, no fewer than, "
        f"{_each('nothing', 'less than, fewer than, short of, under, below')}, "
        "no less than, not fewer than, not less than, nor less than, nor fewer than, "
        "minimum, minimum of, a minimum of, min, min of, a min of, "
        "at a minimum, at minimum, at a low of, a low of, equal or more than, equal or greater than, "
        f"{_or_equal(_MORE)}, at least or equal to, no lower than, no smaller than, not lower than, not smaller "
        "than, "
        "a floor of,  as few as, as little as, as low as, at the minimum, lower limit, "
        "lower limit of, a lower limit of, lower bound, lower bound of, a lower bound of",
        "more than": SIGNS["more than"]
        + ", more than, over, above, exceeding, exceeds, exceed, exceeded, in excess of, upwards of, "
        "upward of, greater than, higher than, larger than, bigger than, well over, well above, well more than, "
        "far more "
        "than, far over, north of, beyond, surpassing, surpassed, surpass, surpasses, well past, "
        "topping, topped, tops, "
        f"many more than, much more than, {_PASSED}, {_each(_GUESSED, 'more than, over')}",
        "at most": SIGNS["at most"] + f", {_or_equal(_LESS)}, {_NOT_ABOVE}, "
        "capped at, limited to, a limit of, a cap of, at best, at worst, up to, as many as, as much as, as high "
        "as, at most, at the most, at the very most, "
        "no more than, not more than, nor more than, nor exceeding, "
        "no greater than, not exceeding, not over, not above, maximum, "
        "maximum of, max, a maximum of, max of, a max of, upto, up to and including, not to exceed, tops out at, "
        "ceiling of, "
        "a ceiling of, upper limit, upper limit of, an upper limit of, upper bound, upper bound of, "
        f"an upper bound of, {_each(_GUESSED, 'as many as, as much as, as high as, up to')}",
        "less than": SIGNS["less than"] + ", sub -, up to but not including, up to but excluding, "
        "fewer than, less than, under, below, beneath, underneath, smaller than, lower than, well under, well "
        "below, "
        "far fewer than, far less than, not even, not anywhere near, "
        "nowhere near, nothing like, nowhere close to, south of, short of",
        "": "no more and no less than, no more and no fewer than, neither more nor less than, "
        "a total of, total of, an aggregate of, aggregate of, another, an additional, additional, a further, further, "
        "put at, stands at, stood at, standing at, placed at, set at, resulting in, resulted in, results in, "
        "remains at, remained at, a combined, combined, only, just, merely, barely, hardly, scarcely, fully, exactly, "
        "precisely, altogether, reportedly, allegedly, an average of, on average, a cumulative, "
        f"{_each('a, an', _STRIKING)}",
    },
    after={
        "about": "at a guess, at a rough guess, plus or minus, plus / minus, "
        "approximate, or so, or thereabouts, ish, est, estimated, estimate, approx, "
        "approximately, give or take, more or less, roughly, about, circa",
        "at least": "+, or more, and more, and up, and over, or over, and above, or above, plus, "
        "and then some, "
        "at least, at minimum, at a minimum, minimum, min, and counting, and rising, or greater, or larger, or "
        "bigger, "
        "or higher, at the least, at the very least, upwards, and upwards, or upwards, upward, and upward, "
        "& up, & above, & over, or even more, if not more, "
        f"{_each(_MAYBE, 'more')}",
        "at most": "or less, or fewer, or smaller, or under, or below, at most, at the most, at the very most, "
        "maximum, max, "
        "tops, and under, and below, or lower, at maximum, at the outside, if that",
    },
    asides={
        "share": "most of, majority, part of, some of, parts of, half, half of, half the, a half, "
        "quarter, quarters, third, thirds, a third, fifth, fifths, tenth, tenths, nearly all, almost all, "
        "percent, per cent, percentage, none of, the rest of, rest of, remainder of, "
        "one of, each of, both of, all but, fraction, proportion of",
        "factor": f"{_each('twice, thrice, double, triple, half', _AS_MANY)}, "
        "twice, thrice, double, doubled, doubling, triple, tripled, tripling, treble, "
        "quadruple, quadrupled, halved, twofold, threefold, fourfold, fivefold, tenfold, hundredfold",
        "unknown": "unknown, uncounted, undetermined, unclear, not known, unspecified, unreported, "
        "uncertain, not reported, not recorded, unrecorded, not counted, not stated, not disclosed, undisclosed, "
        "no data, no figure, no figures, no estimate, no estimates, no reliable, tbd, "
        "tbc, pending, not released, indeterminate, incalculable",
        "not applicable": "n / a, n a, n / d, not applicable, not available, na",
        "no figure": "none, null, nan, nil, any one",
        "not a count": "five eyes, big three, big four, big five, three mile island, nine inch nails, "
        "six nations, "
        "seven sisters, three gorges, twelve angry men, seven seas, seven wonders, ten commandments, "
        "four horsemen, "
        "seven dwarfs, twelve apostles, group of 77, net zero, net - zero, ground zero, patient zero, day zero, "
        "year zero, "
        "absolute zero, subject zero",
        "part": "including, incl, includes, included, inc, among, among them, of whom, of which, "
        "excluding, excl, not including, not counting, of them, comprising, namely",
        "vague word": "several, a few, few, handful, a handful, a handful of, handfuls, scores, "
        "score of, a score, many, numerous, multiple, countless, a couple, a couple of, couple, a number of, "
        "innumerable, various, myriad, a great many, a lot, lots, various, untold, umpteen",
    },
    behind={
        "share": f"per thousand, per million, percentage, half, halves, quarter, quarters, {SHARES}",
        "factor": f"{_each('times', _AS_MANY)}, times, fold, x, orders of magnitude, order of magnitude",
        "ambiguous number": "grand, bill, squared, to the power of, to the power, to the nth",
        "not a count": "mark, gauge, caliber, calibre, - caliber, - calibre, at a time, sigma, "
        "and older, or older, and younger, or younger, "
        "on the richter scale, on the moment magnitude scale, on the richter, on the beaufort scale, "
        "on the mercalli scale, on a scale, "
        f"magnitude, {_each('more, fewer, less, higher, lower, larger, smaller', 'than')}",
        "date": "noon, midday, o ' clock",
        "vague word": "odd, some, many, something, somethings, figure, figures, digit, digits, zillion, gazillion",
        "number words": "score, gross, point, oh",
    },
    spelling={
        "numbers": f"{NUMBERS}, {TENS}, {GLUED}, nought 0, naught 0, fourty 40",
        "multiples": MULTIPLES,
        "joints": "and &",
        "points": "point",
        "bare": "hundred thousand million billion trillion",
        "cautious": True,
    },
    multiples=MULTIPLES,
    doubtful="m M b B T MM G K cr Cr CR DR",
    doubtful_money="mm t CR DR",
    sides="us usa uk eu uae ussr idf kia wia mia pow",
    suffixes="k 3, m 6, mn 6, mln 6, mil 6, b 9, bn 9, bln 9, tn 12, trn 12",
    articles="a an",
    fractions="half 0.5, quarter 0.25, quarters 0.25",
    parts="fourth 0.25, fourths 0.25, fifth 0.2, fifths 0.2, eighth 0.125, eighths 0.125, tenth 0.1, tenths 0.1, "
    "sixteenth 0.0625, sixteenths 0.0625, twentieth 0.05, twentieths 0.05, hundredth 0.01, hundredths 0.01",
    to="to through thru",
    up="up",
    directions="up down off",
    deviations={
        "±": "±, + / -, + -, plus or minus, plus / minus, give or take, "
        "accurate to, accurate to within, correct to, correct to within"
    },
    between="between from",
    joined="and",
    but="but nor yet",
    adding="plus",
    extras="tax taxes vat expenses costs fees postage shipping interest benefits bonus bonuses tips commission",
    conceded={"at least": "if not"},
    either="or",
    of="of",
    months=(
        "january february march april may june july august september october november december jan feb mar apr jun "
        "jul aug sep sept oct nov dec"
    ),
    months_whole="may june july",
    durations=(
        "second seconds sec secs minute minutes min mins hour hours hr hrs h day days week weeks month months year "
        "years yr yrs y yo mo mos mth mths wk wks fortnight fortnights ms milliseconds microseconds "
        "nanoseconds millennia decade decades century centuries night nights season seasons"
    ),
    years=(
        "in since by until till during before after from of early late mid year spring summer autumn winter fall pre "
        "post through to the calendar fiscal fy circa ca c between and for"
    ),
    dated="in since until till during before after early late year",
    eras="bc bce ad ce",
    ordinals="st nd rd th",
    clock="am pm a.m p.m gmt utc oclock",
    labels=(
        "speed mass weight height width depth length area age attendance population capacity price cost revenue "
        "profit income score crew temperature pressure humidity distance range yield output input sum mean median "
        "average balance amount quantity qty frequency power energy density voltage current load turnout majority "
        "support approval share growth inflation rate value staff headcount enrollment enrolment workforce "
        "membership circulation stock debt deficit surplus budget spending strength rainfall snowfall low high "
        "wind visibility other unknown year date answer result subtotal grand overall all male female boy girl "
        "adult child today yesterday monday tuesday wednesday thursday friday saturday sunday gain loss change "
        "margin lead gap difference"
    ),
    verbs_single="was is has",
    reporters="usc usca cfr",
    names_capital=(
        "element artemis cat hill bill force uksc ukhl ewca ewhc motogp part team bus bed mark fort louis henry "
        "sonnet porsche nokia office fiat citroen renault omega game leopard challenger merkava falcon ariane "
        "voyager pioneer mariner viking sputnik soyuz starship vega claim rule proposition prop raid band year "
        "bowl terminator rocky mazda peugeot photoshop excel mk mach player agent juror theorem lemma corollary "
        "equation eq algorithm annex schedule act scene canto opus symphony sonata lane bay hall hangar dock berth "
        "reactor fab sol convention protocol amendment ordinance statute psalm corinthians timothy kings measure "
        "gemini expedition mersenne challenge book exercise fahrenheit euro case"
    ),
    names_dotted=(
        "eq eqs no nos nr p pp s r fig vol ref ch art para res ext apt ste rm bldg rte hwy rd cl par exh ver op"
    ),
    bodies=(
        "north south east west northern southern eastern western central new old upper lower united saint san santa "
        "los las el la costa cape port fort mount lake republic kingdom emirates arabia faso lanka kong leone rica "
        "salvador coast guinea marino verde islands island city county province oblast district region airport "
        "hospital university school party union front movement army navy force forces guard guards brigade battalion "
        "regiment division corps police government ministry department agency office commission committee council "
        "parliament congress court bank watch international national federation authority society association red "
        "white black"
    ),
    turns="turned turns turning",
    names=(
        "nr number flight unit resolution article section chapter route highway phase level type page room boeing "
        "airbus area stage box model postbox grade class version category tier top figure table note operation group "
        "brigade battalion regiment division squadron order decree law act clause paragraph apollo windows war camp "
        "cup sector block gate platform district building tower zone site ward interstate line day week month "
        "magnitude channel formula iphone terminal episode season round psalm verse wk row runway pier suite "
        "apartment exit precinct courtroom radio ftse nasdaq nikkei stoxx cac fortune seat item apt rm flat zip issn "
        "junction jct lat latitude long longitude index rating mach patent docket exhibit folder appendix spf form "
        "para invoice ticket mark awg tls ssl code error http hot indy daytona forbes "
        "par status python java php ios android macos ubuntu debian fedora linux chrome firefox safari django usb hdmi "
        "bluetooth gpt port galaxy pixel ipad playstation xbox floor protocol studio "
        "step footnote rfc iso iec defcon § ¶ °"
    ),
    places="across in at on within during near throughout from per inside",
    changes=(
        "rose rise rises risen rising grew grow grows grown growing increase increases increased increasing climb "
        "climbs climbed climbing jump jumps jumped jumping soar soars soared surge surges surged swell swells "
        "swelled up gain gains gained gaining "
        "advanced eased fall falls fell fallen falling drop drops dropped dropping decline declines declined decrease "
        "decreases decreased shrank shrinks down revise revises revised raise raises raised lower lowers lowered cut "
        "cuts went goes reduced reduces doubled tripled trebled quadrupled halved plunged plunges tumbled slumped slid "
        "slipped sank rocketed ballooned edged ticked crept rebounded dipped widened narrowed moved changed updated "
        "corrected shrink shrinking shrunk dwindle dwindled dwindling plunge plunging tumble tumbling slump slumping "
        "swelling ballooning expand expanded expanding contracted contracting spiked leapt leaped trimmed pared slashed"
    ),
    starts="from",
    steps="by",
    wholes="of in per",
    crossed="by",
    rates="per",
    rate_adverbs="day: daily, week: weekly, month: monthly, year: yearly annually, h: hourly",
    rate_bases=(
        "share: share, person: person head capita passenger guest adult child worker employee student, piece: piece "
        "unit item copy, pound: pound lb, barrel: bbl, ton: ton, night: night, seat: seat, ticket: ticket, household: "
        "household, meal: meal, game: game, trip: trip, vote: vote, bottle: bottle, dose: dose"
    ),
    time_shifts="ago later earlier before after back sooner since when old long apart into",
    short="incl excl",
    ages="age ages aged",
    streets="street avenue road lane boulevard square",
    led_rates={
        "person": "per person/head/capita/inhabitant",
        "h": "per hour",
        "litre": "per litre/liter",
        "kg": "per kilo/kg",
        "share": "per share",
        "tonne": "per tonne",
        "barrel": "per barrel",
    },
    people=(
        "people persons killed dead died wounded injured missing soldiers troops civilians men women children "
        "victims prisoners fatalities displaced executed arrested detained captured deaths casualties refugees "
        "migrants fighters militants rebels insurgents protesters protestors demonstrators hostages detainees "
        "participants attendees survivors families households homes houses tanks vehicles aircraft drones rockets "
        "missiles shells ships guns kia wia mia pow pows ppl pcs pkgs pax"
    ),
    aged=(
        "children kids boys girls minors adults those people women men persons youths aged anyone pensioners "
        "residents patients voters"
    ),
    negations="not no never neither nor without",
    denials="not never cannot unlikely rarely seldom",
    refusing="no",
    failing="fail fails failed failing",
    undenied=(
        "be been being is are was were has have had do does did will would shall should can could may might must to "
        "expected likely thought believed supposed allowed projected forecast going even yet ever still longer any "
        "anything between drop drops dropped fall falls fell fallen go goes gone went rise rises rose risen climb "
        "climbs climbed come comes came dip dips dipped sink sinks sank sunk reach reaches reached "
        "necessarily far much significantly substantially considerably always exactly so very"
    ),
    doubting="necessarily far much significantly substantially considerably always exactly so very rarely seldom",
    degrees="low mid high upper lower",
    units=UNITS,
    powers="²: square sq squared, ³: cubic cu",
    units_typed=TYPED,
    persons=(
        "person man woman child soldier civilian officer policeman boy girl worker other body death wife husband son "
        "daughter mother father brother sister driver pilot teacher student passenger resident suspect gunman attacker "
        "assailant defendant victim minister president leader actor actress singer nurse doctor lawyer farmer "
        "journalist reporter photographer engineer chef guard cleaner mechanic spokesman spokeswoman chairman founder "
        "teenager toddler cousin uncle aunt nephew niece grandfather grandmother parent partner girlfriend boyfriend "
        "friend neighbour neighbor owner tourist businessman businesswoman politician senator lawmaker activist player "
        "footballer striker goalkeeper coach captain veteran widow widower survivor prisoner inmate convict accused "
        "witness dancer author writer director manager secretary accountant carpenter plumber electrician fisherman"
    ),
    ways="st ave blvd rd dr drive terrace plaza loop parkway pkwy crescent mews ln",
    ways_first="rue via calle avenida avenue plaza piazza place",
    scores=(
        "victory defeat win loss draw lead score vote series beat won lost defeated drew led leads trail trailed "
        "tied rejected"
    ),
    limits=(
        "ci cri ui iqr confidence credible credibility uncertainty interval range ranges ranging bounds limits "
        "between from"
    ),
    attributed="according say says said reports reported claim claims claimed count source sources",
    puts="put puts putting number toll total count stood stands remained estimated estimates placed peg pegs pegged "
    "reckon reckons reckoned calculate calculates calculated assess assesses assessed",
    verbs="was were is are has have had will",
    closing=(
        "was were is are be been being has have had will would could may might must can did does do said says say "
        "told in on at of by from since to for with without within as after before during until till over under into "
        "onto across through amid among between while when where who whom whose which that than then but and or nor "
        "so because if although though near around about against per via including excluding the a an this these "
        "those their his her its our your he she they it we i not also only according following every each remain "
        "remains remained vs versus including both all more less up"
    ),
    months_capital="may march",
    times="s: second, min: minute, h: hour, day: day, week: week, month: month, year: year",
    contrasting="rather_than instead_of than_to opposed_to anything_but far_from",
    every="every each",
    multipliers="factor factors scale scales",
    trades="for",
    strengths="strong",
    settles="closed closes closing opened opens opening traded trades trading ended ends finished finishes settled "
    "settles settling",
    minus="minus negative",
    names_joined="covid cov",
    plurals="s",
    singulars="ss us is ous",
    aged_by="under over above below",
    old="old",
    aging="he_is he_was she_is she_was who_is who_was he_turned she_turned he_turns she_turns who_turned",
    past="past to",
    materials="water snow rain mud ice sand soil concrete rock earth fabric cloth wire cable pipe pipeline rope fence "
    "fencing fibre fiber road track elevation altitude depth height length",
    out="out",
    at="at",
    definite="the",
    determiners="the these those their its our",
    demonstratives="the these those of no",
    more="more",
    than="than",
    ones="one",
    quantifiers="the all both each",
    firsts="first",
    which="first last past next previous",
    halves_of_day={"date": "a m, p m"},
    notes="note notes nb n ref refs fn p pp",
    templates="val num nombre",
    errors={
        "error": "sd, se, sem, std, stdev, std dev, std err, s d, s e, s . d, s . e, standard deviation, "
        "standard error, error, σ, sigma, rms, rmse, mad, iqr"
    },
    error_kinds={
        "statistical": "stat, statistical, stat error, statistical error",
        "systematic": "syst, sys, systematic, syst error, sys error, systematic error",
    },
    couples={"two": "a couple of, a couple, couple of"},
    levels="c_l ci cis cl cri ui confidence credible credibility uncertainty certainty significance",
    ratios={
        "%": "%, % p a, percent, per cent, percents, per cents, percentages, pct, pc, p c",
        "‰": "‰, per mille, permille",
        "percentage points": "percentage points, percentage point, percent points, percentage - points, "
        "pct points, % points, pct pts, % pts, pp, p p, ppt, ppts",
        "basis points": "basis points, basis point, basis - point, basis - points, bp, bps",
    },
    lengths="tall long wide high deep thick away",
    below_zero={"negative count": "below zero, below freezing"},
    phones="tel tél тел teléfono telefon telefono téléphone telefoon telefone phone "
    "call fax hotline dial dialled dialed calling called "
    "ring",
    codes="id ids sku upc ean gtin asin isbn issn imei vin iban bic doi pmid pmcid barcode serial mpn cas orcid "
    "passport ref refs reference postcode zip isin cusip ticker hex oui mac",
    phones_on="at on us number is",
    named={
        "not a count": f"{_each('4 k, 5 k, 8 k', _SCREENS)}, 401 ( k ), 403 ( b ), 457 ( b ), "
        f"{_each('10, 8, 6, 11', '- k, - q')}, 20 - f, 13 c nmr, 1 h nmr, 14 c dating, 14 c ages",
        "ambiguous number": f"{_each('911, 999, 112, 988', _EMERGENCIES)}",
    },
    races="run runs "
    "hurdles sprint sprints sprinters sprinter dash race races relay relays freestyle butterfly backstroke "
    "breaststroke medley steeplechase runner runners swimmers hurdlers final finals champion record",
    lasting="business working calendar consecutive straight full more long school trading solid whole",
    scales="thousands millions billions thousand million billion mn mln bn m k 000 s",
    money_typed="ZAR: R, NGN: N",
    surcharges="vat tax taxes gst hst shipping postage delivery handling fees tip",
    apertures="f",
    names_common="week month day season round camp site zone building tower gate group war district sector floor type",
    excepting="but",
    pointing="this that these those each every last next same past previous",
    names_apart="status invoice ticket mark par form order seat error code rating index note act page port",
    sizes="size sizes",
    sized="sample serving portion "
    "group crowd class family household team herd population batch cluster party effective",
    compass="n s e w north south east west",
    prices_from={
        "at least": "from, prices from, price from, priced from, tickets from, rooms from, fares from, rates from, "
        "deals from, offers from, plans from, available from, starting from, starts from, start from, starting at, "
        "starts at, start at"
    },
    units_doubtful="GBP|lb: pound pounds, stone: st",
    unshared="billion billions bn trillion trillions tn trn",
)


beside = partial(language, ENGLISH)
"""Read a language that has words of its own beside all English ones."""
