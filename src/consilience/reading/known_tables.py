"""Tables of measurements as other programs write them, in our columns.

A row gets ``value``, ``error`` and ``plus_minus``, or ``low`` or ``high``; one that a program leaves out of its
consensus gets ``left_out``. `docs/notation.md` says where each layout is described.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, NamedTuple

from consilience.errors import ReadError
from consilience.model.figures import error_words
from consilience.reading.entries import BOUNDS, Fault
from consilience.reading.rows import Table, table_of
from consilience.reading.stated_errors import is_missing, plain_decimal, root_of

Row = Mapping[str, Any]
_OURS = ("figure", "low", "high")


class Layout(NamedTuple):
    """A table of another program.

    Attributes
    ----------
    needs : tuple of str
        Its columns that no other table has all of.
    names : mapping
        Their column to ours.
    said : callable
        What else a row says, in our columns.
    """

    needs: tuple[str, ...]
    names: Mapping[str, str]
    said: Callable[[Row], Row]


def _sigma(row: Row) -> Row:
    return {"plus_minus": "sigma"}


def _of_variance(row: Row) -> Row:
    cell = row.get("vi")
    variance = plain_decimal(cell)
    if variance is None or variance < 0:
        return {"error": None if is_missing(cell) else f"the root of {cell}", "plus_minus": "sigma"}
    return {"error": root_of(variance), "plus_minus": "sigma"}


def _of_listing(row: Row) -> Row:
    """Return the value of the Particle Data Group's: a limit, or one with a statistical and a systematic error."""
    value, limit = row.get("value"), str(row.get("limit_type") or "").strip().upper()
    said: dict[str, Any] = {"value": None, "error": None}
    said["left_out"] = "" if str(row.get("used_in_average")).strip().lower() in ("1", "1.0", "true") else "yes"
    if limit in ("U", "L"):
        return {**said, {"U": "high", "L": "low"}[limit]: value}
    shown = row.get("value_text") if limit or is_missing(value) else value
    return {**said, "value": shown, "error": _errors_of_listing(row), "plus_minus": "sigma"}


def _errors_of_listing(row: Row) -> str | None:
    """Return the errors of a row in words; those of which one side is missing as they stand, which nobody can read."""
    for kinds in (("stat_", "syst_"), ("",)):
        pairs = [pair for kind in kinds if (pair := _pair(row, kind))]
        if len(pairs) == len(kinds):
            return error_words(pairs)
    stated = [name for kind in ("", "stat_", "syst_") for name in _sides(kind) if not is_missing(row.get(name))]
    return ", ".join(f"{name} {row[name]}" for name in stated) or None


def _pair(row: Row, kind: str) -> tuple[Decimal, Decimal] | None:
    """Return an error downward and upward; None where one is not stated."""
    down, up = (plain_decimal(row.get(name)) for name in _sides(kind))
    return None if down is None or up is None else (abs(down), up)


def _sides(kind: str) -> tuple[str, str]:
    return f"{kind}error_negative", f"{kind}error_positive"


LAYOUTS = (
    Layout(("yi", "sei"), {"yi": "value", "sei": "error", "slab": "source"}, _sigma),
    Layout(("yi", "vi"), {"yi": "value", "slab": "source"}, _of_variance),
    Layout(
        ("yi", "ci.lb", "ci.ub"), {"yi": "value", "ci.lb": "low", "ci.ub": "high", "slab": "source"}, lambda row: {}
    ),
    Layout(
        ("Laboratory", "MeasuredValues", "StdUnc"),
        {"Laboratory": "source", "MeasuredValues": "value", "StdUnc": "error"},
        _sigma,
    ),
    Layout(("value", "error_positive", "error_negative"), {"document_id": "source"}, _of_listing),
)
"""metafor's columns, with an error, a variance or an interval; the NIST Decision Tree's file; and the measurements in
the database of the Particle Data Group (``pdgmeasurement_values``), of which a CSV file is an export."""


def in_our_columns(table: Table) -> Table:
    """Return a table of another program in our columns; any other as it is.

    >>> table = in_our_columns(table_of([{"yi": "-0.9", "vi": "0.04", "author": "Hart"}]))
    >>> [row for _, row in table.numbered()]
    [{'author': 'Hart', 'value': '-0.9', 'error': Decimal('0.2'), 'plus_minus': 'sigma'}]
    """
    known = set(table.columns)
    found = next((one for one in LAYOUTS if known.issuperset(one.needs)), None)
    own = {name for name in known if name.strip().lower() in (*_OURS, "error")}
    if found is None or own or ("value" in known and "value" not in found.needs):
        return table
    rows = [row if isinstance(row, Fault) else _renamed(row, found) for row in table.rows]
    made = table_of(rows)
    return replace(made, numbers=table.numbers)


def _renamed(row: Row, layout: Layout) -> Row:
    names = {theirs: ours for theirs, ours in layout.names.items() if ours not in row}
    used = {*(theirs for theirs, ours in names.items() if ours in (*BOUNDS, "error")), *layout.needs}
    kept = {name: cell for name, cell in row.items() if name not in used and name not in names}
    return {**kept, **{ours: row[theirs] for theirs, ours in names.items() if theirs in row}, **layout.said(row)}


_OF_SAVED = {"lablabels": "source", "mean": "value", "se": "error", "df": "degrees_of_freedom"}
"""The fields of a saved configuration that list something for each laboratory."""


def consensus_builder_table(text: str) -> Table:
    r"""Return the table of a configuration file of the NIST Consensus Builder (``.ncb``).

    A saved one has lines ``key=value``: labels, values, standard uncertainties and degrees of freedom, each a list with
    commas. One written by hand has a line for each laboratory: label, value, uncertainty, degrees of freedom, of which
    the first and the last may be missing. A label that begins with a minus is left out of the consensus.

    Raises
    ------
    ReadError
        If the lists have different lengths, or there is no value.

    Examples
    --------
    >>> [row for _, row in consensus_builder_table("lablabels=A, -B\nmean=1.5, 2\nse=0.1, 0.2\nunits=kg").numbered()][1]
    {'source': 'B', 'value': '2', 'error': '0.2', 'plus_minus': 'sigma', 'left_out': 'yes', 'unit': 'kg'}
    """
    lines = [line for line in re.split(r"\r\n?|\n", text) if line.strip()]
    fields = [(key.strip(), value) for key, sign, value in (line.partition("=") for line in lines) if sign]
    saved = dict(fields)
    if "mean" in saved or len(saved) == len(lines):
        _check_saved(lines, [key for key, _ in fields])
        columns = _columns_of_saved(saved)
    else:
        columns, saved = _columns_of_lines([[cell.strip() for cell in line.split(",")] for line in lines]), {}
    if not columns.get("value"):
        hint = "it has lines 'mean=...' and 'se=...', or a line for each laboratory: label, value, uncertainty"
        raise ReadError("no values of laboratories", got=text.strip()[:40], hint=hint)
    count = len(columns["value"])
    labels = columns.pop("source", [f"L{place}" for place in range(1, count + 1)])
    made = {
        "source": [label.removeprefix("-").strip() for label in labels],
        **columns,
        "plus_minus": ["sigma"] * count,
        "left_out": ["yes" if label.startswith("-") else "" for label in labels],
    }
    if unit := saved.get("units", "").strip():
        made["unit"] = [unit] * count
    return table_of(made)


def _check_saved(lines: Sequence[str], keys: Sequence[str]) -> None:
    """Refuse what would be passed over: a line that is none of ``key=value``, and a key that is given twice."""
    if other := next((line for line in lines if "=" not in line), None):
        raise ReadError("a line without a key", got=other, hint="each is key=value, a list on one line")
    if twice := [key for key, count in Counter(keys).items() if count > 1]:
        raise ReadError("a key is given twice", got=twice[0], hint="keep one")


def _columns_of_saved(saved: Mapping[str, str]) -> dict[str, list[str]]:
    lists = {ours: [cell.strip() for cell in saved.get(key, "").split(",")] for key, ours in _OF_SAVED.items()}
    columns = {name: cells for name, cells in lists.items() if any(cells)}
    lengths = {name: len(cells) for name, cells in columns.items()}
    if len({*lengths.values()}) > 1:
        told = ", ".join(f"{count} of {key}" for key, ours in _OF_SAVED.items() if (count := lengths.get(ours)))
        raise ReadError("the lists are of different lengths", got=told, hint="give one for each laboratory")
    return columns


def _columns_of_lines(listed: Sequence[Sequence[str]]) -> dict[str, list[str]]:
    """Return the columns of a line each; of three cells the first is a label unless all of these are numbers."""
    sizes = {len(cells) for cells in listed}
    if sizes == {1}:
        return {}
    if len(sizes) > 1 or max(sizes) > 4:
        shortest, longest = min(listed, key=len), max(listed, key=len)
        raise ReadError("the lines do not have two to four cells each", got=[list(shortest), list(longest)])
    names = ["source", "value", "error", "degrees_of_freedom"][: max(sizes)]
    if sizes == {2} or (sizes == {3} and all(plain_decimal(cells[0]) is not None for cells in listed)):
        names = ["value", "error", "degrees_of_freedom"][: max(sizes)]
    return {name: [cells[place] for cells in listed] for place, name in enumerate(names)}
