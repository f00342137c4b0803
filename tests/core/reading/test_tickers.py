from __future__ import annotations

import pytest

from core.reading import read_text
from core.reading.role_model import LONGEST_PASTE
from core.report import Report, Role

HEADLINE = "Hochwasser in Norddorf: Die Lage im Ticker"


def roles(report: Report) -> dict[str, Role]:
    """Return the role of each sentence by its words."""
    return {sentence.text: sentence.role for sentence in report.sentences}


@pytest.mark.parametrize(
    "times",
    [
        ("18.40 Uhr", "17.15 Uhr", "15.30 Uhr"),
        ("18:40", "17:15", "15:30"),
        ("Montag, 18.40 Uhr", "Montag, 17.15 Uhr", "Sonntag, 15.30 Uhr"),
        ("**18:40**", "**17:15**", "**15:30**"),
    ],
)
def test_the_first_and_the_last_entry_of_a_ticker_are_body(times: tuple[str, str, str]) -> None:
    entries = ("Der Damm hält.", "In Norddorf sind zwei Brücken gesperrt. Busse fahren nicht.", "Der Fluss steigt.")
    lines = [line for pair in zip(times, entries, strict=True) for line in pair]

    found = roles(read_text("\n\n".join([HEADLINE, *lines])))

    assert found[HEADLINE] is Role.HEADLINE
    assert {found[text] for text in ("Der Damm hält.", "Busse fahren nicht.", "Der Fluss steigt.")} == {Role.BODY}


@pytest.mark.parametrize(
    ("entries", "language"),
    [
        (("18.40 Uhr: Der Damm hält.", "17.15 Uhr: Zwei Brücken sind zu.", "15.30 Uhr: Der Fluss steigt."), "de"),
        (("+++ 18.40 Uhr: Der Damm hält. +++", "+++ 17.15: Es regnet. +++", "+++ 15.30: Alarm. +++"), "de"),
        (("6.40pm: The dam holds.", "5.15pm: Two bridges are shut.", "3.30pm: The river is rising."), "en"),
        (("18h40 : La digue tient.", "17h15 : Deux ponts sont fermés.", "15h30 : Le niveau monte."), "fr"),
        (("ore 18.40 - L'argine tiene.", "ore 17.15 - Chiusi due ponti.", "ore 15.30 - Il fiume sale."), "it"),
        (("18:40 h - El dique resiste.", "17:15 h - Cierran dos puentes.", "15:30 h - El río sube."), "es"),
    ],
)
def test_entries_with_their_time_in_front_are_body(entries: tuple[str, ...], language: str) -> None:
    report = read_text("\n".join(["Norddorf / Norwick", *entries]), language=language)

    assert {sentence.role for sentence in report.sentences if sentence.paragraph} == {Role.BODY}


def test_a_line_between_the_time_and_the_entry_is_its_title() -> None:
    lines = [
        *("18.40 Uhr", "Entwarnung am Damm", "Der Damm hält, sagt die Feuerwehr."),
        *("17.15 Uhr", "Zwei Brücken gesperrt", "In Norddorf sind zwei Brücken gesperrt."),
        *("15.30 Uhr", "Der Fluss steigt", "Der Pegel hat die Marke von vier Metern erreicht."),
    ]

    found = roles(read_text("\n\n".join([HEADLINE, *lines])))

    assert [found[title] for title in (lines[1], lines[4], lines[7])] == [Role.SUBHEAD] * 3
    assert found[HEADLINE] is Role.HEADLINE


def test_a_headline_beside_a_time_is_no_entry() -> None:
    above = (
        "Der Rat von Norddorf hat am Montag den Bau eines Damms beschlossen. Er kostet vier Millionen Franken.\n\n"
        "Gegen den Damm waren die Fischer. Sie fürchten um ihren Hafen, den es seit dem Jahr 1847 gibt."
    )

    report = read_text(f"{above}\n\n18:40 Bahn sperrt Strecke\n\n17:15 Fischer klagen\n\n15:30 Rat tagt länger")

    assert all(sentence.role.is_furniture for sentence in report.sentences[-3:])


def test_a_ticker_as_long_as_a_page_is_kept_with_all_paragraphs_of_its_entries() -> None:
    villages = [f"{first}{second}" for first in ("Nord", "Süd", "Ober", "Unter") for second in ("dorf", "bach", "tal")]
    entries = [
        (f"{20 - hour}.15 Uhr", f"Der Pegel in {village} fällt.", f"In {village} sind noch {hour + 3} Strassen zu.")
        for hour, village in enumerate(villages)
    ]
    lines = [HEADLINE, *(f"{village} / Strassen" for village in villages), *(line for each in entries for line in each)]

    report = read_text("\n".join(lines))

    found = roles(report)
    assert len(lines) > LONGEST_PASTE
    assert {found[text] for _, first, second in entries for text in (first, second)} == {Role.BODY}


def test_comments_with_their_times_below_a_report_are_no_ticker() -> None:
    body = [
        f"Der Rat von {village} hat am Montag den Bau eines Damms beschlossen, der vier Millionen Franken kostet."
        for village in ("Norddorf", "Südbach", "Obertal", "Unterdorf", "Seeblick", "Waldau")
    ]
    comments = [
        line for hour in range(10, 22) for line in (f"{hour}:15", f"Ganz meine Meinung, Nummer {hour}.", "Melden")
    ]

    report = read_text("\n".join([HEADLINE, *body, *comments]))

    assert "an entry of a ticker, with its time" not in {sentence.role_reason for sentence in report.sentences}


@pytest.mark.parametrize(
    "lines",
    [
        ("14.20 Uhr: Das sehe ich anders.", "14.31 Uhr: Ganz meine Meinung.", "15.02 Uhr: Und wer zahlt das?"),
        ("10:15 Präsidentin tritt zurück.", "09:40 Fähre läuft auf Grund.", "08:05 Sturm schliesst Schulen."),
        ("1.50 Billett für den Bus.", "2.40 Karte für den Tag.", "9.80 Karte für die Woche."),
    ],
)
def test_a_few_lines_with_figures_below_a_short_report_are_no_ticker(lines: tuple[str, ...]) -> None:
    paragraphs = (
        "Der Rat von Norddorf hat am Montag den Bau eines Damms beschlossen, der vier Millionen Franken kostet.",
        "Gegen den Damm waren die Fischer, die um ihren Hafen fürchten, den es seit dem Jahr 1847 gibt.",
    )

    report = read_text("\n\n".join(["Norddorf baut einen Damm", *paragraphs, *lines]))

    assert "an entry of a ticker, with its time" not in {sentence.role_reason for sentence in report.sentences}


def test_a_ticker_with_an_introduction_is_kept() -> None:
    introduction = (
        "In Norddorf ist am Montag der Fluss über die Ufer getreten. Wir berichten laufend über die Lage im Tal."
    )
    entries = ("18.40 Uhr: Der Damm hält.", "17.15 Uhr: Zwei Brücken sind zu.", "15.30 Uhr: Der Fluss steigt.")

    report = read_text("\n\n".join([HEADLINE, introduction, *entries]))

    assert {sentence.role for sentence in report.sentences[-3:]} == {Role.BODY}
