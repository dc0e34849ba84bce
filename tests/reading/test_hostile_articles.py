"""Texts that nobody wrote as an article: read without an error, in a number of steps that grows as they do."""

from __future__ import annotations

import sys

import pytest

import consilience as cs

SAYS = "The ministry said 12 people died. "
HOSTILE = {
    "nothing": "",
    "blanks": " \n\t " * 50,
    "no sentence ends": "the ministry said 12 people died and then 13 more were hurt and " * 60,
    "no blanks": "said12peopledied," * 100,
    "one long word": "a" * 4000 + " 12 people died",
    "capitals": "MINISTRY SAID TWELVE PEOPLE DIED " * 60,
    "names without end": "Ann Bo Cy Di Ed Fay Gus Hal " * 80,
    "places in places": "Ara, Bel, Cor, Dun, Eld, Fyn, " * 60 + "12 people died",
    "nested quotes": "“He said ‘she said “they said 12 died” again’ today,” said Ann. " * 40,
    "quotes that never close": "“Some 12 people died, " * 80,
    "quotes that never open": "12 people died,” said Ann Lee. " * 60,
    "only quotes": "“" * 500 + "”" * 500,
    "straight quotes": '"12 died," he said. "13 more." ' * 60,
    "double single marks": "''12 people died,'' Mr. Lee said. " * 60,
    "many quotes in a sentence": "“12,” “13,” " * 80 + "said Ann Lee.",
    "commas": "12, 13, 14, Ann Lee, Bo Li, said, " * 60,
    "appositions": "Ann Lee, a, b, c, 41, who led it, the head, " * 50 + "said 12 died.",
    "parentheses": "((((12 people (13 (14) died) said Ann Lee))" * 50,
    "citing": "citing Ann, citing Bo, citing Cy, " * 60 + "he said 12 died.",
    "saying": "said said said says told told reported " * 60,
    "according": "according to according to according to Ann 12 died " * 50,
    "pronouns": "He said she said it said they said we said 12. " * 50,
    "one surname": "Ann Lee said 12. Bo Lee said 13. Lee said 14. He said 15. " * 40,
    "dates": "by March since May until June 3 from Monday to Tuesday 12 died overnight " * 40,
    "bad dates": "February 31, 2024; 99 May; Sept. 0; 31 June 2023; between 9 and 3 May 12 died. " * 30,
    "right to left": "قالت الوزارة إن 12 شخصا قتلوا. " * 50 + "אמר 13 הרוגים. " * 20,
    "marks of direction": "\u202ethe ministry\u202c said \u206612\u2069 people died. " * 40,
    "Chinese": "卫生部说有12人死亡。" * 60,
    "combining": "Ó́scar̃ said 12 peópĺe died. " * 50,
    "mark-up": "<p>The <b>ministry</b> said <a href='x'>12</a> people died.</p><script>alert(1)</script> " * 40,
    "broken mark-up": "<p <b> < said 12 > people </ died &amp &#12; " * 50,
    "mail": (
        "From: Ann <ann@example.org>\nTo: bo@example.org\nSubject: 12 dead\n\n> On 3 May Bo wrote:\n>> 12 people died\n"
    )
    * 20,
    "wrapped lines": "The ministry said on\nTuesday that 12\npeople had died in\nthe north of the country.\n\n" * 30,
    "a table": "Town\tDead\tHurt\nAra\t12\t30\nBel\t13\t40\n" * 40,
    "piped table": "| town | dead |\n|---|---|\n| Ara | 12 |\n" * 40,
    "a list": "- 12 dead, the ministry said\n* 13 hurt (police)\n1. 14 missing\n" * 30,
    "source code": "if died > 12: print('the ministry said', {12: [13]}) # said Ann\n" * 40,
    "addresses": "https://example.org/12/dead?said=ann said 12, call +1 555 123 4567 \n" * 40,
    "control characters": "The \x00ministry\x07 said\x1b[31m 12\x0b people\x0c died.\r\n" * 40,
    "lone surrogates": "The ministry \ud800 said 12 people died. " * 40,
    "emoji": "🔥 The ministry said 12 👩‍👩‍👧 died 😢!!! " * 40,
    "headlines": "Ministry: 12 dead\nPolice: 13 dead\nAnn Lee: “14 dead”\n" * 40,
}


def steps(text):
    """How many lines of the library's own reading run."""
    count = 0

    def trace(frame, event, _):
        nonlocal count
        if (
            "consilience/reading" not in frame.f_code.co_filename
            and "consilience/wording" not in frame.f_code.co_filename
        ):
            return None
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        cs.find_claims(text, outlet="Wire", reported="2024-03-05")
    finally:
        sys.settrace(before)
    return count


def test_there_are_forty_of_them():
    assert len(HOSTILE) >= 40


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_read_and_drafted(name, parser):
    text = HOSTILE[name][:600]
    stated = None if parser == "rules" else cs.Convention(locale="en")  # the language that a parser reads
    found = cs.find_claims(text, outlet="Wire", reported="2024-03-05", parser=parser, convention=stated)
    for claim in found:
        assert text[claim.figure.start : claim.figure.end].strip()
        for party in (claim.source, *claim.cites):
            assert party is None or text[party.start : party.end] == party.words
        start, end = claim.sentence
        assert start <= claim.figure.start < end
        for cue in (claim.what, claim.where, claim.when, claim.status):
            assert cue is None or text[cue.start : cue.end] == cue.why
    assert "<script>" not in found.html()
    cs.draft_claims(text, stated, outlet="Wire", reported="2024-03-05", parser=parser)


GROWING = (
    *("no sentence ends", "names without end", "places in places", "nested quotes", "quotes that never close"),
    *("many quotes in a sentence", "commas", "appositions", "citing", "saying", "one surname", "dates"),
)


@pytest.mark.parametrize("name", GROWING)
def test_twice_the_text_takes_no_more_than_twice_the_steps(name):
    text = (HOSTILE[name] * 3)[:1500]
    once, twice = steps(text), steps(text * 2)
    assert twice <= 2.5 * once
