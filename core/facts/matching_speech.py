"""Compares what two reports quote: wording, speaker, and claims without quotation marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process
from rapidfuzz.distance import LCSseq

from core.facts.fact import Fact, FactKind, FactState, Mention
from core.facts.linked import LinkedSentences
from core.facts.name_lists import NameKind, key_of
from core.facts.quotation import Quotation, QuotationKind
from core.facts.sources import SPELLING, Source
from core.figures.number_words import with_thousands_joined
from core.languages import language_of
from core.links import Link
from core.phrases import phrase
from core.report import Sentence
from core.words import words_of

if TYPE_CHECKING:
    from core.facts.ledger import Findings

# Words that two renderings of one quotation share at least, of the shorter one: below that they are two quotations.
_SAME_QUOTATION = 80.0
_SHORTEST_WORDS = 3
_LONG_WORDING = 150  # words; no quotation of the labeled pairs has as many


def quotation_facts(here: Findings, there: Findings, links: Sequence[Link]) -> list[Fact]:
    """Return one row for each direct quotation of three words or more.

    What a report quotes twice is one row. A quotation agrees where the other report has its words, in marks or
    without; it differs where the words inside the marks are not all the same.
    """
    linked = LinkedSentences(links)
    told_here, told_there = _told_in(here), _told_in(there)
    lines_here, lines_there = _lines_of(told_here), _lines_of(told_there)
    left, right = dict(told_here), dict(told_there)
    same = [words for words in left if words in right]  # taken first, so that a shorter version takes no partner
    facts = [_row(left.pop(words), right.pop(words), here, there) for words in same]
    free = _lines_of(right)
    for words in list(left):
        closest = _closest(words, free)
        if closest is not None:
            del free[closest]
            facts.append(_row(left.pop(words), right.pop(closest), here, there))
    for words, ones in left.items():
        holder = _holder(words, told_there, lines_there)
        facts.append(_elsewhere(words, ones, holder, here, there, linked, swapped=False))
    for words, ones in right.items():
        holder = _holder(words, told_here, lines_here)
        facts.append(_elsewhere(words, ones, holder, there, here, linked, swapped=True).mirrored())
    return facts


# The folded words of a quotation, its marks left out.
_Words = tuple[str, ...]


def _told_in(findings: Findings) -> dict[_Words, list[Quotation]]:
    """The direct quotations of a report that are long enough to tell something, in order.

    Those with the same words stand together, as a lede repeats the body.
    """
    told: dict[_Words, list[Quotation]] = {}
    for quotation in findings.quotations:
        if quotation.kind is QuotationKind.DIRECT:
            words = tuple(_words(quotation, findings))
            if len(words) >= _SHORTEST_WORDS:
                told.setdefault(words, []).append(quotation)
    return told


def _lines_of(wordings: Iterable[_Words]) -> dict[_Words, str]:
    return {words: " ".join(words) for words in wordings}


def _closest(words: _Words, others: Mapping[_Words, str]) -> _Words | None:
    """The words of others, given with their line, that hold most of `words` or the other way round, or None.

    Between equals the most alike one is taken, and of those the first.
    """
    held = list(_alike(words, others, _SAME_QUOTATION))
    if not held:
        return None
    best, line = max(likeness for _, likeness in held), " ".join(words)
    return max([other for other, likeness in held if likeness == best], key=lambda one: fuzz.ratio(line, others[one]))


def _alike(words: _Words, others: Mapping[_Words, str], least: float) -> Iterator[tuple[_Words, float]]:
    """Yield those of others, given with their line, whose likeness reaches `least`, with that likeness, in order."""
    if len(words) <= _LONG_WORDING:  # the same figures, read by one call
        found = process.extract_iter(" ".join(words), others, scorer=fuzz.partial_ratio, score_cutoff=least)
        yield from ((other, likeness) for _, likeness, other in found)
        return
    for other in others:
        likeness = _likeness(words, other)
        if likeness >= least:
            yield other, likeness


def _words(quotation: Quotation, findings: Findings) -> list[str]:
    found = words_of(findings.report.text, quotation.start, quotation.end)
    return [word.folded for word in found if not word.is_mark]


def _letters(quotation: Quotation, findings: Findings) -> str:
    """The words without what parts them: "Solo-Gäste" and "Sologäste" are one wording, "500.000" and "500’000" too."""
    words = " ".join(_words(quotation, findings)).replace("-", "")
    return with_thousands_joined(words, language_of(findings.report.language).figures.decimal).replace(" ", "")


def _likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """How much of the shorter wording is in the longer one, in order, from 0 to 100."""
    shorter = min(len(one), len(other))
    if shorter > _LONG_WORDING:
        # Of two speeches, the best stretch by letters takes seconds to find; their words in common say as much.
        return 100 * LCSseq.similarity(one, other) / shorter
    return fuzz.partial_ratio(" ".join(one), " ".join(other))


def _mention(quotation: Quotation, findings: Findings) -> Mention:
    """Its place, with the speaker where one is named within a sentence of it: farther off it is a guess."""
    is_told = _speaks_near(quotation, findings, 1) and (quotation.cue or _names_somebody(quotation.speaker_name))
    return findings.mention(quotation.start, quotation.end, quotation.speaker_name if is_told else "")


def _names_somebody(words: str) -> bool:
    """Whether words hold a capital that is not only the first one of a sentence; asked where no verb of saying is."""
    first, _, rest = words.partition(" ")
    return any(word[:1].isupper() for word in rest.split()) or (not rest and first[:1].isupper())


def _row(ones: Sequence[Quotation], others: Sequence[Quotation], here: Findings, there: Findings) -> Fact:
    left, right = tuple(_mention(one, here) for one in ones), tuple(_mention(other, there) for other in others)
    one = next((one for one in ones if _has_speaker_beside(one, here)), ones[0])
    other = next((other for other in others if _has_speaker_beside(other, there)), others[0])
    words = set(_words(one, here)), set(_words(other, there))
    told = _has_speaker_beside(one, here) and _has_speaker_beside(other, there)
    sources = Source.of(one.speaker_name, here, there), Source.of(other.speaker_name, here, there)
    if told and sources[0].is_other_person(sources[1]):
        reason = phrase("the same words are given to two persons")
        return Fact(FactKind.QUOTATION, FactState.DIFFER, left, right, reason)
    if _letters(one, here) == _letters(other, there):
        return Fact(FactKind.QUOTATION, FactState.AGREE, left, right, phrase("the same words in quotation marks"))
    if words[0] <= words[1] or words[1] <= words[0]:
        return Fact(
            FactKind.QUOTATION, FactState.AGREE, left, right, phrase("the same words; one report quotes more of them")
        )
    return Fact(
        FactKind.QUOTATION,
        FactState.DIFFER,
        left,
        right,
        phrase("the wording inside the quotation marks is not the same"),
    )


def _has_speaker_beside(quotation: Quotation, findings: Findings) -> bool:
    """Whether the speaker stands in a sentence of the quotation, and is not taken over from one before."""
    return _speaks_near(quotation, findings, 0)


def _speaks_near(quotation: Quotation, findings: Findings, sentences: int) -> bool:
    """Whether the speaker stands at most so many sentences before or behind a quotation."""
    if quotation.speaker is None:
        return False
    places = (quotation.start, quotation.end - 1, quotation.speaker.start)
    first, last, there = (findings.sentence_at(place) for place in places)
    return None not in {first, last, there} and (first or 0) - sentences <= (there or 0) <= (last or 0) + sentences


# How much of a shorter quotation a longer one of the other report must hold to hold it: more than to be the same one,
# since a longer wording has more places where a few words may be found.
_HELD = 90.0


def _elsewhere(  # noqa: PLR0913, PLR0917  # what the cases share is handed on, not hidden in a class
    own: _Words,
    ones: Sequence[Quotation],
    holder: Quotation | None,
    here: Findings,
    there: Findings,
    linked: LinkedSentences,
    *,
    swapped: bool,
) -> Fact:
    """A quotation that the other report has as part of another one, its `holder`, without marks, or not at all."""
    mentions = tuple(_mention(one, here) for one in ones)
    if holder is not None:
        reason = phrase("the same words; one report quotes more of them")
        return Fact(FactKind.QUOTATION, FactState.AGREE, mentions, (_mention(holder, there),), reason)
    sentence = _unmarked(own, ones, here, there, linked, swapped=swapped)
    if sentence is not None:
        counterpart = there.mention(sentence.start, sentence.end, _speaker_beside(ones[0], here, sentence, there))
        reason = (
            phrase("the other report has the words too")
            if any(mark in sentence.text for mark in _MARKS)  # in marks that do not close or that hold fewer words
            else phrase("the other report has the words without quotation marks")
        )
        return Fact(FactKind.QUOTATION, FactState.AGREE, mentions, (counterpart,), reason)
    return Fact(FactKind.QUOTATION, FactState.ONLY_LEFT, mentions, (), phrase("quoted in this report only"))


_MARKS = '„“”«»"'


def _holder(own: _Words, told: Mapping[_Words, Sequence[Quotation]], lines: Mapping[_Words, str]) -> Quotation | None:
    """The first quotation that is no shorter than some words and holds nearly all of them."""
    return next((told[words][0] for words, _ in _alike(own, lines, _HELD) if len(words) >= len(own)), None)


def _unmarked(  # noqa: PLR0913  # what the cases share is handed on, not hidden in a class
    own: Sequence[str],
    ones: Sequence[Quotation],
    here: Findings,
    there: Findings,
    linked: LinkedSentences,
    *,
    swapped: bool,
) -> Sentence | None:
    """The linked sentence of the other report that has the words of a quotation without marks, or None."""
    positions = {position for one in ones if (position := here.sentence_at(one.start)) is not None}
    for sentence in there.report.sentences:
        if sentence.role.is_furniture or not any(
            linked.are_linked(*((sentence.position, position) if swapped else (position, sentence.position)))
            for position in positions
        ):
            continue
        words = [word.folded for word in words_of(sentence.text) if not word.is_mark]
        if _likeness(own, words) >= _SAME_QUOTATION:
            return sentence
    return None


def _speaker_beside(one: Quotation, here: Findings, sentence: Sentence, there: Findings) -> str:
    """The name of a quotation's speaker as the other report has it in the sentence of the words, or right before."""
    speaker = Source.of(one.speaker_name, here, there).person if one.speaker_name else ""
    for name in there.names:
        is_near = there.sentence_at(name.start) in {sentence.position, sentence.position - 1}
        if speaker and name.kind is NameKind.PERSON and name.key == speaker and is_near:
            return " ".join(there.report.text[name.start : name.end].split())
    return ""


def claim_facts(here: Findings, there: Findings, links: Sequence[Link]) -> list[Fact]:
    """Return one row for each statement that a report gives to a source without quoting it.

    Claims are compared in linked sentences: the same source agrees, another one differs; a statement that the other
    report has without a source is its claim alone.
    """
    linked = LinkedSentences(links)
    left = [q for q in here.quotations if q.kind is QuotationKind.INDIRECT]
    right = [q for q in there.quotations if q.kind is QuotationKind.INDIRECT]
    # "hiess es" on both sides: there is nothing to check; nor is there in a claim of one report that names nobody.
    facts = [
        _claim(one, other, here, there)
        for one, other in _paired_claims(left, right, here, there, linked)
        if _speaker_of(one, here) or _speaker_of(other, there)
    ]
    named = [one for one in left if _speaker_of(one, here)], [one for one in right if _speaker_of(one, there)]
    facts += [_lone_claim(one, here, there, linked, swapped=False) for one in named[0]]
    facts += [_lone_claim(one, there, here, linked, swapped=True).mirrored() for one in named[1]]
    return facts


def _paired_claims(
    left: list[Quotation], right: list[Quotation], here: Findings, there: Findings, linked: LinkedSentences
) -> list[tuple[Quotation, Quotation]]:
    """Take from both lists the claims of linked sentences that are one, those of one source first."""
    paired: list[tuple[Quotation, Quotation]] = []
    for least, is_one_source in ((_STATED, True), (0.0, False)):
        for one in list(left):
            partners = [
                (closeness, -o.start, o)
                for o in right
                if _are_linked(one, o, here, there, linked)
                and fuzz.token_set_ratio(" ".join(_words(one, here)), " ".join(_words(o, there))) >= _SHARED
                and (closeness := _likeness(_words(one, here), _words(o, there))) >= least
                and (not is_one_source or _is_one_source(one, o, here, there))
            ]
            if partners:
                other = max(partners, key=lambda item: item[:2])[2]
                left.remove(one)
                right.remove(other)
                paired.append((one, other))
    # A caption or a lede tells again what the body has: the other report's claim is the same one.
    for one in list(left):
        if other := next((o for _, o in paired if _tells_again(one, o, here, there, linked)), None):
            left.remove(one)
            paired.append((one, other))
    for other in list(right):
        if one := next((o for o, _ in paired if _tells_again(o, other, here, there, linked)), None):
            right.remove(other)
            paired.append((one, other))
    return paired


# How much of their words two claims share at least: below that, two statements stand in linked sentences.
_SHARED = 50.0


def _are_linked(one: Quotation, other: Quotation, here: Findings, there: Findings, linked: LinkedSentences) -> bool:
    i, j = here.sentence_at(one.start), there.sentence_at(other.start)
    return i is not None and j is not None and linked.are_linked(i, j)


def _is_one_source(one: Quotation, other: Quotation, here: Findings, there: Findings) -> bool:
    sources = Source.of(_speaker_of(one, here), here, there), Source.of(_speaker_of(other, there), here, there)
    return sources[0].shares_name_with(sources[1]) and "" not in sources[0].stems


def _tells_again(one: Quotation, other: Quotation, here: Findings, there: Findings, linked: LinkedSentences) -> bool:
    likeness = _likeness(_words(one, here), _words(other, there))
    return likeness >= _HELD and _are_linked(one, other, here, there, linked)


def _claim(one: Quotation, other: Quotation, here: Findings, there: Findings) -> Fact:
    left, right = (_mention(one, here),), (_mention(other, there),)
    names = _speaker_of(one, here), _speaker_of(other, there)
    if not all(names):
        return Fact(
            FactKind.CLAIM, FactState.NOT_COMPARABLE, left, right, phrase("only one report names who says so here")
        )
    sources = Source.of(names[0], here, there), Source.of(names[1], here, there)
    if sources[0].shares_name_with(sources[1]) or (sources[0].person and sources[0].person == sources[1].person):
        return Fact(FactKind.CLAIM, FactState.AGREE, left, right, phrase("the same source"))
    alike = fuzz.token_set_ratio(" ".join(_words(one, here)), " ".join(_words(other, there)))
    shares_noun = bool(sources[0].stems & sources[1].stems)  # before two names
    is_spelling = not shares_noun and fuzz.ratio(names[0].lower(), names[1].lower()) >= SPELLING
    if alike < _STATED or is_spelling or not sources[0].differs_from(sources[1]):
        return Fact(
            FactKind.CLAIM, FactState.NOT_COMPARABLE, left, right, phrase("the source is described in other words")
        )
    return Fact(FactKind.CLAIM, FactState.DIFFER, left, right, phrase("the same statement is given to another source"))


def _speaker_of(claim: Quotation, findings: Findings) -> str:
    """Who makes a claim; a quotation inside it has the same speaker."""
    inside = (q for q in findings.quotations if claim.start <= q.start < claim.end and q.kind is QuotationKind.DIRECT)
    return claim.speaker_name or next((q.speaker_name for q in inside if q.speaker_name), "")


def _lone_claim(one: Quotation, here: Findings, there: Findings, linked: LinkedSentences, *, swapped: bool) -> Fact:
    """A claim of one report: the other names its source elsewhere in the link, states it without one, or not at all."""
    position = here.sentence_at(one.start)
    mention = (_mention(one, here),)
    partners = [] if position is None else linked.partners(position, swapped=swapped)
    if not partners:
        return Fact(FactKind.CLAIM, FactState.ONLY_LEFT, mention, (), phrase("told in this report only"))
    near = {p + step for p in partners for step in (0, 1)}  # "Dies sagte X." may follow as a sentence of its own
    near |= {p - 1 for p in partners if _goes_on(there.report.sentences[p].text, there.report.language)}
    surname = key_of(one.speaker_name.split()[-1]) if one.speaker_name else ""
    own = _words(one, here)
    is_stated = any(_tells(there.report.sentences[p].text, own, _SHARED) for p in partners)
    for name in there.names if is_stated else ():
        if name.kind is NameKind.PERSON and name.key == surname and there.sentence_at(name.start) in near:
            counterpart = (there.mention(name.start, name.end, name.key),)
            return Fact(
                FactKind.CLAIM,
                FactState.AGREE,
                mention,
                counterpart,
                phrase("the other report names the same source beside it"),
            )
    if not any(_tells(there.report.sentences[p].text, own) for p in partners):
        return Fact(FactKind.CLAIM, FactState.ONLY_LEFT, mention, (), phrase("told in this report only"))
    for other in there.quotations:  # in marks there, or given to somebody else
        is_told = other.speaker_name and other.kind is not QuotationKind.CONTINUED
        words = _words(other, there) if is_told and there.sentence_at(other.start) in partners else []
        if 2 * len(words) >= len(own) and _tells(" ".join(words), own):
            return _claim(one, other, here, there)
    return Fact(
        FactKind.CLAIM, FactState.ONLY_LEFT, mention, (), phrase("the other report states it without this source")
    )


def _goes_on(sentence: str, language: str) -> bool:
    """Whether a sentence goes on with what somebody said before: "Er halte …", "In jedem Haus gebe es …"."""
    data = language_of(language).quotations
    words = [word.text.lower() for word in words_of(sentence)[:_BEGINNING] if not word.is_mark]
    return any(word in data.reported_forms for word in words) or any(word in data.third_person for word in words[:1])


# So many words begin a sentence.
_BEGINNING = 8
# How much of a claim's words the linked sentence must hold before it can be said to state it.
_STATED = 70.0


def _tells(sentence: str, words: Sequence[str], least: float = _STATED) -> bool:
    other = [word.folded for word in words_of(sentence) if not word.is_mark]
    return fuzz.token_set_ratio(" ".join(words), " ".join(other)) >= least
