"""The pages about commands show what the commands print, and overlays that apply."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner

from restencil.cli import main
from tests.conftest import ROOT
from tests.generating import generate_from, working_directory


def blocks(page: str, language: str) -> list[str]:
    """Return the blocks of a page in a language."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.M | re.S)


def test_the_overlay_does_what_the_page_says(tmp_path: Path) -> None:
    overlay, _ = blocks("overlays.md", "yaml")
    (tmp_path / "names.yaml").write_text(overlay, encoding="utf-8")
    document = Path(__file__).with_name("acme.yaml").read_text(encoding="utf-8")
    internal = "  /internal:\n    get: {x-internal: true, responses: {}}\n"
    document = document.replace("paths:\n", f"paths:\n{internal}", 1)
    (tmp_path / "openapi.yaml").write_text(document, encoding="utf-8")
    spec = tmp_path / "openapi.yaml"
    result = generate_from(spec, "acme", overlays=("names.yaml",))
    assert not result.codes
    assert result.files is not None
    text = "".join(result.files.values())
    assert "/internal" not in text
    assert "https://api.example.com" in text


def test_the_explanation_is_that_of_the_page() -> None:
    (shown,) = blocks("explain.md", "text")
    with working_directory(ROOT):
        arguments = ["explain", "client.gpu_droplets.images.create"]
        printed = CliRunner().invoke(main, arguments).stdout
    assert printed.startswith(shown)
