"""Read mutated files of every kind: each ends in an error of the library, or in as many claims and rejects as rows.

Usage: ``python -m benchmarks.fuzz_files [--seconds 60] [--seed 1]``
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import random
import sys
import tempfile
import time
import tomllib
import traceback
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import consilience as cs

ROWS = [
    {"figure": "about 12,000", "source": "Andes Wire", "where": "Peru/Apurimac", "reported": "2024-03-05", "cites": ""},
    {"figure": "at least 40", "source": "Ministry", "where": "Peru", "reported": "2024-03", "cites": "Andes Wire"},
    {"figure": "1.5m", "source": "Bureau; Office", "where": "", "reported": "", "cites": ""},
    {"figure": "many", "source": "BBC", "where": "Peru", "reported": "5 March 2024", "cites": "a, b"},
    {"figure": "30 to 40", "source": "", "where": "a/b/c", "reported": "2024-13-01", "cites": ""},
    {"figure": '"7"', "source": "=1+1", "where": "x\ny", "reported": "2024-03-05T10:30", "cites": "é\u202e"},
]
PIECES = (
    *(b"", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\r", b"\n", b"\r\n", b'"', b"'", b",", b";", b"\t", b"{", b"}", b"["),
    *(
        b"]",
        b":",
        b"=",
        b"#",
        b"\\",
        b"\\u0000",
        b"\\ud800",
        b"1e999999999",
        b"nan",
        b"null",
        b"true",
        b"-",
        b"99999999",
    ),
    *(
        b"[[claims]]",
        b"[convention]",
        b"figure",
        b"source",
        b"\xc3\x28",
        b"2024-03-05",
        b"9" * 500,
        b"[" * 200,
        b"\x85",
    ),
)


def csv_file(delimiter: str = ",") -> bytes:
    """Return the rows as a text file with a delimiter."""
    written = io.StringIO()
    writer = csv.DictWriter(written, list(ROWS[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(ROWS)
    return written.getvalue().encode()


def _entry(row: dict[str, str]) -> dict[str, object]:
    """Return a row as a dossier states it."""
    return {name: row[name] for name in ("figure", "source", "reported")} | {
        "scope": {"where": row["where"], "what": "dead"}
    }


def dossier() -> bytes:
    """Return a dossier in TOML."""
    claims = "\n".join(
        f"[[claims]]\nfigure = {json.dumps(row['figure'])}\nsource = {json.dumps(row['source'])}\n"
        f'scope = {{ where = {json.dumps(row["where"])}, what = "dead" }}\n'
        for row in ROWS
    )
    head = 'title = "A flood"\n[convention]\nkappa = 0.1\n[sources.Ministry]\ncites = ["Andes Wire"]\n'
    return (head + claims).encode()


def sheet() -> bytes:
    """Return a workbook."""
    import openpyxl

    book = openpyxl.Workbook()
    for row in (list(ROWS[0]), *(list(row.values()) for row in ROWS)):
        book.active.append([f"'{cell}" if cell.startswith("=") else cell for cell in row])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def parquet() -> bytes:
    """Return a Parquet file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    written = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(ROWS), written)
    return written.getvalue()


def _json_rows(content: bytes) -> int | None:
    document = json.loads(content)
    return len(document) if isinstance(document, list) else _claims_of(document)


def _claims_of(document: object) -> int | None:
    found = document.get("claims") if isinstance(document, dict) else None
    return len(found) if isinstance(found, list | dict) else None


def _toml_claims(content: bytes) -> int | None:
    """Count the claims of a dossier, a lone carriage return being an end of line, as every editor shows it."""
    return _claims_of(tomllib.loads(content.decode("utf-8-sig").replace("\r", "\n")))


KINDS: dict[str, tuple[Callable[[], bytes], Callable[[bytes], int | None] | None]] = {
    "csv": (csv_file, None),
    "tsv": (lambda: csv_file("\t"), None),
    "jsonl": (lambda: "\n".join(map(json.dumps, ROWS)).encode(), None),
    "json": (lambda: json.dumps({"title": "A flood", "claims": [_entry(row) for row in ROWS]}).encode(), _json_rows),
    "toml": (dossier, _toml_claims),
    "xlsx": (sheet, None),
    "parquet": (parquet, None),
}
"""Each kind of file: how one is made, and how many entries a parser that is not ours finds in it."""


def mutated(content: bytes, draw: random.Random, *, moved: bool = True) -> bytes:
    """Return a file with a few places overwritten, and where bytes may be moved, cut out, doubled or cut short."""
    for _ in range(draw.choice((1, 1, 2, 3))):
        place, cut = draw.randint(0, len(content)), draw.choice((0, 0, 1, 2, 8, 60))
        put = draw.choice((draw.choice(PIECES), draw.randbytes(draw.randint(1, 3)), content[place : place + 30]))
        content = content[:place] + put + content[place + (cut if moved else len(put)) :]
    return content[: draw.randint(0, len(content))] if moved and draw.random() < 0.05 else content


def mutated_archive(content: bytes, draw: random.Random) -> bytes:
    """Return a workbook one of whose parts is mutated, in an archive that is whole."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(written, "w") as new:
        chosen = draw.choice([*old.namelist(), *["xl/worksheets/sheet1.xml"] * 5])
        for name in old.namelist():
            new.writestr(name, mutated(old.read(name), draw) if name == chosen else old.read(name))
    return written.getvalue()


def changed(kind: str, content: bytes, draw: random.Random) -> bytes:
    """Return a mutated file of a kind."""
    if kind == "xlsx" and draw.random() < 0.9:
        return mutated_archive(content, draw)
    return mutated(content, draw, moved=kind != "parquet")


def read(kind: str, content: bytes, folder: str) -> str:
    """Read a file of a kind, and return what became of it; an assertion says what does not hold."""
    path = Path(folder, f"file.{kind}")
    path.write_bytes(content)
    try:
        claims = cs.read_claims(path)
    except cs.ConsilienceError as error:
        said = str(error)
    else:
        return hold(kind, content, claims)
    assert not any(unicodedata.category(sign) in ("Cc", "Cs") for sign in said.replace("\n", "")), said
    return "error"


def hold(kind: str, content: bytes, claims: cs.ClaimSet) -> str:
    """Hold what was read to the promises."""
    count = KINDS[kind][1]
    rows = len(claims) + len(claims.rejects)
    if count is not None and (len(claims) or len(claims.rejects)):
        assert rows == count(content), (
            f"{count(content)} entries, but {len(claims)} claims and {len(claims.rejects)} rejects"
        )
    numbers = [*claims.rejects["row"].tolist()]
    assert len(set(map(str, numbers))) == len(numbers), "a row is rejected twice"
    assert cs.reconcile(claims).summary() or not claims
    return "read" if len(claims) == rows else "read with rejects"


def main() -> None:
    """Print how many files of each kind were read, read with rejects, or refused."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=60.0)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    draw, end = random.Random(chosen.seed), time.monotonic() + chosen.seconds
    broken: list[str] = []
    originals = {kind: make() for kind, (make, _) in KINDS.items()}
    outcomes: Counter[tuple[str, str]] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end and len(broken) < 20:
            for kind, original in originals.items():
                content = changed(kind, original, draw)
                try:
                    outcomes[kind, read(kind, content, folder)] += 1
                except Exception:
                    broken.append(f"{kind}: {content!r}\n{traceback.format_exc()}")
    for kind in KINDS:
        print(f"{kind:8}", *(f"{outcomes[kind, what]:7,} {what}" for what in ("read", "read with rejects", "error")))
    if broken:
        print(*broken, sep="\n")
        sys.exit(f"{len(broken)} files break a promise")


if __name__ == "__main__":
    main()
