"""The English words of numbers: up to ninety-nine, shares, multiples."""

from __future__ import annotations

from consilience.wording.word_tables import words_in

NUMBERS = (
    "zero 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, "
    "thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19"
)
TENS = "twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90"
GLUED = ", ".join(
    f"{ten.split()[0]}{unit.split()[0]} {int(ten.split()[1]) + int(unit.split()[1])}"
    for ten in TENS.split(", ")
    for unit in NUMBERS.split(", ")[1:10]
)
"""Numbers typed without their hyphen: "twentyone"."""
_ORDINALS = (
    "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth "
    "hundredth thousandth millionth billionth trillionth"
)
SHARES = ", ".join(f"{one}, {one}s" for one in sorted(words_in(_ORDINALS)))
"""Ordinals, which are shares behind a number: "two thirds"."""
MULTIPLES = (
    "dozen x12, dozens x12, hundred 2, hundreds 2, thousand 3, thousands 3, thous 3, million 6, millions 6, mil "
    "6, mill 6, mln 6, mn 6, billion 9, billions 9, bln 9, bn 9, trillion 12, trillions 12, trn 12, tn 12, thou "
    "3, mio 6, bil 9, mrd 9, tril 12, quadrillion 15, lakh 5, lakhs 5, crore 7, crores 7, k 3, tln 12, lac 5, "
    "lacs 5, "
    "lkh 5, lkhs 5, cr 7, crs 7, koti 7, kotis 7, krore 7, krores 7, dz x12, dzs x12, doz x12, dozs x12, "
    # Other languages' words that mean one thing in all of them.
    "thsd 3, tsd 3, milliard 9, milliards 9, milliarden 9, mlrd 9, mld 9, millionen 6, millones 6, тис 3, тыс 3, "
    "млн 6, млрд 9"
    ", quintillion 18, quintillions 18, sextillion 21, septillion 24"
)
