"""Finds reported speech without quotation marks, by the verb or source that says whose it is."""

from __future__ import annotations

from collections.abc import Sequence

from core.facts.clauses import HIDDEN, Piece, is_relative, noun_phrase
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
        if attribution.kind == "source":
            span = _of_source(pieces, attribution)
        elif data.clause_verbs:
            span = _without_that(pieces, attribution, attributions, data) or _behind_statement(
                pieces, attribution, data
            )
        else:
            span = _of_verb(pieces, attribution, data)
        if span is None:
            continue
        span = _trimmed(text, span)
        if span.end - span.start < _SHORTEST or any(q.start < span.end and span.start < q.end for q in found):
            continue
        if text[span.start] in '„“«"»' and text[span.end - 1] in '“”»"«':
            continue  # the whole of it stands in quotation marks and is a direct quotation
        if text[span.start] in "„«" and not any(mark in span.of(text) for mark in "“”»"):
            continue  # it opens a quotation that ends elsewhere
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
    has_more = any(piece.is_word for piece in pieces[attribution.after :])
    if has_more and (attribution.after < len(pieces) - 3 or attribution.before > 1):
        first = attribution.after
        while first < len(pieces) and not pieces[first].is_word and pieces[first].text not in '„«"“':
            first += 1
        if attribution.before > 1:  # in the middle: the statement is the whole of it, or what follows a colon
            first = next((i + 1 for i in range(attribution.before - 1, 0, -1) if pieces[i].text == ":"), 0)
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
    if comma is not None and _is_inserted(pieces, attribution, comma, data):
        return Span(pieces[0].start, pieces[-1].end)
    is_statement = bool(following) and (
        following[0].lower in data.that or _is_reported(following, data) or _has_infinitive(following, data)
    )
    # "…, um die Lage zu prüfen" says what for, "X, dem es gelang, …" who: neither is what X said.
    if is_statement and following[0].lower not in data.of_purpose and not is_relative(following, data):
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
    # "Asked twice, X said: “…”": what stands before is no statement of X.
    if _introduces_quotation(pieces, after) or (told and _is_no_statement(told, pieces, attribution, data)):
        return None
    is_clause = len(told) >= 3 and (all(piece.is_word for piece in told) or len(told) > _CLAUSE_WORDS)
    if comma_before is not None and comma_before >= first - 2 and is_clause:
        return Span(pieces[0].start, pieces[comma_before - 1].end)
    if comma is not None and attribution.before <= 2 and _begins_with_as(pieces, data) and len(following) > 3:
        return Span(following[0].start, pieces[-1].end)
    return None


def _is_no_statement(
    told: Sequence[Piece], pieces: Sequence[Piece], attribution: Attribution, data: QuotationData
) -> bool:
    """Whether what stands before a comma and a verb of saying is not what was said."""
    last = next((i + 1 for i in range(len(told) - 2, -1, -1) if told[i].text in ",:"), 0)  # its last clause
    if told[0].lower in data.of_purpose or told[last].lower in data.of_purpose or _introduces_inside(told):
        return True
    if data.nouns_capitalised:  # "Die Leiterin der Schule, Rita Frei, gab bekannt": a subject with its apposition
        phrase = noun_phrase(told, 0, data)
        return phrase is not None and phrase[1] == len(told) and attribution.before < attribution.at
    after = max(attribution.after, attribution.at + 1)
    if attribution.speaker is None and not _may_leave_speaker_out(pieces, after, data):
        return True
    # "Dans un entretien, a déclaré X": no statement, as far as anybody can see without its verb.
    return told[0].lower in data.openers - data.conjunctions and len(told) < _CLAUSE_WORDS


def _is_inserted(pieces: Sequence[Piece], attribution: Attribution, comma: int, data: QuotationData) -> bool:
    """Whether the tag interrupts one statement behind its subject: "Der Rat, teilte die Gemeinde mit, tagt im März"."""
    first = attribution.before
    told, rest = pieces[: first - 1], pieces[comma + 1 :]
    if first < 2 or pieces[first - 1].text != "," or attribution.speaker is None or attribution.after <= first + 1:
        return False
    if len([piece for piece in rest if piece.is_word]) < _SHORTEST_REST or not all(piece.is_word for piece in told):
        return False
    if _has_other_particle(pieces[comma - 1], attribution, data):
        return False
    if attribution.speaker.start < pieces[attribution.at].start or rest[0].lower in data.openers | data.determiners:
        return False
    if not data.nouns_capitalised:  # nothing tells a verb there, so that only a short beginning is none
        return len(told) <= _SHORT_BEGINNING and told[0].lower in data.determiners | data.openers
    begin = int(told[0].lower in data.openers)
    phrase = noun_phrase(told, begin, data)
    is_phrase = phrase is not None and phrase[1] == len(told)
    return is_phrase and rest[0].text[0].islower() and not is_relative(rest, data) and rest[0].lower not in data.joins


def _has_other_particle(last: Piece, attribution: Attribution, data: QuotationData) -> bool:
    """Whether a German verb ends in a second part by which it says nothing: "Der Hund, meldete der Wärter ab, …"."""
    return last.lower in data.particles and all(part.start != last.start for part in attribution.cue)


# A statement goes on with so many words behind an insertion at least; before it, so many words are no clause.
_SHORTEST_REST, _SHORT_BEGINNING = 2, 3


def _may_leave_speaker_out(pieces: Sequence[Piece], after: int, data: QuotationData) -> bool:
    """Whether a Romance verb needs no subject and nothing behind it that could be its object: "…, añadió ayer"."""
    behind = pieces[after] if after < len(pieces) else None
    is_object = behind is not None and behind.is_word and behind.lower not in data.openers | data.skipped | data.stops
    return data.drops_subject and not is_object


def _begins_with_as(pieces: Sequence[Piece], data: QuotationData) -> bool:
    """Whether a German sentence begins with the clause of its source: "Wie X mitteilt, …"."""
    return data.nouns_capitalised and pieces[0].lower in data.as_words


def _is_finite(piece: Piece, data: QuotationData) -> bool:
    """Whether an English word shows a finite verb, by itself or drawn together with its subject ("it's")."""
    lower = piece.lower
    return lower in data.finite or lower in data.verbs or lower.endswith(data.finite_endings)


def _begins_with_subject(piece: Piece, data: QuotationData) -> bool:
    return piece.lower.partition("'")[0] in data.clause_subjects


def _without_that(  # noqa: PLR0911  # each way out is one case, told in its own line
    pieces: Sequence[Piece], attribution: Attribution, attributions: Sequence[Attribution], data: QuotationData
) -> Span | None:
    """The English clause behind a verb of saying, with "that" or without: "said on Monday the bridge is closed"."""
    verb, at = pieces[attribution.at].lower, attribution.at
    if verb in data.naming_verbs or attribution.kind != "verb":
        return None
    last = _end_of_verb(at, pieces, attributions, data)
    first = max(at + 1, attribution.after)
    while first < last and pieces[first].lower in data.skipped:
        first += 1
    that = next((i for i in range(first, min(last, at + 14)) if pieces[i].lower in data.that), None)
    between = pieces[first:that] if that is not None else ()
    if that is not None and len(between) == 2 and between[0].text == "," and between[1].lower in data.saying:
        return Span(pieces[that].start, pieces[last - 1].end)  # "X said, adding that …"
    if that is not None and not any(_is_finite(piece, data) or not piece.is_word for piece in between):
        is_noun = bool(between) and verb not in data.telling_verbs and between[0].lower not in data.openers
        return None if is_noun else Span(pieces[that].start, pieces[last - 1].end)
    if verb in data.telling_verbs:
        first += _listener(pieces[first:last], data)
    if first >= last or not pieces[first].is_word:
        return None
    begins = _begins_with_subject(pieces[first], data)
    if verb in data.thought_verbs and not begins:
        return None
    if verb not in data.clause_verbs | data.thought_verbs or (pieces[first].lower in data.openers and not begins):
        return None
    clause = pieces[first : min(last, first + _CLAUSE_LENGTH)]
    if not any(_is_finite(piece, data) or piece.lower.endswith(data.past_endings) for piece in clause):
        return None
    return Span(pieces[first].start, pieces[last - 1].end)


# How many words a subject with what belongs to it has before its verb at most.
_CLAUSE_LENGTH = 16


def _listener(pieces: Sequence[Piece], data: QuotationData) -> int:
    """How many pieces name who was told: "reporters", "the Harbor Post", "him"."""
    count = 0
    if pieces and pieces[0].lower in data.determiners:
        count = 1
    elif pieces and pieces[0].lower in data.listeners:
        return 1
    while count < len(pieces) and pieces[count].is_name_like:
        count += 1
    return count if count > 1 or (count and pieces[0].is_name_like) else count + (count > 0)


def _end_of_verb(at: int, pieces: Sequence[Piece], attributions: Sequence[Attribution], data: QuotationData) -> int:
    """The piece after what one verb reports: the sentence's end, or a second verb of the subject ("but adds that")."""
    following = (one.at for one in attributions if one.kind == "verb" and one.at > at + 1)
    return next((i - 1 for i in following if pieces[i - 1].lower in data.joins), len(pieces))


def _behind_statement(pieces: Sequence[Piece], attribution: Attribution, data: QuotationData) -> Span | None:
    """What stands before "…, X said": only where nothing follows there that could be the statement itself."""
    first, after = min(attribution.at, attribution.before), max(attribution.after, attribution.at + 1)
    if after < len(pieces) and pieces[after].is_word and pieces[after].lower not in data.openers | data.skipped:
        return None
    behind = [piece for piece in pieces[after:] if piece.is_word]
    if len(behind) > _TAIL or any(piece.text[0] == HIDDEN or piece.text in '„«"“:' for piece in pieces[after:]):
        return None
    comma = next((i for i in range(first - 1, 0, -1) if pieces[i].text == ","), None)
    told = pieces[: comma or 0]
    if comma is None or comma < first - 2 or len(told) < _SHORTEST_CLAUSE or told[0].lower in data.of_purpose:
        return None
    endings = data.past_endings + data.present_endings
    if not any(_is_finite(piece, data) or piece.lower.endswith(endings) for piece in told if piece.text[0].islower()):
        return None  # "In the interview, X said": no clause
    return Span(pieces[0].start, pieces[comma - 1].end)


# Behind "…, X said" at most so many words tell when and where; a clause has so many at least.
_TAIL, _SHORTEST_CLAUSE = 10, 4


def _introduces_inside(told: Sequence[Piece]) -> bool:
    """Whether a quotation is introduced by a colon in what stands before: only the quotation is somebody's words."""
    return any(
        piece.text == ":" and any(other.text[0] == HIDDEN for other in told[i + 1 : i + 3])
        for i, piece in enumerate(told)
    )


def _introduces_quotation(pieces: Sequence[Piece], after: int) -> bool:
    """Whether a quotation follows right behind a verb of saying and its subject."""
    behind = pieces[after : after + 3]
    return bool(behind) and behind[0].text in ",:" and any(piece.text[0] == HIDDEN for piece in behind)


def _has_infinitive(pieces: Sequence[Piece], data: QuotationData) -> bool:
    """Whether a clause ends in an infinitive with its mark: "die Lage zu prüfen"."""
    return bool(data.infinitive) and any(
        piece.lower == data.infinitive and i + 1 < len(pieces) and pieces[i + 1].lower.endswith(data.infinitive_endings)
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
