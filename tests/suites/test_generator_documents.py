"""The test documents of datamodel-code-generator give packages, or diagnostics with places."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from restencil.diagnostics import Severity
from tests.checking import check_types, import_all
from tests.generating import Result, generate_from, write_tree
from tests.suites.exceptions import REFUSED_DOCUMENTS
from tests.suites.sdists import unpacked

pytestmark = pytest.mark.slow

_VERSION: Final = re.compile(r"""^[ {]*["']?(openapi|swagger)["']?\s*:""", re.MULTILINE)
_SUFFIXES: Final = (".json", ".yaml", ".yml")
_PARTS: Final = 8
_TOGETHER: Final = 100
"""How many schemas are results of operations of one document."""
_CODES: Final = {
    path: code for code, paths in REFUSED_DOCUMENTS.items() for path in paths
}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the documents."""
    folder = tmp_path_factory.mktemp("generator")
    return unpacked("datamodel-code-generator", folder) / "tests" / "data"


def documents(data: Path, kind: str) -> list[Path]:
    """Return the files of a kind."""
    found = (each for each in (data / kind).rglob("*") if each.suffix in _SUFFIXES)
    return sorted(found)


def is_openapi(path: Path) -> bool:
    """Tell whether a file is a document and no part of one."""
    return bool(_VERSION.search(path.read_text(encoding="utf-8", errors="replace")))


def code_of(result: Result) -> str | None:
    """Return the first error that kept a document from being generated; all have places."""
    assert all(each.place is not None for each in result.diagnostics), result.lines
    errors = [d.code for d in result.diagnostics if d.severity is Severity.ERROR]
    assert bool(errors) == (result.files is None), result.lines
    return errors[0] if errors else None


def check(folder: Path, packages: list[str]) -> None:
    """Check that packages are importable and strictly typed."""
    import_all(folder, packages)
    check_types("mypy", folder, packages)


@pytest.mark.parametrize("part", range(_PARTS))
def test_openapi_documents(data: Path, tmp_path: Path, part: int) -> None:
    refused: dict[str, str] = {}
    packages: list[str] = []
    for path in filter(is_openapi, documents(data, "openapi")[part::_PARTS]):
        name = f"package_{len(packages)}"
        result = generate_from(path, name)
        code = code_of(result)
        if code is not None:
            refused[path.relative_to(data).as_posix()] = code
        else:
            write_tree(tmp_path, result.files or {})
            packages.append(name)
    expected = {
        path.relative_to(data).as_posix()
        for path in documents(data, "openapi")[part::_PARTS]
    }
    assert refused == {p: code for p, code in _CODES.items() if p in expected}
    check(tmp_path, packages)


def test_schemas(data: Path, tmp_path: Path) -> None:
    paths = [p for p in documents(data, "jsonschema") if not _is_refused(data, p)]
    assert len(paths) > 1500
    packages = []
    for number, some in enumerate(_slices(paths)):
        packages.append(f"package_{number}")
        result = generate_from(holding(data, some), packages[-1])
        assert result.files is not None, result.lines
        write_tree(tmp_path, result.files)
    check(tmp_path, packages)


def test_schemas_that_are_refused(data: Path) -> None:
    found = {
        path.relative_to(data).as_posix(): code_of(generate_from(holding(data, [path])))
        for path in documents(data, "jsonschema")
        if _is_refused(data, path)
    }
    expected = {p: c for p, c in _CODES.items() if p.startswith("jsonschema/")}
    assert found == expected


def _is_refused(data: Path, path: Path) -> bool:
    return path.relative_to(data).as_posix() in _CODES


def _slices(paths: Sequence[Path]) -> Iterator[Sequence[Path]]:
    for start in range(0, len(paths), _TOGETHER):
        yield paths[start : start + _TOGETHER]


def holding(data: Path, schemas: Iterable[Path]) -> Path:
    """Return a document of which some schemas are bodies and results."""
    items: dict[str, Any] = {}
    for number, path in enumerate(schemas):
        name = path.relative_to(data).as_posix()
        quoted = name.replace("%", "%25").replace("#", "%23")
        content = {"application/json": {"schema": {"$ref": f"./{quoted}"}}}
        items[f"/schemas/{number}"] = {
            "post": {
                "requestBody": {"required": True, "content": content},
                "responses": {"200": {"description": name, "content": content}},
            }
        }
    root = {"openapi": "3.1.0", "info": {"title": "Schemas", "version": "1"}}
    spec = data / "holding.json"
    spec.write_text(json.dumps({**root, "paths": items}), encoding="utf-8")
    return spec
