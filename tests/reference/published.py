"""Published worked examples: question, published answer, and how this library is asked; for the tests and the page.

Where a number comes from is the row's origin. What needs real figures, which are no part of the project, says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from benchmarks.coverage import PLANCK_MEASURED

import consilience as cs
from consilience import Interval, rules
from consilience.measurements import Regression, pool_correlated, regress
from consilience.testing.strategies import claim
from reference.key_comparisons import ASKED

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data"
_NUMBER = re.compile(r"-?\d(?:[\d,]*\d)?(?:\.\d+)?")


@dataclass(frozen=True)
class Row:
    """A published answer beside ours.

    Attributes
    ----------
    origin : str
        Who published it.
    question : str
        What was asked.
    published : str
        The answer as published: its digits say how exact it is. Words around its numbers must be ours too.
    ask : callable
        Gives our numbers in the same order, or our answer in words where that holds no measured number.
    noted : str
        Why ours differs, where it does.
    needs_data : bool
        Whether the real figures are needed, which are no part of the project.
    """

    origin: str
    question: str
    published: str
    ask: Callable[[], Sequence[float] | str]
    noted: str = ""
    needs_data: bool = False

    @property
    def name(self) -> str:
        """The row in a word, for the list of tests."""
        return f"{self.origin}: {self.question}"

    def answered(self) -> tuple[str, float | None]:
        """Return our answer to the published digits, and the largest difference before rounding (of words: None)."""
        found = self.ask()
        if isinstance(found, str):
            return found, None
        published = [match[0].replace(",", "") for match in _NUMBER.finditer(self.published)]
        ours = iter(_rounded(number, text) for number, text in zip(found, published, strict=True))
        off = max(abs(number - float(text)) for number, text in zip(found, published, strict=True))
        return _NUMBER.sub(lambda match: _like(next(ours), match[0]), self.published), float(off)


def _rounded(number: float, like: str) -> Decimal:
    return round(Decimal(repr(float(number))), max(0, -int(Decimal(like).as_tuple().exponent)))


def _like(number: Decimal, published: str) -> str:
    return f"{number:,f}" if "," in published else f"{number:f}"


# -- Marzullo -------------------------------------------------------------------------------------------------


def claims(intervals: str) -> list[cs.Claim]:
    """Return a claim for each interval, each by an origin of its own."""
    return [claim(place, Interval.parse(text)) for place, text in enumerate(re.findall(r"\[.*?\]", intervals))]


def _best(intervals: str) -> str:
    scopes = cs.reconcile(claims(intervals)).scopes
    if not scopes:
        return "nothing"
    (found,) = scopes
    return f"{' and '.join(map(str, found.best))}, by {found.best_support}"


def _supported(intervals: str, at_least: int) -> str:
    return str(rules.BestSupported(at_least=at_least)(claims(intervals)))


def _marzullo() -> Iterable[Row]:
    origin = "Marzullo's algorithm, worked examples"
    for intervals, published, noted in (
        ("[11, 13] [10, 12] [8, 12]", "[11, 12], by 3", ""),
        ("[8, 12] [11, 13] [14, 15]", "[11, 12], by 2", ""),
        ("[-10, 10] [-1, 1] [0, 0]", "[0, 0], by 3", ""),
        ("[8, 12] [10, 11] [8, 10]", "[10, 10], by 3", ""),
        ("[-9, -7] [-12, -7] [-11, -10]", "[-11, -10], by 2", "a tie, of which the first was published"),
        ("[1, 3]", "[1, 3], by 1", ""),
        ("[1, 3] [2, 2]", "[2, 2], by 2", ""),
        ("[8, 9] [8, 12] [10, 12]", "[8, 9] or [10, 12], by 2", "a tie, of which implementations return either"),
        ("[1, 3] [4, 5]", "[1, 3] and [4, 5], by 1", ""),
        ("no interval", "nothing", ""),
    ):
        yield Row(origin, intervals, published, lambda intervals=intervals: _best(intervals), noted)
    origin = "Brooks and Iyengar 1996"
    five = "[2.7, 6.7] [0, 3.2] [1.5, 4.5] [0.8, 2.8] [1.4, 4.6]"
    yield Row(origin, f"{five}, at least 4 sources", "[1.5, 3.2]", lambda: _supported(five, 4))
    yield Row(origin, f"{five}, best supported", "[2.7, 2.8], by 5", lambda: _best(five))


# -- pooling --------------------------------------------------------------------------------------------------


@cache
def bcg() -> tuple[pd.Series, pd.Series]:
    """Return the log risk ratios of the 13 BCG trials, and their standard errors."""
    trials = pd.read_csv(DATA / "meta_bcg.csv")
    treated, control = trials.tpos + trials.tneg, trials.cpos + trials.cneg
    values = np.log(trials.tpos / treated) - np.log(trials.cpos / control)
    return values, np.sqrt(1 / trials.tpos - 1 / treated + 1 / trials.cpos - 1 / control)


def _normand() -> tuple[pd.Series, pd.Series]:
    stays = pd.read_csv(DATA / "meta_normand1999.csv")
    return stays.m1i - stays.m2i, np.sqrt(stays.sd1i**2 / stays.n1i + stays.sd2i**2 / stays.n2i)


def _raudenbush() -> tuple[pd.Series, pd.Series]:
    pupils = pd.read_csv(DATA / "meta_raudenbush1985.csv")
    return pupils.yi, np.sqrt(pupils.vi)


def _pooled(data: Callable[[], tuple[Any, Any]], method: str, *names: str) -> Callable[[], list[float]]:
    def ask() -> list[float]:
        found = cs.pool(*data(), method=method)
        return [100 * found.i2 if name == "i2" else getattr(found, name) for name in names]

    return ask


def _meta_analysis() -> Iterable[Row]:
    origin = "metafor, BCG vaccine trials"
    both, scatter = ("estimate", "standard_error"), ("i2", "h2")
    for method, question, published, *names in (
        ("FE", "fixed effect: estimate, standard error", "-0.43029, 0.04050", *both),
        ("DL", "DerSimonian-Laird: estimate, standard error, tau2", "-0.71412, 0.17874, 0.30876", *both, "tau2"),
        ("REML", "REML: estimate, standard error, tau2", "-0.71453, 0.1798, 0.31324", *both, "tau2"),
        ("ML", "maximum likelihood: estimate, tau2", "-0.71120, 0.28003", "estimate", "tau2"),
        ("PM", "Paule-Mandel: estimate, standard error", "-0.71497, 0.18089", *both),
        ("FE", "Q(12)", "152.2330", "q"),
        ("DL", "DerSimonian-Laird: I2, H2", "92.1173 %, 12.6861", *scatter),
        ("REML", "REML: I2, H2", "92.22 %, 12.86", *scatter),
    ):
        yield Row(origin, question, published, _pooled(bcg, method, *names), needs_data=True)
    noted = "ours is the root, where the generalised Q is 12; at the published value it is 12.0005"
    yield Row(origin, "Paule-Mandel: tau2", "0.31805", _pooled(bcg, "PM", "tau2"), noted, needs_data=True)
    yield from _metafors_first_example()
    yield Row(
        "Planck constant, three measurements",
        "6.62607013300, 6.62607005883, 6.62606993400, standard uncertainties 6e-8, 1.65e-7, 8.9e-8 (1e-34 Js): Q, p",
        "3.442127, 0.1788758",
        _pooled(planck, "Birge", "q", "q_p"),
    )
    scaled = ("estimate", "standard_error", "scale_factor")
    for question, published, measured in (
        ("mass of the charged kaon, six values: average, error, scale factor", "493.677, 0.013, 2.4", kaon),
        ("mean life of the neutron, seven values of 2016", "880.2, 1.0, 1.9", neutron),
        (
            "mean life of the neutral pion (1e-17 s), five values with Larin 2011",
            "8.52, 0.18, 1.2",
            lambda: pion(8.32, 0.15, 0.18),
        ),
        ("the same with Larin 2020 in its place", "8.43, 0.13, 1.2", lambda: pion(8.337, 0.056, 0.112)),
    ):
        yield Row(
            "Particle Data Group, averages with scale factors", question, published, _pooled(measured, "PDG", *scaled)
        )
    origin = "Planck constant and G, in the tests of metafor"
    yield Row(
        origin,
        "eighteen measurements of h, 1979 to 2017: Q, p",
        "26.63226, 0.06368617",
        _pooled(many_plancks, "DL", "q", "q_p"),
    )
    yield Row(origin, "sixteen measurements of G: Q", "197.8399", _pooled(gravitation, "DL", "q"))
    yield Row(
        "Peelle's puzzle (1987), 1.5 and 1.0 with 10 % each and 20 % in common", "average, error", "0.88, 0.22", _puzzle
    )
    noted = "the adjustment uses three correlations between the inputs, which are not given here"
    question = "the same sixteen, their errors times the published expansion factor of 3.9: average, error"
    yield Row("CODATA 2018, G", question, "6.67430, 0.00015", _expanded, noted)
    question = "half-Cauchy prior of scale 25, mean N(0, 50): mean of mu, its deviation, median and mean of tau"
    yield Row("bayesmeta, eight schools", question, "7.99, 5.00, 4.76, 5.88", _eight_schools)
    three = (*both, "tau2")
    question = "mean difference, REML: estimate, standard error, tau2"
    ask = _pooled(_normand, "REML", *three)
    yield Row("Normand 1999", question, "-15.1060, 8.9466, 684.646", ask, needs_data=True)
    ask = _pooled(_raudenbush, "REML", *three)
    yield Row("Raudenbush 1985", "REML: estimate, standard error, tau2", "0.0837, 0.0516, 0.0188", ask, needs_data=True)
    origin = "Huchra's list of the Hubble constant, computed independently"
    for since, question, published in (
        (0, "all", "537, 66.2830, 2.6108"),
        (2000, "since 2000", "160, 68.5728, 1.8128"),
    ):
        asked = f"{question}: values, weighted mean, Birge ratio"
        yield Row(origin, asked, published, lambda since=since: _hubble(since), needs_data=True)


def _eight_schools() -> list[float]:
    effects = [28.39, 7.94, -2.75, 6.82, -0.64, 0.63, 18.01, 12.16]
    errors = [14.9, 10.2, 16.3, 11.0, 9.4, 11.4, 10.4, 17.6]
    found = cs.measurements.pool_bayes(effects, errors, scale=25, mean_prior=(0, 50))
    return [found.estimate, found.standard_error, found.tau_median, found.tau]


def _metafors_first_example() -> Iterable[Row]:
    """Yield what the README of metafor shows for the BCG trials, by Hartung and Knapp."""
    origin = "metafor, its first example (BCG trials, test='knha')"

    def interval() -> list[float]:
        found = cs.pool(*bcg(), test="hksj")
        return [found.estimate, found.standard_error, found.interval.lower, found.interval.upper]

    def risk() -> list[float]:
        found = cs.pool(*bcg(), test="hksj")
        return np.exp([found.estimate, *_ends(found.interval), *_ends(found.prediction)]).tolist()

    def latitude() -> list[float]:
        found = _latitude()
        ends = _ends(found.slope_interval)
        return [
            found.intercept,
            found.intercept_error,
            found.slope,
            found.slope_error,
            *ends,
            found.slope_p,
            found.q,
        ]

    def asymmetry() -> list[float]:
        values, errors = bcg()
        found = regress(values, errors, errors, test="hksj")
        return [found.slope / found.slope_error, found.slope_p, found.intercept]

    question = "estimate, standard error, interval"
    yield Row(origin, question, "-0.7145, 0.1808, -1.1084, -0.3206", interval, needs_data=True)
    question = "risk ratio, interval, prediction interval"
    yield Row(origin, question, "0.49, 0.33, 0.73, 0.14, 1.76", risk, needs_data=True)
    question = "on latitude: intercept, its error, slope, its error, interval, p, Q"
    published = "0.2515, 0.2839, -0.0291, 0.0082, -0.0472, -0.0111, 0.0046, 30.7331"
    yield Row(origin, question, published, latitude, needs_data=True)
    noted = "ours is where the likelihood is highest, 0.076348; a search that stops nearby gives 0.07635 or more"
    yield Row(origin, "on latitude: tau2", "0.0764", lambda: [_latitude().tau2], noted, needs_data=True)
    question = "asymmetry of the funnel (Egger): t, p, limit"
    yield Row(origin, question, "-0.7812, 0.4512, -0.5104", asymmetry, needs_data=True)


def _puzzle() -> list[float]:
    found = pool_correlated([1.5, 1.0], [0.15, 0.10], systematic=[0.30, 0.20])
    return [found.estimate, found.standard_error]


def _expanded() -> list[float]:
    values, errors = gravitation()
    found = cs.pool(values, 3.9 * errors, method="FE")
    return [found.estimate, found.standard_error]


def _latitude() -> Regression:
    return regress(*bcg(), pd.read_csv(DATA / "meta_bcg.csv").ablat, test="hksj")


def _ends(interval: Interval) -> tuple[float, float]:
    return interval.lower, interval.upper


def pion(value: float, statistical: float, systematic: float) -> tuple[np.ndarray, np.ndarray]:
    """Return five mean lives of the neutral pion (1e-17 s), and their errors; the first is given."""
    values = [value, 8.5, 8.4, 8.97, 8.2]
    return np.array(values), np.hypot([statistical, 1.1, 0.5, 0.22, 0.4], [systematic, 0.0, 0.5, 0.17, 0.0])


def many_plancks() -> tuple[np.ndarray, np.ndarray]:
    """Return eighteen measurements of the Planck constant (in 1e-34 Js), and their standard uncertainties."""
    return np.array([h for _, h, _ in PLANCK_MEASURED]), np.array([error for *_, error in PLANCK_MEASURED])


def gravitation() -> tuple[np.ndarray, np.ndarray]:
    """Return the sixteen measurements of G of the adjustment of 2018 (1e-11 m3 kg-1 s-2), and their errors."""
    listed = [
        (6.67248, 0.00043), (6.6729, 0.00050), (6.67398, 0.00070), (6.674255, 0.000092), (6.67559, 0.00027),
        (6.67422, 0.00098), (6.67387, 0.00027), (6.67222, 0.00087), (6.67425, 0.00012), (6.67349, 0.00018),
        (6.67554, 0.00016), (6.67191, 0.00099), (6.67435, 0.00013), (6.674184, 0.000078), (6.674484, 0.000077),
        (6.67260, 0.00025),
    ]  # fmt: skip
    values, errors = zip(*listed, strict=True)
    return np.array(values), np.array(errors)


def planck() -> tuple[np.ndarray, np.ndarray]:
    """Return three measurements of the Planck constant (in 1e-34 Js), and their standard uncertainties."""
    return np.array([6.62607013300, 6.62607005883, 6.62606993400]), np.array([6e-8, 1.65e-7, 8.9e-8])


def kaon() -> tuple[np.ndarray, np.ndarray]:
    """Return six masses of the charged kaon (MeV), and their errors."""
    masses = [493.696, 493.636, 493.640, 493.670, 493.657, 493.691]
    return np.array(masses), np.array([0.007, 0.011, 0.054, 0.029, 0.020, 0.040])


def neutron() -> tuple[np.ndarray, np.ndarray]:
    """Return seven mean lives of the neutron (s), and their errors: statistical and systematic, in quadrature."""
    statistical, systematic = [1.2, 1.2, 1.4, 1.3, 0.7, 3.0, 2.7], [0.0, 1.9, 1.5, 1.2, 0.3, 3.8, 0.0]
    return np.array([880.2, 887.7, 882.5, 880.7, 878.5, 889.2, 882.6]), np.hypot(statistical, systematic)


def hubble(since: float) -> tuple[pd.Series, np.ndarray]:
    """Return the values of Huchra's list with a usable error, and those errors, from a year on."""
    listed = pd.read_csv(DATA / "h0_huchra.csv")
    errors = cs.read_deviations(listed.err_raw).standard_errors
    kept = np.isfinite(errors) & (listed.year_dec >= since)
    return listed.value_km_s_Mpc[kept], errors[kept]


def _hubble(since: float) -> list[float]:
    found = cs.pool(*hubble(since), method="Birge")
    return [found.claims, found.estimate, found.birge_ratio]


# -- balances and hierarchies ---------------------------------------------------------------------------------

NETWORK = [("x1", ["x2", "x3"]), ("x2", ["x4"]), ("x3", ["x5"]), ("x6", ["x4", "x5"])]
MEASURED = {"x1": 101.91, "x2": 64.45, "x3": 34.65, "x4": 64.20, "x5": 36.44, "x6": 98.88}
HIERARCHY = [("total", ["A", "b"]), ("A", ["a1", "a2"])]
FORECAST = {"total": 10_000, "A": 7_000, "a1": 2_600, "a2": 3_900, "b": 2_400}


def _balances() -> Iterable[Row]:
    def mixed(x2: float) -> cs.Balance:
        return cs.balance({**MEASURED, "x2": x2}, 1.0, NETWORK)

    origin = "Narasimhan and Jordache, split and mix"
    measured = "101.91, {}, 34.65, 64.20, 36.44, 98.88"
    for x2, values, chi_square in (
        (64.45, "100.22, 64.50, 35.72, 64.50, 35.72, 100.22", "6.4075"),
        (68.45, "100.8867, 65.8333, 35.0533, 65.8333, 35.0533, 100.8867", "16.6742"),
    ):
        given = measured.format(x2)
        yield Row(origin, f"{given}: balanced", values, lambda x2=x2: list(mixed(x2).values.values()))
        yield Row(origin, f"{given}: chi2", chi_square, lambda x2=x2: [mixed(x2).chi_square])
    yield Row(origin, f"{given}: the largest measurement test", "3.2047", lambda: [max(mixed(68.45).tests.values())])
    yield Row(origin, f"{given}: whom it names", "x2", lambda: str(mixed(68.45).suspect))

    def balanced(errors: float | dict[str, float] = 1.0, **changed: float) -> list[float]:
        floor = 0.0 if changed else None
        return list(cs.balance({**FORECAST, **changed}, errors, HIERARCHY, floor=floor).values.values())

    origin = "hierarchicalforecast, total A a1 a2 b of 10000, 7000, 2600, 3900, 2400"
    yield Row(origin, "ordinary least squares", "9712.5, 7025, 2862.5, 4162.5, 2687.5", balanced)
    below = {"total": np.inf, "A": np.inf, "a1": 1.0, "a2": 1.0, "b": 1.0}
    yield Row(origin, "bottom up", "8900, 6500, 2600, 3900, 2400", lambda: balanced(below))
    yield Row(
        "True least squares, which hierarchicalforecast misses (see compared.md)",
        "the same with a1 = -5000 and a floor of 0",
        "9140, 5880, 0, 5880, 3260",
        lambda: balanced(a1=-5_000),
    )


# -- intervals joined by totals, scopes -----------------------------------------------------------------------


def triangle() -> cs.Reconciliation:
    """Return what a+b=10, b+c=10, a+c=12 leave; none of the six is negative."""
    claims = [
        cs.Claim(id=name, figure=figure, source="s", scope={"what": name})
        for name, figure in [("ab", "10"), ("bc", "10"), ("ac", "12")]
    ]
    totals = [cs.Total(whole={"what": whole}, parts=[{"what": part} for part in whole]) for whole in ("ab", "bc", "ac")]
    return cs.reconcile(cs.ClaimSet(claims, totals=totals))


def _triangle() -> list[float]:
    found = [triangle().on({"what": name}).implied for name in "abc"]
    return [end for interval in found if interval is not None for end in (interval.lower, interval.upper)]


def iraq() -> cs.Reconciliation:
    """Return what the dossier on deaths in Iraq gives."""
    return cs.reconcile(cs.read_claims(ROOT / "seeds" / "iraq-deaths-2006.toml"))


def _iraq(left: str, right: str) -> pd.Series:
    return iraq().pairs.set_index(["left", "right"]).loc[(left, right)]


IRAQ_PARTS = ("violent", "coalition", "other", "unknown")


def _iraq_parts(reading: int) -> list[float] | str:
    sets = iraq().alternatives[reading][1].system.disagreement.conflict_sets
    found = {one.claims: one.gap for one in sets}
    return [found[IRAQ_PARTS]] if IRAQ_PARTS in found else "no conflict"


def central_african_republic() -> cs.Reconciliation:
    """Return what excess deaths by survey and battle deaths by event coding give side by side."""
    figures = [("survey", "264,762", "excess deaths"), ("events", "177", "battle deaths")]
    claims = [
        cs.Claim(id=name, figure=figure, source=name, scope={"where": "CAR", "when": "2009", "definition": counted})
        for name, figure, counted in figures
    ]
    return cs.reconcile(claims)


def _scopes() -> Iterable[Row]:
    question = "a+b=10, b+c=10, a+c=12: lowest and highest a, b, c"
    yield Row("Three totals over shared parts, worked by hand", question, "6 6, 4 4, 6 6", _triangle)
    origin = "Burnham et al. 2006 and IFHS 2008, deaths in Iraq"
    question = "violent 601,027 (426,369 to 793,663) and 151,000 (104,000 to 223,000): gap"
    yield Row(origin, question, "203,369", lambda: [_iraq("violent", "ifhs")["gap"]])
    question = "excess 654,965 (392,979 to 942,636) and violent 151,000 (104,000 to 223,000): verdict"
    yield Row(origin, question, "agree", lambda: str(_iraq("excess", "ifhs")["verdict"]))
    causes = "186,318 + 144,246 + 276,472 = 607,036 and violent 601,027"
    yield Row(origin, f"{causes}, central values: gap", "6,009", lambda: _iraq_parts(1))
    yield Row(origin, f"{causes}, intervals", "no conflict", lambda: _iraq_parts(0))
    yield Row(
        "Central African Republic 2009, two definitions",
        "264,762 (all-cause excess deaths) and 177 (battle deaths): verdict, discrepancies",
        "not comparable, 0",
        lambda: ", ".join(
            [*central_african_republic().pairs["verdict"], str(len(central_african_republic().discrepancies))]
        ),
    )


# -- largest consistent subset --------------------------------------------------------------------------------


def _subsets() -> Iterable[Row]:
    def ask(values: list[float], covariance: np.ndarray) -> str:
        found = cs.largest_consistent_subsets(values, covariance=covariance)
        return "; ".join(f"{subset.members}: {subset.estimate:.6g}" for subset in found)

    origin = "Met4FoF-redundancy, its own inputs"
    for values, covariance, words, published in (
        ([20, 20.6, 20.5, 19.3], np.eye(4) + 1, "I+1", "(0, 1, 2, 3): 20.1"),
        ([20, 23.6, 20.5, 19.3], np.eye(4) + 1, "I+1", "(0, 2, 3): 19.9333"),
        ([10, 11, 20, 21], 5 * np.eye(4) + 1, "5I+1", "(0, 1): 10.5; (2, 3): 20.5"),
    ):
        question = f"{values}, covariance {words}, chi-square at 5 %: members, estimate"
        yield Row(origin, question, published, lambda values=values, covariance=covariance: ask(values, covariance))


_COMPARISONS = (Row(*asked) for asked in ASKED)

ROWS = (*_marzullo(), *_meta_analysis(), *_COMPARISONS, *_balances(), *_scopes(), *_subsets())
