"""Millions of rows: the ranges of every scope of a frame, of a folder of Parquet files, of a Spark frame."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from consilience.frames.bulk import conflicts_frame, reconcile_frame
    from consilience.frames.frame_claims import RejectedRowsWarning
    from consilience.frames.parquet import reconcile_folder
    from consilience.frames.spark import reconcile_spark, rejects_of_spark
    from consilience.frames.totals import LooseTotalsWarning

__all__ = [
    "LooseTotalsWarning",
    "RejectedRowsWarning",
    "conflicts_frame",
    "reconcile_folder",
    "reconcile_frame",
    "reconcile_spark",
    "rejects_of_spark",
]

# The modules of this room import each other, so that what it offers waits until it is asked for.
_LATER = {
    "LooseTotalsWarning": "totals",
    "RejectedRowsWarning": "frame_claims",
    "conflicts_frame": "bulk",
    "reconcile_folder": "parquet",
    "reconcile_frame": "bulk",
    "reconcile_spark": "spark",
    "rejects_of_spark": "spark",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)


def __dir__() -> list[str]:
    return list(__all__)
