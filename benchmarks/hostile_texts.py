"""Texts that a careless reader would take hours for, and how the time of both readers grows with their length.

Usage: ``python -m benchmarks.hostile_texts`` prints the processor seconds for 125,000 and 1,000,000 characters.
"""

from __future__ import annotations

import time
from collections.abc import Callable

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


READERS: dict[str, Callable[[str], object]] = {"read_figure": refuse_or_read, "find_figures": cs.find_figures}


def main() -> None:
    """Print a line a reader and text: the seconds for each length, and their growth: 8.0 is linear, 64.0 quadratic."""
    lengths = (125_000, 1_000_000)
    print(f"{'reader':<13} {'text':<36} {' '.join(f'{length:>9,}' for length in lengths)}  growth")
    slowest = dict.fromkeys(READERS, 0.0)
    for name, read in READERS.items():
        for unit in UNITS:
            seconds = []
            for length in lengths:
                text = text_of(unit, length)
                start = time.process_time()
                read(text)
                seconds.append(time.process_time() - start)
            slowest[name] = max(slowest[name], seconds[-1])
            times = " ".join(f"{one:>9.2f}" for one in seconds)
            print(f"{name:<13} {unit!r:<36} {times}  {seconds[-1] / seconds[0]:>6.1f}", flush=True)
    for name, longest in slowest.items():
        print(f"{name}: the slowest text of 1,000,000 characters took {longest:.0f} s of the processor")


if __name__ == "__main__":
    main()
