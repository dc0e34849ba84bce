"""Any table that users hold, as one kind of frame: dataframes, relations, dicts of columns, lists of dicts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, cast

from consilience.errors import OptionError, ReadError, advise, did_you_mean

if TYPE_CHECKING:
    import narwhals as nw
    import pandas as pd


def open_frame(what: Any) -> nw.DataFrame[Any]:
    """Return any table as a frame of narwhals.

    Parameters
    ----------
    what : dataframe, dict of columns, or list of dicts
        Dataframes of pandas, polars, pyarrow, DuckDB, Ibis, Dask, and what else narwhals knows or hands over Arrow.
        A lazy one is computed. Dicts and lists become a pandas frame that holds the cells as they are.

    Raises
    ------
    ReadError
        If it is not one of these, cannot be computed, or has two columns with one name.

    Examples
    --------
    >>> open_frame([{"town": "K", "toll": 5}]).columns == open_frame({"town": ["K"], "toll": [5]}).columns
    True
    """
    if isinstance(what, Mapping):
        return _of_columns(columns_of(what))
    if isinstance(what, list | tuple | Iterator):
        return _of_columns(_columns_of_rows(list(what)))
    import narwhals as nw
    from narwhals.exceptions import DuplicateError

    try:
        opened = nw.from_native(what)
    except TypeError:
        opened = _of_arrow(what)
    except DuplicateError:
        check_names(getattr(what, "column_names", what.columns))
        raise
    try:
        eager = opened.collect() if isinstance(opened, nw.LazyFrame) else opened
    except Exception as error:  # each engine raises errors of its own when a lazy frame is computed
        raise ReadError(f"this table cannot be computed, {' '.join(str(error).split())[:300]}") from error
    check_names(eager.columns)
    return _without_views(eager) if eager.implementation.is_pyarrow() else eager


def _of_arrow(what: Any) -> nw.DataFrame[Any]:
    import narwhals as nw

    backend: Any = next((name for name in ("pyarrow", "polars") if find_spec(name)), "pandas")
    try:
        return nw.from_arrow(what, backend=backend)
    except (TypeError, ValueError):  # Arrow's own error is a ValueError: of a single column, say
        hint = "give a dataframe, a dict of columns or a list of dicts"
        raise ReadError("not a table", got=what, hint=hint, code="not a table") from None


def check_names(columns: Iterable[Any]) -> None:
    """Refuse two columns with one name."""
    if twice := sorted(name for name, times in Counter(map(str, columns)).items() if name and times > 1):
        raise ReadError("two columns have one name", got=twice, hint="give each its own", code="duplicate column")


def columns_of(what: Mapping[Any, Any]) -> dict[str, Sequence[Any]]:
    """Return the cells of a dict of columns; ReadError where a column is not a list, or not as long as the others."""
    found: dict[str, Sequence[Any]] = {}
    for name, cells in what.items():
        if isinstance(cells, str | bytes | Mapping) or not isinstance(cells, Iterable) or _dimensions(cells) != 1:
            hint = "a dict holds columns; put a single row into a list"
            raise ReadError(f"column {name} is not a list of cells", got=cells, hint=hint)
        found[str(name)] = cast(Sequence[Any], cells) if hasattr(cells, "dtype") else list(cells)
    check_names(what)
    sizes = {name: len(cells) for name, cells in found.items()}
    if len(set(sizes.values())) > 1:
        raise ReadError("the columns differ in length", got=sizes, hint="give each as many cells")
    return found


def _dimensions(cells: Any) -> int:
    return int(getattr(cells, "ndim", 1))


def _columns_of_rows(rows: Sequence[Any]) -> dict[str, Sequence[Any]]:
    for number, row in enumerate(rows, start=1):
        if not isinstance(row, Mapping):
            hint = 'write {"figure": "about 11,000", "source": "NIS"}'
            raise ReadError(f"row {number} is not a dict", got=row, hint=hint, code="not an object")
    named = [{str(name): cell for name, cell in row.items()} for row in rows]
    return {name: [row.get(name) for row in named] for name in dict.fromkeys(name for row in named for name in row)}


def _of_columns(columns: Mapping[str, Sequence[Any]]) -> nw.DataFrame[Any]:
    import narwhals as nw
    import pandas as pd

    made = {}
    for name, cells in columns.items():
        if hasattr(cells, "dtype"):
            made[name] = pd.Series(cells).reset_index(drop=True)
        else:  # a missing cell must not make floats of whole numbers
            column = pd.Series(cells, dtype=object)
            made[name] = column if any(cell is None for cell in cells) else column.infer_objects()
    return nw.from_native(pd.DataFrame(made), eager_only=True)


def _without_views(frame: nw.DataFrame[Any]) -> nw.DataFrame[Any]:
    """Give views of texts, of which Arrow cannot take rows, the type of other texts."""
    import narwhals as nw
    import pyarrow as pa

    table = frame.to_native()
    plain = [
        field.with_type(pa.large_string()) if pa.types.is_string_view(field.type) else field for field in table.schema
    ]
    return frame if plain == list(table.schema) else nw.from_native(table.cast(pa.schema(plain)), eager_only=True)


def column(frame: nw.DataFrame[Any], name: Any, argument: str) -> nw.Series[Any]:
    """Return a column; errors as of `find_name`."""
    return frame.get_column(find_name(name, argument, frame.columns))


def pandas_columns(what: Any, named: Sequence[tuple[str, Any]]) -> pd.DataFrame:
    """Return some columns of any table, numbered anew, as pandas has them; `named` are arguments and names."""
    frame = open_frame(what)
    names = [find_name(name, argument, frame.columns) for argument, name in named]
    made: pd.DataFrame = frame.select(list(dict.fromkeys(names))).to_pandas()
    return made.reset_index(drop=True)


def check_name(name: Any, argument: str) -> None:
    """Refuse what cannot be the name of a column."""
    if name is None or not _is_hashable(name):
        raise OptionError(advise("{} names a column", (argument, ...)), got=str(name), argument=argument)


def _is_hashable(name: Any) -> bool:
    try:
        hash(name)
    except TypeError:
        return False
    return True


def find_name(name: Any, argument: str, columns: Sequence[Any]) -> Any:
    """Return the name of a column if there is one of that name.

    Raises
    ------
    ReadError
        If there is none, with the argument that names it and the nearest name.
    OptionError
        If nothing could be named so.

    Examples
    --------
    >>> find_name("daed", "figure", ["dead", "place"])
    Traceback (most recent call last):
    consilience.errors.ReadError: no column for figure=: got 'daed'; did you mean 'dead'?
    """
    check_name(name, argument)
    if name not in columns:
        hint = did_you_mean(str(name), map(str, columns)) if len(columns) else "the table has no columns"
        what = advise("no column for {}", (argument, ...))
        raise ReadError(what, got=name, hint=hint, code="no column", argument=argument)
    return name
