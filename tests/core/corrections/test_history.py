from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.corrections import (
    CitedSentence,
    Deed,
    History,
    RoleCorrection,
    Step,
    continued,
    made,
    redone,
    undone,
)
from core.errors import CorrectionError
from core.report import Role

CORRECTIONS = st.builds(
    RoleCorrection,
    st.builds(CitedSentence, st.integers(0, 1), st.integers(0, 9), st.text(max_size=5)),
    st.sampled_from(Role),
    st.sampled_from(Role),
    st.text(max_size=3),
)


def _correction(position: int) -> RoleCorrection:
    return RoleCorrection(CitedSentence(0, position, "A sentence."), Role.BODY, Role.NOTICE, "Kim")


@st.composite
def histories(draw: st.DrawFn) -> History:
    history = History()
    for _ in range(draw(st.integers(0, 12))):
        match draw(st.sampled_from(["make", "make", "undo", "redo"])):
            case "make":
                history = made(history, draw(CORRECTIONS))
            case "undo":
                history = undone(history, by="Kim")
            case _:
                history = redone(history, by="Kim")
    return history


@given(histories(), CORRECTIONS)
def test_making_a_correction_and_taking_it_back_changes_nothing_that_stands(
    history: History, correction: RoleCorrection
) -> None:
    changed = made(history, correction)

    assert changed.standing == (*history.standing, correction)
    assert undone(changed).standing == history.standing
    assert redone(undone(changed)).standing == changed.standing


@given(histories())
def test_everything_can_be_taken_back_and_made_again(history: History) -> None:
    back = history
    while back.next_to_undo is not None:
        back = undone(back)
    assert back.standing == ()
    while back.next_to_redo is not None:
        back = redone(back)
    assert back.standing[: len(history.standing)] == history.standing


@given(histories(), CORRECTIONS)
def test_nothing_is_ever_taken_out_of_the_log(history: History, correction: RoleCorrection) -> None:
    for longer in (made(history, correction), undone(history), redone(history)):
        assert longer.steps[: len(history.steps)] == history.steps


@given(histories(), histories())
def test_a_loaded_log_adds_what_stands_in_it_and_loses_nothing(history: History, loaded: History) -> None:
    both = continued(history, loaded)

    assert both.steps[: len(history.steps)] == history.steps
    assert set(loaded.standing) <= set(both.standing)
    assert continued(both, loaded).standing == both.standing


@given(histories())
def test_renumbering_twice_gives_the_log_back(history: History) -> None:
    swap = {0: 1, 1: 0}

    assert history.renumbered(swap).renumbered(swap) == history


def test_a_new_correction_forgets_what_was_undone_but_the_log_does_not() -> None:
    history = made(undone(made(History(), _correction(0)), by="Lee", at="2025-03-04"), _correction(1))

    assert history.next_to_redo is None
    assert [step.deed for step in history.steps] == [Deed.MADE, Deed.UNDONE, Deed.MADE]
    assert [step.by for step in history.steps] == ["Kim", "Lee", "Kim"]


def test_with_nothing_to_undo_or_redo_the_log_stays_as_it_is() -> None:
    assert undone(History()) == redone(History()) == History()


def test_a_log_whose_steps_do_not_follow_from_each_other_is_refused() -> None:
    with pytest.raises(CorrectionError, match="Step 2"):
        History((Step(Deed.MADE, _correction(0)), Step(Deed.UNDONE, _correction(1))))
