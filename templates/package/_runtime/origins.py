"""Where the document describes models: what generated packages know of that."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import SimpleNamespace
from typing import Any

from .models import BaseModel

__all__ = ["additions_are_documented", "is_nullable", "model_origin", "origin_of"]


@cache
def _known(package: str) -> Any:
    """Return the module of a package of models that says where they come from.

    Models that callers make themselves come from no document.
    """
    try:
        return import_module("._origins", package)
    except ModuleNotFoundError:
        return SimpleNamespace(ORIGINS={}, EXTENSIBLE=set[str](), NULLABLE=set[str]())


def _module_of(kind: type[BaseModel]) -> Any:
    return _known(kind.__module__.rpartition(".")[0])


def model_origin(kind: type[BaseModel]) -> str | None:
    """Return where the document describes a model; None where it does not."""
    origins: dict[str, str] = _module_of(kind).ORIGINS
    return origins.get(kind.__name__)


def origin_of(kind: type[BaseModel], wire_name: str) -> str:
    """Return where the document describes a member of a model."""
    origins: dict[str, str] = _module_of(kind).ORIGINS
    stated = origins.get(f"{kind.__name__}.{wire_name}")
    if stated is not None:
        return stated
    token = wire_name.replace("~", "~0").replace("/", "~1")
    return f"{origins.get(kind.__name__, '#')}/properties/{token}"


def additions_are_documented(kind: type[BaseModel]) -> bool:
    """Tell whether the document speaks of members without names of their own."""
    extensible: set[str] = _module_of(kind).EXTENSIBLE
    return kind.__name__ in extensible


def is_nullable(kind: type[BaseModel], wire_name: str) -> bool:
    """Tell whether null may be in the place of an optional member.

    The models cannot tell, as their optional fields are None where nothing came.
    """
    module = _module_of(kind)
    is_described = kind.__name__ in module.ORIGINS
    return not is_described or f"{kind.__name__}.{wire_name}" in module.NULLABLE
