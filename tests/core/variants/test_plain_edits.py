from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.languages import language_of
from core.variants.edits import Edit, edits_between
from core.variants.pairing import paired
from core.variants.plain_edits import plain_edits
from core.variants.sides import Side, side_of_words
from core.variants.tiling import runs_at_once

_VOCABULARY = [
    *("Rat", "Wahl", "Bern", "Anna", "Keller", "Räte", "gewählt", "tagte", "heute", "Montag", "Mai", "2025", "12"),
    *("zwölf", "Mio", ".", ",", "der", "die", "und", "von", "nicht", "Wahlen", "$"),
]
_WORDS = st.lists(st.sampled_from(_VOCABULARY), max_size=9)


def _sides(left: list[str], right: list[str]) -> tuple[Side, Side]:
    german = language_of("de").changes
    return side_of_words(left, german), side_of_words(right, german)


def _plain(left: str, right: str) -> list[Edit] | None:
    return plain_edits(*_sides(left.split(), right.split()))


def _words(left: str, right: str) -> list[tuple[str, str]]:
    here, there, plain = left.split(), right.split(), _plain(left, right)
    assert plain is not None
    return [(" ".join(here[k] for k in edit.left), " ".join(there[k] for k in edit.right)) for edit in plain]


def test_words_put_added_and_left_out_are_the_edits() -> None:
    edits = _words(
        "Gestern tagte kurz der neue Rat bis Mitternacht .", "Gestern beriet kurz der Rat noch bis Mitternacht ."
    )
    assert edits == [("tagte", "beriet"), ("neue", ""), ("", "noch")]


def test_small_words_at_the_ends_stay() -> None:
    assert _words("Die Fähre legte ab .", "Die Barke legte an .") == [("Fähre", "Barke"), ("ab", "an")]


def test_a_name_is_exchanged_as_a_whole() -> None:
    assert ("Anna Keller", "Berta Keller") in _words(
        "gestern kam also Anna Keller spät", "gestern kam also Berta Keller spät"
    )


def test_a_moved_phrase_is_not_plain() -> None:
    assert _plain("am Montag tagte der Gemeinderat", "der Gemeinderat tagte am Montag") is None


def test_words_alike_in_different_places_are_not_plain() -> None:
    assert _plain("Wahlen sah keiner kommen", "keiner sah kommen , was Wahl heisst") is None


def test_a_name_that_reaches_over_two_changes_is_exchanged_once() -> None:
    edits = _words("gestern kam Anna Maria Berta Keller spät", "gestern kam Rosa Maria Dora Keller spät")
    assert edits == [("Anna Maria Berta Keller", "Rosa Maria Dora Keller")]


def test_a_part_of_a_name_that_has_no_name_on_the_other_side_answers_to_the_name() -> None:
    edits = _words("gestern rief Anna Keller wieder an", "gestern rief müde Keller wieder an")
    assert edits == [("", "müde"), ("Anna Keller", "Keller")]


def test_words_that_stand_twice_are_plain_where_those_around_them_keep_them_apart() -> None:
    left = "der Rat tagte lange und bis tief in die Nacht hinein blieb der Rat stumm"
    assert _words(left, left.replace("lange", "kurz")) == [("lange", "kurz")]


def test_words_that_stand_twice_and_may_have_changed_places_are_not_plain() -> None:
    assert _plain("Rat kurz Rat lang spät", "Rat lang Rat") is None


def test_a_word_added_beside_its_equal_is_not_plain() -> None:
    assert _plain("der Rat tagte", "der der Rat tagte") is None


@given(_WORDS, st.data())
def test_plain_edits_are_those_that_all_stages_find(words: list[str], data: st.DataObject) -> None:
    others = list(words)
    for _ in range(data.draw(st.integers(0, 3))):
        place = data.draw(st.integers(0, len(others)))
        others[place : place + data.draw(st.integers(0, 2))] = data.draw(_WORDS)[:2]
    left, right = _sides(words, others)
    plain = plain_edits(left, right)
    if plain is not None:
        assert tuple(plain) == edits_between(left, right, paired(left, right, runs_at_once(left, right)))
