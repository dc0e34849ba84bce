"""Words of Unicode CLDR for the locale pt, written by docs/print_language_tables.py."""

NUMBERS = (
    "zero 0, um 1, uma 1, dois 2, duas 2, três 3, quatro 4, cinco 5, seis 6, sete 7, oito 8, nove 9, dez 10, "
    "onze 11, doze 12, treze 13, catorze 14, quinze 15, dezasseis 16, dezesseis 16, dezassete 17, dezessete 17, "
    "dezoito 18, dezanove 19, dezenove 19, vinte 20, trinta 30, quarenta 40, cinquenta 50, sessenta 60, setenta 70, "
    "oitenta 80, noventa 90, cem 100, cento 100, duzentas 200, duzentos 200, trezentas 300, trezentos 300, "
    "quatrocentas 400, quatrocentos 400, quinhentas 500, quinhentos 500, seiscentas 600, seiscentos 600, "
    "setecentas 700, setecentos 700, oitocentas 800, oitocentos 800, novecentas 900, novecentos 900"
)
"""Number words that are added."""

MULTIPLES = (
    "mil 3, milhão 6, milhões 6, bilhão 9, bilhões 9, bilião 12, biliões 12, trilhão 12, trilhões 12, quatrilhão 15, "
    "quatrilhões 15"
)
"""Number words that multiply, by powers of ten."""
