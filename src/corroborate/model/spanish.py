"""The Spanish words of figures, read beside the English ones."""

from __future__ import annotations

from decimal import Decimal

from corroborate.model.english import beside

SPANISH = beside(
    before={
        "about": "unos, unas, cerca de, alrededor de, aproximadamente, aprox, en torno a, se estima en",
        "nearly": "casi",
        "at least": "al menos, por lo menos, como mínimo, no menos de, mínimo, mínimo de, un mínimo de, mín",
        "more than": "más de",
        "at most": "hasta, como máximo, a lo sumo, no más de, máximo, máximo de, un máximo de, máx",
        "less than": "menos de",
    },
    after={"at least": "o más", "at most": "o menos"},
    shares="por ciento",
    vague={
        "tens": "decenas",
        "dozens": "docenas",
        "hundreds": "cientos, centenares",
        "thousands": "miles, millares",
        "tens of thousands": "decenas de miles",
        "hundreds of thousands": "cientos de miles, centenares de miles",
        "millions": "millones",
    },
    multiples="docena x12, cientos 2, mil 3, millón 6, millones 6, billón 12, billones 12",
    to="a hasta",
    between="entre de desde",
    joined="y",
    but="pero",
    either="o u",
    articles="un una",
    fractions={"medio": Decimal("0.5"), "media": Decimal("0.5")},
    asides={
        "unknown": "desconocido, desconocida, desconocidos, se desconoce, sin datos",
        "no figure": "ninguno, ninguna, ningún",
        "part": "incluidos, incluidas, incluido, incluyendo, entre ellos, entre ellas, de los cuales, de ellos",
        "vague word": "varios, varias, algunos, algunas, muchos, muchas, numerosos, numerosas, pocos",
    },
    years="hasta desde de en",
)
