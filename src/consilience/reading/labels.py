"""Labels: who states a figure by a label, a parenthesis or the end of a line, without a verb."""

from __future__ import annotations

from consilience.reading.found_sources import FoundSource
from consilience.reading.names import KnownNames
from consilience.reading.stories import Span
from consilience.reading.surroundings import Surroundings

_ASIDE = 12
"""Tokens of the brackets that end a line, at most."""
_SENTENCES = 20
"""Sentences of a text in which somebody may say what its headline has of him, at most."""


def labelled(around: Surroundings, names: KnownNames) -> FoundSource | None:
    """Return who states a figure by a label or in a parenthesis: "Police: 40 dead", "379 (Hunter Commission)"."""
    story, cues, figure = around.story, around.story.cues, around.figure
    label = (
        story.text.rfind(figure.label, max(0, figure.start - len(figure.label) - 8), figure.start)
        if figure.label
        else -1
    )
    aside = story.text.find(figure.aside, figure.end, figure.end + len(figure.aside) + 120) if figure.aside else -1
    for words, at in ((figure.label, label), (figure.aside, aside)):
        if at < 0:
            continue
        span = Span(story.place(at), story.place(at + len(words) - 1) + 1)
        head = story.word(span.end - 1)
        phrase = names.parties.forward(span.first, span.end)
        headed = at == label and figure.noun and story.word(span.end) == ":"  # not "Clinton: 1,769."
        known = headed and (head in cues.titles or (head in names.persons and story.is_capital(span.end - 1)))
        short = at == aside and _is_short_for(span, names)
        if phrase == span and not short and (known or head in cues.bodies | cues.officials):
            return names.resolve(span, words)
    return None if around.chain else _closing(around, names) or _headed(around, names)


def is_beyond_brackets(around: Surroundings) -> bool:
    """Whether brackets part a figure from whoever states the next one: "57 (police); 61 according to the Red Cross"."""
    story, k = around.story, around.span.end
    while story.at(k).kind == "word" and k < around.behind:
        k += 1
    closed = story.word(k) == "(" and any(story.word(m) == ")" for m in range(k, around.behind))
    return closed and bool(around.chain) and around.chain[0].cue.first > around.behind


def _closing(around: Surroundings, names: KnownNames) -> FoundSource | None:
    """Return who states the figures of a line by the brackets that end it: "7 displaced (government, 28 October)"."""
    story, cues, sentence = around.story, around.story.cues, around.sentence
    last = next((k for k in range(sentence.end - 1, sentence.end - 3, -1) if story.word(k) == ")"), -1)
    first = next((k for k in range(last - 1, max(around.span.end, last - _ASIDE), -1) if story.word(k) == "("), -1)
    if first < 0:
        return None
    phrase = names.parties.forward(first + 1, last)
    if phrase is None or story.word(phrase.end) not in (",", ")", ";"):
        return None
    head = story.word(phrase.end - 1)
    known = head in cues.bodies | cues.officials or (names.parties.has_name(phrase) and head in names.persons)
    return names.resolve(phrase, story.quoted(*phrase)) if known else None


def _headed(around: Surroundings, names: KnownNames) -> FoundSource | None:
    """Return who states a headline by what stands before its colon, or behind its dash: "Lund: 300 Buses Needed"."""
    story, line = around.story, around.story.paragraphs[around.story.paragraph(around.span.first)]
    if not story.is_heading(line.first):
        return None
    label = names.parties.forward(line.first, line.end)
    if label is not None and story.word(label.end) == ":" and label.end < around.span.first:
        return names.resolve(label, story.quoted(*label)) if _is_somebody(label, names) else None
    end = line.end - (story.word(line.end - 1) == ".")
    dash = next((k for k in range(end - 1, around.span.end - 1, -1) if story.word(k) in ("-", "–", "—")), end)
    label = names.parties.forward(dash + 1, end)
    named = label is not None and label.end == end and not story.at(dash).glued and _is_somebody(label, names)
    return names.resolve(label, story.quoted(*label)) if named and label is not None else None


def _is_short_for(aside: Span, names: KnownNames) -> bool:
    """Whether brackets hold the initials of the name right before them: "the Tarn Relief Fund (TRF)"."""
    story = names.parties.story
    full = names.initials.get(story.typed(aside.first), "")
    return bool(full) and story.text[: story.at(aside.first - 1).start].rstrip().endswith(full)


def _is_somebody(label: Span, names: KnownNames) -> bool:
    """Whether a label is the noun of a body, an office or a document, or somebody who says something in the text."""
    story = names.parties.story
    cues, head = story.cues, story.word(label.end - 1)
    if head in cues.bodies | cues.officials | cues.titles | cues.asking or story.word(label.first) in cues.titles:
        return True
    some = range(min(len(story.sentences), _SENTENCES))
    said = (one.source for number in some for one in names.statements.in_sentence(number))
    return head in names.persons and any(story.word(one.end - 1) == head for one in said)
