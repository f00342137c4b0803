"""The frame of every page of HTML that Synopse writes: complete in itself, and closed to everything else.

A page needs nothing but a browser: no script, no font, no picture, no address. Published text is escaped wherever it
appears and set apart in its own direction of writing; should an escape ever fail, the content security policy allows
nothing but the page's own style sheet, named by its hash.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from functools import cache
from html import escape
from importlib import resources

from core.exports.wording import visible


def html_document(title: str, body: Iterable[str], *, style: str, language: str = "en") -> str:
    """Return a whole page of HTML.

    Args:
        title: The page's title, as text; "Synopse" is added.
        body: What stands in the page's body, as lines of HTML.
        style: The name of the style sheet, a file beside this one.
        language: The language that the page speaks, as a code of two letters.
    """
    sheet = _style_sheet(style)
    sheet_hash = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{sheet_hash}'; base-uri 'none'; form-action 'none'"
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(language)}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{escaped(title)} – Synopse</title>",
        f"<style>{sheet}</style>",
        "</head>",
        "<body>",
        *body,
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def isolated(text: str) -> str:
    """Escape text from outside and keep its direction of writing from touching what stands around it."""
    return f"<bdi>{escaped(text)}</bdi>"


def escaped(text: str) -> str:
    """Escape text from outside, with what would steer its direction of writing made visible."""
    return escape(visible(text))


@cache
def _style_sheet(name: str) -> str:
    return resources.files("core.exports").joinpath(name).read_text(encoding="utf-8")
