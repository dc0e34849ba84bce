"""The Turkish words of figures, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.english import beside
from consilience.wording.word_tables import written

cldr = written("cldr/tr")

_FROM = ("den", "dan", "ten", "tan")
_TO = ("e", "a", "ye", "ya")
_OF = ("in", "ın", "un", "ün", "nin", "nın", "nun", "nün")
_AT = ("i", "ı", "u", "ü", "yi", "yı", "yu", "yü")


def _behind(endings: tuple[str, ...], *words: str) -> str:
    """Return phrases behind a number with its ending, which an apostrophe parts from digits: "700'den fazla"."""
    return ", ".join(f"{sign}{ending} {word}" for word in words for ending in endings for sign in ("", "' "))


_MORE = (
    "fazla",
    "daha fazla",
    "çok",
    "daha çok",
    "yüksek",
    "büyük",
    "daha büyük",
    "daha yüksek",
    "çok daha fazla",
    "yukarı",
    "büyüktür",
    "daha büyüktür",
    "fazladır",
    "daha fazladır",
)
_FEWER = (
    "az",
    "daha az",
    "çok daha az",
    "düşük",
    "küçük",
    "aşağı",
    "daha küçük",
    "daha düşük",
    "küçüktür",
    "daha küçüktür",
    "azdır",
    "daha azdır",
)


def _or_equal(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{word} {either} eşit" for word in words for either in ("veya", "ya da"))


def _equal_or(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"eşit {either} {word}" for word in words for either in ("veya", "ya da"))


_PASSING = (
    "aştı",
    "aşan",
    "aşkın",
    "aşmış",
    "aşıyor",
    "aşacak",
    "aşarak",
    "geçti",
    "geçen",
    "geçmiş",
    "geçiyor",
    "geçecek",
)
"""Verbs behind a number that has been passed."""
_SHARES = ", ".join(
    f"{sign}{ending} {number}"
    for number in (*"123456789", "bir", "biri", "iki", "ikisi", "üç", "üçü", "dört", "dördü", "beş", "altı", "yedi")
    for ending in ("de", "da", "te", "ta")
    for sign in ("", "' ")
)
"""What follows the whole of a share: "dörtte üç" is three of four."""
_WHOLES = (
    "kişiden insandan çocuktan kadından erkekten öğrenciden hastadan haneden aileden evden gençten oyuncudan işçiden "
    "çalışandan seçmenden vatandaştan şirketten kullanıcıdan yetişkinden anneden bebekten askerden"
)
_OF_PEOPLE = ", ".join(
    f"{whole} {number}"
    for whole in _WHOLES.split()
    for number in ("bir", "biri", "ikisi", "üçü", "dördü", "beşi", "altısı", "yedisi", "sekizi", "dokuzu")
)
"""What follows the whole of a share of people: "üç kişiden ikisi"."""
_FORMS = ", ".join(
    f"{unit}: {' '.join(stem + ending for ending in endings.split())}"
    for unit, stem, endings in (
        ("degree", "derece", "ye yi de den nin lik ydi"),
        ("metre", "metre", "ye yi de den nin lik ydi"),
        ("km", "kilometre", "ye yi de den nin lik ydi"),
        ("TRY", "lira", "ya yı da dan nın lık ydı"),
        ("USD", "dolar", "a ı da dan ın lık dı"),
        ("EUR", "avro", "ya yu da dan nun luk ydu"),
        ("tonne", "ton", "a u da dan un luk du"),
        ("kg", "kilogram", "a ı da dan ın lık dı"),
    )
)
"""Units in the cases of their nouns."""

TURKISH = beside(
    before={
        "": "toplam, sadece, yalnızca, tam, daha, fazladan",
        "about": "tahmini, tahmini olarak, kabaca, belki, muhtemelen, olası, tahminlere göre, yaklaşık, "
        "yaklaşık olarak, aşağı yukarı, tahminen, takriben, ortalama, civarında",
        "nearly": "nerdeyse, neredeyse, az kalsın, hemen hemen",
        "at least": "en az, en azından, asgari, minimum",
        "at most": "en fazla, en çok, en çok da, azami, maksimum, en çoğu, taş çatlasa",
    },
    after={
        "about": "falan, filan, gibi, civarında, kadar, dolayında, dolaylarında, civarı, sularında, bandında, "
        "sularındaydı",
        "nearly": _behind(_FROM, "biraz az", "biraz daha az")
        + ", biraz az, "
        + _behind(_TO, "yakın", "çok yakın", "yaklaştı", "yaklaşan", "yaklaşıyor", "yaklaşmış")
        + ", yaklaştı, yaklaşan, yaklaşıyor, yakın",
        "just over": _behind(_FROM, "biraz fazla", "biraz daha fazla", "az biraz fazla", "biraz çok") + ", biraz fazla",
        "at least": "veya/yahut daha fazla/çok/büyük/yüksek, ya da daha fazla/çok/büyük/yüksek, ve üzeri, ve üstü, "
        "artı, en az, en azından, itibaren, "
        "başlayan, başlayarak, "
        + _behind(_FROM, "itibaren", "başlayan", "başlayarak", "az değil", "aşağı değil", *_or_equal(_MORE))
        + ", "
        + _behind(_TO, *_equal_or(_MORE)),
        "more than": _behind(_FROM, *_MORE)
        + ", "
        + _behind(_OF, "üzerinde", "üstünde", "çok üzerinde", "epey üzerinde", "hayli üzerinde")
        + ", "
        + _behind(_AT, *_PASSING)
        + ", aşkın, küsur, üzerinde, çok üzerinde, üstünde, üzeri, üstü, fazla, çok, daha fazla, "
        + ", ".join(_PASSING),
        "at most": "veya/yahut daha az/küçük/düşük, ya da daha az/küçük/düşük, ve altı, en fazla, en çok, aşmadı, "
        "geçmedi, aşmayan, geçmeyen, varan, "
        + _behind(_TO, "kadar", "varan")
        + ", "
        + _behind(_AT, "aşmadı", "aşmayan", "aşmıyor", "aşmayacak", "aşmamış", "geçmedi", "geçmeyen", "geçmiyor")
        + ", "
        + _behind(_FROM, "fazla değil", "daha fazla değil", "çok değil", *_or_equal(_FEWER))
        + ", "
        + _behind(_TO, *_equal_or(_FEWER)),
        "less than": _behind(_FROM, *_FEWER)
        + ", "
        + _behind(_OF, "altında", "çok altında")
        + ", altında, çok altında, altı, az, daha az",
    },
    behind={
        "share": _SHARES + ", " + _OF_PEOPLE,
        "factor": "kat, kez, kere",
        "not a count": "kişi/nüfus/doğum başına, kişide, ' li/lı/lu/lü yıllar/yıllarda/yılların/yıllardan, ' inci, "
        "' ıncı, ' uncu, ' üncü, ' nci, ' ncı, ' ncu, ' ncü",
    },
    vague={
        "tens": "onlarca",
        "dozens": "düzinelerce",
        "hundreds": "yüzlerce",
        "thousands": "binlerce",
        "tens of thousands": "on binlerce",
        "hundreds of thousands": "yüz binlerce",
        "millions": "milyonlarca",
        "billions": "milyarlarca",
    },
    added={"0.5": "buçuk"},
    spelling={
        "numbers": cldr["numbers"],
        "multiples": cldr["multiples"] + ", düzine x12, mn 6, mr 9, mlyn 6, mlyr 9",
        "points": "virgül nokta",
        "together": True,
        "postposed": True,
        "bare": "yüz bin",
        "articles": "bir",
        "doubtful": "on yüz altı",
        "endings": " ".join((*_FROM, *_TO, *_OF, *_AT, "de", "da", "te", "ta", "lik", "lık", "luk", "lük")),
        "ordinals": "birinci- ikinci- üçüncü- dördüncü- beşinci- altıncı- yedinci- sekizinci- dokuzuncu- onuncu- "
        "yirminci- otuzuncu- kırkıncı- ellinci- altmışıncı- yetmişinci- sekseninci- doksanıncı- yüzüncü- bininci-",
    },
    suffixes="m 6",
    below_zero={"negative count": "sıfırın altında"},
    units_before="yüzde %",
    ratios={"%": "%", "percentage points": "puan, yüzde puan", "‰": "binde"},
    minus="eksi",
    to="ila ile",
    between="",
    between_behind={"between": "arasında, arasındaki, arası"},
    joined="ve",
    but="ama fakat ancak",
    either="veya",
    articles="bir",
    fractions="yarım 0.5, çeyrek 0.25",
    ways_last="caddesi sokağı sokak bulvarı",
    asides={
        "share": "yarısı, yarısından, üçte biri, üçte ikisi, dörtte biri, dörtte üçü, çoğu, çoğunluğu, bir kısmı, "
        "geri "
        "kalanı, yarı",
        "factor": "iki katı, üç katı, iki kat, üç kat, ikiye katlandı",
        "unknown": "bilinmiyor, belirsiz, bilinmeyen",
        "no figure": "hiç, hiçbir, yok",
        "part": "dahil, aralarında, bunların",
        "vague word": "birkaç, çok sayıda, pek çok, birçok, bazı, sayısız, az sayıda, çok",
    },
    years="yılında yılı yılından yılına",
    months=cldr["months"]
    + " ocakta şubatta martta nisanda mayısta haziranda temmuzda ağustosta eylülde ekimde kasımda aralıkta jul",
    durations=cldr["durations"] + " yılda ayda günde haftada saatte "
    "yaşın yaşından yaşına yaşını yaşındayken günlük yıllık saatlik aylık yaşında yaş yaşındaki dakikalık "
    "haftalık gündür yıldır sa dk",
    led_rates={
        "h": "saatte",
        "person": "kişi başı, kişi başına",
        "day": "günde, her gün, günlük",
        "week": "haftada, her hafta",
        "month": "ayda, her ay",
        "year": "yılda, her yıl",
    },
    codes="kodu kod",
    people="kişi kişinin kişiyi insan ölü yaralı asker sivil erkek kadın çocuk polis mülteci öğrenci işçi kurban "
    "konut "
    "ev aile vaka araç gönüllü",
    persons="kişi insan erkek kadın çocuk asker",
    rates="başına",
    among={"share": ", ".join(_WHOLES.split())},
    left="den dan ten tan",
    changes="art+tı/arak/ıyor/acak/mış yüksel+di/iyor/ecek/erek/miş düş+tü/üyor/ecek/erek/müş azal+dı/ıyor/acak/arak "
    "çık+tı/ıyor/acak/arak gerile+di/yerek/yecek indi iniyor inerek artış artışla düşüş düşüşle yükseliş yükselişle "
    "azalış gerileme",
    clock="saat",
    names="saat madde sayfa bölüm uçuş oda numara no tugay tabur alay",
    ages="yaşında",
    quantifiers="tüm bütün",
    negations="değil ne",
    verbs="oldu öldü yaralandı vardı var bulunuyor",
    closing="oldu öldü yaralandı vardı var bulunuyor ve ile veya için gibi göre kadar sonra önce bu o şu ama ki "
    "de da "
    "den dan ten tan e a ye ya nin nın nun nün in ın un ün te ta lik lık luk lük bir",
    units=cldr["units"]
    + ", "
    + cldr["currencies"]
    + ", "
    + _FORMS
    + ", kuruş: kuruş kuruşa kuruştan, %: yüzde, TRY: lira tl türk_lirası ₺ liralık, USD: dolar doları "
    "dolarlık, EUR: avro euro, GBP: sterlin, "
    "kg: kilo kg, metre: m, tonne: ton t, degree: derece, litre: lt l, km: km, m²: metrekare",
    powers="²: kare, ³: küp",
)
