import os
import subprocess
import sys
import textwrap

import numpy as np
import pytest

import consilience as cs
from consilience.frames import parquet
from consilience.frames.parquet import reconcile_folder

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
    return cs.reconcile_frame(table, **NAMES, rejects="return")


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
        from consilience.frames.parquet import reconcile_folder
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


def test_goes_on_after_kills_at_any_time(folder, tmp_path):
    target = tmp_path / "out"
    program = f"""
        import os, signal, threading, time
        from consilience.frames import parquet
        def kill():
            time.sleep(float(os.environ["AFTER"]))
            os.kill(os.getpid(), signal.SIGKILL)
        threading.Thread(target=kill, daemon=True).start()
        parquet.reconcile_folder({str(folder)!r}, {str(target)!r}, **{NAMES!r}, buckets=40, progress=False)
    """
    command = [sys.executable, "-c", textwrap.dedent(program)]
    codes = [
        subprocess.run(command, check=False, env={**os.environ, "AFTER": str(after)}).returncode
        for after in (0.05, 0.1, 0.2, 0.4)
    ]
    assert set(codes) <= {0, -9}
    assert -9 in codes
    reconcile_folder(folder, target, **NAMES, buckets=40, progress=False)
    assert sorted_rows(pq.read_table(target)) == sorted_rows(whole(folder)[0])


@pytest.mark.parametrize("gone", ["part-00002.parquet", "part-00003.parquet", "_rejects/part-00001.parquet"])
def test_a_part_that_is_gone_is_made_anew_whole(folder, tmp_path, gone):
    target = reconcile_folder(folder, tmp_path / "out", **NAMES, buckets=4, progress=False)
    (target / gone).unlink()
    reconcile_folder(folder, target, **NAMES, buckets=4, progress=False)
    want, rejects = whole(folder)
    assert sorted_rows(pq.read_table(target)) == sorted_rows(want)
    assert len(pq.read_table(target / "_rejects")) == len(rejects)


def test_a_part_of_another_job_is_made_anew(folder, tmp_path):
    ours = reconcile_folder(folder, tmp_path / "ours", **NAMES, buckets=4, progress=False)
    theirs = reconcile_folder(folder, tmp_path / "theirs", **NAMES, buckets=5, progress=False)
    (theirs / "part-00001.parquet").replace(ours / "part-00001.parquet")
    (ours / "part-00002.parquet").write_bytes(b"half")
    reconcile_folder(folder, ours, **NAMES, buckets=4, progress=False)
    assert sorted_rows(pq.read_table(ours)) == sorted_rows(whole(folder)[0])


def test_rows_dealt_for_some_buckets_are_not_taken_for_all(folder, tmp_path):
    target = reconcile_folder(folder, tmp_path / "out", **NAMES, buckets=4, progress=False)
    (target / "part-00003.parquet").unlink()

    class StopError(Exception):
        pass

    def stop(done, steps):
        if done == 3:  # all files are dealt, for the last bucket alone
            raise StopError

    with pytest.raises(StopError):
        reconcile_folder(folder, target, **NAMES, buckets=4, progress=stop)
    (target / "part-00001.parquet").unlink()
    sorted((target / "_dealt").glob("*/00003.parquet"))[2].unlink()
    reconcile_folder(folder, target, **NAMES, buckets=4, progress=False)
    assert sorted_rows(pq.read_table(target)) == sorted_rows(whole(folder)[0])


def test_a_second_job_is_refused_until_the_first_ends_or_is_killed(folder, tmp_path):
    target = tmp_path / "out"
    program = f"""
        import time
        from consilience.frames.parquet import reconcile_folder
        def wait(done, steps):
            print("here", flush=True)
            time.sleep(60)
        reconcile_folder({str(folder)!r}, {str(target)!r}, **{NAMES!r}, buckets=4, progress=wait)
    """
    with subprocess.Popen([sys.executable, "-c", textwrap.dedent(program)], stdout=subprocess.PIPE) as first:
        assert first.stdout.readline() == b"here\n"
        with pytest.raises(cs.OptionError, match="another job works in the target now"):
            reconcile_folder(folder, target, **NAMES, buckets=4, progress=False)
        first.kill()
    reconcile_folder(folder, target, **NAMES, buckets=4, progress=False)
    assert sorted_rows(pq.read_table(target)) == sorted_rows(whole(folder)[0])


def test_a_file_that_changes_meanwhile_is_seen(folder, tmp_path):
    def change(done, steps):
        os.utime(folder / "0.parquet", (1, 1))

    with pytest.raises(cs.ReadError, match="changed while they were read"):
        reconcile_folder(folder, tmp_path / "out", **NAMES, buckets=2, progress=change)


@pytest.mark.parametrize("buckets", [-3, 0, 2.5, "x", True, 10**9])
def test_buckets_are_a_number_of_buckets(folder, tmp_path, buckets):
    with pytest.raises(cs.OptionError, match="buckets= is not a number of buckets"):
        reconcile_folder(folder, tmp_path / "out", **NAMES, buckets=buckets, progress=False)


def test_columns_may_have_any_name(tmp_path):
    (tmp_path / "in").mkdir()
    table = pa.table({"__file": ["a", "a"], "__row": ["5", "several"], "file___row": ["x", "y"]})
    pq.write_table(table, tmp_path / "in" / "0.parquet")
    target = reconcile_folder(tmp_path / "in", tmp_path / "out", "__file", "file___row", figure="__row", progress=False)
    assert pq.read_table(target)["claims"].to_pylist() == [1]
    assert pq.read_table(target / "_rejects")["row"].to_pylist() == [2]


def test_no_two_columns_have_one_name(tmp_path):
    (tmp_path / "in").mkdir()
    pq.write_table(pa.table([["a"], ["5"], ["6"]], names=["s", "f", "f"]), tmp_path / "in" / "0.parquet")
    with pytest.raises(cs.ReadError, match=r"0\.parquet: two columns have one name: got \['f'\]"):
        reconcile_folder(tmp_path / "in", tmp_path / "out", "s", figure="f", progress=False)


@pytest.mark.parametrize("kind", ["bad UTF-8", "the year 12001", "a far time"])
def test_values_that_python_does_not_have_are_one_error_or_scopes(tmp_path, kind):
    scopes = {
        "bad UTF-8": lambda: pa.Array.from_buffers(
            pa.string(), 2, [None, pa.py_buffer(b"\0\0\0\0\1\0\0\0\2\0\0\0"), pa.py_buffer(b"\xffa")]
        ),
        "the year 12001": lambda: pa.array([3_664_000, 1], pa.int32()).cast(pa.date32()),
        "a far time": lambda: pa.array([2**50, 1], pa.int64()).cast(pa.timestamp("s")),
    }
    (tmp_path / "in").mkdir()
    pq.write_table(pa.table({"s": scopes[kind](), "n": [1, 2]}), tmp_path / "in" / "0.parquet")
    error = None
    try:
        target = reconcile_folder(tmp_path / "in", tmp_path / "out", "s", value="n", progress=False)
    except cs.ReadError as raised:
        error = raised
    if error is None:
        assert pq.read_table(target)["claims"].to_pylist() == [1, 1]
    else:
        assert "0.parquet" in str(error)


def test_does_not_mix_two_works(folder, tmp_path):
    reconcile_folder(folder, tmp_path / "out", **NAMES, buckets=2, progress=False)
    with pytest.raises(cs.OptionError, match="holds other work"):
        reconcile_folder(folder, tmp_path / "out", **NAMES, buckets=3, progress=False)
    with pytest.raises(cs.OptionError, match="lies in the folder"):
        reconcile_folder(folder, folder / "out", **NAMES, progress=False)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("do not lose")
    with pytest.raises(cs.OptionError, match="not empty"):
        reconcile_folder(folder, tmp_path / "mine", **NAMES, progress=False)


def test_types_that_go_together_are_read_as_one(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    days = [pa.array([1, None], pa.int8()), pa.array([1.0, 2.5]), pa.nulls(2)]
    names = [pa.array(["a", "b"]).dictionary_encode(), pa.array(["a", "b"], pa.string_view()), pa.array(["a", "b"])]
    for number, (day, name) in enumerate(zip(days, names, strict=True)):
        pq.write_table(pa.table({"day": day, "name": name, "n": [1, 2]}), folder / f"{number}.parquet")
    target = reconcile_folder(folder, tmp_path / "out", ["name", "day"], value="n", buckets=5, progress=False)
    found = pq.read_table(target).select(["name", "day", "claims"]).to_pylist()
    assert sorted(map(repr, map(dict.values, found))) == sorted(
        f"dict_values({[*row]})" for row in (("a", 1.0, 2), ("a", None, 1), ("b", None, 2), ("b", 2.5, 1))
    )
    pq.write_table(pa.table({"day": ["x", "y"], "name": ["a", "b"], "n": [1, 2]}), folder / "3.parquet")
    with pytest.raises(cs.ReadError, match=r"column day has types that do not go together: got 'int8 in 0.parquet, "):
        reconcile_folder(folder, tmp_path / "other", ["name", "day"], value="n", progress=False)


@pytest.mark.parametrize("scope", [[True, False, None], [2**64 - 1, 1, None]])
def test_scopes_of_any_number_are_dealt(scope, tmp_path):
    (tmp_path / "in").mkdir()
    kind = pa.bool_() if scope[0] is True else pa.uint64()
    pq.write_table(pa.table({"s": pa.array(scope, kind), "n": [1, 2, 3]}), tmp_path / "in" / "0.parquet")
    target = reconcile_folder(tmp_path / "in", tmp_path / "out", "s", value="n", buckets=3, progress=False)
    assert sorted(map(repr, pq.read_table(target)["s"].to_pylist())) == sorted(map(repr, scope))


def test_a_missing_column_is_named(folder, tmp_path):
    with pytest.raises(cs.ReadError, match=r"0.parquet: no column for figure=: got 'deths'; did you mean 'deaths'"):
        reconcile_folder(folder, tmp_path / "out", scope="country", figure="deths", progress=False)
    (tmp_path / "empty").mkdir()
    with pytest.raises(cs.ReadError, match="no Parquet files"):
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
    with pytest.raises(cs.MissingExtraError, match="parquet"):
        reconcile_folder("in", os.devnull, scope="a", value="b")


@pytest.fixture
def sums(tmp_path):
    """Figures of towns, in units and with names of two kinds, whose men and women add up to the dead."""
    random = np.random.default_rng(6)
    inside = tmp_path / "sums"
    inside.mkdir()
    for number in range(2):
        rows = 200
        cells = {
            "town": ["Bonn", "bonn", "Köln", "Ulm/Mitte", "Ulm", None],
            "what": ["dead", "men", "women"],
            "unit": ["persons", "1000 persons"],
            "source": ["AP", "Sun", "Star", "police"],
            "cites": ["Sun", "police; Star", "", None],
            "deaths": ["5", "12", "up to 7", "about 60", "more than 5000"],
        }
        table = pa.table({name: random.choice(np.array(some, object), rows).tolist() for name, some in cells.items()})
        pq.write_table(table, inside / f"{number}.parquet")
    return inside


@pytest.mark.parametrize(
    "options",
    [
        {"totals": [cs.Total(whole={"what": "dead"}, parts=[{"what": "men"}, {"what": "women"}])]},
        {"names": {"town": {"bonn": "Bonn"}, "source": {"police": "Star"}}, "scale": "thousands", "cites": "cites"},
        {"parts": "town", "scale": 1000},
    ],
)
def test_options_mean_the_same_as_for_a_frame(sums, tmp_path, options):
    named = {"scope": ["town", "what", "unit"], "source": "source", "figure": "deaths", **options}
    target = reconcile_folder(sums, tmp_path / "out", **named, buckets=5, progress=False)
    want = cs.reconcile_frame(pa.concat_tables([pq.read_table(path) for path in sorted(sums.iterdir())]), **named)
    assert sorted_rows(pq.read_table(target)) == sorted_rows(want)


def test_a_total_that_ties_nothing_in_any_bucket_gives_a_warning(sums, tmp_path):
    named = {"scope": ["town", "what"], "source": "source", "figure": "deaths", "buckets": 3, "progress": False}
    sums_of = [cs.Total(whole={"what": "dead"}, parts=[{"what": one}, {"what": "women"}]) for one in ("men", "mne")]
    lost = cs.Total(whole={"what": "hurt"}, parts=[{"what": "a"}, {"what": "b"}])
    for _ in range(2):  # a finished target says so, too
        with pytest.warns(cs.frames.LooseTotalsWarning) as told:
            reconcile_folder(sums, tmp_path / "out", **named, totals=[*sums_of, lost])
        assert [str(one.message) for one in told] == [f"the total {lost} ties no two scopes"]
