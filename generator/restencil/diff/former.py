"""Reads from generated code what is there under a former name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import griffe

from restencil.diff.code import ENUMS, Code, members, value_of
from restencil.diff.surface import Method

_FORMER: Final = re.compile(r"The former name of `([\w.]+)`\.")


def now_called(description: str) -> str:
    """Return what has a description is called now; empty where it has its own name."""
    found = _FORMER.fullmatch(description.strip())
    return found[1] if found else ""


def former_methods(methods: Iterable[Method]) -> Iterator[tuple[str, str]]:
    """Yield the former names of methods, with those that they have."""
    for method in methods:
        if now := now_called(method.description):
            yield f"client.{method.name}", f"client.{now}"


def former_arguments(method: griffe.Function) -> Mapping[str, str]:
    """Return the former names of a method's arguments, with those that they have."""
    for decorator in method.decorators:
        match ast.parse(str(decorator.value), mode="eval").body:
            case ast.Call(func=ast.Name("former_arguments"), keywords=keywords):
                return {
                    str(each.arg): ast.literal_eval(each.value) for each in keywords
                }
            case _:
                pass
    return {}


def former_types(code: Code) -> Iterator[tuple[str, str]]:
    """Yield the former names of types, with those that they have."""
    for path, prefix in (("models/__init__.py", "models."), (ENUMS, "enums.")):
        if "_FORMER" in code.modules.get(path, ""):
            stated = value_of(code.visit(path), "_FORMER")
            for old, new in ast.literal_eval(stated or "{}").items():
                yield f"{prefix}{old}", f"{prefix}{new}"


def former_parts(
    modules: Iterable[griffe.Module], prefix: str
) -> Iterator[tuple[str, str]]:
    """Yield the former names of what classes have, with those that it has.

    Args:
        modules: The modules of the classes.
        prefix: What stands before the classes.
    """
    for module in modules:
        for owner, found in members(module, griffe.Class):
            for name, now in _parts(found.members):
                yield f"{prefix}{owner}.{name}", f"{prefix}{owner}.{now}"


def _parts(
    found: Mapping[str, griffe.Object | griffe.Alias],
) -> Iterator[tuple[str, str]]:
    for name, member in found.items():
        docstring = member.docstring if isinstance(member, griffe.Object) else None
        if docstring and (now := now_called(docstring.value)):
            yield name, now
