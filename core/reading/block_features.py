"""What the words of one block say about its place on the page, without a look at its neighbors.

Each feature is a plain observation that a reader can check: how long the block is, how it ends, which typical words
it holds. The role model weighs them (see `role_model`), the reasons shown to the reader name them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from core.languages import LANGUAGES, language_of
from core.languages.word_lists import any_of
from core.reading.agencies import (
    AGENCY_OF,
    CLOSING_PHOTO_CREDIT_PATTERN,
    CLOSING_PHOTO_CREDIT_SIGNS,
    PHOTO_AGENCIES,
    PHOTO_PHRASES,
)

_TOKEN = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”“’»«›‹)\]*_]*$")
# The sign of the author or the editor in brackets behind the last sentence: "… sagte sie. (ib)", "…“(ib/jm)".
_SIGNED_OFF = re.compile(r"[.!?…][\"”“»«’]*\s*\([a-zà-öø-ÿ]{2,4}(?:[/,] ?[a-zà-öø-ÿ]{2,4})*\)$")
_INNER_SENTENCE_END = re.compile(r"[^\W\d]{2}[.!?…][\"'”“’»«›‹)\]]*\s+[\"'„“«»‹›(]*[^\W\d_a-zß-öø-ÿ]")
_GLUED = re.compile(r"[a-zß-öø-ÿ]{2}[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]|[a-zß-öø-ÿ]{3}\d{1,2}[.:]\d\d|\d{4}\d{1,2}[.:]\d\d")
_DURATION = re.compile(
    r"\b\d{1,3}[:.]\d\d\s*(?:min|std|h)\b"
    r"|\b\d{1,3}\s*(?:mins?|minuten|minutes|minuti|minutos|sek|sec|std)\b\.?(?!\s+[a-zß-öø-ÿ]{3})",
    re.IGNORECASE,
)
_CLOSING_DURATION = re.compile(
    r"(?:(?:\||\b\d{4}|^)\s*\d{1,3}|\s\d{1,2}:\d\d)(?:[:.]\d\d)?\s*(?:min|std|sek|sec)\b\.?\s*$", re.IGNORECASE
)
_CLOCK = re.compile(r"\b(?:[01]?\d|2[0-3])[:.h][0-5]\d\b")
_NUMERIC_DATE = re.compile(r"\b(?:\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d\d)|\d{4}-\d\d-\d\d)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MENU_MARKS = re.compile(r"[|›»→←▶►•·⟩>]|\s/\s")
# Guillemets in pairs are no marks of a menu. Without a limit, a text of nothing but opening ones would take its square.
_QUOTED = re.compile(r"«[^»]{0,2000}»|»[^«]{0,2000}«|‹[^›]{0,2000}›|›[^‹]{0,2000}‹")
_QUOTE_OPENS = re.compile(r"[\"„“«»‹›‚]")
_BRACKETED_TAIL = re.compile(r"[(\[][^()\[\]]{2,60}[)\]][.\s]*$")
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:by\s*)?(?:19|20)\d\d"
    r"|(?:rechte|rights|droits|diritti|derechos|riproduzione)"
    r"\s+(?:vorbehalten|reserved|réservés|riservati|riservata|reservados)",
    re.IGNORECASE,
)
_COUNTER = re.compile(
    r"^\W*\d+(?:[\s/]+(?:of|von|de|di|sur|/)?\s*\d+)?\W*$|\b(?:image|bild|foto|photo)?\s*\d+\s*/\s*\d+$",
    re.IGNORECASE,
)


QUOTE_OPENINGS = ("„", "“", "«", "»", '"', "›", "‹", "'", "‚", "‘", "”")


_CONTENT_LENGTH = 4  # letters that a word needs to tell something about the topic
_STEM = 8  # letters
_LONGEST_CREDIT = 120  # characters at the end of a block in which a picture's credit is looked for


@dataclass(slots=True)
class BlockFacts:
    """A block as the role model sees it.

    Attributes:
        text: Its words, as published.
        words: Its words in lower case.
        kinds: How often each kind of typical word occurs: "page", "promo", "teaser", "notice", "photo", …
        features: Names of what was observed, each with its strength (mostly 1).
        ends_sentence: Whether it ends like a sentence.
        capitals: How many of its words begin with a capital letter.
        topic: The beginnings of its longer words that are no function words: what it speaks of.
    """

    text: str
    words: list[str]
    kinds: dict[str, int]
    ends_sentence: bool
    capitals: int
    topic: frozenset[str]
    features: dict[str, float] = field(default_factory=dict[str, float])

    @property
    def key(self) -> str:
        """The words in a form in which repetitions are alike."""
        return " ".join(self.words)


# Words of the page are looked up in the report's language and in English, which pages in all languages mix in.
_PAGE_LANGUAGE = "en"
_PHRASE_KINDS = ("promo", "teaser", "notice", "date", "photo", "byline", "caption", "source", "consent")


@cache
def _phrases(code: str) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Map the first word of each typical phrase to the whole phrase and its kind."""
    found: dict[str, set[tuple[tuple[str, ...], str]]] = {}
    for language in _languages(code):
        reading = language_of(language).reading
        for kind in _PHRASE_KINDS:
            for phrase in getattr(reading, f"{kind}_words"):
                words = tuple(_TOKEN.findall(phrase))
                if words and not phrase.startswith("("):
                    found.setdefault(words[0], set()).add((words, kind))
        for phrase in reading.credit_phrases:
            words = tuple(_TOKEN.findall(phrase))
            if len(words) > 1:
                found.setdefault(words[0], set()).add((words, "credit"))
    return {first: tuple(sorted(phrases)) for first, phrases in found.items()}


@cache
def _single_words(code: str) -> dict[str, frozenset[str]]:
    readings = [language_of(language).reading for language in _languages(code)]
    months = {name for reading in readings for names in reading.months for name in names}
    weekdays = {name for reading in readings for names in reading.weekdays for name in names if len(name) > 3}
    return {
        "function": frozenset().union(*(reading.function_words for reading in readings)),
        "own function": readings[0].function_words,
        "page": frozenset().union(*(reading.page_words for reading in readings)),
        "section": frozenset().union(*(reading.section_words for reading in readings)),
        "reader": frozenset().union(*(reading.reader_words for reading in readings)),
        "author": frozenset().union(*(reading.author_words for reading in readings)),
        "saying": frozenset().union(*(reading.quotation_verbs for reading in readings)),
        "clock word": frozenset().union(*(reading.clock_words for reading in readings)),
        "month": frozenset(months),
        "weekday": frozenset(weekdays),
        "agency": frozenset(spelling for spelling in AGENCY_OF if " " not in spelling),
    }


def _count_polite(text: str, words: Sequence[str], kinds: dict[str, int], language: str) -> None:
    """Count words that speak to the reader by their capital only where they have it: "ihren" is anybody's.

    The model goes on weighing what could speak to the reader: without, furniture_segments F1 on pages not seen in
    training falls from .892 to .888 (furniture_pages .896 either way). Rules and reasons ask for the capital.
    """
    spoken = kinds.get("reader", 0)
    if not spoken:
        return
    kinds["perhaps reader"] = spoken
    forms, pattern = _polite(language)
    if forms:
        spoken += len(pattern.findall(text)) - sum(word in forms for word in words)
    kinds["reader"] = max(spoken, 0)


@cache
def _polite(code: str) -> tuple[frozenset[str], re.Pattern[str]]:
    """Return such words, and match them inside a sentence: at its start all have a capital."""
    forms = frozenset(word for one in _languages(code) for word in language_of(one).reading.polite_words)
    return forms, re.compile(rf"(?<=[\w,;–-] )(?:{any_of(word.capitalize() for word in forms)})(?![\w-])")


@cache
def _photo_credit(code: str) -> re.Pattern[str]:
    words = {word for language in _languages(code) for word in language_of(language).reading.photo_words}
    alternatives = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?:\b|(?<=[a-z]))(?:{alternatives})\s?(?::|©|\|)\s?\S|©|\(c\)\s", re.IGNORECASE)


@cache
def _closing_credit(code: str) -> re.Pattern[str]:
    words = {word for language in _languages(code) for word in language_of(language).reading.photo_words}
    sources = {word for language in _languages(code) for word in language_of(language).reading.source_words}
    alternatives = "|".join(re.escape(word) for word in sorted(words - sources, key=len, reverse=True))
    named = "|".join(re.escape(word) for word in sorted(sources, key=len, reverse=True))
    return re.compile(
        rf"(?:(?:(?<![^\W_])|(?<=[a-z.]))(?P<picture>{alternatives})|(?<![^\W_])(?P<source>{named}))\s?[:|©]\s?[^.!?:\n]{{2,70}}[).]?$",
        re.IGNORECASE,
    )


@cache
def _caption_marks(code: str) -> tuple[str, ...]:
    return tuple({mark for language in _languages(code) for mark in language_of(language).reading.caption_words})


def _languages(code: str) -> tuple[str, ...]:
    if code not in LANGUAGES:
        return tuple(LANGUAGES)
    return (code,) if code == _PAGE_LANGUAGE else (code, _PAGE_LANGUAGE)


def facts_of(text: str, language: str) -> BlockFacts:
    """Observe one block.

    Args:
        text: The block's text.
        language: The report's language as a code of two letters; "und" tries the words of all languages.
    """
    lowered = text.lower().replace("’", "'")
    words = _TOKEN.findall(lowered)
    kinds = _count_kinds(words, language)
    _count_polite(text, words, kinds, language)
    facts = BlockFacts(
        text, words, kinds, _ends_sentence(text), _count_capitals(text), topic=_topic_of(words, language)
    )
    _observe_shape(facts)
    _observe_words(facts)
    _observe_marks(facts, lowered)
    _observe_pictures(facts, lowered, language)
    return facts


def _ends_sentence(text: str) -> bool:
    return bool(_ENDS_SENTENCE.search(text)) or (text.endswith(")") and bool(_SIGNED_OFF.search(text)))


def _observe_pictures(facts: BlockFacts, lowered: str, language: str) -> None:
    """See whether the block credits a picture, and whether it ends with that."""
    text, features = facts.text, facts.features
    ending = text[-_LONGEST_CREDIT:]
    marked = ":" in text or "©" in text or "|" in text or "(c)" in lowered
    if marked and _photo_credit(language).search(text):
        features["photo credit"] = 1
    closing = _closing_credit(language).search(ending) if marked else None
    if (closing and closing.group("picture")) or _ends_with_picture_credit(ending):
        features["ends with a picture credit"] = 1
    elif closing or _ends_with_agency(ending):
        features["ends with a source"] = 1
    if not PHOTO_AGENCIES.isdisjoint(facts.words) or any(phrase in lowered for phrase in PHOTO_PHRASES):
        features["names a picture agency"] = 1
    if any(mark in lowered for mark in _caption_marks(language)):
        features["says what a picture shows"] = 1


def _ends_with_picture_credit(ending: str) -> bool:
    lowered = ending.lower()
    if not any(sign in lowered for sign in CLOSING_PHOTO_CREDIT_SIGNS):
        return False
    tail = _TAIL.search(ending)
    if tail and (
        _SLASHED_NAMES.fullmatch(tail.group("tail").strip()) or _PHOTO_TAIL.fullmatch(tail.group("tail").strip())
    ):
        return True
    return bool(CLOSING_PHOTO_CREDIT_PATTERN.search(ending))


def _ends_with_agency(ending: str) -> bool:
    tail = _TAIL.search(ending)
    return bool(tail) and tail.group("tail").strip("() ").lower() in AGENCY_OF


# What stands behind the last finished sentence of a block, without a final mark of its own.
_TAIL = re.compile(r"[.!?»”\"]\s+(?P<tail>[^.!?:]{2,60})$")
_SLASHED_NAMES = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w.'’-]*(?: [\w.'’-]+){0,3} ?/ ?[A-ZÀ-ÖØ-Þ][\w.'’-]*(?: [\w.'’-]+){0,3}|/ ?[A-Z]{2,5}"
)
_PHOTO_TAIL = re.compile(r"(?:photos?|fotos?|bild(?:er)?|image|imagen|immagine)\b\s*/?\s*[A-ZÀ-ÖØ-Þ].*", re.IGNORECASE)


def _topic_of(words: Iterable[str], language: str) -> frozenset[str]:
    """Return the beginnings of the words that tell what a block speaks of; endings differ with the grammar."""
    little = _single_words(language)["function"]
    return frozenset(word[:_STEM] for word in words if len(word) >= _CONTENT_LENGTH and word not in little)


def _count_capitals(text: str) -> int:
    return sum(1 for word in text.split() if word[0].isupper())


def _count_kinds(words: list[str], language: str) -> dict[str, int]:
    kinds: dict[str, int] = {}
    for kind, known in _single_words(language).items():
        count = sum(1 for word in words if word in known)
        if count:
            kinds[kind] = count
    phrases = _phrases(language)
    for position, word in enumerate(words):
        for phrase, kind in phrases.get(word, ()):
            if len(phrase) == 1 or tuple(words[position : position + len(phrase)]) == phrase:
                kinds[kind] = kinds.get(kind, 0) + 1
                if position == 0:
                    kinds[f"opens with {kind}"] = 1
    return kinds


_LENGTHS = ((0, "no words"), (1, "1 word"), (2, "2 words"), (4, "3–4 words"), (7, "5–7 words"), (12, "8–12 words"),
            (18, "13–18 words"), (28, "19–28 words"), (45, "29–45 words"), (80, "46–80 words"))  # fmt: skip


def length_class(count: int) -> str:
    """Return the name of a block's length in words."""
    for most, name in _LENGTHS:
        if count <= most:
            return name
    return "over 80 words"


def _observe_shape(facts: BlockFacts) -> None:
    features, text, count = facts.features, facts.text, len(facts.words)
    features[length_class(count)] = 1
    features[_final_mark(facts)] = 1
    if text.endswith(("...", "…", "[…]", "[...]")):
        features["cut off"] = 1
    if text.endswith(("?", "!")):
        features["ends with ? or !"] = 1
    if _INNER_SENTENCE_END.search(text):
        features["several sentences"] = 1
    if text[:1].islower():
        features["begins in lower case"] = 1
    elif text[:1].isdigit():
        features["begins with a digit"] = 1
    if text.isupper() and count:
        features["all capitals"] = 1
    if count and facts.capitals >= 0.8 * len(text.split()) and count > 1:
        features["nearly all words capitalized"] = 1


def _final_mark(facts: BlockFacts) -> str:
    if facts.ends_sentence:
        return "ends like a sentence"
    if facts.text.endswith(":"):
        return "ends with a colon"
    return "ends with a comma" if facts.text.endswith((",", ";")) else "no final mark"


# The paragraph on the author beside a report. Observing it gains .003 of furniture_pages F1 and .002 of
# furniture_segments F1 on pages not seen in training.
_AUTHOR_WORDS = ("an author word", "two author words", "several author words")
_LONGEST_PORTRAIT = 90  # words
_SHARES = ((0.0, "no function words"), (0.15, "few function words"), (0.35, "some function words"))


def _observe_words(facts: BlockFacts) -> None:
    features, kinds, count = facts.features, facts.kinds, max(len(facts.words), 1)
    share = kinds.get("function", 0) / count
    features[next((name for most, name in _SHARES if share <= most), "many function words")] = 1
    menu = (kinds.get("page", 0) + kinds.get("section", 0)) / count
    if menu:
        features["page words"] = min(menu * 2, 1.0)
        if menu >= 0.99:
            features["only page words"] = 1
    for kind in ("promo", "teaser", "notice", "agency", "byline", "caption", "saying", "month", "weekday"):
        if kinds.get(kind):
            features[f"{kind} words"] = min(kinds[kind], 3) / 3 if kind in {"promo", "notice"} else 1
    for kind in ("byline", "date", "photo", "teaser", "promo", "notice"):
        if kinds.get(f"opens with {kind}"):
            features[f"opens with {kind} words"] = 1
    if kinds.get("perhaps reader"):
        features["addresses the reader"] = min(kinds["perhaps reader"] / count * 8, 1.0)
    if kinds.get("author") and count <= _LONGEST_PORTRAIT:
        features[_AUTHOR_WORDS[min(kinds["author"], 3) - 1]] = 1
    if kinds.get("page") and count <= 4:
        features["page word in a short line"] = 1


def _observe_marks(facts: BlockFacts, lowered: str) -> None:
    text, features = facts.text, facts.features
    digits = sum(map(str.isdigit, text))
    if digits * 4 > len(text):
        features["mostly digits"] = 1
    for pattern, name in (*_MARKS, *_NUMBER_MARKS) if digits else _MARKS:
        if pattern.search(_QUOTED.sub(" ", text) if pattern is _MENU_MARKS else text):
            features[name] = 1
    if any(sign in lowered for sign in _RIGHTS_SIGNS) and _RIGHTS.search(text):
        features["copyright"] = 1
    if "@" in text or "://" in text or any(_is_address(word) for word in facts.words if "." in word):
        features["address"] = 1
    if text.count(",") >= 2:
        features["several commas"] = 1
    if text.startswith(tuple('"„“«»‹›‚')):
        features["begins with a quotation mark"] = 1
    if text.startswith(tuple(":+-–—•·|>»›→←*#@/&([")):
        features["begins with a mark"] = 1
    if len(text) < _SHORT_LINE and (features.get("numeric date") or features.get("time of day")):
        features["short with a date"] = 1


def _is_address(word: str) -> bool:
    return word.startswith("www.") or word.rpartition(".")[2] in _DOMAINS


_DOMAINS = frozenset({"com", "org", "net", "de", "ch", "at", "fr", "it", "es", "uk", "info", "tv", "eu"})
_RIGHTS_SIGNS = ("©", "(c)", "copyright", "vorbehalten", "reserved", "réservés", "riservat", "reservados")
_SHORT_LINE = 90  # characters
_MARKS = (
    (_MENU_MARKS, "menu marks"),
    (_GLUED, "glued words"),
    (_QUOTE_OPENS, "quotation marks"),
    (_BRACKETED_TAIL, "ends with a bracket"),
)
_NUMBER_MARKS = (
    (_DURATION, "duration"),
    (_CLOSING_DURATION, "ends with a running time"),
    (_CLOCK, "time of day"),
    (_NUMERIC_DATE, "numeric date"),
    (_YEAR, "year"),
    (_COUNTER, "a counter"),
)
