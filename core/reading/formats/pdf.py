"""PDF files, read by pdfium in a process of its own that may take neither long nor much memory."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from core.errors import ReadingError
from core.phrases import phrase
from core.reading.formats.composing import Piece, compose
from core.reading.formats.pdf_layout import Line, PdfPage, pieces_of_pages
from core.reading.isolation import ProcessLimits, run_isolated
from core.reading.manuscript import Manuscript, Metadata
from core.reading.source import Source

NAME = "pdf"

_MARK = b"%PDF-"
# Readers accept the mark anywhere in the first kilobyte (PDF 32000-1:2008, annex H.3.4.1).
_MARK_WITHIN = 1_024
_SCRIPT = Path(__file__).with_name("pdf_lines.py")


def recognizes(source: Source) -> bool:
    """Whether the source says that it is a PDF in its first kilobyte."""
    return source.content is not None and _MARK in source.content[:_MARK_WITHIN]


def read(source: Source, limits: ProcessLimits | None = None) -> Manuscript:
    """Read the text of a PDF, column by column, with hyphenated words made whole.

    Args:
        source: The file.
        limits: What the reading process may take.

    Raises:
        ReadingError: If the file is damaged, locked, without text (a scan), or takes longer than it may before its
            first page is read.
    """
    outcome = run_isolated(_SCRIPT, source.content or b"", limits)
    head, pages = _parsed(outcome.output)
    problem = head.get("problem")
    if problem == "password":
        message = phrase(
            "{title} is locked with a password: save it again without one, or paste the text.", title=source.title
        )
        raise ReadingError(message)
    if not pages and outcome.ended == "failed":
        message = phrase(
            "{title} is damaged or takes far too much memory: save it again, or paste the text.", title=source.title
        )
        raise ReadingError(message)
    if problem == "damaged":
        message = phrase(
            "{title} is damaged and cannot be read as a PDF: save it again, or paste the text.", title=source.title
        )
        raise ReadingError(message)
    if not pages:
        message = phrase(
            "{title} takes too long to read and was stopped: save the page you need by itself, or paste it.",
            title=source.title,
        )
        raise ReadingError(message)
    count = int(head.get("pages", len(pages)))
    if not any(page.lines for page in pages):
        message = phrase(
            "{title} holds pictures of text but no text: run text recognition on it, or paste the text.",
            title=source.title,
        )
        raise ReadingError(message)
    notes = (
        (phrase("Only the first {n} of {all} pages were read.", n=len(pages), all=count),) if len(pages) < count else ()
    )
    pieces: list[Piece] = list(pieces_of_pages(pages))
    metadata = Metadata(headline=str(head.get("title") or "").strip())
    return compose(pieces, NAME, metadata=metadata, notes=notes, title=source.title)


def _parsed(output: bytes) -> tuple[dict[str, Any], list[PdfPage]]:
    """Return what the process said of the document and the pages that it wrote completely."""
    head: dict[str, Any] = {}
    pages: list[PdfPage] = []
    for row in output.split(b"\n")[:-1]:
        try:
            found: dict[str, Any] = json.loads(row)
        except ValueError:
            break
        if "lines" in found:
            pages.append(PdfPage(float(found["height"]), tuple(Line(*line) for line in found["lines"])))
        else:
            head = found
    return head, pages
