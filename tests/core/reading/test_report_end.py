from __future__ import annotations

import pytest

from core.reading import roles_of_units
from core.report import Role

REPORT = [
    "Hafen bekommt eine neue Mole",
    "Der Hafen von Beispielstadt bekommt eine neue Mole. Das beschloss der Rat am Montag nach langer Debatte.",
    "Die Kosten von vier Millionen Euro tragen die Stadt und das Land je zur Hälfte, wie die Kämmerin sagte.",
    "Die alte Mole stammt aus dem Jahr 1931 und war bei einem Sturm im vergangenen Winter gebrochen.",
]


def below(*units: str, language: str = "de") -> list[tuple[Role, str]]:
    """Return what is said of the units that stand below the report."""
    return list(roles_of_units([*REPORT, *units], language)[len(REPORT) :])


@pytest.mark.parametrize("line", ["Pressekontakt:", "## Notizblock", "Kommentare (3)", "Rückfragen bitte an:"])
def test_nothing_below_a_line_that_ends_the_report_belongs_to_it(line: str) -> None:
    found = below(line, "Ina Muster leitet die Pressestelle und gibt Auskunft, auch am Abend und am Wochenende.")

    assert {role for role, _ in found} == {Role.NOTICE}


def test_a_line_below_which_most_of_the_report_stands_does_not_end_it() -> None:
    found = roles_of_units([*REPORT[:2], "Kontakt", *REPORT[2:], *REPORT[2:]], "de")

    assert found[3][0] is Role.BODY


@pytest.mark.parametrize(
    ("unit", "language"),
    [
        ("Sample reported from Springfield, Ohio.", "en"),
        ("Additional reporting by Ana Sample; editing by Bob Example", "en"),
        ("Unter Mitarbeit von Ina Muster", "de"),
    ],
)
def test_who_helped_is_credited(unit: str, language: str) -> None:
    assert below(unit, language=language) == [(Role.CREDIT, "says who contributed to the report")]


def test_a_name_alone_below_the_report_is_its_author() -> None:
    assert below("Anna Muster, Beispielstadt") == [(Role.CREDIT, "names the author below the report")]


def test_names_in_a_row_below_the_report_are_what_it_is_filed_under() -> None:
    assert Role.CREDIT not in {role for role, _ in below("Anna Muster", "Hafen", "Beispielstadt", "Molen")}
