"""One small picture a topic: its own axis, the whole and its parts, who conflicts with whom, bounds as bounds."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

import consilience as cs
from consilience.__main__ import main
from consilience.command_options import command_parser
from hostile import TEXTS, figure

pytest.importorskip("matplotlib").use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

from consilience.showing.line_plots import Picture, save_plot  # noqa: E402
from consilience.showing.topic_plot import PANEL_WIDTH, draw_panel, height_of, panels  # noqa: E402

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(autouse=True)
def closed():
    yield
    plt.close("all")


def seed(name, **options):
    return cs.reconcile(cs.read_claims(SEEDS / f"{name}.toml"), **options)


def reconcile(*rows, **settings):
    """Claims of (what, source, figure)."""
    claims = [
        cs.Claim(id=str(n), figure=words, source=source, scope={"what": what})
        for n, (what, source, words) in enumerate(rows)
    ]
    return cs.reconcile(cs.ClaimSet(claims, **settings))


def texts(axes):
    figure = axes[0].figure
    return [text.get_text() for ax in axes for text in ax.texts] + [text.get_text() for text in figure.texts]


def test_each_topic_has_its_own_axis():
    result = reconcile(("aircraft", "a", "129"), ("casualties", "a", "697,680"), ("casualties", "b", "600,000"))
    axes = result.plot_topics()
    assert [ax.get_xlabel() for ax in axes] == ["casualties", "aircraft"]
    assert axes[1].get_xlim()[1] < 200 < 600_000 < axes[0].get_xlim()[1]
    assert {ax.get_xscale() for ax in axes} == {"linear"}


def test_a_conflict_says_with_whom_and_nobody_else_is_marked():
    result = reconcile(("dead", "AP", "31"), ("dead", "AFP", "31"), ("dead", "radio", "more than 40"))
    bars = {bar.source: bar for (one,) in [panels(result)] for block in one.blocks for bar in block.bars}
    assert {name: (bar.verdict, bar.against) for name, bar in bars.items()} == {
        "AP": ("conflicts", "radio"),
        "AFP": ("conflicts", "radio"),
        "radio": ("conflicts", "2 others"),
    }
    assert "≠ radio" in texts(result.plot_topics())
    fine = reconcile(("dead", "AP", "31"), ("dead", "AFP", "31"), ("injured", "AP", "3"))
    assert [bar.verdict for one in panels(fine) for block in one.blocks for bar in block.bars] == [
        "agrees",
        "agrees",
        "alone",
    ]
    assert not [text for text in texts(fine.plot_topics()) if text.startswith("≠")]


def test_a_floor_is_no_bar():
    (one,) = panels(reconcile(("dead", "AP", "at least 31"), ("dead", "AFP", "up to 50"), ("dead", "R", "40-45")))
    assert [(bar.floor, bar.ceiling) for bar in one.blocks[0].bars] == [(True, False), (False, True), (False, False)]


def test_effects_around_zero_stand_on_a_linear_axis():
    rows = [("effect", f"s{n}", words) for n, words in enumerate(("-0.0004", "0.9", "-1.6", "0.02"))]
    (ax,) = reconcile(*rows, convention=cs.Convention(count=False)).plot_topics()
    assert ax.get_xscale() == "linear"
    low, high = ax.get_xlim()
    assert low < -1.6 < 0.9 < high


def test_a_logarithmic_axis_is_named():
    (ax,) = reconcile(("rows", "a", "12"), ("rows", "b", "120,000")).plot_topics()
    assert ax.get_xscale() == "log"
    assert ax.get_xlabel() == "rows (logarithmic scale)"


def test_over_time_each_source_is_a_line_of_steps():
    axes = seed("orla-flood").plot_topics(topic="dead")
    assert len(axes) == 1, "a part with figures of one day needs no axis"
    assert {line.get_drawstyle() for line in axes[0].lines} == {"steps-post"}
    said = texts(axes)
    assert {"Orla Radio", "Morning Courier", "Coast Wire", "38"} <= set(said)
    assert "Morning Courier: 24" in said


def test_only_and_topic():
    result = seed("orla-flood")
    assert [one.title for one in panels(result, topic="injured")] == ["injured"]
    contested = panels(result, only=["contested"])
    assert [[block.heading for block in one.blocks] for one in contested] == [["dead"], ["Karsa"]]
    assert [one.title for one in panels(result, only=["coast wire"])] == ["dead", "injured", "missing"]
    with pytest.raises(cs.OptionError, match="nothing to draw"):
        panels(result, only=["nobody"])
    with pytest.raises(cs.OptionError, match="there are no claims to draw"):
        cs.reconcile([]).plot_topics()


def test_of_very_many_figures_one_strip_is_drawn_and_what_is_left_out_is_said():
    rows = [("t", f"s{n}", str(100 + n)) for n in range(200)]
    (ax,) = reconcile(*rows).plot_topics()
    assert "200 figures, 200 of them in conflict" in texts([ax])
    many = reconcile(*[("t" if n == 0 else f"t/p{n}", "s", str(100 - n)) for n in range(30)])
    (one,) = panels(many)
    assert one.blocks[0].heading == "t"
    assert one.left_out == "23 more things not drawn."
    high = height_of(one)
    (ax,) = draw_panel(plt.figure(figsize=(PANEL_WIDTH, high)), one, (0, 0), high)
    ax.figure.canvas.draw()
    assert all(text.get_window_extent().y0 >= 0 for text in ax.texts)


@pytest.mark.parametrize("name", ["orla-flood", "north-korean-troops", "iraq-deaths-2006", "hurricane-maria-deaths"])
def test_words_stay_inside_the_figure(name):
    figure = seed(name).plot_topics()[0].figure
    figure.canvas.draw()
    whole = figure.bbox
    for text in [*figure.texts, *(text for ax in figure.axes for text in ax.texts)]:
        box = text.get_window_extent()
        assert whole.x0 <= box.x0 < box.x1 <= whole.x1 + 1, text.get_text()


def test_texts_from_outside_do_no_harm(tmp_path):
    claims = [
        cs.Claim(id=f"{n}", figure=figure(text, n), source=text, scope={"what": [text]}) for n, text in enumerate(TEXTS)
    ]
    result = cs.reconcile(claims)
    axes = result.plot_topics(most=30)
    axes[0].figure.savefig(tmp_path / "a.svg")


def test_the_command_offers_every_picture(tmp_path, capsys):
    result = reconcile(("dead", "a", "12"), ("dead", "b", "20"))
    with pytest.raises(SystemExit):
        command_parser().parse_args(["plot", "a.toml", "--of", "?"])
    offered = capsys.readouterr().err.rpartition("choose from")[2]
    assert sorted(re.findall(r"\w+", offered)) == sorted(get_args(Picture))
    for of in get_args(Picture):
        if of != "time":  # these claims have no date
            save_plot(result, str(tmp_path / f"{of}.svg"), of=of)
            assert (tmp_path / f"{of}.svg").stat().st_size > 1_000
    with pytest.raises(cs.OptionError, match="did you mean 'kappa'"):
        save_plot(result, str(tmp_path / "a.svg"), of="kapa")


def test_the_command(tmp_path, capsys):
    flood = str(SEEDS / "orla-flood.toml")
    target = tmp_path / "a.svg"
    assert main(["plot", flood, "-o", str(target), "--topic", "dead", "--only", "contested"]) == 1
    said = target.read_text(encoding="utf-8")
    assert ">Orla Radio<" in said
    assert "Injured" not in said
    assert main(["plot", flood, "-o", str(target), "--of", "kappa", "--topic", "dead"]) == 2
    assert "for the picture by topics" in capsys.readouterr().err


def test_a_bar_names_whoever_an_outlet_has_a_figure_from():
    officials = cs.Source(name="AP", cites=(cs.Source(name="officials", undetermined=True),))
    claims = [cs.Claim(id=str(n), figure=str(9 + n), source=one) for n, one in enumerate((officials, "the ministry"))]
    (block,) = panels(cs.reconcile(cs.ClaimSet(claims)))[0].blocks
    assert [bar.source for bar in block.bars] == ["officials (AP)", "the ministry"]
    assert [bar.against for bar in block.bars] == ["the ministry", "officials (AP)"]
