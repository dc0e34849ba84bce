"""What a person reads names sources and scopes in words: no id of a claim, no path."""

from __future__ import annotations

from pathlib import Path

import pytest

import consilience as cs
from consilience.showing.summary import page

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.toml"))
ID = "q\N{MIDDLE DOT}q"


def renamed(path, **settings):
    """A seed whose ids, and nothing else, hold a sign that no other text has."""
    claims = cs.read_claims(path)
    marked = [claim.model_copy(update={"id": f"{ID}{n}"}) for n, claim in enumerate(claims)]
    result = cs.reconcile(claims.under(claims.convention).__class__(**{**vars_of(claims), "claims": marked}))
    return result.under(**settings) if settings else result


def vars_of(claims):
    return {name: getattr(claims, name) for name in claims.__dataclass_fields__}


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
@pytest.mark.parametrize("kappa", ["0", "0.05"])
def test_nothing_that_a_person_reads_names_an_id_or_a_path(path, kappa, tmp_path):
    pytest.importorskip("jinja2")
    pytest.importorskip("matplotlib")
    result = renamed(path, kappa=kappa)
    result.report(tmp_path / "page.html")
    paths = {"/".join(part) for claim in result.claims for name, part in claim.scope.items() if len(part) > 1}
    told = {
        "page": page(result),
        "summary": result.summary(),
        "box": str(result.box()),
        "report": (tmp_path / "page.html").read_text(encoding="utf-8"),
        "json": "".join(one["words"] for one in result.to_dict()["discrepancies"]),
        "discrepancies": " ".join(result.discrepancies["words"]),
        "explanations": " ".join(result.explanations["evidence"]) + " ".join(map(str, result.hypotheses)),
        "readings": " ".join(result.readings["chosen"]) + " ".join(result.readings_that_hold()),
        "changes": " ".join(result.would_change[["thing", "if_withdrawn", "if_confirmed"]].to_numpy().ravel()),
        "remarks": " ".join(result.remarks),
        "because": " ".join(result.because_words(scope) for scope in result.ranges["scope"]),
        "notebook": result._repr_html_() + result.claims._repr_html_() + result.claims[0]._repr_html_(),
        **{format: result.table(format) for format in ("text", "markdown", "html", "latex", "booktabs", "siunitx")},
    }
    for where, text in told.items():
        assert ID not in text, where
        for written in paths:
            assert written not in text, where
