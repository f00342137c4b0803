from __future__ import annotations

import json
from typing import Any

import pytest

from core.errors import ReadingError
from core.reading.formats import ninjs
from core.reading.source import Source

FIRST_EDITION: dict[str, Any] = {
    "uri": "urn:ninjs:agentur:42",
    "type": "text",
    "version": "2",
    "versioncreated": "2026-03-02T10:15:00+01:00",
    "firstcreated": "2026-03-02T09:00:00+01:00",
    "pubstatus": "usable",
    "ednote": "Korrigiert: Kosten",
    "language": "de-CH",
    "headline": "Brücke ist offen",
    "byline": "Von Lea Beispiel",
    "located": "Musterwil",
    "creditline": "agt",
    "copyrightholder": "Die Agentur",
    "infosource": [{"name": "Stadt Musterwil"}],
    "person": [{"name": "Lea Beispiel", "rel": "author"}, {"name": "Eine Politikerin"}],
    "description_text": "Nun rollt der Verkehr.",
    "body_text": "Reiner Text, der nicht gebraucht wird.",
    "body_xhtml": "<p>Die Brücke ist offen.</p><h2>Kosten</h2><p>48 Millionen.</p><ul><li>210 Meter</li></ul>",
    "associations": {"main": {"type": "picture", "description_text": "Die Brücke.", "creditline": "Keystone"}},
}
THIRD_EDITION: dict[str, Any] = {
    "uri": "urn:ninjs:agentur:43",
    "standard": {"name": "ninjs", "version": "3.0"},
    "embargoed": "2026-03-02T12:00:00+01:00",
    "contentcreated": "2026-03-02T09:30:00Z",
    "headlines": [{"role": "short", "value": "Offen"}, {"role": "main", "value": "Brücke ist offen"}],
    "bodies": [
        {"contenttype": "text/plain", "value": "Nur Text."},
        {"contenttype": "text/html", "value": "<p>Die Brücke ist offen.</p>"},
    ],
    "descriptions": [{"contenttype": "text/plain", "value": "Nun rollt der Verkehr."}],
    "infosources": [{"name": "Stadt Musterwil"}],
    "associations": [{"descriptions": [{"value": "Die Brücke."}]}],
}


def blocks_of(item: dict[str, Any]) -> list[tuple[str, str]]:
    manuscript = ninjs.read(Source(text=json.dumps(item)))
    return [(block.kind.value, manuscript.text[block.start : block.end]) for block in manuscript.blocks]


def test_an_item_of_the_first_edition_is_read_from_its_markup() -> None:
    assert blocks_of(FIRST_EDITION) == [
        ("title", "Brücke ist offen"),
        ("byline", "Von Lea Beispiel"),
        ("dateline", "Musterwil"),
        ("summary", "Nun rollt der Verkehr."),
        ("paragraph", "Die Brücke ist offen."),
        ("subhead", "Kosten"),
        ("paragraph", "48 Millionen."),
        ("list_item", "210 Meter"),
        ("credit", "agt"),
        ("caption", "Die Brücke."),
        ("credit", "Keystone"),
    ]


def test_an_item_of_the_third_edition_is_read_from_its_lists() -> None:
    assert blocks_of(THIRD_EDITION) == [
        ("title", "Brücke ist offen"),
        ("summary", "Nun rollt der Verkehr."),
        ("paragraph", "Die Brücke ist offen."),
        ("caption", "Die Brücke."),
    ]


def test_an_item_with_plain_text_alone_is_cut_into_paragraphs() -> None:
    item = {"uri": "x", "type": "text", "body_text": "Erster Absatz.\n\nZweiter Absatz."}

    assert blocks_of(item) == [("paragraph", "Erster Absatz."), ("paragraph", "Zweiter Absatz.")]


def test_the_members_say_outlet_date_version_status_note_and_credit() -> None:
    metadata = ninjs.read(Source(text=json.dumps(FIRST_EDITION))).metadata

    assert (metadata.outlet, metadata.headline, metadata.language) == ("Die Agentur", "Brücke ist offen", "de")
    assert (metadata.published, metadata.version) == ("2026-03-02T10:15+01:00", "2")
    assert (metadata.status, metadata.editorial_note) == ("usable", "Korrigiert: Kosten")
    assert (metadata.credits, metadata.authors) == (("agt", "Stadt Musterwil"), ("Lea Beispiel",))


def test_an_embargo_is_part_of_the_status() -> None:
    metadata = ninjs.read(Source(text=json.dumps(THIRD_EDITION))).metadata

    assert metadata.status == "embargoed until 2026-03-02T12:00+01:00"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('{"uri": "x", "type": "text", ', "damaged or incomplete (line 1)"),
        ('{"uri": "x", "type": ' + "[" * 100_000, "nested too deeply"),
        ('{"uri": "x", "type": ' + "9" * 10_000 + "}", "figures too long"),
        ('{"uri": "x", "type": "text"}', "holds no text"),
    ],
)
def test_damaged_json_is_refused_in_one_sentence(text: str, sentence: str) -> None:
    with pytest.raises(ReadingError) as raised:
        ninjs.read(Source(text=text))

    assert sentence in str(raised.value)


@pytest.mark.parametrize(
    "value", [None, 5, True, [], {}, "", [[["x"]]], {"value": {"value": "x"}}, [None, {"value": 3}]]
)
def test_members_of_the_wrong_kind_do_no_harm(value: object) -> None:
    strange = dict.fromkeys([*FIRST_EDITION, *THIRD_EDITION], value) | {"body_text": "Die Brücke ist offen."}

    assert "Die Brücke ist offen." in ninjs.read(Source(text=json.dumps(strange))).text


def test_half_a_character_is_shown_as_unknown() -> None:
    assert (
        ninjs.read(Source(text='{"uri": "x", "type": "text", "body_text": "a\\ud800b"}')).text
        == "a\N{REPLACEMENT CHARACTER}b"
    )


def test_markup_in_a_member_for_plain_text_is_read_as_markup() -> None:
    item = {"uri": "u", "type": "text", "body_text": "<p>Sie ist offen.</p><p>Endlich.</p>"}

    assert blocks_of(item) == [("paragraph", "Sie ist offen."), ("paragraph", "Endlich.")]


def test_the_third_edition_with_its_humps_is_read_in_its_own_language() -> None:
    item = {
        "uri": "u",
        "type": "text",
        "language": "de",
        "headlines": [{"language": "en", "value": "Bridge opens"}, {"language": "de", "value": "Brücke ist offen"}],
        "bodies": [
            {"language": "en", "contentType": "text/html", "value": "<p>It is open.</p>"},
            {"language": "de", "contentType": "text/html", "value": "<p>Sie ist offen.</p>"},
        ],
        "versionCreated": "2026-03-02T10:00:00Z",
        "pubStatus": "usable",
        "embargoedDate": "2026-03-03T06:00:00Z",
    }

    manuscript = ninjs.read(Source(text=json.dumps(item)))

    assert blocks_of(item) == [("title", "Brücke ist offen"), ("paragraph", "Sie ist offen.")]
    assert manuscript.metadata.published == "2026-03-02T10:00+00:00"
    assert manuscript.metadata.status == "embargoed until 2026-03-03T06:00+00:00"


def test_a_list_of_items_is_read_as_its_first() -> None:
    text = json.dumps(
        [{"uri": "u", "type": "text", "body_text": "Erster Text."}, {"uri": "v", "body_text": "Zweiter."}]
    )

    assert ninjs.recognizes(Source(text=text))
    assert ninjs.read(Source(text=text)).text == "Erster Text."
