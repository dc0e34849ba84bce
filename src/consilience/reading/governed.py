"""Governed words: which clause of a sentence a figure belongs to, by its tree."""

from __future__ import annotations

from consilience.reading.prose import FoundFigure
from consilience.reading.stories import Span, Story
from consilience.reading.trees import Node, Trees

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
"""Tags of verbs that have a tense."""
_BESIDE = frozenset(("relcl", "ccomp", "advcl"))
"""How a clause with a verb of its own depends."""
_APART = frozenset(("advcl", "conj"))
"""How a clause depends of which the one above says nothing: neither when, nor whether it is planned."""

_NUMBERS = frozenset(("nummod", "quantmod", "compound", "amod"))
"""How a number depends on what it counts."""
_NOUNS = frozenset(("NN", "NNS"))
_NEAR = 3
"""Characters between a figure and the unit that its tree goes on with, at most."""


def clause_of(figure: FoundFigure, trees: Trees) -> Span | None:
    """Return the words around a figure that its verb governs, and those above that one; None where there is no tree.

    What another verb beside it governs is left out: the plan in "it will cut jobs after profit slid to 31m".
    """
    top = trees.top(figure.start, figure.end)
    if top is None:
        return None
    inside: set[int] = set()
    for one in trees.below[top.at]:
        if one.relation == "relcl":
            _gather(one, trees, inside)  # "of the $139 million that it needs"
    head = _head(top, trees)
    _gather(head, trees, inside)
    while head.head != head.at and head.relation not in _APART:
        head = _head(trees.nodes[head.head], trees)
        _gather(head, trees, inside)
    first = end = top.at
    while first - 1 in inside:
        first -= 1
    while end + 1 in inside:
        end += 1
    return trees.span(first, end + 1)


def _head(node: Node, trees: Trees) -> Node:
    """Return the verb of the clause in which a word stands."""
    while node.head != node.at and not _is_clause(node, trees):
        node = trees.nodes[node.head]
    return node


def _is_clause(node: Node, trees: Trees) -> bool:
    """Whether a word is the verb of a clause of its own, with a tense and, behind "and", a subject."""
    below = trees.below[node.at]
    finite = node.tag in _FINITE or any(one.relation in ("aux", "auxpass") and one.tag in _FINITE for one in below)
    if trees.word(trees.nodes[node.head]) in trees.story.cues.documents and node.relation == "relcl":
        return False  # "an audit that he made in May showed"
    if node.relation == "ccomp" and node.at < node.head:
        return False  # "She got half on Sunday, they announced, ahead of him, who got 49%"
    joined = node.relation == "conj" and node.is_verb and trees.child(node, "nsubj", "nsubjpass") is not None
    return finite and (node.relation in _BESIDE or joined)


def _gather(head: Node, trees: Trees, inside: set[int]) -> None:
    """Add the words of a clause, without the clauses in it."""
    waiting = [head]
    while waiting:
        node = waiting.pop()
        inside.add(node.at)
        waiting += [one for one in trees.below[node.at] if not _is_clause(one, trees) or _names(one, trees)]


def _names(clause: Node, trees: Trees) -> bool:
    """Whether a clause says which subject is meant: "the floods that came over the weekend have killed 61"."""
    noun = trees.nodes[clause.head]
    subject = noun.relation in ("nsubj", "nsubjpass")
    return clause.relation == "relcl" and subject and "," not in trees.story.text[noun.stop : clause.start]


def counted_in(figure: FoundFigure, trees: Trees) -> Span | None:
    """Return the noun phrase of which a figure is the number, or whose amount it is: "3.4 billion crowns of debt"."""
    node = trees.top(figure.start, figure.end)
    while node is not None and node.relation in _NUMBERS and node.start < figure.end + _NEAR:
        node = trees.nodes[node.head]
        if not _is_measure(node, trees):
            if node.tag not in _NOUNS:
                return None
            return _without_number(trees.phrase(node), trees.story)
    if node is None:
        return None
    led = (one for one in trees.below[node.at] if one.relation == "prep" and one.at == node.at + 1)
    for one in led:
        of = trees.child(one, "pobj") if trees.word(one) in trees.story.cues.of else None
        if of is not None and of.tag in _NOUNS:
            return _without_number(trees.phrase(of), trees.story)
    return None


def _is_measure(node: Node, trees: Trees) -> bool:
    """Whether a word is a number or a unit, and no thing."""
    story = trees.story
    word = trees.word(node)
    known = word in story.cues.units_spelled | story.cues.moneys
    return known or node.tag in ("CD", "$") or story.is_number(story.place(node.start)) or word in story.words.multiples


def _without_number(span: Span, story: Story) -> Span:
    """Return a phrase without the number and the article that it begins with: "of the sea's 52 grounds"."""
    numbers = [k for k in range(*span) if story.is_number(k)]
    first = numbers[-1] + 1 if numbers and numbers[-1] + 1 < span.end else span.first
    return Span(first, span.end)
