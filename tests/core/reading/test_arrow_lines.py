from __future__ import annotations

import pytest

from core.reading import roles_of_units
from core.report import Role

LEDE = "Im Juli gelten in Norddorf mehrere neue Regeln, über die lange gestritten wurde. Die wichtigsten:"
END = "Die Regeln gelten zunächst für zwei Jahre, dann will der Rat noch einmal über sie entscheiden."


@pytest.mark.parametrize("arrow", ["→", "►", "▶", ">>"])
def test_full_sentences_in_a_row_behind_arrows_are_items_of_the_report(arrow: str) -> None:
    items = [f"{arrow} Die Rente steigt um drei Prozent.", f"{arrow} Wer falsch parkiert, zahlt 60 Franken."]

    found = roles_of_units([LEDE, *items, END], "de")

    assert [role for role, _ in found[1:3]] == [Role.BODY, Role.BODY]


@pytest.mark.parametrize(
    "lines",
    [
        ["→ Rat streitet über neue Regeln", "→ Das sagen die Parteien"],
        ["→ Hier lesen Sie mehr dazu.", "→ Bestellen Sie unseren Newsletter."],
        ["→ Die Rente steigt um drei Prozent."],
    ],
)
def test_headlines_offers_and_single_lines_behind_arrows_lead_elsewhere(lines: list[str]) -> None:
    found = roles_of_units([LEDE.replace("Die wichtigsten:", "Das sagte sie."), *lines, END], "de")

    assert all(role.is_furniture for role, _ in found[1:-1])


def test_full_sentences_behind_arrows_below_the_report_lead_elsewhere() -> None:
    teasers = ["→ Die Feuerwehr sucht neue Mitglieder.", "→ Der Rat tagt am Freitag."]

    found = roles_of_units([LEDE.replace("Die wichtigsten:", "Das sagte sie."), END, *teasers], "de")

    assert [role for role, _ in found[2:]] == [Role.TEASER, Role.TEASER]
