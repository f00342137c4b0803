from __future__ import annotations

import pytest

from core.attribution_sentences import tells_only_the_source


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Das teilte die Gemeinde am Montag mit.", "de"),
        ("Das haben Fachleute des Kantons bestätigt.", "de"),
        ("That was confirmed on Monday by the engineer Paula Reed.", "en"),
        ("C'est ce qu'a annoncé la mairie.", "fr"),
        ("Lo ha annunciato la sindaca Ricci.", "it"),
        ("Así lo anunció la alcaldesa Ruiz.", "es"),
    ],
)
def test_a_sentence_that_stands_for_the_one_before_and_reports_it_only_names_the_source(
    sentence: str, language: str
) -> None:
    assert tells_only_the_source(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Das Geld fehlt auch im Ausland, sagte Direktor Huber.", "de"),
        ("Das kritisierte die Opposition.", "de"),
        ("Das sagte Huber: «Es ist zu teuer.»", "de"),
        ("Das gab Anlass zu Kritik.", "de"),
        ("This worries parents.", "en"),
        ("Cela inquiète les parents.", "fr"),
        ("", "de"),
        ("...", "und"),
    ],
)
def test_a_sentence_that_says_something_itself_does_not(sentence: str, language: str) -> None:
    assert not tells_only_the_source(sentence, language)
