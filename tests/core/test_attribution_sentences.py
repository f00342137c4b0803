from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.attribution_sentences import source_sentence_behind, start_of_source, tells_only_the_source
from core.report import Report


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


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Das bestätigte die Gemeinde nicht.", "de"),
        ("Das bestätigte die Gemeinde zunächst nicht.", "de"),
        ("Das wurde von der Gemeinde nicht bestätigt.", "de"),
        ("Das hat die Gemeinde nie behauptet.", "de"),
        ("Das teilte die Gemeinde nicht mit.", "de"),
        ("Das berichtet «Seeblick» nicht.", "de"),
        ("Das bestätigte bisher keine Behörde.", "de"),
        ("Das hat die Gemeinde bisher kaum bestätigt.", "de"),
        ("This was not confirmed by the council.", "en"),
        ("This has not been confirmed by the council.", "en"),
        ("This was confirmed by no one.", "en"),
        ("The council declined to confirm this.", "en"),
        ("Cela n'a pas été confirmé par la mairie.", "fr"),
        ("L’information n’a pas été confirmée par la mairie.", "fr"),
        ("C'est ce que la mairie n'a pas confirmé.", "fr"),
        ("La notizia non è stata confermata dal comune.", "it"),
        ("La noticia no fue confirmada por el ayuntamiento.", "es"),
        ("Esto nunca fue confirmado por el ayuntamiento.", "es"),
    ],
)
def test_who_does_not_confirm_a_statement_is_no_source_of_it(sentence: str, language: str) -> None:
    assert not tells_only_the_source(sentence, language)


@pytest.mark.parametrize(
    "sentence",
    [
        "Das erklärte Ziel bleibt der Ausbau.",
        "Das erklärte Ziel ist der Ausbau.",
        "Das erklärte Ziel der Gemeinde bleibt der Ausbau.",
        "Das erklärte Ziel, der Ausbau, rückt näher.",
        "Das erklärte politische Ziel bleibt der Ausbau.",
        "Das bestätigte Gutachten liegt dem Rat vor.",
        "Das berichtete Ausmass war gering.",
    ],
)
def test_an_adjective_that_is_spelled_like_a_verb_reports_nothing(sentence: str) -> None:
    assert not tells_only_the_source(sentence, "de")


@pytest.mark.parametrize(
    "sentence",
    [
        "Das erklärte Gemeindepräsidentin Frick am Montag.",
        "Das bestätigte Frei der regionalen Zeitung schriftlich.",
        "Das bestätigte gestern die Gemeinde.",
        "Das erklärte sie im Rat.",
        "Das berichtete zuerst die «Seeländer Zeitung».",
        "Das bestätigte umgehend die Gemeinde.",
        "Das bestätigte Frei selbst.",
        "Das berichtete Radio Seeland um 10 Uhr.",
        "Das bestätigte Lea Frick, Leiterin des Bauamts, am Montag.",
        "Das bestätigten Fachleute.",
        "Das bestätigte.",
    ],
)
def test_such_a_verb_before_a_bare_name_reports(sentence: str) -> None:
    assert tells_only_the_source(sentence, "de")


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("This reported case worries parents.", "en"),
        ("This confirmed earlier fears.", "en"),
        ("The information reported by the council is wrong.", "en"),
        ("This could be confirmed by the council.", "en"),
        ("Cela confirme les craintes.", "fr"),
        ("L'information donnée par la mairie est fausse.", "fr"),
        ("Questo conferma i timori.", "it"),
        ("La notizia confermata dal comune preoccupa.", "it"),
        ("Esto confirma los temores.", "es"),
    ],
)
def test_what_is_the_subject_is_attributed_by_a_passive_alone(sentence: str, language: str) -> None:
    assert not tells_only_the_source(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Le club l'a confirmé à son poste.", "fr"),
        ("Le club l'a confirmé dans ses fonctions.", "fr"),
        ("Il club lo ha confermato in panchina.", "it"),
        ("Il club l'ha confermato alla guida della squadra.", "it"),
        ("El club lo confirmó en el cargo.", "es"),
        ("El club lo confirmó para la próxima temporada.", "es"),
        ("El club lo confirmó hasta junio.", "es"),
    ],
)
def test_a_pronoun_behind_which_a_post_stands_is_a_person(sentence: str, language: str) -> None:
    assert not tells_only_the_source(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("La mairie l'a confirmé à l'AFP mardi soir.", "fr"),
        ("La mairie l'a annoncé le 3 mars dans un communiqué.", "fr"),
        ("Il comune lo ha confermato all'Ansa.", "it"),
        ("El ayuntamiento lo confirmó el lunes en una rueda de prensa.", "es"),
    ],
)
def test_a_pronoun_behind_which_a_time_or_a_hearer_stands_is_the_statement(sentence: str, language: str) -> None:
    assert tells_only_the_source(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Das Gericht erklärte das für ungültig.", "de"),
        ("Das erklärte das Gericht für ungültig.", "de"),
        ("Police confirmed this to be false.", "en"),
        ("Das sagt die Trainerin?", "de"),
        ("This was confirmed by the council?", "en"),
        ("Das sagte Frei" + " am Montag" * 10 + ".", "de"),
        ("Die Untersuchung habe das bestätigt.", "de"),
    ],
)
def test_a_ruling_a_question_or_a_long_sentence_is_not_passed_on(sentence: str, language: str) -> None:
    assert not tells_only_the_source(sentence, language)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [("Wie geht es weiter?", None), ("«Wie geht es weiter?»", 1), ("Der Verein spielt weiter.", 1)],
)
def test_a_question_of_the_report_itself_has_no_source(statement: str, expected: int | None) -> None:
    report = Report.from_sentences([statement, "Das sagte die Trainerin."], language="de")

    assert source_sentence_behind(report.sentences, 0, "de") == expected


@given(st.text("dasbietgt’' l.,:«»\n", max_size=60), st.sampled_from(["de", "en", "fr", "it", "es", "und"]))
def test_where_a_source_begins_lies_in_its_sentence(sentence: str, language: str) -> None:
    start = start_of_source(sentence, language)

    assert start is None or 0 <= start < len(sentence)
