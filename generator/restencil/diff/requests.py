"""Compares what no signature of a method shows: requests, statuses, credentials, prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set

from restencil.diff.change import Change, Rule
from restencil.diff.surface import Method, Wire


def prose(subject: str, old: Method, new: Method) -> Iterator[Change]:
    """Yield what changed of the words that a method is described in."""
    if new.is_deprecated and not old.is_deprecated:
        yield Change(Rule.METHOD_DEPRECATED, subject, "is deprecated", new.name)
    elif old.is_deprecated and not new.is_deprecated:
        message = "is deprecated no more"
        yield Change(Rule.METHOD_RESTORED, subject, message, new.name)
    elif _without_request(old) != _without_request(new):
        message = "is described in other words"
        yield Change(Rule.DESCRIPTION_CHANGED, subject, message, new.name)


def sent(subject: str, place: str, old: Wire, new: Wire) -> Iterator[Change]:
    """Yield what changed of the requests that a method makes."""
    if old.request != new.request:
        message = f"sends `{new.request}` instead of `{old.request}`"
        yield Change(Rule.REQUEST_CHANGED, subject, message, place)
    if old.server != new.server:
        before, after = (each.server or "where the API is" for each in (old, new))
        message = f"the request is sent to {after} instead of {before}"
        yield Change(Rule.SERVER_CHANGED, subject, message, place)
    if not (old.bodies <= new.bodies or new.bodies <= old.bodies):
        before, after = (" or ".join(sorted(each.bodies)) for each in (old, new))
        message = f"the body is sent as {after} instead of {before}"
        yield Change(Rule.BODY_FORMAT_CHANGED, subject, message, place)
    if old.pages and new.pages and old.pages != new.pages:
        message = f"asks for pages by `{new.pages}` instead of `{old.pages}`"
        yield Change(Rule.PAGINATION_CHANGED, subject, message, place)
    if set(old.security) != set(new.security):
        yield _security(subject, place, old, new)


def statuses(subject: str, old: Method, new: Method) -> Iterator[Change]:
    """Yield what changed of what a method may receive."""
    before, after = _documented(old.wire), _documented(new.wire)
    for status in after:
        if status not in before:
            is_known = status in new.wire.errors and new.raises == old.raises
            message = (
                f"the body of the error {status} is described now"
                if is_known
                else f"the status {status} is new"
            )
            yield Change(Rule.STATUS_ADDED, subject, message, new.name)
        elif old.wire.errors.get(status) != new.wire.errors.get(status):
            message = f"the body of the error {status} is {_body(new, status)}"
            yield Change(Rule.ERROR_BODY_CHANGED, subject, message, new.name)
    for status in before:
        if status in after:
            continue
        if status in old.wire.errors and old.raises == new.raises:
            message = f"the body of the error {status} is described no more"
            yield Change(Rule.ERROR_BODY_CHANGED, subject, message, new.name)
        else:
            message = f"the status {status} is documented no more"
            yield Change(Rule.STATUS_REMOVED, subject, message, new.name)
    if before.keys() == after.keys():
        # Errors whose body is not described are in the docstring alone.
        for error in new.raises - old.raises:
            message = f"the error `{error}` is new"
            yield Change(Rule.STATUS_ADDED, subject, message, new.name)
        for error in old.raises - new.raises:
            message = f"the error `{error}` is documented no more"
            yield Change(Rule.STATUS_REMOVED, subject, message, new.name)


def _without_request(method: Method) -> str:
    """Return a description without the request, of which there is more to say."""
    return method.description.replace(f"`{method.wire.request}`", "")


def _body(method: Method, status: str) -> str:
    """Return what the body of an error is, as people read it."""
    described = re.search(r"models\.\w+", method.wire.errors.get(status, ""))
    return f"`{described[0]}`" if described else "another"


def _documented(wire: Wire) -> Mapping[str, str]:
    return {**wire.results, **wire.errors}


def _security(subject: str, place: str, old: Wire, new: Wire) -> Change:
    """Return what it means that other credentials are needed.

    What was enough still is, where each old alternative contains a new one.
    """
    before, after = old.security or (frozenset(),), new.security or (frozenset(),)
    is_relaxed = all(any(each <= enough for each in after) for enough in before)
    rule = Rule.AUTH_RELAXED if is_relaxed else Rule.AUTH_NEEDED
    listed = " or ".join(_together(each) or "no credentials" for each in after)
    return Change(rule, subject, f"needs {listed}", place)


def _together(needed: Set[str]) -> str:
    """Return an alternative as people read it: the schemes, and what of them is granted."""
    schemes = sorted(each for each in needed if ":" not in each)
    granted = sorted(each.partition(":") for each in needed if ":" in each)
    scopes = {s: [g for scheme, _, g in granted if scheme == s] for s in schemes}
    return "+".join(f"{s} ({', '.join(g)})" if g else s for s, g in scopes.items())
