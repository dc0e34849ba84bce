"""The Dutch words of figures, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.english import beside
from consilience.wording.word_tables import written

cldr = written("cldr/nl")

DUTCH = beside(
    before={
        "perhaps a bound": "gemakkelijk, makkelijk, grens/mijlpaal/drempel van",
        "": "zelfs, wel, liefst, maar liefst, de, nog, nog eens, andere, in totaal, slechts, precies",
        "about": "bij benadering, naar ruwe schatting, op het oog, misschien, waarschijnlijk, mogelijk, "
        "vermoedelijk, wellicht, allicht, naar verwachting, ruwweg, in "
        "de buurt van, in de buurt van de, richting de, tegen de, dichtbij de, een slordige, zo ' n slordige, zo ' n "
        "kleine, geraamd/geschat op, ergens rond, omstreeks, grofweg, om en nabij de, een man of, ongeveer, circa, "
        "ca, rond, rond de, om en nabij, zo ' n, een stuk of, naar schatting, zowat, pakweg, plusminus",
        "nearly": "nauwelijks, amper, vrijwel, zo goed als, net niet, dicht bij, net geen, een kleine, nagenoeg, "
        "net iets minder dan, bijna, haast, krap, net onder, net onder de, iets minder dan",
        "just over": "dik, een dikke, een goede, ruim, iets meer dan, net boven, net boven de, net iets meer dan",
        "at least": "minimaal/minstens nodig/vereist/verplicht zijn/is/waren/was, ondergrens/minimum van, "
        "groter/hoger/langer/ouder/zwaarder/meer of gelijk aan, "
        "groter/hoger/langer/ouder/zwaarder/meer "
        "dan of gelijk aan, gelijk aan of groter/hoger/meer dan, zeker wel, op z ' n minst, minstens/minimaal op, "
        "niet onder, niet onder de, niet lager dan, wel zeker, minstens, ten minste, tenminste, op zijn minst, "
        "minimaal, minimum, een minimum van, niet minder dan, vanaf, zeker",
        "more than": "meer als, oversteeg, overstegen, overschrijden, overschreden, overschreed de, "
        "passeer+t/de/den, passeer+t/de/den de, overstijgen, overtreffen, overtroffen, ver/ruim/flink boven, "
        "ver/ruim boven de, dik boven, dik boven de, gepasseerd, voorbij, langer dan, ouder dan, zwaarder dan, "
        "duurder dan, voorbij de, meer dan, boven, boven de, hoger dan, groter dan, over de, overschrijdt, "
        "overschreed, overstijgt, overtreft, overtrof",
        "at most": "maximaal/hoogstens toegestaan/toegelaten/mogelijk zijn/is/waren/was, "
        "plafond/bovengrens/limiet/maximum van, gemaximeerd op, "
        "kleiner/lager/korter/jonger/lichter/minder of gelijk aan, "
        "kleiner/lager/korter/jonger/lichter/minder dan of gelijk aan, gelijk aan of kleiner/lager/minder dan, op z "
        "' n hoogst/meest, op zijn meest, tot aan, tot aan de, tot maximaal/hoogstens/bijna, "
        "hoogstens/hooguit/maximaal op, oplopend tot, niet over de, niet meer als, komt/kwam niet boven, komt/kwam "
        "niet boven de, beperkt tot, niet hoger dan, niet boven, niet boven de, niet groter dan, tot, tot wel, "
        "hooguit, hoogstens, ten hoogste, maximaal, maximum, een maximum van, niet meer dan, op zijn hoogst",
        "less than": "nog niet, bij lange na geen, lang geen, ver onder, ver onder de, net onder, korter dan, "
        "jonger dan, lichter dan, goedkoper dan, niet eens, nog geen, minder dan, onder, onder de, beneden, beneden "
        "de, lager dan, kleiner dan",
    },
    bound_articles="de het",
    margins="op_nauwkeurig",
    after={
        "about": "of daaromtrent, of zo, of iets dergelijks, ongeveer, circa, naar schatting",
        "more than": "te boven, te boven gaan/gaat/ging/gingen/gegaan",
        "at least": "op zijn minst, op z ' n minst, en ouder, en meer, of hoger, en verder, plus, of meer, "
        "minstens, ten minste, minimaal, en hoger",
        "at most": "niet te boven, niet te boven gaan/gaat/ging/gingen, of lager, op zijn hoogst, en jonger, of "
        "jonger, en minder, of minder, hoogstens, ten hoogste, "
        "maximaal, en lager",
    },
    behind={
        "share": "kwart, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende",
        "factor": "keer, maal",
    },
    vague={
        "tens": "tientallen",
        "dozens": "dozijnen",
        "hundreds": "honderden",
        "thousands": "duizenden",
        "tens of thousands": "tienduizenden",
        "hundreds of thousands": "honderdduizenden",
        "millions": "miljoenen",
        "billions": "miljarden",
    },
    spelling={
        "numbers": cldr["numbers"]
        + ", één 1, tachtig 80, anderhalf 1.5, anderhalve 1.5, tweeënhalf 2.5, tweeënhalve 2.5, "
        "drieënhalf 3.5, drieënhalve 3.5, vierenhalf 4.5, vijfenhalf 5.5",
        "multiples": cldr["multiples"] + ", dozijn x12, dozijnen x12, mln 6, mld 9",
        "joints": "en ën",
        "points": "komma",
        "together": True,
        "units_first": True,
        "bare": "honderd duizend",
        "articles": "een",
        "ordinals": "-tigste -tigsten -honderdste -duizendste -duizendsten -joenste -joensten -jardste "
        "-jardsten -tiende",
    },
    suffixes="m 6",
    below_zero={"negative count": "onder nul, onder het vriespunt"},
    ratios={"%": "procent", "‰": "promille", "percentage points": "procentpunt, procentpunten"},
    phones="tel telefoon",
    minus="min minus negatief",
    to="à tot",
    between="tussen van",
    joined="en",
    but="maar doch",
    either="of",
    articles="een",
    fractions="half 0.5, halve 0.5, kwart 0.25, driekwart 0.75",
    rounds={
        "10": "een tiental",
        "15": "een vijftiental",
        "20": "een twintigtal",
        "30": "een dertigtal",
        "40": "een veertigtal",
        "50": "een vijftigtal",
        "60": "een zestigtal",
        "70": "een zeventigtal",
        "80": "een tachtigtal",
        "90": "een negentigtal",
        "100": "een honderdtal",
        "1000": "een duizendtal",
    },
    ways_last="straat laan weg plein gracht kade",
    names_apart="jaren",
    asides={
        "share": "helft, de helft, derde, een derde, kwart, een kwart, meerderheid, de "
        "meerderheid, de rest, een deel, "
        "deel van, de meeste",
        "factor": "dubbel, dubbele, verdubbeld, verdrievoudigd, drievoudig, gehalveerd",
        "unknown": "onbekend, onbekende, onduidelijk, geen gegevens, niet bekend",
        "no figure": "geen, niemand",
        "part": "waaronder, inclusief, incl, van wie, waarvan, onder wie, exclusief",
        "vague word": "verschillende, verscheidene, enkele, meerdere, veel, vele, talrijke, weinig, een paar, "
        "talloze, ontelbare, diverse",
    },
    years="in sinds tot van vanaf voor na jaar jaren begin midden eind",
    months=cldr["months"],
    durations=cldr["durations"] + " eeuwen jaren maanden weken dagen uren uur jaar",
    ordinals="e de ste",
    said_rates={
        "h": "per uur, elk uur",
        "day": "per dag, elke/iedere dag, dagelijks/dagelijkse",
        "week": "per week, elke/iedere week, wekelijks",
        "month": "per maand, elke/iedere maand, maandelijks",
        "year": "per jaar, elk/ieder jaar, jaarlijks",
        "day?": "op een dag",
    },
    times="h: uur, day: dag, week: week, month: maand, year: jaar",
    led_rates={
        "person": "per persoon/hoofd/inwoner",
        "h": "per uur",
        "litre": "per liter",
        "kg": "per kilo/kg",
        "share": "per aandeel",
        "tonne": "per ton",
        "barrel": "per vat",
        "day": "per dag, elke/iedere dag, dagelijks",
        "week": "per week, elke/iedere week, wekelijks",
        "month": "per maand, elke/iedere maand, maandelijks",
        "year": "per jaar, elk/ieder jaar, jaarlijks",
    },
    codes="artikelnummer bestelnummer klantnummer ordernummer serienummer",
    people="mensen personen doden gewonden vermisten soldaten burgers mannen "
    "vrouwen kinderen slachtoffers militairen "
    "vluchtelingen ontheemden betogers strijders gevangenen gijzelaars gezinnen arrestaties",
    persons="mens persoon man vrouw kind soldaat burger dode",
    of="van",
    wholes="van op",
    crossed="bij",
    based="inwoners mensen personen geboorten",
    rates="per",
    rate_bases="share: aandeel, person: persoon inwoner hoofd, piece: stuk, night: nacht, barrel: vat",
    places="in bij tijdens op",
    changes="opgelopen opliep oploopt liep liepen gezakt zak+t/te/ten verhoog+d/de/den/t verlaag+d/de/den/t "
    "steeg stegen stijg+t/en gestegen groei+t/de/den gegroeid daal+t/de/den dal+en gedaald nam namen "
    "toegenomen afgenomen viel vielen gevallen klom klommen geklommen kromp",
    starts="van",
    steps="met",
    onto="naar",
    clock="uur",
    mileposts="km kilometer",
    names="positie verdieping tabel figuur vraag spoor aflevering seizoen etappe deel les lid alinea jaren nr "
    "nummer vlucht artikel hoofdstuk pagina bladzijde resolutie eenheid weg zaal kamer "
    "groep brigade bataljon regiment divisie zone lijn",
    names_dotted="nr blz art hfst",
    ages="leeftijd",
    quantifiers="alle aller allen",
    negations="niet geen noch",
    verbs="waren was zijn is hebben heeft had hadden werden werd",
    closing="waren was zijn is hebben heeft had hadden werden werd in op bij van "
    "voor met zonder na sinds tot aan uit "
    "over onder tussen tijdens volgens als door de het een en of die dat wie zijn haar hun er om te",
    units=cldr["units"]
    + ", "
    + cldr["currencies"]
    + ", km: km, USD: dollar dollars, GBP: pond_sterling, EUR: euro, JPY: yen, "
    "metre: m meters, km: kilometers, kg: kilo, degree: graden graad, litre: liters, tonne: t ton, barrel: vat vaten",
    powers="²: vierkante, ³: kubieke",
)
