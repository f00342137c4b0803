"""Parsing markup from strangers: nothing is loaded, nothing is expanded, and depth and size are bounded.

The only module that knows lxml. lxml ships no types, hence the casts to `Element`; it is loaded when a page or an XML
file is read, not with the engine.
"""

from __future__ import annotations

import html.entities
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, cast

import lxml.etree

from core.errors import ReadingError
from core.phrases import phrase
from core.reading.formats.elements import Element
from core.reading.source import Source

_etree = cast("Any", lxml.etree)  # pyright: ignore[reportAttributeAccessIssue]  its stubs lack it

_ENTITY_DECLARATION = re.compile(rb"<!ENTITY", re.IGNORECASE)
_DECLARATION = re.compile(r"<\?xml[^>]{0,200}\?>")
_LINE = re.compile(r"line (\d+)")
# Ten times the largest item of an agency seen; parsing takes about ten times the memory.
_LARGEST_XML = 15_000_000
# Word writes ten tags for a word that was corrected: this is a text of 60,000 such words.
_MOST_TAGS = 600_000
# Each is a character of the text at least, of which a report has no more (`core.reading.source.LARGEST_TEXT`).
_MOST_REFERENCES = 300_000
# Named characters of HTML are part of NITF through its document type, which is not loaded.
_NAMED_CHARACTER = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31};)")


# The parser compares each attribute of an element with all before it: 100,000 of them take minutes.
_MOST_ATTRIBUTES = 2_000
_LONG_TAG = 20_000  # characters
# A mark that has no second one is taken by itself, last: there is one of each kind at most, so this stays linear.
_TAG = re.compile(r"""<[a-zA-Z](?>(?:[^"'>]++|"[^"]*+"|'[^']*+'|["'])*)""")
# Marks quote a value right behind a name alone: that of "a=b='c d='" ends at the blank.
_QUOTED = re.compile(r"""(?<![=\s])\s++[^\s"'=/>]++=(?:"[^"]*+"|'[^']*+')""")


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed web page.

    Attributes:
        root: The outermost element.
        is_cut: Whether parsing stopped before the end, at the limit of nesting (2,048 elements).
    """

    root: Element
    is_cut: bool = False


def _has_endless_tag(markup: str) -> bool:
    """Whether an element of a page has so many attributes that parsing it would not end."""
    if markup.count("=") + markup.count(" ") < _MOST_ATTRIBUTES:
        return False
    tags = (match.group() for match in _TAG.finditer(markup) if match.end() - match.start() > _LONG_TAG)
    return any(len(_QUOTED.sub(" a", tag).split()) > _MOST_ATTRIBUTES for tag in tags)


def parse_page(markup: str) -> Page:
    """Parse a web page as browsers do, whatever its faults; comments are dropped.

    Raises:
        ReadingError: If an element has more attributes than can be parsed in reasonable time.
    """
    if _has_endless_tag(markup):
        message = phrase("The page is built of far more parts than one report has: save the report by itself.")
        raise ReadingError(message)
    parser = _etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True, recover=True
    )
    content = markup.replace("\0", "").encode("utf-8", "replace")
    root = _etree.fromstring(content, parser) if content.strip() else None
    if root is None:
        root = _etree.Element("html")
    is_cut = any("depth" in entry.message and entry.level_name == "FATAL" for entry in parser.error_log)
    return Page(cast("Element", root), is_cut)


def parse_xml(content: bytes, title: str) -> Element:
    """Parse XML strictly; entities are not declared, external files not read, comments dropped.

    Args:
        content: The bytes of the file.
        title: How the file is called in a message.

    Raises:
        ReadingError: If the file is too large, declares entities, is not well-formed, or is nested more than 256 deep.
    """
    if len(content) > _LARGEST_XML:
        message = phrase(
            "{title} is too large for one item ({size} MB): export the item by itself.",
            title=title,
            size=f"{len(content) / 1e6:.0f}",
        )
        raise ReadingError(message)
    if content.count(b"<") > _MOST_TAGS or content.count(b"&") > _MOST_REFERENCES:
        message = phrase(
            "{title} is built of far more parts than one report has: export the report by itself.", title=title
        )
        raise ReadingError(message)
    # UTF-16 hides the declaration between zeros.
    if _ENTITY_DECLARATION.search(content.replace(b"\0", b"")):
        message = phrase(
            "{title} declares entities of its own, which are not expanded for safety: export it without them.",
            title=title,
        )
        raise ReadingError(message)
    parser = _etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = _etree.fromstring(_NAMED_CHARACTER.sub(_as_number, content), parser)
    except (_etree.XMLSyntaxError, ValueError) as error:
        line = _LINE.search(str(error))
        where = phrase(" (line {line})", line=line.group(1)) if line else ""
        message = phrase(
            "{title} is damaged or incomplete{where} and cannot be read as XML: export it again.",
            title=title,
            where=where,
        )
        raise ReadingError(message) from None
    return cast("Element", root)


def _as_number(match: re.Match[bytes]) -> bytes:
    characters = html.entities.html5.get(match.group(1).decode("ascii"))
    return match.group() if characters is None else b"".join(b"&#%d;" % ord(one) for one in characters)


def bytes_of(source: Source) -> bytes:
    """Return the bytes of a source for the XML parser, which finds the encoding by itself."""
    if source.text is None:
        return source.content or b""
    # Pasted text is characters already: what it declares about its bytes no longer holds.
    return _DECLARATION.sub("", source.text.lstrip("\ufeff \t\r\n"), count=1).encode("utf-8", "replace")


def walk(root: Element, is_shown: Callable[[Element], bool]) -> Iterator[tuple[str, Element]]:
    """Yield "start" and "end" of `root` and each element below it, in document order.

    Args:
        root: The outermost element; it is always shown.
        is_shown: Whether to go into an element; for one that is not shown, "skipped" is all that comes.
    """
    walker = _etree.iterwalk(root, events=("start", "end"))
    skipped: Element | None = None
    for event, element in walker:
        if skipped is not None:
            if element is skipped:  # its end
                skipped = None
                yield "skipped", element
            continue
        if event == "start" and element is not root and not is_shown(element):
            walker.skip_subtree()
            skipped = element
            continue
        yield event, element


def local_name(element: Element) -> str:
    """Return an element's name without its namespace; "" for what is no element."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""  # pyright: ignore[reportUnnecessaryIsInstance] entities that were not expanded have a function for a name


def local_elements(root: Element, name: str) -> list[Element]:
    """Return the elements called `name` below `root`, whatever their namespace, in document order."""
    return list(root.iter(f"{{*}}{name}"))


def first(root: Element, name: str) -> Element | None:
    """Return the first element called `name` below `root`, whatever its namespace."""
    return next(root.iter(f"{{*}}{name}"), None)


def text_of(element: Element, *, between: str = "") -> str:
    """Return the text in an element.

    Args:
        element: The element; what follows it is not part of it.
        between: What is put between its children, such as a tab between the cells of a row.
    """
    parts: list[str] = []
    for event, node in walk(element, lambda _: True):
        if event == "start":
            parts.append(node.text or "")
        elif node is not element:
            parts.extend((between, node.tail or ""))
    return "".join(parts)


def flat_text(element: Element) -> str:
    """Return the text in an element on one line."""
    return " ".join(text_of(element).split())


def as_page(element: Element) -> str:
    """Return an XHTML element as the source of a page: without prefixes, so that the tags are those of HTML."""
    copy = cast("Element", _etree.fromstring(_etree.tostring(element, with_tail=False)))
    for inner in copy.iter():
        inner.tag = local_name(inner) or "span"
    return cast("str", _etree.tostring(copy, encoding="unicode", method="html"))
