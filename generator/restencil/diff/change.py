"""Changes of a package's surface, and what each means for the programs that use it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Final

from restencil.origin import Location


class Impact(StrEnum):
    """What a change means for a program that uses the package."""

    BREAKING = "breaking"
    """It may have to be changed."""
    ADDITIVE = "additive"
    """It works as before, and could do more."""
    COSMETIC = "cosmetic"
    """There is nothing that it could notice."""


class Rule(Enum):
    """The kinds of changes: what each is called, and its impact."""

    METHOD_REMOVED = "method-removed", Impact.BREAKING
    METHOD_MOVED = "method-moved", Impact.BREAKING
    METHOD_RENAMED = "method-renamed", Impact.ADDITIVE
    METHOD_ADDED = "method-added", Impact.ADDITIVE
    METHOD_DEPRECATED = "method-deprecated", Impact.ADDITIVE
    METHOD_RESTORED = "method-restored", Impact.COSMETIC
    REQUEST_CHANGED = "request-changed", Impact.COSMETIC
    BODY_FORMAT_CHANGED = "body-format-changed", Impact.COSMETIC
    PAGINATION_CHANGED = "pagination-changed", Impact.COSMETIC
    ARGUMENT_REMOVED = "argument-removed", Impact.BREAKING
    ARGUMENT_RENAMED = "argument-renamed", Impact.BREAKING
    ARGUMENT_FORMER_NAME = "argument-former-name", Impact.ADDITIVE
    ARGUMENT_ADDED = "argument-added", Impact.ADDITIVE
    NEEDED_ARGUMENT_ADDED = "needed-argument-added", Impact.BREAKING
    ARGUMENT_NEEDED = "argument-needed", Impact.BREAKING
    ARGUMENT_OPTIONAL = "argument-optional", Impact.ADDITIVE
    ARGUMENT_WIDENED = "argument-widened", Impact.ADDITIVE
    ARGUMENT_NARROWED = "argument-narrowed", Impact.BREAKING
    ARGUMENT_PLACE = "argument-place", Impact.BREAKING
    ARGUMENT_DEFAULT = "argument-default", Impact.BREAKING
    ARGUMENT_DEPRECATED = "argument-deprecated", Impact.ADDITIVE
    ARGUMENT_WIRE_NAME = "argument-wire-name", Impact.COSMETIC
    RETURN_NARROWED = "return-narrowed", Impact.ADDITIVE
    RETURN_CHANGED = "return-changed", Impact.BREAKING
    OVERLOAD_ADDED = "overload-added", Impact.ADDITIVE
    OVERLOAD_REMOVED = "overload-removed", Impact.BREAKING
    STATUS_ADDED = "status-added", Impact.ADDITIVE
    STATUS_REMOVED = "status-removed", Impact.COSMETIC
    ERROR_BODY_CHANGED = "error-body-changed", Impact.BREAKING
    AUTH_NEEDED = "auth-needed", Impact.BREAKING
    AUTH_RELAXED = "auth-relaxed", Impact.ADDITIVE
    SERVER_CHANGED = "server-changed", Impact.ADDITIVE
    MODEL_REMOVED = "model-removed", Impact.BREAKING
    MODEL_ADDED = "model-added", Impact.ADDITIVE
    TYPE_RENAMED = "type-renamed", Impact.ADDITIVE
    FORMER_NAME_REMOVED = "former-name-removed", Impact.BREAKING
    MODEL_CHANGED = "model-changed", Impact.BREAKING
    MODEL_DEPRECATED = "model-deprecated", Impact.ADDITIVE
    TYPE_WIDENED = "type-widened", Impact.ADDITIVE
    TYPE_CHANGED = "type-changed", Impact.BREAKING
    FIELD_REMOVED = "field-removed", Impact.BREAKING
    FIELD_RENAMED = "field-renamed", Impact.ADDITIVE
    FIELD_ADDED = "field-added", Impact.ADDITIVE
    FIELD_OPTIONAL = "field-optional", Impact.BREAKING
    FIELD_REQUIRED = "field-required", Impact.ADDITIVE
    FIELD_NARROWED = "field-narrowed", Impact.ADDITIVE
    FIELD_CHANGED = "field-changed", Impact.BREAKING
    FIELD_DEPRECATED = "field-deprecated", Impact.ADDITIVE
    FIELD_WIRE_NAME = "field-wire-name", Impact.COSMETIC
    KEY_REMOVED = "key-removed", Impact.BREAKING
    KEY_ADDED = "key-added", Impact.ADDITIVE
    NEEDED_KEY_ADDED = "needed-key-added", Impact.BREAKING
    KEY_NEEDED = "key-needed", Impact.BREAKING
    KEY_OPTIONAL = "key-optional", Impact.ADDITIVE
    KEY_WIDENED = "key-widened", Impact.ADDITIVE
    KEY_NARROWED = "key-narrowed", Impact.BREAKING
    KEY_DEFAULT = "key-default", Impact.BREAKING
    ENUM_REMOVED = "enum-removed", Impact.BREAKING
    ENUM_ADDED = "enum-added", Impact.ADDITIVE
    ENUM_BASE_CHANGED = "enum-base-changed", Impact.BREAKING
    ENUM_EXTENSIBLE = "enum-extensible", Impact.ADDITIVE
    ENUM_CLOSED = "enum-closed", Impact.BREAKING
    MEMBER_REMOVED = "member-removed", Impact.BREAKING
    MEMBER_RENAMED = "member-renamed", Impact.ADDITIVE
    MEMBER_ADDED = "member-added", Impact.ADDITIVE
    MEMBER_CHANGED = "member-changed", Impact.BREAKING
    EXPORT_REMOVED = "export-removed", Impact.BREAKING
    EXPORT_ADDED = "export-added", Impact.ADDITIVE
    CODE_CHANGED = "code-changed", Impact.COSMETIC
    RUNTIME_BROKEN = "runtime-broken", Impact.BREAKING
    RUNTIME_CHANGED = "runtime-changed", Impact.COSMETIC
    DESCRIPTION_CHANGED = "description-changed", Impact.COSMETIC

    def __init__(self, label: str, impact: Impact) -> None:
        self.label = label
        self.impact = impact


class Side(Enum):
    """Which of two packages a thing is found in."""

    OLD = "old"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    Attributes:
        rule: Its kind.
        subject: What changed, as the caller writes it: `client.images.create`.
        message: What is different now.
        place: What to look up in the document: `images.create.name`.
        side: In the document of which package.
    """

    rule: Rule
    subject: str
    message: str
    place: str
    side: Side = Side.NEW

    @property
    def sentence(self) -> str:
        """The subject and the message."""
        return f"{self.subject}{self.predicate}"

    @property
    def predicate(self) -> str:
        """The message as it follows the subject."""
        colon = ":" if self.message.startswith("the ") else ""
        return f"{colon} {self.message}"

    @property
    def impact(self) -> Impact:
        """What it means for a program."""
        return self.rule.impact


@dataclass(frozen=True, slots=True)
class Located:
    """A change, and where the document has what changed; none where that is unknown."""

    change: Change
    location: Location | None


_ORDER: Final[Mapping[Impact, int]] = {each: i for i, each in enumerate(Impact)}


def worst(changes: Iterable[Change]) -> Impact | None:
    """Return the heaviest impact among changes; none where there are none."""
    return min((c.impact for c in changes), key=_ORDER.__getitem__, default=None)


def by_impact(changes: Iterable[Located]) -> list[Located]:
    """Return changes, the heaviest first, else in their order."""
    return sorted(changes, key=lambda each: _ORDER[each.change.impact])
