"""What no small change of a document shows is shown by changes of generated code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from restencil.diff.change import Change, Impact, Rule
from restencil.diff.code import NoPackageError
from restencil.diff.compare import compare_surfaces
from restencil.diff.extract import surface_of, surfaces_of
from tests.conftest import ROOT
from tests.diff.comparing import make
from tests.generating import working_directory


@pytest.fixture(autouse=True)
def in_folder() -> Iterator[None]:
    with working_directory(Path(__file__).parent):
        yield


def changed(path: str, before: str, after: str) -> tuple[Change, ...]:
    """Return the changes that replacing a text in a file of the package makes."""
    files = make(None).files
    assert before in files[path]
    new = {**files, path: files[path].replace(before, after)}
    return compare_surfaces(surface_of(files), surface_of(new))


def test_a_method_that_is_found_elsewhere_has_moved() -> None:
    (change,) = changed("example/resources/images.py", "def get(", "def fetch(")
    assert change.rule is Rule.METHOD_MOVED
    assert change.sentence == "client.images.get is `client.images.fetch` now"


def test_what_can_be_passed_by_place_matters() -> None:
    path, before = "example/resources/images.py", "(self, id: int,"
    (change,) = changed(path, before, "(self, *, id: int,")
    assert change.rule is Rule.ARGUMENT_PLACE


def test_returning_less_is_no_breaking_change_and_returning_more_is() -> None:
    path = "example/resources/images.py"
    less, more = "-> models.Image:", "-> models.Image | None:"
    files = make(None).files
    wide = {**files, path: files[path].replace(less, more)}
    narrowed = compare_surfaces(surface_of(wide), surface_of(files))
    assert {change.rule for change in narrowed} == {Rule.RETURN_NARROWED}
    widened = compare_surfaces(surface_of(files), surface_of(wide))
    assert {change.rule for change in widened} == {Rule.RETURN_CHANGED}


def test_another_name_on_the_wire_is_cosmetic() -> None:
    path = "example/models/owner.py"
    after = 'login: str = Field(alias="Login")\n'
    (change,) = changed(path, "login: str\n", after)
    assert change.rule is Rule.FIELD_WIRE_NAME
    assert change.sentence == "models.Owner.login is `Login` in JSON instead of `login`"


def test_a_former_name_that_goes_is_a_breaking_change() -> None:
    overlay = "cases/schema_renamed/overlay.yaml"
    with_former, without = make(overlay, None, again=True), make(overlay)
    changes = compare_surfaces(*surfaces_of(with_former.files, without.files))
    assert [change.rule for change in changes] == [Rule.FORMER_NAME_REMOVED]


def test_names_that_a_package_exports_come_and_go() -> None:
    changes = changed("example/__init__.py", '"RateLimit",', '"RateLimits",')
    rules = {change.rule for change in changes}
    assert rules == {Rule.EXPORT_REMOVED, Rule.EXPORT_ADDED}


def test_another_runtime_is_cosmetic_unless_what_it_exports_changes() -> None:
    path = "example/_runtime/retries.py"
    (change,) = changed(path, '"""', '""" ')
    assert change.rule is Rule.RUNTIME_CHANGED
    (change,) = changed(path, "class RetryPolicy", "class RetryPolicies")
    assert change.rule is Rule.RUNTIME_BROKEN


@pytest.mark.parametrize(
    ("path", "before", "rule"),
    [
        ("errors.py", "class APIError(", Rule.RUNTIME_BROKEN),
        ("client.py", "    def with_options(", Rule.RUNTIME_BROKEN),
        ("styles.py", "def query_parts(", Rule.RUNTIME_CHANGED),
    ],
)
def test_only_what_programs_reach_of_the_runtime_can_break_them(
    path: str, before: str, rule: Rule
) -> None:
    after = before.replace("def ", "def other_").replace("APIError", "APIErrors")
    changes = changed(f"example/_runtime/{path}", before, after)
    assert {change.rule for change in changes} == {rule}


def test_a_folder_without_a_package_is_told_apart() -> None:
    with pytest.raises(NoPackageError):
        surface_of({"setup.py": ""})


def test_ways_to_call_a_method_are_compared_one_by_one() -> None:
    files = make("cases/second_media_type/overlay.yaml").files
    path, before = "example/resources/images.py", "        name: str,\n"
    assert files[path].count(before) > 1
    new = {**files, path: files[path].replace(before, "        name: int,\n")}
    changes = compare_surfaces(surface_of(files), surface_of(new))
    subject = "client.images.create"
    assert [each for each in changes if each.impact is Impact.BREAKING] == [
        Change(
            Rule.ARGUMENT_NARROWED,
            subject,
            "the argument `name` is `int` instead of `str`",
            "images.create.name",
        )
    ]


def expected(case: str) -> dict[str, str]:
    """Return the package of a golden case."""
    folder = ROOT / "tests/cases" / case / "expected"
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*.py")
    }


def test_what_has_to_be_granted_belongs_to_the_credentials() -> None:
    files = expected("security_schemes")
    more, less = '{"oauth": ["read", "write"]}', '{"oauth": ["read"]}'
    new = {path: text.replace(more, less) for path, text in files.items()}
    (relaxed,) = compare_surfaces(*surfaces_of(files, new))
    assert relaxed.rule is Rule.AUTH_RELAXED
    assert relaxed.message == "needs oauth (read)"
    (needed,) = compare_surfaces(*surfaces_of(new, files))
    assert needed.rule is Rule.AUTH_NEEDED
    assert needed.message == "needs oauth (read, write)"


def test_pages_that_are_asked_for_in_another_way_are_told() -> None:
    files = expected("pagination")
    new = {
        path: text.replace("=PageNumber(", "=Offset(") for path, text in files.items()
    }
    changes = compare_surfaces(*surfaces_of(files, new))
    assert {each.rule for each in changes} == {Rule.PAGINATION_CHANGED}
    assert "asks for pages by `Offset` instead of `PageNumber`" in changes[0].sentence


def test_where_nothing_else_is_known_code_that_does_something_otherwise_is_told() -> (
    None
):
    (change,) = changed("example/client.py", "Token(", "Tokens(")
    assert change.rule is Rule.CODE_CHANGED
    assert change.sentence == "the package does something otherwise in `client.py`"
    assert not changed("example/client.py", '"""', '""" ')
    assert not changed("example/client.py", "import ", "import  ")
