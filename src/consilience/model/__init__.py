"""What is claimed: intervals, figures, scopes, sources, claims."""
