"""Huchra's list of the Hubble constant: what is defective is reported, and Birge's ratio widens the error."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import consilience as cs
from reference.published import DATA, hubble

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the real figures are no part of the package")


def test_defective_rows_are_reported_not_guessed():
    found = cs.read_deviations(pd.read_csv(DATA / "h0_huchra.csv").err_raw)
    assert found.rejects["reason"].value_counts().to_dict() == {"defective signs": 13, "no error": 7}
    refused = found.rejects["row"].to_numpy() - 1
    assert np.isnan(found.standard_errors[refused]).all()
    assert np.isfinite(np.delete(found.standard_errors, refused)).all()
    assert {"-2 +6", "50 -50", "10 10"} <= set(found.rejects["value"])


@pytest.mark.parametrize("since", [0, 2000])
def test_the_birge_ratio_widens_the_standard_error(since):
    values, errors = hubble(since)
    pooled, fixed = cs.pool(values, errors, method="Birge"), cs.pool(values, errors, method="FE")
    assert pooled.standard_error == pytest.approx(fixed.standard_error * pooled.birge_ratio, rel=1e-12)
