"""Governed words: which clause of a sentence a figure belongs to, by its tree."""

from __future__ import annotations

from consilience.reading.prose import FoundFigure
from consilience.reading.stories import Span
from consilience.reading.trees import Node, Trees

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
"""Tags of verbs that have a tense."""
_BESIDE = frozenset(("relcl", "ccomp", "parataxis", "advcl"))
"""How a clause with a verb of its own depends."""
_APART = frozenset(("advcl", "conj"))
"""How a clause depends of which the one above says nothing: neither when, nor whether it is planned."""


def clause_of(figure: FoundFigure, trees: Trees) -> Span | None:
    """Return the words around a figure that its verb governs, and those above that one; None where there is no tree.

    What another verb beside it governs is left out: the plan in "it will cut jobs after profit slid to 31m".
    """
    top = trees.top(figure.start, figure.end)
    if top is None:
        return None
    inside: set[int] = set()
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
    joined = node.relation == "conj" and node.is_verb and trees.child(node, "nsubj", "nsubjpass") is not None
    return finite and (node.relation in _BESIDE or joined)


def _gather(head: Node, trees: Trees, inside: set[int]) -> None:
    """Add the words of a clause, without the clauses in it."""
    waiting = [head]
    while waiting:
        node = waiting.pop()
        inside.add(node.at)
        waiting += [one for one in trees.below[node.at] if not _is_clause(one, trees)]
