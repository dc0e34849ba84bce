"""A number at its place in a passage, as the rules see it that say whether it counts; what joins two, or counts one."""

from __future__ import annotations

from dataclasses import dataclass

from consilience.wording.conventions import Meaning
from consilience.wording.mentions import DASHES, YEAR, Mention, Numeral
from consilience.wording.passages import Passage

_LONG = 4  # a word with a dot ends a sentence only where it is longer
_NEAR = 10  # tokens of a parenthesis between two ends, at most


@dataclass(slots=True)
class Position:
    """A number in a passage, with the words around it.

    Attributes
    ----------
    p : Passage
    start, end : int
        Its first token, and the token behind it.
    number : Numeral
    meanings : frozenset of str
        What the words before it say: hedges and bounds.
    bound : bool
        Whether words before it bind it, even those that change nothing ("a total of").
    between : bool
        Whether "between" or "from" stands before it.
    previous, second : str
        The word before it and the one before that; "" beyond the end of a sentence.
    word : int
        The token of the word behind it, behind a hyphen that joins them; -1 where only the words before it matter.
    """

    p: Passage
    start: int
    end: int
    number: Numeral
    meanings: frozenset[Meaning] = frozenset()
    bound: bool = False
    between: bool = False
    previous: str = ""
    second: str = ""
    word: int = -1

    @classmethod
    def before(cls, p: Passage, i: int, number: Numeral, meanings: frozenset[Meaning], bound: bool) -> Position:
        """Return the place of a number, seen from the words before it."""
        previous, second = p.at[i - 1].text, p.at[i - 2].text
        # "since March. 10 died", but "Mar. 10"
        if previous == "." and not p.at[i - 1].glued and second in p.words.names_dotted:  # "no . 12", cut apart
            previous, second = second, p.at[i - 3].text
        long = len(previous) > _LONG or previous in p.words.months_whole
        if p.typed(i - 1).endswith(".") and (long or p.line_ends(i)):
            previous = second = ""
        elif p.begins(i - 1) or (p.typed(i - 2).endswith(".") and len(second) > _LONG):  # "12 children. Over 90 cars"
            second = ""
        return cls(p, i, number.end, number, meanings, bound, False, previous, second)

    @classmethod
    def behind(cls, p: Passage, end: int, number: Numeral, between: bool) -> Position:
        """Return the place of a number, seen from the words behind it."""
        return cls(p, -1, end, number, between=between, word=end + 1 if p.is_hyphen(end) else end)


@dataclass(slots=True)
class Look:
    """A whole mention in a passage.

    ``digits`` is the first of its tokens that is made of digits, -1 where none is; ``start`` and ``end`` are its first
    token and the one behind it.
    """

    p: Passage
    mention: Mention
    digits: int
    start: int
    end: int

    @property
    def is_bare(self) -> bool:
        """Whether it is a figure of digits that no word binds."""
        return self.digits >= 0 and self.mention.code == "figure" and not self.mention.meanings


def connects(p: Passage, i: int, between: bool) -> bool:
    """Whether a dash or a word here may join two ends of a range."""
    word = p.at[i].text
    if p.begins(i):
        return False
    if word in DASHES:
        spelled = p.at[i + 1].text in p.words.numbers and not (p.is_number(i - 1) and p.typed(i + 1)[0].isupper())
        return not p.is_hyphen(i) or spelled or p.is_price(i + 1)  # not "7-Eleven"
    if word == "~":  # "500~600", "500 ~ 600"
        touching = p.at[i - 1].end == p.at[i].start and p.at[i].end == p.at[i + 1].start
        return (touching or p.at[i].glued == p.at[i + 1].glued) and p.is_number(i + 1)
    led = between or p.is_number(i - 1)  # "from 9 up to 12", "9 up to 12"
    raised = led and word in p.words.up and p.at[i + 1].text in p.words.to
    return word in p.words.to or raised or (between and word in p.words.joined)


def is_suspended(p: Passage, i: int) -> bool:
    """Whether a hyphen leaves open what it joins a number to: "5- to 11-year-olds"."""
    joins = p.words.to | p.words.joined | p.words.either
    joined = not p.at[i + 1].glued and p.at[i + 1].text in joins
    listed = p.at[i + 1].text == "," and p.is_number(i + 2) and p.at[i + 3].text == "-"  # "5-, 10- and 20-year"
    return p.at[i].text == "-" and p.at[i].glued and (joined or listed)


def aside_end(p: Passage, i: int) -> int:
    """Return the end of a parenthesis at a token, where it is short: "from 300 (police) to 900"."""
    if p.at[i].text != "(":
        return i
    return next((k + 1 for k in range(i, i + _NEAR) if p.at[k].text == ")"), i)


def is_day(number: Numeral) -> bool:
    """Whether a number may be a day of a month."""
    return len(number.text) <= 2 and number.text.isdigit() and number.multiple == 1 and number.plain <= 31


def date_end(p: Passage, i: int) -> int:
    """Return the end of a date whose day or year ends here: "25-28, 2024"."""
    day = p.is_number(i + 1) and len(p.at[i + 1].text) <= 2 and not p.is_counted(i + 2)
    if p.is_number(i + 1) and (p.at[i].text in DASHES or (day and p.at[i].text in p.words.joined | p.words.to)):
        i += 2
    j = i + 1 if p.at[i].text == "," else i
    return j + 1 if p.is_number(j) and YEAR.fullmatch(p.at[j].text) else i


def counts_postposed(p: Passage) -> bool:
    """Whether the language has counters behind its numbers, which may be bound too: 50人以上."""
    return p.words.spelling is not None and p.words.spelling.postposed


def counted_end(p: Passage, i: int) -> int:
    """Return the token behind the unit or the counter of a number that ends at a token, where words may follow it."""
    if not counts_postposed(p):
        return i
    end = p.unit(i, i)[1]
    return end + (end == i and p.at[i].text in p.words.people)
