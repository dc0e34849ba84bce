"""How many fields of the figures in labelled articles are found.

Run as a program it prints them, with -v the misses too. Arguments: a file of articles, a parser, a language.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf
from pathlib import Path

import pytest

import consilience as cs

ARTICLES = Path(__file__).with_name("labelled_articles.txt")
OTHERS = ARTICLES.with_name("parser_articles.txt")
"""Articles that were labelled before either engine read them."""
FRESH = ARTICLES.with_name("fresh_articles.txt")
"""Articles of many kinds that were labelled before the rules read them."""
GERMAN = ARTICLES.with_name("german_articles.txt")
ROOM = 0.006
"""What a parser may lose of a field: two figures of all."""
FIELDS = ("figure", "source", "cites", "what", "where", "when", "status")


@dataclass(frozen=True)
class Label:
    """What a text says of one figure; of each field the answers that are right."""

    start: int
    end: int
    low: float
    high: float
    fields: dict[str, list[str]]


@dataclass(frozen=True)
class Article:
    name: str
    outlet: str
    published: str
    text: str
    labels: list[Label]
    others: list[tuple[int, int]]


def articles(path: Path = ARTICLES) -> Iterator[Article]:
    for part in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.M)[1:]:
        head, _, rest = part.partition("\n")
        name, outlet, published = head.split(" | ")
        marked, _, rows = rest.partition("\n--\n")
        text, claims, others = unmarked(marked)
        labels = [label(span, row) for span, row in zip(claims, rows.strip().splitlines(), strict=True)]
        yield Article(name, outlet, published, text, labels, others)


def unmarked(marked: str) -> tuple[str, list[tuple[int, int]], list[tuple[int, int]]]:
    """Return a text without its marks, and the spans of both kinds."""
    text, claims, others = "", [], []
    for piece in re.split(r"(\[\[.*?\]\]|<<.*?>>)", marked):
        spans = {"[[": claims, "<<": others}.get(piece[:2])
        words = piece if spans is None else piece[2:-2]
        if spans is not None:
            spans.append((len(text), len(text) + len(words)))
        text += words
    return text, claims, others


def label(span: tuple[int, int], row: str) -> Label:
    bounds, *rest = row.split(" | ")
    if ".." in bounds:
        low, high = bounds.split("..")
    else:
        low, high = bounds.split("-") if "-" in bounds else (bounds, bounds)
    fields = {name: one.strip().split(" or ") for name, one in zip(FIELDS[1:], rest, strict=True)}
    return Label(*span, float(low or 0), float(high or inf), fields)


def plain(words: str) -> str:
    return re.sub(r"^(the|a|an)\s+|['’]s$|[^\w\s]", "", words.casefold()).strip()


def same(one: str, other: str) -> bool:
    one, other = plain(one), plain(other)
    return bool(one) and bool(other) and (one in other or other in one)


def stems(words: str) -> set[str]:
    return {word[:5] for word in re.findall(r"\w+", words.casefold()) if len(word) > 2}


def any_same(said: str | None, right: list[str]) -> bool:
    return any(said is None if one == "-" else said is not None and same(said, one) for one in right)


def closed(moment: str) -> str:
    return re.sub(r"^\.\./|/\.\.$", "", moment)


def right(label: Label, found: cs.FoundClaim, outlet: str) -> dict[str, bool]:
    figure, want = found.figure.figure, label.fields
    low, high = float(figure.lower.base), float(figure.upper.base)
    source = None if found.source is None or same(found.source.name, outlet) else found.source
    where = found.where.value if found.where else ()
    when = found.when.value if found.when else "-"
    cites = found.cites[0].name if found.cites else None
    return {
        "figure": near(max(low, 0), label.low) and near(high, label.high),
        "source": any_same(source and source.name, want["source"]) or any_same(source and source.words, want["source"]),
        "cites": any_same(cites, want["cites"]),
        "what": found.what is not None and bool(stems(f"{found.what.value} {found.what.why}") & stems(want["what"][0])),
        "where": any(
            not where if one == "-" else bool(where) and same(where[-1], one.split(" > ")[-1]) for one in want["where"]
        ),
        "when": closed(when) in {closed(one) for one in want["when"]},
        "status": (found.status.value if found.status else "observed") in want["status"],
    }


def near(one: float, other: float) -> bool:
    return one == other or abs(one - other) <= 0.01 * max(abs(one), abs(other))


def score(
    path: Path = ARTICLES, parser: str = "rules", locale: str = "en", *, verbose: bool = False
) -> dict[str, float]:
    """Return the share of labels found, of each field that is right, of all fields right, of other numbers left out."""
    tally: Counter[str] = Counter()
    for one in articles(path):
        found = cs.find_claims(one.text, outlet=one.outlet, reported=one.published, parser=parser, locale=locale)
        for gold in one.labels:
            mine = next((c for c in found if c.figure.start < gold.end and gold.start < c.figure.end), None)
            good = dict.fromkeys(FIELDS, False) if mine is None else right(gold, mine, one.outlet)
            tally.update(["labels", *(name for name, ok in good.items() if ok)])
            tally["found"] += mine is not None
            tally["every field"] += all(good.values())
            if verbose and not all(good.values()):
                wrong = [f"{name} ({', '.join(gold.fields.get(name, []))})" for name, ok in good.items() if not ok]
                print(f"{one.name} {one.text[gold.start : gold.end]!r}: {'; '.join(wrong) if mine else 'not found'}")
                print(f"    {mine and described(mine)}")
        tally["others"] += len(one.others)
        taken = [o for o in one.others if any(c.figure.start < o[1] and o[0] < c.figure.end for c in found)]
        tally["left out"] += len(one.others) - len(taken)
        if verbose:
            print(*(f"{one.name} no claim: {one.text[o[0] : o[1]]!r}" for o in taken), sep="\n")
            extra = [
                c.figure.words
                for c in found
                if not any(c.figure.start < o[1] and o[0] < c.figure.end for o in one.others)
                and not any(c.figure.start < g.end and g.start < c.figure.end for g in one.labels)
            ]
            print(f"{one.name} not labelled: {extra}")
    names = ("found", *FIELDS, "every field")
    return {name: tally[name] / tally["labels"] for name in names} | {"left out": tally["left out"] / tally["others"]}


def described(found: cs.FoundClaim) -> str:
    parts = [found.figure.words, found.source and found.source.name, [c.name for c in found.cites]]
    return " | ".join(map(str, [*parts, found.what, found.where, found.when, found.status]))


FLOORS = {
    "found": 0.99,
    "figure": 0.98,
    "source": 0.91,
    "cites": 0.98,
    "what": 0.92,
    "where": 0.93,
    "when": 0.94,
    "status": 0.96,
    "every field": 0.76,
    "left out": 0.94,  # "94.5% (95% CI 91.2 to 97.7)" is one figure, its interval no number of its own
}
"""What is reached, a little less than it is: a change that loses more than a few figures shows here."""


def test_no_field_is_found_less_often_than_before(parser):
    reached = score(parser=parser)
    assert {name: share for name, share in reached.items() if share < FLOORS[name]} == {}
    assert set(reached) == set(FLOORS)


def test_no_field_of_the_fresh_articles_is_found_less_often_than_before():
    reached = score(FRESH)
    floors = {"source": 0.95, "what": 0.89, "where": 0.87, "when": 0.93, "status": 0.95, "every field": 0.73}
    assert {name: share for name, share in reached.items() if share < floors.get(name, 0.96)} == {}


def test_no_field_of_the_german_articles_is_found_less_often_than_before():
    reached = score(GERMAN, locale="de")
    floors = {"source": 0.9, "what": 0.9, "where": 0.7, "when": 0.7, "status": 0.9, "every field": 0.45}
    assert {name: share for name, share in reached.items() if share < floors.get(name, 0.95)} == {}


@pytest.mark.parametrize("path", [ARTICLES, OTHERS])
def test_a_parser_loses_no_field(path, helped):
    rules, found = score(path), score(path, helped)
    assert {name: (share, found[name]) for name, share in rules.items() if found[name] < share - ROOM} == {}
    assert found["source"] > rules["source"]


if __name__ == "__main__":
    given = [one for one in sys.argv[1:] if one != "-v"]
    for name, share in score(*map(Path, given[:1]), *given[1:], verbose="-v" in sys.argv).items():
        print(f"{name:12} {share:.3f}")
