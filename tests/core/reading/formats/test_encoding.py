from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import ReadingError
from core.reading.formats.encoding import decode, decode_opening

SENTENCE = "Die Bürgermeisterin sagte: „Wir öffnen am Montag“ – und ging."


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_says_the_encoding_and_is_no_part_of_the_text(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + SENTENCE.encode(encoding), declared="iso-8859-1")

    assert (decoded.text, decoded.encoding, decoded.notes) == (SENTENCE, encoding, ())


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_recognized_without_a_mark_by_its_zeros(encoding: str) -> None:
    assert decode(SENTENCE.encode(encoding)).text == SENTENCE


def test_cp1252_keeps_its_typographic_quotes_and_dashes() -> None:
    assert decode(SENTENCE.encode("cp1252")).text == SENTENCE


def test_a_page_that_declares_iso_8859_1_is_read_as_cp1252_as_browsers_do() -> None:
    page = f'<meta charset="iso-8859-1"><p>{SENTENCE}</p>'

    assert SENTENCE in decode(page.encode("cp1252")).text


def test_valid_utf_8_is_utf_8_whatever_the_server_declares() -> None:
    assert decode(SENTENCE.encode(), declared="windows-1252").text == SENTENCE


def test_another_encoding_is_taken_from_the_declaration_in_the_page() -> None:
    polish = "Prezydent powiedział w środę, że spór trwa."
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"></head>{polish}'

    assert polish in decode(page.encode("iso-8859-2")).text


def test_another_encoding_is_taken_from_the_server() -> None:
    russian = "Мост открыли в понедельник."

    assert decode(russian.encode("koi8-r"), declared="KOI8-R").text == russian


@pytest.mark.parametrize("name", ["unicode_escape", "idna", "utf-7", "hex", "rot13", "no-such-encoding", ""])
def test_a_declared_encoding_that_is_none_is_ignored(name: str) -> None:
    assert decode("Grüße \\u0041 +AEE-".encode("cp1252"), declared=name).text == "Grüße \\u0041 +AEE-"


def test_single_broken_bytes_in_utf_8_are_read_as_cp1252_and_reported() -> None:
    content = "Zürich, Genève, Köln, Orléans: ".encode() + b"\x84Ja\x93"

    decoded = decode(content)

    assert decoded.text == "Zürich, Genève, Köln, Orléans: „Ja“"
    assert decoded.notes == ("2 bytes are not valid UTF-8 and were read as Windows-1252.",)


def test_a_damaged_wide_file_keeps_what_can_be_read() -> None:
    decoded = decode(codecs.BOM_UTF16_LE + SENTENCE.encode("utf-16-le") + b"\x41")

    assert decoded.text.startswith(SENTENCE)
    assert "damaged at byte" in decoded.notes[0]


def test_stray_nul_bytes_are_left_out_and_reported() -> None:
    decoded = decode(SENTENCE.encode() * 5 + b"\0\0")

    assert decoded.text == SENTENCE * 5
    assert decoded.notes == ("2 control characters that show nothing were left out.",)


@pytest.mark.parametrize("content", [bytes(range(256)) * 20, b"\0\x01\x02\x03" * 100, b"\0" * 50 + b"a"])
def test_bytes_that_are_no_text_are_refused_in_one_sentence(content: bytes) -> None:
    with pytest.raises(ReadingError, match=r"“x\.bin” holds no text that can be read"):
        decode(content, title="“x.bin”")


@given(st.binary(max_size=300), st.text(max_size=12))
def test_any_bytes_are_decoded_or_refused(content: bytes, declared: str) -> None:
    decode_opening(content, declared)
    try:
        text = decode(content, declared=declared).text
    except ReadingError:
        return
    assert "\0" not in text


@given(st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=100))
def test_what_was_saved_as_utf_8_comes_back(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()).text == text
