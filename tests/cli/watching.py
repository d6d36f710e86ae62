"""A process that watches, and what it shows."""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
from pathlib import Path

PATIENCE = 60
"""When a process that says nothing counts as stuck, in seconds."""
PROGRAM = """
import signal
from restencil.cli import main
signal.signal(signal.SIGINT, signal.default_int_handler)
main()
"""
"""restencil, which listens to interruptions also where tests run in the background."""


class Watching:
    """A process that watches the working directory."""

    def __init__(self, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, "watch", *arguments],
            stderr=subprocess.PIPE,
        )
        self._shown = b""

    def until(self, pattern: str) -> str:
        """Return what is shown until a line matches a pattern, that line included."""
        assert self._process.stderr is not None
        while (found := re.search(pattern, self._shown.decode())) is None:
            ready, _, _ = select.select([self._process.stderr], [], [], PATIENCE)
            assert ready, f"nothing more than {self._shown.decode()!r}"
            chunk = os.read(self._process.stderr.fileno(), 1 << 16)
            assert chunk, f"it ended after {self._shown.decode()!r}"
            self._shown += chunk
        shown = self._shown.decode()
        self._shown = shown[found.end() :].encode()
        return shown[: found.end()]

    def interrupt(self) -> tuple[int, str]:
        """Press Ctrl-C; return the exit code and what is shown then."""
        self._process.send_signal(signal.SIGINT)
        _, shown = self._process.communicate(timeout=PATIENCE)
        return self._process.returncode, (self._shown + shown).decode()

    def end(self) -> None:
        self._process.kill()
        self._process.communicate()


def write(path: str, text: str) -> None:
    """Change a file in one step, so that nobody sees it half written."""
    new = Path(".new")
    new.write_text(text, encoding="utf-8")
    os.replace(new, path)
