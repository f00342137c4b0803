"""The engine, held to what a careful reader finds in each demo pair."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.demo import checks
from tests.demo.expectations import PAIR_NAMES, comparison_of, expectation_of

# What the engine is known to see otherwise: each line is the beginning of a failing's sentence. A new failing breaks a
# test, and so does a line whose failing is mended, until it is taken out.
KNOWN_FAILINGS = tuple(
    line
    for line in Path(__file__).with_name("known_failings.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
)

each_pair = pytest.mark.parametrize("name", PAIR_NAMES)


@each_pair
def test_the_language_is_recognized(name: str) -> None:
    assert {report.language for report in comparison_of(name).reports} == {expectation_of(name).language}


@each_pair
def test_report_text_is_cut_as_an_editor_cuts_it(name: str) -> None:
    expect_none(checks.sentence_failures(expectation_of(name), comparison_of(name).reports))


@each_pair
def test_every_line_of_the_page_has_its_role(name: str) -> None:
    expect_none(checks.role_failures(expectation_of(name), comparison_of(name).reports))


@each_pair
def test_every_shared_statement_is_linked_with_its_relation(name: str) -> None:
    expect_none(checks.missing_link_failures(expectation_of(name), comparison_of(name)))


@each_pair
def test_nothing_is_linked_that_no_reader_would_link(name: str) -> None:
    expect_none(checks.invented_link_failures(expectation_of(name), comparison_of(name)))


@each_pair
def test_differences_in_substance_are_pointed_out(name: str) -> None:
    expect_none(checks.guard_failures(expectation_of(name), comparison_of(name)))


@each_pair
def test_the_words_that_were_edited_are_shown(name: str) -> None:
    expect_none(checks.variant_failures(expectation_of(name), comparison_of(name)))


@each_pair
def test_the_changes_that_an_editor_would_name_are_shown(name: str) -> None:
    expect_none(checks.change_failures(expectation_of(name), comparison_of(name)))


@each_pair
def test_credits_are_those_that_the_page_gives(name: str) -> None:
    expect_none(checks.credit_failures(expectation_of(name), comparison_of(name).reports))


@each_pair
def test_the_publication_date_is_the_one_that_the_page_states(name: str) -> None:
    expect_none(checks.publication_failures(expectation_of(name), comparison_of(name).reports))


def test_no_failing_is_listed_that_has_been_mended() -> None:
    failings = [
        failing for name in PAIR_NAMES for failing in checks.all_failures(expectation_of(name), comparison_of(name))
    ]
    mended = [line for line in KNOWN_FAILINGS if not any(failing.startswith(line) for failing in failings)]
    assert not mended, "\n".join(["mended, take them out of known_failings.txt:", *mended])


def expect_none(failures: Iterator[str]) -> None:
    """Fail with every failing that is not known."""
    found = [failure for failure in failures if not failure.startswith(KNOWN_FAILINGS)]
    assert not found, "\n".join(["", *found])
