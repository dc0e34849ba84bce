"""The words of figures, one table a language: hedges, bounds, multiples, and what makes a number no count.

A phrase is a string of words and signs parted by blanks; phrases are parted by commas. Abbreviations are
written without their dot. Another language is another table: English words are understood beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

from corroborate.model.wording import Phrases, Wording, phrase_table


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _multiples(text: str) -> dict[str, Decimal]:
    """Read a table such as "thousand 3, dozen x12": each word with its power of ten, or a factor after x."""
    pairs = (entry.split() for entry in text.split(","))
    return {word: Decimal(by[1:]) if by[0] == "x" else Decimal(10) ** int(by) for word, by in pairs}


def _numbers(text: str) -> dict[str, int]:
    return {word: int(number) for word, number in (entry.split() for entry in text.split(","))}


def _units(text: str) -> dict[str, str]:
    """Read a table such as "km: km kilometre, mile: miles": each word with the name of its unit."""
    table: dict[str, str] = {}
    for entry in text.split(","):
        name, _, words = entry.partition(":")
        table |= dict.fromkeys(words.split(), name.strip())
    return table


_SIGNS = {"about": "~, ≈", "at least": "≥, > =", "at most": "≤, < =, = <", "more than": ">", "less than": "<"}

ENGLISH = Wording(
    before=phrase_table(
        {
            "about": _SIGNS["about"]
            + ", about, around, approximately, approx, appr, appx, aprox, roughly, some, circa, cca, ca, c, estimated, "
            "est, estimate, estimates, an estimated, estimated at, estimates of, an estimate of, "
            "estimated to be, perhaps, maybe, in the region of, in the order of, on the order of, "
            "of the order of, possibly, probably, barely, hardly, in the neighborhood of, "
            "in the neighbourhood of, in the vicinity of, "
            "something like, more or less, very roughly, very approximately, somewhere around, "
            "somewhere near, give or take",
            "nearly": "nearly, almost, just under, just below, just short of, just shy of, shy of, "
            "close to, very nearly, approaching, nearing, not quite, slightly under, slightly below, "
            "slightly less than, slightly fewer than, a little under, a little less than, "
            "just less than, just fewer than",
            "just over": "just over, just above, just more than, slightly over, slightly above, "
            "slightly more than, a little over, a little more than, little more than",
            "at least": _SIGNS["at least"]
            + ", at least, at the least, at the very least, not below, not under, no fewer than, "
            "no less than, not fewer than, not less than, minimum, minimum of, a minimum of, min, "
            "at a minimum, at minimum, as few as, as low as, at the minimum",
            "more than": _SIGNS["more than"]
            + ", more than, over, above, exceeding, exceeds, exceed, exceeded, in excess of, upwards of, "
            "upward of, greater than, higher than, larger than, well over, well above, well more than, "
            "far more than, far over, north of, beyond, surpassing, surpassed, surpass, topping, topped, "
            "many more than, much more than",
            "at most": _SIGNS["at most"]
            + ", up to, as many as, as much as, as high as, at most, at the most, at the very most, "
            "no more than, not more than, no greater than, not exceeding, not over, not above, maximum, "
            "maximum of, max, a maximum of, upto, up to and including, not to exceed",
            "less than": _SIGNS["less than"]
            + ", fewer than, less than, under, below, smaller than, lower than, well under, well below,"
            "far fewer than, far less than",
            "": "a total of, total of, another, an additional, additional, a further, further, put at, "
            "stands at, stood at, standing at, placed at, set at, resulting in, resulted in, results in, "
            "remains at, remained at, a combined, combined, only, just, merely, fully, exactly, precisely, altogether, "
            "reportedly, allegedly, an average of, on average",
        }
    ),
    after=phrase_table(
        {
            "about": "approximate, or so, or thereabouts, ish, est, estimated, estimate, approx, "
            "approximately, give or take, more or less, roughly, about, circa",
            "at least": "+, or more, and more, and up, and over, or over, and above, or above, plus, "
            "at least, at minimum, at a minimum, minimum, min, and counting, and rising, or greater, "
            "or higher, at the least, at the very least, upwards, and upwards, or upwards",
            "at most": "or less, or fewer, or under, or below, at most, at the most, maximum, max, tops,"
            "and under, and below, or lower, at maximum",
        }
    ),
    asides=phrase_table(
        {
            "share": "most of, majority, part of, some of, parts of, half, half of, half the, a half, "
            "quarter, quarters, third, thirds, a third, fifth, fifths, tenth, tenths, nearly all, "
            "almost all, percent, per cent, percentage, none of, the rest of, rest of, remainder of, "
            "one of, each of, both of, all but, fraction, proportion of",
            "factor": "twice, thrice, double, doubled, doubling, triple, tripled, tripling, treble, "
            "quadruple, quadrupled, halved, twofold, threefold, fourfold, fivefold, tenfold, hundredfold",
            "unknown": "unknown, uncounted, undetermined, unclear, not known, unspecified, unreported, "
            "uncertain, not reported, not recorded, unrecorded, not counted, not stated, not disclosed, "
            "undisclosed, no data, no figure, no figures, no estimate, no estimates, no reliable, tbd, "
            "tbc, pending, not released, indeterminate, incalculable",
            "not applicable": "n / a, n a, n / d, not applicable, not available, na",
            "no figure": "none, null, nan, nil, any one",
            "part": "including, incl, includes, included, inc, among, among them, of whom, of which, "
            "excluding, excl, not including, not counting, of them, comprising, namely",
            "vague word": "several, a few, few, handful, a handful, a handful of, handfuls, scores, "
            "score, many, numerous, multiple, countless, a couple, a couple of, couple, a number of, "
            "innumerable, various, myriad, a great many, a lot, lots, various, untold, umpteen",
        }
    ),
    behind=phrase_table(
        {
            "share": "%, ‰, percent, per cent, pct, per mille, per thousand, per million, percentage, basis, half, "
            "quarter, quarters, third, thirds, fifth, fifths, tenth, tenths",
            "factor": "times, fold, x",
            "ambiguous number": "grand, bill",
            "vague word": "odd, some, figure, figures, digit, digits, zillion, gazillion",
            "number words": "score, gross, point",
        }
    ),
    multiples=_multiples(
        "dozen x12, dozens x12, hundred 2, hundreds 2, thousand 3, thousands 3, thous 3, million 6, "
        "millions 6, mil 6, mill 6, mln 6, mn 6, billion 9, billions 9, bln 9, bn 9, trillion 12, "
        "trillions 12, trn 12, tn 12, thou 3, mio 6, bil 9, mrd 9, tril 12, quadrillion 15, lakh 5, lakhs 5, "
        "crore 7, crores 7, k 3, "
        # Other languages' words that mean one thing in all of them.
        "thsd 3, tsd 3, milliard 9, milliards 9, milliarden 9, mlrd 9, mld 9, millionen 6, millones 6, тис 3, тыс 3, "
        "млн 6, млрд 9"
    ),
    doubtful=_words("m M b B T MM"),
    sides=_words("us usa uk eu uae ussr idf kia wia mia pow"),
    suffixes=_multiples("k 3, m 6, mn 6, mln 6, mil 6, b 9, bn 9, bln 9, tn 12, trn 12"),
    numbers=_numbers(
        "zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, "
        "eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, "
        "eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, "
        "eighty 80, ninety 90"
    ),
    articles=_words("a an"),
    fractions={"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25")},
    to=_words("to"),
    up=_words("up"),
    deviations=phrase_table({"±": "±, + / -, + -, plus or minus, plus / minus, give or take"}),
    between=_words("between from"),
    joined=_words("and"),
    but=_words("but nor yet"),
    either=_words("or"),
    of=_words("of"),
    months=_words(
        "january february march april may june july august september october november december "
        "jan feb mar apr jun jul aug sep sept oct nov dec"
    ),
    months_whole=_words("may june july"),
    durations=_words(
        "second seconds sec secs minute minutes min mins hour hours hr hrs h day days week weeks month "
        "months year years yr yrs y yo decade decades century centuries night nights"
    ),
    years=_words(
        "in since by until till during before after from of early late mid year spring summer autumn "
        "winter fall pre post through to the calendar fiscal fy circa ca c between and for"
    ),
    eras=_words("bc bce ad ce"),
    ordinals=_words("st nd rd th"),
    clock=_words("am pm a.m p.m gmt utc oclock"),
    names_dotted=_words("no nos nr p pp fig vol ref ch art para"),
    names=_words(
        "nr number flight unit resolution article section chapter route highway phase level type page room "
        "boeing airbus area stage box model postbox grade class version category tier top figure table note "
        "operation group brigade battalion regiment division squadron order decree law act clause paragraph "
        "apollo windows war camp cup sector block gate platform district building tower zone site ward "
        "interstate line day week month magnitude channel formula iphone terminal episode season round psalm "
        "verse wk row runway pier suite apartment exit precinct courtroom radio ftse nasdaq nikkei stoxx cac fortune"
    ),
    places=_words("across in at on within during near throughout from per inside"),
    changes=_words(
        "rose rise rises risen rising grew grow grows grown growing increase increases increased "
        "increasing climb climbs climbed climbing jump jumps jumped jumping soar soars soared surge "
        "surges surged swell swells swelled up fall falls fell fallen falling drop drops dropped "
        "dropping decline declines declined decrease decreases decreased shrank shrinks down revise "
        "revises revised raise raises raised lower lowers lowered cut cuts went goes reduced reduces "
        "doubled moved changed updated corrected"
    ),
    starts=_words("from"),
    steps=_words("by"),
    wholes=_words("of in per"),
    rates=_words("per"),
    short=_words("incl excl"),
    ages=_words("age ages aged"),
    streets=_words("street avenue road lane boulevard square"),
    people=_words(
        "people persons killed dead died wounded injured missing soldiers troops civilians men women "
        "children victims prisoners fatalities displaced executed arrested detained captured deaths casualties "
        "refugees migrants fighters militants rebels insurgents protesters protestors demonstrators hostages detainees "
        "participants attendees survivors families households homes houses tanks vehicles aircraft drones rockets "
        "missiles shells ships guns kia wia mia pow pows"
    ),
    aged=_words(
        "children kids boys girls minors adults those people women men persons youths aged anyone pensioners residents "
        "patients voters"
    ),
    negations=_words("not no never neither nor without"),
    degrees=_words("low mid high upper lower"),
    units=_units(
        "USD: $ usd dollar dollars, EUR: € eur euro euros, GBP: £ gbp, JPY: ¥ jpy yen, CNY: cny yuan, INR: ₹ inr "
        "rs rupee rupees, UAH: ₴ uah hryvnia hryvnias, RUB: ₽ rub rouble roubles ruble rubles, KRW: ₩ krw won, "
        "ILS: ₪ ils shekel shekels, CHF: chf, hPa: hpa, kPa: kpa, mbar: mbar millibar millibars, inHg: inhg, "
        "mmHg: mmhg, psi: psi, km²: km², m²: m², m³: m³, km: km kilometre kilometres kilometer kilometers kms, "
        "mile: mile miles, metre: metre metres meter meters, cm: cm centimetre centimetres, mm: mm millimetre "
        "millimetres, foot: foot feet ft, "
        "inch: inch inches, kg: kg kilo kilos kilogram kilograms, gram: gram grams, tonne: t tonne tonnes, "
        "ton: ton tons, lb: lb lbs, hectare: ha hectare hectares, acre: acre acres, litre: litre litres liter "
        "liters, barrel: barrel barrels, gallon: gallon gallons, kW: kw, MW: mw megawatt megawatts, GW: gw gigawatt "
        "gigawatts, kWh: kwh, MWh: mwh, GWh: gwh, TWh: twh, mSv: msv, Sv: sv, mGy: mgy, Bq: bq, km/h: kph kmh, "
        "mph: mph, knot: knot knots, Hz: hz, kHz: khz, MHz: mhz, GHz: ghz, ppm: ppm, ppb: ppb, degree: ° degree "
        "degrees, °C: ℃ celsius, °F: ℉ fahrenheit"
    ),
    persons=_words("person man woman child soldier civilian officer policeman boy girl worker other body death"),
    ways=_words("st ave blvd rd dr drive terrace plaza loop parkway pkwy crescent mews ln"),
    ways_first=_words("rue via calle avenida avenue plaza piazza place"),
    scores=_words(
        "victory defeat win loss draw lead score vote series beat won lost defeated drew led leads trail trailed tied "
        "rejected"
    ),
    limits=_words(
        "ci cri ui iqr confidence credible credibility uncertainty interval range ranges ranging bounds limits "
        "between from"
    ),
    attributed=_words("according say says said reports reported claim claims claimed count source sources"),
    puts=_words("put puts putting number toll total count stood stands remained estimated estimates placed"),
    verbs=_words("was were is are has have had will"),
    closing=_words(
        "was were is are be been being has have had will would could may might must can did does do said says say "
        "told in on at of by from since to for with without within as after before during until till over under "
        "into onto across through amid among between while when where who whom whose which that than then but and "
        "or nor so because if although though near around about against per via including excluding the a an this "
        "these those their his her its our your he she they it we i not also only according following every each "
        "remain remains remained including both all more less up"
    ),
)


def _joined(first: Phrases, second: Phrases) -> Phrases:
    both = {word: (*first.get(word, ()), *second.get(word, ())) for word in {**first, **second}}
    return {word: tuple(sorted(rows, key=lambda row: -len(row[0]))) for word, rows in both.items()}


def _beside_english(
    *,
    before: Mapping[str, str],
    after: Mapping[str, str],
    shares: str,
    multiples: str,
    to: str,
    between: str,
    joined: str,
    vague: Mapping[str, str],
    asides: Mapping[str, str] = MappingProxyType({}),
    numbers: str = "",
    fractions: Mapping[str, Decimal] = MappingProxyType({}),
    **words: str,
) -> Wording:
    """Return a language that has hedges, bounds, ranges and multiples of its own, and all English words.

    ``words`` go to the sets of words of that name: months, people, closing, ...
    """
    own = {name: getattr(ENGLISH, name) | _words(text) for name, text in words.items()}
    # A word that joins two numbers is no English abbreviation: "12 y 30".
    joining = _words(f"{to} {between} {joined}")
    own["durations"] = own.get("durations", ENGLISH.durations) - joining
    return replace(
        ENGLISH,
        before=_joined(phrase_table(before), ENGLISH.before),
        after=_joined(phrase_table(after), ENGLISH.after),
        behind=_joined(phrase_table({"share": shares}), ENGLISH.behind),
        multiples={**ENGLISH.multiples, **_multiples(multiples)},
        to=ENGLISH.to | _words(to),
        between=ENGLISH.between | _words(between),
        joined=ENGLISH.joined | _words(joined),
        vague=vague,
        fractions={**ENGLISH.fractions, **fractions},
        asides=_joined(phrase_table(asides), ENGLISH.asides),
        numbers={**ENGLISH.numbers, **(_numbers(numbers) if numbers else {})},
        **own,
    )


LANGUAGES: Mapping[str, Wording] = MappingProxyType(
    {
        "en": ENGLISH,
        "de": _beside_english(
            before={
                "about": "etwa, in etwa, circa, zirka, rund, ungefähr, gegen, schätzungsweise, geschätzt, um die, "
                "an die",
                "nearly": "fast, beinahe, knapp, nahezu",
                "just over": "gut, etwas mehr als, etwas über, knapp über",
                "at least": "mindestens, mind, wenigstens, zumindest, nicht weniger als, ab",
                "more than": "mehr als, über",
                "at most": "bis zu, höchstens, maximal, nicht mehr als",
                "less than": "weniger als, unter",
            },
            after={
                "about": "geschätzt, schätzungsweise, zirka",
                "at least": "oder mehr, und mehr",
                "at most": "oder weniger",
            },
            shares="prozent",
            multiples="dutzend x12, hundert 2, tausend 3, tsd 3, million 6, millionen 6, mio 6, "
            "milliarde 9, milliarden 9, mrd 9, billion 12, billionen 12",
            to="bis",
            between="zwischen von",
            joined="und",
            but="aber jedoch",
            either="oder",
            asides={
                "share": "die meisten, mehrheit, ein teil, teile, hälfte, die hälfte, drittel, ein drittel, viertel, "
                "ein viertel, fünftel",
                "factor": "doppelt, doppelte, verdoppelt, dreifach, dreifache, verdreifacht, halbiert",
                "unknown": "unbekannt, ungewiss, unklar, keine angabe, keine angaben, k a, nicht bekannt",
                "no figure": "keine, keiner, niemand, null",
                "part": "darunter, davon, einschließlich, inklusive, inkl, samt, ohne, von denen",
                "vague word": "mehrere, einige, etliche, viele, zahlreiche, ein paar, wenige, diverse, unzählige",
            },
            vague={
                "dozens": "dutzende, dutzenden",
                "hundreds": "hunderte, hunderten",
                "thousands": "tausende, tausenden",
                "tens of thousands": "zehntausende, zehntausenden",
                "hundreds of thousands": "hunderttausende, hunderttausenden",
                "millions": "millionen, abermillionen",
                "billions": "milliarden",
            },
            fractions={
                **dict.fromkeys(("halbe", "halben", "halbes"), Decimal("0.5")),
                **dict.fromkeys(("anderthalb", "eineinhalb"), Decimal("1.5")),
                "zweieinhalb": Decimal("2.5"),
            },
            numbers="zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, "
            "dreizehn 13, vierzehn 14, fünfzehn 15, sechzehn 16, siebzehn 17, achtzehn 18, neunzehn 19, zwanzig 20, "
            "dreißig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig 70, achtzig 80, neunzig 90",
            years="im in seit bis von ab vor nach jahr jahre jahren anfang mitte ende",
            months="januar februar märz mai juni juli oktober dezember jänner mär okt dez",
            durations="sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten "
            "jahr jahre jahren jahrzehnt jahrzehnte nächte",
            people="menschen personen tote verletzte vermisste soldaten zivilisten männer frauen kinder opfer "
            "gefangene getötete verwundete vertriebene flüchtlinge",
            articles="ein eine einem einen einer",
            persons="mensch mann frau kind soldat",
            closing="wurden wurde waren war sind ist haben hat hatten seien sei im in am an auf aus bei mit nach seit "
            "vor zu und oder der die das den dem des ein eine einer sowie als",
            verbs="wurden wurde waren war sind ist haben hat hatten",
            places="bei auf an während",
            clock="uhr",
            names="nummer flug artikel kapitel seite absatz zimmer raum stufe autobahn",
            negations="nicht kein",
            changes="stieg stiegen steigt steigen gestiegen erhöht erhöhte wuchs gewachsen sank sanken sinkt gesunken "
            "fiel fielen gefallen verringert",
            starts="von",
            steps="um",
            onto="auf",
            wholes="von",
            rates="pro je",
            short="inkl exkl",
            ages="alter alters",
            dotted="der die das dem den des am im zum zur vom beim jede jeder jedes jeden seinem seiner ihrem ihrer",
            ways_last="straße strasse str allee gasse weg platz",
        ),
        "es": _beside_english(
            before={
                "about": "unos, unas, cerca de, alrededor de, aproximadamente, aprox, en torno a, se estima en",
                "nearly": "casi",
                "at least": "al menos, por lo menos, como mínimo, no menos de, mínimo, mínimo de, un mínimo de, mín",
                "more than": "más de",
                "at most": "hasta, como máximo, a lo sumo, no más de, máximo, máximo de, un máximo de, máx",
                "less than": "menos de",
            },
            after={"at least": "o más", "at most": "o menos"},
            shares="por ciento",
            vague={
                "tens": "decenas",
                "dozens": "docenas",
                "hundreds": "cientos, centenares",
                "thousands": "miles, millares",
                "tens of thousands": "decenas de miles",
                "hundreds of thousands": "cientos de miles, centenares de miles",
                "millions": "millones",
            },
            multiples="docena x12, cientos 2, mil 3, millón 6, millones 6, billón 12, billones 12",
            to="a hasta",
            between="entre de desde",
            joined="y",
            but="pero",
            either="o u",
            articles="un una",
            fractions={"medio": Decimal("0.5"), "media": Decimal("0.5")},
            asides={
                "unknown": "desconocido, desconocida, desconocidos, se desconoce, sin datos",
                "no figure": "ninguno, ninguna, ningún",
                "part": "incluidos, incluidas, incluido, incluyendo, entre ellos, entre ellas, de los cuales, de ellos",
                "vague word": "varios, varias, algunos, algunas, muchos, muchas, numerosos, numerosas, pocos",
            },
            years="hasta desde de en",
        ),
        "fr": _beside_english(
            before={
                "about": "environ, quelque, autour de, à peu près, approximativement",
                "nearly": "près de, presque",
                "at least": "au moins, au minimum, pas moins de",
                "more than": "plus de",
                "at most": "jusqu ' à, au plus, au maximum, pas plus de",
                "less than": "moins de",
            },
            after={"at least": "ou plus", "at most": "ou moins"},
            shares="pour cent",
            vague={
                "tens": "dizaines",
                "hundreds": "centaines",
                "thousands": "milliers",
                "tens of thousands": "dizaines de milliers",
                "hundreds of thousands": "centaines de milliers",
                "millions": "millions",
            },
            multiples="douzaine x12, cent 2, cents 2, mille 3, million 6, millions 6, milliard 9, "
            "milliards 9, md 9, mds 9, billion 12, billions 12",
            to="à",
            between="entre de",
            joined="et",
            but="mais",
            either="ou",
            articles="un une",
            fractions={"demi": Decimal("0.5")},
            asides={
                "unknown": "inconnu, inconnue, inconnus, non connu, indéterminé",
                "no figure": "aucun, aucune",
                "part": "dont, y compris, parmi lesquels, parmi eux",
                "vague word": "plusieurs, quelques, de nombreux, nombreux, beaucoup, une dizaine, une vingtaine, "
                "une trentaine, une quarantaine, une cinquantaine, une soixantaine, une centaine",
            },
            years="en de depuis",
        ),
        "uk": _beside_english(
            before={
                "about": "близько, приблизно, орієнтовно, біля, десь",
                "nearly": "майже",
                "at least": "щонайменше, принаймні, не менше, не менш як",
                "more than": "понад, більше, більш як, більше ніж",
                "at most": "до, щонайбільше, не більше, максимум",
                "less than": "менше, менш як, менше ніж",
            },
            after={"at least": "або більше, і більше", "at most": "або менше"},
            shares="відсоток, відсотки, відсотка, відсотків",
            vague={
                "tens": "десятки",
                "hundreds": "сотні",
                "thousands": "тисячі",
                "tens of thousands": "десятки тисяч",
                "hundreds of thousands": "сотні тисяч",
                "millions": "мільйони",
                "tens of millions": "десятки мільйонів",
            },
            multiples="тисяча 3, тисячі 3, тисяч 3, тис 3, мільйон 6, мільйони 6, мільйона 6, "
            "мільйонів 6, млн 6, мільярд 9, мільярди 9, мільярда 9, мільярдів 9, млрд 9, трильйон 12, "
            "трильйонів 12",
            to="до",
            between="між від",
            joined="і й та",
            but="але",
            either="або чи",
            fractions={"пів": Decimal("0.5")},
            asides={
                "unknown": "невідомо, невідома, немає даних",
                "no figure": "немає",
                "part": "зокрема, у тому числі, в тому числі, серед них, з них, включно з",
                "vague word": "кілька, декілька, багато, чимало",
            },
            years="до у в від з",
        ),
    }
)
"""The words of each locale; English ones are understood in all."""


def words_of(locale: str) -> Wording:
    """Return the words of a locale's language; English ones where its language has no table."""
    return LANGUAGES.get(locale.replace("-", "_").split("_")[0], ENGLISH)
