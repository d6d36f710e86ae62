"""Packages whose parts are imported when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from warnings import warn

__all__ = ["lazy", "renamed"]

_NONE: Mapping[str, str] = {}


def lazy(
    package: str,
    modules: Mapping[str, Sequence[str]],
    former: Mapping[str, str] = _NONE,
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return the `__getattr__` and the `__dir__` of a package.

    Args:
        package: The package's `__name__`.
        modules: The names that are imported from each module, as in
            `from .module import name`; those behind `.` are modules themselves.
        former: The names that some of them had, with those that they have.
    """
    sources = {name: module for module, names in modules.items() for name in names}

    def get(name: str) -> object:
        module = sources.get(name)
        if module is None:
            return _renamed(package, former, name)
        value: object
        if module == ".":
            value = import_module(f".{name}", package)
        else:
            value = getattr(import_module(module, package), name)
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *sources})

    return get, names


def renamed(module: str, former: Mapping[str, str]) -> Callable[[str], object]:
    """Return the `__getattr__` of a module in which things had other names.

    Args:
        module: The module's `__name__`.
        former: The names that they had, with those that they have.
    """

    def get(name: str) -> object:
        return _renamed(module, former, name)

    return get


def _renamed(module: str, former: Mapping[str, str], name: str) -> object:
    """Return what had a name, and warn whoever asks for it: two frames further up."""
    if name not in former:
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    message = f"{module}.{name} is called {former[name]} now; the old name will go away"
    warn(message, DeprecationWarning, stacklevel=3)
    return getattr(sys.modules[module], former[name])
