from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from threading import Event
from types import SimpleNamespace

import pytest
from streamlit import runtime

from dashboard import early_start
from dashboard.early_start import Turns
from dashboard.plotly_theme import plotly_put_off

ROOT = Path(__file__).parents[2]


def _said_by(program: str) -> list[str]:
    """Run a program in a process of its own, since what is loaded in this one is loaded for good."""
    run = subprocess.run(  # noqa: S603 - the program stands in this file
        [sys.executable, "-W", "ignore", "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return json.loads(run.stdout.splitlines()[-1])


def test_a_reader_of_the_text_waits_neither_for_pandas_nor_for_plotly_nor_for_the_libraries_of_wordfreq() -> None:
    program = """
import json, sys
from dashboard.plotly_theme import plotly_put_off
with plotly_put_off():
    import streamlit
from streamlit.testing.v1 import AppTest
page = AppTest.from_file("dashboard/app.py", default_timeout=60)
page.query_params["pair"] = "01-luftraum"
page.run()
page.switch_page("views/read.py").run()
assert not page.exception and page.get("bidi_component")
print(json.dumps([name for name in ("pandas", "pyarrow", "plotly", "wordfreq", "lxml") if name in sys.modules]))
"""

    assert _said_by(program) == []


def test_the_first_reader_finds_the_first_pair_compared_and_garbage_is_collected_again() -> None:
    program = """
import gc, json
gc.disable()
from dashboard.early_start import compare_first, load_first
load_first()
collecting = gc.isenabled(), gc.get_freeze_count() > 0
compare_first()
from dashboard.sections import comparing
def fail(*_):
    raise AssertionError("compared again")
comparing.compare_before_the_reader = fail
from streamlit.testing.v1 import AppTest
page = AppTest.from_file("dashboard/app.py", default_timeout=60).run()
print(json.dumps([*collecting, not page.exception]))
"""

    assert _said_by(program) == [True, True, True]


def test_comparing_loads_no_module_while_readers_may_load_theirs() -> None:
    program = """
import json, sys
from dashboard.early_start import compare_first, load_first
load_first()
before = set(sys.modules)
compare_first()
print(json.dumps([name for name in sys.modules if name not in before and not name.startswith("encodings.")]))
"""

    assert _said_by(program) == []


def test_garbage_is_collected_again_even_if_the_early_start_fails() -> None:
    program = """
import gc, json
gc.disable()
from dashboard import early_start
early_start.FIRST = ("dashboard.no_such_module",)
try:
    early_start.load_first()
except ModuleNotFoundError:
    print(json.dumps([gc.isenabled()]))
"""

    assert _said_by(program) == [True]


def test_every_view_is_loaded_early() -> None:
    views = {path.stem for path in (ROOT / "dashboard" / "views").glob("*.py")} - {"__init__", "start", "read"}

    assert {name.rpartition(".")[2] for name in early_start.REST} == views
    assert all(find_spec(name) for name in (*early_start.FIRST, *early_start.REST))


def test_plotly_is_put_off_until_a_view_draws_with_it_and_has_the_theme_of_streamlit_then() -> None:
    program = """
import json, sys
from dashboard.plotly_theme import plotly_put_off
with plotly_put_off():
    import streamlit
before = "plotly" in sys.modules
from dashboard.early_start import load_rest
load_rest()
import plotly.io as pio
print(json.dumps([before, pio.templates.default, pio.templates["streamlit"].layout.colorway[0]]))
"""

    assert _said_by(program) == [False, "streamlit", "#000001"]


def test_plotly_that_is_loaded_already_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = type(sys)("plotly")
    monkeypatch.setitem(sys.modules, "plotly", loaded)
    with plotly_put_off():
        assert sys.modules["plotly"] is loaded
    assert sys.modules["plotly"] is loaded


@pytest.mark.parametrize("flags", [(), ("-P",)], ids=["as ever", "with a safe path"])
def test_the_dashboard_runs_its_own_package_from_whatever_folder(flags: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "dashboard").mkdir()
    (tmp_path / "dashboard" / "__init__.py").write_text("raise ImportError('another package of that name')\n")
    program = Path(early_start.__file__).with_name("__main__.py")
    run = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, *flags, str(program), "--help"], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert "Run a Python script" in run.stdout


def test_no_package_beside_an_installed_dashboard_stands_in_for_the_standard_library(tmp_path: Path) -> None:
    for package in ("core", "dashboard"):
        (tmp_path / package).symlink_to(ROOT / package)
    (tmp_path / "webbrowser.py").write_text("raise ImportError('not the one of the standard library')\n")
    program = tmp_path / "dashboard" / "__main__.py"
    check = f"""
import json, runpy, sys
from streamlit.web import cli
def main(*_, **__):
    import core, dashboard, webbrowser
    print(json.dumps([sys.path[-1], core.__file__, dashboard.__file__]))
cli.main = main
sys.path[0] = {str(program.parent)!r}
sys.modules.pop("webbrowser", None)
runpy.run_path({str(program)!r}, run_name="__main__")
"""

    inside = [tmp_path / package / "__init__.py" for package in ("core", "dashboard")]
    assert _said_by(check) == [str(tmp_path), *map(str, inside)]


def test_the_theme_of_charts_is_set_up_while_no_page_is_being_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []

    class Noted(Turns):
        @contextmanager
        def loading(self) -> Generator[None]:
            steps.append("begin")
            yield
            steps.append("end")

    monkeypatch.setattr(early_start, "_turns", Noted())
    monkeypatch.setattr(early_start, "REST", ())
    monkeypatch.setattr(early_start, "set_up_theme", lambda: steps.append("theme"))
    early_start.load_rest()

    assert steps == ["begin", "theme", "end"]


def test_the_other_views_are_loaded_even_if_the_first_pair_cannot_be_compared(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    rest_is_loaded, view_is_shown = Event(), Event()
    view_is_shown.set()

    def fail() -> None:
        raise RuntimeError

    monkeypatch.setattr(runtime, "exists", lambda: True)
    monkeypatch.setattr(runtime, "get_instance", lambda: SimpleNamespace(state="listening"))
    monkeypatch.setattr(early_start, "load_first", lambda: None)
    monkeypatch.setattr(early_start, "compare_first", fail)
    monkeypatch.setattr(early_start, "load_rest", rest_is_loaded.set)
    monkeypatch.setattr(early_start, "_view_is_shown", view_is_shown)
    monkeypatch.setattr(early_start, "_AFTER_FIRST_VIEW", 0)
    early_start.begin()

    assert rest_is_loaded.wait(10)
    assert "The first pair could not be compared" in caplog.text


def test_corrections_and_downloads_which_hold_no_turn_load_no_module() -> None:
    program = """
import json
from dashboard.early_start import compare_first, load_first
load_first()
compare_first()
from streamlit.testing.v1 import AppTest
page = AppTest.from_string('''
import sys
import streamlit as st
from dashboard.sections import classroom, correcting, downloads
from dashboard.sections.comparing import compared
files = []
classroom.show_download = downloads.show_download = lambda _, make, *__: files.append(make)
downloads.show_downloads(compared().comparison)
classroom._show_sheets(compared())
link = compared().comparison.pairs[0].links[0]
left, right = ([f"{siglum}{n + 1}" for n in side] for siglum, side in zip("AB", (link.left, link.right)))
wish = {"sentence": left[0], "other": right[0], "left": left, "right": right, "value": ""}
before = set(sys.modules)
made = [bool(make()) for make in files]
for number, action in enumerate(("unlink", "link", "undo")):
    made.append(correcting.fulfill(compared(), {**wish, "action": action, "made": number}))
st.session_state["seen"] = [len(made), all(made), sorted(set(sys.modules) - before)]
''', default_timeout=60)
page.query_params["pair"] = "01-luftraum"
page.run()
assert not page.exception
print(json.dumps(page.session_state["seen"]))
"""

    assert _said_by(program) == [10, True, []]


def test_readers_draw_side_by_side_but_not_while_modules_are_loaded() -> None:
    turns, begun, go_on, drawn = Turns(), Event(), Event(), Event()

    def load() -> bool:
        with turns.loading():
            begun.set()
            go_on.wait(10)
            return drawn.is_set()

    def draw() -> None:
        with turns.reading(), turns.reading():
            drawn.set()

    with ThreadPoolExecutor(2) as threads:
        loading = threads.submit(load)
        begun.wait(10)
        drawing = threads.submit(draw)
        go_on.set()

        drawing.result(10)
        assert not loading.result(10)


def test_modules_are_loaded_only_when_no_page_is_being_drawn() -> None:
    turns, asked, drawn = Turns(), Event(), Event()

    def load() -> bool:
        asked.set()
        with turns.loading():
            return drawn.is_set()

    with ThreadPoolExecutor(1) as threads:
        with turns.reading():
            loading = threads.submit(load)
            asked.wait(10)
            drawn.set()

        assert loading.result(10)


def test_a_page_whose_drawing_ends_with_an_error_holds_nobody_up() -> None:
    turns = Turns()
    with pytest.raises(RuntimeError), turns.reading():
        raise RuntimeError
    with pytest.raises(RuntimeError), turns.loading():
        raise RuntimeError
    with turns.loading():
        pass
    with turns.reading():
        pass
