"""Places are where an editor shows them, whatever the file looks like."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from restencil.cli.report import diagnostic_lines
from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import rules
from restencil.origin import Origin
from restencil.source import read
from tests.validate.judging import judge

YAML = """\
openapi: 3.1.0
info:
  title: Example
  version: "1"
paths:
  /images:
    get:
      responses:
        "20": {description: All images.}
        "200": {description: All images.}
"""
JSON = """\
{
  "openapi": "3.1.0",
  "info": {
    "title": "Example",
    "version": "1"
  },
  "paths": {
    "/images": {
      "get": {
        "responses": {
          "20": {"description": "All images."},
          "200": {"description": "All images."}
        }
      }
    }
  }
}
"""
TEXTS = {"spec.yaml": (YAML, (9, 9)), "spec.json": (JSON, (11, 11))}
BREAKS = {"LF": "\n", "CRLF": "\r\n", "CR": "\r"}


def place(text: str | bytes, name: str) -> tuple[int, int]:
    """Return the line and the column of the only finding."""
    (found,) = judge(text, name=name)
    assert found.code == "W333"
    return found.line, found.column


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("end", BREAKS)
def test_line_ends(name: str, end: str) -> None:
    text, expected = TEXTS[name]
    assert place(text.replace("\n", BREAKS[end]), name) == expected


@pytest.mark.parametrize("name", TEXTS)
def test_a_byte_order_mark(name: str) -> None:
    text, expected = TEXTS[name]
    assert place(text.encode("utf-8-sig"), name) == expected


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize(
    "words", ["Ünïcode", "画像", "😀😀😀", "\u2028", "a\u0085b", "e\u0301", "\x0c"]
)
def test_characters_before_the_line(name: str, words: str) -> None:
    if "\x0c" in words:
        words = r"\f"
    text, expected = TEXTS[name]
    quoted = text.replace("title: Example", 'title: "Example"')
    assert place(quoted.replace("Example", words), name) == expected


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("words", ["Ünïcode", "画像", "😀😀😀"])
def test_characters_before_the_column(name: str, words: str) -> None:
    text, (line, column) = TEXTS[name]
    whole = f'"{words}": {{"$ref": "#/x"}}, "20"' if name == "spec.json" else None
    if whole is not None:
        text = text.replace('"20"', whole)
    else:
        text = text.replace(
            '        "20": {description: All images.}\n'
            '        "200": {description: All images.}\n',
            f'        {{"x-{words}": 1, "20": {{description: a}}, "200": {{description: b}}}}',
        )
    found = [f for f in judge(text, name=name) if "'20'" in f.message]
    (twenty,) = found
    at = text.splitlines()[twenty.line - 1][twenty.column - 1 :]
    assert twenty.line == line
    assert twenty.column > column
    assert at.startswith('"20"')


def test_tabs_count_as_one_character_as_in_an_editor() -> None:
    text = JSON.replace("  ", "\t")
    assert place(text, "spec.json") == (11, 6)
    text = YAML.replace("title: Example", "title:\tExample").replace(
        '"20": {', '"20":\t{'
    )
    assert place(text, "spec.yaml") == (9, 9)


def test_json_on_one_line() -> None:
    text = JSON.replace("\n", "").replace("  ", "")
    line, column = place(text, "spec.json")
    assert line == 1
    assert text[column - 1 :].startswith('"20"')


def test_flow_style_and_quoted_keys() -> None:
    data: Any = yaml.safe_load(YAML)
    text = yaml.safe_dump(data, default_flow_style=True, width=40)
    (found,) = judge(text, name="spec.yaml")
    line = text.splitlines()[found.line - 1]
    assert line[found.column - 1 :].startswith("'20'")


def test_names_with_slashes_tildes_and_percents() -> None:
    text = YAML.replace("/images:", "/a~b%2Fc/d~1e:")
    assert place(text, "spec.yaml") == (9, 9)


def test_an_aliased_object_is_placed_where_it_is_written() -> None:
    text = YAML.replace("get:\n", "get: &get\n") + "    put: *get\n"
    found = judge(text, name="spec.yaml")
    assert [(each.line, each.column) for each in found] == [(9, 9), (9, 9)]


def test_what_a_merge_key_brings_in_is_placed_where_it_is_written() -> None:
    text = YAML.replace('"20": {', '<<: &more\n          "20": {')
    (found,) = judge(text, name="spec.yaml")
    assert (found.line, found.column) == (10, 11)


@pytest.mark.parametrize(
    ("name", "text", "line", "column"),
    [
        ("a.yaml", "a: [1, 2\nb: 3\n", 2, 2),
        ("a.yaml", "a:\r\n\t- b\r\n", 2, 1),
        ("a.yaml", "é: 😀\nb: *c\n", 2, 4),
        ("a.yaml", 'é: 😀\nb: "\x01"\n', 2, 5),
        ("a.yaml", "a: !!python/object:os.system x\n", 1, 4),
        ("a.yaml", "? [a, b]\n: c\n", 1, 3),
        ("a.json", '{"é": "😀",\r\n "b": }', 2, 7),
        ("a.json", '{"é": "😀",\r "b": NaN}', 2, 7),
        ("a.json", '{"a": 1, "a": 2}', 1, 10),
    ],
)
def test_mistakes_in_the_syntax(name: str, text: str, line: int, column: int) -> None:
    (found,) = judge(text, name=name)
    assert (found.line, found.column) == (line, column)


def test_the_excerpt_shows_the_line_and_points_at_the_column() -> None:
    text = '{"x😀\u202e":\t{"a": 1}}'
    diagnostics = Collector()
    tree = read("a.json", diagnostics, read_bytes=lambda _: text.encode())
    found = rules.no_operations(Origin("a.json", "/x😀\u202e/a"))
    _, excerpt, arrow, _ = diagnostic_lines(found, tree)
    assert excerpt == r'     1 | {"x😀\u202e":\t{"a": 1}}'
    assert excerpt[arrow.index("^") :].startswith('"a": 1')


@pytest.mark.parametrize(
    ("text", "column", "reason"),
    [
        ('{"a": [1 , ], "b"}', 10, "Illegal trailing comma before end of array"),
        ('{"a": 1,\t}', 8, "Illegal trailing comma before end of object"),
        ('{"a": [1,}', 10, "Expecting value"),
        ('{"a": 1,]', 9, "Expecting property name enclosed in double quotes"),
        ("{,}", 2, "Expecting property name enclosed in double quotes"),
    ],
)
def test_errors_of_json_are_the_same_in_all_pythons(
    text: str, column: int, reason: str
) -> None:
    diagnostics = Collector()
    read("a.json", diagnostics, read_bytes=lambda name: text.encode())
    (found,) = diagnostics.found
    assert str(found.place) == f"a.json:1:{column}"
    assert found.message == f"this is not JSON: {reason}"
