"""Lines that are nothing but agencies: the credit of a text behind its last paragraph."""

from __future__ import annotations

import re

from core.reading.agencies import AGENCY_OF

# A line that names authors and agencies has so many words at most.
LONGEST_BYLINE = 14
_LONGEST_CREDIT_LINE = 80  # characters
_CREDIT_LINE = re.compile(r"[(\[{]?\s*(?:mit\s+|with\s+|avec\s+|con\s+)?([^()\[\]]{1,60}?)\s*[)\]}]?\s*[.]?")
_WORD = re.compile(r"[^\W_]+")
AGENCY_WORDS = frozenset(word for spelling in AGENCY_OF for word in _WORD.findall(spelling))
_SEPARATORS = re.compile(r"\s*(?:[/,;+&|]|\bund\b|\band\b|\bet\b|\be\b|\by\b)\s*|\s+")


def is_agency_line(text: str) -> bool:
    """Whether `text` is nothing but agencies, in brackets or not: "(sda/dpa)", "mit dpa", "AP", "(dpa/abc)"."""
    if len(text) > _LONGEST_CREDIT_LINE or AGENCY_WORDS.isdisjoint(_WORD.findall(text.lower())):
        return False
    match = _CREDIT_LINE.fullmatch(text.strip().lower())
    if not match:
        return False
    named = match.group(1).strip()
    if named in AGENCY_OF:
        return True
    parts = [part for part in _SEPARATORS.split(named) if part]
    known = [part in AGENCY_OF for part in parts]
    # In brackets, the short sign of an editor may stand beside the agency's.
    signs = text.strip()[:1] in "([" and all(part in AGENCY_OF or len(part) <= 4 for part in parts)
    return bool(parts) and (all(known) or (any(known) and signs))
