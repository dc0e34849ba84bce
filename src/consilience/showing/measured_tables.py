"""Pooled values as a table: each value with its error and weight, then the estimate."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal

from tabulate import tabulate

from consilience.arguments import TEXT, a, checked, one_of
from consilience.markup import escape_markdown
from consilience.model.intervals import Interval
from consilience.pooling.pooled import Pooled
from consilience.showing.latex_tables import latex_table
from consilience.words import clean, digits_words, number_words

Format = Literal["text", "markdown", "latex"]


def rounded(value: float, error: float) -> tuple[str, str]:
    """Return a value and its error rounded by the Particle Data Group's rule.

    Where the three leading digits of the error are below 355, it keeps two, else one; 950 and above round to 1000.

    >>> rounded(493.67660, 0.012975), rounded(880.192, 1.043), rounded(10.0, 3.6), rounded(1.0, 0.0096)
    (('493.677', '0.013'), ('880.2', '1.0'), ('10', '4'), ('1.000', '0.010'))
    >>> rounded(12345.0, 460.0)
    ('12,300', '500')
    """
    exponent = math.floor(math.log10(error))
    places = (1 if round(error / 10.0 ** (exponent - 2)) < 355 else 0) - exponent
    return f"{round(value, places):,.{max(places, 0)}f}", f"{round(error, places):,.{max(places, 0)}f}"


@checked(pooled=a(Pooled), format=one_of("text", "markdown", "latex"), title=TEXT)
def pooled_table(pooled: Pooled, format: Format = "text", *, title: str = "") -> str:
    """Return the values with their standard errors, weights and pulls, and the estimate in the last line.

    Values that the pool left out come after the others, without a weight.

    The values are as given, the estimate is rounded by the rule of the Particle Data Group (`rounded`).

    Parameters
    ----------
    pooled : Pooled
    format : {'text', 'markdown', 'latex'}
        LaTeX has the rules of the package booktabs.
    title : str, optional
        What was measured, in which unit; the head of the first column.

    Examples
    --------
    >>> from consilience.pooling.estimators import pool
    >>> print(pooled_table(pool([10.0, 12.0], [1.0, 2.0], method="FE"), title="Mass (kg)"))
    Mass (kg)    value ± error    weight      pull
    -----------  ---------------  --------  ------
    1            10 ± 1           80.0%      -0.89
    2            12 ± 2           20.0%       0.89
    FE           10.4 ± 0.9
    """
    values, variances = pooled.measured
    pulls = pooled.equivalence()["pull"].tolist()
    rows: list[tuple[str, ...]] = [
        (clean(label), _stated(value, math.sqrt(variance)), f"{weight:.1%}", digits_words(pull, 2))
        for label, value, variance, weight, pull in zip(
            pooled.labels,
            values.tolist(),
            variances.tolist(),
            pooled.weights.tolist(),
            pulls[: pooled.claims],
            strict=True,
        )
    ]
    for (label, (value, error)), pull in zip(pooled.left_out.items(), pulls[pooled.claims :], strict=True):
        rows.append((clean(label), _stated(value, error), "left out", digits_words(pull, 2)))
    scaled = f", errors scaled by {digits_words(pooled.scale_factor, 2)}" if pooled.scale_factor > 1 else ""
    error = pooled.standard_error
    estimate = " ± ".join(rounded(pooled.estimate, error)) if error > 0 else digits_words(pooled.estimate, 6)
    rows.append((f"{pooled.method}{scaled}", estimate, "", ""))
    headers = (clean(title), "value ± error", "weight", "pull")
    if format == "latex":
        return latex_table(headers, rows, _caption(pooled), "latex_booktabs")
    return _printed(headers, rows, format, right=3)


def _printed(headers: Sequence[str], rows: Sequence[Sequence[str]], format: Format, right: int | None = None) -> str:
    """Return a table as text or as Markdown, in which nothing of its first column and head is a mark."""
    plain = tuple(range(right)) if right else True
    if format == "text":
        return str(tabulate(rows, headers, "simple", disable_numparse=plain))
    rows = [(escape_markdown(row[0]), *row[1:]) for row in rows]
    return str(tabulate(rows, [escape_markdown(headers[0]), *headers[1:]], "pipe", disable_numparse=plain))


def pooled_page(pooled: Pooled, format: Format = "text", *, title: str = "", by: Sequence[str] | None = None) -> str:
    r"""Return the table of pooled values, and below it in words how sure the estimate is; LaTeX has it in the caption.

    >>> from consilience.pooling.estimators import pool
    >>> print(pooled_page(pool([10.0, 12.0, 17.0], [1.0, 2.0, 1.0]), title="Mass (kg)").partition("\n\n")[2])
    95 % interval: 8.7 to 17.4. A further value would lie between 4.9 and 21.3.
    Errors are standard errors. Q = 25, p = 3.7e-06; dark uncertainty 3.56.
    """
    table = pooled_table(pooled, format, title=title)
    apart = "" if by is None else f"\n\n{_subgroups(pooled, by, format)}"
    if format == "latex":
        return table + apart
    low, high = _ends(pooled.interval, pooled)
    within = f"{pooled.level * 100:g} % interval: {low} to {high}"
    low, high = _ends(pooled.prediction, pooled)
    beyond = f" A further value would lie between {low} and {high}." if pooled.tau2 > 0 else ""
    caption = escape_markdown(_caption(pooled)) if format == "markdown" else _caption(pooled)
    return f"{table}\n\n{within}.{beyond}\n{caption}{apart}"


def _subgroups(pooled: Pooled, by: Sequence[str], format: Format) -> str:
    """Return a table of the subgroups, each pooled apart, and whether they differ."""
    found = pooled.subgroups(by)
    rows = []
    for row in found.frame.to_dict("records"):
        error = row["standard_error"]
        ends = ", ".join(rounded(row[end], error)[0] for end in ("low", "high"))
        rows.append((clean(str(row["group"])), str(row["claims"]), " ± ".join(rounded(row["estimate"], error)), ends))
    headers = ("subgroup", "values", "estimate ± error", f"{pooled.level * 100:g} % interval")
    told = f"The subgroups differ by Q = {digits_words(found.q)} on {found.df}, p = {digits_words(found.p, 2)}."
    if format == "latex":
        return latex_table(headers, rows, told, "latex_booktabs")
    return f"{_printed(headers, rows, format)}\n\n{told}"


def _ends(interval: Interval, pooled: Pooled) -> tuple[str, str]:
    """Return the ends of an interval to the digits of the estimate."""
    error = pooled.standard_error or 1.0
    return rounded(interval.lower, error)[0], rounded(interval.upper, error)[0]


def _stated(value: float, error: float) -> str:
    """Return a value with its error as they were given, but for digits far below the error."""
    places = 3 - math.floor(math.log10(error))
    return f"{number_words(round(value, places))} ± {digits_words(error)}"


def _caption(pooled: Pooled) -> str:
    parts = [f"Errors are standard errors. Q = {digits_words(pooled.q)}, p = {digits_words(pooled.q_p, 2)}"]
    if pooled.tau2 > 0:
        parts.append(f"dark uncertainty {digits_words(pooled.dark_uncertainty, 3)}")
    not_compared = f" Left out, and without a standard error: {', '.join(map(clean, pooled.unscored))}."
    return "; ".join(parts) + "." + (not_compared if pooled.unscored else "")
