from __future__ import annotations

import pytest

from core.reading.language_detection import detect_language, differing_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Brücke ist nach dem Sturm gesperrt und wird nicht vor dem Mai geöffnet.", "de"),
        ("The bridge was closed after the storm and will not be open before May.", "en"),
        ("Le pont est fermé après la tempête et ne sera pas ouvert avant le mois de mai.", "fr"),
        ("Il ponte è chiuso dopo la tempesta e non sarà aperto prima di maggio.", "it"),
        ("El puente está cerrado después de la tormenta y no se abrirá antes de mayo.", "es"),
    ],
)
def test_function_words_give_the_language_away(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_a_headline_without_function_words_is_put_to_the_model() -> None:
    assert detect_language("Bundesgericht bestätigt Freispruch") == "de"


@pytest.mark.parametrize("text", ["", "123 – 456", "Мост закрыт после бури", "橋は閉鎖されている"])
def test_what_is_none_of_the_five_languages_is_undetermined(text: str) -> None:
    assert detect_language(text) == "und"


def test_a_caption_in_another_language_is_noticed() -> None:
    caption = "The mayor of the town speaks to the press at the bridge that was closed on Monday."

    assert differing_language(caption, "de") == "en"
    assert differing_language(caption, "en") is None
    assert differing_language("Bridge closed", "de") is None
