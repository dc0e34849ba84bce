"""Figures in columns: what `read_figure` says of each distinct text, the plain ones all at once.

Plain texts ("12,000", "about 500", "up to 300", "40+", "10-12", "12 ± 3", "1.2 million") are read by one regular
expression over all of them and by array arithmetic on whole numbers, which is exact; each answer is the one that the
grammar gives (docs/decisions/0002 on ends). Everything else is left to the grammar.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

import numpy as np

from consilience.arrays import Codes, Flags, Floats
from consilience.errors import FigureError
from consilience.model.figures import Figure, read_figure
from consilience.wording.conventions import Convention, End, convention_or_default
from consilience.wording.plain_words import meanings_before

_YEAR = r"(?!(?:1[5-9]|20)[0-9]{2}(?![0-9.]))"
_THOUSANDTHS = r"(?![1-9][0-9]{0,2}\.[0-9]{3}(?![0-9]))"
_NUMBER = (
    rf"{_YEAR}{_THOUSANDTHS}((?:[1-9][0-9]{{0,2}}(?:,[0-9]{{3}}){{1,4}}|0|[1-9][0-9]{{0,14}})(?:\.[0-9]{{1,15}})?)"
)
_PLAIN = re.compile(
    rf"^([^0-9\n]{{0,40}}){_NUMBER}(?: (thousand|million)|([-–]| and | ?± ?){_NUMBER}|(\+))?$|^.*$", re.MULTILINE
)
_BETWEEN = "between "
_BINDING = ("about", "at most", "at least", "nearly", "more than")
"""What the words before a number may mean here; "less than" and "just over" are left to the grammar."""
_POWERS = {"thousand": 3, "million": 6}
_EXACT = 1 << 53
"""Whole numbers up to here are exact in float64, and a quotient of two of them is the float64 nearest to it."""

COLUMNS = ("lower", "upper", "lower_open", "upper_open", "value", "bounding")
"""The arrays of `Intervals`."""


@dataclass(frozen=True)
class Intervals:
    """Figures as columns; arrays of shape (figures,).

    Attributes
    ----------
    lower, upper : floats
        The ends as stated, NaN where there is no figure.
    lower_open, upper_open : flags
    value : floats
        The stated values.
    bounding : flags
        Which only bound a number, and name none.
    errors : dict
        Why there is none, by place.
    units : dict
        The unit or currency in the words, by place, where there is one.
    figures : dict
        The figures themselves, by place, as far as somebody made them and keeps them.
    """

    lower: Floats
    upper: Floats
    lower_open: Flags
    upper_open: Flags
    value: Floats
    bounding: Flags
    errors: dict[int, FigureError]
    units: dict[int, str]
    figures: dict[int, Figure] = field(default_factory=dict)

    @classmethod
    def blank(cls, size: int) -> Intervals:
        """Return no figures yet."""
        lower, upper, value = (np.full(size, np.nan) for _ in range(3))
        lower_open, upper_open, bounding = (np.zeros(size, dtype=np.bool_) for _ in range(3))
        return cls(lower, upper, lower_open, upper_open, value, bounding, {}, {})

    @classmethod
    def joined(cls, parts: Sequence[Intervals]) -> Intervals:
        """Return the figures of several columns, one after the other."""
        found = cls.blank(sum(len(part.value) for part in parts))
        first = 0
        for part in parts:
            found.fill(range(first, first + len(part.value)), part)
            first += len(part.value)
        return found

    def fill(self, places: Sequence[int], read: Intervals) -> None:
        """Write other figures into these places, without why some are none."""
        for name in COLUMNS:
            getattr(self, name)[places] = getattr(read, name)
        for name in ("units", "figures"):
            getattr(self, name).update((places[place], one) for place, one in getattr(read, name).items())

    def put(self, place: int, figure: Figure) -> None:
        """Write a figure into the columns."""
        interval = figure.interval
        self.lower[place], self.upper[place] = interval.lower, interval.upper
        self.lower_open[place], self.upper_open[place] = not interval.lower_closed, not interval.upper_closed
        self.value[place], self.bounding[place] = float(figure.value), not figure.names
        if figure.unit:
            self.units[place] = figure.unit


def read_texts(texts: Sequence[str], convention: Convention | None = None, *, keep: bool = False) -> Intervals:
    """Read the figure of each text, as `read_figure` does.

    Parameters
    ----------
    texts : sequence of str
        Best distinct.
    convention : Convention, optional
    keep : bool, default False
        Whether figures that the grammar reads are kept, so that whoever asks for them need not read again.

    Returns
    -------
    Intervals
        Its `errors` hold what `read_figure` raises.

    Examples
    --------
    >>> found = read_texts(["about 10,000", "several", "40+"])
    >>> found.lower.tolist(), found.upper.tolist(), found.errors[1].code
    ([9500.0, nan, 40.0], [10500.0, nan, inf], 'vague word')
    """
    convention = convention_or_default(convention)
    found = Intervals.blank(len(texts))
    left = np.ones(len(texts), dtype=np.bool_)
    if convention.locale in (None, "en"):
        _read_plain(texts, convention, found)
        left = np.isnan(found.value)
    for place in np.flatnonzero(left).tolist():
        try:
            figure = read_figure(texts[place], convention)
        except FigureError as error:
            found.errors[place] = error.with_traceback(None)  # whose frames would keep every text's grammar
            continue
        found.put(place, figure)
        if keep:
            found.figures[place] = figure
    return found


def _read_plain(texts: Sequence[str], convention: Convention, found: Intervals) -> None:
    """Fill in the figures of plain texts."""
    if not texts:
        return
    # A line break makes a text one for the grammar.
    lines = _PLAIN.findall("\n".join(["" if "\n" in text else text for text in texts]))
    columns = list(zip(*lines, strict=True))
    first, multiplied, _, second, plus = (np.array([bool(cell) for cell in column]) for column in columns[1:])
    known = {head: _meaning(head, convention) for head in set(columns[0])}
    meanings = [known[head] for head in columns[0]]
    about, most, least, nearly, more = (np.array([one == said for said in meanings]) for one in _BINDING)
    between = np.array([head == _BETWEEN for head in columns[0]])
    first &= between | np.array([said is not None for said in meanings])
    joined, error = (np.array([word in cell for cell in columns[3]]) for word in (" and ", "±"))
    low = _numbers(columns[1])
    low[multiplied] = _multiplied(low, columns[1], columns[2], np.flatnonzero(multiplied))
    high = np.where(second, _numbers(columns[4]), low)
    whole = (low == np.rint(low)) & (high == np.rint(high)) & (np.maximum(low, high) < _EXACT)
    grouped = [("," in left) == ("," in right) for left, right in zip(columns[1], columns[4], strict=True)]
    one_sided = most | least | nearly | more
    plain = first & (between == joined) & ~(one_sided & plus) & ~np.isnan(low)
    plain &= ~second | (whole & ~one_sided & np.where(error, ~about, np.array(grouped) & (low < high)))
    about |= (convention.bare == "rounded") & ~(one_sided | second | plus)
    down, up, exact = _hedged(low, high, whole, convention.kappa)
    plain &= ~(about | nearly) | exact
    plain &= ~error | (convention.widened == 1)  # else the grammar widens them
    floor = float(convention.floor)
    lower = np.select([most, error, about | nearly], [np.full(len(low), floor), low - high, down], low)
    upper = np.select([least | plus | more, error, about], [np.full(len(low), np.inf), low + high, up], high)
    value = np.where(second & ~error, low / 2 + high / 2, low)
    for column, known in zip(
        (found.lower, found.upper, found.lower_open, found.upper_open, found.value, found.bounding),
        (lower, upper, np.isinf(lower) | more, np.isinf(upper), value, most | least | more | plus),
        strict=True,
    ):
        column[plain] = known[plain]


def _meaning(head: str, convention: Convention) -> str | None:
    """Return what words before a number say of it: of `_BINDING`, or "" where there are none; None where unknown."""
    if not head:
        return ""
    (said,) = meanings_before(convention).get(head, ()) or (None,)
    return said if said in _BINDING else None


def _numbers(column: Sequence[str]) -> Floats:
    """Return the numbers that plain digits write, each the nearest float64; NaN where there are none."""
    return np.array([float(text) if text else np.nan for text in "\n".join(column).replace(",", "").split("\n")])


def _multiplied(low: Floats, digits: Sequence[str], words: Sequence[str], places: Codes) -> Floats:
    """Return numbers times thousand or million where that is whole, and so exact; NaN where it is not."""
    powers = np.array([_POWERS[words[place]] for place in places.tolist()])
    decimals = np.array([len(digits[place].partition(".")[2]) for place in places.tolist()])
    found = np.rint(low[places] * 10.0**powers)
    # The number and the product are each off by half of their last bit at most, which rounds away below this.
    return np.where((decimals <= powers) & (found < _EXACT / 8), found, np.nan)


def _hedged(low: Floats, high: Floats, whole: Flags, kappa: Decimal) -> tuple[Floats, Floats, Flags]:
    """Return where "about" moves the ends of whole numbers (see `wording.conventions.hedge`), and where exactly.

    With kappa = p/q, the ends are x -+ g/2 or x * (q -+ p) / q: quotients of whole numbers.
    """
    share = min(Fraction(kappa), Fraction(1))
    p, q = share.numerator, share.denominator
    exact = whole & (high * (p + q) < _EXACT) if p + q < _EXACT >> 20 else np.zeros(len(low), dtype=np.bool_)
    ends = []
    for numbers, sign in ((low, -1), (high, 1)):
        x = np.where(exact, numbers, 0).astype(np.int64)
        place = np.ones(len(x), dtype=np.int64)
        for _ in range(15):
            place = np.where((x % (place * 10) == 0) & (x > 0), place * 10, place)
        by_place = place * q < 2 * p * x
        ends.append(np.where(by_place, (2 * x + sign * place) / 2, x * (q + sign * p) / q))
    return ends[0], ends[1], exact


@dataclass(frozen=True)
class DistinctFigures:
    """Distinct figures as columns; an object of one is made when somebody asks for it, and kept.

    Attributes
    ----------
    texts : sequence of str
        The words of each; of a figure that is kept as an object, anything.
    found : Intervals
        Without faults.
    convention : Convention
    """

    texts: Sequence[str]
    found: Intervals
    convention: Convention

    @classmethod
    def of(cls, figures: Sequence[Figure], convention: Convention) -> DistinctFigures:
        """Write figures that were made already into columns."""
        found = Intervals.blank(len(figures))
        for place, figure in enumerate(figures):
            found.put(place, figure)
        found.figures.update(enumerate(figures))
        return cls([figure.text for figure in figures], found, convention)

    @classmethod
    def joined(cls, parts: Sequence[DistinctFigures], convention: Convention) -> DistinctFigures:
        """Return the figures of several columns, one after the other, each read by its own convention."""
        for part in parts:
            if part.convention != convention:  # whoever asks later would read by the common one
                for place in np.flatnonzero(~np.isnan(part.found.value)).tolist():
                    part[place]
        texts = [text for part in parts for text in part.texts]
        return cls(texts, Intervals.joined([part.found for part in parts]), convention)

    def under(self, convention: Convention, used: Codes) -> DistinctFigures:
        """Read those figures that are used by another convention, as `Figure.under` does; the others are blank."""
        own = self.convention.locale if convention.locale is None else convention.locale
        kept = convention.model_copy(update={"locale": own})
        found, known = Intervals.blank(len(self.texts)), self.found.figures
        plain = [place for place in used.tolist() if place not in known]
        read = read_texts([self.texts[place] for place in plain], kept, keep=True)
        found.fill(plain, read)
        errors = {plain[place]: error for place, error in read.errors.items()}
        for place in used.tolist():
            if place in errors:
                raise errors[place]
            if place in known:
                found.figures[place] = known[place].under(convention)
                found.put(place, found.figures[place])
        return DistinctFigures(self.texts, found, kept)

    def __getitem__(self, place: int) -> Figure:
        """Return a figure."""
        known = self.found.figures
        if place not in known:
            known[place] = self._plain(place) or read_figure(self.texts[place], self.convention)
        return known[place]

    def words(self, used: Codes) -> list[str]:
        """Return the words of figures; those of one that is not used may be anything."""
        words, known = list(self.texts), self.found.figures
        for place in used.tolist():
            if place in known:
                words[place] = known[place].text
        return words

    def _plain(self, place: int) -> Figure | None:
        """Return the figure of one whole number in digits, with one word or none, as `read_figure` does; else None."""
        text, found = self.texts[place], self.found
        match = _PLAIN.match(text)
        if match is None or match[2] is None or match[3] or match[5] or self.convention.bare != "exact":
            return None
        base, said = match[2].replace(",", ""), _meaning(match[1], self.convention)
        if said is None or said == "nearly" or (said and match[6]) or not base.isdecimal():
            return None
        reading = "at least" if match[6] else said or "bare"
        lower = upper = end = End(Decimal(base), hedged=reading == "about", closed=reading != "more than")
        if reading == "at most":
            lower = End(self.convention.floor, closed=self.convention.floor.is_finite())
        elif reading in ("at least", "more than"):
            upper = End(Decimal("Infinity"), closed=False)
        figure = Figure(text, lower, upper, end.base, self.convention, reading)
        stated = figure.interval.lower, figure.interval.upper, float(base)
        return figure if stated == (found.lower[place], found.upper[place], found.value[place]) else None
