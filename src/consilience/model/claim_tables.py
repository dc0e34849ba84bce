"""Claims as a frame: a row each, with a column for every field, every dimension and every cell carried along."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

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


def claims_frame(claims: Sequence[Claim], superseded: Mapping[str, str]) -> pd.DataFrame:
    """Return a row per claim; see `ClaimSet.frame`."""
    import pandas as pd

    rows = [
        (
            *(claim.id, claim.figure.text, claim.value),
            *(claim.interval.lower, claim.interval.upper, claim.interval.closed),
            *(str(claim.scope), claim.source.name, join_names(one.name for one in claim.chain.cites) or None),
            *(join_names(sorted(claim.origins)), bool(claim.undetermined_origins)),
            *(claim.measure, None if claim.additive is None else str(claim.additive).lower()),
            None if claim.reported is None else claim.reported.isoformat(),
            *(claim.grade or None, None if claim.decimals is None else str(claim.decimals)),
            *(claim.plus_minus, claim.standing),
            *(superseded.get(claim.id), claim.quote or None, claim.note or None, claim.url or None, claim.file or None),
        )
        for claim in claims
    ]
    frame = pd.DataFrame(rows, columns=list(_TYPES)).astype(_TYPES)
    frame = with_dimensions(frame, [claim.scope for claim in claims])
    kept = [dict(claim.carried) for claim in claims]
    for name in dict.fromkeys(name for cells in kept for name in cells):
        column = next(one for one in _names(name) if one not in frame.columns)
        frame[column] = _of_one_kind([cells.get(name) for cells in kept])
    return frame


def with_dimensions(frame: pd.DataFrame, scopes: Sequence[Scope]) -> pd.DataFrame:
    """Return a frame with a column for each dimension behind its column `scope`, given the scope of each row."""
    import pandas as pd

    place = list(frame.columns).index("scope") + 1
    found = dimension_columns(scopes, frame.columns)
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
