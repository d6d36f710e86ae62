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
    if file.template is None:
        return replace(file, text=_in_style(file.text), is_formatted=True)
    # What the user's templates print need not be Python; that is found out later.
    text = in_style(file.text)
    return file if text is None else replace(file, text=text, is_formatted=True)


def in_style(text: str) -> str | None:
    """Return a Python module in Black's style; none for what is no Python."""
    from black.parsing import InvalidInput

    try:
        return _in_style(text)
    except InvalidInput:
        return None


def _in_style(text: str) -> str:
    import black
    from black.mode import TargetVersion

    return black.format_str(
        text, mode=black.Mode(target_versions={TargetVersion.PY311})
    )
