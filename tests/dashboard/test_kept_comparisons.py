from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Event

import pytest

from core.comparison import Comparison
from dashboard.kept_comparisons import KeptComparisons

ONE = Comparison((), ())
OTHER = replace(ONE)


def test_what_was_kept_comes_back_as_the_very_same() -> None:
    kept = KeptComparisons(2)
    kept.keep("one", ONE)
    kept.keep("other", OTHER)

    assert kept.get("one") is ONE
    assert kept.get("other") is OTHER
    assert kept.get("unknown") is None


def test_the_one_asked_for_longest_ago_makes_room() -> None:
    kept = KeptComparisons(2)
    kept.keep("one", ONE)
    kept.keep("other", OTHER)
    kept.get("one")
    kept.keep("third", replace(ONE))

    assert kept.get("one") is ONE
    assert kept.get("other") is None


def _unwanted() -> Comparison:
    raise AssertionError


def test_what_is_kept_is_not_made_again() -> None:
    kept = KeptComparisons(2)

    assert kept.made_once("one", lambda: ONE) is ONE
    assert kept.made_once("one", _unwanted) is ONE


def test_whoever_asks_for_one_in_the_making_gets_that_one() -> None:
    kept, begun, go_on = KeptComparisons(2), Event(), Event()

    def make() -> Comparison:
        begun.set()
        go_on.wait(10)
        return ONE

    with ThreadPoolExecutor(2) as readers:
        first = readers.submit(kept.made_once, "one", make)
        begun.wait(10)
        second = readers.submit(kept.made_once, "one", _unwanted)
        assert kept.made_once("other", lambda: OTHER) is OTHER
        go_on.set()

        assert first.result(10) is second.result(10) is ONE


def test_where_the_making_ends_without_it_the_next_one_makes_it() -> None:
    kept = KeptComparisons(2)

    with pytest.raises(AssertionError):
        kept.made_once("one", _unwanted)

    assert kept.made_once("one", lambda: ONE) is ONE
