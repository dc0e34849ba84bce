"""Folders that grow and change: a target is brought up to date, and only what is new is done."""

from __future__ import annotations

import random

import numpy as np
import pytest

import consilience as cs
from consilience.frames import parquet
from consilience.frames.jobs import Input
from consilience.frames.parquet import reconcile_folder

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
NAMES = {"scope": "place", "source": "source", "figure": "deaths", "progress": False}


def write(path, seed, places="abcdefgh", rows=30):
    chance = random.Random(seed)
    table = {
        "place": [chance.choice(places) for _ in range(rows)],
        "source": [chance.choice("xyz") for _ in range(rows)],
        "deaths": [chance.choice(["5", "about 60", "several"]) for _ in range(rows)],
    }
    pq.write_table(pa.table(table), path)


def check(folder, target):
    """Compare a target with its folder reconciled as a whole, rejects included."""
    files = sorted(folder.glob("*.parquet"))
    tables = [pq.read_table(path) for path in files]
    ranges, rejects = cs.reconcile_frame(pa.concat_tables(tables), "place", "source", figure="deaths", rejects="return")
    assert sorted(map(repr, pq.read_table(target).to_pylist())) == sorted(map(repr, ranges.to_pylist()))
    first = dict(zip(map(str, files), np.cumsum([0, *map(len, tables)]).tolist(), strict=False))
    found = pq.read_table(target / "_rejects").to_pylist()
    assert sorted(first[row["file"]] + row["row"] for row in found) == rejects["row"].to_pylist()


@pytest.fixture
def folder(tmp_path):
    inside = tmp_path / "in"
    inside.mkdir()
    for number in range(3):
        write(inside / f"{number}.parquet", number)
    return inside


def times(target):
    return {path.name: path.stat().st_mtime_ns for path in target.glob("part-*.parquet")}


@pytest.mark.parametrize("keep", [True, False])
def test_one_more_file_makes_its_buckets_anew(folder, tmp_path, monkeypatch, keep):
    target = reconcile_folder(folder, tmp_path / "out", **NAMES, buckets=16, keep=keep)
    before = times(target)
    write(folder / "00.parquet", 7, places="b")  # sorts between the others
    dealt = []
    deal = parquet._deal
    monkeypatch.setattr(parquet, "_deal", lambda one, *more: (dealt.append((one.path.name, more[3])), deal(one, *more)))
    made = []
    reconcile = parquet._reconcile_bucket
    monkeypatch.setattr(parquet, "_reconcile_bucket", lambda *given: (made.append(given[0]), reconcile(*given)))
    reconcile_folder(folder, target, **NAMES, keep=keep)
    assert len(made) == 1
    assert dealt[0] == ("00.parquet", set(range(16)))
    assert {name for name, buckets in dealt[1:]} <= {"0.parquet", "1.parquet", "2.parquet"}
    assert all(buckets == {*made} for _, buckets in dealt[1:])
    changed = {name for name, time in times(target).items() if before[name] != time}
    assert changed == {f"part-{made[0]:05}.parquet"}
    check(folder, target)
    made.clear()
    dealt.clear()
    reconcile_folder(folder, target, **NAMES, keep=keep)
    assert not made
    assert not dealt


def test_kept_rows_are_not_read_again(folder, tmp_path, monkeypatch):
    target = reconcile_folder(folder, tmp_path / "out", **NAMES, buckets=4, keep=True)
    write(folder / "3.parquet", 9)
    read = []
    whole = pq.ParquetFile
    monkeypatch.setattr(pq, "ParquetFile", lambda path, *more: (read.append(path.name), whole(path, *more))[1])
    reconcile_folder(folder, target, **NAMES, keep=True)
    assert set(read) - {"3.parquet"} <= {f"{bucket:05}.parquet" for bucket in range(4)}
    check(folder, target)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_changes_the_target_says_what_the_folder_does(folder, tmp_path, seed):
    chance = random.Random(seed)
    target = tmp_path / "out"
    for step in range(8):
        number = chance.randrange(5)
        path = folder / f"{number}.parquet"
        what = chance.choice(["write", "remove", "stop"])
        if what == "write" or len(list(folder.glob("*.parquet"))) < 2:
            write(
                path, seed * 100 + step, places=chance.choice(["a", "bc", "abcdefghij"]), rows=chance.randrange(1, 20)
            )
        elif what == "remove":
            path.unlink(missing_ok=True)
        stop = chance.randrange(1, 12) if what == "stop" else 0

        def tell(done, steps, stop=stop):
            if done == stop:
                raise KeyboardInterrupt

        try:
            reconcile_folder(folder, target, **{**NAMES, "progress": tell}, buckets=7, keep=chance.random() < 0.5)
        except KeyboardInterrupt:
            # What stands there is of the files as they are: what is not made anew yet is not there.
            wanted = {
                row["place"]: row
                for row in cs.reconcile_frame(
                    pa.concat_tables([pq.read_table(path) for path in sorted(folder.glob("*.parquet"))]),
                    "place",
                    "source",
                    figure="deaths",
                    rejects="return",
                )[0].to_pylist()
            }
            if stop > len(list(folder.glob("*.parquet"))):
                parts = [row for path in target.glob("part-*.parquet") for row in pq.read_table(path).to_pylist()]
                assert all(repr(row) == repr(wanted[row["place"]]) for row in parts)
            continue
        check(folder, target)
    reconcile_folder(folder, target, **NAMES)
    check(folder, target)
    assert {path.name for path in target.iterdir() if path.is_dir()} <= {"_rejects", "_files"}


def test_a_file_of_another_type_makes_everything_anew(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    pq.write_table(pa.table({"place": [1, 2], "n": [1, 2]}), folder / "0.parquet")
    target = reconcile_folder(folder, tmp_path / "out", "place", value="n", buckets=3, progress=False)
    pq.write_table(pa.table({"place": [1.0, 2.5], "n": [1, 4]}), folder / "1.parquet")
    reconcile_folder(folder, target, "place", value="n", progress=False)
    found = {row["place"]: row["claims"] for row in pq.read_table(target).to_pylist()}
    assert found == {1.0: 2, 2.0: 1, 2.5: 1}


def test_a_count_that_does_not_agree_is_not_believed(folder, tmp_path):
    target = reconcile_folder(folder, tmp_path / "out", **NAMES, buckets=4)
    for note in (target / "_files").iterdir():
        note.write_text(note.read_text(encoding="utf-8").replace("1", "2"), encoding="utf-8")
    next((target / "_files").iterdir()).write_text("{", encoding="utf-8")
    reconcile_folder(folder, target, **NAMES)
    check(folder, target)


def test_the_rows_that_a_file_had_are_missed(folder, tmp_path, monkeypatch):
    target = reconcile_folder(folder, tmp_path / "out", **NAMES, buckets=1)
    same = {path: Input.of(path) for path in folder.glob("*.parquet")}
    write(folder / "1.parquet", 1, rows=29)
    monkeypatch.setattr(Input, "of", classmethod(lambda cls, path: same[path]))
    (target / "part-00000.parquet").unlink()
    with pytest.raises(cs.ReadError, match="a file does not have the rows that it had: got '89 of 90'"):
        reconcile_folder(folder, target, **NAMES)


def test_another_folder_and_other_arguments_are_other_work(folder, tmp_path):
    target = reconcile_folder(folder, tmp_path / "out", **NAMES)
    other = tmp_path / "other"
    other.mkdir()
    write(other / "0.parquet", 0)
    with pytest.raises(cs.OptionError, match="the target holds other work"):
        reconcile_folder(other, target, **NAMES)
    with pytest.raises(cs.OptionError, match="the target holds other work"):
        reconcile_folder(folder, target, **{**NAMES, "source": None})
    with pytest.raises(cs.OptionError, match="keep= is neither true nor false"):
        reconcile_folder(folder, target, **NAMES, keep="yes")
