"""Markdown files: the text as it reads, without its marks.

The marks are left out, as the tags of a web page are: what counts is what a reader of the published text sees, and a
sentence with a link in it has to compare as the same sentence without. Raw HTML inside Markdown stays as it is typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from core.phrases import phrase
from core.reading.formats.composing import Piece, compose
from core.reading.formats.encoding import decode
from core.reading.formats.moments import iso_moment
from core.reading.formats.opening import opening_of
from core.reading.formats.text import manuscript_of_seen_text
from core.reading.manuscript import BlockKind, Manuscript, Metadata
from core.reading.source import Source, check_length

if TYPE_CHECKING:
    from markdown_it.token import Token

NAME = "markdown"

_ENDINGS = frozenset({".md", ".markdown", ".mdown"})
# Marks that a text without Markdown hardly has. Pasted text is taken for Markdown only where two kinds of them meet:
# a single "# 1" or "> " at the beginning of a line also stands in mail and in lists.
_SIGNS = (
    re.compile(r"^#{1,6} \S", re.MULTILINE),
    re.compile(r"^\S.{2,}\n(?:={4,}|-{4,})$", re.MULTILINE),
    re.compile(r"(?<!\w)\*\*\S(?:[^*\n]{0,200}\S)?\*\*(?!\w)"),
    re.compile(r"\[[^\]\n]{1,200}\]\((?:https?://|/|mailto:|#)[^)\s]{0,500}\)"),
    re.compile(r"^!\[[^\]\n]{0,200}\]\([^)\n]{1,500}\)", re.MULTILINE),
    re.compile(r"^> \S", re.MULTILINE),
    re.compile(r"^(?:```|~~~)", re.MULTILINE),
)
# Characters. The parser reads 0.5 MB a second of plain prose and much less of marks that lead nowhere.
_LONGEST = 200_000
# Each opening bracket is tried as the beginning of a link up to the end of its paragraph.
_MOST_BRACKETS = 2_000
# Each cell of a table is parsed as a text of its own: 95,000 of them took 2.3 s, these take 0.6 s.
_MOST_CELLS = 25_000
_DEEPEST = 100  # levels; the parser drops what lies deeper
_TOO_DEEP = re.compile(r"^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){30}", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(.{0,5000}?)\r?\n---[ \t]*\r?\n", re.DOTALL)
_FRONT_LINE = re.compile(r"^(\w+):[ \t]*(.+?)[ \t]*$", re.MULTILINE)


def recognizes(source: Source) -> bool:
    """Whether the source is Markdown: by two kinds of marks, or by one and the file's name."""
    opening = opening_of(source)
    signs = sum(1 for sign in _SIGNS if sign.search(opening))
    return signs >= (1 if source.ending in _ENDINGS else 2)


def read(source: Source) -> Manuscript:
    """Read Markdown as the text that it shows.

    Raises:
        ReadingError: If there is no text in it, or more than a report can have.
    """
    notes: tuple[str, ...] = ()
    if source.text is not None:
        text = source.text
    else:
        check_length(len(source.content or b"") // 4, source.title)
        decoded = decode(source.content or b"", declared=source.encoding, title=source.title)
        text, notes = decoded.text, decoded.notes
    check_length(len(text), source.title)
    is_large = len(text) > _LONGEST or text.count("[") > _MOST_BRACKETS or text.count("|") > _MOST_CELLS
    if is_large or _TOO_DEEP.search(text):
        note = phrase("The Markdown is too long or nested too deeply and was read as plain text, with its marks.")
        return replace(manuscript_of_seen_text(text), source_format=NAME, notes=(*notes, note))
    metadata = Metadata()
    front = _FRONT_MATTER.match(text)
    if front:
        metadata = _front_matter(front.group(1))
        text = text[front.end() :]
    # The parser takes 40 ms to load and is needed for Markdown alone.
    from markdown_it import MarkdownIt  # noqa: PLC0415  loaded when first needed

    parser = (
        MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST})
        .enable("table")
        .disable(["html_block", "html_inline"])
    )
    return compose(_pieces(parser.parse(text)), NAME, metadata=metadata, notes=notes, title=source.title)


def _front_matter(lines: str) -> Metadata:
    """Return what site generators keep above the text: title, date, author, language."""
    found = {match.group(1).lower(): match.group(2).strip("\"'") for match in _FRONT_LINE.finditer(lines)}
    author = found.get("author", "")
    return Metadata(
        headline=found.get("title", ""),
        language=(found.get("language") or found.get("lang") or "")[:2].lower(),
        published=iso_moment(found.get("date", "")),
        authors=(author,) if author else (),
    )


_KINDS = {"heading": BlockKind.HEADING, "blockquote": BlockKind.QUOTE, "list_item": BlockKind.LIST_ITEM}


def _pieces(tokens: list[Token]) -> Iterator[Piece]:
    around: list[BlockKind] = []
    seen_title = False
    in_row = False
    row: list[str] = []
    for token in tokens:
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in _KINDS and token.nesting == 1:
            around.append(BlockKind.TITLE if token.tag == "h1" and not seen_title else _KINDS[name])
        elif name in _KINDS and token.nesting == -1:
            seen_title = seen_title or around[-1] is BlockKind.TITLE
            around.pop()
        elif name == "tr":
            in_row = token.nesting == 1
            if not in_row:
                yield Piece("\t".join(row))
                row = []
        elif token.type == "inline":
            if in_row:
                row.append(_shown(token))
            else:
                yield Piece(_shown(token), around[-1] if around else BlockKind.PARAGRAPH)
                yield Piece(_picture_text(token), BlockKind.CAPTION)
        elif token.type in {"code_block", "fence"}:
            yield Piece(token.content, BlockKind.UNKNOWN)


def _shown(inline: Token) -> str:
    parts: list[str] = []
    for token in inline.children or ():
        if token.type in {"softbreak", "hardbreak"}:
            parts.append("\n" if token.type == "hardbreak" else " ")
        elif token.type != "image":
            parts.append(token.content)
    return "".join(parts)


def _picture_text(inline: Token) -> str:
    """Return what is written for a picture that stands alone: it takes the place of a caption."""
    pictures = [token for token in inline.children or () if token.type == "image"]
    return pictures[0].content if pictures and not _shown(inline).strip() else ""
