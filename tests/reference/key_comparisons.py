"""Published key comparisons: what laboratories measured, and what was made of it.

The NIST Consensus Builder's user's manual (Koepke, Lafarge, Possolo and Toman, 12 November 2020, sections 3 and 4) has
six of them and a meta-analysis; A. Possolo's R scripts of 2021 and 2022 for plots of key comparisons have three, with
results of the same program as comments; the supplement to "A brief guide to measurement uncertainty (IUPAC technical
report)" of Possolo, Hibbert, Stohner, Bodnar and Meija, 2023, example 4F, has CCQM-K145.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np

import consilience as cs
from consilience import measurements as ms

Measured = dict[str, tuple[float, float]]
"""Laboratory to its value and standard uncertainty."""
Asked = tuple[str, str, str, Callable[[], Sequence[float] | str], str]
"""Origin, question, published answer, how we are asked, and why ours differs."""


def _measured(labs: str, values: Sequence[float], errors: Sequence[float]) -> Measured:
    return dict(zip(labs.split(), zip(values, errors, strict=True), strict=True))


PCB_28 = _measured(
    "IRMM KRISS NARL NIST NMIJ NRC", [34.30, 32.90, 34.53, 32.42, 31.90, 35.80], [1.03, 0.69, 0.83, 0.29, 0.40, 0.38]
)
"""CCQM-K25, the mass fraction of PCB 28 in a sediment, ng/g."""
CAROTID = _measured(
    "Naylor CAVATAS Brooks-2001 Brooks-2004 SAPPHIRE EVA-3S SPACE BACASS ICSS",
    [-4.2670, 0.1585, 0.0393, 0.0211, -0.1883, -1.0290, -0.2123, 2.1059, -0.6915],
    [2.3209, 0.3342, 3.1485, 3.1492, 0.6150, 0.4009, 0.2316, 2.4654, 0.2175],
)
"""Log odds ratios of nine trials of the treatment of carotid stenosis."""
GAUGE_BLOCKS = _measured(
    "OFMET NPL LNE NRC NIST CENAM CSIRO NRLM KRISS",
    [15.0, 15.0, 30.0, 18.0, 24.0, -9.0, 33.0, 12.5, 8.8],
    [9.0, 14.0, 10.0, 13.0, 9.0, 7.0, 9.0, 8.6, 10.0],
)
"""CCL-K1, the length of a gauge block less 1 mm, nm."""
TRIPLE_POINT = _measured(
    "BIPM BNM CEM CENAM CSIR CSIRO IMGC IPQ KRISS MSL NIM NIST NMIJ NMi-VSL NPL NRC PTB SMU SPRING UME VNIIM",
    [0, -54, -14, -5, 105, -29, -15, 40, 69, 117, 33, -40, 54, 16, 45, 85, -14, 69, 34, -53, 22],
    [44, 66, 41, 27, 74, 34, 27, 160, 56, 16, 61, 33, 151, 55, 39, 23, 56, 53, 71, 91, 46],
)
"""CCT-K7, the temperature of the triple point of water, as a difference in microkelvin."""
COBALT_60 = _measured(
    "LNMRI ENEA ANSTO KRISS MKEH LNE-LNHB CIEMAT NPL IRA BARC PTB NMISA CNEA RC NMIJ IRMM IFIN-HH NIST BEV",
    [7077, 7065, 7056, 7047, 7051, 7060, 7090, 7053, 7037, 7099, 7057, 7098, 7050, 7040, 7050, 7039, 7101, 7083, 7057],
    [8, 26, 10, 22, 18, 4, 11, 21, 8, 46, 16, 16, 15, 40, 8, 17, 24, 14, 17],
)
"""BIPM.RI(II)-K1.Co-60, the equivalent activity of cobalt 60, kBq."""
POWER_SENSOR = _measured(
    "KRISS LNE NIM NIST NPL NRC PTB VNIIFTRI",
    [0.8247, 0.8184, 0.8196, 0.8170, 0.8069, 0.8355, 0.8186, 0.8236],
    [0.0095, 0.0112, 0.0033, 0.0070, 0.0072, 0.0130, 0.0038, 0.0058],
)
"""CCEM.RF-K25.W, the calibration factor of a power sensor at 33 GHz."""
SOLDER = _measured("NIM NMIJ KRISS PTB BAM", [195.8, 196.7, 197.2, 197.9, 198.29], [1.3, 0.76, 1.0, 0.95, 0.25])
SOLDER_LEFT_OUT = _measured("INMETRO VNIIM INTI NIST NRC", [179, 194.2, 199, 199.43, 202.4], [2, 5, 2, 0.35, 9.3])
"""CCQM-K88, the mass fraction of lead in solder, mg/kg: five enter the reference value, five are left out of it."""
IRON = _measured("JSI KRISS NIM UNIIM", [2.25, 2.14, 2.90, 2.24], [0.090, 0.096, 0.200, 0.205])
"""CCQM-K144, the mass fraction of iron in alumina, mg/kg."""
NICKEL_155 = _measured(
    "NIMT RISE NRC KRISS UME NMIA NMIJ UNIIM NIM",
    [4.320, 4.480, 4.522, 4.534, 4.568, 4.580, 4.620, 4.700, 4.744],
    [0.071, 0.150, 0.022, 0.020, 0.019, 0.070, 0.060, 0.450, 0.090],
)
NICKEL_155_LEFT_OUT = _measured("FTMC VNIIFTRI", [4.280, 6.670], [0.650, 0.380])
"""CCQM-K155, the mass fraction of nickel in seawater, mg/kg: two laboratories are left out of the reference value."""
CADMIUM = _measured(
    "BAM IAEA LNE NIM NIST NMIA NMIJ TUBITAK",
    [0.0978, 0.099, 0.0930, 0.0975, 0.0966, 0.1000, 0.0963, 0.110],
    [0.0003, 0.0015, 0.0013, 0.00075, 0.00065, 0.0062 / 2.18, 0.00105, 0.00125],
)
"""CCQM-K49, the mass fraction of cadmium, mg/kg."""
NICKEL_145 = _measured(
    "JSI INMC GLHK LNE NIST KRISS INACAL NMIA NIM NMIJ RISE NRC PTB LATU LGC UME HSA",
    [1.93, 1.94, 1.942, 1.958, 1.984, 1.993, 2.01, 2.02, 2.022, 2.05, 2.055, 2.07, 2.077, 2.08, 2.131, 2.15, 2.18],
    [0.11, 0.064, 0.092, 0.075, 0.02, 0.033, 0.06, 0.05, 0.023, 0.02, 0.052, 0.05, 0.035, 0.059, 0.042, 0.03, 0.08],
)
"""CCQM-K145, the mass fraction of nickel in bovine liver, mg/kg."""

_BOOTSTRAP = "theirs are drawn by a bootstrap, ours are the formula's"
_DRAWN = "theirs are those of numbers drawn at random, ours exact"
_FREEDOM = "theirs also draws the standard uncertainties by their degrees of freedom"
_FOUR = "consensus, standard uncertainty, 95 % interval"


def _columns(measured: Measured) -> tuple[list[float], list[float]]:
    return [value for value, _ in measured.values()], [error for _, error in measured.values()]


def _moments(measured: Measured) -> list[float]:
    found = cs.pool(*_columns(measured), method="DL")
    return [found.estimate, found.standard_error, found.interval.lower, found.interval.upper]


def _bayes(measured: Measured, effects: str = "normal") -> list[float]:
    """Return mean, deviation and interval of mu, and the mean dark uncertainty, with the Builder's default prior."""
    values, errors = _columns(measured)
    scale = 1.4826 * float(np.median(np.abs(values - np.median(values))))
    found = ms.pool_bayes(values, errors, effects=effects, scale=scale)
    return [found.estimate, found.standard_error, found.interval.lower, found.interval.upper, found.tau]


def _mixed(measured: Measured) -> list[float]:
    found = ms.linear_pool(*_columns(measured))
    ends = found.interval()
    return [found.mean, found.standard_deviation, ends.lower, ends.upper]


def _equally_weighted(measured: Measured) -> list[float]:
    values, errors = _columns(measured)
    found = cs.pool(values, [float(np.sqrt(np.mean(np.square(errors))))] * len(values), method="FE")
    return [found.estimate, found.standard_error]


def _builder() -> Iterable[Asked]:
    for name, measured, *answers in (
        (
            "CCQM-K25, PCB 28 (ng/g)",
            PCB_28,
            ("33.6, 0.77, 32.0, 35.2", _BOOTSTRAP),
            ("33.6, 0.79, 32.0, 35.2", ""),
            ("33.6, 1.55, 31.4, 36.3", "theirs are t distributions where degrees of freedom are stated"),
        ),
        (
            "carotid stenosis, nine trials (log odds ratio)",
            CAROTID,
            ("-0.41, 0.21, -0.83, 0.012", _BOOTSTRAP),
            ("-0.41, 0.24, -0.88, 0.066", _FREEDOM),
            (
                "-0.46, 2.35, -6.34, 5.01",
                "mean and standard deviation of a mixture have formulas, which give -0.451 and 2.461",
            ),
        ),
        (
            "CCL-K1, gauge block (nm)",
            GAUGE_BLOCKS,
            ("15.7, 5.1, 5.6, 25.8", _BOOTSTRAP),
            ("15.5, 5.0, 6.1, 25.6", _FREEDOM),
            ("16.3, 15.5, -15.2, 44.7", _DRAWN + "; the mean of the nine is 16.37"),
        ),
        (
            "CCT-K7, triple point of water (µK)",
            TRIPLE_POINT,
            ("23, 15, -8, 53", _BOOTSTRAP),
            ("24, 14, -4, 52", _DRAWN),
            ("22, 84, -140, 191", ""),
        ),
        (
            "BIPM.RI(II)-K1.Co-60 (kBq)",
            COBALT_60,
            ("7062, 4, 7053, 7071", _BOOTSTRAP),
            ("7062, 5, 7053, 7072", ""),
            ("7064, 29, 7012, 7127", _DRAWN),
        ),
        (
            "CCEM.RF-K25.W, power sensor",
            POWER_SENSOR,
            ("0.8192, 0.0022, 0.8147, 0.8235", _BOOTSTRAP),
            ("0.8192, 0.0022, 0.8239", "a grid of mu and tau gives 0.0024 and 0.8240, too"),
            ("0.8205, 0.0112, 0.7993, 0.8471", ""),
        ),
    ):
        asked = ("DerSimonian-Laird", _moments), ("hierarchical Bayes", _bayes), ("linear pool", _mixed)
        for (procedure, ask), (published, noted) in zip(asked, answers, strict=True):
            numbers = published.count(",") + 1
            ends = _FOUR if numbers == 4 else "consensus, standard uncertainty, upper end (the lower one is misprinted)"

            def answer(ask: Callable = ask, measured: Measured = measured, numbers: int = numbers) -> list[float]:
                found = ask(measured)[:4]
                return found if numbers == 4 else [*found[:2], found[3]]

            yield "NIST Consensus Builder, manual of 2020", f"{name}, {procedure}: {ends}", published, answer, noted


def _reports() -> Iterable[Asked]:
    origin = "Final reports of key comparisons, as the manual of the Consensus Builder has them"
    without = {lab: one for lab, one in POWER_SENSOR.items() if lab != "NRC"}
    question = "CCEM.RF-K25.W, mean of the seven without NRC: value, standard uncertainty"
    yield origin, question, "0.8184, 0.0028", lambda: _equally_weighted(without), ""
    question = "CCEM.RF-K25.W: p of Q"
    yield origin, question, "0.59", lambda: [cs.pool(*_columns(POWER_SENSOR)).q_p], ""
    question = "CCQM-K88: p of homogeneity, symmetry, normality"
    yield origin, question, "0.1, 0.9, 0.13", lambda: [step.p for step in ms.recommend(*_columns(SOLDER)).steps], ""
    question = "CCQM-K88, DerSimonian-Laird: reference value, dark uncertainty"
    yield origin, question, "197.5, 0.7", lambda: [_solder().estimate, _solder().dark_uncertainty], ""
    question = "CCQM-K88: degrees of equivalence of NIM, NMIJ, KRISS, PTB, BAM"
    yield origin, question, "-1.69, -0.79, -0.29, 0.41, 0.80", lambda: _equivalence()[:5], ""
    question = "CCQM-K88, left out of the value: degrees of equivalence of INMETRO, VNIIM, INTI, NIST, NRC"
    noted = "theirs has four digits at most: 179 less 197.49 is -18.49"
    yield origin, question, "-18.50, -3.29, 1.51, 1.94, 4.91", lambda: _equivalence()[5:], noted
    question = "the same: their expanded uncertainties, 95 %"
    yield origin, question, "4.26, 9.94, 4.26, 1.81, 18.31", lambda: _equivalence("reach")[5:], _BOOTSTRAP


def _solder() -> cs.Pooled:
    return cs.pool(*_columns(SOLDER), method="DL")


def _equivalence(of: str = "difference") -> list[float]:
    found = _solder().equivalence(SOLDER_LEFT_OUT)
    return (found["difference"] if of == "difference" else (found["high"] - found["low"]) / 2).tolist()


def _nickel(of: str) -> list[float]:
    if of == "ML":
        found = cs.pool(*_columns(NICKEL_145), method="ML")
        return [found.estimate, found.standard_error, found.dark_uncertainty]
    found = cs.pool(*_columns(NICKEL_145), test="hksj")
    ends = found.interval
    return [found.q, found.q_p, found.dark_uncertainty, found.estimate, found.standard_error, ends.lower, ends.upper]


def _scripts() -> Iterable[Asked]:
    origin = "Possolo's scripts of 2021 and 2022, results of the Consensus Builder"
    with_tau = f"{_FOUR}, dark uncertainty"
    question = f"CCQM-K144, iron (mg/kg), hierarchical Bayes: {with_tau}"
    yield origin, question, "2.32, 0.156, 2.07, 2.64, 0.189", lambda: _bayes(IRON), _FREEDOM
    question = f"CCQM-K155, nickel (mg/kg), hierarchical Bayes: {with_tau}"
    yield origin, question, "4.547, 0.032, 4.481, 4.614, 0.062", lambda: _bayes(NICKEL_155), _FREEDOM
    question = f"CCQM-K49, cadmium (mg/kg), Laplace effects: {with_tau}"
    published = "0.0976, 0.0011, 0.0954, 0.1000, 0.0044"
    yield origin, question, published, lambda: _bayes(CADMIUM, "laplace"), ""
    origin = "IUPAC technical report of 2023, CCQM-K145, nickel (mg/kg)"
    question = "maximum likelihood: value, standard uncertainty, dark uncertainty"
    yield origin, question, "2.043, 0.015, 0.044", lambda: _nickel("ML"), ""
    question = "REML, Hartung and Knapp: Q, p, dark uncertainty, value, standard uncertainty, interval"
    published = "40.1205, 0.0007, 0.0463, 2.0428, 0.0159, 2.0091, 2.0765"
    yield origin, question, published, lambda: _nickel("REML"), ""


ASKED = (*_builder(), *_reports(), *_scripts())
