"""What is shipped: the source and the wheel that is built from it."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    # Without isolation nothing is fetched: hatchling comes with the extra dev.
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def wheel(built):
    (path,) = built.glob("*.whl")
    with zipfile.ZipFile(path) as packed:
        yield packed


def test_the_wheel_holds_the_package_and_nothing_else(wheel):
    names = set(wheel.namelist())
    assert {name.split("/")[0].split("-")[0] for name in names} == {"consilience"}
    modules = {str(path.relative_to(ROOT / "src")) for path in (ROOT / "src").rglob("*") if path.is_file()}
    shipped = {name for name in names if ".dist-info/" not in name}
    assert shipped == {name for name in modules if "__pycache__" not in name}
    assert {"consilience/py.typed", "consilience/showing/templates/report.html"} <= shipped


def test_the_wheel_names_its_licence_and_extras(wheel):
    (info,) = {name.split("/")[0] for name in wheel.namelist() if ".dist-info/" in name}
    assert wheel.read(f"{info}/licenses/LICENSE") == (ROOT / "LICENSE").read_bytes()
    metadata = Parser().parsestr(wheel.read(f"{info}/METADATA").decode())
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    assert {"solver", "testing", "plot", "report", "excel"} <= set(metadata.get_all("Provides-Extra"))
    assert all(">=" in line or line.startswith("consilience[") for line in metadata.get_all("Requires-Dist"))
    assert b"[hypothesis]\n" in wheel.read(f"{info}/entry_points.txt")


def test_the_wheel_works_without_its_source(wheel, tmp_path):
    wheel.extractall(tmp_path)
    code = "import consilience as cs; print(cs.__file__); print(cs.read_figure('around 10,000').interval)"
    env = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [str(tmp_path / "consilience" / "__init__.py"), "[9500, 10500]"]


def test_the_source_holds_what_its_tests_need(built):
    (path,) = built.glob("*.tar.gz")
    with tarfile.open(path) as packed:
        names = {name.split("/", 1)[1] for name in packed.getnames() if "/" in name}
    wanted = [
        "LICENSE",
        "README.md",
        "CONTRIBUTING.md",
        "pyproject.toml",
        ".ci/run",
        "tests/conftest.py",
        "docs/conf.py",
    ]
    wanted += ["seeds/north-korean-troops.toml", "benchmarks/networks.py", "src/consilience/py.typed"]
    assert set(wanted) <= names
    assert not [name for name in names if ".venv" in name or "_build" in name or "__pycache__" in name]
