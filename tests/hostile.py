"""Texts that a figure, a source or a scope may hold: whatever shows them must leave them harmless and readable."""

from __future__ import annotations

FIRE, HEBREW, ARABIC, KANJI = (
    "\U0001f525 5",
    "\u05e2\u05e9\u05e8\u05ea",
    "\u0639\u0634\u0631\u0629",
    "\u7d04\u4e00\u4e07",
)
OVERRIDE = "\u202e"
TEXTS = [
    "<script>document.title='harmed'</script>",
    '"><img src=x onerror="document.title=1">',
    '=HYPERLINK("http://evil.example","x")',
    *("+1", "-1+2", "@x"),
    "a" * 10_000,
    *(HEBREW, ARABIC, KANJI, FIRE, "\U0001f468\u200d\U0001f469\u200d\U0001f467", f"{OVERRIDE}right to left"),
    *("x\ny", "x\x07y", "\x1b[31mred", "a|b", "$x_1%&", "\\input{x}"),
    *("{{ 7*7 }}", "javascript:alert(1)", "fill: #1b1b1c", "]]> </svg> </title>"),
]


def figure(text, low=0):
    """Return a figure of which such a text is the words."""
    import consilience as cs

    made = cs.Figure.from_bounds(low=low, high=low + 5)
    object.__setattr__(made, "text", text)
    return made
