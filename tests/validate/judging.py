"""Judges documents that tests write down."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from restencil.bundle import bundle
from restencil.diagnostics import Collector, Severity
from restencil.origin import Location
from restencil.source import read
from restencil.validate import validate

Document = dict[str, Any]


class Finding(NamedTuple):
    """What is said of a place."""

    code: str
    pointer: str
    line: int
    column: int
    message: str


def judge(
    document: Mapping[str, Any] | str | bytes,
    *,
    name: str = "spec.json",
    others: Mapping[str, str] | None = None,
    skip: Collection[str] = (),
) -> list[Finding]:
    """Return what is said of a document, in order.

    Args:
        document: The document, or the text of its file.
        name: The name of the file.
        others: The texts of the files that it refers to.
        skip: The operations to leave out.
    """
    text = json.dumps(document) if isinstance(document, Mapping) else document
    files = {name: text, **(others or {})}

    def read_bytes(path: str) -> bytes:
        if path not in files:
            raise FileNotFoundError(path)
        content = files[path]
        return content if isinstance(content, bytes) else content.encode()

    diagnostics = Collector()
    tree = read(name, diagnostics, read_bytes=read_bytes)
    if tree is not None:
        whole = bundle(tree, diagnostics)
        if not diagnostics.has(Severity.ERROR):
            validate(tree, whole, diagnostics, skip=skip)
    findings = []
    for found in diagnostics.found:
        assert found.place is not None
        if isinstance(found.place, Location):
            pointer, at = "", found.place
        else:
            assert tree is not None
            pointer, at = found.place.pointer, tree.locate(found.place)
        findings.append(Finding(found.code, pointer, at.line, at.column, found.message))
    return findings


def codes(document: Mapping[str, Any] | str, **options: Any) -> list[str]:
    """Return the codes of what is said of a document."""
    return [found.code for found in judge(document, **options)]


def places(document: Mapping[str, Any] | str, **options: Any) -> list[tuple[str, str]]:
    """Return the codes of what is said of a document, each with its place."""
    return [(found.code, found.pointer) for found in judge(document, **options)]


def document(version: str = "3.1.0", /, **fields: Any) -> Document:
    """Return a document without mistakes, some of its fields replaced."""
    return {
        "openapi": version,
        "info": {"title": "Example", "version": "1"},
        "paths": {"/images": {"get": operation()}},
        **fields,
    }


def operation(**fields: Any) -> Document:
    """Return an operation without mistakes, some of its fields replaced."""
    return {"responses": {"200": {"description": "All images."}}, **fields}


def with_operation(version: str = "3.1.0", /, **fields: Any) -> Document:
    """Return a document with one operation, some of whose fields are replaced."""
    return document(version, paths={"/images": {"get": operation(**fields)}})


def with_schema(schema: object, version: str = "3.1.0", /, **fields: Any) -> Document:
    """Return a document whose operation returns `#/components/schemas/Image`."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Image"}}}
    responses = {"200": {"description": "The image.", "content": content}}
    return document(
        version,
        paths={"/images": {"get": {"responses": responses}}},
        components={"schemas": {"Image": schema, **fields}},
    )


SCHEMA = "/components/schemas/Image"
OPERATION = "/paths/~1images/get"
