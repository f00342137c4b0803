from __future__ import annotations

from dataclasses import replace

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
