"""The Dutch words of figures, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.english import beside
from consilience.wording.word_tables import written

cldr = written("cldr/nl")

DUTCH = beside(
    before={
        "": "de, nog, nog eens, andere, in totaal, slechts, precies",
        "about": "omstreeks, grofweg, om en nabij de, een man of, ongeveer, circa, ca, rond, rond de, om en nabij, "
        "zo ' n, een stuk of, naar schatting, geschat op, "
        "zowat, pakweg, plusminus",
        "nearly": "een kleine, nagenoeg, net iets minder dan, bijna, haast, net geen, krap, net onder, "
        "net onder de, iets minder dan",
        "just over": "een dikke, een goede, ruim, iets meer dan, net boven, net boven de, net iets meer dan",
        "at least": "minstens, ten minste, tenminste, op zijn minst, minimaal, minimum, een minimum van, niet minder "
        "dan, vanaf, zeker",
        "more than": "langer dan, ouder dan, zwaarder dan, duurder dan, voorbij de, meer dan, boven, boven de, "
        "hoger dan, groter dan, over de, overschrijdt, overschreed, "
        "overstijgt, "
        "overtreft, overtrof",
        "at most": "niet boven, niet boven de, niet groter dan, beperkt tot, tot, tot wel, hooguit, hoogstens, "
        "ten hoogste, maximaal, maximum, een maximum van, "
        "niet meer dan, "
        "op zijn hoogst, niet hoger dan",
        "less than": "korter dan, jonger dan, lichter dan, goedkoper dan, niet eens, nog geen, minder dan, onder, "
        "onder de, beneden, beneden de, lager dan, kleiner dan",
    },
    bound_articles="de het",
    after={
        "about": "ongeveer, circa, naar schatting",
        "at least": "of meer, en meer, minstens, ten minste, minimaal, en hoger",
        "at most": "of minder, hoogstens, ten hoogste, maximaal, en lager",
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
        "ordinals": "-ste -sten",
    },
    suffixes="m 6",
    below_zero={"negative count": "onder nul, onder het vriespunt"},
    ratios={"%": "procent", "‰": "promille", "percentage points": "procentpunt, procentpunten"},
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
    people="mensen personen doden gewonden vermisten soldaten burgers mannen "
    "vrouwen kinderen slachtoffers militairen "
    "vluchtelingen ontheemden betogers strijders gevangenen gijzelaars gezinnen arrestaties",
    persons="mens persoon man vrouw kind soldaat burger dode",
    of="van",
    wholes="van op",
    rates="per",
    places="in bij tijdens op",
    changes="opgelopen opliep oploopt gezakt verhoogd "
    "steeg stegen gestegen groeide groeiden gegroeid daalde daalden gedaald nam namen toegenomen afgenomen "
    "zakte viel",
    starts="van",
    steps="met",
    onto="naar",
    clock="uur",
    names="jaren nr nummer vlucht artikel hoofdstuk pagina bladzijde resolutie eenheid weg zaal kamer groep brigade "
    "bataljon "
    "regiment divisie zone lijn",
    names_dotted="nr blz art hfst",
    ages="leeftijd",
    quantifiers="alle aller allen",
    negations="niet geen",
    verbs="waren was zijn is hebben heeft had hadden werden werd",
    closing="waren was zijn is hebben heeft had hadden werden werd in op bij van "
    "voor met zonder na sinds tot aan uit "
    "over onder tussen tijdens volgens als door de het een en of die dat wie zijn haar hun er om te",
    units=cldr["units"] + ", " + cldr["currencies"] + ", USD: dollar dollars, GBP: pond_sterling, EUR: euro, JPY: yen, "
    "metre: m meters, km: kilometers, kg: kilo, degree: graden graad, litre: liters, tonne: t, ton: ton",
    powers="²: vierkante, ³: kubieke",
)
