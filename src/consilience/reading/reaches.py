"""Reaches: whether the verb of a statement reaches a figure, by the tree of their sentence."""

from __future__ import annotations

from consilience.reading.prose import FoundFigure
from consilience.reading.sayings import Saying
from consilience.reading.trees import Node, Trees

_VERBAL = frozenset(("says", "finds"))
"""Kinds of statements that a verb makes, with its words around it."""
_ASIDE = frozenset(("advmod", "mark"))
"""How the word depends that makes a clause one of time or of reason."""


def is_out_of_reach(statement: Saying, figure: FoundFigure, trees: Trees) -> bool:
    """Whether a tree says that the verb of a statement states something else than a figure.

    So it is where the verb stands in a clause of time or reason beside that of the figure ("when she learned that, she
    bought two"), where its word is a noun ("after remarks that"), and where the figure says whom it is said to ("wrote
    to his 20,000 followers"). What a quotation states the tree does not say.
    """
    story = trees.story
    quotes = story.quote_at[story.place(figure.start)], story.quote_at[statement.cue.first]
    top, verb = trees.top(figure.start, figure.end), trees.top(*story.chars(*statement.cue))
    if statement.kind not in _VERBAL or quotes[0] != quotes[1] or top is None or verb is None:
        return False
    if statement.kind == "says" and verb.tag.startswith("NN"):
        return True
    below = next((below for above, below in trees.upward(top) if above.at == verb.at), None)
    if below is not None:
        return statement.kind == "says" and _is_told(verb, below, top, trees)
    above = {top.at, *(one.at for one, _ in trees.upward(top))}
    while verb.at not in above:
        if (verb.relation == "advcl" and _is_beside(verb, trees)) or (verb.relation == "relcl" and not _is_of(verb, top, trees)):
            return True
        verb = trees.nodes[verb.head]
    return False


def _is_of(verb: Node, top: Node, trees: Trees) -> bool:
    """Whether a relative clause is that of a figure's own noun: "the 95 million that analysts expected"."""
    noun = trees.nodes[verb.head]
    return noun.at in (top.at, top.head)


def _is_beside(verb: Node, trees: Trees) -> bool:
    """Whether the clause of a verb says when or why something is, not who says it: "as the Post observed"."""
    cues = trees.story.cues
    led = [trees.word(one) for one in trees.below[verb.at] if one.relation in _ASIDE and one.at < verb.at]
    return any(word in cues.subordinates - cues.likened for word in led)


def _is_told(verb: Node, below: Node, top: Node, trees: Trees) -> bool:
    """Whether a figure stands in a phrase behind a verb of saying that says to whom, where or when: "told 3,000 in"."""
    cues = trees.story.cues
    word, relation = trees.word(below), below.relation
    other = relation == "prep" and word not in cues.of and not (trees.word(verb) in cues.valuing and word in cues.value_at)
    to = relation in ("dobj", "dative") and trees.word(verb) in cues.telling
    return (other or to) and not _has_clause(below, top, trees)


def _has_clause(below: Node, top: Node, trees: Trees) -> bool:
    """Whether what a figure depends on, up to a phrase, has a clause that may be what is said."""
    way = (top, *(one for one, _ in trees.upward(top)))
    inside = [one for one in way if below.first <= one.at < below.end]
    return any(one.relation in ("ccomp", "pcomp", "acl") for one in inside)
