"""Sides: the names that say which of several a figure counts: the "Syrian" of "12 Syrian refugees", or who lost 900."""

from __future__ import annotations

from collections.abc import Iterable

from consilience.reading.nouns import alone_of, gapped, subject_of
from consilience.reading.stories import Span
from consilience.reading.surroundings import Cue, Surroundings

_LONGEST = 3
"""Words of a side, at most: "North Korean"."""
_SHORTEST = 4
"""Letters in which two names of one side agree, at least."""
_BEFORE = 4
"""Tokens from the subject of a verb to the verb, at most: "Russia had already lost"."""


def side_of(around: Surroundings, what: Cue | None, following: Surroundings | None) -> Cue | None:
    """Return the names before the noun that a figure counts, or before the verb with which they were lost; else None.

    "Labour won 43 seats, the Greens 12" are of two. A language in which every noun has a capital shows none.
    """
    story = around.story
    if story.cues.nouns_capital or what is None:
        return None
    first, end = story.place(what.start), story.place(max(what.start, what.end - 1)) + 1
    led = _names(around, around.span.end, end) if around.span.end <= end else None
    gap = gapped(around) or alone_of(around)
    if led is None and gap is None and following is not None and gapped(following) is not None:
        gap = subject_of(around)
    if gap is not None and (end <= gap.first or gap.end <= first) and story.is_capital(gap.end - 1):
        return _cue(around, gap)
    owner = None if led is not None else _owner(around, first, end)
    return None if owner is not None and owner.start < what.end and what.start < owner.end else led or owner


def _names(around: Surroundings, first: int, end: int) -> Cue | None:
    """Return the capital words right behind a figure, if a noun follows them: "12 Syrian refugees"."""
    last = first
    while last < end - 1 and last - first < _LONGEST and around.story.is_name(last):
        last += 1
    return _cue(around, Span(first, last)) if last > first else None


def _owner(around: Surroundings, first: int, end: int) -> Cue | None:
    """Return whose those counted are: "Russian deaths stand at 9,000", "Russia had lost 900 soldiers"."""
    story, cues = around.story, around.story.cues
    near = range(around.span.first - 1, around.before - 1, -1)
    lost = next((k for k in near if story.word(k) in cues.possessing), -1)
    verb = lost >= 0 and around.span.first - lost <= _BEFORE
    k = (lost if verb else first) - 1
    while verb and lost - k < _BEFORE and (story.word(k) in cues.auxiliaries or around.statements.parties.is_adverb(k)):
        k -= 1
    if (not verb and end > around.span.first) or k < around.sentence.first:
        return None
    if verb and story.word(k) in cues.it and around.chain:  # "EasyJet said it had scrapped 274 flights"
        source = around.chain[-1].source
        return _cue(around, source) if story.is_capital(source.end - 1) else None
    begin = k
    while begin >= around.sentence.first and story.is_capital(begin) and k - begin < _LONGEST:
        begin -= 1
    return _cue(around, Span(begin + 1, k + 1)) if begin < k else None


def _cue(around: Surroundings, span: Span) -> Cue | None:
    """Return a side without the small words that begin its sentence, unless it is a time or holds such a word."""
    story, cues = around.story, around.story.cues
    small = cues.determiners | cues.prepositions | cues.joins | cues.subordinates
    first = next((k for k in range(*span) if story.word(k) not in small), span.end)  # "But Russia lost"
    strange = any(around.statements.parties.is_time(k) or story.word(k) in small for k in range(first, span.end))
    return None if strange or first == span.end else around.cue(story.quoted(first, span.end), Span(first, span.end))


def is_one_side(one: str, other: str) -> bool:
    """Whether two words name one side: they begin alike, as a country and its people do.

    >>> is_one_side("Ukrainian", "Ukraine"), is_one_side("North Korean", "South Korean"), is_one_side("SNP", "SNP")
    (True, False, True)
    """
    alike = next((k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one == other or alike >= max(_SHORTEST, min(len(one), len(other)) - 1)


def sides_of(names: Iterable[str]) -> dict[str, str]:
    """Return for each name the first that names its side.

    >>> sides_of(["Russian", "Ukraine", "Russia"])
    {'Russian': 'Russian', 'Ukraine': 'Ukraine', 'Russia': 'Russian'}
    """
    alike: dict[str, list[str]] = {}
    found: dict[str, str] = {}
    for name in names:
        known = alike.setdefault(name[:_SHORTEST], [])  # so that many names are not compared with all others
        if name not in found:
            found[name] = next((one for one in known if is_one_side(one, name)), name)
            known.append(name)
    return found
