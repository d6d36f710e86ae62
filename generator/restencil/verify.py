"""The last stage before writing: what was generated is Python."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from restencil.diagnostics import Collector, Diagnostic
from restencil.diagnostics.catalogue import internal, templates
from restencil.origin import Location
from restencil.parallel import shared
from restencil.render import RenderedFile

_MUCH: Final = 1_000_000
"""How many characters are compiled by several processes."""


def verify(files: Iterable[RenderedFile], diagnostics: Collector) -> None:
    """Compile every Python file, and run none."""
    python = [file for file in files if file.path.endswith(".py")]
    is_shared = sum(len(file.text) for file in python) >= _MUCH
    for found in shared(_fault, python) if is_shared else map(_fault, python):
        if found is not None:
            diagnostics.emit(found)


def _fault(file: RenderedFile) -> Diagnostic | None:
    """Return what is wrong with a file; none where it is Python."""
    try:
        compile(file.text, file.path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        if file.template is None:
            return internal.unparsable_output(file.path, str(error))
        place = Location(file.template, 1, 1)
        return templates.no_python(place, file.path, str(error))
    return None
