"""The streams of the command: standard output, which may be closed, full or in another encoding."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Generator
from typing import TextIO, cast

from core.cli.errors import CommandError


@contextlib.contextmanager
def standard_output() -> Generator[TextIO]:
    """Yield standard output, and turn what keeps it from being written into a sentence.

    Raises:
        CommandError: If it is closed or cannot be written; but a pipe whose reader has gone raises as ever.
    """
    if cast("TextIO | None", sys.stdout) is None:
        message = "Standard output is closed: open it, or write to a file."
        raise CommandError(message)
    try:
        yield sys.stdout
    except BrokenPipeError:
        raise
    except OSError as error:
        forget_standard_output()
        message = f"Standard output cannot be written ({error.strerror}): choose another place."
        raise CommandError(message) from None


def forget_standard_output() -> None:
    """Let what is left in standard output go, of which Python would complain once more when it closes the stream."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def replace_what_cannot_be_shown(stream: TextIO) -> None:
    """Let a terminal in another encoding show a question mark instead of ending the command."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
