"""Makes the arguments of calls from what a document allows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from restencil.ir import ArgumentPlace, Operation, Presence
from tests.roundtrip.contracts import Content, Contract, Parameter
from tests.roundtrip.instances import Instances
from tests.roundtrip.judging import Given
from tests.roundtrip.packages import Package
from tests.roundtrip.strings import Charset


@dataclass(slots=True)
class Arguments:
    """Makes the arguments of the methods of a package.

    Args:
        package: The package.
    """

    package: Package
    _sent: Mapping[Charset, Instances] = field(init=False)

    def __post_init__(self) -> None:
        self._sent = {
            charset: Instances(self.package.sent, charset) for charset in Charset
        }

    def givens(self, operation: Operation, contract: Contract) -> Iterator[Given]:
        """Yield the arguments of several calls: as few as can be, and as many."""
        # Of a range among others, callers have no way to say which media type it is. XML
        # among others has tests of its own.
        contents: list[Content | None] = [
            each
            for each in contract.bodies
            if len(contract.bodies) == 1 or not (each.is_xml or "*" in each.media_type)
        ]
        if not (contract.needs_body or self._has_to_have_body(operation)):
            contents.append(None)
        for content in contents:
            for number in (0, -1):
                parameters = dict(self._parameters(contract, number))
                if any(
                    p.is_required and p not in parameters for p in contract.parameters
                ):
                    continue
                if content is None:
                    yield Given(parameters)
                    continue
                bodies = self._bodies(contract, content)
                for body in bodies[:1] if number == 0 else bodies[1:] or bodies:
                    yield Given(parameters, content, body)

    def _has_to_have_body(self, operation: Operation) -> bool:
        """Tell whether the method demands a body, though the document does not."""
        api = self.package.api
        overloads = api.overloads.get(operation.id, ())
        combinations = [overload.arguments for overload in overloads]
        return all(
            any(a.presence is Presence.REQUIRED and a.parameter is None for a in each)
            for each in combinations or [api.arguments[operation.id]]
        )

    def _parameters(
        self, contract: Contract, number: int
    ) -> Iterator[tuple[Parameter, Any]]:
        for parameter in contract.parameters:
            if number == 0 and not parameter.is_required:
                continue
            instances = self._sent[_charset(parameter)]
            seed = f"{contract.id} {parameter.place} {parameter.name}"
            found = [
                value
                for value in instances.of({"allOf": [parameter.schema]}, 5, seed)
                if parameter.is_json or _is_writable(value, parameter)
            ]
            if found:
                yield parameter, found[number]

    def _bodies(self, contract: Contract, content: Content) -> list[Any]:
        essence = content.essence
        is_multipart = essence.startswith("multipart/")
        is_form = is_multipart or essence.endswith("form-urlencoded")
        if not (content.is_json or is_form):
            return ["ünïcödé text"] if essence.startswith("text/") else [b"\x00\xff"]
        schema: dict[str, Any] = {"allOf": [content.schema]}
        if content.item_schema is not None:
            schema = {"type": "array", "items": content.item_schema}
        charset = Charset.ANY
        if any("style" in encoding for encoding in content.encoding.values()):
            charset = Charset.TOKEN
        made = self._sent[charset].of(schema, 3, f"{contract.id} body")
        if content.is_json:
            return made
        # There is no way to write an empty array, nor other empty values outside of parts.
        empty: tuple[Any, ...] = ([],) if is_multipart else (None, [], {})
        written = [_without(body, empty) for body in made]
        validator = contract.sent.validator(schema)
        return [
            self._with_files(body, schema) if is_multipart else body
            for body in written
            if validator.is_valid(body)
        ]

    def _with_files(self, body: Any, schema: Any) -> Any:
        """Return the parts of a body with bytes for those that are files."""
        flat = self._sent[Charset.ANY].flat(schema)
        if isinstance(body, list):
            first = flat.get("prefixItems", [])
            rest = [flat.get("items")] * (len(body) - len(first))
            pairs = zip(body, (*first, *rest), strict=False)
            return [_as_bytes(v) if _is_file(each) else v for v, each in pairs]
        properties = flat.get("properties", {})
        return {
            k: _as_bytes(v) if _is_file(properties.get(k)) else v
            for k, v in body.items()
        }

    def keywords(self, operation: Operation, given: Given) -> dict[str, Any]:
        """Return the keyword arguments by their Python names."""
        names = {
            (argument.place, argument.wire_name): str(name)
            for argument, name in zip(
                self.package.api.arguments[operation.id],
                self.package.names.arguments[operation.id],
                strict=True,
            )
        }
        keywords = {
            names[ArgumentPlace(parameter.place), parameter.name]: value
            for parameter, value in given.parameters.items()
        }
        if given.content is None:
            return keywords
        for (place, _), name in names.items():
            if place is ArgumentPlace.CONTENT_TYPE:
                keywords[name] = given.content.media_type
        return keywords | _body_keywords(names, given)


def _charset(parameter: Parameter) -> Charset:
    """Return what can be told from what the style puts between values."""
    if parameter.place in ("header", "cookie"):
        return Charset.TOKEN
    is_plain = parameter.style in ("simple", "form", "json")
    is_plain = is_plain or parameter.style.startswith("whole")
    return Charset.ANY if is_plain and not parameter.keeps_reserved else Charset.TOKEN


def _is_writable(value: Any, parameter: Parameter) -> bool:
    """Tell whether a style has a way to write a value (OpenAPI 3.1.1, 4.8.12.3)."""
    if value is None or value in ("", [], {}, ".", ".."):
        return False
    if isinstance(value, dict):
        is_deep = parameter.style == "deepObject"
        return all(_is_writable(v, parameter) for v in value.values()) and (
            is_deep or all(not isinstance(v, dict | list) for v in value.values())
        )
    if isinstance(value, list):
        is_deep = parameter.style == "deepObject"
        return all(_is_writable(v, parameter) for v in value) and (
            is_deep or all(not isinstance(v, dict | list) for v in value)
        )
    return parameter.place not in ("header", "cookie") or str(value).isascii()


def _without(body: Any, empty: Sequence[Any]) -> Any:
    """Return a body without fields that have certain values."""
    if isinstance(body, list):
        return body
    return {name: value for name, value in body.items() if value not in empty}


def _is_file(schema: Any) -> bool:
    if not isinstance(schema, dict):
        return False
    if schema.get("type") == "array":
        return _is_file(schema.get("items"))
    alternatives = (*schema.get("oneOf", ()), *schema.get("anyOf", ()))
    return schema.get("format") == "binary" or any(map(_is_file, alternatives))


def _as_bytes(value: Any) -> Any:
    if isinstance(value, list):
        return [_as_bytes(item) for item in value]
    return value.encode() if isinstance(value, str) else value


def _body_keywords(
    names: Mapping[tuple[ArgumentPlace, str], str], given: Given
) -> dict[str, Any]:
    whole = [name for (place, _), name in names.items() if place is ArgumentPlace.BODY]
    fields = {
        wire: name
        for (place, wire), name in names.items()
        if place is ArgumentPlace.FIELD
    }
    if not isinstance(given.body, dict) or (whole and not fields):
        return {whole[0]: given.body}
    known = {name: v for name, v in given.body.items() if name in fields}
    others = {name: v for name, v in given.body.items() if name not in fields}
    keywords: dict[str, Any] = {fields[name]: value for name, value in known.items()}
    if others or not known:
        keywords["extra_body"] = others
    return keywords
