"""Words of Unicode CLDR for the locale fr, written by docs/print_language_tables.py."""

NUMBERS = (
    "zéro 0, un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, "
    "douze 12, treize 13, quatorze 14, quinze 15, seize 16, vingt 20, trente 30, quarante 40, cinquante 50, "
    "soixante 60, septante 70, huitante 80, quatre vingt 80, nonante 90, soixante dix 70, soixante et onze 71, "
    "soixante douze 72, soixante treize 73, soixante quatorze 74, soixante quinze 75, soixante seize 76, "
    "quatre vingts 80, quatre vingt dix 90, quatre vingt onze 91, quatre vingt douze 92, quatre vingt treize 93, "
    "quatre vingt quatorze 94, quatre vingt quinze 95, quatre vingt seize 96"
)
"""Number words that are added."""

MULTIPLES = (
    "cent 2, cents 2, mille 3, million 6, millions 6, milliard 9, milliards 9, billion 12, billions 12, billiard 15, "
    "billiards 15"
)
"""Number words that multiply, by powers of ten."""
