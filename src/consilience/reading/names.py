"""Names: the person or body behind a noun phrase, a short form or a pronoun."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from consilience.reading.firms import Firm, firm_meant, firm_of
from consilience.reading.found_sources import FoundSource
from consilience.reading.parties import Parties
from consilience.reading.sayings import Sayings
from consilience.reading.stories import Span

_NEAR = 6
"""Sentences back in which a pronoun finds whom it stands for."""

_OFFICE = 12
"""Tokens of an office beside a name, at most."""
_RUN = 8
"""Words of a name, at most."""


@dataclass(frozen=True, slots=True)
class _Person:
    name: str
    at: int


@dataclass
class KnownNames:
    """The names of a story, by which short forms and pronouns are resolved."""

    statements: Sayings
    outlet: str = ""
    persons: dict[str, list[_Person]] = field(default_factory=dict)
    mentions: list[_Person] = field(default_factory=list)
    bodies: dict[str, list[_Person]] = field(default_factory=dict)
    """The bodies with a name, by the noun in it that stands for them: "agency"."""
    offices: dict[str, list[tuple[_Person, frozenset[str]]]] = field(default_factory=dict)
    """Who has an office, by its noun, with its other words: "the Commissioner for Health, Dr Ikyase"."""
    titled: dict[str, set[str]] = field(default_factory=dict)
    heads: set[str] = field(default_factory=set)
    """The first words of runs of capitals: "Nordwagen" where the text names it without "Carmaker"."""
    firms: list[Firm] = field(default_factory=list)
    initials: dict[str, str] = field(default_factory=dict)
    """The names that the text gives with their initials: "the Philippine Coast Guard (PCG)"."""
    spoken: list[tuple[int, str, str]] = field(default_factory=list)
    """Where, which kind and who: the sources so far, in the order of the text."""

    def __post_init__(self) -> None:
        s = self.parties.story
        i = 0
        while i < len(s.tokens):
            end = self._run_end(i)
            if end > i:
                self.heads.add(s.typed(i))
                self._keep(i, end)
                firm = firm_of(s, i, end)
                self.firms += [] if firm is None else [firm]
                self._keep_initials(end)
            i = max(end, i + 1)

    @property
    def parties(self) -> Parties:
        """What finds the noun phrases."""
        return self.statements.parties

    def _run_end(self, i: int) -> int:
        """Return the end of a run of capitals that begins at a token, initials and joined names included."""
        s = self.parties.story
        k = i
        while s.is_capital(k) and k - i < _RUN and (k == i or s.word(k - 1) in ("-", "'") or not s.starts_sentence(k)):
            k = self.parties.behind_particles(k + 1)
            if s.word(k) in ("-", "'") and s.at(k).glued and s.at(k + 1).glued and s.is_capital(k + 1):
                k += 1
        return k

    def _keep_body(self, first: int, end: int) -> None:
        """Keep a name with the noun of a body at its end, or at its head: "Institute for Soil Research"."""
        s, c = self.parties.story, self.parties.story.cues
        while first < end and s.word(first) in c.determiners:
            first += 1
        noun = s.word(end - 1)
        if first >= end or noun not in c.bodies:
            return
        if s.word(end) in c.of | c.joining:
            k = end + 1 + (s.word(end + 1) in c.determiners)
            end = max(end, self._run_end(k)) if s.is_capital(k) else end
        if end - first > 1:
            self.bodies.setdefault(noun, []).append(_Person(s.quoted(first, end), first))

    def _keep_initials(self, end: int) -> None:
        """Keep the name that ends at a token with the initials in brackets behind it, if they are its own."""
        s = self.parties.story
        short = s.typed(end + 1)
        if not (s.word(end) == "(" and s.word(end + 2) == ")" and short.isupper() and len(short) > 1):
            return
        letters, first = short, end
        while letters and first > 0 and end - first < _RUN + len(short):
            first -= 1
            if s.is_capital(first) and s.typed(first)[0] == letters[-1]:
                letters = letters[:-1]
            elif s.is_capital(first) or s.at(first).kind != "word":
                return
        if not letters:
            self.initials.setdefault(short, s.quoted(first, end))

    def _keep(self, first: int, end: int) -> None:
        s, c = self.parties.story, self.parties.story.cues
        self._keep_body(first, end)
        if s.starts_sentence(first) and s.word(first) in c.firms:
            return  # "Carmaker Nordwagen"
        titled = self._behind_titles(first, end)
        first = max(first, titled)
        while first < end and (
            s.word(first) in c.titles
            or s.word(first) in c.determiners
            or self.parties.is_adverb(first)
            or s.word(first) in c.prepositions | c.joins | c.subordinates
            or (s.word(first) in c.says and s.starts_sentence(first))
        ):
            first += 1
        words = [s.word(k) for k in range(first, end)]
        aged = s.word(end) == "," == s.word(end + 2) and s.at(end + 1).kind == "number"  # "Halima, 29,"
        aged = aged and len(words) == 1 and words[0] not in self.persons
        if len(words) == 1 and words[0] in self.persons:  # "Solheim is sceptical: she puts it at 0.1"
            self.mentions.append(_Person(self.persons[words[0]][-1].name, first))
        if (
            not (1 < len(words) <= 5 or aged)
            or c.bodies & set(words)
            or c.places_of & set(words)
            or any(self.parties.is_time(k) for k in range(first, end))
        ):
            return
        body = s.word(end) in c.of and not titled and s.word(end + 1) not in c.determiners
        if body or (s.at(end).text == "'" and s.word(end + 1) != "s"):
            return
        people = self.persons.setdefault(words[-1], [])
        name = s.quoted(first, end)
        if not people or people[-1].name != name:
            people.append(_Person(name, first))
        self.mentions.append(_Person(name, first))
        for office in self._offices_of(first, end):
            noun = s.word(self.parties.head(office))
            said = frozenset(s.word(k) for k in range(*office))
            self.offices.setdefault(noun, []).append((_Person(name, first), said))

    def _offices_of(self, first: int, end: int) -> Iterator[Span]:
        """Yield the offices beside a name: before it, before or behind a comma."""
        s, parties = self.parties.story, self.parties
        k = first
        while parties.is_title(k - 1):
            k -= 1
        found = [Span(k, first) if k < first else None]
        if s.word(k - 1) == ",":
            found.append(parties.backward(k - 2, max(0, k - _OFFICE)))
        behind = end + 3 if s.at(end + 1).kind == "number" and s.word(end + 2) == "," else end + 1  # an age
        if s.word(behind - 1) == ",":
            found.append(parties.forward(behind, behind + _OFFICE))
        yield from (one for one in found if one is not None and parties.is_title(parties.head(one)))

    # -- one phrase --------------------------------------------------------------------------------------------------

    def named(self, span: Span) -> tuple[str, str]:
        """Return the name in a phrase, and its kind: person, body, or "" for a pronoun."""
        s, c = self.parties.story, self.parties.story.cues
        first, end = span = self._owner(span)
        while first < end - 1 and s.word(first) in c.determiners:
            first += 1
        for k in range(first + 1, end - 1):  # "the country's National Intelligence Service"
            if s.word(k) == "s" and s.word(k - 1) == "'" and not s.is_capital(k - 2) and s.is_capital(k + 1):
                first = k + 1
        head = next((k for k in range(first + 1, end) if s.word(k) in c.prepositions and s.at(k).kind == "word"), end)
        aside = next((k for k in range(first + 1, end) if s.word(k) == "("), end)
        head = min(head, aside)
        run = head
        while run > first and (
            s.is_capital(run - 1)
            or (s.word(run - 1) in ("'", "-") and s.at(run).glued and s.is_capital(run - 2))
            or (run < head and self._is_particle(run - 1, first))
        ):
            run -= 1
        joint = run - 2 if s.word(run - 1) in c.determiners else run - 1
        joined = first < joint < head and s.word(joint) in c.joins and s.is_capital(joint - 1)
        if joined or any(self.parties.is_genitive(k) for k in range(span.first + 1, end - 1)):
            return s.quoted(first, end), "body"  # "Unison and the GMB", "eine Sprecherin des Amtes"
        begin = max(run, self._behind_titles(run, head))
        firms = c.bodies | c.firms if c.nouns_capital else frozenset()  # "der Betreiber Transportes Sol"
        bodily = any(s.word(k) in c.bodies for k in range(run + 1, head))  # "the General Staff"
        while begin < head and (
            (s.word(begin) in c.titles and not bodily)
            or s.word(begin) in ("'", "-")
            or (begin + 1 < head and s.word(begin) in firms)
        ):
            begin += 1
        if begin < head and s.word(begin) == "s" and s.word(begin - 1) == "'":
            begin += 1
        if head < end and first < begin < head and s.word(begin - 1) in c.bodies and s.is_capital(head + 1):
            return s.quoted(begin, end), "body"  # "the monitoring group Eyes on Karsia"
        words = {s.word(k) for k in range(begin, head)}
        titled = begin > run or (run > first and not self._is_possessive(run))
        plain = begin < head and not words & (c.bodies | c.places_of | c.officials | c.documents)
        several = sum(s.at(k).kind == "word" for k in range(begin, head)) > 1
        if s.starts_sentence(begin) and s.word(begin) in c.firms and s.typed(begin + 1) in self.heads:
            begin += 1  # "Carmaker Nordwagen"
        if plain and span.first < begin and s.word(begin - 1) in c.bodies | c.firms:
            return s.quoted(begin, end if head < end and s.word(head) in c.of else head), "body"  # "the union USW"
        if plain and (titled or several) and (head == end or titled or several) and not self._is_body(begin, head, end):
            article = s.word(begin - 1) in c.articles and begin == first > span.first  # "the Red Cross"
            return s.quoted(begin, head), "body" if article else "person"
        if begin < head and plain and head == end:
            word = s.word(head - 1)
            return s.quoted(begin, head), "person" if word in self.persons else "name"
        return s.quoted(first, end), "body"

    def _owner(self, span: Span) -> Span:
        """Return whose document a phrase names, else the phrase: "laut einer Umfrage des Instituts"."""
        s, c = self.parties.story, self.parties.story.cues
        owner = next((k for k in range(span.first + 1, span.end - 1) if self.parties.is_genitive(k)), span.first)
        return Span(owner, span.end) if s.word(owner - 1) in c.documents | c.counts else span

    def _nominative(self, name: str, span: Span) -> str:
        """Return a name as a subject has it: "Betreiber" for "des Betreibers", "Polizei" for "Polizeiangaben"."""
        s, c = self.parties.story, self.parties.story.cues
        first, _, rest = name.partition(" ")
        if first.endswith(c.by_compound) and not rest:
            stem = next(first.removesuffix(end) for end in c.by_compound if first.endswith(end))
            return stem.removesuffix("s") if stem[:-1].endswith(c.abstract_endings) else stem
        owned = any(s.word(k) in c.genitives and s.typed(k + 1) == first for k in range(*span))
        if not first.endswith("s") or first.endswith("ss") or not (owned or first[:-1] in self.heads):
            return name
        base = first.removesuffix("es") if owned and first.endswith("es") else first[:-1]
        return f"{base} {rest}".strip()

    def _is_particle(self, k: int, first: int) -> bool:
        """Whether a small word, or its hyphen, stands within a name, behind a capital: "al-" in "Fattah al-Burhan"."""
        s = self.parties.story
        small = range(k - (s.word(k) == "-" and s.at(k).glued), first - 1, -1)
        before = next((m for m in small if s.word(m) not in s.cues.particles), first)
        return before < k and s.is_capital(before)

    def _behind_titles(self, first: int, end: int) -> int:
        """Return the token behind the last title before a name, 0 without one: "Defence Minister Pavel Horak"."""
        s, c = self.parties.story, self.parties.story.cues
        last = next((k for k in range(end - 2, first - 1, -1) if self.parties.is_title(k)), -1)
        if last < 0 or s.word(end - 1) in c.suffixes or any(s.word(k) in c.bodies for k in range(last + 1, end)):
            return 0
        return last + 1

    def _is_possessive(self, run: int) -> bool:
        return self.parties.story.word(run - 1) == "s" and self.parties.story.word(run - 2) == "'"

    def _is_body(self, begin: int, head: int, end: int) -> bool:
        """Whether a run of capitals with "of" behind is one name: "University of Tartu"."""
        s, c = self.parties.story, self.parties.story.cues
        one = head - begin == 1
        return head < end and s.word(head) in c.of and one and begin == head - 1 and s.word(begin - 1) not in c.titles

    def resolve(self, span: Span, why: str, sure: bool = True, stands_for: Span | None = None) -> FoundSource:
        """Return the party of a phrase with its name, as far as the text before it says who that is."""
        s, c = self.parties.story, self.parties.story.cues
        start, end = s.chars(*span)
        words = s.text[start:end]
        if stands_for is not None:  # "who"
            found = self.resolve(stands_for, why, sure)
            return FoundSource(words, found.name, start, end, why, found.sure, found.undetermined)
        single = span.end - span.first == 1
        several = self._several(span.first) if single and s.word(span.first) in c.they else None
        if several is not None:
            return self.resolve(span, why, False, several)
        if single and self.parties.is_pronoun(span.first):
            name, certain = self._pronoun(span.first)
            return FoundSource(words, name or words, start, end, why, sure and certain, not name)
        name, kind = self.named(span)
        name = self._nominative(name, span) if c.genitives else name
        name, certain = self._full(name, kind, span)
        unnamed = not self.parties.has_name(span) or s.word(span.end - 1) in c.officials
        last = s.word(span.end - 1)
        said = {s.word(k) for k in range(*span)}
        someone = s.word(span.first) in s.words.articles and self.parties.is_title(self.parties.head(span))
        anybody = bool(said & (c.officials | c.people | c.persons)) or someone
        undetermined = (
            unnamed
            and anybody
            and last not in c.bodies - c.officials - c.people - c.persons
            and not self._is_known(name)
        )
        self.spoken.append((span.first, kind if kind != "name" else "person" if last in self.persons else "body", name))
        return FoundSource(words, name, start, end, why, sure and certain, undetermined)

    def _is_known(self, name: str) -> bool:
        """Whether a name is that of a person of the text."""
        return any(one.name == name for one in self.persons.get(name.rsplit(maxsplit=1)[-1].casefold(), ()))

    def _full(self, name: str, kind: str, span: Span) -> tuple[str, bool]:
        """Return the full name of a short form: "Budanov" for "Kyrylo Budanov"."""
        s, c = self.parties.story, self.parties.story.cues
        if name in self.initials:
            return self.initials[name], True
        last = name.rsplit(maxsplit=1)[-1].casefold() if name.split() else ""
        last = s.word(span.end - 1) if kind == "name" else last
        if kind in ("person", "name") and len(name.split()) == 1:
            people = self.persons.get(last, [])
            before = bisect_right(people, span.first, key=lambda one: one.at)
            known = people[max(0, before - _NEAR) : before] or people[:_NEAR]
            names = {one.name for one in known}
            if known:
                return known[-1].name, len(names) == 1
        office = self._holder(span, last) if kind == "body" else None
        if office is not None:
            return office
        meant = firm_meant(self.firms, s, last, span.first) if name.casefold() == last else None
        if meant is not None:
            return meant
        if kind == "body" and not self.parties.has_name(span):
            for _, what, spoken in reversed(self.spoken[-20:]):
                if what == "body" and self._is_short_for(span, name, spoken):
                    return spoken, True
            bodies = self.bodies.get(last, [])
            before = bisect_left(bodies, span.first, key=lambda one: one.at)
            named = bodies[max(0, before - _NEAR) : before]
            if named and name.casefold() == last:
                return named[-1].name, len({one.name for one in named}) == 1
            if last in c.generic | c.firms and name.casefold() == last:
                for _, what, spoken in reversed(self.spoken[-20:]):
                    words, small = spoken.split(), c.of | c.joins | c.determiners
                    capital = all(word[0].isupper() or word in small for word in words)  # not "governor of Osby"
                    firm = capital and not c.bodies & {word.casefold() for word in words}  # nor the union
                    if what == "body" and (firm or last in c.generic):
                        return spoken, False
        return name, True

    def _holder(self, span: Span, noun: str) -> tuple[str, bool] | None:
        """Return who has the office that a phrase names, "the commissioner", by the text before it."""
        s, c = self.parties.story, self.parties.story.cues
        held = self.offices.get(noun, [])
        words = {s.word(k) for k in range(*span)} - c.determiners
        definite = s.word(span.first) in c.articles - s.words.articles or s.paragraph(span.first) == 0
        if not held or not definite or not words - c.titles <= held[0][1] | c.titles:
            return None
        near = [one.name for one, said in held if one.at < span.first and words <= said]
        if not near and s.paragraph(span.first) == 0:  # the headline
            near = [one.name for one, said in held[:1] if words <= said]
        return (near[-1], len(set(near)) == 1) if near else None

    def _is_short_for(self, span: Span, name: str, full: str) -> bool:
        """Whether "the ministry" stands for "the defence ministry"; "foreign officials" do not for "city officials"."""
        s, c = self.parties.story, self.parties.story.cues
        words, known = name.casefold().split(), full.casefold().split()
        anybody = words[-1:] and words[-1] in c.officials and s.word(span.first) not in c.determiners
        return bool(words) and not anybody and words != known and words[-1] == known[-1] and set(words) <= set(known)

    def _pronoun(self, i: int) -> tuple[str, bool]:
        """Return whom a pronoun stands for, and whether nobody else is near."""
        s, c = self.statements.story, self.statements.story.cues
        word = s.word(i)
        if word in c.we:
            return (self.outlet, True) if self.outlet and s.quote_at[i] < 0 else ("", False)
        if word in c.they - c.she:
            return "", False
        person = word in c.he | c.she
        place = s.sentence(i)
        for number in range(place, max(-1, place - _NEAR), -1):
            near = [name for name in self._near(number, i, person=person) if self._fits(name, word)]
            if near:
                return near[0], len(set(near)) == 1
        return "", False

    def _several(self, i: int) -> Span | None:
        """Return the last who stated something in this sentence or the one before, if they are several."""
        s, c = self.statements.story, self.statements.story.cues
        place = s.sentence(i)
        for number in range(place, max(-1, place - 2), -1):
            for one in reversed(self.statements.in_sentence(number)):
                head = self.parties.head(one.source)
                last = s.word(head)
                several = last in c.officials | c.people | c.bodies or last.endswith(c.plural_endings)
                named = s.is_capital(head) and not s.starts_sentence(head)
                if one.source.end <= i and several and not named:
                    return one.source
        return None

    def _near(self, number: int, before: int, *, person: bool) -> list[str]:
        """Return the persons or bodies of a sentence, those who state something first."""
        story = self.statements.story
        speakers = []
        for one in self.statements.in_sentence(number):
            if one.source.end <= before and not self.parties.is_pronoun(one.source.first):
                name, kind = self.named(one.source)
                name = self._full(name, kind, one.source)[0]
                last = story.word(one.source.end - 1)
                several = last.endswith(story.cues.plural_endings) and not story.is_capital(one.source.end - 1)
                if several and last not in story.cues.bodies:
                    continue  # nobody says "it" or "she" of the rebels
                head = story.word(self.parties.head(one.source))
                unnamed = head in story.cues.titles | story.cues.officials - story.cues.bodies
                is_person = kind == "person" or unnamed or (kind == "name" and last in self.persons)
                is_person = is_person and not (kind == "person" and self._is_of_firm(one.source, name))
                first = one.source.first
                written = story.word(first - 1) in story.cues.by_agent and story.word(first - 2) in story.cues.documents
                if is_person == person or (kind == "name" and not (person and written)):
                    speakers.append(name)
        if not person:
            subject = self._subject(number, before)
            return speakers[::-1] or ([] if subject is None else [subject])
        span = story.sentences[number]
        return speakers[::-1] + [one.name for one in self._mentioned(span.first, min(before, span.end))]

    def _is_of_firm(self, span: Span, name: str) -> bool:
        """Whether the noun before a name makes it a body's: "the owner, Brannock Textiles", "farmers' lobby Terra"."""
        s, head = self.parties.story, name.split(maxsplit=1)[0]
        first = next((k for k in range(*span) if s.typed(k) == head), span.first)
        noun = first - 2 if s.word(first - 1) == "," else first - 1
        return s.word(noun) in s.cues.firms

    def _subject(self, number: int, before: int) -> str | None:
        """Return the body with a name with which a sentence begins: "The World Bank pledged 90 million, it says"."""
        span = self.parties.story.sentences[number]
        party = self.parties.named_part(self.parties.behind(span.first, min(before, span.end)))
        if party is None or not self.parties.has_name(party) or self.parties.is_pronoun(party.first):
            return None
        head = self.parties.head(party)
        if not (self.parties.story.is_name(head) or self.parties.story.word(head) in self.parties.known):
            return None  # "Shares in Kallio"
        name, kind = self.named(party)
        known = self.parties.story.word(party.end - 1) in self.persons
        return self._full(name, kind, party)[0] if kind == "body" or (kind == "name" and not known) else None

    def _mentioned(self, first: int, end: int) -> list[_Person]:
        begin = bisect_left(self.mentions, first, key=lambda one: one.at)
        stop = bisect_left(self.mentions, end, key=lambda one: one.at)
        return self.mentions[begin:stop]

    def _fits(self, name: str, pronoun: str) -> bool:
        """Whether a title does not speak against a pronoun: "Ms. Lee" is not "he"."""
        c = self.statements.story.cues
        titles = self.titled.get(name.rsplit(maxsplit=1)[-1].casefold(), set())
        wrong = c.titles_she if pronoun in c.he else c.titles_he
        return not titles & wrong
