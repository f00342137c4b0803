"""The checks themselves: a reading as expected passes, and each kind of failing is told in a sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.comparison import Comparison, Pair
from core.links import Link, Relation
from core.report import Report, Role, Sentence
from core.totals import totals_of
from tests.demo import checks
from tests.demo.expectations import PAIR_NAMES, Expectation, expectation_of

PAIR = PAIR_NAMES[0]


@pytest.mark.parametrize("name", PAIR_NAMES)
def test_a_comparison_as_expected_has_no_failings(name: str) -> None:
    expected = expectation_of(name)
    reports = reports_as_expected(expected)
    comparison = comparison_as_expected(expected)

    assert not list(checks.sentence_failures(expected, reports))
    assert not list(checks.role_failures(expected, reports))
    assert not list(checks.missing_link_failures(expected, comparison))
    assert not list(checks.invented_link_failures(expected, comparison))


def test_a_caption_read_as_body_is_told() -> None:
    expected = expectation_of(PAIR)
    left, right = reports_as_expected(expected)
    caption = next(sentence for sentence in left.sentences if sentence.role is Role.CAPTION)
    wrong = replace_sentence(left, replace(caption, role=Role.BODY))

    (failure,) = checks.role_failures(expected, (wrong, right))

    assert failure.startswith(f"{PAIR}, left report: “{caption.text[:20]}")
    assert "is caption, but was read as body" in failure


def test_two_sentences_that_run_together_are_told() -> None:
    expected = expectation_of(PAIR)
    left, right = reports_as_expected(expected)
    first = next(sentence for sentence in right.sentences if sentence.role is Role.BODY)
    second = right.sentences[first.position + 1]
    merged = replace(first, end=second.end, text=right.text[first.start : second.end])
    rest = [replace(sentence, position=sentence.position - 1) for sentence in right.sentences[second.position + 1 :]]
    wrong = replace(right, sentences=(*right.sentences[: first.position], merged, *rest))

    failures = list(checks.sentence_failures(expected, (left, wrong)))

    assert len(failures) == 1
    assert "no sentence begins with" in failures[0]


def test_a_missing_link_is_told_with_both_sentences() -> None:
    expected = expectation_of(PAIR)
    comparison = comparison_as_expected(expected)
    wrong = with_links(comparison, comparison.pairs[0].links[1:])

    (failure,) = checks.missing_link_failures(expected, wrong)

    lost = comparison.pairs[0].links[0]
    assert expected.sentences[0][lost.left[0]].name in failure
    assert "is not linked" in failure


def test_a_wrong_relation_is_told() -> None:
    expected = expectation_of(PAIR)
    comparison = comparison_as_expected(expected)
    links = [replace(link, relation=Relation.PARTIAL) for link in comparison.pairs[0].links[:1]]
    wrong = with_links(comparison, (*links, *comparison.pairs[0].links[1:]))

    (failure,) = checks.missing_link_failures(expected, wrong)

    assert "but was called partial" in failure


def test_an_invented_link_is_told() -> None:
    expected = expectation_of(PAIR)
    comparison = comparison_as_expected(expected)
    invented = Link(expected.only_in[0], expected.only_in[1], Relation.PARTIAL, 50)
    wrong = with_links(comparison, (*comparison.pairs[0].links, invented))

    (failure,) = checks.invented_link_failures(expected, wrong)

    assert "is not one statement" in failure


def test_a_missing_word_difference_change_credit_guard_and_date_are_told() -> None:
    expected = expectation_of(PAIR)
    comparison = comparison_as_expected(expected)
    guarded = replace(expected, guards=((0, "negation"),))

    variants = list(checks.variant_failures(expected, comparison))
    changes = list(checks.change_failures(expected, comparison))
    credits_missed = list(checks.credit_failures(expected, comparison.reports))

    assert len(variants) == len(expected.variants)
    assert len(changes) == len(expected.changes)
    assert len(credits_missed) == sum(len(credit.names) for credit in expected.credits)
    assert len(list(checks.guard_failures(guarded, comparison))) == 1
    assert len(list(checks.publication_failures(expected, comparison.reports))) == 1


def reports_as_expected(expected: Expectation) -> tuple[Report, Report]:
    """Build the two reports exactly as the expectation cuts and reads them."""
    left, right = (
        Report(
            text,
            tuple(
                sentence_at(text, position, sentence.start, sentence.end, sentence.roles[0])
                for position, sentence in enumerate(sentences)
            ),
            language=expected.language,
        )
        for text, sentences in zip(expected.texts, expected.sentences, strict=True)
    )
    return left, right


def comparison_as_expected(expected: Expectation) -> Comparison:
    """Build a comparison that draws exactly the links which a careful reader draws."""
    reports = reports_as_expected(expected)
    links = tuple(
        Link(link.left, link.right, link.relations[0], 100, "as expected", bool(link.moved), bool(link.restatement))
        for link in expected.links
        if not link.optional
    )
    left_totals, right_totals = (totals_of(report, ()) for report in reports)
    return Comparison(reports, (Pair(0, 1, links, left_totals, right_totals),))


def with_links(comparison: Comparison, links: tuple[Link, ...]) -> Comparison:
    """Return the comparison with other links."""
    return replace(comparison, pairs=(replace(comparison.pairs[0], links=links),))


def sentence_at(text: str, position: int, start: int, end: int, role: Role) -> Sentence:
    """Build the sentence of `text[start:end]` without the white space behind it."""
    words = text[start:end].rstrip()
    return Sentence(position, start, start + len(words), words, role, "as expected", position)


def replace_sentence(report: Report, sentence: Sentence) -> Report:
    """Return the report with one sentence read otherwise."""
    sentences = list(report.sentences)
    sentences[sentence.position] = sentence
    return replace(report, sentences=tuple(sentences))
