"""The grammar of figures: every mention of a number in a text, with what the words around it make of it.

One walk over the tokens, each place of which looks at a bounded number of others. A mention is a figure, or
says by its code why it is not one; the choice among several mentions is not made here.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from decimal import Decimal
from typing import cast

from consilience.errors import Code
from consilience.wording.alternatives import choice, pair
from consilience.wording.bounds import (
    ABOVE,
    BELOW,
    conceded,
    framed,
    postposed_bounds,
    suffix_apart,
    suffixes,
    two_bounds,
)
from consilience.wording.conventions import RATIOS, Convention, Meaning
from consilience.wording.denials import denial_before, denied_behind, goes_on_denied
from consilience.wording.deviations import deviation, powered
from consilience.wording.fractions import read_fraction
from consilience.wording.kinds import kinds
from consilience.wording.lead_ins import is_inverted, lowest_price
from consilience.wording.measures import accounted, joined, restated
from consilience.wording.mentions import YEAR, Amount, Mention, Numeral, refuse
from consilience.wording.multiples import multiple_apart
from consilience.wording.non_counts import role_after, role_before
from consilience.wording.numerals import read_numeral
from consilience.wording.passages import Passage
from consilience.wording.placements import bound, placed
from consilience.wording.positions import counted_end
from consilience.wording.ranges import is_left_open, range_of
from consilience.wording.shares import counted_to
from consilience.wording.tokens import ODD
from consilience.wording.vague_words import couple, rounded, vague_word
from consilience.wording.vocabulary import DOUBT

_APART = 16  # tokens of a parenthesis between a number and its multiple, at most
_AFTER = kinds("after")
_DEPTH = {"(": 1, "{": 1, ")": -1, "}": -1}
_PARTING = frozenset("({)};/")
_OPENING = frozenset(("+", "-", "–", ODD, *_PARTING))
"""Signs with which something may begin."""
_DIGITS_GO_ON = frozenset(("'", "s", "/"))
"""What may make something else of digits before it: "100's", "1/2"."""
_ARTICLES = kinds("articles", "spelling")
_BINDS = kinds("before", "prices_from", "inverted")
_JOINS = kinds("joined", "either")
_OPENS = kinds("deviations", "rounds", "couples", "asides", "vague", "numbers", "multiples", "spelling", "articles")
_OPENS |= kinds("fractions", "parts", "minus", "units_before")
_IN_WORDS = kinds("deviations", "rounds", "couples", "asides", "vague", "articles")


def mentions(text: str, convention: Convention) -> Iterator[Mention]:
    """Yield every mention of a number in a text, from left to right.

    >>> [(m.code, m.inside) for m in mentions("9 killed (3 US), 20% of them", Convention())]
    [('figure', False), ('figure', True), ('figure', False)]
    """
    return mentions_in(Passage(text, convention))


def mentions_in(p: Passage) -> Iterator[Mention]:
    """Yield every mention of a number in a passage; their places are those of its tokens."""
    walk = _Walk(p)
    for i in _stirring(p):
        while walk.bound == walk.i < i:  # words that bind a number, and then none
            walk.goes_on()
        if walk.i > i:
            continue
        walk.reach(i)
        if p.at[i].text in _PARTING:
            yield from walk.sign()
        elif p.kinds[i] & _BINDS and walk.binds():
            continue
        elif _may_state(p, i):
            yield from walk.number()
        else:
            walk.goes_on()


class _Walk:
    """A walk over the tokens of a passage: where it is, and what the words passed say of the next number.

    ``meanings`` are those of the words that begin at ``start`` and bind the token ``bound``, which is -1 without any.
    ``part`` is the token of "including" or its like, which holds to the end of its clause.
    """

    def __init__(self, p: Passage) -> None:
        self.p = p
        self.i = self.depth = self.start = 0
        self.part, self.counted = -1, False
        self.meanings: set[str] = set()
        self.bound = -1

    def reach(self, i: int) -> None:
        """Go to a token; what binds another one is forgotten."""
        self.i = i
        if self.bound != i:
            self.meanings, self.start = set(), i

    def sign(self) -> Iterator[Mention]:
        """Pass a parenthesis or what parts two statements; yield what it holds, but not a number of its own."""
        p, i, sign = self.p, self.i, self.p.at[self.i].text
        if sign == "(" and (negative := accounted(p, i)) is not None:
            yield negative._replace(inside=self.depth > 0)
            self.i, self.bound = negative.end, -1
            return
        self.depth = max(0, self.depth + _DEPTH.get(sign, 0))
        self.part = self.part if sign in ("(", "{") else -1
        qualifier = _qualifier(p, i)
        if qualifier is not None:
            yield qualifier._replace(alone=self.depth == 1)
        read = sign == ")" and _is_explained(p, i) and multiple_apart(p, i) is not None  # with the number before
        self.i = i + 1 + read if qualifier is None else qualifier.end
        self.bound = self.i if self.bound == self.i - 1 and sign in ("(", "{") else -1

    def binds(self) -> bool:
        """Pass words that bind a number behind them, if some stand here."""
        p, i = self.p, self.i
        before = _binding(p, i)
        before = None if before is None or _is_state(p, i) or goes_on_denied(p, i) else before
        leads = p.at[i].text in p.words.to or p.at[i].text in p.words.starts
        if before is None or (leads and p.has_changed(i)):  # "aumentó hasta 500"
            return False
        aside = p.phrase(i, p.words.asides)
        if aside is not None and before[0] < aside[0]:
            return False
        self.meanings.add(before[1])
        self.i = before[0]
        self.bound = -1 if _is_parted(p, i, before[0]) else before[0]
        return True

    def number(self) -> Iterator[Mention]:
        """Pass a number, or a token that is none, and yield what is said there."""
        p, i = self.p, self.i
        if self.bound == i and p.kinds[i] & _ARTICLES and _leads_ratio(p, i):
            self.goes_on()
            return
        aside = p.phrase(i, p.words.asides) if p.kinds[i] else None
        start, found = _undenied(p, i, self.start, aside, self.meanings)
        if found is not None:
            yield from self._mentioned(bound(p, found, start, bool(self.meanings)), start)
        elif aside is not None:  # only "including" and its like make no mention
            self.part, self.i = i, aside[0]
        else:
            self.goes_on()

    def goes_on(self) -> None:
        """Pass a token where nothing is said."""
        i, self.i = self.i, self.i + 1
        self.bound = i + 1 if self.bound == i and _lets_through(self.p, i) else -1

    def _mentioned(self, found: Mention, start: int) -> Iterator[Mention]:
        p, i, found = self.p, self.i, conceded(self.p, found)
        if _is_enclosed(p, i, found.end):  # "(1.2 ± 0.3)e5", "about (5-6) million"
            start, self.depth = start - (start == i), self.depth - 1
        behind_it = p.selected(found.end)  # "45 dead, 12 of them children"
        if p.typed(start - 1).endswith(".") and p.is_counted(start - 1):  # "including 2 men. 31 were hurt"
            self.part = -1
        some = (self.part >= 0 and p.together(self.part, i)) or (self.counted and behind_it > found.end)
        yield (said := placed(p, found, start, i, self.depth > 0, some))
        self.counted = self.counted or found.code == "figure"
        i = max(behind_it, p.powered(start, found.end))
        if said.code != "figure" and p.at[i].text in p.words.joined | p.words.either:  # "aged 65 and over: 12"
            i = suffixes(p, i)[0]
        apart = suffix_apart(p, i, p.words.after) if said.code == "figure" and p.holds(i, i + _APART, _AFTER) else None
        if apart is not None:
            yield _suffix(*apart, inside=self.depth > 0)
        self.i, self.bound = _end_of(p, said, i) if apart is None else apart[1], -1
        if said.code == "figure" and p.words.among and p.phrase(k := counted_to(p, said.end), p.words.among):
            self.part = k  # 50人中12人
        listed = _listed(p, self.i) if said.code == "figure" and len(said.meanings) == 1 else None
        if listed is not None and said.end == self.i:  # the hedge binds the whole list
            self.i = self.bound = self.start = listed
            self.meanings = set(said.meanings)


def _stirring(p: Passage) -> list[int]:
    """Return the places where something may be said of a number: most tokens are words that begin nothing."""
    return [i for i in range(len(p.tokens)) if p.kinds[i] & _BINDS or _may_state(p, i)]


def _may_state(p: Passage, i: int) -> bool:
    """Whether a number may begin at a token, or what stands for one or parts it from others."""
    if p.kinds[i] & _OPENS or i in p.prices:
        return True
    token = p.at[i]
    return token.kind == "number" or token.text in _OPENING


def _binding(p: Passage, i: int) -> tuple[int, str] | None:
    """Return the phrase at a token that binds a number behind it."""
    word = p.at[i].text
    if word in p.words.inverted and word not in p.words.durations and is_inverted(p, i):
        return i + 1, "about"
    return (lowest_price(p, i) if p.at[i].text in p.words.prices_from else None) or p.phrase(i, p.words.before)


def _is_enclosed(p: Passage, i: int, end: int) -> bool:
    """Whether a parenthesis that opens right before a number ends within its figure."""
    signs = [p.at[k].text for k in range(i, end)] if p.at[i - 1].text == "(" else []
    return signs.count(")") > signs.count("(")


def _listed(p: Passage, i: int) -> int | None:
    """Return the next number of a list that goes on at a token: "10, 20 and 30", "10 or 20"."""
    k = i
    while p.at[k].text == "," and p.is_number(k + 1):
        k += 2
    if not p.kinds[k] & _JOINS:
        return None
    return i + 1 if _is_number(p, k + 1) else None


def _is_explained(p: Passage, i: int) -> bool:
    """Whether a number stands right before the parenthesis that ends here: "1.2 (1.1-1.3) million"."""
    start = next((k for k in range(i - 1, i - _APART, -1) if p.at[k].text in ("(", ")", "")), i)
    return p.at[start].text == "(" and p.is_number(start - 1)


def _end_of(p: Passage, said: Mention, i: int) -> int:
    """Return the token behind a number and its unit: the "C" of "100 °C" is not a hedge."""
    return max(i, p.unit(said.start, said.end)[1]) if said.code in ("figure", "not a count") else i


def _suffix(start: int, end: int, meaning: str, *, inside: bool) -> Mention:
    """Return what stands behind a noun as a qualifier, as if it stood in a parenthesis: "500 people or more"."""
    meanings = frozenset({cast(Meaning, meaning)})
    return Mention("qualifier", end, meanings=meanings, start=start, inside=True, alone=not inside)


def _is_parted(p: Passage, i: int, end: int) -> bool:
    """Whether a sentence ends with some words: "they need one another." Three meetings", but not "approx. 300"."""
    ended = p.at[end].text == '"' and p.typed(end - 1).endswith((".", "!", "?")) and p.typed(end + 1)[:1].isupper()
    return p.paragraph_ends(end) or (end - i > 1 and p.begins(end)) or ended


def _lets_through(p: Passage, i: int) -> bool:
    """Whether a sign may stand between words and the number that they bind: "est.: '500'", "at a minimum, 500"."""
    text = p.at[i].text
    if p.kinds[i] & _ARTICLES and _leads_ratio(p, i):
        return True
    if text == ",":
        return p.phrase(i - 1, p.words.after) in ((i, "at least"), (i, "at most"))
    if text in p.words.bound_articles and p.is_number(i + 1):  # "casi el 60 %", but "hasta el 15"
        scaled = len(p.at[i + 1].text) > 2 or p.at[i + 2].text in p.words.people or p.at[i + 2].text in _multiples(p)
        return scaled or bool(p.unit(i + 1, i + 2)[0])
    if text in p.words.bound_articles and (p.at[i + 1].text in p.words.numbers or p.at[i + 1].text == "'"):
        return True  # "oltre l'80 %"
    return text in (":", "'", '"', "=", "|") or p.is_currency(i) or (text in p.words.between - p.words.places)


def _multiples(p: Passage) -> Container[str]:
    """Return the words that multiply: no day and no hour stands before them."""
    return p.words.multiples if p.words.spelling is None else p.words.spelling.multiples


def _leads_ratio(p: Passage, i: int) -> bool:
    """Whether an article stands before a percentage, whose bound it leaves alone: "al menos un 10 %"."""
    known = p.words.spelling
    one = p.at[i].text in p.words.articles or (known is not None and p.at[i].text in known.articles)
    return one and p.is_number(i + 1) and p.unit(i + 1, i + 2)[0] in RATIOS


def _is_state(p: Passage, i: int) -> bool:
    """Whether two capitals are a state before its postcode and no hedge: "CA 95014"."""
    code = p.at[i + 1].text
    return len(p.typed(i)) == 2 and p.typed(i).isupper() and len(code) == 5 and code.isdigit()


def _qualifier(p: Passage, i: int) -> Mention | None:
    """Read a parenthesis that holds nothing but a hedge or a bound: "(est.)", or a date and one: "(2020 est.)"."""
    if p.at[i].text != "(":
        return None
    j = i + 1
    while j < i + 4 and (p.is_month(j) or p.at[j].text == "," or YEAR.fullmatch(p.at[j].text)):
        j += 1
    found = p.phrase(j, p.words.after) or (p.phrase(j, p.words.before) if j == i + 1 else None)
    if found is None or not found[1] or p.at[found[0]].text != ")":
        return None
    return Mention("qualifier", found[0], meanings=frozenset({cast(Meaning, found[1])}), start=i, inside=True)


def _undenied(
    p: Passage, i: int, start: int, aside: tuple[int, str] | None, meanings: set[str]
) -> tuple[int, Mention | None]:
    """Return the mention that starts here, with what a denial leaves of it, and where the words begin that bind it."""
    denial = denial_before(p, start, meanings)
    left = meanings if denial is None else denial[1]
    found = _mention(p, i, start, aside, frozenset(cast("set[Meaning]", left - {""})))
    if found is not None and meanings and denied_behind(p, found.end):  # "übersteigt 500 nicht"
        return start, refuse("ambiguous number", found.end + 1, "a negation stands behind it")
    if found is not None and found.code == "figure" and DOUBT in meanings:
        return start, refuse("ambiguous number", found.end, "what stands before it may bind it")
    if denial is None or found is None or found.code != "figure":
        return start, found
    return denial[0], found if left else refuse("no figure", found.end)


def _mention(
    p: Passage, i: int, start: int, aside: tuple[int, str] | None, meanings: frozenset[Meaning]
) -> Mention | None:
    """Read the mention that starts here, if one does; the words that bind it begin at `start`."""
    low: Numeral | Mention | None = None
    if p.kinds[i] or not p.is_number(i) or p.at[i + 1].text in _DIGITS_GO_ON:
        found = _in_words(p, i, start, aside, meanings)
        if found is not None:
            return found
        low = read_fraction(p, i)
        if low is None and aside is not None:
            if aside[1] == "not applicable":
                return Mention("unknown", aside[0], note=aside[1])
            return None if aside[1] == "part" else Mention(cast(Code, aside[1]), aside[0])
    low = low or read_numeral(p, i, prefixed=start < i)
    if isinstance(low, Mention) and low.code == "number words":
        number = Numeral(Decimal(0), low.end)
        role = role_after(p, low.end, number)
        if low.note is None and role is None:  # "anni Novanta"
            named = role_before(p, i, number, meanings, start < i)
            role = named if named is not None and named.rule == "name" else None
        if role is not None and role.rule != "compound":
            return role  # "killed nine out of 10", "six figures", "ten years old"
        if p.at[i - 1].text in p.words.places:  # "across two continents"
            return Mention("not a count", low.end)
    if not isinstance(low, Numeral):
        return low
    low = restated(p, i, joined(p, i, low))
    outside = start < i and p.at[start - 1].text in p.words.between  # "between at least 20 and 45"
    led = p.article_start(i) - 1  # "entre el 3 y el 5 %"
    between = outside or p.at[led].text in p.words.between
    if between and p.phrase(i - 1, p.words.before) == (i, "at least") and _is_range(range_of(p, low, True)):
        meanings -= {"at least"}  # "от 40 до 55"
    return role_before(p, i, low, meanings, start < i) or _figure(p, i, low, meanings, between, outside)


def _in_words(
    p: Passage, i: int, start: int, aside: tuple[int, str] | None, meanings: frozenset[Meaning]
) -> Mention | None:
    """Read words in place of a number that start here, "dozens", or digits in the plural, "100s"."""
    if not (p.kinds[i] & _IN_WORDS or p.is_number(i) or (p.words.spelling and p.words.spelling.pairs)):
        return None
    deviating = p.phrase(i, p.words.deviations)
    if deviating is not None and p.is_number(deviating[0]):
        return refuse("ambiguous number", deviating[0] + 1, "nothing stands before the deviation")
    bare = start < i and p.words.spelling is not None and p.at[i].text in p.words.spelling.bare
    round_one = rounded(p, i, start < i)
    if isinstance(round_one, Numeral):  # "plus d'une centaine" is more than 100
        return _figure(p, i, round_one, meanings or frozenset({"about"}), False, False)
    paired = pair(p, i, start < i)
    if paired is not None:
        return role_after(p, i + 1, paired[0]) or _completed(p, i, *paired, meanings, False)
    vague = (
        round_one or couple(p, i) or (None if bare else vague_word(p, i, aside))
    )  # "более тысячи" is more than 1,000
    return None if vague is None else vague._replace(meanings=vague.meanings | meanings)


def _is_number(p: Passage, i: int) -> bool:
    return p.is_number(i) or p.at[i].text in p.words.numbers


def _is_range(found: tuple[int, Amount] | Mention | None) -> bool:
    return found is not None and not isinstance(found, Mention)


# -- figures -------------------------------------------------------------------------------------------------


def _figure(p: Passage, i: int, low: Numeral, meanings: frozenset[Meaning], between: bool, outside: bool) -> Mention:
    """Read a figure from its first number on: one number, a deviation or a range, and its suffixes."""
    role = role_after(p, low.end, low, between)
    if role is not None:
        return role
    if p.is_plain(low.end):  # no range, no choice, no suffix
        found = deviation(p, low)
        if found is None:
            amount = Amount(low.value, low.value, low.value, multiple=low.multiple)
            return Mention("figure", low.end, True, amount, meanings | {"at least"} if low.open_above else meanings)
    else:
        found = (
            framed(p, low)
            or postposed_bounds(p, low)
            or deviation(p, low)
            or range_of(p, low, between)
            or choice(p, low)
        )
    return found if isinstance(found, Mention) else _completed(p, i, low, found, meanings, outside)


def _completed(
    p: Passage, i: int, low: Numeral, found: tuple[int, Amount] | None, meanings: frozenset[Meaning], outside: bool
) -> Mention:
    """Return the figure that starts with a number, or with a range or a deviation, with what binds it from behind."""
    end, amount = found or (low.end, Amount(low.value, low.value, low.value, multiple=low.multiple))
    if found is not None and p.at[end].text == ")" and p.at[i - 1].text == "(" and not p.is_number(i - 2):
        times = powered(p, end + 1, found)
        if isinstance(times, Mention):
            return times
        end, amount = times
    unit = p.measured.get(end)
    end, after = suffixes(p, end)
    if unit is not None:  # "fifty percent (50%) or more"
        p.measured.setdefault(end, (unit[0], end))
    if low.open_above:
        after.add("at least")
    if amount.form == "plus or minus" and (meanings | after) & (ABOVE | BELOW):  # "1,200+-1,300+", "at most 5 ± 1"
        return refuse("ambiguous number", end, "it has a bound and an error")
    if p.at[end].text == "." and p.at[end + 1].glued and p.phrase(end + 1, p.words.deviations) is not None:  # "3.±0.2"
        return refuse("ambiguous number", end + 1)
    if is_left_open(p, end) or (not found and _is_lowest(p, end)):
        return refuse("ambiguous number", end if p.at[end].text == ")" else end + 2)
    amount, meanings = _bounded(amount, meanings, frozenset(after), outside)
    both = two_bounds(p, low, end, meanings) if found is None else None
    return both or role_after(p, end, low) or Mention("figure", end, True, amount, meanings)


def _bounded(
    amount: Amount, meanings: frozenset[Meaning], after: frozenset[Meaning], outside: bool
) -> tuple[Amount, frozenset[Meaning]]:
    """Return an amount with what binds its upper end alone, and what binds the whole of it."""
    if outside and amount.form == "range" and meanings & ABOVE and not amount.high_meanings:
        amount = amount._replace(high_meanings=frozenset({"at most"}))
    if amount.form == "range" and BELOW & after:  # "12 to 30 at most"
        return amount._replace(high_meanings=amount.high_meanings | after), meanings
    return amount, meanings | after


def _is_lowest(p: Passage, i: int) -> bool:
    """Whether a number and its counter end with a word that leads to another one: 500円から."""
    end = counted_end(p, i)
    loose = p.words.spelling is not None and p.words.spelling.loose  # a word of its own may be a scale: "6 डिग्री से."
    ended = p.at[end + 1].kind in ("end", "sign") or p.paragraph_ends(end + 1)
    return loose and end > i and p.at[end].text in p.words.to and ended
