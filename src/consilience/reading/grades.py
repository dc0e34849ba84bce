"""Grades: what the rows of a table say of how reliable their sources are."""

from __future__ import annotations

from collections.abc import Sequence

from consilience.model.claims import Claim
from consilience.model.sources import Source


def settle_grades(claims: Sequence[Claim]) -> list[Claim]:
    """Give sources the letter that all rows that grade them give, and so their other rows.

    Where they differ, each row keeps its own.

    >>> stated = [Claim(id=grade, figure="5", source="x", grade=grade) for grade in ("B2", "1")]
    >>> [(claim.reliability, claim.grade) for claim in settle_grades(stated)]
    [(None, 'B2'), (None, 'B1')]
    """
    letters: dict[str, set[str]] = {}
    for claim in claims:
        if claim.reliability is not None:
            letters.setdefault(claim.source.name, set()).add(claim.reliability)
    alike = {name: found.pop() for name, found in letters.items() if len(found) == 1}
    graded = {name: Source.model_validate({"name": name, "reliability": letter}) for name, letter in alike.items()}

    def settled(claim: Claim) -> Claim:
        own = claim.source.name in graded
        update = {
            "source": graded.get(claim.source.name, claim.source),
            "cites": claim.cites and tuple(graded.get(cited.name, cited) for cited in claim.cites),
            "reliability": None if own else claim.reliability,
        }
        return claim.model_copy(update=update)

    return [*map(settled, claims)] if graded else list(claims)
