"""Makes responses that the document allows."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from tests.roundtrip.contracts import Content, Contract
from tests.roundtrip.instances import Instances
from tests.server import Answer, Received

ELSEWHERE: Final = "/elsewhere?a=b"
"""Where redirects lead to."""
_STREAMS: Final = (
    *("text/event-stream", "application/x-ndjson", "application/jsonl"),
    "application/json-seq",
)


@dataclass(frozen=True, slots=True)
class Promise:
    """A response that the document allows, and what is to come of it.

    Attributes:
        status: The status as the document has it.
        code: The status that is sent.
        content: The representation; None for no body.
        value: What the body holds: for streams, the items.
    """

    status: str
    code: int
    content: Content | None = None
    value: Any = None

    @property
    def is_stream(self) -> bool:
        """Whether the items come one by one."""
        return self.content is not None and self.content.essence in _STREAMS

    def answer(self, method: str, url: str) -> Answer:
        """Return the response of a server."""
        headers = {"Location": url + ELSEWHERE} if 300 <= self.code < 400 else {}
        if self.content is None:
            return Answer(self.code, b"", headers)
        body = _written(self.content, self.value)
        media_type = self.content.media_type.replace("*/*", "application/json")
        media_type = media_type.replace("*", "x")
        headers["Content-Type"] = media_type
        return Answer(self.code, b"" if method == "HEAD" else body, headers)


def promises(
    contract: Contract,
    instances: Instances,
    request: Received,
    status: str,
    number: int,
) -> Promise | None:
    """Return a response of a status that a request may get; None if none can be made."""
    answers = dict(contract.answers())
    contents = answers[status]
    code = _code(status, list(answers))
    content = _negotiated(contents, request.headers.get("accept", "*/*"), code)
    if content is None or code in (204, 304):
        return Promise(status, code)
    made = list(_values(contract, instances, content, f"{contract.id} {status}"))
    return (
        Promise(status, code, content, made[min(number, len(made) - 1)])
        if made
        else None
    )


def _code(status: str, all_of_them: Sequence[str]) -> int:
    """Return a code that a status stands for, and none of the others."""
    if status == "default":
        has_success = any(each.startswith("2") for each in all_of_them)
        return 500 if has_success else 200
    first = int(status.upper().replace("X", "0"))
    taken = {int(each) for each in all_of_them if each.isdecimal()}
    return next(
        code for code in range(first, first + 99) if code not in taken - {first}
    )


def _negotiated(contents: Sequence[Content], accept: str, code: int) -> Content | None:
    """Return the representation that a request asks for."""
    asked = [each.partition(";")[0].strip().lower() for each in accept.split(",")]
    for media_type in asked:
        for content in contents:
            if media_type in ("*/*", content.essence):
                return content
    errors = [content for content in contents if content.is_json]
    return next(iter(errors or contents), None) if code >= 400 else None


def _values(
    contract: Contract, instances: Instances, content: Content, seed: str
) -> Iterator[Any]:
    if content.item_schema is not None or content.essence in _STREAMS:
        schema = (
            content.item_schema if content.item_schema is not None else content.schema
        )
        if content.item_schema is not None and content.essence == _STREAMS[0]:
            yield [_Event.made(contract, instances, schema, n) for n in range(3)]
            return
        made = instances.of({"allOf": [schema]}, 4, seed)
        is_array = instances.flat(schema).get("type") == "array"
        if is_array and content.item_schema is None:
            yield from made  # The schema is that of all items together.
        elif made:
            yield made
    elif content.is_json:
        yield from instances.of({"allOf": [content.schema]}, 4, seed)
    elif _is_text(instances.flat(content.schema), content.essence):
        yield from ("ünïcödé text", "")
    else:
        yield b"\x00\xffbytes"


def _is_text(schema: Mapping[str, Any], essence: str) -> bool:
    """Tell whether a body is text, by its media type or else by its schema."""
    if essence.startswith("text/") or essence.endswith(("/xml", "/yaml")):
        return True
    return schema.get("type") == "string" and schema.get("format") != "binary"


def _written(content: Content, value: Any) -> bytes:
    if isinstance(value, bytes):
        return value
    if content.essence == "text/event-stream":
        return "".join(_event(each) for each in value).encode()
    if content.essence == "application/json-seq":
        return "".join(f"\x1e{json.dumps(each)}\n" for each in value).encode()
    if content.essence in _STREAMS:
        return "".join(f"{json.dumps(each)}\n" for each in value).encode()
    if content.is_json:
        return json.dumps(value).encode()
    return str(value).encode()


def _event(value: Any) -> str:
    name, data = value if isinstance(value, _Event) else (None, value)
    text = data if isinstance(data, str) else json.dumps(data)
    head = "" if name is None else f"event: {name}\n"
    return head + "".join(f"data: {line}\n" for line in text.split("\n")) + "\n"


class _Event(NamedTuple):
    """An event as OpenAPI 3.2.0 describes it in section 4.14.3: an object with its fields.

    Attributes:
        name: The name, where it has one.
        data: What it holds: a string, or a JSON value.
    """

    name: str | None
    data: Any

    @classmethod
    def made(
        cls, contract: Contract, instances: Instances, schema: Any, number: int
    ) -> _Event:
        """Return an event that a schema allows."""
        fields = instances.flat(schema, number)["properties"]
        data = instances.flat(fields["data"])
        name = instances.of(fields.get("event", {"const": None}), 1, contract.id)[0]
        described = data.get("contentSchema", {"type": "string"})
        made = instances.of({"allOf": [described]}, 3, contract.id)
        return cls(name, made[number % len(made)])
