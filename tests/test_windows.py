"""What only Windows has, as far as it can be tried elsewhere."""

from __future__ import annotations

import ntpath
import os
from pathlib import Path, PureWindowsPath

import pytest

from restencil.code.identifiers import Identifier, module_name
from restencil.paths import relative
from restencil.sync.transaction import is_inside
from tests.checking import import_all
from tests.generating import generate_from, write_tree

DOCUMENT = """\
openapi: 3.1.0
info: {title: Devices, version: "1"}
servers: [{url: "https://devices.example"}]
paths:
  /aux:
    get:
      operationId: list
      tags: [aux]
      responses: {"200": {$ref: "#/components/responses/Con"}}
  /aux/nul:
    get:
      operationId: nul
      tags: [aux]
      responses: {"200": {$ref: "#/components/responses/Con"}}
  /com1:
    get:
      operationId: get
      tags: [com1]
      responses: {"200": {$ref: "#/components/responses/Con"}}
components:
  responses:
    Con:
      description: A console.
      content: {application/json: {schema: {$ref: "#/components/schemas/Con"}}}
  schemas:
    Con: {type: object, properties: {name: {type: string}}}
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("acme/client.py", True),
        (r"acme\client.py", True),
        ("", False),
        ("../client.py", False),
        (r"acme\..\..\client.py", False),
        ("C:/client.py", False),
        ("C:client.py", False),
        ("/client.py", False),
        (r"\client.py", False),
        (r"\\server\share\client.py", False),
    ],
)
def test_what_is_inside_a_folder(path: str, expected: bool) -> None:
    assert is_inside(PureWindowsPath(path)) is expected


def test_no_path_leads_to_another_drive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "relpath", ntpath.relpath)
    assert relative("C:/spec/api.yaml", "C:/sdk") == r"..\spec\api.yaml"
    assert relative("/d/api.yaml", "C:/sdk") == "/d/api.yaml"


def test_modules_are_not_called_like_devices(tmp_path: Path) -> None:
    spec = tmp_path / "api.yaml"
    spec.write_text(DOCUMENT, encoding="utf-8")
    files = generate_from(spec, "acme").files
    assert files is not None
    names = {part.partition(".")[0] for path in files for part in path.split("/")}
    assert names.isdisjoint({"aux", "com1", "con", "nul"})
    assert {"aux_", "com1_", "con_"} <= names
    write_tree(tmp_path, files)
    import_all(tmp_path, ["acme"])
    assert "client.aux.list" in files["api.md"]


def test_two_names_never_get_the_same_module() -> None:
    names = ("aux", "aux_", "aux__", "AUX", "auxiliary", "com", "com0")
    modules = [module_name(Identifier(name)) for name in names]
    assert modules == ["aux_", "aux__", "aux___", "AUX_", "auxiliary", "com", "com0_"]
