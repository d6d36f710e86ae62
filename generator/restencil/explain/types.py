"""Explains the types of a package, their fields and their members."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from restencil.explain.context import Context, indented
from restencil.explain.sources import in_words
from restencil.ir import EnumSchema, SchemaId
from restencil.places import method_name


class TypeExplainer:
    """Explains what `models` and `enums` have."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def lines(self, subject: str) -> Iterator[str] | None:
        """Return what there is to say of a subject; none where it is none of these."""
        places = self._context.places
        surface = self._context.surface
        for name in (subject, f"models.{subject}", f"enums.{subject}"):
            if (former := self._context.former(name)) is not None:
                return iter((former,))
            is_type = name.startswith(("models.", "enums."))
            if is_type and (name in {**places, **surface.aliases} or self._has(name)):
                return self._type(name)
        return None

    def _has(self, name: str) -> bool:
        """Tell whether a model, or a field of one, has a name; also those of overloads."""
        _, model, field = (*name.split("."), "", "")[:3]
        found = self._context.surface.models.get(model)
        return found is not None and (not field or field in found.fields)

    def _type(self, name: str) -> Iterator[str]:
        yield name
        if name in self._context.places:
            yield f"  {self._context.at(self._context.places[name])}"
        schemas = dict(self._schemas())
        owner = ".".join(name.split(".")[:2])
        if owner in schemas:
            yield "\nIts name" if owner == name else f"\nThe name of `{owner}`"
            yield from indented(self._why_type(owner, schemas[owner]))
        elif reason := self._reason(owner):
            yield "\nWhat it is"
            yield from indented((reason,))
        yield from self._parts(owner, name.removeprefix(f"{owner}."))
        users = sorted(self._users(owner))
        if users:
            yield "\nWhere it is used"
            yield from indented(users)

    def _parts(self, owner: str, wanted: str) -> Iterator[str]:
        """Yield the fields or the members of a type: the one that is wanted, or all."""
        surface = self._context.surface
        model = surface.models.get(_class(owner))
        enum = surface.enums.get(_class(owner)) if owner.startswith("enums.") else None
        if owner in surface.aliases:
            yield f"\nIt stands for `{surface.aliases[owner]}`"
        if model is not None:
            yield "\nIts fields" if wanted == owner else "\nThe field"
            yield from indented(
                f"{f.name}: `{f.type}`{', always there' if f.is_required else ''}, "
                f"`{f.wire_name}` in JSON"
                for f in model.fields.values()
                if wanted in (owner, f.name)
            )
        if enum is not None:
            yield "\nIts members" if wanted == owner else "\nThe member"
            yield from indented(
                f"{name}: `{value}`"
                for name, value in enum.members.items()
                if wanted in (owner, name)
            )

    def _reason(self, name: str) -> str | None:
        """Return what a type is that is no schema; none where that is not known."""
        names, bare = self._context.named.names, _class(name)
        for operation, params in names.operation_params.items():
            if bare in (params, *names.overload_params.get(operation, ())):
                method = method_name(names, operation)
                return f"The arguments of `client.{method}`."
        for operation, response in names.responses.items():
            if bare == response:
                return f"What `client.{method_name(names, operation)}` returns."
        for (schema, _), page in names.pages.items():
            if bare in (page, f"Async{page}"):
                return f"A page of a list: `models.{names.models[schema]}`, and how it is turned."
        if bare.endswith("Like"):
            return f"What can be passed for `{name.removesuffix('Like')}`."
        return None

    def _schemas(self) -> Iterator[tuple[str, SchemaId]]:
        names = self._context.named.names
        for module, named in (
            ("models", names.models),
            ("models", names.params),
            ("enums", names.enums),
        ):
            yield from ((f"{module}.{name}", key) for key, name in named.items())

    def _why_type(self, name: str, identifier: SchemaId) -> Iterator[str]:
        schema = self._context.named.api.schemas[identifier]
        sources = (
            schema.name_sources
            if isinstance(schema, EnumSchema)
            else (schema.name_source,)
        )
        fresh = self._context.fresh
        bare = _class(name)
        names = {
            str(each[identifier])
            for each in (fresh.models, fresh.params, fresh.enums)
            if identifier in each
        }
        if bare not in names:
            given = " or ".join(f"`{each}`" for each in sorted(names))
            yield f"The lock keeps it; the document alone would give {given}."
        for source in sources:
            yield f"It is named after {in_words(source)}."

    def _users(self, owner: str) -> Iterator[str]:
        """Yield the methods and the other types whose annotations name a type."""
        bare = _class(owner)
        for name, method in self._context.surface.methods.items():
            texts = [a.type for a in method.whole.arguments] + [method.whole.returns]
            if _names(texts, bare):
                yield f"client.{name}"
        for name, model in self._context.surface.models.items():
            if name != bare and _names([f.type for f in model.fields.values()], bare):
                yield f"models.{name}"
        for name, alias in self._context.surface.aliases.items():
            if not name.startswith("enums.") and _names([alias], bare):
                yield f"models.{name}"


def _class(name: str) -> str:
    """Return the class that a name is of, without the module."""
    return name.partition(".")[2]


def _names(annotations: Iterable[str], name: str) -> bool:
    """Tell whether a type, or the alias for what can be passed for it, is named."""
    words = set(re.findall(r"\w+", " ".join(annotations)))
    return name in words or f"{name}Like" in words
