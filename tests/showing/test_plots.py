"""Pictures: no claim, no end and no conflict is lost between the result and the axes."""

from __future__ import annotations

import dataclasses
import itertools
import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import consilience as cs
from consilience.showing.layout import lay_out
from consilience.showing.line_plots import discrepancies_by_kappa, moments
from hostile import FIRE, HEBREW, OVERRIDE, TEXTS, figure

matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    plt.close("all")


@pytest.fixture(scope="module")
def five():
    return cs.reconcile(cs.read_claims(SEEDS / "north-korean-troops.toml"))


def reconcile(*figures, **scope):
    return cs.reconcile(
        [cs.Claim(id=f"c{n}", figure=text, source=f"s{n}", scope=scope) for n, text in enumerate(figures)]
    )


def texts(ax):
    legend = ax.get_legend()
    drawn = [*ax.texts, *ax.get_yticklabels(), *(legend.get_texts() if legend else ())]
    return [text.get_text() for text in drawn]


def bars(ax):
    """The horizontal bars: (row, left, right)."""
    found = []
    for collection in ax.collections:
        if type(collection).__name__ == "LineCollection":
            found += [
                (seg[0][1], seg[0][0], seg[-1][0]) for seg in collection.get_segments() if seg[0][1] == seg[-1][1]
            ]
    return found


def arrows(ax, shape):
    """Where arrows of one direction stand."""
    wanted = matplotlib.markers.MarkerStyle(shape)
    path = wanted.get_path().transformed(wanted.get_transform())
    places = []
    for collection in ax.collections:
        if type(collection).__name__ != "PathCollection" or not len(collection.get_offsets()):
            continue
        drawn = collection.get_paths()[0]
        if drawn.vertices.shape == path.vertices.shape and (abs(drawn.vertices - path.vertices) < 1e-9).all():
            places += collection.get_offsets().tolist()
    return places


def test_the_five_figures(five):
    _, given = plt.subplots()
    ax = five.plot(given)
    assert ax is given
    said = texts(ax)
    assert [text.strip() for text in said if text.strip() in {"intelligence", "budanov", "nis-special"}]
    for claim in five.claims:
        assert claim.figure.text in said
    assert "common ground" in said
    assert "intelligence officials (origin not stated)" in said
    assert "in conflict" not in said
    assert 'compared across status and time; "about" read as 5 %' in said
    indent = {text.strip(): len(text) - len(text.lstrip()) for text in said}
    assert indent["troops"] < indent["troops (special forces)"] < indent["nis-special"]
    drawn = {tuple(bar[1:]) for bar in bars(ax)}
    assert {(9500, 10500), (10500, 11500), (0, 12000), (2600, 2600)} <= drawn


def test_an_unbounded_end_is_an_arrow_at_the_axis_and_its_bar_is_drawn():
    ax = reconcile("at least 40", "more than 35", "up to 60").plot()
    low, high = ax.get_xlim()
    assert (1, 40, high) in bars(ax)
    assert (2, 35, high) in bars(ax)
    assert sorted(row for _, row in arrows(ax, ">")) == [1, 2]
    assert all(math.isfinite(end) for bar in bars(ax) for end in bar)
    assert low < 0


def test_an_end_that_is_left_out_is_a_ring():
    closed, open_ = reconcile("at least 40", "up to 60").plot(), reconcile("more than 40", "up to 60").plot()

    def rings(ax):
        return [
            c
            for c in ax.collections
            if len(c.get_facecolor()) and matplotlib.colors.to_hex(c.get_facecolor()[0]) == "#fffffe"
        ]

    assert sum(len(c.get_offsets()) for c in rings(closed)) == 0
    assert sum(len(c.get_offsets()) for c in rings(open_)) > 0
    words = "an end that is itself left out"
    assert words in texts(open_)
    assert words not in texts(closed)


def test_conflicts_are_marked_and_the_best_supported_is_shown():
    ax = reconcile("10,000", "12,000", "10,000").plot()
    said = texts(ax)
    assert "in conflict" in said
    assert "no number fits all" in said
    assert "tied to a conflict" not in said
    assert "best supported (stated by 2 origins)" in said
    assert sorted(row for _, row in arrows(ax, "X")) == [1, 2, 3]


def test_what_only_one_origin_allows_is_no_band():
    assert not any(text.startswith("best supported") for text in texts(reconcile("5", "7").plot()))


def test_where_there_is_common_ground_it_is_the_only_band():
    claims = [
        cs.Claim(id=text, figure=text, source=source)
        for text, source in (("dozens", "A"), ("more than 120", "A"), ("up to 1,000", "B"))
    ]
    result = cs.reconcile(claims)
    assert result.scopes[0].best == (result.scopes[0].common,), "an origin's position is what its claims allow together"
    said = texts(result.plot())
    assert "common ground" in said
    assert not any(text.startswith("best supported") for text in said)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 5), st.sampled_from("ABC")), min_size=1, max_size=6))
def test_common_ground_lies_inside_what_the_most_origins_allow(rows):
    claims = [
        cs.Claim(id=str(n), figure=f"{low}-{low + more}", source=source) for n, (low, more, source) in enumerate(rows)
    ]
    (ranges,) = cs.reconcile(claims).scopes
    assert ranges.common is None or any(best.contains(ranges.common) for best in ranges.best)


def test_long_names_that_differ_at_their_end_are_told_apart():
    claims = [cs.Claim(id=f"{'The Institute of ' * 4}No. {n}", figure="5", source="s") for n in range(14)]
    said = [text.strip() for text in texts(cs.reconcile(claims).plot()) if "Institute" in text]
    assert len(said) == len(set(said)) == 14


def test_a_scope_that_a_conflict_elsewhere_leaves_without_a_range_is_not_said_to_conflict(five):
    said = texts(five.under(kappa=0).plot())
    assert (said.count("no number fits all"), said.count("tied to a conflict")) == (1, 2)
    assert any("tied together conflict" in text for text in said)


def test_a_conflict_in_a_sum_is_marked():
    result = cs.reconcile(cs.read_claims(SEEDS / "split-and-mix.toml"))
    assert not result.consistent
    assert lay_out(result, 40).conflicting == {
        name for found in result.system.disagreement.conflict_sets for name in found.claims
    }


@pytest.mark.parametrize(
    ("figures", "scale"),
    [
        (("100", "120"), "linear"),
        (("100", "120,000"), "log"),
        (("0", "120,000", "3"), "linear"),
        (("up to 5,000", "2"), "log"),
    ],
)
def test_the_scale_follows_the_figures(figures, scale):
    ax = reconcile(*figures).plot()
    assert ax.get_xscale() == scale
    low, high = ax.get_xlim()
    for bar in bars(ax):
        assert low <= bar[1] <= bar[2] <= high


def test_an_unknown_scale_is_refused(five):
    with pytest.raises(cs.OptionError, match="did you mean 'log'"):
        five.plot(scale="logg")


def test_many_scopes_say_what_is_left_out():
    claims = [
        cs.Claim(id=f"c{n}", figure=str(n % 7), source=f"s{n}", scope={"where": f"place {n // 3}"}) for n in range(300)
    ]
    result = cs.reconcile(claims)
    ax = result.plot()
    note = " ".join(" ".join(texts(ax)).split())
    assert "of 100 scopes" in note
    assert "left out: 261 claims on the other 87." in note
    assert len(ax.get_yticks()) <= 60


def test_many_claims_on_one_scope_are_all_drawn_and_not_named():
    result = reconcile(*(f"{n + 100}±{n % 9 + 1}" for n in range(300)))
    ax = result.plot()
    assert len(bars(ax)) == 300
    said = " ".join(" ".join(texts(ax)).split())
    assert "300 claims, too many to name" in said
    assert "300 origins, one claim each" in said
    shown = lay_out(result, 40)
    conflicts = {name for pair in result.system.related if pair.verdict == "conflict" for name in pair[:2]}
    assert shown.conflicting == conflicts


def test_hostile_texts_are_drawn_as_they_are():
    claims = [
        cs.Claim(id=text, figure=figure(text), source=text, scope={"what": [text]}, reported="2024-01-01")
        for text in TEXTS
    ]
    result = cs.reconcile(cs.ClaimSet(claims, title=" ".join(TEXTS[7:])))
    for draw in (result.plot, lambda: result.plot(most=5), result.plot_kappa, result.plot_time):
        ax = draw()
        ax.figure.canvas.draw()  # a sign that no font has would be a warning
        said = texts(ax)
        assert max(map(len, said)) < 160
        assert not any(OVERRIDE in text or FIRE in text or "\x1b" in text for text in said)
    said = [text.strip() for text in texts(result.plot())]
    assert {TEXTS[0], HEBREW, "\ufffd 5", "x y", "$x_1%&"} <= set(said)


def test_long_names_that_begin_alike_are_two_origins():
    names = ["a" * 100 + end for end in "xy"]
    result = cs.reconcile([cs.Claim(id=name[-1], figure="5", source=name) for name in names])
    shown = [text for text in texts(result.plot()) if text.startswith("aaa")]
    assert len(shown) == 2


def shown_ticks(ax):
    """The boxes of the numbers along the axis, left to right, after the layout."""
    ax.figure.canvas.draw()
    low, high = ax.get_xlim()
    shown = [label for at, label in zip(ax.get_xticks(), ax.get_xticklabels(), strict=True) if low <= at <= high]
    return [label.get_window_extent() for label in shown if label.get_text()]


@pytest.mark.parametrize(
    "stated",
    [
        ("10", "about 1000", "2 million", "at least 30,000", "up to 5"),
        ("3", "5,000,000,000,000", "at least 20,000"),
        ("7,900,000,000", "about 8.1 billion", "up to 7,950,000,000"),
        ("0", "about 1000", "2 million"),
        ("0.1234", "0.1235 ± 0.0004"),
    ],
)
@pytest.mark.parametrize("width", [5.5, 10])
def test_the_numbers_along_the_axis_do_not_run_into_one_another(stated, width):
    _, ax = plt.subplots(figsize=(width, 4), layout="constrained")
    boxes = shown_ticks(reconcile(*stated).plot(ax))
    assert len(boxes) > 1
    assert all(left.x1 < right.x0 for left, right in itertools.pairwise(boxes))


def test_nothing_is_cut_off_in_axes_of_the_usual_size(five):
    figure, ax = plt.subplots(layout="constrained")
    five.plot(ax)
    figure.canvas.draw()
    whole, drawn = figure.bbox_inches, figure.get_tightbbox()
    assert whole.x0 <= drawn.x0 < drawn.x1 <= whole.x1
    assert whole.y0 <= drawn.y0 < drawn.y1 <= whole.y1


def test_counts_are_marked_off_in_whole_numbers():
    ax = reconcile("38", "39").plot()
    assert all(tick.is_integer() for tick in ax.get_xticks())


def test_a_zero_beside_large_figures_is_not_on_the_edge():
    ax = reconcile("0", "about 1000", "2 million").plot()
    assert ax.get_xscale() == "linear"
    assert ax.get_xlim()[0] < 0
    with pytest.raises(cs.OptionError, match="a logarithmic axis needs figures above 0"):
        reconcile("0", "5").plot(scale="log")


def test_an_axis_that_is_logarithmic_says_so():
    assert reconcile("100", "120,000").plot().get_xlabel() == "logarithmic scale"


def test_a_name_that_runs_leftwards_is_indented_too():
    ax = cs.reconcile([cs.Claim(id=HEBREW, figure="5", source="s", scope={"what": "a"})]).plot()
    (label,) = [text.get_text() for text in ax.get_yticklabels() if HEBREW in text.get_text()]
    assert label.startswith("\N{LEFT-TO-RIGHT MARK}\N{NO-BREAK SPACE}")


def test_no_claims_at_all():
    cs.reconcile([]).plot().figure.canvas.draw()


def test_kappa(five):
    assert discrepancies_by_kappa(five) == ([0.0, 0.05], [1, 0])
    ax = five.plot_kappa()
    assert "as compared: 5 %, 0 discrepancies" in texts(ax)
    assert "All claims can be true from 5 % on." in " ".join(texts(ax))
    assert "No allowance mends all: 1 discrepancy would remain." in " ".join(texts(reconcile("5", "6").plot_kappa()))


def test_kappa_with_a_total():
    claims = cs.read_claims(SEEDS / "split-and-mix.toml")
    result = cs.reconcile(claims)
    at, left = discrepancies_by_kappa(result)
    assert at[0] == 0
    assert float(result.convention.kappa) in at
    assert left[at.index(float(result.convention.kappa))] == len(result.discrepancies)


def test_kappa_of_very_many_pairs_counts_those_on_one_scope(five, monkeypatch):
    at, left = discrepancies_by_kappa(five)
    monkeypatch.setattr("consilience.showing.line_plots.LISTED", 3)
    tried, counts = discrepancies_by_kappa(five)
    assert (tried[0], len(tried)) == (at[0], 25)
    assert counts == [left[0] if share < 0.05 else left[1] for share in tried]
    assert "too many to list" in " ".join(texts(five.plot_kappa()))


def test_no_discrepancy_at_all_is_a_line_at_zero():
    ax = reconcile("5", "5").plot_kappa()
    assert ax.get_ylim()[1] > 1
    assert [tick for tick in ax.get_yticks() if 0 < tick < 1] == []


def test_very_small_figures_keep_their_ticks():
    ax = reconcile("0.000000000012", "0.000000000014").plot()
    ax.figure.canvas.draw()
    assert len({label.get_text() for label in ax.get_xticklabels()}) > 2


def over_time():
    figures = {"Ministry": ["about 120", "300"], "UN": ["at least 200", "350"]}
    rows = [
        {"figure": figure, "source": source, "when": when, "what": "deaths"}
        for source, stated in figures.items()
        for figure, when in zip(stated, ("2024-01", "2024-02"), strict=True)
    ]
    return dataclasses.replace(cs.read_claims(rows), measure="cumulative")


def test_over_time_marks_where_series_part():
    result = cs.reconcile(over_time())
    ax = result.plot_time()
    said = " ".join(texts(ax))
    assert "Ministry and UN part on 2024-01-31" in said
    assert {"Ministry", "UN"} <= set(texts(ax))
    ax.figure.canvas.draw()


def test_days_do_not_run_into_one_another_and_a_figure_without_a_range_has_no_bar():
    stated = (
        ("up to 10,000", "2020-01-05"),
        ("about 20", "2020-01-09"),
        ("300", "2020-02-03"),
        ("0 - 50", "2020-02-09"),
    )
    rows = [{"figure": text, "source": text, "when": when, "what": "deaths"} for text, when in stated]
    ax = cs.reconcile(cs.read_claims(rows)).plot_time()
    boxes = shown_ticks(ax)
    assert len(boxes) > 2
    assert all(left.x1 < right.x0 for left, right in itertools.pairwise(boxes))

    rows = [{"value": value, "source": "s", "when": f"2020-0{-value}-01", "what": "change"} for value in (-5, -7)]
    ax = cs.reconcile(cs.read_claims(rows)).plot_time()
    lines = [segment for drawn in ax.collections for segment in drawn.get_segments()]
    assert sorted(tuple(end for _, end in line) for line in lines) == [(-7, -7), (-5, -5)]


def test_what_parts_beyond_the_first_three_is_counted_with_its_date():
    rows = [
        {"figure": f"{place}", "source": f"office {place}", "when": "2024-01", "what": "deaths"} for place in "1234"
    ]
    said = " ".join(texts(cs.reconcile(cs.read_claims(rows)).plot_time()))
    assert "office 1 and office 4 part on 2024-01-31 and 3 more pairs from 2024-01-31 on" in " ".join(said.split())


def test_over_time_takes_what_more_claims_have(five):
    assert moments(tuple(five.claims), "auto")[1] == "reported"
    placed, by = moments(tuple(five.claims), "when")
    assert ([moment.claim.id for moment in placed], by) == (["zelensky"], "when")
    assert "Left out: 4 claims without a date." in " ".join(texts(five.plot_time(by="when"))).replace("\n", " ")
    with pytest.raises(cs.OptionError, match="no claim has a date"):
        reconcile("5").plot_time()
    with pytest.raises(cs.OptionError, match="did you mean 'reported'"):
        five.plot_time(by="reportd")


def test_figures_of_one_day_stand_side_by_side(five):
    ax = five.plot_time()
    drawn = [float(line.get_xdata()[0]) for line in ax.lines if len(line.get_xdata()) == 1]
    assert len(set(drawn)) == len(drawn) == 5
    assert max(drawn) - min(drawn) < 0.5
    assert [label.get_text() for label in ax.get_xticklabels()] == ["2024-10-22"]
    assert "NIS: troops (special forces), capacity" in texts(ax)


def test_what_is_superseded_is_drawn_where_the_day_of_the_statement_counts():
    rows = [
        {"figure": figure, "source": "a", "when": "2024-01", "reported": day}
        for figure, day in (("5", "2024-02-01"), ("6", "2024-03-01"))
    ]
    result = cs.reconcile(cs.read_claims(rows, scope=["when"]))
    assert len(result.plot_time(by="reported").lines[0].get_xdata()) == 2
    assert len(result.plot_time(by="when").lines[0].get_xdata()) == 1
    assert len(result.plot_time().lines[0].get_xdata()) == 1


def test_many_series_of_one_claim_each_are_not_picked_from():
    claims = [cs.Claim(id=f"c{n}", figure="5", source=f"s{n}", reported=f"2024-01-{n + 1:02}") for n in range(9)]
    ax = cs.reconcile(claims).plot_time()
    assert ax.get_legend() is None
    assert "9 series, of one claim each." in " ".join(texts(ax))


def test_a_missing_extra_is_named(five, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "matplotlib.pyplot", None)
    monkeypatch.delattr(matplotlib, "pyplot")
    with pytest.raises(cs.MissingExtraError, match=r"consilience\[plot\]"):
        five.plot()
