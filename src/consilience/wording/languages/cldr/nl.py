"""Words of Unicode CLDR for the locale nl, written by docs/print_language_tables.py."""

NUMBERS = (
    "nul 0, een 1, twee 2, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10, elf 11, twaalf 12, "
    "dertien 13, veertien 14, vijftien 15, zestien 16, zeventien 17, achttien 18, negentien 19, twintig 20, "
    "dertig 30, veertig 40, vijftig 50, zestig 60, zeventig 70, tachtig 80, negentig 90"
)
"""Number words that are added."""

MULTIPLES = "honderd 2, duizend 3, miljoen 6, miljard 9, biljoen 12, biljard 15"
"""Number words that multiply, by powers of ten."""
