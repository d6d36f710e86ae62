"""The table of what the runtime does leads to files that exist."""

from __future__ import annotations

import re

from tests.conftest import ROOT


def test_the_table_leads_to_files() -> None:
    text = (ROOT / "docs/runtime.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(_runtime/[\w/.]+)`", text))
    assert len(named) > 20
    package = ROOT / "templates/package"
    assert not {name for name in named if not (package / name).exists()}
