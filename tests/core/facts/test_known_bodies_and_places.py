"""Bodies that a noun or a form of the language tells, places in lists, and what only looks like them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.facts import FactKind, find_facts, find_names
from core.report import Publication, Report


def named(text: str, language: str) -> list[tuple[str, str]]:
    return [(text[name.start : name.end], name.kind.value) for name in find_names(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "name", "kind"),
    [
        ("Die Biotechfirma Nordgen wächst.", "de", "Nordgen", "organisation"),
        ("Das sagt das Konzept des Meinungsforschungsinstituts Umfrago.", "de", "Umfrago", "organisation"),
        ("Der Konzern Seebach & Söhne baut um.", "de", "Seebach & Söhne", "organisation"),
        ("The drugmaker Nordgen is growing.", "en", "Nordgen", "organisation"),
        ("Das Bundesamt für Wasser und Wald warnt.", "de", "Bundesamt für Wasser und Wald", "organisation"),
        ("Er leitet das Institut für Seen und Teil der Abteilung.", "de", "Institut für Seen", "organisation"),
        ("Der Verband Bildung und Erziehung klagt.", "de", "Verband Bildung und Erziehung", "organisation"),
        (
            "Die Chefin des Bundesverbands der Deutschen Seefahrt kam.",
            "de",
            "Bundesverbands der Deutschen Seefahrt",
            "organisation",
        ),
        ("The Swiss Harbor Pilots Association met.", "en", "Swiss Harbor Pilots Association", "organisation"),
        ("Borussia Dortmund gewann.", "de", "Borussia Dortmund", "organisation"),
        ("They live in North Carolina.", "en", "North Carolina", "place"),
        ("Sie leben in Rheinland-Pfalz.", "de", "Rheinland-Pfalz", "place"),
        ("They read Jack London.", "en", "Jack London", "person"),
        ("Das sagte Rita Frei von Seewerk.", "de", "Rita Frei", "person"),
        ("Sie lobte Rita von Tann.", "de", "Rita von Tann", "person"),
        ("Ministerin Rita von der Tann kam.", "de", "Rita von der Tann", "person"),
        ("Das Zentrum für Luft- und Raumfahrt rief an.", "de", "Zentrum für Luft- und Raumfahrt", "organisation"),
    ],
)
def test_a_body_a_place_and_a_person_are_told_apart(text: str, language: str, name: str, kind: str) -> None:
    assert (name, kind) in named(text, language)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Der Betreiber Hans Frei klagte.", "de", "organisation"),
        ("Der Sprecher von Seewerk klagte.", "de", "person"),
        ("Die Deutsche Gesellschaft für Seen warnt.", "de", "place"),
        ("Sie spielt im Denver Park.", "de", "place"),
        ("Das heißt auf Deutsch etwa Ruhe.", "de", "place"),
    ],
)
def test_what_only_looks_like_a_kind_is_not_of_it(text: str, language: str, name: str) -> None:
    assert name not in {kind for _, kind in named(text, language)}


def report(*sentences: str) -> Report:
    return replace(Report.from_sentences(sentences, language="de"), published=Publication("2025-10-21", "given"))


def test_a_body_is_found_again_by_its_name_alone() -> None:
    left = report("Die Biotechfirma Nordgen wächst.", "Der Nordgen-Chef schweigt.")
    right = report("Nordgen wächst.", "Am Abend sprach man über Nordgens Zukunft.")
    bodies = [fact for fact in find_facts(left, right, ()) if fact.kind is FactKind.ORGANISATION]

    assert [[m.span.of(left.text) for m in fact.left] for fact in bodies] == [["Nordgen", "Nordgen"]]
    assert [[m.span.of(right.text) for m in fact.right] for fact in bodies] == [["Nordgen", "Nordgens"]]


def test_a_ship_with_a_name_in_marks_is_no_person() -> None:
    left, right = report("Das Schiff „Rita Frei“ sank."), report("Die Rita Frei sank.")
    kinds = {fact.kind for fact in find_facts(left, right, ())}

    assert FactKind.PERSON not in kinds
    assert FactKind.NAME in kinds


def test_a_company_is_one_with_and_without_its_legal_form() -> None:
    left, right = report("Die Seewerk AG wächst."), report("Der Autokonzern Seewerk wächst.")
    bodies = [fact for fact in find_facts(left, right, ()) if fact.kind is FactKind.ORGANISATION]

    assert [fact.state.value for fact in bodies] == ["agree"]
