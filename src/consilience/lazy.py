"""Sequences that make their members when somebody asks for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, overload

Member = TypeVar("Member")


class Lazy(Sequence[Member]):
    """A sequence that makes its members when somebody asks for them; it equals a list or tuple of the same members.

    A subclass says how many members it has, and makes one of them (`_make`), which is kept in its `_made`; or several
    at once (`at`).

    >>> class Squares(Lazy[int]):
    ...     def __init__(self):
    ...         self._made = {}
    ...     def __len__(self):
    ...         return 10**9
    ...     def _make(self, place):
    ...         return place * place
    >>> squares = Squares()
    >>> squares[3], squares[-1], squares[4:6], len(squares._made)
    (9, 999999998000000001, [16, 25], 4)
    """

    _made: dict[int, Member]

    @overload
    def __getitem__(self, place: int) -> Member: ...
    @overload
    def __getitem__(self, place: slice) -> list[Member]: ...
    def __getitem__(self, place: int | slice) -> Member | list[Member]:
        chosen = range(len(self))[place]
        return self.at(chosen) if isinstance(chosen, range) else self.at((chosen,))[0]

    def __iter__(self) -> Iterator[Member]:
        return map(self.__getitem__, range(len(self)))

    def __eq__(self, other: object) -> bool:
        known: Any = (type(self), list, tuple)
        return list(self) == list(other) if isinstance(other, known) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self))

    def at(self, places: Sequence[int]) -> list[Member]:
        """Return the members at some places."""
        made = self._made
        for place in places:
            if place not in made:
                made[place] = self._make(place)
        return [made[place] for place in places]

    def _make(self, place: int, /) -> Member:
        """Make the member at a place."""
        raise NotImplementedError
