"""The kinds of words that say who states a figure, how sure, where and when, of which each language has its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from consilience.wording.word_tables import Phrases, Words


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Cues:
    """The words of one language around stated figures; a language is data, as its `Wording` is."""

    says: frozenset[str]
    """Verbs of saying, which may stand before their speaker too: "said Budanov"."""
    finds: frozenset[str]
    """Verbs of judging and finding, behind their subject only: "the agency estimates"."""
    denies: frozenset[str]
    """Verbs that deny what follows: "rejected reports that"."""
    corrects: frozenset[str]
    """Verbs after which an old value stands: "withdrew an earlier toll of"."""
    quoting: frozenset[str]
    """Those of both that state nothing but what a quotation or "that" follows: "asked", "agreed"."""
    nouns_too: frozenset[str]
    """Those that are nouns as well, and verbs only behind whoever can say something: a name, a body, a pronoun."""
    plurals: frozenset[str]
    """Those that only several can be the subject of: "officials say"."""
    nobody: frozenset[str]
    """Pronouns whose statements are nobody's: "if one adds"."""
    changing: frozenset[str]
    """Verbs of finding that state a figure only beside one of `amounts`: "raised the toll to 131"."""
    claiming: frozenset[str]
    """Verbs of saying that an event may have for subject as well: "the quake claimed 40 lives"."""
    naming: frozenset[str]
    """Those that only give a figure a name: "called the number fanciful"."""
    doing: frozenset[str]
    """Verbs of saying that with a number behind them are deeds: "the firm added 300 jobs"."""
    amounts: frozenset[str]
    """Nouns that stand for a figure: toll, number, estimate."""
    adds: frozenset[str]
    """Forms that go on with the speaker of the sentence: "adding that", "saying"."""
    telling: frozenset[str]
    """Those of the verbs of saying whose object is the one told: "told Radio X"."""
    by_rule: Phrases
    """Phrases before a source: "according to"."""
    by_agent: frozenset[str]
    """Words before whoever did what a passive or a document says: "by the ministry"."""
    citing: frozenset[str]
    """Words before whom a source has it from: "citing", "quoting"."""
    documents: frozenset[str]
    """Nouns of what holds statements: report, survey, data, statement."""
    counts: frozenset[str]
    """Nouns of a statement itself: estimate, claim, count, figure."""
    acts: frozenset[str]
    """Those of saying that do what they say, so that nobody has a figure from them: "promised"."""
    contractions: frozenset[str]
    """What may stand behind an apostrophe for an auxiliary: "We'd"."""
    continuing: Phrases
    """Phrases at the head of a sentence that goes on with the one before: "another"."""
    hearsay: frozenset[str]
    """Nouns of statements that nobody signs: reports, rumours, claims."""
    officials: frozenset[str]
    """Nouns of speakers without a name, whose statements may have any origin: officials, sources."""
    bodies: frozenset[str]
    """Nouns of bodies, by which "the agency" and "it" are resolved."""
    firms: frozenset[str]
    """Nouns before the name of a firm or another body, for which "it" stands: "the owner, Brannock Textiles"."""
    titles: frozenset[str]
    """Words before a name that are not part of it: President, Dr, Colonel."""
    particles: frozenset[str]
    """Small words within names: "dos" in "Maria dos Santos"."""
    title_endings: tuple[str, ...]
    """How compounds of titles end: "leiterin" in "Klinikleiterin"."""
    plural_endings: tuple[str, ...]
    """How nouns end that "they" may stand for."""
    suffixes: frozenset[str]
    """Words behind a name that belong to it: Jr."""
    seeing: frozenset[str]
    """Participles of those who have read a document, and did not write it: "a report seen by Reuters"."""
    titles_he: frozenset[str]
    titles_she: frozenset[str]
    articles: frozenset[str]
    determiners: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]
    it: frozenset[str]
    they: frozenset[str]
    we: frozenset[str]
    who: frozenset[str]
    valuing: frozenset[str]
    """Verbs that put a figure on something, behind one of the next words."""
    value_at: frozenset[str]
    """Words between what a verb values and the figure: "put the loss at"."""
    multiples: frozenset[str]
    """Words behind a number that belong to it, so that no noun phrase ends with them."""
    with_: frozenset[str]
    """Words before a speaker and a participle: "with Smith noting that"."""
    i: frozenset[str]
    generic: frozenset[str]
    """Nouns that stand for any body named before: "the agency"."""
    passive: frozenset[str]
    """Forms that make a passive of a participle behind them."""
    auxiliaries: frozenset[str]
    adverbs: frozenset[str]
    asides: Phrases
    """Phrases of two words that may stand before a verb: "had on average expected"."""
    not_adverbs: frozenset[str]
    """Words with such an ending that are not adverbs."""
    adverb_endings: tuple[str, ...]
    prepositions: frozenset[str]
    of: frozenset[str]
    joining: frozenset[str]
    """Prepositions that may join a name to the noun before: "from" in "engineers from San Marcos"."""
    joins: frozenset[str]
    """Words that join two clauses or two nouns: and, or, but."""
    subordinates: frozenset[str]
    """Words that begin a clause of their own: that, while, because."""
    that: frozenset[str]
    negations: frozenset[str]
    participles: tuple[str, ...]
    """Endings of participles, which end a noun: "the report released on Friday"."""
    verb_endings: tuple[str, ...]
    """How verbs end that stand before a name, which no noun phrase of a source holds: "follows Zelensky's"."""
    verbs: frozenset[str]
    """Frequent verbs that are neither of saying nor auxiliaries, which no noun phrase holds."""
    abbreviated: frozenset[str]
    """Names in capitals that are pronouns in small letters: WHO, US."""
    abbreviations: frozenset[str]
    """Words with a capital whose dot ends no sentence: "Gov."."""
    abbreviations_small: frozenset[str]
    """Those that are abbreviations without a capital too: "approx."."""
    weekdays: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    times: frozenset[str] = frozenset()
    """Further words of time that no noun phrase of a source begins with: yesterday, today, week."""
    statuses: Phrases = field(default_factory=dict)
    """Phrases with the status that they give to a figure beside them."""
    standings: Phrases = field(default_factory=dict)
    """Phrases with the standing of a claim: confirmed, unconfirmed, denied, withdrawn."""
    outcomes: Phrases = field(default_factory=dict)
    """Phrases that say what happened to those counted, with one word for it: "were killed": deaths."""
    of_people: frozenset[str] = frozenset()
    """Those words for outcomes that only people have, so that the dead soldiers are some of the dead."""
    units_spelled: frozenset[str] = frozenset()
    """Units and currencies, whose nouns do not name what is counted: crowns, milligrams."""
    senses: Mapping[str, str] = field(default_factory=dict)
    """One word for things said in several: soldiers, troops."""
    times_rule: Phrases = field(default_factory=dict)
    """Phrases of time with what they mean: last, this, next, by, since, overnight, yesterday."""
    running: frozenset[str] = frozenset()
    """Words of what goes on until it is stated: still, risen."""
    offices: frozenset[str] = frozenset()
    """Nouns behind the name of the place for which somebody stands: governor, mayor."""
    over: frozenset[str] = frozenset()
    """Words before the time with which a share is compared, beside those of any comparison: "5% over last week"."""
    wishing: frozenset[str] = frozenset()
    """Verbs of those who are counted, which make no plan of their number: "80 farms asked for help"."""
    bases: frozenset[str] = frozenset()
    """What percentages are of that count something else: GDP."""
    of_money: frozenset[str] = frozenset()
    """Those that money alone has: pledged."""
    happened: frozenset[str] = frozenset()
    """The last words of outcomes that an event has, so that its day is theirs."""
    times_filler: frozenset[str] = frozenset()
    """Words that may stand between those and the date."""
    numbered: frozenset[str] = frozenset()
    """Nouns before "of" and what is counted: "the number of"."""
    losses: frozenset[str] = frozenset()
    """Amounts of money that are where the event is."""
    there: frozenset[str] = frozenset()
    """Words for the place named last."""
    worth: frozenset[str] = frozenset()
    """Words between a thing and what it is worth."""
    lacking: Phrases = field(default_factory=dict)
    """Phrases that behind a form of "be" say how many are lacking, else a bound: "short of"."""
    preterite: frozenset[str] = frozenset()
    """Auxiliaries of what is over: was, were, had."""
    reasons: frozenset[str] = frozenset()
    """Words before a clause that a plan or an expectation before them does not cover: after, because."""
    speaking: frozenset[str] = frozenset()
    """Participles at the head of a sentence that says where somebody spoke: addressing."""
    interviews: frozenset[str] = frozenset()
    """Words that announce an interview: talks, spoke."""
    own: frozenset[str] = frozenset()
    """Words that only stress a possessive: "our own lists"."""
    than: frozenset[str] = frozenset()
    """Words that lead to what is compared."""
    compared: frozenset[str] = frozenset()
    """Words before the value with which another is compared: "against 96 the week before"."""
    bracketed: Phrases = field(default_factory=dict)
    """Phrases that say which year the figures in brackets are of: "in brackets"."""
    these: frozenset[str] = frozenset()
    """Words behind "of" for what was counted before: these, them."""
    on: frozenset[str] = frozenset()
    """Words between somebody and the share that they have: "the Front on 27.9%"."""
    young: frozenset[str] = frozenset()
    """Words between "as" and "as" and an age: young, old."""
    after: frozenset[str] = frozenset()
    """Words before why a number rose: "rose to 58 after six people died"."""
    fates: frozenset[str] = frozenset()
    """Outcomes of which nobody says only "cases": deaths, injured."""
    contrasts: frozenset[str] = frozenset()
    """Words behind a comma that begin what somebody else does: "while residents spoke of 12"."""
    nouns_ing: frozenset[str] = frozenset()
    """Nouns that look like participles: "a new building"."""
    published: frozenset[str] = frozenset()
    """Words before "in" and the name of a paper: "published in the Lancet"."""
    same: frozenset[str] = frozenset()
    likened: frozenset[str] = frozenset()
    """The word that stands twice before what something is likened to: "as much as"."""
    past: frozenset[str] = frozenset()
    """Words of a clause about a completed event: "had left by the end of the year"."""
    scheduled: frozenset[str] = frozenset()
    """Verbs of what is still to come, before its time: "the trial begins in March"."""
    asking: frozenset[str] = frozenset()
    """Documents that have their figures from many: survey, poll, census."""
    nouns_capital: bool = False
    """Whether every noun has a capital, so that a noun phrase ends at a small word behind one."""
    starts: frozenset[str] = frozenset()
    """Words before a value that another one has replaced: "from 118 to 131"."""
    times_to: frozenset[str] = frozenset()
    """Words between the two ends of a period."""
    times_before_year: frozenset[str] = frozenset()
    admitting: frozenset[str] = frozenset()
    """Verbs of saying behind which a participle says what was done: "admitted taking 40", "confessed to taking"."""
    uttering: frozenset[str] = frozenset()
    """Verbs of `says` that state a figure only with a quotation or "that": shouted."""
    fronted: frozenset[str] = frozenset()
    """Words for what somebody says, before the clause that says so: "despite what Lund says, 40 shops closed"."""
    transcripts: frozenset[str] = frozenset()
    """Nouns of what somebody said, written down: transcript, remarks."""
    addressing: frozenset[str] = frozenset()
    """Verbs of saying whose object may be those to whom it is said: "warned the 40 owners"."""
    asked: frozenset[str] = frozenset()
    """Words before a clause that is a question: "did not say how the 40 men died"."""
    topics: frozenset[str] = frozenset()
    """Words between a verb of saying and the figure that it names: "spoke of 40", "pointed to 40"."""
    several: frozenset[str] = frozenset()
    """Words that stand for persons without a name: "some say"."""
    works: frozenset[str] = frozenset()
    """What somebody makes or appoints, and does not count: "recorded 12 songs"."""
    inferring: frozenset[str] = frozenset()
    """Words behind a comma that lead to what the writer concludes: ", meaning that 5 are left"."""
    stressed: frozenset[str] = frozenset()
    """Adjectives that between an auxiliary and its verb are adverbs: "has long said"."""
    announced: frozenset[str] = frozenset()
    """Nouns of saying that announce an act: "its pledge to add 300"."""
    announcing: frozenset[str] = frozenset()
    """Verbs that say what their subject will do, with the verb of that behind them: "threatened to cut 12"."""
    calling: frozenset[str] = frozenset()
    """Verbs of asking, behind which one of `called_for` leads to what is asked for: "called for 300 tents"."""
    called_for: frozenset[str] = frozenset()
    beginning: frozenset[str] = frozenset()
    """Verbs of saying that say nothing without a quotation: "continued to lose 300 jobs"."""
    to_whom: frozenset[str] = frozenset()
    """Words between a verb of saying and those to whom something is said: "testified before 12 senators"."""
    said_to: frozenset[str] = frozenset()
    """Words behind a verb of saying that lead to whom, where or when something is said."""
    as_said: frozenset[str] = frozenset()
    """Words that lead to who says what stands before them: "as the police reported"."""
    places_in: frozenset[str] = frozenset()
    """Words before a place."""
    places_at: frozenset[str] = frozenset()
    """Those that lead to where something is, and not to where it goes or comes from."""
    places_off: frozenset[str] = frozenset()
    """Words behind a distance: "two kilometres off the coast"."""
    no_place_before: frozenset[str] = frozenset()
    """Nouns before "in" that no place follows: "shares in Lindqvist"."""
    readiness: Phrases = field(default_factory=dict)
    """Phrases before what may happen somewhere, and has not: "prepared to"."""
    directions: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()
    """Nouns at the end of the name of a place within a town: street, square."""
    capitals: frozenset[str] = frozenset()
    """Nouns of the seat of a government, which need not be where the text takes place: capital."""
    moved_to: Phrases = field(default_factory=dict)
    """Words that do not bind a number behind a verb of changing: "revised up to 8,900"."""
    vehicles: frozenset[str] = frozenset()
    """What people travel in, of which a capacity is nowhere: ship, plane."""
    attended: frozenset[str] = frozenset()
    """Words for those who came to an event of a day: crowd, marchers."""
    formerly: frozenset[str] = frozenset()
    """Words that begin a sentence about an old value: "Earlier, the ministry had reported 42 deaths"."""
    crowds: tuple[str, ...] = ()
    """Words for those who marched or rallied, of which each source has its own; the first is the one for all."""
    bids: frozenset[str] = frozenset()
    """Verbs before a share of what was named before: "a pay rise of 11 percent; it offered 7"."""
    revising: frozenset[str] = frozenset()
    """Verbs that give one period another value: revised, restated."""
    averages: frozenset[str] = frozenset()
    """Words of what is counted over many events, not on the day of one: average."""
    before_places: frozenset[str] = frozenset()
    """Words with which the name of a place begins: "Lake Orsa"."""
    flights: frozenset[str] = frozenset()
    """Verbs of those who come to a place, where they then are: "fled into eastern Chad"."""
    turned: Phrases = field(default_factory=dict)
    """Bounds, with what a negation before them makes of each: "more than": no more than."""
    leaving: frozenset[str] = frozenset()
    """Verbs of those who are no longer at the place behind: "had left the port of Tolo"."""
    claiming_lives: frozenset[str] = frozenset()
    """Verbs of demanding that a disaster does too: "forderte 17 Tote"."""
    births: frozenset[str] = frozenset()
    """Words before "in" and a year that is nobody's but those counted: "women born in 1968"."""
    naming_numbers: frozenset[str] = frozenset()
    """Verbs of saying that state a number right behind them: "recommended 5%"."""
    happening: frozenset[str] = frozenset()
    """Verbs of what happens and is not done, so that "it would" makes no plan of it: "it would reach 5 million"."""
    would: frozenset[str] = frozenset()
    """Modals of what somebody means to do: will, would."""
    ages: frozenset[str] = frozenset()
    """Words before the years of somebody: "the retirement age"."""
    proposals: frozenset[str] = frozenset()
    """What somebody may reject without denying a statement: plan, offer."""
    missing: frozenset[str] = frozenset()
    """Verbs before a value that another one did not reach, or passed: "missed the 11.5 million forecast"."""
    since: frozenset[str] = frozenset()
    """Words before a clause since when something is so: "the most since the survey began in 1991"."""
    lasting: frozenset[str] = frozenset()
    """Verbs of saying that events do too: began, continued."""
    nation: frozenset[str] = frozenset()
    """Words for the whole country: "across the country", "nationwide"."""
    its: frozenset[str] = frozenset()
    """Possessives of things and of several: its, their."""
    of_countries: frozenset[str] = frozenset()
    """Words behind a possessive that only a country or a region owns: "Estria's railways"."""
    reports: frozenset[str] = frozenset()
    """Verbs of whose subject, a country, a figure is: "Italy reported 12 cases"."""
    moneys: frozenset[str] = frozenset()
    """Currencies that are spelled behind a number."""
    known_places: frozenset[str] = frozenset()
    """Countries and large regions, in small letters."""
    places_of: frozenset[str] = frozenset()
    """Generic nouns of places, which are not part of their names: province, district, region."""
    peoples_end: tuple[str, ...] = ()
    """How adjectives of countries end: "the Kenyan capital"."""
    seats: frozenset[str] = frozenset()
    """Nouns of places; such an adjective before one is not a name."""
    people: frozenset[str] = frozenset()
    """Words for persons in general, for whom the outcome says what was counted."""
    subset: frozenset[str] = frozenset()
    """Words before a part of a whole that stands before: including, among."""
    shares: Mapping[str, int] = field(default_factory=dict)
    """Fractions with the number of their parts: "third" 3."""
    vague: Phrases = field(default_factory=dict)
    """Phrases for a number with those that say as little and have a reading: "several hundred": hundreds."""
    comparatives: frozenset[str] = frozenset()
    """Words behind a share of which it is more or less: "a third lower"."""
    ordinals: frozenset[str] = frozenset()
    """Words before "half" and "quarter" that make periods of them: "the second half"."""
    manners: frozenset[str] = frozenset()
    """Plurals behind a number word that count nothing: "on two fronts"."""
    margins: Phrases = field(default_factory=dict)
    """Phrases before how far another figure may be off: "margin of error"."""
    possessives: frozenset[str] = frozenset()
    """Words before a small number of those who are known: "her two daughters"."""
    persons: frozenset[str] = frozenset()
    """Nouns before "of" and an age: "a widow of 91"."""
    where: frozenset[str] = frozenset()
    """Words that begin a clause about the place before it: "in Batumi, where 3,000 turned out"."""
    when: frozenset[str] = frozenset()
    """Words that begin a clause about the time before it: "in 1983, when 21,000 came"."""
    lately: frozenset[str] = frozenset()
    """Words before a number of days that end with the day of publication, and before a weekday: past, last."""
    tomorrow: frozenset[str] = frozenset()
    """Words for the day after publication."""
    coming: frozenset[str] = frozenset()
    """Words before a weekday to come: next."""
    spans: Mapping[str, int] = field(default_factory=dict)
    """Words for spans of time, in hours."""
    ago: frozenset[str] = frozenset()
    """Words behind a number of such spans that lie back: ago, earlier."""
    endings: frozenset[str] = frozenset()
    """Words between a span of time and the date with which it ends: "the year ended 30 June"."""
    later: frozenset[str] = frozenset()
    """Words behind a number of days or years that pass from the time named before: "a year later"."""
    then: frozenset[str] = frozenset()
    """Words for the time named before, behind "since" and "until"."""
    pictures: frozenset[str] = frozenset()
    """Documents whose own day is that of what they show: images, footage."""
    before_now: frozenset[str] = frozenset()
    """Those of them that count from the day of publication: ago."""
    strikes: frozenset[str] = frozenset()
    """Verbs of what happens on one day: struck, erupted."""
    results: frozenset[str] = frozenset()
    """Nouns of what is counted for a period of which the text tells: profit, sales."""
    intentions: frozenset[str] = frozenset()
    """Verbs of planning that are nouns behind an article, and say nothing there: "backed the plan"."""
    purposes: frozenset[str] = frozenset()
    """Words between money and what it is for."""
    more: frozenset[str] = frozenset()
    """Words behind a figure that counts what the one before it does: "another 1,300 more"."""
    moves: frozenset[str] = frozenset()
    """Further verbs of what changes from one value to another: "bringing the toll from 118 to 131"."""
    present: frozenset[str] = frozenset()
    """Words of a clause about what is so on the day on which it is said: "12 have died"."""
    many: frozenset[str] = frozenset()
    """Words for some of those named before, of whom an age may be said: "most were under 25"."""
    companies: frozenset[str] = frozenset()
    """Nouns that stand for a firm of any kind: company."""
    legal_forms: frozenset[str] = frozenset()
    """Words at the end of the name of a firm: plc, Corp."""
    closings: Phrases = field(default_factory=dict)
    """Words before the month with which a period ends: the end of."""
    spots: frozenset[str] = frozenset()
    """Nouns of places that are not regions: village, river, camp."""
    polities: frozenset[str] = frozenset()
    """Nouns of states with "of" and a name behind: "the Democratic Republic of Congo"."""
    totals: frozenset[str] = frozenset()
    """Nouns for all of what was counted before: "bringing the total to 87"."""
    fresh: frozenset[str] = frozenset()
    """Words that part what is counted from a total: "12 new cases"."""
    losing: frozenset[str] = frozenset()
    """Verbs that make a thing of time: "12,000 working days were lost"."""
    fires: frozenset[str] = frozenset()
    """What grows to an area that is then burned."""
    areas: frozenset[str] = frozenset()
    """The units of such an area, as figures have them."""
    whose: frozenset[str] = frozenset()
    """Words that begin a clause on what somebody has: "Kallio, whose sales reached 3 billion, said"."""
    possessing: frozenset[str] = frozenset()
    """Verbs whose object is of the subject: "cancelled" 300 flights, "won" 12 seats."""
    alone: frozenset[str] = frozenset()
    """Behind a noun: that a figure is of that one, and not of all."""
    verb_second: bool = False
    """Whether the verb stands second, and its subject behind it where anything else begins: "gestern sagte Müller"."""
    days_dotted: bool = False
    """Whether the day stands before its month with a dot, and never behind it: "am 5. März"."""
    accusatives: frozenset[str] = frozenset()
    """Determiners that no subject has: "den Schaden schätzt die Polizei"."""
    genitives: frozenset[str] = frozenset()
    """Articles of whoever owns the noun before: "eine Sprecherin des Amtes"."""
    genitives_too: frozenset[str] = frozenset()
    """Those that are another case as well, and say so behind an office, a body or a document alone."""
    this: frozenset[str] = frozenset()
    """Words at the head of a sentence that says who stated those before it: "das teilte die Polizei mit"."""
    resulting: Phrases = field(default_factory=dict)
    """Phrases between such a word and the document that says so: "das geht aus"."""
    by_rule_behind: frozenset[str] = frozenset()
    """Words behind a source: "der Polizei zufolge"."""
    by_compound: tuple[str, ...] = ()
    """How compounds end whose head is a source: "nach Polizeiangaben"."""
    perfects: frozenset[str] = frozenset()
    """Participles of saying that end a clause whose auxiliary stands before: "hatte 40 Tote gemeldet"."""
    separable: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Verbs that say something only with one of these words behind them: "wies Berichte zurück"."""
    datives: tuple[str, ...] = ()
    """Endings of plurals that lose their last letter in the nominative: "Teilnehmern"."""
    infinitives: tuple[str, ...] = ()
    """How infinitives end, which tell what will be from what was done to somebody: "wird steigen"."""
    abstract_endings: tuple[str, ...] = ()
    """How nouns end that are not names of places: "in Behandlung"."""
    conditions: frozenset[str] = frozenset()
    """Other nouns behind "in" that are no places: "in Gefahr"."""

    def __post_init__(self) -> None:
        for one in fields(self):
            value = getattr(self, one.name)
            if isinstance(value, frozenset):
                object.__setattr__(self, one.name, Words(value))
