from __future__ import annotations

import pytest

from benchmarks.quality.counting import Counts, f1, share


def test_precision_is_counted_on_what_is_allowed_and_recall_on_what_is_required() -> None:
    found = {(0, 0), (1, 1), (2, 5)}
    required = {(0, 0), (3, 3)}
    allowed = {(0, 0), (1, 1), (3, 3)}

    counts = Counts.of_sets(found, required, allowed)

    assert counts == Counts(found=3, found_right=2, wanted=2, wanted_found=1)
    assert counts.precision == pytest.approx(2 / 3)
    assert counts.recall == pytest.approx(1 / 2)
    assert counts.f1 == pytest.approx(4 / 7)


def test_without_an_allowance_what_is_wanted_is_what_is_right() -> None:
    counts = Counts.of_sets([(0, 0), (0, 0), (1, 2)], [(0, 0)])

    assert (counts.precision, counts.recall) == (0.5, 1.0)


def test_counts_are_pooled_so_that_a_long_document_weighs_what_it_holds() -> None:
    long = Counts.of_sets(range(90), range(90))
    short = Counts.of_sets([0], [1])

    pooled = sum((long, short), start=Counts())

    assert pooled.precision == pytest.approx(90 / 91)
    assert pooled.f1 != pytest.approx((long.f1 + short.f1) / 2)


def test_a_share_of_nothing_is_nothing() -> None:
    assert share(3, 0) == 0
    assert f1(0, 0) == 0
    assert Counts().f1 == 0
