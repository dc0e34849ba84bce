"""Print the limits that protect from input made to do harm: ``python docs/print_limits.py``, for security.md.

Each names the constant that holds it, what happens past it, and the test that goes past it.
"""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from tabulate import tabulate


class Limit(NamedTuple):
    """A limit: what it is of, its constant as ``module:NAME`` (none where Python sets it), what happens, the test."""

    what: str
    constant: str
    past_it: str
    test: str

    @property
    def value(self) -> str:
        """The number, or who sets it."""
        if not self.constant:
            return "Python's own"
        module, name = self.constant.split(":")
        return f"{getattr(import_module(f'consilience.{module}'), name):,}"


LIMITS = [
    Limit(
        "bytes of a file, characters of a stream",
        "reading.files:LARGEST_FILE",
        "ReadError, hint: read_chunks",
        "tests/test_limits.py::test_a_file_may_not_be_larger",
    ),
    Limit(
        "bytes that a workbook unpacks to",
        "reading.sheets:LARGEST_WORKBOOK",
        "ReadError before unpacking",
        "tests/test_limits.py::test_a_workbook_may_not_unpack_to_more",
    ),
    Limit(
        "rows of a Parquet file",
        "reading.sheets:MOST_ROWS",
        "ReadError before reading",
        "tests/test_limits.py::test_a_parquet_file_may_not_have_more_rows",
    ),
    Limit(
        "rows of a sheet",
        "reading.sheets:_LAST_ROW",
        "ReadError",
        "tests/reading/test_notations.py::test_a_row_past_the_last_one_of_a_sheet_is_refused",
    ),
    Limit(
        "parts of a dotted key in TOML",
        "reading.files:DEEPEST_KEY",
        "ReadError before parsing",
        "tests/test_limits.py::test_a_key_may_not_have_more_parts",
    ),
    Limit(
        "nesting in TOML and JSON",
        "",
        "ReadError or reject",
        "tests/test_limits.py::test_values_may_not_nest_deeper",
    ),
    Limit(
        "length of a chain of citations",
        "",
        "ReadError",
        "tests/reading/test_dossiers.py::test_a_long_chain_of_citations_is_read_or_refused",
    ),
    Limit(
        "digits of a number",
        "wording.decimals:MOST_DIGITS",
        "FigureError or reject",
        "tests/test_limits.py::test_a_number_may_not_have_more_digits",
    ),
    Limit(
        "combinations of readings",
        "reconciling.ambiguity:MOST_READINGS",
        "only those nearest to the claims as stated",
        "tests/reconciling/test_reconciliation.py::test_readings_are_capped",
    ),
    Limit(
        "conflicts, sets to set aside, of a group",
        "reconciling.minimal_sets:MOST_SETS",
        "truncated is True",
        "tests/test_limits.py::test_no_more_minimal_sets_are_listed",
    ),
    Limit(
        "steps of their enumeration",
        "reconciling.minimal_sets:MOST_STEPS",
        "truncated is True",
        "tests/test_limits.py::test_no_more_steps_are_taken",
    ),
    Limit(
        "sets that it keeps in mind",
        "reconciling.minimal_sets:MOST_CANDIDATES",
        "truncated is True",
        "tests/reconciling/test_conflict_sets.py::test_no_more_candidates_are_kept_than_the_cap",
    ),
    Limit(
        "claims, scopes and parts that it looks at",
        "reconciling.conflict_sets:_MOST_WORK",
        "truncated is True",
        "tests/reconciling/test_conflict_sets.py::test_a_total_of_thousands_of_parts_is_told_by_few_looks",
    ),
    Limit(
        "programs that it solves",
        "reconciling.conflict_sets:_MOST_PROGRAMS",
        "truncated is True",
        "tests/reconciling/test_conflict_sets.py::test_a_table_with_margins_names_the_cell_its_row_and_its_column",
    ),
    Limit(
        "rounds of propagation",
        "reconciling.network:_MOST_ROUNDS",
        "the solver takes over",
        "tests/reconciling/test_network.py::test_propagation_that_crawls_is_cut_short_and_solved",
    ),
    Limit(
        "subsets tried for the largest consistent one",
        "pooling.subsets:MOST_STEPS",
        "OptionError",
        "tests/test_limits.py::test_no_more_subsets_are_tried",
    ),
    Limit(
        "values that are compared pairwise",
        "pooling.equivalence:MOST_PAIRS",
        "OptionError",
        "tests/test_limits.py::test_no_more_values_are_compared_pairwise",
    ),
    Limit(
        "values of a forest plot",
        "showing.forest_plot:MOST_ROWS",
        "OptionError",
        "tests/test_limits.py::test_no_more_values_are_drawn",
    ),
    Limit(
        "buckets of a folder job",
        "frames.parquet:MOST_BUCKETS",
        "OptionError",
        "tests/test_limits.py::test_no_more_buckets_are_made",
    ),
    Limit(
        "names that are searched for slips",
        "reconciling.slips:_MOST_NAMES",
        "none is named",
        "tests/test_limits.py::test_no_more_names_are_searched_for_slips",
    ),
    Limit(
        "pairs of claims that are listed",
        "reconciling.system:MOST_PAIRS",
        "OptionError, hint: related_pairs",
        "tests/reconciling/test_reconciliation.py::test_pairs_are_every_pair_at_any_size",
    ),
    Limit(
        "pairs that are listed as conflicting",
        "reconciling.system:MOST_CONFLICTS",
        "truncated is True",
        "tests/reconciling/test_conflict_sets.py::test_no_more_conflicting_pairs_are_listed_than_the_cap",
    ),
    Limit(
        "related pairs that a table or a page names",
        "showing.verdicts:LISTED",
        "they are counted, and it says so",
        "tests/showing/test_showing.py::test_a_table_of_very_many_pairs_counts_them",
    ),
    Limit(
        "pairs of claims that are explained",
        "reconciling.collection:MOST_SINGLE",
        "only the first are explained",
        "tests/test_limits.py::test_no_more_pairs_are_explained",
    ),
    Limit(
        "sources that are searched for echoes",
        "weighing.echoes:MOST_SOURCES",
        "those that share the most odd values",
        "tests/test_limits.py::test_no_more_sources_are_looked_at_for_echoes",
    ),
    Limit(
        "rows of a sheet written",
        "showing.workbook:_MOST_ROWS",
        "left out, and the last sheet says so",
        "tests/showing/test_workbook.py::test_what_a_sheet_cannot_hold_is_told",
    ),
    Limit(
        "characters in a cell of a workbook written",
        "showing.cells:_MOST_CELL",
        "cut",
        "tests/showing/test_workbook.py::test_no_cell_is_a_formula",
    ),
]

if __name__ == "__main__":
    rows = [(limit.what, limit.value, limit.past_it) for limit in LIMITS]
    print(tabulate(rows, headers=["of", "at most", "past it"]))
