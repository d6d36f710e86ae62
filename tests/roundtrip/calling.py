"""Calls generated methods with arguments that the document allows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from warnings import catch_warnings, simplefilter

from restencil.ir import ArgumentPlace, Operation, Presence
from tests.roundtrip.answering import ELSEWHERE, Promise, promises
from tests.roundtrip.contracts import Content, Contract, Parameter
from tests.roundtrip.equality import differences
from tests.roundtrip.instances import Instances
from tests.roundtrip.judging import Given, faults
from tests.roundtrip.packages import Package
from tests.roundtrip.strings import Charset
from tests.server import Answer, Received, Server


@dataclass(slots=True)
class Caller:
    """Calls the methods of a package.

    Args:
        package: The package.
        server: Where the requests go.
    """

    package: Package
    server: Server
    _client: Any = field(init=False)
    _drift: list[Any] = field(default_factory=list)
    _received: Instances = field(init=False)
    _sent: Mapping[Charset, Instances] = field(init=False)

    def __post_init__(self) -> None:
        credentials = {
            name: f"secret-{index}"
            for names in self.package.names.credentials.values()
            for index, name in enumerate(names)
        }
        self._client = self.package.module.Client(
            base_url=self.server.url,
            max_retries=0,
            on_drift=self._drift.append,
            **credentials,
        )
        self._received = Instances(self.package.received)
        self._sent = {
            charset: Instances(self.package.sent, charset) for charset in Charset
        }

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def faults(self, operation: Operation) -> Iterator[str]:
        """Yield what goes wrong in the calls of an operation."""
        contract = Contract(operation.id, self.package.sent, self.package.received)
        givens = list(self._givens(contract))
        if not givens:
            yield "no arguments are found"
            return
        statuses = [status for status, _ in contract.answers()]
        for number in range(max(len(givens), len(statuses))):
            given = givens[number % len(givens)]
            status = statuses[number % len(statuses)]
            if given.content is None and self._has_to_have_body(operation):
                continue
            for fault in self._call(operation, contract, given, status, number):
                yield f"{status}: {fault}"

    def _has_to_have_body(self, operation: Operation) -> bool:
        """Tell whether the method demands a body, though the document does not."""
        api = self.package.api
        overloads = api.overloads.get(operation.id, ())
        combinations = [overload.arguments for overload in overloads]
        return all(
            any(a.presence is Presence.REQUIRED and a.parameter is None for a in each)
            for each in combinations or [api.arguments[operation.id]]
        )

    # What is sent.

    def _givens(self, contract: Contract) -> Iterator[Given]:
        """Yield the arguments of several calls: as few as can be, and as many."""
        bodies = contract.bodies
        # Of a range among others, callers have no way to say which media type it is. XML
        # among others has tests of its own.
        contents: list[Content | None] = [
            each
            for each in bodies
            if len(bodies) == 1 or not (each.is_xml or "*" in each.media_type)
        ]
        if not contract.needs_body:
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
                for body in self._bodies(contract, content)[number:][:1]:
                    yield Given(parameters, content, body)

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
        if not (content.is_json or essence.endswith(("form-data", "form-urlencoded"))):
            return ["ünïcödé text"] if essence.startswith("text/") else [b"\x00\xff"]
        schema = content.schema
        made = self._sent[Charset.ANY].of({"allOf": [schema]}, 3, f"{contract.id} body")
        if content.is_json:
            return made
        if essence.startswith("multipart/"):
            files = self._files(schema)
            return [
                {k: _as_bytes(v) if k in files else v for k, v in body.items()}
                for body in made
            ]
        fields = [{k: v for k, v in body.items() if _is_field(v)} for body in made]
        validator = contract.sent.validator({"allOf": [schema]})
        return [body for body in fields if validator.is_valid(body)]

    def _files(self, schema: Any) -> frozenset[str]:
        """Return the names of the fields that hold files."""
        flat = self._sent[Charset.ANY].flat(schema)
        return frozenset(
            name for name, each in flat.get("properties", {}).items() if _is_file(each)
        )

    def _keywords(self, operation: Operation, given: Given) -> dict[str, Any]:
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

    # What comes of it.

    def _call(
        self,
        operation: Operation,
        contract: Contract,
        given: Given,
        status: str,
        number: int,
    ) -> Iterator[str]:
        found: list[str] = []
        promised: list[Promise] = []

        def answer(request: Received) -> Answer:
            try:
                return answered(request)
            except Exception as error:
                found.append(f"the server fails: {error!r}")
                return Answer(204)

        def answered(request: Received) -> Answer:
            wanted = status
            if request.target == ELSEWHERE:
                wanted = next(each for each, _ in contract.answers() if each[0] == "2")
            else:
                found.extend(faults(contract, given, request))
            promise = promises(contract, self._received, request, wanted, number)
            if promise is None:
                found.append("no response is found")
                return Answer(204)
            promised.append(promise)
            return promise.answer(contract.method, self.server.url)

        self.server.answer = answer
        self._drift.clear()
        try:
            result = self._result(operation, given)
        except Exception as error:
            if type(error).__module__.startswith(self.package.module.__name__):
                result = error
            else:
                found.append(f"{type(error).__name__}: {error}")
                promised.clear()
        yield from found
        for promise in promised[-1:]:
            yield from self._outcome(contract, promise, result)
        for drift in self._drift:
            name = drift.location.rpartition("/")[2]
            known = self.package.received.undescribed
            if drift.kind != "undocumented" or name not in known:
                yield str(drift)

    def _result(self, operation: Operation, given: Given) -> Any:
        method = self.package.method(self._client, operation)
        with catch_warnings():
            simplefilter("ignore", DeprecationWarning)
            return _read(method(**self._keywords(operation, given)))

    def _outcome(
        self, contract: Contract, promise: Promise, result: Any
    ) -> Iterator[str]:
        encode = self.package.runtime("encoding").encode
        if isinstance(result, Exception):
            if promise.code < 304 or not hasattr(result, "body"):
                yield f"{type(result).__name__}: {result}"
                return
            result = result.body
            if promise.content is None or not promise.content.is_json:
                return
        elif promise.code >= 400:
            yield f"{promise.code} is no error"
            return
        if 300 <= promise.code < 400 and promise.content is None:
            if result != self.server.url + ELSEWHERE:
                yield f"{result!r} is returned for a redirect"
            return
        if promise.content is None or contract.method == "HEAD":
            if result is not None:
                yield f"nothing came, and {result!r} is returned"
            return
        found = result
        if promise.is_stream:
            found = [encode(getattr(item, "data", item)) for item in result]
        elif not isinstance(result, bytes):
            found = encode(result)
        expected = promise.value
        if isinstance(expected, bytes) and isinstance(result, str):
            # Of any media type, what the document calls a string is text.
            expected = expected.decode()
        elif isinstance(expected, str) and isinstance(result, bytes):
            # And of one that is none of text, it is what it consists of.
            expected = expected.encode()
        if promise.is_stream:
            expected = [getattr(item, "data", item) for item in expected]
        for difference in differences(expected, found):
            yield f"result{difference}"


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


def _is_field(value: Any) -> bool:
    return value not in (None, [], {})


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


def _read(result: Any) -> Any:
    """Return what a result holds that is still on its way."""
    kind = {each.__name__ for each in type(result).__mro__}
    if "BinaryResponse" in kind:
        return result.read()
    if "Stream" in kind:
        return list(result)
    if "SyncListPage" in kind:
        return result.items
    return result
