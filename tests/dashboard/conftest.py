"""Reports and comparisons for the dashboard's tests, made by hand so that no engine decides what they show."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from core.comparison import Comparison, Pair
from core.links import Link
from core.report import Report
from core.totals import left_linked, right_linked, totals_of

APP = Path(__file__).parents[2] / "dashboard" / "app.py"

HOSTILE = (
    "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"> "
    "$x^2$ :red[red] **bold** [a link](https://example.com) www.example.com :smile: `code` \u202etfel ot thgir"
)


@pytest.fixture
def hostile() -> str:
    """Text that tags, scripts, Markdown, TeX, Streamlit's colors and a right-to-left override try to take over."""
    return HOSTILE


@pytest.fixture
def comparison_of() -> Callable[[Report, Report, tuple[Link, ...]], Comparison]:
    """A comparison of two reports with the links that the test names."""

    def made(left: Report, right: Report, links: tuple[Link, ...] = ()) -> Comparison:
        pair = Pair(0, 1, links, totals_of(left, left_linked(links)), totals_of(right, right_linked(links)))
        return Comparison((left, right), (pair,))

    return made


@pytest.fixture
def app() -> AppTest:
    """The dashboard as a fresh browser session opens it."""
    st.cache_resource.clear()
    return AppTest.from_file(str(APP), default_timeout=30)
