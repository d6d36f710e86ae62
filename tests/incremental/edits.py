"""Edits of documents, as people make them while they watch."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, TypeVar

from hypothesis import strategies as st

from restencil.openapi.structure import METHODS

T = TypeVar("T")

WORDS: Final = "Other words."


class Editor:
    """Changes a document, here and there.

    Args:
        document: The document, which is changed.
        data: Chooses.
    """

    def __init__(self, document: dict[str, Any], data: st.DataObject) -> None:
        self.document = document
        self._data = data

    def edit(self) -> str:
        """Change something, and return what."""
        kind = self.choose(sorted(EDITS))
        EDITS[kind](self)
        return kind

    def choose(self, among: Sequence[T]) -> T:
        """Return one of several."""
        return self._data.draw(st.sampled_from(among))

    def number(self) -> int:
        """Return a number to tell things apart by."""
        return self._data.draw(st.integers(0, 99))

    @property
    def schemas(self) -> dict[str, Any]:
        """The schemas among the components."""
        components = self.document.setdefault("components", {})
        found: dict[str, Any] = components.setdefault("schemas", {})
        return found

    def operations(self) -> list[tuple[str, str]]:
        """Return the paths and methods of the operations."""
        return [
            (path, method)
            for path, item in self.document["paths"].items()
            for method in item
            if method in METHODS and isinstance(item[method], dict)
        ]

    def operation(self) -> Iterator[dict[str, Any]]:
        """Yield one operation, if there is any."""
        found = [(p, m) for p, m in self.operations() if "$ref" not in self._at(p, m)]
        if found:
            yield self._at(*self.choose(found))

    def members(self) -> Iterator[dict[str, Any]]:
        """Yield the properties of one component, if any has some."""
        found = [
            name
            for name, schema in self.schemas.items()
            if isinstance(schema, dict) and isinstance(schema.get("properties"), dict)
        ]
        if found:
            yield self.schemas[self.choose(found)]["properties"]

    def _at(self, path: str, method: str) -> dict[str, Any]:
        found: dict[str, Any] = self.document["paths"][path][method]
        return found


def _add_property(editor: Editor) -> None:
    for members in editor.members():
        members[f"added_{editor.number()}"] = {"type": "string", "format": "date"}


def _add_reference(editor: Editor) -> None:
    for members in editor.members():
        name = editor.choose(sorted(editor.schemas))
        pointer = name.replace("~", "~0").replace("/", "~1")
        reference = {"$ref": f"#/components/schemas/{pointer}"}
        members[f"other_{editor.number()}"] = reference


def _add_object(editor: Editor) -> None:
    for members in editor.members():
        inner = {"type": "object", "properties": {"size": {"type": "integer"}}}
        members[f"part_{editor.number()}"] = inner


def _add_enum(editor: Editor) -> None:
    for members in editor.members():
        values = ["small", "large", f"size {editor.number()}"]
        members[f"size_{editor.number()}"] = {"type": "string", "enum": values}


def _remove_property(editor: Editor) -> None:
    for members in editor.members():
        if members:
            del members[editor.choose(sorted(members))]


def _describe_schema(editor: Editor) -> None:
    described = [n for n, s in sorted(editor.schemas.items()) if isinstance(s, dict)]
    if described:
        editor.schemas[editor.choose(described)]["description"] = WORDS


def _add_schema(editor: Editor) -> None:
    editor.schemas[f"Added{editor.number()}"] = {"type": "object", "properties": {}}


def _add_base(editor: Editor) -> None:
    for members in editor.members():
        owner = next(s for s in editor.schemas.values() if _has(s, members))
        owner["allOf"] = [
            {"type": "object", "properties": {"base": {"type": "string"}}}
        ]


def _has(schema: Any, members: dict[str, Any]) -> bool:
    return isinstance(schema, dict) and schema.get("properties") is members


def _refer_nowhere(editor: Editor) -> None:
    for members in editor.members():
        members["nowhere"] = {"$ref": "#/components/schemas/Nowhere"}


def _mend(editor: Editor) -> None:
    for schema in editor.schemas.values():
        if isinstance(schema, dict):
            schema.get("properties", {}).pop("nowhere", None)


def _misspell(editor: Editor) -> None:
    for members in editor.members():
        members[f"wrong_{editor.number()}"] = {"type": "integer", "default": "many"}


def _describe_operation(editor: Editor) -> None:
    for operation in editor.operation():
        operation["summary"] = WORDS


def _move_operation(editor: Editor) -> None:
    for operation in editor.operation():
        operation["tags"] = [editor.choose(("moved", "images", "things"))]


def _add_parameter(editor: Editor) -> None:
    for operation in editor.operation():
        stated = {"in": "query", "schema": {"type": "integer"}}
        parameters = operation.setdefault("parameters", [])
        parameters.append({"name": f"added_{editor.number()}", **stated})


def _add_response(editor: Editor) -> None:
    for operation in editor.operation():
        inner = {"type": "object", "properties": {"pot": {"type": "string"}}}
        content = {"application/json": {"schema": inner}}
        operation["responses"]["418"] = {"description": WORDS, "content": content}


def _add_header(editor: Editor) -> None:
    for operation in editor.operation():
        for response in operation["responses"].values():
            if "$ref" not in response:
                response["headers"] = {"X-Added": {"schema": {"type": "integer"}}}


def _add_operation(editor: Editor) -> None:
    for operation in editor.operation():
        added = copy.deepcopy(operation)
        added["parameters"] = []
        added["operationId"] = f"added{editor.number()}"
        editor.document["paths"][f"/added/{editor.number()}"] = {"post": added}


def _remove_operation(editor: Editor) -> None:
    operations = editor.operations()
    if len(operations) > 1:
        path, method = editor.choose(operations)
        del editor.document["paths"][path][method]


def _reorder(editor: Editor) -> None:
    paths = editor.document["paths"]
    first = editor.choose(sorted(paths))
    editor.document["paths"] = {first: paths[first], **paths}


def _change_title(editor: Editor) -> None:
    editor.document["info"]["title"] = f"Title {editor.number()}"


EDITS: Final[dict[str, Callable[[Editor], None]]] = {
    "add a base": _add_base,
    "add a header": _add_header,
    "add a parameter": _add_parameter,
    "add a property": _add_property,
    "add a reference": _add_reference,
    "add a response": _add_response,
    "add a schema": _add_schema,
    "add an enum": _add_enum,
    "add an object": _add_object,
    "add an operation": _add_operation,
    "change the title": _change_title,
    "describe a schema": _describe_schema,
    "describe an operation": _describe_operation,
    "mend": _mend,
    "misspell": _misspell,
    "move an operation": _move_operation,
    "refer nowhere": _refer_nowhere,
    "remove a property": _remove_property,
    "remove an operation": _remove_operation,
    "reorder": _reorder,
}
