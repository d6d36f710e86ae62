"""Pages of the client that waits."""

from __future__ import annotations

from abc import ABC
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from pydantic import PrivateAttr

from ..answers import Answer
from ..calls import Call
from ..models import BaseModel
from .turning import Turn, Turnable

__all__ = ["Pages", "SyncListPage", "SyncPage", "page_for"]

T = TypeVar("T")


class Pages(Turnable, ABC, Generic[T]):
    """What pages of both kinds can do."""

    def get_next_page(self) -> Self:
        """Fetch the page behind this one.

        Raises:
            LookupError: there is none.
            APIResponseError: the server sends the same page again and again.
        """
        client, following = self._following()
        page: Self = client.page(
            following.operation, following.options, **following.places
        )
        return self._after(page, following)

    def pages(self) -> Iterator[Self]:
        """Yield this page and those behind it, which are fetched one by one."""
        page = self
        yield page
        while page.has_next_page():
            page = page.get_next_page()
            yield page

    iter_pages = pages

    def first(self, count: int) -> list[T]:
        """Return so many items, from as few pages as they need."""
        return list(islice(self._all_items(), count))

    def _all_items(self) -> Iterator[T]:
        for page in self.pages():
            yield from page._items()


class SyncPage(BaseModel, Pages[T]):
    """One page of a list, with the fields of the response.

    A loop over it goes over its items and those of all pages behind it, which are fetched
    when the loop gets there.
    """

    _turn: Turn | None = PrivateAttr(None)

    if not TYPE_CHECKING:

        def __class_getitem__(cls, item: object) -> type[SyncPage]:
            """Return the class itself: the type of items matters to type checkers alone."""
            return cls

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]
        return self._all_items()

    @classmethod
    def of(cls, value: Any, turn: Turn) -> Self:
        """Return the page that holds what a response holds."""
        return page_of(cls, value, turn)

    def _held(self) -> tuple[Any, Turn | None]:
        return self, self._turn


class SyncListPage(Pages[T]):
    """One page of a list, where the response is the list itself.

    A loop over it goes over its items and those of all pages behind it, which are fetched
    when the loop gets there. `len` and indices are about this page alone.

    Attributes:
        items: The items of this page.
    """

    def __init__(self, items: list[T], turn: Turn | None) -> None:
        self.items = items
        self._turn = turn

    @classmethod
    def of(cls, value: Any, turn: Turn) -> Self:
        """Return the page that holds what a response holds."""
        return cls(value, turn)

    def __iter__(self) -> Iterator[T]:
        return self._all_items()

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return self.items[index]

    def __repr__(self) -> str:
        return f"SyncListPage({self.items!r})"

    def _held(self) -> tuple[Any, Turn | None]:
        return self.items, self._turn


M = TypeVar("M", bound=BaseModel)


def page_of(kind: type[M], value: Any, turn: Turn) -> M:
    """Return a model as a page, which is a model with the same fields.

    What a lenient client could not make a model of stays as it is.
    """
    if not isinstance(value, BaseModel):
        unlike: Any = value
        return unlike  # type: ignore[no-any-return]
    page = kind.__new__(kind)
    state = value.__getstate__()
    page.__setstate__({**state, "__pydantic_private__": {"_turn": turn}})
    return page


def page_for(answer: Answer[Any], call: Call) -> Turnable:
    """Return the page of a list that a response is."""
    scheme = answer.operation.pages
    assert scheme is not None
    kinds = scheme.get_kinds
    kind: type[Turnable] = SyncListPage[Any] if kinds is None else kinds()[0]
    return kind.of(answer.content(), Turn(answer, call, scheme))
