"""Reaches: whether the verb of a statement reaches a figure, by the tree of their sentence."""

from __future__ import annotations

from consilience.reading.led_sayings import Saying
from consilience.reading.prose import FoundFigure
from consilience.reading.trees import Node, Trees

_VERBAL = frozenset(("says", "finds"))
"""Kinds of statements that a verb makes, with its words around it."""
_NEAR = 12
"""Tokens between a quotation and the verb behind it, at most."""
_CLAUSES = frozenset(("ccomp", "pcomp", "acl", "relcl"))
"""How a clause depends that may be what is said."""
_RELATIVES = frozenset(("WDT", "WP"))
"""Tags of the words that lead to a relative clause."""
_SUBJECTS = frozenset(("nsubj", "det", "compound", "amod"))
"""How the word depends with which a relative clause begins that has none: "a tactic Democrats hope will work"."""
_ASIDE = frozenset(("advmod", "mark"))
"""How the word depends that makes a clause one of time or of reason."""


def is_out_of_reach(statement: Saying, figure: FoundFigure, trees: Trees) -> bool:
    """Whether a tree says that the verb of a statement states something else than a figure.

    So it is where the verb stands in a clause of time or reason beside that of the figure ("when she learned that, she
    bought two"), where its word is a noun ("after ambiguous remarks"), and where the figure counts those to whom it is
    said ("wrote to his 20,000 followers"). What a quotation states the tree does not say.
    """
    story = trees.story
    quotes = story.quote_at[story.place(figure.start)], story.quote_at[statement.cue.first]
    top, verb = trees.top(figure.start, figure.end), trees.top(*story.chars(*statement.cue))
    if statement.kind not in _VERBAL or quotes[0] != quotes[1] or top is None or verb is None:
        return False
    if trees.word(verb) in story.cues.beginning:
        return True
    party = trees.top(*story.chars(*statement.source))
    if verb.tag.startswith("NN") and party is not None and party.tag.startswith("JJ"):
        return True
    below = next((below for above, below in trees.upward(top) if above.at == verb.at), None)
    if below is not None:
        of = below.relation == "prep" and trees.word(below) in story.cues.of and statement.left
        if of and any(story.quote_at[k] >= 0 for k in range(max(0, statement.cue.first - _NEAR), statement.cue.first)):
            return True  # '"They will pay," Lund said of the firm, which had moved 300 jobs'
        return statement.kind == "says" and _is_told(verb, below, top, trees)
    return any(_is_apart(one, top, trees) for one in _way(verb, top, trees))


def _way(verb: Node, top: Node, trees: Trees) -> list[Node]:
    """Return the words from a verb up to the one that a figure depends on too; none where their trees are two."""
    above = {top.at, *(one.at for one, _ in trees.upward(top))}
    way: list[Node] = []
    for one in (verb, *(above for above, _ in trees.upward(verb))):
        if one.at in above:
            return way
        way.append(one)
    return []


def _is_apart(verb: Node, top: Node, trees: Trees) -> bool:
    """Whether the clause of a verb is one of time or reason, or that of another noun."""
    beside = verb.relation == "advcl" and _is_beside(verb, trees)
    return beside or (verb.relation == "relcl" and not _is_of(verb, top, trees))


def _is_of(verb: Node, top: Node, trees: Trees) -> bool:
    """Whether a relative clause is that of a figure's own noun: "the 95 million that analysts expected"."""
    noun = trees.nodes[verb.head]
    behind = trees.nodes[noun.at + 1 : noun.at + 3]
    behind = behind[1:] if trees.word(behind[0]) == "," and behind[-1].tag in _RELATIVES else behind
    led = behind[0].tag in _RELATIVES or behind[0].relation in _SUBJECTS
    return noun.at in (top.at, top.head) or not led


def _is_beside(verb: Node, trees: Trees) -> bool:
    """Whether the clause of a verb says when or why something is, not who says it: "as the Post observed"."""
    cues = trees.story.cues
    led = [one for one in trees.below[verb.at] if one.relation in _ASIDE and one.at < verb.at]
    return any(
        trees.word(one) in cues.subordinates - cues.likened and "," not in trees.story.text[one.stop : verb.start]
        for one in led
    )


def _is_told(verb: Node, below: Node, top: Node, trees: Trees) -> bool:
    """Whether a figure stands in a phrase behind a verb of saying that says to whom, where or when: "told 3,000 in"."""
    cues = trees.story.cues
    word, relation = trees.word(below), below.relation
    led = relation == "prep" and word in cues.said_to and top.relation != "pobj"
    led = led and "," not in trees.story.text[verb.stop : below.start]  # "told parliament, with 17 cases last week"
    valued = trees.word(verb) in cues.valuing and word in cues.value_at
    to = relation in ("dobj", "dative") and trees.word(verb) in cues.telling and below.at in (top.at, top.head)
    return ((led and not valued) or to) and not _has_clause(below, top, trees)


def _has_clause(below: Node, top: Node, trees: Trees) -> bool:
    """Whether what a figure depends on, up to a phrase, has a clause that may be what is said."""
    way = (top, *(one for one, _ in trees.upward(top)))
    inside = [one for one in way if below.first <= one.at < below.end]
    return any(one.relation in _CLAUSES for one in inside)
