# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.deprecation import deprecated
from .._runtime.links import (
    linked_field,
    linked_header,
    linked_member,
    linked_text,
    linked_value,
)
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

_CREATE: Operation[None] = Operation(
    "POST",
    "/users",
    body=Body("application/json"),
    results={"201": None},
)


class Users(SyncResource):
    """Operations on `users`."""

    def get(
        self,
        id: str,
        *,
        x_trace: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """`GET /users/{id}`

        Args:
            id: Undocumented.
            x_trace: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The user.
        """
        return self._client.call(
            _GET,
            options,
            path={"id": id},
            headers={"x-trace": x_trace},
        )

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

    def create(self, *, name: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /users`

        Args:
            name: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_CREATE, options, body={"name": name})

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
            kind=linked_value("home"),
            result=result,
            **options,
        )

    def follow_manager(
        self,
        result: models.User,
        *,
        x_trace: int | Omit = omit,
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
            x_trace=x_trace,
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
            id=linked_value("US$1"),
            body=linked_value(["a", "b"]),
            **options,
        )

    def follow_filed(
        self,
        *,
        x_seen: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Follow the link `filed` from `users.get` to `notes.create`.

        Args:
            options: Options of this call; all others are as of `notes.create`.
        """
        from ..resources.notes import Notes

        return Notes(self._client).create(
            text=linked_value("Hello"),
            x_seen=x_seen,
            about=linked_value({"tags": [], "size": 1.5, "more": None}),
            **options,
        )

    def follow_brief(
        self,
        result: models.User,
        *,
        x_seen: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Follow the link `brief` from `users.get` to `notes.create`.

        Args:
            result: What `users.get` returned.
            options: Options of this call; all others are as of `notes.create`.
        """
        from ..resources.notes import Notes

        return Notes(self._client).create(
            text=linked_member(result, "/brief/text"),
            x_seen=x_seen,
            about=linked_field(result, "/brief/about"),
            **options,
        )

    def follow_greeting(
        self,
        response: APIResponse[models.User],
        *,
        about: Any | Omit = omit,
        x_trace: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Follow the link `greeting` from `users.get` to `notes.create`.

        Args:
            response: The response to `users.get`, as a whole.
            x_trace: What the request of `users.get` had as `x-trace`.
            options: Options of this call; all others are as of `notes.create`.
        """
        from ..resources.notes import Notes

        return Notes(self._client).create(
            text=linked_value("Hello"),
            x_seen=linked_text(
                "GET",
                " ",
                linked_value(response.url),
                " was ",
                linked_value(response.status_code),
                ", by ",
                x_trace,
            ),
            about=about,
            **options,
        )

    def follow_nested(
        self,
        response: APIResponse[models.User],
        *,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> SyncListPage[int]:
        """Follow the link `nested` from `users.get` to `orders.list`.

        Args:
            response: The response to `users.get`, as a whole.
            id: What the request of `users.get` had as `id`.
            options: Options of this call; all others are as of `orders.list`.
        """
        from ..resources.orders import Orders

        return Orders(self._client).list(
            user_id=linked_text(
                id,
                "/",
                linked_member(response.parse(), "/manager/uuid"),
            ),
            page=linked_value(response.status_code),
            **options,
        )

    def follow_label(
        self,
        *,
        x_trace: int | Omit = omit,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Follow the link `label` from `users.get` to `users.get`.

        Args:
            id: What the request of `users.get` had as `id`.
            options: Options of this call; all others are as of `users.get`.
        """
        return Users(self._client).get(
            id=linked_text(id, " of ", id),
            x_trace=x_trace,
            **options,
        )

    def follow_manager_of_rename(
        self,
        result: models.User,
        *,
        x_trace: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Follow the link `Manager` from `users.rename` to `users.get`.

        Args:
            result: What `users.rename` returned.
            options: Options of this call; all others are as of `users.get`.
        """
        return Users(self._client).get(
            id=linked_member(result, "/tags/0"),
            x_trace=x_trace,
            **options,
        )

    def follow_user(
        self,
        response: APIResponse[Any],
        *,
        x_trace: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Follow the link `user` from `users.create` to `users.get`.

        Args:
            response: The response to `users.create`, as a whole.
            options: Options of this call; all others are as of `users.get`.
        """
        return Users(self._client).get(
            id=linked_header(response, "X-User-Id"),
            x_trace=x_trace,
            **options,
        )

    def follow_named(
        self,
        response: APIResponse[Any],
        *,
        x_trace: int | Omit = omit,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Follow the link `named` from `users.create` to `users.get`.

        Args:
            response: The response to `users.create`, as a whole.
            name: What the request of `users.create` had as `name`.
            options: Options of this call; all others are as of `users.get`.
        """
        return Users(self._client).get(
            id=linked_text(name, "-", linked_header(response, "X-User-Id")),
            x_trace=x_trace,
            **options,
        )

    def follow_noted(
        self,
        *,
        text: str,
        x_seen: str | Omit = omit,
        about: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Follow the link `noted` from `users.create` to `notes.create`.

        Args:
            options: Options of this call; all others are as of `notes.create`.
        """
        from ..resources.notes import Notes

        return Notes(self._client).create(
            text=text,
            x_seen=x_seen,
            about=about,
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

    async def get(
        self,
        id: str,
        *,
        x_trace: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """`GET /users/{id}`

        To be awaited; else like `users.get`.
        """
        return await self._client.call(
            _GET,
            options,
            path={"id": id},
            headers={"x-trace": x_trace},
        )

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

    async def create(self, *, name: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /users`

        To be awaited; else like `users.create`.
        """
        return await self._client.call(_CREATE, options, body={"name": name})

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
            kind=linked_value("home"),
            result=result,
            **options,
        )

    async def follow_manager(
        self,
        result: models.User,
        *,
        x_trace: int | Omit = omit,
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
            x_trace=x_trace,
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
            id=linked_value("US$1"),
            body=linked_value(["a", "b"]),
            **options,
        )

    async def follow_filed(
        self,
        *,
        x_seen: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Follow the link `filed` from `users.get` to `notes.create`.

        Args:
            options: Options of this call; all others are as of `notes.create`.
        """
        from ..resources.notes import AsyncNotes

        return await AsyncNotes(self._client).create(
            text=linked_value("Hello"),
            x_seen=x_seen,
            about=linked_value({"tags": [], "size": 1.5, "more": None}),
            **options,
        )

    async def follow_brief(
        self,
        result: models.User,
        *,
        x_seen: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Follow the link `brief` from `users.get` to `notes.create`.

        Args:
            result: What `users.get` returned.
            options: Options of this call; all others are as of `notes.create`.
        """
        from ..resources.notes import AsyncNotes

        return await AsyncNotes(self._client).create(
            text=linked_member(result, "/brief/text"),
            x_seen=x_seen,
            about=linked_field(result, "/brief/about"),
            **options,
        )

    async def follow_greeting(
        self,
        response: APIResponse[models.User],
        *,
        about: Any | Omit = omit,
        x_trace: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Follow the link `greeting` from `users.get` to `notes.create`.

        Args:
            response: The response to `users.get`, as a whole.
            x_trace: What the request of `users.get` had as `x-trace`.
            options: Options of this call; all others are as of `notes.create`.
        """
        from ..resources.notes import AsyncNotes

        return await AsyncNotes(self._client).create(
            text=linked_value("Hello"),
            x_seen=linked_text(
                "GET",
                " ",
                linked_value(response.url),
                " was ",
                linked_value(response.status_code),
                ", by ",
                x_trace,
            ),
            about=about,
            **options,
        )

    def follow_nested(
        self,
        response: APIResponse[models.User],
        *,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AsyncListPage[int]]:
        """Follow the link `nested` from `users.get` to `orders.list`.

        Args:
            response: The response to `users.get`, as a whole.
            id: What the request of `users.get` had as `id`.
            options: Options of this call; all others are as of `orders.list`.
        """
        from ..resources.orders import AsyncOrders

        return AsyncOrders(self._client).list(
            user_id=linked_text(
                id,
                "/",
                linked_member(response.parse(), "/manager/uuid"),
            ),
            page=linked_value(response.status_code),
            **options,
        )

    async def follow_label(
        self,
        *,
        x_trace: int | Omit = omit,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Follow the link `label` from `users.get` to `users.get`.

        Args:
            id: What the request of `users.get` had as `id`.
            options: Options of this call; all others are as of `users.get`.
        """
        return await AsyncUsers(self._client).get(
            id=linked_text(id, " of ", id),
            x_trace=x_trace,
            **options,
        )

    async def follow_manager_of_rename(
        self,
        result: models.User,
        *,
        x_trace: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Follow the link `Manager` from `users.rename` to `users.get`.

        Args:
            result: What `users.rename` returned.
            options: Options of this call; all others are as of `users.get`.
        """
        return await AsyncUsers(self._client).get(
            id=linked_member(result, "/tags/0"),
            x_trace=x_trace,
            **options,
        )

    async def follow_user(
        self,
        response: APIResponse[Any],
        *,
        x_trace: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Follow the link `user` from `users.create` to `users.get`.

        Args:
            response: The response to `users.create`, as a whole.
            options: Options of this call; all others are as of `users.get`.
        """
        return await AsyncUsers(self._client).get(
            id=linked_header(response, "X-User-Id"),
            x_trace=x_trace,
            **options,
        )

    async def follow_named(
        self,
        response: APIResponse[Any],
        *,
        x_trace: int | Omit = omit,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> models.User:
        """Follow the link `named` from `users.create` to `users.get`.

        Args:
            response: The response to `users.create`, as a whole.
            name: What the request of `users.create` had as `name`.
            options: Options of this call; all others are as of `users.get`.
        """
        return await AsyncUsers(self._client).get(
            id=linked_text(name, "-", linked_header(response, "X-User-Id")),
            x_trace=x_trace,
            **options,
        )

    async def follow_noted(
        self,
        *,
        text: str,
        x_seen: str | Omit = omit,
        about: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Follow the link `noted` from `users.create` to `notes.create`.

        Args:
            options: Options of this call; all others are as of `notes.create`.
        """
        from ..resources.notes import AsyncNotes

        return await AsyncNotes(self._client).create(
            text=text,
            x_seen=x_seen,
            about=about,
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
    follow_brief: Final = raw_response(Users.follow_brief)
    follow_greeting: Final = raw_response(Users.follow_greeting)
    follow_nested: Final = raw_response(Users.follow_nested)
    follow_label: Final = raw_response(Users.follow_label)
    follow_manager_of_rename: Final = raw_response(Users.follow_manager_of_rename)
    follow_user: Final = raw_response(Users.follow_user)
    follow_named: Final = raw_response(Users.follow_named)
    follow_noted: Final = raw_response(Users.follow_noted)


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
    follow_brief: Final = streamed_response(Users.follow_brief)
    follow_greeting: Final = streamed_response(Users.follow_greeting)
    follow_nested: Final = streamed_response(Users.follow_nested)
    follow_label: Final = streamed_response(Users.follow_label)
    follow_manager_of_rename: Final = streamed_response(Users.follow_manager_of_rename)
    follow_user: Final = streamed_response(Users.follow_user)
    follow_named: Final = streamed_response(Users.follow_named)
    follow_noted: Final = streamed_response(Users.follow_noted)


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
    follow_brief: Final = async_raw_response(AsyncUsers.follow_brief)
    follow_greeting: Final = async_raw_response(AsyncUsers.follow_greeting)
    follow_nested: Final = async_raw_response(AsyncUsers.follow_nested)
    follow_label: Final = async_raw_response(AsyncUsers.follow_label)
    follow_manager_of_rename: Final = async_raw_response(
        AsyncUsers.follow_manager_of_rename,
    )
    follow_user: Final = async_raw_response(AsyncUsers.follow_user)
    follow_named: Final = async_raw_response(AsyncUsers.follow_named)
    follow_noted: Final = async_raw_response(AsyncUsers.follow_noted)


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
    follow_brief: Final = async_streamed_response(AsyncUsers.follow_brief)
    follow_greeting: Final = async_streamed_response(AsyncUsers.follow_greeting)
    follow_nested: Final = async_streamed_response(AsyncUsers.follow_nested)
    follow_label: Final = async_streamed_response(AsyncUsers.follow_label)
    follow_manager_of_rename: Final = async_streamed_response(
        AsyncUsers.follow_manager_of_rename,
    )
    follow_user: Final = async_streamed_response(AsyncUsers.follow_user)
    follow_named: Final = async_streamed_response(AsyncUsers.follow_named)
    follow_noted: Final = async_streamed_response(AsyncUsers.follow_noted)
