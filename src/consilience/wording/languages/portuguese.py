"""The Portuguese words of figures, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.english import beside
from consilience.wording.word_tables import written

cldr = written("cldr/pt")

PORTUGUESE = beside(
    before={
        "": "outros, outras, mais, mais outros, no total, só, apenas, exatamente",
        "about": "grosso modo, a olho, coisa de, qualquer coisa como, talvez, provavelmente, possivelmente, "
        "presumivelmente, na faixa "
        "de/dos/das, estima - se em, "
        "rond+a/am/ou/aram/ando/ava/avam, algo como, qualquer coisa como, à volta de, na ordem de, na ordem dos, da "
        "ordem de, cerca de, por volta de, aproximadamente, aprox, em torno de, ao redor de, mais ou menos, uns, "
        "umas, estimado em, estimados em, estimada em, estimadas em, perto de, na casa dos, na casa das",
        "nearly": "beir+a/am/ou/ava/avam/ando, roç+a/am/ou/ando, se aproxim+a/am/ou/aram/ava/avam de, "
        "aproxim+a/am/ou/aram - se de, próximo/próxima/próximas de/a, praticamente, próximos de, quase, pouco menos "
        "de, um pouco menos de",
        "just over": "pouco mais de, um pouco mais de",
        "at least": "mínimo de, desde, nada menos do que, nada menos que, nada menos de, nunca menos de, no/ao "
        "mínimo a/de/em, "
        "pelo menos a/em, não menos do que, pelo menos, ao menos, no mínimo, mínimo de, um mínimo de, mínimo, não "
        "menos de, não menos que, a partir de, igual/iguais ou superior/superiores/maior/maiores a/que, "
        "superior/superiores/maior/maiores ou igual/iguais a, superior a ou igual a, maior que ou igual a, maior do "
        "que ou igual a, mais de ou igual a, mais do que ou igual a, não inferior a",
        "more than": "ultrapass+a/am/ou/aram/ava/avam/ará/arão/aria/ariam/ado/ada/ados/ar/ando/e/em, "
        "ultrapass+a/am/ou/aram/ava já, super+a/am/ou/aram/ava/avam/ará/arão/aria/ariam/ado/ada/ados/ar/ando/e/em, "
        "exced+e/em/eu/eram/ia/iam/erá/erão/eria/eriam/ido/er/endo/a/am, "
        "ultrapass+a/am/ou/aram/ava/avam/ará/arão/aria/ariam/ado/ada/ados/ar/ando/e/em a marca/barreira de/dos, "
        "além de, para cima de, pass+a/am/ou/aram/ava/avam já de, pass+aram/ava/avam/ará/arão/aria/ar/ando de, "
        "muito/bem além de, maior que, maior do que, maiores que, mais de, mais do que, mais que, acima de, acima "
        "dos, acima das, superior a, superiores a, passa de, passam de, passou de, passou dos, além dos",
        "at most": "teto/limite/máximo de, limitado/limitada/limitados/limitadas a, no/ao máximo a/de/em, quando "
        "muito a/de/em, até ao máximo de, até um máximo de, até a/o, um teto "
        "de, limite de, não ultrapass+a/am/ou/aram/ava/avam/ará/arão/aria/ariam/ado/ada/ados/ar/ando/e/em, não "
        "super+a/am/ou/aram/ava/avam/ará/arão/aria/ariam/ado/ada/ados/ar/ando/e/em, não "
        "exced+e/em/eu/eram/ia/iam/erá/erão/eria/eriam/ido/er/endo/a/am, não pass+ou/aram/ava/avam/ará/arão/ar de, "
        "sem ultrapassar, sem exceder, sem passar de, limitado a, limitada a, até, no máximo, máximo de, um máximo "
        "de, máximo, não mais de, não mais que, não mais do que, quando muito, igual/iguais ou "
        "inferior/inferiores/menor/menores a/que, inferior/inferiores/menor/menores ou igual/iguais a, inferior a ou "
        "igual a, menor que ou igual a, menor do que ou igual a, menos de ou igual a, menos do que ou igual a, não "
        "superior a, não passa de",
        "less than": "não ating+e/em/iu/iram/ia/iam/irá/irão, não cheg+ava/avam/ará/arão a, mal "
        "cheg+a/am/ou/aram/ava/avam a, mal ating+e/em/iu/iram, aquém de, não chega a, não chegam a, não chegou a, "
        "não chegaram a, não alcança, não alcançam, menor que, menor do que, menores que, nem sequer, nem mesmo, "
        "menos de, menos do que, menos que, abaixo de, abaixo dos, abaixo das, inferior a, inferiores a",
        "perhaps a bound": "facilmente, marca/barreira/patamar de/dos/das, sobre, rumo a",
    },
    contracted={"de": "do da dos das", "a": "ao aos à às"},
    coins_behind="com",
    bound_articles="o a os as",
    after={
        "more than": "e tal, e tantos, e tantas, e poucos, e poucas",
        "about": "ou coisa assim, ou por aí, ou algo assim, aproximadamente, aprox, mais ou menos",
        "at least": "para cima, e mais, para cima, ou acima, em diante, ou mais, no mínimo, pelo menos, ao menos, e "
        "tal",
        "at most": "para baixo, ou abaixo, e menos, ou menos, no máximo, quando muito",
    },
    behind={"share": "terços, quartos, quintos, sextos, sétimos, oitavos, décimos", "factor": "vezes"},
    vague={
        "tens": "dezenas",
        "dozens": "dúzias",
        "hundreds": "centenas",
        "thousands": "milhares",
        "tens of thousands": "dezenas de milhares",
        "hundreds of thousands": "centenas de milhares",
        "millions": "milhões",
        "billions": "bilhões",
    },
    spelling={
        "numbers": cldr["numbers"] + ", quatorze 14, meia_dúzia 6, meia_duzia 6".replace("_", " "),
        "multiples": cldr["multiples"] + ", centena x100, milhar 3, dúzia x12, dúzias x12, bi 9, tri 12",
        "joints": "e",
        "points": "vírgula virgula ponto",
        "bare": "mil",
        "articles": "um uma",
        "ordinals": "avos- -ésimo -ésima -ésimos -ésimas",
    },
    suffixes="m 6, mi 6",
    doubtful="mi",
    below_zero={"negative count": "abaixo de zero, negativos"},
    ratios={"%": "por cento, porcento", "‰": "por mil", "percentage points": "pontos percentuais, ponto percentual"},
    hours="às as",
    phones="tel telefone",
    minus="menos negativo negativa",
    to="a até",
    between="entre de desde",
    joined="e",
    but="mas porém",
    either="ou",
    articles="um uma",
    fractions="meio 0.5, meia 0.5, quarto 0.25, quartos 0.25",
    rounds={"10": "uma dezena", "20": "uma vintena", "30": "uma trintena", "100": "uma centena", "1000": "um milhar"},
    ways_named="rua avenida av praça travessa",
    names_apart="anos",
    asides={
        "share": "metade, a metade, terço, terços, um terço, quarta parte, maioria, a maioria, o restante, parte de",
        "factor": "dobro, o dobro, triplo, o triplo, dobrou, duplicou, triplicou",
        "unknown": "desconhecido, desconhecida, desconhecidos, não se sabe, sem dados, incerto",
        "no figure": "nenhum, nenhuma, ninguém",
        "part": "incluindo, incluídos, incluídas, dos quais, das quais, entre eles, entre elas",
        "vague word": "vários, várias, alguns, algumas, muitos, muitas, numerosos, numerosas, poucos, poucas, "
        "um par de, inúmeros, inúmeras, diversos, diversas",
    },
    years="em de até desde ano anos meados início final fim",
    months=cldr["months"],
    durations=cldr["durations"],
    ordinals="º ª o a",
    said_rates={
        "h": "por hora, a cada hora",
        "day": "por dia, a cada dia, cada dia, todos os dias, diariamente, diários/diárias/diário/diária",
        "week": "por semana, a cada semana",
        "month": "por mês, a cada mês",
        "year": "por ano, a cada ano",
        "day?": "ao dia",
        "week?": "à semana",
        "month?": "ao mês",
        "year?": "ao ano",
        "h?": "à hora",
        "week*": "semanais/semanal",
        "month*": "mensais/mensal",
        "year*": "anuais/anual",
    },
    time_shifts="seguinte depois antes anterior que desde em",
    times="h: hora, day: dia, week: semana, month: mês, year: ano",
    led_rates={
        "person": "por pessoa/habitante/cabeça",
        "h": "por hora",
        "litre": "por litro",
        "kg": "por quilo/kg",
        "tonne": "por tonelada",
        "barrel": "por barril",
        "day": "por dia, a cada dia, diariamente",
        "week": "por semana, a cada semana",
        "month": "por mês, a cada mês",
        "year": "por ano, a cada ano",
    },
    codes="postal código referência protocolo",
    people="pessoas mortos mortas feridos feridas desaparecidos soldados civis homens mulheres crianças vítimas "
    "detidos presos refugiados deslocados manifestantes tropas famílias combatentes rebeldes migrantes prisioneiros "
    "reféns",
    persons="pessoa homem mulher criança soldado civil",
    of="de do da dos das",
    wholes="de em por cada",
    crossed="por",
    based="habitantes pessoas nascimentos",
    rates="por",
    rate_bases="share: ação, person: pessoa habitante, piece: unidade peça, night: noite, barrel: barril",
    places="em no na nos nas durante",
    changes="sub+e/em/iu/iram/ia/irá/ido/indo aument+a/am/ou/aram/ava/ará/ado/ando "
    "cresc+e/em/eu/eram/ia/erá/ido/endo ca+i/em/iu/íram/ía/irá/ído/indo pass+a/am/ou/aram/ava/ará/ado/ando "
    "diminu+i/em/iu/íram/ía/irá/ído baix+a/am/ou/aram/ava/ará/ado elev+a/ou/aram/ado/ada reduz+iu/iram/ido/ida "
    "recu+a/ou/aram/ado avanç+a/ou/aram/ado salt+a/ou/aram/ado",
    starts="de",
    steps="em",
    onto="para",
    mileposts="km quilômetro quilómetro",
    names="posição lugar andar tabela figura pergunta plataforma episódio temporada etapa tomo lição parágrafo "
    "inciso alínea versículo anos número voo artigo capítulo página resolução unidade rota estrada "
    "sala quarto grupo brigada batalhão regimento divisão zona linha",
    names_dotted="núm pág págs art cap",
    ages="idade",
    negations="não nem",
    verbs="podem pode devem deve poderão foram foi eram era são é há tem têm tinha tinham",
    closing="foram foi eram era são é há tem têm tinha tinham morreram morreu "
    "ficaram ficou estão estavam em no na nos "
    "nas de do da dos das o a os as e ou que por para com sem após desde "
    "até ao aos à às segundo como entre sobre sob "
    "durante um uma seu sua seus suas se",
    units=cldr["units"]
    + ", "
    + cldr["currencies"]
    + ", km: km, hp: cv, cent: centavo centavos cêntimo cêntimos, USD: dólar dólares dolar dolares, BRL: real reais, "
    "GBP: libra_esterlina libras_esterlinas, metre: m, kg: kilo kilos quilo quilos, JPY: iene ienes, "
    "tonne: tonelada toneladas t, degree: graus grau, CHF: franco_suíço francos_suíços",
    powers="²: quadrado quadrados, ³: cúbico cúbicos",
)
