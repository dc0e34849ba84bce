"""What the words of a figure mean: the convention, and the hedge D."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache, reduce
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema, field_validator

from consilience.errors import ConventionError, OptionError
from consilience.records import Record
from consilience.wording.decimals import EXACT, MOST_DIGITS, tidy, total_error
from consilience.wording.locales import LOCALES, Marks, marks_of

Meaning = Literal["at least", "more than", "at most", "less than", "about", "nearly", "just over"]
RATIOS = frozenset(("%", "‰", "percentage points", "basis points"))
"""Units of numbers that are shares or differences of shares: never counts, and never added up."""
Bounds = tuple[Decimal | None, Decimal | None]
"""Lower and upper bound of a vague word; None where there is none."""


def _as_decimal(number: Any) -> Any:
    # Decimal(0.05) would be 0.05000000000000000277; what the user typed is 0.05.
    if isinstance(number, bool):
        raise ValueError("a number is needed, not true or false")
    return Decimal(str(number)) if isinstance(number, float) else number


def as_number(number: Decimal) -> int | float:
    """Return the plain number that JSON and TOML write for a decimal."""
    return int(number) if number == number.to_integral_value() else float(number)


ExactNumber = Annotated[
    Decimal, BeforeValidator(_as_decimal), PlainSerializer(float, return_type=float, when_used="json")
]

VAGUE: Mapping[str, int] = MappingProxyType(
    {
        "tens": 20,
        "dozens": 24,
        "hundreds": 200,
        "thousands": 2_000,
        "tens of thousands": 20_000,
        "hundreds of thousands": 200_000,
        "millions": 2_000_000,
        "tens of millions": 20_000_000,
        "hundreds of millions": 200_000_000,
        "billions": 2_000_000_000,
        "tens of billions": 20_000_000_000,
        "hundreds of billions": 200_000_000_000,
        "trillions": 2_000_000_000_000,
    }
)
"""Vague words that have a reading by default: the least number that the plural can mean, and up."""

CODEBOOKS: Mapping[str, Mapping[str, int | tuple[int | None, int | None]]] = MappingProxyType(
    {
        "acled": {"tens": 10, "dozens": 12, "hundreds": 100},
        "ccc": {
            "hundreds": 200,
            "thousands": 2_000,
            "tens of thousands": 20_000,
            "hundreds of thousands": 200_000,
        },
    }
)
"""Named codebooks: a number is a point, a pair a range. Words that a codebook lacks keep the default."""


_TWO_SIDED = Decimal("1.96")
"""So many standard errors to each side hold 95 % of a normal distribution; rounded, so that ends have few digits."""
_WIDENED: Mapping[str, Decimal] = MappingProxyType(
    {"limit": Decimal(1), "sigma": _TWO_SIDED, "2 sigma": _TWO_SIDED / 2, "95 %": Decimal(1)}
)

PlusMinus = Literal["limit", "sigma", "2 sigma", "95 %"]
"""What "a ± b" states."""
REACH: Mapping[str, float] = MappingProxyType({"sigma": 1.0, "2 sigma": 2.0, "95 %": 1.959963984540054})
"""How many standard errors each kind of stated error is."""


def _exact_bound(number: Any) -> Decimal:
    try:
        exact = Decimal(str(_as_decimal(number)))
    except InvalidOperation:
        exact = Decimal("nan")
    if not exact.is_finite() or abs(exact.adjusted()) > MOST_DIGITS:
        raise ValueError(f"a vague word is read as a number or as a pair (low, high), not as {number!r}")
    return exact


def _freeze_codebook(codebook: Any) -> Any:
    """Turn the user's table into sorted pairs of word and bounds, which can be hashed."""
    if codebook is None or isinstance(codebook, str):
        return codebook
    table: dict[str, Bounds] = {}
    try:
        entries = dict(codebook)
    except (TypeError, ValueError):
        raise ValueError("a codebook is a name, or a table of words with their bounds") from None
    for word, reading in entries.items():
        pair = reading if isinstance(reading, (tuple, list)) else (reading, reading)
        if len(pair) != 2 or all(bound is None for bound in pair):
            raise ValueError(f"{word!r} needs a number or a pair (low, high), one of which may be None")
        low, high = (None if bound is None else _exact_bound(bound) for bound in pair)
        if low is not None and high is not None and low > high:
            raise ValueError(f"the lower bound of {word!r} is above its upper bound")
        table[" ".join(str(word).lower().split())] = (low, high)
    if "" in table:
        raise ValueError("a vague word is empty")
    return tuple(sorted(table.items()))


def _thaw_codebook(codebook: Any) -> Any:
    if codebook is None or isinstance(codebook, str):
        return codebook
    return {
        word: as_number(low)
        if low == high and low is not None
        else [None if b is None else as_number(b) for b in (low, high)]
        for word, (low, high) in codebook
    }


_BOUND_SCHEMA = {"anyOf": [{"type": "number"}, {"type": "null"}]}
_CODEBOOK_SCHEMA = {
    "anyOf": [
        {"enum": sorted(CODEBOOKS)},
        {
            "type": "object",
            "additionalProperties": {
                "anyOf": [
                    {"type": "number"},
                    {"type": "array", "items": _BOUND_SCHEMA, "minItems": 2, "maxItems": 2},
                ]
            },
        },
        {"type": "null"},
    ]
}


class Convention(Record):
    """How words are read as intervals; frozen, and shown wherever a result depends on it.

    Parameters
    ----------
    kappa : Decimal, default 0.05
        The share of a figure that "about" allows to either side, at most (see `hedge`); 0 reads it as exact, and
        it is below 1. A float means the decimal that it prints as.
    bare : {'exact', 'rounded'}, default 'exact'
        Whether a bare number is a point, or gets the same allowance as "about".
    codebook : {'acled', 'ccc'} or mapping, optional
        How vague words are read. None: as lower bounds (dozens: 24 and up). A name: by that codebook.
        A mapping adds the user's own words: a number is a point, a pair ``(low, high)`` a range, either end
        None where it is unbounded. Words that the codebook lacks keep the default.
    locale : str, optional
        None reads English, and refuses a figure such as "11.000" that other locales read otherwise.
        A stated locale settles it: that of a language with words here ('en', 'de', 'es', 'fr', 'hi', 'it', 'ja',
        'ko', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk', 'zh'), or with the extra ``locale`` any that Babel knows.
    count : bool, default True
        Whether figures count things: "up to x" then starts at 0, else at minus infinity.
    plus_minus : {'limit', 'sigma', '2 sigma', '95 %'}, default 'limit'
        What "a ± b" states: that nothing lies outside, one or two standard errors, or a 95 % interval. Of the latter
        three a figure allows its normal 95 % interval (1.96 standard errors), and `pool` takes its standard error.

    Raises
    ------
    ConventionError
        If a setting is unknown or its value cannot be used.

    Examples
    --------
    >>> Convention(kappa=0).kappa
    Decimal('0')
    >>> print(Convention())
    "about" read as 5 %
    >>> print(Convention(bare="rounded", codebook={"several": (3, 7)}))
    "about" read as 5 %; bare numbers read as rounded; "several" read as 3 to 7
    >>> Convention(kappa=-1)
    Traceback (most recent call last):
    consilience.errors.ConventionError: kappa: it should be greater than or equal to 0: got -1
    """

    fault: ClassVar = ConventionError

    kappa: Annotated[ExactNumber, Field(ge=0, allow_inf_nan=False)] = Decimal("0.05")
    bare: Literal["exact", "rounded"] = "exact"
    codebook: Annotated[
        str | tuple[tuple[str, Bounds], ...] | None,
        BeforeValidator(_freeze_codebook),
        PlainSerializer(_thaw_codebook),
        WithJsonSchema(_CODEBOOK_SCHEMA),
    ] = None
    locale: str | None = None
    count: bool = True
    plus_minus: PlusMinus = "limit"

    @field_validator("kappa", mode="before")
    @classmethod
    def _kappa_is_a_number(cls, kappa: Any) -> Any:
        if isinstance(kappa, str):
            try:
                return Decimal(kappa)
            except InvalidOperation:
                raise ConventionError("not a number", got=kappa, hint="write 0.05 for 5 %") from None
        return kappa

    @field_validator("kappa")
    @classmethod
    def _kappa_is_a_share(cls, kappa: Decimal) -> Decimal:
        if kappa >= 1:
            raise ConventionError("the share is 100 % or more", got=str(kappa), hint="write 0.05 for 5 %")
        if kappa != 0 and kappa.normalize().as_tuple().exponent < -100:  # type: ignore[operator]
            raise ValueError("kappa has more than 100 decimals")
        return kappa

    @field_validator("codebook")
    @classmethod
    def _codebook_is_known(cls, codebook: Any) -> Any:
        if isinstance(codebook, str) and codebook not in CODEBOOKS:
            raise ValueError(f"the known codebooks are {', '.join(sorted(CODEBOOKS))}")
        return codebook

    @field_validator("locale")
    @classmethod
    def _locale_is_known(cls, locale: str | None) -> str | None:
        if locale is not None and marks_of(locale) is None:
            raise ValueError(f"the known locales are {', '.join(LOCALES)}, and those of Babel")
        return locale

    @property
    def marks(self) -> Marks:
        """The signs of numbers in the stated locale."""
        marks = marks_of(self.locale or "en")
        assert marks is not None  # checked when the convention was made
        return marks

    @property
    def widened(self) -> Decimal:
        """How many times its stated error a figure with "±" allows to either side."""
        return _WIDENED[self.plus_minus]

    def around(self, value: Decimal, errors: Sequence[tuple[Decimal, Decimal]]) -> tuple[Decimal, Decimal]:
        """Return the ends of what a value with its errors (down, up) allows.

        As limits several errors add up; as standard errors they add in squares, to a 95 % interval.

        >>> [str(end) for end in Convention(plus_minus="sigma").around(Decimal(10), [(Decimal("0.5"), Decimal(1))])]
        ['9.020', '11.96']
        """
        if self.plus_minus == "limit":
            down, up = (reduce(EXACT.add, [pair[side] for pair in errors]) for side in (0, 1))
        else:
            down, up = (total_error(errors, side, self.widened) for side in (0, 1))
        return tidy(EXACT.subtract(value, down)), tidy(EXACT.add(value, up))

    @property
    def floor(self) -> Decimal:
        """Where "up to" starts: 0 for counts, else minus infinity."""
        return Decimal(0) if self.count else Decimal("-Infinity")

    def vague_words(self) -> Mapping[str, Bounds]:
        """Return every vague word that has a reading, with its bounds."""
        return _vague_words(self.codebook)

    def __str__(self) -> str:
        return "; ".join(self._settings_in_words())

    def _settings_in_words(self) -> Iterator[str]:
        yield f'"about" read as {EXACT.multiply(self.kappa, Decimal(100)).normalize():f} %'
        if self.bare == "rounded":
            yield "bare numbers read as rounded"
        if isinstance(self.codebook, str):
            yield f"vague words by the {self.codebook} codebook"
        elif self.codebook is not None:
            for word, (low, high) in self.codebook:
                yield f'"{word}" read as {_bounds_in_words(low, high)}'
        if self.locale is not None:
            yield f"numbers written as in locale {self.locale}"
        if not self.count:
            yield "figures may be negative"
        if self.plus_minus != "limit":
            stated = {"sigma": "one standard error", "2 sigma": "two standard errors", "95 %": "a 95 % interval"}
            yield f'"±" read as {stated[self.plus_minus]}, of which 95 % intervals are compared'


def _bounds_in_words(low: Decimal | None, high: Decimal | None) -> str:
    if low is None:
        return f"at most {high:,f}"
    if high is None:
        return f"at least {low:,f}"
    return f"{low:,f}" if low == high else f"{low:,f} to {high:,f}"


@cache
def _vague_words(codebook: str | tuple[tuple[str, Bounds], ...] | None) -> Mapping[str, Bounds]:
    words: dict[str, Bounds] = {word: (Decimal(least), None) for word, least in VAGUE.items()}
    own = _freeze_codebook(CODEBOOKS[codebook]) if isinstance(codebook, str) else codebook
    return words | dict(own or ())


def hedge(number: Decimal, kappa: Decimal) -> Decimal:
    """Return D, what a hedge allows to either side of a number: ``min(g/2, kappa * |number|)``.

    Here g is the place value of the number's last digit that is not zero. The result is exact, and at most
    half of the number.

    >>> [str(hedge(Decimal(n), Decimal("0.05"))) for n in (10_000, 11_000, 2_600, 600, 0)]
    ['500.00', '500', '50', '30.00', '0']
    """
    if number == 0:
        return Decimal(0)
    digits = number.as_tuple().digits
    last = len(digits) - 1
    while not digits[last]:
        last -= 1
    # |number| >= g, so that a kappa above 1 gives g/2 as 1 does, and no product can overflow.
    half = Decimal(5).scaleb(number.adjusted() - last - 1, EXACT)
    return min(EXACT.add(half, Decimal(0)), EXACT.multiply(min(kappa, Decimal(1)), number.copy_abs()))


@dataclass(frozen=True, slots=True)
class End:
    """One end of a figure before a convention widens it: exact, in decimals.

    Parameters
    ----------
    base : Decimal
        The number as stated; ``Infinity`` or ``-Infinity`` where there is no bound.
    hedged : bool
        Whether the end moves outward by `hedge(base, kappa)`.
    closed : bool

    Examples
    --------
    >>> End(Decimal(11_000), hedged=True).at(Decimal("0.05"), "lower")
    Decimal('10500')
    """

    base: Decimal
    hedged: bool = False
    closed: bool = True

    def at(self, kappa: Decimal, side: Literal["lower", "upper"]) -> Decimal:
        """Return where the end lies: a hedged lower end below its base, a hedged upper end above."""
        if not self.moves:
            return self.base
        allowance = hedge(self.base, kappa)
        return EXACT.add(self.base, allowance if side == "upper" else allowance.copy_negate())

    @property
    def moves(self) -> bool:
        """Whether kappa moves the end."""
        return self.hedged and self.base.is_finite() and self.base != 0


@cache
def _default() -> Convention:  # made when first needed: to build its checks takes a third of the whole import
    return Convention()


def convention_or_default(convention: Convention | None) -> Convention:
    """Return a convention, or the default one where none is given; OptionError where it is something else."""
    if convention is None:
        return _default()
    if not isinstance(convention, Convention):
        raise OptionError("convention= is not a Convention", got=convention, argument="convention")
    return convention
