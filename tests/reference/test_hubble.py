"""Huchra's list of the Hubble constant: what is defective is reported, the rest gives the published numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import corroborate as cb

DATA = Path(__file__).parents[2].parent / "shared" / "data"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the real figures are no part of the package")


@pytest.fixture(scope="module")
def listed():
    return pd.read_csv(DATA / "h0_huchra.csv")


def test_defective_rows_are_reported_not_guessed(listed):
    found = cb.read_deviations(listed.err_raw)
    assert found.rejects["reason"].value_counts().to_dict() == {"defective signs": 13, "no error": 7}
    refused = found.rejects["row"].to_numpy() - 1
    assert np.isnan(found.standard_errors[refused]).all()
    assert np.isfinite(np.delete(found.standard_errors, refused)).all()
    assert {"-2 +6", "50 -50", "10 10"} <= set(found.rejects["value"])


@pytest.mark.parametrize(("since", "count", "mean", "ratio"), [(0, 537, 66.2830, 2.6108), (2000, 160, 68.5728, 1.8128)])
def test_weighted_mean_and_birge_ratio(listed, since, count, mean, ratio):
    errors = cb.read_deviations(listed.err_raw).standard_errors
    kept = np.isfinite(errors) & (listed.year_dec >= since)
    pooled = cb.pool(listed.value_km_s_Mpc[kept], errors[kept], method="Birge")
    assert (pooled.claims, round(pooled.estimate, 4), round(pooled.birge_ratio, 4)) == (count, mean, ratio)
    fixed = cb.pool(listed.value_km_s_Mpc[kept], errors[kept], method="FE")
    assert pooled.standard_error == pytest.approx(fixed.standard_error * ratio, rel=1e-4)
