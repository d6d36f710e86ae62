"""Real documents: little is said of them, and it is known and right."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from restencil.bundle import bundle
from restencil.diagnostics import Collector
from restencil.source import read
from restencil.validate import validate

OFTEN: Final = "openapi-generator-cases", "readme-examples"
"""Folders whose documents are there to be odd."""

KNOWN: Final[dict[str, dict[str, int]]] = {
    # GitHub: an object that requires `tags` and has a property `tag`.
    "github/api.github.com.json": {"W343": 1},
    # OpenAI: `$recursiveAnchor`, `exclusiveMinimum: true`, defaults that are lists beside
    # `type: string`, and `required` with the same four names twice.
    "openai/openapi.yaml": {"W316": 9, "W320": 4, "W340": 3},
}
"""What is said of the others; each was looked at."""

_IS_DOCUMENT = re.compile(
    r"""^\s{0,4}["']?(?:openapi|swagger)["']?\s*:""", re.MULTILINE
)


def documents(corpus: Path) -> Iterator[Path]:
    """Yield the documents of the corpus; other files are parts of them."""
    for path in sorted(corpus.rglob("*")):
        if path.suffix in (".json", ".yaml", ".yml") and not path.name.startswith("_"):
            text = path.read_text(encoding="utf-8")
            if _IS_DOCUMENT.search(text) or '"openapi":"3' in text:
                yield path


def findings(path: Path) -> Counter[str]:
    """Count what is said of a document by code."""
    diagnostics = Collector()
    tree = read(path.as_posix(), diagnostics)
    assert tree is not None
    validate(tree, bundle(tree, diagnostics), diagnostics)
    return Counter(found.code for found in diagnostics.found)


@pytest.fixture(scope="module")
def found(corpus: Path) -> dict[str, Counter[str]]:
    """What is said of each document, as counts by code."""
    return {
        path.relative_to(corpus).as_posix(): findings(path)
        for path in documents(corpus)
    }


def test_what_is_said_of_real_documents_is_known(
    found: dict[str, Counter[str]],
) -> None:
    assert len(found) > 100
    said = {
        name: dict(counts)
        for name, counts in found.items()
        if counts and not name.startswith(OFTEN)
    }
    assert said == KNOWN


def test_odd_documents_have_no_errors_except_one(
    found: dict[str, Counter[str]],
) -> None:
    errors = {
        name: [code for code in counts if code.startswith("E")]
        for name, counts in found.items()
    }
    # It refers to a request body that it does not have, on purpose.
    assert {name: codes for name, codes in errors.items() if codes} == {
        "openapi-generator-cases/inline_model_resolver.yaml": ["E201"]
    }
