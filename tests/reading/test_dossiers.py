"""Dossiers: what is read, what is refused, and that what is written reads back equal."""

# ruff: noqa: E501 - a case is a line

import io
import json
import tempfile
import tomllib
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consilience.errors import ClaimError, OptionError, ReadError
from consilience.model.claim_sets import ClaimSet, left_over
from consilience.model.claims import Claim, Reading, Reject, Total
from consilience.model.figures import Figure, read_figure
from consilience.model.scopes import Scope
from consilience.model.sources import Source, resolve_sources
from consilience.reading.dossiers import document_of, read_dossier
from consilience.reading.entries import Fault, make_claim
from consilience.reading.readers import read_claims
from consilience.result import reconcile
from consilience.wording.conventions import Convention

WORDS = ["around 10,000", "up to 12,000", "2,600", "  approximately\t11,000 ", "10-12k", "at least 5", "~150+"]
CONVENTIONS = [
    Convention(),
    Convention(kappa=0),
    Convention(kappa="0.1000", bare="rounded"),
    Convention(codebook={"several": (3, None), "a few": (None, 9), "scores": 40}, locale="en"),
    Convention(codebook="acled", count=False),
]

text = st.text(max_size=12)
hostile = text | st.sampled_from(
    ['"""', "'''", "\\", "\r\n", "[[claims]]", "a\u2028b", "=1+1", "#", "a.b", "\x7f\x1f", "nan"]
)
names = hostile.map(lambda tail: f"n{tail}") | st.just(" ")
segments = hostile.map(lambda tail: f"s{tail}") | st.just("St. Paul/Minneapolis")
paths = st.lists(segments, min_size=1, max_size=3)
days = st.dates(min_value=date(1, 1, 1))
zones = st.none() | st.sampled_from([UTC, timezone(timedelta(hours=-9, minutes=-30))])
moments = st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 1, 1), timezones=zones)
dimensions = st.dictionaries(
    st.sampled_from(["what", "where", "location", "Größe", "a.b", '"'])
    | text.map(lambda tail: "d" + "".join(c for c in tail if c not in "=,\n")),
    paths,
    max_size=3,
)


@st.composite
def scopes(draw):
    matching = draw(st.dictionaries(st.sampled_from(["status", "unit"]), segments.map(lambda one: [one]), max_size=1))
    when = draw(
        st.just({})
        | days.map(lambda day: {"when": str(day)})
        | st.sampled_from([{"when": "2024-02/2024-05"}, {"when": "2024-02-03T14"}])
    )
    return Scope(draw(dimensions) | matching | when)


@st.composite
def figures(draw, convention):
    if draw(st.booleans()):
        return read_figure(draw(st.sampled_from(WORDS)), convention)
    numbers = st.integers(0, 10**25).map(Decimal) | st.decimals(
        0, 10**9, allow_nan=False, places=draw(st.integers(0, 9))
    )
    low, value, high = sorted([draw(numbers), draw(numbers), draw(numbers)])
    kept = draw(st.sampled_from([(1, 1, 1), (1, 1, 0), (1, 0, 0), (0, 1, 0), (0, 0, 1)]))
    bounds = [number if keep else None for number, keep in zip((low, high, value), kept, strict=True)]
    return Figure.from_bounds(*bounds, convention=convention)


@st.composite
def totals(draw):
    whole, *parts = draw(st.lists(scopes(), min_size=2, max_size=4, unique=True))
    return Total(whole=whole, parts=parts)


@st.composite
def source_lists(draw):
    made = []
    called = draw(st.lists(names, min_size=2, max_size=6, unique=True))
    aliases, called = called[: len(called) // 3], called[len(called) // 3 :]
    for name in called:
        cites = draw(st.lists(st.sampled_from(made), max_size=2, unique=True)) if made else []
        made.append(
            Source(
                name=name,
                cites=cites,
                aliases=[aliases.pop()] if aliases else [],
                undetermined=draw(st.booleans()),
                reliability=draw(st.sampled_from([None, *"ABCDEF"])),
                note=draw(hostile),
                url=draw(hostile),
            )
        )
    return made


@st.composite
def readings(draw, convention):
    return Reading(
        note=draw(hostile),
        scope=draw(st.none() | scopes()),
        figure=draw(st.none() | figures(convention)),
        totals=draw(st.lists(totals(), max_size=1)),
    )


@st.composite
def claim_sets(draw):
    convention = draw(st.sampled_from(CONVENTIONS))
    sources = draw(source_lists())
    dates = st.none() | days | moments
    claims = [
        Claim(
            id=name,
            figure=draw(figures(convention)),
            scope=draw(scopes()),
            source=draw(st.sampled_from(sources)),
            cites=draw(st.none() | st.lists(st.sampled_from(sources), max_size=3, unique=True)),
            undetermined=draw(st.none() | st.booleans()),
            measure=draw(st.sampled_from([None, "stock", "flow"])),
            additive=draw(st.none() | st.booleans()),
            reported=draw(dates),
            reliability=draw(st.sampled_from([None, *"ABCDEF"])),
            credibility=draw(st.none() | st.integers(1, 6)),
            decimals=draw(st.none() | st.integers(-9, 9) | st.just("INF")),
            standing=draw(st.sampled_from([None, "confirmed", "unconfirmed", "pending", "denied", "withdrawn"])),
            quote=draw(hostile),
            readings=draw(st.lists(readings(convention), max_size=2)),
            note=draw(hostile),
            url=draw(hostile),
        )
        for name in draw(st.lists(names, max_size=4, unique=True))
    ]
    rejected = st.builds(Reject, row=st.integers(1, 99), field=hostile, value=hostile, reason=hostile, hint=hostile)
    return ClaimSet(
        claims,
        draw(st.lists(rejected, max_size=2)),
        title=draw(hostile),
        reported=draw(dates),
        compare_across=draw(st.sampled_from([(), ("status", "when")])),
        measure=draw(st.sampled_from(["stock", "flow", "cumulative"])),
        additive=draw(st.booleans()),
        totals=draw(st.lists(totals(), max_size=2)),
        convention=convention,
        unused=draw(st.lists(hostile, max_size=2)),
        remarks=draw(st.lists(hostile, max_size=2)),
    )


@given(claim_sets(), st.sampled_from([".toml", ".json"]))
def test_what_is_written_reads_back_equal(claims, suffix):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"dossier{suffix}"
        claims.write(path)
        again = read_claims(path)
        assert again == claims
        assert [claim.figure.bounds for claim in again] == [claim.figure.bounds for claim in claims]
        assert {claim.figure.convention for claim in again} <= {claims.convention}
        assert [entry.name for entry in Path(folder).iterdir()] == [path.name]  # nothing is left beside it


def test_a_file_that_cannot_be_replaced_stays_as_it_was(tmp_path):
    path = tmp_path / "a.toml"
    path.write_text("title = 'kept'")
    claims = ClaimSet([Claim(id="a", figure="11", source="x", note="\ud800")])
    with pytest.raises(ClaimError, match=r"a text is not Unicode.*lone surrogate"):
        claims.write(path)
    assert read_claims(path).title == "kept"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_followed(tmp_path):
    path, link = tmp_path / "a.toml", tmp_path / "link.toml"
    path.write_text("")
    link.symlink_to(path)
    ClaimSet(title="new").write(link)
    assert link.is_symlink()
    assert read_claims(path).title == "new"


def test_only_dossiers_are_written(tmp_path):
    with pytest.raises(OptionError, match=r"no such format of a dossier: got 'a.csv'; use one of '.toml', '.json'"):
        ClaimSet().write(tmp_path / "a.csv")


def test_a_set_of_two_conventions_is_not_written(tmp_path):
    claims = ClaimSet([Claim(id="a", figure="about 11", source="x")], convention=Convention(kappa=0))
    with pytest.raises(ClaimError, match=r"another convention than its set: got 'a'; .*claims.under"):
        claims.write(tmp_path / "a.toml")
    claims.under(Convention(kappa=0)).write(tmp_path / "a.toml")


def test_numbers_are_written_as_numbers_with_every_digit(tmp_path):
    figure = Figure.from_bounds(low=Decimal("0.10"), high=2**53 + 1, value="1E+3")
    claims = ClaimSet([Claim(id="a", figure=figure, source="x")])
    assert document_of(claims)["claims"][0] == {
        "id": "a", "low": Decimal("0.10"), "high": 2**53 + 1, "value": Decimal("1E+3"), "source": "x",
    }  # fmt: skip
    claims.write(tmp_path / "a.toml")
    assert "low = 0.10, high = 9007199254740993, value = 1e+3" in (tmp_path / "a.toml").read_text()
    claims.write(tmp_path / "a.json")
    assert json.loads((tmp_path / "a.json").read_text())["claims"][0]["low"] == "0.10"
    assert read_claims(tmp_path / "a.json")["a"].figure.text == figure.text


def dossier(source):
    return read_dossier(tomllib.loads(source, parse_float=Decimal))


def test_dates_and_sources_have_defaults():
    claims = dossier("""
        reported = 2024-10-22
        claims = [
            { figure = "11", source = "x" },
            { figure = "12", source = "x", reported = "" },
            { figure = 13, source = "x", reported = 2024-10-23 },
        ]
    """)
    assert [claim.reported for claim in claims] == [date(2024, 10, 22), None, date(2024, 10, 23)]
    assert [claim.id for claim in claims] == ["1", "2", "3"]
    assert claims["3"].figure == read_figure("13")
    assert claims["1"].source == Source(name="x")


def test_a_number_that_was_never_text_is_not_ambiguous():
    (claim,) = dossier('claims = [{ figure = 11.125, source = "x" }]\nconvention = { locale = "de" }')
    assert str(claim.interval) == "[11.125, 11.125]"
    assert dossier('claims = [{ figure = "11.125", source = "x" }]').rejected[0].field == "figure"


def test_settings_given_replace_those_of_the_dossier(tmp_path):
    path = tmp_path / "a.toml"
    path.write_text('compare_across = ["status"]\nmeasure = "flow"\nclaims = [{ figure = "about 100", source = "x" }]')
    claims = read_claims(path, compare_across=(), convention=Convention(kappa=0), additive=False, title="t")
    assert (claims.compare_across, claims.measure, claims.additive, claims.title) == ((), "flow", False, "t")
    assert str(claims["1"].interval) == "[100, 100]"
    assert read_claims(path, compare_across="when").compare_across == ("when",)
    total = Total(whole={"what": "a"}, parts=[{"what": "b"}])
    assert read_claims(path, totals=[total]).totals == (total,)
    assert read_claims([{"figure": "5"}], totals=[total]).totals == (total,)


@pytest.mark.parametrize(
    ("entry", "field", "value", "reason", "hint"),
    [
        ('figure = "many"', "source", "", "no source", "no source is given; every entry needs one"),
        ('figure = "x", source = ""', "source", "", "no source", "no source is given"),
        ('source = "x"', "figure", "", "no figure", ""),
        ('source = "x", figure = "nothing"', "figure", "nothing", "no figure", "got 'nothing'"),
        ('source = "x", low = 12, high = 10', "low", "12", "low above high", "above"),
        ('source = "x", low = 1, high = "abc"', "high", "abc", "not a number", "'abc'"),
        ('source = "x", low = 1, figure = "11"', "low", "1", "figure and bounds", "state it in words (figure) or by"),
        ('source = "x", figure = true', "figure", "True", "bad number", "not a number: got True; write a number"),
        ('source = "x", figure = "11", unit = "km"', "unit", "km", "unknown field", "write it into the scope"),
        ('source = "x", figur = "11"', "figur", "11", "unknown field", "got 'figur'; did you mean 'figure'?"),
        ('source = "x", figure = "11", reported = "soon"', "reported", "soon", "bad date", "write it as 2024-10-22"),
        ('source = "x", figure = "11", reported = 07:00:00', "reported", "07:00:00", "bad date", "not a date"),
        ('source = "x", figure = "11", credibility = 7', "credibility", "7", "bad credibility", "less than or equal to 6"),
        ('source = "x", figure = "11", scope = { when = "soon" }', "scope.when", "soon", "bad scope", "ISO 8601"),
        ('source = "x", figure = "11", scope = { what = "a", where = "b//c" }', "scope.where", "b//c", "bad scope", "empty"),
        ('source = "x", figure = "11", scope = "troops"', "scope", "troops", "bad scope", "write it as { what ="),
        ('source = "x", figure = "11", readings = [{}, { figure = "?" }]', "readings.2.figure", "?", "no figure", "'?'"),
        ('source = "x", figure = "11", readings = [{ nota = "" }]', "readings.1.nota", "", "unknown field", "'note'"),
        ('source = "x", figure = "11", readings = [{ scope = { when = "x" } }]', "readings.1.scope", "{'when': 'x'}", "bad readings", "ISO 8601"),
    ],
)  # fmt: skip
def test_a_fault_in_a_claim_rejects_that_claim(entry, field, value, reason, hint):
    claims = dossier(f'claims = [{{ figure = "11", source = "x" }}, {{ {entry} }}]')
    (reject,) = claims.rejected
    assert (len(claims), reject.row, reject.field, reject.value, reject.reason) == (1, 2, field, value, reason)
    assert hint in reject.hint


def test_what_is_no_table_is_a_reject():
    claims = dossier("claims = [1]")
    assert [(reject.row, reject.value, reject.reason) for reject in claims.rejected] == [(1, "1", "not a table")]


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("titel = 'x'", "a.toml: titel: unknown field: got 'titel'; did you mean 'title'?"),
        ("title = 5", "a.toml: title: it should be a valid string: got 5"),
        ("measure = 'stok'", "a.toml: measure: it should be 'stock', 'flow' or 'cumulative': got 'stok'"),
        ("reported = 'soon'", "a.toml: reported: not a date: got 'soon'; write it as 2024-10-22"),
        ("claims = 3", "a.toml: claims is not a list of tables: got 3; write each claim under [[claims]]"),
        ("[sources.Yonhap]\ncite = ['x']", "a.toml: sources.Yonhap.cite: unknown field: got 'cite'; did you mean 'cites'?"),
        ("[sources.a]\ncites = ['b']\n[sources.b]\ncites = ['a']", "a.toml: sources cite each other in a circle: a cites b cites a; a source cannot be its own origin"),
        ("[sources.a]\naliases = ['b']\n[sources.b]", "a.toml: the name 'b' stands for two sources: got ['b', 'a']"),
        ("[sources.a]\nname = 'x'", "a.toml: sources.a.name: unknown field: got 'name'; a source is named by its head"),
        ("[names.where]\nA = 'B'", "a.toml: names: unknown field: got 'names'; names belong to a table"),
        ("[convention]\nkapa = 0", "a.toml: convention: unknown field: got 'kapa'; did you mean 'kappa'?"),
        ("[[totals]]\nwhole = {what = 'a'}\nparts = [{what = 'b'}, {what = 'b'}]", "a.toml: totals.1: a total counts one scope twice"),
        ("[[claims]]\nid = 'a'\nfigure = '11'\nsource = 'x'\n[[claims]]\nid = 'a'\nfigure = '12'\nsource = 'x'", "a.toml: claims share an id: got ['a']; give each claim its own"),
        ("title = 'x'\ntitle = 'y'", "a.toml: not TOML: Cannot overwrite a value (at line 2"),
        ("title = ", "a.toml: not TOML: Invalid value (at line 1, column 9)"),
        ("a = 1e99999999999999999999", "a.toml: not TOML: a number too long"),
        ("a = " + "[" * 100_000, "a.toml: not TOML: its values are nested too deep"),
    ],
)  # fmt: skip
def test_a_fault_in_the_frame_is_an_error_that_names_the_place(tmp_path, monkeypatch, document, message):
    monkeypatch.chdir(tmp_path)
    Path("a.toml").write_text(document)
    with pytest.raises(ReadError) as error:
        read_claims("a.toml")
    assert str(error.value).startswith(message)


def test_a_long_chain_of_citations_is_read_or_refused(tmp_path):
    path = tmp_path / "a.toml"
    chain = "".join(f"[sources.s{i}]\ncites = ['s{i + 1}']\n" for i in range(3000))
    path.write_text(chain + "[[claims]]\nfigure = '11'\nsource = 's0'")
    with pytest.raises(ReadError, match="too many others"):
        read_claims(path)


def test_an_alias_that_names_another_source_is_refused():
    # it could be written, but not read back
    claims = [
        Claim(id="a", figure="11", source=Source(name="Agency", aliases=["NIS"])),
        Claim(id="b", figure="11", source=Source(name="NIS")),
    ]
    with pytest.raises(ClaimError, match="one name stands for two different sources: got 'NIS'"):
        ClaimSet(claims)


def test_a_write_that_is_cut_short_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "a.toml"
    path.write_text("title = 'kept'")

    def fail(*_):
        raise OSError("no space left")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="no space left"):
        ClaimSet(title="new").write(path)
    assert read_claims(path).title == "kept"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("sign", ["\\u0000", "\\u001b]0;x", "\\u202e"])
def test_a_field_with_control_signs_is_named_without_them(sign):
    with pytest.raises(ReadError, match="unknown field") as raised:
        read_claims(io.StringIO(f'{{"cl{sign}aims": [], "claims": []}}'), format="json")
    assert str(raised.value).isprintable()


entries = st.one_of(
    st.fixed_dictionaries(
        {},
        optional={
            "id": st.sampled_from(["a", "b", "", 7, None]),
            "figure": st.sampled_from(
                ["5", "about 5", "many", 5, Decimal("5.50"), "5 km", "2024", 2024, " ", True, "5 ± 1"]
            ),
            "low": st.sampled_from([1, "2", Decimal(9)]),
            "value": st.just(4),
            "error": st.sampled_from(["1", "x"]),
            "source": st.sampled_from(["x", "y", "", 3]),
            "scope": st.sampled_from(
                [{"what": "dead"}, {"what": ["dead"]}, {"what": 3}, {"when": "never"}, "dead", {"unit": "km"}]
            ),
            "cites": st.sampled_from([["y"], "y; x", [], 5]),
            "reported": st.sampled_from(["2024-01-05", "", "x"]),
            "grade": st.sampled_from(["B2", "Z9", 1]),
            "credibility": st.sampled_from(["3", 9]),
            "plus_minus": st.sampled_from(["sigma", "x"]),
            "decimals": st.sampled_from([0, "INF"]),
            "note": st.sampled_from(["", "n"]),
            "carried": st.sampled_from([{}, {"k": 1}, {"j": "x", "k": 2.5}, {"k": [1]}]),
            "readings": st.sampled_from([[], [{"note": "or 6", "figure": "6"}], [{"figure": "many"}]]),
            "sauce": st.just("y"),
        },
    ),
    st.sampled_from([None, "5", []]),
)


@given(st.lists(entries, max_size=6), st.sampled_from([None, "2024-02-01"]))
def test_entries_by_what_is_distinct_are_those_read_one_by_one(drawn, reported):
    document = {"claims": drawn, "sources": {"x": {"cites": ["z"]}, "w": {"note": "known"}}}
    document |= {"reported": reported} if reported else {}
    sources = resolve_sources({"x": {"cites": ("z",)}, "w": {"note": "known"}})
    claims, rejected = [], []
    for row, entry in enumerate(drawn, start=1):
        try:
            claims.append(
                make_claim(
                    entry,
                    row=row,
                    convention=Convention(),
                    named=lambda name: sources.setdefault(name, Source(name=name)),
                    reported=date.fromisoformat(reported) if reported else None,
                )
            )
        except Fault as fault:
            rejected.append(fault.reject(row))
    if len({claim.id for claim in claims}) < len(claims):
        with pytest.raises(ReadError, match="claims share an id"):
            read_dossier(document)
        return
    found = read_dossier(document)
    expected = ClaimSet(claims, rejected, known=left_over(sources, claims))
    assert list(found.rejected) == rejected
    assert list(found) == list(expected)
    assert [claim.carried for claim in found] == [claim.carried for claim in expected]
    assert list(found.columns.all_carried) == [claim.carried for claim in expected]
    assert found.known == expected.known
    assert found.under(Convention(kappa=0)).claims == expected.under(Convention(kappa=0)).claims
    assert reconcile(found).ranges.equals(reconcile(expected).ranges)
