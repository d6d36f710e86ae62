"""The schema that editors check a configuration by says what the reader says."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from jsonschema_rs import validator_for

from restencil.config import load_config
from restencil.config.reading import Table
from restencil.diagnostics import Collector
from restencil.editions import dates
from restencil.ir import AdvanceKind
from tests.conftest import ROOT

SCHEMA: dict[str, Any] = json.loads(
    (ROOT / "docs/restencil.schema.json").read_text(encoding="utf-8")
)
NEEDED = 'spec = "api.yaml"\nout = "sdk"\npackage = "pets"\n'


def found(text: str) -> list[str]:
    """Return the codes of what the reader finds in a configuration."""
    Path("restencil.toml").write_text(text, encoding="utf-8")
    diagnostics = Collector()
    load_config(Path("restencil.toml"), diagnostics)
    return [diagnostic.code for diagnostic in diagnostics.found]


@pytest.mark.parametrize(
    "text",
    [
        "",
        'client = "Zoo"',
        'client = "a zoo"',
        "client = 5",
        'distribution = "the-zoo"',
        'distribution = "-zoo"',
        'version = "1.0"',
        "version = 1.0",
        'base-url = "https://zoo.example"\nenv-prefix = "ZOO"',
        'operations = {"GET /pets" = "pets.list"}',
        'operations = {"GET /pets" = 1}',
        'credentials.key = {argument = "key", env = "KEY"}',
        'credentials.key = {argument = "a key"}',
        'credentials.key = {header = "key"}',
        'pagination = {"GET /pets" = false}',
        'pagination = {"GET /pets" = true}',
        'pagination = {"GET /pets" = {kind = "cursor", first = 0, items = "pets"}}',
        'pagination = {"GET /pets" = {kind = "unknown"}}',
        'pagination = {"GET /pets" = {items = "pets"}}',
        'pagination = {"GET /pets" = {kind = "offset", first = "0"}}',
        'overlays = ["one.yaml"]\nextend = ["Pet"]\nown = ["README.md"]',
        'overlays = "one.yaml"',
        'constraints = "enforced"',
        'constraints = "strict"',
        'templates = "templates"',
        "templates = []",
        f'edition = "{dates()[-1]}"',
        'edition = "1999-01-01"',
        'only = {tags = ["pets"]}\nexclude = {extensions = ["x-internal"]}',
        'only = {tag = ["pets"]}',
        'only = "pets"',
        'skip = ["GET /pets"]',
        "skip = [1]",
        'pakage = "pets"',
    ],
)
def test_the_schema_accepts_what_the_reader_accepts(folder: Path, text: str) -> None:
    whole = NEEDED + text
    is_valid = validator_for(SCHEMA).is_valid(tomllib.loads(whole))
    assert is_valid == (not found(whole))


def test_several_clients(folder: Path) -> None:
    text = f"[[clients]]\n{NEEDED}"
    assert not found(text)
    assert validator_for(SCHEMA).is_valid(tomllib.loads(text))
    assert not validator_for(SCHEMA).is_valid(tomllib.loads(f"other = 1\n{text}"))
    assert not validator_for(SCHEMA).is_valid({"spec": "api.yaml"})


def test_the_schema_has_the_keys_that_are_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: dict[str, set[str]] = {}
    take = Table._take

    def taken(self: Table, key: str, default: Any = None) -> Any:
        read.setdefault(self._name, set()).add(key)
        return take(self, key, default)

    monkeypatch.setattr(Table, "_take", taken)
    text = (
        f'{NEEDED}only = {{}}\npagination.x = {{kind = "cursor"}}\ncredentials.x = {{}}'
    )
    assert not found(text)
    definitions = SCHEMA["definitions"]
    client = definitions["client"]["properties"]
    credential = client["credentials"]["additionalProperties"]
    pagination = definitions["pagination"]["properties"]
    assert read == {
        "restencil": {*client, "clients"},
        "restencil.only": {*definitions["selection"]["properties"]},
        "restencil.pagination.x": {*pagination},
        "restencil.credentials.x": {*credential["properties"]},
    }
    assert pagination["kind"]["enum"] == [*AdvanceKind]
    assert client["edition"]["enum"] == [*dates()]


def test_every_key_is_described() -> None:
    client = SCHEMA["definitions"]["client"]["properties"]
    assert all(each["description"] for each in client.values())
