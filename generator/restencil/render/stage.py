"""The render stage: views in, texts out."""

from __future__ import annotations

import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from jinja2 import TemplateSyntaxError

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import templates as catalogue
from restencil.installation import template_root
from restencil.origin import Location
from restencil.parallel import shared
from restencil.plan import Lifetime, Plan, PlannedFile
from restencil.render.environment import Emitter
from restencil.render.own import is_outdated, own_names
from restencil.sync.merge import has_conflicts

_MANY: Final = 100
"""How many files are printed by several processes."""


@dataclass(frozen=True, slots=True)
class RenderedFile:
    """A file of the project.

    Attributes:
        path: Its path within the project, with forward slashes.
        text: What it holds.
        is_formatted: Whether that is surely what Black would make of it.
        lifetime: How long it is restencil's.
        template: The user's template that printed it; none for one of restencil's.
    """

    path: str
    text: str
    is_formatted: bool = True
    lifetime: Lifetime = Lifetime.GENERATED
    template: str | None = None

    @property
    def is_once(self) -> bool:
        """Whether it is written where there is none, and is the user's from then on."""
        return self.lifetime is Lifetime.ONCE


def render(
    plan: Plan,
    diagnostics: Collector,
    own: Path | None = None,
    known: Mapping[str, RenderedFile] | None = None,
) -> tuple[RenderedFile, ...]:
    """Return the files of a project, sorted by path.

    What is no template is copied as it is: the runtime is the same in every package.

    Args:
        plan: The plan.
        diagnostics: Receives what is wrong with the user's templates.
        own: The folder of the user's templates.
        known: Files that were printed before from the same views, by their paths.
    """
    if own is not None:
        _judge(own, diagnostics)
    known = known or {}
    emitted = partial(_printed, Emitter(own), own=own, diagnostics=diagnostics)
    missing = [planned for planned in plan.files if planned.path not in known]
    # Templates of the user's may rely on what others did, and have to be heard of.
    is_shared = own is None and len(missing) >= _MANY
    found = shared(emitted, missing) if is_shared else map(emitted, missing)
    printed = [*known.values(), *(file for file in found if file is not None)]
    return tuple(sorted((*printed, *_copied(plan.package)), key=lambda file: file.path))


def _printed(
    emitter: Emitter, file: PlannedFile, own: Path | None, diagnostics: Collector
) -> RenderedFile | None:
    """Return a file; none, and a diagnostic, where a template of the user's fails."""
    if own is None or not emitter.is_own(file.template):
        text, is_certain = emitter.emit(file.template, file.view)
        return RenderedFile(file.path, text, is_certain, file.lifetime)
    template = (own / file.template).as_posix()
    try:
        text, is_certain = emitter.emit(file.template, file.view)
    except Exception as error:  # Templates can do anything.
        place = place_of(error, own) or Location(template, 1, 1)
        diagnostics.emit(catalogue.template_failed(place, str(error)))
        return None
    return RenderedFile(file.path, text, is_certain, file.lifetime, template)


def _judge(own: Path, diagnostics: Collector) -> None:
    """Report templates of the user's that have to be merged, or have been with conflicts."""
    for name in own_names(own):
        # One that is no text is told of where it is printed.
        text = (own / name).read_text(encoding="utf-8", errors="replace")
        place = Location((own / name).as_posix(), 1, 1)
        if has_conflicts(text):
            diagnostics.emit(catalogue.template_conflict(place))
        elif is_outdated(name, text):
            diagnostics.emit(catalogue.template_outdated(place, name))


def place_of(error: BaseException, own: Path) -> Location | None:
    """Return the line of a user's template that an error comes from; none if unknown."""
    if isinstance(error, TemplateSyntaxError) and error.filename is not None:
        return Location(Path(error.filename).as_posix(), error.lineno, 1)
    frames = traceback.extract_tb(error.__traceback__)
    for frame in reversed(frames):
        if own.resolve() in Path(frame.filename).resolve().parents:
            return Location(Path(frame.filename).as_posix(), frame.lineno or 1, 1)
    return None


def _copied(package: str) -> Iterator[RenderedFile]:
    source = template_root() / "package"
    for path in sorted(source.rglob("*")):
        is_source = path.suffix in (".py", ".typed") and "__pycache__" not in path.parts
        if path.is_file() and is_source:
            target = path.relative_to(source).as_posix()
            yield RenderedFile(f"{package}/{target}", path.read_text(encoding="utf-8"))
