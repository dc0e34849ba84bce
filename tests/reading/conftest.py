"""The engines of `find_claims`, for tests that each of them passes."""

from __future__ import annotations

from importlib.metadata import entry_points
from importlib.util import find_spec

import pytest

PIPELINES = [one.name for one in entry_points(group="spacy_models") if one.name.startswith("en_core_web_")]
MISSING = pytest.mark.skipif(not (find_spec("spacy") and PIPELINES), reason="no spaCy, or no English pipeline of it")
SPACY = pytest.param("spacy", marks=MISSING)


@pytest.fixture(params=["rules", SPACY])
def parser(request):
    """Return the name of an engine, of each in turn."""
    return request.param


@pytest.fixture(params=[SPACY])
def helped(request):
    """Return the name of the engine that has a parser."""
    return request.param
