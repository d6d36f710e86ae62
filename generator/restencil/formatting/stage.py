"""The formatting stage: Black for what the emitter cannot vouch for, nothing for the rest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from restencil.render import RenderedFile


def format_files(files: Iterable[RenderedFile]) -> tuple[RenderedFile, ...]:
    """Return the files in Black's style.

    Most are printed in it, so that Black is not even imported for them.
    """
    return tuple(file if file.is_formatted else _formatted(file) for file in files)


def _formatted(file: RenderedFile) -> RenderedFile:
    if not file.path.endswith(".py"):
        return file
    import black
    from black.mode import TargetVersion

    mode = black.Mode(target_versions={TargetVersion.PY311})
    return replace(file, text=black.format_str(file.text, mode=mode), is_formatted=True)
