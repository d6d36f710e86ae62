"""Versions and changelogs."""

from __future__ import annotations

import pytest

from restencil.diff.change import Change, Impact, Located, Rule
from restencil.diff.release import (
    Bump,
    bump_of,
    bumped,
    changelog,
    entry,
    next_version,
    with_version,
)


@pytest.mark.parametrize(
    ("impact", "version", "expected"),
    [
        (Impact.BREAKING, "0.3.4", "0.4.0"),
        (Impact.ADDITIVE, "0.3.4", "0.3.5"),
        (Impact.COSMETIC, "0.3.4", "0.3.5"),
        (None, "0.3.4", "0.3.4"),
        (Impact.BREAKING, "1.2.3", "2.0.0"),
        (Impact.ADDITIVE, "1.2.3", "1.3.0"),
        (Impact.COSMETIC, "1.2.3", "1.2.4"),
        (Impact.ADDITIVE, "2", "2.1.0"),
        (Impact.ADDITIVE, "1.0.0rc1", "1.0.0"),
        (Impact.BREAKING, "2.0.0-beta.1", "2.0.0"),
        (Impact.BREAKING, "1.3.0a1", "2.0.0"),
        (Impact.ADDITIVE, "1.3.0.dev4", "1.3.0"),
        (Impact.ADDITIVE, "1.2.1rc1", "1.3.0"),
        (Impact.COSMETIC, "1.2.1rc1", "1.2.1"),
        (Impact.COSMETIC, "1.2.1.post1", "1.2.2"),
        (None, "1.2.1rc1", "1.2.1rc1"),
    ],
)
def test_versions(impact: Impact | None, version: str, expected: str) -> None:
    assert bumped(version, bump_of(impact, version)) == expected


@pytest.mark.parametrize(
    ("old", "new", "configured", "expected"),
    [
        ("1.2.0", "1.3.0", "1.2.0", "1.3.0"),
        ("1.2.0", "1.3.0", "1.3.0", "1.3.0"),
        ("1.2.0", "1.3.0", "2.0.0", "2.0.0"),
        ("1.2.0", "2.0.0", "2.0.0rc1", "2.0.0rc1"),
        ("2.0.0rc1", "2.0.0", "2.0.0rc1", "2.0.0"),
        ("2.0.0rc1", "2.0.0", "2.0.0rc2", "2.0.0rc2"),
    ],
)
def test_a_version_that_is_configured_and_high_enough_stays(
    old: str, new: str, configured: str, expected: str
) -> None:
    assert next_version(old, new, configured) == expected


def test_no_change_bumps_nothing() -> None:
    assert bump_of(None, "1.0.0") is Bump.NONE


def test_an_entry_comes_first() -> None:
    text = changelog("# Changes\n\nAll of them.\n\n## 0.1.0\n\n- One.\n", "0.2.0", NEW)
    expected = "# Changes\n\nAll of them.\n\n## 0.2.0\n\n- Two.\n\n## 0.1.0\n\n- One.\n"
    assert text == expected


def test_an_entry_comes_after_what_is_not_released() -> None:
    text = changelog("# Changelog\n\n## [Unreleased]\n\n- Three.\n", "0.2.0", NEW)
    assert text == "# Changelog\n\n## [Unreleased]\n\n- Three.\n\n## 0.2.0\n\n- Two.\n"


def test_an_entry_replaces_one_for_the_same_version() -> None:
    once = changelog("", "0.2.0", NEW)
    assert once == "# Changelog\n\n## 0.2.0\n\n- Two.\n"
    assert changelog(once, "0.2.0", NEW) == once


def test_what_is_deprecated_has_a_heading_of_its_own() -> None:
    rules = (Rule.FIELD_DEPRECATED, Rule.METHOD_ADDED)
    changes = [Located(Change(rule, "a.b", "is so", ""), None) for rule in rules]
    added, deprecated = (
        "### Added\n\n- `a.b` is so.",
        "### Deprecated\n\n- `a.b` is so.",
    )
    assert entry("0.2.0", changes) == f"## 0.2.0\n\n{added}\n\n{deprecated}\n"


def test_the_same_of_many_things_is_said_once() -> None:
    def said(rule: Rule, message: str, count: int) -> str:
        names = [f"client.{letter}" for letter in "abcdef"[:count]]
        return entry(
            "1.0.0", [Located(Change(rule, n, message, n), None) for n in names]
        )

    needs = said(Rule.AUTH_NEEDED, "needs key", 4)
    listed = "`client.a`, `client.b`, `client.c`, `client.d`"
    assert needs.endswith(f"### Breaking\n\n- Each of these needs key: {listed}.\n")
    removed = said(Rule.ARGUMENT_REMOVED, "the argument `x` was removed", 4)
    assert removed.endswith(f"- The argument `x` was removed: {listed}.\n")
    few = said(Rule.AUTH_NEEDED, "needs key", 2)
    assert few.endswith("- `client.a` needs key.\n- `client.b` needs key.\n")


def test_names_of_a_document_stay_on_their_line() -> None:
    change = Change(Rule.METHOD_ADDED, "client.get", "is new (`GET /a\n## 9.9.9`)", "")
    lines = entry("0.2.0", [Located(change, None)]).splitlines()
    assert [line for line in lines if line.startswith("## ")] == ["## 0.2.0"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('package = "a"\n', 'package = "a"\nversion = "2.0.0"\n'),
        (
            'version = "1"  # Old.\npackage = "a"',
            'version = "2.0.0"  # Old.\npackage = "a"',
        ),
        (
            '[project]\nversion = "1"\n[tool.restencil]\npackage = "a"\n[x]\nversion = "1"\n',
            '[project]\nversion = "1"\n[tool.restencil]\npackage = "a"\nversion = "2.0.0"\n'
            '[x]\nversion = "1"\n',
        ),
        (
            '[[clients]]\npackage = "b"\n[[clients]]\nversion = "1"\npackage = "a"\n',
            '[[clients]]\npackage = "b"\n[[clients]]\nversion = "2.0.0"\npackage = "a"\n',
        ),
        ('clients = [{package = "a"}]\n', 'clients = [{package = "a"}]\n'),
    ],
)
def test_a_configuration_gets_another_version(before: str, after: str) -> None:
    assert with_version(before, "a", "2.0.0") == after


NEW = "## 0.2.0\n\n- Two.\n"
