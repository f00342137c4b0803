"""Tokens, sentences and noun phrases, read from the surface: enough to tell who says something."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from core.languages.quotation_data import ABBREVIATIONS, QuotationData
from core.languages.word_lists import any_of
from core.quotation_marks import Quoted
from core.report import Span

HIDDEN = "\x01"
# A hyphen joins words, but no French verb with the pronoun behind it ("dit-il"), which is its subject; a compound whose
# last part stands in the next one keeps it ("Staats- und Regierungschefs"). No other language writes either form.
_TOKEN = re.compile(
    r"[^\W_]+(?:(?:['’.·&]|(?<=\d),(?=\d)|-(?!(?:t-)?(?:ils?|elles?|on|je|nous)\b))(?=[^\W_])[^\W_]+)*(?:-(?=\s(?:und|oder)\s))?|\x01+|[^\w\s]"
)
_STOP = re.compile(
    r"[.!?…](?:[\"“”»«’)]*)(?=\s+[^\W\d_a-zäöüßàâéèêëîïôùûçñ]|\s+[„“«»\"]|\s*$)|\n|(?<=[.!?…])[\"“”»«](?=\s+\w)"
)
_ABBREVIATION = re.compile(rf"(?:\b[^\W\d_]|\b(?:{any_of(ABBREVIATIONS)})|\b\d{{1,2}})\.$")


class Piece(NamedTuple):
    """A word or mark of a sentence. A tuple, since there is one for each word of a report."""

    start: int
    end: int
    text: str
    lower: str

    @property
    def is_word(self) -> bool:
        """Whether it is a word and no mark."""
        return self.text[0].isalnum()

    @property
    def is_name_like(self) -> bool:
        """Whether it begins with a capital or digit, or is hidden because it is quoted."""
        return self.text[0].isupper() or self.text[0].isdigit() or self.text[0] == HIDDEN


def hidden(text: str, quoted: Sequence[Quoted]) -> str:
    """Return `text` with everything between quotation marks made unreadable, in the same length.

    The last character before the closing mark stays, since it tells whether a sentence ends there.
    """
    parts: list[str] = []
    at = 0
    for stretch in quoted:
        inner_end = stretch.end - 1 if not stretch.is_open else stretch.end
        last = text[inner_end - 1] if inner_end - 1 > stretch.start and text[inner_end - 1] in ".!?…" else HIDDEN
        length = max(0, inner_end - stretch.start - 2)
        parts += [text[at : stretch.start + 1], HIDDEN * length, last if inner_end > stretch.start + 1 else ""]
        at = inner_end
    parts.append(text[at:])
    return "".join(parts)


def sentences_of(masked: str, breaks: Sequence[int] = ()) -> list[tuple[int, int]]:
    """Return the sentences of a masked text as places; paragraphs end sentences, and `breaks` outside of marks do."""
    found: list[tuple[int, int]] = []
    first = 0
    for stop in _STOP.finditer(masked):
        if (
            stop.group().startswith(".")
            and len(stop.group()) == 1
            and _ABBREVIATION.search(masked[max(0, stop.end() - 8) : stop.end()])
        ):
            continue
        if masked[first : stop.end()].strip():
            found.append((first, stop.end()))
        first = stop.end()
    if masked[first:].strip():
        found.append((first, len(masked)))
    places = [
        (start + len(masked[start:end]) - len(masked[start:end].lstrip()), start + len(masked[start:end].rstrip()))
        for start, end in found
    ]
    ends = sorted({place for place in breaks if HIDDEN not in {masked[place - 1 : place], masked[place : place + 1]}})
    parts = (part for start, end in places for part in _parted(start, end, ends))
    return [(at, min(at + _LONGEST, end)) for start, end in parts for at in range(start, end, _LONGEST)]


def _parted(start: int, end: int, places: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Cut a stretch at those of the ascending `places` that lie inside it."""
    return pairwise([start, *places[bisect_right(places, start) : bisect_left(places, end)], end])


# No sentence is longer in characters; what goes on without an end is a list or no prose, and is read in pieces so that
# its time stays in step with its length.
_LONGEST = 2000


def pieces_of(masked: str, start: int, end: int) -> list[Piece]:
    """Return the words and marks of `masked[start:end]`."""
    return [
        Piece(*match.span(), match[0], match[0].lower().replace("’", "'"))
        for match in _TOKEN.finditer(masked, start, end)
    ]


@lru_cache(maxsize=64)
def _first_words(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.split(" ", 1)[0] for phrase in phrases)


def phrase_at(pieces: Sequence[Piece], at: int, phrases: frozenset[str]) -> int:
    """Return how many pieces the longest of the phrases covers from `at` on, or 0."""
    if pieces[at].lower not in _first_words(phrases):
        return 0
    for length in (5, 4, 3, 2, 1):
        if at + length <= len(pieces) and " ".join(piece.lower for piece in pieces[at : at + length]) in phrases:
            return length
    return 0


def noun_phrase(pieces: Sequence[Piece], at: int, data: QuotationData) -> tuple[int, int] | None:  # noqa: C901, PLR0912  # a scanner: one branch for each kind of word
    """Return the pieces of the noun phrase that begins at `at`, first and after the last; None where there is none.

    Nouns and names are told by their capital where the language has them; elsewhere a phrase runs to the next mark,
    verb or preposition. An apposition between commas and an abbreviation in brackets belong to it.
    """
    if at < len(pieces) and pieces[at].lower in data.pronouns:
        following = pieces[at + 1] if at + 1 < len(pieces) else None
        if pieces[at].lower not in data.determiners or following is None or not following.is_name_like:
            return at, at + 1
    if data.nouns_capitalised and at == 0 and len(pieces) > 1 and _is_adverb(pieces, data):
        return None
    if at < len(pieces) and pieces[at].lower in data.openers and pieces[at].lower not in data.determiners:
        if not is_particle_of_name(pieces, at, data):
            return None
        at_name = noun_phrase(pieces, at + 2, data)
        return None if at_name is None else (at, at_name[1])
    end, content = at, False
    position = at
    while position < len(pieces) and position - at < 24:
        piece = pieces[position]
        if piece.text == "(" and content:
            close = next((i for i in range(position, min(position + 9, len(pieces))) if pieces[i].text == ")"), None)
            if close is None:
                break
            position = end = close + 1
            continue
        if piece.text in '„"“«»' and not piece.is_word:
            if piece.text in "”»" and not content:
                break
            position += 1
            if content or (position < len(pieces) and pieces[position].text[0] == HIDDEN):
                content = True
                end = position
                continue
            break
        if piece.text[0] == HIDDEN:
            content, position = True, position + 1
            end = position
            continue
        if piece.text == "," and content:
            inside = _apposition(pieces, position + 1, data)
            if inside is None:
                break
            position = end = inside
            continue
        if not piece.is_word:
            break
        if not _may_be_in(pieces, position, data, content=content):
            break
        position += 1
        if (
            piece.is_name_like
            or piece.lower in data.media  # "die Nachrichtenagentur dpa"
            or (not data.nouns_capitalised and piece.lower not in data.determiners and piece.lower not in data.inner)
        ):
            content, end = True, position
    return (at, end) if content else None


def _is_adverb(pieces: Sequence[Piece], data: QuotationData) -> bool:
    """Whether a German sentence begins with an adverb that has its capital for that: "Ursprünglich hatte die …"."""
    is_before_verb = pieces[1].lower in data.auxiliaries or pieces[1].lower in data.verbs
    return is_before_verb and pieces[0].lower.endswith(data.adverb_endings)


def is_particle_of_name(pieces: Sequence[Piece], at: int, data: QuotationData) -> bool:
    """Whether a sentence begins with a name such as "Von der Leyen" and not with a preposition."""
    return (
        at + 3 < len(pieces)
        and pieces[at].text[0].isupper()
        and pieces[at].lower in data.inner
        and pieces[at + 1].lower in data.inner
        and pieces[at + 2].is_name_like
        and pieces[at + 3].lower in data.verbs
    )


def _ends_phrase(pieces: Sequence[Piece], at: int, data: QuotationData) -> bool:
    """Whether a German word on -e, -en and so on behind a noun goes on with no noun phrase.

    "Nach Einschätzung von Fachleuten zielte Frei darauf", "Rita Frei weitere Schulden"; a genitive without an article
    ends in -er: "Vertreter deutscher Firmen".
    """
    lower = pieces[at].lower
    before = pieces[at - 1]
    if lower.endswith(data.past_endings) and before.is_name_like and before.lower not in data.determiners | data.inner:
        return True
    return at > 1 and all(pieces[i].is_name_like for i in (at - 2, at - 1)) and not lower.endswith(data.bare_genitives)


def _may_be_in(pieces: Sequence[Piece], at: int, data: QuotationData, *, content: bool) -> bool:  # noqa: C901, PLR0911, PLR0912  # each way out is one case, told in its own line
    piece = pieces[at]
    if piece.is_name_like and not (
        piece.lower in data.stops and not piece.text[0].isdigit() and data.nouns_capitalised is False
    ):
        return True
    if piece.lower in data.determiners:
        if content and data.nouns_capitalised and not piece.lower.endswith(data.genitive_endings):
            return False  # after a noun only a genitive goes on with the phrase: "Kritiker der Regierung"
        if content and data.nouns_capitalised and _is_recipient(pieces, at, data):
            return False
        return not content or (at + 1 < len(pieces) and pieces[at + 1].is_word)
    if piece.lower in data.inner:
        return content and at + 1 < len(pieces) and (pieces[at + 1].is_word or pieces[at + 1].text in '„"«')
    # Adverbs may end as adjectives do: "indes"; elsewhere those that stand between subject and verb: "X also said".
    adverbs = data.skipped | data.openers if data.nouns_capitalised else data.skipped
    if any(piece.lower in words for words in (data.stops, data.verbs, data.auxiliaries, adverbs)):
        return False
    if not data.nouns_capitalised:
        return not (piece.lower.endswith(data.adverb_endings) or (content and piece.lower.endswith(data.ends_phrase)))
    if content and piece.lower in data.media:
        return True
    # An adjective stands before its noun: only adjectives may come between.
    if not piece.lower.endswith(data.adjective_endings):
        return False
    if content and _ends_phrase(pieces, at, data):
        return False
    for other in pieces[at + 1 : at + 4]:
        if not other.is_word or other.lower in data.determiners or other.lower in data.stops:
            return False
        if other.is_name_like:
            return True
    return False


def _is_recipient(pieces: Sequence[Piece], at: int, data: QuotationData) -> bool:
    """Whether "der" behind a full name begins whom somebody spoke to: "sagte Rita Frei der Zeitung".

    A name takes no genitive behind it, an office does: "die Chefin der Zeitung".
    """
    if at < 2 or pieces[at].lower not in data.recipients:
        return False
    is_told = any(pieces[i].lower in data.verbs for i in range(max(0, at - 4), at - 1))
    if is_told and _is_medium(pieces, at + 1, data) and not pieces[at - 1].lower.endswith(data.media_people):
        return True  # "sagte der Minister der Allgemeinen Zeitung"
    if pieces[at - 2].lower in data.determiners:
        return False  # "Die Leiterin der Schule" at the beginning of a sentence
    closed = pieces[at - 1].text == ")"
    if (
        pieces[at - 2].lower.endswith(data.past_of_one)
        and pieces[at - 2].lower in data.verbs
        and pieces[at - 1].text[0].isupper()
    ):
        return True  # "sagte Frei der Zeitung": no noun in the singular stands without an article
    return closed or all(pieces[i].is_word and pieces[i].text[0].isupper() for i in (at - 1, at - 2))


def _is_medium(pieces: Sequence[Piece], at: int, data: QuotationData) -> bool:
    """Whether a medium is named at `at`: in marks, by a list, or by three words at most that end as its name does."""
    if at < len(pieces) and pieces[at].text in '„"“«':
        return True
    if at < len(pieces) and pieces[at].lower in data.media and pieces[at].is_name_like:
        return True
    for piece in pieces[at : at + 3]:
        if not piece.is_name_like or not piece.is_word:
            return False
        if piece.lower.endswith(data.media_endings):
            return True
    return False


def _apposition(pieces: Sequence[Piece], at: int, data: QuotationData) -> int | None:
    """The piece after an apposition that begins at `at` and is closed by a comma or the end: ", Sprecher der X,"."""
    if at >= len(pieces) or not (pieces[at].is_name_like or pieces[at].lower in data.determiners):
        return None
    for position in range(at, min(at + 14, len(pieces))):
        piece = pieces[position]
        if piece.text in ",:" or piece.text in "„«":
            return position + (piece.text == ",")
        if (
            piece.lower in data.verbs
            or piece.lower in data.pronouns - data.determiners
            or not (piece.is_word or piece.text in '().-–"“” ' or piece.text[0] == HIDDEN)
        ):
            return None
        if piece.lower in data.auxiliaries:
            return position if data.nouns_capitalised and not _is_relative(pieces, at, data) else None
        if data.nouns_capitalised and position > at and _is_verb_like(piece, data):
            return None
    return None


def _is_relative(pieces: Sequence[Piece], at: int, data: QuotationData) -> bool:
    """Whether a German relative clause begins: ", der auch …", ", dem es …", but not ", der Sprecher der Stadt"."""
    behind = pieces[at + 1] if at + 1 < len(pieces) else None
    if behind is None or pieces[at].lower not in data.relatives:
        return False
    words = data.pronouns | data.openers | data.stops | data.skipped
    is_verb = behind.lower in data.reported_forms | data.auxiliaries | data.verbs
    is_adverb = behind.text[0].islower() and not is_verb and not behind.lower.endswith(data.adjective_endings)
    return behind.is_word and not behind.is_name_like and (behind.lower in words or is_adverb)


def is_relative(pieces: Sequence[Piece], data: QuotationData) -> bool:
    """Return whether the pieces begin with a German relative clause."""
    return bool(pieces) and _is_relative(pieces, 0, data)


def _is_verb_like(piece: Piece, data: QuotationData) -> bool:
    """Whether a German word is rather a finite verb: ", Rita Frei knüpft dies an …" is a clause and no apposition."""
    return (
        piece.text[0].islower()
        and piece.lower.endswith(data.finite_like)
        and piece.lower not in data.stops | data.inner
    )


def span_of(pieces: Sequence[Piece], first: int, after: int) -> Span:
    """Return the place of some pieces."""
    return Span(pieces[first].start, pieces[after - 1].end)
