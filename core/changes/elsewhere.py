"""Says where else a report gives what it leaves out of a link: it is told in another sentence, and not dropped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from core.changes.change import Change, ChangeKind
from core.changes.lexicon import Lexicon, lexicon_of, without_accents
from core.changes.moments import CALENDAR
from core.changes.quotation import LEFT_OUT
from core.changes.view import SHARED, LinkView
from core.links import Relation
from core.phrases import phrase
from core.report import Report, Role, Span
from core.words import Word, words_of

# What a reader knows once it was told: who, and where.
_KNOWN = frozenset({ChangeKind.NAME, ChangeKind.PLACE})
_GIVEN = frozenset({ChangeKind.FIGURE, ChangeKind.DATE, ChangeKind.NAME, ChangeKind.PLACE})
# A sentence of fewer characters than this share of the other's sums it up.
_MUCH_SHORTER = 0.6
# What parts the thousands of a figure.
_SEPARATOR = r"[.’'\s](?=\d{3}\b)"
# A year has so many digits.
_YEAR = 4
# Who or where is known from so many sentences before, or from so many sentences of the report.
_BEFORE = 2
_OFTEN = 2
# A headline that lacks a day leaves out a detail; one that lacks source, hedge or denial says another thing.
_WEIGHTY = frozenset({ChangeKind.ATTRIBUTION, ChangeKind.MODALITY, ChangeKind.NEGATION})


def say_where_else(change: Change, left: Report, right: Report, lexicon: Lexicon) -> Change:
    """Add to the reason of a one-sided figure, date, name or place where the other report gives it, if it does.

    Args:
        change: A change of a link.
        left: The report of its left side.
        right: The report of its right side.
        lexicon: The words of the reports' language.
    """
    if change.kind not in _GIVEN or (change.left and change.right):
        return change
    position = _place_elsewhere(change, left, right, lexicon)
    if position < 0:
        return change
    return replace(
        change,
        reason=phrase(
            "{reason}; the other one gives it in sentence {sentence}", reason=change.reason, sentence=position + 1
        ),
    )


def holds_for_a_restatement(change: Change, left: Report, right: Report, lexicon: Lexicon) -> bool:
    """Tell whether a change is one though it lies on a restatement, as of a headline by a sentence of the body.

    It is one if it shows words of both sides, or bears on who says so and how certainly, or if the other report has the
    words in no sentence. A word that judges in one of two sentences that stand apart is none, nor is a detail that a
    summary leaves out and its report gives elsewhere: a headline, a lede, or a sentence much shorter than the other.
    """
    if (change.left and change.right) or change.kind in _WEIGHTY or not _is_summary(change, left, right):
        return True
    return change.kind is not ChangeKind.EVALUATION and _place_elsewhere(change, left, right, lexicon) < 0


def is_told_elsewhere(change: Change, view: LinkView) -> bool:
    """Tell whether a detail or a judging word that one side lacks is no change, as its report tells it elsewhere.

    Reports that tell an event in their own words spread its details over other sentences, and a clause that one report
    alone has may repeat what the other one tells in a sentence of its own: such a detail is missed only where the other
    report has it nowhere. So is a quotation, wherever it stands. What a headline leaves out of another headline, it
    leaves out of what everybody reads. A judging word ("dramatisch") that a lede lacks is missed only where its report
    judges so nowhere; small words of degree weigh their own sentence alone.
    """
    left_out, judges = change.reason == LEFT_OUT, _judges(change, view)
    if not (change.kind in _GIVEN or left_out or judges) or (change.left and change.right):
        return False
    left, right = view.left.report, view.right.report
    sides = (left, change.left_sentences), (right, change.right_sentences)
    if all(report.sentences[k].role is Role.HEADLINE for report, places in sides for k in places):
        return False
    loose = view.link.restatement or view.link.relation in {Relation.REWORDED, Relation.PARTIAL}
    if judges:
        lacking, places = sides[bool(change.left)]
        is_spread = any(lacking.sentences[k].role is Role.LEDE for k in places)
    elif change.kind in _KNOWN and _is_known_there(change, left, right, view.lexicon):
        return True
    else:
        is_spread = left_out or loose or _names_by_age(change, view) or not view.shares_clauses_of(change, SHARED)
    return is_spread and _place_elsewhere(change, left, right, view.lexicon) >= 0


def _judges(change: Change, view: LinkView) -> bool:
    """Whether a change shows words that judge, and not only small words of degree or of time."""
    side, spans = (view.left, change.left) if change.left else (view.right, change.right)
    data = view.lexicon.data
    words = {word.folded for span in spans for word in words_of(side.report.text, span.start, span.end)}
    return change.kind is ChangeKind.EVALUATION and words.isdisjoint(data.particles_of_degree | data.particles_of_time)


def _is_known_there(change: Change, left: Report, right: Report, lexicon: Lexicon) -> bool:
    """Whether a name or place is known to readers of the report that leaves it out here.

    It is if the sentences before give it, and a place, or somebody whose plan it is ("Kellers Plan"), if several do. A
    state that no preposition makes a place ("trade between X and Y") is a party, which it is enough to name once.
    """
    here, there, lacking = (
        (left, right, change.right_sentences) if change.left else (right, left, change.left_sentences)
    )
    spans = change.left or change.right
    told = list(_sentences_with(_content(here, spans, lexicon), there, lexicon))
    before = range(lacking[0] - _BEFORE, lacking[0])
    enough = change.kind is ChangeKind.PLACE or _is_genitive_before_noun(here, spans[-1], lexicon)
    often = enough and len(told) >= _OFTEN
    if often or any(position in before for position in told):
        return True
    first = words_of(here.text, spans[0].start, spans[-1].end)[0]
    party = change.kind is ChangeKind.PLACE and first.folded not in lexicon.data.prepositions
    return party and bool(told)


def _is_genitive_before_noun(report: Report, span: Span, lexicon: Lexicon) -> bool:
    """Whether a German name says whose something is: "Kellers Plan"."""
    behind = report.text[span.end : span.end + 2]
    return bool(lexicon.adjective_endings) and report.text[span.end - 1] == "s" and behind[1:].isupper()


def _names_by_age(change: Change, view: LinkView) -> bool:
    """Whether the figure is an age by which somebody is called: "der 73-Jährige" stands where others say "he"."""
    side, spans = (view.left, change.left) if change.left else (view.right, change.right)
    return change.kind is ChangeKind.FIGURE and any(
        word[0].isdecimal() and word.endswith(view.lexicon.data.age_endings or ("\0",))
        for span in spans
        for word in (span.of(side.report.text).casefold(),)
    )


def _is_summary(change: Change, left: Report, right: Report) -> bool:
    """Whether the side without the words lacks them by nature: it is a headline or lede, or much the shorter one."""
    sides = (left, change.left_sentences), (right, change.right_sentences)
    (here, told), (there, lacking) = sides if change.left else sides[::-1]
    roles = {there.sentences[position].role for position in lacking}
    lengths = [
        sum(len(report.sentences[k].text) for k in places) for report, places in ((here, told), (there, lacking))
    ]
    return not roles.isdisjoint({Role.HEADLINE, Role.LEDE, Role.SUBHEAD}) or lengths[1] < _MUCH_SHORTER * lengths[0]


def _place_elsewhere(change: Change, left: Report, right: Report, lexicon: Lexicon) -> int:
    here, there = (left, right) if change.left else (right, left)
    wanted = _content(here, change.left or change.right, lexicon)
    phrase_of_time = _time_told(change, here, lexicon)
    if phrase_of_time:
        return next(_sentences_telling(phrase_of_time, there, lexicon), -1)
    if change.kind is ChangeKind.DATE:  # a day is told though its year is left to be understood
        wanted = {word for word in wanted if len(word) < _YEAR or not word.isdecimal()} or wanted
    return next(_sentences_with(wanted, there, lexicon), -1)


def _time_told(change: Change, report: Report, lexicon: Lexicon) -> str:
    """What a change of a day says by the calendar ("this year"), or ""; the words alone ("year") say too little."""
    span = (change.left or change.right)[0]
    words = tuple(word.folded for word in words_of(report.text, span.start, span.end))
    found = lexicon.times.among(words, 0) if change.kind is ChangeKind.DATE and words else None
    whole = found is not None and found[0] == len(words)
    return found[1] if found is not None and whole and found[1].startswith(CALENDAR) else ""


def _sentences_telling(says: str, report: Report, lexicon: Lexicon) -> Iterator[int]:
    """Yield the sentences of reporting with a phrase of time that says this."""
    for position, sentence in enumerate(report.sentences):
        words = tuple(word.folded for word in words_of(sentence.text)) if sentence.role.is_reporting else ()
        phrases = (lexicon.times.among(words, k) for k in range(len(words)))
        if any(found is not None and found[1] == says for found in phrases):
            yield position


def _sentences_with(wanted: set[str], report: Report, lexicon: Lexicon) -> Iterator[int]:
    """Yield the sentences of reporting that hold all these words; none where no word is wanted."""
    for position, sentence in enumerate(report.sentences if wanted else ()):
        if sentence.role.is_reporting and wanted <= _content_of_sentence(sentence.text, lexicon.code):
            yield position


def _content(report: Report, spans: tuple[Span, ...], lexicon: Lexicon) -> set[str]:
    return {stem for span in spans for stem in _stems(words_of(report.text, span.start, span.end), lexicon)}


# Each change may look through the whole other report: 400 lines that all change took 22 s without this.
@lru_cache(maxsize=20_000)
def _content_of_sentence(text: str, language: str) -> frozenset[str]:
    return frozenset(_stems(words_of(text), lexicon_of(language)))


def _stems(words: Iterable[Word], lexicon: Lexicon) -> Iterator[str]:
    for word in words:
        if not word.is_mark and word.folded not in lexicon.data.function_words:
            # "7.500" and "7500" are one figure
            yield (
                re.sub(_SEPARATOR, "", word.folded)
                if word.folded[0].isdecimal()
                else lexicon.stem(without_accents(word.folded))
            )
