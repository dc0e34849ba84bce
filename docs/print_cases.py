"""Draw the pages of the cases that `docs/cases.md` judges: ``python docs/print_cases.py [--data FOLDER] [NAME ...]``.

Each case becomes one small picture: its page at 1280 and at 390 pixels, light and dark, and its first printed sheet.
The cases that need real data are drawn where a folder with them is named. Needs Chromium, Pillow and pypdfium2.
"""

from __future__ import annotations

import argparse
import importlib.util
import math
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import consilience as cs

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "cases"
_DARK, _HEIGHT = (False, True), 380
"""Pixels of a drawn sheet."""


def seed(name: str) -> cs.Reconciliation:
    """Reconcile one of the seeds."""
    return cs.reconcile(cs.read_claims(ROOT / "seeds" / f"{name}.toml"))


def losses(count: int) -> cs.Reconciliation:
    """Figures of losses, as two sides and three outlets state them; invented."""
    draw = random.Random(7)
    things = [
        ("aircraft", 130),
        ("tanks", 2_900),
        ("ships", 24),
        ("drones", 14_000),
        ("trucks", 9_400),
        ("guns", 5_100),
    ]
    things += [("casualties", 697_680), ("radars", 118), ("depots", 61), ("bridges", 12)]
    hedges = ["{}", "about {}", "more than {}", "at least {}", "up to {}"]
    claims = []
    for number in range(count):
        thing, size = things[number % len(things)]
        source = ("General Staff", "Ministry of Defence", "Open Count", "Wire Agency")[number // len(things) % 4]
        value = round(size * draw.choice((1, 1, 1, 1.02, 0.62)))
        claims.append(
            cs.Claim(
                id=f"c{number}",
                figure=draw.choice(hedges).format(f"{value:,}"),
                source=source,
                scope={"what": thing},
                reported=f"2024-10-{10 + number // len(things)}",
                quote=f"The {source} put losses of {thing} at {value:,}.",
                url=f"https://example.org/{number}",
            )
        )
    return cs.reconcile(cs.ClaimSet(claims, title="Losses, October 2024"))


def limits() -> cs.Reconciliation:
    """One scope with nothing but floors and ceilings."""
    figures = ["at least 40", "more than 55", "up to 90", "no more than 120", "dozens", "fewer than 80"]
    claims = [
        cs.Claim(id=f"c{n}", figure=text, source=f"Outlet {n + 1}", scope={"what": "trapped"}, reported="2024-05-02")
        for n, text in enumerate(figures)
    ]
    return cs.reconcile(cs.ClaimSet(claims, title="Trapped in the mine"))


def decades() -> cs.Reconciliation:
    """One scope whose figures span four decades."""
    figures = ["120", "about 3,000", "15,000-40,000", "up to 200,000", "1.2 million"]
    claims = [
        cs.Claim(
            id=f"c{n}", figure=text, source=f"Estimate {n + 1}", scope={"what": "species"}, note="a count of its own"
        )
        for n, text in enumerate(figures)
    ]
    return cs.reconcile(cs.ClaimSet(claims, title="Species in the canopy"))


def negative() -> cs.Reconciliation:
    """Net migration: values below and above zero."""
    rows = [("Norland", "-12,400", "Office"), ("Norland", "-9,800", "Eurodesk"), ("Sudland", "3,100", "Office")]
    rows += [("Sudland", "about 2,900", "Eurodesk"), ("", "-9,300", "Office"), ("", "-7,000 to -6,500", "Eurodesk")]
    convention = cs.Convention(count=False)
    claims = [
        cs.Claim(
            id=f"c{n}",
            figure=cs.read_figure(text, convention),
            source=source,
            scope={"what": "net migration", "when": "2023"} | ({"where": place} if place else {}),
        )
        for n, (place, text, source) in enumerate(rows)
    ]
    found = cs.ClaimSet(claims, title="Net migration 2023", measure="flow", additive=False, convention=convention)
    return cs.reconcile(found)


def leftward() -> cs.Reconciliation:
    """Names that run from right to left."""
    rows = [
        ("فصيل", "حوالي", "about 500"),
        ("فصيل", "الوكالة", "620"),
        ("פצועים", "הסוכנות", "at least 30"),
        ("פצועים", "הרדיו", "28"),
    ]
    claims = [
        cs.Claim(id=f"c{n}", figure=text, source=source, scope={"what": what}, quote=f"{source}: {text}")
        for n, (what, source, text) in enumerate(rows)
    ]
    return cs.reconcile(cs.ClaimSet(claims, title="אירוע בעמק"))


def march(data: Path) -> cs.Reconciliation:
    """Crowds of one day, by place, in three compilations."""
    claims = cs.read_claims(
        data / "womens_march_2017.csv",
        low="low_text",
        high="high_text",
        source="compilation",
        scope={"where": "location"},
    )
    told = {
        where
        for where in (
            {c.scope["where"] for c in claims if c.source.name == name}
            for name in sorted({c.source.name for c in claims})[:1]
        )
        for where in where
    }
    kept = [claim for claim in claims if claim.scope["where"] in told][:1000]
    return cs.reconcile(cs.ClaimSet(kept, title="The march of 21 January 2017, by place"))


def hubble(data: Path) -> cs.Reconciliation:
    """550 published values of one constant."""
    import pandas as pd

    rows = pd.read_csv(data / "h0_huchra.csv").dropna(subset=["err_plus", "err_minus", "value_km_s_Mpc"])
    convention = cs.Convention(count=False)
    claims = [
        cs.Claim(
            id=str(row.line),
            figure=cs.Figure.from_bounds(
                low=row.value_km_s_Mpc - abs(row.err_minus),
                high=row.value_km_s_Mpc + abs(row.err_plus),
                value=row.value_km_s_Mpc,
                convention=convention,
            ),
            source=str(row.first_author),
            scope={"what": "Hubble constant", "unit": "km/s/Mpc"},
        )
        for row in rows.itertuples()
    ]
    return cs.reconcile(cs.ClaimSet(claims, title="The Hubble constant", additive=False, convention=convention))


def effects(data: Path) -> cs.Reconciliation:
    """Reconcile a meta-analysis: effects around zero with their intervals."""
    import pandas as pd

    convention = cs.Convention(count=False)
    claims = []
    for row in pd.read_csv(data / "meta_bcg.csv").itertuples():
        effect = math.log(row.tpos / (row.tpos + row.tneg)) - math.log(row.cpos / (row.cpos + row.cneg))
        error = math.sqrt(1 / row.tpos - 1 / (row.tpos + row.tneg) + 1 / row.cpos - 1 / (row.cpos + row.cneg))
        low, high = (round(effect + sign * 1.96 * error, 3) for sign in (-1, 1))
        figure = cs.Figure.from_bounds(low=low, high=high, value=round(effect, 3), convention=convention)
        claims.append(
            cs.Claim(
                id=str(row.trial), figure=figure, source=f"{row.author} {row.year}", scope={"what": "log risk ratio"}
            )
        )
    return cs.reconcile(
        cs.ClaimSet(claims, title="BCG vaccine: thirteen trials", additive=False, convention=convention)
    )


CASES: dict[str, Callable[[], cs.Reconciliation] | Callable[[Path], cs.Reconciliation]] = {
    "five-figures": lambda: seed("north-korean-troops"),
    "toll": lambda: seed("orla-flood"),
    "forty-losses": lambda: losses(40),
    "march": march,
    "hubble": hubble,
    "iraq": lambda: seed("iraq-deaths-2006"),
    "effects": effects,
    "limits": limits,
    "decades": decades,
    "negative": negative,
    "leftward": leftward,
    "two-hundred": lambda: losses(200),
}


def browser() -> object:
    """Start the browser of the tests."""
    spec = importlib.util.spec_from_file_location("browser", ROOT / "tests" / "showing" / "browser.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Browser(Path(tempfile.mkdtemp()))


def draw(name: str, result: cs.Reconciliation, chromium: object, folder: Path) -> None:
    """Draw the sheet of one case."""
    import pypdfium2
    from PIL import Image

    page = Path(tempfile.mkdtemp()) / f"{name}.html"
    result.report(page)
    shots = []
    for width, height in ((1280, 800), (390, 844)):
        for dark in _DARK:
            chromium.open(page.as_uri(), width=width, height=height, dark=dark)
            shots.append(chromium.screenshot())
            if not dark:
                tall = chromium.evaluate("document.documentElement.scrollHeight")
                first = chromium.evaluate(
                    "(document.querySelector('.topic svg') || document.body).getBoundingClientRect().bottom"
                )
                print(f"{name} {width}: {tall} pixels tall, first picture ends at {first:.0f}")
    chromium.open(page.as_uri())
    sheets = pypdfium2.PdfDocument(chromium.printed())
    print(f"{name}: {len(sheets)} printed pages")
    shots.append(sheets[0].render(scale=1.2).to_pil().convert("RGB"))
    scaled = [
        shot.resize((round(shot.width * _HEIGHT / shot.height), _HEIGHT), Image.Resampling.LANCZOS) for shot in shots
    ]
    sheet = Image.new("RGB", (sum(one.width for one in scaled) + 8 * len(scaled), _HEIGHT), "#888888")
    left = 0
    for one in scaled:
        sheet.paste(one, (left, 0))
        left += one.width + 8
    sheet.quantize(64).save(folder / f"{name}.png", optimize=True)


def main() -> None:
    """Draw the cases that are named, by default all that can be drawn."""
    asked = argparse.ArgumentParser()
    asked.add_argument("names", nargs="*", choices=[[], *CASES])
    asked.add_argument("--data", type=Path)
    asked.add_argument("--to", type=Path, default=FOLDER)
    options = asked.parse_args()
    options.to.mkdir(exist_ok=True)
    chromium = browser()
    try:
        for name in options.names or CASES:
            made = CASES[name]
            if made in (march, hubble, effects):
                if options.data is None:
                    print(f"{name}: left out, name a folder with its data", file=sys.stderr)
                    continue
                draw(name, made(options.data), chromium, options.to)
            else:
                draw(name, made(), chromium, options.to)
    finally:
        chromium.close()


if __name__ == "__main__":
    main()
