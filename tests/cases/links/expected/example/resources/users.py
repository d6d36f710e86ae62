# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.deprecation import deprecated
from .._runtime.links import linked_constant, linked_header, linked_member
from .._runtime.operations import Body, Operation, Value
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
from .._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Any, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.pagination.async_pages import AsyncListPage, AsyncPaginator
    from .._runtime.pagination.pages import SyncListPage
    from .._runtime.responses import APIResponse
    from .._runtime.sentinels import Omit
    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]

_GET: Operation[models.User] = Operation(
    "GET",
    "/users/{id}",
    results={"200": Value(lambda: models.User)},
)

_RENAME: Operation[models.User] = Operation(
    "PUT",
    "/users/{id}",
    body=Body("application/json"),
    results={"200": Value(lambda: models.User)},
)

_CREATE: Operation[None] = Operation("POST", "/users", results={"201": None})


class Users(SyncResource):
    """Operations on `users`."""

    def get(self, id: str, **options: Unpack[RequestOptions]) -> models.User:
        """`GET /users/{id}`

        Args:
            id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The user.
        """
        return self._client.call(_GET, options, path={"id": id})

    def rename(
        self,
        id: str,
        *,
        body: SequenceNotStr[str],
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """`PUT /users/{id}`

        Args:
            id: Undocumented.
            body: The body of the request.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The user.
        """
        return self._client.call(_RENAME, options, body=body, path={"id": id})

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /users`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_CREATE, options)

    @deprecated("addresses.get is deprecated")
    def follow_address(
        self,
        linked_result: models.User,
        *,
        result: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.AddressGetResponse:
        """Follow the link `address` from `users.get` to `addresses.get`.

        Args:
            linked_result: What `users.get` returned.
            options: Options of this call; all others are as of `addresses.get`.
        """
        from ..resources.addresses import Addresses

        return Addresses(self._client).get(
            user_id=linked_member(linked_result, "/uuid"),
            kind=linked_constant("home"),
            result=result,
            **options,
        )

    def follow_manager(
        self,
        result: models.User,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Whom the user reports to.

        Follow the link `Manager` from `users.get` to `users.get`.

        Args:
            result: What `users.get` returned.
            options: Options of this call; all others are as of `users.get`.
        """
        return Users(self._client).get(
            id=linked_member(result, "/manager/uuid"),
            **options,
        )

    def follow_orders(
        self,
        user_id: str,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncListPage[int]:
        """Follow the link `orders` from `users.get` to `orders.list`.

        Args:
            user_id: What the request of `users.get` had: `$request.path.id`.
            options: Options of this call; all others are as of `orders.list`.
        """
        from ..resources.orders import Orders

        return Orders(self._client).list(user_id=user_id, page=page, **options)

    def follow_rename(
        self,
        result: models.User,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Follow the link `rename` from `users.get` to `users.rename`.

        Args:
            result: What `users.get` returned.
            options: Options of this call; all others are as of `users.rename`.
        """
        return Users(self._client).rename(
            id=linked_member(result, "/uuid"),
            body=linked_member(result, "/manager"),
            **options,
        )

    def follow_tagged(self, **options: Unpack[RequestOptions]) -> models.User:
        """Follow the link `tagged` from `users.get` to `users.rename`.

        Args:
            options: Options of this call; all others are as of `users.rename`.
        """
        return Users(self._client).rename(
            id=linked_constant("US$1"),
            body=linked_constant(["a", "b"]),
            **options,
        )

    def follow_filed(self, **options: Unpack[RequestOptions]) -> None:
        """Follow the link `filed` from `users.get` to `notes.create`.

        Args:
            options: Options of this call; all others are as of `notes.create`.
        """
        from ..resources.notes import Notes

        return Notes(self._client).create(
            text=linked_constant("Hello"),
            about=linked_constant({"tags": [], "size": 1.5, "more": None}),
            **options,
        )

    def follow_manager_of_rename(
        self,
        result: models.User,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Follow the link `Manager` from `users.rename` to `users.get`.

        Args:
            result: What `users.rename` returned.
            options: Options of this call; all others are as of `users.get`.
        """
        return Users(self._client).get(id=linked_member(result, "/tags/0"), **options)

    def follow_user(
        self,
        response: APIResponse[Any],
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Follow the link `user` from `users.create` to `users.get`.

        Args:
            response: The response to `users.create`, as a whole.
            options: Options of this call; all others are as of `users.get`.
        """
        return Users(self._client).get(
            id=linked_header(response, "X-User-Id"),
            **options,
        )

    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same, whose methods return whole responses."""
        return UsersWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return UsersWithStreamingResponse(self._client)


class AsyncUsers(AsyncResource):
    """Operations on `users`."""

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> models.User:
        """`GET /users/{id}`

        To be awaited; else like `users.get`.
        """
        return await self._client.call(_GET, options, path={"id": id})

    async def rename(
        self,
        id: str,
        *,
        body: SequenceNotStr[str],
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """`PUT /users/{id}`

        To be awaited; else like `users.rename`.
        """
        return await self._client.call(_RENAME, options, body=body, path={"id": id})

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /users`

        To be awaited; else like `users.create`.
        """
        return await self._client.call(_CREATE, options)

    @deprecated("addresses.get is deprecated")
    async def follow_address(
        self,
        linked_result: models.User,
        *,
        result: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.AddressGetResponse:
        """Follow the link `address` from `users.get` to `addresses.get`.

        Args:
            linked_result: What `users.get` returned.
            options: Options of this call; all others are as of `addresses.get`.
        """
        from ..resources.addresses import AsyncAddresses

        return await AsyncAddresses(self._client).get(
            user_id=linked_member(linked_result, "/uuid"),
            kind=linked_constant("home"),
            result=result,
            **options,
        )

    async def follow_manager(
        self,
        result: models.User,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Whom the user reports to.

        Follow the link `Manager` from `users.get` to `users.get`.

        Args:
            result: What `users.get` returned.
            options: Options of this call; all others are as of `users.get`.
        """
        return await AsyncUsers(self._client).get(
            id=linked_member(result, "/manager/uuid"),
            **options,
        )

    def follow_orders(
        self,
        user_id: str,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AsyncListPage[int]]:
        """Follow the link `orders` from `users.get` to `orders.list`.

        Args:
            user_id: What the request of `users.get` had: `$request.path.id`.
            options: Options of this call; all others are as of `orders.list`.
        """
        from ..resources.orders import AsyncOrders

        return AsyncOrders(self._client).list(user_id=user_id, page=page, **options)

    async def follow_rename(
        self,
        result: models.User,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Follow the link `rename` from `users.get` to `users.rename`.

        Args:
            result: What `users.get` returned.
            options: Options of this call; all others are as of `users.rename`.
        """
        return await AsyncUsers(self._client).rename(
            id=linked_member(result, "/uuid"),
            body=linked_member(result, "/manager"),
            **options,
        )

    async def follow_tagged(self, **options: Unpack[RequestOptions]) -> models.User:
        """Follow the link `tagged` from `users.get` to `users.rename`.

        Args:
            options: Options of this call; all others are as of `users.rename`.
        """
        return await AsyncUsers(self._client).rename(
            id=linked_constant("US$1"),
            body=linked_constant(["a", "b"]),
            **options,
        )

    async def follow_filed(self, **options: Unpack[RequestOptions]) -> None:
        """Follow the link `filed` from `users.get` to `notes.create`.

        Args:
            options: Options of this call; all others are as of `notes.create`.
        """
        from ..resources.notes import AsyncNotes

        return await AsyncNotes(self._client).create(
            text=linked_constant("Hello"),
            about=linked_constant({"tags": [], "size": 1.5, "more": None}),
            **options,
        )

    async def follow_manager_of_rename(
        self,
        result: models.User,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Follow the link `Manager` from `users.rename` to `users.get`.

        Args:
            result: What `users.rename` returned.
            options: Options of this call; all others are as of `users.get`.
        """
        return await AsyncUsers(self._client).get(
            id=linked_member(result, "/tags/0"),
            **options,
        )

    async def follow_user(
        self,
        response: APIResponse[Any],
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Follow the link `user` from `users.create` to `users.get`.

        Args:
            response: The response to `users.create`, as a whole.
            options: Options of this call; all others are as of `users.get`.
        """
        return await AsyncUsers(self._client).get(
            id=linked_header(response, "X-User-Id"),
            **options,
        )

    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncUsersWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncUsersWithStreamingResponse(self._client)


class UsersWithRawResponse(RawView):
    """`Users`, whose methods return whole responses."""

    get: Final = raw_response(Users.get)
    rename: Final = raw_response(Users.rename)
    create: Final = raw_response(Users.create)
    follow_address: Final = raw_response(Users.follow_address)
    follow_manager: Final = raw_response(Users.follow_manager)
    follow_orders: Final = raw_response(Users.follow_orders)
    follow_rename: Final = raw_response(Users.follow_rename)
    follow_tagged: Final = raw_response(Users.follow_tagged)
    follow_filed: Final = raw_response(Users.follow_filed)
    follow_manager_of_rename: Final = raw_response(Users.follow_manager_of_rename)
    follow_user: Final = raw_response(Users.follow_user)


class UsersWithStreamingResponse(StreamedView):
    """`Users`, whose methods open responses, to be read piece by piece."""

    get: Final = streamed_response(Users.get)
    rename: Final = streamed_response(Users.rename)
    create: Final = streamed_response(Users.create)
    follow_address: Final = streamed_response(Users.follow_address)
    follow_manager: Final = streamed_response(Users.follow_manager)
    follow_orders: Final = streamed_response(Users.follow_orders)
    follow_rename: Final = streamed_response(Users.follow_rename)
    follow_tagged: Final = streamed_response(Users.follow_tagged)
    follow_filed: Final = streamed_response(Users.follow_filed)
    follow_manager_of_rename: Final = streamed_response(Users.follow_manager_of_rename)
    follow_user: Final = streamed_response(Users.follow_user)


class AsyncUsersWithRawResponse(RawView):
    """`AsyncUsers`, whose methods return whole responses."""

    get: Final = async_raw_response(AsyncUsers.get)
    rename: Final = async_raw_response(AsyncUsers.rename)
    create: Final = async_raw_response(AsyncUsers.create)
    follow_address: Final = async_raw_response(AsyncUsers.follow_address)
    follow_manager: Final = async_raw_response(AsyncUsers.follow_manager)
    follow_orders: Final = async_raw_response(AsyncUsers.follow_orders)
    follow_rename: Final = async_raw_response(AsyncUsers.follow_rename)
    follow_tagged: Final = async_raw_response(AsyncUsers.follow_tagged)
    follow_filed: Final = async_raw_response(AsyncUsers.follow_filed)
    follow_manager_of_rename: Final = async_raw_response(
        AsyncUsers.follow_manager_of_rename,
    )
    follow_user: Final = async_raw_response(AsyncUsers.follow_user)


class AsyncUsersWithStreamingResponse(StreamedView):
    """`AsyncUsers`, whose methods open responses, to be read piece by piece."""

    get: Final = async_streamed_response(AsyncUsers.get)
    rename: Final = async_streamed_response(AsyncUsers.rename)
    create: Final = async_streamed_response(AsyncUsers.create)
    follow_address: Final = async_streamed_response(AsyncUsers.follow_address)
    follow_manager: Final = async_streamed_response(AsyncUsers.follow_manager)
    follow_orders: Final = async_streamed_response(AsyncUsers.follow_orders)
    follow_rename: Final = async_streamed_response(AsyncUsers.follow_rename)
    follow_tagged: Final = async_streamed_response(AsyncUsers.follow_tagged)
    follow_filed: Final = async_streamed_response(AsyncUsers.follow_filed)
    follow_manager_of_rename: Final = async_streamed_response(
        AsyncUsers.follow_manager_of_rename,
    )
    follow_user: Final = async_streamed_response(AsyncUsers.follow_user)
