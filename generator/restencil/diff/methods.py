"""Compares methods: how they are called, what they return and what they send."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from restencil.diff.change import Change, Impact, Rule, Side
from restencil.diff.requests import prose, sent, statuses
from restencil.diff.surface import (
    Argument,
    ArgumentKind,
    Method,
    Signature,
    is_deprecated,
)
from restencil.diff.types import Known, accepts, is_same, shown, without


class MethodComparison:
    """Compares the methods of two packages.

    Args:
        old: The types of the first package.
        new: The types of the second.
    """

    def __init__(self, old: Known, new: Known) -> None:
        self._old = old
        self._new = new

    def methods(
        self, old: Mapping[str, Method], new: Mapping[str, Method]
    ) -> Iterator[Change]:
        """Yield what changed of all methods."""
        moved = dict(_moved(old, new))
        for name, method in old.items():
            if name in new:
                yield from self._method(method, new[name])
            elif name in moved:
                target = moved[name]
                message = f"is `client.{target}` now"
                yield Change(Rule.METHOD_MOVED, f"client.{name}", message, target)
                yield from self._method(method, new[target])
            else:
                message = f"was removed{_request(method)}"
                yield Change(
                    Rule.METHOD_REMOVED, f"client.{name}", message, name, Side.OLD
                )
        for name, method in new.items():
            if name not in old and name not in moved.values():
                message = f"is new{_request(method)}"
                yield Change(Rule.METHOD_ADDED, f"client.{name}", message, name)

    def signature(
        self, subject: str, place: str, old: Signature, new: Signature
    ) -> Iterator[Change]:
        """Yield what changed of how something is called, and of what it returns."""
        yield from self._arguments(subject, place, old.arguments, new.arguments)
        if is_same(old.returns, new.returns):
            return
        is_narrower = accepts(old.returns, self._old, new.returns, self._new)
        is_safe = is_narrower and "Any" not in old.returns
        rule = Rule.RETURN_NARROWED if is_safe else Rule.RETURN_CHANGED
        message = f"returns `{shown(new.returns)}` instead of `{shown(old.returns)}`"
        yield Change(rule, subject, message, place)

    def _method(self, old: Method, new: Method) -> Iterator[Change]:
        subject = f"client.{new.name}"
        if len(old.signatures) == len(new.signatures) == 1:
            yield from self.signature(subject, new.name, old.whole, new.whole)
        else:
            yield from self._overloads(subject, old, new)
        yield from prose(subject, old, new)
        yield from statuses(subject, old, new)
        yield from sent(subject, new.name, old.wire, new.wire)

    def _overloads(self, subject: str, old: Method, new: Method) -> Iterator[Change]:
        """Yield what changed of the ways to call a method.

        A way that is much like one that there was is taken for it, and compared with it.
        """
        pairs = {
            index: self._alike(each, new.signatures)
            for index, each in enumerate(old.signatures)
        }
        compared = (
            self.signature(subject, new.name, old.signatures[index], other)
            for index, other in pairs.items()
            if other is not None
        )
        yield from dict.fromkeys(itertools.chain.from_iterable(compared))
        for index, each in enumerate(old.signatures):
            if pairs[index] is None:
                shown = ", ".join(argument.name for argument in each.arguments)
                message = f"cannot be called as before with `{shown}`"
                yield Change(Rule.OVERLOAD_REMOVED, subject, message, new.name)
        if len(new.signatures) > len(old.signatures):
            message = f"can be called in {len(new.signatures)} ways"
            yield Change(Rule.OVERLOAD_ADDED, subject, message, new.name)

    def _alike(
        self, old: Signature, signatures: Sequence[Signature]
    ) -> Signature | None:
        """Return the way to call a method that breaks least of another; none is for none.

        One that breaks something has to share half of the arguments at least, and to need
        no others.
        """
        found = min(signatures, key=lambda new: self._harm(old, new))
        if not self._harm(old, found)[0] or _is_alike(old, found):
            return found
        return None

    def _harm(self, old: Signature, new: Signature) -> tuple[int, int]:
        """Return how many changes there are from one way to another: breaking, and all."""
        changes = [*self.signature("", "", old, new)]
        return sum(c.impact is Impact.BREAKING for c in changes), len(changes)

    def _arguments(
        self,
        subject: str,
        place: str,
        old: Sequence[Argument],
        new: Sequence[Argument],
    ) -> Iterator[Change]:
        before = {argument.name: argument for argument in old}
        after = {argument.name: argument for argument in new}
        renamed = dict(_renamed(before, after))
        for name, argument in before.items():
            at = f"{place}.{renamed.get(name, name)}"
            if name in after:
                yield from self._argument(subject, at, argument, after[name])
            elif name in renamed:
                message = f"the argument `{name}` is called `{renamed[name]}` now"
                yield Change(Rule.ARGUMENT_RENAMED, subject, message, at)
                # What it is sent as goes with its name.
                found = replace(after[renamed[name]], wire=argument.wire)
                yield from self._argument(subject, at, argument, found)
            else:
                message = f"the argument `{name}` was removed"
                yield Change(Rule.ARGUMENT_REMOVED, subject, message, at, Side.OLD)
        for name, argument in after.items():
            if name not in before and name not in renamed.values():
                yield _added(subject, f"{place}.{name}", argument)
        yield from _reordered(subject, place, old, new)

    def _argument(
        self, subject: str, place: str, old: Argument, new: Argument
    ) -> Iterator[Change]:
        said = f"the argument `{new.name}`"
        if new.is_required and not old.is_required:
            yield Change(Rule.ARGUMENT_NEEDED, subject, f"{said} is needed now", place)
        if old.is_required and not new.is_required:
            message = f"{said} may be left out now"
            yield Change(Rule.ARGUMENT_OPTIONAL, subject, message, place)
        before, after = without(old.type, "Omit"), without(new.type, "Omit")
        if not is_same(before, after):
            is_wider = accepts(after, self._new, before, self._old)
            rule = Rule.ARGUMENT_WIDENED if is_wider else Rule.ARGUMENT_NARROWED
            message = f"{said} is `{shown(after)}` instead of `{shown(before)}`"
            yield Change(rule, subject, message, place)
        if old.default and new.default and old.default != new.default:
            message = (
                f"the default of `{new.name}` is `{new.default}` "
                f"instead of `{old.default}`"
            )
            yield Change(Rule.ARGUMENT_DEFAULT, subject, message, place)
        if is_deprecated(new.description) and not is_deprecated(old.description):
            yield Change(
                Rule.ARGUMENT_DEPRECATED, subject, f"{said} is deprecated", place
            )
        elif old.description != new.description:
            message = f"{said} is described in other words"
            yield Change(Rule.DESCRIPTION_CHANGED, subject, message, place)
        if old.wire and new.wire and old.wire != new.wire:
            message = f"{said} is sent as {_sent_as(new)} instead of {_sent_as(old)}"
            yield Change(Rule.ARGUMENT_WIRE_NAME, subject, message, place)


def _request(method: Method) -> str:
    return f" (`{method.wire.request}`)" if method.wire.request else ""


def _sent_as(argument: Argument) -> str:
    place, name = argument.wire or ("", "")
    return f"`{name}` ({place})" if name else f"the {place}"


def _added(subject: str, place: str, argument: Argument) -> Change:
    if argument.is_required:
        message = f"the argument `{argument.name}` is new, and needed"
        return Change(Rule.NEEDED_ARGUMENT_ADDED, subject, message, place)
    message = f"the argument `{argument.name}` is new"
    return Change(Rule.ARGUMENT_ADDED, subject, message, place)


def _moved(
    old: Mapping[str, Method], new: Mapping[str, Method]
) -> Iterator[tuple[str, str]]:
    """Yield methods that are found elsewhere, and where; their requests tell."""
    found = {m.wire.request: name for name, m in new.items() if name not in old}
    for name, method in old.items():
        request = method.wire.request
        if name not in new and request and request in found:
            yield name, found.pop(request)


def _is_alike(old: Signature, new: Signature) -> bool:
    """Tell whether two ways to call a method need the same and share most arguments."""
    before = {argument.name: argument.is_required for argument in old.arguments}
    after = {argument.name: argument.is_required for argument in new.arguments}
    shared = before.keys() & after.keys()
    needed = {name for name, is_required in after.items() if is_required}
    return needed <= before.keys() and 2 * len(shared) >= len(before.keys() | after)


def _renamed(
    old: Mapping[str, Argument], new: Mapping[str, Argument]
) -> Iterator[tuple[str, str]]:
    """Yield arguments that have another name, and which.

    What they are sent as tells; else that one is gone, and one like it has come.
    """
    gone = [a for name, a in old.items() if name not in new]
    come = [a for name, a in new.items() if name not in old]
    sent = {argument.wire: argument.name for argument in come if argument.wire}
    for argument in gone:
        if argument.wire in sent:
            yield argument.name, sent[argument.wire]
    if len(gone) == len(come) == 1 and gone[0].wire not in sent:
        before, after = gone[0], come[0]
        if _likeness(before) == _likeness(after):
            yield before.name, after.name


def _likeness(argument: Argument) -> tuple[object, ...]:
    place, _ = argument.wire or ("", "")
    return argument.type, argument.is_required, argument.kind, argument.default, place


def _reordered(
    subject: str, place: str, old: Sequence[Argument], new: Sequence[Argument]
) -> Iterator[Change]:
    """Yield what no longer can be passed by its place, or not by the same one."""
    before, after = _positional(old), _positional(new)
    if after[: len(before)] != before:
        shared = [name for name in before if name in {each.name for each in new}]
        if before != after and shared:
            listed = ", ".join(f"`{name}`" for name in after) or "none"
            message = f"the arguments that are passed by place are {listed} now"
            yield Change(Rule.ARGUMENT_PLACE, subject, message, place)


def _positional(arguments: Sequence[Argument]) -> list[str]:
    return [a.name for a in arguments if a.kind is ArgumentKind.POSITIONAL]
