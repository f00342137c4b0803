from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.links import Relation, VariantKind
from dashboard.reader.view import ALONE, View, hidden_names, view_of

NAMES = [*(kind.value for kind in VariantKind), *(relation.value for relation in Relation), *ALONE, "furniture"]


def test_the_address_names_what_is_hidden() -> None:
    assert view_of(["verbatim", "spelling", "furniture"], differences=True) == View(
        off=["spelling"], hidden=["verbatim"], furniture=False, differences=True
    )


def test_names_that_mean_nothing_hide_nothing() -> None:
    assert view_of(["<script>", ""], differences=False) == View(off=[], hidden=[], furniture=True, differences=False)


@given(st.sets(st.sampled_from(NAMES)), st.booleans())
def test_what_is_written_into_the_address_is_read_from_it_again(names: set[str], differences: bool) -> None:  # noqa: FBT001 - Hypothesis hands values over by position
    view = view_of(names, differences=differences)

    assert set(hidden_names(view)) == names
    assert view_of(hidden_names(view), differences=differences) == view
