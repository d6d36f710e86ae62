"""What a document says of its operations, read without any code of the generator."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final
from urllib.parse import quote

from restencil import pointer as json_pointer
from tests.roundtrip.dialect import Dialect, tokens_of

_IGNORED: Final = ("accept", "content-type", "authorization")
"""Headers that are no parameters, whatever a document says (OpenAPI 3.1.1, 4.8.12.2)."""
_UNQUOTED: Final = "/:@!$&'()*+,;=%"
"""What stays as it is in a path (RFC 3986, section 3.3), besides the unreserved."""
_STYLES: Final = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
}


@dataclass(frozen=True, slots=True, eq=False)
class Parameter:
    """A parameter of an operation.

    Attributes:
        style: Its style; `json` where its value is a JSON text. Of the query as a whole:
            `whole form`, `whole json` or `whole text`.
        keeps_reserved: Whether reserved characters may stay as they are, so that some
            values cannot be told.
    """

    name: str
    place: str
    style: str
    explode: bool
    is_required: bool
    keeps_reserved: bool
    schema: Any

    @property
    def is_json(self) -> bool:
        """Whether its value is a JSON text."""
        return self.style in ("json", "whole json")


@dataclass(frozen=True, slots=True)
class Content:
    """A body of a media type.

    Attributes:
        stated: What the document says of it.
    """

    media_type: str
    stated: Mapping[str, Any]

    @property
    def schema(self) -> Any:
        """The schema of the body."""
        return self.stated.get("schema", True)

    @property
    def item_schema(self) -> Any:
        """The schema of each item, where they come one by one; else None."""
        return self.stated.get("itemSchema")

    @property
    def encoding(self) -> Mapping[str, Any]:
        """What is said of each field of a form."""
        return self.stated.get("encoding") or {}

    @property
    def essence(self) -> str:
        """The media type without its parameters."""
        return self.media_type.partition(";")[0].strip().lower()

    @property
    def is_json(self) -> bool:
        """Whether it is JSON."""
        return self.essence.endswith(("/json", "+json", "*/*"))

    @property
    def is_xml(self) -> bool:
        """Whether it is XML."""
        return self.essence.endswith(("/xml", "+xml"))


@dataclass(frozen=True)
class Contract:
    """An operation.

    Args:
        id: The method in capitals, a space and the path.
        sent: The document for requests.
        received: The document for responses.
    """

    id: str
    sent: Dialect
    received: Dialect

    @property
    def method(self) -> str:
        """The method in capitals."""
        return self.id.partition(" ")[0]

    @property
    def path(self) -> str:
        """The path template with what stands behind it."""
        return self.id.partition(" ")[2]

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters, those of the path item as well."""
        found: dict[tuple[str, str], Parameter] = {}
        for holder in self._holders(self.sent):
            for stated in holder.get("parameters", ()):
                parameter = _parameter(self.sent, _followed(self.sent, stated))
                if not self._is_ignored(parameter):
                    found[parameter.place, parameter.name] = parameter
        return tuple(found.values())

    def _is_ignored(self, parameter: Parameter) -> bool:
        """Tell whether a parameter is none, or is nowhere to be put."""
        if parameter.place == "path":
            return parameter.name not in self.path_names
        return parameter.place == "header" and parameter.name.lower() in _IGNORED

    @cached_property
    def bodies(self) -> tuple[Content, ...]:
        """The representations of the body."""
        body = _followed(self.sent, self._operation(self.sent).get("requestBody", {}))
        return tuple(_contents(self.sent, body))

    @cached_property
    def needs_body(self) -> bool:
        """Whether there has to be a body."""
        body = _followed(self.sent, self._operation(self.sent).get("requestBody", {}))
        return body.get("required") is True

    def answers(self) -> Iterator[tuple[str, tuple[Content, ...]]]:
        """Yield the responses: the status, and the representations of the body."""
        for status, stated in self._operation(self.received)["responses"].items():
            if not status.startswith("x-"):
                response = _followed(self.received, stated)
                yield status, tuple(_contents(self.received, response))

    @cached_property
    def security(self) -> tuple[Mapping[str, Any], ...]:
        """The alternatives to authenticate; an empty one is that without credentials."""
        operation = self._operation(self.sent)
        return tuple(operation.get("security", self.sent.root.get("security", [])))

    @cached_property
    def target(self) -> re.Pattern[str]:
        """What the path of a request looks like; each parameter is a group."""
        template = self.path.partition("#")[0].partition("?")[0]
        parts = re.split(r"\{[^{}]*\}", template)
        literals = (re.escape(quote(part, safe=_UNQUOTED)) for part in parts)
        return re.compile("([^/?#]+)".join(literals) + "$")

    @cached_property
    def path_names(self) -> list[str]:
        """The names of the parameters in the path."""
        return re.findall(
            r"\{([^{}]*)\}", self.path.partition("#")[0].partition("?")[0]
        )

    def _holders(self, dialect: Dialect) -> tuple[Mapping[str, Any], ...]:
        item = _followed(dialect, dialect.root["paths"][self.path])
        return item, self._operation(dialect)

    def _operation(self, dialect: Dialect) -> Mapping[str, Any]:
        item = _followed(dialect, dialect.root["paths"][self.path])
        operation = item.get(self.method.lower())
        found: Mapping[str, Any] = (
            operation or item["additionalOperations"][self.method]
        )
        return found


def _followed(dialect: Dialect, node: Any) -> Mapping[str, Any]:
    while isinstance(node.get("$ref"), str):
        node = json_pointer.follow(dialect.root, tokens_of(node["$ref"]))
    found: Mapping[str, Any] = node
    return found


def _style_of_whole(content: Content) -> str:
    if content.essence == "application/x-www-form-urlencoded":
        return "whole form"
    return "whole json" if content.is_json else "whole text"


def _parameter(dialect: Dialect, stated: Mapping[str, Any]) -> Parameter:
    place = stated["in"]
    style = stated.get("style", _STYLES.get(place, "form"))
    schema = stated.get("schema", True)
    for content in _contents(dialect, stated):
        style, schema = "json", content.schema
        if place == "querystring":
            style, place = _style_of_whole(content), "query"
    return Parameter(
        name=stated["name"],
        place=place,
        style=style,
        explode=stated.get("explode", style in ("form", "cookie")),
        is_required=stated.get("required") is True,
        keeps_reserved=stated.get("allowReserved") is True,
        schema=schema,
    )


def _contents(dialect: Dialect, holder: Mapping[str, Any]) -> Iterator[Content]:
    for media_type, stated in (holder.get("content") or {}).items():
        yield Content(media_type, _followed(dialect, stated))
