from __future__ import annotations

import pytest

from core.reading import roles_of_units
from core.reading.block_features import facts_of
from core.reading.captions import certain_caption
from core.report import Role

REPORT = [
    "Der Hafen von Beispielstadt bekommt eine neue Mole. Das beschloss der Rat am Montag nach langer Debatte.",
    "Die Kosten von vier Millionen Euro tragen die Stadt und das Land je zur Hälfte, wie die Kämmerin sagte.",
    "Die alte Mole stammt aus dem Jahr 1931 und war bei einem Sturm im vergangenen Winter gebrochen.",
]


def is_caption(text: str, language: str = "de", *, is_inside: bool = True) -> bool:
    return certain_caption(facts_of(text, language), language, is_inside=is_inside, is_last=False) is not None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Legende: Die Mole nach dem Sturm.", "de"),
        ("Image caption, The breakwater after the storm", "en"),
        ("Légende : La digue après la tempête.", "fr"),
        ("Abb. 3: Die neue Mole soll bis in die Fahrrinne reichen.", "de"),
        ("Bürgermeisterin Ina Muster (links) und Kämmerer Urs Beispiel besuchen die Baustelle.", "de"),
        ("Ina Muster, Urs Beispiel und Jan Probe (v.l.n.r.) auf der Baustelle.", "de"),
        ("Die alte Mole im Winter (Archivbild): Die Wellen brachen sie in einer Nacht.", "de"),
        ("Arbeiten an der gebrochenen Mole in Beispielstadt, 24. April 2023", "de"),
        ("Figure 2. The new breakwater will reach into the channel.", "en"),
        ("Mayor Ann Sample (right) visits the site of the new breakwater.", "en"),
        ("La maire Anne Exemple (à gauche) visite le chantier de la digue.", "fr"),
        ("La sindaca Anna Esempio (a sinistra) visita il cantiere del molo.", "it"),
        ("La alcaldesa Ana Ejemplo (izq.) visita las obras del muelle.", "es"),
    ],
)
def test_a_caption_without_a_credit_is_known_by_its_form(text: str, language: str) -> None:
    assert is_caption(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Abbildung 3 im Gutachten nennt er einen Fehler.", "de"),
        ("Der Rat (links der Mitte) beschloss den Bau gegen die Stimmen der Opposition.", "de"),
        ("Senator Ann Sample (R., Ohio) voted against the breakwater.", "en"),
        ("Die alte Mole brach am 24. April 2023.", "de"),
        ("Er wohnte dort bis 1987", "de"),
    ],
)
def test_a_sentence_that_only_resembles_a_caption_is_none(text: str, language: str) -> None:
    assert not is_caption(text, language)


def test_a_line_with_a_date_outside_the_report_is_no_caption_by_its_form() -> None:
    assert not is_caption("Vortrag im Hafenmuseum Beispielstadt, 24. April 2023", is_inside=False)


def test_a_dated_line_among_the_paragraphs_is_furniture() -> None:
    found = roles_of_units([REPORT[0], "Arbeiten an der gebrochenen Mole, 24. April 2023", *REPORT[1:]], "de")

    assert found[1][0] is Role.CAPTION
    assert found[1][1] == "ends with a date and without a period, as captions do"
