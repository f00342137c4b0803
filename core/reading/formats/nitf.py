"""NITF, the News Industry Text Format of IPTC (https://iptc.org/standards/nitf/), version 3."""

from __future__ import annotations

from collections.abc import Iterator

from core.reading.formats.carried_text import pieces_of_text
from core.reading.formats.composing import Piece, compose
from core.reading.formats.elements import Element
from core.reading.formats.moments import iso_moment
from core.reading.formats.opening import first_element, opening_of
from core.reading.manuscript import BlockKind, Manuscript, Metadata
from core.reading.source import Source

NAME = "nitf"


def recognizes(source: Source) -> bool:
    """Whether the outermost element is `nitf`."""
    return first_element(opening_of(source)) == "nitf"


def read(source: Source) -> Manuscript:
    """Read an agency's item in NITF.

    Raises:
        ReadingError: If the file is damaged, declares entities, or holds no text.
    """
    # lxml takes 30 ms to load and is needed by no one who pastes plain text.
    from core.reading.formats import parsing  # noqa: PLC0415  loaded when first needed

    root = parsing.parse_xml(parsing.bytes_of(source), source.title)
    return compose(pieces_of(root), NAME, metadata=metadata_of(root), title=source.title)


def metadata_of(root: Element) -> Metadata:
    """Return what the head of an item says."""
    from core.reading.formats.parsing import first, flat_text, local_elements  # noqa: PLC0415  as in `read`

    docdata, pubdata = first(root, "docdata"), first(root, "pubdata")
    moments = [
        (first(root, "date.issue"), "norm"),
        (first(root, "story.date"), "norm"),
        (first(root, "date.release"), "norm"),
        (pubdata, "date.publication"),
    ]
    found = [iso_moment(element.get(name) or "") for element, name in moments if element is not None]
    identifier = first(root, "doc-id")
    versions = [element.get("version") or "" for element in local_elements(root, "du-key")]
    notes = [element.get("info") or flat_text(element) for element in local_elements(root, "ed-msg")]
    distributors = [flat_text(element) for element in local_elements(root, "distributor")]
    source = (identifier.get("regsrc") or "") if identifier is not None else ""
    headline = first(root, "hl1")
    embargo = first(root, "date.release")
    status = (docdata.get("management-status") or "") if docdata is not None else ""
    if status == "embargoed" and embargo is not None:
        status = f"embargoed until {iso_moment(embargo.get('norm') or '') or 'an unknown date'}"
    head_title = first(root, "title")
    names = [
        flat_text(element) for byline in local_elements(root, "byline") for element in local_elements(byline, "person")
    ]
    return Metadata(
        outlet=(pubdata.get("name") or "") if pubdata is not None else "",
        headline=flat_text(headline)
        if headline is not None
        else flat_text(head_title)
        if head_title is not None
        else "",
        language=(root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")[:2].lower(),
        published=next((moment for moment in found if moment), ""),
        authors=tuple(dict.fromkeys(name for name in names if name)),
        credits=tuple(dict.fromkeys(credit for credit in (*distributors, source) if credit)),
        address=(identifier.get("id-string") or "") if identifier is not None else "",
        version=next((version for version in versions if version), ""),
        status=status,
        editorial_note=" ".join(note for note in notes if note),
    )


_KINDS = {
    "hl1": BlockKind.TITLE,
    "hl2": BlockKind.SUBHEAD,
    "byline": BlockKind.BYLINE,
    "distributor": BlockKind.CREDIT,
    "dateline": BlockKind.DATELINE,
    "abstract": BlockKind.SUMMARY,
    "p": BlockKind.PARAGRAPH,
    "bq": BlockKind.QUOTE,
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "media-caption": BlockKind.CAPTION,
    "media-producer": BlockKind.CREDIT,
    "note": BlockKind.ASIDE,
    "fn": BlockKind.ASIDE,
    "tagline": BlockKind.CREDIT,
    "bibliography": BlockKind.ASIDE,
    "tr": BlockKind.UNKNOWN,
    "pre": BlockKind.UNKNOWN,
    "slugline": BlockKind.UNKNOWN,
    "series": BlockKind.UNKNOWN,
    "credit": BlockKind.CREDIT,
}
# These name what the paragraphs inside them are.
_NAMING = frozenset({"abstract", "bq", "li", "media-caption", "note", "tagline", "fn"})
_WITHOUT_TEXT = frozenset(
    {"head", "media-reference", "media-metadata", "media-object", "rights", "nitf-table-metadata"}
)


_HOLDERS = frozenset({"body.content", "block"})
_LISTS = frozenset({"ul", "ol", "dl"})


def pieces_of(root: Element) -> Iterator[Piece]:
    """Yield the parts of an item in the order in which an editor reads them."""
    from core.reading.formats.parsing import local_name, text_of  # noqa: PLC0415  as in `read`

    # Elements that are still to be read, and stretches of text between them.
    pending: list[tuple[Element | str, BlockKind | None]] = [(root, None)]
    while pending:
        element, named = pending.pop()
        if isinstance(element, str):
            yield from (Piece(piece.text, named or piece.kind) for piece in pieces_of_text(element))
            continue
        name = local_name(element)
        if name in _WITHOUT_TEXT or not name:
            continue
        kind = named or _KINDS.get(name)
        holds_blocks = any(local_name(child) in _KINDS or local_name(child) in _LISTS for child in element)
        if name in _KINDS and not holds_blocks:
            between = "\t" if name == "tr" else ""
            yield Piece(" ".join(text_of(element, between=between).split(" ")), kind or BlockKind.UNKNOWN)
            continue
        inner = kind if name in _NAMING else named
        if name in _KINDS or name in _HOLDERS:
            pending.extend(reversed(list(_mixed(element, inner, kind))))
        else:
            pending.extend((child, inner) for child in reversed(list(element)))


def _mixed(
    element: Element, inner: BlockKind | None, kind: BlockKind | None
) -> Iterator[tuple[Element | str, BlockKind | None]]:
    """Yield the blocks in an element, and between them the text that stands there without a block of its own."""
    from core.reading.formats.parsing import local_name, text_of  # noqa: PLC0415  as in `read`

    loose = [element.text or ""]
    for child in element:
        name = local_name(child)
        if name in _KINDS or name in _LISTS or name in _HOLDERS or len(child):
            yield "".join(loose).strip(), kind
            yield child, inner
            loose = []
        else:
            loose.append("\n" if name == "br" else text_of(child))
        loose.append(child.tail or "")
    yield "".join(loose).strip(), kind
