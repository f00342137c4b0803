"""The engine, held to what a careful reader finds in each demo pair."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.demo import checks
from tests.demo.expectations import PAIR_NAMES, comparison_of, expectation_of

pytestmark = pytest.mark.parametrize("name", PAIR_NAMES)


def test_the_language_is_recognized(name: str) -> None:
    assert {report.language for report in comparison_of(name).reports} == {expectation_of(name).language}


def test_report_text_is_cut_as_an_editor_cuts_it(name: str) -> None:
    expect_none(checks.sentence_failures(expectation_of(name), comparison_of(name).reports))


def test_every_line_of_the_page_has_its_role(name: str) -> None:
    expect_none(checks.role_failures(expectation_of(name), comparison_of(name).reports))


def test_every_shared_statement_is_linked_with_its_relation(name: str) -> None:
    expect_none(checks.missing_link_failures(expectation_of(name), comparison_of(name)))


def test_nothing_is_linked_that_no_reader_would_link(name: str) -> None:
    expect_none(checks.invented_link_failures(expectation_of(name), comparison_of(name)))


def test_differences_in_substance_are_pointed_out(name: str) -> None:
    expect_none(checks.guard_failures(expectation_of(name), comparison_of(name)))


def test_the_words_that_were_edited_are_shown(name: str) -> None:
    expect_none(checks.variant_failures(expectation_of(name), comparison_of(name)))


def test_the_changes_that_an_editor_would_name_are_shown(name: str) -> None:
    expect_none(checks.change_failures(expectation_of(name), comparison_of(name)))


def test_credits_are_those_that_the_page_gives(name: str) -> None:
    expect_none(checks.credit_failures(expectation_of(name), comparison_of(name).reports))


def test_the_publication_date_is_the_one_that_the_page_states(name: str) -> None:
    expect_none(checks.publication_failures(expectation_of(name), comparison_of(name).reports))


def expect_none(failures: Iterator[str]) -> None:
    found = list(failures)
    assert not found, "\n".join(["", *found])
