"""Cutting blocks into sentences as a newspaper editor would.

sentencex proposes the boundaries (on 97 tricky sentences it was right in 77; with repairs like these in 88). Rules
then join what it cuts too often (ordinals, abbreviations, initials, quotations that go on) and cut what it leaves
together (agency tails, a speaker's line behind a display quotation). The text is never changed: a sentence is a pair
of positions.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import cast

import sentencex

from core.languages import LANGUAGES, language_of
from core.languages.word_lists import words
from core.report import Span

_LINE_BREAKS = str.maketrans(dict.fromkeys("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029\t", " "))

# A closing guillemet behind a space, as French prints it, still belongs to what it closes.
_CLOSES = re.compile(r"\s*[»›”](?:\s|$)")
_LONGEST_PIECE = 4_000  # characters handed to sentencex at once; only a report pasted as one line has more
_UNSURE = 1_000  # characters at the end of a piece that are looked at with the next one: a long quotation has as many
_MOST_CUTS = 3_000  # in one block; no paragraph of a report has a hundredth, and each is looked at
_SIGHT = 500  # characters around a cut that are looked at: more would make a text of one line take its square in time
_ANY_WORD = re.compile(r"[^\W_]")
_LAST_WORDS = 40  # characters before a cut in which the word before it is looked for
_LAST_WORD = re.compile(r"([^\s(\[\"'„“«»]+)\.[\"'”“’»«›‹)\]]*\s*$")
_ORDINAL = re.compile(r"(?:^|[\s(\[\"„«»/–-])(\d{1,3}|[IVXLC]{1,5})\.\s*$")
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?=\W*$)")
_INITIAL = re.compile(r"(?:^|[\s(\[\"'„“«».-])[A-ZÀ-ÖØ-Þ]\.\s*$")
_DAY_AND_YEAR = re.compile(r"\s*\d{1,2},?\s+(?:19|20)\d\d\b")  # behind a month: "May. 20, 2026"
_NEXT_WORD = re.compile(r"[\"'„“«»‹›‚‘”(\[¿¡]*([^\W_]+(?:['’.-][^\W_]+)*)")
_ENDS_BARE = re.compile(r"[.!?…:][\"'”“’»«›‹)\]}]*\s*$")

# A sentence ends here although sentencex saw nothing: a final mark, perhaps closing quotes, then a new beginning.
_MISSED = re.compile(
    r"(?:(?<=[^\W\d_]{2})|(?<=\s[A-Z]))(?:[.!?…]+(?:[ \u00a0\u202f][»›])?[\"”“»«›’')\]]*|[\"”“»«][.!?])(?P<gap>\s+)"
    r"(?=[\"„“«»‹›‚‘(\[¿¡–—-]*\s?(?:[^\W\d_a-zß-öø-ÿ]|\d))"
)
# A figure ends the sentence and the next one begins with a figure: "… 2:1. 3000 Zuschauer", "… 2019. 2020 war".
_FIGURES_APART = re.compile(r"(?:(?<=[\s(][12]\d{3})|(?<=\d[:,]\d)|(?<=\d[:,]\d\d))\.(?P<gap>\s+)(?=\d{2,4}\s[^\W\d_])")
_AGENCY_TAIL = re.compile(r"(?<=[.!?…\"”“»«’')\]])(?P<gap>\s*)(?=[(\[][^()\[\]]{2,60}[)\]]\s*[.]?\s*$)")
# A quotation mark between two spaces closes a display quotation that was never opened; who said it follows.
_LONE_MARK = re.compile(r"(?<=[^\s.!?])(?P<gap>\s+)(?=[„“”\"»«]\s+[^\W\d_a-zß-öø-ÿ][^.!?„“”\"»«]{2,120}$)")

# A line without a mark inside has nothing to cut; pages have thousands of them, which would take a third of the time.
_ONE_SENTENCE = re.compile(r"[^\W_](?:[\w ,'’/&-]*[\w.!?])?")


def sentences_of(text: str, start: int, end: int, language: str) -> tuple[Span, ...]:
    """Cut one block into sentences.

    Args:
        text: The whole published text.
        start: Where the block begins.
        end: Where it ends.
        language: The block's language as a code of two letters, or "und".

    Returns:
        Spans in order, without white space around them; together they hold all of the block that is not white space.
    """
    block = text[start:end].translate(_LINE_BREAKS)
    if _ONE_SENTENCE.fullmatch(block):
        return (Span(start, end),)
    code = language if language in LANGUAGES else "en"
    cuts = _proposed(code, block)
    cuts |= {match.end("gap") for match in _MISSED.finditer(block)}
    cuts |= {match.end("gap") for match in _FIGURES_APART.finditer(block)}
    if len(cuts) < _MOST_CUTS:
        cuts = {cut for cut in cuts if not _belongs_together(block, cut, language)}
    for pattern in (_AGENCY_TAIL, _LONE_MARK):
        tail = pattern.search(block)
        if tail:
            cuts.add(tail.end("gap"))
    edges = [0, *sorted(cut for cut in cuts if 0 < cut < len(block)), len(block)]
    spans: list[Span] = []
    for left, right in pairwise(edges):
        piece = block[left:right]
        stripped = piece.strip()
        if stripped:
            begin = start + left + piece.index(stripped[0])
            spans.append(Span(begin, begin + len(stripped)))
    return tuple(spans)


def _proposed(code: str, block: str) -> set[int]:
    find = sentencex.get_sentence_boundaries  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType]  (built in Rust, no stubs)
    proposed: set[int] = set()
    offset = 0
    # The library takes the square of the length in time where quotation marks are not closed.
    while offset < len(block):
        piece = block[offset : offset + _LONGEST_PIECE]
        starts = [boundary["start_index"] for boundary in cast("list[dict[str, int]]", find(code, piece))]
        end = len(piece)
        if offset + end < len(block):
            # A piece may end inside quotation marks, which turns those at its end inside out, and all of the next one
            # if that began there: the end is looked at once more, from a sentence that lies before it.
            end = max((start for start in starts if start <= _LONGEST_PIECE - _UNSURE), default=0) or end
        proposed |= {offset + start for start in starts if start <= end and (start or not offset)}
        offset += end
    return proposed


@cache
def _days(language: str) -> frozenset[str]:
    """Return the names of the week's days: "at 10 a.m. Monday" goes on."""
    return frozenset(name for names in language_of(language).reading.weekdays for name in names if len(name) > 3)


@cache
def _abbreviations(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    reading = language_of(language).reading
    months = frozenset(name for names in reading.months for name in names)
    return reading.abbreviations, reading.final_abbreviations, reading.ordinal_followers | months


def _belongs_together(block: str, cut: int, language: str) -> bool:
    """Whether the sentence goes on behind `cut`."""
    before, after = block[max(0, cut - _SIGHT) : cut], block[cut : cut + _SIGHT]
    following = _NEXT_WORD.match(after.lstrip())
    word = following.group(1) if following else ""
    if not before.strip() or not after.strip():
        return True
    if not _ANY_WORD.search(after) or _CLOSES.match(after):
        return True
    if before.rstrip().endswith((":", ";", ",")) or _GOES_ON_IN_COMPOUND.match(after):
        return True
    # "«Nein!», «Niemals!»" goes on, and so do "Fr. 45.–" and the two halves of "EE. UU.".
    if after.lstrip()[:1] in ",;:" or (not before[-1].isspace() and after[0] in "-–—"):
        return True
    last_words = before[-_LAST_WORDS:]
    if _DOUBLED_BEFORE.search(last_words) and _DOUBLED_AFTER.match(after.lstrip()):
        return True
    return (
        _goes_on_in_lower_case(last_words, after)
        or _is_ordinal(last_words, word, language)
        or _is_abbreviation(last_words, after, word, language)
        or _stands_inside_brackets(before, after)
    )


def _goes_on_in_lower_case(before: str, after: str) -> bool:
    """Whether a lower-case word follows: after a quotation or dots the sentence goes on ("…!», rief er")."""
    first = after.lstrip().lstrip("–—- ")[:1]
    return first.islower() and bool(_ENDS_BARE.search(before))


def _is_ordinal(before: str, word: str, language: str) -> bool:
    match = _ORDINAL.search(before)
    if not match:
        return False
    if language != "de":
        # Other languages write no period after ordinals; a short number before it still numbers a list.
        return not before[: match.start()].strip()
    if not before[: match.start()].strip():
        return True
    if word[:1].islower() or (word[:1].isdigit() and match.group(1).isdigit()):
        return True
    reading = language_of(language).reading
    *_, followers = _abbreviations(language)
    lowered = word.lower()
    if lowered in followers or lowered.split("-")[0] in followers:
        return True
    # "Zum 60. Geburtstag", "mit seinem 12. Treffer" – but "auf Rang 5. Einen Eindruck", "am 3. Das war gut".
    announced = _WORD_BEFORE.search(before[: match.start() + 1])
    return bool(announced and announced.group().lower() in reading.ordinal_announcers and lowered not in _BEGINNERS)


def _is_abbreviation(before: str, after: str, word: str, language: str) -> bool:
    stripped = before.rstrip()
    match = _LAST_WORD.search(stripped)
    if not match or not stripped.endswith("."):
        return False
    last = re.split("['’]", match.group(1).lower())[-1]
    told = _told_by_next_word(last, word, language)
    if told is not None:
        return told
    abbreviations, _, months = _abbreviations(language)
    is_known = last in abbreviations or last.rpartition("-")[2] in abbreviations
    is_date = last in months and bool(_DAY_AND_YEAR.match(after))
    if is_known or is_date or (language == "de" and last.endswith("str")):
        return True
    if len(last) == 1 and last.isalpha() and word[:1].isdigit():
        return not _ends_after_letter(stripped)  # "S. 12", "c. 2", and not "Vitamin C. 3000 Menschen"
    if not _INITIAL.search(stripped) or not word[:1].isupper() or _ends_after_letter(stripped):
        return False
    return word.lower() not in language_of(language).reading.function_words


def _told_by_next_word(last: str, word: str, language: str) -> bool | None:
    """Whether the sentence goes on behind the abbreviation `last`, where the next word alone says so; else None."""
    reading = language_of(language).reading
    if last == "co" and word in _FIRMS:
        return True
    if last in _HOURS and (word in _ZONES or word.lower() in _days(language)):
        return True
    if last in reading.figure_abbreviations:
        return word[:1].isdigit()
    if last in reading.final_abbreviations:
        return word[:1].islower() or word[:1].isdigit()
    return False if word[:1].isupper() and word.lower() in _OPENERS.get(language, ()) else None


def _ends_after_letter(before: str) -> bool:
    """Whether the single letter is a name of its own ("Plan B.", "Vitamin D."), not an initial."""
    words = before.split()
    return len(words) >= 2 and words[-2][:1].isupper() and words[-2].lower() in _LETTERED and len(words[-1]) == 2


# Spanish doubles the letters of what stands in the plural: "EE. UU.", "RR. HH.", "CC. OO.".
_DOUBLED_BEFORE = re.compile(r"(?<!\w)([A-Z])\1\.\s*$")
_DOUBLED_AFTER = re.compile(r"([A-Z])\1(?!\w)")
# "K.-o.-Runde": a hyphen without a space before it goes on with the word.
_GOES_ON_IN_COMPOUND = re.compile(r"-[^\W\d_]")

# Words that begin a new sentence even after a number that could be an ordinal; they follow no determiner.
_BEGINNERS = words(
    """der die das den dem es er sie wir ich ein eine einen einem einer und doch aber dann danach dabei damit in im
    am an auf bei mit nach für von vor zu als wenn weil"""
)  # fmt: skip

_HOURS = frozenset({"a.m", "p.m"})
_ZONES = frozenset({"ET", "EST", "EDT", "CT", "CST", "PT", "PST", "PDT", "GMT", "UTC", "BST", "CET", "CEST"})
_FIRMS = frozenset({"KG", "KGaA", "OHG", "AG", "Inc", "Ltd"})  # behind "& Co."
# What begins a sentence behind an abbreviation, since no name and no title is written so: "1,1 % p. a. Das war wenig".
_OPENERS = {
    "de": words("das es er wir ich danach dann dabei damit doch aber"),
    "en": words("she it they we but there"),
    "fr": words("il elle ils elles nous mais"),
}
_LETTERED = words(
    """plan vitamin hepatitis typ gruppe klasse block sektor variante type group class block plan gruppo groupe
    grupo"""
)


def _stands_inside_brackets(before: str, after: str) -> bool:
    opened = before.rfind("(")
    return (
        opened > before.rfind(")")
        and len(before) - opened < 200
        and ")" in after
        and "(" not in after.split(")", maxsplit=1)[0]
    )
