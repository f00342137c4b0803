"""ninjs of IPTC (https://iptc.org/standards/ninjs/): news in JSON, versions 1 to 3."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, cast

from core.errors import ReadingError
from core.phrases import phrase
from core.reading.formats.carried_text import pieces_of_text
from core.reading.formats.composing import Piece, compose
from core.reading.formats.encoding import decode
from core.reading.formats.moments import iso_moment
from core.reading.formats.opening import opening_of
from core.reading.manuscript import BlockKind, Manuscript, Metadata
from core.reading.source import Source

NAME = "ninjs"

# An item in JSON with its renditions listed; the texts in it are bounded apart.
_LARGEST = 5_000_000
_MEMBER = re.compile(
    r'"(uri|type|versioncreated|pubstatus|headlines?|body_?\w*|bodies|byline|located|standard)"\s*:', re.IGNORECASE
)
_LISTED = re.compile(r"\[\s*\{")


def recognizes(source: Source) -> bool:
    """Whether the source is a JSON object with members that ninjs has."""
    opening = opening_of(source).lstrip()
    if not opening.startswith("{") and not _LISTED.match(opening):
        return False
    return len(set(_MEMBER.findall(opening))) >= 2 or source.ending in {".json", ".ninjs"}


def read(source: Source) -> Manuscript:
    """Read an agency's item in ninjs.

    Raises:
        ReadingError: If the file is no JSON, is nested too deeply, or holds no text.
    """
    notes: tuple[str, ...] = ()
    text = source.text
    if text is None:
        if len(source.content or b"") > _LARGEST:
            message = phrase(
                "{title} is too large for one item of news: export the item by itself.", title=source.title
            )
            raise ReadingError(message)
        decoded = decode(source.content or b"", declared=source.encoding, title=source.title)
        text, notes = decoded.text, decoded.notes
    try:
        found: Any = json.loads(text, strict=False)
    except json.JSONDecodeError as error:
        where = phrase("line {line}", line=error.lineno)
        message = phrase(
            "{title} is damaged or incomplete ({where}) and cannot be read as JSON: export it again.",
            title=source.title,
            where=where,
        )
        raise ReadingError(message) from None
    except (ValueError, RecursionError):
        message = phrase(
            "{title} is nested too deeply or holds figures too long to be an item of news: export it again.",
            title=source.title,
        )
        raise ReadingError(message) from None
    listed = _objects(found)
    item = listed[0] if listed else {}
    if "item" in item and "uri" not in item:
        item = next(iter(_objects(item["item"])), item)
    return compose(_pieces(item), NAME, metadata=_metadata(item), notes=notes, title=source.title)


def _metadata(item: dict[str, Any]) -> Metadata:
    status = _text(item.get("pubstatus"))
    embargo = _text(item.get("embargoed")) or _text(item.get("embargoeddate"))
    if embargo:
        status = f"embargoed until {iso_moment(embargo) or embargo}"
    moments = [
        _text(item.get("firstcreated")) if _text(item.get("version")) in {"", "1"} else "",
        _text(item.get("versioncreated")),
        _text(item.get("contentcreated")),
    ]
    people = [*_objects(item.get("people")), *_objects(item.get("person"))]
    authors = [_text(one.get("name")) for one in people if _text(one.get("rel")) in {"author", "creator", "byline"}]
    sources = [*_objects(item.get("infosources")), *_objects(item.get("infosource"))]
    outlet = _text(item.get("provider")) or next(
        (_text(one.get("name")) for one in _objects(item.get("organisations")) if _text(one.get("rel")) == "provider"),
        "",
    )
    headlines = _headlines(item)
    credited = [_text(item.get("creditline")), *(_text(one.get("name")) for one in sources)]
    return Metadata(
        outlet=outlet or _text(item.get("copyrightholder")),
        headline=headlines[0] if headlines else "",
        language=_text(item.get("language"))[:2].lower(),
        published=next((moment for moment in map(iso_moment, moments) if moment), ""),
        authors=tuple(dict.fromkeys(author for author in authors if author)),
        credits=tuple(dict.fromkeys(credit for credit in credited if credit)),
        address=_text(item.get("uri")),
        version=_text(item.get("version")),
        status=status,
        editorial_note=_text(item.get("ednote")) or " ".join(_values(item.get("ednotes"))),
    )


def _pieces(item: dict[str, Any]) -> Iterator[Piece]:
    for headline in _headlines(item)[:1]:
        yield Piece(headline, BlockKind.TITLE)
    for byline in [_text(item.get("byline")), *_values(item.get("bylines"))]:
        yield Piece(byline, BlockKind.BYLINE)
    yield Piece(_text(item.get("dateline")) or _text(item.get("located")), BlockKind.DATELINE)
    body = list(_body(item))
    said = {" ".join(piece.text.split()) for piece in body}
    for name, value in item.items():
        if name.startswith("description") and name != "description_xhtml":
            for text in _values(value):
                if " ".join(text.split()) not in said:
                    yield Piece(text, BlockKind.SUMMARY)
    yield from body
    yield Piece(_text(item.get("creditline")), BlockKind.CREDIT)
    associations = item.get("associations")
    if isinstance(associations, dict):
        associations = list(cast("dict[str, Any]", associations).values())
    for picture in _objects(associations):
        caption = next(
            (text for name in ("description_text", "descriptions", "headline") for text in _values(picture.get(name))),
            "",
        )
        yield Piece(caption, BlockKind.CAPTION)
        yield Piece(_text(picture.get("creditline")), BlockKind.CREDIT)


def _body(item: dict[str, Any]) -> Iterator[Piece]:
    """Yield the text: as XHTML where there is one, for its paragraphs, else as plain text."""
    candidates: list[tuple[int, str, bool]] = []
    for name, value in item.items():
        if name.startswith("body") and name != "bodies":
            is_markup = name.endswith(("xhtml", "html", "html5"))
            candidates.extend((len(candidates) - 1000 * is_markup, text, is_markup) for text in _values(value))
    for one in _in_language(_objects(item.get("bodies")), item):
        kind = _text(one.get("contenttype")).lower()
        text = _text(one.get("value"))
        is_markup = "html" in kind
        if text and ("xml" not in kind or is_markup):
            candidates.append((len(candidates) - 1000 * is_markup, text, is_markup))
    for _, text, is_markup in sorted(candidates):
        pieces = list(pieces_of_text(text, is_markup=is_markup))
        if pieces:
            yield from pieces
            return


def _headlines(item: dict[str, Any]) -> list[str]:
    """Return the headlines, the main one first."""
    listed = _in_language(_objects(item.get("headlines")), item)
    main = sorted(listed, key=lambda one: _text(one.get("role")) not in {"", "main", "headline"})
    found = [_text(item.get("headline")), *(_text(one.get("value")) for one in main), _text(item.get("title"))]
    return [headline for headline in found if headline]


def _in_language(listed: list[dict[str, Any]], item: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the forms in the item's language, with those that name none; all where there are none of either."""
    language = _text(item.get("language"))[:2].lower()
    own = [one for one in listed if _text(one.get("language"))[:2].lower() in {"", language}]
    return own or listed


def _text(value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _values(value: object) -> list[str]:
    """Return the texts in a member that is a text, an object with a value, or a list of either."""
    listed = cast("list[object]", value) if isinstance(value, list) else [value]
    members = (cast("dict[str, object]", one).get("value") if isinstance(one, dict) else one for one in listed)
    return [text.strip() for text in members if isinstance(text, str) and text.strip()]


def _objects(value: object) -> list[dict[str, Any]]:
    """Return the objects in a member; version 3 writes names with humps ("pubStatus") that the others don't have."""
    listed = cast("list[object]", value) if isinstance(value, list) else [value]
    objects = [cast("dict[str, Any]", one) for one in listed if isinstance(one, dict)]
    return [{name.lower(): member for name, member in one.items()} for one in objects]
