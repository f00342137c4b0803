from __future__ import annotations

import pytest

from core.changes import ChangeKind, find_changes
from core.changes.view import ReportView, view_of
from core.links import Link, Relation
from core.report import Report

LEFT = "Der Stadtrat von Hellingen rechnet laut Kämmerer dieses Jahr mit 40 Millionen Franken aus der Steuer."
RIGHT = "Mitten in der Debatte brauchte der Stadtrat von Hellingen rasch eine neue Leitung für das Schulwesen."


def changes_on(link: Link) -> list[ChangeKind]:
    left, right = (Report.from_sentences([text], language="de") for text in (LEFT, RIGHT))
    return [change.kind for change in find_changes(left, right, (link,))]


def test_sentences_that_share_their_topic_alone_hold_no_changes_of_what_one_of_them_leaves_out() -> None:
    assert changes_on(Link((0,), (0,), Relation.REWORDED, 12.0)) == []


def test_a_person_who_links_two_sentences_vouches_for_them() -> None:
    assert ChangeKind.FIGURE in changes_on(Link((0,), (0,), Relation.REWORDED, 12.0, by_hand=True))


def test_figures_that_stand_for_each_other_are_a_change_though_little_else_is_shared() -> None:
    left = Report.from_sentences(["Laut Spital war der 72-jährige Patient aus dem Kreis zuvor genesen."], language="de")
    right = Report.from_sentences(
        ["Gestorben ist jetzt ein 75-jähriger, der sich zum zweiten Mal angesteckt hatte."], language="de"
    )

    changes = find_changes(left, right, (Link((0,), (0,), Relation.REWORDED, 12.0),))

    assert [change.kind for change in changes] == [ChangeKind.FIGURE]


def test_synonyms_are_content_in_common() -> None:
    left = Report.from_sentences(["Rund 40 Beschäftigte könnten entlassen werden."], language="de")
    told = "Nach Angaben des Betriebsrats dürften 40 Mitarbeiter ihre Kündigung erhalten."
    right = Report.from_sentences([told], language="de")

    changes = find_changes(left, right, (Link((0,), (0,), Relation.REWORDED, 12.0),))

    assert {ChangeKind.ATTRIBUTION, ChangeKind.MODALITY} <= {change.kind for change in changes}


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Der Rat tagt am 23. März in Chur, sagte er.", 2),
        ("Der Steg kostet 3 Mio. Franken; er hält.", 2),
        ("«Wir gehen. Wir warten nicht», sagte er.", 4),
    ],
)
def test_a_point_inside_a_sentence_parts_clauses_where_it_ends_one(text: str, clauses: int) -> None:
    report = Report.from_sentences([text], language="de")
    view = ReportView(report, (), frozenset())

    assert len(set(view_of(view, view, Link((0,), (0,), Relation.NEAR, 100.0)).left.clauses)) == clauses
