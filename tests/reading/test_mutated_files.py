"""Mutated files of every kind end in an error of the library, or in as many claims and rejects as rows."""

from __future__ import annotations

import random

import pytest
from benchmarks.fuzz_files import KINDS, changed, read
from hypothesis import given
from hypothesis import strategies as st


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return str(tmp_path_factory.mktemp("mutated"))


@pytest.mark.parametrize("kind", KINDS)
def test_an_unchanged_file_is_read(kind, folder):
    assert read(kind, KINDS[kind][0](), folder) == "read with rejects"


@given(kind=st.sampled_from(list(KINDS)), seed=st.integers(0, 2**32))
def test_a_mutated_file_is_read_or_refused(kind, seed, folder):
    read(kind, changed(kind, KINDS[kind][0](), random.Random(seed)), folder)
