"""The words of all languages but English beside a number, written by docs/print_language_index.py."""

from __future__ import annotations

from collections.abc import Mapping

BEFORE: Mapping[str, Mapping[str, str]] = {
    "de": {
        "": "andere, anderen, exakt, genau, insgesamt, lediglich, noch, noch weitere, weitere, weiteren, weiterer",
        "about": (
            "abgerundet, an die, annaehernd, annahernd, annähernd, aufgerundet, etwa, gegen, gerundet, geschaetzt, "
            "geschatzt, geschätzt, grob, grob gerechnet, grob geschaetzt, grob geschatzt, grob geschätzt, in der "
            "groessenordnung von, in der großenordnung von, in der größenordnung von, in etwa, plusminus, rd, "
            "roundabout, rund, schaetzungsweise, schatzungsweise, schätzungsweise, so um die, uber den daumen, uber "
            "den daumen gepeilt, ueber den daumen, ueber den daumen gepeilt, um die, ungefaehr, ungefahr, ungefähr, "
            "zirka, über den daumen, über den daumen gepeilt"
        ),
        "at least": (
            "ab, gleich oder groesser als, gleich oder großer als, gleich oder größer als, groesser gleich, groesser "
            "oder gleich, großer gleich, großer oder gleich, größer gleich, größer oder gleich, gut und gern, gut und "
            "gerne, im mindesten, mehr oder gleich, mind, mindestens, minimal, nicht geringer als, nicht kleiner als, "
            "nicht niedriger als, nicht unter, nicht weniger als, wenigstens, zumindest"
        ),
        "at most": (
            "allenfalls, allerhochstens, allerhoechstens, allerhöchstens, begrenzt auf, beschraenkt auf, beschrankt "
            "auf, beschränkt auf, bestenfalls, bis, bis hin zu, bis hochstens, bis hoechstens, bis höchstens, bis "
            "maximal, bis zu, gedeckelt auf, gedeckelt bei, gleich oder kleiner als, hochstens, hoechstens, höchstens, "
            "im hochstfall, im hoechstfall, im höchstfall, kleiner gleich, kleiner oder gleich, limitiert auf, "
            "maximal, nicht groesser als, nicht großer als, nicht größer als, nicht hoeher als, nicht hoher als, nicht "
            "höher als, nicht laenger als, nicht langer als, nicht länger als, nicht mehr als, nicht uber, nicht "
            "ueber, nicht über, uberschreitet nicht, ubersteigt nicht, ueberschreitet nicht, uebersteigt nicht, "
            "weniger oder gleich, überschreitet nicht, übersteigt nicht"
        ),
        "just over": (
            "ein bisschen mehr als, ein wenig mehr als, etwas mehr als, etwas uber, etwas ueber, etwas über, gut, kaum "
            "mehr als, kaum uber, kaum ueber, kaum über, knapp uber, knapp ueber, knapp über, leicht uber, leicht "
            "ueber, leicht über, wenig mehr als"
        ),
        "less than": (
            "billiger als, geringer als, juenger als, junger als, jünger als, kleiner als, kuerzer als, kurzer als, "
            "kürzer als, leichter als, nicht einmal, nicht mal, niedriger als, noch keine, unter, unterhalb der, "
            "unterhalb von, unterschreitet, unterschritt, unterschritten, weniger als"
        ),
        "more than": (
            "aelter als, alter als, groesser als, großer als, größer als, hoeher als, hoher als, höher als, jenseits "
            "der, jenseits von, laenger als, langer als, länger als, mehr als, oberhalb der, oberhalb von, schwerer "
            "als, teurer als, uberschreiten, uberschreitet, uberschritt, uberschritten, ubersteigen, ubersteigt, "
            "uberstieg, uberstiegen, ubertraf, ubertrafen, ubertrifft, ueberschreiten, ueberschreitet, ueberschritt, "
            "ueberschritten, uebersteigen, uebersteigt, ueberstieg, ueberstiegen, uebertraf, uebertrafen, uebertrifft, "
            "weiter als, älter als, über, überschreiten, überschreitet, überschritt, überschritten, übersteigen, "
            "übersteigt, überstieg, überstiegen, übertraf, übertrafen, übertrifft"
        ),
        "nearly": (
            "annaehernd an, annahernd an, annähernd an, bald, beinahe, dicht an, ein bisschen weniger als, ein wenig "
            "weniger als, etwas weniger als, fast, knapp, knapp unter, kurz vor, nahe, nahe an, nahezu, nicht ganz"
        ),
    },
    "es": {
        "": "en total, exactamente, otras, otros, otros tantos, solo, sólo",
        "about": (
            "alrededor de, alrededor del, aproximadamente, cerca de, cerca del, cifrado en, cifrados en, del orden de, "
            "del orden del, en torno a, en torno al, estimado en, estimados en, mas o menos, más o menos, poco mas o "
            "menos, poco más o menos, ronda las, ronda los, rondan las, rondan los, rondando las, rondando los, rondo "
            "los, rondó los, se estima en, unas, unos"
        ),
        "at least": (
            "a partir de, a partir del, al menos, como minimo, como mínimo, como poco, cuando menos, desde, igual a o "
            "mayor a, igual a o mayor al, igual a o mayor que, igual a o superior a, igual a o superior al, igual a o "
            "superior que, igual o mayor a, igual o mayor al, igual o mayor que, igual o superior a, igual o superior "
            "al, igual o superior que, iguales o mayores a, iguales o mayores al, iguales o mayores que, iguales o "
            "superiores a, iguales o superiores al, iguales o superiores que, mayor o igual a, mayor o igual al, mayor "
            "o igual que, mayores o iguales a, mayores o iguales al, mayores o iguales que, minimo, minimo de, minimo "
            "del, mín, mínimo, mínimo de, mínimo del, no inferior a, no inferior al, no inferiores a, no inferiores "
            "al, no menos de, no menos del, por lo bajo, por lo menos, superior o igual a, superior o igual al, "
            "superior o igual que, superiores o iguales a, superiores o iguales al, superiores o iguales que, un "
            "minimo de, un minimo del, un mínimo de, un mínimo del"
        ),
        "at most": (
            "a lo mas, a lo más, a lo sumo, como maximo, como mucho, como máximo, hasta, hasta un maximo de, hasta un "
            "maximo del, hasta un máximo de, hasta un máximo del, igual a o inferior a, igual a o inferior al, igual a "
            "o inferior que, igual a o menor a, igual a o menor al, igual a o menor que, igual o inferior a, igual o "
            "inferior al, igual o inferior que, igual o menor a, igual o menor al, igual o menor que, iguales o "
            "inferiores a, iguales o inferiores al, iguales o inferiores que, iguales o menores a, iguales o menores "
            "al, iguales o menores que, inferior o igual a, inferior o igual al, inferior o igual que, inferiores o "
            "iguales a, inferiores o iguales al, inferiores o iguales que, limitada a, limitada al, limitado a, "
            "limitado al, maximo, maximo de, maximo del, menor o igual a, menor o igual al, menor o igual que, menores "
            "o iguales a, menores o iguales al, menores o iguales que, máx, máximo, máximo de, máximo del, no mas de, "
            "no mas del, no más de, no más del, no superior a, no superior al, no superiores a, no superiores al, un "
            "maximo de, un maximo del, un máximo de, un máximo del, un tope de, un tope del"
        ),
        "just over": (
            "algo mas de, algo mas del, algo más de, algo más del, ligeramente mas de, ligeramente mas del, "
            "ligeramente más de, ligeramente más del, poco mas de, poco mas del, poco más de, poco más del, un poco "
            "mas de, un poco mas del, un poco más de, un poco más del"
        ),
        "less than": (
            "inferior a, inferior a las, inferior a los, inferior al, inferior que, inferiores a, inferiores al, "
            "inferiores que, menor a, menor al, menor que, menores a, menores al, menores que, menos de, menos del, ni "
            "siquiera, no alcanza, no alcanza los, no alcanzan los, no llega a, no llega a los, no llega al, no llegan "
            "a, no llegan a los, no llegan al, no llegaron a, no llegaron al, no llego a, no llego al, no llegó a, no "
            "llegó al, por debajo de, por debajo de las, por debajo de los, por debajo del, sin llegar a, sin llegar a "
            "las, sin llegar a los, sin llegar al"
        ),
        "more than": (
            "excede, excede de, excede del, excede los, exceder, exceder los, excedieron, excedio, excedió, mas alla "
            "de, mas alla del, mas de, mas del, mayor a, mayor al, mayor que, mayores a, mayores al, mayores que, más "
            "allá de, más allá del, más de, más del, por encima de, por encima de las, por encima de los, por encima "
            "del, rebasa, rebasa las, rebasa los, rebasan, rebasan los, rebaso, rebaso las, rebaso los, rebasó, rebasó "
            "las, rebasó los, sobrepasa, sobrepasa los, sobrepasan, sobrepasar, sobrepasaron, sobrepaso, sobrepaso "
            "los, sobrepasó, sobrepasó los, supera, supera las, supera los, superado, superado las, superado los, "
            "superan, superan las, superan los, superar, superar las, superar los, superaron, superaron las, superaron "
            "los, superior a, superior a las, superior a los, superior al, superior que, superiores a, superiores al, "
            "superiores que, supero, supero las, supero los, superó, superó las, superó los"
        ),
        "nearly": (
            "algo menos de, algo menos del, casi, cercana a, cercana al, cercano a, cercano al, cercanos a, cercanos "
            "al, ligeramente menos de, ligeramente menos del, poco menos de, poco menos del, practicamente, proximo a, "
            "proximo al, proximos a, proximos al, prácticamente, próximo a, próximo al, próximos a, próximos al, "
            "rozando, rozando las, rozando los, un poco menos de, un poco menos del"
        ),
    },
    "fr": {
        "": "au total, en tout, encore, exactement, seulement",
        "about": (
            "a peu pres, approximativement, autour d ', autour de, autour des, autour du, aux abords de, aux abords "
            "des, aux abords du, aux alentours de, aux alentours des, aux alentours du, aux environs de, aux environs "
            "des, aux environs du, avoisinant, avoisinant les, avoisine, avoisine les, avoisinent, avoisinent les, "
            "dans les, de l ' ordre d ', de l ' ordre de, de l ' ordre des, de l ' ordre du, environ, grosso modo, peu "
            "ou prou, plus ou moins, quelque, à peu près"
        ),
        "at least": (
            "a compter de, a compter des, a compter du, a partir de, a partir des, a partir du, a tout le moins, au "
            "bas mot, au minimum, au moins, dès, pas inferieur a, pas inferieur au, pas inferieur aux, pas inferieure "
            "a, pas inferieure au, pas inferieure aux, pas inférieur au, pas inférieur aux, pas inférieur à, pas "
            "inférieure au, pas inférieure aux, pas inférieure à, pas moins d ', pas moins de, pas moins des, pas "
            "moins du, plus grand ou egal a, plus grand ou egal au, plus grand ou egal aux, plus grand ou égal au, "
            "plus grand ou égal aux, plus grand ou égal à, plus grands ou egaux a, plus grands ou egaux au, plus "
            "grands ou egaux aux, plus grands ou égaux au, plus grands ou égaux aux, plus grands ou égaux à, superieur "
            "ou egal a, superieur ou egal au, superieur ou egal aux, superieure ou egale a, superieure ou egale au, "
            "superieure ou egale aux, superieures ou egales a, superieures ou egales au, superieures ou egales aux, "
            "superieurs ou egaux a, superieurs ou egaux au, superieurs ou egaux aux, supérieur ou égal au, supérieur "
            "ou égal aux, supérieur ou égal à, supérieure ou égale au, supérieure ou égale aux, supérieure ou égale à, "
            "supérieures ou égales au, supérieures ou égales aux, supérieures ou égales à, supérieurs ou égaux au, "
            "supérieurs ou égaux aux, supérieurs ou égaux à, à compter de, à compter des, à compter du, à partir de, à "
            "partir des, à partir du, à tout le moins"
        ),
        "at most": (
            "au grand maximum, au maximum, au mieux, au plus, depasse pas, depasse pas les, depassent pas, depassent "
            "pas les, dépasse pas, dépasse pas les, dépassent pas, dépassent pas les, excede pas, excede pas les, "
            "excedent pas, excedent pas les, excède pas, excède pas les, excèdent pas, excèdent pas les, inferieur ou "
            "egal a, inferieur ou egal au, inferieur ou egal aux, inferieure ou egale a, inferieure ou egale au, "
            "inferieure ou egale aux, inferieures ou egales a, inferieures ou egales au, inferieures ou egales aux, "
            "inferieurs ou egaux a, inferieurs ou egaux au, inferieurs ou egaux aux, inférieur ou égal au, inférieur "
            "ou égal aux, inférieur ou égal à, inférieure ou égale au, inférieure ou égale aux, inférieure ou égale à, "
            "inférieures ou égales au, inférieures ou égales aux, inférieures ou égales à, inférieurs ou égaux au, "
            "inférieurs ou égaux aux, inférieurs ou égaux à, jusqu ' a, jusqu ' au, jusqu ' aux, jusqu ' à, limite a, "
            "limite au, limite aux, limitee a, limitee au, limitee aux, limité au, limité aux, limité à, limitée au, "
            "limitée aux, limitée à, n ' excedant pas, n ' excédant pas, ne depassant pas, ne dépassant pas, pas plus "
            "d ', pas plus de, pas plus des, pas plus du, pas superieur a, pas superieur au, pas superieur aux, pas "
            "superieure a, pas superieure au, pas superieure aux, pas supérieur au, pas supérieur aux, pas supérieur "
            "à, pas supérieure au, pas supérieure aux, pas supérieure à, plafonne a, plafonne au, plafonne aux, "
            "plafonnee a, plafonnee au, plafonnee aux, plafonné au, plafonné aux, plafonné à, plafonnée au, plafonnée "
            "aux, plafonnée à, plus petit ou egal a, plus petit ou egal au, plus petit ou egal aux, plus petit ou égal "
            "au, plus petit ou égal aux, plus petit ou égal à, plus petits ou egaux a, plus petits ou egaux au, plus "
            "petits ou egaux aux, plus petits ou égaux au, plus petits ou égaux aux, plus petits ou égaux à, tout au "
            "plus"
        ),
        "just over": (
            "a peine plus de, a peine plus des, a peine plus du, juste plus de, juste plus des, juste plus du, "
            "legerement plus de, legerement plus des, legerement plus du, légèrement plus de, légèrement plus des, "
            "légèrement plus du, un peu plus d ', un peu plus de, un peu plus des, un peu plus du, à peine plus de, à "
            "peine plus des, à peine plus du"
        ),
        "less than": (
            "atteignent pas, atteignent pas les, atteint pas, atteint pas les, au - dessous d ', au - dessous de, au - "
            "dessous des, au - dessous du, en - dessous de, en - dessous des, en - dessous du, en deca de, en deca "
            "des, en deca du, en dessous d ', en dessous de, en dessous des, en dessous du, en deçà de, en deçà des, "
            "en deçà du, inferieur a, inferieur au, inferieur aux, inferieure a, inferieure au, inferieure aux, "
            "inferieures a, inferieures au, inferieures aux, inferieurs a, inferieurs au, inferieurs aux, inférieur "
            "au, inférieur aux, inférieur à, inférieure au, inférieure aux, inférieure à, inférieures au, inférieures "
            "aux, inférieures à, inférieurs au, inférieurs aux, inférieurs à, meme pas, moins d ', moins de, moins "
            "des, moins du, moins que, même pas, pas meme, pas même, sous la barre de, sous la barre des, sous la "
            "barre du, sous le seuil de, sous le seuil des, sous le seuil du, sous les"
        ),
        "more than": (
            "au - dela d ', au - dela de, au - dela des, au - dela du, au - delà d ', au - delà de, au - delà des, au "
            "- delà du, au - dessus d ', au - dessus de, au - dessus des, au - dessus du, au dela de, au dela des, au "
            "dela du, au delà de, au delà des, au delà du, depassait, depassant, depassant les, depasse, depasse les, "
            "depassent, depassent les, depasser, depasser les, dépassait, dépassant, dépassant les, dépasse, dépasse "
            "les, dépassent, dépassent les, dépasser, dépasser les, dépassé, dépassé les, excedant, excede, excede "
            "les, excedent, excedent les, exceder, exceder les, excède, excède les, excèdent, excèdent les, excédant, "
            "excéder, excéder les, excédé, excédé les, franchit les, plus d ', plus de, plus des, plus du, superieur "
            "a, superieur au, superieur aux, superieure a, superieure au, superieure aux, superieures a, superieures "
            "au, superieures aux, superieurs a, superieurs au, superieurs aux, supérieur au, supérieur aux, supérieur "
            "à, supérieure au, supérieure aux, supérieure à, supérieures au, supérieures aux, supérieures à, "
            "supérieurs au, supérieurs aux, supérieurs à"
        ),
        "nearly": (
            "a peine, juste moins de, juste moins des, juste moins du, legerement moins de, legerement moins des, "
            "legerement moins du, légèrement moins de, légèrement moins des, légèrement moins du, non loin de, non "
            "loin des, non loin du, pas loin de, pas loin des, pas loin du, pratiquement, pres d ', pres de, pres des, "
            "pres du, presque, près d ', près de, près des, près du, quasi, quasiment, tout pres de, tout pres des, "
            "tout pres du, tout près de, tout près des, tout près du, un peu moins d ', un peu moins de, un peu moins "
            "des, un peu moins du, à peine"
        ),
    },
    "hi": {
        "": "अन्य, कुल, केवल, ठीक, मात्र, सिर्फ",
        "about": "अंदाज़न, अनुमानित, करीब, क़रीब, कुल मिलाकर लगभग, कोई, तकरीबन, तक़रीबन, मोटे तौर पर, लगभग",
        "at least": "कम - से - कम, कम से कम, न्यूनतम",
        "at most": "अधिक से अधिक, अधिकतम, ज़्यादा से ज़्यादा, ज्यादा से ज्यादा",
        "less than": "से कम",
        "more than": "से अधिक, से ज़्यादा, से ज्यादा",
        "nearly": "करीब करीब",
    },
    "it": {
        "": "altre, altri, ancora, esattamente, in totale, solo, soltanto, ulteriori",
        "about": (
            "all ' incirca, approssimativamente, attorno a, attorno agli, attorno ai, attorno al, attorno alla, "
            "attorno alle, attorno allo, dell ' ordine degli, dell ' ordine dei, dell ' ordine del, dell ' ordine "
            "delle, dell ' ordine dello, dell ' ordine di, grosso modo, grossomodo, indicativamente, intorno a, "
            "intorno agli, intorno ai, intorno al, intorno alla, intorno alle, intorno allo, nell ' ordine degli, nell "
            "' ordine dei, nell ' ordine del, nell ' ordine delle, nell ' ordine dello, nell ' ordine di, "
            "orientativamente, piu o meno, più o meno, press ' a poco, pressappoco, stimati in, stimato in, sui, "
            "sulle, suppergiu, suppergiù, una stima degli, una stima dei, una stima del, una stima delle, una stima "
            "dello, una stima di"
        ),
        "at least": (
            "a partire da, almeno, come minimo, maggiore o uguale a, maggiore o uguale agli, maggiore o uguale ai, "
            "maggiore o uguale al, maggiore o uguale alla, maggiore o uguale alle, maggiore o uguale allo, maggiori o "
            "uguali a, maggiori o uguali agli, maggiori o uguali ai, maggiori o uguali al, maggiori o uguali alla, "
            "maggiori o uguali alle, maggiori o uguali allo, minimo, non inferiore a, non inferiore agli, non "
            "inferiore ai, non inferiore al, non inferiore alla, non inferiore alle, non inferiore allo, non meno "
            "degli, non meno dei, non meno del, non meno delle, non meno dello, non meno di, per lo meno, perlomeno, "
            "quanto meno, quantomeno, superiore o uguale a, superiore o uguale agli, superiore o uguale ai, superiore "
            "o uguale al, superiore o uguale alla, superiore o uguale alle, superiore o uguale allo, superiori o "
            "uguali a, superiori o uguali agli, superiori o uguali ai, superiori o uguali al, superiori o uguali alla, "
            "superiori o uguali alle, superiori o uguali allo, uguale o maggiore a, uguale o maggiore agli, uguale o "
            "maggiore ai, uguale o maggiore al, uguale o maggiore alla, uguale o maggiore alle, uguale o maggiore "
            "allo, uguale o superiore a, uguale o superiore agli, uguale o superiore ai, uguale o superiore al, uguale "
            "o superiore alla, uguale o superiore alle, uguale o superiore allo, un minimo degli, un minimo dei, un "
            "minimo del, un minimo delle, un minimo dello, un minimo di"
        ),
        "at most": (
            "al massimo, al piu, al più, entro i, entro le, fino a, fino agli, fino ai, fino al, fino alla, fino alle, "
            "fino allo, inferiore o uguale a, inferiore o uguale agli, inferiore o uguale ai, inferiore o uguale al, "
            "inferiore o uguale alla, inferiore o uguale alle, inferiore o uguale allo, inferiori o uguali a, "
            "inferiori o uguali agli, inferiori o uguali ai, inferiori o uguali al, inferiori o uguali alla, inferiori "
            "o uguali alle, inferiori o uguali allo, limitata a, limitata agli, limitata ai, limitata al, limitata "
            "alla, limitata alle, limitata allo, limitato a, limitato agli, limitato ai, limitato al, limitato alla, "
            "limitato alle, limitato allo, massimo, minore o uguale a, minore o uguale agli, minore o uguale ai, "
            "minore o uguale al, minore o uguale alla, minore o uguale alle, minore o uguale allo, minori o uguali a, "
            "minori o uguali agli, minori o uguali ai, minori o uguali al, minori o uguali alla, minori o uguali alle, "
            "minori o uguali allo, non ha superato, non hanno superato, non oltre, non piu degli, non piu dei, non piu "
            "del, non piu delle, non piu dello, non piu di, non più degli, non più dei, non più del, non più delle, "
            "non più dello, non più di, non supera, non supera i, non superano, non superano i, non superiore a, non "
            "superiore agli, non superiore ai, non superiore al, non superiore alla, non superiore alle, non superiore "
            "allo, sino a, sino agli, sino ai, sino al, sino alla, sino alle, sino allo, tutt ' al piu, tutt ' al più, "
            "uguale o inferiore a, uguale o inferiore agli, uguale o inferiore ai, uguale o inferiore al, uguale o "
            "inferiore alla, uguale o inferiore alle, uguale o inferiore allo, uguale o minore a, uguale o minore "
            "agli, uguale o minore ai, uguale o minore al, uguale o minore alla, uguale o minore alle, uguale o minore "
            "allo, un massimo degli, un massimo dei, un massimo del, un massimo delle, un massimo dello, un massimo di"
        ),
        "just over": (
            "appena piu degli, appena piu dei, appena piu del, appena piu delle, appena piu dello, appena piu di, "
            "appena più degli, appena più dei, appena più del, appena più delle, appena più dello, appena più di, poco "
            "oltre, poco piu degli, poco piu dei, poco piu del, poco piu delle, poco piu dello, poco piu di, poco più "
            "degli, poco più dei, poco più del, poco più delle, poco più dello, poco più di"
        ),
        "less than": (
            "al di sotto degli, al di sotto dei, al di sotto del, al di sotto delle, al di sotto dello, al di sotto "
            "di, inferiore a, inferiore agli, inferiore ai, inferiore al, inferiore alla, inferiore alle, inferiore "
            "allo, inferiori a, inferiori agli, inferiori ai, inferiori al, inferiori alla, inferiori alle, inferiori "
            "allo, meno degli, meno dei, meno del, meno delle, meno dello, meno di, minore degli, minore dei, minore "
            "del, minore delle, minore dello, minore di, minori degli, minori dei, minori del, minori delle, minori "
            "dello, minori di, neanche, nemmeno, neppure, sotto, sotto i, sotto le, sotto quota"
        ),
        "more than": (
            "al di la degli, al di la dei, al di la del, al di la delle, al di la dello, al di la di, al di là degli, "
            "al di là dei, al di là del, al di là delle, al di là dello, al di là di, al di sopra degli, al di sopra "
            "dei, al di sopra del, al di sopra delle, al di sopra dello, al di sopra di, eccede, eccede i, eccedono, "
            "maggiore degli, maggiore dei, maggiore del, maggiore delle, maggiore dello, maggiore di, maggiori degli, "
            "maggiori dei, maggiori del, maggiori delle, maggiori dello, maggiori di, oltre, oltre i, oltre le, "
            "oltrepassa, oltrepassa i, piu degli, piu dei, piu del, piu delle, piu dello, piu di, più degli, più dei, "
            "più del, più delle, più dello, più di, sopra, sopra i, sopra le, supera, supera i, supera le, superano, "
            "superano i, superano le, superati i, superato, superato i, superato le, superava, superiore a, superiore "
            "agli, superiore ai, superiore al, superiore alla, superiore alle, superiore allo, superiori a, superiori "
            "agli, superiori ai, superiori al, superiori alla, superiori alle, superiori allo"
        ),
        "nearly": (
            "appena meno degli, appena meno dei, appena meno del, appena meno delle, appena meno dello, appena meno "
            "di, appena sotto, poco meno degli, poco meno dei, poco meno del, poco meno delle, poco meno dello, poco "
            "meno di, praticamente, pressoche, pressoché, prossimi a, prossimi agli, prossimi ai, prossimi al, "
            "prossimi alla, prossimi alle, prossimi allo, prossimo a, prossimo agli, prossimo ai, prossimo al, "
            "prossimo alla, prossimo alle, prossimo allo, quasi, vicini a, vicini agli, vicini ai, vicini al, vicini "
            "alla, vicini alle, vicini allo, vicino a, vicino agli, vicino ai, vicino al, vicino alla, vicino alle, "
            "vicino allo"
        ),
    },
    "ja": {
        "": (
            "さらに, ちょうど, わずか, カ氏, セ氏, 合計, 合計で, 延べ, 摂氏, 摂氏温度, 摂氏温度 の, 更に, 華氏, "
            "華氏温度, 華氏温度 の, 計"
        ),
        "about": "おおよそ, およそ, だいたい, 大体, 推定, 概算で, 約",
        "at least": "少なくとも, 最低, 最低でも, 最小, 最少",
        "at most": "せいぜい, 多くて, 多くとも, 最多, 最大, 最大で, 最高",
        "nearly": "ほぼ, 近く",
    },
    "ko": {
        "": "단, 또, 섭씨, 정확히, 총, 추가로, 화씨",
        "about": "대략, 약, 어림잡아, 줄잡아, 추정",
        "at least": "적어도, 최소, 최소한, 최저",
        "at most": "기껏해야, 많아야, 최고, 최대",
        "more than": "무려",
        "nearly": "거의, 근",
    },
    "nl": {
        "": "andere, de, in totaal, nog, nog eens, precies, slechts",
        "about": (
            "een man of, een stuk of, geschat op, grofweg, naar schatting, om en nabij, om en nabij de, omstreeks, "
            "ongeveer, pakweg, plusminus, rond, rond de, zo ' n, zowat"
        ),
        "at least": (
            "een minimum van, minimaal, minstens, niet minder dan, op zijn minst, ten minste, tenminste, vanaf, zeker"
        ),
        "at most": (
            "beperkt tot, een maximum van, hoogstens, hooguit, maximaal, niet boven, niet boven de, niet groter dan, "
            "niet hoger dan, niet meer dan, op zijn hoogst, ten hoogste, tot, tot wel"
        ),
        "just over": "een dikke, een goede, iets meer dan, net boven, net boven de, net iets meer dan, ruim",
        "less than": (
            "beneden, beneden de, goedkoper dan, jonger dan, kleiner dan, korter dan, lager dan, lichter dan, minder "
            "dan, niet eens, nog geen, onder, onder de"
        ),
        "more than": (
            "boven, boven de, duurder dan, groter dan, hoger dan, langer dan, meer dan, ouder dan, over de, "
            "overschreed, overschrijdt, overstijgt, overtreft, overtrof, voorbij de, zwaarder dan"
        ),
        "nearly": (
            "bijna, een kleine, haast, iets minder dan, krap, nagenoeg, net geen, net iets minder dan, net onder, net "
            "onder de"
        ),
    },
    "pl": {
        "": "dalszych, dokładnie, innych, jeszcze, kolejne, kolejnych, tylko, zaledwie, łacznie, łącznie",
        "about": (
            "circa about, jakies, jakieś, mniej wiecej, mniej więcej, ok, około, plus minus, rzędu, szacunkowo, w "
            "granicach, w okolicach, w przyblizeniu, w przybliżeniu, z grubsza"
        ),
        "at least": (
            "co najmniej, conajmniej, najmniej, nie mniej niz, nie mniej niż, nie mniejsza niz, nie mniejsza niż, nie "
            "mniejszy niz, nie mniejszy niż, nie nizsza niz, nie nizszy niz, nie niższa niż, nie niższy niż, od, "
            "przynajmniej"
        ),
        "at most": (
            "az do, aż do, co najwyzej, co najwyżej, do, góra, maksimum, maksymalnie, najwyzej, najwyżej, nie "
            "przekracza, nie przekraczaja, nie przekraczają, nie przekroczył, nie przekroczyła, nie przekroczyło, nie "
            "przekroczyły, nie wiecej niz, nie wieksza niz, nie wiekszy niz, nie więcej niż, nie większa niż, nie "
            "większy niż, nie wyzsza niz, nie wyzszy niz, nie wyższa niż, nie wyższy niż"
        ),
        "just over": "nieco ponad, nieco wiecej niz, nieco więcej niż, niewiele ponad, troche ponad, trochę ponad",
        "less than": (
            "krotsza niz, krotsze niz, krotszego niz, krotszej niz, krotszy niz, krotszych niz, krótsza niż, krótsze "
            "niż, krótszego niż, krótszej niż, krótszy niż, krótszych niż, krótszą niż, lzejsza niz, lzejsze niz, "
            "lzejszego niz, lzejszej niz, lzejszy niz, lzejszych niz, lżejsza niż, lżejsze niż, lżejszego niż, "
            "lżejszej niż, lżejszy niż, lżejszych niż, lżejszą niż, mniej niz, mniej niż, mniejsza niz, mniejsza niż, "
            "mniejsze niz, mniejsze niż, mniejszego niz, mniejszego niż, mniejszej niz, mniejszej niż, mniejszy niz, "
            "mniejszy niż, mniejszych niz, mniejszych niż, mniejszą niż, młodsza niz, młodsza niż, młodsze niz, "
            "młodsze niż, młodszego niz, młodszego niż, młodszej niz, młodszej niż, młodszy niz, młodszy niż, "
            "młodszych niz, młodszych niż, młodszą niż, nizej niz, nizsza niz, nizsze niz, nizszego niz, nizszej niz, "
            "nizszy niz, nizszych niz, niżej niż, niższa niż, niższe niż, niższego niż, niższej niż, niższy niż, "
            "niższych niż, niższą niż, ponizej, poniżej, tansza niz, tansze niz, tanszego niz, tanszej niz, tanszy "
            "niz, tanszych niz, tańsza niż, tańsze niż, tańszego niż, tańszej niż, tańszy niż, tańszych niż, tańszą niż"
        ),
        "more than": (
            "ciezsza niz, ciezsze niz, ciezszego niz, ciezszej niz, ciezszy niz, ciezszych niz, cięższa niż, cięższe "
            "niż, cięższego niż, cięższej niż, cięższy niż, cięższych niż, cięższą niż, drozsza niz, drozsze niz, "
            "drozszego niz, drozszej niz, drozszy niz, drozszych niz, droższa niż, droższe niż, droższego niż, "
            "droższej niż, droższy niż, droższych niż, droższą niż, dłuzsza niz, dłuzsze niz, dłuzszego niz, dłuzszej "
            "niz, dłuzszy niz, dłuzszych niz, dłuższa niż, dłuższe niż, dłuższego niż, dłuższej niż, dłuższy niż, "
            "dłuższych niż, dłuższą niż, grubo ponad, ponad, powyzej, powyżej, przekracza, przekraczaja, przekraczają, "
            "przekroczył, przekroczyła, przekroczyło, przekroczyły, przeszło, starsza niz, starsza niż, starsze niz, "
            "starsze niż, starszego niz, starszego niż, starszej niz, starszej niż, starszy niz, starszy niż, "
            "starszych niz, starszych niż, starszą niż, wiecej niz, wieksza niz, wieksze niz, wiekszego niz, wiekszej "
            "niz, wiekszy niz, wiekszych niz, więcej niż, większa niż, większe niż, większego niż, większej niż, "
            "większy niż, większych niż, większą niż, wyzej niz, wyzsza niz, wyzsze niz, wyzszego niz, wyzszej niz, "
            "wyzszy niz, wyzszych niz, wyżej niż, wyższa niż, wyższe niż, wyższego niż, wyższej niż, wyższy niż, "
            "wyższych niż, wyższą niż, z gora, z górą, znacznie ponad"
        ),
        "nearly": (
            "bez mała, blisko, niecała, niecałe, niecały, niecałych, nieco mniej niz, nieco mniej niż, niemal, "
            "niemalze, niemalże, nieomal, niespełna, omal, prawie, tuz ponizej, tuż poniżej"
        ),
    },
    "pt": {
        "": "apenas, exatamente, mais, mais outros, no total, outras, outros, só",
        "about": (
            "a volta da, a volta das, a volta de, a volta do, a volta dos, ao redor da, ao redor das, ao redor de, ao "
            "redor do, ao redor dos, aproximadamente, cerca da, cerca das, cerca de, cerca do, cerca dos, da ordem da, "
            "da ordem das, da ordem de, da ordem do, da ordem dos, em torno da, em torno das, em torno de, em torno "
            "do, em torno dos, estimada em, estimadas em, estimado em, estimados em, mais ou menos, na casa das, na "
            "casa dos, na ordem da, na ordem das, na ordem de, na ordem do, na ordem dos, perto da, perto das, perto "
            "de, perto do, perto dos, por volta da, por volta das, por volta de, por volta do, por volta dos, umas, "
            "uns, à volta da, à volta das, à volta de, à volta do, à volta dos"
        ),
        "at least": (
            "a partir da, a partir das, a partir de, a partir do, a partir dos, ao menos, igual ou superior a, igual "
            "ou superior ao, igual ou superior aos, igual ou superior as, igual ou superior à, igual ou superior às, "
            "minimo, minimo da, minimo das, minimo de, minimo do, minimo dos, mínimo, mínimo da, mínimo das, mínimo "
            "de, mínimo do, mínimo dos, nao inferior a, nao inferior ao, nao inferior aos, nao inferior as, nao menos "
            "da, nao menos das, nao menos de, nao menos do, nao menos dos, nao menos que, no minimo, no mínimo, não "
            "inferior a, não inferior ao, não inferior aos, não inferior à, não inferior às, não menos da, não menos "
            "das, não menos de, não menos do, não menos dos, não menos que, pelo menos, superior ou igual a, superior "
            "ou igual ao, superior ou igual aos, superior ou igual as, superior ou igual à, superior ou igual às, um "
            "minimo da, um minimo das, um minimo de, um minimo do, um minimo dos, um mínimo da, um mínimo das, um "
            "mínimo de, um mínimo do, um mínimo dos"
        ),
        "at most": (
            "até, igual ou inferior a, igual ou inferior ao, igual ou inferior aos, igual ou inferior as, igual ou "
            "inferior à, igual ou inferior às, inferior ou igual a, inferior ou igual ao, inferior ou igual aos, "
            "inferior ou igual as, inferior ou igual à, inferior ou igual às, limitada a, limitada ao, limitada aos, "
            "limitada as, limitada à, limitada às, limitado a, limitado ao, limitado aos, limitado as, limitado à, "
            "limitado às, maximo, maximo da, maximo das, maximo de, maximo do, maximo dos, máximo, máximo da, máximo "
            "das, máximo de, máximo do, máximo dos, nao excede, nao excedeu, nao mais da, nao mais das, nao mais de, "
            "nao mais do, nao mais do que, nao mais dos, nao mais que, nao passa da, nao passa das, nao passa de, nao "
            "passa do, nao passa dos, nao passou da, nao passou das, nao passou de, nao passou do, nao passou dos, nao "
            "supera, nao superior a, nao superior ao, nao superior aos, nao superior as, nao superou, nao ultrapassa, "
            "nao ultrapassou, no maximo, no máximo, não excede, não excedeu, não mais da, não mais das, não mais de, "
            "não mais do, não mais do que, não mais dos, não mais que, não passa da, não passa das, não passa de, não "
            "passa do, não passa dos, não passou da, não passou das, não passou de, não passou do, não passou dos, não "
            "supera, não superior a, não superior ao, não superior aos, não superior à, não superior às, não superou, "
            "não ultrapassa, não ultrapassou, quando muito, um maximo da, um maximo das, um maximo de, um maximo do, "
            "um maximo dos, um máximo da, um máximo das, um máximo de, um máximo do, um máximo dos"
        ),
        "just over": (
            "pouco mais da, pouco mais das, pouco mais de, pouco mais do, pouco mais dos, um pouco mais da, um pouco "
            "mais das, um pouco mais de, um pouco mais do, um pouco mais dos"
        ),
        "less than": (
            "abaixo da, abaixo das, abaixo de, abaixo do, abaixo dos, aquem da, aquem das, aquem de, aquem do, aquem "
            "dos, aquém da, aquém das, aquém de, aquém do, aquém dos, inferior a, inferior ao, inferior aos, inferior "
            "as, inferior à, inferior às, inferiores a, inferiores ao, inferiores aos, inferiores as, inferiores à, "
            "inferiores às, menor do que, menor que, menores que, menos da, menos das, menos de, menos do, menos do "
            "que, menos dos, menos que, nao alcanca, nao alcancam, nao chega a, nao chega ao, nao chega aos, nao chega "
            "as, nao chegam a, nao chegam ao, nao chegam aos, nao chegam as, nao chegaram a, nao chegaram ao, nao "
            "chegaram aos, nao chegaram as, nao chegou a, nao chegou ao, nao chegou aos, nao chegou as, nem mesmo, nem "
            "sequer, não alcança, não alcançam, não chega a, não chega ao, não chega aos, não chega à, não chega às, "
            "não chegam a, não chegam ao, não chegam aos, não chegam à, não chegam às, não chegaram a, não chegaram "
            "ao, não chegaram aos, não chegaram à, não chegaram às, não chegou a, não chegou ao, não chegou aos, não "
            "chegou à, não chegou às"
        ),
        "more than": (
            "acima da, acima das, acima de, acima do, acima dos, alem dos, além dos, excede, excedem, excedeu, maior "
            "do que, maior que, maiores que, mais da, mais das, mais de, mais do, mais do que, mais dos, mais que, "
            "passa da, passa das, passa de, passa do, passa dos, passam da, passam das, passam de, passam do, passam "
            "dos, passou da, passou das, passou de, passou do, passou dos, supera, superam, superaram, superior a, "
            "superior ao, superior aos, superior as, superior à, superior às, superiores a, superiores ao, superiores "
            "aos, superiores as, superiores à, superiores às, superou, ultrapassa, ultrapassam, ultrapassaram, "
            "ultrapassou"
        ),
        "nearly": (
            "beirando, pouco menos da, pouco menos das, pouco menos de, pouco menos do, pouco menos dos, praticamente, "
            "proximo a, proximo ao, proximo aos, proximo as, proximo da, proximo das, proximo de, proximo do, proximo "
            "dos, proximos da, proximos das, proximos de, proximos do, proximos dos, próximo a, próximo ao, próximo "
            "aos, próximo da, próximo das, próximo de, próximo do, próximo dos, próximo à, próximo às, próximos da, "
            "próximos das, próximos de, próximos do, próximos dos, quase, um pouco menos da, um pouco menos das, um "
            "pouco menos de, um pouco menos do, um pouco menos dos"
        ),
    },
    "ru": {
        "": "в общей сложности, всего, других, еще, ещё, лишь, ровно, только",
        "about": (
            "в районе, где - то, около, ориентировочно, плюс - минус, плюс минус, порядка, приблизительно, примерно, "
            "что - то около"
        ),
        "at least": (
            "больше или равно, как минимум, минимум, не менее, не менее чем, не меньше, не меньше чем, не ниже, от, по "
            "крайней мере, по меньшей мере, самое меньшее"
        ),
        "at most": (
            "в лучшем случае, вплоть до, до, максимум, меньше или равно, не более, не более чем, не больше, не больше "
            "чем, не выше, не превысил, не превысила, не превысили, не превысило, не превышает, не превышают, не "
            "свыше, от силы, самое большее"
        ),
        "just over": "немногим более, немногим больше, чуть более, чуть больше",
        "less than": "дешевле, короче, легче, менее, менее чем, меньше, меньше чем, моложе, ниже, ниже чем",
        "more than": (
            "более, более высокий чем, более чем, больше, больше чем, выше, выше чем, длиннее, дольше, дороже, "
            "перевалило за, превысив, превысил, превысила, превысили, превысило, превышает, превышают, превышающая, "
            "превышающее, превышающий, сверх, свыше, старше, тяжелее"
        ),
        "nearly": "без малого, немногим менее, почти, чуть менее, чуть меньше",
    },
    "sv": {
        "": "andra, bara, endast, exakt, sammanlagt, totalt, ytterligare",
        "about": (
            "cirka, en sisadar, en sisådaer, en sisådär, i runda tal, kring, omkring, runt, ungefaer, ungefar, "
            "ungefär, uppskattningsvis"
        ),
        "at least": (
            "atminstone, från, inte faerre aen, inte farre an, inte färre än, inte laegre aen, inte lagre an, inte "
            "lägre än, inte mindre aen, inte mindre an, inte mindre än, inte under, lägst, minst, som minst, åtminstone"
        ),
        "at most": (
            "begraensat till, begransat till, begränsat till, högst, inte fler aen, inte fler an, inte fler än, inte "
            "hoegre aen, inte hogre an, inte högre än, inte mer aen, inte mer an, inte mer än, inte oever, inte over, "
            "inte över, maximalt, oeversteg inte, oeverstiger inte, oversteg inte, overstiger inte, som mest, till och "
            "med, upp emot, upp till, uppemot, översteg inte, överstiger inte"
        ),
        "just over": (
            "drygt, en bit oever, en bit over, en bit över, lite fler aen, lite fler an, lite fler än, lite mer aen, "
            "lite mer an, lite mer än, lite oever, lite over, lite över, nagot fler an, nagot mer an, nagot over, "
            "något fler aen, något fler än, något mer aen, något mer än, något oever, något över, strax oever, strax "
            "over, strax över"
        ),
        "less than": (
            "faerre aen, farre an, färre än, kortare aen, kortare an, kortare än, laegre aen, laettare aen, lagre an, "
            "lattare an, lägre än, lättare än, mindre aen, mindre an, mindre än, yngre aen, yngre an, yngre än"
        ),
        "more than": (
            "aeldre aen, aldre an, fler aen, fler an, fler än, hoegre aen, hogre an, högre än, laengre aen, langre an, "
            "längre än, mer aen, mer an, mer än, mera aen, mera an, mera än, oeverskred, oeverskrider, oeversteg, "
            "oeverstiger, overskred, overskrider, oversteg, overstiger, stoerre aen, storre an, större än, tyngre aen, "
            "tyngre an, tyngre än, äldre än, över, överskred, överskrider, översteg, överstiger"
        ),
        "nearly": (
            "aningen faerre aen, aningen farre an, aningen färre än, bortat, bortåt, drygt under, inemot, inte fullt, "
            "knappt, lite faerre aen, lite farre an, lite färre än, lite mindre aen, lite mindre an, lite mindre än, "
            "naerapå, naermare, naestan, nagot farre an, nagot mindre an, narapa, narmare, nastan, närapå, närmare, "
            "nästan, något faerre aen, något färre än, något mindre aen, något mindre än, snart, snudd pa, snudd på, "
            "strax under"
        ),
    },
    "tr": {
        "": "daha, sadece, tam, toplam, yalnızca",
        "about": (
            "asagı yukarı, aşağı yukarı, civarında, ortalama, tahminen, takriben, yaklasık, yaklasık olarak, yaklaşık, "
            "yaklaşık olarak"
        ),
        "at least": "asgari, en az, en azından",
        "at most": "azami, en cok, en fazla, en çok, maksimum",
        "nearly": "hemen hemen, neredeyse",
    },
    "uk": {
        "": "всього, загалом, лише, рівно, тільки, ще, інших, іще",
        "about": "близько, близько до, біля, десь, зо, орієнтовно, плюс мінус, порядку, приблизно",
        "at least": (
            "більше або дорівнює, більше або рівне, більший або рівний, від, мінімум, найменше, не менш ніж, не менш "
            "як, не менше, не менше ніж, не менше як, не менший за, не менший ніж, не нижча за, не нижче, не нижчий "
            "за, принаймні, щонайменше"
        ),
        "at most": (
            "в межах, від сили, до, максимум, менше або дорівнює, менше або рівне, менший або рівний, не більш ніж, не "
            "більш як, не більше, не більше ніж, не більше як, не більший за, не більший ніж, не вища за, не вище, не "
            "вищий за, не вищий ніж, не перевищив, не перевищила, не перевищили, не перевищило, не перевищують, не "
            "перевищує, не понад, у межах, щонайбільше"
        ),
        "just over": "дещо більше, ненабагато більше, трохи більше, трохи більше ніж, трохи понад",
        "less than": (
            "менш ніж, менш як, менша за, менша ніж, менше, менше ніж, менший за, менший ніж, нижча за, нижча ніж, "
            "нижче, нижчий за, нижчий ніж"
        ),
        "more than": (
            "більш ніж, більш як, більша за, більша ніж, більше, більше ніж, більший за, більший ніж, вища за, вища "
            "ніж, вище, вищий за, вищий ніж, перевищив, перевищила, перевищили, перевищило, перевищують, перевищує, "
            "понад"
        ),
        "nearly": "без малого, майже, трохи менше, трохи менше ніж",
    },
    "zh": {
        "": "仅, 僅, 共, 共有, 华氏, 又有, 另外, 另有, 只有, 摄氏, 攝氏, 有, 正好, 華氏, 还, 还有, 還, 還有",
        "about": "估計, 估计, 估计为, 大概, 大約, 大约, 約, 約有, 約為, 约, 约为, 约有",
        "at least": "不低于, 不低於, 不少于, 不少於, 最少, 至少, 至少有, 起码, 起碼",
        "at most": "不多于, 不多於, 不超过, 不超過, 不高于, 不高於, 多达, 多達, 最多, 至多, 高达, 高達",
        "just over": "刚刚超过, 刚过, 剛過, 略多于, 略多於, 略高于, 略高於",
        "less than": "不到, 不及, 不足, 低于, 低於, 小于, 小於, 少于, 少於, 未满, 未滿",
        "more than": "多于, 多於, 大于, 大於, 突破, 超, 超出, 超过, 超過, 逾, 高于, 高於",
        "nearly": "几乎, 将近, 將近, 差不多, 差不多有, 幾乎, 接近, 略低于, 略低於, 略少于, 略少於, 直逼, 近, 逼近",
    },
}
"""Phrases in front of a number by their meaning, by language."""

BEHIND: Mapping[str, Mapping[str, str]] = {
    "de": {
        "%": "prozent",
        "1,000": "tausend",
        "1,000,000,000": "milliarde",
        "1,000,000,000,000": "billionen",
        "1,000,000,000,000,000": "billiarde, billiarden",
        "100": "hundert",
        "12": "dutzend",
        "about": (
            "geschaetzt, geschatzt, geschätzt, schaetzungsweise, schatzungsweise, schätzungsweise, ungefaehr, "
            "ungefahr, ungefähr, zirka"
        ),
        "at least": "mindestens, nicht unterschreiten, oder mehr, und mehr, wenigstens",
        "at most": (
            "hochstens, hoechstens, höchstens, maximal, nicht uberschreiten, nicht ubersteigen, nicht ubertreffen, "
            "nicht ueberschreiten, nicht uebersteigen, nicht uebertreffen, nicht überschreiten, nicht übersteigen, "
            "nicht übertreffen, oder weniger"
        ),
        "factor": "mal",
        "less than": "nicht erreichen, nicht erreicht, unterschreiten",
        "more than": (
            "uberschreiten, ubersteigen, ubertreffen, ueberschreiten, uebersteigen, uebertreffen, überschreiten, "
            "übersteigen, übertreffen"
        ),
        "percentage points": "prozentpunkt, prozentpunkte, prozentpunkten",
        "share": (
            "achtel, drittel, fuenftel, funftel, fünftel, hundertstel, neuntel, sechstel, siebtel, tausendstel, "
            "viertel, zehntel, zwanzigstel"
        ),
        "‰": "promille",
    },
    "es": {
        "%": "por ciento, porciento",
        "1,000": "millar",
        "1,000,000": "millon, millón",
        "1,000,000,000,000": "billon, billones, billón",
        "1,000,000,000,000,000,000": "trillon, trillones, trillón",
        "1,000,000,000,000,000,000,000,000": "cuatrillon, cuatrillones, cuatrillón",
        "100": "centena, centenar, cientos",
        "12": "docena, docenas",
        "about": "aprox, aproximadamente, mas o menos, más o menos",
        "at least": (
            "al menos, como minimo, como mínimo, minimo, mínimo, o mas, o mayor, o mayores, o más, o superior, por lo "
            "menos"
        ),
        "at most": "a lo sumo, como maximo, como máximo, maximo, máximo, o inferior, o menor, o menores, o menos",
        "factor": "veces",
        "more than": "y algo, y pico, y tantas, y tantos",
        "percentage points": "punto porcentual, puntos porcentuales",
        "share": (
            "centesimas, centésimas, cuartas partes, cuartos, decimas, decimas partes, decimos, décimas, décimas "
            "partes, décimos, milesimas, milésimas, novenas partes, novenos, octavas partes, octavos, quintas partes, "
            "quintos, septimas partes, septimos, sextas partes, sextos, séptimas partes, séptimos, terceras partes, "
            "tercios"
        ),
        "‰": "por mil",
    },
    "fr": {
        "%": "pour cent, pourcent",
        "1,000": "mille",
        "1,000,000,000": "md, mds",
        "1,000,000,000,000,000": "billiard, billiards",
        "100": "cent",
        "12": "douzaine, douzaines",
        "about": "a peu pres, approximativement, environ, à peu près",
        "at least": "au minimum, au moins, et davantage, et plus, ou davantage, ou plus",
        "at most": "au maximum, au plus, ou moins, tout au plus",
        "factor": "fois",
        "more than": "et des poussieres, et des poussières, et quelques",
        "percentage points": "point de pourcentage, points de pourcentage",
        "share": "quarts, tiers",
        "‰": "pour mille",
    },
    "hi": {
        "%": "प्रतिशत, फ़ीसदी, फीसदी",
        "1,000": "हज़ार, हजार",
        "1,000,000": "मिलियन",
        "1,000,000,000": "अरब, बिलियन",
        "1,000,000,000,000": "ट्रिलियन",
        "10,000,000": "करोड, करोड़",
        "10,000,000,000,000": "नील",
        "100": "सौ",
        "100,000": "लाख",
        "100,000,000,000": "खरब",
        "12": "दर्जन",
        "about": "के आसपास, के करीब, के लगभग",
        "at least": "या अधिक, या उससे अधिक, या ज़्यादा, से कम नहीं, से नीचे नहीं, से शुरू",
        "at most": "तक, या उससे कम, या कम, से अधिक नहीं, से ऊपर नहीं, से ज़्यादा नहीं, से ज्यादा नहीं",
        "factor": "गुना, बार",
        "less than": "से कम, से नीचे",
        "more than": "से अधिक, से ऊपर, से ज़्यादा, से ज्यादा",
        "percentage points": "प्रतिशत अंक",
        "share": "में से",
    },
    "it": {
        "%": "per cento, percento",
        "1,000": "migliaio, mila",
        "1,000,000": "milione, milioni",
        "1,000,000,000": "miliardi, miliardo",
        "1,000,000,000,000": "bilione, bilioni",
        "1,000,000,000,000,000": "biliardi, biliardo",
        "1,000,000,000,000,000,000": "trilione, trilioni",
        "100": "cent, centinaio, cento",
        "12": "dozzina, dozzine",
        "about": "approssimativamente, piu o meno, più o meno",
        "at least": "almeno, come minimo, e piu, e più, in su, o piu, o più",
        "at most": "al massimo, al piu, al più, in giu, in giù, o meno",
        "factor": "volte",
        "percentage points": "punti percentuali, punto percentuale",
        "share": "decimi, noni, ottavi, quarti, quinti, sesti, settimi, terzi",
    },
    "ja": {
        "%": "パーセント",
        "1,000": "千",
        "1,000,000,000,000": "兆",
        "10": "十, 拾",
        "10,000": "万, 萬",
        "10,000,000,000,000,000": "京",
        "100": "百",
        "100,000,000": "億",
        "12": "ダース",
        "about": "くらい, ぐらい, ほど, 位, 前後, 程, 程度, 見当",
        "at least": "か それ 以上, を 下回らない, 以上",
        "at most": "まで, を 上回らない, を 超えない, を 越えない, 以下, 以内",
        "factor": "倍, 回",
        "just over": "あまり, 余, 余り, 強",
        "less than": (
            "に 届かない, に 満たない, に 満たなかった, に 達しない, に 達しなかった, にも 満たない, より 少ない, を "
            "下回った, を 下回る, 未満"
        ),
        "more than": (
            "より 多い, より 多く, を 上まわる, を 上回った, を 上回り, を 上回る, を 超え, を 超えた, を 超える, を "
            "超す, を 越えた, を 越える, 数, 超"
        ),
        "nearly": "弱, 足らず, 近く",
        "not a count": (
            "丁目, 世帯当たり, 人あたり, 人当たり, 位, 個当たり, 台当たり, 号室, 号線, 号車, 合目, 回目, 時限, 条, "
            "番地, 番目, 番線, 章"
        ),
        "percentage points": "パーセントポイント, ポイント",
        "share": "分 の, 割",
    },
    "ko": {
        "%": "퍼센트, 프로",
        "1,000": "천",
        "1,000,000,000,000": "조",
        "10": "십",
        "10,000": "만",
        "10,000,000,000,000,000": "경",
        "100": "백",
        "100,000,000": "억",
        "12": "다스",
        "about": "가량, 남짓, 내외, 안팎, 정도, 쯤",
        "at least": "이상",
        "at most": "까지, 이내, 이하",
        "factor": "배, 번, 회",
        "just over": "여, 여명",
        "less than": (
            "도 안 되는, 도 안되는, 도 채 안 되는, 를 밑도는, 를 밑돌아, 미만, 밑도는, 에 못 미쳤다, 에 못 미치는, 에 "
            "못미치는, 을 밑도는, 을 밑돌아, 을 하회하는, 이 안 되는, 이 채 안 되는"
        ),
        "more than": (
            "가 넘는, 넘게, 넘는, 넘은, 를 넘는, 를 넘어, 를 상회하는, 를 웃도는, 를 웃돌아, 를 초과, 웃도는, 을 넘게, "
            "을 넘는, 을 넘어, 을 상회하는, 을 웃도는, 을 웃돌아, 을 초과, 이 넘게, 이 넘는, 초과"
        ),
        "nearly": "가까운, 가까이, 에 가까운, 에 육박하는, 에 육박한다, 에 육박했다, 육박",
        "not a count": "개당, 등, 명당, 번지, 번째, 위, 인당, 호선, 호실, 회당",
        "percentage points": "% p, % 포인트, 퍼센트 포인트, 퍼센트포인트, 포인트",
        "share": "개 중 한, 명 가운데 1, 명 가운데 한, 명 중 1, 명 중 한, 중 하나, 할",
    },
    "nl": {
        "%": "procent",
        "1,000": "duizend",
        "1,000,000": "miljoen",
        "1,000,000,000": "miljard",
        "1,000,000,000,000": "biljoen",
        "1,000,000,000,000,000": "biljard",
        "100": "honderd",
        "12": "dozijn, dozijnen",
        "about": "naar schatting, ongeveer",
        "at least": "en hoger, en meer, minimaal, minstens, of meer, ten minste",
        "at most": "en lager, hoogstens, maximaal, of minder, ten hoogste",
        "factor": "keer, maal",
        "percentage points": "procentpunt, procentpunten",
        "share": "achtste, derde, kwart, negende, tiende, vierde, vijfde, zesde, zevende",
        "‰": "promille",
    },
    "pl": {
        "%": "proc, procent, procenta",
        "1,000": (
            "tys, tysiac, tysiaca, tysiacach, tysiacami, tysiace, tysiacem, tysiacom, tysiacowi, tysiacu, tysiecy, "
            "tysiąc, tysiąca, tysiącach, tysiącami, tysiące, tysiącem, tysiącom, tysiącowi, tysiącu, tysięcy"
        ),
        "1,000,000": (
            "milion, miliona, milionach, milionami, milionem, milionie, milionom, milionow, milionowi, miliony, "
            "milionów"
        ),
        "1,000,000,000": (
            "miliard, miliarda, miliardach, miliardami, miliardem, miliardom, miliardow, miliardowi, miliardy, "
            "miliardzie, miliardów"
        ),
        "1,000,000,000,000": (
            "bilion, biliona, bilionach, bilionami, bilionem, bilionie, bilionom, bilionow, bilionowi, biliony, "
            "bilionów"
        ),
        "1,000,000,000,000,000": (
            "biliard, biliarda, biliardach, biliardami, biliardem, biliardom, biliardow, biliardowi, biliardy, "
            "biliardzie, biliardów"
        ),
        "12": "tuzin, tuzina, tuzinow, tuziny, tuzinów",
        "about": "mniej wiecej, mniej więcej, około, w przyblizeniu, w przybliżeniu",
        "at least": (
            "albo wiecej, albo więcej, co najmniej, i powyzej, i powyżej, i wiecej, i więcej, lub wiecej, lub więcej, "
            "wzwyż"
        ),
        "at most": "i mniej, lub mniej, maksymalnie, najwyzej, najwyżej, włacznie, włącznie",
        "factor": "krotnie, raz, razy",
        "just over": "z okładem",
        "more than": "z czyms, z czymś, z gora, z górą, z hakiem, z kawałkiem",
        "percentage points": (
            "p p, pkt proc, punkt procentowy, punktow procentowych, punktu procentowego, punkty procentowe, punktów "
            "procentowych"
        ),
        "share": (
            "czwarte, dziesiate, dziesiatych, dziesiąte, dziesiątych, dziewiate, dziewiąte, piatych, piąte, piątych, "
            "siodme, siódme, szoste, szóste, trzecie, ósme"
        ),
        "‰": "promil, promila, promile, promili",
    },
    "pt": {
        "%": "por cento, porcento",
        "1,000": "milhar",
        "1,000,000": "milhao, milhoes, milhão, milhões",
        "1,000,000,000": "bi, bilhao, bilhoes, bilhão, bilhões",
        "1,000,000,000,000": "biliao, bilioes, bilião, biliões, tri, trilhao, trilhoes, trilhão, trilhões",
        "1,000,000,000,000,000": "quatrilhao, quatrilhoes, quatrilhão, quatrilhões",
        "100": "centena",
        "12": "duzia, duzias, dúzia, dúzias",
        "about": "aprox, aproximadamente, mais ou menos",
        "at least": "ao menos, e tal, no minimo, no mínimo, ou mais, pelo menos",
        "at most": "no maximo, no máximo, ou menos, quando muito",
        "factor": "vezes",
        "more than": "e poucas, e poucos, e tal, e tantas, e tantos",
        "percentage points": "ponto percentual, pontos percentuais",
        "share": "decimos, décimos, oitavos, quartos, quintos, setimos, sextos, sétimos, tercos, terços",
        "‰": "por mil",
    },
    "ru": {
        "%": "процент, процента, процентам, процентов",
        "1,000": "тысяч, тысяча, тысячам, тысячами, тысячах, тысяче, тысячей, тысячи, тысячу",
        "1,000,000": "миллион, миллиона, миллионам, миллионами, миллионах, миллионе, миллионов, миллионом, миллиону",
        "1,000,000,000": (
            "миллиард, миллиарда, миллиардам, миллиардами, миллиардах, миллиарде, миллиардов, миллиардом, миллиарду"
        ),
        "1,000,000,000,000": (
            "триллион, триллиона, триллионам, триллионами, триллионах, триллионе, триллионов, триллионом, триллиону, "
            "трлн"
        ),
        "1,000,000,000,000,000": (
            "квадриллион, квадриллиона, квадриллионам, квадриллионами, квадриллионах, квадриллионе, квадриллионов, "
            "квадриллионом, квадриллиону"
        ),
        "10": "десятка, десятков, десяток",
        "12": "дюжин, дюжина, дюжины",
        "about": "ориентировочно, приблизительно, примерно",
        "at least": "и более, и больше, и выше, или более, или больше, как минимум, минимум",
        "at most": "включительно, и менее, или менее, или меньше, максимум",
        "factor": "раз, раза",
        "just over": "с лишним, с небольшим",
        "more than": "с гаком, с лишком, с хвостиком",
        "percentage points": "п п, процентного пункта, процентный пункт, процентных пункта, процентных пунктов",
        "share": "восьмых, девятых, десятых, из каждых, пятых, седьмых, сотых, трети, четверти, шестых",
        "‰": "промилле",
    },
    "sv": {
        "%": "procent",
        "1,000": "tusen",
        "1,000,000": "milj, miljon, miljoner, mkr, mnkr",
        "1,000,000,000": "md, mdr, miljard, miljarder",
        "1,000,000,000,000": "biljon, biljoner",
        "1,000,000,000,000,000": "biljard, biljarder",
        "100": "hundra",
        "12": "dussin",
        "20": "tjog",
        "about": "cirka, ungefaer, ungefar, ungefär, uppskattningsvis",
        "at least": "eller fler, eller flera, eller mer, minst, och mer, och uppat, och uppåt",
        "at most": (
            "eller faerre, eller farre, eller färre, eller mindre, högst, maximalt, och nedat, och nedåt, som mest"
        ),
        "factor": "ganger, gång, gånger",
        "percentage points": "procentenhet, procentenheter",
        "share": (
            "femtedel, femtedelar, fjaerdedel, fjaerdedelar, fjardedel, fjardedelar, fjärdedel, fjärdedelar, "
            "sjaettedelar, sjattedelar, sjättedelar, tiondel, tiondelar, tredjedel, tredjedelar"
        ),
        "‰": "promille",
    },
    "tr": {
        "1,000": "bin",
        "1,000,000": "milyon, mlyn",
        "1,000,000,000": "milyar, mlyr, mr",
        "1,000,000,000,000": "trilyon",
        "1,000,000,000,000,000": "katrilyon",
        "100": "yuz, yüz",
        "12": "duzine, düzine",
        "about": "civarı, civarında, dolaylarında, dolayında, kadar",
        "at least": "ve uestue, ve uezeri, ve ustu, ve uzeri, ve üstü, ve üzeri, veya daha fazla, ya da daha fazla",
        "at most": (
            "' a kadar, ' e kadar, ' ya kadar, ' ye kadar, a kadar, e kadar, ve altı, veya daha az, ya da daha az, ya "
            "kadar, ye kadar"
        ),
        "factor": "kat, kere, kez",
        "less than": (
            "' dan az, ' dan daha az, ' dan dueşuek, ' dan dusuk, ' dan düşük, ' dan kucuk, ' dan kueçuek, ' dan "
            "küçük, ' den az, ' den daha az, ' den dueşuek, ' den dusuk, ' den düşük, ' den kucuk, ' den kueçuek, ' "
            "den küçük, ' in altında, ' nin altında, ' nuen altında, ' nun altında, ' nün altında, ' nın altında, ' "
            "tan az, ' tan daha az, ' tan dueşuek, ' tan dusuk, ' tan düşük, ' tan kucuk, ' tan kueçuek, ' tan küçük, "
            "' ten az, ' ten daha az, ' ten dueşuek, ' ten dusuk, ' ten düşük, ' ten kucuk, ' ten kueçuek, ' ten "
            "küçük, ' uen altında, ' un altında, ' ün altında, ' ın altında, altında, dan az, dan daha az, dan "
            "dueşuek, dan dusuk, dan düşük, dan kucuk, dan kueçuek, dan küçük, den az, den daha az, den dueşuek, den "
            "dusuk, den düşük, den kucuk, den kueçuek, den küçük, in altında, nin altında, nuen altında, nun altında, "
            "nün altında, nın altında, tan az, tan daha az, tan dueşuek, tan dusuk, tan düşük, tan kucuk, tan kueçuek, "
            "tan küçük, ten az, ten daha az, ten dueşuek, ten dusuk, ten düşük, ten kucuk, ten kueçuek, ten küçük, uen "
            "altında, un altında, ün altında, ın altında"
        ),
        "more than": (
            "' dan bueyuek, ' dan buyuk, ' dan büyük, ' dan cok, ' dan daha cok, ' dan daha fazla, ' dan daha çok, ' "
            "dan fazla, ' dan yueksek, ' dan yuksek, ' dan yüksek, ' dan çok, ' den bueyuek, ' den buyuk, ' den büyük, "
            "' den cok, ' den daha cok, ' den daha fazla, ' den daha çok, ' den fazla, ' den yueksek, ' den yuksek, ' "
            "den yüksek, ' den çok, ' i asan, ' i askın, ' i astı, ' i aşan, ' i aşkın, ' i aştı, ' i gecen, ' i "
            "gecti, ' i geçen, ' i geçti, ' in uestuende, ' in uezerinde, ' in ustunde, ' in uzerinde, ' in üstünde, ' "
            "in üzerinde, ' nin uestuende, ' nin uezerinde, ' nin ustunde, ' nin uzerinde, ' nin üstünde, ' nin "
            "üzerinde, ' nuen uestuende, ' nuen uezerinde, ' nun uestuende, ' nun uezerinde, ' nun ustunde, ' nun "
            "uzerinde, ' nun üstünde, ' nun üzerinde, ' nün üstünde, ' nün üzerinde, ' nın uestuende, ' nın uezerinde, "
            "' nın ustunde, ' nın uzerinde, ' nın üstünde, ' nın üzerinde, ' tan bueyuek, ' tan buyuk, ' tan büyük, ' "
            "tan cok, ' tan daha cok, ' tan daha fazla, ' tan daha çok, ' tan fazla, ' tan yueksek, ' tan yuksek, ' "
            "tan yüksek, ' tan çok, ' ten bueyuek, ' ten buyuk, ' ten büyük, ' ten cok, ' ten daha cok, ' ten daha "
            "fazla, ' ten daha çok, ' ten fazla, ' ten yueksek, ' ten yuksek, ' ten yüksek, ' ten çok, ' u asan, ' u "
            "askın, ' u astı, ' u aşan, ' u aşkın, ' u aştı, ' u gecen, ' u gecti, ' u geçen, ' u geçti, ' ue aşan, ' "
            "ue aşkın, ' ue aştı, ' ue geçen, ' ue geçti, ' uen uestuende, ' uen uezerinde, ' un uestuende, ' un "
            "uezerinde, ' un ustunde, ' un uzerinde, ' un üstünde, ' un üzerinde, ' yi asan, ' yi askın, ' yi astı, ' "
            "yi aşan, ' yi aşkın, ' yi aştı, ' yi gecen, ' yi gecti, ' yi geçen, ' yi geçti, ' yu asan, ' yu askın, ' "
            "yu astı, ' yu aşan, ' yu aşkın, ' yu aştı, ' yu gecen, ' yu gecti, ' yu geçen, ' yu geçti, ' yue aşan, ' "
            "yue aşkın, ' yue aştı, ' yue geçen, ' yue geçti, ' yü aşan, ' yü aşkın, ' yü aştı, ' yü geçen, ' yü "
            "geçti, ' yı asan, ' yı askın, ' yı astı, ' yı aşan, ' yı aşkın, ' yı aştı, ' yı gecen, ' yı gecti, ' yı "
            "geçen, ' yı geçti, ' ü aşan, ' ü aşkın, ' ü aştı, ' ü geçen, ' ü geçti, ' ün üstünde, ' ün üzerinde, ' ı "
            "asan, ' ı askın, ' ı astı, ' ı aşan, ' ı aşkın, ' ı aştı, ' ı gecen, ' ı gecti, ' ı geçen, ' ı geçti, ' "
            "ın uestuende, ' ın uezerinde, ' ın ustunde, ' ın uzerinde, ' ın üstünde, ' ın üzerinde, aşan, aşkın, dan "
            "bueyuek, dan buyuk, dan büyük, dan cok, dan daha cok, dan daha fazla, dan daha çok, dan fazla, dan "
            "yueksek, dan yuksek, dan yüksek, dan çok, den bueyuek, den buyuk, den büyük, den cok, den daha cok, den "
            "daha fazla, den daha çok, den fazla, den yueksek, den yuksek, den yüksek, den çok, fazla, i asan, i "
            "askın, i astı, i aşan, i aşkın, i aştı, i gecen, i gecti, i geçen, i geçti, in uestuende, in uezerinde, "
            "in ustunde, in uzerinde, in üstünde, in üzerinde, küsur, nin uestuende, nin uezerinde, nin ustunde, nin "
            "uzerinde, nin üstünde, nin üzerinde, nuen uestuende, nuen uezerinde, nun uestuende, nun uezerinde, nun "
            "ustunde, nun uzerinde, nun üstünde, nun üzerinde, nün üstünde, nün üzerinde, nın uestuende, nın "
            "uezerinde, nın ustunde, nın uzerinde, nın üstünde, nın üzerinde, tan bueyuek, tan buyuk, tan büyük, tan "
            "cok, tan daha cok, tan daha fazla, tan daha çok, tan fazla, tan yueksek, tan yuksek, tan yüksek, tan çok, "
            "ten bueyuek, ten buyuk, ten büyük, ten cok, ten daha cok, ten daha fazla, ten daha çok, ten fazla, ten "
            "yueksek, ten yuksek, ten yüksek, ten çok, u asan, u askın, u astı, u aşan, u aşkın, u aştı, u gecen, u "
            "gecti, u geçen, u geçti, ue aşan, ue aşkın, ue aştı, ue geçen, ue geçti, uen uestuende, uen uezerinde, "
            "uezerinde, un uestuende, un uezerinde, un ustunde, un uzerinde, un üstünde, un üzerinde, uzerinde, yi "
            "asan, yi askın, yi astı, yi aşan, yi aşkın, yi aştı, yi gecen, yi gecti, yi geçen, yi geçti, yu asan, yu "
            "askın, yu astı, yu aşan, yu aşkın, yu aştı, yu gecen, yu gecti, yu geçen, yu geçti, yue aşan, yue aşkın, "
            "yue aştı, yue geçen, yue geçti, yü aşan, yü aşkın, yü aştı, yü geçen, yü geçti, yı asan, yı askın, yı "
            "astı, yı aşan, yı aşkın, yı aştı, yı gecen, yı gecti, yı geçen, yı geçti, ü aşan, ü aşkın, ü aştı, ü "
            "geçen, ü geçti, ün üstünde, ün üzerinde, üzerinde, ı asan, ı askın, ı astı, ı aşan, ı aşkın, ı aştı, ı "
            "gecen, ı gecti, ı geçen, ı geçti, ın uestuende, ın uezerinde, ın ustunde, ın uzerinde, ın üstünde, ın "
            "üzerinde"
        ),
        "nearly": "' a yakın, ' e yakın, ' ya yakın, ' ye yakın, a yakın, e yakın, ya yakın, ye yakın",
        "not a count": "' inci, ' nci, ' ncu, ' ncue, ' ncü, ' ncı, ' uencue, ' uncu, ' üncü, ' ıncı",
        "percentage points": "puan, yuezde puan, yuzde puan, yüzde puan",
        "share": (
            "' da 1, ' da 2, ' da 3, ' da 4, ' da 5, ' da 6, ' da 7, ' da 8, ' da 9, ' da altı, ' da bes, ' da beş, ' "
            "da bir, ' da biri, ' da doerdue, ' da doert, ' da dordu, ' da dort, ' da dördü, ' da dört, ' da iki, ' da "
            "ikisi, ' da uc, ' da ucu, ' da ueç, ' da ueçue, ' da yedi, ' da üç, ' da üçü, ' de 1, ' de 2, ' de 3, ' "
            "de 4, ' de 5, ' de 6, ' de 7, ' de 8, ' de 9, ' de altı, ' de bes, ' de beş, ' de bir, ' de biri, ' de "
            "doerdue, ' de doert, ' de dordu, ' de dort, ' de dördü, ' de dört, ' de iki, ' de ikisi, ' de uc, ' de "
            "ucu, ' de ueç, ' de ueçue, ' de yedi, ' de üç, ' de üçü, ' ta 1, ' ta 2, ' ta 3, ' ta 4, ' ta 5, ' ta 6, "
            "' ta 7, ' ta 8, ' ta 9, ' ta altı, ' ta bes, ' ta beş, ' ta bir, ' ta biri, ' ta doerdue, ' ta doert, ' "
            "ta dordu, ' ta dort, ' ta dördü, ' ta dört, ' ta iki, ' ta ikisi, ' ta uc, ' ta ucu, ' ta ueç, ' ta "
            "ueçue, ' ta yedi, ' ta üç, ' ta üçü, ' te 1, ' te 2, ' te 3, ' te 4, ' te 5, ' te 6, ' te 7, ' te 8, ' te "
            "9, ' te altı, ' te bes, ' te beş, ' te bir, ' te biri, ' te doerdue, ' te doert, ' te dordu, ' te dort, ' "
            "te dördü, ' te dört, ' te iki, ' te ikisi, ' te uc, ' te ucu, ' te ueç, ' te ueçue, ' te yedi, ' te üç, ' "
            "te üçü, da 1, da 2, da 3, da 4, da 5, da 6, da 7, da 8, da 9, da altı, da bes, da beş, da bir, da biri, "
            "da doerdue, da doert, da dordu, da dort, da dördü, da dört, da iki, da ikisi, da uc, da ucu, da ueç, da "
            "ueçue, da yedi, da üç, da üçü, de 1, de 2, de 3, de 4, de 5, de 6, de 7, de 8, de 9, de altı, de bes, de "
            "beş, de bir, de biri, de doerdue, de doert, de dordu, de dort, de dördü, de dört, de iki, de ikisi, de "
            "uc, de ucu, de ueç, de ueçue, de yedi, de üç, de üçü, kisiden bir, kisiden biri, kişiden bir, kişiden "
            "biri, ta 1, ta 2, ta 3, ta 4, ta 5, ta 6, ta 7, ta 8, ta 9, ta altı, ta bes, ta beş, ta bir, ta biri, ta "
            "doerdue, ta doert, ta dordu, ta dort, ta dördü, ta dört, ta iki, ta ikisi, ta uc, ta ucu, ta ueç, ta "
            "ueçue, ta yedi, ta üç, ta üçü, te 1, te 2, te 3, te 4, te 5, te 6, te 7, te 8, te 9, te altı, te bes, te "
            "beş, te bir, te biri, te doerdue, te doert, te dordu, te dort, te dördü, te dört, te iki, te ikisi, te "
            "uc, te ucu, te ueç, te ueçue, te yedi, te üç, te üçü"
        ),
        "‰": "binde",
    },
    "uk": {
        "%": "відсотка, відсотки, відсотків, відсоток",
        "1,000": "тисяч, тисяча, тисячам, тисячами, тисячах, тисячею, тисячу, тисячі",
        "1,000,000": "мільйон, мільйона, мільйонам, мільйонами, мільйонах, мільйони, мільйоном, мільйонів",
        "1,000,000,000": "мільярд, мільярда, мільярдам, мільярдами, мільярдах, мільярди, мільярдом, мільярдів",
        "1,000,000,000,000": "більйон, більйони, більйонів, трильйон, трильйона, трильйони, трильйонів, трлн",
        "1,000,000,000,000,000": "більярд, більярди, більярдів, квадрильйон, квадрильйони, квадрильйонів",
        "10": "десятка, десятків, десяток",
        "about": "орієнтовно, приблизно",
        "at least": "або більше, мінімум, щонайменше, і більше",
        "at most": "або менше, максимум, щонайбільше",
        "factor": "раз, рази, разів",
        "more than": "з гаком, з лишком, з хвостиком, з чимось",
        "percentage points": (
            "відсотковий пункт, відсоткових пункти, відсоткових пунктів, відсоткового пункту, процентних пунктів, "
            "процентного пункту"
        ),
        "share": "десятих, п ' ятих, третини, чверті",
    },
    "zh": {
        "1,000": "仟, 千",
        "1,000,000,000,000": "兆",
        "10": "十, 拾",
        "10,000": "万, 萬",
        "10,000,000,000,000,000": "京",
        "100": "佰, 百",
        "100,000,000": "亿, 億",
        "12": "打",
        "about": "上下, 來, 左右, 来",
        "at least": "以上, 及以上, 或以上, 或更多, 起",
        "at most": "以下, 以內, 以内, 及以下, 或以下",
        "factor": "倍",
        "less than": "不到, 未到",
        "more than": "余, 几, 多, 幾, 有余, 餘, 馀",
        "not a count": "号房, 号房间, 号楼, 号线, 楼层, 號房, 號樓, 號線",
        "percentage points": "个 百分点, 個 百分點, 百分点, 百分點",
        "share": "成, 折",
    },
}
"""Phrases behind a number by their meaning, by language."""

NUMBERS: Mapping[str, str] = {
    "de": (
        "acht achteinhalb achtzehn achtzig anderthalb billiarde billiarden billionen drei dreieinhalb dreissig "
        "dreizehn dreißig dutzend eineinhalb fuenf fuenfeinhalb fuenfzehn fuenfzig funf funfeinhalb funfzehn funfzig "
        "fünf fünfeinhalb fünfzehn fünfzig hundert milliarde neun neuneinhalb neunzehn neunzig sechs sechseinhalb "
        "sechzehn sechzig sieben siebeneinhalb siebzehn siebzig tausend vier viereinhalb vierzehn vierzig zehn zwanzig "
        "zwei zweieinhalb zwo zwoelf zwolf zwölf"
    ),
    "es": (
        "billon billones billón catorce centena centenar cero cien ciento cientos cinco cincuenta cuarenta cuatrillon "
        "cuatrillones cuatrillón cuatro cuatrocientas cuatrocientos diecinueve dieciocho dieciseis diecisiete "
        "dieciséis diez doce docena docenas dos doscientas doscientos millar millon millón novecientas novecientos "
        "noventa nueve ochenta ocho ochocientas ochocientos quince quinientas quinientos seis seiscientas seiscientos "
        "sesenta setecientas setecientos setenta siete trece treinta tres trescientas trescientos trillon trillones "
        "trillón veinte veinticinco veinticuatro veintidos veintidós veintinueve veintiocho veintiseis veintisiete "
        "veintiséis veintitres veintitrés veintiun veintiuna veintiuno veintiún"
    ),
    "fr": (
        "billiard billiards cinq cinquante deux dix douzaine douzaines douze huit huitante md mds mille neuf nonante "
        "octante onze quarante quatorze quatre quinze septante soixante treize trente trois vingt vingts zéro"
    ),
    "hi": "अरब आठ इकसठ उनसठ एकसठ खरब छ छह दस पचपन सतरह",
    "it": (
        "biliardi biliardo bilione bilioni centinaio cento cinquanta cinquantotto cinquantun cinquantuna cinquantuno "
        "cinque diciannove diciassette diciotto dieci dodici dozzina dozzine mezza migliaio mila miliardi miliardo "
        "milione milioni mille novanta novantotto novantun novantuna novantuno nove ottanta ottantotto ottantun "
        "ottantuna ottantuno quaranta quarantotto quarantun quarantuna quarantuno quattordici quattro quindici sedici "
        "sei sessanta sessantotto sessantun sessantuna sessantuno settanta settantotto settantun settantuna settantuno "
        "sette tre tredici trenta trentotto trentun trentuna trentuno trilione trilioni undici ventotto ventun ventuna "
        "ventuno"
    ),
    "ja": "ゼロ ダース 一 七 万 三 两 九 二 五 京 伍 億 兆 八 六 十 千 参 四 壱 壹 弐 拾 捌 漆 玖 百 肆 萬",
    "ko": (
        "경 공 구 넉 네 넷 다섯 다스 닷 두 둘 륙 마흔 만 백 사 삼 서른 석 세 셋 쉰 스무 스물 십 아홉 아흔 억 여덟 여든 "
        "여섯 열 엿 영 예순 오 육 이 일 일곱 일흔 제로 조 천 칠 팔 하나 한"
    ),
    "nl": (
        "acht achttien anderhalf anderhalve biljard biljoen dertien dertig dozijn dozijnen drie drieenhalf drieenhalve "
        "drieënhalf drieënhalve duizend honderd miljard miljoen negen negentien negentig nul tachtig tien twaalf twee "
        "tweeenhalf tweeenhalve tweeënhalf tweeënhalve twintig veertien veertig vier vierenhalf vijf vijfenhalf "
        "vijftien vijftig zes zestien zestig zeven zeventien zeventig één"
    ),
    "pl": (
        "biliard biliarda biliardach biliardami biliardem biliardom biliardow biliardowi biliardy biliardzie biliardów "
        "bilion biliona bilionach bilionami bilionem bilionie bilionom bilionow bilionowi biliony bilionów "
        "czterdziesci czterdziestoma czterdziestu czterdzieści czterech czterej czterem czterema czternascie "
        "czternastoma czternastu czternaście cztery czterysta czterystu czworga czworo dwa dwadziescia dwadzieścia "
        "dwaj dwanascie dwanaście dwie dwiema dwiescie dwieście dwoch dwoje dwojga dwom dwoma dwudziestoma dwudziestu "
        "dwunastoma dwunastu dwustu dwóch dwóm dziesiec dziesiecioma dziesiecioro dziesieciu dziesięcioma dziesięcioro "
        "dziesięciu dziesięć dziewiec dziewiecdziesiat dziewiecdziesiecioma dziewiecdziesieciu dziewiecioma "
        "dziewiecioro dziewieciu dziewieciuset dziewiecset dziewietnascie dziewietnastoma dziewietnastu dziewięcioma "
        "dziewięcioro dziewięciu dziewięciuset dziewiętnastoma dziewiętnastu dziewiętnaście dziewięć dziewięćdziesiąt "
        "dziewięćdziesięcioma dziewięćdziesięciu dziewięćset jedenascie jedenastoma jedenastu jedenaście jednemu "
        "jednym miliard miliarda miliardach miliardami miliardem miliardom miliardow miliardowi miliardy miliardzie "
        "miliardów milion miliona milionach milionami milionem milionie milionom milionow milionowi miliony milionów "
        "osiem osiemdziesiat osiemdziesiecioma osiemdziesieciu osiemdziesiąt osiemdziesięcioma osiemdziesięciu "
        "osiemnascie osiemnastoma osiemnastu osiemnaście osiemset osmioma osmioro osmiu osmiuset ośmioma ośmioro ośmiu "
        "ośmiuset piec piecdziesiat piecdziesiecioma piecdziesieciu piecioma pieciorga piecioro pieciu pieciuset "
        "piecset pietnascie pietnastoma pietnastu pięcioma pięciorga pięcioro pięciu pięciuset piętnastoma piętnastu "
        "piętnaście pięć pięćdziesiąt pięćdziesięcioma pięćdziesięciu pięćset połtora połtorej półtora półtorej siedem "
        "siedemdziesiat siedemdziesiecioma siedemdziesieciu siedemdziesiąt siedemdziesięcioma siedemdziesięciu "
        "siedemnascie siedemnastoma siedemnastu siedemnaście siedemset siedmioma siedmioro siedmiu siedmiuset sto stu "
        "szesc szescdziesiat szescdziesiecioma szescdziesieciu szescioma szescioro szesciu szesciuset szescset "
        "szesnascie szesnastoma szesnastu szesnaście sześcioma sześcioro sześciu sześciuset sześć sześćdziesiąt "
        "sześćdziesięcioma sześćdziesięciu sześćset troje trojga trzech trzej trzem trzema trzy trzydziesci "
        "trzydziestoma trzydziestu trzydzieści trzynascie trzynastoma trzynastu trzynaście trzysta trzystu tuzin "
        "tuzina tuzinow tuziny tuzinów tys tysiac tysiaca tysiacach tysiacami tysiace tysiacem tysiacom tysiacowi "
        "tysiacu tysiecy tysiąc tysiąca tysiącach tysiącami tysiące tysiącem tysiącom tysiącowi tysiącu tysięcy zera "
        "zerem zeru zerze"
    ),
    "pt": (
        "bilhao bilhoes bilhão bilhões biliao bilioes bilião biliões catorze cem centena cento cinco cinquenta dez "
        "dezanove dezasseis dezassete dezenove dezesseis dezessete dezoito dois doze duas duzentas duzentos duzia "
        "duzias dúzia dúzias meia milhao milhar milhoes milhão milhões nove novecentas novecentos noventa oitenta oito "
        "oitocentas oitocentos onze quarenta quatorze quatrilhao quatrilhoes quatrilhão quatrilhões quatro "
        "quatrocentas quatrocentos quinhentas quinhentos quinze seis seiscentas seiscentos sessenta sete setecentas "
        "setecentos setenta tres treze trezentas trezentos trilhao trilhoes trilhão trilhões trinta três vinte"
    ),
    "ru": (
        "восемнадцати восемнадцать восемнадцатью восемь восемьдесят восемьсот восемью восемьюдесятью восемьюстами "
        "восьмеро восьмерых восьми восьмидесяти восьмисот восьмистам восьмистах два двадцати двадцать двадцатью две "
        "двенадцати двенадцать двенадцатью двести двое двоих двум двумстам двумя двумястами двух двухсот двухстах "
        "девяноста девяносто девятеро девяти девятисот девятистам девятистах девятнадцати девятнадцать девятнадцатью "
        "девять девятьсот девятью девятьюстами десятеро десяти десятка десятков десяток десять десятью дюжин дюжина "
        "дюжины квадриллион квадриллиона квадриллионам квадриллионами квадриллионах квадриллионе квадриллионов "
        "квадриллионом квадриллиону миллиард миллиарда миллиардам миллиардами миллиардах миллиарде миллиардов "
        "миллиардом миллиарду миллион миллиона миллионам миллионами миллионах миллионе миллионов миллионом миллиону "
        "ноль нолю ноля нуле нулем одиннадцати одиннадцать одиннадцатью одним одними одном одному полдюжины "
        "полмиллиарда полмиллиона полсотни полтора полтораста полторы полтысячи полутора пятеро пятерых пяти "
        "пятидесяти пятисот пятистам пятистах пятнадцати пятнадцать пятнадцатью пять пятьдесят пятьсот пятью "
        "пятьюдесятью пятьюстами семеро семерых семи семидесяти семисот семистам семистах семнадцати семнадцать "
        "семнадцатью семь семьдесят семьсот семью семьюдесятью семьюстами сорок сорока ста сто трем тремстам тремя "
        "тремястами трех трехсот трехстах три тридцати тридцать тридцатью триллион триллиона триллионам триллионами "
        "триллионах триллионе триллионов триллионом триллиону тринадцати тринадцать тринадцатью триста трлн трое троих "
        "трём трёмстам трёх трёхсот тысяч тысяча тысячам тысячами тысячах тысяче тысячей тысячи тысячу четверо "
        "четверых четыре четырем четыремстам четыреста четырех четырехсот четырехстах четырнадцати четырнадцать "
        "четырнадцатью четырьмя четырьмястами четырём четырёх четырёхсот шестеро шестерых шести шестидесяти шестисот "
        "шестистам шестистах шестнадцати шестнадцать шестнадцатью шесть шестьдесят шестьсот шестью шестьюдесятью "
        "шестьюстами"
    ),
    "sv": (
        "aderton arton atta attio biljard biljarder biljon biljoner dussin elva fem femtio femton fjorton fortio fyra "
        "fyrti fyrtio förtio hundra md mdr milj miljard miljarder miljon miljoner mkr mnkr nio nittio nitton noll "
        "nolla sextio sexton sju sjuttio sjutton tio tjog tjugo tolv tre trettio tretton tusen tva två åtta åttio"
    ),
    "tr": (
        "altmıs altmış altı bes beş billiona billionda billiondan billionde billionden billione billioni billionin "
        "billionlik billionluk billionlük billionlık billionnin billionnun billionnün billionnın billionta billiontan "
        "billionte billionten billionu billionun billionya billionye billionyi billionyu billionyü billionyı billionü "
        "billionün billionı billionın bina binda bindan binde binden bine bini binin binlik binluk binlük binlık "
        "binnin binnun binnün binnın binta bintan binte binten binu binun binya binye binyi binyu binyü binyı binü "
        "binün binı binın crorea croreda croredan crorede croreden croree crorei crorein crorelik croreluk crorelük "
        "crorelık crorenin crorenun crorenün crorenın croresa croresda croresdan croresde croresden crorese croresi "
        "croresin croreslik croresluk croreslük croreslık croresnin croresnun croresnün croresnın croresta crorestan "
        "croreste croresten croresu croresun croresya croresye croresyi croresyu croresyü croresyı croresü croresün "
        "croresı croresın croreta croretan crorete croreten croreu croreun croreya croreye croreyi croreyu croreyü "
        "croreyı croreü croreün croreı croreın doksan dokuz dort duzine duzinea duzineda duzinedan duzinede duzineden "
        "duzinee duzinei duzinein duzinelik duzineluk duzinelük duzinelık duzinenin duzinenun duzinenün duzinenın "
        "duzineta duzinetan duzinete duzineten duzineu duzineun duzineya duzineye duzineyi duzineyu duzineyü duzineyı "
        "duzineü duzineün duzineı duzineın dört düzine düzinea düzineda düzinedan düzinede düzineden düzinee düzinei "
        "düzinein düzinelik düzineluk düzinelük düzinelık düzinenin düzinenun düzinenün düzinenın düzineta düzinetan "
        "düzinete düzineten düzineu düzineun düzineya düzineye düzineyi düzineyu düzineyü düzineyı düzineü düzineün "
        "düzineı düzineın elli iki katrilyon katrilyona katrilyonda katrilyondan katrilyonde katrilyonden katrilyone "
        "katrilyoni katrilyonin katrilyonlik katrilyonluk katrilyonlük katrilyonlık katrilyonnin katrilyonnun "
        "katrilyonnün katrilyonnın katrilyonta katrilyontan katrilyonte katrilyonten katrilyonu katrilyonun "
        "katrilyonya katrilyonye katrilyonyi katrilyonyu katrilyonyü katrilyonyı katrilyonü katrilyonün katrilyonı "
        "katrilyonın kotia kotida kotidan kotide kotiden kotie kotii kotiin kotilik kotiluk kotilük kotilık kotinin "
        "kotinun kotinün kotinın kotisa kotisda kotisdan kotisde kotisden kotise kotisi kotisin kotislik kotisluk "
        "kotislük kotislık kotisnin kotisnun kotisnün kotisnın kotista kotistan kotiste kotisten kotisu kotisun "
        "kotisya kotisye kotisyi kotisyu kotisyü kotisyı kotisü kotisün kotisı kotisın kotita kotitan kotite kotiten "
        "kotiu kotiun kotiya kotiye kotiyi kotiyu kotiyü kotiyı kotiü kotiün kotiı kotiın krorea kroreda kroredan "
        "krorede kroreden kroree krorei krorein krorelik kroreluk krorelük krorelık krorenin krorenun krorenün "
        "krorenın kroresa kroresda kroresdan kroresde kroresden krorese kroresi kroresin kroreslik kroresluk kroreslük "
        "kroreslık kroresnin kroresnun kroresnün kroresnın kroresta krorestan kroreste kroresten kroresu kroresun "
        "kroresya kroresye kroresyi kroresyu kroresyü kroresyı kroresü kroresün kroresı kroresın kroreta kroretan "
        "krorete kroreten kroreu kroreun kroreya kroreye kroreyi kroreyu kroreyü kroreyı kroreü kroreün kroreı kroreın "
        "kırk lacsa lacsda lacsdan lacsde lacsden lacse lacsi lacsin lacslik lacsluk lacslük lacslık lacsnin lacsnun "
        "lacsnün lacsnın lacsta lacstan lacste lacsten lacsu lacsun lacsya lacsye lacsyi lacsyu lacsyü lacsyı lacsü "
        "lacsün lacsı lacsın lakha lakhda lakhdan lakhde lakhden lakhe lakhi lakhin lakhlik lakhluk lakhlük lakhlık "
        "lakhnin lakhnun lakhnün lakhnın lakhsa lakhsda lakhsdan lakhsde lakhsden lakhse lakhsi lakhsin lakhslik "
        "lakhsluk lakhslük lakhslık lakhsnin lakhsnun lakhsnün lakhsnın lakhsta lakhstan lakhste lakhsten lakhsu "
        "lakhsun lakhsya lakhsye lakhsyi lakhsyu lakhsyü lakhsyı lakhsü lakhsün lakhsı lakhsın lakhta lakhtan lakhte "
        "lakhten lakhu lakhun lakhya lakhye lakhyi lakhyu lakhyü lakhyı lakhü lakhün lakhı lakhın lkhsa lkhsda lkhsdan "
        "lkhsde lkhsden lkhse lkhsi lkhsin lkhslik lkhsluk lkhslük lkhslık lkhsnin lkhsnun lkhsnün lkhsnın lkhsta "
        "lkhstan lkhste lkhsten lkhsu lkhsun lkhsya lkhsye lkhsyi lkhsyu lkhsyü lkhsyı lkhsü lkhsün lkhsı lkhsın milla "
        "millda milldan millde millden mille milli milliarda milliardda milliarddan milliardde milliardden milliarde "
        "milliardena milliardenda milliardendan milliardende milliardenden milliardene milliardeni milliardenin "
        "milliardenlik milliardenluk milliardenlük milliardenlık milliardennin milliardennun milliardennün "
        "milliardennın milliardenta milliardentan milliardente milliardenten milliardenu milliardenun milliardenya "
        "milliardenye milliardenyi milliardenyu milliardenyü milliardenyı milliardenü milliardenün milliardenı "
        "milliardenın milliardi milliardin milliardlik milliardluk milliardlük milliardlık milliardnin milliardnun "
        "milliardnün milliardnın milliardsa milliardsda milliardsdan milliardsde milliardsden milliardse milliardsi "
        "milliardsin milliardslik milliardsluk milliardslük milliardslık milliardsnin milliardsnun milliardsnün "
        "milliardsnın milliardsta milliardstan milliardste milliardsten milliardsu milliardsun milliardsya milliardsye "
        "milliardsyi milliardsyu milliardsyü milliardsyı milliardsü milliardsün milliardsı milliardsın milliardta "
        "milliardtan milliardte milliardten milliardu milliardun milliardya milliardye milliardyi milliardyu "
        "milliardyü milliardyı milliardü milliardün milliardı milliardın millin milliona millionda milliondan "
        "millionde millionden millione millionena millionenda millionendan millionende millionenden millionene "
        "millioneni millionenin millionenlik millionenluk millionenlük millionenlık millionennin millionennun "
        "millionennün millionennın millionenta millionentan millionente millionenten millionenu millionenun "
        "millionenya millionenye millionenyi millionenyu millionenyü millionenyı millionenü millionenün millionenı "
        "millionenın millioni millionin millionlik millionluk millionlük millionlık millionnin millionnun millionnün "
        "millionnın millionta milliontan millionte millionten millionu millionun millionya millionye millionyi "
        "millionyu millionyü millionyı millionü millionün millionı millionın milllik millluk milllük milllık millnin "
        "millnun millnün millnın millonesa millonesda millonesdan millonesde millonesden millonese millonesi "
        "millonesin milloneslik millonesluk milloneslük milloneslık millonesnin millonesnun millonesnün millonesnın "
        "millonesta millonestan milloneste millonesten millonesu millonesun millonesya millonesye millonesyi "
        "millonesyu millonesyü millonesyı millonesü millonesün millonesı millonesın millta milltan millte millten "
        "millu millun millya millye millyi millyu millyü millyı millü millün millı millın milyar milyara milyarda "
        "milyardan milyarde milyarden milyare milyari milyarin milyarlik milyarluk milyarlük milyarlık milyarnin "
        "milyarnun milyarnün milyarnın milyarta milyartan milyarte milyarten milyaru milyarun milyarya milyarye "
        "milyaryi milyaryu milyaryü milyaryı milyarü milyarün milyarı milyarın milyon milyona milyonda milyondan "
        "milyonde milyonden milyone milyoni milyonin milyonlik milyonluk milyonlük milyonlık milyonnin milyonnun "
        "milyonnün milyonnın milyonta milyontan milyonte milyonten milyonu milyonun milyonya milyonye milyonyi "
        "milyonyu milyonyü milyonyı milyonü milyonün milyonı milyonın mlrda mlrdda mlrddan mlrdde mlrdden mlrde mlrdi "
        "mlrdin mlrdlik mlrdluk mlrdlük mlrdlık mlrdnin mlrdnun mlrdnün mlrdnın mlrdta mlrdtan mlrdte mlrdten mlrdu "
        "mlrdun mlrdya mlrdye mlrdyi mlrdyu mlrdyü mlrdyı mlrdü mlrdün mlrdı mlrdın mlyn mlyna mlynda mlyndan mlynde "
        "mlynden mlyne mlyni mlynin mlynlik mlynluk mlynlük mlynlık mlynnin mlynnun mlynnün mlynnın mlynta mlyntan "
        "mlynte mlynten mlynu mlynun mlynya mlynye mlynyi mlynyu mlynyü mlynyı mlynü mlynün mlynı mlynın mlyr mlyra "
        "mlyrda mlyrdan mlyrde mlyrden mlyre mlyri mlyrin mlyrlik mlyrluk mlyrlük mlyrlık mlyrnin mlyrnun mlyrnün "
        "mlyrnın mlyrta mlyrtan mlyrte mlyrten mlyru mlyrun mlyrya mlyrye mlyryi mlyryu mlyryü mlyryı mlyrü mlyrün "
        "mlyrı mlyrın mna mnda mndan mnde mnden mne mni mnin mnlik mnluk mnlük mnlık mnnin mnnun mnnün mnnın mnta "
        "mntan mnte mnten mnu mnun mnya mnye mnyi mnyu mnyü mnyı mnü mnün mnı mnın mr mra mrda mrdan mrde mrden mre "
        "mri mrin mrlik mrluk mrlük mrlık mrnin mrnun mrnün mrnın mrta mrtan mrte mrten mru mrun mrya mrye mryi mryu "
        "mryü mryı mrü mrün mrı mrın otuz quadrilliona quadrillionda quadrilliondan quadrillionde quadrillionden "
        "quadrillione quadrillioni quadrillionin quadrillionlik quadrillionluk quadrillionlük quadrillionlık "
        "quadrillionnin quadrillionnun quadrillionnün quadrillionnın quadrillionta quadrilliontan quadrillionte "
        "quadrillionten quadrillionu quadrillionun quadrillionya quadrillionye quadrillionyi quadrillionyu "
        "quadrillionyü quadrillionyı quadrillionü quadrillionün quadrillionı quadrillionın quintilliona quintillionda "
        "quintilliondan quintillionde quintillionden quintillione quintillioni quintillionin quintillionlik "
        "quintillionluk quintillionlük quintillionlık quintillionnin quintillionnun quintillionnün quintillionnın "
        "quintillionsa quintillionsda quintillionsdan quintillionsde quintillionsden quintillionse quintillionsi "
        "quintillionsin quintillionslik quintillionsluk quintillionslük quintillionslık quintillionsnin "
        "quintillionsnun quintillionsnün quintillionsnın quintillionsta quintillionstan quintillionste quintillionsten "
        "quintillionsu quintillionsun quintillionsya quintillionsye quintillionsyi quintillionsyu quintillionsyü "
        "quintillionsyı quintillionsü quintillionsün quintillionsı quintillionsın quintillionta quintilliontan "
        "quintillionte quintillionten quintillionu quintillionun quintillionya quintillionye quintillionyi "
        "quintillionyu quintillionyü quintillionyı quintillionü quintillionün quintillionı quintillionın sekiz seksen "
        "septilliona septillionda septilliondan septillionde septillionden septillione septillioni septillionin "
        "septillionlik septillionluk septillionlük septillionlık septillionnin septillionnun septillionnün "
        "septillionnın septillionta septilliontan septillionte septillionten septillionu septillionun septillionya "
        "septillionye septillionyi septillionyu septillionyü septillionyı septillionü septillionün septillionı "
        "septillionın sextilliona sextillionda sextilliondan sextillionde sextillionden sextillione sextillioni "
        "sextillionin sextillionlik sextillionluk sextillionlük sextillionlık sextillionnin sextillionnun "
        "sextillionnün sextillionnın sextillionta sextilliontan sextillionte sextillionten sextillionu sextillionun "
        "sextillionya sextillionye sextillionyi sextillionyu sextillionyü sextillionyı sextillionü sextillionün "
        "sextillionı sextillionın sıfır thoua thouda thoudan thoude thouden thoue thoui thouin thoulik thouluk thoulük "
        "thoulık thounin thounun thounün thounın thousa thousanda thousandda thousanddan thousandde thousandden "
        "thousande thousandi thousandin thousandlik thousandluk thousandlük thousandlık thousandnin thousandnun "
        "thousandnün thousandnın thousandta thousandtan thousandte thousandten thousandu thousandun thousandya "
        "thousandye thousandyi thousandyu thousandyü thousandyı thousandü thousandün thousandı thousandın thousda "
        "thousdan thousde thousden thouse thousi thousin thouslik thousluk thouslük thouslık thousnin thousnun "
        "thousnün thousnın thousta thoustan thouste thousten thousu thousun thousya thousye thousyi thousyu thousyü "
        "thousyı thousü thousün thousı thousın thouta thoutan thoute thouten thouu thouun thouya thouye thouyi thouyu "
        "thouyü thouyı thouü thouün thouı thouın thsda thsdda thsddan thsdde thsdden thsde thsdi thsdin thsdlik "
        "thsdluk thsdlük thsdlık thsdnin thsdnun thsdnün thsdnın thsdta thsdtan thsdte thsdten thsdu thsdun thsdya "
        "thsdye thsdyi thsdyu thsdyü thsdyı thsdü thsdün thsdı thsdın trila trilda trildan trilde trilden trile trili "
        "trilin trillik trilliona trillionda trilliondan trillionde trillionden trillione trillioni trillionin "
        "trillionlik trillionluk trillionlük trillionlık trillionnin trillionnun trillionnün trillionnın trillionsa "
        "trillionsda trillionsdan trillionsde trillionsden trillionse trillionsi trillionsin trillionslik trillionsluk "
        "trillionslük trillionslık trillionsnin trillionsnun trillionsnün trillionsnın trillionsta trillionstan "
        "trillionste trillionsten trillionsu trillionsun trillionsya trillionsye trillionsyi trillionsyu trillionsyü "
        "trillionsyı trillionsü trillionsün trillionsı trillionsın trillionta trilliontan trillionte trillionten "
        "trillionu trillionun trillionya trillionye trillionyi trillionyu trillionyü trillionyı trillionü trillionün "
        "trillionı trillionın trilluk trillük trillık trilnin trilnun trilnün trilnın trilta triltan trilte trilten "
        "trilu trilun trilya trilye trilyi trilyon trilyona trilyonda trilyondan trilyonde trilyonden trilyone "
        "trilyoni trilyonin trilyonlik trilyonluk trilyonlük trilyonlık trilyonnin trilyonnun trilyonnün trilyonnın "
        "trilyonta trilyontan trilyonte trilyonten trilyonu trilyonun trilyonya trilyonye trilyonyi trilyonyu "
        "trilyonyü trilyonyı trilyonü trilyonün trilyonı trilyonın trilyu trilyü trilyı trilü trilün trilı trilın uc "
        "yedi yetmis yetmiş yirmi yuz yuza yuzda yuzdan yuzde yuzden yuze yuzi yuzin yuzlik yuzluk yuzlük yuzlık "
        "yuznin yuznun yuznün yuznın yuzta yuztan yuzte yuzten yuzu yuzun yuzya yuzye yuzyi yuzyu yuzyü yuzyı yuzü "
        "yuzün yuzı yuzın yüz yüza yüzda yüzdan yüzde yüzden yüze yüzi yüzin yüzlik yüzluk yüzlük yüzlık yüznin yüznun "
        "yüznün yüznın yüzta yüztan yüzte yüzten yüzu yüzun yüzya yüzye yüzyi yüzyu yüzyü yüzyı yüzü yüzün yüzı yüzın "
        "üç млрдa млрдda млрдdan млрдde млрдden млрдe млрдi млрдin млрдlik млрдluk млрдlük млрдlık млрдnin млрдnun "
        "млрдnün млрдnın млрдta млрдtan млрдte млрдten млрдu млрдun млрдya млрдye млрдyi млрдyu млрдyü млрдyı млрдü "
        "млрдün млрдı млрдın"
    ),
    "uk": (
        "більйон більйони більйонів більярд більярди більярдів восьмеро восьми восьмисот вісьма вісьмом вісьмома "
        "вісьмох вісім вісімдесят вісімдесяти вісімдесятьма вісімдесятьом вісімдесятьома вісімдесятьох вісімнадцяти "
        "вісімнадцять вісімнадцятьма вісімнадцятьом вісімнадцятьома вісімнадцятьох вісімсот два двадцяти двадцять "
        "двадцятьма двадцятьом двадцятьома двадцятьох дванадцяти дванадцять дванадцятьма дванадцятьом дванадцятьома "
        "дванадцятьох двом двома двомастами двомстам двох двохсот двохстах двоє дві двісті дев десятеро десяти десятка "
        "десятків десяток десять десятьма десятьом десятьома десятьох квадрильйон квадрильйони квадрильйонів мільйон "
        "мільйона мільйонам мільйонами мільйонах мільйони мільйоном мільйонів мільярд мільярда мільярдам мільярдами "
        "мільярдах мільярди мільярдом мільярдів нуль одинадцяти одинадцять одинадцятьма одинадцятьом одинадцятьома "
        "одинадцятьох п півмільйона півмільярда півсотні півтисячі півтора півтори семеро семи семисот сорок сорока "
        "ста сто сьома сім сімдесят сімдесяти сімдесятьма сімдесятьом сімдесятьома сімдесятьох сімнадцяти сімнадцять "
        "сімнадцятьма сімнадцятьом сімнадцятьома сімнадцятьох сімом сімома сімох сімсот тисяч тисяча тисячам тисячами "
        "тисячах тисячею тисячу тисячі три тридцяти тридцять тридцятьма тридцятьом тридцятьома тридцятьох трильйон "
        "трильйона трильйони трильйонів тринадцяти тринадцять тринадцятьма тринадцятьом тринадцятьома тринадцятьох "
        "триста трлн троє трьом трьома трьомастами трьомстам трьох трьохсот трьохстах четверо чотири чотириста чотирма "
        "чотирнадцяти чотирнадцять чотирнадцятьма чотирнадцятьом чотирнадцятьома чотирнадцятьох чотирьом чотирьох "
        "чотирьохсот шестеро шести шестисот шістдесят шістдесяти шістдесятьма шістдесятьом шістдесятьома шістдесятьох "
        "шістнадцяти шістнадцять шістнадцятьма шістнадцятьом шістнадцятьома шістнадцятьох шістсот шість шістьма "
        "шістьом шістьома шістьох яноста яносто ятдесят ятдесяти ятдесятьма ятдесятьом ятдесятьома ятдесятьох ятеро "
        "яти ятисот ятнадцяти ятнадцять ятнадцятьма ятнадцятьом ятнадцятьома ятнадцятьох ятсот ять ятьма ятьом ятьома "
        "ятьох"
    ),
    "zh": (
        "一 七 万 三 两 九 二 五 京 亿 仟 仨 伍 佰 俩 倆 億 兆 兩 八 六 十 千 卅 叁 參 四 壹 廿 打 拾 捌 柒 玖 百 肆 "
        "萬 貳 贰 陆 陸"
    ),
}
"""Words of numbers."""

NAMES: Mapping[str, str] = {
    "de": "absatz artikel autobahn flug gleis kapitel nummer raum seite stufe zimmer",
    "es": (
        "artículo años batallón brigada capítulo carretera división grupo habitación línea número página regimiento "
        "resolución ruta sala unidad vuelo zona"
    ),
    "fr": "années bataillon chambre chapitre groupe ligne niveau numéro régiment résolution salle unité étage",
    "hi": "अध्याय अनुच्छेद उड़ान कमरा क्रमांक धारा नंबर नम्बर पृष्ठ मार्ग",
    "it": (
        "anni articolo battaglione brigata capitolo divisione gruppo numero pagina reggimento risoluzione sala strada "
        "unità volo zona"
    ),
    "ja": "",
    "ko": "",
    "nl": (
        "artikel bataljon bladzijde divisie eenheid groep hoofdstuk jaren kamer lijn nummer pagina resolutie vlucht "
        "weg zaal"
    ),
    "pl": (
        "artykuł batalion brygada droga dywizja godz godzina godzinie godziny godzinę lata latach linia numer pokój "
        "pułk rezolucja rozdział strona stronie trasa ulica"
    ),
    "pt": (
        "anos artigo batalhão brigada capítulo divisão estrada grupo linha número página quarto regimento resolução "
        "sala unidade voo zona"
    ),
    "ru": (
        "батальон бригада глава дивизия дом квартира комната маршрут номер полк резолюция рейс статье статьи статья "
        "страница странице страницы трасса участок школа"
    ),
    "sv": "artikel bataljon brigad flyg kapitel klockan linje nummer paragraf regemente sida sidan väg",
    "tr": "alay bölüm madde numara oda saat sayfa tabur tugay uçuş",
    "uk": (
        "батальйон бригада будинок дивізія кімната маршрут номер полк резолюція рейс розділ стаття статті сторінка "
        "траса"
    ),
    "zh": "",
}
"""Words before a number that is a name, by language."""

SPANS: Mapping[str, str] = {
    "de": (
        "dez dezember februar jahr jahre jahren jahrhundert jahrhunderte jahrhunderten jahrzehnt jahrzehnte "
        "jahrzehnten januar juli juni jänner mai millisekunde millisekunden minuten monat monate monaten mär märz "
        "nacht nächte okt oktober sekunde sekunden stunde stunden tagen uhr woche wochen übernachtungen"
    ),
    "es": (
        "abr abril agosto año años dic diciembre década décadas día días ene enero febrero hora horas julio junio "
        "marzo mayo meses milisegundo milisegundos minuto minutos noche noches noviembre octubre segundo segundos "
        "semana semanas septiembre setiembre siglo siglos"
    ),
    "fr": (
        "année années aout août avr avril déc décembre décennie décennies fevrier févr février heure heures janv "
        "janvier jour journée journées jours juil juillet juin mai milliseconde millisecondes mois novembre nuit nuits "
        "octobre seconde secondes semaine semaines septembre siècle siècles soirée"
    ),
    "hi": (
        "अक्टूबर अगस्त अप्रैल घंटा घंटे घंटों जनवरी जुलाई जून दशक दशकों दिन दिनों दिसंबर नवंबर फ़रवरी महीना महीने "
        "महीनों मार्च मिनट मिनटों मिलीसेकंड रात रातें वर्ष वर्षों शताब्दियाँ शताब्दी सप्ताह साल सालों सितंबर सेकंड "
        "हफ़्ते हफ्ते"
    ),
    "it": (
        "agosto anni anno aprile decadi dic dicembre febbraio gennaio giorni giorno giu giugno luglio maggio marzo "
        "mese mesi millisecondi millisecondo minuti minuto notte notti novembre ora ott ottobre secoli secolo secondi "
        "secondo settembre settimana settimane"
    ),
    "ja": "ミリ秒",
    "ko": "밀리초 십이월 십일월",
    "nl": (
        "augustus dag dagen decennia decennium eeuw eeuwen februari jaar januari jaren juli juni maand maanden maart "
        "mei milliseconde milliseconden minuten minuut mrt nacht nachten okt oktober seconde seconden uren uur weken"
    ),
    "pl": (
        "czerwca czerwiec dekad dekada dekady dni dnia dniach doby dobę dzień dób godz godzin godzina godziny godzinę "
        "grudnia grudzień kwi kwiecień kwietnia lata latach lipca lipiec listopad listopada lut lutego luty maja marca "
        "marzec miesiąc miesiąca miesiące miesięcy milisekund milisekunda milisekundy minut minuta minuty minutę noce "
        "nocy paź październik października roku sekund sekunda sekundy sekundę sierpień sierpnia styczeń stycznia "
        "tydzień tygodni tygodnia tygodnie wiek wieki wieku wieków wrz wrzesień września"
    ),
    "pt": (
        "abr abril agosto ano anos dez dezembro dia dias década décadas fev fevereiro hora horas janeiro julho junho "
        "mai maio março meses milissegundo milissegundos minuto minutos mês noite noites novembro outubro segundo "
        "segundos semana semanas setembro século séculos"
    ),
    "ru": (
        "авг август августа апр апрель апреля век века веков год года годов годом году годы дек декабрь декабря день "
        "десятилетие десятилетий десятилетия дней дня днями июл июль июля июн июнь июня лет летия май мар март марта "
        "мая месяц месяца месяцев миллисекунд миллисекунда миллисекунды мин минут минута минуту минуты недели недель "
        "неделю неделя ночей ночи ночь нояб ноябрь ноября окт октябрь октября сек секунд секунда секунду секунды сент "
        "сентябрь сентября сутки суток февр февраль февраля час часа часами часов янв январь января"
    ),
    "sv": (
        "augusti dag dagar dagars dygn dygnet dygns februari januari juli juni klockan millisekund millisekunder minut "
        "minuter minuters månad månader månaders natt nätter okt oktober sekund sekunder timmar timmars timme vecka "
        "veckan veckor veckors åren året århundrade århundraden års årtionde årtionden"
    ),
    "tr": (
        "aralık aralıkta aylık ağu ağustos ağustosta dakika dakikalık eki ekim ekimde eyl eylül eylülde gece gün "
        "gündür günlük hafta haftalık haziran haziranda kas kasım kasımda martta mayıs mayısta milisaniye nisan "
        "nisanda oca ocak ocakta saat saatlik saniye temmuz temmuzda yaş yaşın yaşına yaşında yaşındaki yaşından "
        "yaşındayken yaşını yüzyıl yıl yıldır yıllık şub şubat şubatta"
    ),
    "uk": (
        "бер березень березня вер вересень вересня год годин година години годину годині груд грудень грудня день "
        "десятиліття десятиліть дня дні днів доба доби діб жовт жовтень жовтня квіт квітень квітня лип липень липня "
        "лист листопад листопада лют лютий лютого мілісекунд мілісекунда мілісекунди місяць місяця місяці місяців "
        "ночей ночі ніч роки року років рік секунд секунда секунди серп серпень серпня століття століть січ січень "
        "січня тиждень тижня тижні тижнів трав травень травня хвилин хвилина хвилини черв червень червня"
    ),
    "zh": "个世纪 个十年",
}
"""Words behind a number that make a date, a time or a span of time of it, by language."""

JOINTS: Mapping[str, str] = {
    "de": "aber auf bis jedoch komma oder of per und von",
    "es": "a al cada coma de hasta in o of per pero por punto u y",
    "fr": "et in mais of ou per pour sur virgule à",
    "hi": "in of per एवं और दशमलव पॉइंट बटा बटे या लेकिन व से",
    "it": "a ai al alle e ed fino ma o of oppure per però su virgola",
    "ja": "in of per および か から と ないし に へ また または もしくは ・ 乃至 分の 又 及び 点",
    "ko": "in of per 과 또는 로 및 부터 분의 에서 와 으로 점 혹은",
    "nl": "doch en komma maar naar of op tot van à ën",
    "pl": "a albo ale czy do i in lecz lub na of oraz per przecinek przecinka z ze",
    "pt": "a até cada de e em in mas of ou para per ponto por porém virgula vírgula",
    "ru": "in of per до запятая и из или либо на но точка целая целых",
    "sv": "av eller in komma men och of på till",
    "tr": "ama ancak fakat ila ile nokta of per ve veya virgül",
    "uk": "in of per або але до з зі й кома крапка на та ціла цілих чи і із",
    "zh": "in of per 与 但 分之 到 又 及 和 或 或者 点 至 與 點",
}
"""Words between two numbers."""

TOGETHER = "de it nl sv tr"
"""Languages that write a number in one word of Latin letters."""
