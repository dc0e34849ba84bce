"""Figures in prose: what is found, what belongs to what, what is no count; and a corpus of wire phrases."""

import csv
import io
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import consilience as cs
from consilience.model.figures import Figure
from consilience.reading.prose import Findings, FoundFigure, NoCount
from consilience.wording.conventions import RATIOS
from consilience.wording.reasons import REASONS

ROOT = Path(__file__).parents[2]


def rows(name: str) -> list[tuple[str, ...]]:
    with Path(__file__).with_name(name).open(encoding="utf-8", newline="") as file:
        return [tuple(row) for row in list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]]


def wire_phrases() -> list[tuple[str, ...]]:
    return rows("wire_phrases.tsv")


def typed_cells() -> list[tuple[str, ...]]:
    """Cells with their locale, what each states as one figure, or why not, and every figure in it."""
    return [(locale, cell.replace("\\n", "\n"), one, every) for locale, cell, one, every in rows("typed_cells.tsv")]


def in_short(figure: Figure) -> str:
    """Write a figure as the corpus does: 12.. at least, 0..12 at most, ~ where "about" moves an end."""
    low, high, mark = figure.lower.base, figure.upper.base, "~" if figure.hedged else ""
    if low == high:
        return f"{mark}{low:f}"
    return f"{mark}{low:f}.." if high.is_infinite() else f"{mark}{low:f}..{high:f}"


def all_figures(found: Findings) -> list[FoundFigure]:
    return [one for one in found.everything if isinstance(one, FoundFigure)]


def counts(found: Findings) -> list[FoundFigure]:
    """All but percentages, which the corpora leave out: they hold counts and measures."""
    return [one for one in all_figures(found) if one.unit not in RATIOS]


def shape(text: str) -> list[tuple[str, str]]:
    return [(one.binds, one.words) for one in all_figures(cs.find_figures(text))]


def kinds(text: str) -> list[tuple[str, str]]:
    return [(other.kind, other.words) for other in cs.find_figures(text).others]


def test_the_corpus_is_large_enough():
    phrases = [phrase for phrase, _ in wire_phrases()]
    assert len(phrases) == len(set(phrases)) >= 150


def test_the_readme_and_the_page_state_the_shares_that_the_command_prints():
    command = [sys.executable, str(ROOT / "docs" / "print_wire_shares.py")]
    ours, theirs = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    total = len(wire_phrases())
    assert f"all numbers right in {total} of {total} phrases (100%), their bounds too in {total}" in ours
    pages = [" ".join((ROOT / name).read_text(encoding="utf-8").split()) for name in ("README.md", "docs/notation.md")]
    assert all(f"{total} " in page and "quantulum3" in page for page in pages)
    if theirs.endswith("not installed"):
        pytest.skip(theirs)
    for share in re.findall(r"\((\d+)%\)", theirs):
        assert all(f"{share} %" in page for page in pages)


@pytest.mark.parametrize(("phrase", "readings"), wire_phrases(), ids=[phrase[:40] for phrase, _ in wire_phrases()])
def test_wire_phrases(phrase, readings):
    found = cs.find_figures(phrase)
    assert " ".join(in_short(one.figure) for one in counts(found)) == readings.replace("-", "", readings == "-")


@pytest.mark.parametrize(
    ("locale", "cell", "one", "every"), typed_cells(), ids=[cell[:40] for _, cell, *_ in typed_cells()]
)
def test_typed_cells(locale, cell, one, every):
    convention = cs.Convention(locale=locale or None)
    try:
        read = in_short(cs.read_figure(cell, convention))
    except cs.FigureError as error:
        read = f"!{error.code}"
    found = cs.find_figures(cell, convention)
    assert (read, " ".join(in_short(one.figure) for one in counts(found)) or "-") == (one, every)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("183 – 13 US, 170 Afghan", [("figure", "183"), ("part", "13"), ("part", "170")]),
        ("500 – 300 US, 170 Afghan", [("figure", "170")]),  # no sum, but a range the wrong way round
        ("65,000 or 85,000", [("figure", "65,000"), ("alternative", "85,000")]),
        ("(est.) 500; 600", [("figure", "(est.) 500"), ("figure", "600")]),
        ("500 (est.) 600", [("figure", "500 (est.)"), ("figure", "600")]),
        ("183 (13 US + 170 Afghan)", [("figure", "183"), ("part", "13"), ("part", "170")]),
        ("500 killed (300 soldiers, 200 civilians)", [("figure", "500"), ("part", "300"), ("part", "200")]),
        ("500 killed (300 soldiers and 150 civilians)", [("figure", "500"), ("subset", "300"), ("subset", "150")]),
        ("183 dead: 13 US and 170 Afghan, 5 missing",
         [("figure", "183"), ("part", "13"), ("part", "170"), ("figure", "5")]),
        ("166 (including 6 Americans, 1 Israeli)", [("figure", "166"), ("subset", "6"), ("subset", "1")]),
        ("10 killed (or 12)", [("figure", "10"), ("alternative", "12")]),
        ("5,000–40,000 (most cited: ~10,000)", [("figure", "5,000–40,000"), ("alternative", "~10,000")]),
        ("500 (12,000 by another count)", [("figure", "500"), ("alternative", "12,000")]),
        ("Sales were $5m (2023: $4m)", [("figure", "$5m"), ("alternative", "$4m")]),
        ("~2,000 (Hezbollah) + ~800 (IRGC)", [("addend", "~2,000"), ("addend", "~800")]),
        (
            "9 came, including 2 women. It had 31, against 28 in May",
            [("figure", "9"), ("subset", "2"), ("figure", "31"), ("figure", "28")],
        ),
        ("30 died, including 5 children, and 40 were hurt", [("figure", "30"), ("subset", "5"), ("figure", "40")]),
        ("Including 5 children, 30 people died. 40 were hurt.", [("figure", "5"), ("figure", "30"), ("figure", "40")]),
        ("30 died. Including children, 40 were hurt.", [("figure", "30"), ("figure", "40")]),
        ("500 (400-600) people", [("figure", "500 (400-600)")]),
        ("500 were killed (400-600)", [("figure", "500 were killed (400-600)")]),
        ("dozens (36), 12 hurt", [("figure", "dozens (36)"), ("figure", "12")]),
        ("dozens (36) (est.) fled", [("figure", "dozens (36) (est.)")]),
        ("2000 (est.) and 300 (est.)", [("figure", "2000 (est.)"), ("figure", "300 (est.)")]),
        ("up to 12-30 died", [("figure", "up to 12-30")]),
        ("(est.) between 300 and 400", [("figure", "(est.) between 300 and 400")]),
        ("between 300 and 400", [("figure", "between 300 and 400")]),
        ("150,000 people (est.) fled", [("figure", "150,000 people (est.)")]),
        ("a fine of $3 million.", [("figure", "$3 million")]),
        ("a fine of $5m.", [("figure", "$5m")]),
        ("654,965 (95% CI: 392,979 to 942,636)", [("figure", "654,965 (95% CI: 392,979 to 942,636)")]),
        ("249 million cases (range 229-272 million)", [("figure", "249 million cases (range 229-272 million)")]),
        ("12 dead (8 men; 4 women)", [("figure", "12"), ("part", "8"), ("part", "4")]),
        ("12 were killed – 8 men and 4 women", [("figure", "12"), ("part", "8"), ("part", "4")]),
        ("2,996 (incl. 19 hijackers)", [("figure", "2,996"), ("subset", "19")]),
        ("45 dead, 12 of them children, and 20 hurt, 3 of whom badly",
         [("figure", "45"), ("subset", "12"), ("figure", "20"), ("subset", "3")]),
        ("at least 500 (300 according to the UN)", [("figure", "at least 500"), ("alternative", "300")]),
        ("more than 1,000 (others: 1,500)", [("figure", "more than 1,000"), ("alternative", "1,500")]),
        ("one (1) dead", [("figure", "one (1)")]),
        ("300 died in 12 villages, including 20 children",
         [("figure", "300"), ("circumstance", "12"), ("subset", "20")]),
        ("effective in 14,134 recipients", [("circumstance", "14,134")]),
        ("300 died in 12 villages (est.)", [("figure", "300"), ("circumstance", "12 villages (est.)")]),
        ("up to $5m. At least 12 died.", [("figure", "up to $5m"), ("figure", "At least 12")]),
        ("fell from 446,000 in 2000 to 287,000", [("figure", "287,000")]),
    ],
)  # fmt: skip
def test_what_binds_a_figure(text, expected):
    assert shape(text) == expected


@pytest.mark.parametrize(
    ("text", "noun", "unit", "label", "aside"),
    [
        ("1,383 Indian soldiers", "Indian soldiers", "", "", ""),
        ("hundreds of thousands of Kashmiris displaced", "Kashmiris displaced", "", "", ""),
        ("~23,000 Turkish (military)", "Turkish", "", "", "military"),
        ("Official: 334,336 (WHO attributed)", "", "", "Official", "WHO attributed"),
        ("Spain 34", "", "", "Spain", ""),
        ("About 34 were hurt", "", "", "", ""),
        ("$1.2bn-$1.4bn", "", "USD", "", ""),
        ("USD 300", "", "USD", "", ""),
        ("1019 hPa", "", "hPa", "", ""),
        ("winds of 120 km/h", "", "km/h", "", ""),
        ("up to HK$500m", "", "HKD", "", ""),
        ("about EUR 5 million", "", "EUR", "", ""),
        ("Rs 5 crore", "", "INR", "", ""),
        ("48.8C", "", "°C", "", ""),
        ("10 km to 12 km", "", "km", "", ""),
        ("300 m2", "", "m²", "", ""),
        ("300 sqm", "", "m²", "", ""),
        ("300 sqft", "", "ft²", "", ""),
        ("5 T-72 tanks", "T-72 tanks", "", "", ""),
        ("30 °C", "", "°C", "", ""),
        ("2.6 thousand troops", "troops", "", "", ""),
        ("88 TTP Apr 25-28", "TTP", "", "", ""),
    ],
)
def test_what_stands_beside_a_figure(text, noun, unit, label, aside):
    one, *_ = cs.find_figures(text)
    assert (one.noun, one.unit, one.label, one.aside) == (noun, unit, label, aside)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("two thirds of all deaths", "share"),
        ("9 of 10 attackers", "share"),
        ("first 72 hours", "duration"),
        ("it was over three days later", "duration"),
        ("it killed nine out of 10", "share"),
        ("in 1999", "year"),
        ("'99", "year"),
        ("22 October 2024", "date"),
        ("22/10/2024", "date"),
        ("at 5 p.m.", "date"),
        ("at 10 Downing Street", "not a count"),
        ("37 deaths per 1,000 births", "share"),
        ("45 doctors per million", "share"),
        ("flights 11 and 175", "not a count"),
        ("the S&P 500", "not a count"),
        ("a woman, 41, was hurt", "not a count"),
        ("the river rose 5m.", "ambiguous number"),
        ("a 5m wave", "ambiguous number"),
        ("defeated 234-317", "not a count"),
        ("5 p.m.", "date"),
        ("the 3rd brigade", "not a count"),
        ("at 10:30", "not a count"),
        ("the third attack", "not a count"),
        ("Maria Lopez, 34, said", "not a count"),
        ("a 34-year-old", "not a count"),
        ("10 Downing Street", "not a count"),
        ("350 Fifth Ave", "not a count"),
        ("45 West 34th Street", "not a count"),
        ("12 Rue de Rivoli", "not a count"),
        ("(202) 555-0143", "not a count"),
        ("call +44 20 7946 0958", "not a count"),
        ("ISO 9001", "not a count"),
        ("NY 10001", "not a count"),
        ("https://example.org/2024/500", "not a count"),
        ("a 3-1 victory", "low above high"),
        ("a 1-3 defeat", "not a count"),
        ("twice the number", "factor"),
        ("several hundred", "vague word"),
        ("unknown", "unknown"),
    ],
)
def test_what_is_no_count(text, kind):
    found = cs.find_figures(text)
    assert not list(found)
    assert kind in {other.kind for other in found.others}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mindestens 12 Menschen wurden getötet und 30 verletzt.", ["12..", "30"]),
        ("Rund 10.000 Soldaten, darunter 1.500 Spezialkräfte", ["~10000", "1500"]),
        ("Zwischen 300 und 400 Demonstranten", ["300..400"]),
        ("1,5 Millionen Flüchtlinge", ["1500000"]),
        ("Im Jahr 2023 starben 2.500 Menschen", ["2500"]),
        ("etwa 5 bis 6 Mrd. Euro", ["~5000000000..6000000000"]),
        ("bis zu 12.000 Mann", ["0..12000"]),
        ("weniger als ein Dutzend", ["0..12"]),
        ("drei Tote und fünf Verletzte", ["3", "5"]),
        ("500 Tote (300 Soldaten, 200 Zivilisten)", ["500", "300", "200"]),
        ("mehr als 40 Prozent in den ersten 72 Stunden", ["40.."]),
        ("am 22. Oktober 2024 um 5 Uhr", []),
        ("Unbekannt; mehrere Hundert", []),
        ("die Hälfte der Opfer", []),
    ],
)
def test_german_is_a_table(text, expected):
    found = cs.find_figures(text, cs.Convention(locale="de"))
    assert [in_short(one.figure) for one in all_figures(found)] == expected


def test_a_share_and_a_duration_keep_their_words():
    assert kinds("half of all deaths in the first 72 hours") == [
        ("share", "half of"),
        ("duration", "first 72 hours"),
    ]


def test_a_frame_has_a_row_for_everything():
    frame = cs.find_figures("183 (13 US + 170 Afghan) in 2012").to_frame()
    assert frame["kind"].tolist() == ["figure", "part", "part", "year"]
    assert frame["low"].tolist()[:3] == [183, 13, 170]
    assert frame["low"].isna().tolist() == [False, False, False, True]


def test_no_figures_still_have_their_columns():
    assert list(cs.find_figures("nothing").to_frame().columns)[:3] == ["start", "end", "words"]


# -- both readers tell one story ------------------------------------------------------------------------------------


def first_figure(text: str, convention: cs.Convention | None = None) -> FoundFigure | None:
    """Return what `find_figures` proposes first, but for how many places something happened in."""
    found = cs.find_figures(text, convention)
    return next((one for one in found if one.binds != "circumstance"), None)


def told_alike(text: str, convention: cs.Convention | None = None) -> bool:
    """Whether the first figure found is the one that `read_figure` reads, if it reads one."""
    try:
        read = cs.read_figure(text, convention)
    except cs.FigureError:
        return True
    first = first_figure(text, convention)
    same = first is not None and (first.figure.lower, first.figure.upper) == (read.lower, read.upper)
    return same and first is not None and (first.figure.value, first.measure) == (read.value, read.unit)


def stated_cells() -> list[str]:
    path = ROOT.parent / "shared" / "data" / "stated_cells.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return [row["text"] for row in csv.DictReader(file)]


def test_a_typed_cell_is_the_first_figure_found():
    cells = [(cell, cs.Convention(locale=locale or None)) for locale, cell, _, _ in typed_cells()]
    assert [cell for cell, convention in cells if not told_alike(cell, convention)] == []


@pytest.mark.skipif(not stated_cells(), reason="no cells beside the project")
def test_a_stated_cell_is_the_first_figure_found():
    assert [cell for cell in stated_cells() if not told_alike(cell)] == []


NUMBERS = ["dozens", "2000", "1999", "500", "about 500", "several hundred", "Unknown", "hundreds", "12-30", "~2,000+",
           "up to 12-30", "less than 5-10", "$5m", "500 km", "half a million", "100,000s", "2.5 million", "three",
           "between 300 and 400", "up to between 300 and 400", "many", "1900-2000", "a third", "a dozen", "US$5m",
           "EUR 5 to EUR 6", "10 km to 12 km", "12.3(4)", "&gt;500", "12+3", "5 €–6 €", "48.8C", "40m2"]  # fmt: skip
BESIDE = ["", " killed", " people", " soldiers were killed", " of people", " in 2010", " per year", " or more"]
ASIDES = ["(36)", "(30-40)", "(at least 400)", "(est.)", "(2020 est.)", "(max)", "(or more)", "(13 US + 170 Afghan)",
          "(UN)", "(1944)", "(400-600)", "(95% CI 400-600)", "(perhaps 40)", "(including 5 children)", "(or 600)",
          "(hundreds)", "(12 dead)", "(+3)", "(unknown)", "(300 according to the UN)",
          "(2-3 million)", "($30m)", ""]  # fmt: skip


@given(
    st.sampled_from(["", "Egypt: ", "Deaths ", "at least ", "est. ", "In 2010, ", "an estimated ", "up to ", "total "]),
    st.sampled_from(NUMBERS),
    st.sampled_from(BESIDE),
    st.sampled_from(ASIDES),
    st.sampled_from(["", " killed", "; unknown", ".", " and more", "+", " [3]"]),
)
def test_what_is_read_is_found_first(before, number, beside, aside, behind):
    # With two asides, "500 (36) (est.)", the readers differ: to `read_figure` the last says something of the only
    # figure there is, and `find_figures` cannot propose 500 in words that hold another figure.
    assert told_alike(f"{before}{number}{beside} {aside}{behind}")


SIGNS = "0123456789.,+-–~≈ ()/;:%$€kmKM'\"\u00a0½\n"
PIECES = ["1,000", "12", "about ", "up to ", "(", ")", "; ", ", ", "including ", " + ", " people", ". ", "est.", "two ",
          "hundred", " and ", "between ", "to ", "–", "%", " km", "$", "1999", "(est.)", "\n", "/", "or "]  # fmt: skip


def check(text: str) -> None:
    found = cs.find_figures(text)
    last = 0
    for one in found.everything:
        assert one.words == text[one.start : one.end]
        assert 0 <= one.start <= one.end <= len(text)
        if isinstance(one, NoCount):
            assert one.kind in REASONS
        else:
            # Reading what was found, alone, gives the same figure.
            assert cs.read_figure(one.words) == one.figure
            nested = any(one in whole.within for whole in found)  # perhaps in the words of its whole: "500 (36) (est.)"
            assert last <= one.start or nested  # no figure is counted twice
            last = max(last, one.end)


@given(st.text() | st.text(SIGNS) | st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_text(text):
    check(text)


@given(st.sampled_from([phrase for phrase, _ in wire_phrases()]), st.data())
def test_a_mutated_phrase(phrase, data):
    place, cut = data.draw(st.integers(0, len(phrase))), data.draw(st.integers(0, 4))
    check(phrase[:place] + data.draw(st.text(SIGNS, max_size=3)) + phrase[place + cut :])


@given(st.lists(st.sampled_from(wire_phrases()), max_size=6))
def test_figures_are_conserved_when_phrases_are_joined(phrases):
    def read(text: str) -> list[str]:
        return [in_short(one.figure) for one in all_figures(cs.find_figures(text))]

    texts = [phrase for phrase, _ in phrases]
    sentences = [text for text in texts if text.endswith(".") and not text.startswith("1.")]  # that counts lines
    assert read("\n".join(texts)) == [one for text in texts for one in read(text)]
    assert read(" ".join(sentences)) == [one for text in sentences for one in read(text)]


# -- drafts --------------------------------------------------------------------------------------------------


def filled(draft: str) -> cs.ClaimSet:
    return cs.read_claims(
        io.StringIO(draft.replace('source = ""', 'source = "x"').replace('what = ""', 'what = "y"')), format="toml"
    )


def test_a_draft_is_a_dossier_whose_claims_wait_for_their_source():
    draft = cs.draft_claims("183 soldiers (13 US + 170 Afghan); Elsewhere: 334,336 (Smith)")
    waiting = cs.read_claims(io.StringIO(draft), format="toml")
    assert len(waiting) == 0
    assert {reject.field for reject in waiting.rejected} == {"source"}
    claims = filled(draft)
    assert not claims.rejected
    assert [claim.figure.text for claim in claims] == ["183", "13", "170", "334,336"]
    assert [str(total) for total in claims.totals] == ["what=troops = what=troops/us + what=troops/afghan"]


def test_a_draft_reads_back_under_the_convention_that_found_it():
    german = cs.Convention(locale="de", kappa=0.1)
    claims = filled(cs.draft_claims("etwa 10.000 Soldaten; 500 (300 + 200)", german))
    assert not claims.rejected
    assert claims.convention == german
    assert claims[0].interval == cs.Interval(9_000, 11_000)
    # What the text does not name is no scope that holds everything else.
    assert [str(claim.scope) for claim in claims] == [
        "what=soldaten",
        "what=figure 2",
        "what=figure 2/part 3",
        "what=figure 2/part 4",
    ]
    assert [str(total) for total in claims.totals] == ["what=figure 2 = what=figure 2/part 3 + what=figure 2/part 4"]


@given(st.text() | st.lists(st.sampled_from(PIECES)).map("".join))
@example("HUNDRED m.1HUNDRED")  # the second is left out as a repeated mention
def test_any_draft_can_be_filled_in(text):
    draft = cs.draft_claims(text)
    tomllib.loads(draft)
    claims = filled(draft)
    assert not claims.rejected
    found = cs.find_claims(text)
    values = [one.figure.figure.value for one in found]
    left_out = re.search(r"# Left out: (\d+) repeated", draft)
    assert len(claims) + int(left_out[1] if left_out else 0) == len(found)
    assert list(dict.fromkeys(claim.figure.value for claim in claims)) == list(dict.fromkeys(values))
    everything = cs.find_figures(text).everything
    split = sum(one.kind == "low above high" for one in everything if isinstance(one, cs.NoCount))
    assert len(everything) <= len(found) + len(found.others) <= len(everything) + split  # a fall is two figures


def test_a_year_in_a_parenthesis_that_no_figure_takes_is_named():
    assert kinds("Contested (2020 est.)")[-1] == ("year", "2020 est.")
    assert kinds("5 dead (2020 est.)") == []


def test_a_draft_asks_what_tells_apart_figures_that_count_the_same():
    draft = cs.draft_claims("1,200 people came and 20,000 people stayed. 40 soldiers died.")
    assert draft.count("# CHECK what: '1,200' may count other people") == 1
    assert 'scope = { what = "deaths/troops" }\n' in draft


def test_more_than_dozens_are_no_part_of_them():
    found = cs.find_figures("Dozens were killed, including at least 8 children, and hundreds injured.")
    assert [(one.words, [part.words for part in one.subsets]) for one in found] == [
        ("Dozens", ["at least 8"]),
        ("hundreds", []),
    ]
