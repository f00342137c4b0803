"""Reading a report: from a manuscript to sentences with roles, credits and a date.

The stages, in this order: 1 blocks, 2 language, 3 roles, 4 sentences, 5 credits, 6 publication date.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.phrases import phrase
from core.reading.agencies import AGENCY_OF
from core.reading.closing_credits import closing_parts, last_paragraph, names_source
from core.reading.credit_names import credible
from core.reading.credits import credits_of
from core.reading.language_detection import detect_language, differing_language
from core.reading.manuscript import Block, BlockKind, Manuscript
from core.reading.paragraphs import manuscript_of_text
from core.reading.publication import publication_of
from core.reading.role_model import RoleGiven
from core.reading.roles import refine_sentences, roles_of_blocks
from core.reading.sentences import sentences_of
from core.report import Credit, Publication, Report, Role, Sentence, Span, WireItem

_LONGEST_HEADLINE = 400  # characters
_BRACKETS = ("(", "[")
# Wide gaps say nothing about a role, and take the patterns that look for one the square of their width in time.
_GAP = re.compile(r"\s{20,}")
_CLOSING = RoleGiven(Role.CREDIT, phrase("names the authors or the source of the text behind it"))
_ENDS_IN_PERIOD = re.compile(r"[.…][\"'”“’»«›‹)\]]*\s*$")


def read_text(
    text: str,
    *,
    outlet: str = "",
    language: str | None = None,
    source_name: str = "",
    published: str | None = None,
) -> Report:
    """Read a report from plain text, which is kept as it is, so that positions are those of `text`.

    `core.reading.read` reads whatever people paste or upload, and leaves out what nobody sees in it (soft hyphens,
    letters written in two characters): here such characters part words.

    Args:
        text: The text with everything around the report.
        outlet: The outlet's name, if known.
        language: The language as a code of two letters; found out where it is left out.
        source_name: The file's name or the address it came from.
        published: The moment of publication in ISO 8601, if known.

    Raises:
        ReportError: If the text holds half a character (a lone surrogate).
    """
    manuscript = manuscript_of_text(text)  # 1
    return report_of(manuscript, outlet=outlet, language=language, source_name=source_name, published=published)


def report_of(
    manuscript: Manuscript,
    *,
    outlet: str = "",
    language: str | None = None,
    source_name: str = "",
    published: str | None = None,
) -> Report:
    """Make a report of what a format module has read.

    What the caller says goes before what the source says about itself, and that before what is found in the text.

    Args:
        manuscript: The text with its blocks and what the source says about itself.
        outlet: The outlet's name, if known.
        language: The language as a code of two letters; the manuscript's or the one found where it is left out.
        source_name: The file's name or the address it came from.
        published: The moment of publication in ISO 8601, if known.

    Raises:
        ReportError: If the text holds half a character (a lone surrogate), or blocks lie outside the text.
    """
    text, metadata = manuscript.text, manuscript.metadata
    Report(text, ())  # refuses what no file can store before the libraries below stumble over it
    code = language or metadata.language or detect_language(text)  # 2
    texts = [text[block.start : block.end] for block in manuscript.blocks]
    closings = closing_parts(texts)
    judged = [_GAP.sub(" ", block[:closing].rstrip()) for block, closing in zip(texts, closings, strict=True)]
    kinds = _kinds(texts, manuscript)
    last = last_paragraph(texts, closings)
    if last is not None and kinds[last] is BlockKind.UNKNOWN:
        kinds[last] = BlockKind.BODY  # an agency behind it says so as clearly as a markup could
    roles = roles_of_blocks(judged, code, kinds)  # 3
    authors = tuple(author.lower() for author in metadata.authors)
    cut = list(zip(manuscript.blocks, roles, closings, strict=True))
    sentences = _sentences(text, cut, code, authors)  # 4
    named = outlet or metadata.outlet
    credited = credible(_with_metadata(manuscript, credits_of(sentences, code)), named)  # 5
    return Report(
        text,
        sentences,
        outlet=named,
        language=code,
        credits=credited,
        published=_published(published, manuscript, sentences, code),  # 6
        source_format=manuscript.source_format,
        source_name=source_name or metadata.address,
        notes=manuscript.notes,
        wire_item=WireItem(metadata.headline, metadata.version, metadata.status, metadata.editorial_note),
    )


def _kinds(texts: Sequence[str], manuscript: Manuscript) -> list[BlockKind]:
    """Return what the markup says of each block; a line that is the headline of the metadata is a title."""
    kinds = [block.kind for block in manuscript.blocks]
    headline = "".join(filter(str.isalnum, manuscript.metadata.headline.lower()))
    if headline and BlockKind.TITLE not in kinds:
        for position, text in enumerate(texts):
            if len(text) < _LONGEST_HEADLINE and "".join(filter(str.isalnum, text.lower())) == headline:
                kinds[position] = BlockKind.TITLE
                break
    return kinds


def _sentences(
    text: str, blocks: Sequence[tuple[Block, RoleGiven, int | None]], language: str, authors: Sequence[str]
) -> tuple[Sentence, ...]:
    """Cut the blocks, each given with its role and with where the credit behind its last sentence begins."""
    found: list[Sentence] = []
    for paragraph, (block, given, closing) in enumerate(blocks):
        code = language
        if given.role.is_furniture:
            code = differing_language(text[block.start : block.end], language) or language
        spans = _spans(text, block, closing, code)
        pieces = [text[span.start : span.end] for span in spans]
        if given.role is Role.HEADLINE and _is_one_line(text[block.start : block.end], pieces):
            spans, pieces = (Span(block.start, block.end),), [text[block.start : block.end]]
        refined = refine_sentences(pieces, given)
        if closing is not None and not refined[-1].role.is_furniture and names_source(pieces[-1], code, authors):
            refined[-1] = _CLOSING
        elif given.role is Role.NOTICE and pieces[0][:1] in _BRACKETS and names_source(pieces[0], code, authors):
            refined = [_CLOSING] * len(pieces)
        for span, piece, role in zip(spans, pieces, refined, strict=True):
            found.append(Sentence(len(found), span.start, span.end, piece, role.role, role.reason, paragraph))
    return tuple(found)


def _spans(text: str, block: Block, closing: int | None, language: str) -> tuple[Span, ...]:
    """Return the sentences of a block, with what is set behind the last of them by itself."""
    if closing is None:
        return sentences_of(text, block.start, block.end, language)
    start = block.start + closing
    return (*sentences_of(text, block.start, start, language), Span(start, block.end))


def _is_one_line(headline: str, pieces: Sequence[str]) -> bool:
    """Whether a headline is one statement, whatever marks stand inside; a period tells of sentences."""
    return len(headline) < _LONGEST_HEADLINE and not any(_ENDS_IN_PERIOD.search(piece) for piece in pieces)


def _with_metadata(manuscript: Manuscript, found: tuple[Credit, ...]) -> tuple[Credit, ...]:
    """Add what only the source's metadata says."""
    known = {(credit.name.lower(), credit.kind) for credit in found}
    stated = [Credit(name, "text") for name in manuscript.metadata.credits]
    stated += [
        Credit(AGENCY_OF[name.lower()], "text") if name.lower() in AGENCY_OF else Credit(name, "byline")
        for name in manuscript.metadata.authors
    ]
    return found + tuple(credit for credit in stated if (credit.name.lower(), credit.kind) not in known)


def _published(
    given: str | None, manuscript: Manuscript, sentences: tuple[Sentence, ...], language: str
) -> Publication | None:
    if given:
        return Publication(given, "given")
    if manuscript.metadata.published:
        return Publication(manuscript.metadata.published, "metadata")
    return publication_of(sentences, language)
