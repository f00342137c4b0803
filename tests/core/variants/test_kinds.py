from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.languages import language_of
from core.links import VariantKind
from core.variants.edits import Edit
from core.variants.kinds import kind_of
from core.variants.sides import side_of_words

_WORDS = st.sampled_from(
    [
        *("Rat", "RAT", "Räte", "Raete", "rätst", "Wahl", "der", "die", "dem", "und", "12", "zwölf", "Mai", "Montag"),
        *("Keller", "kellers", "Strasse", "Straße", "color", "colour", "Colours", "de", "Prozent", "%", "-", "wählte"),
    ]
)


@given(_WORDS, _WORDS, st.sampled_from(["de", "en", "it", "und"]), st.sampled_from([[], ["so"]]))
def test_a_mark_on_both_sides_does_not_change_in_what_way_two_words_differ(
    word: str, other: str, language: str, before: list[str]
) -> None:
    data, place = language_of(language).changes, len(before)
    left, right = side_of_words([*before, word, ","], data), side_of_words([*before, other, ","], data)
    alone = Edit((place,), (place,), place, place)
    with_mark = Edit((place, place + 1), (place, place + 1), place, place)
    assert kind_of(alone, left, right) is kind_of(with_mark, left, right)


@pytest.mark.parametrize(
    ("word", "other", "language", "kind"),
    [
        ("Räte", "Raete", "de", VariantKind.SPELLING),
        ("colour", "color", "en", VariantKind.SPELLING),
        ("14.000", "14000", "de", VariantKind.SPELLING),
        ("14’000", "14.000", "de", VariantKind.SPELLING),
        ("14,000", "14000", "en", VariantKind.SPELLING),
        ("14.000", "14000", "en", VariantKind.FIGURE),
        ("14.500", "14.000", "de", VariantKind.FIGURE),
        ("Rat", "RAT", "de", VariantKind.CASE),
        ("der", "die", "de", VariantKind.INFLECTION),
        ("der", "und", "de", VariantKind.WORDING),
        ("Keller", "Rat", "de", VariantKind.WORDING),
        ("Keller", "Meier", "en", VariantKind.NAME),
        ("Mai", "Montag", "de", VariantKind.DATE),
        ("12", "zwölf", "de", VariantKind.FIGURE),
    ],
)
def test_single_words_put_for_each_other_differ_in_the_slightest_way_that_tells_all(
    word: str, other: str, language: str, kind: VariantKind
) -> None:
    data = language_of(language).changes
    left, right = side_of_words(["so", word], data), side_of_words(["so", other], data)
    assert kind_of(Edit((1,), (1,), 1, 1), left, right) is kind
