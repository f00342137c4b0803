"""The text that an agency's item carries: as markup, as markup written as text, or plain.

Agencies put HTML into items as elements, escaped, or in a CDATA section, and say so or don't; the text itself tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from core.reading.formats.composing import Piece
from core.reading.formats.elements import HEADINGS, Element
from core.reading.formats.text import manuscript_of_seen_text
from core.reading.manuscript import BlockKind

# A tag at the beginning and one that ends a block: no plain text begins so.
_IS_MARKUP = re.compile(r"\s*<(?:!doctype|!--|\?xml|[a-z][a-z0-9]*[\s/>])", re.IGNORECASE)
_ENDS_BLOCK = re.compile(
    r"</(?:p|div|html|body|h[1-6]|ul|ol|li|blockquote|table|section|article)>|<br ?/?>", re.IGNORECASE
)
_KINDS = {
    "figcaption": BlockKind.CAPTION,
    "blockquote": BlockKind.QUOTE,
    "li": BlockKind.LIST_ITEM,
    "footer": BlockKind.CREDIT,
}


def pieces_of_text(text: str, *, is_markup: bool = False) -> Iterator[Piece]:
    """Yield the blocks of a text that may be HTML.

    Args:
        text: The text as the item carries it.
        is_markup: Whether the item says that it is HTML; otherwise its beginning decides.
    """
    if is_markup or (_IS_MARKUP.match(text) and _ENDS_BLOCK.search(text)):
        # lxml takes 30 ms to load and is needed by no one who pastes plain text.
        from core.reading.formats import parsing  # noqa: PLC0415  loaded when first needed

        page = parsing.parse_page(text)
        body = page.root.find("body")
        yield from pieces_of_page(page.root if body is None else body)
        return
    manuscript = manuscript_of_seen_text(text)
    for block in manuscript.blocks:
        kind = BlockKind.PARAGRAPH if block.kind is BlockKind.UNKNOWN else block.kind
        yield Piece(manuscript.text[block.start : block.end], kind)


def pieces_of_page(body: Element) -> Iterator[Piece]:
    """Yield the blocks of a piece of HTML that holds a report's text and nothing else."""
    from core.reading.formats import page_blocks  # noqa: PLC0415  as above

    has_title = False
    for block in page_blocks.visible_blocks(body):
        tags = [block.element.tag, *(above.tag for above in islice(block.element.iterancestors(), 20))]
        if not HEADINGS.isdisjoint(tags):
            kind = BlockKind.TITLE if "h1" in tags and not has_title else BlockKind.SUBHEAD
            has_title = has_title or kind is BlockKind.TITLE
        else:
            kind = next((kind for tag, kind in _KINDS.items() if tag in tags), BlockKind.PARAGRAPH)
        yield Piece(block.text, kind)
