"""Commands with values, texts and tables made to do harm: ``python -m benchmarks.hostile_commands [--seconds 60]``.

Whatever is given, a command ends with 0, 1 or 2 and says one line on standard error where it is 2. No control sign
reaches the terminal, no text of a claim a cell of a table as a formula, and none takes longer than a few seconds.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import random
import re
import tempfile
import time
import traceback
import warnings
from collections.abc import Iterator
from pathlib import Path

from consilience.__main__ import main as consilience

SECONDS = 20
"""A single command may not take longer, on a machine that is busy too."""
RAW = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
VALUES = (
    *(
        "",
        " ",
        "0",
        "-1",
        "1e999",
        "-1e999",
        "nan",
        "inf",
        "9" * 400,
        "0x10",
        "1_0",
        "½",
        "٣",
        "1e-320",
        "100 %",
        "5 sigma",
    ),
    *(
        "=1+1",
        "@x",
        "\x1b]0;x\x07",
        "\u202ex",
        "\ud800",
        "a\x00b",
        "a\nb",
        "a=b",
        "=,=",
        ",",
        ":",
        "/",
        "//",
        "..",
        "%s",
    ),
    *(
        "{0}",
        "$x_1%&",
        "\\input{x}",
        "<script>",
        "a" * 5_000,
        "/" * 5_000,
        ",".join("abc" * 900),
        "~",
        "-",
        "--",
        "2,B",
    ),
    *("where=", "=where", "where=figure", "a.csv:", "a.csv:figure=figure", "b.csv:figure=figure", "a.csv:figure=x,y=z"),
    *("xx", "tr", "de", "en_US.UTF-8", "utf-16", "rot13", "spacy", "Peru/Apurimac", "2024-03-05", "9999-12-31", "0000"),
)
NUMBERS = (
    *(
        "10 ± 1",
        "12 ± 0",
        "0 ± 0",
        "1e308 ± 1e308",
        "1e-308 ± 1e-320",
        "nan ± inf",
        "1e400",
        "-5 ± 1",
        "5 ± -1",
        "5 +1 -2",
    ),
    *(
        "9" * 390,
        "0." + "0" * 390 + "1",
        "=1+1",
        "several",
        "up to 5",
        "5-3",
        "1e308",
        "-1e308",
        "5(1)",
        "5(" + "9" * 300 + ")",
    ),
)
NAMES = (
    "A",
    "=1+1",
    "\x1b[31mB",
    "\u202eC",
    "$x_1%&",
    "\\input{/etc/passwd}",
    "<img src=x>",
    "a|b",
    "x" * 9_000,
    "\ufffe",
)
SENTENCES = (
    *(
        "Police in Lima said 12 people died on Tuesday. ",
        "The ministry put the toll at =1+1. ",
        "\x1b]0;x\x07 killed 5. ",
    ),
    *(
        "\u202e12 dead\u202c said \u2066X\u2069. ",
        "Jane Doe said 9" + "9" * 500 + " died. ",
        "12 ± 3 killed, 1e308 hurt. ",
    ),
    *(
        "<script>5 dead</script> ",
        "&#0;&#xD800;&amp;lt;b> 7 died. ",
        "$\\input{x}$ 8 {dead}. ",
        '"' * 50 + " said 4 died. ",
    ),
)
BODIES = (
    *(
        b"",
        b"\0",
        b"\xff\xfe\xff",
        b"\xef\xbb\xbf",
        "12 dead".encode("utf-16"),
        b"\x80" * 100,
        b"<" * 50_000,
        b"<div>" * 20_000,
    ),
    *(b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>]><p>&a;5 dead</p>", b"---\ntitle: =1+1\n---\n12 dead", b"# " * 5_000),
    *(
        (b"12 dead " * 5_000),
        b"said " * 10_000,
        b"(" * 20_000,
        b"Dr. " * 9_000,
        b"[x](" * 9_000,
        "死者12人。".encode() * 900,
    ),
)


def _table(draw: random.Random) -> str:
    rows = "".join(
        f'"{draw.choice(NUMBERS)}","{draw.choice(NAMES)}","{draw.choice((*NAMES, *VALUES))}"\n' for _ in range(5)
    )
    return "figure,source,where\n" + rows


def _text(draw: random.Random) -> bytes:
    made = "".join(draw.choices(SENTENCES, k=6)).encode(errors="surrogatepass")
    return draw.choice((made, made, draw.choice(BODIES)))


def _options(draw: random.Random, names: tuple[str, ...]) -> list[str]:
    return [f"--{name}={draw.choice(VALUES)}" for name in draw.sample(names, draw.randint(0, min(3, len(names))))]


OF_TEXTS = ("reported", "outlet", "where", "same", "locale")
OF_TABLES = (
    "across",
    "kappa",
    "plus-minus",
    "standard",
    "measure",
    "map",
    "source",
    "scope",
    "scale",
    "locale",
    "header",
)
OF_POOLS = ("on", "method", "test", "level", "bounds", "asymmetric", "left-out", "plus-minus", "source", "scope")


def commands(draw: random.Random) -> Iterator[list[str]]:
    """Write files anew, and yield one command of each kind on them."""
    for name in ("a.csv", "b.csv"):
        Path(name).write_text(_table(draw), encoding="utf-8", errors="replace")
    for name in ("a.txt", "b.html", "c.md"):
        Path(name).write_bytes(_text(draw))
    texts = draw.sample(["a.txt", "b.html", "c.md"], 2)
    yield ["draft", *texts, *_options(draw, OF_TEXTS), *draw.choice(([], ["-o", "page.html"]))]
    yield ["compare", "--draft", *texts, *_options(draw, (*OF_TEXTS, "across", "kappa"))]
    yield [
        "verify",
        texts[0],
        "--against",
        "a.csv",
        *_options(draw, OF_TEXTS),
        "--format",
        draw.choice(("text", "json", "html")),
    ]
    yield ["pool", "a.csv", *_options(draw, OF_POOLS), *draw.choice(([], ["--recommend"], ["--format", "latex"]))]
    yield [
        "pool",
        "a.csv",
        "--of",
        draw.choice(("forest", "pulls")),
        "-o",
        f"p.{draw.choice(('svg', 'png', 'tex', 'md'))}",
    ]
    yield [
        "a.csv",
        "b.csv",
        *_options(draw, OF_TABLES),
        "--format",
        draw.choice(("text", "csv", "latex", "html", "jsonl")),
    ]
    yield ["check", "a.csv", "b.csv", *_options(draw, OF_TABLES)]
    yield ["box", "a.csv", *_options(draw, ("topic", "in", "standard"))]
    yield ["tables", "a.csv", *_options(draw, OF_TABLES), "-o", draw.choice(("t.xlsx", "folder"))]


def run(command: list[str]) -> str:
    """Run a command in this process, and return what does not hold, in words; nothing where all does."""
    out, err, start = io.StringIO(), io.StringIO(), time.process_time()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = consilience(command)
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else 2
    except BaseException:
        return traceback.format_exc()
    spent = time.process_time() - start
    if spent > SECONDS:
        return f"{spent:.0f} s"
    if status not in (0, 1, 2):
        return f"status {status}"
    if status == 2 and not (err.getvalue() + out.getvalue()).strip():  # check has a line a file on standard output
        return "no word of what is wrong"
    if ".py:" in err.getvalue():
        return f"a place in the code on the terminal: {err.getvalue()}"
    if raw := RAW.search(err.getvalue() + ("" if "--format" in command else out.getvalue())):
        return f"{raw[0]!r} on the terminal"
    return ""


def main() -> int:
    """Print how many commands were run, and each that did not hold."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=60.0)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    draw, end = random.Random(given.seed), time.monotonic() + given.seconds
    warnings.simplefilter("ignore")  # of old packages beneath
    tried, broken = 0, 0
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        while time.monotonic() < end and broken < 10:
            for command in commands(draw):
                tried += 1
                if wrong := run(command):
                    broken += 1
                    shown = [word if len(word) < 200 else f"{word[:40]}... of {len(word)}" for word in command]
                    print(f"{shown}\n{wrong}\n{Path('a.csv').read_text(encoding='utf-8')[:300]!r}", flush=True)
                    for text in command[1:3]:
                        if os.path.exists(text) and not text.endswith(".csv"):
                            print(text, Path(text).read_bytes()[:300], flush=True)
    print(f"{tried:,} commands, {broken} did not hold")
    return int(broken > 0)


if __name__ == "__main__":
    raise SystemExit(main())
