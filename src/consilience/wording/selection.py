"""Which of the mentions of a text is its one figure, what its parentheses make of it, and where its ends lie."""

from __future__ import annotations

import math
from collections.abc import Iterable
from decimal import Decimal
from typing import get_args

from consilience.wording.bounds import ABOVE, BELOW
from consilience.wording.conventions import RATIOS, Convention, End, Meaning
from consilience.wording.decimals import EXACT, tidy
from consilience.wording.mentions import Amount, Mention
from consilience.wording.reasons import refusal

_MEANINGS = get_args(Meaning)


def choose(text: str, found: Iterable[Mention]) -> Mention:
    """Return the mention that is the figure of the text, or raise the reason why none is."""
    outer, inner = _gather(found)
    rivals = [m for m in outer if m.rival and not m.part]
    counted = [m for m in inner if m.rival and m.code != "year"]
    if len(counted) == 1 and outer and _explains(counted[0], outer[0]) and all(m is outer[0] for m in rivals):
        return qualified(_figure_of(text, counted[0]), inner)
    first = rivals[0].start if rivals else math.inf
    if any(m.code == "unknown" and m.start < first for m in outer):
        raise refusal("unknown", text)
    if _are_several(rivals):
        raise refusal("several figures", text)
    if not rivals:
        return _inside(text, outer, inner)
    for mention in outer:
        # "a third of its 12,000 troops" states no 12,000, and "many killed; 12 wounded" has two statements.
        before = mention.start < rivals[0].start
        if before and mention.code in ("share", "factor", "vague word", "no figure"):
            raise refusal(mention.code, text, mention.note, mention.rule, mention.ends)
    figure = _figure_of(text, rivals[0])
    for limits in filter(None, (_limits(figure, mention) for mention in inner)):
        return limits
    if any(contradicts(figure, mention) for mention in inner):
        raise refusal("several figures", text, "the parenthesis holds another one")
    return qualified(figure, inner)


def qualified(figure: Mention, inner: list[Mention]) -> Mention:
    """Return the figure with the hedges and bounds that fill a parenthesis behind it: "500 (est.)"."""
    if not inner:
        return figure
    near = (m for m in inner if m.code == "qualifier" and (m.alone or figure.inside))
    qualifiers = frozenset[Meaning]().union(*(m.meanings for m in near))
    if figure.amount and figure.amount.form == "range" and qualifiers & BELOW:  # "12-30 (max)"
        upper = figure.amount.high_meanings | qualifiers
        return figure._replace(amount=figure.amount._replace(high_meanings=upper))
    return figure._replace(meanings=figure.meanings | qualifiers)


def _are_several(rivals: list[Mention]) -> bool:
    """Whether there is more than one figure; numbers that are all refused say themselves why."""
    return len(rivals) > 1 and any(m.code == "figure" for m in rivals)


def _gather(found: Iterable[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Return the mentions outside and inside of parentheses; two figures outside settle the matter."""
    outer: list[Mention] = []
    inner: list[Mention] = []
    figures = 0
    for mention in found:
        (inner if mention.inside else outer).append(mention)
        counts = mention.rival and not mention.part and mention.unit not in RATIOS
        figures += counts and not mention.inside
        if figures == 2:
            break
    return _beside_counts(outer, inner)


def _beside_counts(outer: list[Mention], inner: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Return the mentions, of which percentages are mere shares where a count stands beside them: "500 dead (20 %)"."""
    if RATIOS.isdisjoint([mention.unit for mention in (*outer, *inner)]):
        return outer, inner
    if any(m.rival and not m.part and m.unit not in RATIOS for m in (*outer, *inner)):
        outer, inner = ([_as_share(mention) for mention in group] for group in (outer, inner))
    return outer, inner


def _as_share(mention: Mention) -> Mention:
    if mention.unit not in RATIOS:
        return mention
    return mention._replace(code="share", rival=False, amount=None, meanings=frozenset())


def _figure_of(text: str, mention: Mention) -> Mention:
    if mention.code != "figure":
        assert mention.code != "qualifier", "a qualifier is never a rival"
        raise refusal(mention.code, text, mention.note, mention.rule, mention.ends)
    return mention


def _inside(text: str, outer: list[Mention], inner: list[Mention]) -> Mention:
    """Return the figure of a text that has one in a parenthesis alone: "Contested (hundreds reported)"."""
    rivals = [m for m in inner if m.rival and not m.part]
    for mention in (*outer, *(inner if not rivals else ())):
        if mention.code != "qualifier" and not mention.part:
            raise refusal(mention.code, text, mention.note, mention.rule, mention.ends)
    if not rivals or _are_several(rivals):
        raise refusal("several figures" if rivals else "no figure", text)
    return qualified(_figure_of(text, rivals[0]), inner)


def _is_wordy(mention: Mention) -> bool:
    """Whether words stand in place of a number, which one alone in a parenthesis explains: "dozens (36)"."""
    vague = mention.amount is not None and mention.amount.form == "vague word"
    return vague or mention.code == "vague word" or (mention.code == "unknown" and mention.note is None)


def settled_by(stated: Mention, other: Mention) -> Mention | None:
    """Return the one figure that a mention and the only one in a parenthesis behind it make; None if they make two.

    It is the second where that says what the words of the first leave open, else the first within its limits.
    """
    return other if _explains(other, stated) else _limits(stated, other)


def _explains(counted: Mention, words: Mention) -> bool:
    """Whether a figure fills a parenthesis behind mere words and is as large as they promise."""
    apart = words.amount and counted.amount and counted.amount.high < words.amount.low
    return _is_wordy(words) and counted.alone and not apart


def _limits(stated: Mention, other: Mention) -> Mention | None:
    """Return the stated number within the range or the bound alone in a parenthesis: "7,000 (5,000-9,000)"."""
    amount = stated.amount
    if amount is None or other.amount is None or not other.alone or (other.unit and other.unit != stated.unit):
        return None
    if amount.form != "bare" or not stated.meanings <= {"about"}:
        return None
    bounds = other.amount._replace(value=amount.value)
    if bounds.form == "range":
        if bounds.high < amount.multiple:  # "14.8 million (13.2-16.6)"
            low, high = (tidy(EXACT.multiply(end, amount.multiple)) for end in (bounds.low, bounds.high))
            bounds = bounds._replace(low=low, high=high)
        fits = bounds.low <= amount.value <= bounds.high
    else:
        above = bool(other.meanings & ABOVE) and bounds.low <= amount.value
        below = bool(other.meanings & BELOW) and amount.value <= bounds.high
        fits = bounds.form == "bare" and len(other.meanings) == 1 and (above or below)
    return stated._replace(amount=bounds, meanings=other.meanings) if fits else None


def contradicts(figure: Mention, other: Mention) -> bool:
    """Whether a figure in a parenthesis is neither a part nor a comment: it is larger, or an alternative."""
    if not other.rival or other.part or other.behind == "of" or other.code == "year":
        return False
    if figure.unit and other.unit and figure.unit != other.unit:  # "620 miles (1,000 km)"
        return False
    if figure.amount is None or other.amount is None or figure.amount.form == "vague word":
        return other.alone  # "12 (+3)", "dozens (30-40)"
    if other.amount.form == "range":  # "500 (of 300-400)" says neither
        return True
    change = other.alone and other.amount.low < 0 <= figure.amount.low  # "12 (-3)"
    return change or other.behind == "or" or other.amount.high > figure.amount.high


def ends_of(text: str, amount: Amount, meanings: frozenset[Meaning], convention: Convention) -> tuple[End, End, str]:
    """Return the two ends of an amount under its hedges and bounds, and how it was read, in words."""
    settled = amount.form in ("vague word", "plus or minus")  # the words around them move no end
    own = bool(amount.high_meanings & BELOW)  # "at least 20 but no more than 45": each end has its own bound
    above = bool((meanings | amount.high_meanings) & ABOVE)
    below = bool(meanings & BELOW)
    if above and below:  # "at least up to 12-30 (max)" too
        raise refusal("contradictory bounds", text)
    if below and amount.high.is_infinite():
        words = [word for word in convention.vague_words() if word in text.lower()]
        raise refusal("vague word", text, max(words, key=len, default=None))
    rounded = convention.bare == "rounded" and amount.form == "bare" and not meanings
    about = ("about" in meanings and not settled) or rounded
    low, high = amount.low, amount.high
    if amount.form == "plus or minus":
        low, high = convention.around(amount.value, amount.errors)
    lower = End(
        low,
        hedged=about or ("nearly" in meanings and not settled),
        closed="more than" not in meanings,
    )
    upper = End(
        high,
        hedged=(about and not own) or "about" in amount.high_meanings or "just over" in meanings,
        closed="less than" not in meanings | amount.high_meanings and amount.high.is_finite(),
    )
    if above and not own:
        upper = End(Decimal("Infinity"), closed=False)
    if below:
        floor = convention.floor
        if amount.value < floor or (amount.high == floor and "less than" in meanings):
            raise refusal("negative count", text)
        lower = End(floor, closed=floor.is_finite())
    meant = meanings | amount.high_meanings
    words = [word for word in _MEANINGS if word in meant] if meant else []
    if amount.form != "bare" or not words:
        words.append(amount.form)
    return lower, upper, ", ".join(dict.fromkeys(words))
