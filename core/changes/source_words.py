"""Reads the words of a source beside a verb or formula: articles, adjectives, titles, names and their genitives."""

from __future__ import annotations

from core.changes.lexicon import Lexicon
from core.changes.view import LinkSide
from core.variants.sides import CONTENT
from core.variants.units import is_date, is_figure

# A source reaches at most this many words from its verb or formula.
LONGEST_SOURCE = 9
# One that opens its clause may be longer: "a person with direct knowledge of the talks between the two states".
_LONGEST_OPENING = 14
# So many words stand between a source and its verb at most: ", who asked not to be named because …,".
_LONGEST_INSERTION = 24


def source_after(side: LinkSide, index: int, lexicon: Lexicon) -> tuple[int, ...]:
    """Read the source behind a verb or formula: articles, adjectives, titles and names, up to the next small word.

    Connectives and times before it are passed over: "berichteten am Montag allerdings Medien".
    """
    words = side.side.words
    while index < len(words):
        if side.folded(index) in lexicon.data.connectives or is_date(words[index], lexicon.data):
            index += 1
        elif (
            side.folded(index) in lexicon.data.prepositions
            and index + 1 < len(words)
            and is_date(words[index + 1], lexicon.data)
        ):
            index += 2
        else:
            break
    return read_source(side, range(index, min(len(side.side.words), index + LONGEST_SOURCE)), lexicon, forward=True)


def source_before(side: LinkSide, index: int, lexicon: Lexicon) -> tuple[int, ...]:
    """Read the source before a verb, auxiliaries between them passed over; behind a preposition stands no subject."""
    auxiliaries = lexicon.data.perfect_auxiliaries
    if index > 0 and side.folded(index - 1) in auxiliaries and not lexicon.adjective_endings:
        index -= 1  # an adverb between the two: "has repeatedly denied"
    while index > 0 and side.folded(index) in auxiliaries:
        index -= 1
    index = _before_time(side, index, lexicon)
    if index > 0 and side.folded(index) == ",":
        index = _before_apposition(side, index, lexicon)
    found = read_source(side, range(index, max(-1, index - LONGEST_SOURCE), -1), lexicon, forward=False)
    behind = side.folded(found[0] - 1) if found and found[0] else ""
    if behind in lexicon.data.relatives:
        found = _opening_subject(side, found[0] - 2, lexicon)  # "[a woman] who lives nearby said"
    elif behind in lexicon.data.prepositions or (found and side.folded(found[0]) in lexicon.data.genitives):
        found = _opening_subject(side, index, lexicon) or (
            _behind_first_noun(found, side) if behind in lexicon.data.prepositions else found
        )
    if not found:
        return ()
    alone = len(found) == 1 and side.starts_sentence(found[0])
    opening = side.folded(found[0])
    adverb = opening.endswith(lexicon.data.adverb_endings) or opening in lexicon.data.connectives
    return () if alone and adverb else found


def _before_apposition(side: LinkSide, comma: int, lexicon: Lexicon) -> int:
    """Where a source ends before a comma and a verb: "the mayor, Ruth Adler, said", "the mayor, a lawyer, said"."""
    start = next((k for k in range(comma - 1, max(-1, comma - LONGEST_SOURCE), -1) if side.folded(k) == ","), -1)
    described = start > 0 and side.folded(start + 1) in lexicon.data.determiners
    if described and side.side.sentences[start] == side.side.sentences[comma]:
        return start - 1
    before = _before_insertion(side, comma, lexicon)
    if before >= 0:
        return before
    return comma - 1 if side.side.words[comma - 1].text[0].isupper() else comma


def _before_insertion(side: LinkSide, comma: int, lexicon: Lexicon) -> int:
    """Where a source ends that is parted from its verb: "the mayor[, who was there,] said"; -1 where none is.

    A relative clause is one for sure. Anything else may be a clause of its own, which the source behind the verb said.
    """
    somebody = lexicon.source_words | lexicon.data.titles
    for k in range(comma - 1, max(0, comma - _LONGEST_INSERTION), -1):
        if side.side.sentences[k] != side.side.sentences[comma]:
            break
        if side.folded(k) != ",":
            continue
        opening = _opening_subject(side, k - 1, lexicon)
        if not any(side.folded(m) in somebody or side.side.words[m].text[0].isupper() for m in opening[1:]):
            continue
        after = source_after(side, comma + 2, lexicon)
        says = any(side.folded(m) in somebody or side.side.words[m].text[0].isupper() for m in after)
        if side.folded(k + 1) in lexicon.data.relatives or not says:
            return k - 1
    return -1


def _before_time(side: LinkSide, index: int, lexicon: Lexicon) -> int:
    """Where a source ends before a day: "the mayor [on Monday] said"; German puts the day behind the verb."""
    if lexicon.adjective_endings or index <= 0 or not is_date(side.side.words[index], lexicon.data):
        return index
    return index - 2 if side.folded(index - 1) in lexicon.data.prepositions else index - 1


def _opening_subject(side: LinkSide, index: int, lexicon: Lexicon) -> tuple[int, ...]:
    """Read a subject from where its clause opens: "[a person briefed on the matter] said", outside German.

    It opens with an article, a figure, a name or a noun for sources, and holds no small words but articles and
    prepositions, so that no other verb stands in it with a subject of its own.
    """
    data = lexicon.data
    if lexicon.adjective_endings or index < 0:
        return ()
    small = data.determiners | data.prepositions | data.genitives | data.contractions
    start = index + 1
    while start > 0 and not (start <= index and ends_clause(side, start)):
        before = start - 1
        if side.side.words[before].is_mark or side.folded(before) in data.complements:
            break
        if index - before >= _LONGEST_OPENING or not (
            side.side.weights[before] >= CONTENT or side.folded(before) in small
        ):
            return ()
        if side.folded(before) in lexicon.forces and not _may_be_told_noun(side, before, lexicon):
            return ()
        start = before
    words = range(start, index + 1)
    if not words or side.quoted[start]:
        return ()
    first, known = side.side.words[start], side.folded(start)
    opens = known in data.determiners or known in lexicon.source_words or known in data.titles
    opens = opens or is_figure(first, data) or first.text[0].isupper()
    adverb = known.endswith(data.adverb_endings or ("\0",)) or known in data.connectives
    return tuple(words) if opens and not adverb and known not in data.prepositions - data.determiners else ()


def _may_be_told_noun(side: LinkSide, index: int, lexicon: Lexicon) -> bool:
    """Whether a form of a reporting verb is a noun by the word before it: "the [report]"."""
    before = side.folded(index - 1) if index else ""
    return before in lexicon.data.determiners | lexicon.data.prepositions | lexicon.data.genitives


def _behind_first_noun(found: tuple[int, ...], side: LinkSide) -> tuple[int, ...]:
    """Leave out the noun that belongs to a preposition: "die [für Bildung] zuständige Ministerin Keller"."""
    nouns = [k for k in found if _is_noun(side, k)]
    return tuple(k for k in found if k > nouns[0]) if len(nouns) > 1 and nouns[1] > nouns[0] + 1 else ()


def read_source(side: LinkSide, places: range, lexicon: Lexicon, *, forward: bool) -> tuple[int, ...]:
    """Read a source from its word next to the verb on, forward or backward over `places`."""
    found: list[int] = []
    for k in places:
        if not 0 <= k < len(side.side.words) or side.side.sentences[k] != side.side.sentences[places[0]]:
            break
        word = side.side.words[k]
        known = word.folded
        if word.is_mark:
            if known in {'"', "'"} and not side.quoted[k]:
                continue
            break
        if not found and known in lexicon.pronouns:
            return (k,)
        if not _belongs(side, k, found, lexicon, forward=forward):
            break
        found.append(k)
    found = sorted(found)
    if not any(side.side.weights[k] >= CONTENT for k in found):
        return tuple(k for k in found if side.folded(k) in lexicon.pronouns)[:1]
    while found and forward and side.side.weights[found[-1]] < CONTENT:
        found.pop()
    return tuple(found)


def _belongs(side: LinkSide, index: int, found: list[int], lexicon: Lexicon, *, forward: bool) -> bool:
    """Whether a word goes on with a source: nouns and names, what stands before them, and genitives behind them."""
    word = side.side.words[index]
    known = word.folded
    named = any(side.side.weights[k] >= CONTENT for k in found)
    in_quotation = side.quoted[index] and not word.text[0].isupper()  # a name set in marks goes on
    behind_adjective = (
        found and side.side.words[found[-1]].text[0].islower() and _is_adjective(side, found[-1], lexicon)
    )
    if not forward and behind_adjective and _is_noun(side, index):
        return not lexicon.adjective_endings  # "der Werft [ersten Schätzungen] zufolge": another noun's end
    if in_quotation or is_date(word, lexicon.data) or known in lexicon.data.contractions:
        return False
    counts = is_figure(word, lexicon.data) and forward and not named  # "three witnesses"
    sources = known in lexicon.data.titles or known in lexicon.source_words or _is_noun(side, index)
    if counts or sources or known in lexicon.data.genitives:
        return True
    if forward and named and side.side.weights[found[-1]] >= CONTENT:
        # Behind the name only a genitive goes on, or a last word: "the county clerk", "l'azienda sanitaria".
        return bool(lexicon.source_words) and _is_last_noun(side, index, lexicon)
    return known in lexicon.data.determiners or _is_adjective(side, index, lexicon)


def _is_last_noun(side: LinkSide, index: int, lexicon: Lexicon) -> bool:
    """Whether a word in small letters closes its clause, or goes before a genitive, and is no verb of reporting."""
    word = side.side.words[index]
    after = index + 1
    ends = after == len(side.side.words) or ends_clause(side, after) or side.folded(after) in lexicon.data.genitives
    known = word.folded in lexicon.forces or is_date(word, lexicon.data) or is_figure(word, lexicon.data)
    return ends and word.text[0].isalpha() and side.side.weights[index] >= CONTENT and not known


def _is_noun(side: LinkSide, index: int) -> bool:
    return side.side.words[index].text[0].isupper() and side.side.weights[index] >= CONTENT


def _is_adjective(side: LinkSide, index: int, lexicon: Lexicon) -> bool:
    """Whether a word in small letters may bend with the noun beside it."""
    word = side.side.words[index]
    return (
        side.side.weights[index] >= CONTENT
        and word.folded not in lexicon.forces
        and word.text[-1].isalpha()
        and (word.folded.endswith(lexicon.adjective_endings) if lexicon.adjective_endings else True)
    )


def ends_clause(side: LinkSide, index: int) -> bool:
    """Whether a mark or a new sentence begins at `index`."""
    return side.side.words[index].is_mark or side.side.sentences[index] != side.side.sentences[index - 1]
