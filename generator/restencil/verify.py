"""The last stage before writing: what was generated is Python."""

from __future__ import annotations

from collections.abc import Iterable

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import internal, templates
from restencil.origin import Location
from restencil.render import RenderedFile


def verify(files: Iterable[RenderedFile], diagnostics: Collector) -> None:
    """Compile every Python file, and run none."""
    for file in files:
        if not file.path.endswith(".py"):
            continue
        try:
            compile(file.text, file.path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            if file.template is None:
                found = internal.unparsable_output(file.path, str(error))
            else:
                place = Location(file.template, 1, 1)
                found = templates.no_python(place, file.path, str(error))
            diagnostics.emit(found)
