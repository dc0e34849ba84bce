import os
import subprocess
import sys
import textwrap

import numpy as np
import pytest

import corroborate as cb
from corroborate.frames import parquet
from corroborate.frames.parquet import reconcile_folder

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
NAMES = {"scope": ["country", "year"], "source": "source", "figure": "deaths"}


@pytest.fixture
def folder(tmp_path):
    random = np.random.default_rng(5)
    inside = tmp_path / "in"
    inside.mkdir()
    for number in range(3):
        rows = 400
        table = pa.table(
            {
                "country": random.choice(["a", "b", "c", "d", None], rows).tolist(),
                "year": random.integers(2000, 2020, rows),
                "source": random.choice(["x", "y", "z"], rows).tolist(),
                "deaths": random.choice(["5", "about 60", "up to 7", "several", "more than 5"], rows).tolist(),
                "unread": random.random(rows),
            }
        )
        pq.write_table(table, inside / f"{number}.parquet")
    return inside


def whole(folder):
    table = pa.concat_tables([pq.read_table(path) for path in sorted(folder.glob("*.parquet"))])
    return cb.reconcile_frame(table, **NAMES, rejects="return")


def sorted_rows(table):
    return sorted(map(repr, table.to_pylist()))


@pytest.mark.parametrize("buckets", [None, 1, 7, 300])
def test_equals_the_whole_in_any_partitioning(folder, tmp_path, buckets):
    target = reconcile_folder(folder, tmp_path / "out", **NAMES, buckets=buckets, progress=False)
    want, rejects = whole(folder)
    assert sorted_rows(pq.read_table(target)) == sorted_rows(want)
    kept = pq.read_table(target / "_rejects").to_pylist()
    place = {str(folder / f"{number}.parquet"): 400 * number for number in range(3)}
    assert sorted(place[r["file"]] + r["row"] for r in kept) == rejects["row"].to_pylist()
    assert not list(target.rglob(".*"))


def test_goes_on_after_a_kill(folder, tmp_path):
    target = tmp_path / "out"
    program = f"""
        import os, signal
        from corroborate.frames.parquet import reconcile_folder
        def kill(done, steps):
            if done == AT:
                os.kill(os.getpid(), signal.SIGKILL)
        reconcile_folder({str(folder)!r}, {str(target)!r}, **{NAMES!r}, buckets=4, progress=kill)
    """
    for at in (2, 5):
        killed = subprocess.run([sys.executable, "-c", textwrap.dedent(program).replace("AT", str(at))], check=False)
        assert killed.returncode == -9
    before = {path: path.stat().st_mtime_ns for path in target.glob("part-*.parquet")}
    assert len(before) == 2
    half = target / ".part-00002.parquet"
    half.write_bytes(b"half")
    reconcile_folder(folder, target, **NAMES, buckets=4, progress=False)
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert sorted_rows(pq.read_table(target)) == sorted_rows(whole(folder)[0])
    done = {path: path.stat().st_mtime_ns for path in target.glob("part-*.parquet")}
    reconcile_folder(folder, target, **NAMES, buckets=4, progress=False)
    assert {path: path.stat().st_mtime_ns for path in done} == done


def test_does_not_mix_two_works(folder, tmp_path):
    reconcile_folder(folder, tmp_path / "out", **NAMES, buckets=2, progress=False)
    with pytest.raises(cb.OptionError, match="holds other work"):
        reconcile_folder(folder, tmp_path / "out", **NAMES, buckets=3, progress=False)
    with pytest.raises(cb.OptionError, match="lies in the folder"):
        reconcile_folder(folder, folder / "out", **NAMES, progress=False)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("do not lose")
    with pytest.raises(cb.OptionError, match="not empty"):
        reconcile_folder(folder, tmp_path / "mine", **NAMES, progress=False)


def test_a_missing_column_is_named(folder, tmp_path):
    with pytest.raises(cb.ReadError, match="no column 'deths'"):
        reconcile_folder(folder, tmp_path / "out", scope="country", figure="deths", progress=False)
    (tmp_path / "empty").mkdir()
    with pytest.raises(cb.ReadError, match="no Parquet files"):
        reconcile_folder(tmp_path / "empty", tmp_path / "out", scope="country", figure="deaths")


def test_tells_how_far_it_is(folder, tmp_path, capsys, monkeypatch):
    seen = []
    reconcile_folder(folder, tmp_path / "a", **NAMES, buckets=2, progress=lambda *step: seen.append(step))
    assert seen == [(n, 5) for n in range(1, 6)]
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    parquet._bar(5, 5)
    assert "5 of 5" in capsys.readouterr().err


def test_without_pyarrow_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(cb.MissingExtraError, match="parquet"):
        reconcile_folder("in", os.devnull, scope="a", value="b")
