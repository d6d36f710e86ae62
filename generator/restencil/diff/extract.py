"""Reads the surface of a package from its code, with griffe; nothing is imported."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Mapping, Set
from typing import Final

import griffe

from restencil.diff.code import COPIED, ENUMS, WEBHOOKS, Code, members, value_of
from restencil.diff.former import (
    former_arguments,
    former_methods,
    former_parts,
    former_types,
    now_called,
)
from restencil.diff.surface import (
    Argument,
    ArgumentKind,
    EnumClass,
    Field,
    Former,
    Method,
    Model,
    ModelKind,
    Named,
    Signature,
    Surface,
    Wire,
)
from restencil.diff.types import strip_presence
from restencil.diff.whole import WholeCode, enum_base
from restencil.diff.wire import WireReader, default_server, total_classes

_DEFAULT: Final = re.compile(r"Default: (`[^`]*`|[^.\s]+(?:\.\d+)?)\.")
_ALIAS: Final = re.compile(r'alias=("(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\')')


def surface_of(files: Mapping[str, str]) -> Surface:
    """Return the surface of a package.

    Args:
        files: Its texts by path, relative to the folder of the project.

    Raises:
        NoPackageError: there is no generated package among them.
        BrokenCodeError: a module of it is not Python.
    """
    return _Extraction(Code(files)).surface()


def surfaces_of(
    old: Mapping[str, str], new: Mapping[str, str]
) -> tuple[Surface, Surface]:
    """Return the surfaces of two packages, as far as they can differ.

    Nothing of modules that are the same in both is in them.

    Args:
        old: The texts of the first by path, relative to the folder of the project.
        new: Those of the second.

    Raises:
        NoPackageError: there is no generated package among them.
        BrokenCodeError: a module of one of them is not Python.
    """
    before = Code(old)
    after = Code(new, like=before)
    same = _same(before, after)
    return _Extraction(before, same).surface(), _Extraction(after, same).surface()


def _same(old: Code, new: Code) -> Set[str]:
    """Return the modules that are the same in two packages, and are found the same way."""
    same = {p for p, text in old.modules.items() if new.modules.get(p) == text}
    before, after = old.resources().items(), new.resources().items()
    return same - {path for _, (_, path) in before ^ after}


class _Extraction:
    """Reads the modules of one package.

    Args:
        code: The package.
        left_out: Modules whose classes are not looked at.
    """

    def __init__(self, code: Code, left_out: Set[str] = frozenset()) -> None:
        self._code = code
        self._modules = code.modules
        self._visit = code.visit
        self._left_out = left_out

    def surface(self) -> Surface:
        init, client = self._visit("__init__.py"), self._visit("client.py")
        resources = self._code.resources()
        making = client[resources[""][0]]["__init__"]
        methods = {
            method.name: method
            for place, (owner, path) in resources.items()
            if path not in self._left_out
            for method in self._methods(place, owner, path)
        }
        return Surface(
            package=self._code.package,
            version=value_of(init, "__version__").strip("\"'"),
            exports=frozenset(map(str, init.exports or ())),
            client=_signature(making, None),
            server=default_server(self._code.parse("client.py")),
            resources={place: owner for place, (owner, _) in resources.items()},
            methods={n: m for n, m in methods.items() if not now_called(m.description)},
            webhooks={method.name: method for method in self._webhooks()},
            event=self._event(),
            models=dict(self._models()),
            aliases=dict(self._aliases()),
            enums=dict(self._enums()),
            former=self._former(making, methods.values()),
            runtime={p: t for p, t in self._modules.items() if p.startswith(COPIED)},
            modules=self._modules,
            whole=WholeCode(self._code),
        )

    def _former(self, making: griffe.Function, methods: Collection[Method]) -> Former:
        """Return the former names of what there is, given how clients are made."""
        models = map(self._visit, self._of_models())
        arguments = [("client", former_arguments(making))]
        arguments += [(f"client.{method.name}", method.former) for method in methods]
        return {
            Named.METHOD: dict(former_methods(methods)),
            Named.ARGUMENT: {
                f"{owner}.{old}": f"{owner}.{new}"
                for owner, former in arguments
                for old, new in former.items()
            },
            Named.TYPE: dict(former_types(self._code)),
            Named.FIELD: dict(former_parts(models, "models.")),
            Named.MEMBER: dict(former_parts(self._enum_modules(), "enums.")),
        }

    def _methods(self, place: str, owner: str, path: str) -> Iterator[Method]:
        wires, found = WireReader(self._code.parse(path)), self._visit(path)[owner]
        for name, member in members(found, griffe.Function):
            if name.startswith("_"):
                continue
            call = wires.call(owner, name)
            whole = _signature(member, call.names if call else None)
            former = former_arguments(member)
            ways = [_signature(each, None) for each in member.overloads or ()]
            ways = [way for way in ways if former.keys().isdisjoint(way.names)]
            yield Method(
                name=f"{place}.{name}".lstrip("."),
                signatures=tuple(ways) if len(ways) > 1 else (whole,),
                whole=whole,
                wire=wires.wire(call.constant) if call else Wire(),
                raises=frozenset(_raised(_docstring(member))),
                description=_prose(_docstring(member)),
                former=former,
            )

    def _webhooks(self) -> Iterator[Method]:
        found = self._code.webhooks()
        if found is not None and WEBHOOKS not in self._left_out:
            yield from self._methods(*found, WEBHOOKS)

    def _event(self) -> str:
        if WEBHOOKS not in self._modules or WEBHOOKS in self._left_out:
            return ""
        return dict(_aliases(self._visit(WEBHOOKS))).get("WebhookEvent", "")

    def _models(self) -> Iterator[tuple[str, Model]]:
        for path in self._of_models():
            module, total = self._visit(path), total_classes(self._code.parse(path))
            for name, found in members(module, griffe.Class):
                yield name, _model(found, name in total)
            for name, attribute in members(module, griffe.Attribute):
                if str(attribute.value).startswith("TypedDict("):
                    yield name, _functional(name, attribute)

    def _of_models(self) -> Iterator[str]:
        return (path for path in self._code.models() if path not in self._left_out)

    def _aliases(self) -> Iterator[tuple[str, str]]:
        for path in self._of_models():
            yield from _aliases(self._visit(path))
        for module in self._enum_modules():
            for name, value in _aliases(module):
                yield f"enums.{name}", value

    def _enum_modules(self) -> Iterator[griffe.Module]:
        if ENUMS in self._modules and ENUMS not in self._left_out:
            yield self._visit(ENUMS)

    def _enums(self) -> Iterator[tuple[str, EnumClass]]:
        for module in self._enum_modules():
            for name, found in members(module, griffe.Class):
                yield name, _enum(found)


def _aliases(module: griffe.Module) -> Iterator[tuple[str, str]]:
    for name, found in members(module, griffe.Attribute):
        if str(found.annotation) == "TypeAlias":
            yield name, str(found.value)


def _enum(found: griffe.Class) -> EnumClass:
    base = str(found.bases[-1])  # What the user adds comes before it.
    return EnumClass(
        name=found.name,
        base=enum_base(base),
        is_extensible=base.startswith("Extensible"),
        members={
            member: str(value.value)
            for member, value in members(found, griffe.Attribute)
        },
        description=_docstring(found),
    )


def _model(found: griffe.Class, is_total: bool) -> Model:
    bases = tuple(map(str, found.bases))
    kind = ModelKind.SENT if "TypedDict" in bases else ModelKind.RECEIVED
    return Model(
        name=found.name,
        kind=kind,
        bases=bases,
        fields={
            name: _field(name, member, kind, is_total)
            for name, member in members(found, griffe.Attribute)
            if member.annotation is not None and "property" not in member.labels
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
        default=_default(_docstring(member)),
        description=_without_default(_docstring(member)),
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
                description=_without_default(said.get(parameter.name, "")),
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


def _without_default(said: str) -> str:
    return _DEFAULT.sub("", said).strip()


def _docstring(found: griffe.Object) -> str:
    return found.docstring.value if found.docstring else ""
