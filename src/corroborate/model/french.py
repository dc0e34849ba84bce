"""The French words of figures, read beside the English ones."""

from __future__ import annotations

from decimal import Decimal

from corroborate.model.english import beside

FRENCH = beside(
    before={
        "about": "environ, quelque, autour de, à peu près, approximativement",
        "nearly": "près de, presque",
        "at least": "au moins, au minimum, pas moins de",
        "more than": "plus de",
        "at most": "jusqu ' à, au plus, au maximum, pas plus de",
        "less than": "moins de",
    },
    after={"at least": "ou plus", "at most": "ou moins"},
    shares="pour cent",
    vague={
        "tens": "dizaines",
        "hundreds": "centaines",
        "thousands": "milliers",
        "tens of thousands": "dizaines de milliers",
        "hundreds of thousands": "centaines de milliers",
        "millions": "millions",
    },
    multiples="douzaine x12, cent 2, cents 2, mille 3, million 6, millions 6, milliard 9, "
    "milliards 9, md 9, mds 9, billion 12, billions 12",
    to="à",
    between="entre de",
    joined="et",
    but="mais",
    either="ou",
    articles="un une",
    fractions={"demi": Decimal("0.5")},
    asides={
        "unknown": "inconnu, inconnue, inconnus, non connu, indéterminé",
        "no figure": "aucun, aucune",
        "part": "dont, y compris, parmi lesquels, parmi eux",
        "vague word": "plusieurs, quelques, de nombreux, nombreux, beaucoup, une dizaine, une vingtaine, "
        "une trentaine, une quarantaine, une cinquantaine, une soixantaine, une centaine",
    },
    years="en de depuis",
)
