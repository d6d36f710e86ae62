"""Diagnostics for programs and for GitHub."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.command import BROKEN, DOCUMENT, WARNED, WITHOUT_OWNERS, check, generate


def test_json_has_an_object_on_each_line_and_nothing_else() -> None:
    result = generate(BROKEN, "--error-format", "json")
    assert result.exit_code == 3
    found = [json.loads(line) for line in result.stderr.splitlines()]
    assert {each["severity"] for each in found} == {"error", "warning"}
    assert {each["file"] for each in found} == {"api.yaml"}
    assert set(found[0]) == {"code", "severity", "message", "hint"} | {
        "file",
        "line",
        "column",
    }


def test_a_run_without_findings_is_silent_in_json() -> None:
    assert generate(DOCUMENT, "--error-format", "json").stderr == ""
    assert check("--error-format", "json").stderr == ""


def test_github_annotates_the_line() -> None:
    result = generate(WARNED, "--error-format", "github")
    assert result.exit_code == 0
    (line,) = (x for x in result.stderr.splitlines() if x.startswith("::"))
    assert line.startswith("::warning file=api.yaml,line=")
    assert "%0Ahint: " in line


def test_what_a_document_says_is_no_command() -> None:
    text = DOCUMENT.replace("operationId: list_pets", 'operationId: "a\\n::error::b"')
    text = text.replace("operationId: get_owner", 'operationId: "a\\n::error::b"')
    result = generate(text, "--error-format", "github")
    assert not [x for x in result.stderr.splitlines() if x.startswith("::error::b")]


def test_check_reports_each_file() -> None:
    generate()
    Path("api.yaml").write_text(WITHOUT_OWNERS, encoding="utf-8")
    result = check("--error-format", "json")
    assert result.exit_code == 1
    found = {json.loads(line)["file"] for line in result.stderr.splitlines()}
    assert {"sdk/pets/client.py", "sdk/pets/resources/owners.py"} <= found
    assert "E709" in result.stderr
