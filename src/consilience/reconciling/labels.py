"""Labels of any kind as codes: what names a scope, a source, a group."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any

import numpy as np

from consilience.errors import OptionError
from consilience.reconciling.kernel import Codes


def sort_labels(labels: Iterable[Any]) -> list[Any]:
    """Return labels in their order; in that of their kinds and words where they have no common one.

    >>> sort_labels([2, "b", ("c",), 1])
    [1, 2, 'b', ('c',)]
    """
    found = list(labels)
    try:
        return sorted(found)
    except TypeError:
        return sorted(found, key=lambda label: (type(label).__name__, str(label)))


def code_labels(labels: Any, name: str) -> tuple[Codes, list[Any]]:
    """Return a code for each label, -1 where it is missing, and the distinct labels in their order.

    Parameters
    ----------
    labels : Series, array or sequence of shape (n,)
    name : str
        What they are, for the error.

    Raises
    ------
    OptionError
        If one cannot be hashed.
    """
    import pandas as pd

    column = (
        labels if isinstance(labels, pd.Series | np.ndarray) else pd.Series(list(labels), dtype=object).infer_objects()
    )
    try:
        codes, known = pd.factorize(column, sort=True)
        return codes.astype(np.int64), list(known.tolist())
    except TypeError:  # of kinds that have no common order
        pass
    try:
        codes, known = pd.factorize(column)
    except TypeError:
        got = next(label for label in column if not isinstance(label, Hashable))
        raise OptionError(f"{name} cannot hold such values", got=got, hint="give each a name") from None
    ordered = sort_labels(known.tolist())
    rank = {label: place for place, label in enumerate(ordered)}
    place_of = np.array([*(rank[label] for label in known.tolist()), -1], dtype=np.int64)
    return place_of[codes], ordered
