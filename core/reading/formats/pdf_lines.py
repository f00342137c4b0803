"""Reads the lines of a PDF from standard input; run as a process of its own by `pdf`, never imported.

Each page is written as one line of JSON as soon as it is read, so that what was read before time or memory ran out is
kept. This file imports nothing of the engine: the process has to start quickly.
"""

from __future__ import annotations

import json
import sys
import time
from array import array
from typing import Any, TextIO

# A report has a few pages, a whole issue of a magazine some hundred.
_MOST_PAGES = 400
# A page of a newspaper has 20,000 characters; what claims many more is not meant to be read.
_MOST_CHARACTERS = 200_000
# A gap this many times the height of a line is no space between words but one between columns; justified lines of
# narrow columns stay below 1.
_WIDEST_SPACE = 1.5
# What pdfium gives for a hyphen and the end of the line after it.
_LINE_ENDS = frozenset({10, 13})
_SPACE, _HYPHEN, _UNKNOWN, _LARGEST_UNIT = 0x20, 0x2D, 0xFFFD, 0xFFFF
_CUT_WORDS = frozenset({0x02, 0xFFFE})
# The share of the time limit after which no further page is begun, so that what is read still gets out.
_SHARE_OF_TIME = 0.75


def main(arguments: list[str], stream: TextIO, content: bytes, started: float) -> int:
    """Write the document's pages; return 0 if it could be opened."""
    seconds, megabytes = float(arguments[1]), int(arguments[2])
    _limit_memory(megabytes)
    import pypdfium2  # noqa: PLC0415  the limit on memory has to hold for the library as well

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        problem = "password" if "password" in str(error).lower() else "damaged"
        stream.write(json.dumps({"problem": problem}) + "\n")
        return 0
    count = len(document)
    stream.write(json.dumps({"pages": count, "title": _title(document)}) + "\n")
    for number in range(min(count, _MOST_PAGES)):
        if time.monotonic() - started > _SHARE_OF_TIME * seconds:
            return 0
        try:
            page = document[number]
            height = round(float(page.get_height()), 1)
            lines = _lines(page)
        except pypdfium2.PdfiumError:
            height, lines = 0.0, []
        stream.write(json.dumps({"page": number, "height": height, "lines": lines}) + "\n")
        stream.flush()
    return 0


def _limit_memory(megabytes: int) -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  not there on Windows

    limit = megabytes * 1_000_000
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _title(document: Any) -> str:  # noqa: ANN401  pypdfium2 is loaded late and gives its types no names here
    try:
        return str(document.get_metadata_value("Title") or "")
    except Exception:  # noqa: BLE001  a damaged title is no reason to lose the text
        return ""


def _lines(page: Any) -> list[list[Any]]:  # noqa: ANN401  as in `_title`
    """Return stretches of text as [left, bottom, right, top, size, text] in points, in the order of the file.

    A stretch is a line as pdfium finds it, cut where a gap is too wide for a space: there a column ends.
    """
    import ctypes  # noqa: PLC0415  loaded with pypdfium2, after the limit on memory is set

    import pypdfium2.raw as pdfium  # noqa: PLC0415  as above

    text_page = page.get_textpage()
    box = pdfium.FS_RECTF()
    stretch = _Stretch()
    for index in range(min(text_page.count_chars(), _MOST_CHARACTERS)):
        unit = pdfium.FPDFText_GetUnicode(text_page, index)
        if unit in _LINE_ENDS:
            stretch.close()
        elif unit in _CUT_WORDS:
            stretch.add_hyphen()
            stretch.close()
        elif unit == _SPACE or not pdfium.FPDFText_GetLooseCharBox(text_page, index, ctypes.byref(box)):
            stretch.add_space()
        else:
            stretch.add(unit, box.left, box.bottom, box.right, box.top)
    stretch.close()
    return stretch.found


class _Stretch:
    """Characters that follow each other on one line, and the stretches found before them."""

    def __init__(self) -> None:
        self.found: list[list[Any]] = []
        self._units: list[int] = []
        self._box = (0.0, 0.0, 0.0, 0.0)

    def add_space(self) -> None:
        """Add a space unless the stretch is empty."""
        if self._units:
            self._units.append(_SPACE)

    def add_hyphen(self) -> None:
        """Add the hyphen of a word that goes on in the next line."""
        self._units.append(_HYPHEN)

    def add(self, unit: int, left: float, bottom: float, right: float, top: float) -> None:
        """Add a character as a unit of UTF-16 with the box around it."""
        if self._units:
            before = self._box
            is_far = left - before[2] > _WIDEST_SPACE * (before[3] - before[1])
            if is_far or right < before[0] or top < before[1]:
                self.close()
        if self._units:
            before = self._box
            left, bottom = min(left, before[0]), min(bottom, before[1])
            right, top = max(right, before[2]), max(top, before[3])
        self._box = (left, bottom, right, top)
        self._units.append(unit if 0 < unit <= _LARGEST_UNIT else _UNKNOWN)

    def close(self) -> None:
        """End the stretch."""
        order = "le" if sys.byteorder == "little" else "be"
        text = array("H", self._units).tobytes().decode(f"utf-16-{order}", "replace").strip()
        self._units.clear()
        if text:
            size = self._box[3] - self._box[1]
            self.found.append([*(round(value, 1) for value in (*self._box, size)), text])


if __name__ == "__main__":
    _STARTED = time.monotonic()
    sys.exit(main(sys.argv, sys.stdout, sys.stdin.buffer.read(), _STARTED))
