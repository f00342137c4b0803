"""Build the wheel and hold it to what it must be: complete, tidy, and able to run without development tools.

Run by `make check`. It builds the wheel, checks its contents, installs it into an environment of its own that shares
only the run-time libraries, and there compares a demo pair and finds the dashboard.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import zipfile
from importlib import metadata
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
_SCRIPTS = Path(sys.executable).parent

# Runs with nothing but the wheel's own files ahead of the libraries, and away from the checkout.
_TRIAL = """
import contextlib, io, sys
from pathlib import Path

wheel = Path(sys.argv[1])
sys.modules.update(dict.fromkeys(sys.argv[2:]))  # a module that is None there cannot be imported
import core, dashboard

assert Path(core.__file__).is_relative_to(wheel), core.__file__
assert Path(dashboard.__file__).is_relative_to(wheel), dashboard.__file__

from core.cli import main
from dashboard import demo

pairs = demo.demo_pairs()
assert pairs, "the wheel holds no demo pair"
texts = sorted((wheel / "dashboard" / "demo").glob("*/*.txt"))[:2]
summary = io.StringIO()
with contextlib.redirect_stdout(summary):
    assert main(["compare", *map(str, texts)]) == 0
assert "reporting words" in summary.getvalue()

from streamlit.testing.v1 import AppTest

page = AppTest.from_file(str(wheel / "dashboard" / "app.py"), default_timeout=60).run()
assert not page.exception, page.exception
print(f"the wheel runs by itself: {len(pairs)} demo pairs, the command and the dashboard start")
"""


def main() -> None:
    """Build, inspect and try the wheel.

    Raises:
        CalledProcessError: If the wheel cannot be built, holds what it should not, or does not run.
    """
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder)
        _run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(target / "dist"))
        (wheel,) = (target / "dist").glob("*.whl")
        _run(str(_SCRIPTS / "check-wheel-contents"), "--config", str(_ROOT / "pyproject.toml"), str(wheel))
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(target / "unpacked")
        unpacked = target / "unpacked"
        trial = (sys.executable, "-P", "-c", _TRIAL, str(unpacked), *_development_modules())
        _run(*trial, folder=target, path=unpacked)


def _development_modules() -> list[str]:
    """Return the modules that only the development lock installs: the wheel must do without them."""
    lock = (_ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    needed = {_normal(name) for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)} | {"pip", "synopse"}
    return [
        module
        for module, distributions in metadata.packages_distributions().items()
        if module.isidentifier() and not needed & {_normal(name) for name in distributions}
    ]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _run(*command: str, folder: Path = _ROOT, path: Path | None = None) -> None:
    environment = os.environ | ({"PYTHONPATH": str(path)} if path else {})
    subprocess.run(command, cwd=folder, env=environment, check=True)  # noqa: S603 - the commands are written above


if __name__ == "__main__":
    main()
