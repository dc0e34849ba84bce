"""Topics: what a figure counts: the noun behind it, and what happened to those counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from consilience.reading.stories import Span
from consilience.reading.surroundings import Cue, Surroundings

_LONGEST = 6
"""Words of a topic, at most."""
_LETTERS = 3
"""Letters of a noun, at least."""
_SHORT = 4
"""Letters of a participle, at least."""
_NEAR, _FAR = 3, 16
"""Tokens before a figure in which what happened is looked for: first the nearest, then, behind it, the others."""


def topics_of(around: Sequence[Surroundings]) -> list[Cue | None]:
    """Return what each figure of a text counts.

    A figure without words of its own counts what the one before it does, or what its clause is about; one that somebody
    states counts what the text does at first. Both are unsure.
    """
    topics: list[Cue | None] = []
    main: Cue | None = None
    for place, one in enumerate(around):
        last = topics[-1] if topics else None
        following = around[place + 1] if place + 1 < len(around) else None
        topic = _topic(one, following, last, main)
        topics.append(topic)
        if main is None and topic is not None and topic.sure and not one.figure.unit:
            main = topic
    return topics


def _topic(one: Surroundings, following: Surroundings | None, last: Cue | None, main: Cue | None) -> Cue | None:
    """Return what one figure counts: by its own noun, what happened, the words around it, or as the one before."""
    if following is not None and one.is_some:  # "41 of the 44 hamlets"
        noun = _noun(following)
        if noun is not None:
            return one.cue(_plain(one, noun), noun)
    some = _some(one)
    if some is not None:  # "19 of the survivors are in critical condition"
        noun, happened = some
        said = one.story.phrase(noun.end - 1, one.story.cues.outcomes)
        words = said[1] if said is not None else _plain(one, noun)
        kind = _predicate(one, noun.end)
        more = _plain(one, kind) if kind is not None else happened
        return one.cue(f"{words}/{more}" if more and more != words else words, kind or noun)
    noun, outcome = _noun(one) or _numbered(one), _outcome(one)
    noun = noun if noun is None or _is_thing(one, noun, own=True) else None
    group = _group(one)
    if group is not None and one.figure.unit:  # "a case fatality rate of 3.5 percent"
        return one.cue(_plain(one, group), group)
    general = noun is None or one.story.word(noun.end - 1) in one.story.cues.people
    if outcome is not None and general:
        return one.cue(outcome[1], outcome[0])
    if noun is not None:
        words = _plain(one, noun)
        if group is not None and outcome is None:  # "the first group of 2,600 troops"
            words = f"{words}/{_plain(one, group)}"
        if outcome is not None and outcome[1] not in words:
            of_people = outcome[1] in one.story.cues.of_people
            words = f"{outcome[1]}/{words}" if of_people else f"{words} {outcome[1]}"
        return one.cue(words, noun)
    return _around(one, last, main)


def _around(one: Surroundings, last: Cue | None, main: Cue | None) -> Cue | None:
    """Return what a figure without a noun of its own counts."""
    k = one.span.end
    if last is not None and one.story.word(k) in one.story.cues.of and one.story.word(k + 1) in one.story.cues.they:
        kind = _predicate(one, k + 2) or one.statements.parties.forward(k + 2, min(one.behind, k + _LONGEST))
        if kind is not None and _is_thing(one, kind):  # "three quarters of them children"
            return one.cue(f"{last.value}/{_plain(one, kind)}", kind)
        whole = _apposed(one) if one.before == one.sentence.first else None  # "the cuts, 700 of them in Germany"
        if whole is not None and _is_thing(one, whole):
            return one.cue(_plain(one, whole), whole)
        return replace(last, sure=False)
    compared = one.story.word(one.span.first - 1) in one.story.cues.starts
    if last is not None and compared and _follows(one) and _onto(one) is None:  # "up from 68.6 percent in 2016"
        return replace(last, sure=False)
    ways: tuple[Callable[[Surroundings], Span | None], ...] = (_bracketed, _apposed, _amount, _onto, _group, _predicate)
    if one.figure.unit:
        ways = (_participle, _apposed, _purpose, _made_of, _amount, _onto, _predicate)
    for way in ways:
        span = way(one)
        if span is not None and _is_thing(one, span, own=way is _group):  # "a first group of 2,600"
            return one.cue(_plain(one, span), span)
    ways = (_of_those, _verb, _verb_behind)
    if one.figure.unit:
        ways = (_of_those, _verb, _subject)
    for way in ways:
        span = way(one)
        if span is not None and _is_thing(one, span):
            return one.cue(_plain(one, span), span, sure=False)
    if last is not None and _follows(one):
        return replace(last, sure=False)
    span = _subject(one)
    if span is not None and _is_thing(one, span):
        return one.cue(_plain(one, span), span, sure=False)
    return replace(main, sure=False) if main is not None and one.chain and not one.figure.unit else None


def _is_thing(one: Surroundings, span: Span, *, own: bool = False) -> bool:
    """Whether a phrase may name what is counted: no time, number or comparison; a party if it is the own noun."""
    story, cues, parties = one.story, one.story.cues, one.statements.parties
    first = span.first
    while first < span.end - 1 and story.word(first) in cues.determiners:
        first += 1
    end = next((k for k in range(first + 1, span.end) if story.word(k) in cues.prepositions), span.end)
    head = story.word(end - 1)
    never = cues.comparatives | cues.multiples | cues.nobody | cues.ago
    never = never if own else never | cues.bodies | cues.officials | cues.titles
    empty = len(head) < _LETTERS or parties.is_pronoun(end - 1)
    if (empty and not own) or head in never or parties.is_adverb(end - 1):
        return False
    return not any(story.at(k).kind == "number" or parties.is_time(k) for k in (first, end - 1))


def _follows(one: Surroundings) -> bool:
    """Whether a figure may count what the one before it does: in its paragraph, and not alone behind a semicolon."""
    story = one.story
    same = story.paragraph(one.previous.first) == story.paragraph(one.span.first)
    return same and story.word(one.span.first - 1) not in (";", "/")


def _some(one: Surroundings) -> tuple[Span, str] | None:
    """Return of whom a figure counts some, and what happened to those; "" where the text does not say."""
    story, cues = one.story, one.story.cues
    k = one.span.end
    if not (story.word(k) in cues.of and story.word(k + 1) in cues.determiners and one.figure.unit in ("", "%")):
        return None
    noun = one.statements.parties.forward(k + 1, min(one.behind, k + _LONGEST))
    if noun is None:
        return None
    behind = range(noun.end, max(noun.end, one.right().stop))
    return noun, next((word for _, word in one.phrases(behind, cues.outcomes)), "")


def _plain(around: Surroundings, span: Span) -> str:
    """Return a noun phrase in small letters, without article and names, by the language's one word for each thing."""
    story, cues = around.story, around.story.cues
    first = span.first
    while first < span.end - 1 and (
        story.word(first) in cues.determiners
        or story.word(first) in cues.of
        or (story.is_capital(first) and not story.starts_sentence(first))
    ):
        first += 1
    return sense_of(story.quoted(first, span.end).lower(), cues.senses)


def sense_of(words: str, senses: Mapping[str, str]) -> str:
    """Return the one word for a thing that is said in several.

    >>> sense_of("soldiers", {"soldiers": "troops"}), sense_of("child soldiers", {"soldiers": "troops"})
    ('troops', 'child soldiers')
    """
    return senses.get(words, words)


def _noun(around: Surroundings) -> Span | None:
    """Return the noun behind a figure: that of `find_figures`, unless it is a verb, a unit or what happened."""
    story, figure, cues = around.story, around.figure, around.story.cues
    if not figure.noun:
        return None
    at = story.text.find(figure.noun, figure.start, figure.end + len(figure.noun) + 30)
    if at < 0:
        return None
    first, end = story.place(at), story.place(at + len(figure.noun) - 1) + 1
    while end - first > 1 and (story.phrase(end - 1, cues.outcomes) or _is_verb(around, end - 1)):
        end -= 1
    only = end - first == 1
    word = story.word(end - 1)
    if only and (around.statements.parties.is_adverb(first) or word in cues.comparatives | cues.more):
        return None
    if word in cues.units_spelled or (only and (_is_verb(around, first) or story.phrase(first, cues.outcomes))):
        return None
    return Span(first, end)


def _is_verb(around: Surroundings, i: int) -> bool:
    story, cues = around.story, around.story.cues
    word = story.word(i)
    known = (cues.says | cues.finds | cues.verbs | cues.adds) - cues.documents - cues.counts - cues.nouns_too
    return word in known or (word.endswith(cues.participles[:1]) and not story.is_capital(i))


def _outcome(around: Surroundings) -> tuple[Span, str] | None:
    """Return the phrase that says what happened to those counted, and the one word for it."""
    found = _happened(around)
    apart = found is not None and found[1] in around.story.cues.of_people and around.figure.unit not in ("", "%")
    return None if apart else found  # money is not among the dead


def _happened(around: Surroundings) -> tuple[Span, str] | None:
    story, cues = around.story, around.story.cues
    beside = story.phrase(around.span.end, cues.outcomes)  # "it lost 36 dead"
    if beside is not None:
        return Span(around.span.end, beside[0]), beside[1]
    first = around.clause().first
    first = around.sentence.first if story.word(first - 1) == ":" else first  # "Structures destroyed: 87"
    left = [k for k in around.left() if k >= first]
    for span, word in around.phrases(left[:_NEAR], cues.outcomes):
        between = {story.word(k) for k in range(span.end, around.span.first)}
        if span.end <= around.span.first and not between & cues.joins:
            return span, word
    for span, word in around.phrases(around.right(), cues.outcomes):
        return span, word
    if _verb(around) is not None and not around.figure.noun:
        return None
    far = [
        (span, word)
        for span, word in around.phrases(left[_NEAR:_FAR], cues.outcomes)
        if story.word(span.end) not in cues.people
    ]
    tolls = [one for one in far if story.word(one[0].end - 1) in cues.amounts]  # and not "that flattened villages"
    return next(iter(tolls or far), None)


def _amount(around: Surroundings) -> Span | None:
    """Return what a figure is an amount of: "the number of homes at", "insured loss: USD 90 million"."""
    story, cues, parties = around.story, around.story.cues, around.statements.parties
    first = around.sentence.first if around.figure.unit else around.before
    for k in range(around.span.first - 1, first - 1, -1):
        if story.word(k) not in cues.amounts:
            continue
        if story.word(k + 1) in cues.of:
            phrase = parties.forward(k + 2, around.span.first)
            if phrase is not None:
                return phrase
        if story.word(k) in cues.counts:  # "his figure of", "we estimate it at": of what was counted before
            continue
        phrase = parties.owner(k + 1, max(first, k - _LONGEST))
        if phrase is not None and phrase.end - phrase.first > (story.word(phrase.first) in cues.determiners) + 1:
            return phrase
        if around.figure.unit:
            return Span(k, k + 1)
    return None


def _numbered(around: Surroundings) -> Span | None:
    """Return the noun whose number a figure is: "the number of homes lost was lowered to 11"."""
    story, cues = around.story, around.story.cues
    for k in around.left():
        if story.word(k) in cues.numbered and story.word(k + 1) in cues.of and not around.figure.unit:
            phrase = around.statements.parties.forward(k + 2, around.span.first)
            end = k + 2 if phrase is None else phrase.end
            while end > k + 3 and (story.phrase(end - 1, cues.outcomes) or _is_verb(around, end - 1)):
                end -= 1
            return Span(phrase.first, end) if phrase is not None and end > phrase.first else None
    return None


def _participle(around: Surroundings) -> Span | None:
    """Return the participle behind a share: "71 percent contained"."""
    story, cues, k = around.story, around.story.cues, around.span.end
    ends = story.word(k).endswith(cues.participles[:1]) and len(story.word(k)) > _SHORT
    return Span(k, k + 1) if ends and around.figure.unit == "%" else None


def _group(around: Surroundings) -> Span | None:
    """Return the noun that holds a figure: "a group of 640", "a package of €1.5bn"."""
    story, cues = around.story, around.story.cues
    of = around.span.first - 1
    if story.word(of) not in cues.of or of <= around.before:
        return None
    phrase = around.statements.parties.owner(of, max(around.before, of - _LONGEST))
    if phrase is None or story.word(phrase.end - 1) in cues.documents | cues.counts | cues.amounts:
        return None
    return phrase


def _bracketed(around: Surroundings) -> Span | None:
    """Return the noun before the brackets in which a figure stands: "tents (900 requested, 340 delivered)"."""
    story = around.story
    for k in range(around.span.first - 1, max(around.sentence.first, around.span.first - _FAR), -1):
        if story.word(k) == ")":
            return None
        if story.word(k) == "(":
            return around.statements.parties.owner(k, max(around.sentence.first, k - _LONGEST))
    return None


def _apposed(around: Surroundings) -> Span | None:
    """Return the noun to which a figure stands in apposition: "the largest sum, £96,500, was taken"."""
    story, k = around.story, around.span.first - 1
    closed = story.word(around.span.end) == "," or story.word(around.span.end) in story.cues.of
    if story.word(k) != "," or not closed or k <= around.before:
        return None
    return around.statements.parties.owner(k, max(around.before, k - _LONGEST))


def _onto(around: Surroundings) -> Span | None:
    """Return what is brought to a figure: "enlarge the ground to 27,000", "cut its price target to 210"."""
    story, cues, k = around.story, around.story.cues, around.span.first - 1
    if story.word(k) not in cues.times_to | cues.starts or story.at(k).kind != "word":
        return None
    return around.statements.parties.owner(k, max(around.before, k - _LONGEST))


def _of_those(around: Surroundings) -> Span | None:
    """Return of whom a sentence says how many it counts: "Of the bees, 1,900 were caught"."""
    story, cues, first = around.story, around.story.cues, around.sentence.first
    if story.word(first) not in cues.of or around.before > first:
        return None
    return around.statements.parties.forward(first + 1, around.span.first)


def _purpose(around: Surroundings) -> Span | None:
    """Return what money is for: "€14m for transport"."""
    story, cues, k = around.story, around.story.cues, around.span.end
    while story.word(k) in cues.auxiliaries or (story.word(k) in cues.verbs and k > around.span.end):
        k += 1  # "$23 million would be spent on new cells"
    if story.word(k) not in cues.purposes or around.figure.unit == "%":
        return None
    return around.statements.parties.forward(k + 1, min(around.behind, k + 1 + _LONGEST))


def _verb_behind(around: Surroundings) -> Span | None:
    """Return the verb right behind a figure without a noun: "half a million voted"."""
    story, k = around.story, around.span.end
    begins = around.span.first == around.clause().first or story.starts_sentence(around.span.first)
    verb = _is_verb(around, k) and story.word(k) not in story.cues.auxiliaries
    return Span(k, k + 1) if begins and verb else None


def _made_of(around: Surroundings) -> Span | None:
    """Return the noun behind an amount of money: "€50 million in aid"."""
    story, cues, k = around.story, around.story.cues, around.span.end
    if story.word(k) not in cues.places_at or story.is_capital(k + 1) or story.word(k + 1) in cues.determiners:
        return None
    return around.statements.parties.forward(k + 1, min(around.behind, k + 1 + _LONGEST))


def _predicate(around: Surroundings, k: int | None = None) -> Span | None:
    """Return the noun that a figure is said to be: "41 were children"."""
    story, cues = around.story, around.story.cues
    k = around.span.end if k is None else k
    if story.word(k) not in cues.passive:
        return None
    phrase = around.statements.parties.forward(k + 1, min(around.behind, k + 1 + _LONGEST))
    if phrase is None or any(_is_verb(around, i) for i in range(*phrase)) or story.word(phrase.first) in cues.times:
        return None
    return phrase


def _verb(around: Surroundings) -> Span | None:
    """Return the verb right before a figure without a noun: "employs 700"."""
    story, cues, parties = around.story, around.story.cues, around.statements.parties
    k = around.span.first - 1
    while k >= around.before and parties.is_adverb(k):
        k -= 1
    plain = story.at(k).kind == "word" and not story.is_capital(k) and k >= around.before
    closed = cues.prepositions | cues.auxiliaries | cues.determiners | cues.joins | cues.subordinates | cues.who
    said = cues.says | cues.finds | cues.denies | cues.amounts | cues.counts | cues.verbs | cues.we | cues.they
    return Span(k, k + 1) if plain and story.word(k) not in closed | said else None


def _subject(around: Surroundings) -> Span | None:
    """Return the first noun phrase of the clause that is nobody who states something."""
    parties = around.statements.parties
    sources = [one.source for one in around.chain]
    said = [one.cue.end for one in around.chain if one.cue.end <= around.span.first]
    first = max([around.clause().first, *said])
    while first < around.span.first:
        phrase = parties.forward(first, around.span.first)
        led = around.story.word(first - 1) in around.story.cues.prepositions  # "In Brussels, ministers"
        if phrase is not None and not parties.is_pronoun(first) and not led:
            spoken = any(phrase.first < one.end and one.first < phrase.end for one in sources)
            if not spoken:
                return Span(phrase.first, min(phrase.end, phrase.first + _LONGEST))
            first = phrase.end
        first += 1
    return None
