"""The Hindi words of figures, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.cldr import hi as cldr
from consilience.wording.languages.english import beside

_SIMPLE = [entry.rsplit(" ", 1) for entry in cldr.NUMBERS.split(", ")] + [["पांच", "5"], ["छः", "6"]]
_PARTED = ", ".join(
    f"{part} {word} {int(number) + by}"
    for part, by in (("साढ़े", 0.5), ("साढे", 0.5), ("सवा", 0.25), ("पौने", -0.25))
    for word, number in _SIMPLE
    if " " not in word and 1 < int(number) < 100
)
"""Number words with what adds a half or a quarter to them, or takes one: "साढ़े तीन" is 3.5."""

HINDI = beside(
    before={
        "": "कुल, अन्य, केवल, सिर्फ, मात्र, ठीक",
        "about": "लगभग, करीब, क़रीब, तकरीबन, तक़रीबन, अनुमानित, अंदाज़न",
        "nearly": "करीब करीब",
        "at least": "कम से कम, न्यूनतम, कम-से-कम".replace("-", " - "),
        "more than": "से अधिक, से ज़्यादा, से ज्यादा",
        "at most": "अधिकतम, ज़्यादा से ज़्यादा, ज्यादा से ज्यादा, अधिक से अधिक",
        "less than": "से कम",
    },
    after={
        "about": "के आसपास, के लगभग, के करीब",
        "at least": "या अधिक, या उससे अधिक, या ज़्यादा",
        "more than": "से अधिक, से ज़्यादा, से ज्यादा, से ऊपर",
        "at most": "तक, या कम, या उससे कम",
        "less than": "से कम, से नीचे",
    },
    behind={"share": "में से", "factor": "गुना, बार"},
    vague={
        "tens": "दसियों",
        "dozens": "दर्जनों",
        "hundreds": "सैकड़ों",
        "thousands": "हज़ारों, हजारों",
    },
    spelling={
        "numbers": cldr.NUMBERS + ", पांच 5, छः 6, छ 6, छे 6, पंद्रह 15, सतरह 17, उन्तीस 29, इकतीस 31, इकत्तीस 31, "
        "चवालीस 44, सैतालीस 47, अड़तालिस 48, पचपन 55, एकसठ 61, तिरसठ 63, "
        "सतहत्तर 77, अठत्तर 78, उन्यासी 79, इकासी 81, "
        "डेढ़ 1.5, डेढ 1.5, सवा 1.25, सावा 1.25, अट्ठाइस 28, अठाइस 28, इक्यानवे 91, बानवे 92, तिरानवे 93, चौरानवे 94, "
        "पचानवे 95, पंचानवे 95, छियानवे 96, सत्तानवे 97, अट्ठानवे 98, निन्यानवे 99, उनतिस 29, ढाई 2.5, पौन 0.75, " + _PARTED,
        "multiples": cldr.MULTIPLES + ", हजार 3, करोड 7, अरब 9, नील 13, मिलियन 6, बिलियन 9, ट्रिलियन 12, दर्जन x12",
        "joints": "और",
        "postposed": True,
        "points": "दशमलव पॉइंट",
        "bare": "सौ हज़ार हजार लाख",
        "changing": "साढ़े साढे पौने",
        "articles": "एक",
        "doubtful": "दो नौ",
        "ordinals": "-वां -वाँ -वीं -वें -वा पहल- दूसर- तीसर- चौथ- छठ-",
    },
    ratios={"%": "प्रतिशत, फीसदी, फ़ीसदी", "percentage points": "प्रतिशत अंक"},
    minus="माइनस ऋण ऋणात्मक",
    to="से",
    between="",
    joined="और व एवं",
    but="लेकिन",
    either="या",
    articles="एक",
    fractions="आधा 0.5, आधे 0.5, आधी 0.5, चौथाई 0.25",
    asides={
        "share": "आधा, आधे, आधी, तिहाई, एक तिहाई, दो तिहाई, चौथाई, एक चौथाई, तीन चौथाई, अधिकांश",
        "factor": "दोगुना, दुगना, तिगुना",
        "unknown": "अज्ञात",
        "no figure": "कोई नहीं",
        "part": "सहित, जिनमें",
        "vague word": "कई, कुछ, अनेक, बहुत, चंद",
    },
    years="सन वर्ष साल",
    months=cldr.MONTHS,
    durations=cldr.DURATIONS + " घंटों दिनों सालों साल वर्षों महीनों महीने हफ़्ते हफ्ते मिनटों",
    people="लोग लोगों व्यक्ति व्यक्तियों मृत घायल सैनिक सैनिकों नागरिक नागरिकों बच्चे बच्चों महिलाएं महिलाओं पुरुष",
    changes="गिरा गिरी गिर बढ़ा बढ़ी बढ़ बढ़कर घटा घटी घट पहुंचा पहुंची पहुंच पहुँचा पहुँची पहुँच",
    left="से",
    denied_behind="नहीं",
    names="पृष्ठ अध्याय अनुच्छेद धारा उड़ान क्रमांक नंबर नम्बर कमरा मार्ग",
    persons="व्यक्ति आदमी औरत बच्चा सैनिक",
    of="के का की",
    wholes="बटा बटे",
    rates="प्रति",
    negations="नहीं",
    verbs="हैं है थे था थी थीं हुए हुई",
    closing="हैं है थे था थी थीं हुए हुई में से को का की के पर और या तक ने लिए साथ बाद पहले एक यह वह इस उस जो कि",
    units=cldr.UNITS + ", " + cldr.CURRENCIES + ", USD: डॉलर डालर, INR: रुपये रुपए रुपया रुपयों रूपये, GBP: "
    "पाउंड_स्टर्लिंग, "
    "EUR: यूरो, JPY: येन, lb: पाउंड पौंड, foot: फुट फीट फ़ीट, km: किमी, "
    "degree: डिग्री, kg: किलो किग्रा, oz: आउंस औंस, "
    "ton: टन, barrel: बैरल, metre: मीटर, acre: एकड़ एकड",
    powers="²: वर्ग, ³: घन",
)
