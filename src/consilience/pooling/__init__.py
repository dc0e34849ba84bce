"""Values with standard errors: one estimate of several."""
