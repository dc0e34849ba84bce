"""Real collections without known answers, where ``../shared/data`` is at hand: rates, ages, deaths and crowds."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from benchmarks.known_answers import FOLDER, Collection

_DATA = FOLDER.parent


def plain_collections() -> Iterator[Collection]:
    """Yield each collection; a scope is what, where and when, with bars between them."""
    rates = pd.read_csv(_DATA / "child_mortality.csv.gz")
    yield _of("child mortality", rates, ("under-five mortality", rates["entity"], rates["year"]))
    people = pd.read_csv(_DATA / "population_slice.csv.gz")
    yield _of("people by age", people, (people["quantity"], people["entity"], people["year"]))
    deaths = pd.read_csv(_DATA / "world_conflict_deaths.csv")
    yield _of("deaths in war", deaths, (deaths["measure"], "world", deaths["year"]))
    crowds = pd.read_csv(_DATA / "womens_march_2017.csv")
    crowds = crowds.assign(source=crowds["compilation"], value=pd.to_numeric(crowds["mean_text"], errors="coerce"))
    yield _of("marchers", crowds, ("marchers", crowds["location"], "2017-01-21"))


def _of(name: str, frame: pd.DataFrame, dimensions: tuple[pd.Series | str | int, ...]) -> Collection:
    parts = [one.astype(str) if isinstance(one, pd.Series) else one for one in dimensions]
    scope = [
        "|".join(each)
        for each in zip(*(one if isinstance(one, pd.Series) else [one] * len(frame) for one in parts), strict=True)
    ]
    claims = frame.assign(scope=scope)[["scope", "source", "value"]].dropna()
    return Collection(name, claims.drop_duplicates(["scope", "source"]).reset_index(drop=True), {})
