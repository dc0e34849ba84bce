"""The signs of a locale's numbers: those of languages with words here, others through Babel (extra ``locale``)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from consilience.extras import import_extra


class Marks(NamedTuple):
    """The signs of a locale's numbers: the decimal point, and what may stand between groups of three."""

    decimal: str
    groups: str


THIN = "\u2009"  # stands for the narrow no-break space too; both are only ever typed to group digits
LOCALES: Mapping[str, Marks] = MappingProxyType(
    {
        "en": Marks(".", f",{THIN}"),
        "de": Marks(",", f". \u00a0{THIN}"),
        "es": Marks(",", f". \u00a0{THIN}"),
        "fr": Marks(",", f" \u00a0{THIN}"),
        "uk": Marks(",", f" \u00a0{THIN}"),
        "hi": Marks(".", f",{THIN}"),
        "it": Marks(",", f". \u00a0{THIN}"),
        "ja": Marks(".", f",{THIN}"),
        "ko": Marks(".", f",{THIN}"),
        "nl": Marks(",", f". \u00a0{THIN}"),
        "pl": Marks(",", f" \u00a0{THIN}"),
        "pt": Marks(",", f". \u00a0{THIN}"),
        "ru": Marks(",", f" \u00a0{THIN}"),
        "sv": Marks(",", f" \u00a0{THIN}"),
        "tr": Marks(",", f".{THIN}"),
        "zh": Marks(".", f",{THIN}"),
    }
)
_BLANKS = frozenset(" \u00a0\u2009\u202f")
_FOLDED = {"\u202f": THIN, "’": "'", "٫": ".", "٬": ","}


@cache
def marks_of(locale: str) -> Marks | None:
    """Return the signs of a locale's numbers; None where nobody knows it.

    Raises
    ------
    MissingExtraError
        If it is not among `LOCALES` and Babel is not installed.

    Examples
    --------
    >>> marks_of("de").decimal
    ','
    """
    if locale in LOCALES:
        return LOCALES[locale]
    if re.fullmatch(r"[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*", locale) is None:
        return None  # no name of a locale at all
    babel = import_extra("babel", "locale", f"locales other than {', '.join(LOCALES)}", package="Babel")
    try:
        symbols = babel.Locale.parse(locale.replace("-", "_")).number_symbols["latn"]
    except (babel.UnknownLocaleError, ValueError, TypeError, KeyError):
        return None
    decimal, group = (_FOLDED.get(sign, sign) for sign in (symbols["decimal"], symbols["group"]))
    # Whoever groups by blanks types whichever of them the keyboard has.
    groups = f" \u00a0{THIN}" if group in _BLANKS else f"{group}{THIN}"
    return Marks(decimal, groups)
