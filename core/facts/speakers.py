"""Who says something: verbs of saying with their subject, and sources that stand without a verb."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.facts.clauses import HIDDEN, Piece, is_particle_of_name, noun_phrase, phrase_at, span_of
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
            found.append(_with_shared_subject(attribution, found, pieces))
    return found


# What joins two verbs of one subject.
_JOINS = frozenset({"and", "but", "und", "aber", "sowie", "et", "mais", "e", "ed", "ma", "y", "pero"})


def _relative_before(pieces: Sequence[Piece], at: int) -> int | None:
    """The pronoun of the German relative clause that the verb at `at` ends, or None."""
    for position in range(at - 1, max(0, at - 6), -1):
        if pieces[position].text == ",":
            return position + 1 if pieces[position + 1].lower in {"der", "die"} and position + 1 < at else None
    return None


def _with_shared_subject(
    attribution: Attribution, found: Sequence[Attribution], pieces: Sequence[Piece]
) -> Attribution:
    """Give a verb that goes on with its clause the subject of the verb before: "X said … but adds that …"."""
    at = attribution.at
    relative = _relative_before(pieces, at)
    if relative is not None and attribution.kind == "verb" and found and found[-1].after == relative - 1:
        return replace(attribution, speaker=found[-1].speaker)  # "sagte X, der zudem betonte, dass …"
    is_joined = attribution.kind == "verb" and at > 1 and pieces[at - 1].lower in _JOINS and attribution.after == at + 1
    before = next((one for one in reversed(found) if one.kind == "verb"), None)
    if not is_joined or before is None or before.speaker is None:
        return attribution
    return replace(attribution, speaker=before.speaker, before=at)


def _source(pieces: Sequence[Piece], at: int, data: QuotationData) -> Attribution | None:
    """Read "laut X", "nach Angaben von X"."""
    length = phrase_at(pieces, at, data.sources)
    if not length:
        return None
    if pieces[at].lower == "demnach":
        return Attribution((span_of(pieces, at, at + 1),), None, at, at + 1, "source", at)
    following = at + length
    if following < len(pieces) and pieces[following].lower in data.inner:
        following += pieces[following].lower in {"von", "vom", "of", "de", "du", "des", "di", "del", "della"}
    phrase = noun_phrase(pieces, following, data)
    if data.asking_nouns and length > 1 and following == at + length and pieces[at + 1].lower not in data.asking_nouns:
        # "prüfen nach eigenen Angaben Forderungen": the bare noun behind is what is said, and no source.
        phrase = phrase if phrase is not None and pieces[phrase[0]].text[0].islower() else None
    if phrase is None and length > 1:  # "nach Medienberichten": the phrase names its source itself
        return Attribution(
            (span_of(pieces, at, at + 1),), span_of(pieces, at + 1, at + length), at, at + length, "source", at
        )
    if phrase is None:
        return None
    # "nach Angaben der Polizei": the words, too, are the source; "according to" is only a preposition.
    first = at + 1 if length > 1 and data.nouns_capitalised else phrase[0]
    return Attribution((span_of(pieces, at, at + 1),), span_of(pieces, first, phrase[1]), at, phrase[1], "source", at)


def _source_after(pieces: Sequence[Piece], at: int, data: QuotationData) -> Attribution | None:
    """Read "X zufolge", "dem Ministerium zufolge"; "ihrer Meinung nach"."""
    is_view = (
        pieces[at].lower == "nach"
        and at >= 2
        and pieces[at - 1].lower in {"meinung", "ansicht", "auffassung", "angaben", "einschätzung"}
    )
    if pieces[at].lower not in data.sources_after and not (is_view and data.nouns_capitalised):
        return None
    plural = _PLURAL_SOURCE.search(pieces[at - 1].lower) is not None
    adjective = pieces[at - 2] if plural and at >= 2 else None
    begin = at - 8 if not plural else at - 2 if adjective is not None and adjective.lower.endswith("en") else at - 1
    for first in range(max(0, begin), at):
        phrase = noun_phrase(pieces, first, data)
        if phrase is not None and phrase[1] == at and phrase[0] == first:
            return Attribution((span_of(pieces, at, at + 1),), span_of(pieces, first, at), at, at + 1, "source", first)
    return None


# Sources in the plural stand without an article: what comes before them belongs to the statement.
_PLURAL_SOURCE = re.compile(r"(?:berichten|angaben|schätzungen|informationen|quellen|meldungen|kreisen|erkenntnissen)$")


def _verb(pieces: Sequence[Piece], at: int, data: QuotationData) -> Attribution | None:
    """A verb of saying with its subject before or behind it."""
    word = pieces[at].lower
    if not pieces[at].text[0].islower() and at:
        return None
    if _is_participle(pieces, at, data):
        return None
    cue: tuple[Span, ...] = (span_of(pieces, at, at + 1),)
    if word not in data.verbs or word in data.parted_verbs:
        parts = data.parted_verbs.get(word)
        particle = (
            None
            if parts is None
            else next((i for i in range(at + 1, min(at + 30, len(pieces))) if _is_particle(pieces, i, parts)), None)
        )
        if particle is None and word not in data.verbs:
            return None
        if particle is not None:
            cue = (*cue, span_of(pieces, particle, particle + 1))
    speaker = subject_of(pieces, at, data)
    sourced = next((i for i in (at + 1, at + 2) if i < len(pieces) and pieces[i].lower == "aus"), 0)
    sourced = sourced if word in _SOURCED else 0
    if sourced:
        speaker = noun_phrase(pieces, sourced + 1, data)  # "hieß es aus dem Ministerium": the source is no subject
    if (
        speaker is not None
        and data.nouns_capitalised
        and pieces[speaker[0]].lower in {"dem", "des", "einem", "den", "einen"}
    ):
        speaker = speaker if sourced else None  # no subject stands in these cases
    if speaker is None:
        return Attribution(cue, None, at, at + 1, "verb", at)
    first, after = speaker
    if after == first + 1 and pieces[first].lower in _NOBODY:
        written = _place_of_words(pieces, at, data)
        return Attribution(cue, written and span_of(pieces, *written), at, max(at + 1, after), "verb", min(at, first))
    return Attribution(cue, span_of(pieces, first, after), at, max(at + 1, after), "verb", min(at, first))


# Forms of "to be" before a participle: "are believed to have" and "was told" report nobody's words.
_PASSIVE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
# Before a verb of saying: nothing was said ("did not say", "declined to say").
_NOT_SAID = frozenset({"not", "never", "to", "cannot"})


def _is_participle(pieces: Sequence[Piece], at: int, data: QuotationData) -> bool:
    """Whether an English form that a verb of saying has stands for a passive or begins a phrase: "Asked whether …"."""
    if not data.clause_verbs or pieces[at].lower.endswith("s"):
        return False
    if at and (pieces[at - 1].lower in _NOT_SAID or pieces[at - 1].lower.endswith("n't")):
        return True
    before = next(
        (pieces[i].lower for i in range(at - 1, max(-1, at - 3), -1) if pieces[i].lower not in data.skipped), ""
    )
    return at == 0 or (before in _PASSIVE and pieces[at].lower != "quoted")


def _is_particle(pieces: Sequence[Piece], at: int, parts: frozenset[str]) -> bool:
    """Whether the second part of a verb stands here; "zu" before an infinitive is none."""
    if pieces[at].lower not in parts:
        return False
    behind = pieces[at + 1] if at + 1 < len(pieces) else None
    return not (pieces[at].lower == "zu" and behind is not None and behind.is_word and behind.lower.endswith("n"))


# Verbs whose source stands behind a preposition.
_SOURCED = frozenset({"verlautete", "verlautet", "hieß", "hiess", "heißt", "heisst"})
# Subjects of "hieß es" and the like: they stand for nobody.
_NOBODY = frozenset({"es", "man", "it", "on", "si", "se"})


def _place_of_words(pieces: Sequence[Piece], at: int, data: QuotationData) -> tuple[int, int] | None:
    """The text that "heißt es in dem Schreiben" or "in dem Schreiben heißt es" speaks of, or None."""
    for position in (*range(at + 1, min(at + 4, len(pieces))), 0):
        if position != at and pieces[position].lower in {"in", "im"}:
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


# Pronouns that can be nothing but a subject.
_SUBJECTS = frozenset({"er", "man", "wir", "ich", "he", "she", "they", "il", "ils"})


def subject_of(  # noqa: PLR0911  # each way out is one case, told in its own line
    pieces: Sequence[Piece], at: int, data: QuotationData
) -> tuple[int, int] | None:
    """Return the subject of the verb at `at`: behind it where its clause begins otherwise, else before it."""
    reports_clause = at + 1 < len(pieces) and pieces[at + 1].lower in data.that  # "said that …": no subject follows
    behind = None if reports_clause or _is_followed_by_clause(pieces, at, data) else _behind(pieces, at, data)
    before = _before(pieces, at, data)
    first = _clause_start(pieces, at)
    if is_particle_of_name(pieces, first, data):
        return before or behind
    if behind is not None and _is_spoken_to(pieces, first, behind, data):
        return behind
    inverted = (
        first == at
        or pieces[first].lower in data.openers
        or not pieces[first].is_word
        or pieces[first].text[0] == HIDDEN
    )
    if behind is not None and pieces[behind[0]].lower in _SUBJECTS and behind[1] == behind[0] + 1:
        return behind  # "… bezeichnete er": a pronoun right behind the verb is its subject
    if not data.nouns_capitalised and before is not None and before[1] == at and pieces[first].lower in data.openers:
        return before  # only German puts the subject behind the verb where something else begins: "But X, …, said …"
    if inverted:
        return behind or before
    introduces = any(piece.text == ":" for piece in pieces[at + 1 :])
    if at and pieces[at - 1].text == "," and introduces and _introduces_at_once(pieces, behind, data):
        return behind  # "Angesprochen auf X, betonte Y: …"
    if at and pieces[at - 1].text == "," and not introduces and (before is None or before[1] != at):
        # "…, hieß es": what stands before the comma is what is said; in English it may be "X, for her part, said".
        return behind or (before if data.clause_verbs else None)
    return before or behind


def _is_followed_by_clause(pieces: Sequence[Piece], at: int, data: QuotationData) -> bool:
    """Whether what stands behind an English verb is said and does not say it: only a mark before makes it a subject."""
    if not data.clause_verbs:
        return False
    before = next((piece for piece in reversed(pieces[:at]) if piece.lower not in data.skipped), None)
    goes_on = at + 2 < len(pieces) and pieces[at + 1].lower in data.pronouns and pieces[at + 2].is_word
    return (before is not None and before.is_word) or goes_on  # "X, for her part, said she will …"


def _introduces_at_once(pieces: Sequence[Piece], behind: tuple[int, int] | None, data: QuotationData) -> bool:
    """Whether nothing but a noun phrase stands between a German verb and the colon before what is said."""
    return (
        data.nouns_capitalised
        and behind is not None
        and behind[1] < len(pieces)
        and pieces[behind[1]].text == ":"
        and any(piece.is_name_like for piece in pieces[behind[0] : behind[1]])
    )


def _is_spoken_to(pieces: Sequence[Piece], first: int, behind: tuple[int, int], data: QuotationData) -> bool:
    """Whether a German clause begins with whom somebody spoke to: "Dem Seeboten sagte Rita Frei: …"."""
    if not data.nouns_capitalised or pieces[first].lower not in {"dem", "den", "der"}:
        return False
    names = [piece for piece in pieces[behind[0] : behind[1]] if piece.is_name_like]
    ends = behind[1] >= len(pieces) or not pieces[behind[1]].is_word
    return (
        ends and (pieces[first].lower != "der" or len(names) >= 2) and pieces[behind[0]].lower not in data.determiners
    )


# How many words and marks a clause before its verb has at most.
_CLAUSE = 60
# "…, wie X mitteilte": the clause of the source begins here.
_AS_WORDS = frozenset({"wie", "as", "comme", "come", "como"})


def _clause_start(pieces: Sequence[Piece], at: int) -> int:
    """The first piece of the clause that the verb stands in; commas of appositions are stepped over."""
    first = at
    for position in range(at - 1, max(-1, at - _CLAUSE), -1):
        first = position
        if pieces[position].text in ":;–—" or pieces[position].text in '„“”»«"':
            first = position + 1
            break
        if pieces[position].text == "," and pieces[position + 1].lower in _AS_WORDS:
            first = position + 2
            break
    while first < at and not pieces[first].is_word and pieces[first].text[0] != HIDDEN:
        first += 1
    return first


def _behind(pieces: Sequence[Piece], at: int, data: QuotationData) -> tuple[int, int] | None:
    position = at + 1
    while (
        position < len(pieces)
        and (pieces[position].lower in data.skipped or pieces[position].lower in data.auxiliaries)
        and not (
            position + 1 < len(pieces)
            and pieces[position].lower in data.determiners
            and pieces[position + 1].is_name_like
        )
    ):
        position += 1
    # "sagte am Montag der Minister": a preposition with its phrase may stand before the subject.
    if position < len(pieces) and not pieces[position].is_word and pieces[position].text not in '„«"“-':
        return None
    if position < len(pieces) and pieces[position].text == "-":  # French "a-t-il dit"
        position += 1
    return noun_phrase(pieces, position, data)


_CONJUNCTIONS = frozenset(
    {"but", "and", "yet", "while", "when", "mais", "et", "car", "ma", "e", "ed", "però", "pero", "y", "si", "se"}
)


def _before(pieces: Sequence[Piece], at: int, data: QuotationData) -> tuple[int, int] | None:
    """The noun phrase nearest before the verb, or the first of its clause."""
    start = _clause_start(pieces, at)
    position = start
    edge = at  # auxiliaries and adverbs may part a subject from its verb: "the ministry has also said"
    while (
        not data.nouns_capitalised
        and edge > start
        and (pieces[edge - 1].lower in data.auxiliaries | data.skipped or pieces[edge - 1].lower.endswith("ly"))
    ):
        edge -= 1
    found: tuple[int, int] | None = None
    while position < at:
        is_opener = pieces[position].lower in data.openers and pieces[position].lower not in data.pronouns
        if is_opener and not is_particle_of_name(pieces, position, data):
            position += 1
            if pieces[position - 1].lower in _CONJUNCTIONS and not data.nouns_capitalised:
                continue  # "But Ann Lee said": unlike a preposition it takes no noun phrase to itself
            phrase = noun_phrase(pieces, position, data) if position < at else None
            position = phrase[1] if phrase is not None and phrase[1] <= at else position
            continue
        phrase = noun_phrase(pieces, position, data)
        if phrase is None or phrase[1] > at:
            position += 1
            continue
        if found is None or (phrase[1] in {at, edge} and not data.nouns_capitalised):
            found = phrase  # only German may part a subject from its verb by more than an apposition
        position = phrase[1]
    return found
