"""Reports: who states a figure, by the tree of its sentence: whose verb of saying it depends on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, pairwise

from consilience.reading.announcements import announced
from consilience.reading.led_sayings import Saying
from consilience.reading.prose import FoundFigure
from consilience.reading.reaches import is_out_of_reach
from consilience.reading.sayings import Sayings
from consilience.reading.stories import Span
from consilience.reading.trees import Node, Trees

_SAID = frozenset(("ccomp", "parataxis"))
"""How a clause depends on the verb that states it."""
_INSIDE = frozenset(("relcl",))
"""How a clause depends on a subject that names somebody else than who speaks: "the man whom Lund hired said"."""
_OBJECTS = frozenset(("dobj", "oprd"))
_CLAUSES = frozenset(("relcl", "acl", "advcl", "ccomp", "xcomp", "pcomp"))
"""How a clause depends within a noun phrase, so that a verb above states nothing of it."""
_APART = frozenset(("advcl", "conj"))
"""How a clause depends that the verb above it does not state: "X said 12 died, while Y spoke of 15"."""
_PARTICIPLE, _FINITE = "ing", ("s", "es", "ed", "", "e", "d")
"""The ending of a participle, and those of the forms of its verb."""
_DEEPEST = 6
"""Steps from a verb to the one whose subject it shares, at most."""


class Reports:
    """Finds who states the figures of a story by its trees."""

    def __init__(self, statements: Sayings, trees: Trees) -> None:
        self.statements, self.trees = statements, trees
        self.story, self.parties = statements.story, statements.parties

    def spoken(self, figure: FoundFigure, chain: tuple[Saying, ...], sure: bool) -> tuple[tuple[Saying, ...], bool]:
        """Return the statements that cover a figure, by the rules' answer and by the tree.

        The tree names a source where the rules find none, puts the subject of a verb in the place of somebody in its
        relative clause, adds an outer one, and takes away one whose verb does not state the inner one.
        """
        if self.story.is_heading(self.story.place(figure.start)):
            return chain, sure  # a parser does not know the verbs among words that all have capitals
        chain = tuple(one for one in chain if not is_out_of_reach(one, figure, self.trees))
        if not chain:
            return tuple(self.chain(figure)), True
        chain = (self._with_subject(chain[0]), *chain[1:])
        outer = tuple(self._outer(chain[0]))
        if outer and self.story.quoted(*chain[0].source).casefold() in self.story.cues.known_places:
            return outer, sure  # nobody cites France for what France recorded
        return (*outer, *self._governed(chain)), sure

    def chain(self, figure: FoundFigure) -> list[Saying]:
        """Return the statements whose verbs a figure depends on, the outermost first."""
        top = self.trees.top(figure.start, figure.end)
        found: list[Saying] = []
        if top is None:
            return found
        found += self._of_noun(top)
        for verb, below in self._verbs(top):
            one = self._statement(verb, below, top)
            if one is not None:
                found.insert(0, one)
        return found or list(islice(announced(top, self.trees), 1))

    def _of_noun(self, top: Node) -> Iterator[Saying]:
        """Yield the statement of a clause behind what a figure counts: "the 95m that analysts had forecast"."""
        nouns = [top, *(above for above, below in self.trees.upward(top) if below.at == top.at and not above.is_verb)]
        cues = self.story.cues
        for noun in nouns:
            verb = self.trees.child(noun, "relcl")
            if verb is None or self.trees.word(verb) in cues.quoting | cues.changing | cues.telling:
                continue
            subject, kind = self.trees.child(verb, "nsubj"), self._kind(verb)
            judged = kind == "finds" or self.trees.word(verb) in cues.valuing
            alone = subject is not None and self.trees.word(subject) in cues.he | cues.she | cues.i
            if (
                judged
                and not alone
                and subject is not None
                and subject.tag not in ("WP", "WDT")
                and self._can_say(subject, verb)
            ):
                yield self._made(verb, subject, kind)

    def _made(self, verb: Node, subject: Node, kind: str) -> Saying:
        party = self._party(subject)
        return Saying(party, self.trees.span(verb.at, verb.at + 1), kind, False, False, party.end, party.end)

    def _verbs(self, top: Node) -> Iterator[tuple[Node, Node]]:
        """Yield the verbs that may state what a word belongs to, each with the word through which it does."""
        yield from self._beside(top)
        for above, below in self.trees.upward(top):
            yield above, below
            yield from ((verb, way) for verb, way in self._beside(above) if verb.at != below.at)

    def _beside(self, node: Node) -> Iterator[tuple[Node, Node]]:
        """Yield the verbs that stand in brackets beside a clause: "Rations, WFP warns, will be halved"."""
        return ((one, one) for one in self.trees.below[node.at] if one.relation == "parataxis")

    def _statement(self, verb: Node, below: Node, figure: Node) -> Saying | None:
        kind = self._kind(verb)
        stated = below.relation in _SAID or self._is_meant(verb, below) or self._is_topic(verb, below)
        if not kind or not (stated or self._is_object(verb, below, figure)):
            return None
        behind = self.trees.below[verb.at]
        if below.at < verb.at and any(one.relation == "ccomp" and one.at > verb.at for one in behind):
            return None  # "two groups advertised, a tactic senators hope will work"
        asked = any(self.trees.word(one) in self.story.cues.asked for one in self.trees.below[below.at])
        if asked and self.trees.child(verb, "neg") is not None:
            return None  # "did not say how the 40 men died"
        subject = self._subject(verb)
        if subject is None or subject.first <= figure.at < subject.end or not self._can_say(subject, below):
            return None
        quote = self._quote(verb)
        if quote >= 0 and quote != self._quote(figure):
            return None  # "“Who do they think they are?” she said of one of the 40"
        begin, end = sorted((verb.start, figure.start))
        if ";" in self.story.text[begin:end]:
            return None
        return self._made(verb, subject, kind)

    def _kind(self, verb: Node) -> str:
        """Return what kind of saying a word is; "" where it is none, or no verb."""
        cues, word = self.story.cues, self._form(verb)
        if not verb.is_verb:
            return ""
        if word in cues.adds:
            return "says"
        if word in cues.announcing and self.trees.child(verb, "xcomp") is not None:
            return "says"  # "threatened to call out 300 drivers"
        return next((kind for kind in ("says", "finds", "denies") if word in getattr(cues, kind)), "")

    def _form(self, verb: Node) -> str:
        """Return a verb as the lists have it: "described" for "describing"."""
        cues, word = self.story.cues, self.trees.word(verb)
        if verb.tag != "VBG" or word in cues.adds:
            return word
        stem = word[: -len(_PARTICIPLE)]
        forms = (f"{stem}{ending}" for ending in _FINITE)
        return next((one for one in forms if one in cues.says | cues.finds | cues.denies), word)

    def _quote(self, node: Node) -> int:
        return self.story.quote_at[self.story.place(node.start)]

    def _is_object(self, verb: Node, below: Node, figure: Node) -> bool:
        """Whether a figure is what a verb finds, or puts something at: "counted 12 dead", "put the loss at $2m"."""
        cues, word = self.story.cues, self._form(verb)
        if word in cues.valuing and self.trees.word(below) in cues.value_at:
            return True
        way = [figure, *(above for above, _ in self.trees.upward(figure) if above.at > below.at or above.at < below.at)]
        inside = [node for node in way if below.first <= node.at < below.end and node.at != below.at]
        done = word != self.trees.word(verb) and word in cues.says  # "emphasizing those three words"
        direct = below.relation in _OBJECTS and not done and not any(node.relation in _CLAUSES for node in inside)
        other = cues.quoting | cues.changing | cues.telling | cues.addressing | cues.doing
        return direct and word not in other and self.trees.word(below) not in cues.works

    def _is_meant(self, verb: Node, below: Node) -> bool:
        """Whether a verb says what its subject will do: "vowed to bring back 300 jobs", not "continued to lose 300"."""
        infinitive = below.relation == "xcomp" and below.tag == "VB"
        return infinitive and self._form(verb) not in self.story.cues.beginning

    def _is_topic(self, verb: Node, below: Node) -> bool:
        """Whether a phrase behind a verb is its topic: "boasted of his skill in whittling 25m off it"."""
        cues = self.story.cues
        called = cues.called_for if self._form(verb) in cues.calling else frozenset()
        topic = self.trees.child(below, "pobj")
        owned = topic is not None and self._form(verb) in cues.quoting and self.trees.child(topic, "poss") is not None
        led = below.relation == "prep" and self.trees.word(below) in cues.of | called and not owned
        return led and self.trees.child(verb, "ccomp", "dobj") is None

    def _can_say(self, subject: Node, below: Node) -> bool:
        """Whether a subject may state figures: any noun states a clause, only a party finds a number."""
        word = self.trees.word(subject)
        cues = self.story.cues
        known = cues.officials | cues.bodies | cues.titles | cues.documents | cues.counts | cues.people
        pronoun = subject.tag == "PRP" and word in cues.he | cues.she | cues.it | cues.they | cues.we
        named = subject.tag.startswith("NNP")
        clause = below.relation in ("ccomp", "xcomp")
        return pronoun or named or (subject.tag.startswith("NN") and (clause or word in known))

    def _subject(self, verb: Node, steps: int = 0) -> Node | None:
        """Return the noun or pronoun that says what a verb says: its own subject, or the one it shares."""
        own = self.trees.child(verb, "nsubj")
        if own is not None:
            return self.trees.nodes[verb.head] if own.tag in ("WP", "WDT") and verb.relation == "relcl" else own
        agent = self.trees.child(verb, "agent")
        if agent is not None:
            return self.trees.child(agent, "pobj")
        if self.trees.child(verb, "nsubjpass", "auxpass") is not None or steps > _DEEPEST:
            return None
        if verb.tag == "VBN" and verb.relation == "advcl" and self.trees.child(verb, "aux") is None:
            return None  # "when told of the 40 cases, she laughed"
        above = self.trees.nodes[verb.head]
        if verb.relation == "acl" and verb.tag == "VBG":
            return above  # "a statement saying that"
        if verb.relation in ("conj", "advcl", "xcomp", "acomp", "pcomp", "prep") and above.at != verb.at:
            found = self._subject(above, steps + 1)  # "was quick to point out", but not "it is safe to say"
            return (
                None
                if found is not None
                and self.trees.word(found) in self.story.cues.it
                and self.trees.child(above, "acomp") is not None
                else found
            )
        return None

    def _party(self, subject: Node) -> Span:
        """Return the noun phrase of a subject, or the name beside it: "the minister, Óscar Valdelomar"."""
        phrase = self.trees.phrase(subject)
        if self.trees.word(subject) in self.story.cues.documents:
            return self._author(subject) or phrase
        beside = self.trees.child(subject, "appos")
        if beside is None or self.parties.has_name(phrase):
            return phrase
        name = self.trees.phrase(beside)
        return name if self.parties.has_name(name) else phrase

    def _author(self, document: Node) -> Span | None:
        """Return the party behind a document: "a study published by two biologists"."""
        cues = self.story.cues
        done = self.trees.child(document, "acl")
        if done is not None and self.trees.word(done) in cues.seeing:
            return None
        for by in self.trees.below[document.at if done is None else done.at]:
            party = self.trees.child(by, "pobj") if self.trees.word(by) in cues.by_agent else None
            if party is not None:
                return self._party(party)
        return None

    def _with_subject(self, statement: Saying) -> Saying:
        """Return a statement with its verb's subject for a name in a clause of that: "a man who told Ann said"."""
        verb, party = (self.trees.top(*self.story.chars(*span)) for span in (statement.cue, statement.source))
        if verb is None or party is None or not self._kind(verb) or statement.stands_for is not None:
            return statement
        subject = self._subject(verb)
        aside = self.story.word(statement.cue.first - 1) == ","
        if verb.tag == "VBG" and aside and subject is not None and self._can_say(subject, verb):
            own = self._party(subject)  # "at a rally in Tarn, he was blunt, claiming that"
            over = own.first < statement.source.end and statement.source.first < own.end
            return statement if over else replace(statement, source=own)
        if party.relation == "appos":
            return statement  # "an agency that counts crowds, Occurra, put"
        subject = self.trees.child(verb, "nsubj")
        if subject is None or not subject.tag.startswith("NN") or not subject.first <= party.at < subject.end:
            return statement
        way = [below for above, below in self.trees.upward(party) if subject.first <= below.at < subject.end]
        cues = self.story.cues
        who = self.trees.word(subject) in (self.parties.known | cues.people) - cues.documents - cues.counts
        of = _INSIDE | {"prep"} if who else _INSIDE  # "officials in Tarn and in Orsa"
        apposed = self.story.word(statement.source.first - 1) == ","  # "the chair of the council, Per Olofsson, said"
        within = any(node.relation in of for node in way if node.at != subject.at) and not apposed
        return replace(statement, source=self._party(subject)) if within else statement

    def _outer(self, statement: Saying) -> Iterator[Saying]:
        """Yield who states that a party states something, and nothing else: "France recorded 40, Insee said"."""
        verb = self.trees.top(*self.story.chars(*statement.cue))
        if verb is not None and verb.relation == "ccomp":
            above = self.trees.nodes[verb.head]
            others = [one for one in self.trees.below[above.at] if one.relation in ("ccomp", *_OBJECTS)]
            one = self._statement(above, verb, verb)
            place = self.story.sentence
            alike = one is not None and place(one.cue.first) == place(statement.cue.first)
            if one is not None and alike and one.cue != statement.cue and len(others) == 1:
                yield one

    def _governed(self, chain: tuple[Saying, ...]) -> tuple[Saying, ...]:
        """Return a chain without the outer statements whose verb does not state the inner one."""
        for place, (outer, inner) in enumerate(pairwise(chain)):
            if self._is_apart(inner, outer):
                return chain[place + 1 :]
        return chain

    def _is_apart(self, inner: Saying, outer: Saying) -> bool:
        """Whether the clause of one verb stands beside that of another, and not in what it states."""
        top = self.trees.top(*self.story.chars(*inner.cue))
        verb = self.trees.top(*self.story.chars(*outer.cue))
        if top is None or verb is None:
            return False
        for above, below in self.trees.upward(top):
            if above.at == verb.at:
                return below.relation in _APART and self._subject_of_own(below)
        return False

    def _subject_of_own(self, verb: Node) -> bool:
        return self.trees.child(verb, "nsubj") is not None
