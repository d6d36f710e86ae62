"""What is printed of many findings stays readable, and none is forgotten."""

from __future__ import annotations

from pathlib import Path

from tests.cli.command import DOCUMENT, generate, invoke

WITHOUT_RESPONSES = 12
MISTYPED = 30


def with_paths(count: int, operation: str) -> str:
    """Return the document with paths added that all have the same operation."""
    added = "".join(f"  /more/{i}:\n    get: {operation}\n" for i in range(count))
    return DOCUMENT.replace("paths:\n", f"paths:\n{added}")


def test_warnings_that_are_alike_are_counted_after_the_fifth() -> None:
    result = generate(with_paths(WITHOUT_RESPONSES, "{}"))
    assert result.exit_code == 0
    assert result.stderr.count("warning[W332]") == 5
    assert "… and 7 more like this (W332)" in result.stderr.splitlines()


def test_errors_that_are_alike_are_counted_after_the_twentieth() -> None:
    result = generate(with_paths(MISTYPED, "{parameters: [5]}"))
    assert result.exit_code == 3
    assert result.stderr.count("error[E317]") == 20
    assert "… and 10 more like this (E317)" in result.stderr.splitlines()


def test_as_many_as_are_printed_are_not_counted() -> None:
    result = generate(with_paths(5, "{}"))
    assert result.stderr.count("warning[W332]") == 5
    assert "more like this" not in result.stderr


def test_all_warnings_count_where_they_are_errors() -> None:
    result = generate(with_paths(WITHOUT_RESPONSES, "{}"), "--strict")
    assert result.exit_code == 3
    assert not Path("sdk").exists()


def test_the_line_of_a_mistake_in_the_syntax_is_shown() -> None:
    Path("broken.yaml").write_text("openapi: 3.1.0\ninfo: {title: [}\n", "utf-8")
    result = invoke("generate", "broken.yaml", "--out", "sdk", "--package", "pets")
    assert result.exit_code == 3
    lines = result.stderr.splitlines()
    place = next(i for i, line in enumerate(lines) if "error[E103]" in line)
    assert lines[place].startswith("broken.yaml:2:16: ")
    assert lines[place + 1] == "     2 | info: {title: [}"
    assert lines[place + 2] == "       |                ^"
