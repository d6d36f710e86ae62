"""What is generated again after a change is what would be generated anew."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from restencil.cli.progress import Silent
from restencil.code.identifiers import Identifier
from restencil.config import ClientConfig
from restencil.diagnostics import Collector
from restencil.incremental import IncrementalStages
from restencil.naming import NameTable
from restencil.pipeline import Generated, generate
from restencil.render import RenderedFile
from restencil.run import Run
from restencil.source import read
from restencil.stages import Stages
from tests.incremental.edits import WORDS, Editor

_CASES: Final = Path(__file__).parents[1] / "cases"
_NAMES: Final = ("composition", "pagination", "recursion", "responses", "unions")
DOCUMENTS: Final = [_CASES / name / "spec.yaml" for name in (*_NAMES, "webhooks")]
EDITS: Final = 4


class Runs:
    """Generates from one document, again and again.

    Args:
        folder: Where the document is.
        stages: The stages; none for new ones each time.
    """

    def __init__(self, folder: Path, stages: Stages | None = None) -> None:
        self._config = ClientConfig(
            spec=folder / "spec.json",
            out=folder / "out",
            package=Identifier("example"),
        )
        self._stages = stages
        self.names: NameTable | None = None

    def generate(self, document: Any) -> tuple[Generated | None, Run]:
        """Generate from what the document is now; the names are those of the last time."""
        self._config.spec.write_text(json.dumps(document), encoding="utf-8")
        run = Run(Silent())
        found = generate(self._config, run, self.names, stages=self._stages)
        self.names = self.names if found is None else found.names
        return found, run


def loaded(path: Path) -> dict[str, Any]:
    """Return a document as JSON."""
    tree = read(path.as_posix(), Collector())
    assert tree is not None
    found: dict[str, Any] = json.loads(json.dumps(tree.files[tree.root].data))
    return found


def files_of(generated: Generated | None) -> dict[str, RenderedFile]:
    """Return the files by path."""
    return {} if generated is None else {each.path: each for each in generated.files}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.parent.name)
@settings(
    max_examples=2,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_the_same_is_generated_as_anew(
    path: Path, tmp_path: Path, data: st.DataObject
) -> None:
    editor = Editor(loaded(path), data)
    again, anew = Runs(tmp_path, IncrementalStages()), Runs(tmp_path)
    again.generate(editor.document)
    anew.generate(editor.document)
    for _ in range(EDITS):
        made = editor.edit()
        found, run = again.generate(editor.document)
        expected, reference = anew.generate(editor.document)
        assert files_of(found) == files_of(expected), made
        assert {*run.diagnostics.found} == {*reference.diagnostics.found}, made
        assert again.names == anew.names, made


@pytest.fixture
def document() -> dict[str, Any]:
    """A document with a schema for each of its operations, and one that all have."""
    names = ("Apple", "Banana", "Cherry")
    return {
        "openapi": "3.1.0",
        "info": {"title": "Fruit", "version": "1"},
        "paths": {f"/{name.lower()}": _path(name) for name in names},
        "components": {
            "schemas": {
                "Color": {"type": "object", "properties": {"red": {"type": "integer"}}},
                **{name: _schema() for name in names},
            }
        },
    }


def _path(name: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    content = {"application/json": {"schema": schema}}
    responses = {"200": {"description": "It.", "content": content}}
    return {"get": {"tags": [name], "responses": responses}}


def _schema() -> dict[str, Any]:
    color = {"$ref": "#/components/schemas/Color"}
    return {"type": "object", "properties": {"color": color}}


def test_only_what_has_changed_is_made_again(
    document: dict[str, Any], tmp_path: Path
) -> None:
    runs = Runs(tmp_path, IncrementalStages())
    before = _made(runs, document)
    document["components"]["schemas"]["Banana"]["description"] = WORDS
    after = _made(runs, document)
    old, new = files_of(before), files_of(after)
    assert _changed(old, new) == {"example/models/banana.py"}
    same = [each.path for each in new.values() if each is old.get(each.path)]
    assert "example/resources/apple.py" in same
    kept = zip(before.named.api.operations, after.named.api.operations, strict=True)
    assert [one is other for one, other in kept] == [True, False, True]


def test_much_that_changes_is_made_anew(
    document: dict[str, Any], tmp_path: Path
) -> None:
    runs = Runs(tmp_path, IncrementalStages())
    before = _made(runs, document)
    document["components"]["schemas"]["Color"]["description"] = WORDS
    after = _made(runs, document)
    kept = zip(before.named.api.operations, after.named.api.operations, strict=True)
    assert not any(one is other for one, other in kept)
    assert files_of(after) == files_of(_made(Runs(tmp_path), document))


def test_a_document_that_is_broken_for_a_while_changes_nothing(
    document: dict[str, Any], tmp_path: Path
) -> None:
    runs = Runs(tmp_path, IncrementalStages())
    before = _made(runs, document)
    broken = copy.deepcopy(document)
    broken["paths"]["/apple"]["get"]["responses"] = "none"
    assert runs.generate(broken)[0] is None
    assert files_of(_made(runs, document)) == files_of(before)


def _made(runs: Runs, document: dict[str, Any]) -> Generated:
    found, _ = runs.generate(document)
    assert found is not None
    return found


def _changed(
    old: Mapping[str, RenderedFile], new: Mapping[str, RenderedFile]
) -> set[str]:
    return {path for path in {**old, **new} if old.get(path) != new.get(path)}
