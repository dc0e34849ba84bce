"""Words that bind a number in languages without a table of their own: beside them a number is refused, never read."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

BEFORE: Mapping[str, str] = MappingProxyType(
    {
        "Arabic": "على الأقل, ما لا يقل عن, لا يقل عن, أكثر من, أقل من, حوالي, نحو, حتى, ما يصل إلى, "
        "لا يزيد عن, فوق, دون, قرابة, زهاء, تقريبا",
        "Bulgarian": "най - малко, поне, повече от, над, по - малко от, под, около, близо, почти, най - много",
        "Catalan": "almenys, al menys, com a mínim, més de, menys de, com a màxim, fins a, gairebé, al voltant de, "
        "prop de, aproximadament, entorn de",
        "Croatian and Serbian": "najmanje, barem, više od, preko, manje od, ispod, najviše, maksimalno, oko, "
        "otprilike, gotovo, skoro, blizu, iznad",
        "Czech": "alespoň, nejméně, minimálně, více než, víc než, přes, méně než, nejvýše, maximálně, "
        "asi, zhruba, okolo, kolem, téměř, přibližně",
        "Danish": "mindst, mere end, flere end, færre end, mindre end, højst, cirka, omkring, næsten, "
        "op til, knap, godt",
        "Estonian": "vähemalt, rohkem kui, enam kui, üle, vähem kui, alla, kuni, kõige rohkem, umbes, ligi, ligikaudu, "
        "peaaegu",
        "Finnish": "vähintään, ainakin, yli, alle, enintään, noin, lähes, korkeintaan, melkein, "
        "enemmän kuin, vähemmän kuin",
        "Greek": "τουλάχιστον, περισσότεροι από, περισσότερα από, περισσότερες από, πάνω από, "
        "λιγότεροι από, λιγότερα από, κάτω από, έως, μέχρι, περίπου, γύρω στους, σχεδόν",
        "Hungarian": "legalább, több mint, kevesebb mint, legfeljebb, körülbelül, mintegy, közel, majdnem",
        "Indonesian": "setidaknya, sedikitnya, paling sedikit, lebih dari, kurang dari, sekitar, hampir, "
        "hingga, sampai, paling banyak, maksimal",
        "Latvian": "vismaz, vairāk nekā, vairāk par, mazāk nekā, mazāk par, ne vairāk kā, aptuveni, apmēram, "
        "gandrīz, līdz",
        "Lithuanian": "mažiausiai, daugiau nei, daugiau kaip, mažiau nei, mažiau kaip, ne daugiau kaip, apie, "
        "maždaug, beveik",
        "Macedonian": "најмалку, барем, повеќе од, над, помалку од, под, најмногу, околу, скоро, до",
        "Norwegian": "minst, mer enn, flere enn, færre enn, mindre enn, høyst, maksimalt, omtrent, rundt, "
        "nesten, opp til, opptil",
        "Persian": "حداقل, دست کم, بیش از, کمتر از, حدود, تا, حداکثر, نزدیک به",
        "Romanian": "cel puțin, cel putin, mai mult de, peste, mai puțin de, sub, cel mult, aproximativ, "
        "circa, aproape, până la, în jur de, vreo",
        "Serbian": "најмање, бар, барем, више од, преко, мање од, испод, највише, око, скоро, готово, близу, изнад",
        "Slovak": "najmenej, aspoň, minimálne, viac ako, viac než, vyše, menej ako, menej než, najviac, maximálne, "
        "asi, približne, takmer, okolo, zhruba",
        "Slovene": "vsaj, najmanj, več kot, čez, manj kot, največ, približno, okoli, skoraj",
        "Vietnamese": "ít nhất, tối thiểu, hơn, trên, dưới, nhiều nhất, tối đa, khoảng, gần, chưa đến",
    }
)
"""Phrases in front of a number, by language."""

BEHIND: Mapping[str, str] = MappingProxyType(
    {
        "Hungarian": "fölött, alatt, körül, vagy több",
        "Danish": "eller flere, eller mere, procent, tusind, tusinde",
        "Norwegian": "eller flere, prosent, tusen",
        "Czech": "nebo více, nebo méně, procent, tis",
        "Romanian": "la sută, sau mai mult, sau mai mulți",
        "Arabic": "على الأقل, أو أكثر, تقريبا, في المئة, بالمئة",
        "Persian": "درصد, یا بیشتر",
        "Greek": "ή περισσότεροι, ή περισσότερα, τοις εκατό, χιλιάδες",
        "Indonesian": "atau lebih, persen, ribu",
    }
)
"""Phrases behind a number or its noun, by language."""
