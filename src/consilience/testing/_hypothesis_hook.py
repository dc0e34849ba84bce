"""What Hypothesis calls when it starts, so that ``st.from_type(Claim)`` works.

A hook that raises would break Hypothesis for everybody who has this package installed, hence the suppression. The
strategies are not imported before one is asked for.
"""

from contextlib import suppress
from functools import partial
from importlib import import_module
from typing import Any


def register() -> None:
    """Tell Hypothesis by which of our strategies to draw our types."""
    with suppress(Exception):
        from hypothesis import strategies as st

        import consilience

        for name in ("Interval", "Figure", "Scope", "Source", "Claim", "ClaimSet"):
            st.register_type_strategy(getattr(consilience, name), partial(_strategy, name))


def _strategy(name: str, _: type) -> Any:
    strategies = import_module("consilience.testing.strategies")
    made = {"ClaimSet": "claim_sets"}.get(name, f"{name.lower()}s")
    return getattr(strategies, made)()
