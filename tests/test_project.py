"""What holds for the project as a whole, whichever room one works in."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parent.parent
_LOCKS = sorted((_ROOT / "requirements").glob("*.txt"))


def _tracked_texts() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607 - git is found as the developer's shell finds it
        cwd=_ROOT,
        capture_output=True,
        check=False,
        text=True,
    )
    if listed.returncode != 0:
        pytest.skip("This is not a git checkout, so there is no list of the project's own files.")
    binary = {".png", ".ico", ".pdf", ".docx"}
    paths = (_ROOT / name for name in listed.stdout.split("\0") if name)
    return [path for path in paths if path.is_file() and path.suffix not in binary]


def _run_python(program: str) -> str:
    done = subprocess.run(  # noqa: S603 - the program stands in this file
        [sys.executable, "-c", program], cwd=_ROOT, capture_output=True, check=True, text=True
    )
    return done.stdout


def test_importing_the_engine_loads_no_user_interface_and_no_tables() -> None:
    loaded = _run_python("import sys, core; print(*sys.modules)").split()

    assert not {"streamlit", "plotly", "pandas", "core.cli"} & set(loaded)


def test_every_module_of_the_dashboard_is_loaded_under_one_name() -> None:
    program = """
import sys
from streamlit.testing.v1 import AppTest
AppTest.from_file("dashboard/app.py", default_timeout=60).run()
from pathlib import Path
names = {}
for name, module in list(sys.modules.items()):
    file = getattr(module, "__file__", None)
    if file and Path(file).is_relative_to(Path.cwd() / "dashboard"):
        names.setdefault(file, set()).add(name)
print([sorted(found) for found in names.values() if len(found) > 1])
"""

    assert _run_python(program).strip().splitlines()[-1] == "[]"


@pytest.mark.parametrize("lock", _LOCKS, ids=lambda lock: lock.name)
def test_a_lock_holds_exact_versions_with_hashes_and_names_no_index(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    requirements = re.split(r"\n(?=\S)", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE))

    assert all(re.match(r"[\w.\[\],-]+==\S+", line) and "--hash=sha256:" in line for line in requirements)
    assert not re.search(r"https?:|file:|--(extra-)?index-url|--find-links", text)


def test_no_file_names_a_path_of_the_machine_it_was_written_on() -> None:
    home = re.compile(r"(?<![\w.])/(?:root|home/\w+|Users/\w+|work)/")
    findings = [
        f"{path.relative_to(_ROOT)}:{number}"
        for path in _tracked_texts()
        if path != Path(__file__)
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if home.search(line)
    ]

    assert findings == []


def test_every_path_that_the_architecture_page_names_exists() -> None:
    page = (_ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:core|dashboard|data|docs|tests|benchmarks|requirements)/[\w./-]*)`", page)

    assert named, "the page names no path, so this test would hold nothing"
    assert [name for name in named if not (_ROOT / name).exists()] == []


def test_the_readme_explains_every_make_target() -> None:
    readme = (_ROOT / "README.md").read_text(encoding="utf-8")
    targets = re.findall(r"^([a-z0-9-]+):.*## ", (_ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)

    assert [target for target in targets if f"make {target}" not in readme and target != "help"] == []


def test_no_pattern_repeats_a_group_possessively() -> None:
    # On Python 3.11.0 to 3.11.4, which Debian 12 has, "(?:…)*+" matches what it shouldn't (CPython gh-100061): "1821."
    # was cut into "182", "" and "." there. "(?>(?:…)*)" says the same and is right everywhere.
    folders = [_ROOT / name for name in ("core", "dashboard")]
    sources = [path for folder in folders for path in folder.rglob("*.py")]
    patterns = re.compile(r"""r[bf]?"[^\n]*(?<!\\)\)(?:[*+?]|\{[\d,]+\})\+""")

    assert sources
    assert patterns.search('r"(?:ab)*+"')
    assert [str(path.relative_to(_ROOT)) for path in sources if patterns.search(path.read_text(encoding="utf-8"))] == []
