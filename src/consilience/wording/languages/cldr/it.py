"""Words of Unicode CLDR for the locale it, written by docs/print_language_tables.py."""

NUMBERS = (
    "tré 3, zero 0, un 1, una 1, uno 1, due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, "
    "undici 11, dodici 12, tredici 13, quattordici 14, quindici 15, sedici 16, diciassette 17, diciotto 18, "
    "diciannove 19, venti 20, trenta 30, quaranta 40, cinquanta 50, sessanta 60, settanta 70, ottanta 80, "
    "novanta 90, ventun 21, ventuna 21, ventuno 21, ventotto 28, trentun 31, trentuna 31, trentuno 31, trentotto 38, "
    "quarantun 41, quarantuna 41, quarantuno 41, quarantotto 48, cinquantun 51, cinquantuna 51, cinquantuno 51, "
    "cinquantotto 58, sessantun 61, sessantuna 61, sessantuno 61, sessantotto 68, settantun 71, settantuna 71, "
    "settantuno 71, settantotto 78, ottantun 81, ottantuna 81, ottantuno 81, ottantotto 88, novantun 91, "
    "novantuna 91, novantuno 91, novantotto 98, mille 1000"
)
"""Number words that are added."""

MULTIPLES = (
    "cent 2, cento 2, mila 3, milioni 6, milione 6, miliardi 9, miliardo 9, bilione 12, bilioni 12, biliardo 15, "
    "biliardi 15"
)
"""Number words that multiply, by powers of ten."""
