from __future__ import annotations

import pytest

from core.changes import ChangeKind, find_changes
from core.links import Link, Relation
from core.report import Report, Role

# What both reports say, the sentence behind it that one report alone has, and the words that name the source there.
SOURCES = [
    ("de", "Der Rat will das Bad schliessen.", "Das teilte die Gemeinde am Montag mit.", "teilte die Gemeinde … mit"),
    ("de", "Der Rat will das Bad schliessen.", "Dies gab Präsidentin Frick bekannt.", "gab Präsidentin Frick bekannt"),
    (
        "de",
        "Der Rat will das Bad schliessen.",
        "Das geht aus einem Bericht der Bauverwaltung hervor.",
        "geht aus einem Bericht der Bauverwaltung hervor",
    ),
    (
        "de",
        "Der Rat will das Bad schliessen.",
        "Das haben Fachleute des Kantons bestätigt.",
        "Fachleute des Kantons bestätigt",
    ),
    (
        "en",
        "The council plans to close the pool.",
        "This was announced by the mayor on Monday.",
        "announced … the mayor",
    ),
    (
        "fr",
        "La commune veut fermer la piscine.",
        "C'est ce qu'a annoncé la maire Anne Favre lundi.",
        "annoncé la maire Anne Favre",
    ),
    (
        "fr",
        "La commune veut fermer la piscine.",
        "C'est ce que la préfecture a indiqué.",
        "la préfecture … indiqué",
    ),
    ("it", "Il comune vuole chiudere la piscina.", "Lo riferisce l'agenzia Ansa.", "riferisce l'agenzia Ansa"),
    ("es", "El pueblo quiere cerrar la piscina.", "Así lo anunció la alcaldesa Ruiz.", "anunció la alcaldesa Ruiz"),
]

# Sentences behind a statement that bring one of their own.
STATEMENTS = [
    ("de", "Der Rat will das Bad schliessen.", "Das Bad sagte ihm nie zu."),
    ("de", "Der Rat will das Bad schliessen.", "Das sagte Frick: «Es ist zu teuer.»"),
    ("de", "Der Rat will das Bad schliessen.", "Das gab Anlass zu Kritik."),
    ("de", "Der Rat will das Bad schliessen.", "Das bestätigte die Gemeinde nicht."),
    ("de", "Der Rat will das Bad schliessen.", "Das erklärte Ziel bleibt ein neues Bad."),
    ("de", "Will der Rat das Bad schliessen?", "Das sagte die Präsidentin."),
    ("es", "El pueblo quiere cerrar la piscina.", "El club lo confirmó en el cargo."),
    ("en", "The council plans to close the pool.", "This worries parents."),
    ("fr", "La commune veut fermer la piscine.", "Cela inquiète les parents."),
]


def reports(language: str, statement: str, behind: str) -> tuple[Report, Report]:
    return (
        Report.from_sentences([statement], language=language),
        Report.from_sentences([statement, behind], language=language),
    )


@pytest.mark.parametrize(("language", "statement", "behind", "source"), SOURCES)
def test_a_source_told_in_the_sentence_behind_is_one_that_the_other_report_lacks(
    language: str, statement: str, behind: str, source: str
) -> None:
    left, right = reports(language, statement, behind)

    changes = find_changes(left, right, (Link((0,), (0,), Relation.VERBATIM, 100.0),))

    (change,) = (each for each in changes if each.kind is ChangeKind.ATTRIBUTION)
    assert (change.left_sentences, change.right_sentences) == ((0,), (0, 1))
    assert " … ".join(span.of(right.text) for span in change.right) == source


@pytest.mark.parametrize(("language", "statement", "behind"), STATEMENTS)
def test_a_sentence_that_says_something_itself_is_no_source_of_the_one_before(
    language: str, statement: str, behind: str
) -> None:
    left, right = reports(language, statement, behind)

    assert find_changes(left, right, (Link((0,), (0,), Relation.VERBATIM, 100.0),)) == ()


def test_the_source_in_the_sentence_behind_answers_the_one_inside_the_sentence() -> None:
    left = Report.from_sentences(["Der Steg ist gesperrt, teilte die Polizei mit."], language="de")
    right = Report.from_sentences(["Der Steg ist gesperrt.", "Das sagte ein Sprecher der Feuerwehr."], language="de")

    (change,) = find_changes(left, right, (Link((0,), (0,), Relation.NEAR, 90.0),))

    assert change.reason == "the source is named differently"


def test_a_source_sentence_that_has_its_own_counterpart_is_compared_with_that() -> None:
    left = Report.from_sentences(["Der Steg ist gesperrt.", "Das sagte die Polizei."], language="de")
    right = Report.from_sentences(["Der Steg ist gesperrt.", "Das sagte die Feuerwehr."], language="de")
    links = (Link((0,), (0,), Relation.VERBATIM, 100.0), Link((1,), (1,), Relation.NEAR, 80.0))

    (change,) = find_changes(left, right, links)

    assert (change.left_sentences, change.right_sentences) == ((1,), (1,))


def test_a_sentence_of_the_body_names_no_source_of_the_headline() -> None:
    roles = [Role.HEADLINE, Role.BODY]
    left = Report.from_sentences(["Steg gesperrt", "Er bleibt zu."], roles=roles, language="de")
    right = Report.from_sentences(["Steg gesperrt", "Das sagte die Polizei."], roles=roles, language="de")

    assert find_changes(left, right, (Link((0,), (0,), Relation.VERBATIM, 100.0),)) == ()


def test_a_sentence_that_a_person_set_free_belongs_to_no_link() -> None:
    left = Report.from_sentences(["Der Steg ist gesperrt.", "Er bleibt zu."], language="de")
    right = Report.from_sentences(["Der Steg ist gesperrt.", "Das sagte die Polizei."], language="de")

    assert find_changes(left, right, (Link((0,), (0,), Relation.VERBATIM, 100.0, by_hand=True),)) == ()
