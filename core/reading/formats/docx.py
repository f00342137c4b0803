"""Word files (.docx, Office Open XML, ECMA-376): paragraphs with what their styles say about them."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from core.errors import ReadingError
from core.phrases import grouped, phrase
from core.reading.formats.composing import Piece, compose
from core.reading.formats.elements import Element
from core.reading.manuscript import BlockKind, Manuscript, Metadata
from core.reading.source import Source

NAME = "docx"

_BODY = "word/document.xml"
# Unpacked size of one part: the text of a long novel with its markup takes 10 MB. A packed bomb claims any size it
# likes, so that the bytes are counted while they are unpacked.
_LARGEST_PART = 15_000_000
_MOST_PARTS = 10_000
# Styles, properties, page headers and notes: a file of a newsroom has some twenty of these parts, of 1 MB together.
_MOST_BESIDE = 100
_LARGEST_BESIDE = 4_000_000
_MOST_TAGS_BESIDE = 100_000  # the styles of a long document have 20,000
_PART = re.compile(r"word/(header|footer|footnotes|endnotes)\d*\.xml")


def recognizes(source: Source) -> bool:
    """Whether the source is an archive with a Word document in it, whatever its name."""
    content = source.content
    if content is None or not content.startswith(b"PK\x03\x04"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return any(_is_body(name) for name in archive.namelist())
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError):
        # The list of contents stands at the end of the file: a file that breaks off has none.
        return b"word/" in content[:20_000] or source.ending == ".docx"


def read(source: Source) -> Manuscript:
    """Read the text of a Word file with its headings, lists, captions, notes and page headers.

    Insertions under review are read as text and deletions left out, as the file shows when printed; comments are not
    part of the text.

    Raises:
        ReadingError: If the file is damaged, locked, or unpacks to more than a report can be.
    """
    # lxml takes 30 ms to load and is needed by no one who pastes plain text.
    from core.reading.formats import parsing  # noqa: PLC0415  loaded when first needed

    try:
        with zipfile.ZipFile(io.BytesIO(source.content or b"")) as archive:
            names = archive.namelist()
            if len(names) > _MOST_PARTS:
                message = phrase(
                    "{title} holds {number} parts, far more than a Word file has: save it again.",
                    title=source.title,
                    number=grouped(len(names)),
                )
                raise ReadingError(message)
            body_name = next(name for name in names if _is_body(name))
            body = parsing.parse_xml(_unpack(archive, body_name, source), source.title)
            beside = [name for name in sorted(set(names)) if _PART.fullmatch(name)][:_MOST_BESIDE]
            parts = _parts(archive, ["word/styles.xml", "docProps/core.xml", *beside], source)
            styles, core, *rest = parts
            others = list(zip(beside, rest, strict=True))
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        ValueError,
        OverflowError,
        NotImplementedError,
        RuntimeError,
        StopIteration,
    ) as error:
        locked = isinstance(error, RuntimeError) and "password" in str(error)
        what = phrase("is locked with a password") if locked else phrase("is damaged or incomplete")
        message = phrase(
            "{title} {what} and cannot be read as a Word file: save it again as .docx.", title=source.title, what=what
        )
        raise ReadingError(message) from None
    kinds = _kinds_of_styles(styles)
    pieces: list[Piece] = []
    pieces.extend(_furniture(others, "header"))
    pieces.extend(_paragraphs(body, kinds))
    pieces.extend(_furniture(others, "footnotes"))
    pieces.extend(_furniture(others, "endnotes"))
    pieces.extend(_furniture(others, "footer"))
    return compose(pieces, NAME, metadata=_metadata(core, styles, source), notes=_notes(body), title=source.title)


def _is_body(name: str) -> bool:
    return name == _BODY or re.fullmatch(r"word/document\d*\.xml", name) is not None


def _unpack(archive: zipfile.ZipFile, name: str, source: Source, most: int = _LARGEST_PART) -> bytes:
    with archive.open(name) as part:
        content = part.read(most + 1)
    if len(content) > most:
        message = phrase(
            "{title} unpacks to far more than a report can be, and was not read: save it again as .docx.",
            title=source.title,
        )
        raise ReadingError(message)
    return content


def _parts(archive: zipfile.ZipFile, names: list[str], source: Source) -> list[Element | None]:
    """Return the parts besides the text itself; None where one is missing, damaged or too large: the text counts."""
    from core.reading.formats import parsing  # noqa: PLC0415  as in `read`

    known = set(archive.namelist())
    found: list[Element | None] = []
    left = _LARGEST_BESIDE
    for name in names:
        part: Element | None = None
        if name in known and left > 0:
            try:
                content = _unpack(archive, name, source, left)
                left -= len(content)
                is_large = content.count(b"<") > _MOST_TAGS_BESIDE
                part = None if is_large else parsing.parse_xml(content, source.title)
            except ReadingError:
                left -= left // 4  # what is too large by itself leaves room for others, but not again and again
            except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError):
                pass
        found.append(part)
    return found


def _attribute(element: Element, name: str) -> str:
    """Return an attribute of the word-processing namespace, whatever edition of it the file uses."""
    return next((str(value) for key, value in element.attrib.items() if str(key).rsplit("}", 1)[-1] == name), "")


_STYLE_KINDS = (
    (re.compile(r"title|titel|titre|titolo|título"), BlockKind.TITLE),
    (re.compile(r"heading 1"), BlockKind.TITLE),
    (re.compile(r"heading \d|subtitle|untertitel|toc heading"), BlockKind.HEADING),
    (re.compile(r"caption|bildunterschrift|beschriftung|légende|didascalia|leyenda"), BlockKind.CAPTION),
    (re.compile(r"(?:intense )?quote|block text|zitat|citation|citazione|cita"), BlockKind.QUOTE),
    (re.compile(r"list .*|toc \d"), BlockKind.LIST_ITEM),
    (re.compile(r"lead|lede|vorspann|summary|chapeau|abstract|sommario|entradilla"), BlockKind.SUMMARY),
    (re.compile(r"byline|author|autor(?:en|in)?|auteur|autore"), BlockKind.BYLINE),
    (re.compile(r"header|footer"), BlockKind.NAVIGATION),
)


def _kinds_of_styles(styles: Element | None) -> dict[str, BlockKind]:
    """Map the id of each paragraph style to what it says; the names of built-in styles are English in every file."""
    kinds: dict[str, BlockKind] = {}
    bases: dict[str, str] = {}
    for style in styles.iter("{*}style") if styles is not None else ():
        identifier = _attribute(style, "styleId")
        for child in style:
            name = str(child.tag).rsplit("}", 1)[-1]
            if name == "name":
                called = _attribute(child, "val").lower()
                kind = next((kind for pattern, kind in _STYLE_KINDS if pattern.fullmatch(called)), None)
                if kind is not None:
                    kinds[identifier] = kind
            elif name == "basedOn":
                bases[identifier] = _attribute(child, "val")
    settled = set(kinds)
    for identifier in bases:
        chain: list[str] = []
        base = identifier
        while base not in settled and base in bases:
            settled.add(base)  # once for all, in a ring as in a chain of thousands
            chain.append(base)
            base = bases[base]
        if base in kinds:
            kinds.update(dict.fromkeys(chain, kinds[base]))
    return kinds


# What shows nothing: deleted text, field codes, the older form of a drawing that is given twice, properties.
_UNSEEN = frozenset(
    {"del", "moveFrom", "delText", "instrText", "Fallback", "rPr", "sectPr", "tblPr", "trPr", "tcPr", "tblGrid"}
)


def _paragraphs(root: Element, kinds: dict[str, BlockKind]) -> Iterator[Piece]:
    """Yield the paragraphs in the order of the file; one inside another (a text box) comes after it."""
    pending = [root]
    seen_title = False
    while pending:
        element = pending.pop()
        if str(element.tag).rsplit("}", 1)[-1] == "p":
            inner: list[Element] = []
            text, kind = _paragraph(element, kinds, inner)
            if kind is BlockKind.TITLE and text.strip():
                kind = BlockKind.HEADING if seen_title else kind
                seen_title = True
            yield Piece(text, kind)
            pending.extend(reversed(inner))
        else:
            children = [child for child in element if str(child.tag).rsplit("}", 1)[-1] not in _UNSEEN]
            pending.extend(reversed(children))


def _paragraph(paragraph: Element, kinds: dict[str, BlockKind], inner: list[Element]) -> tuple[str, BlockKind]:
    parts: list[str] = []
    kind: BlockKind | None = None
    pending = list(paragraph)[::-1]
    while pending:
        element = pending.pop()
        name = str(element.tag).rsplit("}", 1)[-1]
        if name == "pPr":
            kind = _kind_of_properties(element, kinds)
        elif name == "txbxContent":
            inner.append(element)
        elif name == "r" and _is_hidden(element):
            continue
        elif name == "t":
            parts.append(element.text or "")
        elif name in {"tab", "ptab"}:
            parts.append("\t")
        elif name in {"br", "cr"}:
            parts.append("\n")
        elif name == "noBreakHyphen":
            parts.append("\N{NON-BREAKING HYPHEN}")
        elif name not in _UNSEEN:
            pending.extend(list(element)[::-1])
    return "".join(parts), kind or BlockKind.PARAGRAPH


def _kind_of_properties(properties: Element, kinds: dict[str, BlockKind]) -> BlockKind | None:
    found: BlockKind | None = None
    for element in properties:
        name = str(element.tag).rsplit("}", 1)[-1]
        if name == "pStyle":
            found = kinds.get(_attribute(element, "val")) or found
        elif name == "outlineLvl" and found is None:
            found = BlockKind.HEADING if _attribute(element, "val") != "9" else None
        elif name == "numPr" and found is None:
            found = BlockKind.LIST_ITEM
    return found


def _is_hidden(run: Element) -> bool:
    vanish = next(run.iter("{*}vanish"), None)
    return vanish is not None and _attribute(vanish, "val") not in {"0", "false", "off"}


def _furniture(parts: list[tuple[str, Element | None]], which: str) -> Iterator[Piece]:
    """Yield the text of page headers and footers once, however many sections repeat it, and the notes."""
    kind = BlockKind.ASIDE if which.endswith("notes") else BlockKind.NAVIGATION
    said: set[str] = set()
    for name, root in parts:
        match = _PART.fullmatch(name)
        if root is None or match is None or match.group(1) != which:
            continue
        for piece in _paragraphs(root, {}):
            if piece.text.strip() not in said:
                said.add(piece.text.strip())
                yield Piece(piece.text, kind)


def _metadata(core: Element | None, styles: Element | None, source: Source) -> Metadata:
    """Return title, author and language; the dates of a file are those of writing, not of publication."""
    from core.reading.formats.parsing import first, flat_text  # noqa: PLC0415  as in `read`

    del source
    title = first(core, "title") if core is not None else None
    creator = first(core, "creator") if core is not None else None
    language = first(styles, "lang") if styles is not None else None
    return Metadata(
        headline=flat_text(title) if title is not None else "",
        authors=(flat_text(creator),) if creator is not None and flat_text(creator) else (),
        language=_attribute(language, "val")[:2].lower() if language is not None else "",
    )


def _notes(body: Element) -> tuple[str, ...]:
    notes: list[str] = []
    if next(body.iter("{*}ins", "{*}del", "{*}moveTo"), None) is not None:
        notes.append(phrase("The file holds changes under review: insertions were read as text, deletions left out."))
    if next(body.iter("{*}commentReference"), None) is not None:
        notes.append(phrase("The file holds comments, which were not read."))
    return tuple(notes)
