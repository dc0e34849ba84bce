"""What is written is written whole or not at all: by every writer, whenever it is killed, on a full disk too."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from consilience import read_claims, reconcile
from consilience.outputs import whole_file

SEED = Path(__file__).parents[1] / "seeds" / "orla-flood.toml"
WRITERS = {
    "claims.toml": "claims.write({path!r})",
    "claims.json": "claims.write({path!r})",
    "page.html": "result.report({path!r})",
    "book.xlsx": "result.to_excel({path!r})",
    "picture.svg": "save_plot(result, {path!r})",
    "box.md": "result.box().save({path!r})",
    "box.png": "result.box().save({path!r})",
}
PROGRAM = """
import os, sys
import matplotlib.pyplot, openpyxl, consilience.showing.report, consilience.showing.workbook
from consilience import read_claims, reconcile
from consilience.showing.line_plots import save_plot
claims = read_claims(sys.argv[1])
result = reconcile(claims)
for call in sys.stdin:
    child = os.fork()
    while not child:
        exec(call)
        print(os.getpid(), flush=True)
    os.waitpid(child, 0)
    print("killed", flush=True)
"""
"""Makes each call that it is told over and over, in a child: what takes long is done once."""


@pytest.fixture(scope="module")
def program():
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    environment = {**os.environ, "MPLBACKEND": "Agg", "OPENBLAS_NUM_THREADS": "1"}
    with subprocess.Popen([sys.executable, "-c", PROGRAM, str(SEED)], env=environment, **pipes) as started:
        yield started
        started.stdin.close()


def is_whole(path):
    """Whether a file is complete, judged by its end."""
    content = path.read_bytes()
    ends = {".html": b"</html>", ".svg": b"</svg>", ".png": b"IEND\xaeB`\x82", ".json": b"}"}
    if path.suffix == ".xlsx":
        import openpyxl

        return openpyxl.load_workbook(path).sheetnames[-1] == "about"
    if path.suffix == ".toml":
        return read_claims(path) == read_claims(SEED)
    return content.rstrip().endswith(ends.get(path.suffix, b""))


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
@pytest.mark.parametrize("name", WRITERS)
def test_a_writer_that_is_killed_leaves_a_whole_file(tmp_path, program, name):
    path = tmp_path / name
    for moment in range(4):
        print(WRITERS[name].format(path=str(path)), file=program.stdin, flush=True)
        writer = int(program.stdout.readline())
        time.sleep(0.017 * moment)
        os.kill(writer, signal.SIGKILL)
        while program.stdout.readline() != "killed\n":
            pass
        assert is_whole(path)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
def test_a_full_disk_is_an_error(tmp_path):
    for command in (["--format", "csv"], ["report"], ["box"]):
        line = [sys.executable, "-m", "consilience", *command, str(SEED), "-o", "/dev/full"]
        told = subprocess.run(line, check=False, capture_output=True, text=True)
        assert told.returncode == 2
        assert "No space left" in told.stderr
        assert "Traceback" not in told.stderr


def test_what_fails_half_way_leaves_the_file_and_no_other(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("before", encoding="utf-8")
    target.chmod(0o640)
    with pytest.raises(ZeroDivisionError), whole_file(target) as part:
        part.write_text(f"half {1 / 0}", encoding="utf-8")
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert target.read_text(encoding="utf-8") == "before"
    with whole_file(target) as part:
        part.write_text("after", encoding="utf-8")
    assert target.read_text(encoding="utf-8") == "after"
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_goes_on_pointing_to_its_file(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "file.txt")
    with whole_file(tmp_path / "link") as part:
        part.write_text("12", encoding="utf-8")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file.txt").read_text(encoding="utf-8") == "12"


def test_a_folder_that_is_missing_is_named(tmp_path):
    with pytest.raises(OSError, match=r"nowhere.a\.xlsx"):
        reconcile(read_claims(SEED)).to_excel(tmp_path / "nowhere" / "a.xlsx")
