"""Reads the surface of a package from its code, with griffe; nothing is imported."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, TypeVar

import griffe

from restencil.diff.surface import (
    Argument,
    ArgumentKind,
    EnumClass,
    Field,
    Method,
    Model,
    ModelKind,
    Signature,
    Surface,
    Wire,
)
from restencil.diff.types import strip_presence
from restencil.diff.wire import WireReader, default_server, total_classes

Kind = TypeVar("Kind", bound=griffe.Object)

_COPIED: Final = ("_runtime/", "errors.py")
_DEFAULT: Final = re.compile(r"Default: (`[^`]*`|[^.\s]+(?:\.\d+)?)\.")
_ALIAS: Final = re.compile(r'alias=("(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\')')


class NoPackageError(ValueError):
    """A folder holds no generated package."""


def surface_of(files: Mapping[str, str]) -> Surface:
    """Return the surface of a package.

    Args:
        files: Its texts by path, relative to the folder of the project.

    Raises:
        NoPackageError: there is no generated package among them.
        SyntaxError: a file of the package is not Python.
    """
    package = next(
        (path.split("/")[0] for path in files if path.endswith("/client.py")), None
    )
    if package is None or f"{package}/__init__.py" not in files:
        raise NoPackageError
    start = len(package) + 1
    modules = {
        path[start:]: text
        for path, text in files.items()
        if path.startswith(f"{package}/") and path.endswith(".py")
    }
    return _Extraction(package, modules).surface()


class _Extraction:
    """Reads the modules of one package."""

    def __init__(self, package: str, modules: Mapping[str, str]) -> None:
        self._package = package
        self._modules = modules
        self._visited: dict[str, griffe.Module] = {}

    def surface(self) -> Surface:
        init = self._visit("__init__.py")
        client = self._visit("client.py")
        name = _value(client, "Client")
        resources = dict(self._resources(client, name))
        return Surface(
            package=self._package,
            version=_value(init, "__version__").strip("\"'"),
            exports=frozenset(map(str, init.exports or ())),
            inherited=frozenset(self._bases()),
            client=_signature(client[name]["__init__"], None),
            server=default_server(self._modules["client.py"]),
            resources={place: owner for place, (owner, _) in resources.items()},
            methods={
                method.name: method
                for place, (owner, path) in resources.items()
                for method in self._methods(place, owner, path)
            },
            models=dict(self._models()),
            aliases=dict(self._aliases()),
            enums=dict(self._enums()),
            former=dict(self._former()),
            shared=dict(self._shared()),
            runtime={p: t for p, t in self._modules.items() if p.startswith(_COPIED)},
        )

    def _bases(self) -> Iterator[str]:
        for path in self._modules:
            if not path.startswith(_COPIED):
                for _, found in _of(self._visit(path), griffe.Class):
                    yield from (str(base).split("[")[0] for base in found.bases)

    def _visit(self, path: str) -> griffe.Module:
        if path not in self._visited:
            name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            self._visited[path] = griffe.visit(
                name, filepath=Path(path), code=self._modules[path]
            )
        return self._visited[path]

    def _resources(
        self, client: griffe.Module, name: str
    ) -> Iterator[tuple[str, tuple[str, str]]]:
        """Yield the attributes that lead to each resource, its class and its module."""
        yield "", (name, "client.py")
        waiting = [("", client, name)]
        while waiting:
            place, module, owner = waiting.pop()
            for attribute, found in _of(module[owner], griffe.Attribute):
                inner = f"{place}.{attribute}".lstrip(".")
                path = self._module_of(inner) if "cached" in found.labels else None
                if path is not None:
                    yield inner, (str(found.annotation), path)
                    waiting.append((inner, self._visit(path), str(found.annotation)))

    def _module_of(self, place: str) -> str | None:
        stem = f"resources/{place.replace('.', '/')}"
        wanted = (f"{stem}.py", f"{stem}/__init__.py")
        return next((path for path in wanted if path in self._modules), None)

    def _methods(self, place: str, owner: str, path: str) -> Iterator[Method]:
        wires, found = WireReader(self._modules[path]), self._visit(path)[owner]
        for name, member in _of(found, griffe.Function):
            if name.startswith("_"):
                continue
            call = wires.call(owner, name)
            whole = _signature(member, call.names if call else None)
            overloads = member.overloads or ()
            yield Method(
                name=f"{place}.{name}".lstrip("."),
                signatures=tuple(_signature(each, None) for each in overloads)
                or (whole,),
                whole=whole,
                wire=wires.wire(call.constant) if call else Wire(),
                raises=frozenset(_raised(_docstring(member))),
                description=_prose(_docstring(member)),
            )

    def _models(self) -> Iterator[tuple[str, Model]]:
        for path, module in self._model_modules():
            total = total_classes(self._modules[path])
            for name, found in _of(module, griffe.Class):
                yield name, _model(found, name in total)
            for name, attribute in _of(module, griffe.Attribute):
                if str(attribute.value).startswith("TypedDict("):
                    yield name, _functional(name, attribute)

    def _model_modules(self) -> Iterator[tuple[str, griffe.Module]]:
        for path in self._modules:
            if re.fullmatch(r"models/(?:[^_/][^/]*/)*[^_/][^/]*\.py", path):
                yield path, self._visit(path)

    def _aliases(self) -> Iterator[tuple[str, str]]:
        for _, module in self._model_modules():
            yield from ((name, value) for name, value in _aliases(module))
        if "enums.py" in self._modules:
            module = self._visit("enums.py")
            yield from ((f"enums.{name}", value) for name, value in _aliases(module))

    def _former(self) -> Iterator[tuple[str, str]]:
        for path, prefix in (("models/__init__.py", "models."), ("enums.py", "enums.")):
            if path in self._modules:
                stated = _value(self._visit(path), "_FORMER")
                for old, new in ast.literal_eval(stated or "{}").items():
                    yield f"{prefix}{old}", f"{prefix}{new}"

    def _shared(self) -> Iterator[tuple[str, str]]:
        for path, text in self._modules.items():
            if path.startswith("_runtime/") and ": TypeAlias = " in text:
                yield from _aliases(self._visit(path))

    def _enums(self) -> Iterator[tuple[str, EnumClass]]:
        if "enums.py" not in self._modules:
            return
        for name, found in _of(self._visit("enums.py"), griffe.Class):
            # What the user adds comes before it.
            base = str(found.bases[-1])
            yield name, EnumClass(
                name=name,
                base="int" if "Int" in base else "str",
                is_extensible=base.startswith("Extensible"),
                members={
                    member: str(value.value)
                    for member, value in _of(found, griffe.Attribute)
                },
                description=_docstring(found),
            )


def _of(holder: griffe.Object, kind: type[Kind]) -> Iterator[tuple[str, Kind]]:
    """Yield the members of one kind, imported ones excepted, by their names."""
    for name, member in holder.members.items():
        if isinstance(member, kind):
            yield name, member


def _aliases(module: griffe.Module) -> Iterator[tuple[str, str]]:
    for name, found in _of(module, griffe.Attribute):
        if str(found.annotation) == "TypeAlias":
            yield name, str(found.value)


def _model(found: griffe.Class, is_total: bool) -> Model:
    bases = tuple(map(str, found.bases))
    kind = ModelKind.SENT if "TypedDict" in bases else ModelKind.RECEIVED
    return Model(
        name=found.name,
        kind=kind,
        bases=bases,
        fields={
            name: _field(name, member, kind, is_total)
            for name, member in _of(found, griffe.Attribute)
            if member.annotation is not None
        },
        description=_docstring(found),
    )


def _functional(name: str, found: griffe.Attribute) -> Model:
    """Return a TypedDict that is written as a call, for keys that are no identifiers."""
    call = ast.parse(str(found.value), mode="eval").body
    assert isinstance(call, ast.Call)
    keys: dict[str, str] = ast.literal_eval(call.args[1])
    is_total = not call.keywords
    fields = {}
    for key, annotation in keys.items():
        stated, is_required = strip_presence(annotation, is_total)
        fields[key] = Field(
            name=key,
            type=stated,
            is_required=is_required,
            wire_name=key,
            description="",
        )
    return Model(
        name=name,
        kind=ModelKind.SENT,
        bases=("TypedDict",),
        fields=fields,
        description=_docstring(found),
    )


def _field(
    name: str, member: griffe.Attribute, kind: ModelKind, is_total: bool
) -> Field:
    value = "" if member.value is None else str(member.value)
    alias = _ALIAS.search(value)
    stated, is_required = strip_presence(str(member.annotation), is_total)
    if kind is ModelKind.RECEIVED:
        is_required = not value or ("Field(" in value and "default" not in value)
    return Field(
        name=name,
        type=stated,
        is_required=is_required,
        wire_name=alias[1][1:-1] if alias else name,
        description=_docstring(member),
    )


def _signature(
    function: griffe.Function, wires: Mapping[str, tuple[str, str]] | None
) -> Signature:
    said = dict(_entries(_docstring(function), "Args"))
    return Signature(
        arguments=tuple(
            Argument(
                name=parameter.name,
                kind=_kind(parameter),
                type=str(parameter.annotation),
                is_required=parameter.default is None,
                wire=(wires or {}).get(parameter.name),
                default=_default(said.get(parameter.name, "")),
                description=_DEFAULT.sub("", said.get(parameter.name, "")).strip(),
            )
            for parameter in function.parameters
            if parameter.name != "self" and not _is_options(parameter)
        ),
        returns=str(function.returns),
    )


def _kind(parameter: griffe.Parameter) -> ArgumentKind:
    by_name = parameter.kind is griffe.ParameterKind.keyword_only
    return ArgumentKind.KEYWORD if by_name else ArgumentKind.POSITIONAL


def _is_options(parameter: griffe.Parameter) -> bool:
    return parameter.kind is griffe.ParameterKind.var_keyword


def _prose(description: str) -> str:
    """Return a docstring without the sections that are compared name by name."""
    parts = re.split(r"\n\n(?=(?:Args|Returns|Raises):\n)", f"\n\n{description}")
    kept = (part for part in parts if not part.startswith(("Args:", "Raises:")))
    return "\n\n".join(kept).removeprefix("\n\n")


def _entries(description: str, section: str) -> Iterator[tuple[str, str]]:
    """Yield the names in a section of a docstring with what is said of each."""
    _, _, found = f"\n{description}".partition(f"\n{section}:\n")
    found = re.split(r"\n\n(?=\w+:\n)", found)[0]
    for entry in re.split(r"\n(?=    \w+: )", f"\n{found}"):
        name, _, said = " ".join(entry.split()).partition(": ")
        if name:
            yield name, said


def _raised(description: str) -> Iterator[str]:
    return (name for name, _ in _entries(description, "Raises"))


def _default(said: str) -> str:
    stated = _DEFAULT.findall(said)
    return stated[-1].strip("`") if stated else ""


def _docstring(found: griffe.Object) -> str:
    return found.docstring.value if found.docstring else ""


def _value(module: griffe.Module, name: str) -> str:
    return str(module[name].value) if name in module.members else ""
