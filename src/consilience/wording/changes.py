"""Changes said by their ends or their step: "rose from 10 to 12", "rose by 300 to 4,500", 31人から37人に増えた.

Each rule returns the end of what is not a count, or None where it leaves the number alone.
"""

from __future__ import annotations

from consilience.wording.conventions import RATIOS
from consilience.wording.mentions import Numeral
from consilience.wording.numerals import read_numeral
from consilience.wording.passages import Passage
from consilience.wording.positions import Position
from consilience.wording.shares import counted_to

_CHANGE = 9  # tokens in which a change is said
_NEAR = 10  # tokens between a verb of change and its number, at most
_VERB = 4  # tokens from a number to a verb behind it, at most
_REACHED = 3
"""From so many times a step, a number behind "to" is what the change reached."""
_APART = frozenset((",", ";", "(", "–", "-"))
"""Signs before words that add by how much a number changed."""
_PRECISE = 3  # digits of a number that is not rounded


def left_by_change(at: Position) -> int | None:
    """Read the first number of 31人から37人に増えた, "31'den 37'ye yükseldi"."""
    p, k = at.p, counted_to(at.p, at.end)
    led = p.at[k + 1].text in p.words.to or p.at[k].text in p.words.onto  # 31人增至37人
    if p.at[k].text in p.words.changes and led:  # 31人上升到37人
        return k
    if p.at[k].text not in p.words.left:
        return None
    for j in range(k + 1, k + _CHANGE):
        if p.begins(j) or p.at[j].text in (",", ";"):
            return None
        if p.at[j].text in p.words.changes:
            return k + 1
    return None


def range_by_endings(at: Position) -> int | None:
    """Read "10'dan 12'ye kadar", whose first end is not said apart from its second one."""
    p, k = at.p, counted_to(at.p, at.end)
    if p.at[k].text not in p.words.left - p.words.to:
        return None
    second = read_numeral(p, k + 1)
    if not isinstance(second, Numeral):
        return None
    behind = counted_to(p, second.end)
    found = p.phrase(behind, p.words.after) or p.phrase(behind - 1, p.words.after)
    return found[0] if found is not None and found[1] == "at most" else None


def end_without_unit(at: Position) -> int | None:
    """Read the second number of "yüzde 10'dan 12'ye", whose unit stands before the first one alone."""
    p, k = at.p, at.start - 2
    k -= p.at[k].text == "'"
    led = at.previous in p.words.left - p.words.to and p.is_number(k) and p.at[k - 1].text in p.words.units_before
    return at.end if led and not p.unit(at.start, at.end)[0] else None


def _is_of_change(at: Position) -> bool:
    p, k = at.p, at.p.unit(at.end, at.end)[1]
    onto = p.at[k].text in p.words.onto and (k == at.end or p.is_number(k + 1))  # "von 10 Prozent auf 12 Prozent"
    return at.second in p.words.changes or onto


def start_of_change(at: Position) -> int | None:
    """Read "rose from 10 to 12"."""
    if at.previous not in at.p.words.starts:
        return None
    return at.end if _is_of_change(at) else _changed_behind(at)


def _changed_behind(at: Position) -> int | None:
    """Return the end of both ends of a change whose verb stands behind them: "с 20 до 30 человек выросло"."""
    p = at.p
    reached = read_numeral(p, at.end + 1) if p.at[at.end].text in p.words.to else None
    if not isinstance(reached, Numeral):
        return None
    behind = range(reached.end, reached.end + _VERB - 1)
    said = any(p.at[k].text in p.words.changes and p.together(at.start, k) for k in behind)
    return reached.end if said else None


def start_of_change_bound(at: Position) -> int | None:
    """Read "passou de 100 para 200", while "passou de 100" is more than 100."""
    p, end = at.p, at.p.unit(at.end, at.end)[1]
    reached = at.previous in p.words.starts and p.at[end].text in p.words.onto
    return at.end if reached and at.meanings == {"more than"} else None


def step_of_change(at: Position) -> int | None:
    """Read "rose by 300 to 4,500"."""
    if at.previous not in at.p.words.steps or not _is_of_change(at):
        return None
    p, k = at.p, at.end
    ratio = p.phrase(k, p.words.ratios)
    if ratio is not None and p.at[ratio[0]].text not in p.words.to and p.at[ratio[0]].text not in p.words.onto:
        return None  # "grew by 14%", as "grew 14%"
    reached = read_numeral(p, k + 1) if p.at[k].text in p.words.to and p.is_number(k + 1) else None
    if not isinstance(reached, Numeral):
        return k
    # "rose by 5 to 10 people" and "by 2 to 3 million" may be ranges
    near = any(1 <= end / (at.number.value or 1) < _REACHED for end in (reached.value, reached.plain))
    return reached.end if near or p.phrase(reached.end, p.words.ratios) else k


def step_apart(at: Position) -> int | None:
    """Read the second number of "10, up 3", "1,200 cases (down about 40)", which is by how much the first changed."""
    p, k = at.p, at.start - 1
    while k > at.start - _VERB and p.at[k].text not in p.words.directions | p.words.of:
        k -= 1
    if k + 1 < at.start and not _binds(p, k + 1, at.start):
        return None
    if p.at[k].text in p.words.of and p.at[k - 1].text in p.words.changes and p.at[k - 2].text in p.words.articles:
        k -= 2  # "15, an increase of 3"
    elif p.at[k].text not in p.words.directions:
        return None
    if p.at[k - 1].text not in _APART or p.unit(at.start, at.end)[0] in RATIOS or p.at[at.end].text in p.words.to:
        return None
    before = (n for n in range(max(0, k - 2 - _NEAR), k - 1) if p.together(n, k))
    return at.end if any(p.is_number(n) for n in before) else None


def _binds(p: Passage, start: int, end: int) -> bool:
    """Whether the words between two tokens bind the number behind them."""
    while start < end and (found := p.phrase(start, p.words.before)) is not None:
        start = found[0]
    return start == end


def step_or_about(at: Position) -> int | None:
    """Read "um 5 Grad", which is by how much something changed or about so much, and no verb says which."""
    hour = at.p.at[at.end].text in at.p.words.clock
    said = at.previous in at.p.words.steps_about and at.number.plain > 0 and not hour
    return at.p.unit(at.start, at.end)[1] if said and not is_changed(at) else None


def bare_step_of_change(at: Position) -> int | None:
    """Read the first number of "rose 12 to 340": a range would not reach ten times as far without a unit."""
    p = at.p
    unit, k = p.unit(at.end, at.end)
    if at.previous not in p.words.changes or p.at[k].text not in p.words.to or p.at[k].kind != "word":
        return None
    reached = read_numeral(p, k + 1)
    if not isinstance(reached, Numeral) or reached.multiple != 1:
        return None
    behind = p.unit(reached.end, reached.end)[0]
    if behind != unit:  # "widened 12 bps to 145 bps", but "rose 2 to 20 km"
        return None
    precise = not unit and min(map(_precision, (at.number.text, reached.text))) >= _PRECISE  # "fell 728 to 2,508"
    return k if precise or not at.number.value <= reached.value < 10 * at.number.value else None


def _precision(digits: str) -> int:
    """Return how many digits of a number stand before its last zeros."""
    return len("".join(filter(str.isdigit, digits)).rstrip("0"))


def step_perhaps(at: Position) -> int | None:
    """Read "up 3% to 12%", "up 3 to 10", which may be what was reached, or a range."""
    p = at.p
    unit, k = p.unit(at.end, at.end)
    if at.previous not in p.words.changes or p.at[k].text not in p.words.to or p.at[k].kind != "word":
        return None
    reached = read_numeral(p, k + 1)
    if not isinstance(reached, Numeral) or p.unit(reached.end, reached.end)[0] != unit:
        return None
    far = unit and reached.value >= _REACHED * at.number.value > 0
    return reached.end if far or (not unit and at.previous in p.words.directions) else None


def is_changed(at: Position) -> bool:
    """Whether a verb of change belongs to a number: "stieg im Mai auf 391.000", "ist auf 391.000 gestiegen"."""
    p, changes = at.p, at.p.words.changes
    before = (p.at[k].text for k in range(max(0, at.start - _NEAR), at.start - 1) if p.together(k, at.start))
    behind = (p.at[k].text for k in range(at.end, at.end + _VERB) if p.together(at.start, k))
    return not changes.isdisjoint((*before, *behind))
