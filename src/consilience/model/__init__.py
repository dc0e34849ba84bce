"""What is claimed: intervals, wording, figures, scopes, sources, claims."""
