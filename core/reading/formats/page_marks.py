"""Author and time of an article as the elements that show them are marked, where a page says neither elsewhere.

Three ways of marking are in use: microdata of schema.org, links with `rel="author"` (HTML), and the class names of
microformats (https://microformats.org/wiki/hentry), which many themes of WordPress write.
"""

from __future__ import annotations

import re

from core.reading.formats.elements import Element

_SPACE = re.compile(r"\s+")
_LONGEST_NAME = 80  # characters
_MOST_LOOKED_AT = 20_000  # elements; the largest page tried has 5,300


def marked_time(root: Element) -> str:
    """Return the moment of publication that an element is marked with, or ""."""
    for _, element in zip(range(_MOST_LOOKED_AT), root.iter("time", "span", "abbr"), strict=False):
        moment = element.get("datetime") or element.get("content") or ""
        if not moment:
            continue
        names = (element.get("class") or "").split()
        is_published = "published" in names or element.get("pubdate") is not None
        if is_published or element.get("itemprop") == "datePublished":
            return moment
    return ""


def marked_authors(root: Element) -> tuple[str, ...]:
    """Return the names of the first element that is marked as the author's, and of those beside it."""
    found: list[str] = []
    home: Element | None = None
    for _, element in zip(range(_MOST_LOOKED_AT), root.iter("a", "span", "div", "p", "address"), strict=False):
        if not _is_author(element):
            continue
        if home is not None and element.getparent() is not home:
            break
        home = element.getparent()
        name = _name_in(element)
        if 2 < len(name) <= _LONGEST_NAME:
            found.append(name)
    return tuple(dict.fromkeys(found))


def _is_author(element: Element) -> bool:
    names = (element.get("class") or "").split()
    return (
        "author" in (element.get("rel") or "").split()
        or element.get("itemprop") == "author"
        or {"author", "vcard"} <= set(names)
    )


def _name_in(element: Element) -> str:
    """Return the name inside an author's element: that of its part called so, or the whole."""
    for part in element.iter("a", "span", "meta"):
        if part.get("itemprop") == "name" or "fn" in (part.get("class") or "").split():
            return _SPACE.sub(" ", part.get("content") or _text_of(part)).strip()
    return _SPACE.sub(" ", _text_of(element)).strip()


def _text_of(element: Element) -> str:
    """Return the beginning of the text in an element, as far as a name can be long."""
    parts: list[str] = []
    length = 0
    for inner in element.iter():
        parts.extend((inner.text or "", "" if inner is element else inner.tail or ""))
        length += len(parts[-2]) + len(parts[-1])
        if length > _LONGEST_NAME:
            break
    return " ".join(parts)
