"""The rules for users: ``from consilience.rules import BestSupported``, or ``cs.rules.BestSupported``.

>>> from consilience import rules
>>> rules.BestSupported(at_least=2)
BestSupported(at_least=2)
"""

from consilience.comparing.comparison import Stated
from consilience.comparing.rules import (
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
