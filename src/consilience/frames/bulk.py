"""Frames of millions of claims: the ranges of every scope, and the pairs that disagree, in the caller's kind of frame.

Rows are sorted once, by scope and origin, as packed integers; chunks of whole scopes then go through the kernel in
threads, since NumPy lets go of the interpreter there. Beyond the input and the result that takes at most 100 bytes a
row (docs/bulk.md).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from consilience.arguments import COUNT, NONE, TEXT, WHOLE, a, checked, many, mapping, one_of
from consilience.comparing.rules import Rule
from consilience.dataframes import open_frame
from consilience.frames.frame_claims import Claims, FrameColumns, OnReject
from consilience.frames.stated import NaNs
from consilience.model.claims import Total
from consilience.wording.conventions import Convention

_KINDS = {
    "scale": WHOLE | TEXT,
    "names": mapping(mapping(TEXT)) | NONE,
    "threads": COUNT | NONE,
    "rejects": one_of(*get_args(OnReject)),
}


@checked(totals=many(a(Total)) | NONE, **_KINDS)
def reconcile_frame(
    frame: Any,
    scope: str | Sequence[str],
    source: str | None = None,
    *,
    cites: str | None = None,
    figure: str | None = None,
    low: str | None = None,
    high: str | None = None,
    value: str | None = None,
    convention: Convention | None = None,
    nan: NaNs = "missing",
    rejects: OnReject = "warn",
    scale: int | str = 1,
    names: Mapping[str, Mapping[str, str]] | None = None,
    parts: str | None = None,
    totals: Sequence[Total] | None = None,
    rule: Rule | None = None,
    threads: int | None = None,
) -> Any:
    """Compute the ranges of every scope of a frame.

    Parameters
    ----------
    frame : dataframe, dict of columns, or list of dicts
        Of pandas, polars, pyarrow, DuckDB, Ibis, Dask, or anything else that hands over Arrow; a lazy one is computed.
    scope : str or sequence of str
        The columns that name the scope. Cells are names as they are; a missing one is a scope of its own.
    source : str, optional
        The column that names who states the figure; without it each row is its own.
    cites : str, optional
        The column of whom the source has this figure from: names with semicolons between them, as in `read_claims`. By
        default each source is an origin.
    figure : str, optional
        The column of figures in words ("around 10,000").
    low, high, value : str, optional
        Instead, columns of numbers (see `Figure.from_bounds`). A null does not bound.
    convention : Convention, optional
    nan : {'missing', 'reject'}
        Whether NaN among numbers counts as a null, as it does in `read_claims` and in pandas, or makes its row a
        reject; the same in every type of column.
    rejects : {'warn', 'return', 'raise'}
        What to do with rows that are not claims: warn how many they are, return them as a second frame with the columns
        row (from 1), field, value, reason and hint, or raise ReadError. Claims and rejects together are all rows.
    scale : int or str, default 1
        What the figures are in: 1000, or "thousands"; they are multiplied by it, as by `read_claims`.
    names : mapping, optional
        Column of the scope, or "source", to another mapping: names of the frame to those to use instead, such as
        ``{"country": {"Deutschland": "Germany"}}``. The cells of such a column are texts in the result.
    parts : str, optional
        A column of the scope whose cells are paths ("Russia/Kursk Oblast"): a scope is part of another one where its
        path goes on from the other's and the remaining columns are equal. A missing path is that of the whole.
        Parts are at most their whole, so this is for counts that add up.
    totals : sequence of Total, optional
        Parts of the scope that add up to a whole, ``Total(whole={"what": "dead"}, parts=[...])``. A total holds for
        every value, a missing one too, of the columns that it does not name. One that ties no two scopes of the frame
        gives a warning. Needs the extra ``solver`` where totals run in a circle.
    rule : callable, optional
        One of `consilience.rules`, or a function from claims to an `Interval` or None, as for `reconcile`. Only its
        answers are returned then. Rows have neither dates nor grades.
    threads : int, optional
        The most threads; by default as many as there are processors.

    Returns
    -------
    frame, or (frame, rejects)
        Of the caller's kind (of pandas for a dict or a list, an Arrow table where that is unknown): the scope, and
        `COLUMNS`, one row for each scope, sorted by the columns of the scope: numbers ascend, texts come in order of
        appearance; and ``hull_closed``, ``common_closed`` and ``best_closed``, which of the two ends are closed.
        Where the words of ``figure=`` name units or currencies, each is a scope of its own, and a column ``unit`` after
        those of the scope says which, unless the scope has a column of that name.
        Without common ground its columns are missing.
        ``consistent`` looks at each scope by itself.
        With ``parts=`` or ``totals=`` also ``implied_low``, ``implied_high`` and ``implied_closed``: the tightest range
        that the claims on all scopes that are tied together leave, missing where they leave none; ``consistent`` is of
        those. What only totals name has no row.
        ``floor`` is True if numbers cannot be below 0: if no tied scope states a number below 0.
        With ``rule=`` instead ``rule_low``, ``rule_high`` and ``rule_closed``, missing where the rule has no answer.

    Raises
    ------
    ReadError
        If a column is missing or does not hold numbers, or for rejects with ``rejects="raise"``.
    OptionError
        If the arguments contradict each other.

    Examples
    --------
    >>> import pandas as pd
    >>> frame = pd.DataFrame({"place": ["a", "a", "b"], "source": ["x", "y", "x"], "dead": ["about 500", "480", "3+"]})
    >>> found = reconcile_frame(frame, scope="place", source="source", figure="dead")
    >>> found[["place", "claims", "common_low", "common_high", "common_closed"]]
      place  claims  common_low  common_high common_closed
    0     a       2       480.0        480.0          both
    1     b       1         3.0          inf          left
    >>> from consilience import rules
    >>> reconcile_frame(frame, scope="place", source="source", figure="dead", rule=rules.Hull())
      place  rule_low  rule_high rule_closed
    0     a     475.0      525.0        both
    1     b       3.0        inf        left
    >>> reconcile_frame(frame, scope="place", source="source", figure="daed")
    Traceback (most recent call last):
    consilience.errors.ReadError: no column for figure=: got 'daed'; did you mean 'dead'?
    """
    given: dict[str, Any] = {"convention": convention, "nan": nan, "parts": parts, "rule": rule}
    given |= {"totals": totals, "scale": scale, "names": names, "cites": cites}
    layout = FrameColumns.of(scope, source, figure, low, high, value, **given)
    claims = Claims.read(open_frame(frame), layout, threads)
    kept = claims.settle_rejects(rejects)
    made = claims.frame_of(*claims.ranges(threads))
    return made if kept is None else (made, kept)


@checked(at_most=WHOLE, **_KINDS)
def conflicts_frame(
    frame: Any,
    scope: str | Sequence[str],
    source: str | None = None,
    *,
    figure: str | None = None,
    low: str | None = None,
    high: str | None = None,
    value: str | None = None,
    convention: Convention | None = None,
    nan: NaNs = "missing",
    rejects: OnReject = "warn",
    scale: int | str = 1,
    names: Mapping[str, Mapping[str, str]] | None = None,
    at_most: int = 100,
    threads: int | None = None,
) -> Any:
    """List the pairs of rows that disagree.

    Parameters
    ----------
    frame, scope, source, figure, low, high, value, convention, nan, rejects, scale, names, threads
        As for `reconcile_frame`.
    at_most : int, default 100
        A scope with more disagreeing pairs than that gives only its widest: they are counted without being listed.

    Returns
    -------
    frame, or (frame, rejects)
        Of the caller's kind: the scope, ``conflicts`` (how many pairs of the scope disagree), ``left`` and ``right``
        (rows of the frame, from 1), ``gap`` (how far apart their intervals are; 0 where an open end touches), and of
        each side ``left_source``, ``left_value`` and so on (the source, without one the row; the stated value); and
        ``pull`` and ``p``, as in ``Reconciliation.pairs``, where the convention takes "±" for an error. The
        widest come first in each scope. Scopes without conflicts are left out.

    Examples
    --------
    >>> import pandas as pd
    >>> frame = pd.DataFrame({"place": list("aaab"), "low": [1, 5, 9, 1], "high": [2, 6, 9, 1]})
    >>> shown = ["place", "conflicts", "left", "right", "gap", "left_value", "right_value"]
    >>> conflicts_frame(frame, scope="place", low="low", high="high")[shown]
      place  conflicts  left  right  gap  left_value  right_value
    0     a          3     1      3  7.0         1.5          9.0
    1     a          3     1      2  3.0         1.5          5.5
    2     a          3     2      3  3.0         5.5          9.0
    >>> conflicts_frame(frame, scope="place", low="low", high="high", at_most=2)[shown]
      place  conflicts  left  right  gap  left_value  right_value
    0     a          3     1      3  7.0         1.5          9.0
    """
    given = {"convention": convention, "nan": nan, "scale": scale, "names": names}
    layout = FrameColumns.of(scope, source, figure, low, high, value, **given)
    claims = Claims.read(open_frame(frame), layout, threads)
    kept = claims.settle_rejects(rejects)
    from consilience.frames.pairs import list_pairs

    made = claims.frame_of(*list_pairs(claims, at_most, threads))
    return made if kept is None else (made, kept)
