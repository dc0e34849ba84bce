"""The Swedish words of figures, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.english import beside
from consilience.wording.word_tables import written

cldr = written("cldr/sv")

SWEDISH = beside(
    before={
        "": "hela, ytterligare, andra, totalt, bara, endast, exakt, sammanlagt",
        "about": "på ett ungefär, grovt räknat, kanske, troligen, möjligen, sannolikt, förmodligen, antagligen, i "
        "storleksordningen, i närheten "
        "av, beräknas/uppskattas till, uppskattade/beräknade till, runt om, ungefär, omkring, cirka, ca, runt, "
        "kring, uppskattningsvis, i runda tal, en sisådär",
        "nearly": "nära, nära nog, inte riktigt, knappa, så gott som, nästintill, något färre än, lite färre än, "
        "aningen färre än, något mindre än, lite mindre än, närapå, inemot, snart, nästan, knappt, närmare, inte "
        "fullt, strax under, drygt under, snudd på, bortåt",
        "just over": "gott och väl, dryga, lite drygt, något fler än, lite fler än, en bit över, drygt, strax över, "
        "lite över, något över, lite mer än, något mer än",
        "at least": "lågt räknat, större/högre/längre/äldre/mer/fler än eller lika med, större eller lika med, lika "
        "med eller "
        "större/högre/mer/fler än, från och med, allra minst, minimum, som lägst, inte färre än, inte under, inte "
        "lägre än, minst, åtminstone, inte mindre än, lägst, som minst, från",
        "more than": "överstig+it/a/ande, överskrid+it/a/er, överträffa/överträffar/överträffade, "
        "passera/passerar/passerade/passerat, ovanför, långt/betydligt/klart över, betydligt/mycket/långt fler/mer "
        "än, större än, längre än, äldre än, tyngre än, mer än, fler än, över, mera än, överstiger, översteg, "
        "överskred, högre än",
        "at most": "högt räknat, tak/maxgräns/högstagräns på, mindre/lägre/kortare/yngre/färre än eller lika med, "
        "mindre eller "
        "lika med, lika med eller "
        "mindre/lägre/färre än, överskrider/överskred/passerar/passerade inte, har inte "
        "överstigit/överskridit/passerat, inte överstiga/överskrida, ända upp till, upp till som mest, som allra "
        "mest, max till, gränsen, inte över, inte högre än, begränsat till, högst, upp till, uppemot, maximalt, max, "
        "som mest, inte mer än, inte fler än, överstiger inte, översteg inte, upp emot, till och med",
        "less than": "inte ens, långt/betydligt/klart under, når/nådde inte, inte riktigt upp till, kortare än, "
        "yngre än, lättare än, mindre än, färre än, under, lägre än",
        "perhaps a bound": "så många som, så mycket som",
    },
    after={
        "more than": "och lite till",
        "about": "eller så, eller däromkring, ungefär, cirka, uppskattningsvis",
        "at least": "och fler, och högre, och äldre, som minst, minimum, plus, eller fler, eller mer, eller flera, "
        "och mer, och uppåt, minst",
        "at most": "och färre, och yngre, och lägre, som högst, max, eller färre, eller mindre, högst, maximalt, "
        "som mest, och nedåt",
    },
    behind={
        "share": "tredjedelar, tredjedel, fjärdedelar, fjärdedel, femtedelar, femtedel, sjättedelar, "
        "tiondelar, tiondel",
        "factor": "gånger, gång",
    },
    vague={
        "tens": "tiotals",
        "dozens": "dussintals, dussintal",
        "hundreds": "hundratals",
        "thousands": "tusentals",
        "tens of thousands": "tiotusentals",
        "hundreds of thousands": "hundratusentals",
        "millions": "miljontals",
        "billions": "miljardtals",
    },
    spelling={
        "numbers": cldr["numbers"] + ", förtio 40" + ", nolla 0, fyrti 40, aderton 18",
        "multiples": cldr["multiples"] + ", dussin x12, tjog x20, mkr 6, milj 6, mn 6, mdr 9, md 9, mnkr 6, mdkr 9",
        "points": "komma",
        "together": True,
        "bare": "hundra tusen",
        "articles": "en ett et",
        "ordinals": "förste- första- andra- tredje- fjärde- femte- sjätte- sjunde- åttonde- nionde- tionde- "
        "tjugonde- trettionde- hundrade- tusende- -tredje -fjärde -femte -sjätte -sjunde -åttonde -nionde -tionde "
        "-elfte -tolfte -tonde -oförsta -aförsta -nförsta -oandra -aandra -hundrade -tusende",
    },
    suffixes="m 6",
    below_zero={"negative count": "under noll, minusgrader"},
    ratios={"%": "procent", "‰": "promille", "percentage points": "procentenhet, procentenheter"},
    phones="tel telefon",
    minus="minus",
    margins="på_när",
    to="till",
    between="mellan från",
    joined="och",
    but="men",
    either="eller",
    articles="en ett",
    fractions="halv 0.5, halvt 0.5, halva 0.5, kvarts 0.25, fjärdedels 0.25",
    rounds={
        "10": "ett tiotal",
        "15": "ett femtontal",
        "20": "ett tjugotal",
        "30": "ett trettiotal",
        "40": "ett fyrtiotal",
        "50": "ett femtiotal",
        "60": "ett sextiotal",
        "70": "ett sjuttiotal",
        "80": "ett åttiotal",
        "90": "ett nittiotal",
        "100": "ett hundratal",
        "1000": "ett tusental",
    },
    asides={
        "share": "hälften, halva, en tredjedel, två tredjedelar, en fjärdedel, tre fjärdedelar, en femtedel, "
        "majoriteten, en del, resten, de flesta, merparten, flertalet",
        "factor": "dubbelt, dubbla, fördubblades, fördubblats, tredubbla, tredubblades, halverades, tredubbelt",
        "unknown": "okänt, okänd, okända, oklart, uppgift saknas, inga uppgifter",
        "no figure": "ingen, inga, inget, ingenting",
        "part": "varav, inklusive, inkl, bland dem, däribland, av dem, exklusive",
        "vague word": "flera, några, många, åtskilliga, få, ett par, otaliga, ett antal, ett dussintal, diverse, "
        "mängder",
    },
    years="i sedan till från år åren året början slutet mitten",
    months=cldr["months"],
    durations=cldr["durations"] + " års dagars månaders timmars veckors minuters dygns dag dagar tim min sek h "
    "åren året dygnet veckan",
    ordinals="e a",
    said_rates={
        "h": "per timme, varje timme",
        "day": "per dag, per dygn, varje dag, dagligen",
        "week": "per vecka, varje vecka",
        "month": "per månad, varje månad",
        "year": "per år, varje år, årligen",
        "h?": "i timmen",
        "day?": "om dagen",
        "week?": "i veckan",
        "month?": "i månaden",
        "year?": "om året",
    },
    time_shifts="efter före innan",
    times="h: timme, day: dag, week: vecka, month: månad, year: år",
    led_rates={
        "person": "per person/invånare/capita",
        "h": "per timme",
        "litre": "per liter",
        "kg": "per kilo/kg",
        "share": "per aktie",
        "tonne": "per ton",
        "barrel": "per fat",
        "day": "per dag, varje dag, dagligen",
        "week": "per vecka, varje vecka",
        "month": "per månad, varje månad",
        "year": "per år, varje år",
    },
    codes="postnummer artikelnummer ordernummer kundnummer serienummer",
    people="personer människor döda dödade skadade sårade saknade soldater civila män kvinnor barn offer fångar "
    "flyktingar invånare demonstranter poliser anställda familjer hus fall elever gripna",
    persons="person människa man kvinna barn soldat",
    of="av",
    wholes="av på",
    crossed="gånger",
    based="invånare personer födda",
    rates="per",
    places="i under vid på",
    changes="steg stig+er/a/it/ande öka+r/de/t/s väx+er/te/t/a sjönk sjunk+er/it minska+r/de/t/s föll "
    "fall+er/it gick går gått höj+s/des/ts/de sänk+s/tes/ts/te "
    "ökning+/en höjning+/en stigning+/en uppgång+/en minskning+/en sänkning+/en nedgång+/en",
    starts="från",
    steps="med",
    onto="till",
    clock="klockan kl",
    names="plats position våning tabell figur fråga spår avsnitt säsong etapp band lektion stycke punkt moment nr "
    "klockan kl nummer flyg artikel kapitel sida sidan paragraf rum väg linje brigad "
    "bataljon regemente division",
    names_dotted="kl nr art kap s sid tab",
    ages="ålder åldern",
    quantifiers="alla samtliga",
    negations="inte ej varken",
    verbs="var är har hade blev dödades skadades",
    closing="var är har hade blev dödades skadades i på av för till med utan från och eller som att den det de en "
    "ett "
    "efter före enligt hos om vid under mellan bland sedan inte men sig sin sitt sina",
    units_typed="SEK: kr SEK",
    units=cldr["units"]
    + ", "
    + cldr["currencies"]
    + ", öre: öre, SEK: krona kronor kr, NOK: norska_kronor, DKK: danska_kronor, USD: dollar dollars, GBP: "
    "pund_sterling, "
    "JPY: yen, kg: kilo, km: kilometer, mil: mil, tonne: ton, metre: m, gram: g, litre: l, degree: grad grader",
    powers="²: kvadrat, ³: kubik",
    ways_last="gatan vägen torget",
)
