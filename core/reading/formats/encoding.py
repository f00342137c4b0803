"""From bytes to characters: which encoding a file is in, and what to do where it breaks its own rules.

The order follows the encoding standard for web pages (https://encoding.spec.whatwg.org, byte order mark first,
ISO 8859-1 read as cp1252), with one departure: bytes that form valid UTF-8 with at least one letter beyond ASCII are
UTF-8 whatever was declared, since text in another encoding practically never passes that test by accident.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from core.errors import ReadingError
from core.phrases import grouped, phrase

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Encodings that pages and files of this field declare. Python knows more names, among them some that are no
# encodings of text (unicode_escape, idna) or that let a file hide characters (utf-7): those are not taken.
_KNOWN = re.compile(
    r"(?:utf-?(?:8|16|16le|16be|32|16-le|16-be)|(?:us-)?ascii|iso-?8859-\d{1,2}|latin-?\d{1,2}|(?:windows-|cp)\d{3,4}"
    r"|macintosh|mac-?roman|koi8-[ru]|shift_?jis|euc-(?:jp|kr)|gb(?:k|2312|18030)|big5)",
    re.IGNORECASE,
)
_READ_AS_CP1252 = re.compile(r"(?:us-)?ascii|iso-?8859-1|latin-?1|windows-1252|cp1252", re.IGNORECASE)
_DECLARED = (
    re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})""", re.IGNORECASE),
    re.compile(rb"""^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})["']""", re.IGNORECASE),
)
_SEQUENCE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# How much of a text may be control characters before it is taken for something that is no text at all: a stray
# character per hundred is damage, more is a program, a picture or an archive.
_CONTROL_SHARE = 0.01
_SAMPLE = 4_096


@dataclass(frozen=True, slots=True)
class Decoded:
    """The characters of a file.

    Attributes:
        text: The characters, without a byte order mark.
        encoding: The encoding they were read in.
        notes: What the reader should know, one sentence each.
    """

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(content: bytes, *, declared: str = "", title: str = "The file") -> Decoded:
    """Return the characters of `content`.

    Args:
        content: The bytes of a text file, a page or a wire item.
        declared: The encoding that a server declared, or "".
        title: How the file is called in a message.

    Raises:
        ReadingError: If the bytes are no text in any encoding.
    """
    decoded = _decode_by_rule(content, declared)
    controls = len(_CONTROL.findall(decoded.text))
    if controls == 0:
        return decoded
    if controls > _CONTROL_SHARE * len(decoded.text):
        message = phrase(
            "{title} holds no text that can be read, but bytes of some other kind: export it as text or PDF.",
            title=title,
        )
        raise ReadingError(message)
    note = phrase("{n} control characters that show nothing were left out.", n=controls)
    return Decoded(_CONTROL.sub("", decoded.text), decoded.encoding, (*decoded.notes, note))


def decode_opening(content: bytes, declared: str = "") -> str:
    """Return the characters of the first bytes of a file, for recognizing its format; never raises."""
    return _decode_by_rule(content, declared).text


def _decode_by_rule(content: bytes, declared: str) -> Decoded:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decode_with_note(content[len(mark) :], encoding)
    wide = _wide_encoding(content[:_SAMPLE])
    if wide:
        return _decode_with_note(content, wide)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return Decoded(text, "utf-8")
    named = _usable(declared) or _usable(_declared_inside(content[:_SAMPLE]))
    if named and not named.startswith("utf"):
        try:
            return Decoded(content.decode(named), named)
        except (UnicodeDecodeError, LookupError):
            pass
    sequences = len(_SEQUENCE.findall(content))
    broken = len(_BEYOND_ASCII.findall(_SEQUENCE.sub(b"", content)))
    if sequences > broken:
        note = phrase("{n} bytes are not valid UTF-8 and were read as Windows-1252.", n=broken)
        return Decoded(content.decode("utf-8", "synopse-cp1252"), "utf-8", (note,))
    return Decoded(content.decode("cp1252", "synopse-latin1"), "cp1252")


def _decode_with_note(content: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(content.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        note = phrase(
            "The file is damaged at byte {byte}: what cannot be read there is shown as �.", byte=grouped(error.start)
        )
        return Decoded(content.decode(encoding, "replace"), encoding, (note,))


def _wide_encoding(sample: bytes) -> str:
    """Return the UTF-16 that a sample without a byte order mark is in, or "": every other byte is a zero."""
    if len(sample) < 8:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) / 2
    # Letters of Western languages have a zero as their upper byte; typographic marks have none, hence "most".
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.05 * half:
        return "utf-16-be"
    return ""


def _declared_inside(sample: bytes) -> str:
    for pattern in _DECLARED:
        match = pattern.search(sample)
        if match:
            return match.group(1).decode("ascii", "ignore")
    return ""


def _usable(name: str) -> str:
    name = name.strip().strip("\"'").lower()
    if not _KNOWN.fullmatch(name):
        return ""
    if _READ_AS_CP1252.fullmatch(name):
        return ""  # the fallback below reads cp1252, and knows what to do with its five holes
    return "mac_roman" if name.startswith("mac") else name


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    broken = error.object[error.start : error.end]
    return broken.decode("cp1252", "synopse-latin1"), error.end


def _as_latin1(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


codecs.register_error("synopse-cp1252", _as_cp1252)
codecs.register_error("synopse-latin1", _as_latin1)
