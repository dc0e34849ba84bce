"""For writers of rules: strategies, laws, and `check_laws` (extra ``testing``).

>>> from consilience.rules import Hull
>>> from consilience.testing import check_laws
>>> check_laws(Hull(), laws=["order", "echo"]).ok
True
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from consilience.extras import import_extra
from consilience.testing._hypothesis_hook import register

if TYPE_CHECKING:
    from consilience.testing import bad_rules, laws, made_sets, strategies
    from consilience.testing.checking import Finding, Report, check_laws, law_tests, replay
    from consilience.testing.laws import Law, law
    from consilience.testing.notation import Statement, statements

__all__ = [
    "Finding",
    "Law",
    "Report",
    "Statement",
    "bad_rules",
    "check_laws",
    "law",
    "law_tests",
    "laws",
    "made_sets",
    "replay",
    "statements",
    "strategies",
]

import_extra("hypothesis", "testing", "the checks of rules")
register()

# Hypothesis imports this package when it starts: what is heavy waits until it is asked for.
_WHERE = {
    **dict.fromkeys(("Finding", "Report", "check_laws", "law_tests", "replay"), "checking"),
    **dict.fromkeys(("Law", "law"), "laws"),
    **dict.fromkeys(("Statement", "statements"), "notation"),
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f"{__name__}.{_WHERE.get(name, name)}")
    return getattr(module, name) if name in _WHERE else module


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
