from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from threading import Event

import pytest

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
