"""The code of a generated package, of which no more is read than is asked for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TypeVar

import griffe

from restencil.code.identifiers import Identifier, module_name

Kind = TypeVar("Kind", bound=griffe.Object)

COPIED: Final = ("_runtime/", "errors.py")
"""Where the modules are that all packages have."""
ENUMS: Final = "enums.py"
WEBHOOKS: Final = "webhooks.py"


class NoPackageError(ValueError):
    """A folder holds no generated package."""


class BrokenCodeError(ValueError):
    """A module of a package is not Python.

    Attributes:
        path: Its path in the package.
        reason: Why.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class Code:
    """The modules of one package.

    Args:
        files: The texts of a project by path, relative to its folder.
        like: The code of another package; what is the same in both is read once.

    Attributes:
        package: The import name of the package.
        modules: The texts of its modules, by path in the package.

    Raises:
        NoPackageError: there is no generated package among the files.
    """

    def __init__(self, files: Mapping[str, str], like: Code | None = None) -> None:
        self.package = package_of(files)
        start = len(self.package) + 1
        self.modules = {
            path[start:]: text
            for path, text in files.items()
            if path.startswith(f"{self.package}/") and path.endswith(".py")
        }
        self._visited: dict[tuple[str, str], griffe.Module] = (
            {} if like is None else like._visited
        )

    def visit(self, path: str) -> griffe.Module:
        """Return a module as griffe sees it.

        Raises:
            BrokenCodeError: it is not Python.
        """
        key = path, self.modules[path]
        if key not in self._visited:
            name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            with _broken_code(path):
                self._visited[key] = griffe.visit(
                    name, filepath=Path(path), code=self.modules[path]
                )
        return self._visited[key]

    def parse(self, path: str) -> ast.Module:
        """Return the syntax tree of a module.

        Raises:
            BrokenCodeError: it is not Python.
        """
        with _broken_code(path):
            return ast.parse(self.modules[path])

    def value(self, path: str, name: str) -> str:
        """Return what a module assigns to a name; nothing where it does not."""
        return value_of(self.visit(path), name)

    def resources(self) -> Mapping[str, tuple[str, str]]:
        """Return the class and the module of each resource.

        They are found by the attributes that lead to them: `images.actions`; the client
        itself by none.
        """
        return dict(self._resources(self.value("client.py", "Client")))

    def _resources(self, client: str) -> Iterator[tuple[str, tuple[str, str]]]:
        yield "", (client, "client.py")
        waiting = [("", client, "client.py")]
        while waiting:
            place, owner, path = waiting.pop()
            if not self._has_inner(place):
                continue
            found = self.visit(path)[owner]
            for attribute, member in members(found, griffe.Attribute):
                inner = f"{place}.{attribute}".lstrip(".")
                module = self._module_of(inner) if "cached" in member.labels else None
                if module is not None:
                    yield inner, (str(member.annotation), module)
                    waiting.append((inner, str(member.annotation), module))

    def webhooks(self) -> tuple[str, str] | None:
        """Return the attribute and the class that read webhooks; none where none does."""
        if WEBHOOKS not in self.modules:
            return None
        client = self.visit("client.py")[self.value("client.py", "Client")]
        classes = dict(members(self.visit(WEBHOOKS), griffe.Class))
        for attribute, member in members(client, griffe.Attribute):
            if str(member.annotation) in classes:
                return attribute, str(member.annotation)
        return None

    def _has_inner(self, place: str) -> bool:
        """Tell whether there are modules for the resources of a resource."""
        folder = f"{_stem(place)}/"
        own = f"{folder}__init__.py"
        return any(p.startswith(folder) and p != own for p in self.modules)

    def _module_of(self, place: str) -> str | None:
        stem = _stem(place)
        wanted = (f"{stem}.py", f"{stem}/__init__.py")
        return next((path for path in wanted if path in self.modules), None)

    def models(self) -> Iterator[str]:
        """Yield the paths of the modules of `models`."""
        for path in self.modules:
            if re.fullmatch(r"models/(?:[^_/][^/]*/)*[^_/][^/]*\.py", path):
                yield path


def _stem(place: str) -> str:
    """Return where the module of a resource is, without an ending."""
    names = (module_name(Identifier(name)) for name in place.split(".") if name)
    return "/".join(("resources", *names))


@contextmanager
def _broken_code(path: str) -> Iterator[None]:
    """Say in which module it is that code is not Python."""
    try:
        yield
    except SyntaxError as error:
        raise BrokenCodeError(path, f"line {error.lineno}: {error.msg}") from error
    except ValueError as error:
        raise BrokenCodeError(path, str(error)) from error


def package_of(files: Iterable[str]) -> str:
    """Return the import name of the package among some files, given by their paths.

    Raises:
        NoPackageError: there is none.
    """
    files = frozenset(files)
    clients = (path.split("/") for path in sorted(files) if path.endswith("/client.py"))
    for package, *inner in clients:
        if len(inner) == 1 and f"{package}/__init__.py" in files:
            return package
    raise NoPackageError


def members(holder: griffe.Object, kind: type[Kind]) -> Iterator[tuple[str, Kind]]:
    """Yield the members of one kind, imported ones excepted, by their names."""
    for name, member in holder.members.items():
        if isinstance(member, kind):
            yield name, member


def value_of(module: griffe.Module, name: str) -> str:
    """Return what a module assigns to a name; nothing where it does not."""
    return str(module[name].value) if name in module.members else ""
