"""The French words of figures, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.english import beside
from consilience.wording.word_tables import written

cldr = written("cldr/fr")

FRENCH = beside(
    denials="pas jamais",
    undenied="encore être avoir",
    before={
        "": "encore, au total, en tout, seulement, exactement",
        "about": "dans les environs de/des, à la louche, à vue de nez, à peu de chose près, au jugé, peut - être, "
        "probablement, sans doute, vraisemblablement, possiblement, potentiellement, "
        "éventuellement, sûrement, estimé/estimée/estimés/estimées à, évalué/évaluée/évalués/évaluées à, on/en "
        "estime/estimait à, quelque chose comme, avoisin+ait/aient/era/er, aux alentours des, aux alentours de, aux "
        "environs de, aux abords de, dans les, avoisinant, avoisinant les, avoisine, avoisine les, avoisinent, "
        "avoisinent les, grosso modo, peu ou prou, environ, quelque, autour de, à peu près, approximativement, plus "
        "ou moins, de l ' ordre de, de l ' ordre d ', autour d '",
        "nearly": "proche/proches de, fris+e/ent/ait/aient/ant/er, frôl+e/ent/ait/aient/ant/er/é, "
        "flirt+e/ent/ait/aient/ant avec, approch+e/ent/ait/aient/ant/er, approch+e/ent/ait/aient/ant/er de, s ' "
        "approche/approchent/approchait de, pas loin de, non loin de, à peine, pratiquement, quasi, quasiment, tout "
        "près de, légèrement moins de, juste moins de, près de, près d ', presque, un peu moins de, un peu moins d '",
        "just over": "légèrement plus de, juste plus de, à peine plus de, un peu plus de, un peu plus d '",
        "at least": "au bas mot, plancher/minimum/minima de, un minimum de, a minima, au moins/minimum à/de, rien "
        "de moins que, "
        "rien moins que, pas moins "
        "que, minimum, dès, à compter de, au bas mot, à tout le moins, supérieur/supérieure/supérieurs/supérieures "
        "ou égal/égale/égaux/égales à, supérieur/supérieure/supérieurs/supérieures à ou égal/égale/égaux/égales à, "
        "plus grand/grande/grands/grandes ou égal/égale/égaux/égales à, plus grand/grande que ou égal/égale à, plus "
        "de ou égal/égale à, égal/égale/égaux/égales ou supérieur/supérieure/supérieurs/supérieures à, égal/égale à "
        "ou plus grand/grande que, au moins, au minimum, à partir de, pas moins de, pas moins d ', pas inférieur à, "
        "pas inférieure à",
        "more than": "dépass+e/ent/ait/aient/era/eront/erait/eraient/é/ée/és/er/ant/a/èrent, "
        "dépass+e/ent/ait/aient/é désormais/déjà/largement, excéd+e/ent/ait/aient/era/eront/erait/eraient/er/a, "
        "franch+it/issent/i/ir/issant, franch+it/issent/i/ir/issant la/le barre/seuil/cap de/des, "
        "pass+e/ent/é/er/ant/ait la/le barre/seuil/cap de/des, plus grand/grande/grands/grandes que, davantage "
        "que, loin au delà de, au - delà, au delà de, dépassant les, excédant, franchit les, plus de, plus d ', au "
        "- delà de, au - delà d ', au - dessus de, au - dessus d ', supérieur à, supérieure à, supérieurs à, "
        "supérieures à, dépasse les, dépassent les, dépassé les, dépasser les, excède, excède les, excèdent, "
        "excèdent les, excédé, excédé les, excéder les",
        "perhaps a bound": "facilement, plus que, vers, loin de, à hauteur de",
        "at most": "à tout casser, à concurrence de, jusqu ' à concurrence de, plafond/plafonds/limite/maximum de, "
        "plafonné/plafonnée/plafonnés/plafonnées à, un maximum de, au/à maximum/plus/mieux à/de, tout au plus à, "
        "dans la limite de, à concurrence "
        "de, jusque, jusqu ' à près de, ne dépass+e/ent/ait/aient/era/eront/erait/eraient/er/a pas, n ' "
        "excéd+e/ent/ait/aient/era/eront/erait/eraient/er/a pas, ne pas dépasser, ne pas excéder, sans dépasser, "
        "sans excéder, au mieux, plafonné à, plafonnée à, limité à, limitée à, au grand maximum, ne dépassant pas, n "
        "' excédant pas, inférieur/inférieure/inférieurs/inférieures ou égal/égale/égaux/égales à, "
        "inférieur/inférieure/inférieurs/inférieures à ou égal/égale/égaux/égales à, plus "
        "petit/petite/petits/petites ou égal/égale/égaux/égales à, plus petit/petite que ou égal/égale à, moins de "
        "ou égal/égale à, égal/égale/égaux/égales ou inférieur/inférieure/inférieurs/inférieures à, égal/égale à ou "
        "plus petit/petite que, jusqu ' à, au plus, au maximum, tout au plus, pas plus de, pas plus d ', pas "
        "supérieur à, pas supérieure à, dépasse pas, dépasse pas les, dépassent pas, dépassent pas les, excède pas, "
        "excède pas les, excèdent pas, excèdent pas les",
        "less than": "plus petit/petite/petits/petites que, ne franchit pas, n ' attei+nt/gnent/gnait/gnaient pas, "
        "n ' atteindra/atteindront pas, en deçà de, moins que, sous les, sous la barre des, sous le seuil de, sous "
        "le seuil des, même pas, pas même, atteint pas, atteint pas les, atteignent pas, atteignent pas les, en "
        "dessous de, en dessous des, en dessous d ', en - dessous de, sous la barre de, moins de, moins d ', au - "
        "dessous de, au - dessous d ', inférieur à, inférieure à, inférieurs à, inférieures à",
    },
    contracted={"de": "du des", "à": "au aux"},
    bound_articles="le la les",
    after={
        "more than": "et quelques, et des poussières",
        "about": "à la louche, à vue de nez, à peu de chose près, peu ou prou, ou à peu près, ou presque, environ, "
        "à peu près, approximativement",
        "at least": "au bas mot, minimum, et au - delà, ou au - delà, mini, ou plus, et plus, et davantage, ou "
        "davantage, au "
        "moins, au minimum",
        "at most": "à tout casser, et moins, maxi, grand maximum, ou moins, au plus, tout au plus, au maximum",
    },
    behind={"share": "tiers, quarts", "factor": "fois", "ambiguous number": "trillion, trillions"},
    vague={
        "tens": "dizaines",
        "hundreds": "centaines",
        "thousands": "milliers",
        "tens of thousands": "dizaines de milliers",
        "hundreds of thousands": "centaines de milliers",
        "millions": "millions",
    },
    spelling={
        "numbers": cldr["numbers"] + ", octante 80, soixante onze 71",
        "multiples": cldr["multiples"] + ", mil 3, douzaine x12, douzaines x12, md 9, mds 9",
        "joints": "et",
        "joins_tens": True,
        "points": "virgule",
        "cents": True,
        "bare": "cent mille mil",
        "ordinals": "-ième -ièmes -ieme -iemes",
        "articles": "un une",
        "doubtful": "neuf",
    },
    suffixes="m 6",
    below_zero={
        "negative count": "en dessous de zéro, en dessous de zero, au - dessous de zéro, sous zéro, sous le zéro"
    },
    ratios={
        "%": "pour cent, pourcent",
        "‰": "pour mille",
        "percentage points": "points de pourcentage, point de pourcentage",
    },
    minus="moins négatif négative negatif negative",
    to="à",
    margins="à_près",
    between="entre de",
    joined="et",
    but="mais",
    either="ou",
    articles="un une",
    fractions="demi 0.5, demie 0.5, quart 0.25, quarts 0.25",
    rounds={
        "10": "une dizaine",
        "15": "une quinzaine de",
        "20": "une vingtaine",
        "30": "une trentaine",
        "40": "une quarantaine de",
        "50": "une cinquantaine",
        "60": "une soixantaine",
        "100": "une centaine",
        "1000": "un millier",
    },
    ways_first="rue avenue boulevard quai impasse allée",
    names_apart="années",
    asides={
        "share": "moitié, la moitié, tiers, un tiers, quart, quarts, un quart, plupart, la plupart, majorité, une "
        "partie, le reste",
        "factor": "double, le double, triple, le triple, doublé, triplé",
        "unknown": "inconnu, inconnue, inconnus, non connu, indéterminé",
        "no figure": "aucun, aucune",
        "part": "dont, y compris, parmi lesquels, parmi eux",
        "vague word": "plusieurs, quelques, de nombreux, nombreux, beaucoup, une quinzaine, une quarantaine",
    },
    years="en de depuis année années début fin",
    months=cldr["months"] + " fevrier aout",
    durations=cldr["durations"] + " an ans année années journée journées soirée nuit nuits",
    ordinals="er ère e ème eme nd nde",
    said_rates={
        "h": "par heure, chaque heure, de l ' heure",
        "day": "par jour, chaque jour, tous les jours, quotidiennement, quotidiens/quotidiennes",
        "week": "par semaine, chaque semaine",
        "month": "par mois, chaque mois",
        "year": "par an, par année, chaque année",
        "h?": "l ' heure",
        "day*": "quotidien/quotidienne",
        "week*": "hebdomadaires/hebdomadaire",
        "month*": "mensuels/mensuelles/mensuel",
        "year*": "annuels/annuelles/annuel",
    },
    time_shifts="après avant plus suivant où qui",
    times="h: heure, day: jour, week: semaine, month: mois, year: an année",
    led_rates={
        "person": "par personne/habitant/tête",
        "h": "par heure",
        "litre": "par litre",
        "kg": "par kilo/kg",
        "share": "par action",
        "tonne": "par tonne",
        "barrel": "par baril",
        "day": "par jour, chaque jour, quotidiennement",
        "week": "par semaine, chaque semaine",
        "month": "par mois, chaque mois",
        "year": "par an, chaque année",
    },
    codes="postal référence réf siret siren",
    people="personnes morts mortes blessés blessées disparus soldats civils hommes femmes enfants victimes "
    "militaires réfugiés déplacés manifestants combattants prisonniers otages familles arrestations",
    persons="personne homme femme enfant soldat civil",
    of="de d des du",
    wholes="sur pour",
    crossed="sur",
    based="habitants personnes naissances",
    rates="pour par",
    rate_bases="share: action, person: personne habitant tête, piece: unité pièce, night: nuit, barrel: baril",
    phones="tél tel téléphone fax",
    places="dans en pendant durant lors",
    changes="pass+e/ent/ait/é/ée/és/ées/era/eront/ant augment+e/ent/ait/é/ée/és/ées/era/eront "
    "grimp+e/ent/ait/é/ée/era mont+e/ent/ait/é/ée/és/era chut+e/ent/ait/é/é baiss+ent/ait/é/ée/era "
    "diminu+e/ent/ait/é/ée/era recul+e/ent/ait/é progress+e/ent/ait/é tomb+e/ent/ait/é/ée/és/ées bondi bondit "
    "descendu descendue rédui+t/te/ts/tes ramen+é/ée/és port+é/ée/és/ées relev+é/ée/és abaiss+é/ée/és",
    starts="de",
    steps="de",
    mileposts="km kilomètre",
    names="rang position étage tableau figure question quai épisode saison étape tome leçon alinéa paragraphe "
    "verset nationale départementale autoroute années numéro vol article "
    "chapitre résolution unité salle chambre groupe brigade "
    "bataillon régiment "
    "zone ligne "
    "étage niveau",
    names_dotted="art chap",
    ages="âge âgé âgée âgés âgées",
    verbs="peuvent peut pourront doivent doit seront furent ont est sont était étaient avait avaient",
    closing="ont est sont était étaient avait avaient été seront sera dans de du des d la le les l et ou que qui en "
    "à au aux par pour avec sans sur sous depuis selon comme entre un une leur leurs son sa ses se lors pendant "
    "durant après avant dont",
    units_doubtful="lb: livre livres",  # books too
    units_typed="MB: Mo, GB: Go, TB: To, PB: Po",
    units=cldr["units"].replace("lb: livre livres, ", "")
    + ", "
    + cldr["currencies"]
    + ", km: km, cent: centime centimes, USD: dollar dollars, GBP: livre_sterling livres_sterling, metre: m, "
    "kB: ko, CAD: $_ca $_can, USD: $_us $_usa, AUD: $_au, HKD: $_hk, NZD: $_nz, cent: cents, kg: kilo kilos, CHF: "
    "franc_suisse francs_suisses, JPY: yen yens, tonne: t",
    powers="²: carré carrés, ³: cube cubes",
)
