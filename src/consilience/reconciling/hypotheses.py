"""Hypotheses of why figures differ: their kinds, the order among them, and how numbers are written in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from consilience.words import number_words, spelled

RANKS: dict[str, float] = {
    "same factor": 0.95,
    "earlier figure": 0.9,
    "dropped zero": 0.85,
    "power of ten": 0.8,
    "transposed digits": 0.75,
    "wrong digit": 0.72,
    "missing digit": 0.71,
    "part taken for the whole": 0.7,
    "sign error": 0.68,
    "rounding": 0.65,
    "rounded parts": 0.6,
    "swapped ends": 0.55,
    "average": 0.5,
    "whole period": 0.48,
    "late figure": 0.46,
    "constant value": 0.47,
    "another scope": 0.45,
    "unit": 0.4,
    "wider definition": 0.38,
    "beyond measure": 0.36,
    "offset": 0.34,
    "copying": 0.3,
    "scatter": 0.2,
}
"""Every kind of hypothesis, with how telling its evidence is: an order, not a probability."""

MEANINGS: dict[str, str] = {
    "wider definition": "one may count a wider area, or more kinds",
    "offset": "they may mean another moment, place or kind, or measure otherwise",
    "constant value": "it may be a default, a placeholder or a sensor that is stuck",
    "beyond measure": "one of them is probably of something else",
    "whole period": "one may go on counting where the other begins anew",
    "late figure": "it may be updated later than they are",
}
"""What else may be behind it than the words of the evidence say, by kind."""

TELLING = 3
"""Digits that two figures hardly share by chance."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """A hypothesis of why figures differ, or of why they are the same.

    Attributes
    ----------
    kind : str
        One of `RANKS`.
    claims : tuple of str
        Ids of the claims that it is about; the first is the one that would be otherwise.
    evidence : str
        What speaks for it, in words.
    reconciles : tuple of str
        Ids of the claims that would agree if it were true, or the row that could be read; empty where it settles
        nothing.
    pairs : tuple of (str, str)
        Ids of the claims whose difference it explains, two by two; where it is about a single pair, those of
        `reconciles`, or of `claims`.
    rank : float
        The order among hypotheses, no probability.
    """

    kind: str
    claims: tuple[str, ...]
    evidence: str
    reconciles: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @classmethod
    def of_pairs(
        cls, kind: str, pairs: Sequence[tuple[str, str]], evidence: str, *, agree: bool = False
    ) -> Explanation:
        """Return a hypothesis about many pairs of claims, which would agree if it were true, or only be explained."""
        claims = tuple(dict.fromkeys(name for pair in pairs for name in pair))
        return cls(kind, claims, evidence, claims if agree else (), tuple(pairs))

    def about(self, left: str, right: str) -> bool:
        """Return whether it says why two claims differ, given their ids.

        >>> why = Explanation("offset", ("a", "b", "c"), "a is above b and c", pairs=(("a", "b"), ("a", "c")))
        >>> why.about("b", "a"), why.about("b", "c")
        (True, False)
        """
        if self.pairs:
            return (left, right) in self.pairs or (right, left) in self.pairs
        return {left, right} <= {*(self.reconciles or self.claims)}

    @property
    def rank(self) -> float:
        """The order among hypotheses: of `RANKS`."""
        return RANKS[self.kind]

    def __str__(self) -> str:
        many = len(self.reconciles)
        agreeing = {0: "", 2: "; if so, both agree"}.get(many, f"; if so, all {spelled(many)} agree")
        if len(self.claims) == 1:  # a row that could not be read
            agreeing = f"; if so, {self.reconciles[0]} can be read"
        meaning = f"; {MEANINGS[self.kind]}" if self.kind in MEANINGS else ""
        return f"{self.kind}? {self.evidence}{meaning}{agreeing}"


def digits_of(number: Decimal) -> str:
    """Return the digits of a number without zeros at either end."""
    return f"{abs(number):f}".replace(".", "").strip("0")


def last_place(number: Decimal) -> int:
    """Return the place of the last digit that is not zero."""
    return number.adjusted() - max(len(digits_of(number)) - 1, 0)


def write(number: Decimal) -> str:
    """Return a number with its thousands grouped."""
    return number_words(float(number))
