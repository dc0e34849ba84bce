"""What is attached to digits without a blank, and what the number is then.

A number joined to letters or signs is a name, an order, a time or a date ("COVID-19", "3rd", "10:30"), or
could be anything ("5kx"): what could be anything is refused.
"""

from __future__ import annotations

from collections.abc import Collection

from consilience.errors import Code
from consilience.wording.mentions import DASHES, YEAR, Mention, refuse
from consilience.wording.passages import Passage
from consilience.wording.tokens import ODD

_FOOT = 12  # inches
_OPERATORS = frozenset(("^", "*", "×", "x", "_", "·"))


def run_end(p: Passage, i: int) -> int:
    """Return the end of what is joined to a refused number: letters, operators, multiples."""
    while True:
        token = p.at[i]
        hangs = token.glued and (token.kind in ("number", "word") or token.text in ("_", "'"))
        joins = token.text in _OPERATORS or token.text == ODD or token.text in p.words.multiples
        operand = token.kind == "number" and p.at[i - 1].text in _OPERATORS | DASHES
        joins = joins or (token.text in DASHES and p.is_number(i + 1))
        if token.text == "(" and token.glued and p.is_number(i + 1) and p.at[i + 2].text == ")":  # "10(6)"
            i += 2
        elif not (hangs or joins or operand) or p.begins(i):
            return i
        i += 1


def hangs_before(p: Passage, i: int) -> Mention | None:
    """Say what a number is that is joined to what precedes it: "COVID-19", "FY2026", "#5"."""
    previous, second = p.at[i - 1], p.at[i - 2]
    if not p.at[i].glued and previous.kind in ("word", "end") and previous.text not in _OPERATORS:
        return None
    if previous.text == "#":
        return Mention("not a count", i + 1)
    raised = previous.text == "^" and second.kind == "word"  # "J/m^2"
    aperture = previous.text == "/" and second.text in p.words.apertures  # "f/2.8", "f / 2.8"
    if (raised and previous.glued and p.at[i].glued) or (aperture and previous.glued == p.at[i].glued):
        return Mention("not a count", i + 1)
    operand = previous.text in _OPERATORS and (second.kind == "number" or second.text == ")" or previous.text == "_")
    doubted = previous.text == "?" and p.at[i].glued
    joined = previous.text in (ODD, "\\", "=>") or (previous.text == "@" and (previous.glued or p.at[i].glued))
    if operand or doubted or is_index(p, i) or joined:
        return refuse("ambiguous number", i + 1)
    if not p.at[i].glued:
        return None
    if p.is_price(i - 1):  # "USD115"
        return None
    named = _hangs_on_name(p, i)
    if named is not None:
        return named
    between_digits = previous.text in (",", "/", ":") and previous.glued and second.kind == "number"
    truncated = previous.text == "," and not previous.glued  # ",500"
    truncated = truncated or (previous.text == "," and second.kind == "word" and len(second.text) == 1)  # "l,200"
    if between_digits or truncated or previous.text == ".":
        return refuse("ambiguous number", i + 1)
    return None


def _hangs_on_name(p: Passage, i: int) -> Mention | None:
    """Say what a number is that letters stand right before, perhaps with a hyphen: "FY2026", "COVID-19"."""
    previous, second = p.at[i - 1], p.at[i - 2]
    name: str | None = None
    if previous.kind == "word" and (not p.typed(i - 1).endswith(".") or p.typed(i - 1).isupper()):
        name = p.typed(i - 1).rstrip(".")  # "BA.5" too, but not "c.500"
    elif previous.text == "-" and previous.glued and second.kind == "word":
        suffix = second.text in p.words.multiples or (second.glued and second.text in p.words.suffixes)
        unit = second.text in p.words.units and (second.glued or len(second.text) > 1) and not p.is_type(i - 2)
        suffix = suffix or unit or (second.glued and p.typed(i - 2) in p.words.units_typed)
        name = None if suffix and p.is_number(i - 3) else p.typed(i - 2)
    if name is None:
        return None
    small = name.lower()
    if f"{small}²" in p.words.units and p.at[i].text in ("2", "3"):  # "km2"
        return Mention("not a count", i + 1)
    if small in p.words.years and YEAR.match(p.at[i].text):
        return Mention("year", i + 1)
    code = name.isupper() and len(name) <= (1 if previous.text == "-" else 5)  # not "US-10"
    counted = previous.text == "-" and p.is_number(i - 3) and not name.islower()  # "3 Su-25"
    if code or counted or small in p.words.names_joined or small in p.words.names:
        return Mention("not a count", i + 1)
    return refuse("ambiguous number", i + 1, "letters stand right before it")


def _is_kind(p: Passage, i: int) -> bool:
    """Whether an index says of which kind an error is: "± 0.2_{stat}"."""
    return p.phrase(i + 2 if p.at[i + 1].text == "{" else i + 1, p.words.error_kinds) is not None


def is_index(p: Passage, i: int) -> bool:
    """Whether a number is raised or lowered: the 5 of "10^{5}"."""
    return p.at[i - 1].text == "{" and p.at[i - 1].glued and p.at[i - 2].text in ("^", "_")


def hangs_after(p: Passage, i: int) -> Mention | None:
    """Say what a number is from what follows it without a space: "3rd", "10:30", "2024-10-22", "1e5", "10 x 5"."""
    token, following = p.at[i], p.at[i + 1]
    raised = token.text == following.text == "*" and p.is_number(i + 2) and p.at[i + 2].glued  # "2**10"
    operand = raised or following.kind == "number" or (token.text == "_" and not _is_kind(p, i))
    operator = token.text in _OPERATORS and operand
    if operator or token.text in (ODD, "²", "³") or (token.text in (".", "°") and _may_be_ordinal(p, i)):
        return refuse("ambiguous number", run_end(p, i + 1))
    if not token.glued:
        return None
    if token.text == "," and (doubt := _grouped_badly(p, i)) is not None:
        return doubt
    if token.text in ("/", ":", "'", "-", "–") and following.glued and following.kind == "number":
        return None if _is_height(p, i) else _chained(p, i)
    if token.kind != "word":
        return None
    words = p.words
    power = f"{token.text}²" in words.units and following.text in ("2", "3")  # "40km2"
    if following.glued and following.kind in ("number", "word") and not power:
        return refuse("ambiguous number", run_end(p, i), "letters stand right behind it")
    if token.text in words.suffixes or token.text in words.multiples or token.text in words.units:
        return None
    if (p.phrase(i, words.ratios) or (0,))[0] == i + 1:  # "25bps"
        return None
    if p.typed(i).rstrip(".") in words.units_typed or _is_stone(p, i):  # "48.8C"
        return None
    if p.phrase(i, words.after) is not None:  # "30ish", "500plus"
        return None
    kinds: dict[Code, Collection[str]] = {
        "not a count": words.ordinals,
        "date": words.clock,
        "duration": words.durations,
        "factor": frozenset("x"),
    }
    for code, known in kinds.items():
        if token.text in known:
            return Mention(code, i + 1)
    return refuse("ambiguous number", run_end(p, i), "letters stand right behind it")


def _grouped_badly(p: Passage, i: int) -> Mention | None:
    """Refuse a number behind whose comma letters or another comma stand: "12,ooo", "12,,000"."""
    following = p.at[i + 1]
    if following.text == "," and p.is_number(i + 2) and p.at[i + 2].glued:
        return refuse("ambiguous number", run_end(p, i + 3), "two commas stand between its digits")
    if following.glued and following.text and not following.text.strip("o"):
        return refuse("ambiguous number", i + 2, "letters stand in place of zeros")
    return None


def _may_be_ordinal(p: Passage, i: int) -> bool:
    """Whether a sign may make an order of a number: "el 18.º aniversario", "il 18° anniversario" where º does."""
    word, typed = p.at[i + 1], p.typed(i + 1)
    if p.at[i].text == "." or not p.at[i].glued:
        return p.at[i].glued and word.glued and typed in ("º", "ª")
    named = word.kind == "word" and not word.glued and typed.islower() and word.text not in p.words.closing
    return "º" in p.words.ordinals and named and p.unit(i, i)[1] == i + 1


def _is_stone(p: Passage, i: int) -> bool:
    """Whether pounds follow what may be stones: "9st 4lb"."""
    return p.at[i].text in p.words.units_doubtful and p.is_number(i + 1) and p.unit(i + 2, i + 2)[0] == "lb"


def _is_height(p: Passage, i: int) -> bool:
    """Whether inches follow the sign of feet at a token: 6'2", but not 5'30", which may be minutes."""
    inches, close = p.at[i + 1].text, p.at[i + 2]
    return p.at[i].text == "'" and inches.isdecimal() and int(inches) < _FOOT and close.text == '"' and close.glued


def _chained(p: Passage, i: int) -> Mention | None:
    """Read digits joined by signs without blanks: times, dates, fractions, telephone numbers."""
    sign, lengths, end = p.at[i].text, [len(p.at[i - 1].text)], i
    while p.at[end].text == sign and p.at[end].glued and p.at[end + 1].glued and p.is_number(end + 1):
        lengths.append(len(p.at[end + 1].text))
        end += 2
    if sign == ":":
        return Mention("not a count", end)
    if sign in ("-", "–") and len(lengths) == 2:
        return None  # a range
    if len(lengths) == 3 and sign != "'" and max(lengths) <= 4 and sorted(lengths)[1] <= 2:
        return Mention("date", end) if sign == "/" or 4 in lengths else refuse("ambiguous number", end)
    return refuse("ambiguous number", run_end(p, end))
