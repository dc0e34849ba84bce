"""Nouns: the words that name what a figure counts, in the places where they may stand around it."""

from __future__ import annotations

from functools import cache

from consilience.reading.led_sayings import Saying
from consilience.reading.stories import Span
from consilience.reading.surroundings import Surroundings
from consilience.wording.cues import Cues

_LONGEST = 6
"""Words of a noun phrase, at most."""
_SHORT = 4
"""Letters of a participle, at least."""
_FAR = 16
"""Tokens before a figure to the brackets in which it stands, or to what it alone is of, at most."""


def gapped(around: Surroundings) -> Span | None:
    """Return whose a figure without a verb of its own is: "Labour won 43 seats, the Greens 12"."""
    story, cues, parties = around.story, around.story.cues, around.statements.parties
    if around.before == around.sentence.first:
        return None
    party = parties.backward(around.span.first - 1, around.before)
    if party is None or party.end != around.span.first or not parties.has_name(party):
        return None
    if any(one.source.first < party.end and party.first < one.source.end for one in around.chain):
        return None  # "Ipsos found 41% support, YouGov 38%"
    verbs = cues.verbs | cues.auxiliaries | cues.says | cues.finds | cues.prepositions | cues.who | {";", ":", "("}
    between = {story.word(k) for k in range(around.before, party.first) if not parties.is_time(k + 1)}  # "on Monday"
    joined = story.word(party.first - 1) in cues.joins | {","}
    return party if joined and not between & verbs else None


def alone_of(around: Surroundings) -> Span | None:
    """Return of what alone a figure is: the clinic of "his clinic alone had received 212"."""
    story, first = around.story, max(around.clause().first, around.span.first - _FAR)
    for k in range(around.span.first - 1, first, -1):
        if story.word(k) in story.cues.alone:
            party = around.statements.parties.backward(k - 1, first)
            if party is None or any(around.statements.parties.is_time(m) for m in range(*party)):
                return None
            named = story.word(party.first) in story.cues.determiners or story.is_capital(k - 1)
            said = any(one.source.first < party.end and party.first < one.source.end for one in around.chain)
            return party if named and not said else None  # and not "she lives alone with 12 cats"
    return None


def valued_at(around: Surroundings) -> Span | None:
    """Return what somebody puts at a figure: "put the crowd at 6,000"."""
    story, cues, k = around.story, around.story.cues, around.span.first - 1
    if story.word(k) not in cues.value_at:
        return None
    verb = next((m for m in range(k - 1, around.before - 1, -1) if story.word(m) in cues.valuing), -1)
    phrase = around.statements.parties.forward(verb + 1, k) if verb >= 0 else None
    for m in range(*phrase) if phrase is not None else ():
        if m > verb + 1 and story.word(m) in cues.places_in and story.is_capital(m + 1) and not cues.nouns_capital:
            phrase = Span(verb + 1, m)  # "put attendance in Osby at 4,000"
            break
    return None if phrase is None or story.word(phrase.end - 1) in cues.amounts else phrase


def is_verb(around: Surroundings, i: int) -> bool:
    """Whether a word is a verb of saying, a frequent one, or has the ending of a participle."""
    story, cues = around.story, around.story.cues
    word = story.word(i)
    known = (cues.says | cues.finds | cues.verbs | cues.adds) - cues.documents - cues.counts - cues.nouns_too
    return word in known or (word.endswith(cues.participles[:1]) and not story.is_capital(i))


def amount_of(around: Surroundings) -> Span | None:
    """Return what a figure is an amount of: "the number of homes at", "insured loss: USD 90 million"."""
    story, cues, parties = around.story, around.story.cues, around.statements.parties
    first = around.sentence.first if around.figure.unit else around.before
    first = next((k + 1 for k in range(around.span.first - 1, first, -1) if story.word(k) == ";"), first)
    for k in range(around.span.first - 1, first - 1, -1):
        if story.word(k) not in cues.amounts - cues.totals or story.quote_at[k] != story.quote_at[around.span.first]:
            continue
        if story.word(k + 1) in cues.of:
            phrase = parties.forward(k + 2, around.span.first)
            if phrase is not None and all(story.is_name(m) for m in range(*phrase)) and not cues.nouns_capital:
                return Span(k, k + 1)  # "the population of Scarra"
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


def number_of_what(around: Surroundings) -> Span | None:
    """Return the noun whose number a figure is: "the number of homes lost was lowered to 11"."""
    story, cues = around.story, around.story.cues
    of = cues.of | cues.genitives | cues.genitives_too
    for k in around.left():
        if story.word(k) in cues.numbered and story.word(k + 1) in of and not around.figure.unit:
            counted = is_verb(around, k + 2) and story.word(k + 2).endswith(cues.participles[:1])
            first = k + 3 if counted else k + 2  # "the number of confirmed cases"
            phrase = around.statements.parties.forward(first, around.span.first)
            end = k + 2 if phrase is None else phrase.end
            while end > k + 3 and (story.phrase(end - 1, cues.outcomes) or is_verb(around, end - 1)):
                end -= 1
            cut = story.word(end - 1) == "-"  # "the number of laboratory-confirmed infections"
            return Span(phrase.first, end) if phrase is not None and end > phrase.first and not cut else None
    return None


def participle_behind(around: Surroundings) -> Span | None:
    """Return the participle behind a share: "71 percent contained"."""
    story, cues, k = around.story, around.story.cues, around.span.end
    ends = story.word(k).endswith(cues.participles[:1]) and len(story.word(k)) > _SHORT
    said = story.phrase(k, cues.statuses)
    ends = ends and not (said is not None and said[1] == "expected")  # "$14.1 billion expected by analysts"
    alone = story.at(k + 1).kind == "number" or not around.statements.parties.is_noun(k + 1)
    ends = ends and not (alone and story.word(k) in cues.finds | cues.says)  # "the 79 percent recorded in May"
    return Span(k, k + 1) if ends and around.figure.unit and not story.starts_sentence(k) else None


def group_of(around: Surroundings) -> Span | None:
    """Return the noun that holds a figure: "a group of 640", "a package of €1.5bn"."""
    story, cues = around.story, around.story.cues
    of = around.span.first - 1
    if story.word(of) not in cues.of or of <= around.before:
        return None
    phrase = around.statements.parties.owner(of, max(around.before, of - _LONGEST))
    if phrase is None or story.word(phrase.end - 1) in cues.documents | cues.counts | cues.amounts:
        return None
    if story.word(phrase.first - 1) in cues.telling:
        return None  # "informed the ministry of 400 cuts"
    return phrase


def label_of(around: Surroundings) -> Span | None:
    """Return what a line calls its figure: "Case fatality: 3.1 percent", but not "Egypt: 500"."""
    story, colon = around.story, around.span.first - 1
    if story.word(colon) != ":" or colon <= around.before:
        return None
    phrase = around.statements.parties.owner(colon, max(around.before, colon - _LONGEST))
    if phrase is None or any(story.at(k).kind != "sign" for k in range(around.sentence.first, phrase.first)):
        return None  # "he called her number fanciful: only 300"
    named = all(story.is_capital(k) for k in range(*phrase))
    return None if named and not around.figure.unit else phrase


def before_brackets(around: Surroundings) -> Span | None:
    """Return the noun before the brackets in which a figure stands: "tents (900 requested, 340 delivered)"."""
    story = around.story
    for k in range(around.span.first - 1, max(around.sentence.first, around.span.first - _FAR), -1):
        if story.word(k) == ")":
            return None
        if story.word(k) == "(":
            owner = around.statements.parties.owner(k, max(around.sentence.first, k - _LONGEST))
            named = owner is not None and all(story.is_name(m) for m in range(*owner))
            known = owner is not None and story.quoted(*owner).casefold() in story.cues.known_places
            return None if known or (named and not around.figure.unit) else owner  # "India (2.1 million)"
    return None


def before_comma(around: Surroundings) -> Span | None:
    """Return the noun to which a figure stands in apposition: "the largest sum, £96,500, was taken"."""
    story, k = around.story, around.span.first - 1
    closed = story.word(around.span.end) == "," or story.word(around.span.end) in story.cues.of
    k = k - 1 if story.word(k) in story.cues.value_at and story.word(k - 1) == "," else k  # "debt, at 230% of income,"
    if story.word(k) != "," or not closed or k <= around.before:
        return None
    owner = around.statements.parties.owner(k, max(around.before, k - _LONGEST))
    said = owner is not None and any(owner.first in one.source for one in around.chain)  # "In a poll by Civix, 57%"
    return None if said else owner


def before_to(around: Surroundings) -> Span | None:
    """Return what is brought to a figure: "enlarge the ground to 27,000", "cut its price target to 210"."""
    story, cues, k = around.story, around.story.cues, around.span.first - 1
    led = cues.times_to | cues.starts | (cues.value_at - cues.with_ if around.figure.unit else frozenset())
    if story.word(k) not in led or story.at(k).kind != "word":
        return None
    owner = around.statements.parties.owner(k, max(around.before, k - _LONGEST))
    if owner is not None and story.word(owner.end - 1) in cues.counts | cues.compared | cues.totals:
        return None  # "revised its own figure from 450 to 530"
    verb = owner is not None and story.word(owner.first - 1) in cues.auxiliaries | cues.times_to  # "could rise to"
    return None if verb else owner


def of_those(around: Surroundings) -> Span | None:
    """Return of whom a sentence says how many it counts: "Of the bees, 1,900 were caught"."""
    story, cues, first = around.story, around.story.cues, around.sentence.first
    if story.word(first) not in cues.of or around.before > first:
        return None
    return around.statements.parties.forward(first + 1, around.span.first)


def purpose_of(around: Surroundings) -> Span | None:
    """Return what money is for: "€14m for transport"."""
    story, cues, k = around.story, around.story.cues, around.span.end
    k = k + 1 if story.word(k) in cues.moneys else k
    while story.word(k) in cues.auxiliaries or (story.word(k) in cues.verbs and k > around.span.end):
        k += 1  # "$23 million would be spent on new cells"
    given = story.word(k) in cues.times_to and story.word(k + 1) in cues.determiners  # "200,000 to each family"
    if story.word(k) in cues.times_to and not given and around.figure.unit != "%" and story.at(k + 1).kind == "word":
        done = around.statements.parties.forward(k + 2, min(around.behind, k + 2 + _LONGEST))
        return None if done is None else Span(k + 1, done.end)  # "$2.2 million to repair roofs"
    if not (story.word(k) in cues.purposes or given) or around.figure.unit == "%":
        return None
    what = around.statements.parties.forward(k + 1, min(around.behind, k + 1 + _LONGEST))
    timed = story.phrase(k + 1, cues.times_rule)
    return what if timed is None else None  # "a profit of $9 million for the quarter"


def verb_behind(around: Surroundings) -> Span | None:
    """Return the verb right behind a figure without a noun: "half a million voted"."""
    story, k = around.story, around.span.end
    begins = around.span.first == around.clause().first or story.starts_sentence(around.span.first)
    verb = is_verb(around, k) and story.word(k) not in story.cues.auxiliaries
    return Span(k, k + 1) if begins and verb else None


def made_of(around: Surroundings) -> Span | None:
    """Return the noun behind an amount of money: "€50 million in aid"."""
    story, cues, k = around.story, around.story.cues, around.span.end
    k = k + 1 if story.word(k) in cues.moneys else k
    if story.word(k) not in cues.places_at or story.is_capital(k + 1) or story.word(k + 1) in cues.determiners:
        return None
    if around.figure.unit == "%":  # "shares fell 6% in early trading"
        return None
    return around.statements.parties.forward(k + 1, min(around.behind, k + 1 + _LONGEST))


def predicate_of(around: Surroundings, k: int | None = None) -> Span | None:
    """Return the noun that a figure is said to be: "41 were children"."""
    story, cues = around.story, around.story.cues
    k = around.span.end if k is None else k
    if story.word(k) not in cues.passive:
        return None
    phrase = around.statements.parties.forward(k + 1, min(around.behind, k + 1 + _LONGEST))
    if phrase is None or any(is_verb(around, i) for i in range(*phrase)) or story.word(phrase.first) in cues.times:
        return None
    if story.word(phrase.first).endswith(cues.participles[-1:]) and story.word(phrase.first) not in cues.nouns_ing:
        return None  # "nineteen are shrinking fast"
    if story.phrase(k, cues.statuses) is not None:
        return None  # "earlier reports of 40 were wrong"
    return phrase


def verb_before(around: Surroundings) -> Span | None:
    """Return the verb right before a figure without a noun: "employs 700"."""
    story, cues, parties = around.story, around.story.cues, around.statements.parties
    k = around.span.first - 1
    while k >= around.before and parties.is_adverb(k):
        k -= 1
    if story.word(k) in cues.purposes and parties.is_time(k - 1):  # "appealed on Monday for"
        while parties.is_time(k - 1) or story.word(k - 1) in cues.prepositions:
            k -= 1
        k -= 1
    plain = story.at(k).kind == "word" and not story.is_capital(k) and k >= around.before
    plain = plain and not (story.word(k) in cues.averages and parties.is_noun(k - 1))  # "yields average 2.4 tonnes"
    led = story.word(k - 1) in cues.prepositions - cues.times_to  # "To date under 20 million has been pledged"
    plain = plain and not led and story.word(k - 1) not in cues.compared
    return Span(k, k + 1) if plain and story.word(k) not in _closed(cues) else None


@cache
def _closed(cues: Cues) -> frozenset[str]:
    """Return the words before a figure that are not verbs of what it counts: small words, and verbs of stating."""
    small = cues.prepositions | cues.auxiliaries | cues.determiners | cues.joins | cues.subordinates | cues.who
    said = cues.says | cues.finds | cues.denies | cues.amounts | cues.counts | cues.verbs | cues.we | cues.they
    return small | said | cues.adds | cues.compared | cues.worth


def changed_by(around: Surroundings) -> Span | None:
    """Return what somebody changes by a figure: "raises property taxes by 3.1 percent"."""
    story, by = around.story, around.span.first - 1
    if story.word(by) not in story.words.steps or by <= around.before:
        return None
    phrase = around.statements.parties.owner(by, max(around.before, by - _LONGEST))
    while phrase is not None and phrase.end - phrase.first > 1 and story.word(phrase.first) in story.words.changes:
        phrase = Span(phrase.first + 1, phrase.end)
    if phrase is None or story.word(phrase.end - 1) in story.words.changes:
        return None
    return phrase if story.word(phrase.first - 1) in story.words.changes else None


def passive_behind(around: Surroundings) -> Span | None:
    """Return what was done with an amount: "under $20 million has been pledged"."""
    story, k = around.story, around.span.end
    while story.word(k) in story.cues.auxiliaries or around.statements.parties.is_adverb(k):
        k += 1
    done = story.word(k - 1) in story.cues.passive and story.word(k).endswith((*story.cues.participles[:1], "nt", "id"))
    return Span(k, k + 1) if done and k > around.span.end and around.figure.unit else None


def worth(around: Surroundings) -> Span | None:
    """Return the noun whose worth an amount is: "cash and liquor worth 375 million"."""
    story, k = around.story, around.span.first - 1
    at = k - 1 if story.word(k) in story.cues.value_at else k
    if story.word(at) not in story.cues.worth:
        return None
    return around.statements.parties.owner(at, max(around.before, at - _LONGEST))


def subject_of(around: Surroundings, *, counts: bool = False) -> Span | None:
    """Return the first noun phrase of the clause that is nobody who states something, nor a word for any figure."""
    parties = around.statements.parties
    sources = [one.source for one in around.chain]
    ends = [max(one.cue.end, one.begin if one.right else 0) for one in around.chain if not _is_aside(around, one)]
    ends = [end for end in ends if end <= around.span.first]
    story, cues = around.story, around.story.cues
    begins = [k + 1 for k in range(around.before, around.span.first) if story.word(k) in cues.subordinates - cues.who]
    begins = [k for k in begins if _has_verb(around, k)]
    first = _behind_participle(around, max([around.clause().first, *ends, *begins]))  # "after orders fell 17%"
    while first < around.span.first:
        phrase = parties.forward(first, around.span.first)
        if phrase is not None and not parties.is_pronoun(first):
            said = around.story.word(phrase.end - 1) in around.story.cues.counts  # "the previous estimate was 8"
            if _is_led(around, phrase) or (said and not counts):
                first = phrase.end
                continue
            spoken = any(phrase.first < one.end and one.first < phrase.end for one in sources)
            if not spoken:
                return Span(phrase.first, min(phrase.end, phrase.first + _LONGEST))
            first = phrase.end
        first += 1
    return None


def _is_aside(around: Surroundings, one: Saying) -> bool:
    """Whether commas part a statement from the clause in which it stands: "Turnout, Lund reckons, could fall to 60"."""
    story = around.story
    return (
        story.word(one.cue.end) == "," == story.word(one.source.first - 1) and one.source.first > around.clause().first
    )


def _has_verb(around: Surroundings, k: int) -> bool:
    """Whether a clause with a verb of its own begins at a token: "because the ice on which they rest is shrinking"."""
    story, cues = around.story, around.story.cues
    phrase = around.statements.parties.forward(k, around.span.first)
    verb = any(story.word(m) in cues.auxiliaries - cues.past for m in range(k, around.span.first))
    return phrase is not None and (verb or is_verb(around, phrase.end))


def moved_from(around: Surroundings) -> Span | None:
    """Return what moved from or to a figure: "Homicides rose from 18 to 27", "Admissions rose to 1,905"."""
    story, first = around.story, around.span.first
    moved = around.before == around.sentence.first and story.word(first - 2) in story.words.changes
    led = story.cues.starts | story.cues.times_to
    subject = subject_of(around) if moved and story.word(first - 1) in led else None
    bare = subject is not None and story.word(subject.end - 1) in story.cues.amounts
    return None if bare and story.word(first - 1) in story.cues.times_to else subject  # "The number could rise to 36"


def _behind_participle(around: Surroundings, first: int) -> int:
    """Return where a clause goes on behind a participle that it begins with: "Excluding both, inflation was"."""
    story = around.story
    if not (story.starts_sentence(first) and story.word(first).endswith(story.cues.participles[-1:])):
        return first
    return next((k + 1 for k in range(first, around.span.first) if story.word(k) == ","), first)


def _is_led(around: Surroundings, phrase: Span) -> bool:
    """Whether a preposition leads to a phrase: "In Brussels, ministers"; but not "after orders fell"."""
    story, cues = around.story, around.story.cues
    before, verb = (
        story.word(phrase.first - 1),
        is_verb(around, phrase.end) or story.word(phrase.end) in cues.auxiliaries,
    )
    led = before in cues.prepositions and phrase.first > around.sentence.first
    return led and not (before in cues.subordinates and verb)
