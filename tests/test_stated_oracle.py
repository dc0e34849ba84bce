"""Dossiers by chance, as text, against an oracle in exact fractions: see `stated_oracle`."""

from __future__ import annotations

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stated_comparison import differences

EXAMPLES = 2_000 if os.environ.get("HYPOTHESIS_PROFILE") == "ci" else 50


@settings(max_examples=EXAMPLES, deadline=None)
@given(seed=st.integers(0, 10**9))
def test_the_library_says_what_the_oracle_says(seed):
    assert differences(seed, command=seed % 50 == 0) == []


@pytest.mark.parametrize("seed", [1315, 1828, 20121, 30770, 31934, 101437, 114211, 200490, 714793, 715348, 724477])
def test_what_the_oracle_has_found_before(seed):
    """Totals that cross, that chain, whose parts or whole stand elsewhere, and a figure below 0 beyond some of them."""
    assert differences(seed) == []
