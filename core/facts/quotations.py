"""Finds what people are reported to have said, in quotation marks and without them, with speaker and verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.facts.clauses import HIDDEN, Piece, hidden, noun_phrase, pieces_of, sentences_of, span_of
from core.facts.indirect import indirect_in
from core.facts.name_lists import lists_of
from core.facts.quotation import Quotation, QuotationKind
from core.facts.speakers import Attribution, attributions_in
from core.languages import language_of
from core.languages.quotation_data import QuotationData
from core.quotation_marks import Quoted, quoted_in
from core.report import Span
from core.words import fold

# The end of a sentence inside the marks.
_INNER_END = re.compile(r"[a-zäöüß]{3}[.!?…]\s")


# "LAKEVIEW (AP) - ": where a report was written stands before its first sentence and says nothing.
_DATELINE = re.compile(r"(?m)^[A-ZÄÖÜÉ][^\n()]{1,40}\([A-Za-z/ ]{2,16}\)\s*[-–—]\s")


# "Uferheim/Seestadt - ": the same without the agency, where all of it are listed places.
_PLACE_LINE = re.compile(r"(?m)^((?:[A-ZÄÖÜÉ][\w.-]+(?: |/(?=[A-ZÄÖÜÉ]))){1,4})[-–—] (?=\S)")


def _without_places(match: re.Match[str], language: str) -> str:
    lists = lists_of(language)
    is_line = all(fold(place.strip()) in lists for place in match[1].split("/"))
    return " " * len(match.group()) if is_line else match.group()


@dataclass(frozen=True, slots=True)
class Clause:
    """A sentence with its pieces, its attributions and the stretches quoted in it."""

    start: int
    end: int
    pieces: list[Piece]
    attributions: list[Attribution]
    quoted: list[Quoted]


def find_quotations(text: str, language: str, breaks: Sequence[int] = ()) -> tuple[Quotation, ...]:
    """Return the quotations of a text in order, placed on it.

    Names, titles and single words that the outlet sets in quotation marks are left out. In a language that is not
    known only what stands in quotation marks and is long enough is found, without speakers.

    Args:
        text: The published text.
        language: A code of two letters.
        breaks: Where sentences begin that no white space parts from the one before, counted from 0.
    """
    data = language_of(language).quotations
    quoted = quoted_in(text, language)
    masked = _DATELINE.sub(lambda match: " " * len(match.group()), hidden(text, quoted))
    masked = _PLACE_LINE.sub(lambda match: _without_places(match, language), masked)
    clauses: list[Clause] = []
    number = 0
    for start, end in sentences_of(masked, breaks):
        inside: list[Quoted] = []
        while number < len(quoted) and quoted[number].start < end:
            inside.append(quoted[number])
            number += 1
        pieces = pieces_of(masked, start, end)
        clauses.append(Clause(start, end, pieces, attributions_in(pieces, data), inside))
    found: list[Quotation] = []
    for position, clause in enumerate(clauses):
        found += _direct(text, clauses, position, data, found)
        found += indirect_in(
            text, clause.pieces, clause.attributions, (clause.start, clause.end), data, _last(found, clause.start)
        )
    found.sort(key=lambda quotation: (quotation.start, quotation.end))
    return tuple(_named(text, found, data))


def _last(found: Sequence[Quotation], before: int) -> Quotation | None:
    return next((quotation for quotation in reversed(found) if quotation.end <= before), None)


def _direct(
    text: str, clauses: Sequence[Clause], position: int, data: QuotationData, found: Sequence[Quotation]
) -> list[Quotation]:
    """The direct quotations of the sentence at `position`; `found` holds those before it."""
    clause = clauses[position]
    result: list[Quotation] = []
    for quoted in clause.quoted:
        if not _is_speech(text, quoted, clause, data):
            continue
        attribution = _attribution_of(quoted, clause, data)
        speaker, cue = (attribution.speaker, attribution.cue) if attribution is not None else (None, ())
        if speaker is None and not _is_epithet(quoted, clause, data):
            speaker, borrowed = _speaker_around(text, quoted, clauses, position, data, (*found, *result))
            cue = cue or borrowed
        result.append(Quotation(quoted.start, quoted.end, QuotationKind.DIRECT, speaker, "", cue, quoted.is_open))
    return result


def _is_epithet(quoted: Quoted, clause: Clause, data: QuotationData) -> bool:
    """Whether what is quoted is what somebody is called: "der als „Eiserne“ bekannte Frei" did not say it."""
    before = [piece for piece in clause.pieces if piece.end <= quoted.start][-2:]
    return len(before) == 2 and before[1].lower in data.called_as and before[0].lower in data.determiners


def _is_speech(  # noqa: PLR0911  # each way out is one case, told in its own line
    text: str, quoted: Quoted, clause: Clause, data: QuotationData
) -> bool:
    """Whether quotation marks hold somebody's words rather than a name, a title or a word taken with tongs.

    A whole sentence always is; up to five words are where the sentence has a verb of saying, a source or a reported
    verb, and the words before the marks do not name something.
    """
    inner = text[quoted.start + 1 : quoted.end - (not quoted.is_open)]
    words = inner.split()
    if not words:
        return False
    before = [piece for piece in clause.pieces if piece.end <= quoted.start]
    after = [piece for piece in clause.pieces if piece.start >= quoted.end]
    ends = inner.rstrip()[-1:] in ".!?…" or _INNER_END.search(inner) is not None
    is_introduced = bool(before) and before[-1].text == ":"
    if _is_named(before, after, data) and not (is_introduced and ends):
        return False
    if _is_tagged(inner, after, data):
        return True
    is_weighed = any(piece.lower in data.weighing for piece in (*before[-8:], *after[:6]))
    is_spoken_of = _is_clause_of_speech(clause, before, data)
    if not is_introduced and not is_weighed and not ends and _is_title(words, is_spoken_of=is_spoken_of):
        return False
    if len(words) >= 6 or (ends and len(words) >= 3):
        return True
    is_told = bool(clause.attributions)
    if is_introduced and not ends:
        return is_told or is_weighed
    if ends or is_weighed:
        return True
    if _follows_noun(before, words, data):
        return False
    if len(words) == 1 and words[0][0].isupper():
        return is_spoken_of  # a noun in marks is somebody's word where the whole clause is somebody's speech
    is_followed = len(words) > 2 and bool(after) and after[0].text == ","
    return is_followed or is_told or _has_reported_form(clause, data)


def _is_named(before: Sequence[Piece], after: Sequence[Piece], data: QuotationData) -> bool:
    """Whether the words beside quotation marks say that they hold a name or title."""
    if any(piece.lower.rsplit("-", 1)[-1] in data.naming or piece.lower in data.sources for piece in before[-1:]):
        return True
    return any(piece.text == "(" for piece in before[-3:-1]) or any(p.lower in data.naming_after for p in after[:2])


def _has_reported_form(clause: Clause, data: QuotationData) -> bool:
    return any(piece.lower in data.reported_forms for piece in clause.pieces)


def _is_clause_of_speech(clause: Clause, before: Sequence[Piece], data: QuotationData) -> bool:
    """Whether a whole clause tells what somebody said: with who said it, and a conjunction, mood or source for it."""
    return bool(clause.attributions) and (
        _has_reported_form(clause, data)
        or any(piece.lower in data.that for piece in before)
        or any(attribution.kind == "source" for attribution in clause.attributions)
    )


def _is_title(words: Sequence[str], *, is_spoken_of: bool) -> bool:
    """Whether several words have the capitals of a title; in a clause of speech all of them must have one."""
    capitals = sum(not word[0].islower() for word in words)
    is_written_so = len(words) > 1 and words[0][0].isupper() and capitals * 2 >= len(words)
    return is_written_so and not (is_spoken_of and capitals < len(words))


def _is_tagged(inner: str, after: Sequence[Piece], data: QuotationData) -> bool:
    """Whether a verb of saying stands right behind the marks, a comma before it or inside the marks."""
    if not after:
        return False
    tail: Sequence[Piece] = ()
    if after[0].text == ",":
        tail = after[1:8]
    elif inner.rstrip().endswith(","):
        tail = after[:4]
    if not tail or not (inner.rstrip().endswith(",") or _begins_tag(tail[0], data)):
        return False
    return any(
        piece.lower in data.verbs or piece.lower in data.parted_verbs or piece.lower in data.tags for piece in tail
    )


def _begins_tag(piece: Piece, data: QuotationData) -> bool:
    return any(piece.lower in words for words in (data.verbs, data.parted_verbs, data.tags, data.auxiliaries))


def _follows_noun(before: Sequence[Piece], words: Sequence[str], data: QuotationData) -> bool:
    """Whether a noun right before the marks names what is quoted: "der Fernsehsender „X“"."""
    if not (before and data.nouns_capitalised and len(before) > 1 and words[0][0].isupper()):
        return False
    return before[-1].is_word and before[-1].text[0].isupper()


def _attribution_of(quoted: Quoted, clause: Clause, data: QuotationData) -> Attribution | None:
    """The attribution that belongs to a quotation: right behind it, else the last before it, else the next."""
    pieces = clause.pieces
    behind = [a for a in clause.attributions if pieces[a.before].start >= quoted.end]
    before = [a for a in clause.attributions if pieces[a.before].start < quoted.start]
    if behind:
        first = behind[0]
        between = [piece for piece in pieces if quoted.end <= piece.start < pieces[first.before].start]
        if all(not piece.is_word for piece in between) or len(between) <= 2:
            return first
    with_speaker = [a for a in before if a.speaker is not None]
    if before:
        return _nearest(pieces, with_speaker, data) if with_speaker else before[-1]
    return behind[0] if behind else None


def _nearest(pieces: Sequence[Piece], attributions: Sequence[Attribution], data: QuotationData) -> Attribution:
    """The last attribution before a quotation that is the speaker's own: "X sagte, wie Zeitungen berichteten: …"."""
    leads = data.as_words if data.nouns_capitalised else ()
    own = [a for a in attributions if a.kind == "verb" and not (a.before and pieces[a.before - 1].lower in leads)]
    return own[-1] if own else attributions[-1]


def _speaker_around(  # noqa: PLR0913, PLR0917  # what the cases share is handed on, not hidden in a class
    text: str,
    quoted: Quoted,
    clauses: Sequence[Clause],
    position: int,
    data: QuotationData,
    found: Sequence[Quotation],
) -> tuple[Span | None, tuple[Span, ...]]:
    """A speaker from the sentences around where the own sentence names none, with the cue.

    A sentence before that ends in a colon introduces; a quotation that follows another without words between them
    has its speaker; the subject of the own sentence is who uses the words; else the one who spoke last goes on.
    """
    clause = clauses[position]
    own = [piece for piece in clause.pieces if piece.text[0] != HIDDEN and piece.is_word]
    last = _last(found, clause.start)
    is_reported = any(piece.lower in data.reported_forms for piece in own)
    if is_reported and last is not None and last.speaker is not None:
        return last.speaker, ()  # reported mood without a verb of saying goes on with the last speaker
    if own:
        speaker = _subject_before(quoted, clause, data)
        if speaker is not None:
            return speaker, ()
    elif (beside := _attribution_beside(text, quoted, clauses, position, data)) is not None:
        return beside.speaker, beside.cue
    last = _last([q for q in found if not _is_document(text, q, data)], quoted.start)
    if last is not None and quoted.start - last.end < _NEAR:
        return last.speaker, ()
    return None, ()


def _attribution_beside(
    text: str, quoted: Quoted, clauses: Sequence[Clause], position: int, data: QuotationData
) -> Attribution | None:
    """Who speaks in the sentences beside one that is all quotation: its tag, what introduces it, or what goes on."""
    tag = clauses[position + 1] if position + 1 < len(clauses) else None
    if tag is not None and _is_tag(text, quoted, tag):
        return tag.attributions[0]
    before = clauses[position - 1] if position else None
    if before is not None:
        told = [a for a in before.attributions if a.speaker is not None]
        if told and (text[before.start : before.end].rstrip()[-1:] in ":." or before.quoted):
            return _nearest(before.pieces, told, data)
    if tag is None or not tag.quoted or "\n" in text[quoted.end : tag.start]:
        return None
    return next((a for a in tag.attributions if a.speaker is not None), None)


def _subject_before(quoted: Quoted, clause: Clause, data: QuotationData) -> Span | None:
    """The noun phrase that begins a sentence before what is quoted in it, unless it is nobody."""
    pieces = clause.pieces
    phrase = next((p for i in range(min(3, len(pieces))) if (p := noun_phrase(pieces, i, data))), None)
    if phrase is None or pieces[phrase[0]].start >= quoted.start or pieces[phrase[0]].text[0] == HIDDEN:
        return None
    is_nobody = pieces[phrase[0]].lower in data.no_speakers and phrase[1] == phrase[0] + 1
    is_of_preposition = phrase[0] and pieces[phrase[0] - 1].lower in data.openers
    return None if is_nobody or is_of_preposition else span_of(pieces, *phrase)


# A sentence of so few words behind a quotation tells whose it is: "„Nie wieder!“ Frei schrieb das."
_TAG_WORDS = 4


def _is_tag(text: str, quoted: Quoted, clause: Clause) -> bool:
    """Whether a clause right behind a quotation is only its speaker and verb: "“Never again!” Lee tweeted."."""
    words = [piece for piece in clause.pieces if piece.is_word]
    is_near = "\n\n" not in text[quoted.end : clause.start]
    has_speaker = bool(clause.attributions) and clause.attributions[0].speaker is not None
    return is_near and has_speaker and not clause.quoted and len(words) <= _TAG_WORDS


def _is_document(text: str, quotation: Quotation, data: QuotationData) -> bool:
    """Whether the source is named by a preposition ("Schätzungen zufolge"): it does not go on speaking."""
    cue = quotation.cue[0].of(text).lower() if quotation.cue else ""
    return cue in data.sources_after


def _named(text: str, found: Sequence[Quotation], data: QuotationData) -> list[Quotation]:
    """Give each quotation its speaker's name; a pronoun gets the last person's where no other speaker stands between.

    Only what looks like a person is handed on: a name of two words or more, or the last word of such a name.
    """
    result: list[Quotation] = []
    surnames: set[str] = set()
    person, person_end = "", -10_000
    for quotation in found:
        name = ""
        words = "" if quotation.speaker is None else " ".join(quotation.speaker.of(text).split())
        is_open = words.lower() in data.third_person | data.third_person_datives or (
            not words and bool(quotation.cue) and data.drops_subject
        )
        if is_open:
            name = person if quotation.start - person_end < _NEAR else ""
        elif words and words.lower() not in data.pronouns | data.no_speakers:
            name = words.strip(" ,")
            capitals = [
                word.strip(",.()")
                for word in name.split()
                if word[0].isupper() and word.lower() not in data.determiners
            ]
            is_person = (name.split()[0].lower() not in data.asking_nouns and len(capitals) >= 2) or bool(
                capitals and capitals[-1] in surnames
            )
            person = name if is_person else ""
            surnames |= set(capitals[1:])
        if name:
            person_end = quotation.end
        result.append(replace(quotation, speaker_name=name))
    return result


# How many characters may lie between a quotation and the name that a pronoun in it stands for: about five sentences.
_NEAR = 600
