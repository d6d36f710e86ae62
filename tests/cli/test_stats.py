"""`--stats`: the figures of a run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.cli.command import BROKEN, CONFIGURATION, DOCUMENT, generate, invoke

STAGES = [
    "source",
    "bundle",
    "select",
    "validate",
    "lower",
    "naming",
    "models",
    "plan",
    "render",
    "formatting",
    "verify",
]


def figures() -> Any:
    """Return what was written to `stats.json`."""
    return json.loads(Path("stats.json").read_text(encoding="utf-8"))


def test_the_figures_have_exactly_this_shape() -> None:
    generate(DOCUMENT, "--stats", "stats.json")
    found = figures()
    assert list(found["stages"]) == STAGES
    assert all(isinstance(seconds, float) for seconds in found["stages"].values())
    written = sum(1 for path in Path("sdk").rglob("*") if path.is_file()) - 2
    assert found == {
        "stages": found["stages"],
        "operations": {"document": 2, "generated": 2, "skipped": []},
        "models": 2,
        "enums": 1,
        "files": {"written": written, "unchanged": 0, "removed": 0},
    }


def test_a_run_with_nothing_to_do_counts_unchanged_files() -> None:
    generate(DOCUMENT, "--stats", "stats.json")
    written = figures()["files"]["written"]
    generate(DOCUMENT, "--stats", "stats.json")
    assert figures()["files"] == {"written": 0, "unchanged": written, "removed": 0}


def test_skipped_operations_are_counted_and_have_a_reason() -> None:
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    skip = 'skip = ["GET /owners/{owner_id}"]\n'
    Path("pyproject.toml").write_text(CONFIGURATION + skip, encoding="utf-8")
    assert invoke("generate", "--stats", "stats.json").exit_code == 0
    assert figures()["operations"] == {
        "document": 2,
        "generated": 1,
        "skipped": [
            {
                "operation": "GET /owners/{owner_id}",
                "reason": "skipped by the configuration",
            }
        ],
    }


def test_a_run_that_fails_tells_what_is_known() -> None:
    generate(BROKEN, "--stats", "stats.json")
    found = figures()
    assert list(found["stages"]) == STAGES[: STAGES.index("validate") + 1]
    assert found["operations"]["generated"] == 0
    assert found["files"] == {"written": 0, "unchanged": 0, "removed": 0}


def test_a_run_that_refuses_to_write_counts_no_files() -> None:
    generate()
    Path("sdk/pets/enums.py").write_bytes(b"\xff")
    assert generate(DOCUMENT, "--stats", "stats.json").exit_code == 2
    found = figures()
    assert found["operations"] == {"document": 2, "generated": 2, "skipped": []}
    assert found["files"] == {"written": 0, "unchanged": 0, "removed": 0}


def test_of_several_clients_the_figures_are_summed_and_listed() -> None:
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    Path("restencil.toml").write_text(
        """
        [[clients]]
        spec = "api.yaml"
        out = "one"
        package = "one"

        [[clients]]
        spec = "api.yaml"
        out = "two"
        package = "two"
        skip = ["GET /pets"]
        """,
        encoding="utf-8",
    )
    assert invoke("generate", "--stats", "stats.json").exit_code == 0
    found = figures()
    one, two = found.pop("clients")
    assert (one.pop("package"), two.pop("package")) == ("one", "two")
    assert [list(each) for each in (found, one, two)] == 3 * [list(one)]
    assert one["operations"]["generated"] == 2
    assert two["operations"]["generated"] == 1
    assert found["operations"] == {
        "document": 4,
        "generated": 3,
        "skipped": two["operations"]["skipped"],
    }
    for kind in ("models", "enums"):
        assert found[kind] == one[kind] + two[kind]
    for kind in ("written", "unchanged", "removed"):
        assert found["files"][kind] == one["files"][kind] + two["files"][kind]
    assert list(found["stages"]) == STAGES


def test_figures_that_cannot_be_written_are_an_error_with_a_hint() -> None:
    result = generate(DOCUMENT, "--stats", "missing/stats.json")
    assert result.exit_code == 2
    assert "E705" in result.output
    assert "missing/stats.json" in result.output
