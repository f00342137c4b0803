from __future__ import annotations

from datetime import UTC, datetime, timedelta

from dashboard.kept_sessions import KeptSessions, new_token

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def test_what_a_tab_had_open_is_recalled_by_its_token_alone() -> None:
    sessions = KeptSessions()
    sessions.keep("mine", {"text": "The harbor stays closed."}, NOON)

    assert sessions.recall("mine", NOON) == {"text": "The harbor stays closed."}
    assert sessions.recall("other", NOON) is None
    assert sessions.recall("", NOON) is None


def test_what_two_tabs_change_afterwards_stays_apart() -> None:
    sessions = KeptSessions()
    roles: dict[str, dict[int, str]] = {"report": {}}
    sessions.keep("mine", {"roles": roles, "recent": ["harbor"]}, NOON)
    recalled = sessions.recall("mine", NOON)
    assert recalled is not None

    roles["report"][3] = "notice"

    assert recalled == {"roles": {"report": {}}, "recent": ["harbor"]}


def test_a_tab_is_forgotten_some_hours_after_its_last_use() -> None:
    sessions = KeptSessions(kept_for=timedelta(hours=4))
    sessions.keep("early", {}, NOON)
    sessions.keep("late", {}, NOON + timedelta(hours=3))

    assert sessions.recall("late", NOON + timedelta(hours=5)) == {}
    assert sessions.recall("early", NOON + timedelta(hours=5)) is None
    assert len(sessions) == 1


def test_the_tab_unused_for_longest_makes_room() -> None:
    sessions = KeptSessions(most=2)
    for minute, token in enumerate(["first", "second", "first", "third"]):
        sessions.keep(token, {}, NOON + timedelta(minutes=minute))

    known = [sessions.recall(token, NOON + timedelta(minutes=5)) for token in ("first", "second", "third")]

    assert known == [{}, None, {}]


def test_a_tab_can_be_forgotten_at_once() -> None:
    sessions = KeptSessions()
    sessions.keep("mine", {}, NOON)

    sessions.forget("mine")
    sessions.forget("unknown")

    assert sessions.recall("mine", NOON) is None


def test_no_two_tokens_are_alike() -> None:
    assert len({new_token() for _ in range(100)}) == 100
    assert len(new_token()) >= 43
