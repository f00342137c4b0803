from __future__ import annotations

from core.alignment.signs import FIGURE, NAME, OFFICE, WEEKDAY, signs_of


def test_a_word_is_a_sign_of_what_it_may_stand_for() -> None:
    signs = signs_of("de")
    assert signs["12"] & FIGURE
    assert signs["zwölf"] & FIGURE
    assert signs["millionen"] & FIGURE
    assert signs["mittwochabend"] & WEEKDAY
    assert signs["brandt"] & NAME
    assert signs["aussenminister"] & OFFICE
    assert not signs["aussenminister"] & NAME
    assert not signs["der"]


def test_words_together_have_the_signs_of_each() -> None:
    assert signs_of("en").of(["the", "12", "monday"]) & (FIGURE | WEEKDAY) == FIGURE | WEEKDAY
