"""Print what this library does beside others, as a page in Markdown.

Usage: ``python docs/print_compared.py > docs/compared.md``. With ``--check`` it asks every peer that is installed, and
says where one answers otherwise than the page has it. truthdiscovery 1.0.4 installs with ``pip install --no-deps``,
besides bidict and imageio; its drawing needs cairo, for which an empty module stands in.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
import io
import sys
import types
import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

import consilience as cs


@dataclass(frozen=True)
class Line:
    """One question put to both: our answer is computed, theirs is kept with the code that gave it.

    Without that code their answer was read from their documents.
    """

    question: str
    ours: Callable[[], str]
    theirs: str
    ask: Callable[[], str] | None = None


@dataclass(frozen=True)
class Peer:
    """A project that answers a question of the kind, and what it does better."""

    name: str
    version: str
    question: str
    better: str
    lines: tuple[Line, ...]


def _claims(*figures: str) -> list[cs.Claim]:
    return [cs.Claim(id=str(n), figure=text, source=f"s{n}") for n, text in enumerate(figures)]


def _allowed(*figures: str) -> str:
    ranges = cs.reconcile(_claims(*figures)).scopes[0]
    return "; ".join(f"{interval} by {ranges.best_support}" for interval in ranges.best)


def _numbers(values: object) -> str:
    return ", ".join(f"{value:,.10g}" for value in np.ravel(np.asarray(values, dtype=float)))


# -- truthdiscovery -------------------------------------------------------------------------------------------


def _most_believed() -> str:
    sys.modules.setdefault("cairo", types.ModuleType("cairo"))
    import truthdiscovery as td

    said = td.MatrixDataset(np.ma.masked_array([[10_000.0], [11_000.0], [11_001.0]], np.zeros((3, 1))))
    most = [td.MajorityVoting, td.Sums, td.TruthFinder, td.CRH]
    believed = {method.__name__: sorted(method().run(said).get_most_believed_values(0)) for method in most}
    return "; ".join(f"{name}: {_numbers(values)}" for name, values in believed.items())


def _truth_of_ours() -> str:
    rows = [("toll", f"s{n}", value) for n, value in enumerate((10_000.0, 11_000.0, 11_001.0))]
    found = cs.find_truth(pd.DataFrame(rows, columns=["scope", "source", "value"]))
    return _numbers(found.values)


# -- datacompy ------------------------------------------------------------------------------------------------


def _matches() -> str:
    from datacompy import PandasCompare

    left, right = (pd.DataFrame({"key": [1], "value": [value]}) for value in (100.0, 110.0))
    return ", ".join(
        "match" if PandasCompare(one, other, join_columns="key", rel_tol=0.095).matches() else "no match"
        for one, other in ((left, right), (right, left))
    )


def _verdicts() -> str:
    one, other = _claims("about 100", "about 110")
    return ", ".join(f"{cs.compare(*pair).verdict}" for pair in ((one, other), (other, one)))


# -- PyMARE ---------------------------------------------------------------------------------------------------

EFFECTS, VARIANCES = [-0.5, -1.2, 0.1], [0.1, 0.2, 0.15]


def _pymare(name: str, **options: str) -> Callable[[], str]:
    def ask() -> str:
        from pymare import Dataset, estimators

        data = Dataset(y=np.array(EFFECTS)[:, None], v=np.array(VARIANCES)[:, None])
        found = getattr(estimators, name)(**options).fit_dataset(data).summary()
        return f"{np.ravel(found.fe_params)[0]:.3f}, tau2 {np.ravel(found.tau2)[0]:.3f}"

    return ask


def _paule_mandel() -> str:
    from pymare import estimators

    return ", ".join(name for name in dir(estimators) if "Mandel" in name) or "not available"


def _pooled(method: str) -> Callable[[], str]:
    def ours() -> str:
        found = cs.pool(EFFECTS, np.sqrt(VARIANCES), method=method)
        return f"{found.estimate:.3f}, tau2 {found.tau2:.3f}"

    return ours


# -- hierarchicalforecast -------------------------------------------------------------------------------------

FORECAST = {"total": 10_000, "A": 7_000, "a1": -5_000, "a2": 3_900, "b": 2_400}
PARTS = [("total", ["A", "b"]), ("A", ["a1", "a2"])]


def _off(values: object) -> str:
    """Return the values with the sum of their squared distances from the forecast."""
    found = np.ravel(np.asarray(values, dtype=float))
    square = float(((found - list(FORECAST.values())) ** 2).sum())
    return f"{_numbers(found.round(1))}; squares add up to {square / 1e6:.1f} million"


def _reconciled_forecast() -> str:
    from hierarchicalforecast.methods import MinTrace

    sums = np.array([[1, 1, 1], [1, 1, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1.0]])
    stated = np.array(list(FORECAST.values()), dtype=float)[:, None]
    return _off(MinTrace(method="ols", nonnegative=True).fit_predict(S=sums, y_hat=stated)["mean"])


def _balanced() -> str:
    return _off(list(cs.balance(FORECAST, 1.0, PARTS, floor=0).values.values()))


# -- uncertainties, portion, quantulum3 -----------------------------------------------------------------------


def _difference() -> str:
    from uncertainties import ufloat

    one, other = ufloat(10_000, 500), ufloat(11_000, 500)
    return f"{one - other:.0f}".replace("+/-", " ± ")


def _gap() -> str:
    pair = cs.compare(*_claims("10,000 ± 500", "11,000 ± 500"))
    return f"{pair.verdict}, stated values {pair.difference:,.0f} apart"


def _with_itself() -> str:
    from uncertainties import ufloat

    one = ufloat(10_000, 500)
    return f"{one - one:.0f}".replace("+/-", " ± ")


def _union() -> str:
    import portion

    return f"{portion.closed(1, 3) | portion.closed(4, 5)}"


def _intersection() -> str:
    import portion

    return f"{portion.closed(9_500, 10_500) & portion.closed(10_500, 11_500)}"


PHRASES = ("up to 12,000 troops", "around 10,000 soldiers", "dozens of people")


def _quantities() -> str:
    from quantulum3 import parser

    return "; ".join(", ".join(f"{found.value:,.0f}" for found in parser.parse(text)) or "none" for text in PHRASES)


def _figures() -> str:
    return "; ".join(f"{found.figure.interval}" for text in PHRASES for found in cs.find_figures(text))


def _length() -> str:
    from quantulum3 import parser

    (found,) = parser.parse("a wall of 5 km")
    return f"{found.value:g} {found.unit.name}"


def _length_of_ours() -> str:
    (found,) = cs.find_figures("a wall of 5 km")
    return f"{found.figure.interval}, unit {found.unit or 'none'}"


PEERS = (
    Peer(
        "truthdiscovery",
        "1.0.4",
        "Which of several values is believed, and how far is each source trusted?",
        "It has Sums, Average.Log, Investment, PooledInvestment, TruthFinder and CRH behind one interface, takes "
        "values of any kind (names, dates), and draws the graph of trust.",
        (
            Line(
                "10,000, 11,000 and 11,001: which is it?",
                _truth_of_ours,
                "MajorityVoting: 10,000, 11,000, 11,001; Sums: 10,000, 11,000, 11,001; "
                "TruthFinder: 10,000, 11,000, 11,001; CRH: 10,000, 11,000, 11,001",
                _most_believed,
            ),
            Line('"around 10,000", "11,000"', lambda: _allowed("around 10,000", "11,000"), "values are not ranges"),
            Line("graph of sources and values, as a picture", lambda: "no", "yes"),
        ),
    ),
    Peer(
        "datacompy",
        "1.1.0",
        "Do two tables hold the same, row by row and column by column?",
        "It matches rows by key, reports which columns differ most and shows samples, on pandas, Polars, Spark and "
        "Snowflake alike.",
        (
            Line(
                '100 and 110, then the sides swapped (theirs with rel_tol 9.5 %, ours "about" with 5 %)',
                _verdicts,
                "match, no match",
                _matches,
            ),
            Line("a report of unmatched rows and columns", lambda: "no", "yes"),
            Line("more than two sources", lambda: "yes", "two tables at a time"),
        ),
    ),
    Peer(
        "PyMARE",
        "0.0.13",
        "What is the mean effect of several studies, and how far do they scatter?",
        "It regresses effects on several covariates at once, permutes for p-values, combines p-values and z-scores "
        "(Fisher, Stouffer), and fits very many data sets in one call.",
        (
            Line("three effects, DerSimonian-Laird", _pooled("DL"), "-0.504, tau2 0.205", _pymare("DerSimonianLaird")),
            Line(
                "three effects, REML",
                _pooled("REML"),
                "-0.505, tau2 0.218",
                _pymare("VarianceBasedLikelihoodEstimator", method="REML"),
            ),
            Line("covariates of the studies (meta-regression)", lambda: "one", "any number"),
            Line("Paule-Mandel", _pooled("PM"), "not available", _paule_mandel),
        ),
    ),
    Peer(
        "hierarchicalforecast",
        "1.5.3",
        "Which forecasts add up, near to those made?",
        "It estimates the covariance of the errors from residuals (MinT, ERM), reconciles whole distributions with "
        "bootstrap and permutation, and reads hierarchies from the columns of a table.",
        (
            Line(
                "total, A, a1, a2, b of 10000, 7000, -5000, 3900, 2400, none below 0",
                _balanced,
                "9,387.5, 6,375, 1,237.5, 5,137.5, 3,012.5; squares add up to 41.6 million",
                _reconciled_forecast,
            ),
            Line("probabilistic forecasts", lambda: "no", "yes"),
        ),
    ),
    Peer(
        "uncertainties",
        "3.2.3",
        "How uncertain is what is computed from uncertain numbers?",
        "It carries errors and their correlations through any formula; here nothing is computed from claims but their "
        "ranges, sums and pools.",
        (
            Line("10,000 ± 500 and 11,000 ± 500", _gap, "-1000 ± 707", _difference),
            Line("10,000 ± 500 less itself", lambda: "no arithmetic with figures", "0 ± 0", _with_itself),
        ),
    ),
    Peer(
        "portion",
        "2.6.3",
        "What is the union, the intersection, the complement of intervals?",
        "It has unions, complements and dictionaries of intervals, over anything that can be ordered: dates, texts.",
        (
            Line(
                "[9500, 10500] and [10500, 11500]",
                lambda: f"{cs.Interval(9_500, 10_500).intersect(cs.Interval(10_500, 11_500))}",
                "[10500]",
                _intersection,
            ),
            Line(
                "[1, 3] or [4, 5]",
                lambda: f"the hull {cs.Interval(1, 3).hull(cs.Interval(4, 5))}; no unions",
                "[1,3] | [4,5]",
                _union,
            ),
        ),
    ),
    Peer(
        "quantulum3",
        "0.10.0",
        "Which quantities does a text name, and in which units?",
        "It knows hundreds of units and currencies by name and symbol, tells those apart that share a name by the "
        "words around, and can be taught further units and languages.",
        (
            Line("; ".join(f'"{text}"' for text in PHRASES), _figures, "12,000; 10,000; none", _quantities),
            Line('"a wall of 5 km"', _length_of_ours, "5 kilometre", _length),
        ),
    ),
)


def page() -> str:
    """Return the whole page."""
    lines = [
        "# Compared",
        "",
        "Projects that answer similar questions, and what they do better. None of them asks what conflicting",
        "figures in words, on scopes that nest, allow together; each goes further in its own question.",
        "",
        "Ours is computed as this page is printed. Theirs was **run** with the version that is named, or **read** from",
        "its documents. Printed by `python docs/print_compared.py`; with `--check` it asks the installed peers again.",
    ]
    for peer in PEERS:
        lines += ["", f"## {peer.name} {peer.version}", "", peer.question, ""]
        lines += [f"| question | consilience | {peer.name} | how known |", "|---|---|---|---|"]
        for line in peer.lines:
            cells = [line.question, line.ours(), line.theirs, "run" if line.ask else "read"]
            lines.append(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |")
        lines += ["", f"Better there: {peer.better}"]
    return "\n".join([*lines, ""])


def check() -> bool:
    """Ask the peers that are installed; tell where one answers otherwise, and return whether none does."""
    fine = True
    for peer in PEERS:
        try:
            version = importlib.metadata.version(peer.name)
        except importlib.metadata.PackageNotFoundError:
            print(f"{peer.name}: not installed")
            continue
        for line in peer.lines:
            if line.ask is None:
                continue
            with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
                warnings.simplefilter("ignore")
                found = line.ask()
            fine &= found == line.theirs
            said = "as on the page" if found == line.theirs else f"{found!r} instead of {line.theirs!r}"
            print(f"{peer.name} {version}: {line.question}: {said}")
    return fine


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        raise SystemExit(0 if check() else 1)
    sys.stdout.write(page())
