"""From claims, dataframes and mappings of columns to a `Statements`, with the labels of its codes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from consilience.arrays import Codes, code_labels
from consilience.dataframes import pandas_columns
from consilience.errors import OptionError
from consilience.model.claim_sets import ClaimSet
from consilience.weighing.statements import Statements

if TYPE_CHECKING:
    import pandas as pd

MOST_TO_WEIGH = 1e150
"""Beyond that squares overflow; nobody counts so far."""

Rejected = tuple[int, str, str, str]
"""Row (from 1), field, reason, hint."""


class Labels(NamedTuple):
    """Labels of the codes: witnesses and their sources, scopes, measures; and how many claims each scope has.

    A witness is an origin where origins are given, with the sources that have their claims from it; else a source. A
    scope that is named alike under several measures is known by its measure and its name.
    """

    witnesses: Sequence[Any]
    sources: Sequence[tuple[Any, ...]]
    scopes: Sequence[Any]
    measures: Sequence[Any]
    claims: Codes
    by_origin: bool


def gather_claims(claims: ClaimSet) -> tuple[Statements, Labels, tuple[Rejected, ...]]:
    """Take the current claims by their stated values; who has a claim from several origins repeats each of them."""
    usual = claims.measure, claims.additive
    placed = [(str(claim.counted(*usual).without(claims.compare_across)), claim) for claim in claims.current]
    rows = [(scope, claim, origin) for scope, claim in placed for origin in sorted(claim.origins)]
    columns = {
        "scope": [scope for scope, _, _ in rows],
        "source": [claim.source.name for _, claim, _ in rows],
        "value": [claim.value for _, claim, _ in rows],
        "origin": [origin for _, _, origin in rows],
    }
    said, names, rejected = gather(columns, ["scope"], "source", "value", origin="origin")
    counted = Counter(scope for scope, _ in placed)
    return said, names._replace(claims=np.array([counted[scope] for scope in names.scopes], dtype=np.int64)), rejected


def gather(
    data: Any,
    scope: Sequence[str],
    source: str,
    value: str,
    *,
    measure: str | None = None,
    origin: str | None = None,
    reported: str | None = None,
) -> tuple[Statements, Labels, tuple[Rejected, ...]]:
    """Read columns; rows without a number or a name are rejected, and statements that a later one corrects left out."""
    if not scope:
        raise OptionError("scope names no column", got=scope, hint="name one, or several")
    kinds = [measure] if measure else []
    named = [*(("scope", name) for name in scope), ("source", source), ("value", value)]
    further = {"measure": measure, "origin": origin, "reported": reported}
    frame = pandas_columns(data, [*named, *((argument, name) for argument, name in further.items() if name)])
    wanted = list(frame.columns)
    frame, rejected = _usable(frame, wanted, value, reported)
    if reported:
        frame = _current(frame, [*kinds, *scope, source], reported)
    scope_codes, keys = _codes(frame, [*kinds, *scope])
    per_scope: Codes | None = None
    measures: Sequence[Any] = []
    if measure:
        measure_codes, measures = _codes(frame, [measure])
        per_scope = np.zeros(len(keys), dtype=np.int64)
        per_scope[scope_codes] = measure_codes
        named = [key[1] if len(scope) == 1 else key[1:] for key in keys]
        keys = named if len(set(named)) == len(named) else keys
    witness, witnesses = _codes(frame, [origin or source])
    sources = _sources_of(witness, frame[source], witnesses) if origin else [(name,) for name in witnesses]
    numbers = frame[value].to_numpy(dtype=np.float64) + 0.0
    said = Statements.gather(scope_codes, witness, numbers, per_scope)
    claims = np.bincount(scope_codes, minlength=len(keys))
    return said, Labels(witnesses, sources, keys, measures, claims, origin is not None), rejected


def _usable(
    frame: pd.DataFrame, wanted: list[str], value: str, reported: str | None
) -> tuple[pd.DataFrame, tuple[Rejected, ...]]:
    import pandas as pd
    from pandas.api.types import is_bool_dtype, is_numeric_dtype, is_object_dtype, is_string_dtype

    given, kind = frame[value], frame[value].dtype
    if not (is_string_dtype(kind) or is_object_dtype(kind) or is_numeric_dtype(kind)) or is_bool_dtype(kind):
        raise OptionError("a value is a number", got=f"{value}: {kind}", hint="name the column of the figures")
    numbers = pd.to_numeric(given, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
    kept = np.abs(numbers) <= MOST_TO_WEIGH
    needed = f"a number of at most {MOST_TO_WEIGH:g} is needed; read_claims reads figures in words"
    rejected = [(int(row) + 1, value, "no number", f"got {given[row]!r}; {needed}") for row in np.flatnonzero(~kept)]
    for name in (column for column in wanted if column not in (value, reported)):
        missing = frame[name].isna().to_numpy() & kept
        rejected += [(int(row) + 1, name, "missing", "every claim needs one") for row in np.flatnonzero(missing)]
        kept &= ~missing
    frame = frame.assign(**{value: numbers})
    if reported:
        dates = pd.to_datetime(frame[reported], errors="coerce", format="ISO8601", utc=True)
        wrong = dates.isna().to_numpy() & frame[reported].notna().to_numpy() & kept
        needed = "a date such as 2024-10-22, or nothing, is needed"
        rejected += [
            (int(row) + 1, reported, "no date", f"got {frame[reported][row]!r}; {needed}")
            for row in np.flatnonzero(wrong)
        ]
        kept &= ~wrong
        frame = frame.assign(**{reported: dates})
    return frame if kept.all() else frame[kept], tuple(sorted(rejected))


def _current(frame: pd.DataFrame, keys: list[str], reported: str) -> pd.DataFrame:
    """Leave out what its source stated anew on the same scope at a later date; what has no date stands."""
    who, _ = _codes(frame, keys)
    last = frame[reported].groupby(who).transform("max")
    return frame[frame[reported].isna() | (frame[reported] == last)]


def _codes(frame: pd.DataFrame, keys: Sequence[str]) -> tuple[Codes, list[Any]]:
    """Return a code for each row by the values of some columns together, and the label of each code."""
    codes, labels = code_labels(frame[keys[0]], keys[0])
    if len(keys) == 1:
        return codes, labels
    combined, parts = codes, [(codes, labels)]
    for key in keys[1:]:
        codes, labels = code_labels(frame[key], key)
        combined = np.unique(combined, return_inverse=True)[1] * max(1, len(labels)) + codes
        parts.append((codes, labels))
    _, first, back = np.unique(combined, return_index=True, return_inverse=True)
    columns = [[labels[code] for code in codes[first]] for codes, labels in parts]
    return back.astype(np.int64), list(zip(*columns, strict=True))


def _sources_of(witness: Codes, column: pd.Series[Any], witnesses: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Return the sources that have claims from each witness."""
    codes, names = code_labels(column, "source")
    pairs = np.unique(witness * max(1, len(names)) + codes)
    found: list[list[Any]] = [[] for _ in witnesses]
    for pair in pairs.tolist():
        found[pair // len(names)].append(names[pair % len(names)])
    return [tuple(group) for group in found]
