"""Who states a figure: the cues of English, one sentence for each."""

from __future__ import annotations

import pytest

import consilience as cs
from consilience.reading.found_claims import FOUND_COLUMNS

SOURCES = [
    ("The ministry said 12 people died.", "The ministry", "ministry"),
    ("12 people died, the ministry said on Tuesday.", "the ministry", "ministry"),
    ('"We have recovered 105 bodies," Ruben Salcedo, the institute\'s head, told Radio Surco.', "Ruben Salcedo", None),
    ('"It is bad," said Grace Mbewe. "Another 80 are under the rubble."', "Grace Mbewe", None),
    ("Up to 14 people are missing, according to the Red Cross.", "the Red Cross", "Red Cross"),
    ("According to the Red Cross, 14 people are missing.", "the Red Cross", "Red Cross"),
    ("President Irina Dascal said 9,500 soldiers would come.", "President Irina Dascal", "Irina Dascal"),
    ("The minister, Óscar Valdelomar, said 12 people died.", "Óscar Valdelomar", None),
    ("Irina Dascal spoke on Friday. Dascal said 3,000 soldiers were there.", "Dascal", "Irina Dascal"),
    ("Irina Dascal said little. She put the number of soldiers at 640.", "She", "Irina Dascal"),
    ("“It was bad,” said Ann Lee.\n\nThe toll rose to 12, she said.", "she", "Ann Lee"),
    ("The Coast Guard Office (CGO) met. The CGO said 12 people died.", "The CGO", "Coast Guard Office"),
    ("Ann Lee (CDU) spoke. The CDU said 12 people died.", "The CDU", "CDU"),
    ("“This goes on.\n\n“Around 200 have been killed,” he said.", "he", None),
]


@pytest.mark.parametrize(("text", "words", "name"), SOURCES)
def test_the_source_is_named(text, words, name, parser):
    one = cs.find_claims(text, parser=parser)[-1]
    assert one.source.words == words
    assert text[one.source.start : one.source.end] == words
    assert one.source.name == (name or (words if words != "he" else one.source.name))


@pytest.mark.parametrize(
    "text",
    [
        "A bigger earthquake killed nearly 600 people in 1996.",
        "Two people were reported missing and 300 tents burned.",
        "23:05 - With 40% of the votes counted, the Bloc leads with 33.2%.",
        "Officials met on Monday. The town has 5,000 inhabitants.",
        "The states 12 people left said nothing.",
    ],
)
def test_what_the_narrator_states_has_no_source(text, parser):
    assert {one.source for one in cs.find_claims(text, parser=parser)} <= {None}


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Of the dead, 31 were women and 9 were children.", ["deaths/women", "deaths/children"]),
        ("Of those killed, 12 were miners.", ["deaths/miners"]),
        ("Police said 40 people died. Of them, 12 were children.", ["deaths", "deaths/children"]),
        ("Of these, 12 were miners and 3 policemen.", ["miners", "policemen"]),
        ("Of the miners, some are hurt. Police counted 12 tents.", ["tents"]),
    ],
)
def test_some_of_those_with_whom_a_sentence_begins_are_a_part(text, counted, parser):
    assert [one.what.value for one in cs.find_claims(text, parser=parser)] == counted


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The toll rose to 52 on Wednesday, up from 43 a day earlier.", ["2026-11-11", "2026-11-10"]),
        ("On Monday 40 people died. The toll had been 31 two days earlier.", ["2026-11-09", "2026-11-07"]),
        ("Police said 52 had died, up from 43 a day earlier.", [None, "2026-11-11"]),
    ],
)
def test_a_day_earlier_is_earlier_than_the_day_named_last(text, days, parser):
    found = cs.find_claims(text, reported="2026-11-12", parser=parser)
    assert [one.when and one.when.value for one in found] == days


def test_what_a_difference_counts_is_unsure(parser):
    more, plain = cs.find_claims("Police counted 40 more dead than on Monday. They counted 60 tents.", parser=parser)
    assert (more.what.value, more.what.sure) == ("deaths/more", False)
    assert (plain.what.value, plain.what.sure) == ("tents", True)


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("The army has never acknowledged more than about 769 dead.", "[0, 769]"),
        ("We are short of about 60 nurses, she said.", "[60, 60]"),
        ("The toll was revised up to about 8,900.", "[8900, 8900]"),
        ("About one child in three is ill.", "[33.3, 33.3]"),
    ],
)
def test_what_is_read_anew_is_read_by_the_convention_of_the_text(text, interval):
    one = cs.find_claims(text, convention=cs.Convention(kappa=0))[0]
    assert str(one.figure.figure.interval) == interval


def test_how_far_away_something_is_is_not_a_claim(parser):
    found = cs.find_claims("The boat went down two kilometres off Osby. The river rose two metres.", parser=parser)
    assert [one.figure.words for one in found] == ["two metres"]
    assert [(one.words, one.kind) for one in found.others] == [("two kilometres", "distance")]


def test_a_text_is_asked_for():
    with pytest.raises(cs.FigureError, match="not a text"):
        cs.find_claims(12)


def test_the_table_of_a_text():
    found = cs.find_claims("The ministry said 12 people died. <b>Some</b> said 15.", reported="2024-03-05")
    frame = found.to_frame()
    assert frame[["words", "source", "what"]].iloc[0].tolist() == ["12", "ministry", "deaths"]
    assert list(frame.columns) == list(FOUND_COLUMNS)
    assert cs.find_claims("Nothing.").to_frame().empty
    for page in (found.html("<i>"), found._repr_html_()):
        assert "<b>Some" not in page
        assert "<i>" not in page
        assert '<mark class="claim" title="12 by ministry (what: deaths)">12</mark>' in page


GERMAN = [
    ("Das Innenministerium erklärte, 12 Menschen seien gestorben.", "Innenministerium", "tote"),
    ("12 Menschen starben, teilte das Rote Kreuz mit.", "Rote Kreuz", "tote"),
    ("Laut Polizei wurden 40 Menschen verletzt.", "Polizei", "verletzte"),
    ("„Wir haben 105 Tote geborgen“, sagte Anna Berg.", "Anna Berg", "tote"),
    ("Präsident Peter Holm sagte am Montag, dass 1.200 Soldaten kommen.", "Peter Holm", "soldaten"),
    ("Das Innenministerium erwartet bis Oktober 2.600 Soldaten.", "Innenministerium", "soldaten"),
]


@pytest.mark.parametrize(("text", "name", "what"), GERMAN)
def test_another_language_is_data(text, name, what):
    (one,) = cs.find_claims(text, locale="de", reported="2024-09-10")
    assert one.source.name == name
    assert what in one.what.value


def test_german_times_and_statuses():
    (one,) = cs.find_claims(GERMAN[-1][0], locale="de", reported="2024-09-10")
    assert (one.when.value, one.status.value) == ("2024-10", "expected")


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The tremor struck at a depth of 10 kilometres, 34 km west of Ara, and killed 12 people.", ["12"]),
        ("Two officials said 12 people died.", ["12"]),
        ("It burned 8,400 acres (3,400 hectares), the police said.", ["8,400 acres"]),
        ("The police lowered the toll from 140 to 129.", ["140", "129"]),
    ],
)
def test_circumstances_are_no_claims(text, figures):
    found = cs.find_claims(text)
    assert [one.figure.words for one in found] == figures


def test_a_value_that_another_replaced_is_withdrawn():
    old, new = cs.find_claims("The police lowered the toll from 140 to 129.")
    assert (old.status.value, old.standing, new.status, new.standing) == ("revised", "withdrawn", None, "")


TURNS = [
    ("Organisers estimated the crowd at 40,000; police spoke of no more than 8,000.", "8,000", "police"),
    (
        '"We are all here," its director, Faith Wanjiru, told reporters. "Twelve more are missing."',
        "Twelve",
        "Faith Wanjiru",
    ),
    ("The company that runs the ferry said 214 people were on board.", "214", "company"),
    ("In a survey of 1,260 farmers, 430 had sprayed.", "430", "survey of 1,260 farmers"),
    ("“Why?” Smith asked. “I saw 12 people,” he said, adding that 13 had left.", "13", "Smith"),
    ("The police said 12 people died, but the Red Cross said 15 died.", "15", "Red Cross"),
    ("Continued Stone: “So I count 12 problems.”", "12", "Stone"),
]


@pytest.mark.parametrize(("text", "words", "name"), TURNS)
def test_the_turns_of_a_sentence(text, words, name, parser):
    one = next(one for one in cs.find_claims(text, parser=parser) if words in one.figure.words)
    assert one.source is not None
    assert one.source.name == name


COUNTED = [
    ("In all 41,204 cases were reported in 38 countries, compared with 23,927 a year before.", "cases"),
    ("The Liberals had 31.4% of the vote, ahead of the Front on 27.9%.", "vote"),
    ("Officials found 12 new cases of measles, bringing the total to 87.", "cases"),
    ("About 210 posts will go, of which 60 are vacant. The unions put the figure at 300.", "jobs"),
    ("Police said 40 people, including 12 children, were hurt. Medics put the number at 55.", "injured"),
    ("Officials say 60 people – two of them nurses – died. Medics put the number at 55.", "deaths"),
    ("In a town of 900 people, 14 houses were lost, and one man, a nurse, was killed, and 20 hurt.", "injured"),
    ("At least 63 people, 14 of whom were children, were killed.", "deaths/children"),
    ("He said 300 were hurt, 12 of whom died.", "deaths"),
    ("Of about 300 passengers, 12 were hurt.", "injured/passengers"),
    ("Labour (43%) beat the Greens (12%).", "greens"),
    ("Some 40 people died in Osby (12) and Lund (28).", "deaths"),
    ("A bus crashed. It put the number of dead at 38.", "deaths"),
    ("The ferry was licensed for 150 passengers.", "passengers"),
    ("Some 231 people were on the ferry.", "aboard"),
    ("Police put the crowd at 6,000.", "crowd"),
    ("Four of the nine districts are affected.", "districts"),
    ("Rations have been cut by a third.\n\nFunding: none.", "rations"),
    ("Falcon sold 4,120 cars in May, down 3.8% from a year earlier.", "cars sold"),
    ("Hospital cases rose by 12 percent. Admissions rose to 1,905.", "admissions"),
    ("Yields average 2.4 tonnes per hectare.", "yields average"),
    ("Norvik raised its profit to €410 million.\n\nAnalysts had expected €395 million.", "profit"),
    ("The UN has asked for $470 million; 15 percent of it has come in.", "funding/come"),
    ("The centre was built for 250 people. The hall, built for 250, was full.", "capacity"),
    ("Spending is to grow to 3.1 percent of GDP.", "spending"),
    ("Donors pledged 5 million crowns for the victims.", "pledged"),
    ("It pledged to spend 5 million crowns on the line.", "line"),
    ("The firm appeals for $4 million.", "funding"),
    ("Nine people were stabbed to death, two more than in 2022.", "deaths/more"),
    ("The agency puts the number of people missing since January at 612.", "missing"),
    ("This should bring in 340 million next year.", "bring"),
    ("Case fatality: 3.1 percent.", "case fatality"),
    ("Some 150 people were on board.", "aboard"),
    ("Police put the crowd at 6,000 and organisers at 20,000.", "crowd"),
    ("Excluding food, inflation was unchanged at 1.3%.", "inflation"),
    ("We treated 18,402 children in May, 41% more than in June.", "treated/children"),
    ("It cut 520 posts after orders fell 17%.", "orders"),
    ("We opened three more treatment centres.", "treatment centres"),
    ("The Liberals lead with two thirds of ballots counted.", "ballots"),
    ("Some 2.8 million people in Tondi, one in six, do not eat enough.", "people"),
    ("Some 17 prisoners escaped, of whom twelve have been found.", "escaped"),
    ("Of 58 who died, twenty-six of the dead had not been identified.", "deaths/not identified"),
    ("Eighty-eight people are being treated, 12 of them in tents.", "treated/in tents"),
    ("The death toll rose to 58 after six people died in hospital.", "deaths/further"),
    ("The company said 450 people were there. It revised its own figure from 450 to 530.", "people"),
    ("Insurers put the cost of the damage at 40 million crowns.", "damage"),
    ("It promised 5 million crowns for the families.", "pledged"),
    ("Nordvik reported a net profit of 412 million euros for the quarter ended December.", "net profit"),
    ("Police are seeking two other suspects.", "other suspects"),
    ("Nineteen people were pulled alive from the shaft.", "rescued"),
    ("Some 2.8 million people do not eat enough. The number could rise to 3.6 million.", "people"),
]


def test_the_number_of_a_report_is_no_claim():
    assert [claim.figure.words for claim in cs.find_claims("FLOOD UPDATE 2 (as of 3 May 2024)\n\nDead: 57.")] == ["57"]


@pytest.mark.parametrize(("text", "what"), COUNTED)
def test_the_last_figure_counts_what_its_sentence_says(text, what):
    assert cs.find_claims(text)[-1].what.value == what


def test_a_german_noun_is_named_in_the_nominative():
    one = cs.find_claims("Die Veranstalter sprachen von 60.000 Teilnehmern.", locale="de")[0]
    assert (one.what.value, one.source.name) == ("teilnehmer", "Veranstalter")


def test_a_dateline_may_stand_below_a_headline():
    found = cs.find_claims("Vote count: Liberals lead\n\nORSA - With 68% of votes counted, they had 31%.")
    assert found[-1].what.value != "orsa"
    assert [one.where for one in found] == [None, None]


def test_an_age_and_a_currency_without_a_code_are_told_apart_from_counts():
    found = cs.find_claims("Children as young as 14 were there. It promised 5 million crowns.")
    assert [(one.figure.figure.text, one.unit) for one in found] == [("5 million", "crowns")]


@pytest.mark.parametrize(
    ("text", "what", "unit"),
    [
        ("Survivors said more than 300 people were on board.", "aboard", ""),
        ("Rescued fishermen said 40 men were at sea.", "men", ""),
        ("The army loses 1,200 soldiers a day, Budanov said.", "troops", "/day"),
        ("Police said 12 a day died.", "deaths", "/day"),
        ("Some 300 trucks daily cross the border.", "trucks", "/day"),
        ("He waited with 30 men a day later.", "men", ""),
        ("Police found 12 bodies a mile from the site.", "bodies", ""),
        ("He met 30 men an hour into the march.", "men", ""),
        ("About 500 people every month arrive.", "people", "/month"),
        ("Profit was 87 cents a share.", "profit", "cent/share"),
    ],
)
def test_what_is_counted_is_not_who_speaks_and_keeps_its_rate(text, what, unit):
    (one,) = cs.find_claims(text)
    assert (one.what.value, one.unit) == (what, unit)


@pytest.mark.parametrize(
    ("text", "source", "what"),
    [
        ("Hezbollah claimed to have killed or wounded 80 soldiers.", "Hezbollah", "casualties/troops"),
        ("More than 40 people were killed or wounded, police said.", "police", "casualties"),
        ("The Rescue Committee spoke of half a million people.", "Rescue Committee", "people"),
        ("The mayor spoke of two million dead.", "mayor", "deaths"),
    ],
)
def test_words_for_a_number_and_for_two_fates_are_read_whole(text, source, what):
    (one,) = cs.find_claims(text)
    assert (one.source.name, one.what.value, one.where) == (source, what, None)


def test_an_old_value_is_withdrawn_and_a_new_sentence_counts_the_whole():
    earlier = cs.find_claims("The ministry put the dead at 54. Earlier, the ministry had reported 42 deaths.")[-1]
    assert earlier.standing == "withdrawn"
    assert cs.find_claims("Earlier on Monday, police said 12 people were hurt.")[0].standing != "withdrawn"
    text = "OCHA said 480,000 people had fled, a third of them children. The Rescue Committee spoke of 500,000."
    assert [one.what.value for one in cs.find_claims(text)] == ["displaced", "displaced/children", "displaced"]


def test_what_happened_behind_an_aside_is_said_of_the_whole():
    for text in (
        "At least 63 people, including 14 children, were killed.",
        "At least 63 people (14 children) died.",
        "At least 63 people – 14 of them children – were killed on Sunday.",
        "At least 63 people, 14 of whom were children, were killed.",
        "At least 63 people, among them 14 children and three guards, were killed.",
    ):
        assert cs.find_claims(text)[0].what.value == "deaths", text
    for text in (
        "In a town of 900 people, 14 houses were destroyed, and two people, a nurse, were killed.",
        "The city has 400,000 people, 12 of whom were killed.",
        "Police said 500 people, 12 buses and a tram were on the bridge, and nine were killed.",
    ):
        assert "death" not in cs.find_claims(text)[0].what.value, text


def test_some_of_a_count_never_rival_the_whole():
    draft = cs.draft_claims("He said 63 died, 14 of whom died in hospital.")
    assert '"deaths" }' in draft
    assert '"deaths/part 2" }' in draft


def test_the_operator_is_no_charity_named_before():
    text = (
        "The Red Cross sent 40 volunteers, the governor of Osby province said. Each ticket cost $12, the operator said."
    )
    assert cs.find_claims(text)[-1].source.name == "operator"
    text = "Norvane reported a loss of 12 million euros. Sales rose to 40 million euros, the carmaker said."
    assert cs.find_claims(text)[-1].source.name == "Norvane"


def test_what_somebody_could_confirm_is_not_expected():
    for text in ("The army said it could confirm only 47 deaths.", "Doctors could only identify 9 of the dead."):
        assert cs.find_claims(text)[0].status.value == "observed"
    assert cs.find_claims("The toll could rise to 90.")[0].status.value == "expected"


def test_outcomes_that_or_joins_are_one_thing_of_their_own():
    for text, what in (
        ("The quake left 300 people dead or missing.", "deaths or missing"),
        ("Some 9,000 houses were damaged or destroyed.", "houses damaged or destroyed"),
        ("A blast destroyed or damaged 300 homes.", "houses damaged or destroyed"),
        ("At least 40 people were killed, injured or missing.", "deaths or injured or missing"),
        ("At least 300 were arrested or detained.", "arrested"),
        ("Nine thousand homes were destroyed and 4,000 damaged.", "houses destroyed"),
    ):
        assert cs.find_claims(text)[0].what.value == what, text


def test_those_who_came_are_one_thing_by_whatever_verb():
    for text in (
        "At least 12,000 people marched through Lisbon.",
        "Some 2.3 million people attended the Mass in Lisbon.",
        "Police said 3,000 people had gathered outside parliament.",
        "More than 40,000 took to the streets of Lima.",
        "The march was attended by 40,000 people.",
        "In Leipzig demonstrierten 18.000 Menschen gegen die Pläne der Regierung und für mehr Geld, sagte die Polizei.",
    ):
        assert cs.find_claims(text)[0].what.value in ("participants", "teilnehmer"), text
    for text in ("He attended 12 meetings.", "Shares rallied 3%.", "Around 300 people gathered signatures."):
        assert "participants" not in cs.find_claims(text)[0].what.value, text
    draft = cs.draft_claims("Organisers said 9,000 people marched in Osby. Police put attendance in Osby at 4,000.")
    assert draft.count('what = "participants"') == 2


def test_a_hedge_within_a_source_does_not_cut_it():
    for text, source in (
        ("A study of nearly 8,000 Britons had put the increase at 30%.", "study of nearly 8,000 Britons"),
        ("A survey of more than 1,000 voters put support at 40%.", "survey of more than 1,000 voters"),
        ("Officials in about 12 towns said 300 had died.", "Officials in about 12 towns"),
    ):
        assert cs.find_claims(text)[-1].source.name == source


def test_a_risk_that_was_measured_is_not_expected():
    assert cs.find_claims("Those who slept less had a 27% higher risk of dementia.")[0].status is None
    assert cs.find_claims("Police warned of a risk of 300 deaths.")[0].status.value == "expected"


def test_who_shares_a_verb_states_a_figure_of_their_own():
    for text, sources in (
        ("Police counted 9,000 people, the organisers 12,000.", ["Police", "organisers"]),
        ("The ministry estimated 300 deaths, Amnesty more than 900.", ["ministry", "Amnesty"]),
        ("Ipsos found 41% support, YouGov 38%.", ["Ipsos", "YouGov"]),
        ("A poll found 41% support Labour, the Greens 12%.", ["poll", "poll"]),
        ("Officials counted 300 houses and 12 schools.", ["Officials", "Officials"]),
    ):
        assert [one.source.name for one in cs.find_claims(text)] == sources, text
    assert not cs.find_claims("Ipsos found 41% support, YouGov 38%.")[1].source.sure


def test_what_is_said_of_some_is_not_said_of_the_whole():
    for text, what in (
        ("272 of the country's 1,400 guards had joined the strike.", ["participants/guards", "guards"]),
        ("Three of the 12 miners died.", ["deaths/miners", "miners"]),
        ("19 of the 40 people who died were children.", ["people", "deaths"]),
        ("Half of the 200 soldiers were captured.", ["captured/troops", "troops"]),
    ):
        assert [one.what.value for one in cs.find_claims(text)] == what, text
    last = cs.find_claims("Unison said 272 of the 1,400 guards had joined the strike; the DGAC put the figure at 203.")[
        -1
    ]
    assert last.what.value == "participants/guards"


def test_the_toll_behind_another_count_is_of_deaths():
    found = cs.find_claims("Some 3,500 buildings collapsed, the ministry said, raising the death toll to 142.")
    assert [one.what.value for one in found] == ["buildings destroyed", "deaths"]


def test_a_word_that_compares_is_not_a_source():
    found = cs.find_claims("The number of injured has been revised down to 480 from more than 600.")
    assert [one.source for one in found] == [None, None]


def test_one_of_many_alone_is_a_part():
    what = [one.what.value for one in cs.find_claims("Ana Ro said her clinic alone had received 212 wounded.")]
    assert what == ["injured/clinic"]
    assert cs.find_claims("She lives alone with 12 cats.")[0].what.value.endswith("cats")
    assert cs.find_claims("It upset the plans of over 30,000 passengers.")[0].status.value == "observed"


def test_a_share_for_a_year_is_of_that_year():
    found = cs.find_claims("The Bank expects growth of 1.25% for 2025, and the IMF 1.1%.")
    assert [(one.source.name, one.when.value) for one in found] == [("Bank", "2025"), ("IMF", "2025")]
    assert cs.find_claims("Sales rose 6.1% on 2011.")[0].when is None


def test_more_of_what_was_counted_is_not_all_of_it():
    for more in ("Eight more people", "A further eight people", "Another eight people", "Eight others"):
        found = cs.find_claims(f"Police arrested 466 people. {more} were arrested for other offences.")
        assert [one.what.value for one in found] == ["arrested", "arrested/further"], more
    assert cs.find_claims("Some 40 died. Another 12 were hurt.")[1].what.value == "injured"


def test_what_a_fire_has_reached_is_burned():
    for text in ("A wildfire near Ribera has grown to 12,400 hectares.", "The fire covers 40 square miles."):
        assert cs.find_claims(text)[0].what.value == "burned"
    assert cs.find_claims("The park covers 40 square miles.")[0].what.value != "burned"


def test_what_is_counted_is_not_planned():
    assert cs.find_claims("The military said it had hit 25 targets.")[0].status is None


def test_what_happened_to_none_is_not_said_of_those_before():
    for text, what in (
        ("Five were arrested for assaults on officers, though none were seriously injured.", "injured"),
        ("Some 300 people were not injured.", "injured"),
        ("Twelve were treated, but nobody died.", "deaths"),
    ):
        said = cs.find_claims(text)[0].what
        assert said is None or what not in said.value, text


def test_costs_that_rose_are_a_thing_and_not_what_things_cost():
    for parted in (", while", " while"):
        found = cs.find_claims(f"Food prices climbed 8.4% from a year earlier{parted} transport costs rose 4%.")
        assert [one.what.value for one in found] == ["food prices", "transport costs"]


def test_what_is_said_behind_a_clause_on_somebody_is_not_of_its_figure():
    sales, fine = cs.find_claims(
        "Kallio, whose sales reached 3 billion euros in 2023, said it would appeal. "
        "The court fined Norvane 95 million euros for fixing prices between 2016 and 2021."
    )
    assert sales.status is None
    assert fine.when is None


def test_a_general_staff_has_a_name_and_hospital_staff_have_none():
    for words, name, unnamed in (
        ("Ukraine's General Staff", "Ukraine's General Staff", False),
        ("General Motors", "General Motors", False),
        ("General Milley", "Milley", False),
        ("Hospital staff", "Hospital staff", True),
    ):
        source = cs.find_claims(f"{words} said 12 people had died.")[0].source
        assert (source.name, source.undetermined) == (name, unnamed)


def test_some_without_a_noun_are_a_part():
    text = "Police arrested 466 people. Eight more people were arrested, including five for assault."
    assert [one.part_of for one in cs.find_claims(text)] == [None, None, 1]
    assert 'what = "arrested/further/part 3"' in cs.draft_claims(text)
    assert [one.part_of for one in cs.find_claims("Two nurses were among 12 who died.")] == [None, None]


def test_what_another_had_reported_leaves_the_rest_to_who_says_it():
    text = "The miners' union said 286 were underground, against the 231 that the owner, Kalva Coal, had reported."
    assert cs.find_claims(text)[0].source.name == "miners' union"


def test_what_is_far_away_is_not_shared():
    long = ", 8 boys" * 20
    found = cs.find_claims(f"Police counted 9 men{long}, the organisers 7.")
    assert {one.source.name for one in found} == {"Police"}
