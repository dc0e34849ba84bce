"""The constants of truth finding: what each does, and what it was measured on."""

from __future__ import annotations

FEED_SAME = 0.95
"""Sources have one feed if what both state is so much of what either states. The worlds have none, the flights the same
five from 0.8 to 0.98."""

FEED_LEAST = 20
"""So many facts at least must be shared: a few scopes show no gaps."""

FEED_GAPS = 5
"""Independent sources of that coverage would part on so many times as many scopes. The same feeds from 2 to 10."""
