"""Collect the messages of the interface and bring the catalogs up to date: `make translations`.

What is new in a catalog is left empty there, what is no longer said is dropped; a test tells which translations are
missing. No time and no place of this machine goes into a file, so the same sources give the same catalogs.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as MessageOfCatalog
from babel.messages.pofile import read_po, write_po

from core.catalogs import INTERFACE_LANGUAGES, catalog_path

ROOT = Path(__file__).parent.parent
# `phrase` and `phrase_of` are the engine's; `counted` is the dashboard's short way to `ngettext`.
# Where the message stands among the arguments, from 0.
_EVERYWHERE = {"phrase": (0,), "phrase_of": (1, 2), "gettext": (0,), "ngettext": (0, 1)}
KEYWORDS: dict[str, dict[str, tuple[int, ...]]] = {
    "core": _EVERYWHERE,
    "dashboard": {**_EVERYWHERE, "counted": (1, 2)},
}

Message = str | tuple[str, ...]


def messages() -> Iterator[tuple[str, Message]]:
    """Yield each message in the sources with the file it stands in; a pair where a number decides.

    Found in the syntax tree, calls inside f-strings included, which Babel's own extraction misses before Python 3.12.
    """
    for package, keywords in KEYWORDS.items():
        for path in sorted((ROOT / package).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
            for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
                places = keywords.get(cast("ast.Name", call.func).id, ())
                texts = [_text(call.args[place]) for place in places if place < len(call.args)]
                if texts and all(texts):
                    yield path.relative_to(ROOT).as_posix(), texts[0] if len(texts) == 1 else tuple(texts)


def _text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def collected() -> Catalog:
    """Return all messages of the sources, without translations."""
    template = Catalog()
    for place, message in messages():
        known = template.get(message)
        places: list[tuple[str, int]] = list(known.locations) if known else []
        template.add(message, locations=sorted({*places, (place, 0)}))
    return template


def updated(language: str) -> Catalog:
    """Return the catalog of a language with the messages as they are now."""
    with catalog_path(language).open("rb") as file:
        known = read_po(file, locale=language)
    fresh = Catalog(locale=language, fuzzy=False)
    for message in collected():
        if message.id:
            before = known.get(message.id)
            fresh.add(message.id, before.string if before else None, locations=message.locations)
    return fresh


def forms_of(message: Any) -> tuple[str, ...]:  # noqa: ANN401 - Babel's own type is wider than what it holds
    """Return the forms of a message or of its translation: one, or two where a number decides."""
    forms = cast("tuple[Any, ...]", message if isinstance(message, tuple | list) else (message,))
    return tuple(str(form or "") for form in forms)


def is_translated(message: MessageOfCatalog) -> bool:
    """Whether every form of a message has its translation."""
    return all(forms_of(message.string))


def write(catalog: Catalog, language: str) -> None:
    """Write a catalog to its place, with a header that never changes by itself."""
    with catalog_path(language).open("wb") as file:
        file.write(_HEADER.format(language=language, plurals=catalog.plural_forms).encode())
        write_po(file, catalog, width=120, omit_header=True, include_lineno=False)


def main() -> None:
    """Write the catalogs anew, and say what they lack."""
    for language in INTERFACE_LANGUAGES[1:]:
        catalog = updated(language)
        write(catalog, language)
        missing = [message.id for message in catalog if message.id and not is_translated(message)]
        print(f"{language}: {len(catalog)} messages, {len(missing)} without a translation")
        for message in missing:
            print(f"  {message if isinstance(message, str) else message[0]}")


_HEADER = """# Translations of Synopse. See docs/translating.md.
msgid ""
msgstr ""
"Project-Id-Version: synopse\\n"
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"

"""


if __name__ == "__main__":
    main()
