"""What is read at one place of a text: a number with its multiple, the amount it is part of, and the mention of it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from consilience.errors import Code
from consilience.wording.conventions import Meaning
from consilience.wording.decimals import EXACT, tidy

Joint = Literal["or", "of", ""]
"""What stands between a number and the one before it, whatever the language calls it."""
ONE = Decimal(1)
DASHES = frozenset("-–—")
NOUN_WORDS = 5
"""Words of what is counted, at most."""
YEAR = re.compile(r"1[5-9][0-9]{2}|20[0-9]{2}")


Role = Code | Literal["figure", "qualifier"]
"""What a number in a text is: a figure, what qualifies one, or why it is neither."""


class Amount(NamedTuple):
    """What the digits and words of a mention say, before the hedges and bounds around it.

    ``high_meanings`` are the hedges and bounds before the upper end alone: "10 to about 12"; ``multiple`` is that of
    a bare number: 1,000,000 in "14.8 million"; ``errors`` are how far it may be off, down and up: the one that it
    states, or the statistical and the systematic one.
    """

    low: Decimal
    high: Decimal
    value: Decimal
    form: str = "bare"
    high_meanings: frozenset[Meaning] = frozenset()
    multiple: Decimal = ONE
    errors: tuple[tuple[Decimal, Decimal], ...] = ()


class Mention(NamedTuple):
    """A number, or words in place of one, at one place of a text.

    Attributes
    ----------
    code : str
        "figure", "qualifier" (a hedge alone in a parenthesis), or why it is not a figure.
    end : int
        The token after it.
    rival : bool
        Whether it would be taken for a figure of its own beside another one. A share or a date would not.
    amount : Amount, optional
    meanings : frozenset of str
        Hedges and bounds.
    start : int
        The first token, with the words that bind the number.
    inside : bool
        Whether it stands in a parenthesis.
    alone : bool
        Whether it fills that parenthesis; of a qualifier, whether that one stands in no other.
    part : bool
        Whether it follows "including" or its like.
    behind : Joint
        What joins it to the one before it.
    note : str, optional
        What is special about it, for a message.
    rule : str
        The rule of `NON_COUNTS` that decided, if one did.
    unit : str
        The unit or currency of a figure.
    ends : tuple of Decimal, optional
        The two numbers of a range whose lower end is above its upper end.
    """

    code: Role
    end: int
    rival: bool = False
    amount: Amount | None = None
    meanings: frozenset[Meaning] = frozenset()
    start: int = 0
    inside: bool = False
    alone: bool = False
    part: bool = False
    behind: Joint = ""
    note: str | None = None
    rule: str = ""
    unit: str = ""
    ends: tuple[Decimal, Decimal] | None = None


class Numeral(NamedTuple):
    """One number with its multiple: in "10-12k" the second has the multiple 1000.

    ``text`` holds the digits as English writes them, "" where the number is spelled; ``lead`` is the first word of
    a number of several: in "three hundred and fifty" it is 3.
    """

    plain: Decimal
    end: int
    text: str = ""
    multiple: Decimal = ONE
    open_above: bool = False
    lead: Decimal = Decimal(0)

    @property
    def value(self) -> Decimal:
        """The number times its multiple, exactly."""
        return self.plain if self.multiple == 1 else tidy(EXACT.multiply(self.plain, self.multiple))

    @property
    def is_year(self) -> bool:
        """Whether the digits could be a year."""
        return self.multiple == 1 and not self.open_above and YEAR.fullmatch(self.text) is not None


def refuse(code: Code, end: int, note: str | None = None) -> Mention:
    """Return a mention that might be a figure but cannot be read for certain."""
    return Mention(code, end, rival=True, note=note)
