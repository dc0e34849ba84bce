"""Countables: what one figure counts: the noun behind it, and what happened to those counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from consilience.reading.nouns import (
    alone_of,
    amount_of,
    before_brackets,
    before_comma,
    before_to,
    changed_by,
    gapped,
    group_of,
    is_verb,
    label_of,
    made_of,
    moved_from,
    number_of_what,
    of_those,
    participle_behind,
    passive_behind,
    predicate_of,
    purpose_of,
    subject_of,
    valued_at,
    verb_before,
    verb_behind,
    worth,
)
from consilience.reading.outcomes import outcome_of, some_of
from consilience.reading.stories import Span
from consilience.reading.surroundings import Cue, Surroundings

_LONGEST = 6
"""Words of a topic, at most."""
_LETTERS = 3
"""Letters of a noun, at least."""
_VERB = 4
"""Tokens from a noun to the verb that says what happened to it, at most."""
_OF = 3
"""Tokens between "compared with" and the figure, at most."""


def is_compared(one: Surroundings) -> bool:
    """Whether a figure is what another one is compared with: "compared with 23,900 in 2017", "against 57%"."""
    near = range(max(one.before, one.span.first - _OF), one.span.first)
    return any(one.story.word(k) in one.story.cues.compared for k in near)


def topic_of(one: Surroundings, following: Surroundings | None, last: Cue | None, main: Cue | None) -> Cue | None:
    """Return what one figure counts: by its own noun, what happened, the words around it, or as the one before."""
    of_part = (
        _of_cells(one)
        or _of_those_behind(one, following)
        or _of_debt(one)
        or _of_some(one)
        or _of_them(one, last)
        or _of_whom(one, last)
    )
    if of_part is not None:
        return of_part
    noun, outcome = _noun(one) or number_of_what(one), outcome_of(one)
    noun = noun if noun is None or _is_thing(one, noun, own=True) else None
    if noun is not None and one.figure.unit == "%" and one.story.word(noun.end - 1) in one.story.cues.bases:
        noun = None  # "spending grew to 3.1 percent of GDP"
    group = group_of(one)
    if group is not None and one.figure.unit:  # "a case fatality rate of 3.5 percent"
        return one.cue(_plain(one, group), group)
    general = noun is None or one.story.word(noun.end - 1) in one.story.cues.people
    paid = made_of(one) if one.figure.unit and noun is None else None  # "paid $300,000 in ransom"
    if paid is not None and outcome is not None and _is_thing(one, paid):
        return one.cue(_plain(one, paid), paid)
    if outcome is not None and general:
        return one.cue(outcome[1], outcome[0])
    if noun is not None:
        said = one.story.phrase(noun.end - 1, one.story.cues.outcomes)
        alone = outcome is None and noun.end - noun.first == 1 and not one.figure.unit  # "the number of arrests"
        same = said is not None and (alone or (outcome is not None and said[1] == outcome[1]))  # "the number of dead"
        words = said[1] if same and said is not None else _plain(one, noun)
        if group is not None and outcome is None:  # "the first group of 2,600 troops"
            words = f"{words}/{_plain(one, group)}"
        if outcome is not None and outcome[1] not in words:
            of_people = outcome[1].partition(" or ")[0] in one.story.cues.of_people
            words = f"{outcome[1]}/{words}" if of_people else f"{words} {outcome[1]}"
        return one.cue(words, noun)
    return _of_part(one, last) or _of_gap(one, last) or _of_fire(one) or _around(one, last, main)


def _of_fire(one: Surroundings) -> Cue | None:
    """Return what an area is that a fire has reached: "the blaze has grown to 12,400 hectares"."""
    cues, before = one.story.cues, (k for k in one.left() if k >= one.clause().first)
    fire = next((k for k in before if one.story.word(k) in cues.fires), None) if one.figure.unit in cues.areas else None
    return None if fire is None else one.cue("burned", Span(fire, fire + 1))


def _of_gap(one: Surroundings, last: Cue | None) -> Cue | None:
    """Return whose a figure is, where that of the one before it is all that it counts: "Labour 43%, the Greens 12%"."""
    gap = gapped(one)
    named = gap is not None and last is not None and last.why.split()[-1][:1].isupper()
    return one.cue(_plain(one, gap), gap, sure=False) if named and gap is not None else None


def of_alone(one: Surroundings, topic: Cue | None) -> Cue | None:
    """Return what is counted, of the one thing that the text names: "his clinic alone had received 212 wounded"."""
    alone = alone_of(one)
    if topic is None or alone is None or one.story.is_capital(alone.end - 1):
        return topic
    return replace(topic, value=f"{topic.value}/{_plain(one, Span(alone.end - 1, alone.end))}")


def _of_cells(one: Surroundings) -> Cue | None:
    """Return what the head of a column says."""
    if one.cells is None:
        return None
    head = one.cells.head
    outcome = next((word for _, word in one.phrases(range(*head), one.story.cues.outcomes)), None)
    return one.cue(outcome or _plain(one, head), head)


def _of_those_behind(one: Surroundings, following: Surroundings | None) -> Cue | None:
    """Return what the whole is that follows a part: "41 of the 44 hamlets", "seven of the nine died"."""
    if following is None or not one.is_some:
        return None
    noun = _noun(following)
    if noun is not None:
        said = some_of(following)
        words = _plain(one, noun)
        return one.cue(f"{said}/{words}" if said else words, noun)
    struck = one.story.phrase(following.span.end, one.story.cues.outcomes)
    own = one.figure.noun or struck is None
    return None if own or struck is None else one.cue(struck[1], Span(following.span.end, struck[0]))


def _of_debt(one: Surroundings) -> Cue | None:
    """Return what stands at a share: "household debt, at 230% of income, is"."""
    story, k = one.story, one.span.first - 1
    if not (one.figure.unit and story.word(k) in story.cues.value_at and story.word(k - 1) == ","):
        return None
    apposed = before_comma(one)
    return one.cue(_plain(one, apposed), apposed) if apposed is not None and _is_thing(one, apposed) else None


def _of_some(one: Surroundings) -> Cue | None:
    """Return of what a figure counts some: "19 of the survivors are in critical condition"."""
    some = _some(one)
    if some is None:
        return None
    noun, happened = some
    said = one.story.phrase(noun.end - 1, one.story.cues.outcomes)
    words = said[1] if said is not None else _plain(one, noun)
    kind = predicate_of(one, noun.end)
    share = one.figure.unit == "%"
    more = _plain(one, kind) if kind is not None else happened or ("" if share else _said_of(one, noun.end))
    return one.cue(f"{words}/{more}" if more and more != words else words, kind or noun)


def _of_them(one: Surroundings, last: Cue | None) -> Cue | None:
    """Return what some of those are whom the sentence begins with: "Of the dead, 31 were women and nine children"."""
    story, cues, first = one.story, one.story.cues, one.sentence.first + 1
    kind = predicate_of(one) or (_noun(one) if story.word(one.span.first - 1) in cues.joins else None)
    comma = next((k for k in range(first, one.span.first) if story.word(k) == ","), first)
    if story.word(first - 1) not in cues.of or kind is None or comma == first or not _is_thing(one, kind):
        return None
    if story.word(comma - 1) in cues.they | cues.these:
        whole, _, part = ("" if last is None else str(last.value)).partition("/")
        whole = whole if part or one.previous.first < first else ""  # a part beside it, or the whole before them
    else:
        happened = next((word for _, word in one.phrases(range(first, comma), cues.outcomes)), "")
        counted = first < one.previous.end < comma  # "Of the 300 passengers, 12 were hurt"
        whole = happened or _plain(one, Span(one.previous.end if counted else first, comma))
    struck = one.story.phrase(kind.first, cues.outcomes)
    if struck is not None and struck[1] in cues.of_people and struck[0] == kind.end:
        return one.cue(f"{struck[1]}/{whole}" if whole else struck[1], kind)
    return None if not whole else one.cue(f"{whole}/{_plain(one, kind)}", kind)


def _of_part(one: Surroundings, last: Cue | None) -> Cue | None:
    """Return what some of those count whom the figure before does: "three quarters of them children"."""
    k = one.span.end
    those = one.story.cues.they | one.story.cues.these | one.story.cues.it  # "14 of which have arrived", "half of it"
    if last is None or one.story.word(k) not in one.story.cues.of or one.story.word(k + 1) not in those:
        return None
    kind = predicate_of(one, k + 2) or one.statements.parties.forward(k + 2, min(one.behind, k + _LONGEST))
    if kind is not None and _is_thing(one, kind):
        return one.cue(f"{last.value}/{_plain(one, kind)}", kind)
    whole = before_comma(one) if one.before == one.sentence.first else None  # "the cuts, 700 of them in Germany"
    if whole is not None and _is_thing(one, whole):
        return one.cue(_plain(one, whole), whole)
    more = _said_of(one, k + 2)  # "88 are treated, 12 of them in intensive care"
    return replace(last, value=f"{last.value}/{more}" if more else last.value, sure=False)


def _of_whom(one: Surroundings, last: Cue | None) -> Cue | None:
    """Return what some of the whole are said to be: "63 people, 14 of whom were children, were killed"."""
    return None if predicate_of(one, one.span.end + 2) is None else _of_part(one, last)


def _around(one: Surroundings, last: Cue | None, main: Cue | None) -> Cue | None:
    """Return what a figure without a noun of its own counts."""
    bracketed = before_brackets(one) if one.figure.unit == "%" else None
    if bracketed is not None and _is_thing(one, bracketed):  # "Labour (43%) beat the Greens (12%)"
        return one.cue(_plain(one, bracketed), bracketed)
    compared = is_compared(one) and before_to(one) is None  # "up from 68.6 percent in 2016"
    moved = moved_from(one)
    own = amount_of(one) or group_of(one) if compared and one.figure.unit else None  # "from a loss of 315 million"
    if own is not None and one.story.word(one.span.first - 1) in one.story.cues.of and _is_thing(one, own):
        return one.cue(_plain(one, own), own)
    if last is not None and moved is None and _follows(one) and (compared or _goes_on(one)):
        return replace(last, sure=False)
    ways: Sequence[Callable[[Surroundings], Span | None]] = _MONEY if one.figure.unit else _NUMBERS
    for way in ways:
        span = way(one)
        if span is not None and _is_thing(one, span, own=way in (group_of, _by_tree)):  # "a first group of 2,600"
            return one.cue(_plain(one, span), span)
    ways = (of_those, verb_before, verb_behind)
    story, before = one.story, one.span.first - 1
    missed = story.word(before) in story.cues.determiners and story.word(before - 1) in story.cues.missing
    bid = missed or (one.figure.unit == "%" and story.word(before) in story.cues.bids)
    if bid and last is not None and (missed or _follows(one)):  # "a pay rise of 11 percent; the owner has offered 7"
        return replace(last, sure=False)
    if one.figure.unit:
        moved_by = one.story.word(one.span.first - 1) in one.story.words.changes  # "the krone gained half a percent"
        moved_by = moved_by and one.figure.unit == "%"  # and not "raised 2.6 million"
        moved_by = moved_by or (
            one.story.word(one.span.end) in one.story.cues.comparatives and is_verb(one, one.span.first - 1)
        )  # "closed 2% higher"
        ways = (of_those, subject_of, verb_before) if moved_by else (of_those, verb_before, subject_of)
    for way in ways:
        span = way(one)
        if span is not None and _is_thing(one, span):
            return one.cue(_plain(one, span), span, sure=False)
    if last is not None and _follows(one):
        return replace(last, sure=False)
    span = passive_behind(one) or subject_of(one)
    if span is None and not (main is not None and one.chain and not one.figure.unit):
        span = subject_of(one, counts=True)
    if span is not None and _is_thing(one, span):
        return one.cue(_plain(one, span), span, sure=False)
    return replace(main, sure=False) if main is not None and one.chain and not one.figure.unit else None


def _by_tree(one: Surroundings) -> Span | None:
    return one.counted


_NUMBERS = (
    *(label_of, moved_from, before_brackets, before_comma, amount_of, valued_at, before_to, group_of, predicate_of),
    _by_tree,
)
_MONEY = (
    *(
        label_of,
        moved_from,
        changed_by,
        participle_behind,
        worth,
        before_comma,
        purpose_of,
        made_of,
        amount_of,
        before_to,
        predicate_of,
    ),
    _by_tree,
)
"""Where what a figure without a noun of its own counts may stand, for a number and for what has a unit."""


def _said_of(one: Surroundings, k: int) -> str:
    """Return what is said of some of those counted, which rivals no figure for all: "not identified", "in care"."""
    story, cues, words = one.story, one.story.cues, []
    first = k
    while story.word(k) in cues.auxiliaries | cues.negations or one.statements.parties.is_adverb(k):
        words += [story.word(k)] if story.word(k) in cues.negations else []
        k += 1
    if is_verb(one, k) or story.word(k) in cues.verbs:
        return " ".join([*words, story.word(k)])
    how = k - 1 if k > first else k
    if story.at(how).kind == "word" and not story.is_capital(how) and story.at(how + 1).kind == "sign":
        return story.word(how)  # "43 of them seriously.", "fünf von ihnen schwer."
    if story.word(k) not in cues.prepositions:
        return ""
    phrase = one.statements.parties.forward(k + 1, min(one.behind, k + _LONGEST))
    elsewhere = (
        phrase is None or one.statements.parties.is_time(k + 1) or any(story.is_capital(m) for m in range(*phrase))
    )
    return "" if elsewhere or phrase is None else story.quoted(k, phrase.end).lower()  # "in Osby" is where they are


def _goes_on(one: Surroundings) -> bool:
    """Whether a share says more of what the one before counts: "one in six,", "41% more", "the Front on 27.9%"."""
    story, cues, first = one.story, one.story.cues, one.span.first
    if one.before == one.sentence.first or story.word(first) in cues.of:
        return bool(one.chain) and story.word(one.chain[-1].cue.first) in cues.value_at  # "and organisers at 20,000"
    if one.figure.unit != "%":
        return bool(one.chain) and story.word(one.chain[-1].cue.first) in cues.value_at
    verbs = cues.auxiliaries | cues.verbs
    between = range(one.before, first)
    moved = story.word(first - 1) in story.words.changes and story.word(first - 2) == ","  # "sold 4,120 cars, down 3%"
    apposed = story.word(first - 1) == "," and not any(story.word(k) in verbs for k in between)
    more = story.word(first - 1) == "," and story.word(one.span.end) in cues.comparatives
    on = story.word(first - 1) in cues.on and story.is_capital(first - 2)
    return moved or more or (apposed and story.word(one.span.end) == ",") or on


def _is_thing(one: Surroundings, span: Span, *, own: bool = False) -> bool:
    """Whether a phrase may name what is counted: no time, number or comparison; a party if it is the own noun."""
    story, cues, parties = one.story, one.story.cues, one.statements.parties
    first = span.first
    while first < span.end - 1 and story.word(first) in cues.determiners:
        first += 1
    end = next((k for k in range(first + 1, span.end) if story.word(k) in cues.prepositions), span.end)
    head = story.word(end - 1)
    never = cues.comparatives | cues.multiples | cues.nobody | cues.ago | cues.own
    never = never if own else never | cues.bodies | cues.officials | cues.titles
    empty = len(head) < _LETTERS or parties.is_pronoun(end - 1)
    if (empty and not own) or head in never | cues.these | cues.subset or parties.is_adverb(end - 1):
        return False
    near = (one.span.first - 1, *range(end, end + _VERB))
    days = own and end - first > 1 and any(story.word(k) in cues.losing for k in near)  # "working days lost"
    return not any(story.at(k).kind == "number" or parties.is_time(k) for k in (first, *(() if days else (end - 1,))))


def _follows(one: Surroundings) -> bool:
    """Whether a figure may count what the one before it does: in its paragraph, and not alone behind a semicolon."""
    story = one.story
    same = story.paragraph(one.previous.first) == story.paragraph(one.span.first)
    more = story.phrase(one.span.first, story.cues.continuing) is not None  # "; a further 212 were suspected"
    more = more or story.word(one.span.end) in story.cues.auxiliaries  # "; only three have been cleared"
    return same and (more or story.word(one.span.first - 1) not in (";", "/"))


def _some(one: Surroundings) -> tuple[Span, str] | None:
    """Return of whom a figure counts some, and what happened to those; "" where the text does not say."""
    story, cues = one.story, one.story.cues
    k = one.span.end + (story.word(one.span.end) == '"')  # 'solved "nearly 80 percent" of crimes'
    share = one.figure.unit == "%" and story.word(k + 1) not in cues.they | cues.these  # "two thirds of ballots"
    if share and story.word(k + 1) in cues.bases:
        return None  # "spending grew to 3.1 percent of GDP"
    counts = (story.word(k + 1) in cues.determiners and one.figure.unit == "") or share
    owned = story.word(k) in cues.genitives | cues.genitives_too  # "62 Prozent der Deutschen", "drei der Opfer"
    if not owned and not (story.word(k) in cues.of and counts):
        return None
    noun = one.statements.parties.forward(k + 1, min(one.behind, k + _LONGEST))
    if noun is None or (share and story.word(noun.end - 1) in cues.amounts):
        return None  # "64 percent of the country's total"
    behind = range(noun.end, max(noun.end, one.right().stop))
    return noun, next((word for _, word in one.phrases(behind, cues.outcomes)), "")


def _plain(around: Surroundings, span: Span) -> str:
    """Return a noun phrase in small letters, without article and names, by the language's one word for each thing."""
    story, cues = around.story, around.story.cues
    first = span.first
    while first < span.end - 1 and (
        story.word(first) in cues.determiners
        or story.word(first) in cues.of
        or (story.is_capital(first) and not story.starts_sentence(first) and not cues.nouns_capital)
    ):
        first += 1
    words = story.quoted(first, span.end).lower()
    words = words[:-1] if words.endswith(cues.datives) else words  # "von 60.000 Teilnehmern"
    return sense_of(words, cues.senses)


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
    end = max(first + 1, min(end, around.sentence.end))
    if cues.nouns_capital:
        while first < end and story.word(first) in cues.more:
            first += 1  # "drei weitere Züge"
        capital = next((k for k in range(first, end) if story.is_capital(k)), end)
        behind = range(capital, end)
        end = next((k for k in behind if not (story.is_capital(k) or story.word(k) == "-")), end)  # "Züge verspätet"
        if capital == end:
            return None
    least = 1 + (story.word(first) in cues.ordinals)  # "two other suspects", although "suspects" may be a verb
    while end - first > least and (story.phrase(end - 1, cues.outcomes) or is_verb(around, end - 1)):
        end -= 1
    only = end - first == 1
    word = story.word(end - 1)
    if story.word(first) in cues.subordinates or (
        only and word in cues.counts and not word.endswith(cues.plural_endings)
    ):
        return None  # "the figure was 300 once drivers were counted", "the 13.5m forecast in October"
    if only and (around.statements.parties.is_adverb(first) or word in cues.comparatives | cues.more):
        return None
    if end - first > 1 and is_verb(around, first) and story.is_capital(first + 1):
        return None  # "a crowd of 61,384 watched Redfield beat Port Anselm"
    several = word.endswith(cues.verb_endings) and figure.figure.value != 1  # "fewer than 800 replies"
    verb = only and is_verb(around, first) and not several
    if word in cues.units_spelled | cues.moneys or verb or (only and story.phrase(first, cues.outcomes)):
        return None
    return Span(first, end)
