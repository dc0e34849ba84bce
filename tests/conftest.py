"""Hypothesis profiles: ``fast`` by default, ``ci`` with more examples, ``mutation``; chosen by HYPOTHESIS_PROFILE."""

import os

from hypothesis import Phase, settings

settings.register_profile("fast", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=200, deadline=None, derandomize=True)
# A mutant has to be caught, not explained: nothing is shrunk.
settings.register_profile(
    "mutation", max_examples=50, deadline=None, derandomize=True, database=None, phases=[Phase.explicit, Phase.generate]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))
