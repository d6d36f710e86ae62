"""Each case changes one thing in a document by an overlay.

A case is a folder in `cases/` with an `overlay.yaml` for `base.yaml`, what `restencil
diff` tells of the change in `forth.txt`, and of the change that takes it back in
`back.txt`. `pytest tests/diff --update-goldens` writes both; read the difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from restencil.diff.change import Rule
from restencil.diff.report import Comparison, Format, printed
from tests.conftest import ROOT
from tests.diff.comparing import compared, make
from tests.generating import working_directory

FOLDER: Final = Path(__file__).parent
CASES: Final = sorted(path.name for path in (FOLDER / "cases").iterdir())

SEEN_IN_CODE: Final = {
    Rule.METHOD_MOVED,
    Rule.METHOD_RENAMED,
    Rule.ARGUMENT_FORMER_NAME,
    Rule.PAGINATION_CHANGED,
    Rule.ARGUMENT_PLACE,
    Rule.RETURN_NARROWED,
    Rule.FIELD_RENAMED,
    Rule.FIELD_WIRE_NAME,
    Rule.MEMBER_RENAMED,
    Rule.FORMER_NAME_REMOVED,
    Rule.CODE_CHANGED,
    Rule.RUNTIME_BROKEN,
    Rule.RUNTIME_CHANGED,
}
"""The rules that no small change of a document shows; `test_code.py` sees them, and
`test_renamed.py`.
"""


@pytest.fixture(autouse=True)
def in_folder() -> Iterator[None]:
    with working_directory(FOLDER):
        yield


@pytest.mark.parametrize("case", CASES)
def test_case(case: str, update_goldens: bool) -> None:
    for name, comparison in zip(("forth", "back"), both_ways(case), strict=True):
        text = printed(comparison, Format.TEXT) + "\n"
        golden = Path("cases", case, f"{name}.txt")
        if update_goldens:
            golden.write_text(text, encoding="utf-8")
        assert text == golden.read_text(encoding="utf-8")


def test_every_rule_is_seen_in_a_case_or_tested_otherwise() -> None:
    told = " ".join(path.read_text("utf-8") for path in Path("cases").rglob("*.txt"))
    seen = {rule for rule in Rule if f"[{rule.label}]" in told}
    assert seen.isdisjoint(SEEN_IN_CODE)
    assert seen | SEEN_IN_CODE == set(Rule)


def test_the_page_has_every_rule_with_its_impact() -> None:
    page = (ROOT / "docs/diff.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| [^|]+ \| `([\w-]+)` \| (\w+) \|$", page, re.M)
    assert rows == [(rule.label, rule.impact) for rule in Rule]


def test_nothing_changes_where_nothing_changed() -> None:
    base = make(None).package
    assert not compared(base, base).changes


def both_ways(case: str) -> tuple[Comparison, Comparison]:
    """Return what a case changes, and what taking it back changes."""
    overlay = f"cases/{case}/overlay.yaml"
    base, forth = make(None).package, make(overlay, None, again=True).package
    back = make(None, overlay, again=True).package
    return compared(base, forth), compared(forth, back)
