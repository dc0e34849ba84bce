"""Every public function and constructor, called with wrong kinds of values, raises a ConsilienceError that says so."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd

import consilience as cs


class Odd:
    """An object that knows nothing."""

    def __repr__(self) -> str:
        return "Odd()"


WRONG: dict[str, Any] = {
    "None": None,
    "number": 5,
    "negative": -1,
    "fraction": 0.5,
    "text": "x",
    "no text": "",
    "list": [],
    "list of number": [1],
    "list of None": [None],
    "list of text": ["x"],
    "list of dict": [{}],
    "dict": {},
    "dict of text": {"a": "x"},
    "dict of number": {5: 5},
    "tuple": (),
    "set": frozenset(),
    "object": Odd(),
    "class": Odd,
    "nan": math.nan,
    "infinity": math.inf,
    "decimal nan": Decimal("NaN"),
    "signalling nan": Decimal("sNaN"),
    "large": 10**400,
    "bool": True,
    "bytes": b"x",
    "nul": "a\0b",
    "surrogate": "\ud800",
    "array": np.array([[1.0, 2.0]]),
    "series": pd.Series([1.0]),
    "frame": pd.DataFrame({"a": [1]}),
    "empty frame": pd.DataFrame(),
    "twice": pd.DataFrame([[1, 2]], columns=["a", "a"]),
    "function": math.sin,
}
A = cs.Claim(id="a", figure="about 10", source="x")
B = cs.Claim(id="b", figure="11", source="y")
ROWS = [{"scope": "K", "source": "a", "value": 1.0}, {"scope": "K", "source": "b", "value": 2.0}]
COLUMNS = {"scope": "scope", "source": "source", "value": "value"}
RIGHT: dict[str, dict[str, Any]] = {
    "Balance": {},
    "Claim": {"id": "a", "figure": "5", "source": "x"},
    "ClaimSet": {"claims": [A]},
    "Convention": {},
    "Figure": {},
    "Interval": {"lower": 1.0, "upper": 2.0},
    "Period": {},
    "Reading": {},
    "Reject": {"row": 1, "field": "a", "value": "x", "reason": "year"},
    "Relation": {"value": "same"},
    "Scope": {"dimensions": {"what": "x"}},
    "Source": {"name": "x"},
    "Total": {"whole": {"what": "x"}, "parts": [{"what": "y"}]},
    "TruthRule": {},
    "Verdict": {"value": "agree"},
    "balance": {"values": {"a": 3.0, "b": 1.0}, "standard_errors": {"a": 1.0, "b": 1.0}, "totals": {"a": ["b"]}},
    "claim_reviews": {},
    "compare": {"left": A, "right": B},
    "conflicts_frame": {"frame": ROWS, **COLUMNS},
    "convert_units": {"claims": cs.ClaimSet([A]), "to": "km"},
    "count_origins": {"sources": [A.source]},
    "draft_claims": {"text": "5 dead"},
    "evaluate": {"result": {"a": 1.0}, "truth": {"a": 2.0}},
    "explain": {"claims": cs.ClaimSet([A, B])},
    "explain_pair": {"left": A, "right": B},
    "find_claims": {"text": "5 dead"},
    "find_factors": {"frame": ROWS},
    "find_figures": {"text": "5 dead"},
    "find_truth": {"data": ROWS, **COLUMNS},
    "largest_consistent_subsets": {"values": [1.0, 2.0], "standard_errors": [1.0, 1.0]},
    "pool": {"values": [1.0, 2.0], "standard_errors": [1.0, 1.0]},
    "pool_groups": {"groups": [1, 1], "values": [1.0, 2.0], "standard_errors": [1.0, 1.0]},
    "read_chunks": {"path": "none.csv"},
    "read_claims": {"what": ROWS},
    "read_deviations": {},
    "read_figure": {"text": "about 5"},
    "reconcile": {"claims": [A, B]},
    "reconcile_frame": {"frame": ROWS, **COLUMNS},
    "relate": {"left": cs.Scope(), "right": cs.Scope()},
    "schema_claims": {},
    "standard_errors_of": {},
    "wide_to_long": {},
    "wikidata_quantity": {"quantity": {"amount": "+5"}},
    "with_errors": {},
}
