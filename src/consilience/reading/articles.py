"""Articles: the texts that claims are found in, with who published them and when; read from files."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from consilience.arguments import PATH, TEXT, checked
from consilience.errors import ClaimError, ReadError
from consilience.extras import import_extra
from consilience.model.moments import Moment, plain_moment
from consilience.wording.languages import cues_of

_MARKDOWN = re.compile(
    r"^(?:#{1,6} |[>*+-] |\d+\. )|[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}|!?\[([^\]]*)\]\((?:[^()]|\([^()]*\))*+\)", re.M
)
_HEADING = re.compile(r"^# +(.+?)[ #]*$", re.M)
_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.S)
_DATELINE = re.compile(r"^[ \t]*[^\n()]{0,80}\(([^()\n]{2,60})\) ?[-–—]", re.M)
_PUBLISHED = re.compile(
    r"^(?:([^\n,|·–—\d]{2,60}?)[ ]*[,|·–—-][ ]*)?(?:(\d{1,2}) ([A-Z][a-z]+)|([A-Z][a-z]+) (\d{1,2}),) (\d{4})$", re.M
)
"""A line with the outlet and the day: "The Vardan Post, 5 October 2021"."""
_REFERENCE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")
"""A control sign, or a sign named by its number: pages with control signs cannot be parsed."""
_REPORT = re.compile(r"\s+(?:\w+\s+)?(?:report|release|update|bulletin|note)$", re.I)
_SMALL = frozenset(("of", "the", "and", "de", "la", "for"))
"""Words of the name of an outlet that have no capital."""
_LONGEST = 5
"""Words of the name of an outlet above the day, at most."""
_HEAD = 400
"""Characters in which a text says who published it."""
_KINDS = {".txt": "text", "": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html"}


@dataclass(frozen=True, slots=True)
class Article:
    """A text with who published it and when.

    Attributes
    ----------
    text : str
    outlet : str
        Who published it: the source of what the narrator states, and whoever cites unnamed officials.
    reported : date or datetime or str, optional
        When; relative times such as "on Monday" are counted from it.
    title, url : str
    """

    text: str
    outlet: str = ""
    reported: Moment | str | None = None
    title: str = ""
    url: str = ""


@checked(path=PATH, outlet=TEXT)
def read_article(path: str | os.PathLike[str], *, reported: Moment | str | None = None, outlet: str = "") -> Article:
    """Read a text, Markdown or HTML file.

    Parameters
    ----------
    path : path
        Ends in ``.txt``, ``.md`` or ``.html``; HTML needs the extra ``html``, which finds the main text of a page
        with its title, date and outlet.
    reported, outlet : optional
        Instead of what the file itself says.

    Raises
    ------
    ReadError
        If the file cannot be read, holds no text, or is of another kind.
    MissingExtraError
        If it is HTML, and the extra is not installed.
    """
    place = os.fspath(path)
    kind = _KINDS.get(Path(place).suffix.lower())
    if kind is None:
        raise ReadError(
            "not a kind of text that is read", got=place, hint=f"known are {', '.join(filter(None, _KINDS))}"
        )
    try:
        text = re.sub(r"\r\n?", "\n", Path(place).read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise ReadError(f"{place}: cannot be read, {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise ReadError(f"{place}: not UTF-8, at byte {error.start}", hint="save it as UTF-8") from None
    article = {"text": _plain, "markdown": _markdown, "html": _html}[kind](text)
    if not article.text.strip():
        raise ReadError(f"{place}: no text", hint="an article needs at least a sentence")
    try:
        moment = plain_moment(article.reported if reported is None else reported)
    except ClaimError as error:
        raise (error.turned(ReadError).at(place) if reported is None else error) from None
    return replace(article, reported=moment, outlet=outlet or article.outlet)


def _plain(text: str) -> Article:
    """Return a text with the agency in its dateline, where it has one: "LIMA, March 5 (Andes Wire) - "."""
    head = text[:_HEAD]
    agency = _DATELINE.search(head)
    outlet, day = _published(head)
    return Article(text, agency[1].strip() if agency else outlet, day)


def _published(head: str) -> tuple[str, date | None]:
    """Return the outlet and the day of the line that says no more; "" and None without one."""
    found = _PUBLISHED.search(head)
    if found is None:
        return "", None
    above = "" if found[1] else _masthead(head[: found.start()], head[found.end() :])
    months = cues_of("en").months
    month = months.get((found[3] or found[4]).casefold())
    try:
        day = None if month is None else date(int(found[6]), month, int(found[2] or found[5]))
    except ValueError:
        day = None
    return ("", None) if day is None else ((found[1] or above).strip(), day)


def _masthead(above: str, below: str) -> str:
    """Return the only line above the day, where a heading follows: else it is the heading, and no outlet."""
    name, heading = _REPORT.sub("", above.strip()), below.lstrip("\n").partition("\n")[0].strip()
    words = name.split()
    titled = all(word[0].isupper() or word in _SMALL for word in words)
    named = 0 < len(words) <= _LONGEST and titled and not re.search(r"[\d\n.!?:]", name)
    return name if named and heading and heading[-1] not in '.!?"”' else ""


def _markdown(text: str) -> Article:
    """Return the text of Markdown, its marks left out; title, outlet and date of a front matter are taken."""
    front = _FRONT.match(text)
    lines = front[1].splitlines() if front else []
    said = {
        name.strip().lower(): value.strip().strip("\"'") for name, _, value in (line.partition(":") for line in lines)
    }
    body = _MARKDOWN.sub(lambda mark: mark[1] or "", text[front.end() :] if front else text)
    plain, heading = _plain(body), _HEADING.search(text)
    return Article(
        body,
        said.get("outlet", said.get("source", "")) or plain.outlet,
        said.get("date") or plain.reported,
        said.get("title") or (heading[1].strip() if heading else ""),
        said.get("url", ""),
    )


def _html(text: str) -> Article:
    trafilatura = import_extra("trafilatura", "html", "texts of web pages")
    text = _REFERENCE.sub(lambda found: found[0] if _is_text(found) else "\N{REPLACEMENT CHARACTER}", text)
    kept = {"include_comments": False, "include_tables": True}
    found = trafilatura.bare_extraction(text, with_metadata=True, **kept)
    if found is None:  # where what a page says about itself cannot be read, its text is dropped with it
        found = trafilatura.bare_extraction(text, with_metadata=False, **kept)
    if found is None:
        return Article("")
    return Article(found.text or "", found.sitename or "", found.date or None, found.title or "", found.url or "")


def _is_text(found: re.Match[str]) -> bool:
    """Say whether a reference names a sign that a text can hold."""
    digits = found[1] or found[2]
    if not digits or len(digits.lstrip("0")) > 7:
        return False
    number = int(digits, 16 if found[1] else 10)
    return number in (9, 10, 13) or (
        31 < number < sys.maxunicode and not 0xD800 <= number < 0xE000 and number % 65_536 < 65_534
    )
