"""Gives a sentence the source that the sentence behind it names: "Die Brücke ist zu. Das teilte die Polizei mit."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from core.attribution_sentences import source_sentence_behind, start_of_source
from core.facts.clauses import Piece, hidden, noun_phrase, pieces_of, span_of
from core.facts.quotation import Quotation, QuotationKind
from core.facts.speakers import Attribution, attributions_in
from core.languages import language_of
from core.quotation_marks import quoted_in
from core.report import Report, Sentence, Span


def with_source_sentences(report: Report, text: str, quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """Return the quotations of a report with what sentences of their own attribute, in order.

    The sentence before becomes a claim of that source; where it quotes, its quotations without a speaker get one. What
    names a source itself keeps it.

    Args:
        report: The report.
        text: Its text, line breaks of its layout as spaces.
        quotations: What is found in it without these sentences.
    """
    found = list(quotations)
    for sentence in report.sentences:
        behind = source_sentence_behind(report.sentences, sentence.position, report.language)
        told = None if behind is None else _told_by(text, report.sentences[behind], report.language)
        if told is None or told.speaker is None:
            continue
        inside = [one for one in found if one.start < sentence.end and sentence.start < one.end]
        # What only goes on with somebody's words has the source that is named for it.
        own = [one for one in inside if one.kind is not QuotationKind.CONTINUED]
        if not own:
            found = [one for one in found if one not in inside]
            found.append(_claim(text, sentence, told, report.language))
        for one in own:
            if one.speaker is None:
                found[found.index(one)] = _with_speaker(one, text, told, report.language)
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def _claim(text: str, sentence: Sentence, told: Attribution, language: str) -> Quotation:
    end = sentence.start + len(text[sentence.start : sentence.end].rstrip(" .:;\n\t"))
    return _with_speaker(Quotation(sentence.start, end, QuotationKind.INDIRECT), text, told, language)


def _with_speaker(quotation: Quotation, text: str, told: Attribution, language: str) -> Quotation:
    words = told.speaker.of(text) if told.speaker is not None else ""
    name = "" if words.lower() in language_of(language).quotations.pronouns else " ".join(words.split()).strip(" ,")
    return replace(quotation, speaker=told.speaker, speaker_name=name, cue=told.cue)


def _told_by(text: str, sentence: Sentence, language: str) -> Attribution | None:
    """Who reports what the sentence before says, or None where the words leave it open.

    What stands for that sentence is what is said ("[Das] teilte X mit") or, in the passive, its subject, and never who
    says it; so it is left out and the rest read as a clause of its own.
    """
    told = text[sentence.start : sentence.end]
    opening = start_of_source(told, language) or 0
    data = language_of(language)
    # The name of a paper in marks stands there as what is quoted does elsewhere.
    masked = text[: sentence.start] + hidden(told, quoted_in(told, language))
    pieces = pieces_of(masked, sentence.start + opening, sentence.end)
    attributions = attributions_in(pieces, data.quotations)
    named = next(((one, one.speaker) for one in attributions if one.speaker is not None), None)
    main = takewhile(lambda piece: piece.text != ",", pieces)
    is_passive = any(piece.lower in data.changes.passives for piece in main)
    markers = data.changes.agent_markers | data.quotations.before_sources
    for at, piece in enumerate(pieces):  # "was confirmed by X", "geht aus X hervor"
        agent = noun_phrase(pieces, at + 1, data.quotations) if piece.lower in markers else None
        if agent is not None and (is_passive or named is None):
            return Attribution((Span(pieces[0].start, piece.end),), span_of(pieces, *agent), at, agent[1], "source", 0)
    if named is None or (is_passive and opening > 0):
        return None  # what is said is the subject, and nobody is named: "Cela a été annoncé lundi"
    attribution, speaker = named
    return replace(attribution, speaker=_without_object(pieces, speaker, data.changes.objects_before))


def _without_object(pieces: Sequence[Piece], speaker: Span, objects: frozenset[str]) -> Span:
    """The speaker without the pronoun before the verb that stands for what is said: "La police [l'a] confirmé"."""
    inside = [one for one in pieces if speaker.start <= one.start < speaker.end]
    while len(inside) > 1 and (inside[-1].lower in objects or _head(inside[-1]) in objects):
        del inside[-1]
    return Span(inside[0].start, inside[-1].end) if inside else speaker


def _head(piece: Piece) -> str:
    """A word up to its apostrophe: "l'" of "l'a"."""
    return "".join(piece.lower.partition("'")[:2])
