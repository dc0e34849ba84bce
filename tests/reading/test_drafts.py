"""From articles to a dossier: the sentences of the article that this project began with, and others."""

from __future__ import annotations

import io
import tomllib
from datetime import date
from pathlib import Path

import pytest

import consilience as cs
from consilience.__main__ import main
from consilience.reading.articles import Article, read_article

ROOT = Path(__file__).parents[2]
SEED = """\
This potential deployment comes in response to intelligence suggesting that North Korea is preparing to send around \
10,000 soldiers to bolster Russian forces.

This development follows Ukrainian President Volodymyr Zelensky’s statement that approximately 11,000 North Korean \
soldiers will be prepared to fight in Ukraine by November. Ukraine’s military intelligence chief, Kyrylo Budanov, has \
confirmed that the first group of 2,600 North Korean troops is expected to arrive in Russia’s Kursk Oblast, a region \
where Ukrainian forces have been conducting cross-border operations since August.

The country’s National Intelligence Service estimates that Pyongyang could deploy four brigades, including up to \
12,000 troops and 1,500 special forces, to assist Russia.
"""


def drafted(*articles, **options):
    return cs.read_claims(io.StringIO(cs.draft_claims(articles, **options)), format="toml")


def test_the_first_article_becomes_the_hand_made_dossier():
    found = drafted(Article(SEED, "Yonhap", "2024-10-22"), where="Russia")
    assert not found.rejected
    by_hand = cs.read_claims(ROOT / "seeds" / "north-korean-troops.toml")
    same = {claim.figure.text: claim for claim in found}
    for claim in by_hand:
        mine = same.pop(claim.figure.text)
        assert mine.scope == claim.scope
        assert mine.reported == claim.reported
        assert mine.quote in " ".join(SEED.split())
        assert mine.source.name in {claim.source.name, *claim.source.aliases, "National Intelligence Service"}
        assert len(mine.origins) == len(claim.origins)
    assert [claim.figure.text for claim in same.values()] == ["four"]  # brigades, which the dossier leaves out
    intelligence = next(claim for claim in found if claim.figure.text == "around 10,000")
    assert [(cited.name, cited.undetermined) for cited in intelligence.cites] == [("intelligence (Yonhap)", True)]


def test_the_first_article_compares_as_the_hand_made_dossier_does():
    found = drafted(Article(SEED, "Yonhap", "2024-10-22"), where="Russia")
    by_hand = cs.read_claims(ROOT / "seeds" / "north-korean-troops.toml")
    mine, theirs = (
        cs.reconcile(claims, compare_across=("status", "when")).ranges.set_index("scope") for claims in (found, by_hand)
    )
    columns = ["span_low", "span_high", "common_low", "common_high", "origins_min", "origins_max"]
    for scope in theirs.index:
        assert mine.loc[scope, columns].tolist() == theirs.loc[scope, columns].tolist()


def test_what_is_unsure_is_marked_and_what_is_sure_is_not():
    sure = cs.draft_claims("The ministry said 12 soldiers died.")
    assert "# CHECK" not in sure.partition("[[claims]]")[2]
    assert "# CHECK who states it" in cs.draft_claims("A fire killed 12 people.")
    assert "# CHECK source" in cs.draft_claims("Ann Lee met Bo Li. The next day she said 12 people died.")


def test_a_mention_that_is_repeated_is_one_claim():
    text = "The ministry said 12 people died. The 12 people who died were miners, the ministry said."
    draft = cs.draft_claims(Article(text, "Wire"))
    assert len(tomllib.loads(draft)["claims"]) == 1
    assert "# Left out: 1 repeated mention" in draft


def test_texts_stand_in_the_order_of_their_days_with_ids_of_their_own():
    late = Article("The ministry said 14 people died.", "Wire", "2024-03-06")
    early = Article("The ministry said 12 people died.", "Post", "2024-03-05")
    found = drafted(late, early)
    assert [(claim.id, claim.figure.text, str(claim.reported)) for claim in found] == [
        ("ministry-deaths", "12", "2024-03-05"),
        ("ministry-deaths-2", "14", "2024-03-06"),
    ]


def test_officials_of_two_outlets_are_two_sources():
    texts = [Article("Officials said 12 people died.", outlet, "2024-03-05") for outlet in ("Wire", "Post")]
    found = drafted(*texts)
    assert [claim.source.name for claim in found] == ["Wire", "Post"]
    assert [[one.name for one in claim.cites] for claim in found] == [["Officials (Wire)"], ["Officials (Post)"]]
    low, high = cs.reconcile(found).ranges[["origins_min", "origins_max"]].iloc[0]
    assert (low, high) == (1, 2)


def test_a_user_joins_words():
    text = "The ministry said 41 hamlets burned."
    assert 'what = "hamlets burned"' in cs.draft_claims(text)
    found = drafted(Article(text), senses={"hamlets burned": "villages burned"})
    assert found[0].scope["what"] == ("villages burned",)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", "The ministry said 12 people died."),
        (
            "a.md",
            "---\ntitle: Quake\noutlet: Wire\ndate: 2024-03-05\n---\n"
            "# Quake\nThe **ministry** said [12](x) people died.",
        ),
        (
            "of Windows.md",
            "---\r\ntitle: Quake\r\noutlet: Wire\r\ndate: 2024-03-05\r\n---\r\n"
            "# Quake\r\nThe [ministry](en.wiki/Ica_(city)) said 12 people died.",
        ),
    ],
)
def test_files_are_read(tmp_path, name, content):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8", newline="")
    assert "ministry said 12 people died." in read_article(path).text
    if name.endswith(".md"):
        article = read_article(path)
        assert (article.outlet, article.reported, article.title) == ("Wire", date(2024, 3, 5), "Quake")


PAGE = (
    "<html><head><title>Quake kills 12</title><meta property='og:site_name' content='Wire'>"
    "<meta property='article:published_time' content='2024-03-05T10:00:00Z'></head><body><nav>9 more stories</nav>"
    "<article><h1>Quake kills 12</h1><p>At least 12 people died, the ministry said on Tuesday. The quake struck "
    "the north of the country late on Monday night, and many houses fell.</p></article></body></html>"
)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("", "", ("Wire", date(2024, 3, 5))),
        ("houses fell", "&#0;h&#111;us&#x65;s&#xd800; \x1bf&#x1B;ell", ("Wire", date(2024, 3, 5))),
        ("00Z", "00+99:00", ("", None)),  # what it says about itself cannot be read
    ],
)
def test_a_web_page_is_read_with_its_outlet_and_day(tmp_path, old, new, said):
    pytest.importorskip("trafilatura")
    path = tmp_path / "a.html"
    path.write_text(PAGE.replace(old, new) if old else PAGE, encoding="utf-8")
    article = read_article(path)
    assert (article.outlet, article.reported) == said
    assert "9 more stories" not in article.text
    assert "houses" in article.text


SINKING = """The Lake Courier
12 February 2025

Ferry disaster: 52 dead, owner blamed

The death toll from Monday's disaster on Lake Sarubi has risen to 52, governor Grace Tembo said on Wednesday. She said
12 people were still missing.
"""


def test_a_figure_of_a_heading_that_the_text_states_again_is_one_claim(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(SINKING)
    article = read_article(path)
    found = drafted(article)
    assert (article.outlet, article.reported) == ("The Lake Courier", date(2025, 2, 12))
    assert [(claim.figure.text, claim.source.name) for claim in found] == [("52", "Grace Tembo"), ("12", "Grace Tembo")]
    assert {claim.scope["when"] for claim in found} == {("2025-02-12",)}
    assert {claim.scope["where"] for claim in found} == {("Lake Sarubi",)}
    other = drafted(Article(SINKING.replace("to 52", "to 53"), "Post", date(2025, 2, 12)))
    assert [claim.figure.text for claim in other] == ["52", "53", "12"]


def test_a_heading_above_the_day_is_no_outlet(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Ferry Sinks\n12 February 2025\n\nAt least 34 people died.\n")
    assert read_article(path).outlet == ""


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.pdf", b"x", "not a kind of text"),
        ("a.txt", b"\xff\xfe", "not UTF-8"),
        ("a.txt", b"  ", "no text"),
        ("a.md", b"---\ndate: 2024-13-45\n---\n12 died.", "a.md: not a date: got '2024-13-45'"),
    ],
)
def test_what_is_no_article_is_refused(tmp_path, name, content, message):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(cs.ReadError, match=message):
        read_article(path)
    with pytest.raises(cs.ReadError, match="cannot be read"):
        read_article(tmp_path / "none.txt")


def test_the_commands_draft_and_compare(tmp_path, capsys):
    path = tmp_path / "yonhap.txt"
    path.write_text(SEED, encoding="utf-8")
    options = ["--reported", "2024-10-22", "--outlet", "Yonhap", "--where", "Russia"]
    assert main(["draft", str(path), *options, "-o", str(tmp_path / "d.toml")]) == 0
    assert len(cs.read_claims(tmp_path / "d.toml")) == 6
    capsys.readouterr()
    assert main(["compare", "--draft", str(path), *options, "--across", "status,when"]) == 0
    said = capsys.readouterr().out
    assert "Troops: 10,000 to 12,000 as stated. All three claims (2 to 3 origins) allow only 10,500." in said
    assert main(["draft", str(tmp_path / "none.txt")]) == 2


def test_a_place_that_is_given_holds_the_place_with_which_a_text_begins():
    draft = cs.draft_claims(
        "A fire in Selma killed 52 people.\n\nSome 30 are missing.", where="Ardenia", reported="2025-03-03"
    )
    assert draft.count('where = "Ardenia/Selma"') == 2
    assert "CHECK where" not in draft


def test_people_of_whom_nothing_else_is_said_are_marked():
    draft = cs.draft_claims("Police counted 447 people.\n\nThe union spoke of 612 people.", reported="2025-03-03")
    assert draft.count("may count other people") == 2


def test_what_lies_years_back_is_marked():
    draft = cs.draft_claims("A fire killed 31 people in 2014.", reported="2025-03-03", outlet="Wire")
    assert "another event?" in draft


def test_a_family_name_is_called_by_the_full_name_that_another_text_has():
    texts = [
        "Usman Haruna said on Sunday that 27 people had died.",
        "Haruna said that 34 people had died.",
        "Police said 30 had died.",
    ]
    draft = cs.draft_claims(texts)
    assert draft.count('source = "Usman Haruna"') == 2
    assert "# CHECK source: the text says 'Haruna'" in draft
    both = cs.draft_claims([*texts, "Aisha Haruna said that 29 people had died."])
    assert 'source = "Haruna"' in both


def test_a_body_is_called_by_the_full_name_that_another_text_has():
    texts = ["The coast guard said that 27 people had died.", "The Ardenian Coast Guard said that 34 people had died."]
    assert cs.draft_claims(texts).count('source = "Ardenian Coast Guard"') == 2
    both = cs.draft_claims([*texts, "The Velian Coast Guard said that 29 people had died."])
    assert 'source = "coast guard"' in both


PLACED = [
    "A ferry sank off Cebu in the central Philippines. Police said 43 people had died.",
    "A ferry sank near Cebu. Officials said 41 people had died. Some 285 were rescued, 66 are missing and 200 hurt.",
]


def test_a_place_lies_in_what_another_text_puts_it_in_and_is_checked_once():
    draft = cs.draft_claims(PLACED, reported="2026-11-12")
    assert draft.count('where = "Philippines/Cebu"') == draft.count("[[claims]]") == 5
    assert draft.count("another text says that Cebu lies in Philippines") == 1
    assert draft.count("the sentence does not say") == 2
    assert "the sentence does not say, nor do those of 3 more claims here" in draft


def test_a_place_that_lies_in_several_is_left_as_it_is():
    draft = cs.draft_claims([*PLACED, "Police in Cebu in Alaska said 12 people had died in Cebu in Alaska."])
    assert "another text" not in draft
    assert 'where = "Cebu"' in draft


def test_those_who_marched_are_compared_under_one_name():
    text = (
        "Police estimated the crowd at 29,000, while the Archive of Public Gatherings said 102,000 people took part. "
        "Organisers claimed that half a million protesters had turned out, and the archive said later that police "
        "counted 12 of them. In the evening, police said 30,000 had come."
    )
    found = drafted(Article(text, "Wire", "2024-11-14"))
    assert [claim.scope["what"] for claim in found][:3] == [("participants",)] * 3
    assert {claim.source.name for claim in found} == {"police", "Archive of Public Gatherings", "Wire"}
    result = cs.reconcile(found)
    assert "the 500,000 of Organisers (Wire) is" in str(result.summary())
    assert "Wire, citing Organisers: 500,000" in str(result.box())
    assert "Organisers (Wire) " in str(result)  # and not the outlet, which only has it from them


def test_a_side_of_few_letters_is_one_of_several():
    draft = cs.draft_claims("Labour won 43 seats, the SNP 12.")
    assert 'what = "seats/labour"' in draft
    assert 'what = "seats/snp"' in draft
