"""The release that a comparison asks for: its version and its changelog's entry.

Versions follow Semantic Versioning 2.0.0; below 1.0.0, where it leaves that open, a
breaking change asks for a minor version and everything else for a patch.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Final

from restencil.code.printable import printable
from restencil.diff.change import Change, Impact, Located, Rule

_VERSION: Final = re.compile(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?.*")
_HEADINGS: Final[Mapping[Impact, str]] = {
    Impact.BREAKING: "Breaking",
    Impact.ADDITIVE: "Added",
    Impact.COSMETIC: "Other",
}
_MANY: Final = 4
"""How many things are listed in one line of which the same is to be said."""
_DEPRECATED: Final = "Deprecated"
_DEPRECATING: Final = ("-deprecated", "-renamed", "-former-name")
"""What the rules end with that are about what is there for a while."""
_ORDER: Final = ("Breaking", "Added", _DEPRECATED, "Other")
_FIRST: Final = "# Changelog\n"


class Bump(StrEnum):
    """Which part of a version has to be raised."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"
    NONE = "none"


def bump_of(impact: Impact | None, version: str) -> Bump:
    """Return the part of a version that has to be raised for an impact."""
    is_young = numbers(version)[0] == 0
    match impact:
        case None:
            return Bump.NONE
        case Impact.BREAKING:
            return Bump.MINOR if is_young else Bump.MAJOR
        case Impact.ADDITIVE:
            return Bump.PATCH if is_young else Bump.MINOR
        case Impact.COSMETIC:
            return Bump.PATCH


def numbers(version: str) -> tuple[int, int, int]:
    """Return the three numbers of a version; zeros where it has none."""
    found = _VERSION.fullmatch(version)
    major, minor, patch = (int(n or 0) for n in found.groups()) if found else (0, 0, 0)
    return major, minor, patch


def bumped(version: str, bump: Bump) -> str:
    """Return the version that follows another one.

    What comes before a release may be raised to that release, if its numbers are as high
    as they have to be.
    """
    major, minor, patch = numbers(version)
    if bump is not Bump.NONE and _is_early(version):
        is_enough = {
            Bump.MAJOR: minor == patch == 0,
            Bump.MINOR: patch == 0,
            Bump.PATCH: True,
        }
        if is_enough[bump]:
            return f"{major}.{minor}.{patch}"
    match bump:
        case Bump.MAJOR:
            return f"{major + 1}.0.0"
        case Bump.MINOR:
            return f"{major}.{minor + 1}.0"
        case Bump.PATCH:
            return f"{major}.{minor}.{patch + 1}"
        case Bump.NONE:
            return version


def next_version(old: str, new: str, configured: str) -> str:
    """Return the version to release.

    Args:
        old: The last release.
        new: The version that its changes ask for.
        configured: The version that is configured, which stays if it is high enough.
    """
    is_enough = numbers(configured) >= numbers(new) and configured != old
    return configured if is_enough else new


def _is_early(version: str) -> bool:
    """Tell whether a version comes before the release with its numbers (PEP 440)."""
    return re.search(r"\d[-_.]?(?:a|b|rc|alpha|beta|dev|pre|c)", version) is not None


def entry(version: str, changes: Iterable[Located]) -> str:
    """Return the entry of a changelog for a version, in Markdown."""
    return "\n".join((f"## {version}", *_sections(tuple(changes)), ""))


def _sections(changes: tuple[Located, ...]) -> Iterator[str]:
    for heading in _ORDER:
        found = [each for each in changes if _heading(each.change) == heading]
        if found:
            yield f"\n### {heading}\n"
            yield from dict.fromkeys(_lines([each.change for each in found]))


def _heading(change: Change) -> str:
    # What has another name keeps the former one, which is deprecated.
    is_deprecation = change.rule.label.endswith(_DEPRECATING)
    if is_deprecation and change.impact is Impact.ADDITIVE:
        return _DEPRECATED
    return _HEADINGS[change.impact]


def _lines(changes: Sequence[Change]) -> Iterator[str]:
    """Yield a line for each change, or for all that say the same of several things."""
    alike: dict[tuple[Rule, str], list[str]] = {}
    for change in dict.fromkeys(changes):
        alike.setdefault((change.rule, change.message), []).append(change.subject)
    for change in dict.fromkeys(changes):
        subjects = [*dict.fromkeys(alike[change.rule, change.message])]
        if len(subjects) < _MANY:
            sentence = _capital(f"{_code(change.subject)}{change.predicate}")
        elif change.subject == subjects[0]:
            listed = ", ".join(map(_code, subjects))
            sentence = f"{_of_many(change.message)}: {listed}"
        else:
            continue
        yield f"- {printable(sentence)}."


def _code(subject: str) -> str:
    return f"`{subject}`" if re.fullmatch(r"[\w.]+", subject) else subject


def _of_many(message: str) -> str:
    """Return what is said of each of several things."""
    return (
        _capital(message) if message.startswith("the ") else f"Each of these {message}"
    )


def _capital(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


def changelog(text: str, version: str, entry: str) -> str:
    """Return a changelog with an entry, instead of one for the same version.

    Args:
        text: The changelog; empty where there is none.
        version: The version.
        entry: Its entry.
    """
    sections = re.split(r"^(?=## )", text or _FIRST, flags=re.MULTILINE)
    own = re.compile(rf"## \[?v?{re.escape(version)}\]?(?:\s|$)")
    head, rest = sections[0], [each for each in sections[1:] if not own.match(each)]
    at = 1 if rest and re.match(r"## \[?unreleased", rest[0], re.IGNORECASE) else 0
    parts = (head, *rest[:at], entry, *rest[at:])
    return "\n".join(f"{part.strip()}\n" for part in parts if part.strip())


def with_version(text: str, package: str, version: str) -> str:
    """Return the text of a configuration file with another version of a client.

    It is the same text where the client's table is not found by its `package`.
    """
    tables = re.split(r"^(?=[ \t]*\[)", text, flags=re.MULTILINE)
    name = re.compile(
        rf"""^[ \t]*package[ \t]*=[ \t]*["']{re.escape(package)}["'].*\n?""",
        re.MULTILINE,
    )
    stated = re.compile(
        r"""^([ \t]*version[ \t]*=[ \t]*)["'][^"']*["']""", re.MULTILINE
    )
    for index, table in enumerate(tables):
        found = name.search(table)
        if found is None:
            continue
        if stated.search(table):
            tables[index] = stated.sub(rf'\g<1>"{version}"', table, count=1)
        else:
            line = f'{found[0].rstrip()}\nversion = "{version}"\n'
            tables[index] = table[: found.start()] + line + table[found.end() :]
        break
    return "".join(tables)
