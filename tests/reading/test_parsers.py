"""Who states a figure by the tree of its sentence, where the rules find nobody; and parsers that are missing."""

from __future__ import annotations

import sys

import pytest

import consilience as cs
from consilience.reading import parsers

FOUND = [
    (
        "Marit Voll of Kestrel Bank, who has followed it for years, sees the company losing 40 ships.",
        "40",
        "Marit Voll",
    ),
    (
        "The number of seals has fallen by 300 since 2011, a study published on Monday by two biologists concludes.",
        "300",
        "two biologists",
    ),
    ("The company missed the profit of 95 million crowns that analysts had forecast.", "95 million", "analysts"),
    ("Gudrun Falk was quick to point out that 60 of the beds stood empty.", "60", "Gudrun Falk"),
]


OWNED = [
    ("Norvia's pledge to send 7,000 soldiers was welcomed by all.", "7,000", "Norvia"),
    ("Siri Aune defended her call to raise the wage to 15 euros an hour.", "15", "Siri Aune"),
    ("An offer by Kestrel Bank to buy 40 ships was refused.", "40", "Kestrel Bank"),
    ("The candidates' estimates range from 100 to 250 votes.", "100", "candidates"),
    ("Mira Holt led by 28 points in the same poll.", "28", "same poll"),
    ("There were three reasons at least, in Bolton's view.", "three", "Bolton"),
    ("The company agreed to pay 325 million euros to settle the case.", "325", "company"),
    ("The manager spoke to the staff, describing how their 1,400 jobs would go to Mexico.", "1,400", "manager"),
    ("Expecting 3,000 guests at the opening, the mayor closed two streets.", "3,000", "mayor"),
    ("Officials in Tarn and in Orsa said on Monday that 40 roads were closed.", "40", "Officials in Tarn and in Orsa"),
    ("Lund leads Falk by 12 points in a poll by Orsa University.", "12", "Orsa University"),
    ("The company credited the deal with saving 400 jobs.", "400", "company"),
    ("The four candidates have been close to 10 percent in national polls.", "10", "national polls"),
    ("There have been reports of 300 migrants at the border.", "300", "reports"),
    ("The candidates are threatening to call out 300 drivers.", "300", "candidates"),
    ("The union is calling for a rise of 12 percent.", "12", "union"),
    ("An agency that specialises in counting crowds, Occurra, put the number at 36,500.", "36,500", "Occurra"),
    ("Since the survey began, cranes are 12 percent more, the Orsa Nature Trust said.", "12", "Orsa Nature Trust"),
    ("At a rally in Tarn, Tex., Mr. Lund was blunt, claiming that the state wanted 2,500 refugees.", "2,500", "Lund"),
]


SUBJECTS = [
    ("Some 30 left, a warden said, while the trust maintained that 150 had stayed.", "150", "trust"),
    (
        "A commander who spoke to this agency by satellite telephone claimed that more than 40 men died.",
        "40",
        "commander",
    ),
]


@pytest.mark.parametrize(("text", "words", "name"), [*FOUND, *OWNED, *SUBJECTS])
def test_the_tree_names_a_source(text, words, name, helped):
    one = next(one for one in cs.find_claims(text, parser=helped) if words in one.figure.words)
    assert one.source.name == name
    assert text[one.source.start : one.source.end] == one.source.words
    assert one.source.why in text


UNSAID = [
    "“Who do they think they are?” Ann Lee said of the firm in May, when it sold a house used by one of the 40 guests.",
    "Our clinics saw 12,450 patients.",
    "The collapse put 30,000 people out of work.",
    "The society gave the town $250 for a fountain.",
    "A mayor called the plan to close 30 schools a disgrace.",
]

BESIDE = [
    "Pavel Horn said at a meeting of 300 members that dues would rise.",
    "The mayor announced on the steps before 200 guests that she would resign.",
    "When Ruth Amsel heard that the ferry was late, she bought 12 tickets.",
    "After the union warned that prices would rise, the city hired 40 drivers.",
    "Because the court ruled that it was void, the company repaid 5 million euros.",
    "The union bought 40 advertisements, a tactic that activists hope will work.",
    "The company, which critics say is too large, sold 300 flats.",
    "The museum's collection of 400 paintings was moved.",
    "His plan to build 300 flats failed.",
    "The number of seals continued to fall by 300 a year.",
    "The speaker paused, emphasizing three words.",
    '"They will pay," Ann Lee said in May of the firm Carrow, whose parent company moved 1,400 jobs to Norvia.',
    "Rumours of 400 deaths are untrue.",
    "The snow began to cover 40 villages.",
    "This week 40 groups rolled out advertisements, a tactic senators hope will dampen support.",
    "When told of the 40 cases, Holt laughed.",
    "It is safe to say that 40 shops will close.",
    "Holt thought of her 40 sheep.",
    "She walked into a shop and printed 30 signs she had found online.",
]
"""A verb or a noun of saying that does not reach the figure."""


@pytest.mark.parametrize("text", [*UNSAID, *BESIDE])
def test_who_does_something_to_a_number_does_not_state_it(text, helped):
    assert [one.source for one in cs.find_claims(text, parser=helped)] == [None]


def test_a_sentence_too_long_for_a_tree_is_left_to_the_rules(helped):
    text = f"The ministry said that {'very ' * 1500}many, 12 people, died."
    alike = [[str(one) for one in cs.find_claims(text, parser=parser)] for parser in ("rules", helped)]
    assert alike[0] == alike[1]
    assert len(alike[0]) == 1


def test_a_pipeline_that_was_loaded_is_used(helped):
    import spacy

    text = FOUND[0][0]
    nlp = spacy.load(
        parsers.parser_of("spacy", "en").meta["lang"] + "_" + parsers.parser_of("spacy", "en").meta["name"]
    )
    assert str(cs.find_claims(text, parser=nlp)) == str(cs.find_claims(text, parser=helped))


def test_a_pipeline_without_a_parser_is_refused(helped):
    import spacy

    with pytest.raises(cs.OptionError, match="no parser with the relations of English"):
        cs.find_claims("Nothing.", parser=spacy.blank("en"))


def test_an_unknown_pipeline_is_refused(helped):
    with pytest.raises(cs.OptionError, match=r"no pipeline of spaCy has that name.*python -m spacy download"):
        cs.find_claims("Nothing.", parser="no_such_pipeline")


def test_another_language_has_no_parser():
    with pytest.raises(cs.OptionError, match="English only"):
        cs.find_claims("Nichts.", locale="de", parser="spacy")


@pytest.mark.parametrize("parser", ["", 3, None])
def test_what_is_no_parser_is_refused(parser):
    with pytest.raises(cs.OptionError, match="parser= is not"):
        cs.find_claims("Nothing.", parser=parser)


def test_without_spacy_the_error_names_the_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(cs.MissingExtraError, match=r"pip install 'consilience\[parser\]'"):
        cs.find_claims("Nothing.", parser="spacy")


def test_without_a_pipeline_the_error_says_how_to_get_one(monkeypatch, helped):
    import spacy

    monkeypatch.setattr(spacy.util, "get_installed_models", lambda: ["de_core_news_sm"])
    with pytest.raises(cs.MissingExtraError, match="python -m spacy download en_core_web_sm"):
        cs.find_claims("Nothing.", parser=helped)


def test_drafts_and_checks_take_a_parser(helped):
    text = FOUND[0][0]
    assert 'source = "Marit Voll"' in cs.draft_claims(text, parser=helped)
    dossier = cs.read_claims([{"figure": "40", "source": "Marit Voll", "what": "ships"}], scope=["what"])
    assert [one.verdict for one in cs.check_text(text, dossier, parser=helped)] == ["supported"]


def test_a_plan_is_not_that_of_what_went_before_it(helped):
    text = "Orlov Steel is to close 14 shops after its sales fell to 310 tonnes in May."
    shops, sales = cs.find_claims(text, reported="2024-06-09", parser=helped)
    assert shops.status.value == "planned"
    assert sales.status is None


TIMES = [
    "The town keeps 40 horses since the barracks, which burned in 2019, had to close.",
    "The union, which was founded in 1994, counts 3,000 members.",
    "The ferry carried 70 cars when the storm that had begun in May sank it.",
]


@pytest.mark.parametrize("text", TIMES)
def test_a_time_is_that_of_its_own_verb(text, helped):
    by_rules, by_tree = (cs.find_claims(text, reported="2024-06-09", parser=one)[0] for one in ("rules", helped))
    assert by_rules.when is not None  # what a tree is for
    assert by_tree.when is None


def test_a_clause_that_says_which_subject_keeps_its_time(helped):
    text = "Floods that tore through the valley in May have killed 61 people, officials said on Tuesday."
    one = cs.find_claims(text, reported="2024-06-09", parser=helped)[0]
    assert one.when.value == "2024-05"


THINGS = [
    ("A spokesman for Halden said that it had 3.4 billion crowns of debt.", "debt"),
    ("She shares a tent with fourteen others.", "others"),
]


@pytest.mark.parametrize(("text", "what"), THINGS)
def test_the_tree_says_what_a_figure_counts(text, what, helped):
    one = cs.find_claims(text, parser=helped)[0]
    assert one.what.value.endswith(what)
    assert text[one.what.start : one.what.end] == one.what.why


def test_a_clause_of_what_is_counted_is_its_own(helped):
    received, needed = cs.find_claims("It has received $61 million of the $139 million that it needs.", parser=helped)
    assert needed.status.value == "planned"
    assert received.status is None or received.status.value == "observed"
