"""Outcomes: what happened to those whom a figure counts: killed, hurt, evacuated."""

from __future__ import annotations

from consilience.reading.nouns import number_of_what, verb_before
from consilience.reading.stories import Span
from consilience.reading.surroundings import Surroundings
from consilience.wording.tokens import is_monetary

_NEAR, _FAR = 3, 16
"""Tokens before a figure in which what happened is looked for: first the nearest, then, behind it, the others."""

_ASIDES = {",": ",", "(": ")", "–": "–", "—": "—", "-": "-"}
"""What opens an aside, and what closes it."""


def outcome_of(around: Surroundings) -> tuple[Span, str] | None:
    """Return the phrase that says what happened to those counted, and the one word for it."""
    found = _whole(around, _happened(around))
    cues = around.story.cues
    unit = around.figure.unit
    money = is_monetary(unit) or unit in cues.moneys
    if found is not None and found[1] in cues.of_money and not unit:
        return None  # "promised up to 12,000 troops"
    found = found or _over_aside(around) or _shared(around)
    apart = found is not None and unit not in ("", "%") and (found[1] in cues.of_people or money)
    if apart and found is not None and found[1] not in cues.of_people | cues.happened:
        return found  # "pays $5 million", but no money is among the dead or the damaged
    if apart or found is None or _is_of_some(around, found[0]):
        return None
    return _either(around, *found)


def some_of(whole: Surroundings) -> str:
    """Return what happened to some of a whole, which the text says behind it; "" where it says nothing of people."""
    found = _happened(whole)
    told = found is not None and found[1] in whole.story.cues.of_people and _is_of_some(whole, found[0])
    return found[1] if told and found is not None else ""


def _is_of_some(around: Surroundings, said: Span) -> bool:
    """Whether what stands behind a whole is said of some: "272 of the 1,400 joined", but not "of the 9 killed were"."""
    story, cues = around.story, around.story.cues
    if not around.has_whole or said.first < around.span.end:
        return False
    between = {story.word(k) for k in range(around.span.end, said.first)}
    behind = range(said.end, min(said.end + _NEAR, around.sentence.end))
    more = any(story.word(k) in cues.auxiliaries or story.phrase(k, cues.outcomes) is not None for k in behind)
    return not (between & cues.who or (more and not between & cues.auxiliaries))


def _either(around: Surroundings, span: Span, word: str) -> tuple[Span, str]:
    """Return the outcomes that "or" joins, of each of which a figure counts some: "dead or missing"."""
    story, outcomes, either = around.story, around.story.cues.outcomes, around.story.words.either
    words, end = [word], span.end
    while (behind := end + (story.word(end) == ",")) < around.sentence.end:
        last = story.word(behind) in either
        said = story.phrase(behind + last, outcomes) if behind + last > end else None
        if said is None:
            break
        words, end = [*words, said[1]], said[0]
        if last:  # "killed, hurt or missing"
            return Span(span.first, end), " or ".join(sorted(set(words)))
    for k in range(span.first - _NEAR, span.first - 1) if story.word(span.first - 1) in either else ():
        before = story.phrase(k, outcomes)
        if before is not None and before[0] == span.first - 1:
            return Span(k, span.end), " or ".join(sorted({word, before[1]}))
    return span, word


def _whole(around: Surroundings, found: tuple[Span, str] | None) -> tuple[Span, str] | None:
    """Return the longer phrase that ends as one does: the "killed or wounded" of "wounded"."""
    for k in range(found[0].first - _NEAR, found[0].first) if found is not None else ():
        longer = around.story.phrase(k, around.story.cues.outcomes)
        if found is not None and longer is not None and longer[0] >= found[0].end and k >= around.clause().first:
            return Span(k, longer[0]), longer[1]
    return found


def _is_built_for(around: Surroundings, span: Span, word: str) -> bool:
    """Whether a phrase says how much something holds, of the figure right behind it alone: "built for 250"."""
    return word == "capacity" and around.story.word(span.end - 1) in around.story.cues.purposes


def _shared(around: Surroundings) -> tuple[Span, str] | None:
    """Return what happened to two that "and" joins: "three guards and one attacker were killed"."""
    story, cues = around.story, around.story.cues
    between = [story.word(k) for k in range(around.span.end, around.behind)]
    verbs = cues.verbs | cues.auxiliaries | cues.says | cues.finds | cues.prepositions | {",", ";", ":"}
    if around.behind >= around.sentence.end or not (1 < len(between) <= _NEAR and between[-1] in cues.joins):
        return None
    if around.figure.unit or verbs & set(between) or around.before > around.sentence.first:
        return None
    behind = range(around.behind + 1, min(around.behind + 1 + 2 * _NEAR, around.beyond))
    return next(((span, word) for span, word in around.phrases(behind, cues.outcomes) if word in cues.of_people), None)


def _over_aside(around: Surroundings) -> tuple[Span, str] | None:
    """Return what happened behind an aside on some of those: "63 people, including 14 children, were killed"."""
    story, cues, span = around.story, around.story.cues, around.span
    opened = next((k for k in range(span.end, around.behind) if story.word(k) in _ASIDES), around.sentence.end)
    verbs = cues.verbs | cues.auxiliaries | cues.says | cues.finds | cues.subordinates | cues.joins
    if around.behind >= around.sentence.end or opened >= around.behind or opened - span.end > _NEAR:
        return None
    if verbs & {story.word(k) for k in range(span.end, around.behind)}:
        return None
    for k in range(around.behind, min(around.behind + _FAR, around.sentence.end)):
        if story.word(k) in cues.auxiliaries and not around.has_clause:  # "14 of whom were children"
            return None
        if story.word(k) != _ASIDES[story.word(opened)]:
            continue
        behind = next((m for m in range(k + 1, around.sentence.end) if story.word(m) not in cues.auxiliaries), k + 1)
        said = next(around.phrases((behind,), cues.outcomes), None)
        if said is not None and said[1] in cues.of_people:
            return said
    return None


def _before_other(around: Surroundings) -> range:
    """Return the tokens behind a figure, up to what somebody else states: ", according to X, which puts the dead"."""
    story, cues, right = around.story, around.story.cues, around.right()
    stated = cues.says | cues.finds
    ends = (k for k in right if story.word(k) == "," and story.word(k + 1) in cues.who and story.word(k + 2) in stated)
    others = (k for k in right if story.word(k) in cues.contrasts)  # "food rose 8%, while transport costs rose 4%"
    return range(right.start, min(next(ends, right.stop), next(others, right.stop)))


def _happened(around: Surroundings) -> tuple[Span, str] | None:
    story, cues = around.story, around.story.cues
    numbered = number_of_what(around)  # "the number of people killed when a stand collapsed has risen to 33"
    struck = None if numbered is None else story.phrase(numbered.end, cues.outcomes)
    if numbered is not None and struck is not None:
        return Span(numbered.end, struck[0]), struck[1]
    beside = story.phrase(around.span.end, cues.outcomes)  # "it lost 36 dead"
    if beside is not None and around.span.end < around.sentence.end:
        return Span(around.span.end, beside[0]), beside[1]
    first = around.clause().first
    first = around.sentence.first if story.word(first - 1) == ":" else first  # "Structures destroyed: 87"
    some = story.word(around.span.end) in cues.of and story.word(around.span.end + 1) in cues.they | cues.these
    who = {k for one in around.chain for k in range(*one.source)}  # "Survivors said 300 people had been on it"
    left = [k for k in around.left() if k >= first and k not in who]
    left = [] if some else left  # "88 are treated, 12 of them in intensive care"
    cited = {k for one in around.chain for k in range(*one.cue) if story.word(k) in cues.quoting}
    for span, word in around.phrases(left[:_NEAR], cues.outcomes):
        if span.first in cited and span.end - span.first == 1:
            continue
        if around.figure.unit == "%" and story.word(span.end) in story.words.changes:
            continue  # "transport costs rose 4%"
        if story.word(span.end) in cues.times_to and story.word(span.end - 1) not in cues.amounts:
            continue  # and not "raising the death toll to 142"
        between = {story.word(k) for k in range(span.end, around.span.first)}
        if span.end <= around.span.first and not between & cues.joins:
            return span, word
    for span, word in around.phrases(_before_other(around), cues.outcomes):
        if span.first in cited and span.end - span.first == 1:
            continue
        denied = range(max(span.first - _NEAR, around.span.end), span.first)
        if _is_built_for(around, span, word) or any(story.word(k) in cues.negations for k in denied):
            continue  # "five for assaults, though none were injured"
        if some and any(story.word(k) in cues.who for k in range(around.span.end + 2, span.first)):
            break  # "two of them in children who were not vaccinated"
        return span, word
    if verb_before(around) is not None and not around.figure.noun:
        return None
    far = [
        (span, word)
        for span, word in around.phrases(left[_NEAR:_FAR], cues.outcomes)
        if not _is_built_for(around, span, word)
        and story.word(span.end) not in cues.people | cues.times_to
        and not (span.first in cited and span.end - span.first == 1)
    ]
    tolls = [one for one in far if story.word(one[0].end - 1) in cues.amounts]  # and not "that flattened villages"
    return next(iter(tolls or far), None)
