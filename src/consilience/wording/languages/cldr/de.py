"""Words of Unicode CLDR for the locale de, written by docs/print_language_tables.py."""

NUMBERS = (
    "null 0, ein 1, eine 1, eins 1, einem 1, einen 1, einer 1, eines 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, "
    "sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, dreizehn 13, vierzehn 14, fünfzehn 15, sechzehn 16, "
    "siebzehn 17, achtzehn 18, neunzehn 19, zwanzig 20, dreißig 30, dreissig 30, vierzig 40, fünfzig 50, sechzig 60, "
    "siebzig 70, achtzig 80, neunzig 90"
)
"""Number words that are added."""

MULTIPLES = (
    "hundert 2, tausend 3, million 6, millionen 6, milliarde 9, milliarden 9, billion 12, billionen 12, "
    "billiarde 15, billiarden 15"
)
"""Number words that multiply, by powers of ten."""
