"""Compares models, TypedDicts, other types and enums."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from restencil.diff.change import Change, Rule, Side
from restencil.diff.surface import (
    EnumClass,
    Field,
    Model,
    ModelKind,
    Surface,
    Whole,
    is_deprecated,
)
from restencil.diff.types import accepts, is_same, shown, without


class ModelComparison:
    """Compares the types of two packages.

    Args:
        old: The types of the first package.
        new: The types of the second.
    """

    def __init__(self, old: Whole, new: Whole) -> None:
        self._old = old
        self._new = new

    def models(
        self, old: Mapping[str, Model], new: Mapping[str, Model]
    ) -> Iterator[Change]:
        """Yield what changed of the classes of `models`.

        Of those that repeat the arguments of a method, the method's changes tell.
        """
        for name, model in old.items():
            if name in new and not model.is_of_arguments:
                yield from self._model(model, new[name])

    def aliases(
        self, old: Mapping[str, str], new: Mapping[str, str]
    ) -> Iterator[Change]:
        """Yield what changed of types that are no classes.

        Programs have to handle all of what responses are made of, so more is not safe.
        """
        for name in old:
            if name not in new or name.startswith("enums."):
                continue
            if is_same(old[name], new[name]):
                continue
            is_wider = accepts(new[name], self._new, old[name], self._old)
            is_safe = is_wider and not self._is_received(name)
            rule = Rule.TYPE_WIDENED if is_safe else Rule.TYPE_CHANGED
            message = f"is `{shown(new[name])}` instead of `{shown(old[name])}`"
            yield Change(rule, f"models.{name}", message, f"models.{name}")

    def _is_received(self, name: str) -> bool:
        return self._old.is_received(name) or self._new.is_received(name)

    def _model(self, old: Model, new: Model) -> Iterator[Change]:
        subject = f"models.{new.name}"
        if old.kind is not new.kind or old.bases != new.bases:
            message = f"is a {', '.join(new.bases)} instead of {', '.join(old.bases)}"
            yield Change(Rule.MODEL_CHANGED, subject, message, subject)
            if old.kind is not new.kind:
                return
        compare = self._key if new.kind is ModelKind.SENT else self._field
        for name, field in old.fields.items():
            if name in new.fields:
                yield from compare(subject, field, new.fields[name])
            else:
                yield _lost(subject, name, new.kind)
        for name, field in new.fields.items():
            if name not in old.fields:
                yield _gained(subject, field, new.kind)
        yield from _words(Rule.MODEL_DEPRECATED, subject, old, new)

    def _field(self, subject: str, old: Field, new: Field) -> Iterator[Change]:
        place = f"{subject}.{new.name}"
        if old.is_required and not new.is_required:
            message = "may be missing now"
            yield Change(Rule.FIELD_OPTIONAL, place, message, place)
        elif new.is_required and not old.is_required:
            message = "is always there now"
            yield Change(Rule.FIELD_REQUIRED, place, message, place)
        before, after = old.type, new.type
        if old.is_required != new.is_required:
            # That it can be none says the same once more.
            before, after = without(before, "None"), without(after, "None")
        if not is_same(before, after):
            yield self._type(place, before, after)
        yield from _other_words(place, _with_default(old), _with_default(new))

    def _type(self, place: str, old: str, new: str) -> Change:
        is_safe = accepts(old, self._old, new, self._new) and "Any" not in old
        rule = Rule.FIELD_NARROWED if is_safe else Rule.FIELD_CHANGED
        return Change(
            rule, place, f"is `{shown(new)}` instead of `{shown(old)}`", place
        )

    def _key(self, subject: str, old: Field, new: Field) -> Iterator[Change]:
        place = f"{subject}.{new.name}"
        if new.is_required and not old.is_required:
            yield Change(Rule.KEY_NEEDED, place, "is needed now", place)
        elif old.is_required and not new.is_required:
            yield Change(Rule.KEY_OPTIONAL, place, "may be left out now", place)
        if not is_same(old.type, new.type):
            is_wider = accepts(new.type, self._new, old.type, self._old)
            rule = Rule.KEY_WIDENED if is_wider else Rule.KEY_NARROWED
            message = f"is `{shown(new.type)}` instead of `{shown(old.type)}`"
            yield Change(rule, place, message, place)
        if old.default and new.default and old.default != new.default:
            message = f"is `{new.default}` by default instead of `{old.default}`"
            yield Change(Rule.KEY_DEFAULT, place, message, place)
        yield from _other_words(place, old, new)


def compare_enums(
    old: Mapping[str, EnumClass], new: Mapping[str, EnumClass]
) -> Iterator[Change]:
    """Yield what changed of enums."""
    for name, enum in old.items():
        if name in new:
            yield from _enum(enum, new[name])
    for name in old:
        if name not in new:
            subject = f"enums.{name}"
            yield Change(Rule.ENUM_REMOVED, subject, "was removed", subject, Side.OLD)
    for name in new:
        if name not in old:
            subject = f"enums.{name}"
            yield Change(Rule.ENUM_ADDED, subject, "is new", subject)


def _enum(old: EnumClass, new: EnumClass) -> Iterator[Change]:
    subject = f"enums.{new.name}"
    if old.base != new.base:
        message = f"has values of type `{new.base}` instead of `{old.base}`"
        yield Change(Rule.ENUM_BASE_CHANGED, subject, message, subject)
    if new.is_extensible and not old.is_extensible:
        message = "also stands for other values in requests"
        yield Change(Rule.ENUM_EXTENSIBLE, subject, message, subject)
    elif old.is_extensible and not new.is_extensible:
        message = "stands for no other values in requests any more"
        yield Change(Rule.ENUM_CLOSED, subject, message, subject)
    for name, value in old.members.items():
        member = f"{subject}.{name}"
        if name not in new.members:
            message = f"was removed (`{value}`)"
            yield Change(Rule.MEMBER_REMOVED, member, message, member, Side.OLD)
        elif value != new.members[name]:
            message = f"is `{new.members[name]}` instead of `{value}`"
            yield Change(Rule.MEMBER_CHANGED, member, message, member)
    for name, value in new.members.items():
        if name not in old.members:
            member = f"{subject}.{name}"
            yield Change(Rule.MEMBER_ADDED, member, f"is new (`{value}`)", member)
    if old.description != new.description:
        message = "is described in other words"
        yield Change(Rule.DESCRIPTION_CHANGED, subject, message, subject)


def gone_and_new(old: Surface, new: Surface) -> Iterator[Change]:
    """Yield the names of `models` that one of two packages alone has."""
    before, after = _names(old), _names(new)
    for name, is_class in before.items():
        subject = f"models.{name}"
        if name not in after:
            yield Change(Rule.MODEL_REMOVED, subject, "was removed", subject, Side.OLD)
        elif after[name] is not is_class:
            message = "is another kind of type now"
            yield Change(Rule.MODEL_CHANGED, subject, message, subject)
    for name in after:
        if name not in before:
            subject = f"models.{name}"
            yield Change(Rule.MODEL_ADDED, subject, "is new", subject)


def _names(surface: Surface) -> Mapping[str, bool]:
    """Return the names of `models`, and whether each is a class."""
    classes = dict.fromkeys(surface.models, True)
    others = (name for name in surface.aliases if not name.startswith("enums."))
    return {**dict.fromkeys(others, False), **classes}


def _lost(subject: str, name: str, kind: ModelKind) -> Change:
    rule = Rule.KEY_REMOVED if kind is ModelKind.SENT else Rule.FIELD_REMOVED
    place = f"{subject}.{name}"
    return Change(rule, place, "was removed", place, Side.OLD)


def _gained(subject: str, field: Field, kind: ModelKind) -> Change:
    place = f"{subject}.{field.name}"
    if kind is ModelKind.RECEIVED:
        return Change(Rule.FIELD_ADDED, place, "is new", place)
    if field.is_required:
        return Change(Rule.NEEDED_KEY_ADDED, place, "is new, and needed", place)
    return Change(Rule.KEY_ADDED, place, "is new", place)


def _other_words(place: str, old: Field, new: Field) -> Iterator[Change]:
    if old.wire_name != new.wire_name:
        message = f"is `{new.wire_name}` in JSON instead of `{old.wire_name}`"
        yield Change(Rule.FIELD_WIRE_NAME, place, message, place)
    yield from _words(Rule.FIELD_DEPRECATED, place, old, new)


def _with_default(field: Field) -> Field:
    """Return a field whose default is among the words: it is the server that knows it."""
    return replace(field, description=f"{field.description} {field.default}")


def _words(
    deprecated: Rule, place: str, old: Model | Field, new: Model | Field
) -> Iterator[Change]:
    if is_deprecated(new.description) and not is_deprecated(old.description):
        yield Change(deprecated, place, "is deprecated", place)
    elif old.description != new.description:
        message = "is described in other words"
        yield Change(Rule.DESCRIPTION_CHANGED, place, message, place)
