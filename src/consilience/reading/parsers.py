"""Parsers: the pipelines of spaCy that say how the words of a sentence depend on each other."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from consilience.arguments import Kind
from consilience.errors import MissingExtraError, OptionError
from consilience.extras import import_extra

RULES = "rules"
"""The name of the engine that needs no parser."""
DEFAULT = "spacy"
"""The name of the English pipeline that is installed."""
_PREFERRED = "en_core_web_sm"
_FAMILY = "en_core_web_"
_NEEDED = frozenset(("nsubj", "ccomp", "dobj", "pobj"))
"""Relations of English as its pipelines name them, without which the trees say nothing."""
PARSER = Kind(
    f"{RULES!r}, {DEFAULT!r}, the name of a pipeline of spaCy, or one that was loaded",
    lambda value: (isinstance(value, str) and bool(value)) or hasattr(value, "make_doc"),
)


def parser_of(parser: Any, locale: str) -> Any | None:
    """Return the pipeline that an argument names; None for the rules alone.

    Parameters
    ----------
    parser : str or spacy.Language
        ``"rules"``; ``"spacy"`` for the English pipeline that is installed, ``en_core_web_sm`` before others; the name
        of another; or one that was loaded.
    locale : str
        The language of the text.

    Raises
    ------
    MissingExtraError
        If spaCy is not installed, or no English pipeline.
    OptionError
        If no pipeline has that name, or it has no parser with the relations of English.
    """
    if parser == RULES:
        return None
    if locale.partition("-")[0].partition("_")[0] != "en":
        raise OptionError("a parser reads English only", got=locale, hint=f"use parser={RULES!r}", argument="parser")
    nlp = _loaded(_installed() if parser == DEFAULT else parser) if isinstance(parser, str) else parser
    labels = nlp.get_pipe("parser").labels if "parser" in nlp.pipe_names else ()
    if not _NEEDED.issubset(labels):
        raise OptionError(
            "the pipeline has no parser with the relations of English",
            got=str(nlp.meta.get("name", "")),
            hint=f"use {_PREFERRED} or another of its family",
            argument="parser",
        )
    return nlp


def _spacy() -> Any:
    return import_extra("spacy", "parser", "parsers")


def _installed() -> str:
    """Return the name of the English pipeline that is installed, the smallest first."""
    names = _spacy().util.get_installed_models()
    found = [name for name in names if name.startswith(_FAMILY)]
    found.sort(key=lambda name: (name != _PREFERRED, not name.startswith(_PREFERRED), name))
    if not found:
        raise MissingExtraError(
            "parser='spacy' needs an English pipeline, and none is installed",
            hint=f"python -m spacy download {_PREFERRED}",
        )
    return str(found[0])


@lru_cache(maxsize=4)
def _loaded(name: str) -> Any:
    try:
        return _spacy().load(name)
    except OSError as error:
        raise OptionError(
            "no pipeline of spaCy has that name",
            got=name,
            hint=f"python -m spacy download {_PREFERRED}, and parser={DEFAULT!r}",
            argument="parser",
        ) from error
