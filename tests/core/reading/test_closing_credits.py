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
