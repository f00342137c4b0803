"""Web pages, saved or pasted as source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.errors import ReadingError
from core.phrases import phrase
from core.reading.formats.composing import Piece, compose
from core.reading.formats.encoding import decode
from core.reading.formats.opening import opening_of
from core.reading.formats.page_metadata import PageFacts
from core.reading.manuscript import BlockKind, Manuscript
from core.reading.source import MOST_BLOCKS, Source, check_length
from core.words import fold

NAME = "html"

_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body|article|main)[\s>]", re.IGNORECASE)
_ENDS = re.compile(r"</(?:p|div|article|section|h[1-6]|ul|ol|li|blockquote|figure|table|span|header)>", re.IGNORECASE)
# Pictures written into the page ("data:" addresses) make most of a page that was saved as one file, and show no text.
_PICTURE = re.compile(r"""data:[\w/+.-]{3,60};base64,[A-Za-z0-9+/=\s%]{200,}""")
# A page without its pictures: the largest of the pages tried has 0.5 MB. Parsing takes about ten times the memory.
_LARGEST_PAGE = 15_000_000
# The same page has 5,300 tags; each takes 1 kB once it is parsed and looked at.
_MOST_TAGS = 200_000
_SHORT_REPORT = 300  # characters
_KNOWN_WORDS = 10  # one after the other, by which a text is known again, whatever marks and paragraphs it is set in
_LETTERS = re.compile(r"[^\W_]+")


def recognizes(source: Source) -> bool:
    """Whether the source is a web page or a piece of one."""
    opening = opening_of(source).lstrip()
    if not opening.startswith("<"):
        return False
    return bool(_PAGE.search(opening)) or len(_ENDS.findall(opening)) >= 2


def read(source: Source) -> Manuscript:
    """Read what the page shows, all of it, and mark which of it is the article.

    Raises:
        ReadingError: If the page shows no text, is too large, or is nested too deeply to be read at all.
    """
    # lxml takes 30 ms to load and is needed by no one who pastes plain text.
    from core.reading.formats import page_article, page_blocks, page_metadata, parsing  # noqa: PLC0415  loaded when first needed

    notes: tuple[str, ...] = ()
    if source.text is not None:
        markup = source.text
    else:
        decoded = decode(source.content or b"", declared=source.encoding, title=source.title)
        markup, notes = decoded.text, decoded.notes
    markup = _PICTURE.sub("", markup)
    if len(markup) > _LARGEST_PAGE:
        message = phrase(
            "{title} is too large for one page ({size} MB): save the report by itself.",
            title=source.title,
            size=f"{len(markup) / 1e6:.0f}",
        )
        raise ReadingError(message)
    if markup.count("<") > _MOST_TAGS:
        message = phrase(
            "{title} is built of far more parts than one report has: save the report by itself.", title=source.title
        )
        raise ReadingError(message)
    page = parsing.parse_page(markup)
    body = page.root.find("body")
    body = page.root if body is None else body
    facts = page_metadata.page_facts(page.root)
    blocks = page_article.set_kickers_apart(tuple(page_blocks.visible_blocks(body)), facts)
    if len(blocks) > MOST_BLOCKS:
        message = phrase(
            "{title} is built of far more parts than one report has: save the report by itself.", title=source.title
        )
        raise ReadingError(message)
    check_length(sum(len(block.text) for block in blocks), source.title)
    if page.is_cut and not blocks:
        message = phrase(
            "{title} is nested too deeply to be read as a page: copy the report from your browser.", title=source.title
        )
        raise ReadingError(message)
    if page.is_cut:
        notes = (*notes, phrase("The page is nested too deeply: what follows the text shown here could not be read."))
    kinds = page_article.block_kinds(blocks, facts, body)
    pieces = [Piece(block.text, kind) for block, kind in zip(blocks, kinds, strict=True)]
    if _is_told_elsewhere(facts.body, pieces):
        pieces = _with_text(facts, pieces)
        notes = (
            *notes,
            phrase("The page shows its text by scripts alone; it is taken from what it tells search engines."),
        )
    return compose(pieces, NAME, metadata=facts.metadata, notes=notes, title=source.title)


def _is_told_elsewhere(body: str, pieces: list[Piece]) -> bool:
    """Whether the page gives a report's text to search engines and shows nothing of it.

    A page that shows a part of it, as before a paywall, is read as it shows itself.
    """
    if len(body) < _SHORT_REPORT:
        return False
    shown = set(_stretches(" ".join(piece.text for piece in pieces)))
    return shown.isdisjoint(_stretches(body))


def _stretches(text: str) -> Iterator[tuple[str, ...]]:
    """Yield each run of so many words that a text is known by it; its marks and letter case may differ."""
    words = _LETTERS.findall(fold(text))
    return zip(*(words[start:] for start in range(_KNOWN_WORDS)), strict=False)


def _with_text(facts: PageFacts, pieces: list[Piece]) -> list[Piece]:
    """Set the text given to search engines below the page's title, or with its headline above all else."""
    titles = [position for position, piece in enumerate(pieces) if piece.kind is BlockKind.TITLE]
    above = pieces[: titles[0] + 1] if titles else [Piece(facts.metadata.headline, BlockKind.TITLE)]
    below = pieces[titles[0] + 1 :] if titles else pieces
    return [*above, *(Piece(line, BlockKind.BODY) for line in facts.body.splitlines()), *below]
