"""The build step of setuptools, for projects that need restencil to be built.

Those are the projects whose `build-system.requires` names it. Setuptools asks for the step
in every project that is built where restencil is installed; all others are left alone.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

from setuptools import Distribution, find_packages
from setuptools.command.build_py import build_py
from setuptools.command.editable_wheel import editable_wheel
from setuptools.command.egg_info import egg_info
from setuptools.errors import ExecError

from restencil.building.frozen import BuildFailed, generate_frozen
from restencil.config import ClientConfig, find_config
from restencil.diagnostics import Collector
from restencil.paths import relative
from restencil.sync.lock import read_lock
from restencil.sync.stored import LOCK_NAME, PRISTINE_NAME

_COMMANDS: Final[tuple[type[Any], ...]] = (build_py, egg_info, editable_wheel)
"""The commands that need to know the packages: each may be the first of a build."""
_NAME: Final = re.compile(r"restencil(?![\w.-])", re.IGNORECASE)


def finalize(distribution: Distribution) -> None:
    """Have the commands of a project generate its clients before they look at packages."""
    if not _needs_restencil(Path("pyproject.toml")):
        return
    included = _Included(distribution)
    for command in _COMMANDS:
        name = command.__name__
        found = distribution.cmdclass.get(name, command)
        distribution.cmdclass[name] = _extended(found, included)


def _needs_restencil(project: Path) -> bool:
    try:
        table = tomllib.loads(project.read_text(encoding="utf-8"))
        return any(map(_NAME.match, table["build-system"]["requires"]))
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _extended(command: type[Any], included: _Included) -> type[Any]:
    """Return a command that generates first, under the name that setuptools knows."""

    def finalize_options(self: Any) -> None:
        included.add()
        command.finalize_options(self)

    members: dict[str, Any] = {"finalize_options": finalize_options}
    if issubclass(command, build_py):
        sources: Callable[[Any], list[str]] = command.get_source_files
        members["get_source_files"] = lambda self: [*sources(self), *included.inputs()]
    return type(command.__name__, (command,), members)


class _Included:
    """The clients that are generated once and added to the packages of a project."""

    def __init__(self, distribution: Distribution) -> None:
        self._distribution = distribution
        self._clients: tuple[ClientConfig, ...] = ()

    def add(self) -> None:
        """Generate the clients, and make their packages those of the project.

        Raises:
            ExecError: a client cannot be generated.
        """
        if self._clients:
            return
        try:
            self._clients = tuple(generate_frozen(Path.cwd()))
        except BuildFailed as error:
            raise ExecError(str(error)) from error
        for client in self._clients:
            self._add(client)

    def _add(self, client: ClientConfig) -> None:
        found = self._distribution
        folder = relative(client.out / client.package)
        inner = find_packages(folder)
        names = [client.package, *(f"{client.package}.{name}" for name in inner)]
        present = found.packages or []
        found.packages = [*present, *(n for n in names if n not in present)]
        found.package_dir = {**(found.package_dir or {}), client.package: folder}
        found.package_data = dict(found.package_data or {})
        found.package_data[client.package] = ["py.typed"]

    def inputs(self) -> Iterator[str]:
        """Yield the files in the project that the clients are generated from."""
        config = find_config(Path.cwd())
        assert config is not None
        yield from filter(None, (_inside(config),))
        for client in self._clients:
            lock = read_lock(client.out, LOCK_NAME, Collector())
            paths = (LOCK_NAME, PRISTINE_NAME, *lock.inputs)
            yield from filter(None, map(_inside, map(partial(Path, client.out), paths)))


def _inside(path: Path) -> str | None:
    """Return the path of a file relative to the project; none for one outside."""
    found = Path(relative(path))
    is_inside = not found.anchor and ".." not in found.parts
    return found.as_posix() if is_inside and path.is_file() else None
