"""The options of the commands on texts fill in what the texts do not say, and never replace what they say."""

from __future__ import annotations

import tomllib

from consilience.__main__ import main

SAID = "---\noutlet: Relief Bulletin\ndate: 2025-02-20\n---\nThe office said 219 people died on Monday.\n"


def test_a_text_keeps_its_own_date_and_outlet(tmp_path):
    (tmp_path / "a.txt").write_text("The office said 212 people died on Monday.", encoding="utf-8")
    (tmp_path / "c.md").write_text(SAID + "\nMore than 30 boats sank.\n", encoding="utf-8")
    texts = [str(tmp_path / "a.txt"), str(tmp_path / "c.md")]
    options = ["--reported", "2025-02-12", "--outlet", "Karo Wire", "-o", str(tmp_path / "d.toml")]
    assert main(["draft", *texts, *options]) == 0
    first, second, third = tomllib.loads((tmp_path / "d.toml").read_text(encoding="utf-8"))["claims"]
    assert (str(first["reported"]), first["scope"]["when"]) == ("2025-02-12", "2025-02-10")
    assert (str(second["reported"]), second["scope"]["when"]) == ("2025-02-20", "2025-02-17")
    assert third["source"] == "Relief Bulletin"
