"""Sentences that say nothing but whose word the sentence before them is: "Das teilte die Polizei am Mittwoch mit."."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from core.changes.lexicon import Lexicon
from core.links import Link
from core.report import Report
from core.words import Word, words_of

# A longer one tells more than its source.
_LONGEST = 20
# An opening of so many words says nothing else: "C'est ce que".
_UNMISTAKABLE = 4


def with_source_sentences(
    link: Link, left: Report, right: Report, linked: tuple[Collection[int], Collection[int]], lexicon: Lexicon
) -> Link:
    """Return a link with the sentences behind it that tell its source alone; the link itself where there are none.

    What a report attributes by a sentence of its own would otherwise seem to lack its source, or hide that the other
    report names none.

    Args:
        link: A link.
        left: The report of the left positions.
        right: The report of the right positions.
        linked: The positions on either side that any link holds; what is linked has its own counterpart.
        lexicon: The words of the reports' language.
    """
    return replace(
        link,
        left=_with_next(link.left, left, linked[0], lexicon),
        right=_with_next(link.right, right, linked[1], lexicon),
    )


def _with_next(
    positions: tuple[int, ...], report: Report, linked: Collection[int], lexicon: Lexicon
) -> tuple[int, ...]:
    after = positions[-1] + 1 if positions else len(report.sentences)
    if after in linked or not _tells_the_source_alone(report, after, lexicon):
        return positions
    # A headline is attributed by itself or not at all; the sentence below it speaks of another one.
    alike = report.sentences[after].role is report.sentences[positions[-1]].role
    return (*positions, after) if alike else positions


def _tells_the_source_alone(report: Report, position: int, lexicon: Lexicon) -> bool:
    """Whether a sentence opens with a pronoun for what was said and its reporting verb, and brings nothing itself."""
    if position >= len(report.sentences):
        return False
    sentence = report.sentences[position]
    words = words_of(report.text, sentence.start, sentence.end)
    if not words or not sentence.role.is_reporting or len(words) > _LONGEST:
        return False
    folded = tuple(word.folded for word in words)
    opening = lexicon.statement_openings.among(folded, 0)
    if (
        opening is None
        or opening[0] == len(words)
        or not {":", '"', *lexicon.data.complements}.isdisjoint(folded[opening[0] :])
    ):
        return False  # something is said in the sentence itself: behind "that", a colon or in quotation marks
    if opening[0] >= _UNMISTAKABLE:
        return not lexicon.forces.keys().isdisjoint(folded[opening[0] :])
    return _reports(words[opening[0] :], lexicon)


def _reports(words: Sequence[Word], lexicon: Lexicon) -> bool:
    """Whether a reporting verb stands behind the opening, auxiliaries and other small words before it aside.

    In German it may also close the sentence: "Das haben Fachleute der Bahn [bestätigt]".
    """
    data = lexicon.data
    verb = next((word for word in words if word.folded not in data.function_words), None)
    if verb is None or verb.text[:1].isupper():
        closing = [word.folded for word in words if not word.is_mark][-1:]
        return words[0].folded in data.perfect_auxiliaries and not lexicon.forces.keys().isdisjoint(closing)
    parted = any(
        verb.folded in forms and any(word.folded == particle for word in words)
        for forms, particle, _ in lexicon.particles
    )
    return parted or verb.folded in lexicon.forces
