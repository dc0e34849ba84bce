r"""Formulas in a cell: what commands of LaTeX set, and one power of ten for a value and its errors, in plain text.

A cell states one figure, so it may be rewritten before it is read; a text in which figures are found keeps its places,
and there only the plainest formulas are read, as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

_NUMBER = r"[0-9]+(?:\.[0-9]+)?"
_UP, _DOWN = (rf"\{{?\s*{sign}\s*({_NUMBER})\s*\}}?" for sign in (r"\+", "-"))
_KIND = r"(stat|syst?|statistical|systematic)\.?"
_SET = r"\\(?:mathrm|mathit|mathsf|mathbf|textrm|textnormal|text|mbox|rm|it|bf)(?![a-z])"
_COMMANDS: Sequence[tuple[str, str]] = (
    (r"(?<![0-9])\\[,;:!]|\\[,;:!](?!\s*[0-9])|\\(?:quad|enspace|space)(?![a-z])|\\(?=\s)|~(?=\\|\()", " "),
    (r"\{,\}", ","),
    (rf"{_SET}\s*\{{([^{{}}\\]*)\}}", r"\1"),
    (rf"\{{\s*{_SET}\s*([^{{}}\\]*)\}}", r"\1"),
    (rf"{_SET}", " "),
    (r"\\pm(?![a-z])", " ± "),
    (r"\\(?:times|cdot)(?![a-z])", " × "),
    (r"\\%", "%"),
    (r"\{\s*\}", ""),
)
"""What commands of LaTeX set, one after the other. A thin blank between digits may group them: it stays."""
_RAISED: Sequence[tuple[str, str]] = (
    (rf"\s*\^\s*{_UP}\s*_\s*{_DOWN}", r" +\1 -\2"),
    (rf"\s*_\s*{_DOWN}\s*\^\s*{_UP}", r" +\2 -\1"),
    (r"10\s*\^\s*\{\s*([+-]?[0-9]+)\s*\}", r"10^\1"),
)
"""Errors above and below the line, and an exponent in braces."""
_NAMED = re.compile(rf"(?<=[0-9}}])\s*_\s*(?:\{{\s*)?\(?\s*{_KIND}\s*\)?(?:\s*\}})?")
"""The name of an error below the line."""
_DOLLARS = re.compile(r"^\s*\$\s*([^$]*[^$\s])\s*\$(?![0-9])|\\\(|\\\)")
_FORMULA = re.compile(r"\\|\^\s*\{|_\s*\{")
_POWER = r"\s*(?:[×·*x]\s*10\s*\^\s*\{?\s*([+-]?[0-9]{1,2})\}?|[eE]([+-]?[0-9]{1,2}))(?![0-9.,])"
_INSIDE = r"[^()%]*(?:\((?:stat|syst?)[a-z]*\.?\)[^()%]*)*"
_MULTIPLIED = re.compile(rf"\(({_INSIDE})\)\s*{_POWER}")
_DIGITS = re.compile(rf"(?<![0-9.,])([0-9]+)\.([0-9]+)((?:\([0-9]{{1,4}}\)){{1,2}}){_POWER}")
_GROUPED = re.compile(r"[0-9]{1,3}\.[0-9]{3}")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻−", "0123456789+--")
_RAISED_DIGITS = re.compile("[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
_MEASURED = re.compile(
    rf"\s*[+-]?{_NUMBER}(?:\s*(?:±|\+/-|\+-)\s*{_NUMBER}|\s*\+\s*{_NUMBER}\s*/?-\s*{_NUMBER}|\s*\([a-z.]+\))+\s*"
)


def plain_formula(text: str, *, points: bool = True) -> str:
    r"""Return a cell with its formulas in plain text; any other cell as it is.

    Parameters
    ----------
    text : str
    points : bool
        Whether a point is a decimal one, so that numbers can be multiplied by a power of ten.

    Examples
    --------
    >>> plain_formula(r"$877.75 \pm 0.28\,(\mathrm{stat})\,^{+0.22}_{-0.16}\,(\text{syst})$ s")
    '877.75 ± 0.28 (stat) +0.22 -0.16 (syst) s'
    >>> plain_formula(r"$(1.234 \pm 0.005)\times 10^{-3}$"), plain_formula("1.25(13)×10⁴ kg")
    ('0.001234 ± 0.000005', '12500 ± 1300 kg')
    """
    plain = text
    if _FORMULA.search(plain):
        plain = _DOLLARS.sub(lambda found: found[1] or " ", plain)
        for pattern, written in (*_COMMANDS, *_RAISED):
            plain = re.sub(pattern, written, plain)
        if "±" in plain or "+" in plain:
            plain = _NAMED.sub(r" (\1)", plain)
        plain = re.sub(r"\s+", " ", plain).strip() if plain != text else plain
    if (points and "10" in plain) or "e" in plain.lower():
        plain = _without_powers(plain)
    return plain


def _without_powers(text: str) -> str:
    """Multiply a value and its errors by the power of ten that stands behind both."""
    flat = _RAISED_DIGITS.sub(lambda raised: f"^{raised[0]}", text).translate(_SUPERSCRIPTS)
    found = _MULTIPLIED.search(flat)
    if found and _MEASURED.fullmatch(found[1]):
        power = int(found[2] or found[3])
        inner = re.sub(_NUMBER, lambda number: _times(Decimal(number[0]), power), found[1]).strip()
        return f"{flat[: found.start()]}{inner}{flat[found.end() :]}"
    found = _DIGITS.search(flat)
    if found:
        power = int(found[4] or found[5])
        errors = [Decimal(digits).scaleb(-len(found[2])) for digits in re.findall(r"[0-9]+", found[3])]
        value = Decimal(f"{found[1]}.{found[2]}")
        inner = " ± ".join(_times(number, power) for number in (value, *errors))
        return f"{flat[: found.start()]}{inner}{flat[found.end() :]}"
    return text


def _times(number: Decimal, power: int) -> str:
    """Return a number times a power of ten; three decimals get a fourth, as a point before three digits may group."""
    written = f"{number.scaleb(power):f}"
    return f"{written}0" if _GROUPED.fullmatch(written) else written
