"""Read random and mutated strings by both readers, and stop at the first that breaks what they promise.

Usage: ``python benchmarks/fuzz.py --count 1000000 [--seed 1] [--cells CELLS.csv]``
"""

from __future__ import annotations

import argparse
import csv
import random
import time
from collections.abc import Iterator
from pathlib import Path

import consilience as cs
from consilience.model.figures import Figure
from consilience.reading.prose import FoundFigure, NoCount
from consilience.wording.passages import Passage
from consilience.wording.reasons import REASONS

PHRASES = Path(__file__).parents[1] / "tests" / "reading" / "wire_phrases.tsv"
SIGNS = "0123456789.,+-–—~≈<>≤≥±×^*/ ()[]{};:%‰$€£°'\"#@&=?!|\\_\t\n\u00a0\u2009½²³٣５ kmMbBsxXe"
PIECES = """
1,000 12 12,5 1.5 3.000 0 07 1999 2024 99 500,000 1e5 about up to at least more than nearly just over fewer or so est.
(est.) c. ca. CA between and from to – — - -- + ± +/- % ‰ per cent of out in twice times half a quarter third dozen
dozens hundreds thousands tens million millions bn k m MM lakh crore two twenty fifty-five hundred several many a few
unknown n/a none no not including of whom excluding ( ) [ ] [3] [citation needed] ; : , . / ? ! ' " people killed km km²
kg $ € US Mr London May 5 October aged Street Avenue p. No. COVID-19 F-16 3rd 10:30 2024-10-22 10/12 72 hours old year
5m m CI (95% of them of whom per flights rows & → "in 12" at incl.
US$5m HK$ EUR Rs point &gt; &nbsp; &ndash; <b> <br> <sup>2</sup> 12.3(4) 48.8C m2 h feet inches turned § ° Smith
bis zu etwa Dutzende Millionen von auf не менше понад тис.
"""
WORDS = PIECES.split()
LOCALES = (None, None, None, "en", "de", "es", "fr", "uk")


def seeds(cells: Path | None) -> list[str]:
    """Return the wire phrases, and the cells of a file with a column ``text``."""
    with PHRASES.open(encoding="utf-8", newline="") as file:
        texts = [row[0] for row in list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]]
    if cells is not None:
        with cells.open(encoding="utf-8", newline="") as file:
            texts += [row["text"] for row in csv.DictReader(file)]
    return texts


def mutated(text: str, draw: random.Random) -> str:
    """Return a text with a few places cut out, doubled, or overwritten by signs or pieces."""
    for _ in range(draw.randint(1, 4)):
        place, cut = draw.randint(0, len(text)), draw.choice((0, 0, 1, 2, 5))
        put = draw.choice(
            (
                "",
                draw.choice(SIGNS),
                "".join(draw.choices(SIGNS, k=3)),
                f" {draw.choice(WORDS)} ",
                text[place : place + 6],
            )
        )
        text = text[:place] + put + text[place + cut :]
    return text


def strings(count: int, texts: list[str], draw: random.Random) -> Iterator[str]:
    """Yield strings: mutated texts, two of them joined, pieces of notation in any order, signs, any characters."""
    for turn in range(count):
        kind = turn % 5
        if kind == 0:
            yield mutated(draw.choice(texts), draw)
        elif kind == 1:
            yield mutated(draw.choice(texts) + draw.choice(("", " ", "; ", "\n", " (")) + draw.choice(texts), draw)
        elif kind == 2:
            yield draw.choice(("", " ")).join(draw.choices(WORDS, k=draw.randint(1, 12)))
        elif kind == 3:
            yield "".join(draw.choices(SIGNS, k=draw.randint(1, 30)))
        else:
            yield "".join(chr(draw.choice((draw.randrange(0x250), draw.randrange(0x110000)))) for _ in range(12))


def check(text: str, convention: cs.Convention) -> str:
    """Read a text by both readers, and return what the first made of it; an assertion says what does not hold."""
    outcome = "figure"
    try:
        figure = cs.read_figure(text, convention)
    except cs.FigureError as error:
        outcome = str(error.code)
        assert outcome in REASONS, outcome
    else:
        assert figure.text == text
        assert cs.Interval.parse(str(figure.interval)) == figure.interval, "printed and read, it is another"
        assert figure.interval.lower <= float(figure.value) <= figure.interval.upper
    check_found(text, cs.find_figures(text, convention), convention)
    return outcome


def check_found(text: str, found: cs.Findings, convention: cs.Convention) -> None:
    """Hold the findings of a text to their promises."""
    end = 0
    for one in found.everything:
        assert one.words == text[one.start : one.end], one
        if isinstance(one, NoCount):
            assert one.kind in REASONS, one
            continue
        assert isinstance(one, FoundFigure)
        nested = any(one in whole.within for whole in found)  # perhaps in the words of its whole: "500 (36) (est.)"
        nested = nested or any(is_beside_limits(text, one, whole) for whole in found)
        assert end <= one.start or nested, f"counted twice: {one}"
        end = max(end, one.end)
        again: Figure = cs.read_figure(one.words, convention)
        assert (again.lower, again.upper, again.value) == (one.figure.lower, one.figure.upper, one.figure.value), one
    lost = lost_numbers(text, found, convention)
    assert not lost, f"neither a figure nor named: {lost}"


def is_beside_limits(text: str, one: FoundFigure, whole: FoundFigure) -> bool:
    """Whether a figure stands in the parenthesis that bounds another: "500 (95% CI 400-600; n = 20)"."""
    between = text[whole.start : one.start]
    return whole.start < one.start and one.end < whole.end and "(" in between and not whole.figure.interval.is_point


def lost_numbers(text: str, found: cs.Findings, convention: cs.Convention) -> list[str]:
    """Return the numbers of a text that no finding covers, and the multiples right behind what one covers."""
    covered = bytearray(len(text))
    for one in found.everything:
        covered[one.start : one.end] = (b"\1" if isinstance(one, NoCount) else b"\2") * (one.end - one.start)
    passage = Passage(text, convention)
    lost = []
    for i, token in enumerate(passage.tokens):
        behind = token.text in passage.words.multiples and len(token.text) > 1 and not passage.begins(i)
        behind = (
            behind and i > 0 and passage.tokens[i - 1].kind == "number" and covered[passage.tokens[i - 1].start] == 2
        )
        if (token.kind == "number" or behind) and not covered[token.start]:
            lost.append(token.text)
    return lost


def main() -> None:
    """Print how many strings were read, what became of them, and the slowest."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--cells", type=Path)
    chosen = options.parse_args()
    draw = random.Random(chosen.seed)
    conventions = {locale: cs.Convention(locale=locale) for locale in LOCALES}
    outcomes: dict[str, int] = {}
    slowest = (0.0, "")
    for text in strings(chosen.count, seeds(chosen.cells), draw):
        locale = draw.choice(LOCALES)
        start = time.perf_counter()
        try:
            outcome = check(text, conventions[locale])
        except Exception:
            print(f"broken by {text!r} in locale {locale}", flush=True)
            raise
        slowest = max(slowest, (time.perf_counter() - start, text))
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
    figures = outcomes.get("figure", 0)
    print(f"{chosen.count:,} strings by both readers, seed {chosen.seed}: no crash, no broken promise;")
    print(f"{figures:,} read as one figure, {chosen.count - figures:,} refused with one of {len(outcomes)} reasons;")
    print(f"the slowest took {slowest[0] * 1000:.0f} ms: {slowest[1]!r}")


if __name__ == "__main__":
    main()
