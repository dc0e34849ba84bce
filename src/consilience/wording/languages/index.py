"""The words of all languages but English beside a number, written by docs/print_language_index.py."""

from __future__ import annotations

from collections.abc import Mapping

BEFORE: Mapping[str, Mapping[str, str]] = {
    "de": {
        "": (
            "andere, anderen, exakt, genau, insgesamt, lediglich, noch, noch weitere, satte, satten, weitere, "
            "weiteren, weiterer"
        ),
        "about": (
            "abgerundet, an die, annaehernd, annahernd, annähernd, aufgerundet, etwa, gegen, gerundet, geschaetzt, "
            "geschaetzte, geschaetzten, geschatzt, geschatzte, geschatzten, geschätzt, geschätzte, geschätzten, grob, "
            "grob gerechnet, grob geschaetzt, grob geschatzt, grob geschätzt, in der groessenordnung von, in der "
            "großenordnung von, in der größenordnung von, in etwa, moeglicherweise, moglicherweise, mutmasslich, "
            "mutmaßlich, möglicherweise, plusminus, rd, roundabout, rund, schaetzungsweise, schatzungsweise, "
            "schätzungsweise, so um die, uber den daumen, uber den daumen gepeilt, ueber den daumen, ueber den daumen "
            "gepeilt, um die, ungefaehr, ungefahr, ungefähr, vermutlich, vielleicht, wahrscheinlich, wohl, womoeglich, "
            "womoglich, womöglich, zirka, über den daumen, über den daumen gepeilt"
        ),
        "at least": (
            "ab, allermindestens, gleich oder groesser als, gleich oder großer als, gleich oder größer als, groesser "
            "gleich, groesser oder gleich, großer gleich, großer oder gleich, größer gleich, größer oder gleich, gut "
            "und gern, gut und gerne, im mindesten, mehr oder gleich, mind, mindestens, mindestens aber, mindestens "
            "auch, mindestens ebenso viele wie, mindestens genauso viele wie, mindestens noch, mindestens so viele "
            "wie, minimal, nicht geringer als, nicht kleiner als, nicht minder als, nicht niedriger als, nicht unter, "
            "nicht weniger als, wenigstens, zumindest"
        ),
        "at most": (
            "allenfalls, allerhochstens, allerhoechstens, allerhöchstens, auf hochstens, auf hoechstens, auf "
            "höchstens, auf maximal, begrenzt auf, bei hochstens, bei hoechstens, bei höchstens, bei maximal, "
            "beschraenkt auf, beschrankt auf, beschränkt auf, bestenfalls, bis, bis an, bis an die, bis hin zu, bis "
            "hochstens, bis hoechstens, bis höchstens, bis maximal, bis zu, gedeckelt auf, gedeckelt bei, gleich oder "
            "kleiner als, hochstens, hochstens auf, hochstens bei, hoechstens, hoechstens auf, hoechstens bei, "
            "höchstens, höchstens auf, höchstens bei, im hochstfall, im hoechstfall, im höchstfall, kleiner gleich, "
            "kleiner oder gleich, limitiert auf, maximal, maximal auf, maximal bei, mit hochstens, mit hoechstens, mit "
            "höchstens, mit maximal, nicht groesser als, nicht großer als, nicht größer als, nicht hoeher als, nicht "
            "hoher als, nicht höher als, nicht laenger als, nicht langer als, nicht länger als, nicht mehr als, nicht "
            "uber, nicht ueber, nicht über, uberschreitet nicht, ubersteigt nicht, ueberschreitet nicht, uebersteigt "
            "nicht, weniger oder gleich, überschreitet nicht, übersteigt nicht"
        ),
        "just over": (
            "ein bisschen mehr als, ein wenig mehr als, etwas mehr als, etwas uber, etwas ueber, etwas über, gut, "
            "gute, guten, kaum mehr als, kaum uber, kaum ueber, kaum über, knapp uber, knapp ueber, knapp über, leicht "
            "uber, leicht ueber, leicht über, reichlich, wenig mehr als"
        ),
        "less than": (
            "bei weitem keine, bei weitem nicht, billiger als, geringer als, juenger als, junger als, jünger als, "
            "kleiner als, kuerzer als, kurzer als, kürzer als, laengst keine, laengst nicht, langst keine, langst "
            "nicht, leichter als, längst keine, längst nicht, nicht einmal, nicht mal, niedriger als, noch keine, noch "
            "nicht einmal, unter, unterhalb der, unterhalb von, unterschreitet, unterschritt, unterschritten, weniger "
            "als"
        ),
        "more than": (
            "aelter als, alter als, deutlich uber, deutlich ueber, deutlich über, erheblich uber, erheblich ueber, "
            "erheblich über, groesser als, großer als, größer als, hoeher als, hoher als, höher als, jenseits, "
            "jenseits der, jenseits von, klar uber, klar ueber, klar über, laenger als, langer als, länger als, mehr "
            "als, mehr als das, mehr als die, mehr als nur, mehr wie, oberhalb der, oberhalb von, schwerer als, teurer "
            "als, uberbietet, uberschreiten, uberschreitet, uberschreitet das, uberschreitet den, uberschreitet die, "
            "uberschreitet die grenze der, uberschreitet die grenze von, uberschreitet die marke der, uberschreitet "
            "die marke von, uberschreitet die schwelle der, uberschreitet die schwelle von, uberschreitet die zahl "
            "von, uberschritt, uberschritt das, uberschritt den, uberschritt die, uberschritt die grenze der, "
            "uberschritt die grenze von, uberschritt die marke der, uberschritt die marke von, uberschritt die "
            "schwelle der, uberschritt die schwelle von, uberschritt die zahl von, uberschritten, uberschritten die "
            "grenze von, uberschritten die marke von, uberschritten die schwelle von, uberschritten die zahl von, "
            "ubersteigen, ubersteigt, ubersteigt das, ubersteigt den, ubersteigt die, ubersteigt die grenze von, "
            "ubersteigt die marke von, ubersteigt die schwelle von, ubersteigt die zahl von, uberstieg, uberstieg das, "
            "uberstieg den, uberstieg die, uberstiegen, ubertraf, ubertrafen, ubertreffen, ubertrifft, ubertrifft das, "
            "ubertrifft den, ubertrifft die, ueberbietet, ueberschreiten, ueberschreitet, ueberschreitet das, "
            "ueberschreitet den, ueberschreitet die, ueberschreitet die grenze der, ueberschreitet die grenze von, "
            "ueberschreitet die marke der, ueberschreitet die marke von, ueberschreitet die schwelle der, "
            "ueberschreitet die schwelle von, ueberschreitet die zahl von, ueberschritt, ueberschritt das, "
            "ueberschritt den, ueberschritt die, ueberschritt die grenze der, ueberschritt die grenze von, "
            "ueberschritt die marke der, ueberschritt die marke von, ueberschritt die schwelle der, ueberschritt die "
            "schwelle von, ueberschritt die zahl von, ueberschritten, ueberschritten die grenze von, ueberschritten "
            "die marke von, ueberschritten die schwelle von, ueberschritten die zahl von, uebersteigen, uebersteigt, "
            "uebersteigt das, uebersteigt den, uebersteigt die, uebersteigt die grenze von, uebersteigt die marke von, "
            "uebersteigt die schwelle von, uebersteigt die zahl von, ueberstieg, ueberstieg das, ueberstieg den, "
            "ueberstieg die, ueberstiegen, uebertraf, uebertrafen, uebertreffen, uebertrifft, uebertrifft das, "
            "uebertrifft den, uebertrifft die, weit uber, weit ueber, weit über, weiter als, wesentlich uber, "
            "wesentlich ueber, wesentlich über, älter als, über, überbietet, überschreiten, überschreitet, "
            "überschreitet das, überschreitet den, überschreitet die, überschreitet die grenze der, überschreitet die "
            "grenze von, überschreitet die marke der, überschreitet die marke von, überschreitet die schwelle der, "
            "überschreitet die schwelle von, überschreitet die zahl von, überschritt, überschritt das, überschritt "
            "den, überschritt die, überschritt die grenze der, überschritt die grenze von, überschritt die marke der, "
            "überschritt die marke von, überschritt die schwelle der, überschritt die schwelle von, überschritt die "
            "zahl von, überschritten, überschritten die grenze von, überschritten die marke von, überschritten die "
            "schwelle von, überschritten die zahl von, übersteigen, übersteigt, übersteigt das, übersteigt den, "
            "übersteigt die, übersteigt die grenze von, übersteigt die marke von, übersteigt die schwelle von, "
            "übersteigt die zahl von, überstieg, überstieg das, überstieg den, überstieg die, überstiegen, übertraf, "
            "übertrafen, übertreffen, übertrifft, übertrifft das, übertrifft den, übertrifft die"
        ),
        "nearly": (
            "annaehernd an, annahernd an, annähernd an, bald, beinahe, dicht an, ein bisschen weniger als, ein wenig "
            "weniger als, etwas weniger als, fast, kaum, knapp, knapp unter, kurz vor, nahe, nahe an, nahezu, nicht "
            "ganz, schier, schon fast"
        ),
        "perhaps a bound": "bis auf",
    },
    "es": {
        "": "en total, exactamente, otras, otros, otros tantos, solo, sólo",
        "about": (
            "a eso de, a eso del, acaso, algo asi como, algo así como, alrededor de, alrededor del, aproximadamente, "
            "bordea, bordeaba, bordeaban, bordean, bordeando, bordearon, bordeo, bordeó, cerca de, cerca del, cifrado "
            "en, cifrados en, como unas, como unos, del orden de, del orden del, en torno a, en torno al, estimada en, "
            "estimadas en, estimado en, estimados en, mas o menos, más o menos, poco mas o menos, poco más o menos, "
            "posiblemente, presumiblemente, presuntamente, probablemente, quizas, quizá, quizás, ronda, ronda las, "
            "ronda los, rondaba, rondaban, rondada, rondadas, rondado, rondados, rondan, rondan las, rondan los, "
            "rondando, rondando las, rondando los, rondar, rondara, rondaran, rondaria, rondarian, rondaron, rondará, "
            "rondarán, rondaría, rondarían, ronde, ronden, rondo los, rondó, rondó los, se calcula en, se calcula que, "
            "se calculan, se calculan en, se estima en, se estima que, se estiman en, tal vez, unas, unos"
        ),
        "at least": (
            "a partir de, a partir del, al menos, al menos a, al menos al, al menos en, como minimo, como minimo a, "
            "como minimo al, como minimo de, como minimo del, como minimo en, como mínimo, como mínimo a, como mínimo "
            "al, como mínimo de, como mínimo del, como mínimo en, como poco, como poco a, como poco al, como poco de, "
            "como poco del, como poco en, cuando menos, desde, igual a o mayor a, igual a o mayor al, igual a o mayor "
            "que, igual a o superior a, igual a o superior al, igual a o superior que, igual o mayor a, igual o mayor "
            "al, igual o mayor que, igual o superior a, igual o superior al, igual o superior que, iguales o mayores "
            "a, iguales o mayores al, iguales o mayores que, iguales o superiores a, iguales o superiores al, iguales "
            "o superiores que, mayor o igual a, mayor o igual al, mayor o igual que, mayores o iguales a, mayores o "
            "iguales al, mayores o iguales que, minimo, minimo de, minimo del, mín, mínimo, mínimo de, mínimo del, "
            "nada menos de, nada menos del, nada menos que, no baja de, no baja del, no bajan de, no bajan del, no "
            "bajara de, no bajara del, no bajaran de, no bajaran del, no bajaron de, no bajaron del, no bajará de, no "
            "bajará del, no bajarán de, no bajarán del, no bajo de, no bajo del, no bajó de, no bajó del, no inferior "
            "a, no inferior al, no inferiores a, no inferiores al, no menos de, no menos del, por lo bajo, por lo bajo "
            "a, por lo bajo al, por lo bajo en, por lo menos, por lo menos a, por lo menos al, por lo menos en, "
            "superior o igual a, superior o igual al, superior o igual que, superiores o iguales a, superiores o "
            "iguales al, superiores o iguales que, un minimo de, un minimo del, un mínimo de, un mínimo del"
        ),
        "at most": (
            "a lo mas, a lo mas a, a lo mas al, a lo mas de, a lo mas del, a lo mas en, a lo más, a lo más a, a lo más "
            "al, a lo más de, a lo más del, a lo más en, a lo sumo, a lo sumo a, a lo sumo al, a lo sumo de, a lo sumo "
            "del, a lo sumo en, como maximo, como maximo a, como maximo al, como maximo de, como maximo del, como "
            "maximo en, como mucho, como mucho a, como mucho al, como mucho de, como mucho del, como mucho en, como "
            "máximo, como máximo a, como máximo al, como máximo de, como máximo del, como máximo en, hasta, hasta un "
            "maximo de, hasta un maximo del, hasta un máximo de, hasta un máximo del, igual a o inferior a, igual a o "
            "inferior al, igual a o inferior que, igual a o menor a, igual a o menor al, igual a o menor que, igual o "
            "inferior a, igual o inferior al, igual o inferior que, igual o menor a, igual o menor al, igual o menor "
            "que, iguales o inferiores a, iguales o inferiores al, iguales o inferiores que, iguales o menores a, "
            "iguales o menores al, iguales o menores que, inferior o igual a, inferior o igual al, inferior o igual "
            "que, inferiores o iguales a, inferiores o iguales al, inferiores o iguales que, limitada a, limitada al, "
            "limitado a, limitado al, limite de, limite del, límite de, límite del, maximo, maximo de, maximo del, "
            "menor o igual a, menor o igual al, menor o igual que, menores o iguales a, menores o iguales al, menores "
            "o iguales que, máx, máximo, máximo de, máximo del, no exceder de, no exceder del, no mas de, no mas del, "
            "no más de, no más del, no pasa de, no pasa del, no pasaba de, no pasaba del, no pasaban de, no pasaban "
            "del, no pasan de, no pasan del, no pasara de, no pasara del, no pasaran de, no pasaran del, no pasaron "
            "de, no pasaron del, no pasará de, no pasará del, no pasarán de, no pasarán del, no paso de, no paso del, "
            "no pasó de, no pasó del, no supere, no superen, no superior a, no superior al, no superiores a, no "
            "superiores al, sin exceder de, sin exceder del, sin pasar de, sin pasar del, sin superar, sin superar "
            "las, sin superar los, tope de, tope del, un limite de, un limite del, un límite de, un límite del, un "
            "maximo de, un maximo del, un máximo de, un máximo del, un tope de, un tope del"
        ),
        "just over": (
            "algo mas de, algo mas del, algo más de, algo más del, ligeramente mas de, ligeramente mas del, "
            "ligeramente más de, ligeramente más del, poco mas de, poco mas del, poco más de, poco más del, un poco "
            "mas de, un poco mas del, un poco más de, un poco más del"
        ),
        "less than": (
            "abajo de, abajo del, debajo de, debajo del, inferior a, inferior a las, inferior a los, inferior al, "
            "inferior que, inferiores a, inferiores al, inferiores que, menor a, menor al, menor de, menor del, menor "
            "que, menores a, menores al, menores de, menores del, menores que, menos de, menos del, menos que, ni "
            "siquiera, no alcanza, no alcanza los, no alcanzaba, no alcanzaban, no alcanzan los, no alcanzara, no "
            "alcanzaran, no alcanzaria, no alcanzaron, no alcanzará, no alcanzarán, no alcanzaría, no alcanzo, no "
            "alcanzó, no llega a, no llega a los, no llega al, no llegaba a, no llegaba al, no llegaban a, no llegaban "
            "al, no llegan a, no llegan a los, no llegan al, no llegara a, no llegara al, no llegaran a, no llegaran "
            "al, no llegaria a, no llegaria al, no llegaron a, no llegaron al, no llegará a, no llegará al, no "
            "llegarán a, no llegarán al, no llegaría a, no llegaría al, no llego a, no llego al, no llegue a, no "
            "llegue al, no lleguen a, no lleguen al, no llegó a, no llegó al, por abajo de, por abajo del, por debajo "
            "de, por debajo de las, por debajo de los, por debajo del, sin llegar a, sin llegar a las, sin llegar a "
            "los, sin llegar al"
        ),
        "more than": (
            "arriba de, arriba del, bastante superior a, bastante superior al, bastante superiores a, bastante "
            "superiores al, encima de, encima del, exceda, excedan, excede, excede de, excede del, excede los, "
            "exceden, exceden de, exceden del, exceder, exceder los, excedera, excedera de, excedera del, excederan, "
            "excederia, excederian, excederá, excederá de, excederá del, excederán, excedería, excederían, excedia, "
            "excedia de, excedia del, excedian, excedida, excedido, excedido de, excedido del, excediendo, excedieron, "
            "excedieron de, excedieron del, excedio, excedio de, excedio del, excedió, excedió de, excedió del, "
            "excedía, excedía de, excedía del, excedían, mas alla de, mas alla del, mas de, mas del, mas que, mayor a, "
            "mayor al, mayor de, mayor del, mayor que, mayores a, mayores al, mayores de, mayores del, mayores que, "
            "muy superior a, muy superior al, muy superiores a, muy superiores al, más allá de, más allá del, más de, "
            "más del, más que, pasa ya de, pasa ya del, pasaba ya de, pasaba ya del, pasaban ya de, pasaban ya del, "
            "pasan ya de, pasan ya del, pasaron ya de, pasaron ya del, paso ya de, paso ya del, pasó ya de, pasó ya "
            "del, por arriba de, por arriba del, por encima de, por encima de las, por encima de los, por encima del, "
            "rebasa, rebasa las, rebasa los, rebasaba, rebasaban, rebasada, rebasadas, rebasado, rebasados, rebasan, "
            "rebasan los, rebasando, rebasar, rebasara, rebasaran, rebasaria, rebasarian, rebasaron, rebasará, "
            "rebasarán, rebasaría, rebasarían, rebase, rebasen, rebaso, rebaso las, rebaso los, rebasó, rebasó las, "
            "rebasó los, sobrepasa, sobrepasa los, sobrepasaba, sobrepasaban, sobrepasada, sobrepasadas, sobrepasado, "
            "sobrepasados, sobrepasan, sobrepasando, sobrepasar, sobrepasara, sobrepasaran, sobrepasaria, "
            "sobrepasarian, sobrepasaron, sobrepasará, sobrepasarán, sobrepasaría, sobrepasarían, sobrepase, "
            "sobrepasen, sobrepaso, sobrepaso los, sobrepasó, sobrepasó los, supera, supera ampliamente, supera "
            "claramente, supera con creces, supera con holgura, supera el barrera de, supera el barrera del, supera el "
            "cifra de, supera el cifra del, supera el marca de, supera el marca del, supera el umbral de, supera el "
            "umbral del, supera holgadamente, supera la barrera de, supera la barrera del, supera la cifra de, supera "
            "la cifra del, supera la marca de, supera la marca del, supera la umbral de, supera la umbral del, supera "
            "las, supera los, supera ya, superaba, superaba ampliamente, superaba claramente, superaba con creces, "
            "superaba con holgura, superaba holgadamente, superaba ya, superaban, superaban ampliamente, superaban "
            "claramente, superaban holgadamente, superaban ya, superada, superada ampliamente, superada claramente, "
            "superada holgadamente, superada ya, superadas, superadas ampliamente, superadas claramente, superadas "
            "holgadamente, superadas ya, superado, superado ampliamente, superado claramente, superado con creces, "
            "superado con holgura, superado holgadamente, superado las, superado los, superado ya, superados, "
            "superados ampliamente, superados claramente, superados holgadamente, superados ya, superan, superan "
            "ampliamente, superan claramente, superan con creces, superan con holgura, superan el barrera de, superan "
            "el barrera del, superan el cifra de, superan el cifra del, superan el marca de, superan el marca del, "
            "superan el umbral de, superan el umbral del, superan holgadamente, superan la barrera de, superan la "
            "barrera del, superan la cifra de, superan la cifra del, superan la marca de, superan la marca del, "
            "superan la umbral de, superan la umbral del, superan las, superan los, superan ya, superando, superando "
            "ampliamente, superando claramente, superando holgadamente, superando ya, superar, superar ampliamente, "
            "superar claramente, superar holgadamente, superar las, superar los, superar ya, superara, superara "
            "ampliamente, superara claramente, superara con creces, superara con holgura, superara holgadamente, "
            "superara ya, superaran, superaran ampliamente, superaran claramente, superaran holgadamente, superaran "
            "ya, superaria, superaria ampliamente, superaria claramente, superaria holgadamente, superaria ya, "
            "superarian, superarian ampliamente, superarian claramente, superarian holgadamente, superarian ya, "
            "superaron, superaron ampliamente, superaron claramente, superaron con creces, superaron con holgura, "
            "superaron holgadamente, superaron las, superaron los, superaron ya, superará, superará ampliamente, "
            "superará claramente, superará con creces, superará con holgura, superará holgadamente, superará ya, "
            "superarán, superarán ampliamente, superarán claramente, superarán holgadamente, superarán ya, superaría, "
            "superaría ampliamente, superaría claramente, superaría holgadamente, superaría ya, superarían, superarían "
            "ampliamente, superarían claramente, superarían holgadamente, superarían ya, supere, supere ampliamente, "
            "supere claramente, supere holgadamente, supere ya, superen, superen ampliamente, superen claramente, "
            "superen holgadamente, superen ya, superior a, superior a las, superior a los, superior al, superior que, "
            "superiores a, superiores al, superiores que, supero, supero ampliamente, supero claramente, supero con "
            "creces, supero con holgura, supero holgadamente, supero las, supero los, supero ya, superó, superó "
            "ampliamente, superó claramente, superó con creces, superó con holgura, superó holgadamente, superó las, "
            "superó los, superó ya"
        ),
        "nearly": (
            "a punto de llegar a, a punto de llegar al, acercandose a, acercandose al, acercándose a, acercándose al, "
            "algo menos de, algo menos del, aproximandose a, aproximandose al, aproximándose a, aproximándose al, "
            "casi, cercana a, cercana al, cercano a, cercano al, cercanos a, cercanos al, ligeramente menos de, "
            "ligeramente menos del, poco menos de, poco menos del, poco menos que, practicamente, proximo a, proximo "
            "al, proximos a, proximos al, prácticamente, próximo a, próximo al, próximos a, próximos al, roza, rozaba, "
            "rozaban, rozan, rozando, rozando las, rozando los, rozar, rozaron, rozó, se acerca a, se acerca al, se "
            "acercaba a, se acercaba al, se acercaban a, se acercaban al, se acercan a, se acercan al, se acercara a, "
            "se acercara al, se acercaron a, se acercaron al, se acercará a, se acercará al, se acerco a, se acerco "
            "al, se acercó a, se acercó al, se aproxima a, se aproxima al, se aproximaba a, se aproximaba al, se "
            "aproximan a, se aproximan al, se aproximaron a, se aproximaron al, se aproximo a, se aproximo al, se "
            "aproximó a, se aproximó al, un poco menos de, un poco menos del"
        ),
        "perhaps a bound": "como, hacia, ni, sobre",
    },
    "fr": {
        "": "au total, en tout, encore, exactement, seulement",
        "about": (
            "a peu pres, approximativement, autour d ', autour de, autour des, autour du, aux abords de, aux abords "
            "des, aux abords du, aux alentours de, aux alentours des, aux alentours du, aux environs de, aux environs "
            "des, aux environs du, avoisinaient, avoisinait, avoisinant, avoisinant les, avoisine, avoisine les, "
            "avoisinent, avoisinent les, avoisiner, avoisinera, dans les, de l ' ordre d ', de l ' ordre de, de l ' "
            "ordre des, de l ' ordre du, en estimait a, en estimait au, en estimait aux, en estimait à, en estime a, "
            "en estime au, en estime aux, en estime à, environ, estime a, estime au, estime aux, estimee a, estimee "
            "au, estimee aux, estimees a, estimees au, estimees aux, estimes a, estimes au, estimes aux, estimé au, "
            "estimé aux, estimé à, estimée au, estimée aux, estimée à, estimées au, estimées aux, estimées à, estimés "
            "au, estimés aux, estimés à, evalue a, evalue au, evalue aux, evaluee a, evaluee au, evaluee aux, evaluees "
            "a, evaluees au, evaluees aux, evalues a, evalues au, evalues aux, eventuellement, grosso modo, on "
            "estimait a, on estimait au, on estimait aux, on estimait à, on estime a, on estime au, on estime aux, on "
            "estime à, peu ou prou, peut - etre, peut - être, plus ou moins, possiblement, potentiellement, "
            "probablement, quelque, quelque chose comme, sans doute, surement, sûrement, vraisemblablement, à peu "
            "près, évalué au, évalué aux, évalué à, évaluée au, évaluée aux, évaluée à, évaluées au, évaluées aux, "
            "évaluées à, évalués au, évalués aux, évalués à, éventuellement"
        ),
        "at least": (
            "a compter de, a compter des, a compter du, a minima, a partir de, a partir des, a partir du, a tout le "
            "moins, au bas mot, au minimum, au minimum a, au minimum au, au minimum aux, au minimum de, au minimum "
            "des, au minimum du, au minimum à, au moins, au moins a, au moins au, au moins aux, au moins de, au moins "
            "des, au moins du, au moins à, dès, pas inferieur a, pas inferieur au, pas inferieur aux, pas inferieure "
            "a, pas inferieure au, pas inferieure aux, pas inférieur au, pas inférieur aux, pas inférieur à, pas "
            "inférieure au, pas inférieure aux, pas inférieure à, pas moins d ', pas moins de, pas moins des, pas "
            "moins du, pas moins que, plus grand ou egal a, plus grand ou egal au, plus grand ou egal aux, plus grand "
            "ou égal au, plus grand ou égal aux, plus grand ou égal à, plus grands ou egaux a, plus grands ou egaux "
            "au, plus grands ou egaux aux, plus grands ou égaux au, plus grands ou égaux aux, plus grands ou égaux à, "
            "rien de moins que, rien moins que, superieur ou egal a, superieur ou egal au, superieur ou egal aux, "
            "superieure ou egale a, superieure ou egale au, superieure ou egale aux, superieures ou egales a, "
            "superieures ou egales au, superieures ou egales aux, superieurs ou egaux a, superieurs ou egaux au, "
            "superieurs ou egaux aux, supérieur ou égal au, supérieur ou égal aux, supérieur ou égal à, supérieure ou "
            "égale au, supérieure ou égale aux, supérieure ou égale à, supérieures ou égales au, supérieures ou égales "
            "aux, supérieures ou égales à, supérieurs ou égaux au, supérieurs ou égaux aux, supérieurs ou égaux à, un "
            "minimum de, un minimum des, un minimum du, à compter de, à compter des, à compter du, à partir de, à "
            "partir des, à partir du, à tout le moins"
        ),
        "at most": (
            "a concurrence de, a concurrence des, a concurrence du, a maximum a, a maximum au, a maximum aux, a "
            "maximum de, a maximum des, a maximum du, a mieux a, a mieux au, a mieux aux, a mieux de, a mieux des, a "
            "mieux du, a plus a, a plus au, a plus aux, a plus de, a plus des, a plus du, au grand maximum, au "
            "maximum, au maximum a, au maximum au, au maximum aux, au maximum de, au maximum des, au maximum du, au "
            "maximum à, au mieux, au mieux a, au mieux au, au mieux aux, au mieux de, au mieux des, au mieux du, au "
            "mieux à, au plus, au plus a, au plus au, au plus aux, au plus de, au plus des, au plus du, au plus à, "
            "dans la limite de, dans la limite des, dans la limite du, depasse pas, depasse pas les, depassent pas, "
            "depassent pas les, dépasse pas, dépasse pas les, dépassent pas, dépassent pas les, excede pas, excede pas "
            "les, excedent pas, excedent pas les, excède pas, excède pas les, excèdent pas, excèdent pas les, "
            "inferieur ou egal a, inferieur ou egal au, inferieur ou egal aux, inferieure ou egale a, inferieure ou "
            "egale au, inferieure ou egale aux, inferieures ou egales a, inferieures ou egales au, inferieures ou "
            "egales aux, inferieurs ou egaux a, inferieurs ou egaux au, inferieurs ou egaux aux, inférieur ou égal au, "
            "inférieur ou égal aux, inférieur ou égal à, inférieure ou égale au, inférieure ou égale aux, inférieure "
            "ou égale à, inférieures ou égales au, inférieures ou égales aux, inférieures ou égales à, inférieurs ou "
            "égaux au, inférieurs ou égaux aux, inférieurs ou égaux à, jusqu ' a, jusqu ' a pres de, jusqu ' a pres "
            "des, jusqu ' a pres du, jusqu ' au, jusqu ' aux, jusqu ' à, jusqu ' à près de, jusqu ' à près des, jusqu "
            "' à près du, jusque, limite a, limite au, limite aux, limitee a, limitee au, limitee aux, limité au, "
            "limité aux, limité à, limitée au, limitée aux, limitée à, n ' exceda pas, n ' excedaient pas, n ' "
            "excedait pas, n ' excedant pas, n ' excede pas, n ' excedent pas, n ' exceder pas, n ' excedera pas, n ' "
            "excederaient pas, n ' excederait pas, n ' excederont pas, n ' excéda pas, n ' excédaient pas, n ' "
            "excédait pas, n ' excédant pas, n ' excéde pas, n ' excédent pas, n ' excéder pas, n ' excédera pas, n ' "
            "excéderaient pas, n ' excéderait pas, n ' excéderont pas, ne depassa pas, ne depassaient pas, ne "
            "depassait pas, ne depassant pas, ne depasse pas, ne depassent pas, ne depasser pas, ne depassera pas, ne "
            "depasseraient pas, ne depasserait pas, ne depasseront pas, ne dépassa pas, ne dépassaient pas, ne "
            "dépassait pas, ne dépassant pas, ne dépasse pas, ne dépassent pas, ne dépasser pas, ne dépassera pas, ne "
            "dépasseraient pas, ne dépasserait pas, ne dépasseront pas, ne pas depasser, ne pas dépasser, ne pas "
            "exceder, ne pas excéder, pas plus d ', pas plus de, pas plus des, pas plus du, pas superieur a, pas "
            "superieur au, pas superieur aux, pas superieure a, pas superieure au, pas superieure aux, pas supérieur "
            "au, pas supérieur aux, pas supérieur à, pas supérieure au, pas supérieure aux, pas supérieure à, plafonne "
            "a, plafonne au, plafonne aux, plafonnee a, plafonnee au, plafonnee aux, plafonné au, plafonné aux, "
            "plafonné à, plafonnée au, plafonnée aux, plafonnée à, plus petit ou egal a, plus petit ou egal au, plus "
            "petit ou egal aux, plus petit ou égal au, plus petit ou égal aux, plus petit ou égal à, plus petits ou "
            "egaux a, plus petits ou egaux au, plus petits ou egaux aux, plus petits ou égaux au, plus petits ou égaux "
            "aux, plus petits ou égaux à, sans depasser, sans dépasser, sans exceder, sans excéder, tout au plus, tout "
            "au plus a, tout au plus au, tout au plus aux, tout au plus à, un maximum de, un maximum des, un maximum "
            "du, à concurrence de, à concurrence des, à concurrence du, à maximum au, à maximum aux, à maximum de, à "
            "maximum des, à maximum du, à maximum à, à mieux au, à mieux aux, à mieux de, à mieux des, à mieux du, à "
            "mieux à, à plus au, à plus aux, à plus de, à plus des, à plus du, à plus à"
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
            "des, moins du, moins que, même pas, n ' atteignaient pas, n ' atteignait pas, n ' atteignent pas, n ' "
            "atteindra pas, n ' atteindront pas, n ' atteint pas, ne franchit pas, pas meme, pas même, plus petit que, "
            "plus petite que, plus petites que, plus petits que, sous la barre de, sous la barre des, sous la barre "
            "du, sous le seuil de, sous le seuil des, sous le seuil du, sous les"
        ),
        "more than": (
            "au - dela, au - dela d ', au - dela de, au - dela des, au - dela du, au - delà, au - delà d ', au - delà "
            "de, au - delà des, au - delà du, au - dessus d ', au - dessus de, au - dessus des, au - dessus du, au "
            "dela de, au dela des, au dela du, au delà de, au delà des, au delà du, davantage que, depassa, "
            "depassaient, depassaient deja, depassaient desormais, depassaient largement, depassait, depassait deja, "
            "depassait desormais, depassait largement, depassant, depassant les, depasse, depasse deja, depasse "
            "desormais, depasse largement, depasse les, depassee, depassent, depassent deja, depassent desormais, "
            "depassent largement, depassent les, depasser, depasser les, depassera, depasseraient, depasserait, "
            "depasserent, depasseront, depasses, dépassa, dépassaient, dépassaient déjà, dépassaient désormais, "
            "dépassaient largement, dépassait, dépassait déjà, dépassait désormais, dépassait largement, dépassant, "
            "dépassant les, dépasse, dépasse déjà, dépasse désormais, dépasse largement, dépasse les, dépassent, "
            "dépassent déjà, dépassent désormais, dépassent largement, dépassent les, dépasser, dépasser les, "
            "dépassera, dépasseraient, dépasserait, dépasseront, dépassèrent, dépassé, dépassé déjà, dépassé "
            "désormais, dépassé largement, dépassé les, dépassée, dépassés, exceda, excedaient, excedait, excedant, "
            "excede, excede les, excedent, excedent les, exceder, exceder les, excedera, excederaient, excederait, "
            "excederont, excède, excède les, excèdent, excèdent les, excéda, excédaient, excédait, excédant, excéde, "
            "excédent, excéder, excéder les, excédera, excéderaient, excéderait, excéderont, excédé, excédé les, "
            "franchi, franchi la barre de, franchi la barre des, franchi la barre du, franchi la cap de, franchi la "
            "cap des, franchi la cap du, franchi la seuil de, franchi la seuil des, franchi la seuil du, franchi le "
            "barre de, franchi le barre des, franchi le barre du, franchi le cap de, franchi le cap des, franchi le "
            "cap du, franchi le seuil de, franchi le seuil des, franchi le seuil du, franchir, franchir la barre de, "
            "franchir la barre des, franchir la barre du, franchir la cap de, franchir la cap des, franchir la cap du, "
            "franchir la seuil de, franchir la seuil des, franchir la seuil du, franchir le barre de, franchir le "
            "barre des, franchir le barre du, franchir le cap de, franchir le cap des, franchir le cap du, franchir le "
            "seuil de, franchir le seuil des, franchir le seuil du, franchissant, franchissant la barre de, "
            "franchissant la barre des, franchissant la barre du, franchissant la cap de, franchissant la cap des, "
            "franchissant la cap du, franchissant la seuil de, franchissant la seuil des, franchissant la seuil du, "
            "franchissant le barre de, franchissant le barre des, franchissant le barre du, franchissant le cap de, "
            "franchissant le cap des, franchissant le cap du, franchissant le seuil de, franchissant le seuil des, "
            "franchissant le seuil du, franchissent, franchissent la barre de, franchissent la barre des, franchissent "
            "la barre du, franchissent la cap de, franchissent la cap des, franchissent la cap du, franchissent la "
            "seuil de, franchissent la seuil des, franchissent la seuil du, franchissent le barre de, franchissent le "
            "barre des, franchissent le barre du, franchissent le cap de, franchissent le cap des, franchissent le cap "
            "du, franchissent le seuil de, franchissent le seuil des, franchissent le seuil du, franchit, franchit la "
            "barre de, franchit la barre des, franchit la barre du, franchit la cap de, franchit la cap des, franchit "
            "la cap du, franchit la seuil de, franchit la seuil des, franchit la seuil du, franchit le barre de, "
            "franchit le barre des, franchit le barre du, franchit le cap de, franchit le cap des, franchit le cap du, "
            "franchit le seuil de, franchit le seuil des, franchit le seuil du, franchit les, loin au dela de, loin au "
            "dela des, loin au dela du, loin au delà de, loin au delà des, loin au delà du, passait la barre de, "
            "passait la barre des, passait la barre du, passait la cap de, passait la cap des, passait la cap du, "
            "passait la seuil de, passait la seuil des, passait la seuil du, passait le barre de, passait le barre "
            "des, passait le barre du, passait le cap de, passait le cap des, passait le cap du, passait le seuil de, "
            "passait le seuil des, passait le seuil du, passant la barre de, passant la barre des, passant la barre "
            "du, passant la cap de, passant la cap des, passant la cap du, passant la seuil de, passant la seuil des, "
            "passant la seuil du, passant le barre de, passant le barre des, passant le barre du, passant le cap de, "
            "passant le cap des, passant le cap du, passant le seuil de, passant le seuil des, passant le seuil du, "
            "passe la barre de, passe la barre des, passe la barre du, passe la cap de, passe la cap des, passe la cap "
            "du, passe la seuil de, passe la seuil des, passe la seuil du, passe le barre de, passe le barre des, "
            "passe le barre du, passe le cap de, passe le cap des, passe le cap du, passe le seuil de, passe le seuil "
            "des, passe le seuil du, passent la barre de, passent la barre des, passent la barre du, passent la cap "
            "de, passent la cap des, passent la cap du, passent la seuil de, passent la seuil des, passent la seuil "
            "du, passent le barre de, passent le barre des, passent le barre du, passent le cap de, passent le cap "
            "des, passent le cap du, passent le seuil de, passent le seuil des, passent le seuil du, passer la barre "
            "de, passer la barre des, passer la barre du, passer la cap de, passer la cap des, passer la cap du, "
            "passer la seuil de, passer la seuil des, passer la seuil du, passer le barre de, passer le barre des, "
            "passer le barre du, passer le cap de, passer le cap des, passer le cap du, passer le seuil de, passer le "
            "seuil des, passer le seuil du, passé la barre de, passé la barre des, passé la barre du, passé la cap de, "
            "passé la cap des, passé la cap du, passé la seuil de, passé la seuil des, passé la seuil du, passé le "
            "barre de, passé le barre des, passé le barre du, passé le cap de, passé le cap des, passé le cap du, "
            "passé le seuil de, passé le seuil des, passé le seuil du, plus d ', plus de, plus des, plus du, plus "
            "grand que, plus grande que, plus grandes que, plus grands que, superieur a, superieur au, superieur aux, "
            "superieure a, superieure au, superieure aux, superieures a, superieures au, superieures aux, superieurs "
            "a, superieurs au, superieurs aux, supérieur au, supérieur aux, supérieur à, supérieure au, supérieure "
            "aux, supérieure à, supérieures au, supérieures aux, supérieures à, supérieurs au, supérieurs aux, "
            "supérieurs à"
        ),
        "nearly": (
            "a peine, approchaient, approchaient de, approchaient des, approchaient du, approchait, approchait de, "
            "approchait des, approchait du, approchant, approchant de, approchant des, approchant du, approche, "
            "approche de, approche des, approche du, approchent, approchent de, approchent des, approchent du, "
            "approcher, approcher de, approcher des, approcher du, flirtaient avec, flirtait avec, flirtant avec, "
            "flirte avec, flirtent avec, frisaient, frisait, frisant, frise, frisent, friser, frolaient, frolait, "
            "frolant, frolent, froler, frôlaient, frôlait, frôlant, frôle, frôlent, frôler, frôlé, juste moins de, "
            "juste moins des, juste moins du, legerement moins de, legerement moins des, legerement moins du, "
            "légèrement moins de, légèrement moins des, légèrement moins du, non loin de, non loin des, non loin du, "
            "pas loin de, pas loin des, pas loin du, pratiquement, pres d ', pres de, pres des, pres du, presque, "
            "proche de, proche des, proche du, proches de, proches des, proches du, près d ', près de, près des, près "
            "du, quasi, quasiment, s ' approchait de, s ' approchait des, s ' approchait du, s ' approche de, s ' "
            "approche des, s ' approche du, s ' approchent de, s ' approchent des, s ' approchent du, tout pres de, "
            "tout pres des, tout pres du, tout près de, tout près des, tout près du, un peu moins d ', un peu moins "
            "de, un peu moins des, un peu moins du, à peine"
        ),
        "perhaps a bound": (
            "a hauteur de, a hauteur des, a hauteur du, loin de, loin des, loin du, plus que, vers, à hauteur de, à "
            "hauteur des, à hauteur du"
        ),
    },
    "hi": {
        "": "अन्य, कुल, केवल, ठीक, मात्र, सिर्फ",
        "about": (
            "अंदाजन, अंदाज़न, अंदाजे से, अनुमानतः, अनुमानित, करीब, क़रीब, कुल मिलाकर लगभग, कोई, तकरीबन, तक़रीबन, "
            "मोटामोटी, मोटे तौर पर, लगभग, शायद, संभवतः"
        ),
        "at least": "कम - से - कम, कम से कम, न्यूनतम",
        "at most": "अधिक से अधिक, अधिकतम, ज़्यादा से ज़्यादा, ज्यादा से ज्यादा",
        "less than": "से कम",
        "more than": "से अधिक, से ज़्यादा, से ज्यादा",
        "nearly": "करीब करीब, बमुश्किल, मुश्किल से",
    },
    "it": {
        "": "altre, altri, ancora, esattamente, in totale, solo, soltanto, ulteriori",
        "about": (
            "all ' incirca, approssimativamente, attorno a, attorno agli, attorno ai, attorno al, attorno all ', "
            "attorno alla, attorno alle, attorno allo, dell ' ordine degli, dell ' ordine dei, dell ' ordine del, dell "
            "' ordine dell ', dell ' ordine delle, dell ' ordine dello, dell ' ordine di, forse, grosso modo, "
            "grossomodo, indicativamente, intorno a, intorno agli, intorno ai, intorno al, intorno all ', intorno "
            "alla, intorno alle, intorno allo, nell ' ordine degli, nell ' ordine dei, nell ' ordine del, nell ' "
            "ordine dell ', nell ' ordine delle, nell ' ordine dello, nell ' ordine di, orientativamente, piu o meno, "
            "più o meno, press ' a poco, pressappoco, presumibilmente, probabilmente, quasi - quasi, si stima che, si "
            "stimano, stimata in, stimate in, stimati in, stimato in, su per giu, su per giù, sugli, sui, sulle, "
            "suppergiu, suppergiù, un qualcosa come, una stima degli, una stima dei, una stima del, una stima dell ', "
            "una stima delle, una stima dello, una stima di, verosimilmente"
        ),
        "at least": (
            "a dir poco, a partire da, almeno, almeno a, almeno agli, almeno ai, almeno al, almeno all ', almeno alla, "
            "almeno alle, almeno allo, almeno degli, almeno dei, almeno del, almeno dell ', almeno delle, almeno "
            "dello, almeno di, come minimo, come minimo a, come minimo agli, come minimo ai, come minimo al, come "
            "minimo all ', come minimo alla, come minimo alle, come minimo allo, come minimo degli, come minimo dei, "
            "come minimo del, come minimo dell ', come minimo delle, come minimo dello, come minimo di, maggiore o "
            "uguale a, maggiore o uguale agli, maggiore o uguale ai, maggiore o uguale al, maggiore o uguale all ', "
            "maggiore o uguale alla, maggiore o uguale alle, maggiore o uguale allo, maggiori o uguali a, maggiori o "
            "uguali agli, maggiori o uguali ai, maggiori o uguali al, maggiori o uguali all ', maggiori o uguali alla, "
            "maggiori o uguali alle, maggiori o uguali allo, minimo, minimo degli, minimo dei, minimo del, minimo dell "
            "', minimo delle, minimo dello, minimo di, niente meno che, nientedimeno che, nientemeno che, non "
            "inferiore a, non inferiore agli, non inferiore ai, non inferiore al, non inferiore all ', non inferiore "
            "alla, non inferiore alle, non inferiore allo, non meno che, non meno degli, non meno dei, non meno del, "
            "non meno dell ', non meno delle, non meno dello, non meno di, per lo meno, perlomeno, quanto meno, "
            "quantomeno, superiore o uguale a, superiore o uguale agli, superiore o uguale ai, superiore o uguale al, "
            "superiore o uguale all ', superiore o uguale alla, superiore o uguale alle, superiore o uguale allo, "
            "superiori o uguali a, superiori o uguali agli, superiori o uguali ai, superiori o uguali al, superiori o "
            "uguali all ', superiori o uguali alla, superiori o uguali alle, superiori o uguali allo, uguale o "
            "maggiore a, uguale o maggiore agli, uguale o maggiore ai, uguale o maggiore al, uguale o maggiore all ', "
            "uguale o maggiore alla, uguale o maggiore alle, uguale o maggiore allo, uguale o superiore a, uguale o "
            "superiore agli, uguale o superiore ai, uguale o superiore al, uguale o superiore all ', uguale o "
            "superiore alla, uguale o superiore alle, uguale o superiore allo, un minimo degli, un minimo dei, un "
            "minimo del, un minimo dell ', un minimo delle, un minimo dello, un minimo di"
        ),
        "at most": (
            "al massimo, al massimo a, al massimo agli, al massimo ai, al massimo al, al massimo all ', al massimo "
            "alla, al massimo alle, al massimo allo, al massimo degli, al massimo dei, al massimo del, al massimo dell "
            "', al massimo delle, al massimo dello, al massimo di, al massimo in, al piu, al piu a, al piu agli, al "
            "piu ai, al piu al, al piu all ', al piu alla, al piu alle, al piu allo, al piu degli, al piu dei, al piu "
            "del, al piu dell ', al piu delle, al piu dello, al piu di, al più, al più a, al più agli, al più ai, al "
            "più al, al più all ', al più alla, al più alle, al più allo, al più degli, al più dei, al più del, al più "
            "dell ', al più delle, al più dello, al più di, entro i, entro le, entro quota, fino a, fino a un massimo "
            "degli, fino a un massimo dei, fino a un massimo del, fino a un massimo dell ', fino a un massimo delle, "
            "fino a un massimo dello, fino a un massimo di, fino agli, fino ai, fino al, fino all ', fino alla, fino "
            "alle, fino allo, inferiore o uguale a, inferiore o uguale agli, inferiore o uguale ai, inferiore o uguale "
            "al, inferiore o uguale all ', inferiore o uguale alla, inferiore o uguale alle, inferiore o uguale allo, "
            "inferiori o uguali a, inferiori o uguali agli, inferiori o uguali ai, inferiori o uguali al, inferiori o "
            "uguali all ', inferiori o uguali alla, inferiori o uguali alle, inferiori o uguali allo, limitata a, "
            "limitata agli, limitata ai, limitata al, limitata all ', limitata alla, limitata alle, limitata allo, "
            "limitato a, limitato agli, limitato ai, limitato al, limitato all ', limitato alla, limitato alle, "
            "limitato allo, massima degli, massima dei, massima del, massima dell ', massima delle, massima dello, "
            "massima di, massimo, minore o uguale a, minore o uguale agli, minore o uguale ai, minore o uguale al, "
            "minore o uguale all ', minore o uguale alla, minore o uguale alle, minore o uguale allo, minori o uguali "
            "a, minori o uguali agli, minori o uguali ai, minori o uguali al, minori o uguali all ', minori o uguali "
            "alla, minori o uguali alle, minori o uguali allo, non ecceda, non eccedano, non eccede, non eccedendo, "
            "non eccedera, non eccederanno, non eccedere, non eccederebbe, non eccederà, non eccedette, non "
            "eccedettero, non eccedeva, non eccedevano, non eccedono, non ecceduta, non ecceduti, non ecceduto, non ha "
            "superato, non hanno superato, non oltre, non oltre quota, non oltrepassa, non oltrepassando, non "
            "oltrepassano, non oltrepassare, non oltrepassarono, non oltrepassata, non oltrepassate, non oltrepassati, "
            "non oltrepassato, non oltrepassava, non oltrepassavano, non oltrepassera, non oltrepasseranno, non "
            "oltrepasserebbe, non oltrepasserebbero, non oltrepasserà, non oltrepassi, non oltrepassino, non "
            "oltrepasso, non oltrepassò, non piu degli, non piu dei, non piu del, non piu dell ', non piu delle, non "
            "piu dello, non piu di, non più degli, non più dei, non più del, non più dell ', non più delle, non più "
            "dello, non più di, non supera, non supera i, non superando, non superano, non superano i, non superare, "
            "non superarono, non superata, non superate, non superati, non superato, non superava, non superavano, non "
            "superera, non supereranno, non supererebbe, non supererebbero, non supererà, non superi, non superino, "
            "non superiore a, non superiore agli, non superiore ai, non superiore al, non superiore all ', non "
            "superiore alla, non superiore alle, non superiore allo, non supero, non superò, non va oltre, non vanno "
            "oltre, per un massimo degli, per un massimo dei, per un massimo del, per un massimo dell ', per un "
            "massimo delle, per un massimo dello, per un massimo di, senza superare, sino a, sino a un massimo degli, "
            "sino a un massimo dei, sino a un massimo del, sino a un massimo dell ', sino a un massimo delle, sino a "
            "un massimo dello, sino a un massimo di, sino agli, sino ai, sino al, sino all ', sino alla, sino alle, "
            "sino allo, tutt ' al piu, tutt ' al piu a, tutt ' al piu agli, tutt ' al piu ai, tutt ' al piu al, tutt ' "
            "al piu all ', tutt ' al piu alla, tutt ' al piu alle, tutt ' al piu allo, tutt ' al piu degli, tutt ' al "
            "piu dei, tutt ' al piu del, tutt ' al piu dell ', tutt ' al piu delle, tutt ' al piu dello, tutt ' al piu "
            "di, tutt ' al più, tutt ' al più a, tutt ' al più agli, tutt ' al più ai, tutt ' al più al, tutt ' al più "
            "all ', tutt ' al più alla, tutt ' al più alle, tutt ' al più allo, tutt ' al più degli, tutt ' al più "
            "dei, tutt ' al più del, tutt ' al più dell ', tutt ' al più delle, tutt ' al più dello, tutt ' al più di, "
            "uguale o inferiore a, uguale o inferiore agli, uguale o inferiore ai, uguale o inferiore al, uguale o "
            "inferiore all ', uguale o inferiore alla, uguale o inferiore alle, uguale o inferiore allo, uguale o "
            "minore a, uguale o minore agli, uguale o minore ai, uguale o minore al, uguale o minore all ', uguale o "
            "minore alla, uguale o minore alle, uguale o minore allo, un massimo degli, un massimo dei, un massimo "
            "del, un massimo dell ', un massimo delle, un massimo dello, un massimo di, un tetto degli, un tetto dei, "
            "un tetto del, un tetto dell ', un tetto delle, un tetto dello, un tetto di"
        ),
        "just over": (
            "appena piu degli, appena piu dei, appena piu del, appena piu dell ', appena piu delle, appena piu dello, "
            "appena piu di, appena più degli, appena più dei, appena più del, appena più dell ', appena più delle, "
            "appena più dello, appena più di, poco oltre, poco piu degli, poco piu dei, poco piu del, poco piu dell ', "
            "poco piu delle, poco piu dello, poco piu di, poco più degli, poco più dei, poco più del, poco più dell ', "
            "poco più delle, poco più dello, poco più di"
        ),
        "less than": (
            "al di sotto degli, al di sotto dei, al di sotto del, al di sotto dell ', al di sotto delle, al di sotto "
            "dello, al di sotto di, ben sotto, inferiore a, inferiore agli, inferiore ai, inferiore al, inferiore all "
            "', inferiore alla, inferiore alle, inferiore allo, inferiori a, inferiori agli, inferiori ai, inferiori "
            "al, inferiori all ', inferiori alla, inferiori alle, inferiori allo, meno degli, meno dei, meno del, meno "
            "dell ', meno delle, meno dello, meno di, minore degli, minore dei, minore del, minore dell ', minore "
            "delle, minore dello, minore di, minori degli, minori dei, minori del, minori dell ', minori delle, minori "
            "dello, minori di, neanche, nemmeno, neppure, non arriva a, non arriva agli, non arriva ai, non arriva al, "
            "non arriva all ', non arriva alla, non arriva alle, non arriva allo, non arrivano a, non arrivano agli, "
            "non arrivano ai, non arrivano al, non arrivano all ', non arrivano alla, non arrivano alle, non arrivano "
            "allo, non arrivava a, non arrivava agli, non arrivava ai, non arrivava al, non arrivava all ', non "
            "arrivava alla, non arrivava alle, non arrivava allo, non arrivavano a, non arrivavano agli, non "
            "arrivavano ai, non arrivavano al, non arrivavano all ', non arrivavano alla, non arrivavano alle, non "
            "arrivavano allo, non arrivera a, non arrivera agli, non arrivera ai, non arrivera al, non arrivera all ', "
            "non arrivera alla, non arrivera alle, non arrivera allo, non arriveranno a, non arriveranno agli, non "
            "arriveranno ai, non arriveranno al, non arriveranno all ', non arriveranno alla, non arriveranno alle, "
            "non arriveranno allo, non arriverà a, non arriverà agli, non arriverà ai, non arriverà al, non arriverà "
            "all ', non arriverà alla, non arriverà alle, non arriverà allo, non e arrivati a, non e arrivati agli, "
            "non e arrivati ai, non e arrivati al, non e arrivati all ', non e arrivati alla, non e arrivati alle, non "
            "e arrivati allo, non e arrivato a, non e arrivato agli, non e arrivato ai, non e arrivato al, non e "
            "arrivato all ', non e arrivato alla, non e arrivato alle, non e arrivato allo, non ha raggiunto, non "
            "hanno raggiunto, non raggiunge, non raggiungera, non raggiungeranno, non raggiungerà, non raggiungeva, "
            "non raggiungevano, non raggiungono, non sono arrivati a, non sono arrivati agli, non sono arrivati ai, "
            "non sono arrivati al, non sono arrivati all ', non sono arrivati alla, non sono arrivati alle, non sono "
            "arrivati allo, non sono arrivato a, non sono arrivato agli, non sono arrivato ai, non sono arrivato al, "
            "non sono arrivato all ', non sono arrivato alla, non sono arrivato alle, non sono arrivato allo, non è "
            "arrivati a, non è arrivati agli, non è arrivati ai, non è arrivati al, non è arrivati all ', non è "
            "arrivati alla, non è arrivati alle, non è arrivati allo, non è arrivato a, non è arrivato agli, non è "
            "arrivato ai, non è arrivato al, non è arrivato all ', non è arrivato alla, non è arrivato alle, non è "
            "arrivato allo, sotto, sotto i, sotto le, sotto quota"
        ),
        "more than": (
            "al di la degli, al di la dei, al di la del, al di la dell ', al di la delle, al di la dello, al di la di, "
            "al di là degli, al di là dei, al di là del, al di là dell ', al di là delle, al di là dello, al di là di, "
            "al di sopra degli, al di sopra dei, al di sopra del, al di sopra dell ', al di sopra delle, al di sopra "
            "dello, al di sopra di, ben oltre, ben sopra, ecceda, eccedano, eccede, eccede i, eccedendo, eccedera, "
            "eccederanno, eccedere, eccederebbe, eccederà, eccedette, eccedettero, eccedeva, eccedevano, eccedono, "
            "ecceduta, ecceduti, ecceduto, maggiore degli, maggiore dei, maggiore del, maggiore dell ', maggiore "
            "delle, maggiore dello, maggiore di, maggiore rispetto a, maggiore rispetto agli, maggiore rispetto ai, "
            "maggiore rispetto al, maggiore rispetto all ', maggiore rispetto alla, maggiore rispetto alle, maggiore "
            "rispetto allo, maggiori degli, maggiori dei, maggiori del, maggiori dell ', maggiori delle, maggiori "
            "dello, maggiori di, maggiori rispetto a, maggiori rispetto agli, maggiori rispetto ai, maggiori rispetto "
            "al, maggiori rispetto all ', maggiori rispetto alla, maggiori rispetto alle, maggiori rispetto allo, "
            "oltre, oltre i, oltre le, oltre quota, oltrepassa, oltrepassa i, oltrepassando, oltrepassano, "
            "oltrepassare, oltrepassarono, oltrepassata, oltrepassate, oltrepassati, oltrepassato, oltrepassava, "
            "oltrepassavano, oltrepassera, oltrepasseranno, oltrepasserebbe, oltrepasserebbero, oltrepasserà, "
            "oltrepassi, oltrepassino, oltrepasso, oltrepassò, piu che, piu degli, piu dei, piu del, piu dell ', piu "
            "delle, piu dello, piu di, più che, più degli, più dei, più del, più dell ', più delle, più dello, più di, "
            "sopra, sopra i, sopra le, sopra quota, supera, supera abbondantemente, supera ampiamente, supera gia, "
            "supera già, supera i, supera la cifra degli, supera la cifra dei, supera la cifra del, supera la cifra "
            "dell ', supera la cifra delle, supera la cifra dello, supera la cifra di, supera la quota degli, supera "
            "la quota dei, supera la quota del, supera la quota dell ', supera la quota delle, supera la quota dello, "
            "supera la quota di, supera la soglia degli, supera la soglia dei, supera la soglia del, supera la soglia "
            "dell ', supera la soglia delle, supera la soglia dello, supera la soglia di, supera le, supera quota, "
            "superando, superando abbondantemente, superando ampiamente, superando gia, superando già, superando la "
            "cifra degli, superando la cifra dei, superando la cifra del, superando la cifra dell ', superando la "
            "cifra delle, superando la cifra dello, superando la cifra di, superando la quota degli, superando la "
            "quota dei, superando la quota del, superando la quota dell ', superando la quota delle, superando la "
            "quota dello, superando la quota di, superando la soglia degli, superando la soglia dei, superando la "
            "soglia del, superando la soglia dell ', superando la soglia delle, superando la soglia dello, superando "
            "la soglia di, superano, superano abbondantemente, superano ampiamente, superano gia, superano già, "
            "superano i, superano la cifra degli, superano la cifra dei, superano la cifra del, superano la cifra dell "
            "', superano la cifra delle, superano la cifra dello, superano la cifra di, superano la quota degli, "
            "superano la quota dei, superano la quota del, superano la quota dell ', superano la quota delle, superano "
            "la quota dello, superano la quota di, superano la soglia degli, superano la soglia dei, superano la "
            "soglia del, superano la soglia dell ', superano la soglia delle, superano la soglia dello, superano la "
            "soglia di, superano le, superano quota, superare, superare abbondantemente, superare ampiamente, superare "
            "gia, superare già, superare la cifra degli, superare la cifra dei, superare la cifra del, superare la "
            "cifra dell ', superare la cifra delle, superare la cifra dello, superare la cifra di, superare la quota "
            "degli, superare la quota dei, superare la quota del, superare la quota dell ', superare la quota delle, "
            "superare la quota dello, superare la quota di, superare la soglia degli, superare la soglia dei, superare "
            "la soglia del, superare la soglia dell ', superare la soglia delle, superare la soglia dello, superare la "
            "soglia di, superarono, superarono abbondantemente, superarono ampiamente, superarono gia, superarono già, "
            "superarono la cifra degli, superarono la cifra dei, superarono la cifra del, superarono la cifra dell ', "
            "superarono la cifra delle, superarono la cifra dello, superarono la cifra di, superarono la quota degli, "
            "superarono la quota dei, superarono la quota del, superarono la quota dell ', superarono la quota delle, "
            "superarono la quota dello, superarono la quota di, superarono la soglia degli, superarono la soglia dei, "
            "superarono la soglia del, superarono la soglia dell ', superarono la soglia delle, superarono la soglia "
            "dello, superarono la soglia di, superata, superata abbondantemente, superata ampiamente, superata gia, "
            "superata già, superata la cifra degli, superata la cifra dei, superata la cifra del, superata la cifra "
            "dell ', superata la cifra delle, superata la cifra dello, superata la cifra di, superata la quota degli, "
            "superata la quota dei, superata la quota del, superata la quota dell ', superata la quota delle, superata "
            "la quota dello, superata la quota di, superata la soglia degli, superata la soglia dei, superata la "
            "soglia del, superata la soglia dell ', superata la soglia delle, superata la soglia dello, superata la "
            "soglia di, superata quota, superate, superate abbondantemente, superate ampiamente, superate gia, "
            "superate già, superate la cifra degli, superate la cifra dei, superate la cifra del, superate la cifra "
            "dell ', superate la cifra delle, superate la cifra dello, superate la cifra di, superate la quota degli, "
            "superate la quota dei, superate la quota del, superate la quota dell ', superate la quota delle, superate "
            "la quota dello, superate la quota di, superate la soglia degli, superate la soglia dei, superate la "
            "soglia del, superate la soglia dell ', superate la soglia delle, superate la soglia dello, superate la "
            "soglia di, superati, superati abbondantemente, superati ampiamente, superati gia, superati già, superati "
            "i, superati la cifra degli, superati la cifra dei, superati la cifra del, superati la cifra dell ', "
            "superati la cifra delle, superati la cifra dello, superati la cifra di, superati la quota degli, superati "
            "la quota dei, superati la quota del, superati la quota dell ', superati la quota delle, superati la quota "
            "dello, superati la quota di, superati la soglia degli, superati la soglia dei, superati la soglia del, "
            "superati la soglia dell ', superati la soglia delle, superati la soglia dello, superati la soglia di, "
            "superati quota, superato, superato abbondantemente, superato ampiamente, superato gia, superato già, "
            "superato i, superato la cifra degli, superato la cifra dei, superato la cifra del, superato la cifra dell "
            "', superato la cifra delle, superato la cifra dello, superato la cifra di, superato la quota degli, "
            "superato la quota dei, superato la quota del, superato la quota dell ', superato la quota delle, superato "
            "la quota dello, superato la quota di, superato la soglia degli, superato la soglia dei, superato la "
            "soglia del, superato la soglia dell ', superato la soglia delle, superato la soglia dello, superato la "
            "soglia di, superato le, superato quota, superava, superava abbondantemente, superava ampiamente, superava "
            "gia, superava già, superava la cifra degli, superava la cifra dei, superava la cifra del, superava la "
            "cifra dell ', superava la cifra delle, superava la cifra dello, superava la cifra di, superava la quota "
            "degli, superava la quota dei, superava la quota del, superava la quota dell ', superava la quota delle, "
            "superava la quota dello, superava la quota di, superava la soglia degli, superava la soglia dei, superava "
            "la soglia del, superava la soglia dell ', superava la soglia delle, superava la soglia dello, superava la "
            "soglia di, superava quota, superavano, superavano abbondantemente, superavano ampiamente, superavano gia, "
            "superavano già, superavano la cifra degli, superavano la cifra dei, superavano la cifra del, superavano "
            "la cifra dell ', superavano la cifra delle, superavano la cifra dello, superavano la cifra di, superavano "
            "la quota degli, superavano la quota dei, superavano la quota del, superavano la quota dell ', superavano "
            "la quota delle, superavano la quota dello, superavano la quota di, superavano la soglia degli, superavano "
            "la soglia dei, superavano la soglia del, superavano la soglia dell ', superavano la soglia delle, "
            "superavano la soglia dello, superavano la soglia di, superera, superera abbondantemente, superera "
            "ampiamente, superera gia, superera la cifra degli, superera la cifra dei, superera la cifra del, superera "
            "la cifra dell ', superera la cifra delle, superera la cifra dello, superera la cifra di, superera la "
            "quota degli, superera la quota dei, superera la quota del, superera la quota dell ', superera la quota "
            "delle, superera la quota dello, superera la quota di, superera la soglia degli, superera la soglia dei, "
            "superera la soglia del, superera la soglia dell ', superera la soglia delle, superera la soglia dello, "
            "superera la soglia di, superera quota, supereranno, supereranno abbondantemente, supereranno ampiamente, "
            "supereranno gia, supereranno già, supereranno la cifra degli, supereranno la cifra dei, supereranno la "
            "cifra del, supereranno la cifra dell ', supereranno la cifra delle, supereranno la cifra dello, "
            "supereranno la cifra di, supereranno la quota degli, supereranno la quota dei, supereranno la quota del, "
            "supereranno la quota dell ', supereranno la quota delle, supereranno la quota dello, supereranno la quota "
            "di, supereranno la soglia degli, supereranno la soglia dei, supereranno la soglia del, supereranno la "
            "soglia dell ', supereranno la soglia delle, supereranno la soglia dello, supereranno la soglia di, "
            "supererebbe, supererebbe abbondantemente, supererebbe ampiamente, supererebbe gia, supererebbe già, "
            "supererebbe la cifra degli, supererebbe la cifra dei, supererebbe la cifra del, supererebbe la cifra dell "
            "', supererebbe la cifra delle, supererebbe la cifra dello, supererebbe la cifra di, supererebbe la quota "
            "degli, supererebbe la quota dei, supererebbe la quota del, supererebbe la quota dell ', supererebbe la "
            "quota delle, supererebbe la quota dello, supererebbe la quota di, supererebbe la soglia degli, "
            "supererebbe la soglia dei, supererebbe la soglia del, supererebbe la soglia dell ', supererebbe la soglia "
            "delle, supererebbe la soglia dello, supererebbe la soglia di, supererebbero, supererebbero "
            "abbondantemente, supererebbero ampiamente, supererebbero gia, supererebbero già, supererebbero la cifra "
            "degli, supererebbero la cifra dei, supererebbero la cifra del, supererebbero la cifra dell ', "
            "supererebbero la cifra delle, supererebbero la cifra dello, supererebbero la cifra di, supererebbero la "
            "quota degli, supererebbero la quota dei, supererebbero la quota del, supererebbero la quota dell ', "
            "supererebbero la quota delle, supererebbero la quota dello, supererebbero la quota di, supererebbero la "
            "soglia degli, supererebbero la soglia dei, supererebbero la soglia del, supererebbero la soglia dell ', "
            "supererebbero la soglia delle, supererebbero la soglia dello, supererebbero la soglia di, supererà, "
            "supererà abbondantemente, supererà ampiamente, supererà già, supererà la cifra degli, supererà la cifra "
            "dei, supererà la cifra del, supererà la cifra dell ', supererà la cifra delle, supererà la cifra dello, "
            "supererà la cifra di, supererà la quota degli, supererà la quota dei, supererà la quota del, supererà la "
            "quota dell ', supererà la quota delle, supererà la quota dello, supererà la quota di, supererà la soglia "
            "degli, supererà la soglia dei, supererà la soglia del, supererà la soglia dell ', supererà la soglia "
            "delle, supererà la soglia dello, supererà la soglia di, supererà quota, superi, superi abbondantemente, "
            "superi ampiamente, superi gia, superi già, superi la cifra degli, superi la cifra dei, superi la cifra "
            "del, superi la cifra dell ', superi la cifra delle, superi la cifra dello, superi la cifra di, superi la "
            "quota degli, superi la quota dei, superi la quota del, superi la quota dell ', superi la quota delle, "
            "superi la quota dello, superi la quota di, superi la soglia degli, superi la soglia dei, superi la soglia "
            "del, superi la soglia dell ', superi la soglia delle, superi la soglia dello, superi la soglia di, "
            "superino, superino abbondantemente, superino ampiamente, superino gia, superino già, superino la cifra "
            "degli, superino la cifra dei, superino la cifra del, superino la cifra dell ', superino la cifra delle, "
            "superino la cifra dello, superino la cifra di, superino la quota degli, superino la quota dei, superino "
            "la quota del, superino la quota dell ', superino la quota delle, superino la quota dello, superino la "
            "quota di, superino la soglia degli, superino la soglia dei, superino la soglia del, superino la soglia "
            "dell ', superino la soglia delle, superino la soglia dello, superino la soglia di, superiore a, superiore "
            "agli, superiore ai, superiore al, superiore all ', superiore alla, superiore alle, superiore allo, "
            "superiori a, superiori agli, superiori ai, superiori al, superiori all ', superiori alla, superiori alle, "
            "superiori allo, supero, supero abbondantemente, supero ampiamente, supero gia, supero la cifra degli, "
            "supero la cifra dei, supero la cifra del, supero la cifra dell ', supero la cifra delle, supero la cifra "
            "dello, supero la cifra di, supero la quota degli, supero la quota dei, supero la quota del, supero la "
            "quota dell ', supero la quota delle, supero la quota dello, supero la quota di, supero la soglia degli, "
            "supero la soglia dei, supero la soglia del, supero la soglia dell ', supero la soglia delle, supero la "
            "soglia dello, supero la soglia di, supero quota, superò, superò abbondantemente, superò ampiamente, "
            "superò già, superò la cifra degli, superò la cifra dei, superò la cifra del, superò la cifra dell ', "
            "superò la cifra delle, superò la cifra dello, superò la cifra di, superò la quota degli, superò la quota "
            "dei, superò la quota del, superò la quota dell ', superò la quota delle, superò la quota dello, superò la "
            "quota di, superò la soglia degli, superò la soglia dei, superò la soglia del, superò la soglia dell ', "
            "superò la soglia delle, superò la soglia dello, superò la soglia di, superò quota"
        ),
        "nearly": (
            "appena meno degli, appena meno dei, appena meno del, appena meno dell ', appena meno delle, appena meno "
            "dello, appena meno di, appena sotto, avvicinandosi a, avvicinandosi agli, avvicinandosi ai, avvicinandosi "
            "al, avvicinandosi all ', avvicinandosi alla, avvicinandosi alle, avvicinandosi allo, poco meno degli, "
            "poco meno dei, poco meno del, poco meno dell ', poco meno delle, poco meno dello, poco meno di, "
            "praticamente, pressoche, pressoché, prossima a, prossima agli, prossima ai, prossima al, prossima all ', "
            "prossima alla, prossima alle, prossima allo, prossime a, prossime agli, prossime ai, prossime al, "
            "prossime all ', prossime alla, prossime alle, prossime allo, prossimi a, prossimi agli, prossimi ai, "
            "prossimi al, prossimi all ', prossimi alla, prossimi alle, prossimi allo, prossimo a, prossimo agli, "
            "prossimo ai, prossimo al, prossimo all ', prossimo alla, prossimo alle, prossimo allo, quasi, rasenta, "
            "rasentando, rasentano, rasentare, rasentarono, rasentata, rasentate, rasentati, rasentato, rasentava, "
            "rasentavano, rasentera, rasenteranno, rasenterebbe, rasenterebbero, rasenterà, rasenti, rasentino, "
            "rasento, rasentò, sfiora, sfiora quota, sfiorando, sfiorando quota, sfiorano, sfiorano quota, sfiorare, "
            "sfiorarono, sfiorata, sfiorate, sfiorati, sfiorato, sfiorato quota, sfiorava, sfioravano, sfiorera, "
            "sfioreranno, sfiorerebbe, sfiorerebbero, sfiorerà, sfiori, sfiorino, sfioro, sfiorò, si avvicina a, si "
            "avvicina agli, si avvicina ai, si avvicina al, si avvicina all ', si avvicina alla, si avvicina alle, si "
            "avvicina allo, si avvicinano a, si avvicinano agli, si avvicinano ai, si avvicinano al, si avvicinano all "
            "', si avvicinano alla, si avvicinano alle, si avvicinano allo, si avvicinava a, si avvicinava agli, si "
            "avvicinava ai, si avvicinava al, si avvicinava all ', si avvicinava alla, si avvicinava alle, si "
            "avvicinava allo, si avvicinavano a, si avvicinavano agli, si avvicinavano ai, si avvicinavano al, si "
            "avvicinavano all ', si avvicinavano alla, si avvicinavano alle, si avvicinavano allo, si avvicinera a, si "
            "avvicinera agli, si avvicinera ai, si avvicinera al, si avvicinera all ', si avvicinera alla, si "
            "avvicinera alle, si avvicinera allo, si avvicinerà a, si avvicinerà agli, si avvicinerà ai, si avvicinerà "
            "al, si avvicinerà all ', si avvicinerà alla, si avvicinerà alle, si avvicinerà allo, vicina a, vicina "
            "agli, vicina ai, vicina al, vicina all ', vicina alla, vicina alle, vicina allo, vicine a, vicine agli, "
            "vicine ai, vicine al, vicine all ', vicine alla, vicine alle, vicine allo, vicini a, vicini agli, vicini "
            "ai, vicini al, vicini all ', vicini alla, vicini alle, vicini allo, vicino a, vicino agli, vicino ai, "
            "vicino al, vicino all ', vicino alla, vicino alle, vicino allo"
        ),
        "perhaps a bound": "verso",
    },
    "ja": {
        "": (
            "さらに, ちょうど, わずか, カ氏, セ氏, 合計, 合計で, 延べ, 摂氏, 摂氏温度, 摂氏温度 の, 更に, 華氏, "
            "華氏温度, 華氏温度 の, 計"
        ),
        "about": (
            "おおむね, おおよそ, おそらく, およそ, ざっと, たぶん, だいたい, もしかすると, 多分, 大体, 恐らく, 推定, "
            "推定で, 推計, 推計で, 概ね, 概算で, 約, 見込みで"
        ),
        "at least": "下限, 少なくても, 少なくとも, 最低, 最低でも, 最小, 最小でも, 最少",
        "at most": (
            "せいぜい, たかだか, 上限, 多くて, 多くても, 多くとも, 最多, 最多で, 最大, 最大で, 最大でも, 最高, 最高で, "
            "高々"
        ),
        "nearly": "ほぼ, 近く",
    },
    "ko": {
        "": "단, 또, 섭씨, 정확히, 총, 추가로, 화씨",
        "about": "대략, 대략적으로, 대충, 아마, 아마도, 약, 어림잡아, 어쩌면, 얼추, 줄잡아, 추정",
        "at least": "적게는, 적어도, 최소, 최소한, 최저, 하한",
        "at most": "기껏해야, 많게는, 많아야, 상한, 최고, 최대, 최대한",
        "more than": "무려",
        "nearly": "거의, 근",
    },
    "nl": {
        "": "andere, de, in totaal, liefst, maar liefst, nog, nog eens, precies, slechts, wel",
        "about": (
            "allicht, dichtbij de, een man of, een slordige, een stuk of, ergens rond, geraamd op, geschat op, "
            "grofweg, in de buurt van, in de buurt van de, misschien, mogelijk, naar schatting, naar verwachting, om "
            "en nabij, om en nabij de, omstreeks, ongeveer, pakweg, plusminus, richting de, rond, rond de, ruwweg, "
            "tegen de, vermoedelijk, waarschijnlijk, wellicht, zo ' n, zowat"
        ),
        "at least": (
            "een minimum van, minimaal, minimaal op, minstens, minstens op, niet lager dan, niet minder dan, niet "
            "onder, niet onder de, op z ' n minst, op zijn minst, ten minste, tenminste, vanaf, wel zeker, zeker, "
            "zeker wel"
        ),
        "at most": (
            "beperkt tot, een maximum van, hoogstens, hoogstens op, hooguit, hooguit op, komt niet boven, komt niet "
            "boven de, kwam niet boven, kwam niet boven de, maximaal, maximaal op, niet boven, niet boven de, niet "
            "groter dan, niet hoger dan, niet meer als, niet meer dan, niet over de, op z ' n hoogst, op z ' n meest, "
            "op zijn hoogst, op zijn meest, oplopend tot, ten hoogste, tot, tot aan, tot aan de, tot bijna, tot "
            "hoogstens, tot maximaal, tot wel"
        ),
        "just over": "dik, een dikke, een goede, iets meer dan, net boven, net boven de, net iets meer dan, ruim",
        "less than": (
            "beneden, beneden de, bij lange na geen, goedkoper dan, jonger dan, kleiner dan, korter dan, lager dan, "
            "lang geen, lichter dan, minder dan, net onder, niet eens, nog geen, nog niet, onder, onder de, ver onder, "
            "ver onder de"
        ),
        "more than": (
            "boven, boven de, dik boven, dik boven de, duurder dan, flink boven, gepasseerd, groter dan, hoger dan, "
            "langer dan, meer als, meer dan, ouder dan, over de, overschreden, overschreed, overschreed de, "
            "overschrijden, overschrijdt, oversteeg, overstegen, overstijgen, overstijgt, overtreffen, overtreft, "
            "overtrof, overtroffen, passeerde, passeerde de, passeerden, passeerden de, passeert, passeert de, ruim "
            "boven, ruim boven de, ver boven, ver boven de, voorbij, voorbij de, zwaarder dan"
        ),
        "nearly": (
            "amper, bijna, dicht bij, een kleine, haast, iets minder dan, krap, nagenoeg, nauwelijks, net geen, net "
            "iets minder dan, net niet, net onder, net onder de, vrijwel, zo goed als"
        ),
    },
    "pl": {
        "": "aż, dalszych, dokładnie, innych, jeszcze, kolejne, kolejnych, tylko, zaledwie, łacznie, łącznie",
        "about": (
            "byc moze, być może, circa about, jakies, jakieś, koło, mniej wiecej, mniej więcej, może, ocenia sie na, "
            "ocenia się na, ok, około, plus minus, prawdopodobnie, przypuszczalnie, rzędu, szacowana na, szacowane na, "
            "szacowany na, szacowanych na, szacunkowo, w granicach, w okolicach, w poblizu, w pobliżu, w przyblizeniu, "
            "w przybliżeniu, z grubsza, zapewne"
        ),
        "at least": (
            "co najmniej, conajmniej, minimalnie, najmniej, nie mniej niz, nie mniej niż, nie mniejsza niz, nie "
            "mniejsza niż, nie mniejsze niz, nie mniejsze niż, nie mniejszy niz, nie mniejszy niż, nie nizsza niz, nie "
            "nizsze niz, nie nizszy niz, nie niższa niż, nie niższe niż, nie niższy niż, nie ponizej, nie poniżej, od, "
            "poczawszy od, począwszy od, przynajmniej"
        ),
        "at most": (
            "az do, aż do, co najwyzej, co najwyżej, do, do maksymalnie, do nawet, do około, góra, limit, maks, "
            "maksimum, maksymalnie, maksymalnie do, najwyzej, najwyżej, nawet do, nie ponad, nie powyzej, nie powyżej, "
            "nie przekracza, nie przekraczac, nie przekraczaja, nie przekraczajac, nie przekraczają, nie "
            "przekraczając, nie przekraczać, nie przekraczał, nie przekraczała, nie przekraczało, nie przekraczały, "
            "nie przekrocza, nie przekroczono, nie przekroczy, nie przekroczyc, nie przekroczyć, nie przekroczył, nie "
            "przekroczyła, nie przekroczyło, nie przekroczyły, nie przekroczą, nie wiecej niz, nie wieksza niz, nie "
            "wieksze niz, nie wiekszy niz, nie więcej niż, nie większa niż, nie większe niż, nie większy niż, nie "
            "wyzsza niz, nie wyzsze niz, nie wyzszy niz, nie wyższa niż, nie wyższe niż, nie wyższy niż, ograniczona "
            "do, ograniczone do, ograniczony do"
        ),
        "just over": "nieco ponad, nieco wiecej niz, nieco więcej niż, niewiele ponad, troche ponad, trochę ponad",
        "less than": (
            "duzo ponizej, dużo poniżej, krotsza niz, krotsze niz, krotszego niz, krotszej niz, krotszy niz, krotszych "
            "niz, krótsza niż, krótsze niż, krótszego niż, krótszej niż, krótszy niż, krótszych niż, krótszą niż, "
            "lzejsza niz, lzejsze niz, lzejszego niz, lzejszej niz, lzejszy niz, lzejszych niz, lżejsza niż, lżejsze "
            "niż, lżejszego niż, lżejszej niż, lżejszy niż, lżejszych niż, lżejszą niż, mniej niz, mniej niż, mniej "
            "od, mniejsza niz, mniejsza niż, mniejsza od, mniejsze niz, mniejsze niż, mniejsze od, mniejszego niz, "
            "mniejszego niż, mniejszej niz, mniejszej niż, mniejszy niz, mniejszy niż, mniejszy od, mniejszych niz, "
            "mniejszych niż, mniejszą niż, młodsza niz, młodsza niż, młodsze niz, młodsze niż, młodszego niz, "
            "młodszego niż, młodszej niz, młodszej niż, młodszy niz, młodszy niż, młodszych niz, młodszych niż, "
            "młodszą niż, nie osiaga, nie osiagaja, nie osiagnał, nie osiagneła, nie osiagneło, nie osiagnie, nie "
            "osiąga, nie osiągają, nie osiągnie, nie osiągnął, nie osiągnęła, nie osiągnęło, nie siega, nie siegaja, "
            "nie siegnał, nie siegneła, nie siegneło, nie sięga, nie sięgają, nie sięgnął, nie sięgnęła, nie sięgnęło, "
            "nizej niz, nizsza niz, nizsza od, nizsze niz, nizsze od, nizszego niz, nizszej niz, nizszy niz, nizszy "
            "od, nizszych niz, niżej niż, niższa niż, niższa od, niższe niż, niższe od, niższego niż, niższej niż, "
            "niższy niż, niższy od, niższych niż, niższą niż, ponizej, poniżej, tansza niz, tansze niz, tanszego niz, "
            "tanszej niz, tanszy niz, tanszych niz, tańsza niż, tańsze niż, tańszego niż, tańszej niż, tańszy niż, "
            "tańszych niż, tańszą niż, znacznie ponizej, znacznie poniżej"
        ),
        "more than": (
            "ciezsza niz, ciezsze niz, ciezszego niz, ciezszej niz, ciezszy niz, ciezszych niz, cięższa niż, cięższe "
            "niż, cięższego niż, cięższej niż, cięższy niż, cięższych niż, cięższą niż, dobrze ponad, drozsza niz, "
            "drozsze niz, drozszego niz, drozszej niz, drozszy niz, drozszych niz, droższa niż, droższe niż, droższego "
            "niż, droższej niż, droższy niż, droższych niż, droższą niż, duzo powyzej, dużo powyżej, dłuzsza niz, "
            "dłuzsze niz, dłuzszego niz, dłuzszej niz, dłuzszy niz, dłuzszych niz, dłuższa niż, dłuższe niż, dłuższego "
            "niż, dłuższej niż, dłuższy niż, dłuższych niż, dłuższą niż, grubo ponad, mocno ponad, ponad, powyzej, "
            "powyżej, przekracza, przekracza juz, przekracza już, przekraczac, przekraczac juz, przekraczaja, "
            "przekraczaja juz, przekraczajac, przekraczajac juz, przekraczają, przekraczają już, przekraczając, "
            "przekraczając już, przekraczać, przekraczać już, przekraczał, przekraczał juz, przekraczał już, "
            "przekraczała, przekraczała juz, przekraczała już, przekraczało, przekraczało juz, przekraczało już, "
            "przekraczały, przekraczały juz, przekraczały już, przekrocza, przekrocza juz, przekroczono, przekroczono "
            "juz, przekroczono już, przekroczy, przekroczy juz, przekroczy już, przekroczyc, przekroczyc juz, "
            "przekroczyć, przekroczyć już, przekroczył, przekroczył juz, przekroczył już, przekroczyła, przekroczyła "
            "juz, przekroczyła już, przekroczyło, przekroczyło juz, przekroczyło już, przekroczyły, przekroczyły juz, "
            "przekroczyły już, przekroczą, przekroczą już, przeszło, przewyzsza, przewyzszaja, przewyzszyc, "
            "przewyzszył, przewyzszyła, przewyzszyło, przewyższa, przewyższają, przewyższyć, przewyższył, "
            "przewyższyła, przewyższyło, starsza niz, starsza niż, starsze niz, starsze niż, starszego niz, starszego "
            "niż, starszej niz, starszej niż, starszy niz, starszy niż, starszych niz, starszych niż, starszą niż, "
            "wiecej niz, wiecej od, wieksza niz, wieksza od, wieksze niz, wieksze od, wiekszego niz, wiekszej niz, "
            "wiekszy niz, wiekszy od, wiekszych niz, więcej niż, więcej od, większa niż, większa od, większe niż, "
            "większe od, większego niż, większej niż, większy niż, większy od, większych niż, większą niż, wyzej niz, "
            "wyzsza niz, wyzsza od, wyzsze niz, wyzsze od, wyzszego niz, wyzszej niz, wyzszy niz, wyzszy od, wyzszych "
            "niz, wyżej niż, wyższa niż, wyższa od, wyższe niż, wyższe od, wyższego niż, wyższej niż, wyższy niż, "
            "wyższy od, wyższych niż, wyższą niż, z gora, z górą, znacznie ponad, znacznie powyzej, znacznie powyżej"
        ),
        "nearly": (
            "bez mała, blisko, ledwie, ledwo, niecała, niecałe, niecały, niecałych, nieco mniej niz, nieco mniej niż, "
            "niemal, niemalze, niemalże, nieomal, niespełna, omal, prawie, tuz pod, tuz ponizej, tuż pod, tuż poniżej, "
            "zbliza sie do, zblizył sie do, zblizyła sie do, zblizyło sie do, zbliża się do, zbliżył się do, zbliżyła "
            "się do, zbliżyło się do"
        ),
        "perhaps a bound": "nawet",
    },
    "pt": {
        "": "apenas, exatamente, mais, mais outros, no total, outras, outros, só",
        "about": (
            "a volta da, a volta das, a volta de, a volta do, a volta dos, algo como, ao redor da, ao redor das, ao "
            "redor de, ao redor do, ao redor dos, aproximadamente, cerca da, cerca das, cerca de, cerca do, cerca dos, "
            "da ordem da, da ordem das, da ordem de, da ordem do, da ordem dos, em torno da, em torno das, em torno "
            "de, em torno do, em torno dos, estima - se em, estimada em, estimadas em, estimado em, estimados em, mais "
            "ou menos, na casa das, na casa dos, na faixa da, na faixa das, na faixa de, na faixa do, na faixa dos, na "
            "ordem da, na ordem das, na ordem de, na ordem do, na ordem dos, perto da, perto das, perto de, perto do, "
            "perto dos, por volta da, por volta das, por volta de, por volta do, por volta dos, possivelmente, "
            "presumivelmente, provavelmente, qualquer coisa como, ronda, rondam, rondando, rondaram, rondava, "
            "rondavam, rondou, talvez, umas, uns, à volta da, à volta das, à volta de, à volta do, à volta dos"
        ),
        "at least": (
            "a partir da, a partir das, a partir de, a partir do, a partir dos, ao menos, ao minimo a, ao minimo ao, "
            "ao minimo aos, ao minimo as, ao minimo da, ao minimo das, ao minimo de, ao minimo do, ao minimo dos, ao "
            "minimo em, ao mínimo a, ao mínimo ao, ao mínimo aos, ao mínimo da, ao mínimo das, ao mínimo de, ao mínimo "
            "do, ao mínimo dos, ao mínimo em, ao mínimo à, ao mínimo às, desde, igual ou superior a, igual ou superior "
            "ao, igual ou superior aos, igual ou superior as, igual ou superior à, igual ou superior às, minimo, "
            "minimo da, minimo das, minimo de, minimo do, minimo dos, mínimo, mínimo da, mínimo das, mínimo de, mínimo "
            "do, mínimo dos, nada menos da, nada menos das, nada menos de, nada menos do, nada menos do que, nada "
            "menos dos, nada menos que, nao inferior a, nao inferior ao, nao inferior aos, nao inferior as, nao menos "
            "da, nao menos das, nao menos de, nao menos do, nao menos do que, nao menos dos, nao menos que, no minimo, "
            "no minimo a, no minimo ao, no minimo aos, no minimo as, no minimo da, no minimo das, no minimo de, no "
            "minimo do, no minimo dos, no minimo em, no mínimo, no mínimo a, no mínimo ao, no mínimo aos, no mínimo "
            "da, no mínimo das, no mínimo de, no mínimo do, no mínimo dos, no mínimo em, no mínimo à, no mínimo às, "
            "nunca menos da, nunca menos das, nunca menos de, nunca menos do, nunca menos dos, não inferior a, não "
            "inferior ao, não inferior aos, não inferior à, não inferior às, não menos da, não menos das, não menos "
            "de, não menos do, não menos do que, não menos dos, não menos que, pelo menos, pelo menos a, pelo menos "
            "ao, pelo menos aos, pelo menos as, pelo menos em, pelo menos à, pelo menos às, superior ou igual a, "
            "superior ou igual ao, superior ou igual aos, superior ou igual as, superior ou igual à, superior ou igual "
            "às, um minimo da, um minimo das, um minimo de, um minimo do, um minimo dos, um mínimo da, um mínimo das, "
            "um mínimo de, um mínimo do, um mínimo dos"
        ),
        "at most": (
            "ao maximo a, ao maximo ao, ao maximo aos, ao maximo as, ao maximo da, ao maximo das, ao maximo de, ao "
            "maximo do, ao maximo dos, ao maximo em, ao máximo a, ao máximo ao, ao máximo aos, ao máximo da, ao máximo "
            "das, ao máximo de, ao máximo do, ao máximo dos, ao máximo em, ao máximo à, ao máximo às, ate a, ate ao, "
            "ate ao maximo da, ate ao maximo das, ate ao maximo de, ate ao maximo do, ate ao maximo dos, ate aos, ate "
            "as, ate o, ate um maximo da, ate um maximo das, ate um maximo de, ate um maximo do, ate um maximo dos, "
            "até, até a, até ao, até ao máximo da, até ao máximo das, até ao máximo de, até ao máximo do, até ao "
            "máximo dos, até aos, até o, até um máximo da, até um máximo das, até um máximo de, até um máximo do, até "
            "um máximo dos, até à, até às, igual ou inferior a, igual ou inferior ao, igual ou inferior aos, igual ou "
            "inferior as, igual ou inferior à, igual ou inferior às, inferior ou igual a, inferior ou igual ao, "
            "inferior ou igual aos, inferior ou igual as, inferior ou igual à, inferior ou igual às, limitada a, "
            "limitada ao, limitada aos, limitada as, limitada à, limitada às, limitado a, limitado ao, limitado aos, "
            "limitado as, limitado à, limitado às, limite da, limite das, limite de, limite do, limite dos, maximo, "
            "maximo da, maximo das, maximo de, maximo do, maximo dos, máximo, máximo da, máximo das, máximo de, máximo "
            "do, máximo dos, nao exceda, nao excedam, nao excede, nao excedem, nao excedendo, nao exceder, nao "
            "excedera, nao excederam, nao excederao, nao excederia, nao excederiam, nao excedeu, nao excedia, nao "
            "excediam, nao excedido, nao mais da, nao mais das, nao mais de, nao mais do, nao mais do que, nao mais "
            "dos, nao mais que, nao passa da, nao passa das, nao passa de, nao passa do, nao passa dos, nao passar da, "
            "nao passar das, nao passar de, nao passar do, nao passar dos, nao passara da, nao passara das, nao "
            "passara de, nao passara do, nao passara dos, nao passaram da, nao passaram das, nao passaram de, nao "
            "passaram do, nao passaram dos, nao passarao da, nao passarao das, nao passarao de, nao passarao do, nao "
            "passarao dos, nao passava da, nao passava das, nao passava de, nao passava do, nao passava dos, nao "
            "passavam da, nao passavam das, nao passavam de, nao passavam do, nao passavam dos, nao passou da, nao "
            "passou das, nao passou de, nao passou do, nao passou dos, nao supera, nao superada, nao superado, nao "
            "superados, nao superam, nao superando, nao superar, nao superara, nao superaram, nao superarao, nao "
            "superaria, nao superariam, nao superava, nao superavam, nao supere, nao superem, nao superior a, nao "
            "superior ao, nao superior aos, nao superior as, nao superou, nao ultrapassa, nao ultrapassada, nao "
            "ultrapassado, nao ultrapassados, nao ultrapassam, nao ultrapassando, nao ultrapassar, nao ultrapassara, "
            "nao ultrapassaram, nao ultrapassarao, nao ultrapassaria, nao ultrapassariam, nao ultrapassava, nao "
            "ultrapassavam, nao ultrapasse, nao ultrapassem, nao ultrapassou, no maximo, no maximo a, no maximo ao, no "
            "maximo aos, no maximo as, no maximo da, no maximo das, no maximo de, no maximo do, no maximo dos, no "
            "maximo em, no máximo, no máximo a, no máximo ao, no máximo aos, no máximo da, no máximo das, no máximo "
            "de, no máximo do, no máximo dos, no máximo em, no máximo à, no máximo às, não exceda, não excedam, não "
            "excede, não excedem, não excedendo, não exceder, não excederam, não excederia, não excederiam, não "
            "excederá, não excederão, não excedeu, não excedia, não excediam, não excedido, não mais da, não mais das, "
            "não mais de, não mais do, não mais do que, não mais dos, não mais que, não passa da, não passa das, não "
            "passa de, não passa do, não passa dos, não passar da, não passar das, não passar de, não passar do, não "
            "passar dos, não passaram da, não passaram das, não passaram de, não passaram do, não passaram dos, não "
            "passará da, não passará das, não passará de, não passará do, não passará dos, não passarão da, não "
            "passarão das, não passarão de, não passarão do, não passarão dos, não passava da, não passava das, não "
            "passava de, não passava do, não passava dos, não passavam da, não passavam das, não passavam de, não "
            "passavam do, não passavam dos, não passou da, não passou das, não passou de, não passou do, não passou "
            "dos, não supera, não superada, não superado, não superados, não superam, não superando, não superar, não "
            "superaram, não superaria, não superariam, não superará, não superarão, não superava, não superavam, não "
            "supere, não superem, não superior a, não superior ao, não superior aos, não superior à, não superior às, "
            "não superou, não ultrapassa, não ultrapassada, não ultrapassado, não ultrapassados, não ultrapassam, não "
            "ultrapassando, não ultrapassar, não ultrapassaram, não ultrapassaria, não ultrapassariam, não "
            "ultrapassará, não ultrapassarão, não ultrapassava, não ultrapassavam, não ultrapasse, não ultrapassem, "
            "não ultrapassou, quando muito, quando muito a, quando muito ao, quando muito aos, quando muito as, quando "
            "muito da, quando muito das, quando muito de, quando muito do, quando muito dos, quando muito em, quando "
            "muito à, quando muito às, sem exceder, sem passar da, sem passar das, sem passar de, sem passar do, sem "
            "passar dos, sem ultrapassar, um maximo da, um maximo das, um maximo de, um maximo do, um maximo dos, um "
            "máximo da, um máximo das, um máximo de, um máximo do, um máximo dos, um teto da, um teto das, um teto de, "
            "um teto do, um teto dos"
        ),
        "just over": (
            "pouco mais da, pouco mais das, pouco mais de, pouco mais do, pouco mais dos, um pouco mais da, um pouco "
            "mais das, um pouco mais de, um pouco mais do, um pouco mais dos"
        ),
        "less than": (
            "abaixo da, abaixo das, abaixo de, abaixo do, abaixo dos, aquem da, aquem das, aquem de, aquem do, aquem "
            "dos, aquém da, aquém das, aquém de, aquém do, aquém dos, inferior a, inferior ao, inferior aos, inferior "
            "as, inferior à, inferior às, inferiores a, inferiores ao, inferiores aos, inferiores as, inferiores à, "
            "inferiores às, mal atinge, mal atingem, mal atingiram, mal atingiu, mal chega a, mal chega ao, mal chega "
            "aos, mal chega as, mal chega à, mal chega às, mal chegam a, mal chegam ao, mal chegam aos, mal chegam as, "
            "mal chegam à, mal chegam às, mal chegaram a, mal chegaram ao, mal chegaram aos, mal chegaram as, mal "
            "chegaram à, mal chegaram às, mal chegava a, mal chegava ao, mal chegava aos, mal chegava as, mal chegava "
            "à, mal chegava às, mal chegavam a, mal chegavam ao, mal chegavam aos, mal chegavam as, mal chegavam à, "
            "mal chegavam às, mal chegou a, mal chegou ao, mal chegou aos, mal chegou as, mal chegou à, mal chegou às, "
            "menor do que, menor que, menores que, menos da, menos das, menos de, menos do, menos do que, menos dos, "
            "menos que, nao alcanca, nao alcancam, nao atinge, nao atingem, nao atingia, nao atingiam, nao atingira, "
            "nao atingiram, nao atingirao, nao atingiu, nao chega a, nao chega ao, nao chega aos, nao chega as, nao "
            "chegam a, nao chegam ao, nao chegam aos, nao chegam as, nao chegara a, nao chegara ao, nao chegara aos, "
            "nao chegara as, nao chegaram a, nao chegaram ao, nao chegaram aos, nao chegaram as, nao chegarao a, nao "
            "chegarao ao, nao chegarao aos, nao chegarao as, nao chegava a, nao chegava ao, nao chegava aos, nao "
            "chegava as, nao chegavam a, nao chegavam ao, nao chegavam aos, nao chegavam as, nao chegou a, nao chegou "
            "ao, nao chegou aos, nao chegou as, nem mesmo, nem sequer, não alcança, não alcançam, não atinge, não "
            "atingem, não atingia, não atingiam, não atingiram, não atingirá, não atingirão, não atingiu, não chega a, "
            "não chega ao, não chega aos, não chega à, não chega às, não chegam a, não chegam ao, não chegam aos, não "
            "chegam à, não chegam às, não chegaram a, não chegaram ao, não chegaram aos, não chegaram à, não chegaram "
            "às, não chegará a, não chegará ao, não chegará aos, não chegará à, não chegará às, não chegarão a, não "
            "chegarão ao, não chegarão aos, não chegarão à, não chegarão às, não chegava a, não chegava ao, não "
            "chegava aos, não chegava à, não chegava às, não chegavam a, não chegavam ao, não chegavam aos, não "
            "chegavam à, não chegavam às, não chegou a, não chegou ao, não chegou aos, não chegou à, não chegou às"
        ),
        "more than": (
            "acima da, acima das, acima de, acima do, acima dos, alem da, alem das, alem de, alem do, alem dos, além "
            "da, além das, além de, além do, além dos, bem alem da, bem alem das, bem alem de, bem alem do, bem alem "
            "dos, bem além da, bem além das, bem além de, bem além do, bem além dos, exceda, excedam, excede, excedem, "
            "excedendo, exceder, excedera, excederam, excederao, excederia, excederiam, excederá, excederão, excedeu, "
            "excedia, excediam, excedido, maior do que, maior que, maiores que, mais da, mais das, mais de, mais do, "
            "mais do que, mais dos, mais que, muito alem da, muito alem das, muito alem de, muito alem do, muito alem "
            "dos, muito além da, muito além das, muito além de, muito além do, muito além dos, para cima da, para cima "
            "das, para cima de, para cima do, para cima dos, passa da, passa das, passa de, passa do, passa dos, passa "
            "ja da, passa ja das, passa ja de, passa ja do, passa ja dos, passa já da, passa já das, passa já de, "
            "passa já do, passa já dos, passam da, passam das, passam de, passam do, passam dos, passam ja da, passam "
            "ja das, passam ja de, passam ja do, passam ja dos, passam já da, passam já das, passam já de, passam já "
            "do, passam já dos, passando da, passando das, passando de, passando do, passando dos, passar da, passar "
            "das, passar de, passar do, passar dos, passara da, passara das, passara de, passara do, passara dos, "
            "passaram da, passaram das, passaram de, passaram do, passaram dos, passaram ja da, passaram ja das, "
            "passaram ja de, passaram ja do, passaram ja dos, passaram já da, passaram já das, passaram já de, "
            "passaram já do, passaram já dos, passarao da, passarao das, passarao de, passarao do, passarao dos, "
            "passaria da, passaria das, passaria de, passaria do, passaria dos, passará da, passará das, passará de, "
            "passará do, passará dos, passarão da, passarão das, passarão de, passarão do, passarão dos, passava da, "
            "passava das, passava de, passava do, passava dos, passava ja da, passava ja das, passava ja de, passava "
            "ja do, passava ja dos, passava já da, passava já das, passava já de, passava já do, passava já dos, "
            "passavam da, passavam das, passavam de, passavam do, passavam dos, passavam ja da, passavam ja das, "
            "passavam ja de, passavam ja do, passavam ja dos, passavam já da, passavam já das, passavam já de, "
            "passavam já do, passavam já dos, passou da, passou das, passou de, passou do, passou dos, passou ja da, "
            "passou ja das, passou ja de, passou ja do, passou ja dos, passou já da, passou já das, passou já de, "
            "passou já do, passou já dos, supera, superada, superado, superados, superam, superando, superar, "
            "superara, superaram, superarao, superaria, superariam, superará, superarão, superava, superavam, supere, "
            "superem, superior a, superior ao, superior aos, superior as, superior à, superior às, superiores a, "
            "superiores ao, superiores aos, superiores as, superiores à, superiores às, superou, ultrapassa, "
            "ultrapassa a barreira da, ultrapassa a barreira das, ultrapassa a barreira de, ultrapassa a barreira do, "
            "ultrapassa a barreira dos, ultrapassa a marca da, ultrapassa a marca das, ultrapassa a marca de, "
            "ultrapassa a marca do, ultrapassa a marca dos, ultrapassa ja, ultrapassa já, ultrapassada, ultrapassada a "
            "barreira da, ultrapassada a barreira das, ultrapassada a barreira de, ultrapassada a barreira do, "
            "ultrapassada a barreira dos, ultrapassada a marca da, ultrapassada a marca das, ultrapassada a marca de, "
            "ultrapassada a marca do, ultrapassada a marca dos, ultrapassado, ultrapassado a barreira da, ultrapassado "
            "a barreira das, ultrapassado a barreira de, ultrapassado a barreira do, ultrapassado a barreira dos, "
            "ultrapassado a marca da, ultrapassado a marca das, ultrapassado a marca de, ultrapassado a marca do, "
            "ultrapassado a marca dos, ultrapassados, ultrapassados a barreira da, ultrapassados a barreira das, "
            "ultrapassados a barreira de, ultrapassados a barreira do, ultrapassados a barreira dos, ultrapassados a "
            "marca da, ultrapassados a marca das, ultrapassados a marca de, ultrapassados a marca do, ultrapassados a "
            "marca dos, ultrapassam, ultrapassam a barreira da, ultrapassam a barreira das, ultrapassam a barreira de, "
            "ultrapassam a barreira do, ultrapassam a barreira dos, ultrapassam a marca da, ultrapassam a marca das, "
            "ultrapassam a marca de, ultrapassam a marca do, ultrapassam a marca dos, ultrapassam ja, ultrapassam já, "
            "ultrapassando, ultrapassando a barreira da, ultrapassando a barreira das, ultrapassando a barreira de, "
            "ultrapassando a barreira do, ultrapassando a barreira dos, ultrapassando a marca da, ultrapassando a "
            "marca das, ultrapassando a marca de, ultrapassando a marca do, ultrapassando a marca dos, ultrapassar, "
            "ultrapassar a barreira da, ultrapassar a barreira das, ultrapassar a barreira de, ultrapassar a barreira "
            "do, ultrapassar a barreira dos, ultrapassar a marca da, ultrapassar a marca das, ultrapassar a marca de, "
            "ultrapassar a marca do, ultrapassar a marca dos, ultrapassara, ultrapassara a barreira da, ultrapassara a "
            "barreira das, ultrapassara a barreira de, ultrapassara a barreira do, ultrapassara a barreira dos, "
            "ultrapassara a marca da, ultrapassara a marca das, ultrapassara a marca de, ultrapassara a marca do, "
            "ultrapassara a marca dos, ultrapassaram, ultrapassaram a barreira da, ultrapassaram a barreira das, "
            "ultrapassaram a barreira de, ultrapassaram a barreira do, ultrapassaram a barreira dos, ultrapassaram a "
            "marca da, ultrapassaram a marca das, ultrapassaram a marca de, ultrapassaram a marca do, ultrapassaram a "
            "marca dos, ultrapassaram ja, ultrapassaram já, ultrapassarao, ultrapassarao a barreira da, ultrapassarao "
            "a barreira das, ultrapassarao a barreira de, ultrapassarao a barreira do, ultrapassarao a barreira dos, "
            "ultrapassarao a marca da, ultrapassarao a marca das, ultrapassarao a marca de, ultrapassarao a marca do, "
            "ultrapassarao a marca dos, ultrapassaria, ultrapassaria a barreira da, ultrapassaria a barreira das, "
            "ultrapassaria a barreira de, ultrapassaria a barreira do, ultrapassaria a barreira dos, ultrapassaria a "
            "marca da, ultrapassaria a marca das, ultrapassaria a marca de, ultrapassaria a marca do, ultrapassaria a "
            "marca dos, ultrapassariam, ultrapassariam a barreira da, ultrapassariam a barreira das, ultrapassariam a "
            "barreira de, ultrapassariam a barreira do, ultrapassariam a barreira dos, ultrapassariam a marca da, "
            "ultrapassariam a marca das, ultrapassariam a marca de, ultrapassariam a marca do, ultrapassariam a marca "
            "dos, ultrapassará, ultrapassará a barreira da, ultrapassará a barreira das, ultrapassará a barreira de, "
            "ultrapassará a barreira do, ultrapassará a barreira dos, ultrapassará a marca da, ultrapassará a marca "
            "das, ultrapassará a marca de, ultrapassará a marca do, ultrapassará a marca dos, ultrapassarão, "
            "ultrapassarão a barreira da, ultrapassarão a barreira das, ultrapassarão a barreira de, ultrapassarão a "
            "barreira do, ultrapassarão a barreira dos, ultrapassarão a marca da, ultrapassarão a marca das, "
            "ultrapassarão a marca de, ultrapassarão a marca do, ultrapassarão a marca dos, ultrapassava, ultrapassava "
            "a barreira da, ultrapassava a barreira das, ultrapassava a barreira de, ultrapassava a barreira do, "
            "ultrapassava a barreira dos, ultrapassava a marca da, ultrapassava a marca das, ultrapassava a marca de, "
            "ultrapassava a marca do, ultrapassava a marca dos, ultrapassava ja, ultrapassava já, ultrapassavam, "
            "ultrapassavam a barreira da, ultrapassavam a barreira das, ultrapassavam a barreira de, ultrapassavam a "
            "barreira do, ultrapassavam a barreira dos, ultrapassavam a marca da, ultrapassavam a marca das, "
            "ultrapassavam a marca de, ultrapassavam a marca do, ultrapassavam a marca dos, ultrapasse, ultrapasse a "
            "barreira da, ultrapasse a barreira das, ultrapasse a barreira de, ultrapasse a barreira do, ultrapasse a "
            "barreira dos, ultrapasse a marca da, ultrapasse a marca das, ultrapasse a marca de, ultrapasse a marca "
            "do, ultrapasse a marca dos, ultrapassem, ultrapassem a barreira da, ultrapassem a barreira das, "
            "ultrapassem a barreira de, ultrapassem a barreira do, ultrapassem a barreira dos, ultrapassem a marca da, "
            "ultrapassem a marca das, ultrapassem a marca de, ultrapassem a marca do, ultrapassem a marca dos, "
            "ultrapassou, ultrapassou a barreira da, ultrapassou a barreira das, ultrapassou a barreira de, "
            "ultrapassou a barreira do, ultrapassou a barreira dos, ultrapassou a marca da, ultrapassou a marca das, "
            "ultrapassou a marca de, ultrapassou a marca do, ultrapassou a marca dos, ultrapassou ja, ultrapassou já"
        ),
        "nearly": (
            "aproxima - se da, aproxima - se das, aproxima - se de, aproxima - se do, aproxima - se dos, aproximam - "
            "se da, aproximam - se das, aproximam - se de, aproximam - se do, aproximam - se dos, aproximaram - se da, "
            "aproximaram - se das, aproximaram - se de, aproximaram - se do, aproximaram - se dos, aproximou - se da, "
            "aproximou - se das, aproximou - se de, aproximou - se do, aproximou - se dos, beira, beiram, beirando, "
            "beirava, beiravam, beirou, pouco menos da, pouco menos das, pouco menos de, pouco menos do, pouco menos "
            "dos, praticamente, proxima a, proxima ao, proxima aos, proxima as, proxima da, proxima das, proxima de, "
            "proxima do, proxima dos, proximas a, proximas ao, proximas aos, proximas as, proximas da, proximas das, "
            "proximas de, proximas do, proximas dos, proximo a, proximo ao, proximo aos, proximo as, proximo da, "
            "proximo das, proximo de, proximo do, proximo dos, proximos da, proximos das, proximos de, proximos do, "
            "proximos dos, próxima a, próxima ao, próxima aos, próxima da, próxima das, próxima de, próxima do, "
            "próxima dos, próxima à, próxima às, próximas a, próximas ao, próximas aos, próximas da, próximas das, "
            "próximas de, próximas do, próximas dos, próximas à, próximas às, próximo a, próximo ao, próximo aos, "
            "próximo da, próximo das, próximo de, próximo do, próximo dos, próximo à, próximo às, próximos da, "
            "próximos das, próximos de, próximos do, próximos dos, quase, rocando, roça, roçam, roçando, roçou, se "
            "aproxima da, se aproxima das, se aproxima de, se aproxima do, se aproxima dos, se aproximam da, se "
            "aproximam das, se aproximam de, se aproximam do, se aproximam dos, se aproximaram da, se aproximaram das, "
            "se aproximaram de, se aproximaram do, se aproximaram dos, se aproximava da, se aproximava das, se "
            "aproximava de, se aproximava do, se aproximava dos, se aproximavam da, se aproximavam das, se aproximavam "
            "de, se aproximavam do, se aproximavam dos, se aproximou da, se aproximou das, se aproximou de, se "
            "aproximou do, se aproximou dos, um pouco menos da, um pouco menos das, um pouco menos de, um pouco menos "
            "do, um pouco menos dos"
        ),
        "perhaps a bound": "rumo a, rumo ao, rumo aos, rumo as, rumo à, rumo às, sobre",
    },
    "ru": {
        "": "в общей сложности, всего, других, еще, ещё, лишь, ровно, только",
        "about": (
            "близко к, в районе, вероятно, видимо, возможно, где - то, где - то под, может быть, наверно, наверное, "
            "около, около где - то, ориентировочно, ориентировочно в, плюс - минус, плюс минус, пожалуй, порядка, "
            "порядка где - то, предположительно, приблизительно, примерно, примерно в, что - то около"
        ),
        "at least": (
            "больше или равно, как минимум, как минимум в, минимум, минимум в, начиная от, начиная с, не менее, не "
            "менее как, не менее чем, не меньше, не меньше чем, не моложе, не ниже, от, по крайней мере, по меньшей "
            "мере, самое меньшее, хоть, хотя бы"
        ),
        "at most": (
            "в лучшем случае, в пределах, в рамках, вплоть до, до, максимум, меньше или равно, не более, не более чем, "
            "не больше, не больше чем, не выше, не дольше, не превысив, не превысил, не превысила, не превысили, не "
            "превысило, не превысит, не превысить, не превысят, не превышает, не превышал, не превышала, не превышали, "
            "не превышало, не превышать, не превышают, не превышающая, не превышающее, не превышающие, не превышающий, "
            "не превышающих, не превышая, не свыше, не старше, ограничен, ограничена, ограничено, ограничены, от силы, "
            "самое большее"
        ),
        "just over": "немногим более, немногим больше, с небольшим, чуть более, чуть больше",
        "less than": (
            "гораздо менее, гораздо меньше, гораздо ниже, дешевле, значительно менее, значительно меньше, значительно "
            "ниже, короче, легче, менее, менее чем, меньше, меньше чем, моложе, намного менее, намного меньше, намного "
            "ниже, не достиг, не достигает, не достигал, не достигают, не достигла, не достигли, не достигло, не "
            "достигнет, не дотягивает до, не дотягивают до, не дотянул до, не дотянула до, не дотянуло до, не доходит "
            "до, не доходят до, не дошел до, не дошло до, ниже, ниже чем"
        ),
        "more than": (
            "более, более высокий чем, более отметки в, более чем, больше, больше отметки в, больше чем, выше, выше "
            "отметки в, выше чем, гораздо более, гораздо больше, гораздо выше, далеко за, длиннее, дольше, дороже, "
            "значительно более, значительно больше, значительно выше, намного более, намного больше, намного выше, "
            "перевалил за, перевалила за, перевалили за, перевалило за, превысив, превысив отметку в, превысив порог "
            "в, превысив рубеж в, превысив уже, превысил, превысил отметку в, превысил порог в, превысил рубеж в, "
            "превысил уже, превысила, превысила отметку в, превысила порог в, превысила рубеж в, превысила уже, "
            "превысили, превысили отметку в, превысили порог в, превысили рубеж в, превысили уже, превысило, превысило "
            "отметку в, превысило порог в, превысило рубеж в, превысило уже, превысит, превысит отметку в, превысит "
            "порог в, превысит рубеж в, превысит уже, превысить, превысить отметку в, превысить порог в, превысить "
            "рубеж в, превысить уже, превысят, превысят отметку в, превысят порог в, превысят рубеж в, превысят уже, "
            "превышает, превышает отметку в, превышает порог в, превышает рубеж в, превышает уже, превышал, превышал "
            "отметку в, превышал порог в, превышал рубеж в, превышал уже, превышала, превышала отметку в, превышала "
            "порог в, превышала рубеж в, превышала уже, превышали, превышали отметку в, превышали порог в, превышали "
            "рубеж в, превышали уже, превышало, превышало отметку в, превышало порог в, превышало рубеж в, превышало "
            "уже, превышать, превышать отметку в, превышать порог в, превышать рубеж в, превышать уже, превышают, "
            "превышают отметку в, превышают порог в, превышают рубеж в, превышают уже, превышающая, превышающая "
            "отметку в, превышающая порог в, превышающая рубеж в, превышающая уже, превышающее, превышающее отметку в, "
            "превышающее порог в, превышающее рубеж в, превышающее уже, превышающие, превышающие отметку в, "
            "превышающие порог в, превышающие рубеж в, превышающие уже, превышающий, превышающий отметку в, "
            "превышающий порог в, превышающий рубеж в, превышающий уже, превышающих, превышающих отметку в, "
            "превышающих порог в, превышающих рубеж в, превышающих уже, превышая, превышая отметку в, превышая порог "
            "в, превышая рубеж в, превышая уже, сверх, свыше, сильно более, сильно больше, сильно выше, старше, "
            "тяжелее, хорошо за"
        ),
        "nearly": (
            "без малого, едва ли не, едва не, немногим менее, почти, почти что, практически, приближается к, "
            "приближалось к, приближался к, приближаются к, приблизилась к, приблизилось к, приблизился к, чуть ли не, "
            "чуть менее, чуть меньше"
        ),
        "perhaps a bound": "под",
    },
    "sv": {
        "": "andra, bara, endast, exakt, hela, sammanlagt, totalt, ytterligare",
        "about": (
            "antagligen, beraeknade till, beraeknas till, beraknade till, beraknas till, beräknade till, beräknas "
            "till, cirka, en sisadar, en sisådaer, en sisådär, foermodligen, formodligen, förmodligen, i naerheten av, "
            "i narheten av, i närheten av, i runda tal, i storleksordningen, kanske, kring, moejligen, mojligen, "
            "möjligen, omkring, runt, runt om, sannolikt, troligen, ungefaer, ungefar, ungefär, uppskattade till, "
            "uppskattas till, uppskattningsvis"
        ),
        "at least": (
            "allra minst, atminstone, fran och med, från, från och med, inte faerre aen, inte farre an, inte färre än, "
            "inte laegre aen, inte lagre an, inte lägre än, inte mindre aen, inte mindre an, inte mindre än, inte "
            "under, lägst, minst, som laegst, som lagst, som lägst, som minst, åtminstone"
        ),
        "at most": (
            "aenda upp till, anda upp till, begraensat till, begransat till, begränsat till, graensen, gransen, "
            "gränsen, har inte oeverskridit, har inte oeverstigit, har inte overskridit, har inte overstigit, har inte "
            "passerat, har inte överskridit, har inte överstigit, högst, inte fler aen, inte fler an, inte fler än, "
            "inte hoegre aen, inte hogre an, inte högre än, inte mer aen, inte mer an, inte mer än, inte oever, inte "
            "oeverskrida, inte oeverstiga, inte over, inte overskrida, inte overstiga, inte över, inte överskrida, "
            "inte överstiga, max till, maximalt, oeverskred inte, oeverskrider inte, oeversteg inte, oeverstiger inte, "
            "overskred inte, overskrider inte, oversteg inte, overstiger inte, passerade inte, passerar inte, som "
            "allra mest, som mest, till och med, upp emot, upp till, upp till som mest, uppemot, ända upp till, "
            "överskred inte, överskrider inte, översteg inte, överstiger inte"
        ),
        "just over": (
            "dryga, drygt, en bit oever, en bit over, en bit över, gott och vael, gott och val, gott och väl, lite "
            "drygt, lite fler aen, lite fler an, lite fler än, lite mer aen, lite mer an, lite mer än, lite oever, "
            "lite over, lite över, nagot fler an, nagot mer an, nagot over, något fler aen, något fler än, något mer "
            "aen, något mer än, något oever, något över, strax oever, strax over, strax över"
        ),
        "less than": (
            "betydligt under, faerre aen, farre an, färre än, inte ens, inte riktigt upp till, klart under, kortare "
            "aen, kortare an, kortare än, laegre aen, laettare aen, lagre an, langt under, lattare an, lägre än, "
            "lättare än, långt under, mindre aen, mindre an, mindre än, nadde inte, nar inte, nådde inte, når inte, "
            "yngre aen, yngre an, yngre än"
        ),
        "more than": (
            "aeldre aen, aldre an, betydligt fler aen, betydligt fler an, betydligt fler än, betydligt mer aen, "
            "betydligt mer an, betydligt mer än, betydligt oever, betydligt over, betydligt över, fler aen, fler an, "
            "fler än, hoegre aen, hogre an, högre än, klart oever, klart over, klart över, laengre aen, langre an, "
            "langt fler an, langt mer an, langt over, längre än, långt fler aen, långt fler än, långt mer aen, långt "
            "mer än, långt oever, långt över, mer aen, mer an, mer än, mera aen, mera an, mera än, mycket fler aen, "
            "mycket fler an, mycket fler än, mycket mer aen, mycket mer an, mycket mer än, oeverskred, oeverskrida, "
            "oeverskrider, oeverskridit, oeversteg, oeverstiga, oeverstigande, oeverstiger, oeverstigit, oevertraeffa, "
            "oevertraeffade, oevertraeffar, ovanfoer, ovanfor, ovanför, overskred, overskrida, overskrider, "
            "overskridit, oversteg, overstiga, overstigande, overstiger, overstigit, overtraffa, overtraffade, "
            "overtraffar, passera, passerade, passerar, passerat, stoerre aen, storre an, större än, tyngre aen, "
            "tyngre an, tyngre än, äldre än, över, överskred, överskrida, överskrider, överskridit, översteg, "
            "överstiga, överstigande, överstiger, överstigit, överträffa, överträffade, överträffar"
        ),
        "nearly": (
            "aningen faerre aen, aningen farre an, aningen färre än, bortat, bortåt, drygt under, inemot, inte fullt, "
            "inte riktigt, knappa, knappt, lite faerre aen, lite farre an, lite färre än, lite mindre aen, lite mindre "
            "an, lite mindre än, naera nog, naerapå, naermare, naestan, naestintill, nagot farre an, nagot mindre an, "
            "nara nog, narapa, narmare, nastan, nastintill, nära, nära nog, närapå, närmare, nästan, nästintill, något "
            "faerre aen, något färre än, något mindre aen, något mindre än, sa gott som, snart, snudd pa, snudd på, "
            "strax under, så gott som"
        ),
        "perhaps a bound": "sa manga som, sa mycket som, så mycket som, så många som",
    },
    "tr": {
        "": "daha, fazladan, sadece, tam, toplam, yalnızca",
        "about": (
            "asagı yukarı, aşağı yukarı, belki, civarında, kabaca, muhtemelen, olası, ortalama, tahminen, tahmini, "
            "tahmini olarak, tahminlere goere, tahminlere gore, tahminlere göre, takriben, yaklasık, yaklasık olarak, "
            "yaklaşık, yaklaşık olarak"
        ),
        "at least": "asgari, en az, en azından",
        "at most": (
            "azami, en cogu, en cok, en cok da, en fazla, en çok, en çok da, en çoğu, maksimum, tas catlasa, taş "
            "çatlasa"
        ),
        "nearly": "az kalsın, hemen hemen, nerdeyse, neredeyse",
    },
    "uk": {
        "": "всього, загалом, лише, рівно, тільки, ще, інших, іще",
        "about": (
            "близько, близько в, близько до, близько у, біля, десь, зо, ймовірно, либонь, мабуть, може, можливо, "
            "орієнтовно, оцінюють орієнтовно в, оцінюють орієнтовно у, оцінюють приблизно в, оцінюють приблизно у, "
            "оцінюється орієнтовно в, оцінюється орієнтовно у, оцінюється приблизно в, оцінюється приблизно у, "
            "очевидно, певно, плюс мінус, порядку, приблизно, приблизно в, приблизно у, імовірно"
        ),
        "at least": (
            "бодай, більше або дорівнює, більше або рівне, більший або рівний, від, мінімум, найменше, не менш ніж, не "
            "менш як, не менше, не менше ніж, не менше як, не менший за, не менший ніж, не нижча за, не нижче, не "
            "нижчий за, починаючи від, починаючи з, принаймні, хоч би, хоча б, щонайменше, щонайменше в, щонайменше у, "
            "як мінімум"
        ),
        "at most": (
            "в межах, від сили, до, максимум, менше або дорівнює, менше або рівне, менший або рівний, не більш ніж, не "
            "більш як, не більше, не більше ніж, не більше як, не більший за, не більший ніж, не вища за, не вище, не "
            "вищий за, не вищий ніж, не довше, не перевищать, не перевищив, не перевищивши, не перевищила, не "
            "перевищили, не перевищило, не перевищити, не перевищить, не перевищував, не перевищувала, не "
            "перевищували, не перевищувало, не перевищувати, не перевищують, не перевищуючи, не перевищує, не понад, "
            "обмежена, обмежений, обмежено, обмежені, у межах, щонайбільше, як максимум"
        ),
        "just over": "дещо більше, ненабагато більше, трохи більше, трохи більше ніж, трохи понад",
        "less than": (
            "значно менше, значно нижче, менш ніж, менш як, менша за, менша ніж, менше, менше ніж, менший за, менший "
            "ніж, набагато менше, набагато нижче, не досяг, не досягають, не досягає, не досягла, не досягли, не "
            "досягло, не досягне, не дотягують до, не дотягує до, не сягала, не сягали, не сягало, не сягають, не "
            "сягає, не сягне, не сягнула, не сягнуло, нижча за, нижча ніж, нижче, нижчий за, нижчий ніж"
        ),
        "more than": (
            "більш ніж, більш як, більша за, більша ніж, більше, більше ніж, більший за, більший ніж, вища за, вища "
            "ніж, вище, вищий за, вищий ніж, далеко за, значно більш ніж, значно більш як, значно більше, значно вище, "
            "набагато більше, набагато вище, перевалив за, перевалила за, перевалило за, перевищать, перевищать вже, "
            "перевищать позначку в, перевищать позначку у, перевищив, перевищив вже, перевищив позначку в, перевищив "
            "позначку у, перевищивши, перевищивши вже, перевищивши позначку в, перевищивши позначку у, перевищила, "
            "перевищила вже, перевищила позначку в, перевищила позначку у, перевищили, перевищили вже, перевищили "
            "позначку в, перевищили позначку у, перевищило, перевищило вже, перевищило позначку в, перевищило позначку "
            "у, перевищити, перевищити вже, перевищити позначку в, перевищити позначку у, перевищить, перевищить вже, "
            "перевищить позначку в, перевищить позначку у, перевищував, перевищував вже, перевищував позначку в, "
            "перевищував позначку у, перевищувала, перевищувала вже, перевищувала позначку в, перевищувала позначку у, "
            "перевищували, перевищували вже, перевищували позначку в, перевищували позначку у, перевищувало, "
            "перевищувало вже, перевищувало позначку в, перевищувало позначку у, перевищувати, перевищувати вже, "
            "перевищувати позначку в, перевищувати позначку у, перевищують, перевищують вже, перевищують позначку в, "
            "перевищують позначку у, перевищуючи, перевищуючи вже, перевищуючи позначку в, перевищуючи позначку у, "
            "перевищує, перевищує вже, перевищує позначку в, перевищує позначку у, поверх, понад, істотно більше, "
            "істотно вище"
        ),
        "nearly": (
            "без малого, заледве не, ледве не, ледь не, майже, мало не, наближався до, наближалася до, наближалося до, "
            "наближаються до, наближається до, наблизився до, наблизилася до, наблизилося до, практично, трохи менше, "
            "трохи менше ніж"
        ),
        "perhaps a bound": "під",
    },
    "zh": {
        "": "仅, 僅, 共, 共有, 华氏, 又有, 另外, 另有, 只有, 摄氏, 攝氏, 有, 正好, 華氏, 还, 还有, 還, 還有",
        "about": (
            "也許, 也许, 估摸, 估計, 估计, 估计为, 估计有, 可能, 大概, 大約, 大约, 大约有, 大致, 或許, 或许, 据估计, "
            "概约, 約, 約有, 約為, 约, 约为, 约有, 預計, 预计"
        ),
        "at least": (
            "下限, 下限为, 不下, 不下于, 不下於, 不低于, 不低於, 不少于, 不少於, 保底, 少說, 少说, 少说有, 最低, 最少, "
            "至少, 至少有, 起码, 起碼"
        ),
        "at most": (
            "上限, 上限为, 不多于, 不多於, 不大于, 不大於, 不超, 不超过, 不超過, 不高于, 不高於, 並未超過, 多达, 多達, "
            "并未超过, 最多, 最高, 未突破, 未超过, 未超過, 没有突破, 没有超过, 没突破, 没超过, 至多, 限, 限于, 頂多, "
            "顶多, 高达, 高達"
        ),
        "just over": "刚刚超过, 刚过, 剛過, 略多于, 略多於, 略高于, 略高於",
        "less than": (
            "不到, 不及, 不满, 不滿, 不足, 低于, 低於, 小于, 小於, 少于, 少於, 尚未达到, 未及, 未满, 未滿, 未足, 未达, "
            "未达到, 未達, 没到, 没有到, 没有达到, 没达到, 稍少于, 还不到, 还没有, 远低于, 远少于"
        ),
        "more than": (
            "不只, 不止, 何止, 多于, 多於, 大于, 大於, 已突破, 已超过, 已超過, 已逾, 稍多于, 稍多於, 突破, 突破了, 超, "
            "超出, 超出了, 超过, 超过了, 超逾, 超過, 远多于, 远超, 远超过, 远远超过, 远高于, 逾, 遠超, 高于, 高於"
        ),
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
        "at least": (
            "aufwaerts, aufwarts, aufwärts, mindestens, nicht unterschreiten, oder mehr, und aelter, und alter, und "
            "aufwaerts, und aufwarts, und aufwärts, und daruber, und darueber, und darüber, und hoeher, und hoher, und "
            "höher, und mehr, und älter, wenigstens"
        ),
        "at most": (
            "abwaerts, abwarts, abwärts, hochstens, hoechstens, höchstens, maximal, nicht uberschreiten, nicht "
            "ubersteigen, nicht ubertreffen, nicht ueberschreiten, nicht uebersteigen, nicht uebertreffen, nicht "
            "überschreiten, nicht übersteigen, nicht übertreffen, oder weniger, und darunter, und juenger, und junger, "
            "und jünger, und weniger"
        ),
        "factor": "mal",
        "less than": "nicht erreichen, nicht erreicht, unterschreiten",
        "more than": (
            "hinaus, uberschreiten, ubersteigen, ubertreffen, ueberschreiten, uebersteigen, uebertreffen, "
            "überschreiten, übersteigen, übertreffen"
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
            "al menos, como minimo, como mínimo, en adelante, hacia arriba, minimo, mínimo, o mas, o mayor, o mayores, "
            "o más, o por encima, o superior, para arriba, por lo menos, y mas, y más"
        ),
        "at most": (
            "a lo sumo, como maximo, como máximo, hacia abajo, maximo, máximo, o inferior, o menor, o menores, o "
            "menos, o por debajo, para abajo"
        ),
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
        "at least": (
            "au minimum, au moins, et au - dela, et au - delà, et davantage, et plus, mini, ou au - dela, ou au - "
            "delà, ou davantage, ou plus"
        ),
        "at most": "au maximum, au plus, et moins, grand maximum, maxi, ou moins, tout au plus",
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
        "about": "के आसपास, के इर्द - गिर्द, के करीब, के निकट, के लगभग",
        "at least": (
            "और इससे अधिक, और इससे ऊपर, और इससे ज़्यादा, और इससे ज्यादा, और उससे अधिक, और उससे ऊपर, और उससे ज़्यादा, "
            "और उससे ज्यादा, और ऊपर, के बराबर या अधिक, के बराबर या ऊपर, के बराबर या ज़्यादा, के बराबर या ज्यादा, प्लस, "
            "या अधिक, या इससे अधिक, या इससे ऊपर, या इससे ज़्यादा, या इससे ज्यादा, या उससे अधिक, या उससे ऊपर, या उससे "
            "ज़्यादा, या उससे ज्यादा, या ज़्यादा, से कम नहीं, से नीचे नहीं, से शुरू"
        ),
        "at most": (
            "और इससे कम, और इससे नीचे, और उससे कम, और उससे नीचे, की सीमा, के अंदर, के भीतर, तक, या इससे कम, या इससे "
            "नीचे, या उससे कम, या उससे नीचे, या कम, से अधिक नहीं, से ऊपर नहीं, से ज़्यादा नहीं, से ज्यादा नहीं"
        ),
        "factor": "गुना, बार",
        "just over": (
            "से कुछ अधिक, से कुछ ऊपर, से कुछ ज़्यादा, से कुछ ज्यादा, से जरा अधिक, से जरा ऊपर, से जरा ज़्यादा, से जरा "
            "ज्यादा, से थोड़ा अधिक, से थोड़ा ऊपर, से थोड़ा ज़्यादा, से थोड़ा ज्यादा, से थोड़ी अधिक, से थोड़ी ऊपर, से "
            "थोड़ी ज़्यादा, से थोड़ी ज्यादा"
        ),
        "less than": (
            "के नीचे, से कम, से कहीं कम, से कहीं नीचे, से काफी कम, से काफी नीचे, से नीचे, से बहुत कम, से बहुत नीचे, से "
            "भी कम, से भी कहीं कम, से भी कहीं नीचे, से भी नीचे"
        ),
        "more than": (
            "का आँकड़ा पार, का आंकड़ा पार, का आंकड़े पार, का पार, के आंकड़ा पार, के आंकड़े पार, के ऊपर, के पार, को "
            "पार, से अधिक, से ऊपर, से कहीं अधिक, से कहीं ऊपर, से कहीं ज़्यादा, से कहीं ज्यादा, से काफी अधिक, से काफी "
            "ऊपर, से काफी ज़्यादा, से काफी ज्यादा, से ज़्यादा, से ज्यादा, से पार, से बढ़कर, से बहुत अधिक, से बहुत ऊपर, "
            "से बहुत ज़्यादा, से बहुत ज्यादा, से भी अधिक, से भी ऊपर, से भी कहीं अधिक, से भी कहीं ऊपर, से भी कहीं "
            "ज़्यादा, से भी कहीं ज्यादा, से भी ज़्यादा, से भी ज्यादा"
        ),
        "nearly": "को छूने, से कुछ कम, से थोड़ा कम",
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
        "at least": "almeno, come minimo, e oltre, e piu, e più, e su, in avanti, in poi, in su, o oltre, o piu, o più",
        "at most": "al massimo, al piu, al più, e meno, in giu, in giù, o meno",
        "factor": "volte",
        "more than": "abbondanti, e passa, e rotti",
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
        "about": "ぎりぎり, くらい, ぐらい, そこそこ, ほど, ほど の, 位, 内外, 前後, 程, 程度, 見当, 規模",
        "ambiguous number": "ドル 台, 人 台, 件 台, 円 台, 度 台, 票 台",
        "at least": (
            "あるいは それ 以上, か それ 以上, は 下らない, は 下回らない, または それ 以上, もしくは それ 以上, を "
            "下らず, を 下らない, を 下回らない, 以上"
        ),
        "at most": (
            "が 上限, が 限度, は 超えず, は 超えなかった, は 超えません, まで, を 上回らず, を 上回らない, を "
            "上回らなかった, を 上限, を 超えず, を 超えない, を 超えなかった, を 超えません, を 越えない, を 限度, "
            "以下, 以内, 限度"
        ),
        "factor": "倍, 回",
        "just over": "あまり, 余, 余り, 強",
        "less than": (
            "に 届いて いない, に 届いて いなかった, に 届かず, に 届かない, に 届かなかった, に 満たず, に 満たない, "
            "に 満たなかった, に 達しず, に 達して いない, に 達して いなかった, に 達しない, に 達しなかった, にも "
            "満たない, まで 達して いない, まで 達して いなかった, より 少ない, より 少なかった, より 少なく, よりも "
            "少ない, よりも 少なかった, よりも 少なく, を かなり 下回った, を かなり 下回って, を かなり 下回り, を "
            "かなり 下回る, を すでに 下回った, を すでに 下回って, を すでに 下回り, を すでに 下回る, を はるかに "
            "下回った, を はるかに 下回って, を はるかに 下回り, を はるかに 下回る, を やや 下回った, を やや "
            "下回って, を やや 下回り, を やや 下回る, を わずかに 下回った, を わずかに 下回って, を わずかに 下回り, "
            "を わずかに 下回る, を 下回った, を 下回って, を 下回っていた, を 下回っている, を 下回り, を 下回る, を "
            "優に 下回った, を 優に 下回って, を 優に 下回り, を 優に 下回る, を 切った, を 切って, を 切り, を 切る, "
            "を 割った, を 割って, を 割り, を 割り込む, を 割り込んだ, を 割り込んで, を 割る, を 大きく 下回った, を "
            "大きく 下回って, を 大きく 下回り, を 大きく 下回る, を 大幅に 下回った, を 大幅に 下回って, を 大幅に "
            "下回り, を 大幅に 下回る, を 少し 下回った, を 少し 下回って, を 少し 下回り, を 少し 下回る, 未満"
        ),
        "more than": (
            "は 超えそう, は 超えた, は 超えて, は 超えていた, は 超えている, は 超えました, は 超えます, は 超えよう, "
            "は 超える, は 越えた, は 越えて, は 越える, も かなり 上回った, も かなり 上回って, も かなり 上回り, も "
            "かなり 上回る, も かなり 超えた, も かなり 超えて, も かなり 超える, も すでに 上回った, も すでに "
            "上回って, も すでに 上回り, も すでに 上回る, も すでに 超えた, も すでに 超えて, も すでに 超える, も "
            "はるかに 上回った, も はるかに 上回って, も はるかに 上回り, も はるかに 上回る, も はるかに 超えた, も "
            "はるかに 超えて, も はるかに 超える, も やや 上回った, も やや 上回って, も やや 上回り, も やや 上回る, "
            "も やや 超えた, も やや 超えて, も やや 超える, も わずかに 上回った, も わずかに 上回って, も わずかに "
            "上回り, も わずかに 上回る, も わずかに 超えた, も わずかに 超えて, も わずかに 超える, も 上回った, も "
            "上回って, も 上回っている, も 上回り, も 上回りました, も 上回る, も 優に 上回った, も 優に 上回って, も "
            "優に 上回り, も 優に 上回る, も 優に 超えた, も 優に 超えて, も 優に 超える, も 大きく 上回った, も "
            "大きく 上回って, も 大きく 上回り, も 大きく 上回る, も 大きく 超えた, も 大きく 超えて, も 大きく "
            "超える, も 大幅に 上回った, も 大幅に 上回って, も 大幅に 上回り, も 大幅に 上回る, も 大幅に 超えた, も "
            "大幅に 超えて, も 大幅に 超える, も 少し 上回った, も 少し 上回って, も 少し 上回り, も 少し 上回る, も "
            "少し 超えた, も 少し 超えて, も 少し 超える, も 超えそう, も 超えた, も 超えて, も 超えていた, も "
            "超えている, も 超えました, も 超えます, も 超えよう, も 超える, も 越えた, も 越えて, も 越える, より "
            "多い, より 多かった, より 多く, よりも 多い, よりも 多かった, よりも 多く, を かなり 上回った, を かなり "
            "上回って, を かなり 上回り, を かなり 上回る, を かなり 超えた, を かなり 超えて, を かなり 超える, を "
            "すでに 上回った, を すでに 上回って, を すでに 上回り, を すでに 上回る, を すでに 超えた, を すでに "
            "超えて, を すでに 超える, を はるかに 上回った, を はるかに 上回って, を はるかに 上回り, を はるかに "
            "上回る, を はるかに 超えた, を はるかに 超えて, を はるかに 超える, を やや 上回った, を やや 上回って, "
            "を やや 上回り, を やや 上回る, を やや 超えた, を やや 超えて, を やや 超える, を わずかに 上回った, を "
            "わずかに 上回って, を わずかに 上回り, を わずかに 上回る, を わずかに 超えた, を わずかに 超えて, を "
            "わずかに 超える, を 上まわった, を 上まわって, を 上まわり, を 上まわる, を 上回った, を 上回って, を "
            "上回っている, を 上回り, を 上回りました, を 上回る, を 優に 上回った, を 優に 上回って, を 優に 上回り, "
            "を 優に 上回る, を 優に 超えた, を 優に 超えて, を 優に 超える, を 大きく 上回った, を 大きく 上回って, "
            "を 大きく 上回り, を 大きく 上回る, を 大きく 超えた, を 大きく 超えて, を 大きく 超える, を 大幅に "
            "上回った, を 大幅に 上回って, を 大幅に 上回り, を 大幅に 上回る, を 大幅に 超えた, を 大幅に 超えて, を "
            "大幅に 超える, を 少し 上回った, を 少し 上回って, を 少し 上回り, を 少し 上回る, を 少し 超えた, を "
            "少し 超えて, を 少し 超える, を 突破, を 突破した, を 突破して, を 突破しました, を 突破する, を 超え, を "
            "超えそう, を 超えた, を 超えて, を 超えていた, を 超えている, を 超えました, を 超えます, を 超えよう, を "
            "超える, を 超した, を 超して, を 超しました, を 超す, を 越えた, を 越えて, を 越える, オーバー, 数, "
            "突破, 超, 超え, 越え"
        ),
        "nearly": "に せまった, に せまる, に 近い, に 迫った, に 迫り, に 迫る, 弱, 足らず, 近い, 近く, 近くの",
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
        "about": "가량, 남짓, 내외, 선, 안팎, 어림, 언저리, 전후, 정도, 쯤",
        "ambiguous number": "건 대, 달러 대, 만명 대, 명 대, 원 대",
        "at least": "또는 그 이상, 이나 그 이상, 이상, 플러스, 혹은 그 이상",
        "at most": (
            "가 넘어서지 않고, 가 넘어서지 않는, 가 넘어서지 않아, 가 넘어서지 않았다, 가 넘어서지 않을, 가 넘지 않고, "
            "가 넘지 않는, 가 넘지 않아, 가 넘지 않았다, 가 넘지 않을, 가 초과하지 않고, 가 초과하지 않는, 가 초과하지 "
            "않아, 가 초과하지 않았다, 가 초과하지 않을, 까지, 를 넘어서지 못하는, 를 넘어서지 못한, 를 넘어서지 "
            "못했다, 를 넘어서지 않고, 를 넘어서지 않는, 를 넘어서지 않아, 를 넘어서지 않았다, 를 넘어서지 않을, 를 "
            "넘을 수 없다, 를 넘지 못하는, 를 넘지 못한, 를 넘지 못했다, 를 넘지 않고, 를 넘지 않는, 를 넘지 않아, 를 "
            "넘지 않았다, 를 넘지 않을, 를 초과하지 않고, 를 초과하지 않는, 를 초과하지 않아, 를 초과하지 않았다, 를 "
            "초과하지 않을, 를 한도로, 을 넘어서지 못하는, 을 넘어서지 못한, 을 넘어서지 못했다, 을 넘어서지 않고, 을 "
            "넘어서지 않는, 을 넘어서지 않아, 을 넘어서지 않았다, 을 넘어서지 않을, 을 넘을 수 없다, 을 넘지 못하는, "
            "을 넘지 못한, 을 넘지 못했다, 을 넘지 않고, 을 넘지 않는, 을 넘지 않아, 을 넘지 않았다, 을 넘지 않을, 을 "
            "초과하지 않고, 을 초과하지 않는, 을 초과하지 않아, 을 초과하지 않았다, 을 초과하지 않을, 을 한도로, 이 "
            "넘어서지 않고, 이 넘어서지 않는, 이 넘어서지 않아, 이 넘어서지 않았다, 이 넘어서지 않을, 이 넘지 않고, 이 "
            "넘지 않는, 이 넘지 않아, 이 넘지 않았다, 이 넘지 않을, 이 초과하지 않고, 이 초과하지 않는, 이 초과하지 "
            "않아, 이 초과하지 않았다, 이 초과하지 않을, 이내, 이하, 한도"
        ),
        "factor": "배, 번, 회",
        "just over": "남짓한, 여, 여명",
        "less than": (
            "가 안 되는, 가 안 되지 않는, 가 안 되지 않았다, 가 채 되는, 가 채 되지 않는, 가 채 되지 않았다, 도 안 "
            "되는, 도 안 되지 않는, 도 안 되지 않았다, 도 안되는, 도 채 되지 않는, 도 채 되지 않았다, 도 채 안 되는, "
            "를 밑도는, 를 밑돌고, 를 밑돌던, 를 밑돌며, 를 밑돌면서, 를 밑돌아, 를 밑돌았다, 를 하회, 를 하회하는, 를 "
            "하회하며, 를 하회한, 를 하회했다, 미만, 밑도는, 보다 적게, 보다 적다, 보다 적었다, 보다 적은, 에 달하지 "
            "못, 에 달하지 못하는, 에 달하지 못한, 에 달하지 못했다, 에 달하지 않, 에 달하지 않는, 에 달하지 않았다, "
            "에 못 미쳐, 에 못 미쳤다, 에 못 미치는, 에 못 미친, 에 못미치는, 에 미치지 못하고, 에 미치지 못하는, 에 "
            "미치지 못한, 에 미치지 못해, 에 미치지 못했다, 에 이르지 못, 에 이르지 못하는, 에 이르지 못한, 에 이르지 "
            "못했다, 에 이르지 않, 에 이르지 않는, 에 이르지 않았다, 을 밑도는, 을 밑돌고, 을 밑돌던, 을 밑돌며, 을 "
            "밑돌면서, 을 밑돌아, 을 밑돌았다, 을 하회, 을 하회하는, 을 하회하며, 을 하회한, 을 하회했다, 이 안 되는, "
            "이 안 되지 않는, 이 안 되지 않았다, 이 채 되는, 이 채 되지 않는, 이 채 되지 않았다, 이 채 안 되는"
        ),
        "more than": (
            "가 넘게, 가 넘겼다, 가 넘고, 가 넘긴, 가 넘길, 가 넘는, 가 넘는다, 가 넘습니다, 가 넘어, 가 넘어서, 가 "
            "넘어서는, 가 넘어선, 가 넘어설, 가 넘어섰고, 가 넘어섰다, 가 넘었고, 가 넘었다, 가 넘었습니다, 가 "
            "넘었으며, 가 넘은, 가 넘을, 넘게, 넘는, 넘은, 는 넘게, 는 넘겼다, 는 넘고, 는 넘긴, 는 넘길, 는 넘는, 는 "
            "넘는다, 는 넘습니다, 는 넘어, 는 넘어서, 는 넘어서는, 는 넘어선, 는 넘어설, 는 넘어섰고, 는 넘어섰다, 는 "
            "넘었고, 는 넘었다, 는 넘었습니다, 는 넘었으며, 는 넘은, 는 넘을, 도 넘게, 도 넘겼다, 도 넘고, 도 넘긴, 도 "
            "넘길, 도 넘는, 도 넘는다, 도 넘습니다, 도 넘어, 도 넘어서, 도 넘어서는, 도 넘어선, 도 넘어설, 도 "
            "넘어섰고, 도 넘어섰다, 도 넘었고, 도 넘었다, 도 넘었습니다, 도 넘었으며, 도 넘은, 도 넘을, 돌파, 를 넘게, "
            "를 넘겼다, 를 넘고, 를 넘긴, 를 넘길, 를 넘는, 를 넘는다, 를 넘습니다, 를 넘어, 를 넘어서, 를 넘어서는, "
            "를 넘어선, 를 넘어설, 를 넘어섰고, 를 넘어섰다, 를 넘었고, 를 넘었다, 를 넘었습니다, 를 넘었으며, 를 "
            "넘은, 를 넘을, 를 돌파, 를 돌파하며, 를 돌파하면서, 를 돌파한, 를 돌파해, 를 돌파했고, 를 돌파했다, 를 "
            "살짝 넘게, 를 살짝 넘긴, 를 살짝 넘는, 를 살짝 넘어, 를 살짝 넘어섰다, 를 살짝 넘었다, 를 살짝 넘은, 를 "
            "상회, 를 상회하고, 를 상회하는, 를 상회하며, 를 상회한, 를 상회했다, 를 소폭 웃도는, 를 소폭 웃돌았다, 를 "
            "웃도는, 를 웃돌고, 를 웃돌던, 를 웃돌며, 를 웃돌면서, 를 웃돌아, 를 웃돌았고, 를 웃돌았다, 를 조금 넘게, "
            "를 조금 넘긴, 를 조금 넘는, 를 조금 넘어, 를 조금 넘어섰다, 를 조금 넘었다, 를 조금 넘은, 를 초과, 를 "
            "초과하는, 를 초과하며, 를 초과한, 를 초과해, 를 초과했다, 를 크게 넘게, 를 크게 넘긴, 를 크게 넘는, 를 "
            "크게 넘어, 를 크게 넘어섰다, 를 크게 넘었다, 를 크게 넘은, 를 크게 웃도는, 를 크게 웃돌았다, 를 훌쩍 "
            "넘게, 를 훌쩍 넘긴, 를 훌쩍 넘는, 를 훌쩍 넘어, 를 훌쩍 넘어섰다, 를 훌쩍 넘었다, 를 훌쩍 넘은, 를 훨씬 "
            "넘게, 를 훨씬 넘긴, 를 훨씬 넘는, 를 훨씬 넘어, 를 훨씬 넘어섰다, 를 훨씬 넘었다, 를 훨씬 넘은, 를 훨씬 "
            "웃도는, 를 훨씬 웃돌았다, 보다 더 많은, 보다 더 많이, 보다 많다, 보다 많았다, 보다 많은, 보다 많이, 보다 "
            "훨씬 많은, 보다 훨씬 많이, 웃도는, 은 넘게, 은 넘겼다, 은 넘고, 은 넘긴, 은 넘길, 은 넘는, 은 넘는다, 은 "
            "넘습니다, 은 넘어, 은 넘어서, 은 넘어서는, 은 넘어선, 은 넘어설, 은 넘어섰고, 은 넘어섰다, 은 넘었고, 은 "
            "넘었다, 은 넘었습니다, 은 넘었으며, 은 넘은, 은 넘을, 을 넘게, 을 넘겼다, 을 넘고, 을 넘긴, 을 넘길, 을 "
            "넘는, 을 넘는다, 을 넘습니다, 을 넘어, 을 넘어서, 을 넘어서는, 을 넘어선, 을 넘어설, 을 넘어섰고, 을 "
            "넘어섰다, 을 넘었고, 을 넘었다, 을 넘었습니다, 을 넘었으며, 을 넘은, 을 넘을, 을 돌파, 을 돌파하며, 을 "
            "돌파하면서, 을 돌파한, 을 돌파해, 을 돌파했고, 을 돌파했다, 을 살짝 넘게, 을 살짝 넘긴, 을 살짝 넘는, 을 "
            "살짝 넘어, 을 살짝 넘어섰다, 을 살짝 넘었다, 을 살짝 넘은, 을 상회, 을 상회하고, 을 상회하는, 을 "
            "상회하며, 을 상회한, 을 상회했다, 을 소폭 웃도는, 을 소폭 웃돌았다, 을 웃도는, 을 웃돌고, 을 웃돌던, 을 "
            "웃돌며, 을 웃돌면서, 을 웃돌아, 을 웃돌았고, 을 웃돌았다, 을 조금 넘게, 을 조금 넘긴, 을 조금 넘는, 을 "
            "조금 넘어, 을 조금 넘어섰다, 을 조금 넘었다, 을 조금 넘은, 을 초과, 을 초과하는, 을 초과하며, 을 초과한, "
            "을 초과해, 을 초과했다, 을 크게 넘게, 을 크게 넘긴, 을 크게 넘는, 을 크게 넘어, 을 크게 넘어섰다, 을 크게 "
            "넘었다, 을 크게 넘은, 을 크게 웃도는, 을 크게 웃돌았다, 을 훌쩍 넘게, 을 훌쩍 넘긴, 을 훌쩍 넘는, 을 훌쩍 "
            "넘어, 을 훌쩍 넘어섰다, 을 훌쩍 넘었다, 을 훌쩍 넘은, 을 훨씬 넘게, 을 훨씬 넘긴, 을 훨씬 넘는, 을 훨씬 "
            "넘어, 을 훨씬 넘어섰다, 을 훨씬 넘었다, 을 훨씬 넘은, 을 훨씬 웃도는, 을 훨씬 웃돌았다, 이 넘게, 이 "
            "넘겼다, 이 넘고, 이 넘긴, 이 넘길, 이 넘는, 이 넘는다, 이 넘습니다, 이 넘어, 이 넘어서, 이 넘어서는, 이 "
            "넘어선, 이 넘어설, 이 넘어섰고, 이 넘어섰다, 이 넘었고, 이 넘었다, 이 넘었습니다, 이 넘었으며, 이 넘은, "
            "이 넘을, 초과"
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
        "at least": (
            "en hoger, en meer, en ouder, en verder, minimaal, minstens, of hoger, of meer, op z ' n minst, op zijn "
            "minst, ten minste"
        ),
        "at most": (
            "en jonger, en lager, en minder, hoogstens, maximaal, of jonger, of lager, of minder, op zijn hoogst, ten "
            "hoogste"
        ),
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
            "albo wiecej, albo więcej, co najmniej, i powyzej, i powyżej, i starszych, i wiecej, i więcej, i wyzej, i "
            "wyżej, lub wiecej, lub więcej, w gore, w górę, wzwyż"
        ),
        "at most": (
            "i mniej, i nizej, i niżej, lub mniej, maksimum, maksymalnie, najwyzej, najwyżej, w doł, w dół, włacznie, "
            "włącznie"
        ),
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
        "at least": (
            "ao menos, e mais, e tal, em diante, no minimo, no mínimo, ou acima, ou mais, para cima, pelo menos"
        ),
        "at most": "e menos, no maximo, no máximo, ou abaixo, ou menos, para baixo, quando muito",
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
        "at least": (
            "и более, и больше, и выше, и дороже, и старше, или более, или больше, или выше, как минимум, минимум, плюс"
        ),
        "at most": "включительно, и менее, и младше, и ниже, или менее, или меньше, или ниже, как максимум, максимум",
        "factor": "раз, раза",
        "just over": "с лишним, с небольшим",
        "less than": "не наберется, не набралось",
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
        "at least": (
            "eller fler, eller flera, eller mer, minst, och aeldre, och aldre, och fler, och hoegre, och hogre, och "
            "högre, och mer, och uppat, och uppåt, och äldre, som minst"
        ),
        "at most": (
            "eller faerre, eller farre, eller färre, eller mindre, högst, maximalt, och faerre, och farre, och färre, "
            "och laegre, och lagre, och lägre, och nedat, och nedåt, och yngre, som hoegst, som hogst, som högst, som "
            "mest"
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
        "about": "bandında, civarı, civarında, dolaylarında, dolayında, kadar, sularında, sularındaydı",
        "at least": (
            "' dan asagı degil, ' dan az degil, ' dan az değil, ' dan aşağı değil, ' dan baslayan, ' dan baslayarak, ' "
            "dan başlayan, ' dan başlayarak, ' dan itibaren, ' den asagı degil, ' den az degil, ' den az değil, ' den "
            "aşağı değil, ' den baslayan, ' den baslayarak, ' den başlayan, ' den başlayarak, ' den itibaren, ' tan "
            "asagı degil, ' tan az degil, ' tan az değil, ' tan aşağı değil, ' tan baslayan, ' tan baslayarak, ' tan "
            "başlayan, ' tan başlayarak, ' tan itibaren, ' ten asagı degil, ' ten az degil, ' ten az değil, ' ten "
            "aşağı değil, ' ten baslayan, ' ten baslayarak, ' ten başlayan, ' ten başlayarak, ' ten itibaren, artı, "
            "baslayan, baslayarak, başlayan, başlayarak, dan asagı degil, dan az degil, dan az değil, dan aşağı değil, "
            "dan baslayan, dan baslayarak, dan başlayan, dan başlayarak, dan itibaren, den asagı degil, den az degil, "
            "den az değil, den aşağı değil, den baslayan, den baslayarak, den başlayan, den başlayarak, den itibaren, "
            "en az, en azından, itibaren, tan asagı degil, tan az degil, tan az değil, tan aşağı değil, tan baslayan, "
            "tan baslayarak, tan başlayan, tan başlayarak, tan itibaren, ten asagı degil, ten az degil, ten az değil, "
            "ten aşağı değil, ten baslayan, ten baslayarak, ten başlayan, ten başlayarak, ten itibaren, ve uestue, ve "
            "uezeri, ve ustu, ve uzeri, ve üstü, ve üzeri, veya daha fazla, ya da daha fazla"
        ),
        "at most": (
            "' a kadar, ' a varan, ' dan cok degil, ' dan daha fazla degil, ' dan daha fazla değil, ' dan fazla degil, "
            "' dan fazla değil, ' dan çok değil, ' den cok degil, ' den daha fazla degil, ' den daha fazla değil, ' "
            "den fazla degil, ' den fazla değil, ' den çok değil, ' e kadar, ' e varan, ' i asmadı, ' i asmamıs, ' i "
            "asmayacak, ' i asmayan, ' i asmıyor, ' i aşmadı, ' i aşmamış, ' i aşmayacak, ' i aşmayan, ' i aşmıyor, ' "
            "i gecmedi, ' i gecmeyen, ' i gecmiyor, ' i geçmedi, ' i geçmeyen, ' i geçmiyor, ' tan cok degil, ' tan "
            "daha fazla degil, ' tan daha fazla değil, ' tan fazla degil, ' tan fazla değil, ' tan çok değil, ' ten "
            "cok degil, ' ten daha fazla degil, ' ten daha fazla değil, ' ten fazla degil, ' ten fazla değil, ' ten "
            "çok değil, ' u asmadı, ' u asmamıs, ' u asmayacak, ' u asmayan, ' u asmıyor, ' u aşmadı, ' u aşmamış, ' u "
            "aşmayacak, ' u aşmayan, ' u aşmıyor, ' u gecmedi, ' u gecmeyen, ' u gecmiyor, ' u geçmedi, ' u geçmeyen, "
            "' u geçmiyor, ' ue aşmadı, ' ue aşmamış, ' ue aşmayacak, ' ue aşmayan, ' ue aşmıyor, ' ue geçmedi, ' ue "
            "geçmeyen, ' ue geçmiyor, ' ya kadar, ' ya varan, ' ye kadar, ' ye varan, ' yi asmadı, ' yi asmamıs, ' yi "
            "asmayacak, ' yi asmayan, ' yi asmıyor, ' yi aşmadı, ' yi aşmamış, ' yi aşmayacak, ' yi aşmayan, ' yi "
            "aşmıyor, ' yi gecmedi, ' yi gecmeyen, ' yi gecmiyor, ' yi geçmedi, ' yi geçmeyen, ' yi geçmiyor, ' yu "
            "asmadı, ' yu asmamıs, ' yu asmayacak, ' yu asmayan, ' yu asmıyor, ' yu aşmadı, ' yu aşmamış, ' yu "
            "aşmayacak, ' yu aşmayan, ' yu aşmıyor, ' yu gecmedi, ' yu gecmeyen, ' yu gecmiyor, ' yu geçmedi, ' yu "
            "geçmeyen, ' yu geçmiyor, ' yue aşmadı, ' yue aşmamış, ' yue aşmayacak, ' yue aşmayan, ' yue aşmıyor, ' "
            "yue geçmedi, ' yue geçmeyen, ' yue geçmiyor, ' yü aşmadı, ' yü aşmamış, ' yü aşmayacak, ' yü aşmayan, ' "
            "yü aşmıyor, ' yü geçmedi, ' yü geçmeyen, ' yü geçmiyor, ' yı asmadı, ' yı asmamıs, ' yı asmayacak, ' yı "
            "asmayan, ' yı asmıyor, ' yı aşmadı, ' yı aşmamış, ' yı aşmayacak, ' yı aşmayan, ' yı aşmıyor, ' yı "
            "gecmedi, ' yı gecmeyen, ' yı gecmiyor, ' yı geçmedi, ' yı geçmeyen, ' yı geçmiyor, ' ü aşmadı, ' ü "
            "aşmamış, ' ü aşmayacak, ' ü aşmayan, ' ü aşmıyor, ' ü geçmedi, ' ü geçmeyen, ' ü geçmiyor, ' ı asmadı, ' "
            "ı asmamıs, ' ı asmayacak, ' ı asmayan, ' ı asmıyor, ' ı aşmadı, ' ı aşmamış, ' ı aşmayacak, ' ı aşmayan, "
            "' ı aşmıyor, ' ı gecmedi, ' ı gecmeyen, ' ı gecmiyor, ' ı geçmedi, ' ı geçmeyen, ' ı geçmiyor, a kadar, a "
            "varan, asmadı, asmayan, aşmadı, aşmayan, dan cok degil, dan daha fazla degil, dan daha fazla değil, dan "
            "fazla degil, dan fazla değil, dan çok değil, den cok degil, den daha fazla degil, den daha fazla değil, "
            "den fazla degil, den fazla değil, den çok değil, e kadar, e varan, en cok, en fazla, en çok, gecmedi, "
            "gecmeyen, geçmedi, geçmeyen, i asmadı, i asmamıs, i asmayacak, i asmayan, i asmıyor, i aşmadı, i aşmamış, "
            "i aşmayacak, i aşmayan, i aşmıyor, i gecmedi, i gecmeyen, i gecmiyor, i geçmedi, i geçmeyen, i geçmiyor, "
            "tan cok degil, tan daha fazla degil, tan daha fazla değil, tan fazla degil, tan fazla değil, tan çok "
            "değil, ten cok degil, ten daha fazla degil, ten daha fazla değil, ten fazla degil, ten fazla değil, ten "
            "çok değil, u asmadı, u asmamıs, u asmayacak, u asmayan, u asmıyor, u aşmadı, u aşmamış, u aşmayacak, u "
            "aşmayan, u aşmıyor, u gecmedi, u gecmeyen, u gecmiyor, u geçmedi, u geçmeyen, u geçmiyor, ue aşmadı, ue "
            "aşmamış, ue aşmayacak, ue aşmayan, ue aşmıyor, ue geçmedi, ue geçmeyen, ue geçmiyor, varan, ve altı, veya "
            "daha az, ya da daha az, ya kadar, ya varan, ye kadar, ye varan, yi asmadı, yi asmamıs, yi asmayacak, yi "
            "asmayan, yi asmıyor, yi aşmadı, yi aşmamış, yi aşmayacak, yi aşmayan, yi aşmıyor, yi gecmedi, yi "
            "gecmeyen, yi gecmiyor, yi geçmedi, yi geçmeyen, yi geçmiyor, yu asmadı, yu asmamıs, yu asmayacak, yu "
            "asmayan, yu asmıyor, yu aşmadı, yu aşmamış, yu aşmayacak, yu aşmayan, yu aşmıyor, yu gecmedi, yu "
            "gecmeyen, yu gecmiyor, yu geçmedi, yu geçmeyen, yu geçmiyor, yue aşmadı, yue aşmamış, yue aşmayacak, yue "
            "aşmayan, yue aşmıyor, yue geçmedi, yue geçmeyen, yue geçmiyor, yü aşmadı, yü aşmamış, yü aşmayacak, yü "
            "aşmayan, yü aşmıyor, yü geçmedi, yü geçmeyen, yü geçmiyor, yı asmadı, yı asmamıs, yı asmayacak, yı "
            "asmayan, yı asmıyor, yı aşmadı, yı aşmamış, yı aşmayacak, yı aşmayan, yı aşmıyor, yı gecmedi, yı "
            "gecmeyen, yı gecmiyor, yı geçmedi, yı geçmeyen, yı geçmiyor, ü aşmadı, ü aşmamış, ü aşmayacak, ü aşmayan, "
            "ü aşmıyor, ü geçmedi, ü geçmeyen, ü geçmiyor, ı asmadı, ı asmamıs, ı asmayacak, ı asmayan, ı asmıyor, ı "
            "aşmadı, ı aşmamış, ı aşmayacak, ı aşmayan, ı aşmıyor, ı gecmedi, ı gecmeyen, ı gecmiyor, ı geçmedi, ı "
            "geçmeyen, ı geçmiyor"
        ),
        "factor": "kat, kere, kez",
        "just over": (
            "' dan az biraz fazla, ' dan biraz cok, ' dan biraz daha fazla, ' dan biraz fazla, ' dan biraz çok, ' den "
            "az biraz fazla, ' den biraz cok, ' den biraz daha fazla, ' den biraz fazla, ' den biraz çok, ' tan az "
            "biraz fazla, ' tan biraz cok, ' tan biraz daha fazla, ' tan biraz fazla, ' tan biraz çok, ' ten az biraz "
            "fazla, ' ten biraz cok, ' ten biraz daha fazla, ' ten biraz fazla, ' ten biraz çok, biraz fazla, dan az "
            "biraz fazla, dan biraz cok, dan biraz daha fazla, dan biraz fazla, dan biraz çok, den az biraz fazla, den "
            "biraz cok, den biraz daha fazla, den biraz fazla, den biraz çok, tan az biraz fazla, tan biraz cok, tan "
            "biraz daha fazla, tan biraz fazla, tan biraz çok, ten az biraz fazla, ten biraz cok, ten biraz daha "
            "fazla, ten biraz fazla, ten biraz çok"
        ),
        "less than": (
            "' dan asagı, ' dan az, ' dan aşağı, ' dan cok daha az, ' dan daha az, ' dan dueşuek, ' dan dusuk, ' dan "
            "düşük, ' dan kucuk, ' dan kueçuek, ' dan küçük, ' dan çok daha az, ' den asagı, ' den az, ' den aşağı, ' "
            "den cok daha az, ' den daha az, ' den dueşuek, ' den dusuk, ' den düşük, ' den kucuk, ' den kueçuek, ' "
            "den küçük, ' den çok daha az, ' in altında, ' in cok altında, ' in çok altında, ' nin altında, ' nin cok "
            "altında, ' nin çok altında, ' nuen altında, ' nuen çok altında, ' nun altında, ' nun cok altında, ' nun "
            "çok altında, ' nün altında, ' nün çok altında, ' nın altında, ' nın cok altında, ' nın çok altında, ' tan "
            "asagı, ' tan az, ' tan aşağı, ' tan cok daha az, ' tan daha az, ' tan dueşuek, ' tan dusuk, ' tan düşük, "
            "' tan kucuk, ' tan kueçuek, ' tan küçük, ' tan çok daha az, ' ten asagı, ' ten az, ' ten aşağı, ' ten cok "
            "daha az, ' ten daha az, ' ten dueşuek, ' ten dusuk, ' ten düşük, ' ten kucuk, ' ten kueçuek, ' ten küçük, "
            "' ten çok daha az, ' uen altında, ' uen çok altında, ' un altında, ' un cok altında, ' un çok altında, ' "
            "ün altında, ' ün çok altında, ' ın altında, ' ın cok altında, ' ın çok altında, altı, altında, az, cok "
            "altında, daha az, dan asagı, dan az, dan aşağı, dan cok daha az, dan daha az, dan dueşuek, dan dusuk, dan "
            "düşük, dan kucuk, dan kueçuek, dan küçük, dan çok daha az, den asagı, den az, den aşağı, den cok daha az, "
            "den daha az, den dueşuek, den dusuk, den düşük, den kucuk, den kueçuek, den küçük, den çok daha az, in "
            "altında, in cok altında, in çok altında, nin altında, nin cok altında, nin çok altında, nuen altında, "
            "nuen çok altında, nun altında, nun cok altında, nun çok altında, nün altında, nün çok altında, nın "
            "altında, nın cok altında, nın çok altında, tan asagı, tan az, tan aşağı, tan cok daha az, tan daha az, "
            "tan dueşuek, tan dusuk, tan düşük, tan kucuk, tan kueçuek, tan küçük, tan çok daha az, ten asagı, ten az, "
            "ten aşağı, ten cok daha az, ten daha az, ten dueşuek, ten dusuk, ten düşük, ten kucuk, ten kueçuek, ten "
            "küçük, ten çok daha az, uen altında, uen çok altında, un altında, un cok altında, un çok altında, çok "
            "altında, ün altında, ün çok altında, ın altında, ın cok altında, ın çok altında"
        ),
        "more than": (
            "' dan bueyuek, ' dan buyuk, ' dan büyük, ' dan cok, ' dan cok daha fazla, ' dan daha cok, ' dan daha "
            "fazla, ' dan daha çok, ' dan fazla, ' dan yueksek, ' dan yukarı, ' dan yuksek, ' dan yüksek, ' dan çok, ' "
            "dan çok daha fazla, ' den bueyuek, ' den buyuk, ' den büyük, ' den cok, ' den cok daha fazla, ' den daha "
            "cok, ' den daha fazla, ' den daha çok, ' den fazla, ' den yueksek, ' den yukarı, ' den yuksek, ' den "
            "yüksek, ' den çok, ' den çok daha fazla, ' i asacak, ' i asan, ' i asarak, ' i askın, ' i asmıs, ' i "
            "astı, ' i asıyor, ' i aşacak, ' i aşan, ' i aşarak, ' i aşkın, ' i aşmış, ' i aştı, ' i aşıyor, ' i "
            "gececek, ' i gecen, ' i geciyor, ' i gecmis, ' i gecti, ' i geçecek, ' i geçen, ' i geçiyor, ' i geçmiş, "
            "' i geçti, ' in cok uzerinde, ' in epey uezerinde, ' in epey uzerinde, ' in epey üzerinde, ' in hayli "
            "uezerinde, ' in hayli uzerinde, ' in hayli üzerinde, ' in uestuende, ' in uezerinde, ' in ustunde, ' in "
            "uzerinde, ' in çok uezerinde, ' in çok üzerinde, ' in üstünde, ' in üzerinde, ' nin cok uzerinde, ' nin "
            "epey uezerinde, ' nin epey uzerinde, ' nin epey üzerinde, ' nin hayli uezerinde, ' nin hayli uzerinde, ' "
            "nin hayli üzerinde, ' nin uestuende, ' nin uezerinde, ' nin ustunde, ' nin uzerinde, ' nin çok uezerinde, "
            "' nin çok üzerinde, ' nin üstünde, ' nin üzerinde, ' nuen epey uezerinde, ' nuen hayli uezerinde, ' nuen "
            "uestuende, ' nuen uezerinde, ' nuen çok uezerinde, ' nun cok uzerinde, ' nun epey uezerinde, ' nun epey "
            "uzerinde, ' nun epey üzerinde, ' nun hayli uezerinde, ' nun hayli uzerinde, ' nun hayli üzerinde, ' nun "
            "uestuende, ' nun uezerinde, ' nun ustunde, ' nun uzerinde, ' nun çok uezerinde, ' nun çok üzerinde, ' nun "
            "üstünde, ' nun üzerinde, ' nün epey üzerinde, ' nün hayli üzerinde, ' nün çok üzerinde, ' nün üstünde, ' "
            "nün üzerinde, ' nın cok uzerinde, ' nın epey uezerinde, ' nın epey uzerinde, ' nın epey üzerinde, ' nın "
            "hayli uezerinde, ' nın hayli uzerinde, ' nın hayli üzerinde, ' nın uestuende, ' nın uezerinde, ' nın "
            "ustunde, ' nın uzerinde, ' nın çok uezerinde, ' nın çok üzerinde, ' nın üstünde, ' nın üzerinde, ' tan "
            "bueyuek, ' tan buyuk, ' tan büyük, ' tan cok, ' tan cok daha fazla, ' tan daha cok, ' tan daha fazla, ' "
            "tan daha çok, ' tan fazla, ' tan yueksek, ' tan yukarı, ' tan yuksek, ' tan yüksek, ' tan çok, ' tan çok "
            "daha fazla, ' ten bueyuek, ' ten buyuk, ' ten büyük, ' ten cok, ' ten cok daha fazla, ' ten daha cok, ' "
            "ten daha fazla, ' ten daha çok, ' ten fazla, ' ten yueksek, ' ten yukarı, ' ten yuksek, ' ten yüksek, ' "
            "ten çok, ' ten çok daha fazla, ' u asacak, ' u asan, ' u asarak, ' u askın, ' u asmıs, ' u astı, ' u "
            "asıyor, ' u aşacak, ' u aşan, ' u aşarak, ' u aşkın, ' u aşmış, ' u aştı, ' u aşıyor, ' u gececek, ' u "
            "gecen, ' u geciyor, ' u gecmis, ' u gecti, ' u geçecek, ' u geçen, ' u geçiyor, ' u geçmiş, ' u geçti, ' "
            "ue aşacak, ' ue aşan, ' ue aşarak, ' ue aşkın, ' ue aşmış, ' ue aştı, ' ue aşıyor, ' ue geçecek, ' ue "
            "geçen, ' ue geçiyor, ' ue geçmiş, ' ue geçti, ' uen epey uezerinde, ' uen hayli uezerinde, ' uen "
            "uestuende, ' uen uezerinde, ' uen çok uezerinde, ' un cok uzerinde, ' un epey uezerinde, ' un epey "
            "uzerinde, ' un epey üzerinde, ' un hayli uezerinde, ' un hayli uzerinde, ' un hayli üzerinde, ' un "
            "uestuende, ' un uezerinde, ' un ustunde, ' un uzerinde, ' un çok uezerinde, ' un çok üzerinde, ' un "
            "üstünde, ' un üzerinde, ' yi asacak, ' yi asan, ' yi asarak, ' yi askın, ' yi asmıs, ' yi astı, ' yi "
            "asıyor, ' yi aşacak, ' yi aşan, ' yi aşarak, ' yi aşkın, ' yi aşmış, ' yi aştı, ' yi aşıyor, ' yi "
            "gececek, ' yi gecen, ' yi geciyor, ' yi gecmis, ' yi gecti, ' yi geçecek, ' yi geçen, ' yi geçiyor, ' yi "
            "geçmiş, ' yi geçti, ' yu asacak, ' yu asan, ' yu asarak, ' yu askın, ' yu asmıs, ' yu astı, ' yu asıyor, "
            "' yu aşacak, ' yu aşan, ' yu aşarak, ' yu aşkın, ' yu aşmış, ' yu aştı, ' yu aşıyor, ' yu gececek, ' yu "
            "gecen, ' yu geciyor, ' yu gecmis, ' yu gecti, ' yu geçecek, ' yu geçen, ' yu geçiyor, ' yu geçmiş, ' yu "
            "geçti, ' yue aşacak, ' yue aşan, ' yue aşarak, ' yue aşkın, ' yue aşmış, ' yue aştı, ' yue aşıyor, ' yue "
            "geçecek, ' yue geçen, ' yue geçiyor, ' yue geçmiş, ' yue geçti, ' yü aşacak, ' yü aşan, ' yü aşarak, ' yü "
            "aşkın, ' yü aşmış, ' yü aştı, ' yü aşıyor, ' yü geçecek, ' yü geçen, ' yü geçiyor, ' yü geçmiş, ' yü "
            "geçti, ' yı asacak, ' yı asan, ' yı asarak, ' yı askın, ' yı asmıs, ' yı astı, ' yı asıyor, ' yı aşacak, "
            "' yı aşan, ' yı aşarak, ' yı aşkın, ' yı aşmış, ' yı aştı, ' yı aşıyor, ' yı gececek, ' yı gecen, ' yı "
            "geciyor, ' yı gecmis, ' yı gecti, ' yı geçecek, ' yı geçen, ' yı geçiyor, ' yı geçmiş, ' yı geçti, ' ü "
            "aşacak, ' ü aşan, ' ü aşarak, ' ü aşkın, ' ü aşmış, ' ü aştı, ' ü aşıyor, ' ü geçecek, ' ü geçen, ' ü "
            "geçiyor, ' ü geçmiş, ' ü geçti, ' ün epey üzerinde, ' ün hayli üzerinde, ' ün çok üzerinde, ' ün üstünde, "
            "' ün üzerinde, ' ı asacak, ' ı asan, ' ı asarak, ' ı askın, ' ı asmıs, ' ı astı, ' ı asıyor, ' ı aşacak, "
            "' ı aşan, ' ı aşarak, ' ı aşkın, ' ı aşmış, ' ı aştı, ' ı aşıyor, ' ı gececek, ' ı gecen, ' ı geciyor, ' "
            "ı gecmis, ' ı gecti, ' ı geçecek, ' ı geçen, ' ı geçiyor, ' ı geçmiş, ' ı geçti, ' ın cok uzerinde, ' ın "
            "epey uezerinde, ' ın epey uzerinde, ' ın epey üzerinde, ' ın hayli uezerinde, ' ın hayli uzerinde, ' ın "
            "hayli üzerinde, ' ın uestuende, ' ın uezerinde, ' ın ustunde, ' ın uzerinde, ' ın çok uezerinde, ' ın çok "
            "üzerinde, ' ın üstünde, ' ın üzerinde, asacak, asarak, asıyor, aşacak, aşan, aşarak, aşkın, aşmış, aştı, "
            "aşıyor, cok uzerinde, daha fazla, dan bueyuek, dan buyuk, dan büyük, dan cok, dan cok daha fazla, dan "
            "daha cok, dan daha fazla, dan daha çok, dan fazla, dan yueksek, dan yukarı, dan yuksek, dan yüksek, dan "
            "çok, dan çok daha fazla, den bueyuek, den buyuk, den büyük, den cok, den cok daha fazla, den daha cok, "
            "den daha fazla, den daha çok, den fazla, den yueksek, den yukarı, den yuksek, den yüksek, den çok, den "
            "çok daha fazla, fazla, gececek, geciyor, gecmis, geçecek, geçen, geçiyor, geçmiş, geçti, i asacak, i "
            "asan, i asarak, i askın, i asmıs, i astı, i asıyor, i aşacak, i aşan, i aşarak, i aşkın, i aşmış, i aştı, "
            "i aşıyor, i gececek, i gecen, i geciyor, i gecmis, i gecti, i geçecek, i geçen, i geçiyor, i geçmiş, i "
            "geçti, in cok uzerinde, in epey uezerinde, in epey uzerinde, in epey üzerinde, in hayli uezerinde, in "
            "hayli uzerinde, in hayli üzerinde, in uestuende, in uezerinde, in ustunde, in uzerinde, in çok uezerinde, "
            "in çok üzerinde, in üstünde, in üzerinde, küsur, nin cok uzerinde, nin epey uezerinde, nin epey uzerinde, "
            "nin epey üzerinde, nin hayli uezerinde, nin hayli uzerinde, nin hayli üzerinde, nin uestuende, nin "
            "uezerinde, nin ustunde, nin uzerinde, nin çok uezerinde, nin çok üzerinde, nin üstünde, nin üzerinde, "
            "nuen epey uezerinde, nuen hayli uezerinde, nuen uestuende, nuen uezerinde, nuen çok uezerinde, nun cok "
            "uzerinde, nun epey uezerinde, nun epey uzerinde, nun epey üzerinde, nun hayli uezerinde, nun hayli "
            "uzerinde, nun hayli üzerinde, nun uestuende, nun uezerinde, nun ustunde, nun uzerinde, nun çok uezerinde, "
            "nun çok üzerinde, nun üstünde, nun üzerinde, nün epey üzerinde, nün hayli üzerinde, nün çok üzerinde, nün "
            "üstünde, nün üzerinde, nın cok uzerinde, nın epey uezerinde, nın epey uzerinde, nın epey üzerinde, nın "
            "hayli uezerinde, nın hayli uzerinde, nın hayli üzerinde, nın uestuende, nın uezerinde, nın ustunde, nın "
            "uzerinde, nın çok uezerinde, nın çok üzerinde, nın üstünde, nın üzerinde, tan bueyuek, tan buyuk, tan "
            "büyük, tan cok, tan cok daha fazla, tan daha cok, tan daha fazla, tan daha çok, tan fazla, tan yueksek, "
            "tan yukarı, tan yuksek, tan yüksek, tan çok, tan çok daha fazla, ten bueyuek, ten buyuk, ten büyük, ten "
            "cok, ten cok daha fazla, ten daha cok, ten daha fazla, ten daha çok, ten fazla, ten yueksek, ten yukarı, "
            "ten yuksek, ten yüksek, ten çok, ten çok daha fazla, u asacak, u asan, u asarak, u askın, u asmıs, u "
            "astı, u asıyor, u aşacak, u aşan, u aşarak, u aşkın, u aşmış, u aştı, u aşıyor, u gececek, u gecen, u "
            "geciyor, u gecmis, u gecti, u geçecek, u geçen, u geçiyor, u geçmiş, u geçti, ue aşacak, ue aşan, ue "
            "aşarak, ue aşkın, ue aşmış, ue aştı, ue aşıyor, ue geçecek, ue geçen, ue geçiyor, ue geçmiş, ue geçti, "
            "uen epey uezerinde, uen hayli uezerinde, uen uestuende, uen uezerinde, uen çok uezerinde, uestuende, "
            "uezerinde, un cok uzerinde, un epey uezerinde, un epey uzerinde, un epey üzerinde, un hayli uezerinde, un "
            "hayli uzerinde, un hayli üzerinde, un uestuende, un uezerinde, un ustunde, un uzerinde, un çok uezerinde, "
            "un çok üzerinde, un üstünde, un üzerinde, ustunde, uzerinde, yi asacak, yi asan, yi asarak, yi askın, yi "
            "asmıs, yi astı, yi asıyor, yi aşacak, yi aşan, yi aşarak, yi aşkın, yi aşmış, yi aştı, yi aşıyor, yi "
            "gececek, yi gecen, yi geciyor, yi gecmis, yi gecti, yi geçecek, yi geçen, yi geçiyor, yi geçmiş, yi "
            "geçti, yu asacak, yu asan, yu asarak, yu askın, yu asmıs, yu astı, yu asıyor, yu aşacak, yu aşan, yu "
            "aşarak, yu aşkın, yu aşmış, yu aştı, yu aşıyor, yu gececek, yu gecen, yu geciyor, yu gecmis, yu gecti, yu "
            "geçecek, yu geçen, yu geçiyor, yu geçmiş, yu geçti, yue aşacak, yue aşan, yue aşarak, yue aşkın, yue "
            "aşmış, yue aştı, yue aşıyor, yue geçecek, yue geçen, yue geçiyor, yue geçmiş, yue geçti, yü aşacak, yü "
            "aşan, yü aşarak, yü aşkın, yü aşmış, yü aştı, yü aşıyor, yü geçecek, yü geçen, yü geçiyor, yü geçmiş, yü "
            "geçti, yı asacak, yı asan, yı asarak, yı askın, yı asmıs, yı astı, yı asıyor, yı aşacak, yı aşan, yı "
            "aşarak, yı aşkın, yı aşmış, yı aştı, yı aşıyor, yı gececek, yı gecen, yı geciyor, yı gecmis, yı gecti, yı "
            "geçecek, yı geçen, yı geçiyor, yı geçmiş, yı geçti, çok, çok uezerinde, çok üzerinde, ü aşacak, ü aşan, ü "
            "aşarak, ü aşkın, ü aşmış, ü aştı, ü aşıyor, ü geçecek, ü geçen, ü geçiyor, ü geçmiş, ü geçti, ün epey "
            "üzerinde, ün hayli üzerinde, ün çok üzerinde, ün üstünde, ün üzerinde, üstü, üstünde, üzeri, üzerinde, ı "
            "asacak, ı asan, ı asarak, ı askın, ı asmıs, ı astı, ı asıyor, ı aşacak, ı aşan, ı aşarak, ı aşkın, ı "
            "aşmış, ı aştı, ı aşıyor, ı gececek, ı gecen, ı geciyor, ı gecmis, ı gecti, ı geçecek, ı geçen, ı geçiyor, "
            "ı geçmiş, ı geçti, ın cok uzerinde, ın epey uezerinde, ın epey uzerinde, ın epey üzerinde, ın hayli "
            "uezerinde, ın hayli uzerinde, ın hayli üzerinde, ın uestuende, ın uezerinde, ın ustunde, ın uzerinde, ın "
            "çok uezerinde, ın çok üzerinde, ın üstünde, ın üzerinde"
        ),
        "nearly": (
            "' a cok yakın, ' a yaklasan, ' a yaklasmıs, ' a yaklastı, ' a yaklasıyor, ' a yaklaşan, ' a yaklaşmış, ' "
            "a yaklaştı, ' a yaklaşıyor, ' a yakın, ' a çok yakın, ' dan biraz az, ' dan biraz daha az, ' den biraz "
            "az, ' den biraz daha az, ' e cok yakın, ' e yaklasan, ' e yaklasmıs, ' e yaklastı, ' e yaklasıyor, ' e "
            "yaklaşan, ' e yaklaşmış, ' e yaklaştı, ' e yaklaşıyor, ' e yakın, ' e çok yakın, ' tan biraz az, ' tan "
            "biraz daha az, ' ten biraz az, ' ten biraz daha az, ' ya cok yakın, ' ya yaklasan, ' ya yaklasmıs, ' ya "
            "yaklastı, ' ya yaklasıyor, ' ya yaklaşan, ' ya yaklaşmış, ' ya yaklaştı, ' ya yaklaşıyor, ' ya yakın, ' "
            "ya çok yakın, ' ye cok yakın, ' ye yaklasan, ' ye yaklasmıs, ' ye yaklastı, ' ye yaklasıyor, ' ye "
            "yaklaşan, ' ye yaklaşmış, ' ye yaklaştı, ' ye yaklaşıyor, ' ye yakın, ' ye çok yakın, a cok yakın, a "
            "yaklasan, a yaklasmıs, a yaklastı, a yaklasıyor, a yaklaşan, a yaklaşmış, a yaklaştı, a yaklaşıyor, a "
            "yakın, a çok yakın, biraz az, dan biraz az, dan biraz daha az, den biraz az, den biraz daha az, e cok "
            "yakın, e yaklasan, e yaklasmıs, e yaklastı, e yaklasıyor, e yaklaşan, e yaklaşmış, e yaklaştı, e "
            "yaklaşıyor, e yakın, e çok yakın, tan biraz az, tan biraz daha az, ten biraz az, ten biraz daha az, ya "
            "cok yakın, ya yaklasan, ya yaklasmıs, ya yaklastı, ya yaklasıyor, ya yaklaşan, ya yaklaşmış, ya yaklaştı, "
            "ya yaklaşıyor, ya yakın, ya çok yakın, yaklasan, yaklastı, yaklasıyor, yaklaşan, yaklaştı, yaklaşıyor, "
            "yakın, ye cok yakın, ye yaklasan, ye yaklasmıs, ye yaklastı, ye yaklasıyor, ye yaklaşan, ye yaklaşmış, ye "
            "yaklaştı, ye yaklaşıyor, ye yakın, ye çok yakın"
        ),
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
        "at least": (
            "або більше, або вище, мінімум, плюс, та більше, та вище, чи більше, щонайменше, як мінімум, і більше, і "
            "вище, і старше"
        ),
        "at most": "або менше, максимум, та менше, чи менше, щонайбільше, як максимум, і менше, і нижче",
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
        "about": "上下, 上下浮动, 之譜, 之谱, 來, 左右, 来, 許, 许",
        "ambiguous number": "个 不等, 人 不等, 件 不等, 元 不等, 名 不等, 美元 不等",
        "at least": "之上, 以上, 及以上, 或以上, 或更多, 或更高, 起",
        "at most": (
            "为上限, 为限, 之下, 之內, 之内, 以下, 以內, 以内, 及以下, 封頂, 封顶, 或以下, 或更低, 或更少, 為上限, 為限"
        ),
        "factor": "倍",
        "just over": "出头, 出頭, 挂零, 掛零",
        "less than": "不到, 不满, 不滿, 未到, 未满, 未滿, 还不到, 還不到, 都不到",
        "more than": "以外, 余, 几, 多, 幾, 开外, 有余, 有多, 開外, 餘, 馀",
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
        "croreyı croreü croreün croreı croreın doksan dokuz dort dozena dozenda dozendan dozende dozenden dozene "
        "dozeni dozenin dozenlik dozenluk dozenlük dozenlık dozennin dozennun dozennün dozennın dozenta dozentan "
        "dozente dozenten dozenu dozenun dozenya dozenye dozenyi dozenyu dozenyü dozenyı dozenü dozenün dozenı dozenın "
        "dozsa dozsda dozsdan dozsde dozsden dozse dozsi dozsin dozslik dozsluk dozslük dozslık dozsnin dozsnun "
        "dozsnün dozsnın dozsta dozstan dozste dozsten dozsu dozsun dozsya dozsye dozsyi dozsyu dozsyü dozsyı dozsü "
        "dozsün dozsı dozsın duzine duzinea duzineda duzinedan duzinede duzineden duzinee duzinei duzinein duzinelik "
        "duzineluk duzinelük duzinelık duzinenin duzinenun duzinenün duzinenın duzineta duzinetan duzinete duzineten "
        "duzineu duzineun duzineya duzineye duzineyi duzineyu duzineyü duzineyı duzineü duzineün duzineı duzineın dört "
        "düzine düzinea düzineda düzinedan düzinede düzineden düzinee düzinei düzinein düzinelik düzineluk düzinelük "
        "düzinelık düzinenin düzinenun düzinenün düzinenın düzineta düzinetan düzinete düzineten düzineu düzineun "
        "düzineya düzineye düzineyi düzineyu düzineyü düzineyı düzineü düzineün düzineı düzineın elli iki katrilyon "
        "katrilyona katrilyonda katrilyondan katrilyonde katrilyonden katrilyone katrilyoni katrilyonin katrilyonlik "
        "katrilyonluk katrilyonlük katrilyonlık katrilyonnin katrilyonnun katrilyonnün katrilyonnın katrilyonta "
        "katrilyontan katrilyonte katrilyonten katrilyonu katrilyonun katrilyonya katrilyonye katrilyonyi katrilyonyu "
        "katrilyonyü katrilyonyı katrilyonü katrilyonün katrilyonı katrilyonın kotia kotida kotidan kotide kotiden "
        "kotie kotii kotiin kotilik kotiluk kotilük kotilık kotinin kotinun kotinün kotinın kotisa kotisda kotisdan "
        "kotisde kotisden kotise kotisi kotisin kotislik kotisluk kotislük kotislık kotisnin kotisnun kotisnün "
        "kotisnın kotista kotistan kotiste kotisten kotisu kotisun kotisya kotisye kotisyi kotisyu kotisyü kotisyı "
        "kotisü kotisün kotisı kotisın kotita kotitan kotite kotiten kotiu kotiun kotiya kotiye kotiyi kotiyu kotiyü "
        "kotiyı kotiü kotiün kotiı kotiın krorea kroreda kroredan krorede kroreden kroree krorei krorein krorelik "
        "kroreluk krorelük krorelık krorenin krorenun krorenün krorenın kroresa kroresda kroresdan kroresde kroresden "
        "krorese kroresi kroresin kroreslik kroresluk kroreslük kroreslık kroresnin kroresnun kroresnün kroresnın "
        "kroresta krorestan kroreste kroresten kroresu kroresun kroresya kroresye kroresyi kroresyu kroresyü kroresyı "
        "kroresü kroresün kroresı kroresın kroreta kroretan krorete kroreten kroreu kroreun kroreya kroreye kroreyi "
        "kroreyu kroreyü kroreyı kroreü kroreün kroreı kroreın kırk lacsa lacsda lacsdan lacsde lacsden lacse lacsi "
        "lacsin lacslik lacsluk lacslük lacslık lacsnin lacsnun lacsnün lacsnın lacsta lacstan lacste lacsten lacsu "
        "lacsun lacsya lacsye lacsyi lacsyu lacsyü lacsyı lacsü lacsün lacsı lacsın lakha lakhda lakhdan lakhde "
        "lakhden lakhe lakhi lakhin lakhlik lakhluk lakhlük lakhlık lakhnin lakhnun lakhnün lakhnın lakhsa lakhsda "
        "lakhsdan lakhsde lakhsden lakhse lakhsi lakhsin lakhslik lakhsluk lakhslük lakhslık lakhsnin lakhsnun "
        "lakhsnün lakhsnın lakhsta lakhstan lakhste lakhsten lakhsu lakhsun lakhsya lakhsye lakhsyi lakhsyu lakhsyü "
        "lakhsyı lakhsü lakhsün lakhsı lakhsın lakhta lakhtan lakhte lakhten lakhu lakhun lakhya lakhye lakhyi lakhyu "
        "lakhyü lakhyı lakhü lakhün lakhı lakhın lkhsa lkhsda lkhsdan lkhsde lkhsden lkhse lkhsi lkhsin lkhslik "
        "lkhsluk lkhslük lkhslık lkhsnin lkhsnun lkhsnün lkhsnın lkhsta lkhstan lkhste lkhsten lkhsu lkhsun lkhsya "
        "lkhsye lkhsyi lkhsyu lkhsyü lkhsyı lkhsü lkhsün lkhsı lkhsın milla millda milldan millde millden mille milli "
        "milliarda milliardda milliarddan milliardde milliardden milliarde milliardena milliardenda milliardendan "
        "milliardende milliardenden milliardene milliardeni milliardenin milliardenlik milliardenluk milliardenlük "
        "milliardenlık milliardennin milliardennun milliardennün milliardennın milliardenta milliardentan milliardente "
        "milliardenten milliardenu milliardenun milliardenya milliardenye milliardenyi milliardenyu milliardenyü "
        "milliardenyı milliardenü milliardenün milliardenı milliardenın milliardi milliardin milliardlik milliardluk "
        "milliardlük milliardlık milliardnin milliardnun milliardnün milliardnın milliardsa milliardsda milliardsdan "
        "milliardsde milliardsden milliardse milliardsi milliardsin milliardslik milliardsluk milliardslük "
        "milliardslık milliardsnin milliardsnun milliardsnün milliardsnın milliardsta milliardstan milliardste "
        "milliardsten milliardsu milliardsun milliardsya milliardsye milliardsyi milliardsyu milliardsyü milliardsyı "
        "milliardsü milliardsün milliardsı milliardsın milliardta milliardtan milliardte milliardten milliardu "
        "milliardun milliardya milliardye milliardyi milliardyu milliardyü milliardyı milliardü milliardün milliardı "
        "milliardın millin milliona millionda milliondan millionde millionden millione millionena millionenda "
        "millionendan millionende millionenden millionene millioneni millionenin millionenlik millionenluk "
        "millionenlük millionenlık millionennin millionennun millionennün millionennın millionenta millionentan "
        "millionente millionenten millionenu millionenun millionenya millionenye millionenyi millionenyu millionenyü "
        "millionenyı millionenü millionenün millionenı millionenın millioni millionin millionlik millionluk millionlük "
        "millionlık millionnin millionnun millionnün millionnın millionta milliontan millionte millionten millionu "
        "millionun millionya millionye millionyi millionyu millionyü millionyı millionü millionün millionı millionın "
        "milllik millluk milllük milllık millnin millnun millnün millnın millonesa millonesda millonesdan millonesde "
        "millonesden millonese millonesi millonesin milloneslik millonesluk milloneslük milloneslık millonesnin "
        "millonesnun millonesnün millonesnın millonesta millonestan milloneste millonesten millonesu millonesun "
        "millonesya millonesye millonesyi millonesyu millonesyü millonesyı millonesü millonesün millonesı millonesın "
        "millta milltan millte millten millu millun millya millye millyi millyu millyü millyı millü millün millı "
        "millın milyar milyara milyarda milyardan milyarde milyarden milyare milyari milyarin milyarlik milyarluk "
        "milyarlük milyarlık milyarnin milyarnun milyarnün milyarnın milyarta milyartan milyarte milyarten milyaru "
        "milyarun milyarya milyarye milyaryi milyaryu milyaryü milyaryı milyarü milyarün milyarı milyarın milyon "
        "milyona milyonda milyondan milyonde milyonden milyone milyoni milyonin milyonlik milyonluk milyonlük "
        "milyonlık milyonnin milyonnun milyonnün milyonnın milyonta milyontan milyonte milyonten milyonu milyonun "
        "milyonya milyonye milyonyi milyonyu milyonyü milyonyı milyonü milyonün milyonı milyonın mlrda mlrdda mlrddan "
        "mlrdde mlrdden mlrde mlrdi mlrdin mlrdlik mlrdluk mlrdlük mlrdlık mlrdnin mlrdnun mlrdnün mlrdnın mlrdta "
        "mlrdtan mlrdte mlrdten mlrdu mlrdun mlrdya mlrdye mlrdyi mlrdyu mlrdyü mlrdyı mlrdü mlrdün mlrdı mlrdın mlyn "
        "mlyna mlynda mlyndan mlynde mlynden mlyne mlyni mlynin mlynlik mlynluk mlynlük mlynlık mlynnin mlynnun "
        "mlynnün mlynnın mlynta mlyntan mlynte mlynten mlynu mlynun mlynya mlynye mlynyi mlynyu mlynyü mlynyı mlynü "
        "mlynün mlynı mlynın mlyr mlyra mlyrda mlyrdan mlyrde mlyrden mlyre mlyri mlyrin mlyrlik mlyrluk mlyrlük "
        "mlyrlık mlyrnin mlyrnun mlyrnün mlyrnın mlyrta mlyrtan mlyrte mlyrten mlyru mlyrun mlyrya mlyrye mlyryi "
        "mlyryu mlyryü mlyryı mlyrü mlyrün mlyrı mlyrın mna mnda mndan mnde mnden mne mni mnin mnlik mnluk mnlük mnlık "
        "mnnin mnnun mnnün mnnın mnta mntan mnte mnten mnu mnun mnya mnye mnyi mnyu mnyü mnyı mnü mnün mnı mnın mr mra "
        "mrda mrdan mrde mrden mre mri mrin mrlik mrluk mrlük mrlık mrnin mrnun mrnün mrnın mrta mrtan mrte mrten mru "
        "mrun mrya mrye mryi mryu mryü mryı mrü mrün mrı mrın otuz quadrilliona quadrillionda quadrilliondan "
        "quadrillionde quadrillionden quadrillione quadrillioni quadrillionin quadrillionlik quadrillionluk "
        "quadrillionlük quadrillionlık quadrillionnin quadrillionnun quadrillionnün quadrillionnın quadrillionta "
        "quadrilliontan quadrillionte quadrillionten quadrillionu quadrillionun quadrillionya quadrillionye "
        "quadrillionyi quadrillionyu quadrillionyü quadrillionyı quadrillionü quadrillionün quadrillionı quadrillionın "
        "quintilliona quintillionda quintilliondan quintillionde quintillionden quintillione quintillioni "
        "quintillionin quintillionlik quintillionluk quintillionlük quintillionlık quintillionnin quintillionnun "
        "quintillionnün quintillionnın quintillionsa quintillionsda quintillionsdan quintillionsde quintillionsden "
        "quintillionse quintillionsi quintillionsin quintillionslik quintillionsluk quintillionslük quintillionslık "
        "quintillionsnin quintillionsnun quintillionsnün quintillionsnın quintillionsta quintillionstan quintillionste "
        "quintillionsten quintillionsu quintillionsun quintillionsya quintillionsye quintillionsyi quintillionsyu "
        "quintillionsyü quintillionsyı quintillionsü quintillionsün quintillionsı quintillionsın quintillionta "
        "quintilliontan quintillionte quintillionten quintillionu quintillionun quintillionya quintillionye "
        "quintillionyi quintillionyu quintillionyü quintillionyı quintillionü quintillionün quintillionı quintillionın "
        "sekiz seksen septilliona septillionda septilliondan septillionde septillionden septillione septillioni "
        "septillionin septillionlik septillionluk septillionlük septillionlık septillionnin septillionnun "
        "septillionnün septillionnın septillionta septilliontan septillionte septillionten septillionu septillionun "
        "septillionya septillionye septillionyi septillionyu septillionyü septillionyı septillionü septillionün "
        "septillionı septillionın sextilliona sextillionda sextilliondan sextillionde sextillionden sextillione "
        "sextillioni sextillionin sextillionlik sextillionluk sextillionlük sextillionlık sextillionnin sextillionnun "
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
    "fr": (
        "années autoroute bataillon chambre chapitre départementale groupe ligne nationale niveau numéro régiment "
        "résolution salle unité étage"
    ),
    "hi": "अध्याय अनुच्छेद उड़ान कमरा क्रमांक धारा नंबर नम्बर पृष्ठ मार्ग",
    "it": (
        "anni articolo battaglione brigata capitolo divisione gruppo numero pagina reggimento risoluzione sala strada "
        "unità volo zona"
    ),
    "ja": "号 番 第",
    "ko": "번 제 호",
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
    "zh": "房間 房间 楼 每 第 航班 路",
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
        "année années ans aout août avr avril déc décembre décennie décennies fevrier févr février heure heures janv "
        "janvier jour journée journées jours juil juillet juin mai milliseconde millisecondes mois novembre nuit nuits "
        "octobre seconde secondes semaine semaines septembre siècle siècles soirée"
    ),
    "hi": (
        "अक्टूबर अगस्त अप्रैल घंटा घंटे घंटों जनवरी जुलाई जून दशक दशकों दिन दिनों दिसंबर नवंबर फ़रवरी बजे मई महीना "
        "महीने महीनों मार्च मिनट मिनटों मिलीसेकंड रात रातें वर्ष वर्षीय वर्षों शताब्दियाँ शताब्दी सप्ताह साल साला "
        "सालों सितंबर सेकंड हफ़्ते हफ्ते"
    ),
    "it": (
        "agosto anni anno aprile decadi dic dicembre febbraio gennaio giorni giorno giu giugno luglio maggio marzo "
        "mese mesi millisecondi millisecondo minuti minuto notte notti novembre ora ott ottobre secoli secolo secondi "
        "secondo settembre settimana settimane"
    ),
    "ja": (
        "か月 カ月 ミリ秒 ヵ月 ヶ月 世紀 代 分 分間 十年 周年 年 年代 年間 才 日 日間 時 時半 時間 月 歳 泊 秒 秒間 "
        "週間"
    ),
    "ko": (
        "개월 구월 년 년간 년대 달 밀리초 박 분 분간 사월 살 삼월 세 세기 시 시간 시월 십이월 십일월 오월 월 유월 육월 "
        "이월 일 일간 일월 주 주간 초 초간 칠월 팔월"
    ),
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
        "сентябрь сентября сутки суток февр февраль февраля ч час часа часами часов янв январь января"
    ),
    "sv": (
        "augusti dag dagar dagars dygn dygnet dygns februari januari juli juni klockan millisekund millisekunder minut "
        "minuter minuters månad månader månaders natt nätter okt oktober sekund sekunder timmar timmars timme vecka "
        "veckan veckor veckors år åren året århundrade århundraden års årtionde årtionden"
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
        "січня тиждень тижня тижні тижнів трав травень травня хв хвилин хвилина хвилини черв червень червня"
    ),
    "zh": (
        "世紀 世纪 个世纪 个十年 个月 個月 分 分鐘 分钟 号 周 周年 天 小时 小時 岁 年 年代 日 时 星期 時 晚 月 歲 毫秒 "
        "点钟 秒 秒钟 號 週 週年 鐘頭 钟头 點鐘"
    ),
}
"""Words behind a number that make a date, a time or a span of time of it, by language."""

MINUS: Mapping[str, str] = {
    "de": "negativ",
    "es": "menos negativa negativo",
    "fr": "moins negatif négatif négative",
    "hi": "ऋण ऋणात्मक माइनस",
    "it": "meno negativa negativo",
    "ja": "マイナス 氷点下 負の 零下",
    "ko": "마이너스 영하 음수",
    "nl": "negatief",
    "pl": "",
    "pt": "menos negativa negativo",
    "ru": "минус",
    "sv": "",
    "tr": "eksi",
    "uk": "мінус",
    "zh": "負 负 零下",
}
"""Words for minus."""

NEGATIONS: Mapping[str, str] = {
    "de": "kein keine keinem keinen keiner nicht niemand weder",
    "es": "nadie ningun ninguna ninguno ningún",
    "fr": "aucun aucune",
    "hi": "कोई नहीं",
    "it": "nessun nessuna nessuno non né",
    "ja": "なし 無し",
    "ko": "없음",
    "nl": "geen niemand niet",
    "pl": "brak nie nikogo nikt zadnego zadnych żaden żadnego żadnych",
    "pt": "nem nenhum nenhuma ninguem ninguém não",
    "ru": "не нет ни никого никто",
    "sv": "inga ingen ingenting inget inte",
    "tr": "değil hicbir hiç hiçbir yok",
    "uk": "немає",
    "zh": "无 沒有 没有 無",
}
"""Words for not."""

ARTICLES: Mapping[str, str] = {
    "de": "",
    "es": "el la las los",
    "fr": "la le les",
    "hi": "",
    "it": "gli i il l la le lo",
    "ja": "",
    "ko": "",
    "nl": "de het",
    "pl": "",
    "pt": "a as o os",
    "ru": "",
    "sv": "",
    "tr": "",
    "uk": "",
    "zh": "",
}
"""Articles between a bound and its number."""

JOINTS: Mapping[str, str] = {
    "de": "aber auf bis jedoch komma oder of per und von",
    "es": "a al cada coma de hasta in o of per pero por punto u y",
    "fr": "et in mais of ou per pour sur virgule à",
    "hi": "in of per एवं और दशमलव पॉइंट बटा बटे या लेकिन व से",
    "it": "a agli ai al all alla alle e ed fino ma o of oppure per però su virgola",
    "ja": "in of per および か から と ないし に へ また または もしくは ・ 乃至 分の 又 及び 点",
    "ko": "in of per 과 또는 로 및 부터 분의 에서 와 으로 점 혹은",
    "nl": "doch en komma maar naar of op tot van à ën",
    "pl": "a albo ale czy do i in lecz lub na of oraz per przecinek przecinka z ze",
    "pt": "a até cada de e em in mas of ou para per ponto por porém virgula vírgula",
    "ru": "in of per до запятая и из или либо на но точка целая целых",
    "sv": "av eller in komma men och of på till",
    "tr": "ama ancak fakat ila ile nokta of per ve veya virgül",
    "uk": "in of per або але до з зі й кома крапка на та ціла цілих чи і із",
    "zh": "in of per 与 但 减至 分之 到 升至 又 及 和 增至 或 或者 涨至 減至 漲至 点 至 與 跌至 降至 點",
}
"""Words between two numbers."""

TOGETHER = "de it nl sv tr"
"""Languages that write a number in one word of Latin letters."""
