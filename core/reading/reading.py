"""Reading a report from text."""

from __future__ import annotations

import re

from core.report import Report, Role, Sentence


def read_text(text: str, *, outlet: str = "", language: str | None = None, source_name: str = "") -> Report:
    """Read a report from pasted or uploaded plain text."""
    sentences: list[Sentence] = []
    for paragraph, line in enumerate(re.finditer(r"[^\n]*\S[^\n]*", text)):
        for match in re.finditer(r"\S.*?(?:[.!?…](?=\s)|$)", line.group()):
            start, end = line.start() + match.start(), line.start() + match.end()
            found = text[start:end].rstrip()
            sentences.append(Sentence(len(sentences), start, start + len(found), found, Role.BODY, "text", paragraph))
    return Report(text, tuple(sentences), outlet=outlet, language=language or "und", source_name=source_name)
