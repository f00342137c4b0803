"""NewsML-G2 of IPTC (https://iptc.org/standards/newsml-g2/): an item, or a message that carries items."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from core.errors import ReadingError
from core.phrases import phrase
from core.reading.formats import nitf
from core.reading.formats.carried_text import pieces_of_text
from core.reading.formats.composing import Piece, compose
from core.reading.formats.elements import Element
from core.reading.formats.moments import iso_moment
from core.reading.formats.opening import first_element, opening_of
from core.reading.manuscript import BlockKind, Manuscript, Metadata
from core.reading.source import Source

NAME = "newsml-g2"

_ROOTS = frozenset({"newsItem", "newsMessage", "packageItem"})
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_AFTER_PREFIX = re.compile(r"^[\w.-]+:")
_BLANK_LINE = re.compile(r"(?<=\S)[^\S\n]*+\n\s*\n\s*+(?=\S)")
_WHOLE = frozenset({"nitf", "html", "body"})  # documents of their own


def recognizes(source: Source) -> bool:
    """Whether the outermost element is a news item, a message or a package."""
    return first_element(opening_of(source)) in _ROOTS


def read(source: Source) -> Manuscript:
    """Read an agency's item in NewsML-G2; of a message with several items, the first that holds text.

    Raises:
        ReadingError: If the file is damaged, declares entities, or holds no item with text.
    """
    # lxml takes 30 ms to load and is needed by no one who pastes plain text.
    from core.reading.formats import parsing  # noqa: PLC0415  loaded when first needed

    root = parsing.parse_xml(parsing.bytes_of(source), source.title)
    items = [root] if parsing.local_name(root) == "newsItem" else parsing.local_elements(root, "newsItem")
    with_text = [
        item for item in items if any(parsing.local_elements(item, name) for name in ("inlineXML", "inlineData"))
    ]
    if not items:
        message = phrase("{title} lists items of news but holds none: export the item itself.", title=source.title)
        raise ReadingError(message)
    item = (with_text or items)[0]
    notes: tuple[str, ...] = ()
    if len(with_text) > 1:
        notes = (phrase("The message holds {n} items with text; the first of them was read.", n=len(with_text)),)
    return compose(_pieces(item), NAME, metadata=_metadata(item), notes=notes, title=source.title)


def _metadata(item: Element) -> Metadata:
    from core.reading.formats.parsing import first, flat_text, local_elements  # noqa: PLC0415  as in `read`

    def text_in(parent: Element | None, name: str) -> str:
        element = first(parent, name) if parent is not None else None
        return flat_text(element) if element is not None else ""

    item_meta, content_meta = first(item, "itemMeta"), first(item, "contentMeta")
    status_element = first(item_meta, "pubStatus") if item_meta is not None else None
    status = _code(status_element) or ("usable" if item_meta is not None else "")
    embargo = text_in(item_meta, "embargoed")
    if embargo:
        status = f"embargoed until {iso_moment(embargo) or embargo}"
    provider = first(item_meta, "provider") if item_meta is not None else None
    provider_name = (text_in(provider, "name") or _code(provider)) if provider is not None else ""
    language = _language(item)
    published = [
        text_in(item_meta, "firstCreated") if item.get("version") in {None, "1"} else "",
        text_in(item_meta, "versionCreated"),
        text_in(content_meta, "contentModified"),
        text_in(content_meta, "contentCreated"),
    ]
    headlines = local_elements(content_meta, "headline") if content_meta is not None else []
    creators = local_elements(content_meta, "creator") if content_meta is not None else []
    authors = [text_in(creator, "name") for creator in creators]
    sources = local_elements(content_meta, "infoSource") if content_meta is not None else []
    credited = [text_in(content_meta, "creditline"), *(text_in(source, "name") or _code(source) for source in sources)]
    notes = [flat_text(note) for note in (local_elements(item_meta, "edNote") if item_meta is not None else [])]
    return Metadata(
        outlet=provider_name,
        headline=next((flat_text(headline) for headline in _in_language(headlines, language)), ""),
        language=language,
        published=next((moment for moment in map(iso_moment, published) if moment), ""),
        authors=tuple(dict.fromkeys(author for author in authors if author)),
        credits=tuple(dict.fromkeys(credit for credit in credited if credit)),
        address=item.get("guid") or "",
        version=item.get("version") or "",
        status=status,
        editorial_note=" ".join(note for note in notes if note),
    )


def _code(element: Element | None) -> str:
    """Return a controlled value without the prefix of its list: "stat:usable" as "usable"."""
    if element is None:
        return ""
    value = element.get("literal") or element.get("qcode") or (element.get("uri") or "").rsplit("/", 1)[-1]
    return _AFTER_PREFIX.sub("", value)


def _pieces(item: Element) -> Iterator[Piece]:
    """Yield headline, byline and dateline from the item's head unless the text repeats them, then the text."""
    from core.reading.formats import parsing  # noqa: PLC0415  as in `read`

    language = _language(item)
    body = _body(item, language)
    said = {_flat(piece.text) for piece in body}
    meta = parsing.first(item, "contentMeta")
    if meta is None:
        yield from body
        return
    titled = any(piece.kind is BlockKind.TITLE for piece in body)
    for name, kind in _HEAD:
        for element in _in_language(parsing.local_elements(meta, name), language):
            text = parsing.flat_text(element)
            if _flat(text) not in said:
                said.add(_flat(text))
                yield Piece(text, _kind_in_head(element, kind, titled=titled))
            titled = titled or kind is BlockKind.TITLE
    yield from body
    for element in parsing.local_elements(meta, "creditline"):
        yield Piece(parsing.flat_text(element), BlockKind.CREDIT)


_HEAD = (
    ("headline", BlockKind.TITLE),
    ("by", BlockKind.BYLINE),
    ("dateline", BlockKind.DATELINE),
    ("description", BlockKind.SUMMARY),
)


def _kind_in_head(element: Element, kind: BlockKind, *, titled: bool) -> BlockKind:
    if "caption" in (element.get("role") or ""):
        return BlockKind.CAPTION
    return BlockKind.SUBHEAD if titled and kind is BlockKind.TITLE else kind


def _language(item: Element) -> str:
    """Return the language of the item's text, as it says itself, in two small letters, or ""."""
    from core.reading.formats import parsing  # noqa: PLC0415  as in `read`

    meta = parsing.first(item, "contentMeta")
    languages = parsing.local_elements(meta, "language") if meta is not None else []
    language = next((element.get("tag") or "" for element in languages), "") or item.get(_LANG) or ""
    return language[:2].lower()


def _in_language(elements: list[Element], language: str) -> list[Element]:
    """Return the elements in a language, with those that name none; all of them where there are none of either."""
    named = [(element.get(_LANG) or "")[:2].lower() for element in elements]
    own = [element for element, code in zip(elements, named, strict=True) if not code or code == language]
    return own or elements


def _body(item: Element, language: str) -> list[Piece]:
    """Return the text of an item from the first of its renditions that holds any, markup before plain text."""
    from core.reading.formats import parsing  # noqa: PLC0415  as in `read`

    for name in ("inlineXML", "inlineData"):
        for content in _in_language(parsing.local_elements(item, name), language):
            pieces = [piece for piece in _rendition(content) if piece.text.strip()]
            if pieces:
                return pieces
    return []


def _rendition(content: Element) -> Iterator[Piece]:
    from core.reading.formats import parsing  # noqa: PLC0415  as in `read`

    if len(content) == 0:
        is_markup = "html" in (content.get("contenttype") or "").lower()
        yield from pieces_of_text(parsing.text_of(content).strip(), is_markup=is_markup)
        return
    # Text may stand beside the elements, with no block of its own: "First line.<br/>Second line."
    loose = [_as_markup(content.text)]
    for inner in content:
        name = parsing.local_name(inner)
        if name in _WHOLE:
            yield from _pieces_of_markup("".join(loose))
            loose = []
            yield from nitf.pieces_of(inner) if name == "nitf" else _pieces_of_markup(parsing.as_page(inner))
        else:
            loose.append(parsing.as_page(inner))
        loose.append(_as_markup(inner.tail))
    yield from _pieces_of_markup("".join(loose))


def _as_markup(text: str | None) -> str:
    return _BLANK_LINE.sub("<br><br>", html.escape(text or "", quote=False))


def _pieces_of_markup(markup: str) -> Iterator[Piece]:
    if markup.replace("<br>", "").strip():
        yield from pieces_of_text(markup, is_markup=True)


def _flat(text: str) -> str:
    return " ".join(text.split()).casefold()
