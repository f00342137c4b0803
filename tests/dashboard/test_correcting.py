from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from core.comparison import compare
from core.corrections import Corrector, History, corrections_text, made
from core.links import Relation
from core.report import Report, Role
from dashboard.reader.correcting import correcting_data

LEFT = [
    "The ferry ran aground on Monday.",
    "Nobody was hurt in Lintholm.",
    "The captain is an old hand.",
    "Photo: Harbor Office",
]
RIGHT = ["On Monday the ferry ran aground.", "No one was injured.", "Tugs came at once.", "More on this: ferries"]
Reports = tuple[Report, Report]


@pytest.fixture
def reports() -> Reports:
    """Two reports with furniture at their ends."""
    body = (Role.BODY,) * 3
    left = Report.from_sentences(LEFT, roles=(*body, Role.CREDIT), language="en")
    return left, Report.from_sentences(RIGHT, roles=(*body, Role.TEASER), language="en")


def _page() -> None:
    """A page that fulfills the wishes in the session, one a run, and shows the log."""
    import streamlit as st  # noqa: PLC0415 - AppTest runs this function's source by itself

    from core.comparison import compare  # noqa: PLC0415 - as above
    from dashboard.sections.comparing import Compared  # noqa: PLC0415 - as above
    from dashboard.sections.correcting import fulfill, log_state, show_corrections, show_unfit  # noqa: PLC0415 - as above
    from dashboard.sections.history import history_of  # noqa: PLC0415 - as above

    reports = st.session_state["reports"]

    def compared() -> Compared:
        return Compared(compare(reports, corrections=history_of(reports).standing), "")

    wish = st.session_state.get("wish")
    if wish:
        st.session_state["was_new"] = fulfill(compared(), wish)
    st.session_state["now"] = compared().comparison
    st.session_state["log"] = log_state(compared())
    show_unfit(compared().comparison)
    show_corrections(compared())


@pytest.fixture
def page(reports: Reports) -> AppTest:
    """The section alone, for reports made by hand."""
    page = AppTest.from_function(_page, default_timeout=30)
    page.session_state["reports"] = reports
    return page.run()


@pytest.fixture
def wish(page: AppTest) -> Callable[..., AppTest]:
    """Fulfills a wish and returns the page after it."""
    made_at = iter(range(1, 100))

    def run(action: str, sentence: str = "", **more: object) -> AppTest:
        empty: dict[str, object] = {"other": "", "left": [], "right": [], "value": ""}
        page.session_state["wish"] = {"action": action, "sentence": sentence, **empty, **more, "made": next(made_at)}
        return page.run()

    return run


def _links(page: AppTest) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(link.left, link.right) for link in page.session_state["now"].pairs[0].links]


def test_a_wish_to_link_is_fulfilled_logged_and_said(page: AppTest, wish: Callable[..., AppTest]) -> None:
    page.text_input[0].set_value("Kim").run()

    wish("link", "A3", other="B3")

    assert ((2,), (2,)) in _links(page)
    assert page.session_state["log"]["said"] == "Linked: A 3 – B 3."
    assert page.session_state["log"]["undo"] == "linked: A 3 – B 3"
    table = page.dataframe[0].value
    assert list(table["Who"]) == ["Kim"]
    assert list(table["To"]) == ["A 3 – B 3"]
    assert page.get("popover")[0].proto.popover.label == "1 correction by hand"


def test_undo_and_redo_go_back_and_forth_and_stay_in_the_log(page: AppTest, wish: Callable[..., AppTest]) -> None:
    first = _links(page)
    wish("link", "A3", other="B3")
    after_it = _links(page)

    wish("undo")
    assert _links(page) == first
    assert page.session_state["log"]["redo"]
    wish("redo")
    assert _links(page) == after_it
    assert list(page.dataframe[0].value["Step"]) == ["made again", "undone", "made"]


def test_the_same_click_handed_over_twice_counts_once(page: AppTest, wish: Callable[..., AppTest]) -> None:
    wish("link", "A3", other="B3")
    page.run()

    assert page.session_state["was_new"] is False
    assert len(page.dataframe[0].value) == 1


def test_what_cannot_be_done_is_said_and_changes_nothing(page: AppTest, wish: Callable[..., AppTest]) -> None:
    wish("link", "A3", other="B4")

    assert page.session_state["log"]["said"] == "Page furniture is not linked: make the sentence report text first."
    assert page.session_state["log"]["undo"] == ""
    for action, more in (
        ("undo", {}),
        ("redo", {}),
        ("unlink", {"left": ["A3"], "right": ["B3"]}),
        ("link", {"other": "B99"}),
    ):
        wish(action, "A3", **more)
        assert page.session_state["log"]["undo"] == ""


def test_every_action_of_the_panel_is_understood(page: AppTest, wish: Callable[..., AppTest]) -> None:
    wish("merge", "A1", other="B2")
    merged = next(sides for sides in _links(page) if 1 in sides[1])
    assert merged == ((0,), (0, 1)) or len(merged[0]) == 2
    sides = {"left": [f"A{place + 1}" for place in merged[0]], "right": [f"B{place + 1}" for place in merged[1]]}

    wish("relation", "A1", **sides, value="partial")
    assert any(link.relation is Relation.PARTIAL and link.by_hand for link in page.session_state["now"].pairs[0].links)
    wish("free", "B2", **sides)
    assert all(1 not in right for _, right in _links(page))
    wish("undo")
    wish("split", "A1", **sides)
    assert merged not in _links(page)
    wish("undo")
    wish("unlink", "A1", **sides)
    assert merged not in _links(page)
    wish("role", "A1", value="lede")
    assert page.session_state["now"].reports[0].sentences[0].role is Role.LEDE
    assert page.session_state["now"].unfit == ()


def test_one_click_makes_furniture_and_the_next_brings_the_first_role_back(
    page: AppTest, wish: Callable[..., AppTest]
) -> None:
    def role() -> Role:
        return page.session_state["now"].reports[0].sentences[3].role

    wish("report_text", "A4")
    assert role() is Role.BODY
    wish("furniture", "A4")
    assert role() is Role.CREDIT


def test_all_corrections_are_undone_at_once(page: AppTest, wish: Callable[..., AppTest]) -> None:
    wish("link", "A3", other="B3")
    wish("furniture", "A2")

    page.session_state["wish"] = None
    next(button for button in page.button if button.label == "Undo all").click().run()

    assert page.session_state["now"].corrections == ()
    assert len(page.dataframe[0].value) == 4


def _saved(reports: Reports) -> bytes:
    corrector = Corrector(reports, compare(reports).pairs[0].links, by="Lee", at="2025-03-04T10:00:00+00:00")
    return corrections_text(made(History(), corrector.link((0, 2), (1, 2))), reports).encode()


def test_a_file_is_loaded_and_what_was_done_here_stays(
    page: AppTest, wish: Callable[..., AppTest], reports: Reports
) -> None:
    wish("furniture", "A2")
    page.session_state["wish"] = None

    page.file_uploader[0].upload("corrections.json", _saved(reports), "application/json").run()

    assert not page.exception
    assert "1 correction was loaded." in [line.value for line in page.text]
    assert [correction.by for correction in page.session_state["now"].corrections] == ["", "Lee"]
    assert ((2,), (2,)) in _links(page)


def test_corrections_of_a_changed_text_are_listed_with_the_reason(page: AppTest, reports: Reports) -> None:
    changed = Report.from_sentences([*LEFT[:2], "The captain is new."], language="en")
    page.session_state["reports"] = (changed, reports[1])
    page.run()

    page.file_uploader[0].upload("corrections.json", _saved(reports), "application/json").run()

    assert "no longer fits" in page.warning[0].value
    assert list(page.dataframe[0].value["Why it does not fit"]) == [
        "“The captain is an old hand.” does not stand in its report any more."
    ]
    assert any("report A is not the one" in line.value for line in page.text)


def test_a_file_that_is_none_is_answered_with_a_sentence(page: AppTest, wish: Callable[..., AppTest]) -> None:
    wish("furniture", "A2")
    page.session_state["wish"] = None

    page.file_uploader[0].upload("corrections.json", b"{}", "application/json").run()

    assert [line.value for line in page.text] == ["This is no file of corrections: choose one that Synopse has saved."]
    assert len(page.session_state["now"].corrections) == 1


def test_the_log_goes_with_the_texts_in_whatever_order(
    page: AppTest, wish: Callable[..., AppTest], reports: Reports
) -> None:
    wish("link", "A3", other="B3")
    page.session_state["wish"] = None
    page.session_state["reports"] = reports[::-1]
    page.run()

    assert page.session_state["now"].corrections[0].sentences[0].text == RIGHT[2]
    assert page.session_state["now"].unfit == ()


def test_words_of_a_report_are_not_interpreted_in_the_log(hostile: str) -> None:
    left = Report.from_sentences([hostile], outlet=hostile)
    right = Report.from_sentences(["The ferry ran aground."], outlet=hostile)
    page = AppTest.from_function(_page, default_timeout=30)
    page.session_state["reports"] = (left, right)
    page.session_state["wish"] = _wish("link", "A1", other="B1")
    page.run()

    assert not page.exception
    for shown in (*page.markdown, *page.caption):
        assert "script" not in shown.value


def _wish(action: str, sentence: str, **more: object) -> dict[str, Any]:
    return {
        "action": action,
        "sentence": sentence,
        "other": "",
        "left": [],
        "right": [],
        "value": "",
        **more,
        "made": 1,
    }


def test_the_reader_offers_partners_for_every_sentence_that_can_be_linked(reports: Reports) -> None:
    data = correcting_data(*reports)

    assert data["offers"]["A1"][0]["to"] == "B1"
    assert "A4" not in data["offers"]
    assert len(data["roles"]) == len(Role)
    assert json.dumps(data)
