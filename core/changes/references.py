"""References that point elsewhere: a sentence opens with "Dazu" or "He" and follows another sentence than before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.changes.change import Change, ChangeKind
from core.changes.lexicon import lexicon_of
from core.languages.change_data import ChangeData
from core.links import Link
from core.phrases import joined, phrase
from core.report import Report, Span
from core.words import Word, words_of


def reference_changes(left: Report, right: Report, links: Sequence[Link]) -> Iterator[Change]:
    """Find linked sentences that open with a word pointing back while the sentences before them are not linked."""
    linked = {(i, j) for link in links for i in link.left for j in link.right}
    for link in links:
        if link.restatement:
            continue
        here, there = _opening(left, link.left[0]), _opening(right, link.right[0])
        if here is None or there is None or here[1] != there[1]:
            continue
        if here[1] in lexicon_of(left.language).pronouns and _speakers(left, link.left[0]) & _speakers(
            right, link.right[0]
        ):
            continue  # "Er sei erfreut, schrieb Keller": the sentence itself says who
        before_left, before_right = _before(left, link.left[0]), _before(right, link.right[0])
        if before_left < 0 or before_right < 0 or (before_left, before_right) in linked:
            continue
        partners = {j for i, j in linked if i == before_left} | {i for i, j in linked if j == before_right}
        if not partners:
            continue  # neither sentence before has a counterpart: nothing shows that the reference was another one
        yield Change(
            ChangeKind.REFERENCE,
            link.left,
            link.right,
            (here[0],),
            (there[0],),
            phrase("the word points back, and the sentence before is not the same one"),
            joined(": ", (left.language, phrase("sentence openings"))),
        )


def _opening(report: Report, position: int) -> tuple[Span, str] | None:
    """Return the words that open a sentence and point back, as published and folded."""
    sentence = report.sentences[position]
    words = [word for word in words_of(report.text, sentence.start, sentence.end) if not word.is_mark]
    anaphors = lexicon_of(report.language).data.anaphors
    data = lexicon_of(report.language).data
    if not words or words[0].folded not in anaphors:
        return None
    if words[0].folded in data.conjunctions_too and len(words) > 1 and not _may_be_finite(words[1], data):
        return None  # "Damit der Steg hält": a conjunction points nowhere
    return Span(words[0].start, words[0].end), words[0].folded


def _speakers(report: Report, position: int) -> set[str]:
    """Return the names that stand beside a reporting verb of a sentence, folded."""
    sentence, lexicon = report.sentences[position], lexicon_of(report.language)
    words = words_of(report.text, sentence.start, sentence.end)
    beside = (
        near
        for before, verb, after in zip(words, words[1:], words[2:], strict=False)
        if verb.folded in lexicon.forces or verb.folded in lexicon.parted
        for near in (before, after)
    )
    return {word.folded for word in beside if word.text[0].isupper()}


def _may_be_finite(word: Word, data: ChangeData) -> bool:
    """Whether the second word of a sentence may be its verb: German puts it there, and it is written small."""
    auxiliary = word.folded in data.passives | data.perfect_auxiliaries or word.folded in data.subjunctives
    small = word.text.islower() and word.folded not in data.function_words
    return (
        auxiliary or small or word.folded in {"ist", "sind", "war", "waren", "kann", "können", "soll", "sollen", "will"}
    )


def _before(report: Report, position: int) -> int:
    """Return the reporting sentence before, or -1."""
    for earlier in range(position - 1, -1, -1):
        if report.sentences[earlier].role.is_reporting:
            return earlier
    return -1
