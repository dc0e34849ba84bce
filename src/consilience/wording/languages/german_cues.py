"""The German words that say who states a figure, how sure, where and when; what is not here is as in English."""

from __future__ import annotations

from dataclasses import replace

from consilience.wording.languages.english_cues import ENGLISH_CUES
from consilience.wording.languages.german_places import GERMAN_PLACES
from consilience.wording.word_tables import numbers_in, phrase_table, units_in, words_in

_WEEKDAYS = "montag 0, dienstag 1, mittwoch 2, donnerstag 3, freitag 4, samstag 5, sonnabend 5, sonntag 6"
_PARTS_OF_DAY = ("früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
GERMAN_CUES = replace(
    ENGLISH_CUES,
    says=words_in(
        "sagt sagte sagten erklärt erklärte erklärten teilt teilte teilten meldet meldete meldeten berichtet "
        "berichtete "
        "berichteten behauptet behauptete schreibt schrieb betont betonte warnt warnte kündigt kündigte bestätigt "
        "bestätigte versichert versicherte räumt räumte nennt nannte schätzt schätzte schätzten gibt gab gaben "
        "mitteilt mitteilte mitteilten angab bekanntgab bekanntgaben"
    ),
    finds=words_in(
        "erwartet erwartete rechnet rechnete rechneten erwarteten sprachen gingen befürchtet "
        "befürchtete befürchten zählt zählte zählten ermittelt "
        "ermittelte beziffert bezifferte spricht sprach "
        "sprechen geht ging glaubt glaubte vermutet vermutete registriert registrierte zeigt zeigte"
    ),
    denies=words_in(
        "bestreitet bestritt bestritten dementiert dementierte dementierten verneint verneinte wies wiesen weist weisen"
    ),
    corrects=words_in("korrigierte korrigiert"),
    quoting=words_in("nennt nannte gibt gab gaben geht ging zeigt zeigte"),
    nouns_too=frozenset(),
    plurals=frozenset(),
    nobody=words_in("man"),
    changing=words_in("spricht sprach sprechen"),
    amounts=words_in("zahl zahlen opferzahl todeszahl schaden kosten umsatz gewinn"),
    acts=frozenset(),
    adds=frozenset(),
    telling=frozenset(),
    as_said=words_in("wie"),
    by_rule=phrase_table(
        {
            "according": "laut, gemäß, angaben von, nach angaben/auskunft/aussage/schätzung/schätzungen/darstellung/"
            "einschätzung/berechnungen/informationen/mitteilung/worten/erkenntnissen, hieß/heißt es "
            "von/vom/bei/beim/aus/in, nach einem bericht, nach einer studie/umfrage",
            "aside": "so",
        }
    ),
    by_rule_behind=words_in("zufolge"),
    by_compound=("angaben",),
    verb_second=True,
    days_dotted=True,
    accusatives=words_in("den dem einen einem diesen diesem"),
    genitives=words_in("des eines"),
    genitives_too=words_in("der"),
    this=words_in("das dies"),
    resulting=phrase_table(
        {"from": "das/dies geht aus, das/dies ergibt sich aus, das/dies ergab, das/dies zeigt, das/dies belegt"}
    ),
    perfects=words_in(
        "gesagt erklärt mitgeteilt gemeldet berichtet geschätzt gerechnet angegeben bestätigt beziffert gezählt "
        "erwartet genannt prognostiziert vorausgesagt bekanntgegeben ermittelt registriert"
    ),
    separable={
        "wies": words_in("zurück"),
        "weist": words_in("zurück"),
        "wiesen": words_in("zurück"),
        "weisen": words_in("zurück"),
    },
    datives=("ern", "eln", "enden"),
    infinitives=("n",),
    these=words_in("ihnen denen diesen"),
    subset=words_in("darunter davon"),
    more=words_in("weitere weiteren weiterer"),
    continuing=phrase_table({"more": "weitere", "on": "zudem, außerdem, darüber hinaus"}),
    numbered=words_in("zahl anzahl"),
    valuing=words_in(
        "sprach sprachen spricht sprechen bezifferte beziffert schätzt schätzte schätzen schätzten geht gehen ging "
        "gingen rechnet rechnete rechneten"
    ),
    value_at=words_in("von auf mit bei"),
    strikes=words_in("ereignete ereigneten begann begonnen erschütterte traf explodierte"),
    attended=words_in("teilnehmer teilnehmern demonstranten demonstrierten kundgebung streikende streikenden"),
    crowds=("teilnehmer", "demonstranten", "demonstrierende", "menge", "teilnehmende"),
    abstract_endings=("ung", "ungen", "heit", "keit", "schaft", "ion", "ionen", "tät"),
    conditions=words_in(
        "gefahr flammen betrieb haft kraft arbeit quarantäne höhe not sicherheit anspruch folge "
        "zukunft auftrag frage "
        "umlauf untersuchungshaft kürze summe schnitt durchschnitt mittel gewahrsam sicht brand "
        "angriff verzug krankenhäuser krankenhäusern krankenhaus kliniken schulen dörfern städten "
        "häusern "
        "haushalten betrieben gebieten regionen ländern teilen schlucht"
    ),
    by_agent=words_in("von durch"),
    citing=words_in("berufung verweis"),
    documents=words_in("bericht berichte studie umfrage daten angaben statistik schätzung zählung meldung"),
    counts=words_in("schätzung angabe zählung meldung prognose"),
    hearsay=words_in("berichte meldungen gerüchte behauptungen"),
    officials=words_in("behörden behörde beamte quellen diplomaten experten zeugen sprecher sprecherin"),
    bodies=words_in(
        "ministerium polizei feuerwehr regierung behörde kreuz agentur institut amt partei gewerkschaft universität "
        "armee bundeswehr gericht kommission rat organisation unternehmen firma konzern zeitung verband verein stadt "
        "innenministerium gesundheitsministerium verteidigungsministerium katastrophenschutz"
    ),
    titles=words_in(
        "präsident präsidentin kanzler kanzlerin minister ministerin innenminister innenministerin bürgermeister "
        "bürgermeisterin herr frau dr prof general oberst sprecher sprecherin leiter leiterin chef chefin"
    ),
    particles=words_in("de la del dos da di van"),
    nouns_capital=True,
    title_endings=(
        *("minister", "ministerin", "präsident", "präsidentin", "leiter", "leiterin", "chef", "chefin"),
        *(
            "sprecher",
            "sprecherin",
            "direktor",
            "direktorin",
            "meister",
            "meisterin",
            "kanzler",
            "kanzlerin",
            "gouverneur",
        ),
        *(
            "vorsitzende",
            "vorsitzender",
            "führer",
            "führerin",
            "forscher",
            "forscherin",
            "experte",
            "expertin",
            "anwalt",
        ),
        *(
            "loge",
            "login",
            "ökonom",
            "ökonomin",
            "beauftragte",
            "beauftragter",
            "rat",
            "rätin",
            "vorstand",
            "arzt",
            "ärztin",
        ),
    ),
    plural_endings=("en", "er"),
    suffixes=words_in("jr sr ii iii iv"),
    seeing=words_in("vorliegenden vorliegender vorliegt zitierten"),
    titles_he=words_in("herr"),
    titles_she=words_in("frau"),
    articles=words_in("der die das dem den des ein eine einem einen einer eines"),
    determiners=words_in(
        "der die das dem den des ein eine einem einen einer eines dieser diese dieses jener jede jeder sein seine "
        "seiner "
        "ihr ihre ihrer unser unsere"
    ),
    he=words_in("er ihm ihn"),
    she=words_in("sie"),
    it=words_in("es"),
    they=words_in("ihnen denen"),
    we=words_in("wir"),
    who=words_in("welche welcher denen"),
    i=words_in("ich"),
    generic=words_in("behörde organisation gruppe firma unternehmen"),
    passive=words_in("wird werden wurde wurden worden ist sind war waren"),
    auxiliaries=words_in(
        "ist sind war waren hat haben hatte hatten habe hätten wird werden wurde wurden sei seien soll sollen sollte "
        "sollten kann können könnte könnten muss müssen darf worden"
    ),
    adverbs=words_in(
        "auch dann noch bereits zudem dagegen hingegen jedoch nun heute gestern morgen später "
        "inzwischen weiter ferner "
        "ebenfalls bislang bisher derzeit aktuell zuletzt zunächst zuvor allerdings aber vorläufig "
        "sogar weltweit rund "
        "schriftlich offiziell"
    ),
    adverb_endings=(),
    prepositions=words_in(
        "in im an am auf aus bei mit nach seit vor zu zum zur von vom für durch über unter gegen um "
        "bis während wegen "
        "zwischen neben ohne"
    ),
    of=words_in("von vom"),
    joining=words_in("in im am von vom für aus"),
    joins=words_in("und oder aber sondern"),
    subordinates=words_in("dass wonach während weil obwohl wenn als wie wo bevor nachdem ob"),
    that=words_in("dass wonach"),
    negations=words_in("nicht nie kein keine"),
    participles=("\0",),  # German participles are no mark of their own
    verbs=words_in("starben kamen gingen fielen stieg sank liegt lag steht stand"),
    verb_endings=(),
    weekdays=numbers_in(_WEEKDAYS)
    | numbers_in(", ".join(day.replace(" ", f"{part} ") for day in _WEEKDAYS.split(", ") for part in _PARTS_OF_DAY)),
    months=numbers_in(
        "januar 1, jänner 1, februar 2, märz 3, april 4, mai 5, juni 6, juli 7, august 8, september 9, oktober 10, "
        "november 11, dezember 12"
    ),
    times=words_in("heute gestern morgen montag dienstag woche monat jahr tag tage jahre"),
    times_rule=phrase_table(
        {
            "day 0": "heute",
            "day -1": "gestern",
            "day 1": "morgen",
            "week -1": "vergangene/vergangener/letzte/letzter/vorige/voriger woche, vorwoche, der vorwoche",
            "week 0": "diese/dieser woche",
            "week 1": "nächste/nächster/kommende/kommender woche",
            "month -1": "vergangenen/letzten/vorigen monat, vormonat",
            "month 0": "diesen/diesem monat",
            "month 1": "nächsten/kommenden monat",
            "year -1": "vergangenes/vergangenen/letztes/letzten/voriges/vorigen jahr, vorjahr",
            "year 0": "dieses/diesem/laufende/laufendes/laufenden jahr, heuer",
            "year 1": "nächstes/nächsten/kommendes/kommenden jahr",
            "void": "gegenüber dem vorjahr/vorjahr/vormonat, im vergleich zum vorjahr/vormonat",
            "weekend": "wochenende",
            "quarter 1": "ersten quartal, erstes quartal",
            "quarter 2": "zweiten quartal, zweites quartal",
            "quarter 3": "dritten quartal, drittes quartal",
            "quarter 4": "vierten quartal, viertes quartal",
            "half 1": "ersten halbjahr, erstes halbjahr",
            "half 2": "zweiten halbjahr, zweites halbjahr",
            "end": "bis ende, bis zum ende",
            "until": "bis, bis zum, bis mitte, bis anfang, vor ablauf",
            "since": "seit, ab",
            "between": "zwischen",
        }
    ),
    statuses=phrase_table(
        {
            "planned": "plant, planen, will, wollen, beabsichtigt, beabsichtigen, vorgesehen, geplant, geplanten, "
            "kündigte, kündigt, kündigten, angekündigt, fordert, fordern, forderte, forderten, verlangt, verlangen, "
            "streicht, streichen",
            "expected": "befürchtet, befürchten, erwartet, erwarten, erwarteten, rechnet mit, rechnen "
            "mit, rechnete mit, rechneten mit, "
            "gerechnet, wird, werden, werde, würde, prognose, prognostiziert, könnten, könnte",
            "estimated": "schätzt, schätzen, schätzte, schätzten, geschätzt, geschätzte, geschätzten, "
            "schätzung, schätzungen, schätzungsweise, vermutlich, wohl, beziffert, bezifferte, geht von, gehen von",
            "capacity beside": "platz für, plätze für, betten für",
            "capacity alone": "fasst, fassen",
            "denied": "falsch, unwahr, dementiert",
        }
    ),
    outcomes=phrase_table(
        {
            "tote": "getötet, tote, toten, starben, gestorben, ums leben, todesopfer, opferzahl",
            "schwerverletzte": "ihnen/davon schwer, schwer verletzt/verletzte/verletzten, schwerverletzt, "
            "schwerverletzte, schwerverletzten",
            "leichtverletzte": "ihnen/davon leicht, leicht verletzt/verletzte/verletzten, leichtverletzt, "
            "leichtverletzte, leichtverletzten",
            "verletzte": "verletzt, verletzte, verletzten",
            "vermisste": "vermisst, vermisste, vermissten",
            "teilnehmer": "demonstriert, demonstrierten, demonstrieren, protestiert, protestierten, protestieren, "
            "teilgenommen, auf die straße, auf die straßen, auf den straßen, versammelten sich, haben sich versammelt",
        }
    ),
    senses=units_in(
        "soldaten: soldaten truppen, tote: toten, verletzte: verletzten, vermisste: vermissten, "
        "deutsche: deutschen, arbeitslose: arbeitslosen, "
        "beschäftigte: beschäftigten, jugendliche: jugendlichen, "
        "demonstrierende: demonstrierenden, teilnehmende: teilnehmenden, "
        "erwachsene: erwachsenen, infizierte: infizierten, obdachlose: obdachlosen, "
        "häuser: häuser wohnhäuser, schaden: schaden schäden"
    ),
    happened=words_in("tote verletzte vermisste schwerverletzte leichtverletzte"),
    of_people=words_in("tote verletzte vermisste schwerverletzte leichtverletzte teilnehmer"),
    people=words_in("menschen personen leute"),
    known_places=GERMAN_PLACES,
    firms=words_in(
        "betreiber hersteller anbieter zulieferer autozulieferer autobauer konzern eigentümer veranstalter reederei"
    ),
    losing=words_in("verloren ausgefallen ausfielen"),
    losses=words_in("schaden schäden verlust verluste kosten"),
    there=words_in("dort hier"),
    than=words_in("als"),
    past=words_in("hatte hatten"),
    scheduled=words_in(
        "beginnt beginnen startet starten öffnet öffnen endet enden ist sind steht stehen findet finden"
    ),
    asking=words_in("umfrage befragung"),
    starts=words_in("von"),
    claiming_lives=words_in("fordert fordern forderte forderten"),
    places_in=words_in("in im bei nahe nach"),
    places_at=words_in("in nahe"),
    times_before_year=words_in("jahr jahre jahren frühjahr sommer herbst winter anfang mitte ende"),
    where=words_in("wo"),
    shares=numbers_in(
        "hälfte 2, drittel 3, viertel 4, fünftel 5, sechstel 6, siebtel 7, achtel 8, neuntel 9, zehntel 10"
    ),
    vague=phrase_table(
        {"dutzende": "mehrere dutzend", "hunderte": "mehrere hundert", "tausende": "mehrere tausend, einige tausend"}
    ),
    comparatives=words_in("mehr weniger höher niedriger"),
    ordinals=words_in("erste ersten zweite zweiten dritte dritten letzte letzten"),
    manners=words_in("seiten wegen weisen fronten"),
)
