"""The Spanish words of figures, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.english import beside
from consilience.wording.word_tables import written

cldr = written("cldr/es")

SPANISH = beside(
    before={
        "": "otros, otras, otros tantos, en total, solo, sólo, exactamente",
        "about": "del orden de, rondando los, rondando las, ronda los, ronda las, rondan los, rondan las, "
        "rondó los, poco más o menos, unos, unas, cerca de, alrededor de, aproximadamente, aprox, en torno a, "
        "se estima en, más o menos, "
        "cifrado en, cifrados en, estimado en, estimados en",
        "nearly": "prácticamente, rozando, rozando los, rozando las, algo menos de, un poco menos de, "
        "ligeramente menos de, próximo a, próximos a, cercano a, cercana a, cercanos a, casi, poco menos de",
        "just over": "un poco más de, ligeramente más de, poco más de, algo más de",
        "at least": "cuando menos, como poco, por lo bajo, mayor o igual a, mayor o igual que, superior o igual a, "
        "superior o igual que, mayores o "
        "iguales a, mayores o iguales que, superiores o iguales a, superiores o iguales que, igual o mayor a, "
        "igual o mayor que, igual o superior a, igual o superior que, iguales o mayores a, iguales o mayores que, "
        "iguales o superiores a, iguales o superiores que, igual a o mayor a, igual a o mayor que, igual a o "
        "superior a, igual a o superior que, "
        "al menos, desde, por lo menos, a partir de, como mínimo, no menos de, mínimo, mínimo de, un mínimo de, mín, "
        "no inferior a, no inferiores a, igual o superior a, superior o igual a",
        "more than": "más allá de, rebasa, rebasa los, rebasa las, rebasan, rebasan los, rebasó, rebasó los, "
        "rebasó las, excede de, excedió, excedieron, sobrepasó, sobrepasó los, sobrepasaron, sobrepasan, mayor a, "
        "mayor que, mayores a, mayores que, superior a, superior que, superiores a, "
        "superiores que, "
        "más de, superior a, superior a los, superior a las, superiores a, por encima de, "
        "por encima de los, por encima de las, supera, supera los, supera las, "
        "superan, superan los, superan las, superó, superó los, superó las, superaron, superaron los, superaron las, "
        "superado, superado los, superado las, superar, superar los, superar las, excede, excede los, exceder, "
        "exceder los, sobrepasa, sobrepasa los, sobrepasar",
        "at most": "como mucho, a lo más, un tope de, hasta un máximo de, limitado a, limitada a, menor o igual a, "
        "menor o igual que, inferior o igual a, inferior o igual que, menores o "
        "iguales a, menores o iguales que, inferiores o iguales a, inferiores o iguales que, igual o menor a, "
        "igual o menor que, igual o inferior a, igual o inferior que, iguales o menores a, iguales o menores que, "
        "iguales o inferiores a, iguales o inferiores que, igual a o menor a, igual a o menor que, igual a o "
        "inferior a, igual a o inferior que, "
        "hasta, como máximo, a lo sumo, no más de, máximo, máximo de, un máximo de, máx, no superior a, "
        "no superiores a, igual o inferior a, inferior o igual a",
        "less than": "sin llegar a, sin llegar a los, sin llegar a las, no llega a, no llega a los, no llegan a, "
        "no llegan a los, no llegó a, no llegaron a, "
        "no alcanza, "
        "no alcanza los, no alcanzan los, ni siquiera, "
        "menor a, menor que, menores a, menores que, inferior a, inferior que, inferiores a, "
        "inferiores que, "
        "menos de, inferior a, inferior a los, inferior a las, inferiores a, por debajo de, "
        "por debajo de los, por debajo de las",
    },
    denials="no nunca jamás",
    undenied="ha han había habían debe deben debería deberían podría podrán va van a",
    contracted={"de": "del", "a": "al"},
    coins_behind="con",
    bound_articles="el la los las",
    after={
        "more than": "y tantos, y tantas, y pico, y algo",
        "about": "aproximadamente, aprox, más o menos",
        "at least": "o mayor, o mayores, o superior, o más, como mínimo, al menos, por lo menos, mínimo",
        "at most": "o menor, o menores, o inferior, o menos, como máximo, a lo sumo, máximo",
    },
    behind={
        "share": "tercios, cuartos, quintos, sextos, séptimos, octavos, novenos, décimos, décimas, centésimas, "
        "milésimas, terceras partes, cuartas partes, quintas partes, sextas partes, séptimas partes, octavas partes, "
        "novenas partes, décimas partes",
        "factor": "veces",
    },
    vague={
        "tens": "decenas",
        "dozens": "docenas",
        "hundreds": "cientos, centenares",
        "thousands": "miles, millares",
        "tens of thousands": "decenas de miles",
        "hundreds of thousands": "cientos de miles, centenares de miles",
        "millions": "millones",
    },
    spelling={
        "numbers": cldr["numbers"],
        "multiples": cldr["multiples"]
        + ", centenar x100, centena x100, millar 3"
        + ", trillón 18, trillones 18, cuatrillón 24, cuatrillones 24, docena x12, docenas x12, cientos 2",
        "joints": "y",
        "joins_tens": True,
        "points": "coma punto",
        "bare": "mil",
        "ordinals": "-avo -avos -ava -avas -ésimo -ésima -ésimos -ésimas",
        "articles": "un una uno",
    },
    suffixes="m 6",
    below_zero={"negative count": "bajo cero"},
    ratios={"%": "por ciento, porciento", "‰": "por mil", "percentage points": "puntos porcentuales, punto porcentual"},
    minus="menos negativo negativa",
    to="a al hasta",
    between="entre de del desde",
    joined="y",
    but="pero",
    either="o u",
    articles="un una",
    fractions="medio 0.5, media 0.5, cuarto 0.25, cuartos 0.25",
    without={"durations": "y"},
    rounds={
        "10": "una decena",
        "20": "una veintena",
        "30": "una treintena",
        "50": "una cincuentena",
        "100": "un centenar, una centena",
        "1000": "un millar",
    },
    ways_named="calle avenida avda plaza paseo carretera ronda",
    names_apart="años",
    asides={
        "share": "mitad, la mitad, tercio, tercios, un tercio, cuarta parte, una cuarta parte, mayoría, la mayoría, "
        "el resto, parte de",
        "factor": "doble, el doble, triple, el triple, duplicó, triplicó",
        "unknown": "desconocido, desconocida, desconocidos, se desconoce, sin datos",
        "no figure": "ninguno, ninguna, ningún, nadie",
        "part": "incluidos, incluidas, incluido, incluyendo, entre ellos, entre ellas, de los cuales, de ellos",
        "vague word": "varios, varias, algunos, algunas, muchos, muchas, numerosos, numerosas, pocos, pocas, "
        "un par, un par de, incontables, innumerables",
    },
    years="hasta desde de en año años mediados principios finales",
    months=cldr["months"] + " setiembre set",
    durations=cldr["durations"],
    people="personas muertos muertas heridos heridas desaparecidos soldados civiles hombres mujeres niños niñas "
    "víctimas fallecidos detenidos refugiados desplazados manifestantes tropas familias combatientes rebeldes "
    "migrantes prisioneros rehenes",
    persons="persona hombre mujer niño niña soldado civil",
    of="de del",
    wholes="de por cada",
    rates="por",
    places="en durante",
    changes="subió subieron aumentó aumentaron creció crecieron bajó bajaron cayó cayeron pasó pasaron disminuyó "
    "disminuyeron",
    starts="de",
    steps="en",
    names="años número vuelo artículo capítulo página resolución unidad ruta carretera sala habitación grupo brigada "
    "batallón regimiento división zona línea",
    names_dotted="núm pág págs art cap",
    ages="edad",
    verbs="pueden puede podrán deben debe fueron fue eran era son es ha han había habían",
    closing="fueron fue eran era son es ha han había habían murieron murió resultaron están estaban en de del la el "
    "los las y o que por para con sin tras desde hasta a al según como "
    "entre sobre ante bajo durante un una su sus se",
    units=cldr["units"]
    + ", "
    + cldr["currencies"]
    + ", cent: céntimo céntimos centavo centavos, USD: dólar dólares dolar dolares, GBP: libra_esterlina "
    "libras_esterlinas, metre: m, kg: kilo kilos, JPY: yen yenes, tonne: tonelada toneladas t, INR: rupia rupias",
    powers="²: cuadrado cuadrados, ³: cúbico cúbicos",
)
