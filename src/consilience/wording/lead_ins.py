"""What the words before a number make of it: a date, a year, an age, a name, a change, a circumstance.

Each function returns the end of what is not a count, or None where it leaves the number alone.
"""

from __future__ import annotations

from decimal import Decimal

from consilience.wording.approximations import rate_before
from consilience.wording.changes import is_changed
from consilience.wording.decimals import last_place
from consilience.wording.denials import contrasted, goes_on_denied, parted
from consilience.wording.mentions import DASHES, YEAR, Numeral
from consilience.wording.numerals import read_numeral
from consilience.wording.passages import Passage
from consilience.wording.positions import Position, aside_end, connects, date_end, is_day
from consilience.wording.shares import is_whole, share_among
from consilience.wording.tokens import is_currency
from consilience.wording.vocabulary import Wording

_NEAR = 10  # tokens between "put" and its "at", at most
_COMPARED = frozenset("<>=≤≥")
_TEMPLATE = 16  # tokens of a template, at most
_OLDEST = 120
_LAST_HOUR = 24
_LED = 3  # tokens between a name and the duration that it leads, at most
_NOON = 12
_TELEPHONE = 16  # tokens of a telephone number, at most
_GROUP = 4  # digits of an account number that stand together
_CALLED = 3  # digits of a number that calls for help
_RANGE = 8  # tokens between a price and the higher one, at most
_BASE = 100  # of a rate, at least
_TEN = Decimal(10)
_SAID = 100  # from here on "put ... at 100 kilometres" is a figure


def date(at: Position) -> int | None:
    """Read "May 5", "May 2024", "October 25-28, 2024"."""
    p = at.p
    dated = p.is_number(at.start - 2) and p.is_counted(at.end)  # "on 12 February 30 people died"
    named = at.previous and p.is_month(at.start - 1) and (is_day(at.number) or at.number.is_year) and not dated
    return date_end(at.p, at.end) if named else None


def age(at: Position) -> int | None:
    """Read "aged 7, 9 and 12", "aged between 16 and 45"."""
    words = at.p.words
    between = at.previous in words.between
    of = at.previous in words.of and at.second in words.ages and not at.p.is_counted(at.end)  # "at the age of 34"
    if of or at.previous in words.ages or (between and at.second in words.ages):
        return _ages_end(at.p, at.end, between)
    return None


def ages_of_several(at: Position) -> int | None:
    """Read "three men, 20, 22 and 31", as many ages as there are people."""
    p, i = at.p, at.start
    if at.previous != "," or p.at[i - 2].text not in p.words.people:
        return None
    several = read_numeral(p, i - 3)
    ages, end = [i], i + 1
    while p.at[end].text in p.words.joined | {","} and p.is_number(end + 1):
        ages.append(end + 1)
        end += 2
    listed = all(p.at[k].text.isdigit() and len(p.at[k].text) <= 2 for k in ages) and not p.is_counted(end)
    return end if listed and isinstance(several, Numeral) and several.value == len(ages) > 1 else None


def _ages_end(p: Passage, i: int, between: bool) -> int:
    if between and connects(p, i, True) and p.is_number(i + 1):
        return i + 2
    words = p.words
    joins = words.joined | words.either | {","}
    while p.at[i].text in joins and p.is_number(i + 1) and len(p.at[i + 1].text) <= 2:
        behind = p.at[i + 2]
        if behind.kind == "word" and behind.text not in words.closing | words.verbs | words.joined:
            return i  # "aged 9 and 12 others"
        i += 2
    return i


def template(at: Position) -> int | None:
    """Read the numbers of "{{val|1.23|0.04|e=5}}", which stand for one with its error or its power of ten."""
    p, i = at.p, at.start
    if not p.templated:
        return None
    k = next((k for k in range(i - 1, i - _TEMPLATE, -1) if p.at[k].text in p.words.templates), None)
    if k is None or p.at[k - 1].text != "{" or p.at[k + 1].text != "|":
        return None
    end = next((n for n in range(i, i + _TEMPLATE) if p.at[n].text in ("}", "")), at.end)
    several = sum(p.is_number(n) for n in range(k, end)) > 1
    return end if several else None


def name_with_bound(at: Position) -> int | None:
    """Read "737 MAX 8", "iPhone 12 Pro Max 256", where "max" is a part of the name before it."""
    p, i = at.p, at.start
    bound = p.phrase(i - 1, p.words.before) if at.bound else None
    if bound not in ((i, "at most"), (i, "at least")):
        return None
    named = p.typed(i - 1)[:1].isupper() and p.typed(i - 1)[:1].isalpha()
    before = p.is_number(i - 2) or (p.is_number(i - 3) and p.typed(i - 2)[:1].isupper())
    return at.end if named and before and not p.begins(i - 1) else None


def probability(at: Position) -> int | None:
    """Read "p < 0.001", "P = .03", which say how surprising a result is."""
    p, i = at.p, at.start - 1
    said = p.at[i].text in _COMPARED and p.at[i - 1].text == "p" and at.number.value <= 1
    return at.end if said else None


def share(at: Position) -> int | None:
    """Read "% 8", where the sign belongs to no number before it."""
    return at.end if at.previous == "%" and not at.p.is_number(at.start - 2) else None


def name(at: Position) -> int | None:
    """Read "flight 370", "No. 5", "page 5 of 7", "flight UA 93", "the S&P 500"."""
    p, words = at.p, at.p.words
    dotted = p.typed(at.start - 1).endswith(".") and bool(at.previous)
    named = at.previous in (words.names_dotted if dotted else words.names)
    named = named or (at.previous in words.mileposts and p.at[at.start - 2].kind == "word")
    if not named and not dotted and at.previous in words.names_capital and p.typed(at.start - 1)[0].isupper():
        named = not is_currency(words.units.get(at.previous, "")) or _is_of_a_year(at.number)
    capitals = len(at.previous) == 2 and p.typed(at.start - 1).isupper() and at.previous not in words.sides
    lettered = p.at[at.start - 2].text == "&" and p.at[at.start - 2].glued and p.at[at.start - 1].glued
    lettered = lettered and len(p.at[at.start - 1].text) == 1
    if not (named or (at.second in words.names and capitals) or lettered) or p.is_price(at.start):
        return None
    said = p.is_counted(at.end) or p.at[at.end].text in words.more or p.phrase(at.end, words.ratios) is not None
    if at.previous in words.names_apart and said:  # "order 3 boxes", "approval rating 45%"
        return None
    if p.unit(at.end, at.end)[0] and p.at[at.end].kind == "word" and len(p.at[at.end].text) > 1:
        return None  # "area 1,234 km2"
    common = at.previous in words.names_common and p.typed(at.start - 1).islower()
    if common and (p.at[at.end].text in words.people or at.second in words.pointing):  # "last week 500 people died"
        return None
    if p.at[at.end].text in words.of and is_whole(p, at.end, at.number):
        return at.end + 2
    among = share_among(Position.behind(p, at.end, at.number, False))  # 每10人中就有3人
    return among or _clauses_end(p, at.end)


def _is_of_a_year(number: Numeral) -> bool:
    """Whether a number may be that of a year in short or in full: "Euro 96", but not "Euro 500", "Euro 96 million"."""
    return number.text.isdigit() and number.multiple == 1 and (len(number.text) <= 2 or number.is_year)


def _clauses_end(p: Passage, i: int) -> int:
    """Return the end of the clauses of a law behind its article, or of a second name: "6(1)(b)", "95 and 98"."""
    k, joint, joins = i, "", p.words.joined | p.words.either
    while p.at[k].text in joins | {","} and p.is_number(k + 1):
        joint, k = p.at[k].text, k + 2
    behind = p.at[k]
    ended = behind.kind != "word" or (behind.text in p.words.closing and behind.text not in p.words.verbs)
    if joint in joins and ended:  # "7, 8 and 10"
        return k
    return _brackets_end(p, i)


def _brackets_end(p: Passage, i: int) -> int:
    """Return the end of the clauses of a law at a token: "(1)(b)"."""
    while p.at[i].text == "(" and p.at[i].glued and p.at[i + 1].glued and p.at[i + 2].text == ")":
        i += 3
    return i


def identifier(at: Position) -> int | None:
    """Read "SKU: 12345", "Item #: 12345", "ID 88-1234", which identify a thing."""
    p, k = at.p, at.start - 1
    k -= p.at[k].text == ":"
    numbered = p.at[k].text == "#" and k < at.start - 1
    k -= p.at[k].text in p.words.names_dotted | {"#"} and p.at[k - 1].text in p.words.codes
    if not (numbered or p.at[k].text in p.words.codes) or p.is_counted(at.end) or p.begins(at.start):
        return None
    joined = p.at[at.end].text in DASHES and p.at[at.end].glued and p.at[at.end + 1].glued and p.is_number(at.end + 1)
    return at.end + 2 * joined


def called(at: Position) -> int | None:
    """Read "call 911", but not "called 300 voters"."""
    short = len(at.number.text) == _CALLED and at.number.text.isdigit() and at.number.multiple == 1
    named = at.previous in at.p.words.phones
    return at.end if named and short and not at.p.is_counted(at.end) else None


def telephone(at: Position) -> int | None:
    """Read what goes on with a telephone number: the 23 of "tel. 01 23"."""
    p, k = at.p, at.start - 1
    while k > at.start - _TELEPHONE and (p.is_number(k) or p.at[k].text in ("-", "/", ")", "(")):
        k -= 1
    k -= p.at[k].text == ":"
    if len(p.typed(k)) == 2 and p.typed(k).isupper() and p.at[k + 1].glued and k + 1 < at.start:  # "DE89 3704"
        coded = len(at.number.text) == _GROUP and at.number.text.isdigit() and not p.unit(at.end, at.end)[0]
        return at.end if coded and not p.is_counted(at.end) else None
    goes_on = p.is_number(at.start - 1) and p.at[k].text in p.words.phones and at.number.text
    return at.end if goes_on and not p.is_counted(at.end) else None


def size(at: Position) -> int | None:
    """Read "size 12", "sizes 8 to 14", but not "sample size 120"."""
    measured = at.second in at.p.words.sized or bool(at.p.unit(at.start, at.end)[0])  # "size 4.5 MB"
    if at.previous not in at.p.words.sizes or measured:
        return None
    return at.end + 2 if connects(at.p, at.end, True) and at.p.is_number(at.end + 1) else at.end


def are_names(words: Wording, text: str, year: bool = False) -> bool:
    """Whether a word is a name in the plural: "flights"."""
    singulars = [text[: -len(end)] for end in words.plurals if text.endswith(end)]
    return any(one in words.names or one in words.names_dotted for one in singulars)


def names(at: Position) -> int | None:
    """Read two names or more: "flights 11 and 175", "rows 12-14", where nothing is counted behind them."""
    p, words, end = at.p, at.p.words, _brackets_end(at.p, at.end)
    if not are_names(words, at.previous):
        return None
    while p.at[end].text in {",", *DASHES, *words.to, *words.joined} and p.is_number(end + 1):
        end = _brackets_end(p, end + 2)
    return None if end == at.end or p.is_counted(end) else end


def _year_end(at: Position, known: bool) -> int | None:
    """Return the end of what is written as a year, unless words make a count of it."""
    if not at.number.is_year or at.p.unit(at.start, at.end)[0]:  # "$1500"
        return None
    if at.meanings and not (known and at.meanings <= {"about", "at most"}):
        return None
    return None if _is_hedged_behind(at.p, at.end) and not known else _years_end(at.p, at.end, at.previous)


def _is_known(at: Position) -> bool:
    """Whether a word says that a year follows, before a hedge too: "since about 2001", but not "up to 2000"."""
    if at.previous in at.p.words.years:
        return at.second not in at.p.words.up
    hedge = at.meanings == {"about"} and at.p.phrase(at.start - 1, at.p.words.before) == (at.start, "about")
    return hedge and at.second in at.p.words.dated


def year(at: Position) -> int | None:
    """Read "in 1999", "since about 2001"."""
    return _year_end(at, True) if _is_known(at) else None


def year_of_a_row(at: Position) -> int | None:
    """Read the year of "2020: 500"."""
    end = None if _is_known(at) else _year_end(at, False)
    return end if end is not None and at.p.at[end].text == ":" else None


def year_perhaps(at: Position) -> int | None:
    """Read "1999", "1914-18"."""
    return None if _is_known(at) else _year_end(at, False)


def _is_hedged_behind(p: Passage, i: int) -> bool:
    """Whether a hedge or a bound behind a number makes a count of it: "2000 or more", "2000 (est.)"."""
    found = p.phrase(i + 1 if p.at[i].text == "(" else i, p.words.after)
    return found is not None and found[1] != "" and not p.is_number(found[0])


def _years_end(p: Passage, i: int, previous: str) -> int | None:
    """Return the end of a year, or of years such as "1914-18", or None where a count goes on."""
    words = p.words
    if p.at[i].text in words.people and previous in words.years:  # "a quake in 2015 killed almost 600"
        hedge = p.phrase(i + 1, words.before)
        k = i + 1 if hedge is None else hedge[0]
        return i if p.is_number(k) or p.at[k].text in words.numbers else None
    if p.at[i].text == "+" or p.at[i].text in words.people:
        return None
    if not connects(p, i, True):
        return i
    second, end = p.at[i + 1], i + 2
    short = len(second.text) == 2 and p.at[i].text in DASHES
    if second.kind != "number" or not (short or YEAR.fullmatch(second.text)):
        ended = second.kind != "number" or (previous in words.places - words.between and p.at[i].text in words.to)
        return i if ended else None  # "from 300 in 2000 to 500"
    counted = p.at[end].text == "+" or p.at[end].text in words.people | words.multiples.keys()
    return None if counted or p.at[end].text in DASHES or p.at[end].text in words.suffixes else end


def age_bound(at: Position) -> int | None:
    """Read "children under 5"."""
    words = at.p.words
    aged = at.bound and at.second in words.aged and at.previous in words.aged_by
    return at.end if aged and at.number.value < _OLDEST else None


# -- only where no word binds the number -----------------------------------------------------------------------


def era(at: Position) -> int | None:
    """Read "AD 70"."""
    capital = at.previous in at.p.words.eras and at.p.typed(at.start - 1).isupper()
    return at.end if capital and at.number.multiple == 1 else None


def year_in_short(at: Position) -> int | None:
    """Read "Munich '72"."""
    p = at.p
    short = at.previous == "'" and p.at[at.start].glued and len(at.number.text) == 2 and p.at[at.end].text != "'"
    short = short and not p.unit(at.start, at.end)[0]  # "l'80%"
    return at.end if short else None


def _is_timed(at: Position) -> bool:
    return at.previous in at.p.words.durations and at.p.is_number(at.start - 2)


def minutes(at: Position) -> int | None:
    """Read "14 h 30"."""
    behind = at.p.at[at.end]
    ended = behind.kind != "word" or behind.text in at.p.words.closing
    clock = len(at.previous) == 1 and len(at.number.text) == 2 and at.number.multiple == 1
    return at.end if _is_timed(at) and clock and ended else None


def duration(at: Position) -> int | None:
    """Read the minutes of "3h 20m"."""
    glued = at.p.at[at.start - 1].glued and at.p.at[at.end - 1].text == "m"
    return at.end if _is_timed(at) and glued else None


def hour(at: Position) -> int | None:
    """Read "half past 10", "quarter to 5"."""
    p, noon = at.p, at.p.phrase(at.start - 2, at.p.words.behind)
    part = at.second in p.words.fractions or noon == (at.start - 1, "date")
    early = is_day(at.number) or (not at.number.text and at.number.value <= _NOON)  # "quarter to nine"
    return at.end if part and early and at.previous in p.words.past and not p.is_counted(at.end) else None


def oclock(at: Position) -> int | None:
    """Read "alle 18", "entre las 9 y las 18", but not "alle 18 persone", "tra le 20 e le 30 persone"."""
    p, i = at.p, at.end
    if at.previous not in p.words.hours or not is_day(at.number) or at.number.plain > _LAST_HOUR:
        return None
    if p.at[i].text in p.words.to | p.words.joined | p.words.hours:
        i += 1 + (p.at[i + 1].text in p.words.hours)
        i += p.is_number(i)
    behind = p.at[i]
    points = frozenset[str]() if p.words.spelling is None else p.words.spelling.points  # 下午6点
    counted = behind.kind == "word" and behind.text not in p.words.closing | points
    return None if counted or p.unit(i, i)[0] else at.end


def times_of_each(at: Position) -> int | None:
    """Read the times of 每两年一次, 每天3次."""
    p, k = at.p, at.start - 1
    led = any(p.at[j].text in p.words.names for j in range(k - _LED, k))
    return at.end + 1 if (led or rate_before(p, at.start)) and p.at[at.end].text in p.words.repeats else None


def lowest_price(p: Passage, i: int) -> tuple[int, str] | None:
    """Read what stands before the lowest of several prices: "From $109.90", "rooms from €90"; no range, no change."""
    found = p.phrase(i, p.words.prices_from)
    if found is None or not p.is_price(found[0]):
        return None
    number = read_numeral(p, found[0])
    bare = found[0] == i + 1
    if not isinstance(number, Numeral) or (bare and not (p.at[i - 1].kind == "end" or p.begins(i) or p.line_ends(i))):
        return None
    behind = p.at[p.unit(i, number.end)[1]]
    ended = behind.kind in ("sign", "end") and behind.text not in DASHES | {",", "("}
    ranged = any(p.at[k].text in p.words.to | p.words.joined for k in range(number.end, number.end + _RANGE))
    return found if (ended or behind.text in p.words.rates | p.words.articles) and not ranged else None


def is_inverted(p: Passage, i: int) -> bool:
    """Whether a noun stands in front of its own number, which is then an estimate: "человек 50"; "100 человек 50"."""
    number = None if p.begins(i + 1) or p.line_ends(i + 1) else read_numeral(p, i + 1)
    before = p.at[i - 1].kind == "number" or p.at[i - 1].text in p.words.numbers.keys() | p.words.multiples.keys()
    if before or not isinstance(number, Numeral) or number.is_year:
        return False
    unit, name = p.unit(number.end, number.end)[0], p.words.units.get(p.at[i].text, "")
    if unit or p.is_counted(number.end):  # "из тех людей 50 детей"
        return False
    if name:
        p.measured[number.end] = (name, number.end)
    return True


def duration_inverted(at: Position) -> int | None:
    """Read "лет 50", about fifty years."""
    timed = at.previous in at.p.words.inverted and at.previous in at.p.words.durations
    return at.end if timed and is_inverted(at.p, at.start - 1) else None


def denied(at: Position) -> int | None:
    """Read "not 500", "≠ 500", "all but 500"."""
    words = at.p.words
    excepted = at.previous in words.excepting and at.second in words.quantifiers
    denied = at.previous in words.negations or at.previous == "≠" or excepted
    denied = denied or contrasted(at.p, at.start) or goes_on_denied(at.p, at.start - 1)
    return at.end if denied and not parted(at.p, at.start) else None


def multiplier(at: Position) -> int | None:
    """Read "a factor of 10", "by factors of 2 to 3", "on a scale from 1 to 5"."""
    words = at.p.words
    if at.previous not in words.of | words.starts or at.second not in words.multipliers:
        return None
    return at.end + 2 if connects(at.p, at.end, True) and at.p.is_number(at.end + 1) else at.end


def circumstance(at: Position) -> int | None:
    """Read "in 12 attacks", unless something else is said there: a price, a range, "put at 87"."""
    p, words = at.p, at.p.words
    if at.previous not in words.places:
        return None
    reached = at.previous in words.onto and (p.is_number(at.start - 2) or is_changed(at))
    ranged = at.previous in words.between and connects(p, aside_end(p, p.unit(at.end, at.end)[1]), True)
    price = p.is_price(at.start) or words.units.get(p.at[at.end].text, "").isupper()
    price = price or p.phrase(at.end, words.ratios) is not None  # "at 5.9 %"
    priced = price and at.previous not in words.starts  # "at $82.50 a barrel"
    return None if reached or ranged or priced or _is_put(at) else at.end


def base_of_rate(at: Position) -> int | None:
    """Read "pour 100 000 habitants", "ogni mille abitanti": a power of ten that only leads to what is rated."""
    p, value, k = at.p, at.number.value, at.end
    if at.previous not in p.words.rates | p.words.every:
        return None
    k += p.at[k].text in p.words.of
    k += p.at[k].text == "'"
    return k + 1 if value >= _BASE and value == _TEN ** value.adjusted() and p.at[k].text in p.words.based else None


def _is_put(at: Position) -> bool:
    """Whether a figure behind "at" is what a clause says: "the number of dead was put at 87"."""
    p, i, following = at.p, at.start, at.p.at[at.end]
    alone = following.kind in ("sign", "end") or following.text in p.words.closing | p.words.people
    near = [p.at[k].text for k in range(max(0, i - _NEAR), i - 1) if p.together(k, i)]
    if p.at[i - 1].text not in p.words.at:
        return False
    large = at.number.value >= _SAID or last_place(at.number.value) < 1
    put, settled = (not words.isdisjoint(near) for words in (p.words.puts, p.words.settles))
    return (put and (alone or large)) or (settled and large)
