"""The rules for users: ``from corroborate.rules import BestSupported``, or ``cb.rules.BestSupported``.

>>> from corroborate import rules
>>> rules.BestSupported(at_least=2)
BestSupported(at_least=2)
"""

from corroborate.reconciling.comparison import Stated
from corroborate.reconciling.rules import (
    BestSupported,
    CommonGround,
    Hull,
    InverseVariance,
    Latest,
    Median,
    Mode,
    MostReliable,
    Preferred,
    Rule,
    TrimmedRange,
)

__all__ = [
    "BestSupported",
    "CommonGround",
    "Hull",
    "InverseVariance",
    "Latest",
    "Median",
    "Mode",
    "MostReliable",
    "Preferred",
    "Rule",
    "Stated",
    "TrimmedRange",
]
