"""The constants of truth finding in one table: what each does, and what it was measured on.

``python -m benchmarks.constants`` halves and doubles each and prints what that changes in the simulated worlds and on
the collections with known answers. How ties break:

- Of candidates that are equally likely the one with more votes comes first, then the one nearer to the robust mean of
  the scope, then the lower value (`candidates`); likelihoods are compared to six decimals, votes to nine, so that
  the order in which sums are taken never decides.
- Where nobody is known to be better, the side on which errors usually lie decides, then the usual size of numbers
  (`shared_errors.share_above`, `scales.log_sizes`), then the rule above.
- `mode` takes the value nearer to the median, then the lower; a weighted median the lower.
"""

from __future__ import annotations

import numpy as np

CANDIDATES = 3
"""Stated values of a scope that may be its truth, besides the robust mean."""

STEPS = 5
"""So often sources and answers are judged by each other in turns, after a first time. Up to there the weather and
several worlds gain; beyond it edits, vandals and rewriters lose a little."""

CONFIDENCE = 0.75
"""What share of the log odds of an answer is reported: sources are not as independent as the model takes them to be. Of
answers with a probability near 0.9 0.7 to 1.0 are right with 1, and 0.8 to 1.0 with this, in nearly all worlds."""

LIKELY = 0.9
"""The truth lies within `lower` and `upper` with that probability."""

FREEDOM = 3.0
"""Degrees of freedom of the errors of sources that state what they know: the tail of a Student t that still has a
variance. Worlds with exact values lose with 5."""

ESTIMATE_FREEDOM = 8.0
"""The same for estimates, before their tail is measured, and where nobody states the truth of what others know."""

MEAN_STEPS = 6
"""Means of estimates, sources and scopes are judged by each other so often, before the tail of errors is measured and
after it."""

GROSS = 10.0
"""From so many typical deviations on an error may be gross: a slip of unit or key, not a bad estimate."""

LOOSE = 0.01
"""What nearness and size still count where errors are common: they break ties. Sizes beyond all that is
confirmed count in full."""

CAUTION = 4.0
"""How many claims the prior of an error is worth. In a mean of estimates the variance of a source counts as that much
larger over its claims: polls gain 1.5 %, crowds lose 0.5."""

SUCCESSION = 2.0
"""How many claims the prior of a rate is worth, such as how often a source is exactly right (the rule of succession of
Laplace). With 4 slivers, specialists and thousands lose half a point."""

TAIL_COST = 0.005
"""So much more variance of means, as a logarithm, a thinner tail may cost. At 0.05 sensors lose a tenth."""

KIN = 20.0
"""How many claims the overall share is worth beside the sources that say about as much; and how many known errors of
means the distribution that is taken for them is worth."""

LOWEST, HIGHEST = 1e-4, 0.98
"""Bounds of the probability to be exactly right."""

EASE = np.arange(-3, 3.25, 0.25)
"""Levels of the ease of scopes, in log odds of being exactly right there against elsewhere."""

COMMON = 0.025
"""From this correlation of sides on, less two standard errors, errors are common altogether. Of wrong values so many
may meet by accident; where twice as many do, they are shared altogether."""

UNUSUAL = 0.002
"""Below and above this share of the values of a measure they are unusual: see `scales.usual_reach`."""

ENOUGH = 10
"""So many scopes must show the usual size of numbers, or how often estimates meet by accident; fewer tell nothing."""

ESTIMATED = 0.2
"""Claims are estimates where less of their exact agreement than that is more than coincidence. Worlds with exact values
and flights have 0.8 and more, parts of the weather 0.25 to 0.6; worlds of estimates, polls, ensemble and coins up to
0.17."""

SCARCE = 0.01
"""Where no more of the pairs of claims on one scope agree, nobody knows: at most a tenth of the claims can be right."""

EVERYWHERE = 0.1
"""Agreement on a value that more of all claims of a measure state, such as 0, tells neither knowledge nor coincidence,
unless less than that is left without such values. No world and no collection with known answers depends on it; guesses
with many zeros are estimates with it only."""

MOSTLY = 0.5
"""Company tells something where more of the exact agreement than that is knowledge; what a source rounds is confirmed
where more of it than that is more than errors would meet."""

ROUNDED = 0.99
"""An estimate is rounded to the decimal place that so many claims of its measure keep."""

FEED_SAME = 0.95
"""Sources have one feed if what both state is so much of what either states. The worlds have none, the flights the same
five from 0.8 to 0.98."""

FEED_LEAST = 20
"""A feed shares at least this many facts: a few scopes show no gaps."""

FEED_GAPS = 5.0
"""Independent sources of that coverage would part on so many times as many scopes. The same feeds from 2 to 10."""

STUCK = 0.95
"""A source may be stuck if it states one value on so many of its scopes."""

STUCK_OFF, STUCK_OFTEN = 3.0, 0.8
"""It is if the others are that many of their own distances from it, on so many scopes. Who scatters about a constant is
as far on a fifth to a third of them. No world and no collection with known answers has such a source."""

COMPANY = 3.0
"""A source is in company more often than a truthful one would be beyond so many standard errors. At 2 and 3 the same
accounts of the populations, none of the worlds but one of `pages` at 2."""

ONE_PARTNER = 0.5
"""Company that is one partner's in more than this share is a pair that may copy, which is never merged."""

ECHO_LEAST, ECHO_P, ECHO_COPIED = 3, 0.01, 0.25
"""A pair is suspected if it shares so many odd values, chance gives that less often, and copying explains so many."""

ECHO_SURE = 0.5
"""A pair that surely copies so many odd values shares votes, where at least two others speak on most. Copies in the
worlds have 0.7 and more, good sources that look like copies (`stale`) up to 0.57. With 0.55 and more the five days of
flights together lose two points, no single one does."""

ECHO_TWINS = 0.8
"""Sources that state the same on so much of what both speak about may hide that they copy; only reports use it."""

KINDRED = 200
"""Families are sought among so many sources, those with the most claims: the work grows with their square."""
