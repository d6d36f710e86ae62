"""Where a page comes from, and how to turn to the next one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Self
from urllib.parse import parse_qsl, urljoin, urlsplit

from ..answers import Answer
from ..arrivals import unexpected
from ..calls import Call, Places
from ..encoding import is_model
from ..operations import Operation
from ..options import RequestOptions
from ..requests import origin
from ..sentinels import omit
from .schemes import (
    BODY,
    QUERY,
    Links,
    Offset,
    PageNumber,
    Scheme,
    SetArgument,
    Step,
    items_of,
    next_step,
    total_of,
)

__all__ = ["Following", "Turn", "Turnable"]


@dataclass(frozen=True, slots=True)
class Following:
    """A call for the next page.

    Attributes:
        step: What leads to it.
    """

    step: Step
    operation: Operation[Any]
    options: RequestOptions
    places: Places


@dataclass(frozen=True, slots=True, eq=False)
class Turn:
    """Where a page comes from.

    It does not count when pages are compared, and is not pickled with them: it holds the
    client.

    Attributes:
        answer: The response that it is.
        call: The call.
        scheme: How to come from one page to the next.
        seen: The steps that led to this page and to those before it.
        before: The items of the page before.
    """

    answer: Answer[Any]
    call: Call
    scheme: Scheme
    seen: frozenset[str] = frozenset()
    before: Sequence[Any] = ()

    def __eq__(self, other: object) -> bool:
        return other is None or isinstance(other, Turn)

    def __hash__(self) -> int:
        return hash(None)

    def __deepcopy__(self, memo: dict[int, Any]) -> Turn:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _nowhere, ()

    def step(self, page: Any) -> Step | None:
        """Return how to come to the next page; None where there is none."""
        places = self.call.places
        given = {QUERY: places.get("query", {}), BODY: places.get("body", {})}
        return next_step(self.scheme, page, given, self._links())

    def _links(self) -> Links:
        return {
            relation: link["url"]
            for relation, link in self.answer.response.links.items()
            if relation is not None and "url" in link
        }

    def items(self, page: Any) -> Sequence[Any]:
        """Return the items of a page."""
        return items_of(self.scheme, page)

    def total(self, page: Any) -> int | None:
        """Return the number of items on all pages; None where that is not told."""
        return total_of(self.scheme, page)

    def following(self, page: Any) -> Following:
        """Return the call for the next page.

        Raises:
            LookupError: there is no next page.
            APIResponseError: that page has been there already, or cannot be had.
        """
        step, call = self.step(page), self.call
        if step is None:
            raise LookupError("there is no page behind this one")
        if repr(step) in self.seen or self._is_repeated(page):
            why = f"the same page comes again and again, by {step}"
            raise unexpected(self.answer.exchanged, why, b"")
        operation = self.answer.operation
        if isinstance(step, SetArgument):
            return Following(step, operation, call.options, _with(call.places, step))
        url = self._absolute(step.url)
        visit = replace(operation, method="GET", path=url, body=None)
        is_home = origin(url) == origin(self.answer.exchanged.parts.url)
        places: Places = {}
        if is_home:
            places = {"headers": call.places.get("headers", {})}
            places["cookies"] = call.places.get("cookies", {})
        return Following(step, visit, _for_visit(call.options, url, is_home), places)

    def _is_repeated(self, page: Any) -> bool:
        """Tell whether a server ignores what page it is asked for.

        Numbers and texts may well be the same on two pages; objects are not.
        """
        items = self.items(page)
        is_counted = isinstance(self.scheme, Offset | PageNumber)
        return is_counted and is_model(next(iter(items), None)) and items == self.before

    def _absolute(self, stated: str) -> str:
        """Return a URL that the server gives.

        Where the client has another server than the document's, it leads to that one.
        """
        url = urljoin(self.answer.exchanged.parts.url, stated)
        theirs, ours = self.call.servers
        if theirs != ours and url.startswith(theirs):
            url = ours + url.removeprefix(theirs)
        if not url.startswith(("http://", "https://")) or any(map(str.isspace, url)):
            why = f"{stated!r} is no URL of a page"
            raise unexpected(self.answer.exchanged, why, b"")
        return url


class Turnable(ABC):
    """What all pages can do."""

    @classmethod
    @abstractmethod
    def of(cls, value: Any, turn: Turn) -> Self:
        """Return the page that holds what a response holds."""

    @abstractmethod
    def _held(self) -> tuple[Any, Turn | None]:
        """Return what the response holds, and where it comes from."""

    def has_next_page(self) -> bool:
        """Tell whether there is a page behind this one, as far as is known."""
        value, turn = self._held()
        return turn is not None and turn.step(value) is not None

    def get_total(self) -> int | None:
        """Return the number of items on all pages; None where the server does not tell."""
        value, turn = self._held()
        return None if turn is None else turn.total(value)

    def _following(self) -> tuple[Any, Following]:
        """Return the client and the call for the next page."""
        value, turn = self._held()
        if turn is None:
            raise LookupError("there is no page behind this one")
        return turn.call.client, turn.following(value)

    def _after(self, page: Self, following: Following) -> Self:
        """Return the next page, which remembers what led to it."""
        turn, (value, reached) = self._held()[1], page._held()
        if turn is None or reached is None:
            return page
        seen = turn.seen | {repr(following.step)}
        return self.of(value, replace(reached, seen=seen, before=self._items()))

    def _items(self) -> Sequence[Any]:
        value, turn = self._held()
        return () if turn is None else turn.items(value)


def _nowhere() -> None:
    """Stand for where a page comes from that was pickled."""


def _with(places: Places, step: SetArgument) -> Places:
    if step.place is QUERY:
        query = {**places.get("query", {}), step.name: step.value}
        return {**places, "query": query}
    return {**places, "body": {**places.get("body", {}), step.name: step.value}}


def _for_visit(options: RequestOptions, url: str, is_home: bool) -> RequestOptions:
    """Return the options of a request to a URL that has all parameters that it needs.

    Headers of the caller are not sent to other servers.
    """
    names = [name for name, _ in parse_qsl(urlsplit(url).query, keep_blank_values=True)]
    kept: RequestOptions = {**options, "extra_query": dict.fromkeys(names, omit)}
    kept.pop("extra_body", None)
    if not is_home:
        kept.pop("extra_headers", None)
    return kept
