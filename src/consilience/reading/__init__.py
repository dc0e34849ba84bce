"""From texts, files and frames to claims, and to rejects with a reason."""
