"""Statuses: whether a figure is observed, estimated, expected, planned, a capacity, denied or replaced."""

from __future__ import annotations

from collections.abc import Iterator

from consilience.reading.stories import Span
from consilience.reading.surroundings import Cue, Surroundings

_FAR = 26
"""Tokens from a figure in which a word says what kind of figure it is."""
_BESIDE = {"capacity": (0, 1), "revised": (3, 0), "planned": (3, 2), "expected": (3, 0), "observed": (2, 2)}
"""Statuses that only words right beside a figure give it: so many tokens before it, and behind."""
_ALONE = (0, -1)
"""The same of words that say so only of a figure without a noun, right before it: "the hall holds 500"."""
_GAP = 3
"""Tokens between the two values of a change, at most: "to 1.50 crowns per share from 4"."""
_TO = 4
"""Tokens from "to" and its verb to a figure, at most."""
_FIRST = ("denied", "revised", "capacity", "planned", "expected", "estimated", "observed")
"""Which status counts where several are said of one figure."""


def status_of(
    around: Surroundings, *, ahead: bool = False, dated: bool = False, past: bool = False, what: Cue | None = None
) -> Cue | None:
    """Return the status that the text gives to a figure; None where it says nothing, as of what was observed.

    Parameters
    ----------
    around : Surroundings
    ahead : bool
        Whether the time of the figure is still to come on the day of publication.
    dated : bool
        Whether it has a time of its own right behind it, so that no other value has replaced it: "from 118 in July".
    past : bool
        Whether it is of an earlier year, of which "would" says what used to be.
    what : Cue or None
        What it counts.
    """
    story, cues = around.story, around.story.cues
    for statement in around.chain:
        if statement.kind == "denies" and not _goes_on(around, statement.cue.end):
            return around.cue("denied", statement.cue)
    negated = _negated(around)
    if negated is not None:
        return negated
    replaced = _former_estimate(around) or (None if dated and not _is_foreseen(around) else _replaced(around))
    if replaced is not None:
        return around.cue("revised", replaced)
    found = sorted(
        (
            one
            for one in _said(around)
            if not (dated and one[2] == "revised" and not _is_pluperfect(around, one[1]))
            and not (past and all(story.word(k) in cues.auxiliaries for k in range(*one[1])))
        ),
        key=lambda one: (one[0] > _FAR, one[0] > 0, _FIRST.index(one[2]), one[0]),
    )
    ahead_only = bool(found) and (
        found[0][2] in ("planned", "expected") or (found[0][2] == "estimated" and found[0][0] > 0)
    )
    former = dated and _is_from(around)
    if former and ahead_only:
        found = []  # "will cut spending to 3.5 billion from 4.2 billion in 2024"
    if found and what is not None and _is_toll(around, found[0][1], what):
        found = []
    if found and found[0][2] == "expected" and _is_meant(around, found[0][1]):
        return around.cue("planned", found[0][1])
    if found:
        _, span, status = found[0]
        return around.cue(status, span)
    stated = None if former else _of_statement(around)
    if stated is not None:
        return stated
    if what is not None and _is_capacity(what) and around.figure.unit != "%":
        return Cue("capacity", what.start, what.end, what.why, what.sure)
    if not ahead:
        return None
    meant = any(story.word(k) in cues.times_to and story.at(k).kind == "word" for k in list(around.left())[1:_TO])
    return around.cue("planned" if meant else "expected", around.span, sure=False)  # "funds to drill three next year"


def _is_toll(around: Surroundings, span: Span, what: Cue) -> bool:
    """Whether what seems to be demanded are the dead: "Das Unglück forderte 17 Todesopfer"."""
    story, cues = around.story, around.story.cues
    counted = range(story.place(what.start), story.place(max(what.start, what.end - 1)) + 1)
    return story.word(span.first) in cues.claiming_lives and any(story.phrases(counted, cues.outcomes))


def _of_statement(around: Surroundings) -> Cue | None:
    """Return the status that the words for a statement or its source give to all that it covers."""
    story, cues = around.story, around.story.cues
    for statement in reversed(around.chain):
        for span, meaning in around.phrases(
            range(max(0, statement.source.first - 2), statement.source.end), cues.statuses
        ):
            if meaning.startswith("revised"):  # "an earlier version of this story said"
                return around.cue("revised", span)
        opening = story.sentences[story.sentence(statement.cue.first)].first
        if story.word(opening) in cues.formerly and story.word(statement.cue.first - 1) in cues.past:
            return around.cue("revised", Span(opening, opening + 1))
        named = story.phrase(statement.cue.first, cues.statuses)
        if named is not None and not around.has_whole:
            return around.cue(named[1].partition(" ")[0], statement.cue)
    return None


def _is_capacity(what: Cue) -> bool:
    """Whether what a figure counts is how much something holds: "the capacity of the ground is 33,500"."""
    return what.sure and "capacity" in what.why.casefold().split()


def _goes_on(around: Surroundings, first: int) -> bool:
    """Whether somebody who denies goes on to state a figure: "disputes it: there were 9", "denied it and put"."""
    story, cues = around.story, around.story.cues
    for k in range(first, around.span.first):
        if story.word(k) in cues.adds:
            return True  # "disputed that, saying more than 100 had quit"
        stated = story.word(k) in cues.joins and story.word(k + 1) in cues.says | cues.finds
        if story.word(k) == ":" or stated:
            return True
    return False


def _negated(around: Surroundings) -> Cue | None:
    """Return what "not" before a figure makes of it: denied, and replaced where the right one stands before it."""
    story, cues = around.story, around.story.cues
    k = around.span.first - 1
    k = k - 1 if story.word(k) in cues.articles else k
    if story.word(k) not in cues.negations or story.at(k).kind != "word":
        return None
    other = around.before > around.sentence.first and story.word(k - 1) == ","  # "is 27, not 29"
    repeated = any(story.word(m) in cues.negations for m in range(around.sentence.first, k))
    return around.cue("revised" if other and not repeated else "denied", Span(k, k + 1))


def _former_estimate(around: Surroundings) -> Span | None:
    """Return the verb with which somebody gives up an estimate: "raising its June estimate of 29 million"."""
    story, cues, k = around.story, around.story.cues, around.span.first - 2
    if story.word(k + 1) not in cues.of or story.word(k) not in cues.counts | cues.intentions:
        return None
    its = next((m for m in range(k - 1, k - _TO, -1) if story.word(m) in cues.its | cues.possessives), -1)
    moved = its > 0 and story.word(its - 1) in story.words.changes | cues.moves
    return Span(its - 1, its) if moved else None


def _is_foreseen(around: Surroundings) -> bool:
    """Whether the sentence tells of a forecast, whose old value no date keeps: "cut its outlook to 30 from 31"."""
    cues = around.story.cues
    before = range(around.sentence.first, around.span.first)
    return any(around.story.word(k) in cues.intentions for k in before)


def _replaced(around: Surroundings) -> Span | None:
    """Return the word before a value that another one has replaced: "from 118 to 131", "lowered to 11 from 14"."""
    story, cues = around.story, around.story.cues
    before = around.span.first - 1
    if story.word(before) not in cues.starts:
        return None
    behind = story.word(around.span.end) in cues.times_to
    gap = range(around.before, before)
    verbs = cues.auxiliaries | cues.verbs | cues.says | {",", ";"}
    earlier = (
        around.before > around.sentence.first and len(gap) <= _GAP and not any(story.word(k) in verbs for k in gap)
    )
    changed = any(story.word(k) in story.words.changes for k in range(around.sentence.first, before))
    both = not behind and _is_result(around)
    return Span(before, before + 1) if behind or (earlier and changed and not both) else None


def _is_result(around: Surroundings) -> bool:
    """Whether a figure is a result of a period, beside which that of another holds: "profit fell to 587m from 627m"."""
    story, cues = around.story, around.story.cues
    words = {story.word(k) for k in range(around.sentence.first, around.span.first)}
    return bool(around.figure.unit and words & cues.results) and not words & (
        cues.intentions | cues.counts | cues.revising
    )


def _is_pluperfect(around: Surroundings, span: Span) -> bool:
    """Whether a phrase says what somebody had stated before: "had put the toll at 38 on Sunday"."""
    story, k = around.story, around.span.end
    weekday = story.cues.weekdays.keys() & {story.word(k), story.word(k + 1)}
    return story.word(span.first) in story.cues.past and bool(weekday)


def _said(around: Surroundings) -> Iterator[tuple[int, Span, str]]:
    """Yield the phrases of status near a figure, with how far they are."""
    story, cues = around.story, around.story.cues
    clause = around.governed
    first = next((k for k in around.left() if _begins(around, k)), clause.first)
    first = around.span.first if _is_of_which(around) else first
    until = 0
    said = max((one.cue.first for one in around.chain if one.right and one.begin <= around.span.first), default=0)
    for span, meaning in around.phrases(range(max(first, clause.first), clause.end), cues.statuses):
        who = span.end < said and any(story.word(k) in cues.who for k in range(span.first - _TO, span.first))
        if span.end <= until or who:
            continue  # the "would" in "I would put", "Lund, who had asked for 12, said 40 left"
        until = span.end
        status, _, limit = meaning.partition(" ")
        if (
            _is_done(around, span)
            or _is_other(around, span, status)
            or _is_apart(around, span, status)
            or _is_of_what(around, span, status)
        ):
            continue
        if around.span.first <= span.first < around.span.end:
            yield 0, span, status
            continue
        behind = span.first >= around.span.end
        distance = span.first - around.span.end if behind else around.span.first - span.end
        some = behind and around.is_some
        told = (
            story.word(around.span.end) in cues.who | cues.it | cues.they | cues.we
        )  # "$61m of the $139m that it needs"
        if (some and span.first <= around.behind + 1) or (distance and behind and not told and around.has_whole):
            continue  # "2,100 of 5,000 planned tents", "250 of its 1,400 men will stay"
        if span.end <= around.before and around.has_whole:
            continue  # "is to close four of its 31 schools"
        crosses = span.first >= around.behind < around.sentence.end if behind else span.end <= around.before > first
        if limit == "heading" and not _is_heading(around):
            continue
        beside = _BESIDE.get(status) if limit == "beside" else _ALONE if limit == "alone" else None
        if beside is not None and not behind:
            distance = _without_aside(around, span.end)
        if beside is not None and (distance > beside[behind] or crosses):
            continue
        bare = around.before == around.sentence.first and not (around.figure.noun or around.figure.unit)
        helped = story.word(span.first - 1) in cues.auxiliaries | cues.times_to  # "will hold only 49 of the 130 seats"
        if limit == "alone" and (helped or not (bare and around.figure.figure.reading == "bare")):
            continue  # "the prison holds about 2,600"
        if status == "revised" and limit == "beside" and distance <= 1:
            distance = 0  # "down from the 13.5 million forecast in October"
        if distance <= _FAR and not (behind and crosses and not some):
            yield distance + _FAR * (crosses and not some), span, status


def _is_done(around: Surroundings, span: Span) -> bool:
    """Whether an auxiliary says what was done to those counted, not what will be: "werden noch vermisst"."""
    story, cues, k = around.story, around.story.cues, span.end
    if not cues.infinitives or story.word(span.first) not in cues.passive:
        return False
    while k < around.sentence.end and story.at(k).kind != "sign":
        k += 1
    return not story.word(k - 1).endswith(cues.infinitives)


def _is_meant(around: Surroundings, span: Span) -> bool:
    """Whether somebody would do something: "the company would lease eight jets", and not "would lose"."""
    story, cues, k = around.story, around.story.cues, span.end
    modal = span.end - span.first == 1 and story.word(span.first) in cues.would
    never = cues.happening | cues.auxiliaries | cues.negations | cues.says | cues.finds | cues.valuing
    never = never - cues.valuing if k == around.span.first - 1 else never  # "would put 60 officers on the streets"
    verb = story.at(k).kind == "word" and story.word(k) not in never
    before = story.word(span.first - 1)
    agent = before in cues.it | cues.they | cues.we | cues.he | cues.she | cues.bodies | cues.i
    plain = not around.statements.parties.is_adverb(k) and not story.is_capital(k)
    return modal and verb and agent and plain and k < around.span.first


def _is_from(around: Surroundings) -> bool:
    """Whether a figure is the value before a change or a comparison: "43 percent, down from 47 percent this year"."""
    story, k = around.story, around.span.first - 1
    while k > around.before and around.statements.parties.is_noun(k):
        k -= 1  # "from a record 109 million"
    k = k - 1 if story.word(k) in story.cues.determiners else k
    return story.word(k) in story.cues.compared and around.previous.end > 0


def _is_of_what(around: Surroundings, span: Span, status: str) -> bool:
    """Whether a phrase is what somebody wants of which a figure is a share, or is counted: "hit 25 targets"."""
    story, cues, k = around.story, around.story.cues, around.span.end
    what = story.word(k) in cues.of and story.word(k + 1) in cues.subordinates - cues.who - cues.that
    counted = span.first == k and story.word(k) in cues.intentions
    return counted or (what and span.first >= k and status in ("planned", "expected"))  # "38% of what it asked for"


def _is_of_which(around: Surroundings) -> bool:
    """Whether a clause of its own begins with the figure: "is to receive 31 tanks, 14 of which have arrived"."""
    story, cues, k = around.story, around.story.cues, around.span.end
    return story.word(k) in cues.of and story.word(k + 1) in cues.who | cues.these


def _is_apart(around: Surroundings, span: Span, status: str) -> bool:
    """Whether a clause that a phrase does not cover begins between it and the figure behind it."""
    if status == "denied" and _goes_on(around, span.end):
        return True
    story, cues = around.story, around.story.cues
    quoted = story.quote_at[span.first] != story.quote_at[around.span.first]
    if quoted and any(around.span.end <= one.cue.first < span.first for one in around.chain):
        return True  # '"... at 2 percent," said Miriam Osei, who now expects'
    between = range(span.end, around.span.first)  # "is to cut 2,000 jobs after profit slid to 310 million"
    done = cues.past | cues.preterite | cues.present  # "will hold 45,000 and has cost 410 million"
    other = status in ("planned", "expected") and any(
        story.word(k) in cues.joins and story.word(k + 1) in done for k in between
    )
    return other or any(story.word(k) in cues.reasons for k in between)


def _is_heading(around: Surroundings) -> bool:
    """Whether a figure stands in a line of its own without a verb: "Kallio to cut 520 jobs as orders slow"."""
    story, cues, sentence = around.story, around.story.cues, around.sentence
    closed = story.text[story.at(sentence.end - 1).end - 1] == "."
    return not closed and not any(story.word(k) in cues.auxiliaries for k in range(*sentence))


def _without_aside(around: Surroundings, first: int) -> int:
    """Return how many tokens stand before a figure, but for an aside: "the previous estimate, from 2011, was 8"."""
    story, last = around.story, around.span.first
    distance = last - first
    if story.word(first) == ",":
        comma = next((k for k in range(last - 1, first, -1) if story.word(k) == ","), first)
        distance -= comma + 1 - first if comma > first else 0
    return distance


def _begins(around: Surroundings, k: int) -> bool:
    """Whether a relative clause of its own begins at a token: "of which $611 million had been received"."""
    story, cues = around.story, around.story.cues
    if story.word(k) not in cues.who:
        return False
    verb = any(story.word(m) in cues.auxiliaries for m in range(around.span.end, around.clause().end))
    return story.word(k - 1) == "," or (story.word(k - 1) in cues.of and verb)


def _is_other_word(around: Surroundings, span: Span, status: str) -> bool | None:
    """Whether a word that gives a status is another here, as its neighbours say; None where they do not."""
    story, cues = around.story, around.story.cues
    word, before, behind = story.word(span.first), story.word(span.first - 1), story.at(span.end)
    if story.is_capital(span.first) and not (story.starts_sentence(span.first) and not story.is_capital(span.end)):
        return True  # "in May", "Judge Alan Frith"
    if status == "denied" and word not in cues.denies:
        closed = cues.prepositions | cues.joins | cues.auxiliaries | cues.subordinates | cues.determiners
        return behind.kind == "word" and behind.text not in closed
    led = before in cues.determiners | cues.of or story.starts_sentence(span.first)
    noun = led and behind.text not in cues.passive | cues.of
    changed = any(story.word(k) in story.words.changes for k in (span.first - 2, span.first - 3))
    if noun and word in cues.intentions and not changed:
        return True  # "backed the plan", but "cut its forecast"
    seen = status == "expected" and word in cues.quoting
    if seen and not any(span.first in one.cue for one in around.chain):
        return True  # "the radar sees 85 percent"
    return None


def _is_done_by(around: Surroundings, span: Span, status: str) -> bool:
    """Whether a phrase behind a figure is what those counted do, or a reason: "80 farms asked for", "8% after it"."""
    story, cues, between = around.story, around.story.cues, range(around.span.end, span.first)
    if any(story.word(k) in cues.reasons for k in between):
        return True
    if status == "capacity" and story.word(span.end - 1) in cues.purposes:
        return True  # "three sites designed for 20,000 people"
    joint = next((k for k in between if story.word(k) in cues.joins or story.word(k) in (",", ";")), span.first)
    near = range(around.span.end, joint)
    if any(story.word(k) in cues.says and not any(k in one.cue for one in around.chain) for k in near):
        return True  # "54 percent said they would vote No"
    due = story.word(span.end) in cues.times_to and story.word(span.end + 1) not in cues.passive
    if status == "planned" and due and story.word(span.first) in cues.passive:
        return True  # "deaths are due to malaria"
    small = cues.prepositions | cues.passive | cues.joins | {","}
    small -= cues.of if around.figure.unit else frozenset()  # "58 percent of them want an early vote"
    doing = (
        status == "planned"
        and around.figure.unit in ("", "%")
        and story.word(span.first) in cues.wishing
        and len(between) > 0
    )
    return doing and not any(story.word(k) in small for k in between)


def _is_other(around: Surroundings, span: Span, status: str) -> bool:
    """Whether a phrase is said of something else: "May", "false accounting", "the plan", what another verb says."""
    story, cues = around.story, around.story.cues
    before, behind = story.word(span.first - 1), story.at(span.end)
    if span.end - span.first == 1:
        other = _is_other_word(around, span, status)
        if other is not None:
            return other
    if cues.negations & {before, behind.text} and status in ("planned", "expected"):
        return True  # "could not confirm"
    if before in cues.past and story.word(span.first) in cues.times_to:
        return True  # "nine centres had to close"
    if span.end - span.first == 1 and around.previous.end and 0 <= span.first - around.previous.end <= 1:
        return True  # "900 requested, 340 delivered"
    if span.first in around.previous or (status == "estimated" and span.end == around.previous.first):
        return True  # "an estimated 8,400 acres" says nothing of the next figure
    if span.first < around.span.end:
        return False
    if span.first >= around.relative_end or _is_done_by(around, span, status):
        return True  # "the mission, which has 1,900 troops, could help"
    before_next = 0 <= around.behind - span.end <= 1 and around.behind < around.sentence.end
    if before_next and any(story.word(k) == "," for k in range(around.span.end, span.first)):
        return True  # "has cost 31 million, up from a budget of 24 million"
    compared = [story.word(k) for k in range(around.span.end, span.first)]
    if sum(word in cues.likened for word in compared) > 1 or cues.than & set(compared):
        return True  # "hold 9 million tonnes, as much as earlier studies suggested"
    verbs = cues.says | cues.finds | cues.verbs | cues.auxiliaries
    between = range(around.span.end, span.first + 1)  # "fell by a quarter and would be cut"
    subject = cues.we | cues.they | cues.it | cues.he | cues.she  # "we have two and we need ten"
    if any(story.word(k - 1) in cues.joins and story.word(k) in subject for k in between if k > around.span.end):
        return True
    return any(story.word(k - 1) in cues.joins and story.word(k) in verbs for k in between if k > around.span.end)
