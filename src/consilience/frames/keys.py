"""Scope, origin and row of each claim packed into one integer, and sorted."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import numpy as np

from consilience.arrays import Codes, Flags

Given = TypeVar("Given")
Made = TypeVar("Made")

CHUNK = 1 << 18
"""Rows that are worked on at once."""


def sorted_keys(
    scope: Codes, origin: Codes | None, widths: tuple[int, int], kept: Flags | None, threads: int | None
) -> Codes:
    """Pack scope, origin and row into one integer each, and sort those.

    Parameters
    ----------
    scope, origin : codes of shape (rows,)
    widths : (int, int)
        The bits of origin and row.
    kept : flags of shape (rows,), optional
        The rows that get a key.
    threads : int, optional
    """
    key = np.empty(len(scope), dtype=np.int64)

    def pack(start: int) -> None:
        here = slice(start, start + CHUNK)
        part, codes = key[here], scope[here]
        if origin is not None:
            np.left_shift(codes, widths[0], out=part)
            part |= origin[here]
            codes = part
        np.left_shift(codes, widths[1], out=part)
        part |= np.arange(start, start + len(part))

    in_threads(pack, range(0, len(key), CHUNK), threads)
    if kept is not None:
        key = key[kept]
    key.sort()  # vectorised: to merge what two threads have sorted takes as long
    return key


def in_threads(work: Callable[[Given], Made], parts: Sequence[Given], threads: int | None) -> list[Made]:
    """Return what `work` makes of each part, in order."""
    workers = threads or len(os.sched_getaffinity(0))
    if workers == 1 or len(parts) < 2:
        return [work(part) for part in parts]
    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(work, parts))
