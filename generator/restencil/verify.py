"""The last stage before writing: what was generated is Python."""

from __future__ import annotations

from collections.abc import Sequence

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import internal as catalogue
from restencil.render import RenderedFile
from restencil.workers import Workers


def verify(
    files: Sequence[RenderedFile], diagnostics: Collector, workers: Workers
) -> None:
    """Compile every Python file, and run none."""
    sources = [file for file in files if file.path.endswith(".py")]
    parts = [sources[first :: workers.count] for first in range(workers.count)]
    for mistakes in workers.map(_mistakes, parts):
        for path, mistake in mistakes:
            diagnostics.emit(catalogue.unparsable_output(path, mistake))


def _mistakes(files: Sequence[RenderedFile]) -> list[tuple[str, str]]:
    """Return the path of each file that is not Python, and why it is not."""
    found = []
    for file in files:
        try:
            compile(file.text, file.path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            found.append((file.path, str(error)))
    return found
