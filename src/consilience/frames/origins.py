"""The origins of the rows of a frame: whom each source cites, and from where that one has its figure on the scope."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from consilience.arrays import Codes
from consilience.frames.columns import MISSING, Coded, cell_text, compress, tidy_text
from consilience.model.chains import Told, trace
from consilience.model.claims import names_in
from consilience.model.sources import Origins


def trace_rows(scope: Codes, sources: Coded, cites: Coded, names: Mapping[str, str]) -> tuple[Codes, Sequence[Origins]]:
    """Find where the figure of each row may come from, as `read_claims` does for its claims.

    Parameters
    ----------
    scope : codes of shape (rows,)
    sources, cites : Coded
        With the cells; of `cites`, names with semicolons between them.
    names : mapping
        From names of the frame to those to use for whoever is cited.

    Returns
    -------
    codes of shape (rows,), sequence of Origins
        The place of each row's origins; -1 for a row without a source.
    """
    known = {tidy_text(name): tidy_text(other) for name, other in names.items()}
    stating = [*map(cell_text, sources.distinct or ())]
    cited = [frozenset(known.get(name, name) for name in names_in(cell_text(cell))) for cell in cites.distinct or ()]
    cited.append(frozenset())  # the last place stands for a missing cell
    rows = np.flatnonzero(sources.codes >= 0)
    pair, fact = np.unique(sources.codes[rows] * len(cited) + cites.codes[rows] % len(cited), return_inverse=True)
    told = []
    for source, cell in zip(*(part.tolist() for part in np.divmod(pair, len(cited))), strict=True):
        told.append(Told(stating[source], frozenset((name, False) for name in cited[cell] or {stating[source]})))
    place: dict[Origins, int] = {}
    own = [place.setdefault(Origins(frozenset(name for name, _ in one.steps)), len(place)) for one in told]
    here, _ = compress(scope[rows])
    citing = np.array([one.steps != {(one.source, False)} for one in told], dtype=np.bool_)

    def stands() -> Iterator[tuple[int, int]]:
        tied = np.zeros(int(here.max(initial=0)) + 1, dtype=np.bool_)
        tied[here[citing[fact]]] = True
        scopes, facts = np.divmod(np.unique((here * len(told) + fact)[tied[here]]), len(told))
        return zip(scopes.tolist(), facts.tolist(), strict=True)

    codes = np.full(len(scope), MISSING, dtype=np.int64)
    codes[rows] = np.array(own, dtype=np.int64)[fact]
    found = trace(told, {}, stands)
    if found:
        keys = np.array([on * len(told) + one for on, one in found], dtype=np.int64)
        led = np.array([place.setdefault(origins, len(place)) for origins in found.values()], dtype=np.int64)
        order = np.argsort(keys)
        key = here * len(told) + fact
        near = order[np.minimum(np.searchsorted(keys, key, sorter=order), len(keys) - 1)]
        codes[rows] = np.where(keys[near] == key, led[near], codes[rows])
    return codes, list(place)
