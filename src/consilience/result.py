"""The result that users hold: all that is computed, with its tables, plots and pages."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from consilience.arguments import NONE, TEXT, a, checked, many
from consilience.comparing.rules import Rule, check_rule
from consilience.errors import OptionError, did_you_mean
from consilience.model.claim_sets import ClaimSet, as_claim_set
from consilience.model.claims import Claim
from consilience.model.scopes import MATCHING, TIME
from consilience.reconciling.outcome import Outcome
from consilience.reconciling.standards import Standard
from consilience.reconciling.system import compared_totals
from consilience.wording.conventions import Convention

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd
    from matplotlib.axes import Axes

    from consilience.pooling.pooled import Pooled
    from consilience.showing.boxes import Box
    from consilience.showing.topics import Topic


FURTHER = frozenset(
    {
        *("agreements", "alternatives", "ambiguities_that_matter", "hypotheses", "judgements", "method"),
        *("readings_that_hold", "reworded", "scope_of", "scopes", "series_partings", "stretch_claims", "system"),
        "without_floor",
    }
)
"""What `Reconciliation` has for the rooms that show it, and for code written with it: not listed by ``dir``."""


@dataclass(frozen=True, repr=False)
class Reconciliation(Outcome):
    """What several claims say together; made by `reconcile`.

    Attributes
    ----------
    claims : ClaimSet
        The claims, read by `convention`.
    compare_across : tuple of str
        The dimensions that were disregarded.
    rule : callable, optional
        Answers for every scope in `ranges`, beside what the claims allow.
    standard : Standard, optional
        What makes a figure confirmed; see `standards`.
    """

    @cached_property
    def echoes(self) -> pd.DataFrame:
        """Pairs of sources that share odd values on many scopes, with the evidence; see `Truths.echoes`.

        Its `examples` are in words, with semicolons between them.
        """
        from consilience.showing.source_plots import echoes_of

        return echoes_of(self)

    @cached_property
    def discrepancies(self) -> pd.DataFrame:
        """Minimal sets of claims that cannot all be true, largest gap first; of each a row.

        Columns: scope (in words; of each claim, where they differ), claims (their ids), sources, figures (in the words
        of the source), values (stated), gap, words. Several names in a cell have semicolons between them;
        ``system.disagreement.conflict_sets`` holds them as tuples.
        """
        from consilience.showing.tables import discrepancies_frame

        return discrepancies_frame(self)

    def pool(
        self,
        scope: str | None = None,
        *,
        method: str = "REML",
        level: float = 0.95,
        test: str = "normal",
        plus_minus: str | None = None,
        bounds: str | None = None,
        asymmetric: str = "refuse",
        left_out: Sequence[str] = (),
    ) -> Pooled:
        """Pool the claims on one scope, each with a standard error, into one estimate; see `pool`.

        Parameters
        ----------
        scope : str, optional
            As the column `scope` of ``ranges`` has it; needed where several scopes have claims.
        method, level, test, plus_minus, bounds, asymmetric, left_out
            As in `pool`.

        Raises
        ------
        OptionError
            If there is no such scope, or a claim states no error.

        Examples
        --------
        >>> from consilience.model.claims import Claim
        >>> claims = [Claim(id="a", figure="10 ± 1", source="x"), Claim(id="b", figure="13 ± 1", source="y")]
        >>> pooled = reconcile(claims).pool(method="FE")
        >>> pooled.estimate, pooled.labels
        (11.5, ('a', 'b'))
        """
        from consilience.pooling.estimators import pool_measured
        from consilience.pooling.measured import measured_of

        measured = measured_of(self._claims_on(scope), plus_minus, bounds, together=True, left_out=left_out)
        return pool_measured(measured, method=method, level=level, test=test, asymmetric=asymmetric)

    def _claims_on(self, scope: str | None) -> Sequence[Claim]:
        """Return the claims on the scope that is named, or on the only one."""
        stated = {str(one.scope): one.claims for one in self.scopes if one.claims}
        if scope is None and len(stated) > 1:
            raise OptionError("several scopes have claims", got=list(stated)[:3], hint="name one of them")
        name = next(iter(stated), "") if scope is None else scope
        if name not in stated:
            raise OptionError(
                "no claims on that scope", got=scope, hint=did_you_mean(str(scope), stated), argument="scope"
            )
        return stated[name]

    def subgroups(self, column: str, scope: str | None = None, left_out: Sequence[str] = ()) -> list[str]:
        """Return the subgroup of each claim that `pool` pools, as a column of the table has it; for ``by=``.

        Raises
        ------
        OptionError
            If a claim has no cell in that column.

        Examples
        --------
        >>> from consilience.reading.readers import read_claims
        >>> rows = [{"value": 10, "error": 1, "way": "beam"}, {"value": 13, "error": 1, "way": "bottle"}]
        >>> reconcile(read_claims(rows)).subgroups("way")
        ['beam', 'bottle']
        """
        from consilience.pooling.measured import subgroups_of

        return subgroups_of(self._claims_on(scope), column, left_out)

    def plot_forest(
        self, scope: str | None = None, ax: Axes | None = None, *, by: str | Sequence[str] | None = None, **options: Any
    ) -> Axes:
        """Pool the claims on one scope and draw them, their weights and the estimate (extra ``plot``).

        Parameters
        ----------
        scope : str, optional
        ax : Axes, optional
        by : str, or sequence of str, optional
            The column of the table that names subgroups, or the subgroup of each claim that is pooled, in their order.
        **options
            As for `pool`.
        """
        from consilience.showing.forest_plot import plot_forest

        pooled = self.pool(scope, **options)
        if isinstance(by, str):
            by = self.subgroups(by, scope, options.get("left_out", ()))
        names = {claim.id: claim.source.name for claim in self.claims}
        sources = [names.get(label, label) for label in pooled.labels]
        labels = sources if len(set(sources)) == len(sources) else pooled.labels
        return plot_forest(pooled, ax, by=by, labels=labels, title=self.claims.title)

    def table(self, format: str = "text") -> str:
        """Return the comparison table: figure, how it was read, source, verdict against the others.

        Parameters
        ----------
        format : {'text', 'markdown', 'html', 'latex', 'booktabs', 'siunitx', 'csv'}
            `booktabs` and `siunitx` are LaTeX for those packages, a measured value as physicists write it.
        """
        from consilience.showing.tables import comparison_table

        return comparison_table(self, format)

    def plot(self, ax: Axes | None = None, *, most: int = 40, scale: Literal["auto", "linear", "log"] = "auto") -> Axes:
        """Draw the claims as intervals, by scope (extra ``plot``).

        Parameters
        ----------
        ax : Axes, optional
            By default, a new figure.
        most : int, default 40
            About how many claims to name.
        scale : {'auto', 'linear', 'log'}
            By default logarithmic where the figures span a decade and a half or more.
        """
        from consilience.showing.interval_plot import plot_intervals

        return plot_intervals(self, ax, most=most, scale=scale)

    def plot_topics(self, *, topic: str | None = None, only: Collection[str] = (), most: int = 12) -> list[Axes]:
        """Draw one small picture a topic, each with its own axis and unit (extra ``plot``).

        The whole stands first, its parts under it; a figure's colour and mark say whether it agrees, and words with
        whom it conflicts; what bounds a number is drawn as a bound. Figures of several days are drawn over time, a
        line for each source.

        Parameters
        ----------
        topic : str, optional
            The name of one of `topics`; by default all.
        only : collection of str, optional
            Things, or sources, to keep; "contested" keeps what is in conflict.
        most : int, default 12
            The most topics that are drawn, the most important ones first.

        Returns
        -------
        list of Axes
            All in one new figure.
        """
        from consilience.showing.topic_plot import plot_topics

        return plot_topics(self, topic=topic, only=only, most=most)

    def plot_sources(self, ax: Axes | None = None) -> Axes:
        """Draw who agrees with whom, a matrix of sources: pairs that agree (=) and that conflict (≠) (extra ``plot``).

        Raises
        ------
        OptionError
            If there are no claims, or too many pairs to list.
        """
        from consilience.showing.source_plots import plot_sources

        return plot_sources(self, ax)

    def plot_echoes(self, ax: Axes | None = None) -> Axes:
        """Draw the suspected pairs of `echoes` as a graph (extra ``plot``)."""
        from consilience.showing.source_plots import plot_echoes

        return plot_echoes(self.echoes, ax)

    def plot_kappa(self, ax: Axes | None = None) -> Axes:
        """Draw how many discrepancies are left at each share that "about" may allow (extra ``plot``)."""
        from consilience.showing.line_plots import plot_kappa

        return plot_kappa(self, ax)

    def plot_time(self, ax: Axes | None = None, *, by: Literal["auto", "when", "reported"] = "auto") -> Axes:
        """Draw the figures over time, a series per source and scope (extra ``plot``).

        Parameters
        ----------
        ax : Axes, optional
            By default, a new figure.
        by : {'auto', 'when', 'reported'}
            The time that the figures count, or the day on which they were stated; by default what more claims have.
        """
        from consilience.showing.line_plots import plot_time

        return plot_time(self, ax, by=by)

    def summary(self, locale: str | None = None) -> str:
        """Say in one paragraph of plain words what the claims allow, to be pasted.

        Numbers are written as in `locale`, by default the one that the convention states, else as in English.
        """
        from consilience.showing.paragraph import paragraph

        return paragraph(self, locale or self.convention.locale or "en")

    def report(self, path: str | Path) -> None:
        """Write one self-contained page: answer, plot, tables, sources, convention (extra ``report``)."""
        from consilience.showing.report import write_report

        write_report(self, path)

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """What belongs on one axis, those of the most sources and figures first; each a whole with its parts."""
        from consilience.showing.topics import topics

        return topics(self)

    def box(self, locale: str | None = None, *, topic: str | None = None) -> Box:
        """Return the fact box: of each thing the latest figure, what changed, who says otherwise, and what is open.

        Parameters
        ----------
        locale : str, optional
            How numbers and days are written; by default as the convention states, else as in English.
        topic : str, optional
            The name of one of `topics`; by default all.

        Returns
        -------
        Box
            Prints as text; ``.markdown()``, ``.html()``, and ``.save(path)`` for a card (.svg, .png; extra ``plot``).

        Examples
        --------
        >>> from consilience.model.claims import Claim
        >>> claims = [Claim(id=day, figure=figure, source="AP", scope={"what": "dead"}, reported=day)
        ...           for day, figure in [("2024-03-04", "31"), ("2024-03-05", "38")]]
        >>> print(reconcile(ClaimSet(claims, title="Flood")).box())
        Flood (as of 5 March 2024)
        Dead: 38. AP, 5 March. Up 7 from 31 on 4 March.
        """
        from consilience.showing.fact_box import fact_box

        return fact_box(self, locale or self.convention.locale or "en", topic=topic)

    @cached_property
    def would_change(self) -> pd.DataFrame:
        """What would change the picture: the figures that, if withdrawn or confirmed, would settle or open a topic.

        Columns: topic, thing, claim (its id), source, figure, if_withdrawn, if_confirmed (in words), effect: "settles"
        where all conflicts of the topic would go, "reduces" where some would, "opens" where nobody else has a figure,
        "widens" where more would be possible.
        """
        from consilience.showing.changes import changes_frame

        return changes_frame(self)

    def to_dict(self) -> dict[str, Any]:
        """Return everything in plain values, ready for ``json.dumps``.

        ``python -m consilience schema result`` prints its JSON Schema.

        Returns
        -------
        dict
            An end or a number that is infinite is None, with a flag beside it that says so.

        Examples
        --------
        >>> from consilience.model.claims import Claim
        >>> found = reconcile([Claim(id="a", figure="at least 40", source="x")]).to_dict()
        >>> found["claims"][0]["allows"]["high"], found["claims"][0]["allows"]["high_unbounded"]
        (None, True)
        """
        from consilience.showing.answers import result_document

        return result_document(self)

    def to_excel(self, path: str | Path) -> None:
        """Write a workbook with a sheet per table (extra ``excel``)."""
        from consilience.showing.workbook import write_workbook

        write_workbook(self, path)

    def _repr_html_(self) -> str:
        from consilience.showing.notebook import result_html

        return result_html(self)

    def __dir__(self) -> Iterable[str]:
        return sorted({*super().__dir__()} - FURTHER)

    def __str__(self) -> str:
        from consilience.showing.summary import page

        return page(self)


@checked(convention=a(Convention) | NONE, compare_across=many(TEXT) | NONE)
def reconcile(
    claims: ClaimSet | Iterable[Claim],
    *,
    convention: Convention | None = None,
    compare_across: Sequence[str] | None = None,
    rule: Rule | None = None,
    standard: Standard | None = None,
) -> Reconciliation:
    """Reconcile claims: what do they allow together, which agree, which cannot all be true?

    Parameters
    ----------
    claims : ClaimSet, or iterable of Claim
    convention : Convention, optional
        Reads the words of all figures anew; by default as they were read.
    compare_across : sequence of str, optional
        Dimensions to disregard, in place of those that the claim set declares; ``()`` keeps all apart.
    rule : callable, optional
        One of `consilience.rules`, or a function from claims to an `Interval` or None. Its answers are the columns
        `rule_low` and `rule_high` of ``ranges``.
    standard : Standard, optional
        What makes a figure confirmed; ``standards`` says for each scope whether it is met, and what is missing.

    Returns
    -------
    Reconciliation

    Raises
    ------
    OptionError
        If a dimension to disregard is in no scope, or is all that tells the scopes of a total apart.

    Examples
    --------
    >>> from consilience.model.claims import Claim
    >>> claims = [Claim(id="a", figure="about 10,000", source="x"), Claim(id="b", figure="11,000", source="y")]
    >>> result = reconcile(claims)
    >>> result.discrepancies.gap.tolist()
    [500.0]
    """
    claim_set = as_claim_set(claims)
    if rule is not None:
        check_rule(rule)
    if convention is not None:
        claim_set = claim_set.under(convention)
    across = claim_set.compare_across if compare_across is None else compare_across
    if isinstance(across, str):
        raise OptionError("compare_across is a list of dimensions", got=across, hint=f"write [{across!r}]")
    facts = claim_set.columns.facts
    readings = [reading.scope for fact in facts for reading in fact.readings if reading.scope is not None]
    known = sorted({TIME, *MATCHING}.union(claim_set.columns.scopes.columns, *readings))
    for name in across:
        if name not in known:
            raise OptionError("no claim has the dimension to compare across", got=name, hint=did_you_mean(name, known))
    compared_totals(claim_set.totals, across)  # refused here, before anything is asked of the result
    across = tuple(dict.fromkeys(across))
    if {*across} != {*claim_set.compare_across}:
        claim_set = replace(claim_set, compare_across=across)
    return Reconciliation(claim_set, across, rule, standard)
