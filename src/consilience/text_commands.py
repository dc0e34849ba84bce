"""The commands on texts: draft a dossier of articles, compare articles at once, verify a story against a dossier."""

from __future__ import annotations

import argparse
import io
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from consilience.errors import OptionError
from consilience.terminal import program

if TYPE_CHECKING:
    from consilience.model.claim_sets import ClaimSet
    from consilience.reading.articles import Article

TEXT_COMMANDS: Mapping[str, tuple[str, str]] = {
    "draft": (
        "Draft one dossier of the claims in texts, Markdown and HTML files, with a mark at whatever is unsure; "
        "with -o page.html, one page of the texts with their figures highlighted.",
        "a.txt b.html c.md --reported 2023-12-20 -o dossier.toml",
    ),
    "verify": (
        "Check each figure of a story against a dossier: supported, contradicted, overstated or not covered.",
        "story.md --against dossier.toml -o story.html",
    ),
    "compare": (
        "Compare the claims in texts, Markdown and HTML files at once, as a draft of them holds them.",
        "--draft a.txt b.html --outlet 'Andes Wire' --reported 2024-03-05",
    ),
}
"""Each command on texts: what it does in words, and an example."""
_KINDS = {".json": "json", ".html": "html", ".htm": "html"}
"""What the ending of a file makes of a check; any other is text."""


def add_text_options(made: argparse.ArgumentParser) -> None:
    """Add the options that say of texts what they do not say themselves."""
    made.add_argument("texts", metavar="TEXT", nargs="+", help="a .txt, .md or .html file (extra html)")
    made.add_argument("--reported", metavar="DATE", help="when they were published, where they do not say so")
    made.add_argument(
        "--outlet", metavar="NAME", help="who published them, where they do not say so; default: the file's name"
    )
    made.add_argument("--where", metavar="PLACE", help="the place of all, the widest name first: Peru/Apurimac")
    made.add_argument("--same", metavar="WORDS=WORD,...", help="one word for things said in several: hamlets=villages")
    made.add_argument("--locale", metavar="NAME", help='the language of the texts: "de"; default: the one they show')
    made.add_argument(
        "--parser", metavar="NAME", default="rules", help="what helps the rules: spacy (extra parser); default: nothing"
    )


def articles_of(options: argparse.Namespace) -> list[Article]:
    """Read the texts that the options name; whose outlet nobody names is called by its file."""
    from consilience.reading.articles import read_article

    found = []
    for path in options.texts:
        article = read_article(path)
        found.append(
            read_article(
                path,
                reported=article.reported or options.reported,
                outlet=article.outlet or options.outlet or Path(path).stem,
            )
        )
    return found


def draft_of(options: argparse.Namespace, *, page: bool = False) -> str:
    """Return the draft of the texts that the options name, or the page of it."""
    from consilience.reading.drafts import draft_claims, draft_page
    from consilience.wording.conventions import Convention

    convention = Convention(locale=options.locale) if options.locale else None
    draft, senses = draft_page if page else draft_claims, _senses(options.same)
    return draft(articles_of(options), convention, where=_place(options), senses=senses, parser=options.parser)


def _place(options: argparse.Namespace) -> tuple[str, ...]:
    """Return the place of all texts, the widest name first."""
    return tuple(options.where.split("/")) if options.where else ()


def drafted_claims(options: argparse.Namespace, say: Callable[[str], None]) -> ClaimSet:
    """Return the claims of a draft of texts, and say how many of its marks nobody has looked at."""
    from consilience.reading.readers import read_claims

    draft = draft_of(options)
    marks = draft.count(" # CHECK")
    if marks:
        say(f"{marks} fields are unsure; to look at them: {program()} draft ... -o dossier.toml")
    return read_claims(io.StringIO(draft), format="toml")


def verified(options: argparse.Namespace) -> tuple[str, int]:
    """Return the check of a text against a dossier as the options want it, and how many of its figures are faulty."""
    import json

    from consilience.comparing.text_checks import check_text
    from consilience.reading.readers import read_claims

    if len(options.texts) > 1:
        raise OptionError("one text is verified at a time", got=" ".join(options.texts), hint="run verify for each")
    article = articles_of(options)[0]
    check = check_text(
        article.text,
        with_claims(read_claims(options.against), options.against),
        outlet=article.outlet,
        reported=article.reported,
        where=_place(options),
        locale=options.locale,
        parser=options.parser,
    )
    kind = options.format or _KINDS.get(Path(options.output or "").suffix.lower(), "text")
    if kind == "json":
        return json.dumps(check.to_dict(), indent=2, ensure_ascii=False), len(check.faulty)
    return check.html(article.title) if kind == "html" else str(check), len(check.faulty)


def with_claims(claims: ClaimSet, file: str) -> ClaimSet:
    """Return the claims of a file; OptionError where it holds none, with why the first row is none."""
    if len(claims):
        return claims
    hint = claims.rejected[0].message if claims.rejected else "the file has no rows"
    raise OptionError(f"{file}: no claim could be read", hint=hint)


def _senses(option: str | None) -> dict[str, str]:
    """Return the words that mean one thing, and the one word for each.

    >>> _senses("hamlets=villages, town=villages")
    {'hamlets': 'villages', 'town': 'villages'}
    """
    senses = {}
    for entry in filter(None, (option or "").split(",")):
        words, sign, word = entry.partition("=")
        if not (sign and words.strip() and word.strip()):
            raise OptionError("not two words for one thing", got=entry, hint="write --same hamlets=villages")
        senses[words.strip().lower()] = word.strip()
    return senses
