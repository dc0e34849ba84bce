"""Boxes: the fact box of a result as text, Markdown, a fragment of HTML, or a card."""

from __future__ import annotations

import itertools
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from consilience.briefly import Brief
from consilience.errors import OptionError, did_you_mean
from consilience.markup import escape, escape_markdown
from consilience.model.claims import Claim
from consilience.outputs import write_text
from consilience.showing.cards import Paragraph, detail, footnote, headline, save_card, title
from consilience.words import counted, short_words

_SHOWN = 3
"""At most this many of those who say otherwise are listed."""


@dataclass(frozen=True)
class Otherwise:
    """A figure that conflicts with the latest.

    Attributes
    ----------
    claim : Claim
    gap : float
        How far the two are from agreeing.
    words : str
    """

    claim: Claim
    gap: float
    words: str


@dataclass(frozen=True)
class BoxLine:
    """One thing in one place.

    Attributes
    ----------
    topic : str
    words : str
        What it counts; of a part only what is its own.
    depth : int
        The number of wholes above it.
    headline : str
        The latest figure in its words, or from the lowest to the highest of several.
    latest : tuple of Claim
        The figures of the latest day.
    day : date or None
    by : str
        Who states it, and when.
    change : str
        How it changed since the last figure; empty for the first.
    before : Claim or None
        That last figure.
    otherwise : tuple of Otherwise
        Who says otherwise, and by how much; the furthest first.
    """

    topic: str
    words: str
    depth: int
    headline: str
    latest: tuple[Claim, ...]
    day: date | None
    by: str
    change: str
    before: Claim | None
    otherwise: tuple[Otherwise, ...]

    @property
    def heading(self) -> str:
        """What it counts, and the figure."""
        return f"{self.words[:1].upper()}{self.words[1:]}: {self.headline}"

    @property
    def said(self) -> tuple[str, ...]:
        """Everything behind the headline, one sentence or two each."""
        others = [one.words for one in self.otherwise[:_SHOWN]]
        more = len(self.otherwise) - _SHOWN
        told = f"{counted(more, 'more figure')} conflict{'s' * (more == 1)} with it." if more > 0 else ""
        return tuple(filter(None, [self.by, self.change, *others, told]))


@dataclass(frozen=True)
class OpenQuestion:
    """What is not settled.

    Attributes
    ----------
    topic : str
    words : str
        The question, and what would settle it.
    claims : tuple of str
        Ids of the claims that it is about.
    """

    topic: str
    words: str
    claims: tuple[str, ...]


@dataclass(frozen=True, repr=False)
class Box(Brief):
    """What an editor prints of a result; made by `Reconciliation.box`.

    Attributes
    ----------
    title : str
    context : str
        What all figures share, such as the place.
    day : date or None
        The latest day of any figure.
    dated : str
        The same in words.
    lines : tuple of BoxLine
        Topic by topic, the most important first; a whole before its parts.
    open : tuple of OpenQuestion
    notes : tuple of str
        What was disregarded, or left out.
    """

    title: str
    context: str
    day: date | None
    dated: str
    lines: tuple[BoxLine, ...]
    open: tuple[OpenQuestion, ...]
    notes: tuple[str, ...]

    @property
    def under_title(self) -> str:
        """The line under the title: the day, what all figures share, what was disregarded."""
        return ". ".join(self._said_of_all)

    @property
    def _said_of_all(self) -> list[str]:
        shared = self.context if self.context.casefold() not in self.title.casefold() else ""
        return list(filter(None, [", ".join(filter(None, [self.dated, shared])), *(n.rstrip(".") for n in self.notes)]))

    @property
    def questions(self) -> dict[str, list[str]]:
        """What is open, by topic."""
        found = itertools.groupby(self.open, lambda one: one.topic)
        return {topic: [one.words for one in asked] for topic, asked in found}

    def __str__(self) -> str:
        return self.text()

    def _repr_html_(self) -> str:
        return self.html()

    def text(self, width: int | None = None) -> str:
        """Return the box as plain text, a line for each thing; wrapped to `width` characters where that is given."""
        under = "; ".join(said[:1].lower() + said[1:] for said in self._said_of_all)
        lines = [f"{self.title or 'The figures'} ({under})" if under else self.title]
        lines += [f"{'  ' * line.depth}{line.heading}. {' '.join(line.said)}" for line in self.lines]
        lines += [f"{self._open(topic)}: {' '.join(asked)}" for topic, asked in self.questions.items()]
        if width is None:
            return "\n".join(map(short_words, lines))
        indents = [len(line) - len(line.lstrip()) for line in lines]
        wrapped = [
            textwrap.fill(
                short_words(line.strip()),
                max(20, width),
                initial_indent=" " * indent,
                subsequent_indent=" " * (indent + 2),
            )
            for line, indent in zip(lines, indents, strict=True)
        ]
        return "\n".join(wrapped)

    def _open(self, topic: str) -> str:
        """Head what is open in a topic, by its name where there are several: no brackets stand in brackets."""
        several = len({line.topic for line in self.lines}) > 1
        return f"Open ({topic.replace(' (', ', ').replace(')', '')})" if several else "Open"

    def markdown(self) -> str:
        """Return the box as Markdown: a list whose parts stand under their wholes."""
        lines = [f"**{_marked(self.title)}**  ", _marked(self.under_title), ""]
        lines += [
            f"{'  ' * line.depth}- **{_marked(line.heading)}.** {_marked(' '.join(line.said))}" for line in self.lines
        ]
        lines += [""] if self.open else []
        lines += [
            f"- *{_marked(self._open(topic))}:* {_marked(' '.join(asked))}" for topic, asked in self.questions.items()
        ]
        return "\n".join(lines)

    def html(self) -> str:
        """Return the box as a fragment of HTML that needs nothing else: it takes fonts and colours of its page."""
        items = "".join(_html_lines(self.lines))
        asked = "".join(
            f'<p style="margin:.4em 0 0"><strong>{escape(self._open(topic))}:</strong> {escape(" ".join(said))}</p>'
            for topic, said in self.questions.items()
        )
        under = f'<p style="margin:.1em 0 .6em;opacity:.8">{escape(self.under_title)}</p>' if self.under_title else ""
        return (
            '<section style="border:1px solid;border-radius:.3em;padding:.8em 1em;max-width:36em;line-height:1.4">'
            f'<p dir="auto" style="margin:0;font-weight:bold;font-size:1.15em">{escape(self.title)}</p>{under}'
            f"{items}{asked}</section>"
        )

    def save(self, path: str | Path) -> None:
        """Write the box into a file, of the kind that its ending names: txt, md, html, svg, png or pdf.

        Raises
        ------
        OptionError
            If the ending names no such kind.
        MissingExtraError
            If a card is asked for without matplotlib (extra ``plot``).
        """
        ending = Path(path).suffix.lower().lstrip(".")
        made = {"": self.text, "txt": self.text, "md": self.markdown, "html": self.html}
        if ending in made:
            write_text(path, f"{made[ending]()}\n")
        elif ending in ("svg", "png", "pdf"):
            save_card(list(self._card()), str(path))
        else:
            hint = did_you_mean(ending, ["txt", "md", "html", "svg", "png", "pdf"])
            raise OptionError("unknown kind of box", got=str(path), hint=hint)

    def _card(self) -> Iterator[Paragraph]:
        yield from title(self.title, self.under_title)
        for line in self.lines:
            yield headline(line.heading, line.depth)
            odd = {one.words for one in line.otherwise}
            yield from (detail(said, line.depth, odd=said in odd) for said in line.said)
        for topic, said in self.questions.items():
            yield footnote(f"{self._open(topic)}: {' '.join(said)}")


def _marked(text: str) -> str:
    return escape_markdown(short_words(text))


def _html_lines(lines: tuple[BoxLine, ...]) -> Iterator[str]:
    for line in lines:
        odd = {one.words for one in line.otherwise}
        size = "1.3em" if line.depth == 0 else "1.05em"
        told = " ".join(
            f'<span style="border-bottom:2px dotted">{escape(said)}</span>' if said in odd else escape(said)
            for said in line.said
        )
        yield (
            f'<div style="margin:.5em 0 0 {1.1 * line.depth:.1f}em"><strong style="font-size:{size}">'
            f"{escape(line.heading)}</strong> <span>{told}</span></div>"
        )
