"""Figures that bound nothing, and standards of confirmation, in the paragraph and the box."""

import consilience as cs

ROWS = [
    {"figure": "40", "source": "Star", "what": "dead", "grade": "C3"},
    {"figure": "40", "source": "Globe", "what": "dead"},
    {"figure": "45", "source": "Sun", "what": "dead", "standing": "denied"},
]


def test_paragraph_and_box_say_what_is_denied_and_what_is_not_confirmed():
    result = cs.reconcile(cs.read_claims(ROWS), standard=cs.Standard(origins=2, grade="B"))
    said = result.summary()
    assert "Sun's 45 is denied: shown, and not counted." in said
    assert "met for 0 of 1 scope. Dead: not met" in said
    notes = " ".join(result.box().notes)
    assert "Denied: " in notes
    assert "met for 0 of 1 scope. Dead: not met" in notes


def test_nothing_is_said_where_there_is_nothing_to_say():
    result = cs.reconcile(cs.read_claims(ROWS[:2]))
    assert "tandard" not in result.summary() + " ".join(result.box().notes)
    assert "counted" not in result.summary()
