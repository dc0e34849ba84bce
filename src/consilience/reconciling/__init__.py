"""Scopes together: what parts, totals and time leave, and what cannot all be true."""
