"""What a web page shows, as blocks in page order.

The page is taken as its markup stands: no script runs, no style sheet is read. What the markup itself hides
(`hidden`, an inline `display: none`, scripts, templates, text for screen readers alone) is left out; all else is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from core.errors import ReadingError
from core.phrases import phrase
from core.reading.characters import as_seen
from core.reading.formats.elements import HEADINGS, Element
from core.reading.formats.page_names import KICKER, names_of
from core.reading.formats.parsing import walk

# Elements that begin and end a block (https://html.spec.whatwg.org/multipage/rendering.html, section 15.3), with the
# controls, which stand by themselves on a page whatever their display says.
_BLOCK_TAGS = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "button", "center", "dd", "details", "dialog", "dir",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hgroup", "hr", "html", "label", "legend", "li", "listing", "main", "menu", "nav",
        "noframes", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section", "select", "summary",
        "table", "tbody", "tfoot", "thead", "tr", "ul", "xmp",
    )
)  # fmt: skip
# Elements whose content is no text of the page.
_SKIPPED_TAGS = frozenset(
    (
        "audio", "canvas", "datalist", "embed", "head", "iframe", "math", "meter", "noscript", "object", "picture",
        "progress", "script", "select", "style", "svg", "textarea", "title", "video",
    )
)  # fmt: skip
# Class names that the large frameworks give to text for screen readers alone: Bootstrap, HTML5 Boilerplate,
# WordPress and Foundation.
_UNSEEN_CLASSES = frozenset(
    ["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "show-for-sr", "element-invisible"]
)
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# Where a display quotation ends and the line with its speaker begins, which houses set below it by a line break.
_BELOW_QUOTATION = re.compile(r"(?<=[»«“”\"›’]) ?\n")
_KEEPING_SPACE = frozenset({"pre", "listing", "xmp"})
_MOST_INLINE = 8  # inline elements around a text that are told apart
# Each block is judged by the elements around it. The largest page tried has 420 blocks, 15 elements deep; forty times
# as much is read within a second, and what is still larger is not one report.
_MOST_STEPS = 250_000
_SPACE = re.compile(r"[ \t\n\r\f]+")
_LINE_BREAK = "\u2028"  # stands for <br> until white space is evened out
_SEAM = "\ue000"  # stands where one inline element ends and the next begins without a space; a private-use character
_CELL = "\ue001"  # stands between the cells of a row
_AROUND_CELL = re.compile(f" *{_CELL} *")
_SEAM_BY_SPACE = re.compile(f"{_SEAM}?[ \\n][ \\n{_SEAM}]*")
_MARKERS = re.compile(f"[{_LINE_BREAK}{_SEAM}{_CELL}]")


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A block of text as the page shows it.

    Attributes:
        text: Its characters, with white space evened out as a browser does.
        element: The innermost element with a block of its own around it.
        linked: How much of the text is part of a link, from 0 to 1.
        inside: The inline elements that hold the whole of the text, outermost first.
    """

    text: str
    element: Element = field(repr=False)
    linked: float = 0.0
    inside: tuple[Element, ...] = field(default=(), repr=False)


def visible_blocks(body: Element) -> Iterator[PageBlock]:
    """Yield the blocks of text below `body` in page order.

    Raises:
        ReadingError: If there are far more of them than one report has.
    """
    gatherer = _Gatherer(body)
    depth = steps = 0
    for event, element in walk(body, _is_visible):
        if event == "start":
            found = gatherer.begin(element)
            depth += 1
        else:
            found = gatherer.end(element) if event == "end" else iter(())
            depth -= event == "end"
        for block in found:
            steps += depth
            if steps > _MOST_STEPS:
                message = phrase("The page is built of far more parts than one report has: save the report by itself.")
                raise ReadingError(message)
            yield block
        if event != "start" and element is not body:
            gatherer.add(element.tail)
    yield from gatherer.flush()


def _is_visible(element: Element) -> bool:
    tag = element.tag
    if tag in _SKIPPED_TAGS:
        return False
    if tag == "template":
        return element.get("shadowrootmode") is not None
    if tag == "dialog" and element.get("open") is None:
        return False
    attributes = element.attrib
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return False
    if "style" in attributes and _UNSEEN_STYLE.search(attributes["style"]):
        return False
    return "class" not in attributes or _UNSEEN_CLASSES.isdisjoint(attributes["class"].split())


class _Gatherer:
    """Collects text until a block ends."""

    def __init__(self, body: Element) -> None:
        self._open_blocks = [body]
        self._inline: list[Element] = []
        self._links = 0
        self._kept_space = 0
        self._headings = 0
        self._quotes = 0
        self._start(body)

    def _start(self, element: Element) -> None:
        self._parts: list[str] = []
        self._linked = 0
        self._element = element
        self._inside: list[Element] | None = None
        self._after_element = False

    def begin(self, element: Element) -> Iterator[PageBlock]:
        """Open an element and add its own text."""
        tag = element.tag
        if tag in _BLOCK_TAGS:
            yield from self.flush()
            self._open_blocks.append(element)
            self._element = element
            self._kept_space += tag in _KEEPING_SPACE
            self._headings += tag in HEADINGS
            self._quotes += tag == "blockquote"
        elif tag == "br":
            if self._parts and self._parts[-1] == _LINE_BREAK:
                yield from self.flush()
            else:
                self._parts.append(_LINE_BREAK)
        elif tag in {"td", "th"} and self._parts:
            self._parts.append(_CELL)
        else:
            if self._is_apart(element):
                yield from self.flush()
            if self._parts and self._parts[-1] != _SEAM:
                self._parts.append(_SEAM)
            self._inline.append(element)
            self._links += tag == "a"
        self.add(element.text)

    def end(self, element: Element) -> Iterator[PageBlock]:
        """Close an element."""
        tag = element.tag
        if tag in _BLOCK_TAGS:
            yield from self.flush()
            self._open_blocks.pop()
            self._kept_space -= tag in _KEEPING_SPACE
            self._headings -= tag in HEADINGS
            self._quotes -= tag == "blockquote"
            self._element = self._open_blocks[-1] if self._open_blocks else element
        elif self._inline and self._inline[-1] is element:
            if self._is_apart(element):
                yield from self.flush()
            self._inline.pop()
            self._links -= tag == "a"
            self._after_element = True

    def _is_apart(self, element: Element) -> bool:
        """Whether an inline element stands on a line of its own: a kicker, the speaker of a display quotation."""
        if self._quotes and element.tag == "cite":
            return True
        return self._headings > 0 and KICKER.search(names_of(element)) is not None

    def add(self, text: str | None) -> None:
        """Add characters to the block that is open."""
        if not text:
            return
        text = as_seen(_MARKERS.sub(" ", text))
        if self._kept_space:
            text = text.replace("\n", _LINE_BREAK)
        if not text.strip():
            if text:
                self._after_element = False
                if self._parts and self._parts[-1] != _LINE_BREAK:
                    self._parts.append(" ")
            return
        if self._after_element and self._parts[-1:] != [_SEAM] and not text[0].isspace():
            self._parts.append(_SEAM)
        self._after_element = False
        self._parts.append(text)
        if self._links:
            self._linked += len(text)
        if self._inside is None:
            self._inside = self._inline[:_MOST_INLINE]
        else:
            shared = zip(self._inside, self._inline, strict=False)
            self._inside = [one for one, other in shared if one is other]

    def flush(self) -> Iterator[PageBlock]:
        """Hand out the block that is open, and open the next."""
        parts, linked, inside, element = self._parts, self._linked, self._inside or [], self._element
        self._start(self._open_blocks[-1])
        raw = "".join(parts)
        if not raw.strip(f" \t\r\n\f{_LINE_BREAK}{_SEAM}{_CELL}"):
            return
        share = min(1.0, linked / max(1, len(raw.strip())))
        in_heading = self._headings > 0
        in_paragraph = element.tag == "p"
        for text in _set_seams(_evened(raw), in_heading=in_heading, in_paragraph=in_paragraph):
            for line in _BELOW_QUOTATION.split(text) if self._quotes else (text,):
                yield PageBlock(line, element, share, tuple(inside))


def _evened(raw: str) -> str:
    lines = (_SPACE.sub(" ", line).strip() for line in raw.split(_LINE_BREAK))
    return "\n".join(_AROUND_CELL.sub("\t", line) for line in lines).strip()


def _set_seams(text: str, *, in_heading: bool, in_paragraph: bool) -> list[str]:
    """Decide what stands where two elements meet without a space between them.

    Style sheets set such elements apart, and the markup doesn't say so. In a running paragraph nothing is done: there
    an element ends inside a word (a raised first letter, a word in bold). Elsewhere a new word begins, and in a
    heading, where the second part begins with a capital, a new line: the kicker above a headline.
    """
    text = _SEAM_BY_SPACE.sub(lambda gap: "\n" if "\n" in gap.group() else " ", text).strip()
    if _SEAM not in text:
        return [text]
    if in_paragraph:
        return [text.replace(_SEAM, "")]
    parts = [""]
    for stretch in text.split(_SEAM):
        before = parts[-1]
        if not before or not stretch or before[-1].isspace() or not _is_seam(before[-1], stretch[0]):
            parts[-1] += stretch
        elif in_heading:
            parts.append(stretch)
        else:
            parts[-1] += " " + stretch
    return [part.strip() for part in parts if part.strip()]


def _is_seam(left: str, right: str) -> bool:
    """Whether a word ends and another begins: "Berlin|Die", "Von|Anna", but not "F|ür" or "(|Foto"."""
    return (left.islower() or left.isdigit() or left in '.!?:;,»”“"’)…') and (right.isupper() or right in '«„“"»(‹')
