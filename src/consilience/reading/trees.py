"""Trees: how the words of a story depend on each other, as a parser says."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from consilience.reading.stories import Span, Story

_LONGEST = 4_000
"""Characters of a sentence that is parsed, at most."""
_BATCH = 64
"""Sentences that are parsed at once."""
_LONE = re.compile("[\ud800-\udfff]")
"""Halves of characters, which a parser refuses."""
_UNUSED = ("lemmatizer", "attribute_ruler", "textcat", "entity_linker", "ner")


@dataclass(frozen=True, slots=True)
class Node:
    """A word in a tree.

    Attributes
    ----------
    at : int
        Its place among all nodes.
    head : int
        That of the word that it depends on; its own for a root.
    relation : str
        How it depends: nsubj, ccomp.
    tag : str
        Its part of speech: NN, VBD.
    first, end : int
        The nodes of everything that depends on it.
    start, stop : int
        Its characters.
    """

    at: int
    head: int
    relation: str
    tag: str
    first: int
    end: int
    start: int
    stop: int

    @property
    def is_verb(self) -> bool:
        """Whether it is a verb or an auxiliary."""
        return self.tag.startswith(("VB", "MD"))


@dataclass
class Trees:
    """The trees of some sentences of a story; a sentence that is too long has none."""

    story: Story
    parser: Any
    sentences: Iterable[Span]
    nodes: list[Node] = field(init=False, default_factory=list)
    below: list[list[Node]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        chars = [(self.story.at(one.first).start, self.story.at(one.end - 1).end) for one in self.sentences]
        texts = [
            (_LONE.sub("\ufffd", self.story.text[start:end]), start) for start, end in chars if end - start <= _LONGEST
        ]
        unused = [name for name in _UNUSED if name in self.parser.pipe_names]
        for doc, start in self.parser.pipe(self._whole(texts), as_tuples=True, batch_size=_BATCH, disable=unused):
            base = len(self.nodes)
            for token in doc:
                place, head = base + token.i, base + token.head.i
                edges = base + token.left_edge.i, base + token.right_edge.i + 1
                begin = start + token.idx
                self.nodes.append(Node(place, head, token.dep_, token.tag_, *edges, begin, begin + len(token)))
        self.below = [[] for _ in self.nodes]
        for node in self.nodes:
            if node.head != node.at:
                self.below[node.head].append(node)
        self._starts = [node.start for node in self.nodes]

    def _whole(self, texts: Iterable[tuple[str, int]]) -> Iterator[tuple[Any, int]]:
        """Yield the tokens of each sentence, which the parser must not cut again."""
        for text, start in texts:
            doc = self.parser.make_doc(text)
            for token in doc:
                token.is_sent_start = token.i == 0
            yield doc, start

    def word(self, node: Node) -> str:
        """Return a word, folded."""
        return self.story.text[node.start : node.stop].casefold()

    def top(self, start: int, end: int) -> Node | None:
        """Return the word in some characters that the others there depend on; None where there is no tree."""
        first = bisect_right(self._starts, start) - 1
        inside = [node for node in self.nodes[max(0, first) : bisect_right(self._starts, end - 1)] if node.stop > start]
        places = {node.at for node in inside}
        return next((node for node in inside if node.head not in places or node.head == node.at), None)

    def upward(self, node: Node) -> Iterator[tuple[Node, Node]]:
        """Yield each word above one, with the word below it on the way."""
        while node.head != node.at:
            above = self.nodes[node.head]
            yield above, node
            node = above

    def child(self, node: Node, *relations: str) -> Node | None:
        """Return the first word that depends on one in a relation."""
        return next((one for one in self.below[node.at] if one.relation in relations), None)

    def span(self, first: int, end: int) -> Span:
        """Return the tokens of the story that some nodes cover."""
        place = self.story.place
        return Span(place(self.nodes[first].start), place(self.nodes[end - 1].stop - 1) + 1)

    def phrase(self, head: Node) -> Span:
        """Return the noun phrase of a word, without relative clauses, participles and appositions."""
        first, end = head.first, head.at + 1
        for one in self.below[head.at]:
            if one.at < head.at and one.relation in _BEFORE and one.first == first:
                first = one.end
            if one.at > head.at:
                if one.first != end or one.relation not in _WITHIN:
                    break
                end = self._end(one)
                if end < one.end:
                    break
        return self.span(first, end)

    def _end(self, part: Node) -> int:
        """Return where a part of a noun phrase ends, before a clause in it."""
        for node in self.nodes[part.at : part.end]:
            if node.relation in _CLAUSES and node.first > part.at:
                return node.first
        return part.end


_BEFORE = frozenset(("advmod", "cc", "preconj", "punct", "prep", "relcl", "mark"))
"""Relations of what comes before a noun phrase without belonging to it."""
_WITHIN = frozenset(("prep", "case", "cc", "conj"))
"""Relations of what goes on with a noun phrase behind its noun."""
_CLAUSES = frozenset(("relcl", "acl", "appos", "punct", "advcl"))
