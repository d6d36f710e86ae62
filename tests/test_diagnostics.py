"""Every diagnostic is on its page, and the page's example of it causes it."""

from __future__ import annotations

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from restencil.config import load_config
from restencil.constraints import Constraints
from restencil.diagnostics import Collector
from tests.conftest import ROOT
from tests.generating import generate_configured, generate_from, working_directory

CATALOGUE: Final = ROOT / "generator/restencil/diagnostics/catalogue"
PAGE: Final = ROOT / "docs/diagnostics.md"

TESTED_ELSEWHERE: Final = (
    "E601",
    "E607",
    "E608",
    "E701",
    "E702",
    "W703",
    "E704",
    "E705",
) + (
    "W706",
    "E707",
    "E708",
    "E709",
    "E710",
    "W713",
    "E715",
    "E716",
    "E901",
    "E902",
    "E903",
    "E904",
    "E905",
)
"""What a document or a configuration alone does not cause, but the command line."""

NOT_CAUSED: Final = {
    "E801": "no document is known that makes restencil write no Python"
}
"""What no test causes, and why."""

BASE: Final[Mapping[str, Any]] = {
    "openapi": "3.1.0",
    "info": {"title": "Example", "version": "1"},
    "paths": {
        "/images": {
            "get": {
                "responses": {
                    "200": {
                        "description": "All images.",
                        "content": {"application/json": {"schema": {"type": "array"}}},
                    }
                }
            },
            "post": {"responses": {"201": {"description": "The image."}}},
        }
    },
}
"""What examples that are fragments leave out."""

OVERLAY: Final[Mapping[str, Any]] = {
    "overlay": "1.1.0",
    "info": {"title": "Example", "version": "1"},
    "actions": [{"target": "$.info", "update": {"title": "Example"}}],
}
"""The same of overlays."""


TEMPLATES: Final = {
    "readme": "project/README.md.jinja",
    "client": "package/client.py.jinja",
}
"""The templates that examples stand in for, by what the page calls them."""


@dataclass(frozen=True, slots=True)
class Example:
    """An example of the page: the code it is of, its language and what else it needs."""

    code: str
    language: str
    form: str
    text: str


def sections() -> Iterator[tuple[str, str]]:
    """Yield the codes of the page with what is said of them."""
    parts = re.split(
        r"^### ([EW]\d{3})\n", PAGE.read_text(encoding="utf-8"), flags=re.M
    )
    yield from zip(parts[1::2], parts[2::2], strict=True)


def examples() -> list[Example]:
    """Return the examples that can be run."""
    return [
        Example(code, block[1], block[2] or "", block[3])
        for code, text in sections()
        for block in re.finditer(r"^```(\w+)(?: (\w+))?\n(.*?)^```", text, re.M | re.S)
        if block[1] != "sh"
    ]


def catalogued() -> Counter[str]:
    """Count the codes that the catalogue's functions give."""
    return Counter(
        str(keyword.value.value)
        for module in CATALOGUE.glob("*.py")
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "code" and isinstance(keyword.value, ast.Constant)
    )


def test_codes_are_unique() -> None:
    repeated = [code for code, count in catalogued().items() if count > 1]
    assert not repeated


def test_numbers_are_unique() -> None:
    numbers = Counter(code[1:] for code in catalogued())
    assert max(numbers.values()) == 1


def test_the_page_has_every_code_and_no_other() -> None:
    codes = [code for code, _ in sections()]
    assert sorted(codes) == sorted(catalogued())


def test_the_page_has_its_codes_in_order() -> None:
    numbers = [code[1:] for code, _ in sections()]
    assert numbers == sorted(numbers)


def test_every_code_is_caused_by_an_example_or_a_test() -> None:
    caused = {example.code for example in examples()} | {*TESTED_ELSEWHERE}
    assert caused | NOT_CAUSED.keys() == set(catalogued())


@pytest.mark.parametrize("code", TESTED_ELSEWHERE)
def test_a_code_that_needs_more_than_a_document_is_tested(code: str) -> None:
    folders = (ROOT / "tests/cli", ROOT / "tests/sync")
    modules = (path for folder in folders for path in folder.glob("test_*.py"))
    assert any(code in module.read_text(encoding="utf-8") for module in modules)


@pytest.mark.parametrize("example", examples(), ids=lambda each: each.code)
def test_an_example_causes_its_code(example: Example, tmp_path: Path) -> None:
    with working_directory(tmp_path):
        codes = _codes(example)
    assert example.code in codes
    if example.code.startswith("W"):
        assert not [code for code in codes if code.startswith("E")]


def _codes(example: Example) -> list[str]:
    if example.language == "toml":
        return _codes_of_configuration(example)
    if example.language == "jinja":
        return _codes_of_template(example)
    if example.form == "overlay":
        return _codes_of_overlay(example)
    spec = Path(f"openapi.{example.language}")
    spec.write_text(_document(example), encoding="utf-8")
    if example.form == "enforced":
        return generate_from(spec, constraints=Constraints.ENFORCED).codes
    return generate_from(spec).codes


def _codes_of_template(example: Example) -> list[str]:
    Path("openapi.yaml").write_text(yaml.safe_dump(dict(BASE)), encoding="utf-8")
    path = Path("templates", TEMPLATES[example.form])
    path.parent.mkdir(parents=True)
    path.write_text(example.text, encoding="utf-8")
    return generate_from(Path("openapi.yaml"), templates="templates").codes


def _codes_of_overlay(example: Example) -> list[str]:
    Path("openapi.yaml").write_text(yaml.safe_dump(dict(BASE)), encoding="utf-8")
    Path("overlay.yaml").write_text(_completed(example.text, OVERLAY), encoding="utf-8")
    return generate_from(Path("openapi.yaml"), overlays=("overlay.yaml",)).codes


def _document(example: Example) -> str:
    match example.form:
        case "whole":
            return example.text
        case "deep":
            nested = example.text.replace("[[[]]]", "[" * 999 + "]" * 999)
            return _completed(nested)
        case "bomb":
            letters = "bcdefghij"
            pairs = pairwise(letters)
            more = (f"x-{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in pairs)
            return _completed(example.text + "".join(more))
        case _:
            return _completed(example.text)


def _completed(fragment: str, base: Mapping[str, Any] = BASE) -> str:
    """Return a document with the fields of a base that a fragment does not have."""
    missing = {k: v for k, v in base.items() if not re.search(f"^{k}:", fragment, re.M)}
    return yaml.safe_dump(missing) + fragment


def _codes_of_configuration(example: Example) -> list[str]:
    Path("openapi.yaml").write_text(yaml.safe_dump(dict(BASE)), encoding="utf-8")
    text = example.text
    if example.form != "whole":
        keys = {"spec": "openapi.yaml", "out": "sdk", "package": "images"}
        stated = tomllib.loads(text)
        lines = [f'{k} = "{v}"\n' for k, v in keys.items() if k not in stated]
        text = "".join(lines) + text
    Path("restencil.toml").write_text(text, encoding="utf-8")
    diagnostics = Collector()
    clients = load_config(Path("restencil.toml"), diagnostics)
    found = [diagnostic.code for diagnostic in diagnostics.found]
    if not found:
        found.extend(generate_configured(clients[0]).codes)
    return found
