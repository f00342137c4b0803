"""The formats that reports come in; each is one module of this package and one line below.

A format module has a `NAME`, a function `recognizes(source)` that looks at the content and answers quickly, and a
function `read(source)` that makes a `Manuscript` of it or raises `ReadingError`. The first format that recognizes a
source reads it, so the order matters where one format can lie inside another: what has an unmistakable beginning
comes first, plain text takes the rest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from core.reading.formats import docx, markdown, newsml_g2, ninjs, nitf, page, pdf, plain
from core.reading.manuscript import Manuscript
from core.reading.source import Source


@dataclass(frozen=True, slots=True)
class Format:
    """A format that reports come in.

    Attributes:
        name: Its name, as in `Manuscript.source_format`.
        recognizes: Whether a source is in this format, judged by its content.
        read: Makes a manuscript of a source in this format; raises `ReadingError` where it is damaged.
    """

    name: str
    recognizes: Callable[[Source], bool]
    read: Callable[[Source], Manuscript]


class _FormatModule(Protocol):
    @property
    def NAME(self) -> str: ...  # noqa: N802  a constant of the module

    def recognizes(self, source: Source) -> bool: ...
    def read(self, source: Source) -> Manuscript: ...


def _format(module: _FormatModule) -> Format:
    return Format(module.NAME, module.recognizes, module.read)


FORMATS: tuple[Format, ...] = (
    _format(pdf),
    _format(docx),
    _format(newsml_g2),
    _format(nitf),
    _format(ninjs),
    _format(page),
    _format(markdown),
    _format(plain),
)


def format_of(source: Source) -> Format:
    """Return the format that `source` is in, judged by its content; plain text where no other fits."""
    return next(form for form in FORMATS if form.recognizes(source))
