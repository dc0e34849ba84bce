"""The page in a real browser: nothing asked for, nothing complained of, nothing blank, nothing out of reach."""

from __future__ import annotations

import html
import importlib.util
import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import consilience as cs
from consilience.words import clean
from hostile import TEXTS, figure

pytest.importorskip("jinja2")
pytest.importorskip("matplotlib")


_spec = importlib.util.spec_from_file_location("browser", Path(__file__).with_name("browser.py"))
browser = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(browser)

from consilience.showing.report import render_report  # noqa: E402

SEEDS = Path(__file__).parents[2] / "seeds"
needs_chromium = pytest.mark.skipif(browser.PATH is None, reason="Chromium is not installed: apt-get install chromium")


def seed(name, **options):
    return cs.reconcile(cs.read_claims(SEEDS / f"{name}.toml"), **options)


def hostile():
    claims = []
    for number, text in enumerate(TEXTS):
        source = cs.Source(name=text, note=text, url=text, cites=(cs.Source(name=f"{text} {number}"),))
        reading = cs.Reading(note=text)
        claims.append(
            cs.Claim(
                id=text,
                figure=figure(text, number),
                source=source,
                scope={"what": [text]},
                note=text,
                url=text,
                readings=(reading,) if number < 2 else (),
            )
        )
        claims.append(cs.Claim(id=f"{text}!", figure="900", source=source.name + "!", scope={"what": [text]}))
    rejects = [cs.Reject(row=n, field=text, value=text, reason=text, hint=text) for n, text in enumerate(TEXTS, 1)]
    return cs.reconcile(cs.ClaimSet(claims, rejects, title=" ".join(TEXTS[:2])))


def losses(count):
    """Figures of losses by five sources, with quotes and links, some in conflict."""
    things = ["aircraft", "tanks", "ships", "trucks", "drones", "guns", "casualties", "radars", "depots", "bridges"]
    rows = []
    for n in range(count):
        thing = things[n % len(things)]
        base = 40 * 3 ** (n % len(things))
        source = f"source {n // len(things)}"
        quote = f"The enemy lost {base + n} {thing}, {source} said on Monday."
        rows.append(
            cs.Claim(
                id=f"c{n}",
                figure=f"{base + n:,}" if n % 3 else f"more than {base + n:,}",
                source=source,
                scope={"what": thing},
                quote=quote,
                url=f"https://example.org/{n}",
            )
        )
    return cs.reconcile(cs.ClaimSet(rows, title=f"{count} figures of losses"))


RESULTS = {
    "toll": lambda: seed("orla-flood"),
    "forty": lambda: losses(40),
    "twenty": lambda: losses(20),
    "five": lambda: seed("north-korean-troops"),
    "conflict": lambda: seed("north-korean-troops", convention=cs.Convention(kappa=0)),
    "iraq": lambda: seed("iraq-deaths-2006"),
    "hostile": hostile,
    "empty": lambda: cs.reconcile([]),
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    for name, made in RESULTS.items():
        made().report(folder / f"{name}.html")
    return folder


@pytest.fixture(scope="module")
def chromium(tmp_path_factory):
    opened = browser.Browser(tmp_path_factory.mktemp("profile"))
    yield opened
    opened.close()


class _Outline(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.addresses, self.links, self.text = [], [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        asked = [value for name, value in attrs if name in ("src", "href", "action", "data", "srcset")]
        inside = tag == "a" and asked and asked[0].startswith("#")
        (self.links if tag == "a" and not inside else self.addresses).extend(asked)

    def handle_data(self, data):
        self.text.append(data)


def outline(page):
    parsed = _Outline()
    parsed.feed(page)
    return parsed


@pytest.mark.parametrize("name", RESULTS)
def test_the_page_needs_nothing_from_outside_and_no_script(pages, name):
    found = outline((pages / f"{name}.html").read_text(encoding="utf-8"))
    assert not {"script", "iframe", "object", "embed", "img", "form"} & set(found.tags)
    assert all(address.startswith(("data:,", "#")) for address in found.addresses)
    assert all(address.startswith(("http://", "https://")) for address in found.links)
    assert found.tags.count("h1") == 1


def test_the_page_says_everything(pages):
    said = " ".join(outline((pages / "iraq.html").read_text(encoding="utf-8")).text)
    for claim in seed("iraq-deaths-2006").claims:
        assert claim.figure.text in said
        assert claim.source.name in said
    for words in (
        "What would resolve them",
        "What would change the picture",
        "Lancet's 601,027 (426,369-793,663), Lancet's 186,318 and Lancet's 276,472",
        "Iraq Family Health Survey 2008",
        "no share helps",
    ):
        assert words in said
    assert re.search(r"at once is\s+384,036", said)


def test_each_claim_has_its_quote_and_its_link():
    claims = [
        cs.Claim(id=name, figure="5", source=name, quote=f"five, said {name}", url=f"https://{name}.example/a")
        for name in ("ap", "afp")
    ]
    found = outline(render_report(cs.reconcile(claims)))
    assert found.links == [f"https://{name}.example/a" for name in ("ap", "afp")]
    assert {f"five, said {name}" for name in ("ap", "afp")} <= set(found.text)


def test_notes_and_addresses_of_claims_are_shown_and_only_web_addresses_can_be_followed():
    ends = ["https://a.example/?x=1&y=2", 'https://a.example/"><script>', "javascript:alert(1)", "http://a b", ""]
    rows = [{"figure": "5", "paper": f"s{n}", "note": f"note {n}", "url": url} for n, url in enumerate(ends)]
    claims = cs.read_claims(rows, figure="figure", source="paper", note="note", url="url")
    found = outline(render_report(cs.reconcile(claims)))
    assert found.links == ends[:2]
    assert "script" not in found.tags
    for row in rows:
        assert row["note"] in found.text
        assert not row["url"] or row["url"] in found.text
    assert "link" not in outline(render_report(cs.reconcile(claims.claims[4:]))).text


def test_each_resolution_of_the_five_figures_read_exactly(pages):
    said = " ".join(outline((pages / "conflict.html").read_text(encoding="utf-8")).text)
    assert "Volodymyr Zelensky's “approximately 11,000” is 1,000 higher" in said
    among = "the “around 10,000” of intelligence officials (Yonhap) and Volodymyr Zelensky's “approximately 11,000”"
    assert f"1,000. It may be shared out in more than one way among {among}." in said
    assert re.search(r"1,000 +5 %", said)
    assert "Why they may differ" in said
    assert "11,000 to the nearest 10,000 is 10,000" in said


def test_colours_of_the_pictures_are_those_of_the_page(pages):
    page = (pages / "iraq.html").read_text(encoding="utf-8")
    drawn = "".join(re.findall(r"<svg.*?</svg>", page, re.DOTALL))
    assert {"var(--ink)", "var(--conflict)"} <= set(re.findall(r"var\(--[a-z]+\)", drawn))
    assert "http" not in drawn
    used = set(re.findall(r"var\((--[a-z]+)\)", page))
    assert used <= set(re.findall(r"(--[a-z]+): #", page))


@pytest.mark.parametrize("name", ["five", "hostile"])
def test_no_two_parts_share_an_id(pages, name):
    page = (pages / f"{name}.html").read_text(encoding="utf-8")
    ids = re.findall(r'<[^>]* id="([^"]*)"', page)
    assert len(ids) == len(set(ids))
    inner = re.findall(r'(?:href="#|url\(#)([^")]*)', page)
    assert set(inner) <= set(ids)


def test_a_text_that_names_a_colour_is_left_alone(pages):
    assert "fill: #1b1b1c" in html.unescape((pages / "hostile.html").read_text(encoding="utf-8"))


def test_the_page_is_the_same_each_time():
    assert render_report(RESULTS["five"]()) == render_report(RESULTS["five"]())


def test_another_ending_is_refused(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # a long path would be cut in the message
    with pytest.raises(cs.OptionError, match=r"a report is a web page: got 'page\.pdf'; end it in \.html"):
        cs.reconcile([]).report("page.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_extra_is_named(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "jinja2", None)
    with pytest.raises(cs.MissingExtraError, match=r"consilience\[report\]"):
        render_report(RESULTS["five"]())


@needs_chromium
@pytest.mark.parametrize("name", RESULTS)
def test_in_the_browser(chromium, pages, name):
    address = (pages / f"{name}.html").as_uri()
    for width in (1200, 360):
        for dark in (False, True):
            chromium.open(address, width=width, dark=dark)
            assert chromium.complaints == []
            assert chromium.requests == [address]
            seen = chromium.screenshot()
            assert len(seen.getcolors(1 << 24)) > 20, "the page is blank"
            assert (sum(seen.getpixel((2, 2))) < 3 * 80) is dark
            assert chromium.evaluate("document.documentElement.scrollWidth") <= width
            chromium.evaluate(UNFOLD)
            out = (
                "[...document.querySelectorAll('.scroll:has(table)')].filter(s => s.scrollWidth > s.clientWidth).length"
            )
            assert width > 600 or chromium.evaluate(out) == 0, "a table has to be pushed aside on a phone"
    assert chromium.evaluate("document.title") == chromium.evaluate("document.querySelector('h1').innerText")


UNFOLD = "document.querySelectorAll('details').forEach(d => d.open = true)"
FIRST = ("five", "conflict", "iraq", "toll")
"""Pages whose answer and first picture must be seen at once."""


@needs_chromium
@pytest.mark.parametrize("name", FIRST)
@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 800)])
def test_answer_and_first_picture_are_on_the_first_screen(chromium, pages, name, width, height):
    chromium.open((pages / f"{name}.html").as_uri(), width=width, height=height)
    for part in (".answer", ".topic svg"):
        box = chromium.evaluate(
            f"(r => [r.top, r.bottom, r.width])(document.querySelector('{part}').getBoundingClientRect())"
        )
        assert 0 <= box[0] < box[1] <= height, part
    assert box[2] > 300, "the picture is too small to be read"
    assert chromium.evaluate("document.documentElement.scrollWidth") <= width


def case(name):
    """A page that `docs/cases.md` judges."""
    spec = importlib.util.spec_from_file_location("print_cases", SEEDS.parent / "docs" / "print_cases.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made = module.CASES[name]
    if made not in (module.march, module.hubble, module.effects):
        return made()
    data = Path(__file__).parents[3] / "shared" / "data"
    if not data.is_dir():
        pytest.skip("the folder ../shared/data is not here")
    return made(data)


TWELVE = ["five-figures", "toll", "forty-losses", "march", "hubble", "iraq"]
TWELVE += ["effects", "limits", "decades", "negative", "leftward", "two-hundred"]


@needs_chromium
@pytest.mark.parametrize("name", TWELVE)
def test_the_judged_cases_fit_their_screens(chromium, tmp_path, name):
    page = tmp_path / "page.html"
    case(name).report(page)
    for width, height in ((390, 844), (1280, 800)):
        chromium.open(page.as_uri(), width=width, height=height)
        for part in (".answer", ".topic svg"):
            assert chromium.evaluate(f"document.querySelector('{part}').getBoundingClientRect().bottom") <= height, part
        assert chromium.evaluate("document.documentElement.scrollWidth") <= width
        assert chromium.evaluate("document.documentElement.scrollHeight") < 3 * height
        assert chromium.complaints == []


@needs_chromium
@pytest.mark.parametrize(("width", "height"), [(390, 844), (1280, 800)])
def test_forty_claims_take_less_than_three_screens(chromium, pages, width, height):
    chromium.open((pages / "forty.html").as_uri(), width=width, height=height)
    assert chromium.evaluate("document.querySelectorAll('tbody tr').length") > 40
    assert chromium.evaluate("document.documentElement.scrollHeight") < 3 * height


@needs_chromium
def test_printed_pages_are_few_and_none_is_empty(chromium, pages):
    for name, most in {"twenty": 3, "five": 2, "toll": 3}.items():
        chromium.open((pages / f"{name}.html").as_uri())
        printed = pages_of(chromium.printed())
        assert len(printed) <= most
        assert all(ink > 0.002 for ink in printed), printed
        # What is unfolded on paper is every figure; the check is of the browser's own layout for print.
        chromium.open((pages / f"{name}.html").as_uri(), width=700, media="print")
        assert chromium.evaluate("document.querySelector('tbody tr').getBoundingClientRect().height") > 0


def pages_of(pdf):
    """Return how much of each page of a PDF is not blank."""
    pdfium = pytest.importorskip("pypdfium2")
    shares = []
    for page in pdfium.PdfDocument(pdf):
        image = page.render(scale=0.5).to_pil().convert("L")
        counts = image.histogram()
        shares.append(sum(counts[:200]) / (image.width * image.height))
    return shares


@needs_chromium
def test_a_picture_stays_on_one_sheet(chromium, pages):
    for name in RESULTS:
        chromium.open((pages / f"{name}.html").as_uri(), width=700, media="print")
        tall = "[...document.querySelectorAll('svg')].map(s => s.getBoundingClientRect().height * 25.4 / 96)"
        assert all(found < 279 - 2 * 16 - 20 for found in chromium.evaluate(tall)), "a sheet of letter paper"


def test_a_page_without_claims_explains_no_table_that_it_lacks(pages):
    said = " ".join(outline((pages / "empty.html").read_text(encoding="utf-8")).text)
    assert "There are no claims to compare." in said
    assert "Common ground" not in said


@needs_chromium
def test_every_figure_can_be_read_in_the_browser(chromium, pages):
    chromium.open((pages / "hostile.html").as_uri())
    chromium.evaluate(UNFOLD)
    said = chromium.evaluate("document.body.innerText")
    for text in TEXTS:
        assert clean(text)[:600] in said
    assert "(10,000 characters)" in said
    assert "49" not in said.split()
    assert chromium.evaluate("document.querySelectorAll('table').length") >= 5
    heights = chromium.evaluate("[...document.querySelectorAll('tr')].map(r => r.getBoundingClientRect().height)")
    assert max(heights) < 1_500


@needs_chromium
@pytest.mark.parametrize("name", RESULTS)
def test_the_accessibility_checker_finds_nothing(chromium, pages, name):
    script = os.environ.get("AXE_CORE") or str(
        Path(pytest.importorskip("axe_core_python").__file__).parent / "axe.min.js"
    )
    for width, dark in ((1200, False), (360, True)):
        chromium.open((pages / f"{name}.html").as_uri(), width=width, dark=dark)
        chromium.evaluate(UNFOLD)
        chromium.evaluate(Path(script).read_text(encoding="utf-8"))
        chromium.evaluate("axe.configure({allowedOrigins: ['<unsafe_all_origins>']})")
        found = chromium.evaluate("axe.run().then(r => ({bad: r.violations, good: r.passes.map(p => p.id)}))")
        assert {"color-contrast", "document-title"} <= set(found["good"])
        bad = found["bad"]
        assert not bad, [(v["id"], v["nodes"][0]["html"][:200], v["nodes"][0]["failureSummary"]) for v in bad]


@needs_chromium
def test_the_checker_would_find_a_fault(chromium, pages, tmp_path):
    page = (pages / "five.html").read_text(encoding="utf-8")
    broken = tmp_path / "broken.html"
    broken.write_text(page.replace("--quiet: #55555a", "--quiet: #dddddd"), encoding="utf-8")
    script = Path(pytest.importorskip("axe_core_python").__file__).parent / "axe.min.js"
    chromium.open(broken.as_uri())
    chromium.evaluate(script.read_text(encoding="utf-8"))
    found = chromium.evaluate("axe.run().then(r => r.violations.map(v => v.id))")
    assert "color-contrast" in found
