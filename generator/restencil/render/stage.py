"""The render stage: views in, texts out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from restencil.installation import template_root
from restencil.plan import Lifetime, Plan
from restencil.render.environment import Emitter


@dataclass(frozen=True, slots=True)
class RenderedFile:
    """A file of the project.

    Attributes:
        path: Its path within the project, with forward slashes.
        text: What it holds.
        is_formatted: Whether that is surely what Black would make of it.
        lifetime: How long it is restencil's.
    """

    path: str
    text: str
    is_formatted: bool = True
    lifetime: Lifetime = Lifetime.GENERATED

    @property
    def is_once(self) -> bool:
        """Whether it is written where there is none, and is the user's from then on."""
        return self.lifetime is Lifetime.ONCE


def render(plan: Plan) -> tuple[RenderedFile, ...]:
    """Return the files of a project, sorted by path.

    What is no template is copied as it is: the runtime is the same in every package.
    """
    emitter = Emitter()
    printed = (
        RenderedFile(file.path, *emitter.emit(file.template, file.view), file.lifetime)
        for file in plan.files
    )
    return tuple(sorted((*printed, *_copied(plan.package)), key=lambda file: file.path))


def _copied(package: str) -> Iterator[RenderedFile]:
    source = template_root() / "package"
    for path in sorted(source.rglob("*")):
        is_source = path.suffix in (".py", ".typed") and "__pycache__" not in path.parts
        if path.is_file() and is_source:
            target = path.relative_to(source).as_posix()
            yield RenderedFile(f"{package}/{target}", path.read_text(encoding="utf-8"))
