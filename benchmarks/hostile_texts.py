"""Texts that a careless reader would take hours for, and how the time of both readers grows with their length.

Usage: ``python -m benchmarks.hostile_texts [--most 30]`` prints the processor seconds for a million characters, a line
a text as soon as it is known. Each is read at longer and longer lengths; where the next would take longer than so many
seconds, what the million would take is reckoned from the growth up to there.
"""

from __future__ import annotations

import argparse
import math
import time
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import consilience as cs

UNITS = (
    "1,",
    "<b>",
    "<ref",
    "&gt;",
    "US$5–",
    "5 km to ",
    "5 ft 2 ",
    "one point ",
    "~",
    "9",
    "(",
    ")(",
    "[",
    "[1",
    "[1]",
    "million ",
    "1-",
    "1 000",
    "½",
    "1^",
    "1+",
    "1 + ",
    "up to ",
    "or more ",
    "5 (including 6 ",
    "5 (or 6) ",
    "5 or ",
    "5 (est.) ",
    "(est.) ",
    "COVID-19 ",
    "aged 7, ",
    "7, ",
    "put at 7 ",
    "between 3 and ",
    "5 of them ",
    "9 (95% CI ",
    "in 12 villages ",
    "5 dead men per ",
    "from 3 (a) to ",
    "rose 5m ",
    "9 – 4 and 5 ",
    "5 – 3 ",
    "a\n",
    " ",
    "a",
    "A. ",
    "www.",
    "+44 20 ",
    "(555) 123-",
    "tel 0",
    "Hauptstraße 5, 80331 ",
    "1600 Fifth ",
    "two hundred and ",
    "twenty-",
    "12 killed; ",
    "183 (13 US + 170 Afghan), ",
    "~5–6 million (est.); 12% of 300, ",
)
"""Each is repeated up to the length that is asked for."""


def text_of(unit: str, length: int) -> str:
    """Return a unit repeated up to a length in characters."""
    return (unit * (length // len(unit) + 1))[:length]


def refuse_or_read(text: str) -> None:
    """Read a text as one figure, and disregard what comes of it."""
    try:
        cs.read_figure(text)
    except cs.FigureError:
        return


WHOLE = 1_000_000
"""Characters."""
LEAST = 0.01
"""Seconds: less says nothing about growth."""
READERS: dict[str, Callable[[str], object]] = {"read_figure": refuse_or_read, "find_figures": cs.find_figures}


class Row(NamedTuple):
    """What a reader took for a text of a million characters, or would take."""

    reader: str
    unit: str
    seconds: float
    growth: float
    read: bool

    def __str__(self) -> str:
        how = "" if self.read else " (reckoned)"
        return f"{self.reader:<13} {self.unit!r:<36} {self.seconds:>9.2f} s, exponent {self.growth:.2f}{how}"


def took(reader: str, unit: str, length: int) -> float:
    """Return the processor seconds of a reader for a text of so many characters."""
    text = text_of(unit, length)
    start = time.process_time()
    READERS[reader](text)
    return time.process_time() - start


def measured(reader: str, unit: str, most: float) -> Row:
    """Read texts up to a million characters, as far as none takes longer than allowed; else reckon what it would."""
    seconds, growth = took(reader, unit, WHOLE // 256), 1.0
    for length in (WHOLE // 64, WHOLE // 16, WHOLE // 4, WHOLE):
        if seconds * 4**growth > most:
            return Row(reader, unit, seconds * (4 * WHOLE / length) ** growth, growth, read=False)
        before, seconds = seconds, took(reader, unit, length)
        growth = max(math.log(max(seconds, LEAST) / max(before, LEAST), 4), 1.0)
    return Row(reader, unit, seconds, growth, read=True)


def rows(units: Sequence[str] = UNITS, most: float = 30) -> Iterator[Row]:
    """Yield a row a reader and text."""
    return (measured(reader, unit, most) for reader in READERS for unit in units)


def main() -> None:
    """Print a line a reader and text, and the slowest."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--most", type=float, default=30.0)
    found = []
    for row in rows(most=options.parse_args().most):
        found.append(row)
        print(row, flush=True)
    print(f"the slowest: {max(found, key=lambda row: row.seconds)}")


if __name__ == "__main__":
    main()
