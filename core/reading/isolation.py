"""Running what reads untrusted files in a process of its own, with a limit on its time and its memory."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ProcessLimits:
    """What a process may take.

    Attributes:
        seconds: Wall-clock time, the start of the process included.
        megabytes: Address space. Windows knows no such limit; there the time alone is limited.
        output_megabytes: What is read of its output.
    """

    seconds: float = 1.6
    megabytes: int = 400
    output_megabytes: int = 20


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a process left behind.

    Attributes:
        output: What it wrote, up to the limit; complete lines where it was ended early.
        ended: "finished", "out of time" or "failed".
    """

    output: bytes
    ended: str


def run_isolated(script: Path, content: bytes, limits: ProcessLimits | None = None) -> Outcome:
    """Run a Python file with `content` as its input.

    The script is run by its path, so that it loads no more than it imports itself: importing the engine would take
    longer than most files take to be read. It is told its limits as arguments (seconds, megabytes) and should set the
    memory limit itself and stop by itself a little before its time is up; if it does not, it is ended.

    Args:
        script: The file to run.
        content: What it reads from standard input.
        limits: What it may take.
    """
    limits = limits or ProcessLimits()
    command = [sys.executable, "-P", str(script), str(limits.seconds), str(limits.megabytes)]
    environment = {
        **{
            name: os.environ[name]
            for name in ("SYSTEMROOT", "PATH", "LD_LIBRARY_PATH", "TMPDIR", "TEMP")
            if name in os.environ
        },
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    # The command is this interpreter and a file of this package; the untrusted bytes go to its standard input.
    with subprocess.Popen(  # noqa: S603  the command stands in this module
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as process:
        try:
            output, _ = process.communicate(content, timeout=limits.seconds)
            ended = "finished" if process.returncode == 0 else "failed"
        except subprocess.TimeoutExpired:
            process.kill()
            output, _ = process.communicate()
            ended = "out of time"
    return Outcome(output[: limits.output_megabytes * 1_000_000], ended)
