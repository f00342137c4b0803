"""`python -m dashboard` starts Streamlit, and meanwhile what its first reader would wait for; `synopse` runs this file.

Whatever stands behind it is handed on to `streamlit run`.
"""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from pathlib import Path


def main() -> None:
    """Start the dashboard and serve it until the process ends."""
    # Of all that is loaded at the start nothing is garbage. `early_start` turns the collector on again.
    gc.disable()
    from dashboard import early_start  # noqa: PLC0415 - found where this file stands
    from dashboard.plotly_theme import plotly_put_off  # noqa: PLC0415 - the same

    with plotly_put_off():
        from streamlit.web.cli import main as streamlit  # noqa: PLC0415 - loaded without Plotly
    early_start.begin()
    streamlit(["run", str(Path(__file__).with_name("app.py")), *sys.argv[1:]], prog_name="streamlit")


if __name__ == "__main__":
    if not __package__:
        # Run by its path, from whatever folder: both packages are to be those beside this file, and no others of
        # their names. Then their folder goes last: an installed one holds all other packages too, and none of those
        # may stand in for a module of the standard library.
        sys.path[: 0 if sys.flags.safe_path else 1] = [str(Path(__file__).parents[1])]
        for package in ("core", "dashboard"):
            import_module(package)
        sys.path.append(sys.path.pop(0))
    main()
