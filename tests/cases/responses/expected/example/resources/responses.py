from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime.operations import Bytes, Operation, Redirect, Text, Value
from .._runtime.resources import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

__all__ = [
    "AsyncResponsesResource",
    "ResponsesResource",
]

_RETRIEVE_SEVERAL: Operation[
    models.Job | models.ResponseRetrieveSeveralResponse | None
] = Operation(
    "GET",
    "/several",
    results={
        "200": Value(lambda: models.Job),
        "202": Value(lambda: models.ResponseRetrieveSeveralResponse),
        "204": None,
    },
    errors={"4XX": Value(lambda: models.Problem)},
)

_RETRIEVE_MAP: Operation[models.ResponseRetrieveMapResponse] = Operation(
    "GET",
    "/map",
    results={"2XX": Value(lambda: models.ResponseRetrieveMapResponse)},
)

_RETRIEVE_NUMBER: Operation[int] = Operation(
    "GET",
    "/number",
    results={"200": Value(lambda: int, "application/vnd.acme.v2+json")},
)

_RETRIEVE_TEXT: Operation[str] = Operation(
    "GET",
    "/text",
    results={"200": Text("text/csv")},
)

_RETRIEVE_FILE: Operation[bytes] = Operation(
    "GET",
    "/file",
    results={"200": Bytes("application/octet-stream")},
)

_RETRIEVE_AWAY: Operation[str] = Operation("GET", "/away", results={"302": Redirect()})

_RETRIEVE_DEFAULT: Operation[models.Job] = Operation(
    "GET",
    "/default",
    results={"default": Value(lambda: models.Job)},
)

_RETRIEVE_ANYTHING: Operation[Any] = Operation(
    "GET",
    "/anything",
    results={"200": Value(lambda: Any)},
)


class ResponsesResource(SyncResource):
    """Operations on `responses`."""

    def retrieve_several(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Job | models.ResponseRetrieveSeveralResponse | None:
        """`GET /several`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            At once.

        Raises:
            APIStatusError: Your mistake.
            InternalServerError: Ours.
        """
        return self._client.call(_RETRIEVE_SEVERAL, options)

    def retrieve_map(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.ResponseRetrieveMapResponse:
        """`GET /map`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A map.
        """
        return self._client.call(_RETRIEVE_MAP, options)

    def retrieve_number(self, **options: Unpack[RequestOptions]) -> int:
        """`GET /number`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A number.
        """
        return self._client.call(_RETRIEVE_NUMBER, options)

    def retrieve_text(self, **options: Unpack[RequestOptions]) -> str:
        """`GET /text`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Text.
        """
        return self._client.call(_RETRIEVE_TEXT, options)

    def retrieve_file(self, **options: Unpack[RequestOptions]) -> bytes:
        """`GET /file`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A file.
        """
        return self._client.call(_RETRIEVE_FILE, options)

    def retrieve_away(self, **options: Unpack[RequestOptions]) -> str:
        """`GET /away`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The URL that the response refers to.
        """
        return self._client.call(_RETRIEVE_AWAY, options)

    def retrieve_default(self, **options: Unpack[RequestOptions]) -> models.Job:
        """`GET /default`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Whatever.
        """
        return self._client.call(_RETRIEVE_DEFAULT, options)

    def retrieve_anything(self, **options: Unpack[RequestOptions]) -> Any:
        """`GET /anything`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Anything.
        """
        return self._client.call(_RETRIEVE_ANYTHING, options)


class AsyncResponsesResource(AsyncResource):
    """Operations on `responses`."""

    async def retrieve_several(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.Job | models.ResponseRetrieveSeveralResponse | None:
        """`GET /several`

        To be awaited; else like `responses.retrieve_several`.
        """
        return await self._client.call(_RETRIEVE_SEVERAL, options)

    async def retrieve_map(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.ResponseRetrieveMapResponse:
        """`GET /map`

        To be awaited; else like `responses.retrieve_map`.
        """
        return await self._client.call(_RETRIEVE_MAP, options)

    async def retrieve_number(self, **options: Unpack[RequestOptions]) -> int:
        """`GET /number`

        To be awaited; else like `responses.retrieve_number`.
        """
        return await self._client.call(_RETRIEVE_NUMBER, options)

    async def retrieve_text(self, **options: Unpack[RequestOptions]) -> str:
        """`GET /text`

        To be awaited; else like `responses.retrieve_text`.
        """
        return await self._client.call(_RETRIEVE_TEXT, options)

    async def retrieve_file(self, **options: Unpack[RequestOptions]) -> bytes:
        """`GET /file`

        To be awaited; else like `responses.retrieve_file`.
        """
        return await self._client.call(_RETRIEVE_FILE, options)

    async def retrieve_away(self, **options: Unpack[RequestOptions]) -> str:
        """`GET /away`

        To be awaited; else like `responses.retrieve_away`.
        """
        return await self._client.call(_RETRIEVE_AWAY, options)

    async def retrieve_default(self, **options: Unpack[RequestOptions]) -> models.Job:
        """`GET /default`

        To be awaited; else like `responses.retrieve_default`.
        """
        return await self._client.call(_RETRIEVE_DEFAULT, options)

    async def retrieve_anything(self, **options: Unpack[RequestOptions]) -> Any:
        """`GET /anything`

        To be awaited; else like `responses.retrieve_anything`.
        """
        return await self._client.call(_RETRIEVE_ANYTHING, options)
