"""The German words of figures, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.english import beside
from consilience.wording.word_tables import written

cldr = written("cldr/de")

GERMAN = beside(
    before={
        "": "sogar, gar, weitere, weiteren, weiterer, noch, noch weitere, andere, anderen, insgesamt, lediglich, "
        "genau, exakt, satte, satten",
        "about": "mehr oder weniger, pi mal daumen, nach grober schätzung, im bereich von, in der gegend von, um "
        "den dreh, vermutlich, wahrscheinlich, möglicherweise, "
        "womöglich, vielleicht, mutmaßlich, wohl, "
        "geschätzte/geschätzten, annähernd, so um die, über den daumen, über den daumen gepeilt, grob, grob "
        "geschätzt, grob gerechnet, in der größenordnung von, plusminus, gerundet, aufgerundet, abgerundet, "
        "bei temperaturen/werten um, "
        "roundabout, etwa, in etwa, rd, circa, zirka, rund, ungefähr, gegen, schätzungsweise, geschätzt, um die, an "
        "die",
        "nearly": "knappe/knappen/knapper/knappes, kaum, schier, schon fast, nicht ganz, bald, nahe, nahe an, dicht "
        "an, etwas weniger als, ein "
        "wenig weniger als, ein bisschen weniger als, knapp unter, kurz vor, annähernd an, fast, beinahe, knapp, "
        "nahezu",
        "just over": "reichlich, gute/guten, ein wenig mehr als, ein bisschen mehr als, leicht über, wenig mehr "
        "als, kaum mehr als, kaum über, gut, etwas mehr als, etwas über, knapp über",
        "at least": "mindestens erforderlich/nötig/notwendig/vorgeschrieben/vorgesehen/verlangt "
        "sind/ist/waren/war/wären/wäre, gut gerechnet, untergrenze/mindestzahl/mindestwert/minimum von, mindestens "
        "jedoch, wenigstens "
        "jedoch, "
        "allermindestens, mindestens aber/auch/noch, nicht minder als, mindestens ebenso/genauso viele "
        "wie, mindestens so viele wie, im mindesten, nicht unter, nicht kleiner als, nicht geringer als, nicht "
        "niedriger als, gut und gerne, gut und gern, minimal, größer/höher/länger/älter/schwerer/mehr oder gleich, "
        "größer/mehr gleich, größer/höher/länger/älter/schwerer/mehr als oder gleich, gleich oder größer/höher/mehr "
        "als, gleich/genauso groß/viel wie oder größer/mehr als, größer/mehr als oder gleich groß/viel wie, "
        "mindestens, mind, wenigstens, zumindest, nicht weniger als, ab",
        "more than": "mehr wie, mehr als nur, mehr als die/das, weit/deutlich/klar/erheblich/wesentlich über, "
        "jenseits, übersteigt/überschreitet/übertrifft/überstieg/überschritt die/den/das, "
        "überschreitet/überschritt/überschritten/übersteigt die marke/grenze/schwelle/zahl von, "
        "überschreitet/überschritt die marke/grenze/schwelle der, übertreffen, überbietet, jenseits der, jenseits "
        "von, oberhalb von, oberhalb der, überstieg, überstiegen, überschritt, überschritten, übertraf, übertrafen, "
        "höher als, größer als, länger als, schwerer als, älter als, teurer als, weiter als, mehr als, über, "
        "übersteigt, übersteigen, überschreitet, überschreiten, übertrifft",
        "at most": "höchstens/maximal zulässig/erlaubt/gestattet/möglich/zugelassen/vorgesehen/genehmigt "
        "sind/ist/waren/war/wären/wäre, höchstens/maximal aber, "
        "obergrenze/höchstgrenze/deckel/deckelung/limit/höchstzahl/höchstwert "
        "von, höchstens jedoch, "
        "maximal jedoch, auf höchstens/maximal, bei höchstens/maximal, mit höchstens/maximal, bis an, bis an die, "
        "höchstens auf/bei, maximal auf/bei, bis hin zu, bis maximal, bis höchstens, nicht über, nicht höher als, "
        "nicht größer als, nicht länger als, im höchstfall, bestenfalls, begrenzt auf, beschränkt auf, limitiert "
        "auf, gedeckelt auf, gedeckelt bei, übersteigt nicht, überschreitet nicht, "
        "kleiner/niedriger/geringer/kürzer/jünger/leichter/weniger oder gleich, kleiner/weniger gleich, "
        "kleiner/niedriger/geringer/kürzer/jünger/leichter/weniger als oder gleich, gleich oder "
        "kleiner/niedriger/weniger als, gleich/genauso groß/viel wie oder kleiner/weniger als, kleiner/weniger als "
        "oder gleich groß/viel wie, bis, bis zu, höchstens, allenfalls, allerhöchstens, maximal, nicht mehr als",
        "perhaps a bound": "locker, marke/schwelle/hürde von, bis auf, um minus",
        "less than": "bei weitem nicht/keine, längst nicht/keine, noch nicht einmal, unterhalb von, unterhalb der, "
        "kleiner als, niedriger als, geringer als, kürzer als, leichter als, billiger als, jünger als, "
        "unterschreitet, unterschritt, unterschritten, nicht einmal, nicht mal, noch keine, weniger als, unter",
    },
    after={
        "about": "oder so, oder so ähnlich, oder so etwas, geschätzt, schätzungsweise, zirka, ungefähr",
        "at least": "aufwärts, und darüber, plus, und aufwärts, und höher, und älter, oder mehr, und mehr, "
        "mindestens, wenigstens, nicht unterschreiten",
        "more than": "und ein paar zerquetschte, und ein bisschen, hinaus, übersteigen, überschreiten, übertreffen",
        "at most": "und darunter, abwärts, und weniger, und jünger, oder weniger, höchstens, maximal, nicht "
        "übersteigen, nicht überschreiten, nicht übertreffen",
        "less than": "nicht erreichen, nicht erreicht, unterschreiten",
    },
    behind={
        "share": "viertel, drittel, fünftel, sechstel, siebtel, achtel, neuntel, zehntel, zwanzigstel, hundertstel, "
        "tausendstel",
        "factor": "mal",
    },
    suffixes="m 6",
    below_zero={"negative count": "unter null, unter dem gefrierpunkt"},
    ratios={"%": "prozent", "‰": "promille", "percentage points": "prozentpunkt, prozentpunkte, prozentpunkten"},
    trades="zu",
    margins="auf_genau",
    phones="tel telefon fax",
    minus="minus negativ",
    past="vor nach",
    to="bis",
    between="zwischen von",
    joined="und",
    but="aber jedoch",
    either="oder",
    asides={
        "share": "die meisten, mehrheit, ein teil, teile, hälfte, die hälfte, drittel, ein drittel, viertel, ein "
        "viertel, fünftel",
        "factor": "doppelt, doppelte, verdoppelt, dreifach, dreifache, verdreifacht, halbiert",
        "unknown": "unbekannt, ungewiss, unklar, keine angabe, keine angaben, k a, nicht bekannt",
        "no figure": "keine, keiner, keinen, keinem, niemand",
        "part": "darunter, davon, von ihnen, einschließlich, inklusive, inkl, samt, ohne, von denen",
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
    fractions="halbe 0.5, halben 0.5, halber 0.5, halbes 0.5, viertel 0.25, dreiviertel 0.75",
    spelling={
        "numbers": cldr["numbers"] + ", zwo 2, anderthalb 1.5, eineinhalb 1.5, zweieinhalb 2.5, dreieinhalb 3.5, "
        "viereinhalb 4.5, fünfeinhalb 5.5, sechseinhalb 6.5, siebeneinhalb 7.5, achteinhalb 8.5, neuneinhalb 9.5",
        "multiples": cldr["multiples"] + ", dutzend x12, viertelmillion x250000, dreiviertelmillion x750000, tsd 3, "
        "mio 6, mrd 9",
        "joints": "und",
        "points": "komma",
        "together": True,
        "units_first": True,
        "bare": "hundert tausend",
        "articles": "ein eine eins einen einem einer eines",
        "capitals": True,
        "marks": "ä ae, ö oe, ü ue, ß ss",
    },
    years="im in seit bis von ab vor nach jahr jahre jahren anfang mitte ende",
    months=cldr["months"] + " jänner mär okt",
    durations=cldr["durations"] + " tagen monaten jahren nächte jahrzehnten jahrhunderten",
    said_rates={
        "h": "pro/je stunde, stündlich, stündliche/stündlichen",
        "day": "pro/je tag, täglich, jeden tag, tagtäglich, pro/je nacht",
        "week": "pro/je woche, wöchentlich, jede woche",
        "month": "pro/je monat, monatlich, jeden monat",
        "year": "pro/je jahr, jährlich, jedes jahr, im jahresdurchschnitt",
        "h?": "die/in der stunde",
        "day?": "am tag",
        "week?": "die/in der woche",
        "month?": "im monat",
        "year?": "im jahr",
    },
    time_shifts="des der danach nach vor zuvor davor darauf als seit an nachdem bevor",
    times="h: stunde, day: tag, week: woche, month: monat, year: jahr",
    led_rates={
        "person": "pro kopf/person/einwohner, je kopf/person/einwohner",
        "h": "pro stunde, je stunde",
        "litre": "pro liter, je liter",
        "kg": "pro kilo/kg, je kilo/kg",
        "share": "pro aktie, je aktie",
        "tonne": "pro tonne, je tonne",
        "barrel": "pro fass, je fass",
        "day": "täglich, pro/je tag, jeden tag",
        "week": "wöchentlich, pro/je woche, jede woche",
        "month": "monatlich, pro/je monat, jeden monat",
        "year": "jährlich, pro/je jahr, jedes jahr",
    },
    codes="artikelnummer bestellnummer kundennummer postleitzahl plz seriennummer vertragsnummer rechnungsnummer "
    "aktenzeichen telefonnummer hausnummer kennziffer modellnummer teilenummer auftragsnummer kontonummer "
    "personalnummer",
    people="menschen personen tote verletzte vermisste soldaten zivilisten männer frauen kinder opfer gefangene "
    "getötete verwundete vertriebene flüchtlinge",
    articles="ein eine einem einen einer",
    persons="mensch mann frau kind soldat",
    closing="wurden wurde waren war sind ist haben hat hatten seien sei im in am an auf aus bei mit nach seit vor zu "
    "und oder der die das den dem des ein eine einer sowie als",
    verbs="wurden wurde waren war sind ist haben hat hatten",
    places="bei auf an während",
    clock="uhr",
    mileposts="km kilometer",
    names="rang position etage tabelle abbildung frage bahnsteig folge staffel etappe band lektion paragraf "
    "paragraph spieltag halb nr nummer flug artikel kapitel seite absatz zimmer raum stufe autobahn halle saal tor "
    "gleis a b",
    quantifiers="alle aller allen",
    nor="noch",
    negations="ungleich weder nicht kein keine keinen",
    denials="nicht nie niemals",
    denied_behind="nicht",
    undenied="auf mal einmal ganz",
    changes="stieg+/en steig+t/e/en gestiegen angestiegen ansteigt erhöh+t/te/ten/en wuchs "
    "wuchsen wächst gewachsen kletter+t/te/ten geklettert sprang sprangen gesprungen zugenommen "
    "zunahm sank sanken sink+t/en gesunken fiel fielen fällt gefallen schrumpf+t/te/ten geschrumpft "
    "verringer+t/te/ten reduzier+t/te/ten stürzte gestürzt abgenommen senk+t/te/ten gesenkt dreh+en/t/te/ten gedreht "
    "erhöhen senken steigen sinken wachsen zunehmen abnehmen kürzen gekürzt verkürzt verlängert verschoben",
    starts="von",
    steps="um",
    steps_about="um",
    onto="auf",
    of="von",
    wholes="von",
    crossed="mal",
    based="einwohner einwohnern menschen personen geburten",
    rates="pro je auf",
    rate_bases="share: aktie aktien, person: person kopf einwohner gast, piece: stück, night: nacht, seat: platz",
    short="inkl exkl",
    ages="alter alters",
    names_dotted="s nr abs art kap bd abb tab",
    units=cldr["units"] + ", " + cldr["currencies"] + ", km: km, km/h: stundenkilometer stundenkilometern, "
    "hp: ps, USD: dollar dollars us_-_dollar us_-_dollars, GBP: pfund_sterling, CHF: franken, "
    "JPY: yen, km: kilometern, metre: m metern, kg: kilo, gram: g, litre: litern l, degree: graden, "
    "km²: quadratkilometern, m²: quadratmetern, m³: kubikmetern, tonne: t",
    dotted="der die das dem den des am im zum zur vom beim jede jeder jedes jeden seinem seiner ihrem ihrer",
    ways_last="straße strasse str allee gasse weg platz",
)
