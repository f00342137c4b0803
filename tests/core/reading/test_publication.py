from __future__ import annotations

import pytest

from core.reading import read_text
from core.reading.manuscript import Block, Manuscript, Metadata
from core.reading.publication import moments_in
from core.reading.reading import report_of

BODY = (
    "Die Brücke über die Aare bleibt bis im Mai gesperrt. Das teilte die Stadt am 3. Mai 2024 mit.\n\n"
    "Die Kosten für den Umbau tragen der Bund und der Kanton zu gleichen Teilen, wie der Stadtrat sagte."
)


@pytest.mark.parametrize(
    ("line", "language", "value"),
    [
        ("21.10.2025, 22:37", "de", "2025-10-21T22:37"),
        ("21. Oktober 2025, 17:05 Uhr", "de", "2025-10-21T17:05"),
        ("Stand: 21.10.25, 9.05 Uhr", "de", "2025-10-21T09:05"),
        ("Publiziert: 01.07.2023", "de", "2023-07-01"),
        ("2025-10-21T22:37", "de", "2025-10-21T22:37"),
        ("March 4, 2019 at 7:25 AM", "en", "2019-03-04T07:25"),
        ("Published 3:05 p.m., Oct. 21, 2025", "en", "2025-10-21T15:05"),
        ("12:30 a.m. 1 Jan 2025", "en", "2025-01-01T00:30"),
        ("Publié le 21 octobre 2025 à 22h37", "fr", "2025-10-21T22:37"),
        ("1er mai 2025", "fr", "2025-05-01"),
        ("21 ottobre 2025, ore 7:30", "it", "2025-10-21T07:30"),
        ("21 de octubre de 2025", "es", "2025-10-21"),
        ("21/10/2025 08:15", "es", "2025-10-21T08:15"),
        ("10/21/2025", "en", "2025-10-21"),
    ],
)
def test_dates_are_read_as_each_language_prints_them(line: str, language: str, value: str) -> None:
    assert [moment.value for moment in moments_in(line, language)][:1] == [value]


@pytest.mark.parametrize("line", ["3/4/2025", "31.2.2025", "Oktober 2025", "12:30 Uhr", "99.99.2025"])
def test_what_is_no_sure_date_is_none(line: str) -> None:
    assert list(moments_in(line, "en")) == []


def test_the_time_stamp_line_is_found_with_its_place() -> None:
    text = f"Brücke bleibt gesperrt\n\n21.10.2025, 22:37\n\n{BODY}"
    published = read_text(text).published

    assert published is not None
    assert (published.value, published.source) == ("2025-10-21T22:37", "timestamp line")
    assert published.span is not None
    assert published.span.of(text) == "21.10.2025, 22:37"


def test_a_first_publication_goes_before_an_update() -> None:
    text = f"Brücke bleibt gesperrt\n\nAktualisiert: 22.10.2025, 08:00\n\nPubliziert: 21.10.2025, 22:37\n\n{BODY}"
    published = read_text(text).published

    assert published is not None
    assert published.value == "2025-10-21T22:37"


def test_a_date_inside_the_report_is_not_its_date() -> None:
    assert read_text(BODY).published is None


def test_what_is_given_goes_before_metadata_and_that_before_the_text() -> None:
    text = f"21.10.2025, 22:37\n\n{BODY}"
    first, second, third = text.split("\n\n")
    ends = [len(first), len(first) + 2 + len(second), len(text)]
    blocks = (Block(0, ends[0]), Block(ends[0] + 2, ends[1]), Block(ends[1] + 2, ends[1] + 2 + len(third)))
    manuscript = Manuscript(text, blocks, "html", Metadata(published="2025-10-20"))

    from_metadata = report_of(manuscript).published
    given = report_of(manuscript, published="2025-10-19").published

    assert from_metadata is not None
    assert given is not None
    assert (from_metadata.value, from_metadata.source) == ("2025-10-20", "metadata")
    assert (given.value, given.source) == ("2025-10-19", "given")


def test_of_an_update_and_a_publication_in_one_line_the_publication_counts() -> None:
    report = read_text(
        "Voters turn down the harbor plan\n\nUpdated: May. 20, 2026, 6:41 a.m.|Published: May. 20, 2026, 6:02 a.m.\n\n"
        "Voters in this coastal town rejected a plan on Tuesday to move its harbor, according to the county clerk.\n\n"
        "The mayor conceded defeat shortly after ten and said the town council would meet again on Thursday."
    )

    assert report.published is not None
    assert report.published.value == "2026-05-20T06:02"
