"""`python -m core.cli` does what `synopse` does, where the command is not on the path."""

from __future__ import annotations

import sys

from core.cli.command import main

if __name__ == "__main__":
    sys.exit(main())
