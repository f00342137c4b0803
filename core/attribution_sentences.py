"""Sentences that say nothing but whose word the sentence before them is: "Das teilte die Polizei am Mittwoch mit."."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from core.languages import language_of
from core.languages.change_data import words_of_phrase
from core.report import Role, Sentence
from core.words import Word, words_of

_LONGEST = 20  # words; a longer one tells more than its source
# A paper, a broadcaster or a programme has so many words at most.
_NAME = 3
# An opening of so many words says nothing else: "C'est ce que".
_UNMISTAKABLE = 4
_BELONG_TOGETHER = frozenset({(role, role) for role in Role} | {(Role.LEDE, Role.BODY)})
# Verbs of these forces pass a statement on. Who criticizes, demands or denies it makes another one.
_PASSING_ON = ("say", "claim", "admit", "confirm", "stress")


def source_sentence_behind(sentences: Sequence[Sentence], position: int, language: str) -> int | None:
    """Return the position of the sentence that only names the source of the one at `position`, or None.

    A headline is attributed by itself or not at all: the sentence below it speaks of another one. A body that begins so
    speaks of its lede.

    Args:
        sentences: The sentences of a report.
        position: Which of them is attributed, counted from 0.
        language: A code of two letters.
    """
    behind = position + 1
    if behind >= len(sentences) or (sentences[position].role, sentences[behind].role) not in _BELONG_TOGETHER:
        return None
    return behind if tells_only_the_source(sentences[behind].text, language) else None


def tells_only_the_source(sentence: str, language: str) -> bool:
    """Tell whether a sentence opens with what stands for the one before, then reports, and says nothing itself.

    Args:
        sentence: A sentence as published.
        language: A code of two letters.
    """
    return start_of_source(sentence, language) is not None


def start_of_source(sentence: str, language: str) -> int | None:
    """Return where such a sentence begins to name the source, behind its opening; None where it says something.

    Args:
        sentence: A sentence as published.
        language: A code of two letters.
    """
    # Next to no sentence begins so, and no word reaches across a blank.
    beginning = words_of(sentence.split(None, 1)[0]) if sentence.strip() else ()
    if not beginning or beginning[0].folded not in _first_words(language):
        return None
    words = words_of(sentence)
    if not 0 < sum(not word.is_mark for word in words) <= _LONGEST:
        return None
    folded = tuple(word.folded for word in words)
    opening = next((each for each in _openings(language) if folded[: len(each)] == each), ())
    behind = words[len(opening) :]
    data = language_of(language).changes
    if not opening or not behind or not {":", *data.complements}.isdisjoint(folded[len(opening) :]):
        return None  # something is said in the sentence itself: behind "that" or a colon
    if '"' in folded and not _is_name_in_marks([word.text for word in words], folded):
        return None  # or in quotation marks
    if len(opening) >= _UNMISTAKABLE:
        tells = not _verbs(language).isdisjoint(folded[len(opening) :])
    else:
        tells = _reports(behind, language)
    return behind[0].start if tells else None


def _is_name_in_marks(texts: Sequence[str], folded: Sequence[str]) -> bool:
    """Whether the only words in quotation marks are the name of who tells it: "Das berichtet die «Seeländer Post»"."""
    first, last = folded.index('"'), len(folded) - 1 - folded[::-1].index('"')
    inside = texts[first + 1 : last]
    return folded.count('"') == 2 and 0 < len(inside) <= _NAME and inside[0][0].isupper() and inside[-1][0].isupper()


def _reports(words: Sequence[Word], language: str) -> bool:
    """Whether a reporting verb stands behind the opening, auxiliaries and other small words before it aside.

    In German it may also close the sentence: "Das haben Fachleute der Bahn [bestätigt]", "Das wurde von X [bestätigt]".
    """
    data = language_of(language).changes
    small = data.function_words | data.perfect_auxiliaries | data.passives
    if words[0].folded in small:  # "was [later] confirmed"
        small |= data.connectives | data.told_adverbs
    verb = next((word for word in words if word.folded not in small), None)
    if verb is None or verb.text[:1].isupper():
        closing = [word.folded for word in words if not word.is_mark][-1:]
        return words[0].folded in data.perfect_auxiliaries | data.passives and not _verbs(language).isdisjoint(closing)
    if verb.folded in _verbs(language) or verb.folded in data.told_participles:
        return True
    closing = {word.folded for word, after in pairwise((*words, None)) if word is not None and _closes(after)}
    return any(verb.folded in forms and particle in closing for forms, particle in _parted_verbs(language))


def _closes(after: Word | None) -> bool:
    """Whether a clause ends before this word, where a verb leaves its particle."""
    return after is None or after.is_mark


@cache
def _openings(language: str) -> tuple[tuple[str, ...], ...]:
    """The openings of a language as folded words, the longest first."""
    openings = map(words_of_phrase, language_of(language).changes.statement_openings)
    return tuple(sorted(openings, key=lambda words: (-len(words), words)))


@cache
def _first_words(language: str) -> frozenset[str]:
    return frozenset(words[0] for words in _openings(language))


@cache
def _verbs(language: str) -> frozenset[str]:
    reporting = language_of(language).changes.reporting
    return frozenset[str]().union(*(reporting.get(force, frozenset[str]()) for force in _PASSING_ON))


@cache
def _parted_verbs(language: str) -> tuple[tuple[frozenset[str], str], ...]:
    particles = language_of(language).changes.particles
    return tuple((forms, particle) for forms, particle, force in particles if force in _PASSING_ON)
