"""Writes a surface as if its classes had been called as they are called later."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeAlias

from restencil.diff.surface import Field, Method, Model, Signature, Surface, Wire

Rename: TypeAlias = Callable[[str], str]


def with_renamed(surface: Surface, former: Mapping[str, str]) -> Surface:
    """Return a surface with the new names of its classes.

    Args:
        surface: The surface.
        former: The names with `models.` or `enums.` in front, with those that are new.
    """
    if not former:
        return surface
    names = {
        old.partition(".")[2]: new.partition(".")[2] for old, new in former.items()
    }
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")

    def rename(text: str) -> str:
        return pattern.sub(lambda found: names[found[0]], text)

    return replace(
        surface,
        client=_signature(surface.client, rename),
        methods={name: _method(m, rename) for name, m in surface.methods.items()},
        models={rename(name): _model(m, rename) for name, m in surface.models.items()},
        aliases={rename(name): rename(text) for name, text in surface.aliases.items()},
        enums={
            rename(name): replace(each, name=rename(name))
            for name, each in surface.enums.items()
        },
    )


def _signature(signature: Signature, rename: Rename) -> Signature:
    return Signature(
        arguments=tuple(replace(a, type=rename(a.type)) for a in signature.arguments),
        returns=rename(signature.returns),
    )


def _method(method: Method, rename: Rename) -> Method:
    return replace(
        method,
        signatures=tuple(_signature(each, rename) for each in method.signatures),
        whole=_signature(method.whole, rename),
        wire=_wire(method.wire, rename),
    )


def _wire(wire: Wire, rename: Rename) -> Wire:
    return replace(
        wire,
        results={status: rename(text) for status, text in wire.results.items()},
        errors={status: rename(text) for status, text in wire.errors.items()},
    )


def _model(model: Model, rename: Rename) -> Model:
    return replace(
        model,
        name=rename(model.name),
        bases=tuple(map(rename, model.bases)),
        fields={name: _field(field, rename) for name, field in model.fields.items()},
    )


def _field(field: Field, rename: Rename) -> Field:
    return replace(field, type=rename(field.type))
