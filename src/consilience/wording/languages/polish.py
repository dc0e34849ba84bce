"""The Polish words of figures, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.english import beside
from consilience.wording.word_tables import written

cldr = written("cldr/pl")

_SPELLED = [entry.rsplit(" ", 1) for entry in cldr["numbers"].split(", ")]
_ADDED = ", ".join(f"{word} {number}" for word, number in _SPELLED if len(number) < 4)
_LARGE = {word: len(number) - 1 for word, number in _SPELLED if len(number) > 3}
"""Words such as "tysiąc", which multiply what stands before them, with their powers of ten."""

POLISH = beside(
    before={
        "": "aż, jeszcze, kolejnych, kolejne, dalszych, innych, łącznie, tylko, dokładnie, zaledwie",
        "about": "na oko, z grubsza, w zaokrągleniu, prawdopodobnie, być może, może, przypuszczalnie, zapewne, koło, "
        "szacowany/szacowana/szacowane/szacowanych na, ocenia się na, w pobliżu, w granicach, w okolicach, plus "
        "minus, circa about, około, ok, mniej więcej, w przybliżeniu, szacunkowo, jakieś, z grubsza, rzędu",
        "nearly": "zbliża się do, zbliżył/zbliżyła/zbliżyło się do, ledwo, ledwie, niemalże, tuż pod, tuż poniżej, "
        "nieomal, omal, prawie, niemal, blisko, niespełna, bez mała, nieco mniej niż, niecałe, niecały, niecała, "
        "niecałych",
        "just over": "nieco ponad, trochę ponad, niewiele ponad, nieco więcej niż",
        "at least": "lekko licząc, większy/większa/większe/większych/wyższy/wyższa/wyższe/więcej lub/albo/bądź "
        "równy/równa/równe/równych, większy/większa/większe/wyższy/wyższa/wyższe/więcej niż lub/albo/bądź "
        "równy/równa/równe, minimalnie, min, począwszy od, nie mniejsze niż, nie niższe niż, nie poniżej, nie niższy "
        "niż, nie mniejszy niż, nie niższa niż, nie mniejsza niż, co najmniej, przynajmniej, minimum, nie mniej niż, "
        "najmniej, conajmniej, od",
        "more than": "przekr+acza/aczają/aczał/aczała/aczało/aczały/oczył/oczyła, "
        "przekr+oczyło/oczyły/oczyć/oczy/oczą/aczać/aczając/oczono, "
        "przekr+acza/aczają/aczał/aczała/aczało/aczały/oczył/oczyła już, "
        "przekr+oczyło/oczyły/oczyć/oczy/oczą/aczać/aczając/oczono już, przewyższ+a/ają/ył/yła/yło/yć, "
        "dobrze/grubo/znacznie/mocno ponad, znacznie/dużo powyżej, więcej/większy/większa/większe od, "
        "wyższy/wyższa/wyższe od, z górą, droższy niż, droższa niż, droższe niż, droższych niż, droższą niż, "
        "droższego niż, droższej niż, cięższy niż, cięższa niż, cięższe niż, cięższych niż, cięższą niż, cięższego "
        "niż, cięższej niż, starszy niż, starsza niż, starsze niż, starszych niż, starszą niż, starszego niż, "
        "starszej niż, dłuższy niż, dłuższa niż, dłuższe niż, dłuższych niż, dłuższą niż, dłuższego niż, dłuższej "
        "niż, większy niż, większa niż, większe niż, większych niż, większą niż, większego niż, większej niż, "
        "wyższy niż, wyższa niż, wyższe niż, wyższych niż, wyższą niż, wyższego niż, wyższej niż, ponad, powyżej, "
        "więcej niż, przeszło, wyżej niż",
        "at most": "limit/pułap do, mniejszy/mniejsza/mniejsze/mniejszych/niższy/niższa/niższe/mniej lub/albo/bądź "
        "równy/równa/równe/równych, mniejszy/mniejsza/mniejsze/niższy/niższa/niższe/mniej niż lub/albo/bądź "
        "równy/równa/równe, nie przekr+acza/aczają/aczał/aczała/aczało/aczały/oczył/oczyła, nie "
        "przekr+oczyło/oczyły/oczyć/oczy/oczą/aczać/aczając/oczono, do nawet/maksymalnie/około, maks, maksymalnie "
        "do, nawet do, aż do, ograniczony/ograniczona/ograniczone do, nie wyższe niż, nie większe niż, limit, góra, "
        "nie ponad, nie powyżej, nie wyższy niż, nie większy niż, nie wyższa niż, nie większa niż, do, co najwyżej, "
        "najwyżej, maksymalnie, maksimum, nie więcej niż",
        "less than": "nie osiąg+a/ają/nął/nęła/nęło/nie, nie sięg+a/ają/nął/nęła/nęło, "
        "mniej/mniejszy/mniejsza/mniejsze/niższy/niższa/niższe od, znacznie/dużo poniżej, tańszy niż, tańsza niż, "
        "tańsze niż, tańszych niż, tańszą niż, tańszego niż, tańszej niż, lżejszy niż, lżejsza niż, lżejsze niż, "
        "lżejszych niż, lżejszą niż, lżejszego niż, lżejszej niż, młodszy niż, młodsza niż, młodsze niż, młodszych "
        "niż, młodszą niż, młodszego niż, młodszej niż, krótszy niż, krótsza niż, krótsze niż, krótszych niż, "
        "krótszą niż, krótszego niż, krótszej niż, mniejszy niż, mniejsza niż, mniejsze niż, mniejszych niż, "
        "mniejszą niż, mniejszego niż, mniejszej niż, niższy niż, niższa niż, niższe niż, niższych niż, niższą niż, "
        "niższego niż, niższej niż, poniżej, mniej niż, niżej niż",
        "perhaps a bound": "nawet",
    },
    after={
        "about": "lub coś koło tego, czy coś koło tego, mniej więcej, w przybliżeniu, około",
        "just over": "z okładem",
        "at least": "w górę, minimum, i wyżej, plus, i starszych, lub więcej, i więcej, co najmniej, albo więcej, "
        "wzwyż, i powyżej",
        "at most": "w dół, maksimum, i niżej, lub mniej, i mniej, maksymalnie, najwyżej, włącznie",
        "more than": "z hakiem, z groszami, kilka, kilku, kilkoro, kilkoma, parę, paru, z hakiem, z "
        "górą, z kawałkiem, z czymś",
    },
    behind={
        "share": "trzecie, czwarte, piąte, szóste, siódme, ósme, dziewiąte, dziesiąte, piątych, dziesiątych",
        "factor": "razy, raz, krotnie",
    },
    vague={
        "tens": "dziesiątki",
        "dozens": "tuziny",
        "hundreds": "setki",
        "thousands": "tysiące",
        "tens of thousands": "dziesiątki tysięcy",
        "hundreds of thousands": "setki tysięcy",
        "millions": "miliony",
        "billions": "miliardy",
    },
    added={"0.5": "i pół, z połową, i pół"},
    spelling={
        "numbers": _ADDED + ", dwojga 2, dwoje 2, troje 3, trojga 3, czworo 4, czworga 4, pięcioro 5, pięciorga 5, "
        "sześcioro 6, siedmioro 7, ośmioro 8, dziewięcioro 9, dziesięcioro 10, półtora 1.5, półtorej 1.5",
        "multiples": cldr["multiples"] + "".join(f", {word} {by}" for word, by in _LARGE.items()) + ", tys 3, mln 6, "
        "mld 9, bln 12, tuzin x12, tuzina x12, tuziny x12, tuzinów x12",
        "points": "przecinek przecinka",
        "bare": " ".join(_LARGE),
        "ordinals": "pierwsz- drugi- druga- drugie- drugą- trzeci- trzecia- czwart- piąt- szóst- siódm- ósm- "
        "dziewiąt- dziesiąt- jedenasty- dwudziest- trzydziesty- setn- tysięczn- jedenast- dwunast- trzynast- "
        "czternast- piętnast- szesnast- siedemnast- osiemnast- dziewiętnast- trzydziest- czterdziest- pięćdziesiąt- "
        "sześćdziesiąt- siedemdziesiąt- osiemdziesiąt- dziewięćdziesiąt- dwusetn- trzechsetn- milionow-",
        "articles": "jeden jedna jedno jednego jednej jedną",
    },
    below_zero={"negative count": "poniżej zera, mrozu, stopni mrozu"},
    ratios={
        "%": "procent, procenta, proc",
        "‰": "promil, promila, promile, promili",
        "percentage points": "punkt procentowy, punkty procentowe, punktów procentowych, punktu procentowego, p p, "
        "pkt proc",
    },
    phones="tel telefon",
    minus="minus",
    to="do",
    between="między pomiędzy od",
    joined="i oraz a",
    but="ale lecz",
    either="lub albo czy",
    articles="jeden jedna",
    fractions="pół 0.5, ćwierć 0.25",
    without={"joined": "a"},
    rounds={"100": "setka, setkę, setki"},
    ways_named="ulica ulicy ul aleja alei al plac placu",
    names_apart="latach lata lat",
    asides={
        "share": "połowa, połowę, połowy, jedna trzecia, jedną trzecią, dwie trzecie, jedna czwarta, trzy czwarte, "
        "większość, część, reszta, ćwierć",
        "factor": "dwukrotnie, trzykrotnie, czterokrotnie, podwoił, podwoiła, podwoiło, potroił, podwójny, dwa razy",
        "unknown": "nieznana, nieznany, nieznane, nie wiadomo, brak danych, nie podano",
        "no figure": "nikt, nikogo, żaden, żadnego, żadnych, brak",
        "part": "w tym, włącznie z, z czego, wśród nich, z nich, wliczając",
        "vague word": "kilka, kilku, kilkoro, kilkanaście, kilkunastu, kilkadziesiąt, kilkudziesięciu, kilkaset, "
        "kilkuset, wiele, wielu, parę, paru, mnóstwo, dziesięć kilka, dużo, niewiele, liczne, liczni",
    },
    years="w we od do z roku rok lat lata latach początku końca połowie r",
    months=cldr["months"],
    durations=cldr["durations"] + " doba doby dób godz min sek r latach roku dniach dobę godzinę minutę sekundę",
    ordinals="go ej ego emu ą",
    codes="pocztowy nip regon pesel",
    people="osób osoby osoba ludzi zabitych rannych poszkodowanych ofiar zaginionych żołnierzy cywilów mężczyzn "
    "kobiet "
    "dzieci uchodźców mieszkańców uczestników policjantów pracowników domów budynków przypadków zatrzymanych rodzin",
    persons="osoba człowiek mężczyzna kobieta dziecko żołnierz",
    wholes="z ze na",
    crossed="na",
    based="mieszkańców osób urodzeń",
    dotted="do w we od po na z ze za przed przy ostatni pierwszy",
    said_rates={
        "h": "za godzinę, co godzinę",
        "day": "dziennie, na dobę, codziennie, każdego dnia",
        "week": "tygodniowo, co tydzień",
        "month": "miesięcznie, co miesiąc",
        "year": "rocznie, co rok, co roku",
        "day??": "na dzień",
        "h??": "na godzinę",
        "week??": "na tydzień",
        "month??": "na miesiąc",
        "year??": "na rok",
    },
    time_shifts="po przed",
    times="h: godzinę, day: dzień, week: tydzień, month: miesiąc, year: rok",
    led_rates={
        "day": "dziennie, codziennie, każdego dnia",
        "week": "tygodniowo, co tydzień",
        "month": "miesięcznie, co miesiąc",
        "year": "rocznie, co roku",
    },
    rates="na za",
    places="w we podczas przy",
    changes="zwiększ+ono/ył/yła/yło/yły/y/enie zmniejsz+ono/ył/yła/yło/yły/y/enie "
    "podni+esiono/ósł/osła/osło/osły obniż+ono/ył/yła/yło/yły/enie ograniczono "
    "wzr+ósł/osła/osło/osły/ośnie/osną/asta/astał/astała/ost/ostu urósł urosła urosło urosły "
    "spad+ł/ła/ło/ły/nie/a/ają/ek/ku zmala+ł/ła/ło/ły podskocz+ył/yła/yło/yły skocz+ył/yła/yło/yły",
    starts="z od",
    steps="o",
    clock="godz",
    names="miejsce miejscu pozycja pozycji piętro piętrze tabela rysunek pytanie peron odcinek sezon etap tom "
    "lekcja ustęp ust punkt pkt akapit latach lata lat nr godzina godzinie godzinę godziny godz numer lot artykuł "
    "rozdział strona stronie rezolucja brygada batalion pułk dywizja dom pokój trasa droga linia ulica",
    names_dotted="godz nr art str rys tab ul rozdz poz",
    ages="wieku",
    quantifiers="wszystkich wszystkie wszyscy",
    negations="nie ani",
    verbs="były był była było jest są zginęło zginęli zostało",
    closing="były był była było jest są ma mają w we z ze na do od za po dla i lub albo oraz że który która które "
    "których po przed przez jak wśród przy nad między o u pod nie ale to jego jej ich się podczas według",
    units=cldr["units"]
    + ", "
    + cldr["currencies"]
    + ", cent: cent centa centów centy, grosz: grosz grosze groszy gr, PLN: złoty złote złotych złotego zł zl, "
    "USD: dolar dolara dolary "
    "dolarów, EUR: euro, "
    "GBP: funt_szterling funtów_szterlingów funty_szterlingi, CHF: frank_szwajcarski franków_szwajcarskich, "
    "UAH: hrywna hrywny hrywien, kg: kilo, metre: m, tonne: t ton, "
    "litre: l, degree: stopień stopnie stopni stopnia, gram: g, hectare: ha",
    powers="²: kw kwadratowy kwadratowych kwadratowe, ³: sześcienny sześciennych sześcienne",
)
