"""The Spanish words of figures, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.english import beside
from consilience.wording.word_tables import written

cldr = written("cldr/es")

SPANISH = beside(
    before={
        "": "incluso, otros, otras, otros tantos, en total, solo, sólo, exactamente",
        "about": "a ojo, a bulto, grosso modo, a ojo de buen cubero, algo así como, algo asi como, quizá, quizás, "
        "tal vez, acaso, posiblemente, probablemente, "
        "presuntamente, presumiblemente, se calcula/estima que, se calcula/calculan en, se calculan, se estiman en, "
        "estimada/estimadas en, rond+a/an/ó/aron/aba/aban/ará/arán/aría/arían/ado/ada/ados/adas/ar/ando/e/en, "
        "bordeando, bord+ea/ean/eó/earon/eaba/eaban, como unos/unas, a eso de, del orden de, rondando los, rondando "
        "las, ronda los, ronda las, rondan los, rondan las, rondó los, poco más o menos, unos, unas, cerca de, "
        "alrededor de, aproximadamente, aprox, en torno a, se estima en, más o menos, cifrado en, cifrados en, "
        "estimado en, estimados en",
        "nearly": "roz+a/an/ó/aron/aba/aban/ando/ar, se acerca/acercan/acercó/acercaron/acercaba/acercaban/acercará "
        "a, acercándose a, se aproxima/aproximan/aproximó/aproximaron/aproximaba a, aproximándose a, a punto de "
        "llegar a, poco menos que, prácticamente, rozando los, rozando las, algo menos de, un poco menos de, "
        "ligeramente menos de, próximo a, próximos a, cercano a, cercana a, cercanos a, casi, poco menos de",
        "just over": "un poco más de, ligeramente más de, poco más de, algo más de",
        "at least": "tirando por lo bajo, mínimo de, como mínimo/poco a/de/en, por lo menos/bajo a/en, al menos "
        "a/en, nada "
        "menos que/de, no "
        "baj+a/an/ó/aron/ará/arán de, cuando menos, como poco, por lo bajo, mayor/mayores/superior/superiores o "
        "igual/iguales a/que, mayor/superior a/que o igual a, más de o igual a, igual/iguales o "
        "mayor/mayores/superior/superiores a/que, igual a o mayor/superior a/que, al menos, desde, por lo menos, a "
        "partir de, como mínimo, no menos de, mínimo, mínimo de, un mínimo de, mín, no inferior a, no inferiores a",
        "more than": "super+a/an/ó/aron/aba/aban/ará/arán/aría/arían/ado/ada/ados/adas/ar/ando/e/en, "
        "super+a/an/ó/aron/aba/aban/ará/arán/aría/arían/ado/ada/ados/adas/ar/ando/e/en "
        "ya/holgadamente/ampliamente/claramente, super+a/an/ó/aron/aba/ado/ará con creces/holgura, "
        "rebas+a/an/ó/aron/aba/aban/ará/arán/aría/arían/ado/ada/ados/adas/ar/ando/e/en, "
        "sobrepas+a/an/ó/aron/aba/aban/ará/arán/aría/arían/ado/ada/ados/adas/ar/ando/e/en, "
        "exced+e/en/ió/ieron/ía/ían/erá/erán/ería/erían/ido/ida/er/iendo/a/an, exced+e/en/ió/ieron/ía/erá/ido de, "
        "arriba de, por arriba de, más que, mayor/mayores de, encima de, muy/bastante superior/superiores a, "
        "pas+a/an/ó/aron/aba/aban ya de, más allá de, supera/superan la/el cifra/barrera/umbral/marca de/del, "
        "rebasa los, rebasa las, rebasan los, rebasó los, rebasó las, sobrepasó los, mayor a, mayor que, mayores a, "
        "mayores que, superior a, superior que, superiores a, superiores que, más de, superior a los, superior a "
        "las, por encima de, por encima de los, por encima de las, supera los, supera las, superan los, superan "
        "las, superó los, superó las, superaron los, superaron las, superado los, superado las, superar los, "
        "superar las, excede los, exceder los, sobrepasa los",
        "perhaps a bound": "apenas, fácilmente, barrera/umbral/cota de, sobre, hacia, como, ni",
        "at most": "tirando por lo alto, tope/techo/límite/máximo de, limitado/limitada/limitados/limitadas a, como "
        "máximo/mucho "
        "a/de/en, a lo sumo/más a/de/en, tope de, límite de, un límite de, no "
        "pas+a/an/ó/aron/aba/aban/ará/arán de, no super+e/en, no exceder de, sin superar, sin superar los/las, sin "
        "exceder de, sin pasar de, como mucho, a lo más, un tope de, hasta un máximo de, limitado a, limitada a, "
        "menor/menores/inferior/inferiores o igual/iguales a/que, menor/inferior a/que o igual a, menos de o igual "
        "a, igual/iguales o menor/menores/inferior/inferiores a/que, igual a o menor/inferior a/que, hasta, como "
        "máximo, a lo sumo, no más de, máximo, máximo de, un máximo de, máx, no superior a, no superiores a",
        "less than": "no alcanz+ó/aron/aba/aban/ará/arán/aría, no lleg+aba/aban/ará/arán/aría a, abajo de, por "
        "abajo de, debajo de, menos que, menor/menores de, no lleg+ue/uen a, sin llegar a, sin llegar a los, sin "
        "llegar a las, no llega/llegan/llegó/llegaron ni a, no llega a, no llega a los, no llegan a, no llegan a "
        "los, no llegó a, no llegaron a, no "
        "alcanza, no alcanza los, no alcanzan los, ni siquiera, menor a, menor que, menores a, menores que, "
        "inferior a, inferior que, inferiores a, inferiores que, menos de, inferior a los, inferior a las, por "
        "debajo de, por debajo de los, por debajo de las",
    },
    denials="no nunca jamás",
    undenied="ha han había habían debe deben debería deberían podría podrán va van a",
    contracted={"de": "del", "a": "al"},
    coins_behind="con",
    bound_articles="el la los las un",
    after={
        "more than": "largos/largas, y tantos, y tantas, y pico, y algo",
        "about": "o algo así, o por ahí, o así, aproximadamente, aprox, más o menos",
        "at least": "como poco, cuando menos, como mínimo, y más, para arriba, en adelante, hacia arriba, o por "
        "encima, o mayor, o mayores, o superior, o "
        "más, como mínimo, al menos, por lo menos, mínimo",
        "at most": "para abajo, hacia abajo, o por debajo, o menor, o menores, o inferior, o menos, como máximo, a "
        "lo sumo, máximo",
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
        "bare": "mil millón millon billón",
        "ordinals": "-ceavo -ceavos -ceava -ceavas -ntavo -ntavos -ntava -ntavas -teavo -teavos -isavo "
        "-isavos -oavo -oavos -unavo -unavos "
        "-eavos -ésimo -ésima -ésimos -ésimas",
        "articles": "un una uno",
    },
    suffixes="m 6",
    below_zero={"negative count": "bajo cero"},
    ratios={"%": "por ciento, porciento", "‰": "por mil", "percentage points": "puntos porcentuales, punto porcentual"},
    hours="las",
    phones="tel teléfono tfno",
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
    said_rates={
        "h": "por hora, cada hora",
        "day": "por día, cada día, todos los días, diariamente, diarios/diarias/diario/diaria",
        "week": "por semana, cada semana",
        "month": "por mes, cada mes",
        "year": "por año, cada año",
        "h?": "a la hora",
        "day?": "al día",
        "week?": "a la semana",
        "month?": "al mes",
        "year?": "al año",
        "week*": "semanales/semanal",
        "month*": "mensuales/mensual",
        "year*": "anuales/anual",
    },
    time_shifts="siguiente después antes anterior que desde en posterior",
    times="h: hora, day: día, week: semana, month: mes, year: año",
    led_rates={
        "person": "por persona/habitante/cabeza",
        "h": "por hora",
        "litre": "por litro",
        "kg": "por kilo/kg",
        "tonne": "por tonelada",
        "barrel": "por barril",
        "day": "por día, cada día, diariamente",
        "week": "por semana, cada semana",
        "month": "por mes, cada mes",
        "year": "por año, cada año",
    },
    codes="postal referencia ref código",
    people="personas muertos muertas heridos heridas desaparecidos soldados civiles hombres mujeres niños niñas "
    "víctimas fallecidos detenidos refugiados desplazados manifestantes tropas familias combatientes rebeldes "
    "migrantes prisioneros rehenes",
    persons="persona hombre mujer niño niña soldado civil",
    of="de del",
    ordinals="º ª o a",
    wholes="de por cada",
    crossed="por",
    based="habitantes personas nacimientos",
    rates="por cada",
    rate_bases="share: acción, person: persona habitante cabeza, piece: unidad pieza, night: noche, barrel: barril",
    places="en durante",
    changes="sub+e/en/ió/ieron/ía/ían/irá/irán/ido/iendo aument+a/an/ó/aron/aba/aban/ará/arán/ado/ando "
    "crec+e/en/ió/ieron/ía/ían/erá/erán/ido/iendo baj+an/ó/aron/aba/aban/ará/arán/ado/ando "
    "ca+e/en/yó/yeron/ía/ían/erá/erán/ído cayendo pas+a/an/ó/aron/aba/aban/ará/arán/ado/ando "
    "disminu+ye/yen/yó/yeron/ía/irá/irán/ido elev+a/an/ó/aron/ado/ará redujo redujeron reduc+e/en/ido/irá "
    "descend+ió/ieron/ido increment+a/an/ó/aron/ado retroced+e/ió/ieron/ido avanz+a/ó/aron/ado "
    "llegó llegaron",
    starts="de",
    steps="en",
    mileposts="km kilómetro",
    names="puesto posición lugar piso tabla figura pregunta andén capítulos episodio temporada etapa jornada tomo "
    "lección tema apartado párrafo inciso fracción versículo años número vuelo artículo capítulo página resolución "
    "unidad "
    "ruta carretera sala habitación grupo brigada batallón regimiento división zona línea",
    names_dotted="núm pág págs art cap",
    ages="edad",
    verbs="pueden puede podrán deben debe fueron fue eran era son es ha han había habían",
    closing="fueron fue eran era son es ha han había habían murieron murió resultaron están estaban en de del la el "
    "los las y o que por para con sin tras desde hasta a al según como "
    "entre sobre ante bajo durante un una su sus se",
    units=cldr["units"]
    + ", "
    + cldr["currencies"]
    + ", km: km, hp: cv, cent: céntimo céntimos centavo centavos, USD: dólar dólares dolar dolares, GBP: "
    "libra_esterlina "
    "libras_esterlinas, metre: m, kg: kilo kilos, JPY: yen yenes, tonne: tonelada toneladas t, INR: rupia rupias",
    powers="²: cuadrado cuadrados, ³: cúbico cúbicos",
)
