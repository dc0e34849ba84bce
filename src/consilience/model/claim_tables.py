"""Claims as a frame: a row each, with a column for every field, every dimension and every cell carried along."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from consilience.arrays import Codes
from consilience.model.claim_columns import ClaimColumns
from consilience.model.claims import Claim
from consilience.model.scope_columns import dimension_columns
from consilience.model.scopes import Scope
from consilience.words import join_names

if TYPE_CHECKING:
    import pandas as pd

_TYPES: dict[str, Any] = {
    **dict.fromkeys(("claim", "figure"), object),
    **dict.fromkeys(("value", "low", "high"), np.float64),
    **dict.fromkeys(("closed", "scope", "source", "cites", "origins"), object),
    "undetermined": np.bool_,
    **dict.fromkeys(("measure", "additive", "reported", "grade", "decimals", "plus_minus", "standing"), object),
    **dict.fromkeys(("superseded_by", "quote", "note", "url", "file"), object),
}


_CLOSED = np.array(["both", "right", "left", "neither"], dtype=object)
"""Which ends are closed, by whether the lower one is open and, in twos, whether the upper one is."""


def claims_frame(claims: ClaimColumns, superseded: Mapping[str, str]) -> pd.DataFrame:
    """Return a row per claim; see `ClaimSet.frame`."""
    import pandas as pd

    lower, upper, lower_open, upper_open = claims.ends
    names = claims.names
    columns: dict[str, Any] = {
        "claim": names,
        "figure": at_codes(claims.figures.words(np.unique(claims.figure)), claims.figure),
        "value": claims.values,
        "low": lower,
        "high": upper,
        "closed": _CLOSED[lower_open + 2 * upper_open],
        "scope": at_codes(claims.scopes.words, claims.scope),
        "source": claims.source_names,
        "superseded_by": [superseded.get(name) for name in names],
    }
    for name, say in _FACTS.items():
        columns[name] = at_codes([say(fact) for fact in claims.facts], claims.told)
    own = np.flatnonzero(claims.own_source)
    for name in ("cites", "origins", "undetermined"):  # a row that is a source of its own says nothing else of it
        columns[name][own] = [_FACTS[name](claims[place]) for place in own.tolist()]
    frame = pd.DataFrame({name: columns[name] for name in _TYPES}).astype(_TYPES)
    frame = with_dimensions(frame, claims.scopes, claims.scope)
    kept = [dict(cells) for cells in claims.all_carried]
    for name in dict.fromkeys(name for cells in kept for name in cells):
        column = next(one for one in _names(name) if one not in frame.columns)
        frame[column] = _of_one_kind([cells.get(name) for cells in kept])
    return frame


_FACTS: Mapping[str, Callable[[Claim], Any]] = {
    "cites": lambda fact: join_names(one.name for one in fact.chain.cites) or None,
    "origins": lambda fact: join_names(sorted(fact.origins)),
    "undetermined": lambda fact: bool(fact.undetermined_origins),
    "measure": lambda fact: fact.measure,
    "additive": lambda fact: None if fact.additive is None else str(fact.additive).lower(),
    "reported": lambda fact: None if fact.reported is None else fact.reported.isoformat(),
    "grade": lambda fact: fact.grade or None,
    "decimals": lambda fact: None if fact.decimals is None else str(fact.decimals),
    "plus_minus": lambda fact: fact.plus_minus,
    "standing": lambda fact: fact.standing,
    "quote": lambda fact: fact.quote or None,
    "note": lambda fact: fact.note or None,
    "url": lambda fact: fact.url or None,
    "file": lambda fact: fact.file or None,
}
"""The columns that depend on nothing but what a row says besides its figure and scope."""


def at_codes(cells: Sequence[Any], codes: Codes) -> Any:
    """Return the cell of each code."""
    held = np.empty(len(cells), dtype=object)
    held[:] = cells
    return held[codes]


def with_dimensions(frame: pd.DataFrame, scopes: Sequence[Scope], codes: Codes | None = None) -> pd.DataFrame:
    """Return a frame with a column for each dimension behind its column `scope`.

    Given are the scope of each row, or some scopes and the place of each row's among these.
    """
    import pandas as pd

    place = list(frame.columns).index("scope") + 1
    found = dimension_columns(scopes, frame.columns)
    if codes is not None:
        found = {name: at_codes(cells, codes) for name, cells in found.items()}
    columns = {name: pd.Series(cells, dtype=object, index=frame.index) for name, cells in found.items()}
    if not columns:
        return frame
    # At once: a hundred inserts scatter a frame in memory, of which pandas warns.
    added = pd.DataFrame(columns, index=frame.index)
    return pd.concat([frame.iloc[:, :place], added, frame.iloc[:, place:]], axis=1)


def _names(name: str) -> Iterable[str]:
    return itertools.accumulate(itertools.repeat("carried_"), lambda known, more: more + known, initial=name)


def _of_one_kind(cells: Sequence[Any]) -> pd.Series[Any]:
    """Return numbers as numbers where a column has nothing else, and all else as text: a database has one type each."""
    import pandas as pd

    stated = [cell for cell in cells if cell is not None]
    if stated and all(isinstance(cell, int | float) and not isinstance(cell, bool) for cell in stated):
        return pd.Series(cells, dtype=np.float64)
    texts = [cell if cell is None or isinstance(cell, str) else str(cell) for cell in cells]
    return pd.Series(texts, dtype=object)
