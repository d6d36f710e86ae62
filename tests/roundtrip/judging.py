"""Judges requests by what the document says of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from tests.roundtrip.contracts import Content, Contract, Parameter
from tests.roundtrip.equality import differences
from tests.roundtrip.forms import form_faults, multipart_faults
from tests.roundtrip.wire import (
    NotSent,
    as_sent,
    query_pairs,
    read_header,
    read_query,
    read_simple,
    read_whole,
)
from tests.server import Received


@dataclass(frozen=True, slots=True)
class Given:
    """What is to be sent: values that the document allows.

    Attributes:
        parameters: The value of each parameter that is sent.
        content: The representation of the body; None for no body.
        body: The body.
    """

    parameters: Mapping[Parameter, Any] = field(default_factory=dict)
    content: Content | None = None
    body: Any = None


def faults(contract: Contract, given: Given, request: Received) -> Iterator[str]:
    """Yield in what a request is not what the document demands."""
    path, _, query = request.target.partition("?")
    found = contract.target.search(path)
    if request.method != contract.method or found is None:
        yield f"{request.method} {path} came"
        return
    segments = dict(zip(contract.path_names, found.groups(), strict=True))
    fixed = contract.path.partition("#")[0].partition("?")[2]
    if fixed and not query.startswith(fixed):
        yield f"the query is {query!r}"
    for parameter in contract.parameters:
        yield from _parameter_faults(contract, parameter, given, segments, request)
    known = {p.name for p in contract.parameters if p.place == "query"}
    for name, _ in query_pairs(query.removeprefix(fixed)):
        if not known and not _is_credential(contract, unquote(name)):
            yield f"the query has {name!r}"
    yield from _body_faults(contract, given, request)
    if contract.security and not any(
        all(_is_authenticated(contract, scheme, request) for scheme in alternative)
        for alternative in contract.security
    ):
        yield "there are no credentials"


def _parameter_faults(
    contract: Contract,
    parameter: Parameter,
    given: Given,
    segments: Mapping[str, str],
    request: Received,
) -> Iterator[str]:
    value = given.parameters.get(parameter)
    try:
        arrived = _arrived(parameter, value, segments, request)
    except (NotSent, KeyError):
        if parameter in given.parameters or parameter.is_required:
            yield f"{parameter.place} {parameter.name!r} did not come, it was {value!r}"
        return
    if parameter not in given.parameters:
        yield f"{parameter.place} {parameter.name!r} came: {arrived!r}"
        return
    is_json, is_deep = parameter.is_json, parameter.style == "deepObject"
    expected = value if is_json else as_sent(value, is_deep=is_deep)
    for difference in differences(expected, arrived):
        yield f"{parameter.place} {parameter.name!r}{difference}"
    typed = arrived if is_json else _typed(arrived, value)
    for error in contract.sent.validator({"allOf": [parameter.schema]}).iter_errors(
        typed
    ):
        yield f"{parameter.place} {parameter.name!r}: {error.message}"


def _arrived(
    parameter: Parameter, like: Any, segments: Mapping[str, str], request: Received
) -> Any:
    name, style, explode = parameter.name, parameter.style, parameter.explode
    match parameter.place:
        case "path":
            return read_simple(segments[name], style, explode, like, name)
        case "query":
            query = request.target.partition("?")[2]
            if style.startswith("whole"):
                return read_whole(query, style, like)
            return read_query(query_pairs(query), name, style, explode, like)
        case "header":
            return read_header(request.headers[name.lower()], style, explode, like)
    cookies = request.headers["cookie"].replace("&", "%26").replace("; ", "&")
    explode = explode and style == "cookie"
    return read_query(query_pairs(cookies), name, style, explode, like)


def _typed(arrived: Any, like: Any) -> Any:
    """Return what came with the types that it was given with."""
    if isinstance(like, dict):
        return {
            key: _typed(arrived[key], value)
            for key, value in like.items()
            if key in arrived
        }
    if isinstance(like, list) and isinstance(arrived, dict):
        return [_typed(arrived[str(index)], item) for index, item in enumerate(like)]
    if isinstance(like, list) and isinstance(arrived, list):
        return [_typed(item, each) for item, each in zip(arrived, like, strict=True)]
    return arrived if isinstance(like, str) else json.loads(arrived)


def _body_faults(contract: Contract, given: Given, request: Received) -> Iterator[str]:
    content = given.content
    if content is None:
        if request.body or "content-type" in request.headers:
            yield f"a body came: {request.body!r}"
        return
    stated = request.headers.get("content-type", "").partition(";")[0]
    if "*" not in content.essence and stated != content.essence:
        yield f"the body came as {stated!r}"
        return
    if content.essence == "application/x-www-form-urlencoded":
        yield from form_faults(content.encoding, given.body, request.body)
    elif content.essence.startswith("multipart/"):
        yield from multipart_faults(content, given.body, request)
    elif content.is_json and not isinstance(given.body, bytes):
        arrived = json.loads(request.body)
        yield from (f"body{each}" for each in differences(given.body, arrived))
        schema = {"allOf": [content.schema]}
        for error in contract.sent.validator(schema).iter_errors(arrived):
            yield f"body: {error.message}"
    else:
        expected = given.body
        expected = expected.encode() if isinstance(expected, str) else expected
        if request.body != expected:
            yield f"body: {request.body!r} is not {expected!r}"


def _scheme(contract: Contract, name: str) -> Mapping[str, Any]:
    components: Mapping[str, Any] = contract.sent.root.get("components", {})
    found: Mapping[str, Any] = components.get("securitySchemes", {}).get(name, {})
    return found


def _is_credential(contract: Contract, name: str) -> bool:
    return any(
        _scheme(contract, scheme).get("name") == name
        for alternative in contract.security
        for scheme in alternative
    )


def _is_authenticated(contract: Contract, name: str, request: Received) -> bool:
    scheme = _scheme(contract, name)
    wire_name = scheme.get("name", "")
    match scheme.get("type"), scheme.get("in"):
        case "apiKey", "header":
            return wire_name.lower() in request.headers
        case "apiKey", "query":
            query = query_pairs(request.target.partition("?")[2])
            return any(unquote(key) == wire_name for key, _ in query)
        case "apiKey", _:
            return f"{wire_name}=" in request.headers.get("cookie", "")
        case "http" | "oauth2" | "openIdConnect", _:
            return "authorization" in request.headers
    return True
