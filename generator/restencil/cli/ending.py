"""How a command ends where it cannot go on."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path
from typing import NoReturn

from restencil.cli.formats import tell
from restencil.cli.report import print_diagnostics
from restencil.diagnostics.catalogue import output as catalogue
from restencil.run import Run


class Exit(IntEnum):
    """The exit codes."""

    DONE = 0
    DRIFT = 1
    USAGE = 2
    DOCUMENT = 3


def fail(run: Run, code: Exit) -> NoReturn:
    """End a command whose run found errors."""
    print_diagnostics(run.diagnostics.found, run.tree)
    tell("nothing was written")
    sys.exit(code)


@contextmanager
def output_errors(path: Path) -> Iterator[None]:
    """End the command with a diagnostic where the disk refuses something."""
    try:
        yield
    except OSError as error:
        name = Path(error.filename or path).as_posix()
        found = catalogue.not_writable(name, error.strerror or str(error))
        print_diagnostics([found], None)
        sys.exit(Exit.USAGE)
