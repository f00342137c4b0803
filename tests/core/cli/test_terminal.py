from __future__ import annotations

import io

import pytest

from core.cli.terminal import Style, Terminal, columns_of, harmless, terminal_of


class _Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environment", "color"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_a_terminal_is_colored_unless_it_asks_not_to_be(environment: dict[str, str], *, color: bool) -> None:
    assert terminal_of(_Screen(), environment).color is color


def test_styles_end_where_they_should_and_cost_no_width() -> None:
    terminal = Terminal(width=14, color=True)

    lines = terminal.wrapped([("a ", Style.PLAIN), ("wide quay", Style.BOLD), (" today", Style.PLAIN)], first="> ")

    assert lines == ["> a \x1b[1mwide quay\x1b[0m", "today"]


def test_wide_characters_count_twice_and_combining_ones_not_at_all() -> None:
    assert columns_of("渡船") == 4
    assert columns_of("e\u0301") == 1


def test_what_could_steer_a_terminal_is_made_visible() -> None:
    assert harmless("a\x1b[31m\u202eb\tc\nd") == "a\ufffd[31m\ufffdb c d"
