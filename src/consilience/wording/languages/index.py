"""The words of all languages but English beside a number, written by docs/print_language_index.py."""

from __future__ import annotations

from collections.abc import Mapping

BEFORE: Mapping[str, Mapping[str, str]] = {
    "de": {
        "about": (
            "an die, etwa, gegen, geschaetzt, geschatzt, geschätzt, in etwa, rund, schaetzungsweise, schatzungsweise, "
            "schätzungsweise, um die, ungefaehr, ungefahr, ungefähr, zirka"
        ),
        "at least": (
            "ab, gleich oder groesser als, gleich oder großer als, gleich oder größer als, groesser gleich, groesser "
            "oder gleich, großer gleich, großer oder gleich, größer gleich, größer oder gleich, mehr oder gleich, "
            "mind, mindestens, minimal, nicht weniger als, wenigstens, zumindest"
        ),
        "at most": (
            "bis, bis zu, gleich oder kleiner als, hochstens, hoechstens, höchstens, kleiner gleich, kleiner oder "
            "gleich, maximal, nicht mehr als, weniger oder gleich"
        ),
        "just over": "etwas mehr als, etwas uber, etwas ueber, etwas über, gut, knapp uber, knapp ueber, knapp über",
        "less than": "unter, weniger als",
        "more than": "mehr als, über",
        "nearly": "beinahe, fast, knapp, nahezu",
    },
    "es": {
        "about": (
            "alrededor de, aproximadamente, cerca de, cifrado en, cifrados en, en torno a, estimado en, estimados en, "
            "mas o menos, más o menos, se estima en, unas, unos"
        ),
        "at least": (
            "a partir de, al menos, como minimo, como mínimo, igual a o mayor a, igual a o mayor que, igual a o "
            "superior a, igual a o superior que, igual o mayor a, igual o mayor que, igual o superior a, igual o "
            "superior que, iguales o mayores a, iguales o mayores que, iguales o superiores a, iguales o superiores "
            "que, mayor o igual a, mayor o igual que, mayores o iguales a, mayores o iguales que, minimo, minimo de, "
            "mín, mínimo, mínimo de, no inferior a, no inferiores a, no menos de, por lo menos, superior o igual a, "
            "superior o igual que, superiores o iguales a, superiores o iguales que, un minimo de, un mínimo de"
        ),
        "at most": (
            "a lo sumo, como maximo, como máximo, hasta, igual a o inferior a, igual a o inferior que, igual a o menor "
            "a, igual a o menor que, igual o inferior a, igual o inferior que, igual o menor a, igual o menor que, "
            "iguales o inferiores a, iguales o inferiores que, iguales o menores a, iguales o menores que, inferior o "
            "igual a, inferior o igual que, inferiores o iguales a, inferiores o iguales que, maximo, maximo de, menor "
            "o igual a, menor o igual que, menores o iguales a, menores o iguales que, máx, máximo, máximo de, no ha "
            "superado, no ha superado las, no ha superado los, no han superado, no han superado las, no han superado "
            "los, no mas de, no más de, no supera, no supera las, no supera los, no superan, no superan las, no "
            "superan los, no superaron, no superaron las, no superaron los, no superior a, no superiores a, no supero, "
            "no supero las, no supero los, no superó, no superó las, no superó los, un maximo de, un máximo de"
        ),
        "just over": "algo mas de, algo más de, poco mas de, poco más de",
        "less than": (
            "inferior a, inferior a las, inferior a los, inferior que, inferiores a, inferiores que, menor a, menor "
            "que, menores a, menores que, menos de, por debajo de, por debajo de las, por debajo de los"
        ),
        "more than": (
            "mas de, mayor a, mayor que, mayores a, mayores que, más de, por encima de, por encima de las, por encima "
            "de los, supera, supera las, supera los, superado, superado las, superado los, superan, superan las, "
            "superan los, superaron, superaron las, superaron los, superior a, superior a las, superior a los, "
            "superior que, superiores a, superiores que, supero, supero las, supero los, superó, superó las, superó los"
        ),
        "nearly": "casi, poco menos de",
    },
    "fr": {
        "about": (
            "a peu pres, approximativement, autour d ', autour de, de l ' ordre d ', de l ' ordre de, environ, plus ou "
            "moins, quelque, à peu près"
        ),
        "at least": (
            "a partir de, au minimum, au moins, pas inferieur a, pas inferieure a, pas inférieur à, pas inférieure à, "
            "pas moins d ', pas moins de, plus grand ou egal a, plus grand ou égal à, plus grands ou egaux a, plus "
            "grands ou égaux à, superieur ou egal a, superieure ou egale a, superieures ou egales a, superieurs ou "
            "egaux a, supérieur ou égal à, supérieure ou égale à, supérieures ou égales à, supérieurs ou égaux à, à "
            "partir de"
        ),
        "at most": (
            "au maximum, au plus, depasse pas, depasse pas les, depassent pas, depassent pas les, dépasse pas, dépasse "
            "pas les, dépassent pas, dépassent pas les, inferieur ou egal a, inferieure ou egale a, inferieures ou "
            "egales a, inferieurs ou egaux a, inférieur ou égal à, inférieure ou égale à, inférieures ou égales à, "
            "inférieurs ou égaux à, jusqu ' a, jusqu ' à, pas depasse, pas depasse les, pas dépassé, pas dépassé les, "
            "pas encore depasse, pas encore depasse les, pas encore dépassé, pas encore dépassé les, pas plus d ', pas "
            "plus de, pas superieur a, pas superieure a, pas supérieur à, pas supérieure à, plus petit ou egal a, plus "
            "petit ou égal à, plus petits ou egaux a, plus petits ou égaux à, tout au plus"
        ),
        "just over": "un peu plus d ', un peu plus de",
        "less than": (
            "au - dessous d ', au - dessous de, en - dessous de, en dessous d ', en dessous de, en dessous des, "
            "inferieur a, inferieure a, inferieures a, inferieurs a, inférieur à, inférieure à, inférieures à, "
            "inférieurs à, moins d ', moins de, sous la barre de, sous la barre des"
        ),
        "more than": (
            "au - dela d ', au - dela de, au - delà d ', au - delà de, au - dessus d ', au - dessus de, depasse, "
            "depasse les, depassent, depassent les, dépasse, dépasse les, dépassent, dépassent les, dépassé, dépassé "
            "les, plus d ', plus de, superieur a, superieure a, superieures a, superieurs a, supérieur à, supérieure "
            "à, supérieures à, supérieurs à"
        ),
        "nearly": "pres d ', pres de, presque, près d ', près de, un peu moins d ', un peu moins de",
    },
    "hi": {
        "about": "अंदाज़न, अनुमानित, करीब, क़रीब, तकरीबन, तक़रीबन, लगभग",
        "at least": "कम - से - कम, कम से कम, न्यूनतम",
        "at most": "अधिक से अधिक, अधिकतम, ज़्यादा से ज़्यादा, ज्यादा से ज्यादा",
        "less than": "से कम",
        "more than": "से अधिक, से ज़्यादा, से ज्यादा",
        "nearly": "करीब करीब",
    },
    "it": {
        "about": (
            "all ' incirca, approssimativamente, attorno a, attorno ai, attorno alle, grosso modo, intorno a, intorno "
            "ai, intorno alle, piu o meno, più o meno, stimati in, stimato in, sui, sulle, suppergiu, suppergiù, una "
            "stima di"
        ),
        "at least": (
            "a partire da, almeno, come minimo, maggiore o uguale a, minimo, non inferiore a, non meno di, per lo "
            "meno, perlomeno, un minimo di"
        ),
        "at most": (
            "al massimo, al piu, al più, fino a, massimo, minore o uguale a, non ha superato, non hanno superato, non "
            "oltre, non piu di, non più di, non supera, non supera i, non superano, non superano i, non superiore a, "
            "sino a, tutt ' al piu, tutt ' al più, un massimo di"
        ),
        "just over": "appena piu di, appena più di, poco oltre, poco piu di, poco più di",
        "less than": (
            "al di sotto dei, al di sotto delle, al di sotto di, inferiore a, inferiori a, meno di, minore di, sotto, "
            "sotto i, sotto le"
        ),
        "more than": (
            "al di la di, al di là di, al di sopra di, eccede, maggiore di, oltre, oltre i, oltre le, piu di, più di, "
            "sopra, sopra i, sopra le, supera, supera i, supera le, superano, superano i, superano le, superato, "
            "superato i, superato le, superava, superiore a, superiori a"
        ),
        "nearly": "appena sotto, poco meno di, quasi, vicino a, vicino ai",
    },
    "ja": {
        "": "カ氏, セ氏, 摂氏, 摂氏温度, 摂氏温度 の, 華氏, 華氏温度, 華氏温度 の",
        "about": "おおよそ, およそ, だいたい, 大体, 推定, 概算で, 約",
        "at least": "少なくとも, 最低, 最低でも, 最小, 最少",
        "at most": "せいぜい, 多くて, 多くとも, 最多, 最大, 最大で, 最高",
        "nearly": "ほぼ, 近く",
    },
    "ko": {
        "": "섭씨, 화씨",
        "about": "대략, 약, 어림잡아, 줄잡아, 추정",
        "at least": "적어도, 최소, 최소한, 최저",
        "at most": "기껏해야, 많아야, 최고, 최대",
        "more than": "무려",
        "nearly": "거의, 근",
    },
    "nl": {
        "": "de",
        "about": (
            "een stuk of, geschat op, naar schatting, om en nabij, ongeveer, pakweg, plusminus, rond, rond de, zo ' n, "
            "zowat"
        ),
        "at least": (
            "een minimum van, minimaal, minstens, niet minder dan, op zijn minst, ten minste, tenminste, vanaf, zeker"
        ),
        "at most": (
            "een maximum van, hoogstens, maximaal, niet hoger dan, niet meer dan, op zijn hoogst, ten hoogste, tot, "
            "tot wel"
        ),
        "just over": "iets meer dan, net boven, net boven de, net iets meer dan, ruim",
        "less than": "beneden, beneden de, kleiner dan, lager dan, minder dan, onder, onder de",
        "more than": (
            "boven, boven de, groter dan, hoger dan, meer dan, over de, overschreed, overschrijdt, overstijgt, "
            "overtreft, overtrof"
        ),
        "nearly": "bijna, haast, iets minder dan, krap, net geen, net onder, net onder de, tegen de",
    },
    "pt": {
        "about": (
            "a volta de, ao redor de, aproximadamente, cerca de, em torno de, estimada em, estimadas em, estimado em, "
            "estimados em, mais ou menos, na casa das, na casa dos, perto de, por volta de, umas, uns, à volta de"
        ),
        "at least": (
            "a partir de, ao menos, igual ou superior a, minimo, minimo de, mínimo, mínimo de, nao inferior a, nao "
            "menos de, nao menos que, no minimo, no mínimo, não inferior a, não menos de, não menos que, pelo menos, "
            "superior ou igual a, um minimo de, um mínimo de"
        ),
        "at most": (
            "até, igual ou inferior a, inferior ou igual a, maximo, maximo de, máximo, máximo de, nao excede, nao "
            "excedeu, nao mais de, nao mais do que, nao mais que, nao passa de, nao passou de, nao supera, nao "
            "superior a, nao superou, nao ultrapassa, nao ultrapassou, no maximo, no máximo, não excede, não excedeu, "
            "não mais de, não mais do que, não mais que, não passa de, não passou de, não supera, não superior a, não "
            "superou, não ultrapassa, não ultrapassou, quando muito, um maximo de, um máximo de"
        ),
        "just over": "pouco mais de, um pouco mais de",
        "less than": "abaixo das, abaixo de, abaixo dos, inferior a, inferiores a, menos de, menos do que, menos que",
        "more than": (
            "acima das, acima de, acima dos, alem de, alem dos, além de, além dos, excede, excedem, excedeu, mais de, "
            "mais do que, mais que, passa de, passam de, passou de, passou dos, supera, superam, superaram, superior "
            "a, superiores a, superou, ultrapassa, ultrapassam, ultrapassaram, ultrapassou"
        ),
        "nearly": "pouco menos de, proximo de, próximo de, quase, um pouco menos de",
    },
    "uk": {
        "about": "близько, біля, десь, орієнтовно, приблизно",
        "at least": (
            "більше або дорівнює, більше або рівне, більший або рівний, мінімум, не менш ніж, не менш як, не менше, не "
            "менше ніж, не менше як, не менший за, принаймні, щонайменше"
        ),
        "at most": (
            "до, максимум, менше або дорівнює, менше або рівне, менший або рівний, не більш ніж, не більш як, не "
            "більше, не більше ніж, не більше як, не більший за, не перевищив, не перевищила, не перевищили, не "
            "перевищило, не перевищують, не перевищує, не понад, щонайбільше"
        ),
        "less than": "менш ніж, менш як, менше, менше ніж",
        "more than": (
            "більш ніж, більш як, більше, більше ніж, перевищив, перевищила, перевищили, перевищило, перевищують, "
            "перевищує, понад"
        ),
        "nearly": "майже",
    },
    "zh": {
        "": "华氏, 摄氏, 攝氏, 華氏",
        "about": "估計, 估计, 估计为, 大概, 大約, 大约, 約, 約有, 約為, 约, 约为, 约有",
        "at least": "不低于, 不低於, 不少于, 不少於, 最少, 至少, 至少有, 起码, 起碼",
        "at most": "不多于, 不多於, 不超过, 不超過, 不高于, 不高於, 多达, 多達, 最多, 至多, 高达, 高達",
        "less than": "不到, 不及, 不足, 低于, 低於, 小于, 小於, 少于, 少於, 未满, 未滿",
        "more than": "多于, 多於, 大于, 大於, 突破, 超, 超出, 超过, 超過, 逾, 高于, 高於",
        "nearly": "几乎, 将近, 將近, 差不多, 差不多有, 幾乎, 接近, 近",
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
        "at least": "mindestens, oder mehr, und mehr, wenigstens",
        "at most": "hochstens, hoechstens, höchstens, maximal, oder weniger",
        "factor": "mal",
        "percentage points": "prozentpunkt, prozentpunkte, prozentpunkten",
        "share": (
            "achtel, drittel, fuenftel, funftel, fünftel, hundertstel, neuntel, sechstel, siebtel, tausendstel, "
            "zehntel, zwanzigstel"
        ),
        "‰": "promille",
    },
    "es": {
        "%": "por ciento, porciento",
        "1,000,000": "millon, millón",
        "1,000,000,000,000": "billon, billones, billón",
        "1,000,000,000,000,000,000": "trillon, trillones, trillón",
        "1,000,000,000,000,000,000,000,000": "cuatrillon, cuatrillones, cuatrillón",
        "100": "cientos",
        "12": "docena, docenas",
        "about": "aprox, aproximadamente, mas o menos, más o menos",
        "at least": (
            "al menos, como minimo, como mínimo, minimo, mínimo, o mas, o mayor, o mayores, o más, o superior, por lo "
            "menos"
        ),
        "at most": "a lo sumo, como maximo, como máximo, maximo, máximo, o inferior, o menor, o menores, o menos",
        "factor": "veces",
        "percentage points": "punto porcentual, puntos porcentuales",
        "share": "decimos, décimos, novenos, octavos, quintos, septimos, sextos, séptimos, tercios",
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
        "at least": "au minimum, au moins, ou plus",
        "at most": "au maximum, au plus, ou moins, tout au plus",
        "factor": "fois",
        "percentage points": "point de pourcentage, points de pourcentage",
        "share": "tiers",
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
        "at least": "या अधिक, या उससे अधिक, या ज़्यादा",
        "at most": "तक, या उससे कम, या कम",
        "factor": "गुना, बार",
        "less than": "से कम, से नीचे",
        "more than": "से अधिक, से ऊपर, से ज़्यादा, से ज्यादा",
        "percentage points": "प्रतिशत अंक",
        "share": "में से",
    },
    "it": {
        "%": "per cento, percento",
        "1,000": "mila",
        "1,000,000": "milione, milioni",
        "1,000,000,000": "miliardi, miliardo",
        "1,000,000,000,000": "bilione, bilioni",
        "1,000,000,000,000,000": "biliardi, biliardo",
        "1,000,000,000,000,000,000": "trilione, trilioni",
        "100": "cent, cento",
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
        "at least": "か それ 以上, 以上",
        "at most": "まで, 以下, 以内",
        "factor": "倍, 回",
        "just over": "あまり, 余, 余り, 強",
        "less than": "より 少ない, を 下回った, を 下回る, 未満",
        "more than": (
            "より 多い, より 多く, を 上回った, を 上回り, を 上回る, を 超え, を 超えた, を 超える, を 超す, 超"
        ),
        "nearly": "弱, 足らず, 近く",
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
        "factor": "배",
        "just over": "여, 여명",
        "less than": "도 안 되는, 미만, 에 못 미치는",
        "more than": (
            "가 넘는, 넘게, 넘는, 넘은, 를 넘는, 를 넘어, 를 초과, 을 넘게, 을 넘는, 을 넘어, 을 초과, 이 넘게, 이 "
            "넘는, 초과"
        ),
        "nearly": "가까운, 가까이, 에 가까운, 에 육박하는, 육박",
        "percentage points": "퍼센트포인트, 포인트",
        "share": "할",
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
        "share": "achtste, derde, negende, tiende, vierde, vijfde, zesde, zevende",
        "‰": "promille",
    },
    "pt": {
        "%": "por cento, porcento",
        "1,000,000": "milhao, milhoes, milhão, milhões",
        "1,000,000,000": "bi, bilhao, bilhoes, bilhão, bilhões",
        "1,000,000,000,000": "biliao, bilioes, bilião, biliões, tri, trilhao, trilhoes, trilhão, trilhões",
        "1,000,000,000,000,000": "quatrilhao, quatrilhoes, quatrilhão, quatrilhões",
        "12": "duzia, duzias, dúzia, dúzias",
        "about": "aprox, aproximadamente, mais ou menos",
        "at least": "ao menos, e tal, no minimo, no mínimo, ou mais, pelo menos",
        "at most": "no maximo, no máximo, ou menos, quando muito",
        "factor": "vezes",
        "percentage points": "ponto percentual, pontos percentuais",
        "share": "decimos, décimos, oitavos, quartos, quintos, setimos, sextos, sétimos, tercos, terços",
        "‰": "por mil",
    },
    "uk": {
        "%": "відсотка, відсотки, відсотків, відсоток",
        "1,000": "тисяч, тисяча, тисячам, тисячу, тисячі",
        "1,000,000": "мільйон, мільйона, мільйони, мільйонів",
        "1,000,000,000": "мільярд, мільярда, мільярди, мільярдів",
        "1,000,000,000,000": "більйон, більйони, більйонів, трильйон, трильйона, трильйони, трильйонів, трлн",
        "1,000,000,000,000,000": "більярд, більярди, більярдів, квадрильйон, квадрильйони, квадрильйонів",
        "about": "орієнтовно, приблизно",
        "at least": "або більше, мінімум, щонайменше, і більше",
        "at most": "або менше, максимум, щонайбільше",
        "factor": "раз, рази, разів",
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
        "about": "上下, 左右",
        "at least": "以上, 及以上, 或以上, 或更多, 起",
        "at most": "以下, 以內, 以内, 及以下, 或以下",
        "factor": "倍",
        "more than": "余, 多, 有余, 餘, 馀",
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
        "billon billones billón catorce cero cien ciento cientos cinco cincuenta cuarenta cuatrillon cuatrillones "
        "cuatrillón cuatro cuatrocientas cuatrocientos diecinueve dieciocho dieciseis diecisiete dieciséis diez doce "
        "docena docenas dos doscientas doscientos millon millón novecientas novecientos noventa nueve ochenta ocho "
        "ochocientas ochocientos quince quinientas quinientos seis seiscientas seiscientos sesenta setecientas "
        "setecientos setenta siete trece treinta tres trescientas trescientos trillon trillones trillón veinte "
        "veinticinco veinticuatro veintidos veintidós veintinueve veintiocho veintiseis veintisiete veintiséis "
        "veintitres veintitrés veintiun veintiuna veintiuno veintiún"
    ),
    "fr": (
        "billiard billiards cent cents cinq cinquante deux dix douzaine douzaines douze huit huitante md mds mille "
        "neuf nonante octante onze quarante quatorze quatre quinze septante soixante treize trente trois vingt vingts "
        "zéro"
    ),
    "hi": "अरब आठ इकसठ उनसठ एकसठ खरब छ छह दस पचपन सतरह",
    "it": (
        "biliardi biliardo bilione bilioni cent cento cinquanta cinquantotto cinquantun cinquantuna cinquantuno cinque "
        "diciannove diciassette diciotto dieci dodici dozzina dozzine mezza mila miliardi miliardo milione milioni "
        "mille novanta novantotto novantun novantuna novantuno nove ottanta ottantotto ottantun ottantuna ottantuno "
        "quaranta quarantotto quarantun quarantuna quarantuno quattordici quattro quindici sedici sei sessanta "
        "sessantotto sessantun sessantuna sessantuno settanta settantotto settantun settantuna settantuno sette tre "
        "tredici trenta trentotto trentun trentuna trentuno trilione trilioni undici ventotto ventun ventuna ventuno"
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
    "pt": (
        "bilhao bilhoes bilhão bilhões biliao bilioes bilião biliões catorze cem cento cinco cinquenta dez dezanove "
        "dezasseis dezassete dezenove dezesseis dezessete dezoito dois doze duas duzentas duzentos duzia duzias dúzia "
        "dúzias meia milhao milhoes milhão milhões nove novecentas novecentos noventa oitenta oito oitocentas "
        "oitocentos onze quarenta quatorze quatrilhao quatrilhoes quatrilhão quatrilhões quatro quatrocentas "
        "quatrocentos quinhentas quinhentos quinze seis seiscentas seiscentos sessenta sete setecentas setecentos "
        "setenta tres treze trezentas trezentos trilhao trilhoes trilhão trilhões trinta três vinte"
    ),
    "uk": (
        "більйон більйони більйонів більярд більярди більярдів восьмеро восьми восьмисот вісім вісімдесят вісімдесяти "
        "вісімнадцяти вісімнадцять вісімсот два двадцяти двадцять дванадцяти дванадцять двом двома двох двохсот двоє "
        "дві двісті дев десятеро десяти десять квадрильйон квадрильйони квадрильйонів мільйон мільйона мільйони "
        "мільйонів мільярд мільярда мільярди мільярдів нуль одинадцяти одинадцять п півтора півтори семеро семи "
        "семисот сорок сорока ста сто сім сімдесят сімдесяти сімнадцяти сімнадцять сімсот тисяч тисяча тисячам тисячу "
        "тисячі три тридцяти тридцять трильйон трильйона трильйони трильйонів тринадцяти тринадцять триста трлн троє "
        "трьом трьома трьох трьохсот четверо чотири чотириста чотирнадцяти чотирнадцять чотирьох чотирьохсот шестеро "
        "шести шестисот шістдесят шістдесяти шістнадцяти шістнадцять шістсот шість яносто ятдесят ятдесяти ятеро яти "
        "ятисот ятнадцяти ятнадцять ятсот ять"
    ),
    "zh": (
        "一 七 万 三 两 九 二 五 京 亿 仟 仨 伍 佰 俩 倆 億 兆 兩 八 六 十 千 卅 叁 參 四 壹 廿 打 拾 捌 柒 玖 百 肆 "
        "萬 貳 贰 陆 陸"
    ),
}
"""Words of numbers."""

JOINTS: Mapping[str, str] = {
    "de": "aber bis jedoch komma oder und",
    "es": "a al coma hasta o pero punto u y",
    "fr": "et mais ou virgule à",
    "hi": "एवं और दशमलव पॉइंट या लेकिन व से",
    "it": "a ai al alle e ed fino ma o oppure però virgola",
    "ja": "および か から と ないし また または もしくは ・ 乃至 又 及び 点",
    "ko": "과 또는 및 부터 에서 와 점 혹은",
    "nl": "doch en komma maar of tot ën",
    "pt": "a até e mas ou ponto porém virgula vírgula",
    "uk": "або але до й кома крапка та ціла цілих чи і",
    "zh": "与 但 到 又 及 和 或 或者 点 至 與 點",
}
"""Words between two numbers."""

TOGETHER = "de it nl"
"""Languages that write a number in one word of Latin letters."""
