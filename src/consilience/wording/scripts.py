"""Texts of scripts that put no blanks between words, cut at the words that are known.

In Chinese and Japanese a number may stand anywhere; in Korean it begins a group of syllables, which particles end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, replace
from functools import cache

from consilience.wording.languages import words_of
from consilience.wording.spelling import Spelling
from consilience.wording.tokens import Token
from consilience.wording.vocabulary import Wording

_LIST = 3  # numbers of a list that sounds show, at least
_BLANK = 1  # between a number and what it counts, at most
_SHORT = 2  # syllables of a numeral that may be part of another word
_ROW = 4  # digits that are one number where nothing else shows it
_LETTER = "\u1100-\u11ff\u3005-\u3007\u3040-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_SCRIPT = re.compile(f"[{_LETTER}]")


@cache
def _known(locale: str) -> re.Pattern[str]:
    """Return the pattern of a known word or of a run of number words."""
    words = words_of(locale)
    known = words.spelling
    assert known is not None
    spelled = {*known.numbers, *known.multiples, *known.fillers, *(known.pairs if known.prefixes else ())}
    single = "".join(sorted(word for word in spelled if len(word) == 1 and _SCRIPT.search(word)))
    scales = "".join(sorted(word for word in known.multiples if len(word) == 1))
    # A word that begins with a numeral does not begin within a number: 一点 in 六百一十一点五.
    taken = "|".join(
        f"(?<![{single}]){re.escape(word)}" + (f"(?![{single}])" if word[-1] in known.points else "")
        if word[0] in single and (word in words.units_before or word not in words.units)
        else re.escape(word)
        for word in _longest({word for word in (*_words(words), *known.points) if _SCRIPT.search(word)} - spelled)
    )
    letters = "|".join(
        f"(?<![{single}]){word}|{word}(?=[{scales}])" if word in known.leading else re.escape(word)
        for word in sorted(word for word in spelled if len(word) == 1 and _SCRIPT.search(word))
    )
    longer = "|".join(map(re.escape, _longest({word for word in spelled if len(word) > 1 and _SCRIPT.search(word)})))
    one = f"(?!{taken})(?:{letters})"  # a numeral of one letter only where no known word begins: 千 in 千克
    return re.compile(f"(?P<run>(?:{longer + '|' if longer else ''}{one})+)|(?P<known>{taken})")


def _longest(words: set[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))


def _words(words: Wording) -> Iterator[str]:
    for one in fields(Wording):
        entries = getattr(words, one.name)
        if entries is None or isinstance(entries, Spelling):
            continue
        for word in entries:
            rows = entries[word] if isinstance(entries, dict) else ()
            phrases = [" ".join(row[0]) for row in rows] if isinstance(rows, tuple) else []
            phrases += words.vague[word].split(", ") if one.name == "vague" else []
            for phrase in (word, *phrases):
                yield from phrase.split()


def parted(tokens: list[Token], locale: str) -> list[Token]:
    """Return the tokens with each run of letters cut at the words that are known; none of them counts as glued."""
    found: list[Token] = []
    words = words_of(locale)
    lettered = False
    listed = _listed(tokens, words.spelling) if words.spelling is not None and words.spelling.sounds else frozenset()
    for k, token in enumerate(tokens):
        script = token.kind == "word" and _SCRIPT.search(token.text) is not None
        alone = len(tokens) == 1 or k in listed
        aloud = _by_sound(token.text, words.spelling, alone=alone) if script and words.spelling else None
        if aloud is not None:
            found.append(replace(token, text=aloud, glued=False))
        elif script and len(token.text) == token.end - token.start - _dotted(token):
            counted = bool(found) and found[-1].kind == "number" and token.start - found[-1].end <= _BLANK
            ending = 1 if words.spelling and words.spelling.prefixes and _ends_bound(tokens, k, words) else 0
            found += _cut(token, _known(locale), words, counted=counted, ending=ending)
        else:
            found.append(replace(token, glued=False) if lettered or script else token)
        lettered = script
    return _rejoined(found, words)


def _listed(tokens: list[Token], known: Spelling) -> frozenset[int]:
    """Return the places of words in a list of numbers as they sound, three at least: いち、 に、 さん."""
    found, run = set[int](), list[int]()
    for k, token in enumerate(tokens):
        if token.kind == "word" and sum(map(len, _sounds(tuple(known.sounds)).findall(token.text))) == len(token.text):
            run.append(k)
        elif token.text != ",":
            run = []
        if len(run) >= _LIST:
            found.update(run)
    return frozenset(found)


def _rejoined(tokens: list[Token], words: Wording) -> list[Token]:
    """Return the tokens with the bar of a fraction in one that blanks part: 三分 之一."""
    found: list[Token] = []
    for token in tokens:
        bar = next((bar for bar in words.bars if found and (found[-1].text + token.text).startswith(bar)), "")
        cut = len(bar) - len(found[-1].text) if bar else 0
        if cut <= 0:
            found.append(token)
            continue
        found[-1] = replace(found[-1], text=bar, end=token.start + cut)
        if cut < len(token.text):
            found.append(_part(token, cut, len(token.text)))
    return found


def ended(tokens: list[Token], words: Wording) -> list[Token]:
    """Return the tokens with the endings of number words as tokens of their own: "bin den fazla" of "binden fazla".

    A word that may be another one, "onu", is cut only where a number stands before it or a bound behind.
    """
    known, found = words.spelling, list[Token]()
    assert known is not None
    for k, token in enumerate(tokens):
        stem = _stem(token.text, known) if token.kind == "word" and token.text not in words.units_before else ""
        ending = token.text[len(stem) :]
        if stem in known.doubtful | known.articles:
            following = tuple(after.text for after in tokens[k + 1 : k + 3])
            rows = (row[1:] for row, _ in words.after.get(ending, ()))
            bound = any(following[: len(row)] == row for row in rows)
            stem = stem if bound or (found and known.pieces(found[-1].text) is not None) else ""
        if not stem and found and (found[-1].kind == "number" or known.pieces(found[-1].text) is not None):
            stem = _bound_noun(tokens, k, words)  # "100 kişiden fazla"
            ending = token.text[len(stem) :]
        if not stem:
            found.append(token)
            continue
        end = token.start + len(stem)
        found.append(replace(token, text=stem, end=end))
        found.append(replace(token, text=ending, start=end, glued=True))
    return found


def _bound_noun(tokens: list[Token], k: int, words: Wording) -> str:
    """Return the noun at a token without the ending that binds its number together with the words behind it."""
    following = tuple(after.text for after in tokens[k + 1 : k + 3])
    for length in (3, 2, 1):
        rows = (row[1:] for row, _ in words.after.get(tokens[k].text[-length:], ()))
        if any(row and following[: len(row)] == row for row in rows):
            return tokens[k].text[:-length]
    return ""


def _stem(word: str, known: Spelling) -> str:
    """Return the number that a word is with an ending; an empty text where it is none, or has no ending."""
    if known.pieces(word) is not None:
        return ""
    ends = (word[:-length] for length in (3, 2, 1) if word[-length:] in known.endings)
    return next((stem for stem in ends if stem and known.pieces(stem) is not None), "")


def _by_sound(text: str, known: Spelling, *, alone: bool) -> str | None:
    """Return the numerals of a word that writes a number as it sounds, にひゃくさん; None where it may be another word.

    A multiple or a row of digits shows it, or that the word is all there is.
    """
    if not known.sounds:
        return None
    sounds = _sounds(tuple(known.sounds)).findall(text)
    if sum(map(len, sounds)) != len(text):
        return None
    numerals = "".join(known.sounds[sound] for sound in sounds)
    shown = len(numerals) > 1 and not known.multiples.keys().isdisjoint(numerals)
    row = len(numerals) >= _ROW and known.multiples.keys().isdisjoint(numerals)
    whole = known.pieces(numerals)
    return numerals if row or ((shown or alone) and whole is not None and len(text) > 1) else None


@cache
def _sounds(sounds: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(_longest(set(sounds))))


def _dotted(token: Token) -> int:
    """Return 1 where the dot of an abbreviation belongs to a token."""
    return token.end - token.start - len(token.text) if token.kind == "word" else 0


def _ends_bound(tokens: list[Token], k: int, words: Wording) -> bool:
    """Whether the last letter of a word is a particle that the next word goes on with: the 이 of 73만이 넘는."""
    text, following = tokens[k].text, tokens[k + 1].text if k + 1 < len(tokens) else ""
    rows = words.after.get(text[-1], ()) if len(text) > 1 and following else ()
    return any(len(phrase) > 1 and following.startswith(phrase[1]) for phrase, _ in rows)


def _cut(token: Token, known: re.Pattern[str], words: Wording, *, counted: bool, ending: int) -> Iterator[Token]:
    """Yield the parts of a word, of which `ending` letters at its end are one."""
    if ending:
        yield from _cut(_part(token, 0, len(token.text) - 1), known, words, counted=counted, ending=0)
        yield _part(token, len(token.text) - 1, len(token.text))
        return
    text, at = token.text, 0
    assert words.spelling is not None
    prefixes, fillers, surplus = words.spelling.prefixes, words.spelling.fillers, _longest(set(words.spelling.surplus))
    numbered = counted
    first = _SCRIPT.search(text) if prefixes else None
    if first is not None and first.start() > 0:  # "kg이상"
        at = first.start()
        yield _part(token, 0, at)
    while at < len(text):
        more = next((word for word in surplus if text.startswith(word, at)), "") if numbered else ""
        numbered = False
        if more and at + len(more) < len(text):  # 多 in 三百多人
            yield _part(token, at, at + len(more))
            at += len(more)
            continue
        found = known.match(text, at) if prefixes else known.search(text, at)
        found = _shorter(found, known, words) if prefixes and found is not None and counted and at == 0 else found
        if found is None or (prefixes and not _begins(found, known, words, counted=counted)):
            break
        if found.start() > at:
            yield _part(token, at, found.start())
        at = found.end()
        multiplied = at - found.start() > 1 and not words.spelling.multiples.keys().isdisjoint(found[0])
        if found["run"] and multiplied and text[at - 1] in fillers:  # 千零 before digits, not 二五〇
            yield _part(token, found.start(), at - 1)
            yield _part(token, at - 1, at)
        else:
            yield _part(token, found.start(), at)
        numbered = bool(found["run"])
    if at < len(text):
        yield _part(token, at, len(text))


def _begins(found: re.Match[str], known: re.Pattern[str], words: Wording, *, counted: bool) -> bool:
    """Whether a group of syllables begins with a number, or goes on with what may follow one."""
    text, at, end = found.string, found.start(), found.end()
    behind = known.match(text, end)
    if found["run"]:  # it ends with the group, or before a word that is known
        if at > 0 or end == len(text) or behind is None:
            return at == 0 and end == len(text)
        if not _may_join(found[0], behind[0], words):
            return False
        doubted = _is_ambiguous(found[0], words) or (end - at <= _SHORT and behind[0] in words.closing)
        return not doubted or behind[0] in words.bars or _ends(text, end, known, words)
    if counted or at > 0 or end == len(text):
        return True
    kinds = (words.people, words.units, words.durations, words.after)
    short = len(found[0]) == 1 and any(found[0] in kind for kind in kinds)
    whole = not short or (text[end:] not in words.units and _ends(text, end, known, words))  # 대 in 대원, 여 in 여행
    return whole and found[0] not in words.closing  # 가 in 가방


def _may_join(run: str, counter: str, words: Wording) -> bool:
    """Whether numerals may be written in one with the word behind them: 두명, 만원, but not 열정, 사기가, 일조량."""
    known = words.spelling
    assert known is not None
    if len(counter) == 1 and counter in words.people - words.persons - words.counters_joined - known.points:
        return run not in known.doubtful and (len(run) > 1 or run in known.multiples)
    return len(run) > 1 or run in known.multiples or counter not in words.units or counter in words.durations


def _is_ambiguous(run: str, words: Wording) -> bool:
    """Whether the numerals of a group of syllables may be part of another word: 백만장자, but not 두명사망."""
    known = words.spelling
    assert known is not None
    return run in known.doubtful or all(letter in known.multiples for letter in run)


def _shorter(found: re.Match[str], known: re.Pattern[str], words: Wording) -> re.Match[str]:
    """Return a shorter word where the rest is known too behind it alone: 일 and 부터, not 일부 and 터."""
    text = found.string
    if found.end() == len(text) or found["run"] or _ends(text, found.end(), known, words):
        return found
    others = (known.fullmatch(text, 0, end) for end in range(found.end() - 1, 0, -1))
    return next((one for one in others if one is not None and _ends(text, one.end(), known, words)), found)


def _ends(text: str, at: int, known: re.Pattern[str], words: Wording) -> bool:
    """Whether a group of syllables consists of known words from a place on, of which numerals are particles: 명이."""
    while at < len(text):
        found = known.match(text, at)
        if found is None or (found["run"] and found[0] not in words.closing):
            return False
        at = found.end()
    return True


def _part(token: Token, start: int, end: int) -> Token:
    last = end == len(token.text)
    return Token("word", token.text[start:end], token.start + start, token.end if last else token.start + end, False)
