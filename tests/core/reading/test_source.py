from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import ReadingError
from core.reading.source import LARGEST_FILE, Source


def test_a_source_is_exactly_one_of_file_text_and_address() -> None:
    with pytest.raises(ReadingError, match="here 0 are given"):
        Source()
    with pytest.raises(ReadingError, match="here 2 are given"):
        Source(text="a", address="https://example.org/")


@pytest.mark.parametrize("content", [b"", b" \r\n\t", b"\0\0\0"])
def test_an_empty_file_is_refused_by_its_name(content: bytes) -> None:
    with pytest.raises(ReadingError, match=r"“report\.txt” is empty"):
        Source(content=content, name="report.txt")


def test_an_empty_text_is_refused() -> None:
    with pytest.raises(ReadingError, match="There is no text"):
        Source(text=" \n ")


def test_a_file_is_read_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "Bericht.TXT"
    path.write_bytes(b"Text")

    source = Source.from_file(path)

    assert (source.content, source.name, source.ending) == (b"Text", "Bericht.TXT", ".txt")


def test_a_file_that_is_too_large_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "big.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)  # takes no space on the disk

    with pytest.raises(ReadingError, match=r"“big\.txt” is too large for one report \(50 MB; at most 50 MB are read\)"):
        Source.from_file(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a device without an end")
def test_a_device_without_an_end_is_refused_once_it_is_too_large() -> None:
    with pytest.raises(ReadingError, match="“zero” is too large"):
        Source.from_file("/dev/zero")


def test_a_file_that_is_missing_or_a_folder_is_reported(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match=r"“none\.txt” cannot be opened \(No such file"):
        Source.from_file(tmp_path / "none.txt")
    with pytest.raises(ReadingError, match="cannot be opened"):
        Source.from_file(tmp_path)
