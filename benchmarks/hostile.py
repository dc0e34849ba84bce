"""What was tried against the library, and whether it held: ``python -m benchmarks.hostile [--only WORD]``.

Each row is one attack, made in a process of its own: by tests, or by a function of `hostile_work` where that takes too
long for a test. It holds where nothing fails, within the processor seconds and the megabytes that are allowed. What
this machine lacks, such as Java for Spark, is not tried.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.hostile_work import KNOWN

ROOT = Path(__file__).parents[1]


class Attack(NamedTuple):
    """One attack: what it is, the tests or the function that make it, and what it may take."""

    what: str
    by: str
    seconds: float | None = None
    megabytes: float | None = None

    @property
    def command(self) -> list[str]:
        """What runs it."""
        if "::" not in self.by and ".py" not in self.by:
            return ["-m", "benchmarks.hostile_work", self.by]
        chosen = [f"tests/{name}" for name in self.by.split()]
        return ["-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", "-rN", *chosen]


BYTES, PARQUET, SHOWN = "reading/test_bytes.py::test_", "frames/test_parquet.py::test_", "showing/test_"
ATTACKS: dict[str, list[Attack]] = {
    "Rows lost": [
        Attack("unbuffered pipes, processes, sockets, streams of crumbs", f"{BYTES}a_stream_is_read_to_its_end"),
        Attack(
            "a workbook whose stored dimension is stale",
            f"{BYTES}a_workbook_is_read_whole_whatever_size_it_says_it_has",
        ),
        Attack(
            "rows and cells of a sheet that are out of order",
            "reading/test_notations.py::test_a_row_that_would_be_passed_over_is_an_error",
        ),
        Attack(
            "a folder job, one part of which is gone, half or another job's",
            f"{PARQUET}a_part_that_is_gone_is_made_anew_whole {PARQUET}a_part_of_another_job_is_made_anew "
            f"{PARQUET}rows_dealt_for_some_buckets_are_not_taken_for_all",
        ),
        Attack(
            "two folder jobs into one folder; one that was killed",
            f"{PARQUET}a_second_job_is_refused_until_the_first_ends_or_is_killed",
        ),
        Attack(
            "buckets of -3, 2.5, 'x'; a column __row; bad UTF-8; the year 12000",
            f"{PARQUET}buckets_are_a_number_of_buckets {PARQUET}columns_may_have_any_name "
            f"{PARQUET}values_that_python_does_not_have_are_one_error_or_scopes",
        ),
        Attack(
            "claims + rejects = rows: any table, any dict, any chunks",
            "reading/test_tables.py::test_every_csv_row_is_a_claim_or_a_reject "
            "reading/test_tables.py::test_every_dict_is_a_claim_or_a_reject "
            "reading/test_notations.py::test_chunks_hold_the_same_as_the_whole",
        ),
    ],
    "Time and memory": [
        Attack("8,000 currency signs in a row, all locales: the slowest", "currency_signs", 1),
        Attack("a million characters of any one token, both readers: the slowest", "a_million_of_one_token", 100),
        Attack("a claim of 20 dimensions, of 24, of 10 with paths of 5", "many_dimensions", 1),
        Attack("2,000 rows of 10 columns", "rows_of_ten_columns", 1),
        Attack("a table of 6 x 6 with margins, one cell off: discrepancies", "margins_6", 0.3),
        Attack("the same of 12 x 12", "margins_12", 1),
        Attack("the same of 50 x 50", "margins_50", 20),
        Attack("1,000 claims on one scope: table, discrepancies, sources, workbook", "one_scope_1000", 2),
        Attack("10,000 on one scope: the same", "one_scope_10000", 20, 1000),
        Attack("10,000 cumulative dates of five sources: page, discrepancies", "cumulative_dates", 10),
        Attack("a workbook of 3,000 claims on 600 scopes", "workbook_3000", 5),
        Attack("a workbook of 10,000 claims on 2,000 scopes", "workbook_10000", 5),
        Attack("explanations of 30,000 claims", "explanations_30000", 10, 1000),
        Attack("1,000 nested scopes: ranges", "nested_1000", 0.5),
        Attack("10,000 nested scopes: ranges", "nested_10000", 6),
        Attack("a total of 5,000 parts that does not add up: discrepancies", "parts_5000", 5),
        Attack("a report of 2,000 conflicts", "report_2000", None, 300),
        Attack("table() of 2,000 nested flow periods", "flow_periods", 5),
        Attack("100,000 columns, 100,000 fields of an object", "columns_and_fields", 10),
        Attack("merged cells that overlap, or that reach to the last row", "merged_cells", 10),
        Attack(
            "numbers such as 1e999999999 in every field; the row 1e99999; header=10**9",
            f"{BYTES}a_number_that_nobody_could_write_out_is_a_reject_or_an_error_at_once "
            f"{BYTES}the_row_of_a_reject_is_a_number_of_a_row {BYTES}a_header_past_the_text_is_refused_at_once",
        ),
        Attack("every limit of docs/security.md, and every pattern on texts that backtrack", "test_limits.py"),
    ],
    "Raw errors": [
        Attack("1,500 Parquet files with flipped bytes", "flipped_parquet"),
        Attack(
            "dates past 9999 in Parquet; a flipped byte",
            f"{BYTES}dates_that_python_does_not_have_are_rejects "
            f"{BYTES}a_flipped_byte_in_a_parquet_file_is_one_error_or_every_row",
        ),
        Attack("encodings that are none", f"{BYTES}an_encoding_that_is_none_is_refused_everywhere"),
        Attack(
            "streams that give None, numbers, views, text and bytes",
            f"{BYTES}a_stream_that_gives_no_text_is_refused {BYTES}a_stream_that_mixes_text_and_bytes_is_refused",
        ),
        Attack("lone surrogates and U+FFFE in every name, in every output", "odd_names_everywhere"),
        Attack("closed stdin, stdout and stderr", "test_command.py::test_closed_streams"),
        Attack("a folder as stdin; --header 10000000000000", "odd_command_lines"),
        Attack("MPLBACKEND=nonsense, text.usetex", "test_command.py::test_pictures_need_no_screen_and_no_tex"),
        Attack("a limit on memory, and a file larger than it", "little_memory"),
        Attack("any wrong value in any argument of any public function", "test_wrong_values.py"),
        Attack(
            "Spark: columns with dots and blanks, numbers as scopes, empty frames",
            "frames/test_spark.py::test_columns_have_any_names frames/test_spark.py::test_numbers_as_scopes_are_one_"
            "where_they_are_equal frames/test_spark.py::test_empty_partitions_and_empty_frames",
        ),
    ],
    "Injection": [
        Attack(
            "control signs in names of files, sources, circles, fields",
            "test_command.py::test_control_signs_of_a_file_do_not_reach_the_terminal",
        ),
        Attack(
            "formulas and carriage returns in cells, CSV and workbook",
            f"{SHOWN}workbook.py::test_no_cell_of_a_csv_file_is_a_formula_or_breaks_a_row "
            f"{SHOWN}workbook.py::test_no_cell_is_a_formula",
        ),
        Attack(
            "HTML, bidi signs and scripts in every text of page, box, notebook, picture",
            f"{SHOWN}boxes.py::test_texts_from_outside_do_no_harm {SHOWN}notebook.py::test_hostile_texts_are_escaped "
            f"{SHOWN}plots.py::test_hostile_texts_are_drawn_as_they_are "
            f"{SHOWN}report.py::test_the_page_needs_nothing_from_outside_and_no_script",
        ),
        Attack("what is read is never run", "test_limits.py::test_nothing_runs_what_it_reads"),
        Attack("-o /nonexistent/x.xlsx", "test_outputs.py::test_a_folder_that_is_missing_is_named"),
        Attack("articles made to do harm, drafted and found", "reading/test_hostile_articles.py"),
        Attack("pool, draft, verify, box, tables, --map, --standard: any value, text and table", "hostile_commands"),
    ],
    "Fuzzing": [
        Attack("mutated files of every format for a minute", "fuzzed_files"),
        Attack("15,000 mutated texts by both readers", "fuzzed_texts"),
        Attack("2,000 random dossiers against the oracle", "fuzzed_dossiers"),
    ],
    "Stopped half-way": [
        Attack("kill -9 at 200 moments of each writer", "killed_writers"),
        Attack("30 kills of a folder job, then resumed", "killed_folder_job"),
        Attack("a full disk", "test_outputs.py::test_a_full_disk_is_an_error"),
        Attack(
            "a Spark worker killed",
            "frames/test_spark.py::test_a_worker_killed_in_the_middle_changes_nothing",
        ),
        Attack(
            "whatever fails half-way leaves the old file and no other",
            "test_outputs.py::test_what_fails_half_way_leaves_the_file_and_no_other "
            f"{SHOWN}workbook.py::test_a_workbook_that_cannot_be_saved_leaves_nothing_open",
        ),
    ],
    "Surroundings": [
        Attack(
            "C and Turkish locales, time zones, no HOME, -O, -W error, ...",
            "test_surroundings.py::test_the_answer_is_the_same",
        ),
        Attack(
            "cp1252, ASCII, UTF-16, EBCDIC output",
            "test_surroundings.py::test_signs_that_an_output_cannot_show_are_replaced",
        ),
        Attack(
            "closed pipes, read-only folders",
            "test_surroundings.py::test_a_reader_that_leaves_early_is_not_an_error "
            "test_surroundings.py::test_a_folder_that_cannot_be_written_to",
        ),
        Attack("8 threads on one result", "test_surroundings.py::test_eight_threads_on_one_result"),
        Attack("spawn and fork", "test_surroundings.py::test_worker_processes"),
        Attack("pandas with and without pyarrow strings", "frames_of_strings"),
    ],
}


class Outcome(NamedTuple):
    """What came of an attack."""

    verdict: str
    seconds: float
    megabytes: float
    said: str


def attacked(attack: Attack) -> Outcome:
    """Make an attack in a process of its own."""
    quiet = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
    given: dict[str, Any] = {"cwd": ROOT, "env": quiet, "encoding": "utf-8", "errors": "replace"}
    made = subprocess.Popen(
        [sys.executable, *attack.command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **given
    )
    text = ""
    for line in made.stdout or ():
        text += line
        if line.startswith(KNOWN):
            print(f"    {line.removeprefix(KNOWN).rstrip()}", flush=True)
    _, status, used = os.wait4(made.pid, 0)
    made.returncode = os.waitstatus_to_exitcode(status)
    own = re.findall(r"^measured (\S+) s$", text, re.MULTILINE)
    seconds = float(own[-1]) if own else used.ru_utime + used.ru_stime
    megabytes = used.ru_maxrss / 1024
    over = (attack.seconds is not None and seconds > attack.seconds) or (
        attack.megabytes is not None and megabytes > attack.megabytes
    )
    missing = not re.search(r"\d+ (passed|failed)", text) and re.search(r"\d+ skipped", text)
    verdict = "not tried" if missing else "FAILED" if made.returncode else "over" if over else "held"
    return Outcome(verdict, seconds, megabytes, text if verdict == "FAILED" else "")


def main() -> int:
    """Print a line an attack; the exit status is 1 where one did not hold."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", default="", help="attacks whose line, or whose kind, holds this word")
    word = options.parse_args().only.lower()
    count = {"held": 0, "over": 0, "FAILED": 0, "not tried": 0}
    print(f"{'attack':<78} {'':<9} {'s':>7} {'of':>5} {'MB':>6} {'of':>5}  by")
    for kind, attacks in ATTACKS.items():
        chosen = [one for one in attacks if word in f"{kind} {one.what} {one.by}".lower()]
        if chosen:
            print(f"\n{kind}")
        for attack in chosen:
            found = attacked(attack)
            count[found.verdict] += 1
            most = [f"{limit:g}" if limit is not None else "" for limit in (attack.seconds, attack.megabytes)]
            numbers = f"{found.seconds:>7.2f} {most[0]:>5} {found.megabytes:>6.0f} {most[1]:>5}"
            by = re.sub(r"\S*/|::\S*", "", attack.by.split()[0])
            print(f"  {attack.what:<76} {found.verdict:<9} {numbers}  {by}", flush=True)
            if found.said:
                print(found.said, file=sys.stderr)
    print("\n" + ", ".join(f"{number} {verdict}" for verdict, number in count.items()))
    return int(count["FAILED"] + count["over"] > 0)


if __name__ == "__main__":
    sys.exit(main())
