"""Many comparisons as columns: what two figures are to each other is found once, and put beside each pair of claims."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, get_args

import numpy as np

from consilience.arguments import FLAG, TEXT, a, checked, many, one_of
from consilience.arrays import Codes, distinct
from consilience.comparing.comparison import (
    FREE,
    Comparison,
    Ends,
    Verdict,
    break_even,
    free_of_bounds,
    gaps_of,
    meet,
    pulls_apart,
    ratio_of,
    silent,
)
from consilience.comparing.related_scopes import RELATIONS, RelatedPairs
from consilience.lazy import Lazy
from consilience.model.claim_columns import ClaimColumns
from consilience.model.claims import Claim
from consilience.model.figures import Figure
from consilience.model.relations import Related, Relation, relate
from consilience.model.scopes import Measure
from consilience.wording.conventions import convention_or_default

if TYPE_CHECKING:
    import pandas as pd

_NUMBERS = ("difference", "ratio", "gap", "break_even", "pull", "p")


class Compared(Lazy[Comparison]):
    """Comparisons as columns; one is an object when somebody asks for it.

    Attributes
    ----------
    names : sequence of str
        The ids of the claims.
    left, right : codes of shape (pairs,)
        The places of their sides in these.
    told : sequence of Comparison
        What there is to say of pairs, each once, its sides being blank.
    which : codes of shape (pairs,)
        The place of each pair's in these.
    """

    def __init__(
        self, names: Sequence[str], left: Codes, right: Codes, told: Sequence[Comparison], which: Codes
    ) -> None:
        self.names, self.left, self.right, self.told, self.which = names, left, right, told, which

    def __len__(self) -> int:
        return len(self.which)

    def at(self, places: Sequence[int]) -> list[Comparison]:
        """Return the comparisons at some places, which are not kept."""
        return list(map(self._make, places))

    def _make(self, place: int) -> Comparison:
        sides = self.names[self.left[place]], self.names[self.right[place]]
        return Comparison(*sides, *self.told[self.which[place]][2:])

    def __iter__(self) -> Iterator[Comparison]:
        names, rest = self.names, [one[2:] for one in self.told]
        for left, right, which in zip(
            *(column.tolist() for column in (self.left, self.right, self.which)), strict=True
        ):
            yield Comparison._make((names[left], names[right], *rest[which]))

    def take(self, places: Codes) -> Compared:
        """Return some of them."""
        return Compared(self.names, self.left[places], self.right[places], self.told, self.which[places])

    def where(self, holds: Callable[[Comparison], bool]) -> list[Comparison]:
        """Return the comparisons for which something holds that does not depend on the ids of their sides."""
        kept = np.array([holds(one) for one in self.told], dtype=np.bool_)
        return list(self.take(np.flatnonzero(kept[self.which])))


def compare_related(claims: Sequence[Claim], pairs: RelatedPairs, free: Codes) -> Compared:
    """Compare pairs of claims on related scopes.

    Parameters
    ----------
    claims : sequence of Claim
    pairs : RelatedPairs
    free : codes of shape (claims,)
        Whether the figures on each claim's scope are free of what nesting bounds: of `FREE`, or 0.

    Returns
    -------
    Compared
        In the order of `pairs`.
    """
    columns = ClaimColumns.of(claims, convention_or_default(None))
    figure, ends, own = columns.figure, Ends.of(columns), free[pairs.left]
    key = (figure[pairs.left] * len(columns.figures.texts) + figure[pairs.right]) * len(RELATIONS) + pairs.relation
    # Two figures are as far apart wherever they stand; of those that bound nothing, only the reason counts.
    key[silent(pairs, free)] = -1 - (own * len(RELATIONS) + pairs.relation)[silent(pairs, free)]
    known, first, which = np.unique(key, return_index=True, return_inverse=True)
    some = pairs.chosen(first)
    agree, gaps = np.less_equal(*meet(*ends.closed(), some)), gaps_of(ends, some)
    told = []
    for one, left, right, code, reason, agrees, gap in zip(
        *(column.tolist() for column in (known, figure[some.left], figure[some.right], some.relation)),
        own[first].tolist(),
        agree.tolist(),
        gaps.tolist(),
        strict=True,
    ):
        relation = RELATIONS[code]
        if one < 0:
            told.append(_not_comparable(relation, f"{relation}, but {FREE[reason]}"))
        else:
            told.append(_apart(columns.figures[left], columns.figures[right], relation, agrees, gap))
    return Compared(columns.names, pairs.left, pairs.right, told, which)


def compare_pairs(claims: Sequence[Claim], pairs: Sequence[tuple[int, int, Related]], free: Codes) -> Compared:
    """Compare any pairs of claims, on unrelated scopes too; see `compare_related`.

    Parameters
    ----------
    claims : sequence of Claim
    pairs : sequence of (left, right, related)
        Places of two claims, and how their scopes relate.
    free : codes of shape (claims,)
    """
    codes = {relation: code for code, relation in enumerate(RELATIONS)}
    sides = np.array([pair[:2] for pair in pairs], dtype=np.int64).reshape(-1, 2)
    apart = np.array([related.relation is Relation.UNRELATED for _, _, related in pairs], dtype=np.bool_)
    relation = np.array([codes[related.relation] for *_, related in pairs if related.relation in codes], dtype=np.int8)
    left, right = sides.T
    found = compare_related(claims, RelatedPairs(left[~apart], right[~apart], relation), free)
    reasons, reason = distinct(related.reason for _, _, related in pairs if related.relation is Relation.UNRELATED)
    which = np.empty(len(pairs), dtype=np.int64)
    which[~apart], which[apart] = found.which, len(found.told) + reason
    told = [*found.told, *(_not_comparable(Relation.UNRELATED, words) for words in reasons)]
    return Compared(found.names, left, right, told, which)


def _not_comparable(relation: Relation, reason: str) -> Comparison:
    return Comparison("", "", relation, Verdict.NOT_COMPARABLE, reason, *[math.nan] * 4)


def _apart(one: Figure, other: Figure, relation: Relation, agrees: bool, gap: float) -> Comparison:
    """Return what there is to say of two figures."""
    return Comparison(
        "",
        "",
        relation,
        Verdict.AGREE if agrees else Verdict.CONFLICT,
        "",
        float(abs(one.value - other.value)),
        ratio_of(one.value, other.value, relation),
        gap,
        break_even(one, other, relation, agrees=agrees),
        *(pulls_apart(one, other).values() if relation is Relation.SAME else ()),
    )


@checked(left=a(Claim), right=a(Claim), compare_across=many(TEXT), measure=one_of(*get_args(Measure)), additive=FLAG)
def compare(
    left: Claim,
    right: Claim,
    *,
    compare_across: Iterable[str] = (),
    measure: Measure = "stock",
    additive: bool = True,
) -> Comparison:
    """Compare two claims.

    Parameters
    ----------
    left, right : Claim
    compare_across : iterable of str, optional
        Dimensions to disregard.
    measure : {'stock', 'flow', 'cumulative'}
        What time does, see `relate`.
    additive : bool, default True
        Whether a part is bounded by its whole.

    Returns
    -------
    Comparison
        Swapping the two sides turns the relation round and changes nothing else.

    Examples
    --------
    >>> seoul = Claim(id="seoul", figure="about 10,000", scope={"what": "troops"}, source="Yonhap")
    >>> kyiv = Claim(id="kyiv", figure="about 11,000", scope={"what": "troops"}, source="Zelensky")
    >>> found = compare(seoul, kyiv)
    >>> print(found.verdict, found.difference, found.ratio, found.gap, found.break_even)
    agree 1000.0 1.1 0.0 0.05
    """
    claims = [left, right]
    scopes = [claim.counted(measure, additive).without(compare_across) for claim in claims]
    below = np.full(2, any(claim.value < 0 for claim in claims))
    free = free_of_bounds(scopes, below, measure, additive=additive)
    return compare_pairs(claims, [(0, 1, relate(scopes[0], scopes[1], measure))], free)[0]


def pairs_frame(comparisons: Compared) -> pd.DataFrame:
    """Return a row per comparison; see `Reconciliation.pairs`."""
    import pandas as pd

    names, which = np.array(comparisons.names, dtype=object), comparisons.which
    columns: dict[str, Any] = {"left": names[comparisons.left], "right": names[comparisons.right]}
    for place, name in enumerate(Comparison._fields[2:], start=2):
        cells = [one[place] for one in comparisons.told]
        if name in _NUMBERS:
            columns[name] = np.array(cells, dtype=np.float64)[which]
        else:
            columns[name] = np.array([str(cell) for cell in cells], dtype=object)[which]
    return pd.DataFrame(columns).astype({name: object for name in Comparison._fields if name not in _NUMBERS})
