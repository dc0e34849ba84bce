"""The commonest words of languages, which fill a third of any text: by them a text shows its language."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

COMMONEST: Mapping[str, str] = MappingProxyType(
    {
        "en": "the of and to in a is was were that for on it with as at by from be are has have had been this which "
        "they he she his their its but not or an who will would said say says after out up "
        "more than about over all one when",
        "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus "
        "er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor "
        "zur bis mehr durch wurde wurden sei habe nach",
        "fr": "le la les de des du et en un une est que qui dans pour au aux sur pas par plus ne se ce il elle sont "
        "avec son sa ses ont cette à été selon mais ou leur qu",
        "es": "el la los las de del y en un una es que por con para se no su al lo como más o ha han fue sus "
        "este esta pero entre según muy ya dijo",
        "pt": "o a os as de do da dos das e em um uma é que por com para se não no na nos nas ao à como mais ou foi "
        "são segundo pela pelo disse",
        "it": "il lo la i gli le di del della dei delle e in un una è che per con non si da al alla nel nella sono "
        "più ha hanno come anche sul sulla secondo ma o dal dalla",
        "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar "
        "heeft hebben worden wordt werd werden door volgens over hij ze die tot",
        "sv": "och i att det som en på är av för med till den har de inte om ett men var sig så från vid efter "
        "enligt kan ska också under",
        "pl": "i w na z do się nie że jest o to jak za od po co przez dla są był było były oraz ale tym ich ma "
        "według które który przy",
        "tr": "ve bir bu için ile da de olarak olan daha en kadar gibi sonra göre çok ise ancak oldu dedi",
        "ru": "и в на не что с по из к от за для как это его был были был о у но также а их до после том по ее ы",
        "uk": "і в на не що з за до від та у про як це його було були був для й але також а їх після із є",
        "Danish and Norwegian": "og i at det som en på er af av for med til den har de ikke om et men var sig seg så "
        "fra ved efter etter kan skal også under blev ble",
        "Czech": "a v na se že je z do to o i za ve ale po jsou byl bylo byly které který pro podle jako k od",
        "Slovak": "a v na sa že je z do to o aj za vo ale po sú bol bolo boli ktoré ktorý pre podľa ako k od",
        "Romanian": "și de la în a cu pe din să nu că o un este pentru mai care au fost prin sau dar după ale lui",
        "Catalan": "el la els les de del dels i en un una és que per amb no es al als com més ha han va ser segons",
        "Galician": "o a os as de do da dos das e en un unha é que por con para se non no na ao como máis ou foi",
        "Croatian and Serbian": "i na je da se za od su što o kako iz ali ne to po bio bilo prema koji koje",
        "Finnish": "ja on ei että oli hän se ovat mukaan myös joka mutta kun sekä jo noin jotka ole tai",
        "Hungarian": "a az és hogy nem is egy meg volt csak már szerint de el mint vagy ez amely",
        "Indonesian": "yang dan di itu dengan untuk dari dalam ini pada tidak akan ke oleh adalah juga telah kata",
        "Bulgarian": "и в на не че с за от по да се са е как това но също до след което които бяха",
        "Serbian": "и у на је да се за од су с што о како из али не то по био било према који које",
        "Belarusian": "і ў на не што з па да ад для як гэта яго былі быў але таксама а іх пасля",
    }
)
"""The commonest words of each language of ours, by its code, and of languages that look like one of them, by name."""
