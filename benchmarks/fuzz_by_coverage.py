"""Let atheris look for texts that break what both readers promise: the checks of ``fuzz.py``, led by coverage.

Usage: ``python benchmarks/fuzz_by_coverage.py [-max_total_time=600] [FOLDER]``, with atheris installed beside the
package; the folder collects the texts that reached something new.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["consilience.wording", "consilience.model", "consilience.reading"]):
    import consilience as cs

    cs.find_figures("1")  # loads what is imported where it is used

from fuzz import LOCALES, check  # beside this file

CONVENTIONS = [cs.Convention(locale=locale) for locale in LOCALES]


def read(data: bytes) -> None:
    """Check one text, in the locale that its first byte says."""
    given = atheris.FuzzedDataProvider(data)
    convention = CONVENTIONS[given.ConsumeIntInRange(0, len(CONVENTIONS) - 1)]
    check(given.ConsumeUnicodeNoSurrogates(200), convention)


if __name__ == "__main__":
    atheris.Setup(sys.argv, read)
    atheris.Fuzz()
