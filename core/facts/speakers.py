"""Who says something: verbs of saying with their subject, and sources that stand without a verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.facts.clauses import HIDDEN, Piece, noun_phrase, phrase_at, span_of
from core.facts.subjects import start_of_verb, subject_of
from core.languages.quotation_data import QuotationData
from core.report import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """A verb of saying or a source in a sentence.

    Attributes:
        cue: Where the verb or the source's preposition stands.
        speaker: Who speaks, or None where the sentence does not say.
        at: Number of the cue's piece in the sentence.
        after: Number of the piece after cue and speaker where they stand together, else after the cue.
        kind: "verb", "tag" ("so X") or "source" ("laut X").
        before: Number of the first piece of cue and speaker.
    """

    cue: tuple[Span, ...]
    speaker: Span | None
    at: int
    after: int
    kind: str
    before: int


def attributions_in(pieces: Sequence[Piece], data: QuotationData) -> list[Attribution]:
    """Return the attributions of one sentence in order; what is quoted must be hidden."""
    found: list[Attribution] = []
    for at, piece in enumerate(pieces):
        if not piece.is_word:
            continue
        attribution = (
            _source(pieces, at, data)
            or _source_after(pieces, at, data)
            or _verb(pieces, at, data)
            or _tag(pieces, at, data)
        )
        if attribution is not None and not (
            found and attribution.kind == found[-1].kind == "source" and attribution.at < found[-1].after
        ):
            found.append(_with_shared_subject(attribution, found, pieces, data))
    return found


def _relative_before(pieces: Sequence[Piece], at: int, data: QuotationData) -> int | None:
    """The pronoun of the German relative clause that the verb at `at` ends, or None."""
    for position in range(at - 1, max(0, at - 6), -1):
        if pieces[position].text == ",":
            is_relative = pieces[position + 1].lower in data.relative_subjects and position + 1 < at
            return position + 1 if is_relative else None
    return None


def _with_shared_subject(
    attribution: Attribution, found: Sequence[Attribution], pieces: Sequence[Piece], data: QuotationData
) -> Attribution:
    """Give a verb that goes on with its clause the subject of the verb before: "X said … but adds that …"."""
    at = attribution.at
    relative = _relative_before(pieces, at, data)
    if relative is not None and attribution.kind == "verb" and found and found[-1].after == relative - 1:
        return replace(attribution, speaker=found[-1].speaker)  # "sagte X, der zudem betonte, dass …"
    follows = at > 1 and pieces[at - 1].lower in data.joins
    is_joined = attribution.kind == "verb" and follows and attribution.after == at + 1
    before = next((one for one in reversed(found) if one.kind == "verb"), None)
    if not is_joined or before is None or before.speaker is None:
        return attribution
    return replace(attribution, speaker=before.speaker, before=at)


def _source(pieces: Sequence[Piece], at: int, data: QuotationData) -> Attribution | None:
    """Read "laut X", "nach Angaben von X"."""
    length = phrase_at(pieces, at, data.sources)
    if not length:
        return None
    if pieces[at].lower in data.sources_before:
        return Attribution((span_of(pieces, at, at + 1),), None, at, at + 1, "source", at)
    following = at + length
    if following < len(pieces) and pieces[following].lower in data.inner:
        following += pieces[following].lower in data.of_words
    if length > 1 and pieces[at + 1].lower.startswith(data.own):
        speaker = _subject_before(pieces, at, data)
        span = None if speaker is None else span_of(pieces, *speaker)
        return Attribution((span_of(pieces, at, at + 1),), span, at, at + length, "source", at)
    phrase = noun_phrase(pieces, following, data)
    if data.asking_nouns and length > 1 and following == at + length and pieces[at + 1].lower not in data.asking_nouns:
        # "prüfen nach eigenen Angaben Forderungen": the bare noun behind is what is said, and no source.
        phrase = phrase if phrase is not None and pieces[phrase[0]].text[0].islower() else None
    if phrase is None and length > 1:  # "nach Medienberichten" names its source itself; "nach Angaben der „Post“"
        after = _after_quoted_name(pieces, at + length, data)
        return Attribution((span_of(pieces, at, at + 1),), span_of(pieces, at + 1, after), at, after, "source", at)
    if phrase is None:
        return None
    phrase = _with_one_apposition(pieces, phrase, data)
    phrase = phrase[0], _after_quoted_name(pieces, _after_slash(pieces, phrase[1]), data)
    # "nach Angaben der Polizei": the words, too, are the source; "according to" is only a preposition.
    first = at + 1 if length > 1 and data.nouns_capitalised else phrase[0]
    return Attribution((span_of(pieces, at, at + 1),), span_of(pieces, first, phrase[1]), at, phrase[1], "source", at)


def _with_one_apposition(pieces: Sequence[Piece], phrase: tuple[int, int], data: QuotationData) -> tuple[int, int]:
    """End a source with the comma that closes its apposition: "according to the builder, Y, most of the tube is dug".

    In German the verb stands there and ends the phrase by itself.
    """
    commas = [at for at in range(*phrase) if pieces[at].text == ","]
    return phrase if data.nouns_capitalised or len(commas) < _PAIR else (phrase[0], commas[1])


_PAIR = 2  # the commas before and behind an apposition


def _after_slash(pieces: Sequence[Piece], at: int) -> int:
    """The piece after a second name behind a stroke: "nach Angaben von Radio/Netz"."""
    is_second = at + 1 < len(pieces) and pieces[at].text == "/" and pieces[at + 1].is_word
    return at + 2 if is_second else at


def _after_quoted_name(pieces: Sequence[Piece], at: int, data: QuotationData) -> int:
    """The piece after a short name in marks that a source ends with: "Recherchen der „Seeländer Zeitung“"."""
    if at + 3 >= len(pieces) or pieces[at].lower not in data.of_names:
        return at
    is_quoted = pieces[at + 1].text in '„"“«' and pieces[at + 2].text[0] == HIDDEN and pieces[at + 3].text in '“"”»'
    return at + 4 if is_quoted and pieces[at + 2].end - pieces[at + 2].start < _SHORT_NAME else at


# Characters of a name in marks.
_SHORT_NAME = 30


def _subject_before(pieces: Sequence[Piece], at: int, data: QuotationData) -> tuple[int, int] | None:
    """The noun phrase that begins the sentence, where it ends before `at`; else nobody is sure to be meant."""
    phrase = noun_phrase(pieces, 0, data)
    if phrase is None or phrase[1] > at or any(piece.lower in data.pronouns for piece in pieces[phrase[1] : at]):
        return None
    return phrase


def _source_after(pieces: Sequence[Piece], at: int, data: QuotationData) -> Attribution | None:
    """Read "X zufolge", "dem Ministerium zufolge"; "ihrer Meinung nach"."""
    is_view = pieces[at].lower in data.after_views and at >= 2 and pieces[at - 1].lower in data.views
    if pieces[at].lower not in data.sources_after and not is_view:
        return None
    # Sources in the plural stand without an article: what comes before them belongs to the statement.
    is_plural = pieces[at - 1].lower.endswith(data.plural_sources)
    has_adjective = is_plural and at >= 2 and pieces[at - 2].lower.endswith(data.plural_adjectives)
    begin = at - 8 if not is_plural else at - 2 if has_adjective else at - 1
    for first in range(max(0, begin), at):
        if pieces[first].lower in data.adjective_like_verbs:
            continue  # "Die Gäste sollen Frei zufolge zahlen"
        phrase = noun_phrase(pieces, first, data)
        if phrase is not None and phrase[1] == at and phrase[0] == first:
            first = _with_seat(pieces, first, data)  # noqa: PLW2901  # the phrase that the place belongs to
            return Attribution((span_of(pieces, at, at + 1),), span_of(pieces, first, at), at, at + 1, "source", first)
    return None


def _with_seat(pieces: Sequence[Piece], at: int, data: QuotationData) -> int:
    """The first piece of a source whose seat begins at `at`: "Forschern der Universität in Uferheim zufolge"."""
    if not at or pieces[at - 1].lower not in data.seats:
        return at
    for first in range(max(0, at - 8), at - 1):
        phrase = noun_phrase(pieces, first, data)
        if phrase is not None and phrase == (first, at - 1):
            return first
    return at


def _verb(pieces: Sequence[Piece], at: int, data: QuotationData) -> Attribution | None:
    """A verb of saying with its subject before or behind it."""
    word = pieces[at].lower
    if not pieces[at].text[0].islower() and at:
        return None
    if _is_participle(pieces, at, data):
        return None
    cue: tuple[Span, ...] = (span_of(pieces, at, at + 1),)
    if word not in data.verbs or word in data.parted_verbs:
        particle = _particle_of(pieces, at, data.parted_verbs.get(word), data)
        if particle is None and word not in data.verbs:
            return None
        if particle is not None:
            cue = (*cue, span_of(pieces, particle, particle + 1))
    speaker = subject_of(pieces, at, data)
    sourced = _source_of_words(pieces, at, data) if word in data.sourced_verbs else None
    if sourced:
        speaker = sourced  # "hieß es aus dem Ministerium": the source is no subject
    if speaker is not None and pieces[speaker[0]].lower in data.oblique_articles:
        speaker = speaker if sourced else None  # no subject stands in these cases
    if speaker is None:
        return Attribution(cue, None, at, at + 1, "verb", start_of_verb(pieces, at, data))
    first, after = speaker
    if after == first + 1 and pieces[first].lower in data.impersonal:
        written = _place_of_words(pieces, at, data)
        return Attribution(cue, written and span_of(pieces, *written), at, max(at + 1, after), "verb", min(at, first))
    begin = min(first, start_of_verb(pieces, at, data))
    return Attribution(cue, span_of(pieces, first, after), at, max(at + 1, after), "verb", begin)


def _is_participle(pieces: Sequence[Piece], at: int, data: QuotationData) -> bool:
    """Whether an English form that a verb of saying has stands for a passive or begins a phrase: "Asked whether …"."""
    if not data.clause_verbs or pieces[at].lower.endswith(data.present_endings):
        return False
    lead = (
        at - 2 if at > 1 and pieces[at - 1].lower.endswith(data.adverb_endings) else at - 1
    )  # "didn't officially say"
    if at and (pieces[lead].lower in data.not_said or pieces[lead].lower.endswith(data.not_said_endings)):
        return True
    before = next(
        (pieces[i].lower for i in range(at - 1, max(-1, at - 3), -1) if pieces[i].lower not in data.skipped), ""
    )
    return at == 0 or (before in data.passives and pieces[at].lower not in data.quoting_participles)


# How many words and marks behind a German verb its second part stands at most.
_PARTED = 29


def _particle_of(pieces: Sequence[Piece], at: int, parts: frozenset[str] | None, data: QuotationData) -> int | None:
    """The second part of the verb at `at`: later in the sentence, or right before a participle ("bekannt gegeben")."""
    reach = _PARTED if data.nouns_capitalised else 1  # "fait savoir" stands together
    places = (*range(at + 1, min(at + 1 + reach, len(pieces))), *((at - 1,) if at else ()))
    return None if parts is None else next((i for i in places if _is_particle(pieces, i, parts, data)), None)


def _is_particle(pieces: Sequence[Piece], at: int, parts: frozenset[str], data: QuotationData) -> bool:
    """Whether the second part of a verb stands here; "zu" before an infinitive is none."""
    if pieces[at].lower not in parts:
        return False
    behind = pieces[at + 1] if at + 1 < len(pieces) else None
    if behind is None or pieces[at].lower != data.infinitive:
        return True
    return not (behind.is_word and behind.lower.endswith(data.infinitive_endings))


def _source_of_words(pieces: Sequence[Piece], at: int, data: QuotationData) -> tuple[int, int] | None:
    """The source behind "aus" after such a verb, or right before it: "aus dem Amt hieß es"."""
    for position in (at + 1, at + 2):
        if position < len(pieces) and pieces[position].lower in data.before_sources:
            return noun_phrase(pieces, position + 1, data)
    for position in range(max(0, at - 6), at - 1):
        if pieces[position].lower in data.before_sources:
            phrase = noun_phrase(pieces, position + 1, data)
            return phrase if phrase is not None and phrase[1] == at else None
    return None


def _place_of_words(pieces: Sequence[Piece], at: int, data: QuotationData) -> tuple[int, int] | None:
    """The text that "heißt es in dem Schreiben" or "in dem Schreiben heißt es" speaks of, or None."""
    for position in (*range(at + 1, min(at + 4, len(pieces))), 0):
        if position != at and pieces[position].lower in data.before_texts:
            return noun_phrase(pieces, position + 1, data)
    return None


def _tag(pieces: Sequence[Piece], at: int, data: QuotationData) -> Attribution | None:
    """Read "…, so X": a speaker without a verb, or "so heißt es …" with one."""
    if pieces[at].lower not in data.tags:
        return None
    if not (at == 0 or pieces[at - 1].text in ',“”»«"–-'):
        return None
    following = at + 1
    if following < len(pieces) and pieces[following].lower in data.verbs:
        return None
    while following < len(pieces) and pieces[following].lower in data.skipped:
        following += 1
    phrase = noun_phrase(pieces, following, data)
    if phrase is None:
        return None
    if phrase[1] < len(pieces) and pieces[phrase[1]].lower in data.reported_forms | data.auxiliaries:
        return None  # "so eine Lösung sei …" means such a one
    return Attribution((span_of(pieces, at, at + 1),), span_of(pieces, *phrase), at, phrase[1], "tag", at)
