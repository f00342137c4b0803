"""Which of the five languages a text is written in.

Function words decide: a newspaper text of twenty words holds several of one language and hardly any of another. Only
a text in which they leave doubt, such as a single headline, is put to py3langid, whose model takes most of a second
to load.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import cast

from core.languages import LANGUAGES

_TOKEN = re.compile(r"[^\W\d_]+")
_SAMPLE = 6000  # characters: more text changes no decision and costs time
_FEWEST_WORDS = 8  # words that a block of its own language must have
_ENOUGH = 3  # hits that a language needs, and
_AHEAD = 1.5  # how many times those of the next one; both checked on headlines and captions of the raw pairs


@cache
def _languages_of_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, language in LANGUAGES.items():
        for word in language.reading.function_words:
            found[word] = (*found.get(word, ()), code)
    return found


def function_word_hits(words: list[str]) -> dict[str, float]:
    """Count, for each language, the function words among lower-case `words`; a word of n languages counts 1/n."""
    languages = _languages_of_word()
    hits = dict.fromkeys(LANGUAGES, 0.0)
    for word in words:
        shared_by = languages.get(word, ())
        for code in shared_by:
            hits[code] += 1 / len(shared_by)
    return hits


def detect_language(text: str) -> str:
    """Return the language of `text` as a code of two letters, or "und" for none of the five.

    Args:
        text: Any text; its first 6,000 characters decide.
    """
    words = _TOKEN.findall(text[:_SAMPLE].lower())
    if not words:
        return "und"
    code = _leader(function_word_hits(words))
    if code:
        return code
    if len(words) >= 40 or not _is_latin(words):
        return "und"
    return _by_model(" ".join(words))


def differing_language(text: str, language: str) -> str | None:
    """Return the language of one block where it is clearly another than the report's, else None."""
    words = _TOKEN.findall(text[:_SAMPLE].lower())
    if len(words) < _FEWEST_WORDS:
        return None
    hits = function_word_hits(words)
    code = _leader(hits)
    return code if code and code != language and hits[code] >= 3 * hits.get(language, 0.0) else None


def _leader(hits: dict[str, float]) -> str | None:
    ranked = sorted(hits.items(), key=lambda item: (-item[1], item[0]))
    (code, most), (_, next_most) = ranked[:2]
    return code if most >= _ENOUGH and most >= _AHEAD * next_most else None


def _is_latin(words: list[str]) -> bool:
    """Whether the letters are Latin: the model knows five languages and would call Greek one of them."""
    letters = "".join(words)
    return sum(letter < "\u0250" for letter in letters) * 2 > len(letters)


@cache
def _identifier() -> Callable[[str], tuple[str, float]]:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415  (0.7 s: only for texts in doubt)

    # An identifier of our own: the library's is shared with whoever else uses it in this process.
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return cast("Callable[[str], tuple[str, float]]", identifier.classify)


def _by_model(text: str) -> str:
    code, _ = _identifier()(text)
    return code
