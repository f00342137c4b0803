from __future__ import annotations

from dataclasses import replace

from core.changes import Change, ChangeKind
from core.comparison import Comparison, compare
from core.exports.lesson import CHANGES, PREDICTIONS, Answer, Named, lesson_of
from core.links import Relation
from core.report import Report, Role

_WORDS = (
    "harbor",
    "ferry",
    "storm",
    "island",
    "captain",
    "signal",
    "lantern",
    "anchor",
    "current",
    "pilot",
    "tide",
    "mast",
)


def _sentence(number: int) -> str:
    first, second = _WORDS[number % 12], _WORDS[(number * 5 + 3) % 12]
    return f"The {first} stood by the {second} {number} hours in all."


def test_what_both_have_is_asked_once_and_answered_by_the_link(comparison: Comparison) -> None:
    lesson = lesson_of(comparison, comparison.pairs[0])

    asked = {(each.is_left, each.position): each.answer for each in lesson.predictions}
    assert asked[True, 2] is Answer.SAME_WORDS
    assert asked[True, 5] is Answer.SAME_WORDS
    assert asked[False, 4] is Answer.NOT_THERE
    assert not any(not is_left and position in {0, 1, 2, 3} for is_left, position in asked)


def test_neither_furniture_nor_headings_nor_short_sentences_are_asked(comparison: Comparison) -> None:
    left, right = comparison.reports

    for each in lesson_of(comparison, comparison.pairs[0]).predictions:
        sentence = (left if each.is_left else right).sentences[each.position]
        assert sentence.role in {Role.LEDE, Role.BODY}
        assert sentence.text != "Nobody was hurt."


def test_long_reports_are_asked_about_at_all_lengths_and_with_all_answers() -> None:
    left = Report.from_sentences([_sentence(number) for number in range(40)], language="en")
    right = Report.from_sentences([_sentence(number) for number in range(20, 60)], language="en")
    comparison = compare([left, right])

    predictions = lesson_of(comparison, comparison.pairs[0]).predictions

    assert len(predictions) == PREDICTIONS
    assert {each.answer for each in predictions} >= {Answer.SAME_WORDS, Answer.NOT_THERE}
    assert max(each.position for each in predictions) - min(each.position for each in predictions) > 20


def test_reworded_and_partial_links_count_as_other_words(comparison: Comparison) -> None:
    pair = comparison.pairs[0]
    reworded = replace(pair, links=tuple(replace(link, relation=Relation.REWORDED) for link in pair.links))

    answers = {each.answer for each in lesson_of(comparison, reworded).predictions if each.link}

    assert answers == {Answer.OTHER_WORDS}


def test_changes_to_spot_are_of_different_sentences_and_new_kinds_come_first(comparison: Comparison) -> None:
    def change(kind: ChangeKind, sentence: int) -> Change:
        return Change(kind, (sentence,), (sentence,), (), (), "why", "words")

    many = tuple(change(ChangeKind.FIGURE, sentence) for sentence in range(10))
    pair = replace(
        comparison.pairs[0],
        changes=(*many, change(ChangeKind.MODALITY, 3), change(ChangeKind.NAMING, 12), change(ChangeKind.POSITION, 13)),
    )

    chosen = lesson_of(comparison, pair).changes

    assert len(chosen) == CHANGES
    assert len({each.left_sentences for each in chosen}) == CHANGES
    assert {ChangeKind.FIGURE, ChangeKind.MODALITY, ChangeKind.NAMING} == {each.kind for each in chosen}


def test_the_source_question_goes_by_credits_for_the_text(comparison: Comparison) -> None:
    left, right = comparison.reports
    both = replace(comparison, reports=(left, replace(right, credits=(left.credits[0],))))
    neither = replace(comparison, reports=(replace(left, credits=left.credits[1:]), right))

    assert lesson_of(comparison, comparison.pairs[0]).source_named is Named.LEFT
    assert lesson_of(both, comparison.pairs[0]).source_named is Named.BOTH
    assert lesson_of(neither, comparison.pairs[0]).source_named is Named.NEITHER


def test_a_pair_that_shares_nothing_still_makes_a_lesson() -> None:
    comparison = compare(
        [Report.from_sentences(["Short."], language="en"), Report.from_sentences(["Nothing."], language="en")]
    )

    lesson = lesson_of(comparison, comparison.pairs[0])

    assert lesson.predictions == ()
    assert lesson.changes == ()
