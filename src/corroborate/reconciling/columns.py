"""From claims, dataframes and mappings of columns to a `Statements`, with the labels of its codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from corroborate.errors import OptionError, did_you_mean
from corroborate.model.claims import ClaimSet
from corroborate.reconciling.kernel import Codes
from corroborate.reconciling.statements import Statements
from corroborate.words import list_words

if TYPE_CHECKING:
    import pandas as pd

LARGEST = 1e150
"""Beyond that squares overflow; nobody counts so far."""

Rejected = tuple[int, str, str, str]
"""Row (from 1), field, reason, hint."""


class Names(NamedTuple):
    """Labels of the codes: the sources of each origin, scopes, measures; and how many claims each scope has."""

    origins: Sequence[tuple[Any, ...]]
    scopes: Sequence[Any]
    measures: Sequence[Any]
    claims: Codes

    def origin(self, code: int) -> Any:
        """Return the name of an origin: its source, or its sources in words."""
        members = self.origins[code]
        return members[0] if len(members) == 1 else list_words([str(name) for name in members])


def gather_claims(claims: ClaimSet) -> tuple[Statements, Names, tuple[Rejected, ...]]:
    """Take the current claims by their stated values and origins."""
    current = claims.current
    columns = {
        "scope": [str(claim.scope.without(claims.compare_across)) for claim in current],
        "source": [claim.source.name for claim in current],
        "value": [claim.value for claim in current],
        "origin": [" + ".join(sorted(claim.origins)) for claim in current],
    }
    return gather(columns, ["scope"], "source", "value", origin="origin")


def gather(
    data: Any, scope: list[str], source: str, value: str, *, measure: str | None = None, origin: str | None = None
) -> tuple[Statements, Names, tuple[Rejected, ...]]:
    """Read columns; rows without a number or a name are rejected."""
    wanted = [*scope, source, value, *(name for name in (measure, origin) if name)]
    frame, rejected = _usable(_frame_of(data, wanted), wanted, value)
    scope_codes, scopes = _codes(frame, [*([measure] if measure else []), *scope])
    per_scope: Codes | None = None
    measures: Sequence[Any] = []
    if measure:
        measure_codes, measures = _codes(frame, [measure])
        per_scope = np.zeros(len(scopes), dtype=np.int64)
        per_scope[scope_codes] = measure_codes
        scopes = [key[1] if len(scope) == 1 else key[1:] for key in scopes]
    witness, origins = _witnesses(frame, source, origin)
    numbers = frame[value].to_numpy(dtype=np.float64) + 0.0
    said = Statements.gather(scope_codes, witness, numbers, per_scope)
    claims = np.bincount(scope_codes, minlength=len(scopes))
    return said, Names(origins, scopes, measures, claims), rejected


def _frame_of(data: Any, wanted: list[str]) -> pd.DataFrame:
    import narwhals as nw
    import pandas as pd

    if isinstance(data, Mapping):
        data = pd.DataFrame({name: data[name] for name in data})
    frame = nw.from_native(data, eager_only=True)
    for name in wanted:
        if name not in frame.columns:
            raise OptionError("there is no such column", got=name, hint=did_you_mean(name, frame.columns))
    native: pd.DataFrame = frame.select(list(dict.fromkeys(wanted))).to_pandas()
    return native.reset_index(drop=True)


def _usable(frame: pd.DataFrame, wanted: list[str], value: str) -> tuple[pd.DataFrame, tuple[Rejected, ...]]:
    import pandas as pd

    numbers = pd.to_numeric(frame[value], errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan)
    kept = np.abs(numbers) <= LARGEST
    hint = f"a number of at most {LARGEST:g} is needed"
    rejected = [(int(row) + 1, value, "no number", hint) for row in np.flatnonzero(~kept)]
    for name in (column for column in wanted if column != value):
        missing = frame[name].isna().to_numpy() & kept
        rejected += [(int(row) + 1, name, "missing", "every claim needs one") for row in np.flatnonzero(missing)]
        kept &= ~missing
    frame = frame.assign(**{value: numbers})
    return frame if kept.all() else frame[kept], tuple(sorted(rejected))


def _codes(frame: pd.DataFrame, keys: list[str]) -> tuple[Codes, list[Any]]:
    """Return a code for each row by the values of some columns together, and the label of each code."""
    import pandas as pd

    codes, labels = pd.factorize(frame[keys[0]], sort=True)
    if len(keys) == 1:
        return codes.astype(np.int64), labels.tolist()
    combined, parts = codes.astype(np.int64), [(codes, labels)]
    for key in keys[1:]:
        codes, labels = pd.factorize(frame[key], sort=True)
        combined = np.unique(combined, return_inverse=True)[1] * max(1, len(labels)) + codes
        parts.append((codes, labels))
    _, first, back = np.unique(combined, return_index=True, return_inverse=True)
    columns = [[labels[code] for code in codes[first]] for codes, labels in parts]
    return back.astype(np.int64), list(zip(*columns, strict=True))


def _witnesses(frame: pd.DataFrame, source: str, origin: str | None) -> tuple[Codes, list[tuple[Any, ...]]]:
    """Return who speaks in each row, and the sources of each: those of one origin are one witness.

    A source that has its claims from several origins is a witness of its own.
    """
    codes, sources = _codes(frame, [source])
    if origin is None or not len(frame):
        return codes, [(name,) for name in sources]
    origins, _ = _codes(frame, [origin])
    lowest, highest = np.full(len(sources), len(frame)), np.full(len(sources), -1)
    np.minimum.at(lowest, codes, origins)
    np.maximum.at(highest, codes, origins)
    mixed = np.arange(len(sources)) + origins.max() + 1
    _, witness = np.unique(np.where(lowest == highest, lowest, mixed), return_inverse=True)
    members: list[list[Any]] = [[] for _ in range(int(witness.max()) + 1)]
    for code, name in zip(witness.tolist(), sources, strict=True):
        members[code].append(name)
    return witness[codes].astype(np.int64), [tuple(group) for group in members]
