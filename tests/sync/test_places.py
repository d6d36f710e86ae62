"""Names follow what they name when it stands elsewhere in the document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from restencil.naming import NameTable
from tests.sync.test_names import run

_HEAD = """
openapi: 3.1.0
info: {title: Acme, version: "1"}
"""


def document(text: str) -> dict[str, Any]:
    """Return a document, given what comes after its head."""
    found: dict[str, Any] = yaml.safe_load(_HEAD + text)
    return found


def rules(*variants: Mapping[str, Any]) -> dict[str, Any]:
    """Return a document with a union of inline schemas."""
    found = document("""
paths:
  /rules:
    get:
      tags: [rules]
      responses:
        "200":
          description: One.
          content: {application/json: {schema: {$ref: "#/components/schemas/Rule"}}}
""")
    found["components"] = {"schemas": {"Rule": {"oneOf": list(variants)}}}
    return found


def rule(title: str, *properties: str) -> dict[str, Any]:
    """Return a schema with integers as properties."""
    stated = {name: {"type": "integer"} for name in properties}
    named = {"title": title} if title else {}
    return {**named, "type": "object", "properties": stated}


def classes(table: NameTable) -> Mapping[str, str]:
    """Return the classes of the alternatives by their positions."""
    return {
        key.rpartition("/")[2]: name
        for key, name in table.classes.items()
        if "/oneOf/" in key
    }


SIZE, AGE, TEAM = (rule(name, name.lower()) for name in ("Size", "Age", "Team"))


def test_an_alternative_in_front_moves_the_names_of_the_others() -> None:
    first = run(rules(SIZE, AGE)).names
    assert classes(first) == {"0": "RuleSize", "1": "RuleAge"}
    second = run(rules(TEAM, SIZE, AGE), first).names
    assert classes(second) == {"0": "RuleTeam", "1": "RuleSize", "2": "RuleAge"}
    assert not second.aliases


def test_names_follow_alternatives_that_change_as_they_move() -> None:
    first = run(rules(SIZE, AGE)).names
    older = rule("Age", "age", "unit")
    second = run(rules(TEAM, older, SIZE), first).names
    assert classes(second) == {"0": "RuleTeam", "1": "RuleAge", "2": "RuleSize"}


def test_another_alternative_in_the_place_of_one_has_its_own_name() -> None:
    first = run(rules(SIZE, AGE)).names
    second = run(rules(SIZE, TEAM), first).names
    assert classes(second) == {"0": "RuleSize", "1": "RuleTeam"}
    assert not second.aliases


def test_an_alternative_with_another_title_keeps_its_name() -> None:
    first = run(rules(SIZE, AGE)).names
    second = run(rules(SIZE, rule("Years", "age")), first).names
    assert classes(second) == classes(first)


def test_alternatives_without_a_word_keep_their_names_at_their_positions() -> None:
    same = {"kind": {"type": "string"}}
    some = [
        {"type": "object", "properties": {**same, "a": {"type": "integer"}}},
        {"type": "object", "properties": {**same, "a": {"type": "string"}}},
    ]
    first = run(rules(*some)).names
    more = {"type": "object", "properties": {**same, "a": {"type": "boolean"}}}
    second = run(rules(some[0], more), first).names
    assert classes(second) == classes(first)


def test_what_is_inside_of_an_alternative_moves_with_it() -> None:
    def deep(title: str, state: Sequence[str]) -> dict[str, Any]:
        state_of = {"type": "string", "enum": list(state)}
        found = rule(title, title.lower())
        found["properties"]["state-of"] = state_of
        return found

    first = run(rules(deep("Size", "abc"), deep("Age", "def"))).names
    second = run(rules(TEAM, deep("Age", "def"), deep("Size", "abc")), first).names
    at = "enum /components/schemas/Rule/oneOf/{}/properties/state-of"
    assert second.classes[at.format(1)] == first.classes[at.format(1)]
    assert second.classes[at.format(2)] == first.classes[at.format(0)]
    assert not second.aliases


def parameters(*names: str) -> dict[str, Any]:
    """Return a document with parameters that take one of some words each."""
    found = document("""
paths:
  /things: {get: {tags: [things], responses: {"204": {description: Done.}}}}
""")
    found["paths"]["/things"]["get"]["parameters"] = [
        {
            "name": name,
            "in": "query",
            "schema": {"type": "string", "enum": [f"{name}-{n}" for n in range(5)]},
        }
        for name in names
    ]
    return found


def test_a_parameter_in_front_moves_the_names_of_the_others() -> None:
    first = run(parameters("sort", "order")).names
    second = run(parameters("color", "sort", "order"), first).names
    at = "enum /paths/~1things/get/parameters/{}/schema"
    assert second.classes[at.format(1)] == first.classes[at.format(0)]
    assert second.classes[at.format(2)] == first.classes[at.format(1)]
    assert "Color" in second.classes[at.format(0)]


def things(**enums: Sequence[str]) -> dict[str, Any]:
    """Return a document with a thing for each of several states."""
    found = document("paths: {}\ncomponents: {schemas: {}}")
    for name, values in enums.items():
        reference = {"$ref": f"#/components/schemas/{name}"}
        content = {"application/json": {"schema": reference}}
        answer = {"200": {"description": "One.", "content": content}}
        found["paths"][f"/{name}"] = {"get": {"tags": ["things"], "responses": answer}}
        state = {"type": "string", "enum": list(values)}
        found["components"]["schemas"][name] = {
            "type": "object",
            "properties": {"state": state, name.lower(): {"type": "integer"}},
        }
    return found


def test_an_enum_keeps_its_name_when_another_place_lists_its_values_first() -> None:
    first = run(things(Team="abcde")).names
    assert "TeamState" in first.classes.values()
    second = run(things(Club="abcde", Team="abcde"), first).names
    enums = [n for k, n in second.classes.items() if k.startswith("enum ")]
    assert enums == ["TeamState"]
    assert not second.aliases


def test_an_enum_keeps_its_name_when_its_first_place_goes() -> None:
    first = run(things(Club="abcde", Team="abcde")).names
    (before,) = [n for k, n in first.classes.items() if k.startswith("enum ")]
    second = run(things(Team="abcde"), first).names
    (after,) = [n for k, n in second.classes.items() if k.startswith("enum ")]
    assert before == after
    assert not second.aliases


def test_two_enums_that_become_one_have_both_names_for_a_release() -> None:
    first = run(things(Club="abcdef", Team="abcde")).names
    enums = {n for k, n in first.classes.items() if k.startswith("enum ")}
    assert enums == {"ClubState", "TeamState"}
    second = run(things(Club="abcde", Team="abcde"), first).names
    (one,) = [n for k, n in second.classes.items() if k.startswith("enum ")]
    (alias,) = second.aliases
    assert (alias.name, alias.of) == ("TeamState", one) == ("TeamState", "ClubState")


def test_an_enum_of_something_that_has_gone_is_gone() -> None:
    first = run(things(Club="abcdef", Team="abcde")).names
    second = run(things(Club="abcde"), first).names
    assert not second.aliases


def headers(*names: str) -> dict[str, Any]:
    """Return a document with headers of a response."""
    found = document("""
paths:
  /things: {get: {tags: [things], responses: {"204": {description: Done.}}}}
""")
    stated = {name: {"schema": {"type": "integer"}} for name in names}
    found["paths"]["/things"]["get"]["responses"]["204"]["headers"] = stated
    return found


def test_another_header_does_not_rename_the_class_of_them() -> None:
    first = run(headers("Total-Count", "Total-Size")).names
    assert "TotalHeaders" in first.classes.values()
    second = run(headers("Total-Count", "Etag", "Total-Size"), first).names
    assert list(second.classes.values()) == list(first.classes.values())
    third = run(headers("Etag"), second).names
    assert list(third.classes.values()) == list(first.classes.values())
    assert not third.aliases


def test_other_headers_have_a_class_of_their_own() -> None:
    first = run(headers("Total-Count", "Total-Size")).names
    second = run(headers("Etag"), first).names
    assert "TotalHeaders" not in second.classes.values()
