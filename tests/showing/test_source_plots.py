"""Who agrees with whom, and who repeats whom."""

from __future__ import annotations

from pathlib import Path

import pytest

import consilience as cs
from consilience.showing.source_plots import agreement

pytest.importorskip("matplotlib").use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(autouse=True)
def closed():
    yield
    plt.close("all")


def test_the_matrix_counts_the_pairs():
    result = cs.reconcile(cs.read_claims(SEEDS / "orla-flood.toml"))
    found = agreement(result)
    pairs = result.pairs[result.pairs["verdict"] != "not comparable"]
    assert sum(sum(one.values()) for one in found.values()) == len(pairs)
    assert sum(one["conflict"] for one in found.values()) == (pairs["verdict"] == "conflict").sum()
    ax = result.plot_sources()
    said = [text.get_text() for text in ax.texts]
    told = found["Morning Courier", "Orla Radio"]
    assert said.count(f"= {told['agree']}  ≠ {told['conflict']}") == 2, "on both sides of the diagonal"
    assert ax.get_yticklabels()[0].get_text() == "Morning Courier"


def test_of_many_sources_those_with_the_most_figures_are_shown():
    claims = [cs.Claim(id=f"{n}", figure="5", source=f"s{min(n, 20)}") for n in range(40)]
    ax = cs.reconcile(claims).plot_sources()
    assert ax.get_yticklabels()[0].get_text() == "s20"
    assert ax.get_title(loc="left").startswith("7 more sources not shown.")
    with pytest.raises(cs.OptionError, match="no sources to draw"):
        cs.reconcile([]).plot_sources()


def test_echoes_are_a_graph():
    claims = []
    for n in range(12):
        for source, value in (
            ("census", 1000 + 7 * n),
            ("yearbook", 1000 + 7 * n),
            ("a", 1313 + 11 * n),
            ("b", 1313 + 11 * n),
        ):
            claims.append(cs.Claim(id=f"{source}{n}", figure=str(value), source=source, scope={"where": f"p{n}"}))
        claims.append(cs.Claim(id=f"c{n}", figure=str(1000 + 7 * n), source="c", scope={"where": f"p{n}"}))
    result = cs.reconcile(claims)
    assert result.echoes["examples"][0].startswith("p0: 1,313; p1: 1,324")
    suspected = result.echoes[result.echoes["suspected"]]
    ax = result.plot_echoes()
    assert len(ax.lines) == len(suspected) > 0
    assert cs.reconcile(claims[:1]).plot_echoes().get_title(loc="left").startswith("No two sources")


def test_the_page_shows_sources_side_by_side_where_that_says_something(tmp_path):
    pytest.importorskip("jinja2")

    def page(claims):
        cs.reconcile(claims).report(tmp_path / "page.html")
        return (tmp_path / "page.html").read_text(encoding="utf-8")

    def of(copies, places=12):
        for n in range(places):
            stated = {f"good {k}": 1000 + 7 * n for k in range(4)}
            stated |= {who: (5000 + 13 * n if who in ("u", "v") else 1313 + 11 * n) for who in copies}
            for source, value in stated.items():
                yield cs.Claim(id=f"{source}{n}", figure=str(value), source=source, scope={"where": f"p{n}"})

    told = page(list(of(["<b>x", "y", "u", "v"])))
    assert "Who agrees with whom" in told
    assert "Who may repeat whom" in told
    assert told.count('aria-label="Who ') == 2
    assert "u and v share 12 odd figures" in told
    assert "<b>x" not in told
    told = page(list(of([])))
    assert "Who agrees with whom" not in told, "all agree"
    told = page(list(of(["x"])))
    assert "Who agrees with whom" in told
    assert "Who may repeat whom" not in told
