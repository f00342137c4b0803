from __future__ import annotations

import pytest

from core.reading import read_text
from core.report import Report, Role

BODY = (
    "Die Brücke über die Aare bleibt bis im Mai gesperrt. Das teilte die Stadt am Montag mit.\n\n"
    "Die Kosten für den Umbau tragen der Bund und der Kanton zu gleichen Teilen, wie der Stadtrat sagte."
)


def found(report: Report, kind: str) -> list[str]:
    return [credit.name for credit in report.credits if credit.kind == kind]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"{BODY} (sda/dpa)", ["sda", "dpa"]),
        (f"{BODY} (dpa, AFP)", ["dpa", "AFP"]),
        (f"{BODY} (awp sda dpa)", ["awp", "sda", "dpa"]),
        (f"{BODY} (mit dpa)", ["dpa"]),
        (f"{BODY} (sda/abc)", ["sda"]),
        (f"{BODY}\n\nMit Material von dpa und AFP", ["dpa", "AFP"]),
        (f"{BODY}\n\nQuelle: dpa, Regionalradio", ["dpa", "Regionalradio"]),
        (f"{BODY}\n\nawp sda dpa", ["awp", "sda", "dpa"]),
        (f"{BODY}\n\nQuelle: dpa Sport", ["dpa"]),
        (f"{BODY} (APA, red, 3.5.2026)", ["APA"]),
        (f"{BODY} (APA/dpa/Reuters)", ["APA", "dpa", "Reuters"]),
        (f"{BODY} (Ina Beispiel, dpa)", ["dpa"]),
        (f"{BODY} (mit Material der dpa)", ["dpa"]),
        (f"{BODY} (Quelle: Regionalradio)", ["Regionalradio"]),
        (f"{BODY} sda/ib", ["sda"]),
        (f"{BODY} (dpa, Tbl)", ["dpa"]),
        (f"{BODY}\n\nDas Blatt mit dpa", ["dpa"]),
        (f"Brücke bleibt zu\n\nDeutsche Presse-Agentur | Montag, 2. März 2026, 8.27 Uhr\n\n{BODY}", ["dpa"]),
        (f"Brücke bleibt zu\n\n2. März 2026, 8.27 Uhr, von dpa\n\n{BODY}", ["dpa"]),
        (f"{BODY} © dpa-infocom, dpa:260302-99-123456/3", ["dpa"]),
        (f"Bern (dpa) – {BODY}", ["dpa"]),
    ],
)
def test_text_credits_are_found_where_german_outlets_print_them(text: str, names: list[str]) -> None:
    assert found(read_text(text), "text") == names


@pytest.mark.parametrize(
    "dateline", ["SPRINGFIELD (AP) — ", "SPRINGFIELD, Ohio (AP) - ", "PARIS/BERLIN (Reuters) – ", "(Reuters) - "]
)
def test_datelines_credit_an_agency(dateline: str) -> None:
    report = read_text(
        f"{dateline}The bridge was closed on Monday after the storm, the mayor said.\n\n"
        "It will not be open before the end of the month, according to the city."
    )

    assert found(report, "text") == [dateline.partition("(")[2].partition(")")[0]]


def test_an_agency_that_is_quoted_is_no_credit() -> None:
    report = read_text(f"{BODY}\n\nDas berichtete die Nachrichtenagentur AFP am Dienstag unter Berufung auf die Stadt.")

    assert report.credits == ()


def test_brackets_that_hold_no_agency_are_no_credit() -> None:
    assert found(read_text(f"{BODY} (Name der Redaktion bekannt)"), "text") == []


def test_photo_credits_and_bylines_are_kept_apart() -> None:
    report = read_text(
        "Brücke bleibt gesperrt\n\nVon Ina Beispiel und Urs Muster\n\n"
        f"Die gesperrte Brücke am Montagmorgen im Regen. Bild: Keystone\n\n{BODY} (sda)"
    )

    assert found(report, "byline") == ["Ina Beispiel", "Urs Muster"]
    assert found(report, "photo") == ["Keystone"]
    assert found(report, "text") == ["sda"]


def test_a_credit_points_at_its_words() -> None:
    text = f"{BODY} (sda/dpa)"

    assert [text[credit.span.start : credit.span.end] for credit in read_text(text).credits if credit.span] == [
        "sda",
        "dpa",
    ]


@pytest.mark.parametrize(
    "line", ["Von Ina Agence France-Presse Beispiel", "Von Ina Beispiel Agence France-Presse Bern"]
)
def test_an_agency_amid_the_line_of_the_author_is_part_of_no_name(line: str) -> None:
    report = read_text(
        f"Der Steg ist offen\n\n{line}\n\n"
        "Der Steg am Hafen ist am Montag nach drei Jahren Bauzeit geöffnet worden. Er kostete 48 Millionen Franken.\n\n"
        "Die Stadt plant nun einen zweiten Übergang für Fußgänger, wie sie am Dienstag mitteilte."
    )

    assert found(report, "text") == ["AFP"]
    assert found(report, "byline") == (["Ina Beispiel"] if "Ina Beispiel" in line else [])
    spans = [credit.span for credit in report.credits if credit.kind == "byline" and credit.span]
    assert [report.text[span.start : span.end] for span in spans] == found(report, "byline")


def test_a_byline_with_an_agency_credits_both_and_each_for_its_own() -> None:
    report = read_text(
        "Le pont de Valmoré est fermé\n\nPar Jeanne Exemple avec AFP\n\n"
        "Le pont a été fermé lundi par la préfecture après la découverte d'une fissure. Il restera fermé.\n\n"
        "La mairie a dénoncé un manque d'entretien depuis des années, selon un communiqué publié mardi."
    )

    assert found(report, "byline") == ["Jeanne Exemple"]
    assert found(report, "text") == ["AFP"]


@pytest.mark.parametrize(
    ("credit", "names"),
    [
        ("(foto Ansa)", ["ANSA"]),
        ("(AP Photo/Ana Ruiz)", ["AP", "Ana Ruiz"]),
        ("(AP Photo/Ana Ruiz, File)", ["AP", "Ana Ruiz"]),
        ("Foto: Urs Muster", ["Urs Muster"]),
        ("Foto: Urs Muster (Getty)", ["Urs Muster", "Getty"]),
        ("Foto: Urs Muster, Archiv", ["Urs Muster"]),
        ("(Foto: Pool via REUTERS)", ["Pool", "Reuters"]),
        ("Unsplash/Ana Ruiz", ["Unsplash", "Ana Ruiz"]),
        ("(Keystone / Urs Muster)", ["Keystone", "Urs Muster"]),
    ],
)
def test_pictures_credit_agencies_and_photographers(credit: str, names: list[str]) -> None:
    report = read_text(f"Brücke gesperrt\n\nDie gesperrte Brücke am Montag. {credit}\n\n{BODY}")

    assert found(report, "photo") == names


@pytest.mark.parametrize(
    "closing",
    [
        "(Ina Beispiel aus Bern, Urs Muster, 3.5.2026)",
        "(Ina Beispiel, Mitarbeit: Urs Muster)",
        "(Text: Ina Beispiel, Urs Muster)",
    ],
)
def test_authors_in_brackets_behind_the_report_are_its_authors(closing: str) -> None:
    report = read_text(f"{BODY} {closing}")

    assert found(report, "byline") == ["Ina Beispiel", "Urs Muster"]
    assert report.sentences[-1].text == closing
    assert report.sentences[-1].role is Role.CREDIT
    assert report.sentences[-2].role is Role.BODY


@pytest.mark.parametrize(
    "remark", ["(Name geändert)", "(Stadtrat Muster)", "(Aktenzeichen 3 K 12/24)", "(siehe Karte)"]
)
def test_a_remark_in_brackets_behind_a_paragraph_stays_with_it(remark: str) -> None:
    report = read_text(f"{BODY} {remark}")

    assert [sentence.role for sentence in report.sentences[-2:]] == [Role.BODY, Role.BODY]
    assert report.credits == ()


def test_a_name_and_an_agency_behind_a_long_paragraph_credit_its_text() -> None:
    last = "Die Kosten tragen Bund und Kanton, wie der Stadtrat am Montag vor den Medien sagte, " * 3

    report = read_text(f"{BODY}\n\n{last.rstrip(', ')}. Urs Muster/dpa")

    assert report.text_credits == ("dpa",)
    assert found(report, "byline") == ["Urs Muster"]
    assert found(report, "photo") == []


@pytest.mark.parametrize("credit", ["(AP Photo/Ana Ruiz)", "(Foto: Urs Muster/dpa)"])
def test_the_credit_of_a_picture_behind_a_long_caption_stays_with_the_caption(credit: str) -> None:
    caption = (
        "Stadtpräsidentin Ina Beispiel durchschneidet am Montag das Band auf der neuen Brücke, während hinter ihr " * 3
    )

    report = read_text(f"Brücke offen\n\n{caption.strip()} im Regen. {credit}\n\n{BODY}")

    assert found(report, "byline") == []
    assert found(report, "text") == []
    assert "Ana Ruiz" in found(report, "photo") or "Urs Muster" in found(report, "photo")


def test_an_agency_in_the_footer_of_a_broadcaster_is_credited() -> None:
    report = read_text(f"Brücke offen\n\n{BODY}\n\nRadio Beispiel, Nachrichten, 3.5.2025, 7 Uhr; sda/mbr; ib\n")

    assert found(report, "text") == ["sda"]


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("sda. · 21.11.2026, 14.12 Uhr", "sda"),
        ("Agentur SDA · 21.11.2026, 14.12 Uhr", "sda"),
        ("AFP, 19/11/2026 20:30", "afp"),
    ],
)
def test_an_agency_beside_the_date_below_the_headline_is_credited(line: str, agency: str) -> None:
    report = read_text(f"Gemeinde baut neuen Steg\n{line}\n\nDie Gemeinde baut einen Steg. Er kostet viel Geld.")

    assert [(credit.name.casefold(), credit.kind) for credit in report.credits] == [(agency, "text")]
