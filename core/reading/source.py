"""What a person hands over to be read: a file, a piece of text, or an address."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from core.errors import ReadingError
from core.phrases import grouped, phrase

# The largest file that is opened at all. A saved page with its pictures inside reaches 20 MB, a newspaper page as PDF
# the same; 50 MB are read within the memory that the tests allow (500 MB), ten times as much is not.
LARGEST_FILE = 50_000_000

# The largest text that is taken for a report: about 45,000 words, twice the longest magazine story, in at most 15,000
# lines or paragraphs. Whatever holds more is not one report, and takes longer to read than a person waits.
LARGEST_TEXT = 300_000
MOST_BLOCKS = 15_000


@dataclass(frozen=True, slots=True)
class Source:
    """A report before it is read: exactly one of `content`, `text` and `address` is given.

    Attributes:
        content: The bytes of a file.
        text: Text that was pasted; it may be the source of a page or of a wire item.
        address: An address to be fetched. Making such a source is what asking for a download means.
        name: The file's name, or the address that the bytes came from; "" where there is none.
        encoding: The encoding that a server declared for `content`, or "".

    Raises:
        ReadingError: If none or several of `content`, `text` and `address` are given, or if they are empty or larger
            than a report can be.
    """

    content: bytes | None = None
    text: str | None = None
    address: str = ""
    name: str = ""
    encoding: str = ""

    def __post_init__(self) -> None:
        given = (self.content is not None) + (self.text is not None) + bool(self.address)
        if given != 1:
            message = phrase(
                "A source is a file, a text or an address, exactly one of them; here {given} are given.", given=given
            )
            raise ReadingError(message)
        if self.content is not None:
            _check_size(len(self.content), self.name)
            if not self.content.strip(b" \t\r\n\0"):
                message = phrase("{title} is empty: choose another file, or paste the text.", title=self.title)
                raise ReadingError(message)
        if self.text is not None:
            _check_size(len(self.text), "")
            if not self.text.strip():
                message = phrase("There is no text: paste the report, or upload a file.")
                raise ReadingError(message)

    @classmethod
    def from_file(cls, path: str | Path) -> Self:
        """Read the file at `path`, unless it is larger than a report can be.

        Raises:
            ReadingError: If the file cannot be opened, is empty, or is too large.
        """
        path = Path(path)
        try:
            _check_size(path.stat().st_size, path.name)
            # A pipe or a device tells no size beforehand; one byte more than a report may have is enough to refuse it.
            with path.open("rb") as file:
                content = file.read(LARGEST_FILE + 1)
        except OSError as error:
            reason = error.strerror or "unknown reason"
            message = phrase(
                "“{name}” cannot be opened ({reason}): check that it exists and is a file.",
                name=path.name,
                reason=reason,
            )
            raise ReadingError(message) from None
        return cls(content=content, name=path.name)

    @property
    def title(self) -> str:
        """The source as a sentence for its reader begins: its name in quotation marks, or "The file"."""
        if self.name:
            return phrase("“{name}”", name=self.name)
        return phrase("The file") if self.text is None else phrase("The text")

    @property
    def ending(self) -> str:
        """The ending of the file's name in small letters with its period, or ""."""
        return Path(self.name).suffix.lower()


def check_length(characters: int, what: str) -> None:
    """Refuse a text that is longer than any report.

    Raises:
        ReadingError: If `characters` is more than `LARGEST_TEXT`.
    """
    if characters > LARGEST_TEXT:
        message = phrase(
            "{what} is too long for one report ({number} characters; at most {most} are read): cut out the report you "
            "mean.",
            what=what,
            number=grouped(characters),
            most=grouped(LARGEST_TEXT),
        )
        raise ReadingError(message)


def _check_size(size: int, name: str) -> None:
    if size > LARGEST_FILE:
        what = phrase("“{name}”", name=name) if name else phrase("The file")
        message = phrase(
            "{what} is too large for one report ({size} MB; at most {most} MB are read): save the report by itself, or "
            "paste its text.",
            what=what,
            size=f"{size / 1e6:.0f}",
            most=f"{LARGEST_FILE / 1e6:.0f}",
        )
        raise ReadingError(message)
