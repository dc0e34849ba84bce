"""Values with standard errors: pools, consistent subsets, sums that must hold; and how far estimates are from a truth.

>>> pool([10.0, 12.0], [1.0, 1.0], method="FE").estimate
11.0
"""

from consilience.pooling.correlated import CorrelatedPool, pool_correlated
from consilience.pooling.deviations import Deviations, read_deviations, standard_errors_of
from consilience.pooling.estimators import pool
from consilience.pooling.fits import pool_groups
from consilience.pooling.measured import AsymmetricErrorsWarning
from consilience.pooling.mixtures import Mixture, linear_pool
from consilience.pooling.pooled import Pooled, Subgroups
from consilience.pooling.posteriors import Posterior, pool_bayes
from consilience.pooling.recommendation import Recommendation, recommend
from consilience.pooling.regression import Regression, regress
from consilience.pooling.subsets import ConsistentSubset, largest_consistent_subsets
from consilience.reconciling.balances import Balance, balance
from consilience.showing.forest_plot import plot_equivalence, plot_forest, plot_ideogram
from consilience.showing.measured_tables import pooled_table
from consilience.showing.pull_plots import plot_funnel, plot_pulls
from consilience.weighing.evaluation import Evaluation, evaluate
from consilience.weighing.truth import TruthRule
from consilience.weighing.truths import Truths

__all__ = [
    "AsymmetricErrorsWarning",
    "Balance",
    "ConsistentSubset",
    "CorrelatedPool",
    "Deviations",
    "Evaluation",
    "Mixture",
    "Pooled",
    "Posterior",
    "Recommendation",
    "Regression",
    "Subgroups",
    "TruthRule",
    "Truths",
    "balance",
    "evaluate",
    "largest_consistent_subsets",
    "linear_pool",
    "plot_equivalence",
    "plot_forest",
    "plot_funnel",
    "plot_ideogram",
    "plot_pulls",
    "pool",
    "pool_bayes",
    "pool_correlated",
    "pool_groups",
    "pooled_table",
    "read_deviations",
    "recommend",
    "regress",
    "standard_errors_of",
]
