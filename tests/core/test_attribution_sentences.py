from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.attribution_sentences import start_of_source, tells_only_the_source


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Das teilte die Gemeinde am Montag mit.", "de"),
        ("Das haben Fachleute des Kantons bestätigt.", "de"),
        ("That was confirmed on Monday by the engineer Paula Reed.", "en"),
        ("C'est ce qu'a annoncé la mairie.", "fr"),
        ("Lo ha annunciato la sindaca Ricci.", "it"),
        ("Así lo anunció la alcaldesa Ruiz.", "es"),
        ("Así lo ha confirmado la policía.", "es"),
        ("La noticia fue confirmada por la policía.", "es"),
        ("L'information a été confirmée par la police.", "fr"),
        ("La notizia è stata confermata dalla polizia.", "it"),
        ("The information was first reported by the Harbor Post.", "en"),
        ("This was later confirmed by the council.", "en"),
        ("Das berichtet die «Seeländer Zeitung».", "de"),
        ("Das sagte Frei am Montag der «Seeländer Zeitung».", "de"),
        ("Lo ha riferito il quotidiano «Il Lago».", "it"),
        ("Die Polizei bestätigte dies am Montag.", "de"),
        ("Die Polizei teilte das auf Anfrage mit.", "de"),
        ("Das Amt hat dies am Montag bestätigt.", "de"),
        ("The operator announced this on Friday.", "en"),
        ("La police l'a confirmé lundi.", "fr"),
        ("Il sindaco l'ha annunciato in una nota.", "it"),
        ("La policía lo confirmó el lunes.", "es"),
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
        ("This first confirmed case worries parents.", "en"),
        ("This later led to protests.", "en"),
        ("Das bestätigte Frei mit «grosser Sorge».", "de"),
        ("Das sagte Frei «mit Freude».", "de"),
        ("La notizia ha sorpreso tutti.", "it"),
        ("L'information est gratuite.", "fr"),
        ("Die Polizei bestätigte das Treffen.", "de"),
        ("Die Polizei bestätigte dies nicht.", "de"),
        ("Das Gericht bestätigte das am Montag vorgestellte Gutachten.", "de"),
        ("Die Polizei bestätigte dies, nannte aber keine Namen.", "de"),
        ("Police confirmed this week that roads are shut.", "en"),
        ("La police l'a arrêté lundi.", "fr"),
        ("La policía lo detuvo el lunes.", "es"),
        ("Cela inquiète les parents.", "fr"),
        ("", "de"),
        ("...", "und"),
    ],
)
def test_a_sentence_that_says_something_itself_does_not(sentence: str, language: str) -> None:
    assert not tells_only_the_source(sentence, language)


@given(st.text("dasbietgt’' l.,:«»\n", max_size=60), st.sampled_from(["de", "en", "fr", "it", "es", "und"]))
def test_where_a_source_begins_lies_in_its_sentence(sentence: str, language: str) -> None:
    start = start_of_source(sentence, language)

    assert start is None or 0 <= start < len(sentence)
