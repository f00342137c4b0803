"""Which blocks of a web page are the article, and what each of them is.

Nothing is dropped: a block outside the article is marked as navigation or as an aside, so that a reader sees it in
grey and can bring it back. The article is found by where the page's running text stands, not by the names that a
publisher gives to elements; names only help to tell what stands between the paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.reading.formats.elements import Element
from core.reading.formats.page_blocks import PageBlock
from core.reading.formats.page_metadata import PageFacts
from core.reading.manuscript import BlockKind
from core.words import fold

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CHROME_TAGS = frozenset({"nav", "form", "button", "label", "menu", "dialog", "select", "fieldset", "search"})
_CHROME_ROLES = frozenset({"navigation", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "tablist"})
# What publishers call the boxes between and after the paragraphs, in English and German. A name counts only for an
# element that holds little of the page's running text, so that `<main class="with-sidebar">` loses nothing.
_ASIDE_NAMES = re.compile(
    r"(?<![a-z])(?:related|recommend\w*|recirculation|teasers?|newsletter\w*|promo\w*|advert\w*|ads?|sponsor\w*|outbrain"
    r"|taboola|comments?|kommentare?|share|sharing|social|breadcrumbs?|cookie\w*|consent|paywall|subscri\w+|widget|embed"
    r"|most-?(?:read|popular)|topicbox|toolbar|tools?|interaction-?bar|sidebar|poll|slideshow|carousel|slider|glider"
    r"|feedback|login|register|read-?(?:more|also)|mehr-?zum|tags|keywords|author-?box|pagination|community|donat\w+"
    r"|skip-?links?|trending|voting|rating|umfrage)(?![a-z])"
)
_CAPTION_NAMES = re.compile(r"(?<![a-z])(?:caption|bildunterschrift|legende|image-?text)(?![a-z])")
_CREDIT_NAMES = re.compile(r"(?<![a-z])(?:copyright|credits?|bildnachweis|photo-?credit)(?![a-z])")
_BYLINE_NAMES = re.compile(r"(?<![a-z])(?:by-?line|authors?|autor(?:en|in)?|auteurs?|autore|signature)(?![a-z])")
_TIME_NAMES = re.compile(r"(?<![a-z])(?:date|datum|timestamp|pub-?date|publish(?:ed)?|datetime)(?![a-z])")
_SUMMARY_NAMES = re.compile(
    r"(?<![a-z])(?:lead(?:text)?|lede|summary|standfirst|intro(?:duction)?|vorspann|sub-?title|sub-?headline|excerpt"
    r"|chapeau|abstract|dek|perex|description|sommario|entradilla|teaser|anriss)(?![a-z])"
)
_PICTURE_NAMES = re.compile(
    r"(?<![a-z])(?:images?|img|figure|pictures?|photos?|fotos?|bild(?:er)?|lightbox|gallery|galerie|media)(?![a-z])"
)
_BESIDE_PICTURES = (BlockKind.CAPTION, BlockKind.CREDIT)
_TEXT_TAGS = frozenset({"p", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "td"})
_LONGEST_NAME = 400  # characters of a class attribute that are looked at
_LONGEST_HEADLINE = 500  # characters; what is longer is no headline, whatever the metadata call it
_CONTROLS_OF_A_BOX = 2  # one is a paragraph with a button beside it
_CONTROLS = ("input", "button", "select", "textarea")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SENTENCE_END = re.compile(r"[.!?…:][\"'”“»«’)]*$")

# A block takes part in finding the article when it reads like a paragraph: of some length, and mostly not a link.
# Captions and teasers are shorter, lists of links are links.
_RUNNING_LENGTH = 80
_MOSTLY_LINKED = 0.5
_ALL_LINKED = 0.9  # a link with an icon or a mark beside it
# The article is the smallest element with most of the running text. Comments and teasers with text of their own keep
# the share below 1; below two thirds the step down would leave out half an article that is cut in two by a box.
_MOST = 0.66
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
        self._alts: dict[Element, tuple[str, ...]] = {}
        self._members: dict[Element, set[Element]] = {}
        self._tallies = _tally(blocks)
        self.authors = tuple(fold(author) for author in facts.metadata.authors[:20] if 4 < len(author) < 200)
        self.weights = self._weigh()
        self.total = self.weights.get(body, 0)
        self.container = self._find_container()
        inside = [
            position
            for position, block in enumerate(blocks)
            if _is_running(block) and self.holds(self.container, block.element) and self.set_aside(block) is None
        ]
        self.first = inside[0] if inside else 0
        self.last = inside[-1] if inside else len(blocks) - 1
        self.title = self._find_title(facts)
        self.region = self._find_region()

    def _weigh(self) -> dict[Element, int]:
        """Return for each element how many characters of running text it holds."""
        weights: dict[Element, int] = {}
        for block in self.blocks:
            if not _is_running(block) or _chrome_kind(block.element) is not None:
                continue
            for element in _upward(block.element):
                weights[element] = weights.get(element, 0) + len(block.text)
        return weights

    def _find_container(self) -> Element:
        container = self.body
        while True:
            heaviest = max(container, key=lambda child: self.weights.get(child, 0), default=None)
            if heaviest is None or self.weights.get(heaviest, 0) < _MOST * max(1, self.weights.get(container, 0)):
                return container
            if heaviest.tag == "p" or heaviest.tag in _HEADINGS:
                return container
            container = heaviest

    def _find_title(self, facts: PageFacts) -> int | None:
        wanted = [fold(headline) for headline in facts.headlines if len(headline) <= _LONGEST_HEADLINE]
        home = self._article_element()
        found: list[tuple[bool, bool, bool, int, int]] = []
        for position, block in enumerate(self.blocks[: self.first + 1]):
            heading = _heading_of(block.element)
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
        above = set(_upward(self.blocks[self.title].element))
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
        for element in (*reversed(block.inside), *_upward(block.element)):
            if self.total and self.weights.get(element, 0) > _TOO_MUCH_FOR_A_BOX * self.total:
                return None
            if element not in self._chrome:
                self._chrome[element] = _own_chrome_kind(element)
            kind = self._chrome[element]
            if kind is not None:
                return kind
            if element not in self._aside_names:
                names = _names_of(element)
                self._aside_names[element] = names if _ASIDE_NAMES.search(names) else ""
            names = self._aside_names[element]
            if names and not self._is_standfirst(block, names):
                return BlockKind.ASIDE
            if among_paragraphs and element.tag not in _TEXT_TAGS and self._is_box(element):
                return BlockKind.ASIDE
        return None

    def _is_box(self, element: Element) -> bool:
        """Whether an element between the paragraphs is a box of links or one with controls, such as a poll."""
        characters, linked = self._tallies.get(element, (0, 0.0))
        if linked > _MOSTLY_LINKED * characters:
            return True
        if element not in self._controlled:
            controls = zip(element.iter(*_CONTROLS), range(_CONTROLS_OF_A_BOX), strict=False)
            self._controlled[element] = sum(1 for _ in controls) == _CONTROLS_OF_A_BOX
        return self._controlled[element]

    def _is_standfirst(self, block: PageBlock, names: str) -> bool:
        """Some houses call the summary above an article its teaser: a paragraph that is not a link."""
        return bool(_SUMMARY_NAMES.search(names)) and block.linked < _MOSTLY_LINKED and "newsletter" not in names

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
        if named is None and self._is_by_picture(block):
            return BlockKind.CAPTION
        if named not in _BESIDE_PICTURES and position <= self.first and self._is_summary(position):
            return BlockKind.SUMMARY
        return named or self._kind_by_element(position)

    def _kind_outside(self, block: PageBlock, named: BlockKind | None) -> BlockKind:
        if named is not None and self.holds(self._article_element(), block.element):
            return named
        is_item = any(element.tag in {"li", "footer"} for element in _upward(block.element))
        is_note = block.element.tag == "p" and block.linked == 0.0 and not is_item and len(block.text) < _RUNNING_LENGTH
        if is_note and self.holds(self._article_element(), block.element):
            return BlockKind.UNKNOWN  # "(dpa)", "Source: …": the words decide
        return BlockKind.NAVIGATION if is_item or len(block.text) < _RUNNING_LENGTH else BlockKind.ASIDE

    def _article_element(self) -> Element:
        above = _upward(self.container)
        return next((element for element in above if element.tag in {"article", "main"}), self.container)

    def _is_summary(self, position: int) -> bool:
        block = self.blocks[position]
        if self.title is not None and position < self.title:
            return False
        if _heading_of(block.element) and len(block.text) < _RUNNING_LENGTH:
            return False
        if len(block.text) > 40 and self.description and _alike(fold(block.text), self.description):
            return True
        names = " ".join(_names_of(element) for element in (block.element, *block.inside))
        if len(block.text) <= 40 or block.linked >= _MOSTLY_LINKED:
            return False
        below_headline = position < self.first and bool(_SENTENCE_END.search(block.text))
        return below_headline or _heading_of(block.element) == "h2" or bool(_SUMMARY_NAMES.search(names))

    def _names_author(self, block: PageBlock) -> bool:
        """Whether a block says little more than who wrote the article, as the metadata have it."""
        folded = fold(block.text)
        return any(author in folded and len(folded) < len(author) + 50 for author in self.authors) and not (
            _heading_of(block.element)
        )

    def _is_by_picture(self, block: PageBlock) -> bool:
        """Whether a block stands in an element for a picture, or says what the picture is to those who can't see it."""
        if _heading_of(block.element) or len(block.text) > 400:
            return False
        text = fold(block.text)
        for element in _upward(block.element)[:4]:
            if element is self.container or element.tag in {"blockquote", "article"}:
                return False
            if element.tag == "figure":
                return True
            names = "" if element.tag == "p" else _names_of(element)
            if names and _PICTURE_NAMES.search(names) and len(block.text) < 250:
                return True
            if element not in self._alts:
                found = (picture.get("alt") or "" for picture in element.iter("img"))
                self._alts[element] = tuple(fold(alt) for alt in found if 20 < len(alt) < 1_000)
            if any(text.startswith(alt) for alt in self._alts[element]):
                return True
        return False

    def _kind_by_element(self, position: int) -> BlockKind:
        block = self.blocks[position]
        if _heading_of(block.element) is not None:
            return BlockKind.HEADING
        if self.title is not None and position < self.title:
            return BlockKind.UNKNOWN
        tags = {element.tag for element in _upward(block.element)}
        if "blockquote" in tags:
            return BlockKind.QUOTE
        is_link = block.linked > _ALL_LINKED and not _SENTENCE_END.search(block.text)
        if is_link:
            return BlockKind.ASIDE
        if "li" in tags:
            return BlockKind.LIST_ITEM
        return BlockKind.PARAGRAPH if block.element.tag == "p" or _is_running(block) else BlockKind.UNKNOWN


def _tally(blocks: Sequence[PageBlock]) -> dict[Element, tuple[int, float]]:
    """Return for each element how many characters it holds and how many of them are links."""
    tallies: dict[Element, tuple[int, float]] = {}
    for block in blocks:
        for element in _upward(block.element):
            characters, linked = tallies.get(element, (0, 0.0))
            tallies[element] = characters + len(block.text), linked + len(block.text) * block.linked
    return tallies


def _is_running(block: PageBlock) -> bool:
    return (
        len(block.text) >= _RUNNING_LENGTH
        and block.linked < _MOSTLY_LINKED
        and block.element.tag not in {"figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "figure"}
    )


def _upward(element: Element) -> list[Element]:
    return [element, *element.iterancestors()]


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
    return next((kind for above in _upward(element) if (kind := _own_chrome_kind(above)) is not None), None)


def _names_of(element: Element) -> str:
    """Return the class, id and microdata names of an element in small letters, "leadText" as "lead-text"."""
    given = (element.get("class"), element.get("id"), element.get("itemprop"))
    names = " ".join(name[:_LONGEST_NAME] for name in given if name)
    return _HUMP.sub("-", names).replace("_", "-").lower() if names else ""


def _heading_of(element: Element) -> str | None:
    return next((above.tag for above in _upward(element) if above.tag in _HEADINGS), None)


def _kind_by_name(block: PageBlock) -> BlockKind | None:
    """Return caption, credit, byline or dateline if the element or what it lies in is called so."""
    near = [*reversed(block.inside), *_upward(block.element)[:3]]
    if any(element.tag == "time" for element in near):
        return BlockKind.DATELINE
    if any(element.tag == "figcaption" for element in _upward(block.element)):
        return BlockKind.CAPTION
    if _heading_of(block.element) or len(block.text) > 200:
        return None
    for element in near:
        names = _names_of(element)
        if element.get("rel") == "author":
            return BlockKind.BYLINE
        if not names:
            continue
        for pattern, kind in (
            (_CAPTION_NAMES, BlockKind.CAPTION),
            (_CREDIT_NAMES, BlockKind.CREDIT),
            (_BYLINE_NAMES, BlockKind.BYLINE),
            (_TIME_NAMES, BlockKind.DATELINE),
        ):
            if pattern.search(names):
                return kind
    return None


def _alike(left: str, right: str) -> bool:
    shorter, longer = sorted((left.rstrip("… ."), right.rstrip("… .")), key=len)
    return len(shorter) > 30 and shorter in longer
