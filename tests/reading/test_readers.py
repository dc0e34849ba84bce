"""Readers: which format a file or stream is in, and what is said of one that cannot be read."""

# ruff: noqa: E501 - a case is a line

import io
import pickle
import sys
from pathlib import Path

import pytest

from consilience.errors import OptionError, ReadError
from consilience.reading.files import detect_format
from consilience.reading.readers import read_claims

TOML = 'title = "x"\n[[claims]]\nfigure = "11"\nsource = "NIS"\n'
JSON = '{"title": "x", "claims": [{"figure": "11", "source": "NIS"}]}'
LINES = '{"figure": "11", "source": "NIS"}\n'
CSV = "figure,source\n11,NIS\n"
TEXTS = {
    "a.toml": TOML, "a.json": JSON, "list.json": f"[{LINES}]", "a.jsonl": LINES, "a.ndjson": LINES, "a.csv": CSV,
    "a.tsv": CSV.replace(",", "\t"), "semicolon.csv": CSV.replace(",", ";"), "A.CSV": CSV,
}  # fmt: skip
FIRST = {name: "2" if text.startswith("figure") else "1" for name, text in TEXTS.items()}
"""The row of the first claim: below the names of the columns."""


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(what, **arguments):
    with pytest.raises(ReadError) as error:
        read_claims(what, **arguments)
    return str(error.value)


@pytest.mark.parametrize("name", TEXTS)
def test_a_file_is_read_by_its_suffix(name):
    Path(name).write_text(TEXTS[name], encoding="utf-8-sig")
    for what in (name, Path(name)):
        (claim,) = read_claims(what)
        assert (claim.id, claim.figure.text, claim.source.name) == (FIRST[name], "11", "NIS")


@pytest.mark.parametrize("name", TEXTS)
def test_a_stream_is_read_by_its_beginning(name, monkeypatch):
    blank = "\ufeff \n\n" if name != "a.tsv" else "\ufeff"
    for stream in (io.StringIO(blank + TEXTS[name]), io.BytesIO((blank + TEXTS[name]).encode())):
        (claim,) = read_claims(stream)
        counts_lines = name.lower().endswith(("csv", "tsv", "jsonl", "ndjson"))
        assert claim.id == str(int(FIRST[name]) + blank.count("\n") * counts_lines)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXTS[name].encode()), encoding="ascii"))
    assert read_claims("-")[FIRST[name]].source.name == "NIS"
    monkeypatch.setattr(sys, "stdin", io.StringIO(TEXTS[name]))
    assert read_claims("-")[FIRST[name]].source.name == "NIS"


@pytest.mark.parametrize(
    ("text", "format"),
    [
        ("", "csv"),
        ("# a comment\n\n[[claims]]", "toml"),
        ("# a comment\n'a b' = 1", "toml"),
        ("[sources.NIS]", "toml"),
        ("[\n {", "json"),
        ("[]", "json"),
        ('{\n  "claims": []}', "json"),
        ('{"claims": []}', "json"),
        ('{"figure": 1}\n{"figure": 2}', "jsonl"),
        ("#id,figure\n1,11", "csv"),
        ('"figure, in words",source', "csv"),
    ],
)
def test_formats_are_told_apart_by_their_beginning(text, format):
    assert detect_format(text) == format


def test_a_format_that_is_stated_goes_before_the_suffix():
    Path("a.txt").write_text(CSV)
    assert len(read_claims("a.txt", format="csv")) == 1
    Path("a.csv").write_text(CSV.replace(",", "|"))
    assert len(read_claims("a.csv", delimiter="|")) == 1
    assert len(read_claims(io.StringIO(CSV.replace(",", "|")), delimiter="|")) == 1


def test_cells_of_csv_are_kept_as_typed():
    Path("a.csv").write_bytes(b'figure,source,note\r\n" about 11 ",NA,"a\r\nb ""c"""\r\n\r\n   \r\n12,x,\r\n')
    first, second = read_claims("a.csv")
    assert (first.figure.text, first.source.name, first.note) == (" about 11 ", "NA", 'a\r\nb "c"')
    assert (first.id, second.id) == ("2", "5")  # as a spreadsheet counts: a record is a row, and so is a blank line


def test_a_long_cell_is_read():
    note = "x" * 300_000
    assert read_claims(io.StringIO(f"figure,note\n11,{note}\n"))["2"].note == note


@pytest.mark.parametrize(
    ("content", "reason", "hint"),
    [
        ("11,NIS,more", "wrong number of cells", "quote a cell that holds ','"),
        ("11", "wrong number of cells", "write an empty cell where nothing is to be said"),
        ('11,"a"b', "bad quote", "line 2: ',' expected"),
    ],
)
def test_a_csv_row_at_fault_is_a_reject(content, reason, hint):
    claims = read_claims(io.StringIO(f"figure,source\n{content}\n12,x\n"))
    (reject,) = claims.rejected
    assert (len(claims), reject.row, reject.field, reject.reason, reject.value) == (1, 2, "", reason, content)
    assert hint in reject.hint


@pytest.mark.parametrize(
    ("line", "reason", "hint"),
    [
        ("[1]", "not an object", 'not an object: got [1]; write {"figure":'),
        ("{", "bad json", "not JSON: Expecting property name"),
        ('{"figure": 1, "figure": 2}', "duplicate field", "an object names a field twice: got 'figure'; keep one"),
        ("[" * 100_000, "bad json", "not JSON: its values are nested too deep"),
        ('{"figure": 1e99999999999999999999}', "bad json", "not JSON: a number too long to be read"),
    ],
)
def test_a_json_line_at_fault_is_a_reject(line, reason, hint):
    claims = read_claims(io.StringIO(f"{line}\n{LINES}"), format="jsonl")
    (reject,) = claims.rejected
    assert (len(claims), reject.row, reject.field, reject.reason) == (1, 1, "", reason)
    assert reject.hint.startswith(hint)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.docx", b"", "no reader for this kind of file: got 'a.docx'; known are .toml, .json, .csv, .tsv, .jsonl, .ndjson, .ncb, .xlsx, .xlsm, .parquet, .pq; or say format="),
        ("a.csv", b"figure\n11\xff\n", "a.csv: not utf-8, at byte 9: got b'\\xff\\n'; save it as UTF-8, or name its encoding: encoding='cp1252'"),
        ("a.csv", b"\xef\xbb\xbfa\xff", "a.csv: not utf-8, at byte 4"),
        ("a.csv", "figure\n11".encode("utf-16"), "a.csv: not utf-8, at byte 0: got b'\\xff\\xfef\\x00'; it begins like UTF-16: use encoding='utf-16'"),
        ("a.csv", b"figure\n1\0", "a.csv: a NUL character in line 2; text has none: is it another kind of file, or"),
        ("a.csv", b"", "a.csv: no header: got ''; name the columns in the first line"),
        ("a.csv", b"\n \n", "a.csv: no header"),
        ("a.csv", b'"figure"x,source\n', "a.csv: no header"),
        ("a.csv", b"figure,source,figure\n", "a.csv: two columns have one name: got ['figure']; give each its own"),
        ("a.csv", b'figure,source\n11,x\n12,"y\n13,z\n', "a.csv: a quote in line 3 is not closed where its cell ends; close it, or look for a stray quote in the lines 3 to 4"),
        ("a.csv", b'figure,source\n11,"x\n12,"y"\n13,z\n', "a.csv: a quote in line 2 is not closed where its cell ends; close it, or look for a stray quote in the lines 2 to 3"),
        ("a.csv", b"place\nx\n", "a.csv: no column for the figure: got ['place']; name one with figure=, or with low=, high=, value="),
        ("a.json", b"{", "a.json: not JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        ("a.json", b"5", "a.json: not a dossier: got 5; a JSON dossier is an object with a list of claims"),
        ("a.json", b'{"title": "a", "title": "b"}', "a.json: an object names a field twice: got 'title'; keep one"),
        ("a.json", b'{"title": "\\ud800"}', "a.json: a text is not Unicode"),
    ],
)  # fmt: skip
def test_a_file_at_fault_is_an_error_that_names_it_and_the_place(name, content, message):
    Path(name).write_bytes(content)
    assert said(name).startswith(message)


def test_what_is_no_file_is_said():
    assert said("none.csv") == "none.csv: cannot be read, No such file or directory"
    Path("folder.csv").mkdir()
    assert said("folder.csv") == "folder.csv: cannot be read, Is a directory"
    Path("folder").mkdir()
    assert said("folder") == "a folder, not a file: got 'folder'; name the files in it, such as folder/*.csv"
    assert said("a\0.csv").endswith(".csv: cannot be read, embedded null byte")
    assert said(5) == "dataframe: not a table: got 5; give a path, '-', a text stream, a list of dicts or a dataframe"


def test_a_frame_with_two_columns_of_one_name_is_an_error():
    import pandas as pd

    assert said(pd.DataFrame([[1, 2]], columns=["value", "value"])).startswith(
        "dataframe: two columns have one name: got ['value']"
    )


def test_a_text_stream_at_fault_is_an_error():
    stream = io.TextIOWrapper(io.BytesIO(b"figure\n\xff"), encoding="ascii")
    assert said(stream) == "stream: not ascii, at byte 7"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"format": "cvs"}, "unknown format: got 'cvs'; did you mean 'csv'?"),
        ({"delimiter": ",,"}, "not a delimiter: got ',,'; use one character, such as ';'"),
        ({"delimiter": ";", "format": "toml"}, "only CSV has a delimiter: got 'toml'; leave delimiter= out"),
        ({"encoding": "utf-9"}, "unknown encoding: got 'utf-9'; use 'utf-8', 'utf-16', 'cp1252', ..."),
        ({"measure": "stok"}, "unknown measure: got 'stok'; did you mean 'stock'?"),
        ({"scope": ["what"]}, "a dossier has no columns to name: got ['scope']; leave the arguments out"),
    ],
)
def test_an_argument_that_does_not_go_is_an_error(arguments, message):
    Path("a.toml").write_text(TOML)
    with pytest.raises(OptionError) as error:
        read_claims("a.toml", **arguments)
    assert str(error.value) == message
    with pytest.raises(OptionError, match="format=, delimiter= and header= are for files and streams: got 'list'"):
        read_claims([], format="csv")


def test_other_encodings_can_be_named():
    Path("a.csv").write_bytes("figure,source\n11,Zoë\n".encode("cp1252"))
    assert read_claims("a.csv", encoding="cp1252")["2"].source.name == "Zoë"
    Path("a.csv").write_bytes("figure,source\n11,Zoë\n".encode("utf-16"))
    assert read_claims("a.csv", encoding="utf-16")["2"].source.name == "Zoë"


def test_an_error_with_rejects_survives_pickling():
    with pytest.raises(ReadError) as error:
        read_claims([{"figure": "?"}], strict=True)
    again = pickle.loads(pickle.dumps(error.value))
    assert (str(again), again.rejected) == (str(error.value), error.value.rejected)


def test_no_rows_are_no_claims():
    assert len(read_claims([])) == 0
    assert len(read_claims(io.StringIO("figure\n"))) == 0
    assert read_claims(iter([{"figure": "11"}]))["1"].figure.text == "11"


def test_a_typed_number_is_a_count_even_where_its_text_could_be_a_year():
    claims = read_claims(
        [{"figure": 1800, "source": "a"}, {"figure": "1800", "source": "b"}, {"figure": "about 7", "source": "c"}]
    )
    assert [claim.value for claim in claims] == [1800.0, 7.0]
    assert claims.rejects[["row", "reason"]].to_numpy().tolist() == [[2, "year"]]
