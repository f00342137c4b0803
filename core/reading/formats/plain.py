"""Text without markup, pasted or as a file: whatever no other format recognizes, if it is text at all."""

from __future__ import annotations

from dataclasses import replace

from core.errors import ReadingError
from core.phrases import phrase
from core.reading.formats.encoding import decode
from core.reading.formats.text import manuscript_of_seen_text
from core.reading.manuscript import Manuscript
from core.reading.source import Source, check_length

NAME = "text"

# Files that people do upload and that hold no text to be read, by their first bytes, with what helps.
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", phrase("is an old Office file"), phrase("save it as .docx")),
    (b"{\\rtf", phrase("is a Rich Text file"), phrase("save it as .docx")),
    (b"\x89PNG", phrase("is a picture"), phrase("paste the text that it shows")),
    (b"\xff\xd8\xff", phrase("is a picture"), phrase("paste the text that it shows")),
    (b"GIF8", phrase("is a picture"), phrase("paste the text that it shows")),
    (b"RIFF", phrase("is a picture or a sound"), phrase("paste the text")),
    (b"II*\0", phrase("is a picture"), phrase("paste the text that it shows")),
    (b"MM\0*", phrase("is a picture"), phrase("paste the text that it shows")),
    (b"\0\0\0\x18ftyp", phrase("is a film or a sound"), phrase("paste the text")),
    (b"\0\0\0\x1cftyp", phrase("is a film, a sound or a picture"), phrase("paste the text")),
    (b"\0\0\0\x20ftyp", phrase("is a film or a sound"), phrase("paste the text")),
    (b"ID3", phrase("is a sound"), phrase("paste the text")),
    (
        b"PK\x03\x04",
        phrase("is an archive and not a Word file"),
        phrase("unpack it, or save the report as .docx or .pdf"),
    ),
    (b"PK\x05\x06", phrase("is an empty archive"), phrase("choose another file")),
    (b"\x1f\x8b", phrase("is a compressed archive"), phrase("unpack it and choose the report inside")),
    (b"7z\xbc\xaf", phrase("is an archive"), phrase("unpack it and choose the report inside")),
    (b"Rar!", phrase("is an archive"), phrase("unpack it and choose the report inside")),
    (b"bplist", phrase("is a web archive of Safari"), phrase("save the page as HTML source")),
    (b"\x7fELF", phrase("is a program"), phrase("choose another file")),
    (b"MZ", phrase("is a program"), phrase("choose another file")),
)


def recognizes(source: Source) -> bool:
    """Whether the source can be read as plain text: always, since nothing else is left to try."""
    return source.text is not None or source.content is not None


def read(source: Source) -> Manuscript:
    """Read a source as plain text, which is kept as its reader sees it (`core.reading.characters`).

    Raises:
        ReadingError: If the file is of a kind that holds no text, or holds more text than a report can.
    """
    if source.text is not None:
        pasted = manuscript_of_seen_text(source.text)
        if not pasted.blocks:
            raise ReadingError(phrase("There is no text: paste the report, or upload a file."))
        return pasted
    content = source.content or b""
    for beginning, what, advice in _FOREIGN:
        # Two letters can begin a text too; a program goes on with bytes that no text holds.
        if content.startswith(beginning) and (len(beginning) > 3 or b"\0" in content[:1_024]):
            message = phrase("{title} {what}: {advice}.", title=source.title, what=what, advice=advice)
            raise ReadingError(message)
    # A character takes four bytes at most, so that nothing that is too long in characters is decoded first.
    check_length(len(content) // 4, source.title)
    decoded = decode(content, declared=source.encoding, title=source.title)
    check_length(len(decoded.text), source.title)
    manuscript = manuscript_of_seen_text(decoded.text)
    if not manuscript.blocks:
        message = phrase("{title} is empty: choose another file, or paste the text.", title=source.title)
        raise ReadingError(message)
    return replace(manuscript, notes=(*decoded.notes, *manuscript.notes))
