"""Words of Unicode CLDR for the locale es, written by docs/print_language_tables.py."""

NUMBERS = (
    "cero 0, un 1, una 1, uno 1, dos 2, tres 3, cuatro 4, cinco 5, seis 6, siete 7, ocho 8, nueve 9, diez 10, "
    "once 11, doce 12, trece 13, catorce 14, quince 15, dieciséis 16, diecisiete 17, dieciocho 18, diecinueve 19, "
    "treinta 30, cuarenta 40, cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90, veinte 20, veintiún 21, "
    "veintiuna 21, veintiuno 21, veintidós 22, veintitrés 23, veinticuatro 24, veinticinco 25, veintiséis 26, "
    "veintisiete 27, veintiocho 28, veintinueve 29, cien 100, ciento 100, doscientas 200, doscientos 200, "
    "trescientas 300, trescientos 300, cuatrocientas 400, cuatrocientos 400, quinientas 500, quinientos 500, "
    "seiscientas 600, seiscientos 600, setecientas 700, setecientos 700, ochocientas 800, ochocientos 800, "
    "novecientas 900, novecientos 900"
)
"""Number words that are added."""

MULTIPLES = "mil 3, millón 6, millones 6, billón 12, billones 12"
"""Number words that multiply, by powers of ten."""
