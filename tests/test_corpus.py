"""Every real document gives a package, or diagnostics that say where.

The documents are found by walking the folder that RESTENCIL_CORPUS names. Long ones are
slow: `pytest -m slow`.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

import black
import pytest
import yaml

from restencil.diagnostics import Severity
from tests.checking import check_types, import_all
from tests.generating import Result, generate_from, write_tree

_CORPUS: Final = os.environ.get("RESTENCIL_CORPUS")
if not _CORPUS:
    pytest.skip("RESTENCIL_CORPUS is not set", allow_module_level=True)

CORPUS: Final = Path(_CORPUS)
_VERSION: Final = re.compile(r"""^[ {]*["']?(openapi|swagger)["']?\s*:""", re.MULTILINE)
_FILE_REFERENCE: Final = re.compile(r"""\$ref["']?\s*:\s*["']?[^#"'\s]""")
_METHODS: Final = (
    *("get", "put", "post", "delete", "options", "head", "patch", "trace"),
    "query",
)

MAYBE_INVALID: Final = ("openapi-generator-cases", "readme-examples")
"""Folders of documents some of which are there because they are wrong."""


def _documents() -> Iterator[Path]:
    """Yield the documents; a file without a version is a part of one."""
    for path in sorted(CORPUS.rglob("*.*")):
        if path.suffix not in (".json", ".yaml", ".yml") or path.name.startswith("_"):
            continue
        if _VERSION.search(path.read_text(encoding="utf-8")):
            yield path


def _is_long(document: Path) -> bool:
    """Tell whether a document alone is long, or made of many files."""
    text = document.read_text(encoding="utf-8")
    return len(text) > 600_000 or len(_FILE_REFERENCE.findall(text)) > 100


def _name(document: Path) -> str:
    return document.relative_to(CORPUS).with_suffix("").as_posix()


DOCUMENTS: Final = tuple(_documents())
LONG: Final = tuple(filter(_is_long, DOCUMENTS))
SHORT: Final = tuple(path for path in DOCUMENTS if path not in LONG)


@dataclass(frozen=True, slots=True)
class Package:
    """A package generated from a document.

    Attributes:
        name: Its import name.
        folder: The folder that it is in.
    """

    document: Path
    name: str
    result: Result
    folder: Path

    @property
    def files(self) -> Mapping[str, str]:
        """The texts of its files by path; none where the document has errors."""
        return self.result.files or {}


def _generate(document: Path, name: str, folder: Path) -> Package:
    result = generate_from(document, name)
    write_tree(folder, result.files or {})
    return Package(document, name, result, folder)


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> list[Package]:
    """The packages of all documents that are not long, in one folder."""
    folder = tmp_path_factory.mktemp("short")
    return [
        _generate(document, f"package_{number}", folder)
        for number, document in enumerate(SHORT)
    ]


@pytest.fixture(scope="module", params=LONG, ids=_name)
def long(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Package:
    """The package of a long document."""
    document: Path = request.param
    return _generate(document, "example", tmp_path_factory.mktemp("long"))


def test_the_corpus_is_there() -> None:
    assert len(SHORT) > 100
    assert len(LONG) > 5


class TestShort:
    """Documents that take a moment each; all of them in each test."""

    def test_diagnostics_have_places(self, short: list[Package]) -> None:
        for package in short:
            _check_diagnostics(package)

    def test_every_operation_is_generated(self, short: list[Package]) -> None:
        for package in short:
            _check_operations(package)

    def test_every_module_is_importable(self, short: list[Package]) -> None:
        import_all(
            short[0].folder, [package.name for package in short if package.files]
        )

    @pytest.mark.parametrize(
        "part", [0, *(pytest.param(n, marks=pytest.mark.slow) for n in range(1, 4))]
    )
    def test_every_file_is_in_the_style_of_black(
        self, short: list[Package], part: int
    ) -> None:
        for package in short[part::4]:
            _check_style(package)

    @pytest.mark.slow
    @pytest.mark.parametrize("checker", ["mypy", "pyright"])
    def test_every_package_is_strictly_typed(
        self, short: list[Package], checker: str
    ) -> None:
        names = [package.name for package in short if package.files]
        check_types(checker, short[0].folder, names)


@pytest.mark.slow
class TestLong:
    """Documents that take their time."""

    def test_diagnostics_have_places(self, long: Package) -> None:
        _check_diagnostics(long)

    def test_every_operation_is_generated(self, long: Package) -> None:
        _check_operations(long)

    def test_every_module_is_importable(self, long: Package) -> None:
        import_all(long.folder, [long.name])

    def test_every_file_is_in_the_style_of_black(self, long: Package) -> None:
        _check_style(long)

    @pytest.mark.parametrize("checker", ["mypy", "pyright"])
    def test_the_package_is_strictly_typed(self, long: Package, checker: str) -> None:
        check_types(checker, long.folder, [long.name])


def _check_diagnostics(package: Package) -> None:
    """Errors keep files from being generated, and all have places."""
    found = package.result.diagnostics
    errors = [each for each in found if each.severity is Severity.ERROR]
    assert bool(errors) == (not package.files), package.result.lines
    assert all(each.place is not None for each in found), package.result.lines
    if not _name(package.document).startswith(MAYBE_INVALID):
        assert not errors, package.result.lines


def _check_operations(package: Package) -> None:
    if package.files:
        expected = set(operations_of(package.document))
        assert set(_generated_operations(package)) == expected, package.document
        assert package.result.run.stats.generated == len(expected)


def operations_of(document: Path) -> Iterator[str]:
    """Yield the operations of a document, read without any code of the generator."""
    root = _load(document)
    for path, item in (root.get("paths") or {}).items():
        if path.startswith("x-"):
            continue
        followed = _follow(item, document)
        others = followed.get("additionalOperations", {})
        for method, operation in {**followed, **others}.items():
            if (method in _METHODS or method in others) and isinstance(operation, dict):
                yield f"{method.upper()} {path}"


def _follow(item: Any, file: Path) -> Any:
    """Return a path item, or what its reference leads to with its own members on top."""
    reference = item.get("$ref")
    if reference is None:
        return item
    name, _, fragment = reference.partition("#")
    file = (file.parent / unquote(name)).resolve() if name else file
    target = _load(file)
    for token in unquote(fragment).split("/")[1:]:
        target = target[token.replace("~1", "/").replace("~0", "~")]
    return {**_follow(target, file), **item}


@cache
def _load(file: Path) -> Any:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(file.read_text(encoding="utf-8"), loader)


def _generated_operations(package: Package) -> Iterator[str]:
    """Yield what the generated code describes: `Operation("GET", "/pets", …)`."""
    for path, text in package.files.items():
        if path.endswith(".py") and "_runtime" not in path and "Operation(" in text:
            for node in ast.walk(ast.parse(text)):
                match node:
                    case ast.Call(
                        func=ast.Name("Operation" | "DualOperation"),
                        args=[ast.Constant(str(method)), ast.Constant(str(where)), *_],
                    ):
                        yield f"{method} {where}"


def _check_style(package: Package) -> None:
    """Skipping Black never changes a byte."""
    for path, text in package.files.items():
        if path.endswith(".py"):
            assert _formatted(text) == text, path


@cache
def _formatted(text: str) -> str:
    return black.format_str(text, mode=black.Mode())
