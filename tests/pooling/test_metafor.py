"""Three made sets, number by number as metafor 3.8 has them; `benchmarks/metafor.py` wrote the table."""

from __future__ import annotations

from pathlib import Path

from benchmarks.metafor import LIMIT, compared, read

TABLE = Path(__file__).with_name("metafor.csv")


def test_every_number_is_that_of_metafor():
    found = list(compared(read(TABLE.read_text(encoding="utf-8").splitlines())))
    assert len(found) > 500
    assert [row for row in found if not row[5] <= LIMIT] == []
