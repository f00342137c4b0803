"""Finding the sentences that corrections cite, on the text they were made on and on one that has changed since."""

from __future__ import annotations

from collections.abc import Sequence

from core.corrections.correction import CitedSentence, Correction
from core.phrases import phrase, phrase_of
from core.report import Report

# Enough words to know a sentence by, few enough for one line.
_LETTERS_SHOWN = 60


def place_of(sentence: CitedSentence, reports: Sequence[Report]) -> int | None:
    """Return where a cited sentence stands in its report: at its old place, or at the one other place it is found.

    None where the report does not have it, or has it several times and not at its old place.
    """
    if sentence.report >= len(reports):
        return None
    sentences = reports[sentence.report].sentences
    if sentence.position < len(sentences) and sentences[sentence.position].text == sentence.text:
        return sentence.position
    places = [other.position for other in sentences if other.text == sentence.text]
    return places[0] if len(places) == 1 else None


def why_not_found(sentence: CitedSentence, reports: Sequence[Report]) -> str:
    """Say why `place_of` found no place."""
    if sentence.report >= len(reports):
        return phrase(
            "It cites report {number}, and {count} are compared.", number=sentence.report + 1, count=len(reports)
        )
    words = shortened(sentence.text)
    times = sum(other.text == sentence.text for other in reports[sentence.report].sentences)
    if times:
        return phrase_of(
            times,
            "“{words}” stands {n} time in its report, but not at its old place.",
            "“{words}” stands {n} times in its report, none of them at its old place.",
            words=words,
        )
    return phrase("“{words}” does not stand in its report any more.", words=words)


def first_lost(correction: Correction, reports: Sequence[Report]) -> CitedSentence | None:
    """Return the first sentence of a correction that has no place in the reports."""
    return next((one for one in correction.sentences if place_of(one, reports) is None), None)


def shortened(text: str) -> str:
    """Return the first words of a sentence on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _LETTERS_SHOWN else line[:_LETTERS_SHOWN].rsplit(" ", 1)[0] + " …"
