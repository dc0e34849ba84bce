"""The Italian words of figures, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.english import beside
from consilience.wording.word_tables import written

cldr = written("cldr/it")

ITALIAN = beside(
    before={
        "": "persino, perfino, addirittura, altri, altre, ulteriori, ancora, in totale, solo, soltanto, esattamente",
        "about": "a occhio e croce, a spanne, a naso, forse, probabilmente, presumibilmente, verosimilmente, su per "
        "giù, sugli, quasi - quasi, si stima "
        "che, si stimano, stimata/stimate in, un qualcosa come, pressappoco, press ' a poco, grossomodo, "
        "indicativamente, orientativamente, nell ' ordine di, dell ' ordine di, circa, all ' incirca, "
        "approssimativamente, più o meno, intorno a, intorno ai, intorno alle, attorno a, attorno ai, attorno alle, "
        "stimato in, stimati in, una stima di, sui, sulle, grosso modo, suppergiù",
        "nearly": "sfior+a/ano/ava/avano/ò/arono/erà/eranno/erebbe/erebbero/ato/ata/ati/ate/are/ando/i/ino, "
        "sfior+a/ano/ato/ando quota, "
        "rasent+a/ano/ava/avano/ò/arono/erà/eranno/erebbe/erebbero/ato/ata/ati/ate/are/ando/i/ino, si "
        "avvicin+a/ano/ava/avano/erà a, avvicinandosi a, prossima/prossime a, vicina/vicine a, praticamente, "
        "pressoché, vicini a, prossimo a, prossimi a, appena meno di, quasi, poco meno di, appena sotto, vicino a, "
        "vicino ai",
        "just over": "poco più di, appena più di, poco oltre",
        "at least": "a far poco, minimo/minima di, a dir poco, niente meno che, nientemeno che, nientedimeno che, "
        "non meno che, "
        "almeno a/di, come "
        "minimo a/di, minimo di, superiore/superiori/maggiore/maggiori o uguale/uguali a, superiore a o uguale a, "
        "maggiore/maggiori/più di o uguale/uguali a, uguale/uguali o superiore/superiori/maggiore/maggiori a, "
        "quantomeno, quanto meno, almeno, come minimo, minimo, un minimo di, non meno di, a partire da, perlomeno, "
        "per lo meno, non inferiore a",
        "more than": "super+a/ano/ava/avano/ò/arono/erà/eranno/erebbe/erebbero/ato/ata/ati/ate/are/ando/i/ino, "
        "super+a/ano/ò/ato/ata/ati/ava/erà quota, "
        "super+a/ano/ava/avano/ò/arono/erà/eranno/erebbe/erebbero/ato/ata/ati/ate/are/ando/i/ino "
        "abbondantemente/ampiamente/già, "
        "super+a/ano/ava/avano/ò/arono/erà/eranno/erebbe/erebbero/ato/ata/ati/ate/are/ando/i/ino la "
        "soglia/quota/cifra di, ecced+e/ono/eva/evano/ette/ettero/erà/eranno/erebbe/uto/uta/uti/ere/endo/a/ano, "
        "oltrepass+a/ano/ava/avano/ò/arono/erà/eranno/erebbe, oltrepass+erebbero/ato/ata/ati/ate/are/ando/i/ino, "
        "oltre/sopra quota, ben oltre/sopra, più che, maggiori/maggiore rispetto a, al di là di, eccede i, "
        "oltrepassa i, maggiore di, maggiori di, superati i, più di, oltre, oltre i, oltre le, sopra, sopra i, "
        "sopra le, superiore a, superiori a, supera i, supera le, superano i, superano le, superato i, superato le, "
        "al di sopra di",
        "at most": "a dir tanto, a far tanto, tetto/limite/massimale di, al massimo a/di/in, al più a/di, tutt ' al "
        "più a/di, un tetto di, "
        "entro quota, fino a un massimo "
        "di, per un massimo di, sino a un massimo di, massima di, non "
        "super+a/ano/ava/avano/ò/arono/erà/eranno/erebbe/erebbero/ato/ata/ati/ate/are/ando/i/ino, non "
        "oltrepass+a/ano/ava/avano/ò/arono/erà/eranno/erebbe, non oltrepass+erebbero/ato/ata/ati/ate/are/ando/i/ino, "
        "non ecced+e/ono/eva/evano/ette/ettero/erà/eranno/erebbe/uto/uta/uti/ere/endo/a/ano, senza superare, non "
        "va/vanno oltre, non oltre quota, inferiore/inferiori/minore/minori o uguale/uguali a, inferiore a o uguale "
        "a, minore/minori/meno di o uguale/uguali a, uguale/uguali o inferiore/inferiori/minore/minori a, limitato "
        "a, limitata a, entro i, entro le, fino a, sino a, al massimo, massimo, un massimo di, al più, non più di, "
        "non oltre, tutt ' al più, non superiore a, non supera i, non superano i, non ha superato, non hanno superato",
        "less than": "non raggiung+e/ono/eva/evano/erà/eranno, non ha/hanno raggiunto, non "
        "arriv+a/ano/ava/avano/erà/eranno a, non è/sono arrivato/arrivati a, sotto quota, ben sotto, al di sotto "
        "di, minori di, inferiore ai, inferiore alle, nemmeno, neanche, neppure, meno di, sotto, sotto i, sotto le, "
        "inferiore a, inferiori a, minore di, al di sotto dei, al di sotto delle",
        "perhaps a bound": "facilmente, soglia di/dei/delle, muro dei/delle, verso",
    },
    contracted={"di": "del dello dell' dei degli delle", "a": "al allo all' ai agli alla alle"},
    bound_articles="il lo la l i gli le un",
    after={
        "about": "o giù di lì, o quasi, o roba del genere, circa, più o meno, approssimativamente",
        "at least": "e oltre, o oltre, in avanti, e su, in poi, o più, almeno, come minimo, in su, e più",
        "at most": "e meno, o meno, al massimo, al più, in giù",
        "more than": "e rotti, e passa, abbondanti",
    },
    behind={
        "share": "terzi, quarti, quinti, sesti, settimi, ottavi, noni, decimi",
        "factor": "volte",
    },
    vague={
        "tens": "decine",
        "dozens": "dozzine",
        "hundreds": "centinaia",
        "thousands": "migliaia",
        "tens of thousands": "decine di migliaia",
        "hundreds of thousands": "centinaia di migliaia",
        "millions": "milioni",
        "billions": "miliardi",
    },
    spelling={
        "numbers": cldr["numbers"] + ", mezza dozzina 6",
        "multiples": cldr["multiples"]
        + ", centinaio x100, migliaio 3, dozzina x12, dozzine x12, trilione 18, trilioni 18, mln 6, mld 9",
        "joints": "e",
        "joins_tens": True,
        "points": "virgola",
        "together": True,
        "bare": "cento mille",
        "articles": "un uno una",
        "doubtful": "sei",
        "ordinals": "-esimo -esima -esimi -esime",
    },
    suffixes="m 6",
    below_zero={"negative count": "sotto zero, sotto lo zero"},
    ratios={
        "%": "per cento, percento",
        "‰": "per mille, permille",
        "percentage points": "punti percentuali, punto percentuale",
    },
    hours="alle dalle le",
    phones="tel telefono cell",
    minus="meno negativo negativa",
    to="a al ai all alle agli alla fino",
    between="tra fra da dal dai dall dalla dagli dalle",
    joined="e ed",
    but="ma però",
    either="o oppure",
    articles="un uno una",
    fractions="mezzo 0.5, mezza 0.5, quarto 0.25, quarti 0.25",
    rounds={
        "10": "una decina",
        "15": "una quindicina",
        "20": "una ventina",
        "30": "una trentina",
        "40": "una quarantina",
        "50": "una cinquantina",
        "60": "una sessantina",
        "70": "una settantina",
        "80": "un ' ottantina",
        "90": "una novantina",
        "100": "un centinaio",
        "1000": "un migliaio",
    },
    ways_named="via viale piazza corso vicolo largo",
    names_apart="anni",
    asides={
        "share": "metà, la metà, terzo, terzi, un terzo, un quarto, quinto, quinti, maggioranza, la maggioranza, il "
        "resto, parte di",
        "factor": "doppio, il doppio, triplo, il triplo, raddoppiato, raddoppiati, triplicato",
        "unknown": "sconosciuto, sconosciuta, ignoto, ignota, non si sa, nessun dato, imprecisato",
        "no figure": "nessuno, nessuna, nessun",
        "part": "compresi, comprese, incluso, inclusi, incluse, tra cui, fra cui, di cui, dei quali, delle quali",
        "vague word": "diversi, diverse, alcuni, alcune, molti, molte, numerosi, numerose, pochi, poche, parecchi, "
        "parecchie, un paio di, innumerevoli",
    },
    years="nel nell del dal al anno anni metà inizio fine fino dopo prima",
    months=cldr["months"],
    durations=cldr["durations"] + " notte notti",
    ordinals="º ª",
    said_rates={
        "h": "per ora, ogni ora",
        "day": "per giorno, ogni giorno, tutti i giorni, quotidianamente, "
        "giornalieri/giornaliere/giornaliero/giornaliera, quotidiani/quotidiane",
        "week": "per settimana, ogni settimana",
        "month": "per mese, ogni mese",
        "year": "per anno, ogni anno",
        "day?": "al giorno",
        "week?": "alla settimana",
        "month?": "al mese",
        "year?": "all ' anno",
        "h?": "all ' ora",
        "week*": "settimanali/settimanale",
        "month*": "mensili/mensile",
        "year*": "annui/annue/annuo/annua, annuali/annuale",
    },
    time_shifts="dopo seguente successivo prima precedente che d dell dello",
    times="h: ora, day: giorno, week: settimana, month: mese, year: anno",
    led_rates={
        "person": "a persona/testa, per persona/abitante",
        "litre": "al litro",
        "kg": "al chilo/kg",
        "day": "ogni giorno, quotidianamente",
        "week": "ogni settimana",
        "month": "ogni mese",
        "year": "ogni anno",
    },
    codes="postale riferimento",
    people="persone morti morte feriti ferite dispersi soldati civili uomini "
    "donne bambini vittime militari rifugiati "
    "sfollati manifestanti combattenti prigionieri ostaggi famiglie arresti migranti",
    persons="persona uomo donna bambino soldato civile",
    of="di d del dello della dei degli delle",
    wholes="su per",
    crossed="per",
    based="abitanti persone nascite",
    rates="per ogni",
    rate_bases="share: azione, person: persona abitante testa, piece: unità pezzo, night: notte, barrel: barile",
    places="in nel nello nella nei negli nelle durante",
    changes="sal+e/gono/iva/ivano/ì/irono/irà/iranno/ito/ita/iti/ite "
    "aument+a/ano/ava/ò/arono/erà/ato/ata/ati/ate scend+e/ono/eva/erà sces+e/ero/o/a/i "
    "cresc+e/ono/eva/erà crebbe crebbero cresciut+o/a/i/e pass+a/ano/ava/ò/arono/erà/ato/ata/ati/ate "
    "diminu+isce/ì/irà/ito/ita cal+a/ano/ò/erà/ato/ata crollat+o/a balz+a/ò/ato/ata ridott+o/a/i/e "
    "arriv+ò/arono aumento incremento rialzo rincaro crescita calo diminuzione riduzione discesa salita",
    starts="da dal dai dall dalla dagli dalle",
    steps="di del",
    mileposts="km chilometro",
    names="posto posizione piano tabella figura domanda binario episodio stagione tappa tomo lezione comma "
    "paragrafo versetto anni numero volo articolo capitolo pagina risoluzione unità strada sala camera "
    "gruppo brigata battaglione reggimento divisione zona linea",
    names_dotted="n nn num pag pagg art cap",
    ages="età",
    negations="non né",
    verbs="possono può devono deve potranno sono è erano era hanno ha avevano aveva",
    closing="sono è erano era hanno ha avevano aveva stati state stato stata in nel nella nei nelle di d del dello "
    "della "
    "dei degli delle il lo la i gli le l e ed o che chi per con senza dopo da dal dalla dai dalle fino a al alla ai "
    "agli "
    "alle secondo come tra fra su sul sulla sotto durante un una uno suo sua suoi sue si",
    units=cldr["units"]
    + ", "
    + cldr["currencies"]
    + ", km: km, hp: cv, m²: mq, m³: mc, km²: kmq, cm²: cmq, cent: centesimo centesimi, USD: dollaro dollari, GBP: "
    "sterlina sterline, JPY: yen, metre: m, "
    "kg: chilo chili, km: chilometri, degree: gradi grado, tonne: tonnellata tonnellate t, CHF: franchi_svizzeri",
    powers="²: quadrato quadrati quadri, ³: cubo cubi cubico cubici",
)
