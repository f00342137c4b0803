"""Finds reported speech without quotation marks, by the verb or source that says whose it is."""

from __future__ import annotations

from collections.abc import Sequence

from core.facts.clauses import HIDDEN, Piece
from core.facts.quotation import Quotation, QuotationKind
from core.facts.speakers import Attribution
from core.languages.quotation_data import QuotationData
from core.report import Span

# Fewer characters make no statement; nor do a few words with a comma before ", said": "X, for her part, said".
_SHORTEST, _CLAUSE_WORDS = 12, 6


def indirect_in(  # noqa: PLR0913, PLR0917  # what the cases share is handed on, not hidden in a class
    text: str,
    pieces: Sequence[Piece],
    attributions: Sequence[Attribution],
    place: tuple[int, int],
    data: QuotationData,
    last: Quotation | None,
) -> list[Quotation]:
    """Return the reported speech of one sentence.

    Args:
        text: The published text.
        pieces: The sentence's words and marks, what is quoted hidden.
        attributions: Its verbs of saying and sources.
        place: Where the sentence begins and ends.
        data: How the language reports speech.
        last: The last quotation before the sentence, which it may continue.
    """
    found: list[Quotation] = []
    for attribution in attributions:
        span = _of_source(pieces, attribution) if attribution.kind == "source" else _of_verb(pieces, attribution, data)
        if span is None:
            continue
        span = _trimmed(text, span)
        if span.end - span.start < _SHORTEST or any(q.start < span.end and span.start < q.end for q in found):
            continue
        if text[span.start] in '„“«"»' and text[span.end - 1] in '“”»"«':
            continue  # the whole of it stands in quotation marks and is a direct quotation
        found.append(Quotation(span.start, span.end, QuotationKind.INDIRECT, attribution.speaker, "", attribution.cue))
    if not found and not attributions and last is not None and place[0] - last.end < 40 and _is_reported(pieces, data):
        span = _trimmed(text, Span(*place))
        return [Quotation(span.start, span.end, QuotationKind.CONTINUED, last.speaker, last.speaker_name)]
    return found


def _is_reported(pieces: Sequence[Piece], data: QuotationData) -> bool:
    """Whether the first verb form that tells moods apart is one of reported speech."""
    return any(piece.lower in data.reported_forms for piece in pieces[:8])


def _of_source(pieces: Sequence[Piece], attribution: Attribution) -> Span | None:
    """The rest of the sentence around "laut X"; before it where it stands at the end."""
    if attribution.after < len(pieces) - 3:
        first = attribution.after
        while first < len(pieces) and not pieces[first].is_word and pieces[first].text not in '„«"“':
            first += 1
        if attribution.before > 1:  # in the middle: the statement is the whole of it
            first = 0
        return Span(pieces[first].start, pieces[-1].end) if first < len(pieces) else None
    if attribution.before > 1:
        return Span(pieces[0].start, pieces[attribution.before - 1].end)
    return None


def _of_verb(  # noqa: PLR0911  # each way out is one case, told in its own line
    pieces: Sequence[Piece], attribution: Attribution, data: QuotationData
) -> Span | None:
    """The clause that a verb of saying reports: behind it after a comma, or before it."""
    after = max(attribution.after, attribution.at + 1)
    comma = next(
        (i for i in range(attribution.at + 1, len(pieces) - 1) if pieces[i].text in ",:" and i >= after - 1), None
    )
    following = list(pieces[comma + 1 :]) if comma is not None else []
    if following and (
        following[0].lower in data.that or _is_reported(following, data) or _has_infinitive(following, data)
    ):
        return Span(following[0].start, pieces[-1].end)
    that = next(
        (i for i in range(attribution.at + 1, min(len(pieces), attribution.at + 14)) if pieces[i].lower in data.that),
        None,
    )
    if that is not None and not data.nouns_capitalised:
        return Span(pieces[that].start, pieces[-1].end)
    # Behind the statement: "…, sagte X", "…, wie X mitteilte", "…, so X".
    first = min(attribution.at, attribution.before)
    comma_before = next((i for i in range(first - 1, 0, -1) if pieces[i].text == ","), None)
    told = list(pieces[: comma_before or 0])
    if _introduces_quotation(pieces, after):
        return None  # "Asked twice, X said: “…”": what stands before is no statement of X
    if told and told[0].lower in _OF_PURPOSE:
        return None
    is_clause = len(told) >= 3 and (all(piece.is_word for piece in told) or len(told) > _CLAUSE_WORDS)
    if comma_before is not None and comma_before >= first - 2 and is_clause:
        return Span(pieces[0].start, pieces[comma_before - 1].end)
    if comma is not None and attribution.before <= 2 and pieces[0].lower == "wie" and len(following) > 3:
        return Span(following[0].start, pieces[-1].end)
    return None


# What begins so says what for, and is no statement by itself.
_OF_PURPOSE = frozenset({"um", "ohne", "statt", "anstatt"})


def _introduces_quotation(pieces: Sequence[Piece], after: int) -> bool:
    """Whether a quotation follows right behind a verb of saying and its subject."""
    behind = pieces[after : after + 3]
    return bool(behind) and behind[0].text in ",:" and any(piece.text[0] == HIDDEN for piece in behind)


def _has_infinitive(pieces: Sequence[Piece], data: QuotationData) -> bool:
    """Whether a clause ends in an infinitive with its mark: "die Lage zu prüfen"."""
    return bool(data.infinitive) and any(
        piece.lower == data.infinitive and i + 1 < len(pieces) and pieces[i + 1].lower.endswith("n")
        for i, piece in enumerate(pieces)
    )


def _trimmed(text: str, span: Span) -> Span:
    """Leave white space, commas and the final point outside."""
    start, end = span.start, span.end
    while start < end and text[start] in " ,:\n\t":
        start += 1
    while end > start and text[end - 1] in " ,.:;\n\t":
        end -= 1
    return Span(start, end)
