from __future__ import annotations

import pytest

from core.reading import roles_of_units
from core.report import Role

REPORT = [
    "Der Hafen von Beispielstadt bekommt eine neue Mole. Das beschloss der Rat am Montag nach langer Debatte.",
    "Die Kosten von vier Millionen Euro tragen die Stadt und das Land je zur Hälfte, wie die Kämmerin sagte.",
    "Die alte Mole stammt aus dem Jahr 1931 und war bei einem Sturm im vergangenen Winter gebrochen.",
    "Bis die neue steht, legen die Fähren am Südkai an. Die Überfahrt dauert dann zehn Minuten länger.",
]


@pytest.mark.parametrize(
    ("unit", "role"),
    [
        ("Veröffentlicht am 13. Mai 2024 um 15:44", Role.NOTICE),
        (">> Sie suchen eine Wohnung am Wasser? Unser Vergleich zeigt, was zu haben ist.", Role.TEASER),
        ("Für unsere Fahrpläne lesen wir genaue Standortdaten und Geräteeigenschaften aus.", Role.NOTICE),
        ("Personalisierte Inhalte, Inhaltemessung und Erkenntnisse über Zielgruppen für unsere Angebote.", Role.NOTICE),
    ],
)
def test_what_its_form_gives_away_is_furniture_inside_a_report(unit: str, role: Role) -> None:
    found = roles_of_units([*REPORT[:2], unit, *REPORT[2:]], "de")

    assert found[2][0] is role


def test_a_report_on_personalized_advertising_asks_nobody_to_agree() -> None:
    sentence = "Der Rat verbietet personalisierte Werbung auf den Tafeln am Hafen, die Kameras erkannten Gesichter."

    found = roles_of_units([*REPORT[:2], sentence, *REPORT[2:]], "de")

    assert not found[2][0].is_furniture


def test_a_paragraph_that_begins_with_the_name_above_it_is_a_portrait_of_the_author() -> None:
    portrait = "Ina Muster lehrt Geschichte der Häfen an der Universität Beispielstadt und schreibt an einem Buch."

    found = roles_of_units([*REPORT, "Impressum", "Ina Muster", portrait], "de")

    assert found[-1] == (Role.NOTICE, "says who the author is")
