"""Elements of parsed markup, as far as the formats use them.

lxml ships no types; these are the few members that are used, so that the modules that read elements are checked
without it and only `parsing` knows the library.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

# HTML's headings (https://html.spec.whatwg.org/multipage/sections.html, section 4.3.6).
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class Element(Protocol):
    """An element of a page or of an XML file; comments and instructions are dropped while parsing.

    Attributes:
        tag: Its name, with a namespace in braces where there is one.
        text: The characters before its first child.
        tail: The characters after it, before its next sibling.
    """

    tag: str
    text: str | None
    tail: str | None

    @property
    def attrib(self) -> Mapping[str, str]:
        """Its attributes."""
        ...

    def get(self, key: str, /) -> str | None:
        """Return an attribute."""
        ...

    def getparent(self) -> Element | None:
        """Return the element around it."""
        ...

    def iter(self, *tags: str) -> Iterator[Element]:
        """Yield it and the elements below it, in document order."""
        ...

    def iterancestors(self) -> Iterator[Element]:
        """Yield the elements around it, the nearest first."""
        ...

    def find(self, path: str, /) -> Element | None:
        """Return the first element below it that a path leads to."""
        ...

    def findtext(self, path: str, /) -> str | None:
        """Return the text of the first element below it that a path leads to."""
        ...

    def __iter__(self) -> Iterator[Element]:
        """Yield its children."""
        ...

    def __len__(self) -> int:
        """Return how many children it has."""
        ...
