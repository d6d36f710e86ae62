"""Explains the methods and the types of a package."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from restencil.config import ClientConfig
from restencil.diagnostics import Collector
from restencil.diagnostics.similar import similar
from restencil.diff.surface import Argument, Method, Surface
from restencil.explain.sources import in_words
from restencil.ir import (
    Argument as Passed,
)
from restencil.ir import (
    EnumSchema,
    Operation,
    OperationId,
    ParameterPlace,
    Presence,
    Result,
    ResultKind,
    SchemaId,
)
from restencil.naming import Names, NameTable, assign
from restencil.naming.methods import NamedAfter, named_after
from restencil.origin import Origin
from restencil.pipeline import Named
from restencil.places import method_name, places_of

_RETURNED: Final[Mapping[ResultKind, str]] = {
    ResultKind.VALUE: "the JSON value of the body",
    ResultKind.TEXT: "the text of the body",
    ResultKind.BYTES: "the body as it arrives",
    ResultKind.EVENTS: "server-sent events, one by one",
    ResultKind.JSON_LINES: "the JSON lines of the body, one by one",
    ResultKind.JSON_SEQUENCE: "the JSON texts of the body, one by one",
    ResultKind.NOTHING: "nothing",
    ResultKind.REDIRECT: "the URL that it redirects to",
}


@dataclass(frozen=True, slots=True)
class Explainer:
    """Explains one package.

    Attributes:
        config: What is configured for it.
        named: What its document says, and the names of everything.
        surface: What it looks like.
        recorded: The names of the generation before.
    """

    config: ClientConfig
    named: Named
    surface: Surface
    recorded: NameTable

    def explain(self, subject: str) -> str | None:
        """Return what there is to say of a subject; none where it is not known."""
        operation = self._operation(subject)
        if operation is not None:
            return _joined(self._method(operation))
        name = self._known(subject)
        return None if name is None else _joined(self._type(name))

    def similar(self, subject: str) -> str | None:
        """Return what a subject that is not known was meant to be."""
        methods = (f"client.{name}" for name in self.surface.methods)
        return similar(subject, (*methods, *self._places()))

    def _places(self) -> Mapping[str, Origin]:
        return places_of(self.named.api, self.named.names)

    def _operation(self, subject: str) -> Operation | None:
        name = subject.removeprefix("client.")
        method, _, path = subject.partition(" ")
        wanted = OperationId(f"{method.upper()} {path}")
        for operation in self.named.api.operations:
            if operation.id == wanted or operation.operation_id == subject:
                return operation
            if method_name(self.named.names, operation.id) == name:
                return operation
        return None

    def _known(self, subject: str) -> str | None:
        places = self._places()
        wanted = (subject, f"models.{subject}", f"enums.{subject}")
        return next((name for name in wanted if name in places), None)

    def _at(self, origin: Origin) -> str:
        return str(self.named.tree.locate(origin))

    def _method(self, operation: Operation) -> Iterator[str]:
        name = method_name(self.named.names, operation.id)
        method = self.surface.methods[name]
        yield f"client.{name}: `{operation.id}`"
        yield f"  {self._at(operation.origin)}"
        yield "\nIts name"
        yield from _indented(self._why(operation, name))
        yield "\nIts arguments"
        yield from _indented(self._arguments(operation, method))
        yield f"\nIt returns `{method.whole.returns}`"
        yield from _indented(self._results(operation))
        if method.wire.security:
            yield "\nIt needs"
            ways = ("+".join(sorted(w)) or "nothing" for w in method.wire.security)
            yield from _indented(ways)

    def _why(self, operation: Operation, name: str) -> Iterator[str]:
        """Yield why an operation is found where it is."""
        if operation.id in self.config.operations:
            yield f'The configuration says so: "{operation.id}" = "{name}".'
            return
        fresh = method_name(self._fresh(), operation.id)
        if fresh != name:
            yield f"The lock keeps it; the document alone would give `{fresh}`."
            return
        resource, method = named_after(self.named.api.operations, self.named.api.tags)[
            operation.id
        ]
        if resource is not NamedAfter.GROUP and "." not in name:
            yield "It is a method of the client itself."
        else:
            yield f"The resource is named after {_in_words(resource, operation)}."
        yield f"The method is named after {_in_words(method, operation)}."

    def _fresh(self) -> Names:
        """Return the names that the package would have without a lock."""
        return assign(
            self.named.api,
            Collector(),
            client=self.config.client,
            places=self.config.operations,
            arguments=self.config.arguments,
            edition=self.named.names.edition,
        )

    def _arguments(self, operation: Operation, method: Method) -> Iterator[str]:
        passed = dict(
            zip(
                self.named.names.arguments[operation.id],
                self.named.api.arguments[operation.id],
                strict=True,
            )
        )
        for argument in method.whole.arguments:
            stated = {str(name): each for name, each in passed.items()}
            yield self._argument(argument, stated.get(argument.name))
        yield "options: of this call alone (`timeout`, `extra_headers`, …)"

    def _argument(self, argument: Argument, stated: Passed | None) -> str:
        said = f"{argument.name}: `{argument.type}`"
        if stated is None:
            return said
        needed = stated.presence is Presence.REQUIRED
        reason = (
            "needed"
            if needed
            else "may be left out, as the document does not require it"
        )
        parameter = stated.parameter
        if parameter is not None and parameter.place is ParameterPlace.PATH:
            reason = "needed, as a part of the path"
        place = f"{stated.place} `{stated.wire_name}`"
        return f"{said}\n    {reason}; sent as {place}\n    {self._at(stated.origin)}"

    def _results(self, operation: Operation) -> Iterator[str]:
        for result in self.named.api.results[operation.id]:
            yield _result(result)
        paging = self.named.api.paginations.get(operation.id)
        if paging is not None:
            stated = operation.id in self.config.pagination
            why = (
                "configured"
                if stated
                else "recognised by its parameters and its response"
            )
            items = ".".join(paging.items) or "the response itself"
            yield f"It is a page of a list ({type(paging.advance).__name__}), which is {why};"
            yield f"its items are in `{items}`."

    def _type(self, name: str) -> Iterator[str]:
        yield name
        yield f"  {self._at(self._places()[name])}"
        schemas = dict(self._schemas())
        owner = ".".join(name.split(".")[:2])
        if owner in schemas:
            yield "\nIts name" if owner == name else f"\nThe name of `{owner}`"
            yield from _indented(self._why_type(owner, schemas[owner]))
        model = self.surface.models.get(owner.partition(".")[2])
        if model is not None:
            yield "\nIts fields" if owner == name else "\nThe field"
            fields = (
                f for f in model.fields.values() if name in (owner, f"{owner}.{f.name}")
            )
            yield from _indented(
                f"{f.name}: `{f.type}`{', always there' if f.is_required else ''}, "
                f"`{f.wire_name}` in JSON"
                for f in fields
            )
        users = sorted(self._users(owner))
        if users:
            yield "\nWhere it is used"
            yield from _indented(users)

    def _schemas(self) -> Iterator[tuple[str, SchemaId]]:
        names = self.named.names
        for module, named in (
            ("models", names.models),
            ("models", names.params),
            ("enums", names.enums),
        ):
            yield from ((f"{module}.{name}", key) for key, name in named.items())

    def _why_type(self, name: str, identifier: SchemaId) -> Iterator[str]:
        schema = self.named.api.schemas[identifier]
        sources = (
            schema.name_sources
            if isinstance(schema, EnumSchema)
            else (schema.name_source,)
        )
        fresh = self._fresh()
        bare = name.partition(".")[2]
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
        bare = owner.partition(".")[2]
        for name, method in self.surface.methods.items():
            texts = [a.type for a in method.whole.arguments] + [method.whole.returns]
            if _names(texts, bare):
                yield f"client.{name}"
        for name, model in self.surface.models.items():
            if name != bare and _names([f.type for f in model.fields.values()], bare):
                yield f"models.{name}"
        for name, alias in self.surface.aliases.items():
            if not name.startswith("enums.") and _names([alias], bare):
                yield f"models.{name}"


def _names(annotations: Iterable[str], name: str) -> bool:
    """Tell whether a type, or the alias for what can be passed for it, is named."""
    words = set(re.findall(r"\w+", " ".join(annotations)))
    return name in words or f"{name}Like" in words


def _in_words(after: NamedAfter, operation: Operation) -> str:
    match after:
        case NamedAfter.GROUP:
            return f"the group in the operationId `{operation.operation_id}`"
        case NamedAfter.TAG:
            return f"the tag `{operation.tags[0]}`"
        case NamedAfter.PATH:
            return f"the path, `{operation.id}`"
        case NamedAfter.OPERATION_ID:
            return f"the operationId `{operation.operation_id}`"


def _result(result: Result) -> str:
    media = f" `{result.media_type}`:" if result.media_type else ""
    return f"{result.status}:{media} {_RETURNED[result.kind]}"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(lines)
