"""Which blocks of a web page are the article, and what each of them is.

Nothing is dropped: a block outside the article is marked as navigation or as an aside, so that a reader sees it in
grey and can bring it back. The article is found by where the page's running text stands, not by the names that a
publisher gives to elements; names only help to tell what stands between the paragraphs, and comments from the article.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from core.reading.characters import as_seen
from core.reading.formats.elements import HEADINGS, Element
from core.reading.formats.page_blocks import PageBlock
from core.reading.formats.page_container import (
    ALL_LINKED,
    MOSTLY_LINKED,
    RUNNING_LENGTH,
    container_of,
    is_running,
    teaser_cards,
    weights_of,
)
from core.reading.formats.page_metadata import PageFacts
from core.reading.formats.page_names import (
    ASIDE,
    BYLINE,
    CAPTION,
    CREDIT,
    SUMMARY,
    TIME,
    heading_of,
    names_of,
    upward,
)
from core.reading.formats.page_pictures import Pictures
from core.reading.manuscript import BlockKind
from core.words import fold

_CHROME_TAGS = frozenset({"nav", "form", "button", "label", "menu", "dialog", "select", "fieldset", "search"})
_CHROME_ROLES = frozenset({"navigation", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist"})
_BESIDE_PICTURES = (BlockKind.CAPTION, BlockKind.CREDIT)
_TEXT_TAGS = HEADINGS | {"p", "blockquote", "figcaption", "td"}
_LONGEST_HEADLINE = 500  # characters; what is longer is no headline, whatever the metadata call it
_CONTROLS_OF_A_BOX = 2  # one is a paragraph with a button beside it
_CONTROLS = ("input", "button", "select", "textarea")
_SENTENCE_END = re.compile(r"[.!?…:][\"'”“»«’)]*$")

_SHORTEST_HEADLINE = 15  # characters, from which a part of a heading that the metadata name is the headline
_FAMILY = 3  # paragraphs side by side
_WRAPPINGS = 3  # elements that a house sets around each of its paragraphs, at most
# An element that holds this share of the running text is no box, whatever its name says.
_TOO_MUCH_FOR_A_BOX = 0.3


def block_kinds(blocks: Sequence[PageBlock], facts: PageFacts, body: Element) -> tuple[BlockKind, ...]:
    """Say of each block what it is.

    1. Blocks in navigation, forms and boxes are set aside by the elements and names around them.
    2. The running paragraphs among the rest show which element holds the article.
    3. The title is the heading before the first paragraph that says what the metadata say, or the nearest.
    4. What stands between title and end of the article is named by its element; the rest lies outside.
    """
    outline = _Outline(blocks, facts, body)
    return tuple(outline.kind_of(position) for position in range(len(blocks)))


class _Outline:
    """What is known about the page as a whole."""

    def __init__(self, blocks: Sequence[PageBlock], facts: PageFacts, body: Element) -> None:
        self.blocks = blocks
        self.body = body
        self.description = fold(facts.description)
        self._controlled: dict[Element, bool] = {}
        self._chrome: dict[Element, BlockKind | None] = {}
        self._aside_names: dict[Element, str] = {}
        self._members: dict[Element, set[Element]] = {}
        self._tallies = _tally(blocks)
        self.authors = tuple(fold(author) for author in facts.metadata.authors[:20] if 4 < len(author) < 200)
        lengths = {element: characters for element, (characters, _) in self._tallies.items()}
        self.cards = teaser_cards(blocks, lengths)
        self.weights = weights_of(blocks, facts, self._is_outside)
        self.total = self.weights.get(body, 0)
        wanted = {fold(headline) for headline in facts.headlines if len(headline) <= _LONGEST_HEADLINE}
        titles = [b.element for b in blocks if heading_of(b.element) and fold(b.text) in wanted]
        self.container = container_of(body, self.weights, titles)
        inside = [
            position
            for position, block in enumerate(blocks)
            if is_running(block) and self.holds(self.container, block.element) and self.set_aside(block) is None
        ]
        self.first = inside[0] if inside else 0
        self.last = inside[-1] if inside else len(blocks) - 1
        self.title = self._find_title(facts)
        self.region = self._find_region()
        self.pictures = Pictures(blocks, lengths, self.container)
        self._homes = {position: self._home_of(blocks[position]) for position in inside}
        self._families = Counter(_family_of(home) for home in self._homes.values())
        upright = [position for position in inside if not _is_italic(blocks[position])]
        self._last_upright = upright[-1] if upright else self.last

    def _is_outside(self, element: Element) -> bool:
        return _chrome_kind(element) is not None or any(above in self.cards for above in upward(element))

    def _find_title(self, facts: PageFacts) -> int | None:
        wanted = [fold(headline) for headline in facts.headlines if len(headline) <= _LONGEST_HEADLINE]
        home = self._article_element()
        found: list[tuple[bool, bool, bool, int, int]] = []
        for position, block in enumerate(self.blocks[: self.first + 1]):
            heading = heading_of(block.element)
            if heading is None or _chrome_kind(block.element) is not None:
                continue
            folded = fold(block.text)
            said = any(folded == headline or (len(folded) > 15 and folded in headline) for headline in wanted)
            found.append((said, self.holds(home, block.element), heading == "h1", -int(heading[1]), position))
        return max(found)[-1] if found else None

    def _find_region(self) -> Element:
        if self.title is None:
            return self.container
        region = self.container
        above = set(upward(self.blocks[self.title].element))
        while region not in above:
            parent = region.getparent()
            if parent is None:
                break
            region = parent
        return region

    def holds(self, outer: Element, inner: Element) -> bool:
        """Whether `outer` is `inner` or lies around it."""
        if outer not in self._members:
            self._members[outer] = set(outer.iter())
        return inner in self._members[outer]

    def set_aside(self, block: PageBlock, *, among_paragraphs: bool = False) -> BlockKind | None:
        """Return navigation or aside if the elements around a block say so."""
        for element in (*reversed(block.inside), *upward(block.element)):
            if self.total and self.weights.get(element, 0) > _TOO_MUCH_FOR_A_BOX * self.total:
                return None
            if element not in self._chrome:
                self._chrome[element] = BlockKind.ASIDE if element in self.cards else _own_chrome_kind(element)
            kind = self._chrome[element]
            if kind is not None:
                return kind
            if element not in self._aside_names:
                names = names_of(element)
                self._aside_names[element] = names if ASIDE.search(names) else ""
            names = self._aside_names[element]
            if names and not self._is_standfirst(block, names):
                return BlockKind.ASIDE
            if among_paragraphs and element.tag not in _TEXT_TAGS and self._is_box(element):
                return BlockKind.ASIDE
        return None

    def _is_box(self, element: Element) -> bool:
        """Whether an element between the paragraphs is a box of links or one with controls, such as a poll."""
        characters, linked = self._tallies.get(element, (0, 0.0))
        if linked > MOSTLY_LINKED * characters:
            return True
        if element not in self._controlled:
            controls = zip(element.iter(*_CONTROLS), range(_CONTROLS_OF_A_BOX), strict=False)
            self._controlled[element] = sum(1 for _ in controls) == _CONTROLS_OF_A_BOX
        return self._controlled[element]

    def _is_standfirst(self, block: PageBlock, names: str) -> bool:
        """Some houses call the summary above an article its teaser: a paragraph that is not a link."""
        return bool(SUMMARY.search(names)) and block.linked < MOSTLY_LINKED and "newsletter" not in names

    def kind_of(self, position: int) -> BlockKind:
        """Say what the block at `position` is."""
        block = self.blocks[position]
        if position == self.title:
            return BlockKind.TITLE
        aside = self.set_aside(block, among_paragraphs=position > self.first)
        if aside is not None:
            return aside
        after_end = position > self.last and not self.holds(self.container, block.element)
        if after_end or not self.holds(self.region, block.element):
            return self._kind_outside(block, _kind_by_name(block))
        return self._kind_inside(position, _kind_by_name(block))

    def _kind_inside(self, position: int, named: BlockKind | None) -> BlockKind:
        block = self.blocks[position]
        if named is not BlockKind.DATELINE and self._names_author(block):
            return BlockKind.BYLINE
        if named is None and self.pictures.is_beside(block, below_first_paragraph=position > self.first):
            return BlockKind.CAPTION
        if named not in _BESIDE_PICTURES and position <= self.first and self._is_summary(position):
            return BlockKind.SUMMARY
        return named or self._kind_by_element(position)

    def _kind_outside(self, block: PageBlock, named: BlockKind | None) -> BlockKind:
        if named is not None and self.holds(self._article_element(), block.element):
            return named
        is_item = any(element.tag in {"li", "footer"} for element in upward(block.element))
        is_note = block.element.tag == "p" and block.linked == 0.0 and not is_item and len(block.text) < RUNNING_LENGTH
        if is_note and self.holds(self._article_element(), block.element):
            return BlockKind.UNKNOWN  # "(dpa)", "Source: …": the words decide
        return BlockKind.NAVIGATION if is_item or len(block.text) < RUNNING_LENGTH else BlockKind.ASIDE

    def _article_element(self) -> Element:
        above = upward(self.container)
        return next((element for element in above if element.tag in {"article", "main"}), self.container)

    def _is_summary(self, position: int) -> bool:
        block = self.blocks[position]
        if self.title is not None and position < self.title:
            return False
        if heading_of(block.element) and len(block.text) < RUNNING_LENGTH:
            return False
        if len(block.text) > 40 and self.description and _alike(fold(block.text), self.description):
            return True
        names = " ".join(names_of(element) for element in (block.element, *block.inside))
        if len(block.text) <= 40 or block.linked >= MOSTLY_LINKED:
            return False
        below_headline = position < self.first and bool(_SENTENCE_END.search(block.text))
        return below_headline or heading_of(block.element) == "h2" or bool(SUMMARY.search(names))

    def _names_author(self, block: PageBlock) -> bool:
        """Whether a block says little more than who wrote the article, as the metadata have it."""
        folded = fold(block.text)
        return any(author in folded and len(folded) < len(author) + 50 for author in self.authors) and not (
            heading_of(block.element)
        )

    def _home_of(self, block: PageBlock) -> Element:
        """Return the element in which a block stands among others: some houses wrap each paragraph by itself."""
        home = block.element
        for above in islice(block.element.iterancestors(), _WRAPPINGS):
            home = above
            if above is self.container or self._tallies[above][0] > len(block.text):
                break
        return home

    def _is_of_the_body(self, position: int) -> bool:
        """Whether a block is one of several paragraphs side by side inside the article."""
        home = self._homes.get(position)
        return home is not None and self._families[_family_of(home)] >= _FAMILY

    def _kind_of_heading(self, position: int) -> BlockKind:
        """Tell a heading inside the article from others by the paragraph below it, which stands beside it."""
        below = position + 1
        is_above_title = self.title is not None and position < self.title
        if is_above_title or not self._is_of_the_body(below):
            return BlockKind.HEADING
        is_beside = self._home_of(self.blocks[position]) is self._homes[below]
        return BlockKind.SUBHEAD if is_beside else BlockKind.HEADING

    def _kind_by_element(self, position: int) -> BlockKind:
        block = self.blocks[position]
        if heading_of(block.element) is not None:
            return self._kind_of_heading(position)
        if self.title is not None and position < self.title:
            return BlockKind.UNKNOWN
        tags = {element.tag for element in upward(block.element)}
        if "blockquote" in tags:
            return BlockKind.QUOTE
        is_link = block.linked > ALL_LINKED and not _SENTENCE_END.search(block.text)
        if is_link:
            return BlockKind.ASIDE
        return BlockKind.LIST_ITEM if "li" in tags else self._kind_of_paragraph(position)

    def _kind_of_paragraph(self, position: int) -> BlockKind:
        block = self.blocks[position]
        if _is_italic(block) and position > self._last_upright and len(self._homes) >= _FAMILY:
            return BlockKind.NOTE
        if self._is_of_the_body(position):
            return BlockKind.BODY
        return BlockKind.PARAGRAPH if block.element.tag == "p" or is_running(block) else BlockKind.UNKNOWN


def set_kickers_apart(blocks: Sequence[PageBlock], facts: PageFacts) -> tuple[PageBlock, ...]:
    """Cut headings that hold the headline of the metadata and a line above or below it."""
    headlines = [as_seen(headline) for headline in facts.headlines if len(headline) >= _SHORTEST_HEADLINE]
    found: list[PageBlock] = []
    for block in blocks:
        lines = (block.text,)
        if heading_of(block.element) is not None:
            flat = block.text.replace("\n", " ")
            for headline in headlines:
                if flat.endswith(f" {headline}"):
                    lines = (block.text[: -len(headline)].strip(), block.text[-len(headline) :])
                elif flat.startswith(f"{headline} "):
                    lines = (block.text[: len(headline)], block.text[len(headline) :].strip())
        found.extend(replace(block, text=line) for line in lines)
    return tuple(found)


def _family_of(home: Element) -> tuple[Element | None, str, str]:
    """Return what elements share that follow each other with the same name, as the entries of a live ticker do."""
    return home.getparent(), home.tag, home.get("class") or ""


def _is_italic(block: PageBlock) -> bool:
    return any(element.tag in {"em", "i", "small"} for element in block.inside)


def _tally(blocks: Sequence[PageBlock]) -> dict[Element, tuple[int, float]]:
    """Return for each element how many characters it holds and how many of them are links."""
    tallies: dict[Element, tuple[int, float]] = {}
    for block in blocks:
        for element in upward(block.element):
            characters, linked = tallies.get(element, (0, 0.0))
            tallies[element] = characters + len(block.text), linked + len(block.text) * block.linked
    return tallies


def _own_chrome_kind(element: Element) -> BlockKind | None:
    tag, role = element.tag, element.get("role") or ""
    if tag in _CHROME_TAGS or role in _CHROME_ROLES or element.get("aria-modal") == "true":
        return BlockKind.NAVIGATION
    if tag == "aside" or role in {"complementary", "note"}:
        return BlockKind.ASIDE
    if tag in {"header", "footer"} and not any(above.tag in {"article", "main"} for above in element.iterancestors()):
        return BlockKind.NAVIGATION
    return None


def _chrome_kind(element: Element) -> BlockKind | None:
    return next((kind for above in upward(element) if (kind := _own_chrome_kind(above)) is not None), None)


def _kind_by_name(block: PageBlock) -> BlockKind | None:
    """Return caption, credit, byline or dateline if the element or what it lies in is called so."""
    near = [*reversed(block.inside), *upward(block.element)[:3]]
    if any(element.tag == "time" for element in near):
        return BlockKind.DATELINE
    if any(element.tag == "figcaption" for element in upward(block.element)):
        return BlockKind.CAPTION
    if heading_of(block.element) or len(block.text) > 200:
        return None
    for element in near:
        names = names_of(element)
        if element.get("rel") == "author":
            return BlockKind.BYLINE
        if not names:
            continue
        for pattern, kind in (
            (CAPTION, BlockKind.CAPTION),
            (CREDIT, BlockKind.CREDIT),
            (BYLINE, BlockKind.BYLINE),
            (TIME, BlockKind.DATELINE),
        ):
            if pattern.search(names):
                return kind
    return None


def _alike(left: str, right: str) -> bool:
    shorter, longer = sorted((left.rstrip("… ."), right.rstrip("… .")), key=len)
    return len(shorter) > 30 and shorter in longer
