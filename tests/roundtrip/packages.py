"""Generates the packages of documents, and remembers what the stages gave."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Final, ParamSpec, TypeVar

import pytest

from restencil.bundle import Document
from restencil.cli.progress import Silent
from restencil.code.identifiers import Identifier
from restencil.config import ClientConfig
from restencil.ir import Api, Operation
from restencil.lower.swagger import as_openapi
from restencil.naming.names import Names
from restencil.pipeline import generate
from restencil.run import Run
from tests.conftest import ROOT
from tests.generating import working_directory, write_tree
from tests.roundtrip.dialect import Dialect, Direction
from tests.roundtrip.exceptions import DOCUMENTS
from tests.test_cases import configured

P = ParamSpec("P")
T = TypeVar("T")

CASES: Final = ROOT / "tests" / "cases"
_CORPUS: Final = os.environ.get("RESTENCIL_CORPUS")

_SMALL: Final = (
    *("museum/openapi.yaml", "qdrant/v1.18.x/openapi.json"),
    *("prefect/server/schema.json", "box/openapi/openapi.json"),
)
_LARGE: Final = (
    *("github/api.github.com.json", "openai/openapi.yaml"),
    *(
        "stripe/openapi/spec3.yaml",
        "digitalocean/specification/DigitalOcean-public.v2.yaml",
    ),
)


@dataclass(frozen=True)
class Package:
    """A package that was generated from a document, and imported.

    Attributes:
        name: What the document is called.
        module: The package.
    """

    name: str
    document: Document
    api: Api
    names: Names
    module: ModuleType

    @cached_property
    def sent(self) -> Dialect:
        """The schemas of what is sent."""
        return Dialect(self.document.root, Direction.REQUEST)

    @cached_property
    def received(self) -> Dialect:
        """The schemas of what is received."""
        return Dialect(self.document.root, Direction.RESPONSE)

    def client(self, url: str, **options: Any) -> Any:
        """Return a client that has all credentials and repeats nothing."""
        credentials = {
            name: f"secret-{index}"
            for names in self.names.credentials.values()
            for index, name in enumerate(names)
        }
        kind = self.module.Client
        return kind(base_url=url, max_retries=0, **credentials, **options)

    def method(self, client: Any, operation: Operation) -> Any:
        """Return the method of an operation."""
        path = self.names.methods[operation.id]
        owner = client
        for attribute in path.resource:
            owner = getattr(owner, attribute)
        return getattr(owner, path.method)

    def runtime(self, module: str) -> ModuleType:
        """Return a module of the runtime."""
        return import_module(f"{self.module.__name__}._runtime.{module}")


class _Recording(Run):
    """Remembers what the stages return."""

    def __init__(self) -> None:
        super().__init__(Silent())
        self.results: dict[str, Any] = {}

    def stage(
        self, name: str, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        self.results[name] = result = super().stage(name, function, *args, **kwargs)
        return result


@contextmanager
def imported(name: str, folder: Path) -> Iterator[Package]:
    """Generate the package of a document into a folder, and import it for a while."""
    package = "roundtrip_" + "".join(c if c.isalnum() else "_" for c in name.lower())
    run = _Recording()
    source = CASES / name
    with working_directory(source if source.is_dir() else folder):
        generated = generate(_config(name, Identifier(package)), run)
    assert generated is not None, run.diagnostics.found
    write_tree(folder, {file.path: file.text for file in generated.files})
    results: Mapping[str, Any] = run.results
    sys.path.insert(0, str(folder))
    try:
        yield Package(
            name,
            as_openapi(results["bundle"]),
            results["lower"],
            results["naming"],
            import_module(package),
        )
    finally:
        sys.path.remove(str(folder))
        for module in [each for each in sys.modules if each.startswith(package)]:
            del sys.modules[module]


def _config(name: str, package: Identifier) -> ClientConfig:
    if (CASES / name).is_dir():
        return replace(configured(), package=package)
    assert _CORPUS is not None
    return ClientConfig(spec=Path(_CORPUS) / name, out=Path("out"), package=package)


def documents() -> Iterator[Any]:
    """Yield the names of the documents; the long ones are slow."""
    for case in sorted(CASES.iterdir()):
        if (case / "expected").is_dir() and case.name not in DOCUMENTS:
            yield pytest.param(case.name, id=case.name)
    if _CORPUS is None:
        yield pytest.param("", marks=pytest.mark.skip("RESTENCIL_CORPUS is not set"))
        return
    cases = sorted((Path(_CORPUS) / "openapi-generator-cases").glob("*.yaml"))
    for path in (*_SMALL, *(f"openapi-generator-cases/{each.name}" for each in cases)):
        if path not in DOCUMENTS:
            yield pytest.param(path, id=path)
    for path in (*_LARGE, *_kubernetes(Path(_CORPUS))):
        yield pytest.param(path, id=path, marks=pytest.mark.slow)


def _kubernetes(corpus: Path) -> Iterator[str]:
    for path in sorted((corpus / "kubernetes").rglob("*.json")):
        if not path.name.startswith("_"):
            yield path.relative_to(corpus).as_posix()
