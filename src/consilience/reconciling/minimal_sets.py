"""Sets of claims by their places: minimal ones that meet others, maximal ones that hold, and what is known of them."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable, Iterable, Iterator

import numpy as np

Places = frozenset[int]

MOST_SETS = 200
"""Cap on the conflicts, and on the sets to set aside, that are listed for one component."""
MOST_STEPS = 3000
"""Cap on the steps of one enumeration; their number can grow exponentially with the claims."""
MOST_CANDIDATES = 100_000
"""Cap on the sets that one enumeration keeps in mind."""


class SpentError(Exception):
    """The work that one enumeration may take is done."""


class Known:
    """The sets of claims that were found to hold or not, which also answers for others.

    Every part of a set that holds does so too, and every set with one inside that does not hold does not either. Sets
    are kept as the bits of a number: the largest that hold, and the smallest that do not.

    Attributes
    ----------
    looks : int
        How many sets were looked at.
    """

    def __init__(self) -> None:
        self.looks = 0
        self._holding: list[int] = []
        self._broken: list[int] = []

    def holds(self, claims: Places) -> bool | None:
        """Say whether a set holds; None where those looked at so far do not answer it."""
        bits = _bits(claims)
        if any(bits & ~known == 0 for known in self._holding):
            return True
        if any(known & ~bits == 0 for known in self._broken):
            return False
        return None

    def keep(self, claims: Places, holds: bool) -> None:
        """Keep whether a set holds, after a look at it."""
        self.looks += 1
        bits = _bits(claims)
        if holds:
            self._holding = [*(known for known in self._holding if known & ~bits), bits]
        else:
            self._broken = [*(known for known in self._broken if bits & ~known), bits]


def _bits(places: Places) -> int:
    flags = np.zeros(max(places, default=-1) + 1, dtype=np.bool_)
    flags[list(places)] = True
    return int.from_bytes(np.packbits(flags, bitorder="little").tobytes(), "little")


def hitting_sets(sets: list[Places], find: Callable[[Places], Places | None]) -> tuple[list[Places], bool]:
    """Find all minimal sets that meet every one of some sets, smallest first (Reiter 1987).

    Parameters
    ----------
    sets : list of frozenset
        Those known; grows by what `find` finds.
    find : callable
        Given a candidate that meets all known sets, returns a further set that it misses, or None.

    Returns
    -------
    found : list of frozenset
    truncated : bool
        Whether a cap was met.
    """
    found: list[Places] = []
    seen: set[Places] = {frozenset()}
    heap: list[tuple[int, tuple[int, ...]]] = [(0, ())]
    most_known = len(sets) + MOST_SETS
    for steps in itertools.count():
        if not heap:
            return found, False
        if steps >= MOST_STEPS or len(found) >= MOST_SETS or len(sets) > most_known or len(seen) > MOST_CANDIDATES:
            return found, True
        candidate = frozenset(heapq.heappop(heap)[1])
        if any(smaller <= candidate for smaller in found):
            continue
        missed = next((known for known in sets if known.isdisjoint(candidate)), None)
        try:
            if missed is None and (missed := find(candidate)) is not None:
                sets.append(missed)
        except SpentError:
            return found, True
        if missed is None:
            found.append(candidate)
            continue
        for member in missed:
            larger = candidate | {member}
            if larger not in seen:
                seen.add(larger)
                heapq.heappush(heap, (len(larger), tuple(sorted(larger))))
    raise AssertionError  # pragma: no cover


def shrink(holds: Callable[[Iterable[int]], bool], conflict: Places) -> Places:
    """Drop claims from a conflict while it stays one (deletion filter): in blocks, halved where they cannot go."""
    ordered = sorted(conflict)
    size = max(1, len(ordered) // 16)
    blocks = [ordered[first : first + size] for first in range(0, len(ordered), size)][::-1]
    while blocks:
        block = blocks.pop()
        if not holds(conflict.difference(block)):
            conflict = conflict.difference(block)
        elif len(block) > 1:
            blocks += [block[len(block) // 2 :], block[: len(block) // 2]]
    return conflict


def grow(holds: Callable[[Iterable[int]], bool], everything: Places, start: Iterable[int]) -> Places:
    """Add claims to a consistent set while it stays one: in blocks, halved where they cannot all be added."""
    kept: Places = frozenset()
    first = list(start)
    ordered = sorted(everything.difference(first))
    size = max(1, len(ordered) // 16)
    blocks = [ordered[place : place + size] for place in range(0, len(ordered), size)][::-1]
    blocks += [[claim] for claim in reversed(first)]
    while blocks:
        block = blocks.pop()
        if holds(kept.union(block)):
            kept = kept.union(block)
        elif len(block) > 1:
            blocks += [block[len(block) // 2 :], block[: len(block) // 2]]
    return kept


def maximal_agreeing(size: int, pairs: Iterable[Places]) -> Iterator[Places]:
    """Yield the maximal sets without a conflicting pair (the maximal cliques of the agreement graph; Bron-Kerbosch).

    Sets are kept as the bits of a number: they are met and counted many times for each that is found.
    """
    everything = (1 << size) - 1
    agrees = [everything ^ (1 << claim) for claim in range(size)]
    for one, other in pairs:
        agrees[one] &= ~(1 << other)
        agrees[other] &= ~(1 << one)
    stack = [(0, everything, 0)]
    while stack:
        chosen, open_, done = stack.pop()
        if not open_ and not done:
            yield frozenset(_members(chosen))
            continue
        if not open_:
            continue
        pivot = max(_members(open_ | done), key=lambda claim: (open_ & agrees[claim]).bit_count())
        for claim in _members(open_ & ~agrees[pivot]):
            stack.append((chosen | 1 << claim, open_ & agrees[claim], done & agrees[claim]))
            open_, done = open_ ^ 1 << claim, done | 1 << claim


def _members(bits: int) -> Iterator[int]:
    """Yield the places of the bits that are set, ascending."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def capped(sets: Iterator[Places], most: int) -> tuple[list[Places], bool]:
    """Return at most so many of some sets, and whether there were more."""
    taken = list(itertools.islice(sets, most + 1))
    return taken[:most], len(taken) > most


def ordered(sets: Iterable[Places]) -> tuple[Places, ...]:
    """Return sets in order: the smallest first, then by their places."""
    return tuple(sorted(sets, key=lambda places: (len(places), sorted(places))))
