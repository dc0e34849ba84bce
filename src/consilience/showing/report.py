"""One self-contained page on a result: answer, picture, tables, sources, convention (extra ``report``)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from consilience.arguments import PATH
from consilience.comparing.ranges import ScopeRanges
from consilience.errors import OptionError
from consilience.extras import import_extra
from consilience.outputs import write_text
from consilience.reconciling.outcome import Outcome
from consilience.showing.boxes import Box, BoxLine, OpenQuestion
from consilience.showing.fact_box import fact_box
from consilience.showing.inline_pictures import drawing, picture
from consilience.showing.layout import shown_scopes
from consilience.showing.page_tables import ROWS, Section, claims_table, safe, sections
from consilience.showing.panels import panel
from consilience.showing.paragraph import allowed_words, paragraph
from consilience.showing.phrases import Phrases
from consilience.showing.sentences import discrepancy_words, page_pairs
from consilience.showing.source_plots import GRAPH, agreement, echoes_of, matrix_size, plot_echoes, plot_sources
from consilience.showing.tables import Row, comparison_rows
from consilience.showing.topic_plot import MARKS
from consilience.showing.topics import Topic, topics
from consilience.showing.verdicts import LISTED
from consilience.words import capital, clean, counted, number_words, shown_text, spelled

_OPEN, _PICTURES = 3, 12
"""The most topics that are unfolded on the page, and the most that have a picture."""
_SIDES, _ECHOED = 3, 5
"""From so many sources on it is shown who agrees with whom; who repeats whom, where so many things have as many."""
_OF_ECHOES = ("left", "right", "shared", "examples")
_FACTS = 5
"""The most lines of a topic's fact box, and the most of its open questions, that are shown."""

_OfTopic = TypeVar("_OfTopic", BoxLine, OpenQuestion)

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
"""What may be followed from the page; any other scheme stays text."""


def write_report(result: Outcome, path: str | Path) -> None:
    """Write the page: plain HTML that needs no script, no network and no other file.

    Parameters
    ----------
    result : Outcome
    path : str or Path

    Raises
    ------
    MissingExtraError
        Without jinja2 or matplotlib.
    OptionError
        If the path ends as another kind of file does.
    """
    PATH.check("path", path)
    if Path(path).suffix.lower() not in ("", ".html", ".htm"):
        hint = "end it in .html; a browser prints that to paper or PDF"
        raise OptionError("a report is a web page", got=str(path), hint=hint)
    write_text(path, render_report(result))


def render_report(result: Outcome) -> str:
    """Return the page as text. Whatever comes from outside is escaped."""
    jinja2 = import_extra("jinja2", "report", "reports")
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("consilience.showing"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
    )
    environment.globals["zip"] = zip
    environment.tests["address"] = _ADDRESS.fullmatch
    shown = shown_scopes(result, ROWS)
    box = fact_box(result)
    found = _topics(result, shown, box)
    page: str = environment.get_template("report.html").render(
        title=shown_text(result.claims.title) or "What the figures allow",
        under=shown_text(box.under_title),
        answer=shown_text(_answer(result, box)),
        agreed=result.consistent,
        paragraph=clean(paragraph(result)) if result.scopes else "",
        topics=found[:_OPEN],
        folded=found[_OPEN:],
        marks=MARKS if any(one.picture for one in found) else "",
        sections=[safe(one) for one in _sections(result, shown) if one.said or one.groups],
    )
    return page


def _sections(result: Outcome, shown: Sequence[ScopeRanges]) -> Iterator[Section]:
    """Yield what follows the topics; among the sources, who agrees with whom and who may repeat whom."""
    for section in sections(result, shown):
        beside = list(_side_by_side(result)) if section.id == "sources" else []
        told, drawn = [words for words, _ in beside], [picture for _, picture in beside if picture]
        yield section._replace(said=[*section.said, *told], pictures=drawn)


def _side_by_side(result: Outcome) -> Iterator[tuple[str, Any]]:
    """Yield sentences with pictures: of three sources or more that do not all agree."""
    if result.consistent or result.system.related_count > LISTED:
        return
    compared = agreement(result)
    if len({name for both in compared for name in both}) < _SIDES:
        return
    every = {clean(claim.source.name) for claim in result.claims.current}
    told = (
        "Who agrees with whom: in how many pairs of figures two sources agree (=), and in how many they conflict (≠)."
    )
    yield told, drawing(lambda ax: plot_sources(result, ax), matrix_size(len(every)), "sides", told)
    if sum(len(ranges.claims) >= _SIDES for ranges in result.scopes) < _ECHOED:
        return
    found = echoes_of(result)
    suspected = found[found["suspected"]]
    for left, right, shared, examples in zip(*(suspected[name] for name in _OF_ECHOES), strict=True):
        yield f"{left} and {right} share {counted(shared, 'odd figure')}: one may repeat the other ({examples}).", ""
    if len({*suspected["left"], *suspected["right"]}) >= _SIDES:  # the graph of one pair says nothing more
        told = "Who may repeat whom: how many odd figures two sources share, more than chance would have it."
        yield told, drawing(lambda ax: plot_echoes(found, ax), GRAPH, "echoes", told)


class TopicPart(NamedTuple):
    """What the page says of one topic.

    Attributes
    ----------
    id, title, headline : str
    conflicts : str
        How many there are, in words; empty where there are none.
    picture : Markup or str
        Our own drawing, in which every text from outside is escaped.
    facts : sequence of (int, str, str)
        The lines of the fact box: depth, heading, sentences.
    open : sequence of str
        What is not settled.
    table : Section
        Every figure, with its words and where they stand.
    """

    id: str
    title: str
    headline: str
    conflicts: str
    picture: Any
    facts: Sequence[tuple[int, str, str]]
    open: Sequence[str]
    table: Section


def _topics(result: Outcome, shown: Sequence[ScopeRanges], box: Box) -> list[TopicPart]:
    chosen = [topic for topic in topics(result) if topic.things.stated.any()]
    drawn = [panel(result, topic, box) for topic in chosen[:_PICTURES]]
    phrases, rows = Phrases(result), _rows_of(chosen, comparison_rows(result, shown, page_pairs(result, shown), ROWS))
    lines_of, open_of = _by_topic(box.lines), _by_topic(box.open)
    parts = []
    for place, topic in enumerate(chosen):
        lines = lines_of[topic.name]
        facts = [(line.depth, shown_text(line.heading), shown_text(" ".join(line.said))) for line in lines]
        more = int(topic.things.stated.sum()) - len(facts[:_FACTS])
        told = [*facts[:_FACTS], *([(0, f"{number_words(more)} more", "See the table.")] if more > 0 else [])]
        parts.append(
            TopicPart(
                f"topic-{place + 1}",
                shown_text(capital(topic.name)),
                shown_text(lines[0].headline) if lines else "",
                counted(len(topic.conflicts), "conflict") if topic.conflicts else "",
                picture(drawn[place], f"p{place + 1}") if place < len(drawn) else "",
                told,
                [shown_text(one.words) for one in open_of[topic.name][:_FACTS]],
                safe(claims_table(phrases, topic, rows[place], f"claims-{place + 1}")),
            )
        )
    return parts


def _rows_of(chosen: Sequence[Topic], rows: Sequence[Row]) -> dict[int, list[Row]]:
    """Return the rows of each topic, by its place."""
    places = {name: place for place, topic in enumerate(chosen) for name in topic.things.ids}
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[places[row.claim]].append(row)
    return found


def _by_topic(found: Iterable[_OfTopic]) -> dict[str, list[_OfTopic]]:
    named: dict[str, list[_OfTopic]] = defaultdict(list)
    for one in found:
        named[one.topic].append(one)
    return named


def _answer(result: Outcome, box: Box) -> str:
    """Return what a reader has to know: the first headlines, what they allow, and whether anything conflicts."""
    wholes = [line for line in box.lines if line.depth == 0]
    if not wholes:
        return "There are no claims to compare."
    told = [f"{line.heading}." for line in wholes[:_OPEN]]
    every = sum(int((topic.things.stated & (topic.things.depth == 0)).sum()) for topic in topics(result))
    more = every - len(wholes[:_OPEN])
    if more > 0:
        told.append(f"{capital(spelled(more, 'more thing', 'more things'))} below.")
    several = [ranges for ranges in result.scopes if len(ranges.claims) > 1]
    if len(several) == 1 and several[0].common is not None:
        common = several[0].common
        who = "Both" if len(several[0].claims) == 2 else f"All {spelled(len(several[0].claims))}"
        allowed = f"only {number_words(common.lower)}" if common.is_point else allowed_words(common)
        told.append(f"{who} figures allow {allowed}.")
    return f"{' '.join(told)} {_verdict(result)}"


def _verdict(result: Outcome) -> str:
    if result.consistent:
        return "No conflict." if len(result.claims.current) > 1 else ""
    if result.system.related_count > LISTED:
        return discrepancy_words(result)
    count = capital(spelled(len(result.system.disagreement.conflict_sets), "conflict"))
    return f"{'At least ' + count.lower() if result.truncated else count}."
