"""Writes a surface as if what it has had been called as it is called later."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Final, TypeAlias

from restencil.diff.surface import (
    Field,
    Former,
    Method,
    Model,
    Named,
    Signature,
    Surface,
    Whole,
    Wire,
)

_PARTS: Final = (Named.FIELD, Named.MEMBER)
"""What is found in types."""

Rename: TypeAlias = Callable[[str], str]


def with_renamed(surface: Surface, former: Former) -> Surface:
    """Return a surface with the new names of what it has.

    Args:
        surface: The surface.
        former: The names that are former ones then.
    """
    methods = {
        (now := _rest(former[Named.METHOD].get(f"client.{name}", f".{name}"))): (
            _with_arguments(method, f"client.{now}", former[Named.ARGUMENT])
        )
        for name, method in surface.methods.items()
    }
    types = {_rest(old): _rest(new) for old, new in former[Named.TYPE].items()}
    client = _called(surface.client, name="client", former=former[Named.ARGUMENT])
    surface = replace(surface, methods=methods, client=client)
    return _with_parts(_with_types(surface, types), former)


def _rest(name: str) -> str:
    return name.partition(".")[2]


def _with_arguments(method: Method, name: str, former: Mapping[str, str]) -> Method:
    """Return a method with the new names of its arguments."""
    renamed = partial(_called, name=name, former=former)
    signatures = tuple(map(renamed, method.signatures))
    return replace(method, signatures=signatures, whole=renamed(method.whole))


def _called(signature: Signature, *, name: str, former: Mapping[str, str]) -> Signature:
    """Return a signature with the new names of its arguments."""
    if not former:
        return signature
    arguments = (
        replace(a, name=_part(former, name, a.name)) for a in signature.arguments
    )
    return replace(signature, arguments=tuple(arguments))


def _with_parts(surface: Surface, former: Former) -> Surface:
    """Return a surface with the new names of fields and members."""
    fields, enums = former[Named.FIELD], former[Named.MEMBER]
    if not (fields or enums):
        return surface
    return replace(
        surface,
        models={
            name: replace(
                each,
                fields={
                    (now := _part(fields, f"models.{name}", field)): replace(
                        f, name=now
                    )
                    for field, f in each.fields.items()
                },
            )
            for name, each in surface.models.items()
        },
        enums={
            name: replace(
                each,
                members={
                    _part(enums, f"enums.{name}", member): value
                    for member, value in each.members.items()
                },
            )
            for name, each in surface.enums.items()
        },
    )


def _part(former: Mapping[str, str], owner: str, name: str) -> str:
    """Return what a part of something is called now."""
    return former.get(f"{owner}.{name}", name).rpartition(".")[2]


def _with_types(surface: Surface, names: Mapping[str, str]) -> Surface:
    if not names:
        return surface
    either = "|".join(map(re.escape, names))
    # What literals say is no name.
    pattern = re.compile(rf"\bLiteral\[[^\]]*\]|\b(?:{either})\b")

    def rename(text: str) -> str:
        return pattern.sub(lambda found: names.get(found[0], found[0]), text)

    return replace(
        surface,
        client=_signature(surface.client, rename),
        methods={name: _method(m, rename) for name, m in surface.methods.items()},
        webhooks={name: _method(m, rename) for name, m in surface.webhooks.items()},
        event=rename(surface.event),
        models={rename(name): _model(m, rename) for name, m in surface.models.items()},
        aliases={rename(name): rename(text) for name, text in surface.aliases.items()},
        former={
            kind: {
                rename(old) if kind in _PARTS else old: rename(new)
                for old, new in found.items()
            }
            for kind, found in surface.former.items()
        },
        whole=_RenamedWhole(surface.whole, rename, {v: k for k, v in names.items()}),
        enums={
            rename(name): replace(each, name=rename(name))
            for name, each in surface.enums.items()
        },
    )


class _RenamedWhole:
    """A package whose classes are called as they are called later.

    Args:
        whole: The package.
        rename: Gives annotations the new names.
        former: The former names by the new ones.
    """

    def __init__(self, whole: Whole, rename: Rename, former: Mapping[str, str]) -> None:
        self._whole = whole
        self._rename = rename
        self._former = former

    def _before(self, name: str) -> str:
        prefix, dot, inner = name.rpartition(".")
        return f"{prefix}{dot}{self._former.get(inner, inner)}"

    def alias(self, name: str) -> str | None:
        found = self._whole.alias(self._before(name))
        return None if found is None else self._rename(found)

    def enum(self, name: str) -> str | None:
        return self._whole.enum(self._before(name))

    def has_type(self, name: str) -> bool:
        return self._whole.has_type(self._before(name))

    def is_received(self, name: str) -> bool:
        return self._whole.is_received(self._before(name))

    def inherited(self) -> frozenset[str]:
        return frozenset(map(self._rename, self._whole.inherited()))


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
