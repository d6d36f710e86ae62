"""The conformance table is what `conformance.toml` says, and golden cases prove it.

`pytest tests/test_conformance.py --update-goldens` writes `docs/conformance.md`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any, Final

import pytest

from tests.conftest import ROOT

PAGE: Final = ROOT / "docs" / "conformance.md"
CASES: Final = ROOT / "tests" / "cases"
FEATURES: Final[list[Mapping[str, str]]] = tomllib.loads(
    (ROOT / "tests" / "conformance.toml").read_text(encoding="utf-8")
)["feature"]
_HEAD: Final = """\
# Conformance

What restencil does with each part of the standard, and the golden case that proves it: a
document, and the package that is expected of it. Besides, instances of the schemas of all
cases are decoded and encoded again, and all their operations are called, with both ends of
the wire judged by the document.
"""


def test_the_page_is_up_to_date(update_goldens: bool) -> None:
    text = "".join(f"{line}\n" for line in _lines())
    if update_goldens:
        PAGE.write_text(text, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("feature", FEATURES, ids=lambda each: each["name"])
def test_the_case_has_the_feature(feature: Mapping[str, Any]) -> None:
    case = CASES / feature["case"]
    assert (case / "expected").is_dir()
    assert feature["contains"] in "".join(_sources(case))


def test_no_feature_is_there_twice() -> None:
    names = [(each["group"], each["name"]) for each in FEATURES]
    assert len(set(names)) == len(names)


def _lines() -> Iterator[str]:
    yield _HEAD.rstrip()
    for group, features in groupby(FEATURES, lambda each: each["group"]):
        yield from ("", f"## {group}", "", "| Feature | What happens | Case |")
        yield "|---|---|---|"
        for each in features:
            case = each["case"]
            link = f"[{case}](../tests/cases/{case})"
            yield f"| {each['name']} | {each['behaviour']} | {link} |"


def _sources(case: Path) -> Iterator[str]:
    """Yield the texts that a case is made from."""
    for path in sorted(case.rglob("*")):
        is_output = "expected" in path.relative_to(case).parts
        if path.is_file() and not is_output and path.name != "diagnostics.txt":
            yield path.read_text(encoding="utf-8")
