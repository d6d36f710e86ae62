from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from .._runtime.operations import Body, Operation
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
from .._runtime.styles import DEEP_OBJECT, DEFAULT_QUERY, FORM, JSON, SPACE
from .._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Unpack

    from .. import enums, models
    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.sequences import SequenceNotStr
    from .._runtime.uploads.parts import FileTypes
    from .._runtime.uploads.sources import FileContent

__all__ = [
    "AsyncBodiesResource",
    "AsyncBodiesResourceWithRawResponse",
    "AsyncBodiesResourceWithStreamingResponse",
    "BodiesResource",
    "BodiesResourceWithRawResponse",
    "BodiesResourceWithStreamingResponse",
]

_SEND_JSON: Operation[None] = Operation(
    "POST",
    "/json",
    body=Body("application/json"),
    results={"204": None},
)

_SEND_LIST: Operation[None] = Operation(
    "POST",
    "/list",
    body=Body("application/json"),
    results={"204": None},
)

_SEND_FORM: Operation[None] = Operation(
    "POST",
    "/form",
    body=Body(
        "application/x-www-form-urlencoded",
        styles={
            "audiences": SPACE,
            "scopes": SPACE,
            "address": DEEP_OBJECT,
            "plain": JSON,
        },
    ),
    results={"204": None},
)

_UPLOAD: Operation[None] = Operation(
    "POST",
    "/upload",
    body=Body("multipart/form-data", parts={"file": "image/png"}),
    results={"204": None},
)

_UPLOAD_STYLED: Operation[None] = Operation(
    "POST",
    "/styled",
    body=Body(
        "multipart/form-data",
        styles={"labels": FORM, "address": DEEP_OBJECT, "plain": DEFAULT_QUERY},
        parts={"image": "image/png, image/jpeg", "note": "text/markdown"},
        headers={"image": {"X-Kind": "photo"}},
    ),
    results={"204": None},
)

_PUT_RAW: Operation[None] = Operation(
    "PUT",
    "/raw",
    body=Body("application/octet-stream"),
    results={"204": None},
)

_PATCH_OPTIONAL: Operation[None] = Operation(
    "PATCH",
    "/optional",
    body=Body("application/merge-patch+json"),
    is_body_optional=True,
    results={"204": None},
)

_REPLACE_OPTIONAL: Operation[None] = Operation(
    "PUT",
    "/optional/{id}",
    body=Body("application/json"),
    is_body_optional=True,
    together=[["name", "parts"]],
    results={"204": None},
)

_SEND_NOTE: Operation[None] = Operation(
    "POST",
    "/note",
    body=[Body("application/json"), Body("application/x-www-form-urlencoded")],
    is_body_optional=True,
    results={"204": None},
)

_REPLACE_NOTE: Operation[None] = Operation(
    "PUT",
    "/note",
    body=Body("application/json"),
    results={"204": None},
)


class BodiesResource(SyncResource):
    """Operations on `bodies`."""

    def send_json(
        self,
        *,
        name: str,
        parts: Sequence[models.PartParam],
        odd_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /json`

        Args:
            name: Maximum length: 10.
            parts: Undocumented.
            odd_key: No identifier.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _SEND_JSON,
            options,
            body={"name": name, "parts": parts, "odd-key": odd_key},
        )

    def send_list(
        self,
        *,
        body: Sequence[models.ThingParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /list`

        Args:
            body: The body of the request.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_SEND_LIST, options, body=body)

    def send_form(
        self,
        *,
        grant_type: Literal["password"] = "password",
        prompt: enums.BodyPromptLike | Omit = omit,
        audiences: SequenceNotStr[str] | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        address: models.BodySendFormAddressParam | Omit = omit,
        plain: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /form`

        Args:
            grant_type: Undocumented.
            prompt: Undocumented.
            audiences: Undocumented.
            scopes: Undocumented.
            address: Undocumented.
            plain: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _SEND_FORM,
            options,
            body={
                "grant_type": grant_type,
                "prompt": prompt,
                "audiences": audiences,
                "scopes": scopes,
                "address": address,
                "plain": plain,
            },
        )

    def upload(
        self,
        *,
        file: FileTypes,
        more: Sequence[FileTypes] | Omit = omit,
        meta: models.ThingParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /upload`

        Args:
            file: Undocumented.
            more: Undocumented.
            meta: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _UPLOAD,
            options,
            body={"file": file, "more": more, "meta": meta},
        )

    def upload_styled(
        self,
        *,
        image: FileTypes,
        labels: SequenceNotStr[str] | Omit = omit,
        marks: SequenceNotStr[str] | Omit = omit,
        address: models.BodyUploadStyledAddressParam | Omit = omit,
        plain: models.BodyUploadStyledPlainParam | Omit = omit,
        note: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /styled`

        Args:
            image: Undocumented.
            labels: Undocumented.
            marks: Undocumented.
            address: Undocumented.
            plain: Undocumented.
            note: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _UPLOAD_STYLED,
            options,
            body={
                "image": image,
                "labels": labels,
                "marks": marks,
                "address": address,
                "plain": plain,
                "note": note,
            },
        )

    def put_raw(self, *, body: FileContent, **options: Unpack[RequestOptions]) -> None:
        """`PUT /raw`

        Args:
            body: The body of the request.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_PUT_RAW, options, body=body)

    def patch_optional(
        self,
        *,
        name: str | Omit = omit,
        parts: Sequence[models.PartParam] | Omit = omit,
        odd_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /optional`

        Args:
            name: Maximum length: 10.
            parts: Undocumented.
            odd_key: No identifier.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _PATCH_OPTIONAL,
            options,
            body={"name": name, "parts": parts, "odd-key": odd_key},
        )

    @overload
    def replace_optional(
        self,
        id: int,
        *,
        name: str,
        parts: Sequence[models.PartParam],
        dry: bool | Omit = omit,
        odd_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def replace_optional(
        self,
        id: int,
        *,
        dry: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def replace_optional(
        self,
        id: int,
        *,
        dry: bool | Omit = omit,
        name: str | Omit = omit,
        parts: Sequence[models.PartParam] | Omit = omit,
        odd_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send a body, or none.

        `PUT /optional/{id}`

        Args:
            id: Undocumented.
            dry: Undocumented.
            name: Maximum length: 10.
            parts: Undocumented.
            odd_key: No identifier.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _REPLACE_OPTIONAL,
            options,
            path={"id": id},
            query={"dry": dry},
            body={"name": name, "parts": parts, "odd-key": odd_key},
        )

    def send_note(
        self,
        *,
        text: str | Omit = omit,
        content_type: (
            Literal["application/json", "application/x-www-form-urlencoded"] | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /note`

        Args:
            text: Undocumented.
            content_type: The media type of the body. By default `application/json`.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _SEND_NOTE,
            options,
            content_type=content_type,
            body={"text": text},
        )

    def replace_note(
        self,
        *,
        text: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /note`

        Args:
            text: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_REPLACE_NOTE, options, body={"text": text})

    @property
    def with_raw_response(self) -> BodiesResourceWithRawResponse:
        """The same, whose methods return whole responses."""
        return BodiesResourceWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> BodiesResourceWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return BodiesResourceWithStreamingResponse(self._client)


class AsyncBodiesResource(AsyncResource):
    """Operations on `bodies`."""

    async def send_json(
        self,
        *,
        name: str,
        parts: Sequence[models.PartParam],
        odd_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /json`

        To be awaited; else like `bodies.send_json`.
        """
        return await self._client.call(
            _SEND_JSON,
            options,
            body={"name": name, "parts": parts, "odd-key": odd_key},
        )

    async def send_list(
        self,
        *,
        body: Sequence[models.ThingParam],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /list`

        To be awaited; else like `bodies.send_list`.
        """
        return await self._client.call(_SEND_LIST, options, body=body)

    async def send_form(
        self,
        *,
        grant_type: Literal["password"] = "password",
        prompt: enums.BodyPromptLike | Omit = omit,
        audiences: SequenceNotStr[str] | Omit = omit,
        scopes: SequenceNotStr[str] | Omit = omit,
        address: models.BodySendFormAddressParam | Omit = omit,
        plain: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /form`

        To be awaited; else like `bodies.send_form`.
        """
        return await self._client.call(
            _SEND_FORM,
            options,
            body={
                "grant_type": grant_type,
                "prompt": prompt,
                "audiences": audiences,
                "scopes": scopes,
                "address": address,
                "plain": plain,
            },
        )

    async def upload(
        self,
        *,
        file: FileTypes,
        more: Sequence[FileTypes] | Omit = omit,
        meta: models.ThingParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /upload`

        To be awaited; else like `bodies.upload`.
        """
        return await self._client.call(
            _UPLOAD,
            options,
            body={"file": file, "more": more, "meta": meta},
        )

    async def upload_styled(
        self,
        *,
        image: FileTypes,
        labels: SequenceNotStr[str] | Omit = omit,
        marks: SequenceNotStr[str] | Omit = omit,
        address: models.BodyUploadStyledAddressParam | Omit = omit,
        plain: models.BodyUploadStyledPlainParam | Omit = omit,
        note: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /styled`

        To be awaited; else like `bodies.upload_styled`.
        """
        return await self._client.call(
            _UPLOAD_STYLED,
            options,
            body={
                "image": image,
                "labels": labels,
                "marks": marks,
                "address": address,
                "plain": plain,
                "note": note,
            },
        )

    async def put_raw(
        self,
        *,
        body: FileContent,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /raw`

        To be awaited; else like `bodies.put_raw`.
        """
        return await self._client.call(_PUT_RAW, options, body=body)

    async def patch_optional(
        self,
        *,
        name: str | Omit = omit,
        parts: Sequence[models.PartParam] | Omit = omit,
        odd_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PATCH /optional`

        To be awaited; else like `bodies.patch_optional`.
        """
        return await self._client.call(
            _PATCH_OPTIONAL,
            options,
            body={"name": name, "parts": parts, "odd-key": odd_key},
        )

    @overload
    async def replace_optional(
        self,
        id: int,
        *,
        name: str,
        parts: Sequence[models.PartParam],
        dry: bool | Omit = omit,
        odd_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def replace_optional(
        self,
        id: int,
        *,
        dry: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def replace_optional(
        self,
        id: int,
        *,
        dry: bool | Omit = omit,
        name: str | Omit = omit,
        parts: Sequence[models.PartParam] | Omit = omit,
        odd_key: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send a body, or none.

        To be awaited; else like `bodies.replace_optional`.
        """
        return await self._client.call(
            _REPLACE_OPTIONAL,
            options,
            path={"id": id},
            query={"dry": dry},
            body={"name": name, "parts": parts, "odd-key": odd_key},
        )

    async def send_note(
        self,
        *,
        text: str | Omit = omit,
        content_type: (
            Literal["application/json", "application/x-www-form-urlencoded"] | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /note`

        To be awaited; else like `bodies.send_note`.
        """
        return await self._client.call(
            _SEND_NOTE,
            options,
            content_type=content_type,
            body={"text": text},
        )

    async def replace_note(
        self,
        *,
        text: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /note`

        To be awaited; else like `bodies.replace_note`.
        """
        return await self._client.call(_REPLACE_NOTE, options, body={"text": text})

    @property
    def with_raw_response(self) -> AsyncBodiesResourceWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncBodiesResourceWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncBodiesResourceWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncBodiesResourceWithStreamingResponse(self._client)


class BodiesResourceWithRawResponse(RawView):
    """`BodiesResource`, whose methods return whole responses."""

    send_json: Final = raw_response(BodiesResource.send_json)
    send_list: Final = raw_response(BodiesResource.send_list)
    send_form: Final = raw_response(BodiesResource.send_form)
    upload: Final = raw_response(BodiesResource.upload)
    upload_styled: Final = raw_response(BodiesResource.upload_styled)
    put_raw: Final = raw_response(BodiesResource.put_raw)
    patch_optional: Final = raw_response(BodiesResource.patch_optional)
    replace_optional: Final = raw_response(BodiesResource.replace_optional)
    send_note: Final = raw_response(BodiesResource.send_note)
    replace_note: Final = raw_response(BodiesResource.replace_note)


class BodiesResourceWithStreamingResponse(StreamedView):
    """`BodiesResource`, whose methods open responses, to be read piece by piece."""

    send_json: Final = streamed_response(BodiesResource.send_json)
    send_list: Final = streamed_response(BodiesResource.send_list)
    send_form: Final = streamed_response(BodiesResource.send_form)
    upload: Final = streamed_response(BodiesResource.upload)
    upload_styled: Final = streamed_response(BodiesResource.upload_styled)
    put_raw: Final = streamed_response(BodiesResource.put_raw)
    patch_optional: Final = streamed_response(BodiesResource.patch_optional)
    replace_optional: Final = streamed_response(BodiesResource.replace_optional)
    send_note: Final = streamed_response(BodiesResource.send_note)
    replace_note: Final = streamed_response(BodiesResource.replace_note)


class AsyncBodiesResourceWithRawResponse(RawView):
    """`AsyncBodiesResource`, whose methods return whole responses."""

    send_json: Final = async_raw_response(AsyncBodiesResource.send_json)
    send_list: Final = async_raw_response(AsyncBodiesResource.send_list)
    send_form: Final = async_raw_response(AsyncBodiesResource.send_form)
    upload: Final = async_raw_response(AsyncBodiesResource.upload)
    upload_styled: Final = async_raw_response(AsyncBodiesResource.upload_styled)
    put_raw: Final = async_raw_response(AsyncBodiesResource.put_raw)
    patch_optional: Final = async_raw_response(AsyncBodiesResource.patch_optional)
    replace_optional: Final = async_raw_response(AsyncBodiesResource.replace_optional)
    send_note: Final = async_raw_response(AsyncBodiesResource.send_note)
    replace_note: Final = async_raw_response(AsyncBodiesResource.replace_note)


class AsyncBodiesResourceWithStreamingResponse(StreamedView):
    """`AsyncBodiesResource`, whose methods open responses, to be read piece by
    piece.
    """

    send_json: Final = async_streamed_response(AsyncBodiesResource.send_json)
    send_list: Final = async_streamed_response(AsyncBodiesResource.send_list)
    send_form: Final = async_streamed_response(AsyncBodiesResource.send_form)
    upload: Final = async_streamed_response(AsyncBodiesResource.upload)
    upload_styled: Final = async_streamed_response(AsyncBodiesResource.upload_styled)
    put_raw: Final = async_streamed_response(AsyncBodiesResource.put_raw)
    patch_optional: Final = async_streamed_response(AsyncBodiesResource.patch_optional)
    replace_optional: Final = async_streamed_response(
        AsyncBodiesResource.replace_optional,
    )
    send_note: Final = async_streamed_response(AsyncBodiesResource.send_note)
    replace_note: Final = async_streamed_response(AsyncBodiesResource.replace_note)
