"""Announcements: who states a figure by a noun of saying or a survey above it in the tree of its sentence."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.reading.led_sayings import Saying
from consilience.reading.stories import Span
from consilience.reading.trees import Node, Trees

_BEHIND = frozenset(("prep", "acl", "relcl", "appos", "ccomp"))
"""How what a noun of saying announces depends on it: "its pledge to add 300", "his claim of 12"."""
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_PREDICATE = frozenset(("attr", "prep", "dobj", "acomp", "oprd", "nummod"))
"""How the amount of an estimate depends on the verb that the estimate is the subject of: "estimates range from"."""


def announced(top: Node, trees: Trees) -> Iterator[Saying]:
    """Yield the statements by nouns that a figure belongs to, the nearest first: "their claim to hold 12 towns"."""
    cues = trees.story.cues
    nouns, place = cues.counts | cues.hearsay | cues.announced, trees.story.place(top.start)
    for above, below in ((top, top), *trees.upward(top)):
        noun: Node | None = None
        if above.tag.startswith("NN") and below.relation in _BEHIND and above.at < below.at:
            noun = above
        elif above.is_verb and below.relation in _PREDICATE:
            noun = trees.child(above, "nsubj")
        elif above.is_verb and below.relation == "advcl" and below.tag == "VB":  # "defended her call to raise it to 15"
            noun = trees.child(above, "dobj")
        if noun is not None and noun.tag.startswith("NN") and trees.word(noun) in nouns:
            owner = _owner(noun, trees)
            if owner is not None and place not in owner:
                yield _said(owner, noun, trees)
        begin, end = sorted((above.start, top.start))
        if ";" in trees.story.text[begin:end]:
            return
        survey = _survey(above, trees)
        if survey is not None and place not in survey.source:
            yield survey


def _owner(noun: Node, trees: Trees) -> Span | None:
    """Return whose noun it is, "Berlin's pledge", "a claim by the army"; reports of nobody are a source themselves."""
    poss = trees.child(noun, "poss")
    if poss is not None and poss.tag == "PRP$":
        return _subject(poss, noun, trees)
    if poss is not None:
        return trees.span(poss.first, poss.at + 1)
    by = next((one for one in trees.below[noun.at] if trees.word(one) in trees.story.cues.by_agent), None)
    party = None if by is None else trees.child(by, "pobj")
    if party is None:
        reported = noun.tag == "NNS" and trees.word(noun) in trees.story.cues.hearsay
        judged = any(one.relation in _SUBJECTS for one in _phrase(noun, trees))  # "rumours of 400 dead are untrue"
        return trees.span(noun.first, noun.at + 1) if reported and not judged else None
    return _owner(party, trees) or trees.phrase(party)  # "a count from pictures by the Lab"


def _phrase(noun: Node, trees: Trees) -> Iterator[Node]:
    """Yield a noun and the words of its phrase above it, up to the verb."""
    yield noun
    for above, _ in trees.upward(noun):
        if above.is_verb:
            return
        yield above


def _subject(poss: Node, noun: Node, trees: Trees) -> Span | None:
    """Return whom a pronoun before a noun stands for, the subject of the verb above: "Sanders defended his call"."""
    cues = trees.story.cues
    verb = next((one for one, _ in trees.upward(noun) if one.is_verb), None)
    subject = None if verb is None else trees.child(verb, "nsubj")
    if subject is not None and subject.at < poss.at and subject.tag.startswith("NN"):
        return trees.phrase(subject)
    return trees.span(poss.at, poss.at + 1) if trees.word(poss) in cues.he | cues.she else None


def _survey(top: Node, trees: Trees) -> Saying | None:
    """Return the statement of a survey, or of a view: "led by 28 points in the same poll", "in Bolton's view"."""
    cues = trees.story.cues
    for one in trees.below[top.at]:
        led = one.relation == "prep" and trees.word(one) in cues.places_at
        noun = trees.child(one, "pobj") if led else None
        if noun is not None and trees.word(noun) in cues.asking:
            return _said(_owner(noun, trees) or trees.phrase(noun), one, trees)
        owner = _owner(noun, trees) if noun is not None and trees.word(noun) in cues.counts else None
        if owner is not None and noun is not None:
            return _said(owner, noun, trees)
    return None


def _said(party: Span, cue: Node, trees: Trees) -> Saying:
    return Saying(party, trees.span(cue.at, cue.at + 1), "finds", False, False, party.end, party.end)
