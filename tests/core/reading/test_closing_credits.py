from __future__ import annotations

import pytest

from core.reading import read_text
from core.report import Role

_REPORT = """Scheune in Oberwil steht in Flammen

Am Dienstag ist in Oberwil eine Scheune abgebrannt. Menschen kamen nicht zu Schaden, wie die Feuerwehr mitteilte.

Das Feuer griff gegen Mittag auf den Dachstock über. Rund sechzig Helferinnen und Helfer waren vor Ort.

Weshalb es brannte, ist offen. Fachleute untersuchen den Ort. {closing}
"""


@pytest.mark.parametrize(
    ("closing", "credited"),
    [
        ("sda", [("text", "sda")]),
        ("dpa/lsw", [("text", "dpa")]),
        ("AFP", [("text", "AFP")]),
        ("afp/dpa", [("text", "AFP"), ("text", "dpa")]),
        ("mbr", []),
        ("(mbr/sda)", [("text", "sda")]),
        ("(Ina Beispiel/sda)", [("text", "sda"), ("byline", "Ina Beispiel")]),
        ("© dpa-infocom, dpa:260310-99-1/2", [("text", "dpa")]),
    ],
)
def test_a_credit_behind_the_last_sentence_stands_by_itself_and_leaves_the_paragraph_to_the_report(
    closing: str, credited: list[tuple[str, str]]
) -> None:
    report = read_text(_REPORT.format(closing=closing))

    assert [(sentence.text, sentence.role) for sentence in report.sentences[-3:]] == [
        ("Weshalb es brannte, ist offen.", Role.BODY),
        ("Fachleute untersuchen den Ort.", Role.BODY),
        (closing, Role.CREDIT),
    ]
    assert [(credit.kind, credit.name) for credit in report.credits] == credited


@pytest.mark.parametrize("last", ["Niemand weiss, warum", "Mehr dazu folgt in Kürze auf dieser Seite"])
def test_words_that_credit_nobody_stay_where_they_are(last: str) -> None:
    report = read_text(_REPORT.format(closing=last))

    assert not [sentence for sentence in report.sentences if sentence.role is Role.CREDIT]


@pytest.mark.parametrize(
    "last", ["«Alles ist gelöscht», sagte ein Sprecher. (sda)", "Nun wird ermittelt, sagt sie. dpa"]
)
def test_a_short_last_paragraph_with_its_agency_is_report_text(last: str) -> None:
    report = read_text(_REPORT.format(closing=f"\n\n{last}\n\nFolgen Sie uns auf unseren Kanälen"))

    assert [sentence.role for sentence in report.sentences if sentence.text in last] == [Role.BODY, Role.CREDIT]


def test_a_report_of_one_paragraph_with_its_agency_is_no_headline() -> None:
    report = read_text("Oberwil - Eine Scheune ist am Dienstag abgebrannt. Verletzt wurde niemand. dpa/lsw")

    assert [sentence.role for sentence in report.sentences] == [Role.BODY, Role.BODY, Role.CREDIT]


def test_a_caption_above_the_report_keeps_its_agency() -> None:
    report = read_text(
        "Scheune brennt ab\n\nLöscharbeiten an der Scheune in Oberwil. Das Dach ist eingestürzt. AP\n\nAm Dienstag ist "
        "in Oberwil eine Scheune abgebrannt. Menschen kamen nicht zu Schaden, wie die Feuerwehr am Abend mitteilte.\n"
    )

    assert not [credit for credit in report.credits if credit.kind == "text"]
