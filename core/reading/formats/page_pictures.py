"""Which blocks of a web page say what a picture shows or who took it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.reading.agencies import CLOSING_PHOTO_CREDIT_PATTERN
from core.reading.formats.elements import Element
from core.reading.formats.page_blocks import PageBlock
from core.reading.formats.page_names import PICTURE, heading_of, names_of, upward
from core.reading.photo_credits import credits_picture
from core.words import fold

_LONGEST_CAPTION = 400  # characters
_LONGEST_NAMED = 250  # characters of a text in an element that is called a picture
# A box of a picture and its caption: what holds more text than this is a part of the article with a picture in it.
_LONGEST_BOX = 400
_LONGEST_CREDIT = 90  # characters
_PICTURES = ("img", "picture", "amp-img", "video")
_REACH = 4  # elements around a block that may hold its picture


class Pictures:
    """The pictures of a page and the texts beside them.

    Args:
        blocks: The blocks of the page in order.
        lengths: For each element how many characters it holds.
        container: The element that holds the article.
    """

    def __init__(self, blocks: Sequence[PageBlock], lengths: Mapping[Element, int], container: Element) -> None:
        self._lengths = lengths
        self._container = container
        self._alts: dict[Element, tuple[str, ...]] = {}
        self._boxes: dict[Element, bool] = {}
        self._credited = {
            above for block in blocks if _is_credit(block.text) for above in upward(block.element)[:_REACH]
        }

    def is_beside(self, block: PageBlock, *, below_first_paragraph: bool) -> bool:
        """Whether a block stands in an element for a picture, or says what the picture is to those who can't see it.

        Args:
            block: A block inside the article.
            below_first_paragraph: Whether the article has begun above it; a picture before that may be the author's.
        """
        if heading_of(block.element) or len(block.text) > _LONGEST_CAPTION:
            return False
        is_loose = below_first_paragraph and block.element.tag not in {"p", "li"}
        text = fold(block.text)
        for element in upward(block.element)[:_REACH]:
            if element is self._container or element.tag in {"blockquote", "article"}:
                return False
            if element.tag == "figure" or self._is_named(element, block):
                return True
            if any(text.startswith(alt) for alt in self._texts_instead(element)):
                return True
            if (is_loose or element in self._credited) and self._is_box(element):
                return True
        return False

    def _is_named(self, element: Element, block: PageBlock) -> bool:
        if element.tag == "p" or len(block.text) >= _LONGEST_NAMED:
            return False
        return PICTURE.search(names_of(element)) is not None

    def _texts_instead(self, element: Element) -> tuple[str, ...]:
        """Return what the pictures in an element show, as the page says it to those who can't see them."""
        if element not in self._alts:
            found = (picture.get("alt") or "" for picture in element.iter("img"))
            self._alts[element] = tuple(fold(alt) for alt in found if 20 < len(alt) < 1_000)
        return self._alts[element]

    def _is_box(self, element: Element) -> bool:
        """Whether an element holds a picture and little else."""
        if element not in self._boxes:
            is_small = self._lengths.get(element, 0) <= _LONGEST_BOX
            self._boxes[element] = is_small and next(element.iter(*_PICTURES), None) is not None
        return self._boxes[element]


def _is_credit(text: str) -> bool:
    return len(text) <= _LONGEST_CREDIT and (
        credits_picture(text) or CLOSING_PHOTO_CREDIT_PATTERN.search(text) is not None
    )
