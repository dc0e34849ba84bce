"""Exchange: claims as schema.org writes them, for pages and fact checkers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from consilience.arguments import TEXT, checked, mapping
from consilience.errors import OptionError, did_you_mean
from consilience.model.claim_sets import ClaimSet, as_claim_set
from consilience.model.claims import Claim

_CONTEXT = "https://schema.org"


def schema_claims(claims: Iterable[Claim]) -> list[dict[str, Any]]:
    """Return a schema.org ``Claim`` for each claim, ready for ``json.dumps``.

    >>> schema_claims([Claim(id="kyiv", figure="about 11,000", scope={"what": "troops"}, source="Zelensky")])[0]["text"]
    'about 11,000 (what=troops)'
    """
    return [{"@context": _CONTEXT, **_claim(claim)} for claim in as_claim_set(claims)]


@checked(verdicts=mapping(TEXT), author=TEXT)
def claim_reviews(
    claims: ClaimSet | Iterable[Claim], verdicts: Mapping[str, str], *, author: str
) -> list[dict[str, Any]]:
    """Return a schema.org ``ClaimReview`` for each claim that someone has judged.

    Parameters
    ----------
    claims : ClaimSet
    verdicts : mapping
        Id of a claim to the verdict in the reviewer's words. This library gives none: that two figures conflict does
        not say which is wrong.
    author : str
        Who judges.

    Raises
    ------
    OptionError
        If there is no claim of that id.
    """
    claims = as_claim_set(claims)
    ids = [claim.id for claim in claims]
    reviews = []
    for name, verdict in verdicts.items():
        if name not in ids:
            raise OptionError("no claim has this id", got=name, hint=did_you_mean(name, ids))
        item = _claim(claims[name])
        reviews.append(
            {
                "@context": _CONTEXT,
                "@type": "ClaimReview",
                "claimReviewed": item["text"],
                "itemReviewed": item,
                "author": {"@type": "Organization", "name": author},
                "reviewRating": {"@type": "Rating", "alternateName": verdict},
            }
        )
    return reviews


def _claim(claim: Claim) -> dict[str, Any]:
    scope = f" ({claim.scope})" if claim.scope else ""
    found: dict[str, Any] = {
        "@type": "Claim",
        "identifier": claim.id,
        "text": f"{claim.figure.text}{scope}",
        "author": {"@type": "Organization", "name": claim.source.name},
    }
    if claim.reported:
        found["datePublished"] = claim.reported.isoformat()
    if claim.url:
        found["appearance"] = {"@type": "CreativeWork", "url": claim.url}
    return found
