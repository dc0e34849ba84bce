"""The English words that say who states a figure."""

from __future__ import annotations

from consilience.wording.cues import Cues
from consilience.wording.word_tables import numbers_in, phrase_table, words_in

_SAYS = (
    "say says said tell tells told report reports reported "
    "announce announces announced states stated explain explains "
    "explained add adds added note notes noted write writes "
    "wrote tweet tweets tweeted warn warns warned claim claims "
    "claimed argue argues argued insist insists insisted acknowledge acknowledges acknowledged admit admits admitted "
    "recall recalls recalled reply replies replied respond "
    "responds responded remark remarks remarked observe observes "
    "observed comment comments commented conclude concludes concluded predict predicts predicted estimate estimates "
    "estimated suggest suggests suggested quip quips quipped joke jokes joked testify testifies testified assert "
    "asserts asserted complain complains complained boast boasts boasted caution cautions cautioned reveal reveals "
    "revealed contend contends contended confirm confirms "
    "confirmed stress stresses stressed urge urges urged vow vows "
    "vowed promise promises promised repeated emphasize emphasizes emphasized emphasise emphasised posted reads read "
    "agree agrees "
    "mused exclaimed shouted lamented recounted reiterated maintained alleged alleges allege quoted opined answer "
    "answers answered retorted countered chided fumed scoffed joked interjected agreed declared declares ask asks "
    "asked continue continues continued began begins concede concedes conceded thundered snapped cracked pleaded "
    "explain conclude testify assert inform informs informed confess confesses confessed brag brags bragged"
)
_UTTERS = (
    "affirm affirms affirmed attest attests attested averred backtracked beamed bellowed bemoaned bemoans blogged "
    "chimed clarified clarifies concur concurs concurred confided cried deadpanned decried disagree disagrees "
    "disagreed drawled echoed echoes elaborated emailed enthused fretted gasped gloated groused grumbled gushed "
    "howled huffed implored insinuated intimated intoned jested kidded lament laments laughed marveled marvelled "
    "mumbled muttered narrated objected pleads posits posited preached prefaced proclaim proclaims proclaimed "
    "professed protested railed ranted recited recollects recollected recount recounts reflected regretted "
    "reiterate reiterates relayed remember remembers remembered roared scolded screamed shouts sighed smiled "
    "sneered speculate speculates speculated surmised swears teased texted theorized theorizes trumpeted underlined "
    "underlines underscored underscores uttered ventured voiced whispered wondering wonders yelled"
)
"""Verbs that state a figure only with a quotation or "that"."""
_FINDS = (
    "foresee foresees foresaw envision envisions envisioned deem deems deemed presume presumes presumed guesses "
    "supposes decides advocate advocates advocated "
    "spoke guide guides guided "
    "pegs pegged tallies "
    "hope hopes hoped fear fears feared worry worries worried wonder "
    "wondered assume assumes assumed understand understands understood "
    "realize realizes realized recognize recognizes recognized feel feels "
    "felt decide decided learn learned learns hear heard guess guessed "
    "assure assured assures pledged pledges propose proposes proposed "
    "recommend recommends recommended suspect suspects suspected doubt "
    "doubts doubted rule ruled maintain maintains demonstrate demonstrates "
    "demonstrated establish established warrant reason reasoned "
    "find finds found show shows showed shown count counts counted record records recorded put puts "
    "expect expects expected believe believes believed think thinks thought reckon reckons reckoned "
    "assess assesses assessed project projects projected forecast forecasts indicate indicates "
    "indicated calculate calculates calculated determine determines determined accuse accuses accused "
    "propose proposes proposed see sees saw imply implies implied identify identifies identified "
    "discover discovers discovered detect detects detected disclose discloses disclosed document "
    "documents documented point points pointed appeals appealed describe describes described hinted "
    "attributes attributed signaled signalled tallied detailed tout touts touted demand demands "
    "demanded lists listed lowered raised revised increased trimmed raises lowers increases trims cut gave give "
    "given gives call calls called mention mentions mentioned know knows knew speak speaks "
    "spoken cited cites quotes blames blamed registers registered logs logged credit credits credited"
)

SPEAKERS = Cues(
    says=words_in(f"{_SAYS} {_UTTERS}"),
    uttering=words_in(_UTTERS),
    finds=words_in(_FINDS),
    denies=words_in(
        "deny denies denied reject rejects rejected dismiss dismisses dismissed dispute disputes disputed refute "
        "refutes refuted rebut rebuts rebutted debunk debunked disputing denying rejecting dismissing"
    ),
    corrects=words_in("withdrew withdraws withdrawn corrected retracted corrects retracts"),
    quoting=words_in(
        f"{_UTTERS} advocate advocates advocated presume presumes presumed "
        "agree agrees agreed declared declares ask asks asked continue continues continued began begins read reads "
        "quoted repeated "
        "maintained observe observes observed see sees saw know knows knew think thinks thought describe describes "
        "described mention mentions mentioned quotes respond responds responded detailed answer answers answered "
        "snapped cracked pleaded shouted mused determine determined identify identifies identified document "
        "commented point points pointed discovered call calls called documents discover admit admits admitted hope "
        "hopes hoped fear fears feared worry worries worried wonder wondered assume assumes assumed understand "
        "understands understood realize realizes realized recognize recognizes recognized feel feels felt decide "
        "decided learn learned learns hear heard guess guessed assure assured assures pledged pledges recommend "
        "recommends recommended suspect suspects suspected doubt doubts doubted rule ruled maintain maintains "
        "demonstrate demonstrates demonstrated establish established warrant reason reasoned credit credits credited "
        "confess confesses confessed"
    ),
    changing=words_in(
        "lowered raised revised increased trimmed raises lowers increases trims cut gave give given gives put puts "
        "speak speaks spoken given posted posts pegs pegged spoke"
    ),
    nouns_too=words_in(
        "states adds counts claims reports notes remarks comments estimates records calls lists points documents "
        "projects forecasts increases cut shows answers thought tweets urges stresses promises raises lowers puts "
        "finds reveals demands appeals registers report count claim estimate project forecast note comment answer cut "
        "call continued remarked documented hopes fears worry worries doubt doubts guess rule reason hope fear feel "
        "tallies ranks credit credits guide guides"
    ),
    plurals=words_in(
        "say tell report claim note argue insist admit recall warn predict estimate suggest contend stress vow "
        "promise find show count record believe think reckon assess project indicate expect see know call "
        "demand write reply respond observe complain confirm reveal speak deny reject dispute allege acknowledge "
        "hope fear worry wonder assume understand realize recognize feel decide learn hear guess assure propose "
        "recommend suspect doubt maintain demonstrate concede explain conclude testify assert inform brag concur "
        "disagree proclaim remember speculate foresee envision deem reiterate affirm attest advocate lament recount "
        "presume"
    ),
    nobody=words_in("one you everyone everybody anyone nobody all"),
    adds=words_in(
        "showing vowing saying adding noting warning claiming arguing telling writing explaining insisting "
        "estimating predicting announcing reporting suggesting stating declaring acknowledging confirming revealing "
        "asserting asking concluding recalling promising appealing seeking complaining conceding alleging "
        "contending joking cautioning remarking testifying tweeting pledging implying lamenting recounting boasting "
        "bragging reiterating speculating"
    ),
    addressing=words_in("warn warns warned remind reminds reminded inform informs informed told tell tells assured"),
    telling=words_in("tell tells told telling remind reminded inform informs informed assured"),
    as_said=words_in("as"),
    announced=words_in(
        "pledge pledges promise promises vow vows offer offers proposal proposals demand demands threat threats call "
        "calls commitment commitments request requests"
    ),
    announcing=words_in(
        "threaten threatens threatened threatening offer offers offered offering volunteered swore sworn"
    ),
    calling=words_in("call calls called ask asks asked asking appeal appeals appealed appealing"),
    called_for=words_in("for"),
    beginning=words_in("begin begins began continue continues continued"),
    to_whom=words_in("to with before in"),
    said_to=words_in("to with in at on before during"),
    by_rule=phrase_table(
        {
            "according": "according to, in the words of, in the view of, by the count of, "
            "by the estimate of, by the estimates of, by the reckoning of, "
            " as per, "
            "per the, per its, per his, per her, per their, per a, per an",
            "document": "based on",
        }
    ),
    by_agent=words_in("by from"),
    citing=words_in("citing quoting quoted quotes cited cites"),
    documents=words_in(
        "update updates report reports survey surveys poll polls study studies data figure figures statement "
        "statements count counts "
        "tally tallies estimate estimates bulletin bulletins records record statistics analysis analyses document "
        "documents filing filings assessment assessments research numbers results list review investigation imagery "
        "images article story account accounts letter memo post tweet website calculations calculation projections "
        "census interview release audit collation files forecast forecasts model models evidence intelligence "
        "information version register registers ledger dna tests modelling modeling simulation simulations"
    ),
    counts=words_in(
        "estimate estimates claim claims count counts figure figures tally tallies toll assessment forecast range "
        "projection statement announcement announcements warning prediction assertion suggestion view belief"
    ),
    claiming=words_in("claim claims claimed sees see registers registered logs logged"),
    naming=words_in("call calls called"),
    doing=words_in("write writes wrote add adds added adding recall recalls recalled recalling"),
    admitting=words_in(
        "admit admits admitted confess confesses confessed plead pleads pleaded pled acknowledge acknowledges "
        "acknowledged"
    ),
    transcripts=words_in(
        "transcript transcripts excerpt excerpts remarks text summary passage letter statement memo post tweet message "
        "bulletin email article story release report"
    ),
    inferring=words_in("meaning"),
    fronted=words_in("what whatever"),
    asked=words_in("how whether why if"),
    topics=words_in("of about for to on"),
    several=words_in("some many"),
    works=words_in(
        "song songs album albums book books novel novels letter letters poem poems play plays film films article "
        "articles column columns essay essays page pages judge judges nominee nominees appointee appointees"
    ),
    stressed=words_in("long first"),
    amounts=words_in(
        "toll number numbers figure figures estimate estimates count total tally forecast cost costs loss losses "
        "price population picture profit profits sales revenue revenues income turnover dividend tolls "
        "outlook guidance projection"
    ),
    passive=words_in("is are was were be been being"),
    valuing=words_in(
        "put puts peg pegs pegged list lists listed value values valued estimate estimates estimated see sees saw "
        "revise revises revised credit credits credited calculate calculates calculated"
    ),
    value_at=words_in("at with to"),
    multiples=words_in("hundred thousand million billion trillion dozen percent"),
    with_=words_in("with"),
    i=words_in("i me my"),
    generic=words_in("agency organization organisation body"),
    acts=words_in(
        "promise promises promised vow vows vowed urge urges urged pledged pledges demand demands demanded promising"
    ),
    contractions=words_in("d ve ll re m s"),
    contrasts=words_in("while whereas although though but"),
    nouns_ing=words_in(
        "building buildings meeting saving savings funding spending ruling trading training housing hearing crossing "
        "filing offering clothing listing heating"
    ),
    continuing=phrase_table(
        {"more": "another, a further", "on": "of them, of these, of those, of the, half of those, a fourth"}
    ),
    hearsay=words_in(
        "report reports rumour rumours rumor rumors claim claims allegation allegations suggestion suggestions media "
        "posts speculation accusations"
    ),
    officials=words_in(
        "official officials source sources authorities diplomat diplomats officer officers analyst analysts "
        "aide aides insider insiders observers experts expert witnesses witness residents resident activists critics "
        "commanders advisers advisors strategists consultants lobbyists prosecutors lawyers supporters opponents "
        "intelligence media rumours rumors reports spies somebody someone organisers organizers opposition"
    ),
    bodies=words_in(
        "agency agencies ministry ministries institute organization organisation company government department "
        "commission committee council office bank group party union university court army police military "
        "administration association bureau centre center charity service services board authority campaign firm fund "
        "network newspaper paper magazine broadcaster ltd plc inc corp llc gmbh ag station foundation hospital "
        "school church parliament congress "
        "senate house team club command headquarters embassy municipality federation society league airline carrier "
        "bank insurer survey study poll report watchdog think tank alliance force forces inquiry ngo ngos monitor "
        "trust television radio tv channel observatory cross crescent unicef un nato eu guard guards pollster "
        "pollsters management opposition staff assembly directorate secretariat motors electric"
    )
    | {"WHO"},
    firms=words_in(
        "company firm carmaker automaker chipmaker drugmaker planemaker airline brewer miner grocer "
        "owner operator maker lobby utility carrier chain retailer builder developer publisher manufacturer producer "
        "supplier lender insurer startup brand giant group rival parent coalition alliance platform site"
    ),
    titles=words_in(
        "president vice prime minister chancellor king queen prince princess senator sen representative rep gov "
        "governor mayor congressman congresswoman speaker secretary mr mrs ms miss dr prof professor sir lord lady "
        "dame father sister brother pastor reverend rev rabbi imam bishop archbishop cardinal pope general gen "
        "colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander commissioner ambassador "
        "judge justice attorney director chairman chairwoman chair chief spokesman spokeswoman spokesperson deputy "
        "former acting economist analyst officer official head leader candidate nominee democrat republican ukrainian "
        "russian american french german british chinese israeli iranian brigadier corporal constable inspector "
        "superintendent detective marshal commodore sheriff sheikh ayatollah mullah premier envoy coroner councillor "
        "challenger incumbent negotiator lawyer engineer author founder researcher historian cllr ald alderman hon "
        "honourable honorable insp det supt pc barr engr alhaji shri smt monsignor msgr cpl mp mla criminologist "
        "economist barrister solicitor prosecutor doctor nurse teacher driver farmer surgeon medic "
        "paramedic student survivor pilot executive epidemiologist statistician scientist geologist climatologist "
        "headmaster headteacher principal shopkeeper trader adviser advisor strategist consultant lobbyist pollster "
        "organizer organiser activist columnist editor reporter correspondent commentator pundit sociologist "
        "ecologist physicist aide ceo cfo coo cto"
    ),
    particles=words_in("de la del dos da do di von van der den bin ibn al el le du ten ter"),
    title_endings=(),
    plural_endings=("s",),
    suffixes=words_in("jr sr ii iii iv"),
    seeing=words_in("seen obtained reviewed viewed read leaked quoted cited"),
    titles_he=words_in("mr sir lord king prince father brother pope"),
    titles_she=words_in("mrs ms miss lady dame queen princess sister"),
    articles=words_in("the a an"),
    determiners=words_in("the a an this these those its his her their our my your some any both another each every no"),
    he=words_in("he him his"),
    she=words_in("she her"),
    it=words_in("it"),
    they=words_in("they them"),
    we=words_in("we us"),
    who=words_in("who which that"),
    auxiliaries=words_in(
        "is are was were be been being has have had having will would can could may might must shall should do does did"
    ),
    adverbs=words_in(
        "also later then now again once still earlier just even further meanwhile however instead already there here "
        "overseas abroad nationwide statewide citywide countrywide worldwide "
        "never not so too previously reportedly today yesterday tomorrow thus therefore moreover perhaps himself "
        "herself itself themselves since repeatedly always often sometimes ever almost soon maybe quite rather very "
        "nearly only far alone aside indeed likewise"
    ),
    asides=phrase_table(
        {"aside": "on average, in turn, in total, in all, in fact, for now, for example, of course, in effect"}
    ),
    not_adverbs=words_in(
        "daily weekly monthly quarterly hourly yearly family italy july likely elderly supply assembly reply "
        "early friendly anomaly"
    ),
    adverb_endings=("ly",),
    prepositions=words_in(
        "of in on at by for from to with about into over after before during between under against through among "
        "without within across near around behind beyond since until till as than off out up down upon toward towards "
        "despite like per via amid along because inside outside throughout regarding including"
    ),
    of=words_in("of"),
    joining=words_in("for from at with in on by near outside inside behind"),
    joins=words_in("and or but nor yet"),
    subordinates=words_in(
        "that which who whom whose when where while because if although though unless whereas as since after before "
        "until whether what how why than once"
    ),
    that=words_in("that"),
    negations=words_in("none not never no neither nor n't"),
    participles=("ed", "ing"),
    verb_endings=("s",),
    verbs=words_in(
        "went go goes going gone came come comes made make makes took take takes taken got get gets gave won win wins "
        "lost lose loses held holds ran leave leaves met meets led leads killed died injured rose fell rises falls "
        "grew began begins begun became become becomes brought brings sent send sends built stood stands let lets "
        "kept keeps keep spent spends paid pays bought sold struck hits want wants wanted needed used seem seems "
        "swung beat fled drew drove flew sank slid sprang swept threw tore woke wore blew broke chose dealt "
        "fought froze rode shook spun swore taught seemed looked helps helped appears appeared planned remain "
        "remains remained includes included reach reaches "
        "hit topped tops reached known exceed exceeds exceeded pass passed appear totalled totaled plans"
    ),
    abbreviated=frozenset(("WHO", "US")),
    abbreviations=words_in(
        "mr mrs ms dr prof gov sen rep reps sens gen col lt sgt capt maj adm st jr sr inc corp co ltd vs jan feb mar "
        "apr jun jul aug sep sept oct nov dec no rev hon pres u.s u.k u.n d.c fig ave "
        "calif fla mass penn ariz conn ill ind mich minn tenn tex wash wis va vt la ga ky md mt ft pa okla ore nev "
        "colo"
    ),
    abbreviations_small=words_in("u.s u.k u.n d.c a.m p.m e.g i.e etc est approx vs inc corp co ltd mr mrs ms dr st"),
    weekdays=numbers_in(
        "monday 0, tuesday 1, wednesday 2, thursday 3, friday 4, saturday 5, sunday 6, mon 0, tue 1, wed 2, thu 3, "
        "fri 4, sat 5, sun 6"
    ),
    months=numbers_in(
        "january 1, february 2, march 3, april 4, may 5, june 6, july 7, august 8, september 9, october 10, november "
        "11, december 12, jan 1, feb 2, mar 3, apr 4, jun 6, jul 7, aug 8, sep 9, sept 9, oct 10, nov 11, dec 12"
    ),
)
