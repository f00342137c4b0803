"""Setting a manuscript from pieces: one text, and each piece as a block on it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.errors import ReadingError
from core.phrases import phrase
from core.reading.characters import as_seen
from core.reading.manuscript import Block, BlockKind, Manuscript, Metadata
from core.reading.source import check_length


@dataclass(frozen=True, slots=True)
class Piece:
    """The text of a block before it has its place.

    Attributes:
        text: Its characters; white space around them is dropped.
        kind: What the markup says it is.
    """

    text: str
    kind: BlockKind = BlockKind.UNKNOWN


# Half of a surrogate pair can be written in JSON and in markup but stored in no file.
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
_IN_ROWS = frozenset({BlockKind.LIST_ITEM, BlockKind.NAVIGATION})


def compose(
    pieces: Iterable[Piece],
    source_format: str,
    *,
    metadata: Metadata | None = None,
    notes: Iterable[str] = (),
    title: str = "The file",
) -> Manuscript:
    """Set the pieces below each other: a blank line between blocks, a line break between items of a list.

    Args:
        pieces: The blocks in reading order; empty ones are left out.
        source_format: The name of the format they come from.
        metadata: What the source says about itself.
        notes: What the reader should know about the reading.
        title: How the source is called in a message.

    Raises:
        ReadingError: If there is no text in the pieces, or more than a report can have.
    """
    parts: list[str] = []
    blocks: list[Block] = []
    length = 0
    before: BlockKind | None = None
    for piece in pieces:
        text = _HALF_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", as_seen(piece.text).strip())
        if not text:
            continue
        if before is not None:
            gap = "\n" if piece.kind is before and before in _IN_ROWS else "\n\n"
            parts.append(gap)
            length += len(gap)
        parts.append(text)
        blocks.append(Block(length, length + len(text), piece.kind))
        length += len(text)
        before = piece.kind
    if not blocks:
        message = phrase("{title} holds no text that could be read: paste the report’s text instead.", title=title)
        raise ReadingError(message)
    check_length(length, title)
    return Manuscript("".join(parts), tuple(blocks), source_format, metadata or Metadata(), tuple(notes))
