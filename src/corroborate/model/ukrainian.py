"""The Ukrainian words of figures, read beside the English ones."""

from __future__ import annotations

from decimal import Decimal

from corroborate.model.english import beside

UKRAINIAN = beside(
    before={
        "about": "близько, приблизно, орієнтовно, біля, десь",
        "nearly": "майже",
        "at least": "щонайменше, принаймні, не менше, не менш як",
        "more than": "понад, більше, більш як, більше ніж",
        "at most": "до, щонайбільше, не більше, максимум",
        "less than": "менше, менш як, менше ніж",
    },
    after={"at least": "або більше, і більше", "at most": "або менше"},
    shares="відсоток, відсотки, відсотка, відсотків",
    vague={
        "tens": "десятки",
        "hundreds": "сотні",
        "thousands": "тисячі",
        "tens of thousands": "десятки тисяч",
        "hundreds of thousands": "сотні тисяч",
        "millions": "мільйони",
        "tens of millions": "десятки мільйонів",
    },
    multiples="тисяча 3, тисячі 3, тисяч 3, тис 3, мільйон 6, мільйони 6, мільйона 6, "
    "мільйонів 6, млн 6, мільярд 9, мільярди 9, мільярда 9, мільярдів 9, млрд 9, трильйон 12, "
    "трильйонів 12",
    to="до",
    between="між від",
    joined="і й та",
    but="але",
    either="або чи",
    fractions={"пів": Decimal("0.5")},
    asides={
        "unknown": "невідомо, невідома, немає даних",
        "no figure": "немає",
        "part": "зокрема, у тому числі, в тому числі, серед них, з них, включно з",
        "vague word": "кілька, декілька, багато, чимало",
    },
    years="до у в від з",
)
