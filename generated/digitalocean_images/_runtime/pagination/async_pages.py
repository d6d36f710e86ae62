"""Pages of the client to be awaited."""

from __future__ import annotations

from abc import ABC
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from pydantic import PrivateAttr

from ..answers import Answer
from ..calls import Call
from ..models import BaseModel
from .pages import page_of
from .turning import Turn, Turnable

__all__ = [
    "AsyncListPage",
    "AsyncPage",
    "AsyncPages",
    "AsyncPaginator",
    "async_page_for",
]

T = TypeVar("T")


class AsyncPages(Turnable, ABC, Generic[T]):
    """What pages of both kinds can do."""

    async def get_next_page(self) -> Self:
        """Fetch the page behind this one (see `SyncPage.get_next_page`)."""
        client, following = self._following()
        page: Self = await client.page(
            following.operation, following.options, **following.places
        )
        return self._after(page, following)

    async def pages(self) -> AsyncIterator[Self]:
        """Yield this page and those behind it, which are fetched one by one."""
        page = self
        yield page
        while page.has_next_page():
            page = await page.get_next_page()
            yield page

    iter_pages = pages

    async def first(self, count: int) -> list[T]:
        """Return so many items, from as few pages as they need."""
        found: list[T] = []
        async for page in self.pages():
            found += page._items()[: count - len(found)]
            if len(found) >= count:
                break
        return found

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page._items():
                yield item


class AsyncPage(BaseModel, AsyncPages[T]):
    """One page of a list, with the fields of the response.

    An `async for` over it goes over its items and those of all pages behind it, which are
    fetched when the loop gets there.
    """

    _turn: Turn | None = PrivateAttr(None)

    if not TYPE_CHECKING:

        def __class_getitem__(cls, item: object) -> type[AsyncPage]:
            """Return the class itself: the type of items matters to type checkers alone."""
            return cls

    @classmethod
    def of(cls, value: Any, turn: Turn) -> Self:
        """Return the page that holds what a response holds."""
        return page_of(cls, value, turn)

    def _held(self) -> tuple[Any, Turn | None]:
        return self, self._turn


class AsyncListPage(AsyncPages[T]):
    """One page of a list, where the response is the list itself.

    An `async for` over it goes over its items and those of all pages behind it, which are
    fetched when the loop gets there. `len` and indices are about this page alone.

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

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return self.items[index]

    def __repr__(self) -> str:
        return f"AsyncListPage({self.items!r})"

    def _held(self) -> tuple[Any, Turn | None]:
        return self.items, self._turn


P_co = TypeVar("P_co", bound=AsyncPages[Any], covariant=True)


class AsyncPaginator(Awaitable[P_co]):
    """A list that comes page by page; nothing is sent before it is used.

    `await` gives the first page; `async for` goes over the items of all pages.
    """

    def __init__(self, fetch: Callable[[], Awaitable[P_co]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, Any, P_co]:
        return self._fetch().__await__()

    async def __aiter__(self: AsyncPaginator[AsyncPages[T]]) -> AsyncIterator[T]:
        async for item in await self:
            yield item

    async def pages(self) -> AsyncIterator[P_co]:
        """Yield all pages, which are fetched one by one."""
        async for page in (await self).pages():
            yield page

    async def first(self: AsyncPaginator[AsyncPages[T]], count: int) -> list[T]:
        """Return so many items, from as few pages as they need."""
        return await (await self).first(count)


def async_page_for(answer: Answer[Any], call: Call) -> Turnable:
    """Return the page of a list that a response is."""
    scheme = answer.operation.pages
    assert scheme is not None
    kinds = scheme.get_kinds
    kind: type[Turnable] = AsyncListPage[Any] if kinds is None else kinds()[1]
    return kind.of(answer.content(), Turn(answer, call, scheme))
