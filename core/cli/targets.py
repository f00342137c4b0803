"""Writing a comparison where the command line asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from gettext import NullTranslations
from pathlib import Path

from core.cli.errors import CommandError
from core.comparison import Comparison
from core.corrections import History, corrections_text
from core.exports import csv_tables, html_page, json_text, ladder, tei_xml
from core.report import Report

# Spreadsheets take a table without this mark for one in the encoding of the system and show "gr√∂sser".
_CSV_ENCODING = "utf-8-sig"


def check_targets(files: Sequence[Path], folder: Path | None, sources: Sequence[str]) -> None:
    """Refuse what cannot be written before any work is done.

    Raises:
        CommandError: If a file's folder does not exist, a file is a folder or the other way round, or a target is
            one of the reports that are compared.
    """
    taken = {_resolved(Path(source)) for source in sources}
    for file in files:
        place = _resolved(file)
        if place in taken:
            message = f"“{file}” is one of the reports or was asked for twice: choose another file to write to."
            raise CommandError(message)
        if place.is_dir():
            message = f"“{file}” is a folder: give the name of a file to write."
            raise CommandError(message)
        if not place.parent.is_dir():
            message = f"There is no folder “{file.parent}” to write “{file.name}” into: make it first."
            raise CommandError(message)
        taken.add(place)
    if folder is not None and _resolved(folder).exists() and not folder.is_dir():
        message = f"“{folder}” is a file: give a folder for the tables."
        raise CommandError(message)


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, ValueError, RuntimeError):
        # A NUL in the name, or links that lead in a circle.
        message = f"“{path}” is not the name of a file: check it."
        raise CommandError(message) from None


def write_json(comparison: Comparison, file: Path) -> str:
    """Write the comparison as JSON and return what was written, for the reader."""
    return _write(file, json_text(comparison))


def write_html(comparison: Comparison, file: Path, translations: NullTranslations) -> str:
    """Write the comparison as a page that speaks a language, and return what was written, for the reader."""
    return _write(file, html_page(comparison, translations))


def write_tei(comparison: Comparison, file: Path) -> str:
    """Write the two compared reports as TEI and return what was written, for the reader."""
    return _write(file, tei_xml(comparison, comparison.pairs[0]))


def write_ladder(comparison: Comparison, file: Path) -> str:
    """Write the links of the two compared reports, a line each, and return what was written, for the reader."""
    return _write(file, ladder(comparison, comparison.pairs[0]))


def write_corrections(history: History, reports: Sequence[Report], file: Path) -> str:
    """Write a log of corrections and return what was written, for the reader."""
    return _write(file, corrections_text(history, reports))


def write_csv(comparison: Comparison, folder: Path) -> str:
    """Write the comparison as tables into a folder, made if need be, and return what was written, for the reader."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"The folder “{folder}” cannot be made ({error.strerror})."
        raise CommandError(message) from None
    tables = csv_tables(comparison)
    for name, table in tables.items():
        _write(folder / name, table, _CSV_ENCODING)
    return f"{folder} ({', '.join(tables)})"


def _write(file: Path, text: str, encoding: str = "utf-8") -> str:
    try:
        file.write_text(text, encoding=encoding, newline="\n")
    except OSError as error:
        message = f"“{file}” cannot be written ({error.strerror}): choose another place."
        raise CommandError(message) from None
    return str(file)
