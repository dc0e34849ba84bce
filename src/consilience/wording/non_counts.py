"""What a number is that is no count: a date, a year, an age, a name, an address, a circumstance, a share, a duration.

The words before a number and those behind it say so; what they leave open, the look of the whole mention may.
"""

from __future__ import annotations

from dataclasses import replace

from consilience.wording.conventions import Meaning
from consilience.wording.mentions import DASHES, YEAR, Mention, Numeral, refuse
from consilience.wording.passages import Passage

_NEAR = 10  # tokens between "put" and its "at", at most
_NOUN = 5  # words of what is counted, at most
_POSTCODE = 5  # digits
_AGE = 3  # digits, at most


# -- what the words before and behind it make of it -----------------------------------------------------------


def role_before(p: Passage, i: int, low: Numeral, meanings: frozenset[Meaning], prefixed: bool) -> Mention | None:
    """Say what a number is from the words before it: a date, a year, a name, an age, a circumstance."""
    words, previous, second = p.words, p.at(i - 1).text, p.at(i - 2).text
    # "since March. 10 died", but "Mar. 10"
    ended = p.typed(i - 1).endswith(".") and (len(previous) > 4 or previous in words.months_whole or p.line_ends(i))
    if ended:
        previous = second = ""
    elif p.begins(i - 1):  # "12 children. Over 90 cars"
        second = ""
    if p.is_month(i - 1) and not ended and (_is_day(low) or low.is_year):
        return Mention("date", _date_end(p, low.end))
    if previous in words.ages or (previous in words.between and second in words.ages):
        return Mention("not a count", _ages_end(p, low.end, previous in words.between))
    named = previous in (words.names_dotted if p.typed(i - 1).endswith(".") else words.names)
    carrier = second in words.names and len(previous) == 2 and p.typed(i - 1).isupper() and previous not in words.sides
    if named or carrier or _is_lettered(p, i):  # "flight UA 93", too
        whole = p.at(low.end).text in words.of and _is_whole(p, low.end, low)  # "page 5 of 7"
        return Mention("not a count", low.end + 2 if whole else low.end)
    listed = _names_end(p, low.end, previous)
    if listed is not None:
        return Mention("not a count", listed)
    known = previous in words.years and second not in words.up  # not "up to 2000"
    if low.is_year and (not meanings or (known and meanings <= {"about", "at most"})):
        end = None if _is_hedged_behind(p, low.end) and not known else _year_end(p, low.end, previous)
        if end is not None:
            return Mention("year", end, rival=not known and p.at(end).text != ":")  # "2020: 500"
    if prefixed:
        aged = second in words.aged and previous in words.aged_by and low.value < 120
        return Mention("not a count", low.end) if aged else None
    return _time_before(p, i, low, previous) or _circumstance(p, i, low, previous, second)


def _time_before(p: Passage, i: int, low: Numeral, previous: str) -> Mention | None:
    """Read "AD 70", "Munich '72" and the minutes of "3h 20m" or "14 h 30"."""
    if previous in p.words.eras and p.typed(i - 1).isupper() and low.multiple == 1:
        return Mention("year", low.end)
    if previous == "'" and p.at(i).glued and len(low.text) == 2 and p.at(low.end).text != "'":
        return Mention("year", low.end)
    if previous not in p.words.durations or not p.is_number(i - 2):
        return None
    behind = p.at(low.end)
    clock = (
        len(previous) == 1
        and len(low.text) == 2
        and low.multiple == 1
        and (behind.kind != "word" or behind.text in p.words.closing)
    )
    if clock:  # "14 h 30"
        return Mention("date", low.end)
    return Mention("duration", low.end) if p.at(i - 1).glued and p.at(low.end - 1).text == "m" else None


def _circumstance(p: Passage, i: int, low: Numeral, previous: str, second: str) -> Mention | None:
    """Read a number that belongs to a change, is denied, or counts circumstances: "killed in 12 attacks"."""
    words = p.words
    if previous in words.starts | words.steps and (second in words.changes or p.at(low.end).text in words.onto):
        # "rose from 10 to 12"
        return Mention("not a count", low.end, rival=previous in words.starts, note="it belongs to a change")
    if previous == "±":
        return refuse("ambiguous number", low.end)
    if previous in words.negations or previous == "≠":
        return refuse("no figure", low.end)
    reached = previous in words.onto and (second in words.changes or p.is_number(i - 2))
    ranged = previous in words.between and connects(p, _aside_end(p, p.unit(low.end, low.end)[1]), True)
    priced = previous not in words.starts and _is_price(p, i, low.end)
    placed = previous in words.places and not (reached or ranged or priced or _is_put(p, i, low.end, low))
    return (role_after(p, low.end, low) or Mention("not a count", low.end)) if placed else None


def _aside_end(p: Passage, i: int) -> int:
    """Return the end of a parenthesis at a token, where it is short: "from 300 (police) to 900"."""
    if p.at(i).text != "(":
        return i
    return next((k + 1 for k in range(i, i + _NEAR) if p.at(k).text == ")"), i)


def _is_price(p: Passage, i: int, end: int) -> bool:
    """Whether a number is of a currency, and so no place and no time: "at $82.50 a barrel"."""
    return p.is_price(i) or p.words.units.get(p.at(end).text, "").isupper()


def _is_lettered(p: Passage, i: int) -> bool:
    """Whether letters joined by "&" stand before a number, which is a name then: "the S&P 500"."""
    return p.at(i - 2).text == "&" and p.at(i - 2).glued and p.at(i - 1).glued and len(p.at(i - 1).text) == 1


def _names_end(p: Passage, i: int, previous: str) -> int | None:
    """Return the end of two names or more: "flights 11 and 175", "rows 12-14"; None where something is counted."""
    words, end = p.words, i
    if not (previous.endswith("s") and previous[:-1] in words.names | words.names_dotted):
        return None
    while p.at(end).text in {",", *DASHES, *words.to, *words.joined} and p.is_number(end + 1):
        end += 2
    return None if end == i or p.is_counted(end) else end


def _ages_end(p: Passage, i: int, between: bool) -> int:
    """Return the end of a list of ages: "aged 7, 9 and 12", "aged between 16 and 45"."""
    if between and connects(p, i, True) and p.is_number(i + 1):
        return i + 2
    words = p.words
    while (p.at(i).text == "," or p.at(i).text in words.joined) and p.is_number(i + 1) and len(p.at(i + 1).text) <= 2:
        behind = p.at(i + 2)
        if behind.kind == "word" and behind.text not in words.closing | words.verbs | words.joined:
            return i  # "aged 9 and 12 others"
        i += 2
    return i


def _is_day(number: Numeral) -> bool:
    return len(number.text) <= 2 and number.text.isdigit() and number.multiple == 1 and number.plain <= 31


def _date_end(p: Passage, i: int) -> int:
    """Return the end of a date whose day or year ends here: "25-28, 2024"."""
    day = p.is_number(i + 1) and len(p.at(i + 1).text) <= 2 and not p.is_counted(i + 2)
    if p.is_number(i + 1) and (p.at(i).text in DASHES or (day and p.at(i).text in p.words.joined | p.words.to)):
        i += 2
    j = i + 1 if p.at(i).text == "," else i
    return j + 1 if p.is_number(j) and YEAR.fullmatch(p.at(j).text) else i


def _is_hedged_behind(p: Passage, i: int) -> bool:
    """Whether a hedge or a bound behind a number makes a count of it: "2000 or more", "2000 (est.)"."""
    found = p.phrase(i + 1 if p.at(i).text == "(" else i, p.words.after)
    return found is not None and found[1] != "" and not p.is_number(found[0])


def _year_end(p: Passage, i: int, previous: str) -> int | None:
    """Return the end of a year, or of years such as "1914-18", or None where a count goes on."""
    words = p.words
    if p.at(i).text == "+" or p.at(i).text in words.people:
        return None
    if not connects(p, i, True):
        return i
    second, end = p.at(i + 1), i + 2
    short = len(second.text) == 2 and p.at(i).text in DASHES
    if second.kind != "number" or not (short or YEAR.fullmatch(second.text)):
        ended = second.kind != "number" or (previous in words.places - words.between and p.at(i).text in words.to)
        return i if ended else None  # "from 300 in 2000 to 500"
    counted = p.at(end).text == "+" or p.at(end).text in words.people | words.multiples.keys()
    return None if counted or p.at(end).text in DASHES or p.at(end).text in words.suffixes else end


def role_after(p: Passage, i: int, number: Numeral, between: bool = False) -> Mention | None:
    """Say what a number is from the words behind it: a share, a factor, a duration, a date, a compound."""
    words = p.words
    if p.begins(i) or (between and p.at(i).text in words.joined):  # "797,000. Half a million", "entre 100 y 200"
        return None
    j = i + 1 if p.is_hyphen(i) else i
    word, following = p.at(j).text, p.at(j + 1).text
    behind = p.phrase(j, words.behind)
    if behind is not None:
        return Mention(behind[1], behind[0], rival=behind[1] in ("ambiguous number", "number words", "vague word"))
    if is_suspended(p, i) and not (p.at(i + 1).text in words.to and p.is_number(i + 2) and not p.is_hyphen(i + 3)):
        return Mention("not a count", i + 1)  # "5- to 11-year-olds", but "10- to 12,000"
    share = _share_end(p, i, j, number)
    if share is not None:
        return Mention("share", share)
    second = _second_unit(p, i)
    if second is not None:
        return refuse("ambiguous number", second, "it is measured in two units")
    if word in words.durations and not _is_least(p, j):
        old = (p.at(j + 2).text if following == "-" else following) in words.old
        return Mention("not a count" if old else "duration", j + 1)
    if word in words.eras and p.typed(j)[0].isupper():
        return Mention("year", j + 1)
    if word in words.clock or p.phrase(j, words.halves_of_day) is not None:
        return Mention("date", j + 1)
    month = j + 1 if word in words.of else j  # "12 de mayo"
    if p.is_month(month) and _is_day(number):
        return Mention("date", _date_end(p, month + 1))
    if following in words.streets and p.typed(j)[0].isupper():  # "10 Downing Street"
        return Mention("not a count", j + 2)
    article = j + 2 if following in words.articles else j + 1
    if word in words.joined and not between and p.at(article).text in words.fractions:
        multiple = p.at(article + 1).text in words.multiples
        return refuse("number words", article + 1 + multiple)  # "2 and a half million"
    if j > i and p.phrase(j, words.after) is None and word not in words.numbers and not p.is_price(j):
        # "12-man", but "two-three", "EUR 5-EUR 6"
        return Mention("not a count", j + 1)
    return None


def _is_least(p: Passage, i: int) -> bool:
    """Whether a word of time is a bound that another one follows: "12 min, 30 max"."""
    k = i + 2 if p.at(i + 1).text == "," else i + 1
    other = p.phrase(k + 1, p.words.after) if p.is_number(k) else None
    return other is not None and other[1] == "at most" and p.phrase(i, p.words.after) == (i + 1, "at least")


def _second_unit(p: Passage, i: int) -> int | None:
    """Return the end of a measure in two units: "6 feet 2 inches", "5 lb 3 oz"."""
    if not p.is_number(i + 1):
        return None
    unit, j = p.unit(i, i)
    other, end = p.unit(j + 1, j + 1) if unit and j == i + 1 else ("", j)
    return end if other and other != unit and not (unit + other).isupper() else None


def is_suspended(p: Passage, i: int) -> bool:
    """Whether a hyphen leaves open what it joins a number to: "5- to 11-year-olds"."""
    joins = p.words.to | p.words.joined | p.words.either
    return p.at(i).text == "-" and p.at(i).glued and not p.at(i + 1).glued and p.at(i + 1).text in joins


def _share_end(p: Passage, i: int, j: int, number: Numeral) -> int | None:
    """Return the end of "9 out of 10" or of a rate: "37 deaths per 1,000 births", "45 doctors per million"."""
    wholes = p.words.wholes
    k = j + 1 if p.at(j).text in wholes | p.words.out and p.at(j + 1).text in wholes else j  # "out of", "de cada"
    if p.at(k).text in p.words.wholes and _is_whole(p, k, number):
        return k + 2
    k = i
    while k < i + _NOUN and p.at(k).kind == "word" and p.at(k).text not in p.words.closing:
        k += 1
    based = p.at(k).text in p.words.rates and (p.is_number(k + 1) or p.at(k + 1).text in p.words.multiples)
    return k + 2 if based else None


def _is_whole(p: Passage, i: int, number: Numeral) -> bool:
    """Whether "of", "in" or "per" is followed by the whole that a number is a share of."""
    whole = p.at(i + 1)
    if whole.kind == "number":
        # "500 in 2020", "500 in 24 hours", "500 in 12 villages"
        timed = YEAR.fullmatch(whole.text) is not None or p.at(i + 2).text in p.words.durations
        apart = timed or number.value >= _plain(whole.text)
        return not (apart and p.at(i).text in p.words.years & p.words.places)
    return whole.text in p.words.numbers


def connects(p: Passage, i: int, between: bool) -> bool:
    """Whether a dash or a word here may join two ends of a range."""
    word = p.at(i).text
    if p.begins(i):
        return False
    if word in DASHES:
        return not p.is_hyphen(i) or p.at(i + 1).text in p.words.numbers or p.is_price(i + 1)
    if word == "~":  # "500~600", "500 ~ 600"
        return p.at(i).glued == p.at(i + 1).glued and p.is_number(i + 1)
    raised = between and word in p.words.up and p.at(i + 1).text in p.words.to  # "from 9 up to 12"
    return word in p.words.to or raised or (between and word in p.words.joined)


def _plain(digits: str) -> int:
    """Return the number that digits write, whatever signs stand among them; enough to tell a share from a count."""
    return int("".join(filter(str.isdigit, digits))[:18])


# -- what the whole of a mention shows --------------------------------------------------------------------------


def role_of(p: Passage, mention: Mention) -> Mention:
    """Return the mention, or what it is instead of a figure by its look: an age, a code, an address, a score."""
    start = mention.start
    at = next((i for i in range(start, mention.end) if p.is_number(i)), None)
    if p.is_addressed(start if at is None else at):
        return _named(mention, "not a count")
    if at is None:
        counted = p.at(mention.end).text in p.words.of | p.words.articles | p.words.definite
        ordinal = mention.code == "share" and mention.end - start == 1 and not counted  # "the third attack"
        ordinal = ordinal and p.at(mention.end).kind == "word"
        return _named(mention, "not a count") if ordinal else mention
    if mention.code in ("share", "figure", "year") and (_is_address(p, mention) or _is_in_address(p, at)):
        return _named(mention, "not a count")
    if mention.code not in ("figure", "not a count"):
        return mention
    dotted = p.at(mention.end).text == "." and p.at(mention.end).glued  # "22. Oktober"
    if p.is_month(mention.end + dotted):
        return _named(mention, "date")
    if dotted and _is_ordinal(p, start, mention):
        return _named(mention, "not a count")
    if mention.code != "figure" or mention.meanings:
        return mention
    if _is_age(p, mention) or _is_code(p, mention) or _is_listed(p, mention) or _is_score(p, mention):
        return _named(mention, "not a count")
    if _is_behind_a_name(p, mention):
        return replace(mention, code="ambiguous number", amount=None, note="it may be the age of a person")
    quoted = p.at(start - 1).text == "'" and p.at(start).glued and not p.at(start - 1).glued
    short = quoted and len(p.at(start).text) == 2 and p.at(mention.end).text != "'"  # "'99"
    return _named(mention, "year") if short else mention


def _named(mention: Mention, code: str) -> Mention:
    return replace(mention, code=code, rival=False, amount=None, meanings=frozenset())


def _is_ordinal(p: Passage, i: int, mention: Mention) -> bool:
    """Whether a dot makes an ordinal of a number: "die 3. Brigade"."""
    plain = mention.end == i + 1 and len(p.at(i).text) <= 3 and p.at(i).text.isdigit()
    following = p.at(mention.end + 1)
    return plain and p.at(i - 1).text in p.words.dotted and following.kind in ("word", "end") and not following.glued


def _is_put(p: Passage, i: int, end: int, number: Numeral) -> bool:
    """Whether a figure behind "at" is what a clause says: "the number of dead was put at 87"."""
    following = p.at(end)
    alone = following.kind in ("sign", "end") or following.text in p.words.closing | p.words.people
    near = range(max(0, i - _NEAR), i - 1)
    said = p.at(i - 1).text in p.words.at and any(p.at(k).text in p.words.puts and p.together(k, i) for k in near)
    return said and (alone or number.value >= 100)


def _is_age(p: Passage, mention: Mention) -> bool:
    """Whether a number is an age: "Maria Lopez, 34, said", "turned 100 on Friday"."""
    i = mention.start
    number, name, behind = p.at(i), p.at(i - 2), p.at(mention.end)
    if p.at(i - 1).text in p.words.turns and mention.end == i + 1:
        return len(number.text) <= _AGE and (behind.kind != "word" or behind.text in p.words.closing)
    if mention.end != i + 1 or len(number.text) > 2 or p.at(i - 1).text != "," or name.kind != "word":
        return False
    named = (p.text[name.start].isupper() and not p.is_month(i - 2)) or name.text in p.words.persons
    if behind.text == ",":
        following = p.at(mention.end + 1)
        return named and following.kind == "word" and p.text[following.start].islower()
    return named and behind.text in (")", ".", "") and p.text[p.at(i - 3).start].isupper()


def _is_behind_a_name(p: Passage, mention: Mention) -> bool:
    """Whether a number fills a parenthesis behind what may be a person: "John Smith (34)", but not "Kyiv (34)"."""
    i = mention.start
    plain = mention.end == i + 1 and p.at(i).text.isdigit() and len(p.at(i).text) <= _AGE and mention.alone
    return plain and p.at(i - 1).text == "(" and _may_be_named(p, i - 2) and _may_be_named(p, i - 3)


def _may_be_named(p: Passage, i: int) -> bool:
    word = p.typed(i)
    known = p.at(i).text in p.words.bodies | p.words.people | p.words.closing | p.words.months | p.words.names
    return p.at(i).kind == "word" and word[:1].isupper() and word[1:].islower() and not known


def _is_address(p: Passage, mention: Mention) -> bool:
    """Whether capitalised words behind a number lead to a street: "1600 Pennsylvania Avenue"."""
    i = mention.start + 1  # "350 Fifth Ave" was taken for a share
    if mention.meanings or (p.at(i).text in p.words.ways_first and p.text[p.at(i).start].isupper()):
        return not mention.meanings
    while i < mention.start + 5 and p.at(i).kind in ("word", "number") and _is_capital(p, i):
        i += 1
        if i - mention.start > 2 and p.at(i - 1).text in p.words.streets | p.words.ways:
            return True
        if p.at(i - 1).kind == "number" and p.at(i).text in p.words.ordinals:
            i += 1
    return False


def _is_capital(p: Passage, i: int) -> bool:
    return p.at(i).kind == "number" or p.text[p.at(i).start].isupper()


def _is_in_address(p: Passage, i: int) -> bool:
    """Whether a number is of a house or a postcode beside one: "Hauptstraße 5, 80331 München"."""
    if p.at(i - 1).text.endswith(tuple(p.words.ways_last)):
        return True
    if _is_postcode(p, i):
        return _is_house(p, i - 2) or _leads_to_house(p, i)
    return _is_house(p, i) or (_is_postcode(p, i - 3) and _leads_to_house(p, i - 3))


def _is_postcode(p: Passage, i: int) -> bool:
    plain = len(p.at(i).text) == _POSTCODE and p.at(i).text.isdigit()
    return plain and p.at(i + 1).kind == "word" and _is_capital(p, i + 1)


def _is_house(p: Passage, i: int) -> bool:
    """Whether a name stands before a number and, behind a comma, a postcode with its town."""
    name = p.at(i - 1).kind == "word" and _is_capital(p, i - 1)
    return name and p.is_number(i) and p.at(i + 1).text == "," and p.is_number(i + 2) and _is_postcode(p, i + 2)


def _leads_to_house(p: Passage, i: int) -> bool:
    """Whether a town and a comma lead to a house: "75008 Paris, 8 rue de la Paix"."""
    return p.at(i + 2).text == "," and p.is_number(i + 3) and p.at(i + 4).text in p.words.ways_first


def _is_code(p: Passage, mention: Mention) -> bool:
    """Whether a plain number behind capitals is a code: "ISO 9001", "NY 10001", "UN 2231"."""
    name = p.typed(mention.start - 1)
    plain = mention.end == mention.start + 1 and p.at(mention.start).text.isdigit()
    if not (plain and 2 <= len(name) <= 5 and name.isupper() and name.isalpha()):
        return False
    if name.lower() in p.words.units or name.lower() in p.words.sides:
        return False
    behind = p.at(mention.end)
    ended = (behind.kind in ("sign", "end") and behind.text not in ("(", "+")) or behind.text in p.words.closing
    listed = p.at(mention.start - 2).text in (",", ";")  # "UK 120, US 300"
    return ended and len(p.at(mention.start).text) >= (_POSTCODE if listed else 3)


def _is_listed(p: Passage, mention: Mention) -> bool:
    """Whether a number at the start of a line only counts the lines: "1. Kyiv"."""
    i = mention.start
    first = i == 0 or p.line_ends(i)
    dot, following = p.at(mention.end), p.at(mention.end + 1)
    listed = mention.end == i + 1 and dot.text in (".", ")") and dot.glued and following.kind == "word"
    return first and listed and not following.glued and len(p.at(i).text) <= 2


def _is_score(p: Passage, mention: Mention) -> bool:
    """Whether a range is the score of a game or a vote: "a 3-1 victory"."""
    first, second, behind = p.at(mention.start), p.at(mention.start + 2), p.at(mention.end)
    dashed = mention.end == mention.start + 3 and p.at(mention.start + 1).text in DASHES
    if not dashed or len(first.text + second.text) > 6:
        return False
    ended = behind.kind != "word" or behind.text in p.words.closing  # not "lost 30-40 men"
    return behind.text in p.words.scores or (ended and p.at(mention.start - 1).text in p.words.scores)
