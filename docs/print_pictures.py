"""Draw the pictures of the pages: ``python docs/print_pictures.py``."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import consilience as cs
from consilience.showing.line_plots import save_plot

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
DRAWN = {
    "troops.svg": ("north-korean-troops", {}, "topics"),
    "troops-exact.svg": ("north-korean-troops", {"kappa": 0}, "topics"),
    "orla-flood.svg": ("orla-flood", {}, "topics"),
    "troops-intervals.svg": ("north-korean-troops", {}, "intervals"),
    "troops-kappa.svg": ("north-korean-troops", {}, "kappa"),
    "maria-time.svg": ("hurricane-maria-deaths", {}, "time"),
}
"""Each picture: the seed, the convention where it is another, and what of it is drawn."""


CARDS = {"orla-flood-box.svg": "orla-flood"}
"""Each card: the seed whose fact box it shows."""


def draw(folder: Path) -> None:
    """Draw all pictures into a folder."""
    for name, seed in CARDS.items():
        cs.reconcile(cs.read_claims(ROOT / "seeds" / f"{seed}.toml")).box().save(folder / name)
    for name, (seed, settings, of) in DRAWN.items():
        result = cs.reconcile(cs.read_claims(ROOT / "seeds" / f"{seed}.toml"))
        save_plot(result.under(**settings) if settings else result, str(folder / name), of=of)


def words(picture: Path) -> list[str]:
    """Return the texts of a picture; their places depend on the fonts and on the version of matplotlib."""
    return re.findall(r"<text[^>]*>([^<]*)</text>", picture.read_text(encoding="utf-8"))


def stale() -> list[str]:
    """Return the pictures that say something else than they would if they were drawn now."""
    with tempfile.TemporaryDirectory() as folder:
        draw(Path(folder))
        return [name for name in (*DRAWN, *CARDS) if words(Path(folder, name)) != words(PICTURES / name)]


if __name__ == "__main__":
    import matplotlib

    matplotlib.use("Agg")
    PICTURES.mkdir(exist_ok=True)
    draw(PICTURES)
