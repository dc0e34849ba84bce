"""What a rule answers on every scope of a chunk: a built-in one on columns, any other claim by claim."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from consilience.arrays import Codes
from consilience.comparing.rules import BuiltInRule, Columns, Rule, answer_all
from consilience.frames.chunks import CLOSED, CODED, Chunk, restore_open_ends
from consilience.model.intervals import Interval

ANSWER: dict[str, Any] = {"rule_low": np.float64, "rule_high": np.float64, "rule_closed": CODED}
"""The columns of a rule's answer, and their types."""
Names = Callable[[Codes], list[str]]
"""From rows to the names of their sources."""


class RowClaim(NamedTuple):
    """What a rule may ask of a row of a frame; frames have neither dates nor grades."""

    interval: Interval
    value: float
    source: str
    origins: frozenset[str]
    reported: None = None


def chunk_answers(chunk: Chunk, rule: Rule, names: Names) -> dict[str, Any]:
    """Return the columns of a rule's answers for a chunk's scopes; missing where it has none."""
    if isinstance(rule, BuiltInRule):
        low, high = rule.on_columns(_columns(chunk, rule, names))
        columns: dict[str, Any] = {"rule_low": low, "rule_high": high}
        restore_open_ends(chunk, columns, ("rule",))
        return columns
    claims = _claims(chunk, names)
    ends = [*chunk.starts[1:].tolist(), len(claims)]
    # In an order of their own, so that sums of floats do not depend on the order of the rows.
    groups = [sorted(claims[start:end], key=_order) for start, end in zip(chunk.starts.tolist(), ends, strict=True)]
    first = chunk.row[chunk.starts]
    answers = answer_all(rule, groups, lambda place: f"the scope of row {first[place] + 1}")
    none = math.nan, math.nan, CLOSED.index(None)
    cells = [none if one is None else (one.lower, one.upper, CLOSED.index(one.closed)) for one in answers]
    parts = zip(ANSWER.items(), zip(*cells, strict=True), strict=True)
    return {name: np.array(part, dtype) for (name, dtype), part in parts}


def enough_rows(chunk: Chunk, rule: BuiltInRule, names: Names) -> Codes:
    """Return rows of a chunk that are enough for the rule, beside any others; see `BuiltInRule.enough`."""
    return np.unique(chunk.row[rule.enough(_columns(chunk, rule, names))])


def _columns(chunk: Chunk, rule: BuiltInRule, names: Names) -> Columns:
    rank = np.full(len(chunk.row), np.nan)
    if type(rule).rank is not BuiltInRule.rank:
        rank = np.array([rule.rank(claim) for claim in _claims(chunk, names)])
    return Columns(*chunk.closed, chunk.values, rank, chunk.scope, chunk.origin)


def _claims(chunk: Chunk, names: Names) -> list[RowClaim]:
    lower, upper = chunk.ends
    lower_open, upper_open = chunk.opened or np.zeros((2, len(lower)), dtype=np.bool_)
    closed = (np.isfinite(lower) & ~lower_open).tolist(), (np.isfinite(upper) & ~upper_open).tolist()
    intervals = map(Interval, lower.tolist(), upper.tolist(), *closed)
    sources = names(chunk.row)
    if chunk.origins is None:
        origins = [frozenset([source]) for source in sources]
    else:
        origins = [chunk.origins[code].origins for code in chunk.origin.tolist()]
    return [*map(RowClaim, intervals, chunk.values.tolist(), sources, origins)]


def _order(claim: RowClaim) -> tuple[Any, ...]:
    ends = claim.interval
    return ends.lower, not ends.lower_closed, ends.upper, ends.upper_closed, claim.value, claim.source
