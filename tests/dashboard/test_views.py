from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parents[2] / "dashboard" / "app.py"
VIEWS = [
    "read",
    "overview",
    "changes",
    "facts",
    "only_in_one",
    "shared",
    "alignment_map",
    "classroom",
    "start",
    "about",
]


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_opens_on_a_demo_pair_without_an_error(app: AppTest, view: str) -> None:
    app.run()
    app.switch_page(f"views/{view}.py").run()

    assert not app.exception
    assert not app.error
    assert len(app.title) == 1


@pytest.mark.parametrize("view", [view for view in VIEWS if view != "start"])
def test_the_comparison_can_be_taken_along_from_every_view(app: AppTest, view: str) -> None:
    app.run()
    app.switch_page(f"views/{view}.py").run()

    assert not app.exception
    offered = {each.proto.label for each in app.get("download_button")}
    assert {"Report as one HTML page", "Everything as JSON"} <= offered


def test_the_demo_pair_in_the_address_is_the_one_compared(app: AppTest) -> None:
    app.query_params["pair"] = "02-harbor"
    app.run()

    box = app.selectbox(key="pair")
    assert box.value == "02-harbor"
    assert "harbor" in box.options[box.proto.default]  # what the browser falls back on


def test_no_folder_beside_the_app_is_taken_for_pages() -> None:
    # Streamlit serves a folder `pages` by itself: on a fresh server a view's address would open without the app.
    assert not APP.with_name("pages").exists()
