"""Words that bind a number in languages without a table of their own: beside them a number is refused, never read."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

BEFORE: Mapping[str, str] = MappingProxyType(
    {
        "Arabic": "على الأقل, ما لا يقل عن, لا يقل عن, أكثر من, أقل من, حوالي, نحو, حتى, ما يصل إلى, "
        "لا يزيد عن, فوق, دون, قرابة, زهاء, تقريبا",
        "Bulgarian": "най - малко, поне, повече от, над, по - малко от, под, около, близо, почти, най - много",
        "Czech": "alespoň, nejméně, minimálně, více než, víc než, přes, méně než, nejvýše, maximálně, "
        "asi, zhruba, okolo, kolem, téměř, přibližně",
        "Danish": "mindst, mere end, flere end, færre end, mindre end, højst, cirka, omkring, næsten, "
        "op til, knap, godt",
        "Finnish": "vähintään, ainakin, yli, alle, enintään, noin, lähes, korkeintaan, melkein, "
        "enemmän kuin, vähemmän kuin",
        "Greek": "τουλάχιστον, περισσότεροι από, περισσότερα από, περισσότερες από, πάνω από, "
        "λιγότεροι από, λιγότερα από, κάτω από, έως, μέχρι, περίπου, γύρω στους, σχεδόν",
        "Hungarian": "legalább, több mint, kevesebb mint, legfeljebb, körülbelül, mintegy, közel, majdnem",
        "Indonesian": "setidaknya, sedikitnya, paling sedikit, lebih dari, kurang dari, sekitar, hampir, "
        "hingga, sampai, paling banyak, maksimal",
        "Norwegian": "minst, mer enn, flere enn, færre enn, mindre enn, høyst, maksimalt, omtrent, rundt, "
        "nesten, opp til, opptil",
        "Persian": "حداقل, دست کم, بیش از, کمتر از, حدود, تا, حداکثر, نزدیک به",
        "Polish": "co najmniej, przynajmniej, minimum, ponad, powyżej, więcej niż, poniżej, mniej niż, do, "
        "nie więcej niż, co najwyżej, maksymalnie, około, blisko, prawie, niemal, jakieś, nie mniej niż",
        "Romanian": "cel puțin, cel putin, mai mult de, peste, mai puțin de, sub, cel mult, aproximativ, "
        "circa, aproape, până la, în jur de, vreo",
        "Russian": "не менее, не меньше, как минимум, минимум, по крайней мере, по меньшей мере, более, "
        "больше, свыше, не более, не больше, максимум, до, менее, меньше, около, примерно, приблизительно, "
        "почти",
        "Swedish": "minst, åtminstone, mer än, fler än, över, mindre än, färre än, under, högst, upp till, "
        "uppemot, ungefär, omkring, cirka, nästan, drygt, knappt, som mest",
        "Turkish": "en az, asgari, en fazla, azami, en çok, yaklaşık, aşağı yukarı, tahminen, neredeyse, yüzde",
        "Vietnamese": "ít nhất, tối thiểu, hơn, trên, dưới, nhiều nhất, tối đa, khoảng, gần, chưa đến",
    }
)
"""Phrases in front of a number, by language."""

BEHIND: Mapping[str, str] = MappingProxyType(
    {
        "Hungarian": "fölött, alatt, körül, vagy több",
        "Polish": "lub więcej, lub mniej, procent, tys, mln, mld",
        "Russian": "или более, или больше, или менее, процентов, процента, процент",
        "Swedish": "eller fler, eller mer, eller färre, procent, tusen",
        "Danish": "eller flere, eller mere, procent, tusind, tusinde",
        "Norwegian": "eller flere, prosent, tusen",
        "Czech": "nebo více, nebo méně, procent, tis",
        "Romanian": "la sută, sau mai mult, sau mai mulți",
        "Turkish": "' den fazla, ' dan fazla, ' ten fazla, ' tan fazla, ' den az, ' dan az, ' ten az, "
        "' tan az, ' den çok, ' dan çok, ' ten çok, ' tan çok, ' ün üzerinde, ' un üzerinde, ' in üzerinde, "
        "' ın üzerinde, ' nin üzerinde, ' ye kadar, ' ya kadar, ' e kadar, ' a kadar, ' in altında, "
        "' ın altında, ' ün altında, ' un altında, ' den daha fazla, ' dan daha fazla, ' ten daha fazla, "
        "' tan daha fazla, civarında, kadar, aşkın, bin kişi, bin lira, bin ton, bin kadar",
        "Arabic": "على الأقل, أو أكثر, تقريبا, في المئة, بالمئة",
        "Persian": "درصد, یا بیشتر",
        "Greek": "ή περισσότεροι, ή περισσότερα, τοις εκατό, χιλιάδες",
        "Indonesian": "atau lebih, persen, ribu",
    }
)
"""Phrases behind a number or its noun, by language."""
