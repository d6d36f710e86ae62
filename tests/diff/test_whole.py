"""What is told of two packages is what reading both of them in full would tell."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from restencil.cli.progress import Silent
from restencil.code.identifiers import Identifier
from restencil.config import ClientConfig
from restencil.diff.change import Change
from restencil.diff.compare import compare_surfaces
from restencil.diff.extract import surface_of
from restencil.diff.package import Package, PackageReader
from restencil.diff.surface import Surface
from restencil.naming import NameTable
from restencil.pipeline import Generated, generate
from restencil.run import Run
from tests.diff.comparing import compared, make
from tests.diff.test_changes import CASES, FOLDER
from tests.generating import working_directory
from tests.incremental.edits import Editor
from tests.incremental.test_incremental import DOCUMENTS, loaded

EDITS = 3


@pytest.fixture
def in_folder() -> Iterator[None]:
    with working_directory(FOLDER):
        yield


@cache
def whole(overlay: str | None, *, again: bool = False) -> Surface:
    """Return the surface of what the base gives, read in full."""
    return surface_of(make(overlay, None, again=again).files)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.usefixtures("in_folder")
def test_of_the_cases(case: str) -> None:
    overlay = f"cases/{case}/overlay.yaml"
    old, new = make(None).package, make(overlay, None, again=True).package
    before, after = whole(None), whole(overlay, again=True)
    assert changes(old, new) == {*compare_surfaces(before, after)}
    assert changes(new, old) == {*compare_surfaces(after, before)}


def changes(old: Package, new: Package) -> set[Change]:
    return {each.change for each in compared(old, new).changes}


def generated(name: str, recorded: NameTable | None = None) -> Generated | None:
    """Return what a document gives by stages that know of no other."""
    config = ClientConfig(spec=Path(name), out=Path("out"), package=Identifier("api"))
    return generate(config, Run(Silent()), recorded)


def texts(found: Generated) -> dict[str, str]:
    return {file.path: file.text for file in found.files}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.parent.name)
@settings(
    max_examples=2,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_of_two_documents(
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    data: st.DataObject,
) -> None:
    monkeypatch.chdir(tmp_path)
    before = loaded(path)
    editor = Editor(copy.deepcopy(before), data)
    for _ in range(EDITS):
        editor.edit()
    for name, document in (("old.json", before), ("new.json", editor.document)):
        Path(name).write_text(json.dumps(document, indent=1), encoding="utf-8")
    old = generated("old.json")
    assert old is not None
    new = generated("new.json", old.names)
    reader = PackageReader(None)
    first = reader.read("old.json", Run(Silent()))
    assert first is not None
    second = reader.read("new.json", Run(Silent()), first)
    assert (second is None) == (new is None)
    if second is None or new is None:
        return
    surfaces = surface_of(texts(old)), surface_of(texts(new))
    found = changes(first, second)
    assert found == {*compare_surfaces(*surfaces)}
    plain = Package.of(texts(new), lambda: new.names, lambda: new.named)
    for each in found:
        assert second.locate(each.place) == plain.locate(each.place)


def test_errors_of_the_second_document_are_where_it_has_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    document: dict[str, Any] = loaded(DOCUMENTS[0])
    Path("old.json").write_text(json.dumps(document), encoding="utf-8")
    next(iter(document["paths"].values()))["post"] = {"responses": "none"}
    Path("new.json").write_text(json.dumps(document), encoding="utf-8")
    reader, run = PackageReader(None), Run(Silent())
    first = reader.read("old.json", run)
    assert first is not None and reader.read("new.json", run, first) is None
    assert run.tree is not None and run.tree.root == "new.json"
    assert {each.place.file for each in run.diagnostics.found if each.place} == {
        "new.json"
    }


def test_documents_of_several_files_are_compared_in_their_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for folder, kind in (("v1", "integer"), ("v2", "string")):
        parts = {"Pot": {"type": "object", "properties": {"size": {"type": kind}}}}
        Path(folder, "parts").mkdir(parents=True)
        Path(folder, "parts/pot.json").write_text(json.dumps(parts), encoding="utf-8")
        Path(folder, "api.json").write_text(json.dumps(_ROOT), encoding="utf-8")
    reader, run = PackageReader(None), Run(Silent())
    old = reader.read("v1/api.json", run)
    assert old is not None
    new = reader.read("v2/api.json", run, old)
    assert new is not None
    (changed,) = compared(old, new).changes
    assert (
        changed.change.sentence
        == "models.Pot.size is `str | None` instead of `int | None`"
    )
    assert changed.location is not None
    assert changed.location.file == "v2/parts/pot.json"


_ROOT = {
    "openapi": "3.1.0",
    "info": {"title": "Pots", "version": "1"},
    "paths": {
        "/pot": {
            "get": {
                "tags": ["pots"],
                "responses": {
                    "200": {
                        "description": "It.",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": "parts/pot.json#/Pot"}
                            }
                        },
                    }
                },
            }
        }
    },
}
