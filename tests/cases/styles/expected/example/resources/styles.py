from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._runtime.operations import Body, Operation
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
from .._runtime.styles import (
    DEEP_OBJECT,
    DEFAULT_QUERY,
    FORM,
    JSON,
    LABEL,
    LABEL_EXPLODED,
    MATRIX,
    MATRIX_EXPLODED,
    PIPE,
    RESERVED_IN_FORM,
    RESERVED_IN_QUERY,
    SIMPLE_EXPLODED,
    SPACE,
)
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
    from typing import Any, Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "AsyncStylesResource",
    "AsyncStylesResourceWithRawResponse",
    "AsyncStylesResourceWithStreamingResponse",
    "StylesResource",
    "StylesResourceWithRawResponse",
    "StylesResourceWithStreamingResponse",
]

_RETRIEVE_SIMPLE_BY_OBJECT: Operation[None] = Operation(
    "GET",
    "/path/simple/{text}/{array}/{object}",
    results={"204": None},
)

_RETRIEVE_SIMPLE_EXPLODED_BY_OBJECT: Operation[None] = Operation(
    "GET",
    "/path/simple_exploded/{text}/{array}/{object}",
    results={"204": None},
    path_styles={"array": SIMPLE_EXPLODED, "object": SIMPLE_EXPLODED},
)

_RETRIEVE_LABEL: Operation[None] = Operation(
    "GET",
    "/path/label/{text}/{array}/{object}",
    results={"204": None},
    path_styles={"text": LABEL, "array": LABEL, "object": LABEL},
)

_RETRIEVE_LABEL_EXPLODED: Operation[None] = Operation(
    "GET",
    "/path/label_exploded/{text}/{array}/{object}",
    results={"204": None},
    path_styles={
        "text": LABEL_EXPLODED,
        "array": LABEL_EXPLODED,
        "object": LABEL_EXPLODED,
    },
)

_RETRIEVE_MATRIX: Operation[None] = Operation(
    "GET",
    "/path/matrix/{text}/{array}/{object}",
    results={"204": None},
    path_styles={"text": MATRIX, "array": MATRIX, "object": MATRIX},
)

_RETRIEVE_MATRIX_EXPLODED: Operation[None] = Operation(
    "GET",
    "/path/matrix_exploded/{text}/{array}/{object}",
    results={"204": None},
    path_styles={
        "text": MATRIX_EXPLODED,
        "array": MATRIX_EXPLODED,
        "object": MATRIX_EXPLODED,
    },
)

_RETRIEVE_FORM_FOR_QUERY: Operation[None] = Operation(
    "GET",
    "/query/form",
    results={"204": None},
    query_styles={"array": FORM, "object": FORM},
)

_RETRIEVE_FORM_EXPLODED: Operation[None] = Operation(
    "GET",
    "/query/form_exploded",
    results={"204": None},
)

_LIST_SPACES: Operation[None] = Operation(
    "GET",
    "/query/spaces",
    results={"204": None},
    query_styles={"array": SPACE, "object": SPACE},
)

_LIST_PIPES: Operation[None] = Operation(
    "GET",
    "/query/pipes",
    results={"204": None},
    query_styles={"array": PIPE, "object": PIPE},
)

_RETRIEVE_DEEP: Operation[None] = Operation(
    "GET",
    "/query/deep",
    results={"204": None},
    query_styles={"object": DEEP_OBJECT, "nested": DEEP_OBJECT},
)

_RETRIEVE_SIMPLE: Operation[None] = Operation(
    "GET",
    "/header/simple",
    results={"204": None},
)

_RETRIEVE_SIMPLE_EXPLODED: Operation[None] = Operation(
    "GET",
    "/header/simple_exploded",
    results={"204": None},
    header_styles={"array": SIMPLE_EXPLODED, "object": SIMPLE_EXPLODED},
)

_RETRIEVE_FORM_FOR_COOKIE: Operation[None] = Operation(
    "GET",
    "/cookie/form",
    results={"204": None},
)

_RETRIEVE_CONTENT: Operation[None] = Operation(
    "GET",
    "/content/{path}",
    results={"204": None},
    path_styles={"path": JSON},
    query_styles={"query": JSON},
    header_styles={"header": JSON},
    cookie_styles={"cookie": JSON},
)

_RETRIEVE_RESERVED: Operation[None] = Operation(
    "GET",
    "/query/reserved",
    results={"204": None},
    query_styles={
        "text": DEFAULT_QUERY.keeping(RESERVED_IN_QUERY),
        "array": FORM.keeping(RESERVED_IN_QUERY),
        "object": DEEP_OBJECT.keeping(RESERVED_IN_QUERY),
    },
)

_RETRIEVE_EMPTY: Operation[None] = Operation(
    "GET",
    "/query/empty",
    results={"204": None},
)

_CREATE_RESERVED: Operation[None] = Operation(
    "POST",
    "/form/reserved",
    body=Body(
        "application/x-www-form-urlencoded",
        styles={
            "text": DEFAULT_QUERY.keeping(RESERVED_IN_FORM),
            "array": FORM.keeping(RESERVED_IN_FORM),
        },
    ),
    results={"204": None},
)


class StylesResource(SyncResource):
    """Operations on `styles`."""

    def retrieve_simple_by_object(
        self,
        text: str,
        array: SequenceNotStr[str],
        object: Mapping[str, int],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /path/simple/{text}/{array}/{object}`

        Args:
            text: Undocumented.
            array: Undocumented.
            object: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_SIMPLE_BY_OBJECT,
            options,
            path={"text": text, "array": array, "object": object},
        )

    def retrieve_simple_exploded_by_object(
        self,
        text: str,
        array: SequenceNotStr[str],
        object: Mapping[str, int],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /path/simple_exploded/{text}/{array}/{object}`

        Args:
            text: Undocumented.
            array: Undocumented.
            object: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_SIMPLE_EXPLODED_BY_OBJECT,
            options,
            path={"text": text, "array": array, "object": object},
        )

    def retrieve_label(
        self,
        text: str,
        array: SequenceNotStr[str],
        object: Mapping[str, int],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /path/label/{text}/{array}/{object}`

        Args:
            text: Undocumented.
            array: Undocumented.
            object: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_LABEL,
            options,
            path={"text": text, "array": array, "object": object},
        )

    def retrieve_label_exploded(
        self,
        text: str,
        array: SequenceNotStr[str],
        object: Mapping[str, int],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /path/label_exploded/{text}/{array}/{object}`

        Args:
            text: Undocumented.
            array: Undocumented.
            object: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_LABEL_EXPLODED,
            options,
            path={"text": text, "array": array, "object": object},
        )

    def retrieve_matrix(
        self,
        text: str,
        array: SequenceNotStr[str],
        object: Mapping[str, int],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /path/matrix/{text}/{array}/{object}`

        Args:
            text: Undocumented.
            array: Undocumented.
            object: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_MATRIX,
            options,
            path={"text": text, "array": array, "object": object},
        )

    def retrieve_matrix_exploded(
        self,
        text: str,
        array: SequenceNotStr[str],
        object: Mapping[str, int],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /path/matrix_exploded/{text}/{array}/{object}`

        Args:
            text: Undocumented.
            array: Undocumented.
            object: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_MATRIX_EXPLODED,
            options,
            path={"text": text, "array": array, "object": object},
        )

    def retrieve_form_for_query(
        self,
        *,
        text: str | Omit = omit,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query/form`

        Args:
            text: Undocumented.
            array: Undocumented.
            object: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_FORM_FOR_QUERY,
            options,
            query={"text": text, "array": array, "object": object},
        )

    def retrieve_form_exploded(
        self,
        *,
        text: str | Omit = omit,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query/form_exploded`

        Args:
            text: Undocumented.
            array: Undocumented.
            object: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_FORM_EXPLODED,
            options,
            query={"text": text, "array": array, "object": object},
        )

    def list_spaces(
        self,
        *,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query/spaces`

        Args:
            array: Undocumented.
            object: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _LIST_SPACES,
            options,
            query={"array": array, "object": object},
        )

    def list_pipes(
        self,
        *,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query/pipes`

        Args:
            array: Undocumented.
            object: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _LIST_PIPES,
            options,
            query={"array": array, "object": object},
        )

    def retrieve_deep(
        self,
        *,
        object: Mapping[str, int] | Omit = omit,
        nested: Mapping[str, Sequence[Mapping[str, Any]]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query/deep`

        Args:
            object: Undocumented.
            nested: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_DEEP,
            options,
            query={"object": object, "nested": nested},
        )

    def retrieve_simple(
        self,
        *,
        text: str | Omit = omit,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /header/simple`

        Args:
            text: Undocumented.
            array: Undocumented.
            object: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_SIMPLE,
            options,
            headers={"text": text, "array": array, "object": object},
        )

    def retrieve_simple_exploded(
        self,
        *,
        text: str | Omit = omit,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /header/simple_exploded`

        Args:
            text: Undocumented.
            array: Undocumented.
            object: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_SIMPLE_EXPLODED,
            options,
            headers={"text": text, "array": array, "object": object},
        )

    def retrieve_form_for_cookie(
        self,
        *,
        text: str | Omit = omit,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookie/form`

        Args:
            text: Undocumented.
            array: Undocumented.
            object: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_FORM_FOR_COOKIE,
            options,
            cookies={"text": text, "array": array, "object": object},
        )

    def retrieve_content(
        self,
        path: Mapping[str, int],
        *,
        query: Mapping[str, int] | Omit = omit,
        header: Mapping[str, int] | Omit = omit,
        cookie: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /content/{path}`

        Args:
            path: Undocumented.
            query: Undocumented.
            header: Undocumented.
            cookie: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_CONTENT,
            options,
            path={"path": path},
            query={"query": query},
            headers={"header": header},
            cookies={"cookie": cookie},
        )

    def retrieve_reserved(
        self,
        *,
        text: str | Omit = omit,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query/reserved`

        Args:
            text: Undocumented.
            array: Undocumented.
            object: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_RESERVED,
            options,
            query={"text": text, "array": array, "object": object},
        )

    def retrieve_empty(
        self,
        *,
        flag: bool | Literal[""] | Omit = omit,
        array: SequenceNotStr[str] | Literal[""] | Omit = omit,
        text: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query/empty`

        Args:
            flag: Undocumented.
            array: Undocumented.
            text: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _RETRIEVE_EMPTY,
            options,
            query={"flag": flag, "array": array, "text": text},
        )

    def create_reserved(
        self,
        *,
        text: str | Omit = omit,
        array: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /form/reserved`

        Args:
            text: Undocumented.
            array: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _CREATE_RESERVED,
            options,
            body={"text": text, "array": array},
        )

    @property
    def with_raw_response(self) -> StylesResourceWithRawResponse:
        """The same, whose methods return whole responses."""
        return StylesResourceWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> StylesResourceWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return StylesResourceWithStreamingResponse(self._client)


class AsyncStylesResource(AsyncResource):
    """Operations on `styles`."""

    async def retrieve_simple_by_object(
        self,
        text: str,
        array: SequenceNotStr[str],
        object: Mapping[str, int],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /path/simple/{text}/{array}/{object}`

        To be awaited; else like `styles.retrieve_simple_by_object`.
        """
        return await self._client.call(
            _RETRIEVE_SIMPLE_BY_OBJECT,
            options,
            path={"text": text, "array": array, "object": object},
        )

    async def retrieve_simple_exploded_by_object(
        self,
        text: str,
        array: SequenceNotStr[str],
        object: Mapping[str, int],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /path/simple_exploded/{text}/{array}/{object}`

        To be awaited; else like `styles.retrieve_simple_exploded_by_object`.
        """
        return await self._client.call(
            _RETRIEVE_SIMPLE_EXPLODED_BY_OBJECT,
            options,
            path={"text": text, "array": array, "object": object},
        )

    async def retrieve_label(
        self,
        text: str,
        array: SequenceNotStr[str],
        object: Mapping[str, int],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /path/label/{text}/{array}/{object}`

        To be awaited; else like `styles.retrieve_label`.
        """
        return await self._client.call(
            _RETRIEVE_LABEL,
            options,
            path={"text": text, "array": array, "object": object},
        )

    async def retrieve_label_exploded(
        self,
        text: str,
        array: SequenceNotStr[str],
        object: Mapping[str, int],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /path/label_exploded/{text}/{array}/{object}`

        To be awaited; else like `styles.retrieve_label_exploded`.
        """
        return await self._client.call(
            _RETRIEVE_LABEL_EXPLODED,
            options,
            path={"text": text, "array": array, "object": object},
        )

    async def retrieve_matrix(
        self,
        text: str,
        array: SequenceNotStr[str],
        object: Mapping[str, int],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /path/matrix/{text}/{array}/{object}`

        To be awaited; else like `styles.retrieve_matrix`.
        """
        return await self._client.call(
            _RETRIEVE_MATRIX,
            options,
            path={"text": text, "array": array, "object": object},
        )

    async def retrieve_matrix_exploded(
        self,
        text: str,
        array: SequenceNotStr[str],
        object: Mapping[str, int],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /path/matrix_exploded/{text}/{array}/{object}`

        To be awaited; else like `styles.retrieve_matrix_exploded`.
        """
        return await self._client.call(
            _RETRIEVE_MATRIX_EXPLODED,
            options,
            path={"text": text, "array": array, "object": object},
        )

    async def retrieve_form_for_query(
        self,
        *,
        text: str | Omit = omit,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query/form`

        To be awaited; else like `styles.retrieve_form_for_query`.
        """
        return await self._client.call(
            _RETRIEVE_FORM_FOR_QUERY,
            options,
            query={"text": text, "array": array, "object": object},
        )

    async def retrieve_form_exploded(
        self,
        *,
        text: str | Omit = omit,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query/form_exploded`

        To be awaited; else like `styles.retrieve_form_exploded`.
        """
        return await self._client.call(
            _RETRIEVE_FORM_EXPLODED,
            options,
            query={"text": text, "array": array, "object": object},
        )

    async def list_spaces(
        self,
        *,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query/spaces`

        To be awaited; else like `styles.list_spaces`.
        """
        return await self._client.call(
            _LIST_SPACES,
            options,
            query={"array": array, "object": object},
        )

    async def list_pipes(
        self,
        *,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query/pipes`

        To be awaited; else like `styles.list_pipes`.
        """
        return await self._client.call(
            _LIST_PIPES,
            options,
            query={"array": array, "object": object},
        )

    async def retrieve_deep(
        self,
        *,
        object: Mapping[str, int] | Omit = omit,
        nested: Mapping[str, Sequence[Mapping[str, Any]]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query/deep`

        To be awaited; else like `styles.retrieve_deep`.
        """
        return await self._client.call(
            _RETRIEVE_DEEP,
            options,
            query={"object": object, "nested": nested},
        )

    async def retrieve_simple(
        self,
        *,
        text: str | Omit = omit,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /header/simple`

        To be awaited; else like `styles.retrieve_simple`.
        """
        return await self._client.call(
            _RETRIEVE_SIMPLE,
            options,
            headers={"text": text, "array": array, "object": object},
        )

    async def retrieve_simple_exploded(
        self,
        *,
        text: str | Omit = omit,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /header/simple_exploded`

        To be awaited; else like `styles.retrieve_simple_exploded`.
        """
        return await self._client.call(
            _RETRIEVE_SIMPLE_EXPLODED,
            options,
            headers={"text": text, "array": array, "object": object},
        )

    async def retrieve_form_for_cookie(
        self,
        *,
        text: str | Omit = omit,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /cookie/form`

        To be awaited; else like `styles.retrieve_form_for_cookie`.
        """
        return await self._client.call(
            _RETRIEVE_FORM_FOR_COOKIE,
            options,
            cookies={"text": text, "array": array, "object": object},
        )

    async def retrieve_content(
        self,
        path: Mapping[str, int],
        *,
        query: Mapping[str, int] | Omit = omit,
        header: Mapping[str, int] | Omit = omit,
        cookie: Mapping[str, int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /content/{path}`

        To be awaited; else like `styles.retrieve_content`.
        """
        return await self._client.call(
            _RETRIEVE_CONTENT,
            options,
            path={"path": path},
            query={"query": query},
            headers={"header": header},
            cookies={"cookie": cookie},
        )

    async def retrieve_reserved(
        self,
        *,
        text: str | Omit = omit,
        array: SequenceNotStr[str] | Omit = omit,
        object: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query/reserved`

        To be awaited; else like `styles.retrieve_reserved`.
        """
        return await self._client.call(
            _RETRIEVE_RESERVED,
            options,
            query={"text": text, "array": array, "object": object},
        )

    async def retrieve_empty(
        self,
        *,
        flag: bool | Literal[""] | Omit = omit,
        array: SequenceNotStr[str] | Literal[""] | Omit = omit,
        text: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /query/empty`

        To be awaited; else like `styles.retrieve_empty`.
        """
        return await self._client.call(
            _RETRIEVE_EMPTY,
            options,
            query={"flag": flag, "array": array, "text": text},
        )

    async def create_reserved(
        self,
        *,
        text: str | Omit = omit,
        array: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /form/reserved`

        To be awaited; else like `styles.create_reserved`.
        """
        return await self._client.call(
            _CREATE_RESERVED,
            options,
            body={"text": text, "array": array},
        )

    @property
    def with_raw_response(self) -> AsyncStylesResourceWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncStylesResourceWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncStylesResourceWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncStylesResourceWithStreamingResponse(self._client)


class StylesResourceWithRawResponse(RawView):
    """`StylesResource`, whose methods return whole responses."""

    retrieve_simple_by_object: Final = raw_response(
        StylesResource.retrieve_simple_by_object,
    )
    retrieve_simple_exploded_by_object: Final = raw_response(
        StylesResource.retrieve_simple_exploded_by_object,
    )
    retrieve_label: Final = raw_response(StylesResource.retrieve_label)
    retrieve_label_exploded: Final = raw_response(
        StylesResource.retrieve_label_exploded,
    )
    retrieve_matrix: Final = raw_response(StylesResource.retrieve_matrix)
    retrieve_matrix_exploded: Final = raw_response(
        StylesResource.retrieve_matrix_exploded,
    )
    retrieve_form_for_query: Final = raw_response(
        StylesResource.retrieve_form_for_query,
    )
    retrieve_form_exploded: Final = raw_response(StylesResource.retrieve_form_exploded)
    list_spaces: Final = raw_response(StylesResource.list_spaces)
    list_pipes: Final = raw_response(StylesResource.list_pipes)
    retrieve_deep: Final = raw_response(StylesResource.retrieve_deep)
    retrieve_simple: Final = raw_response(StylesResource.retrieve_simple)
    retrieve_simple_exploded: Final = raw_response(
        StylesResource.retrieve_simple_exploded,
    )
    retrieve_form_for_cookie: Final = raw_response(
        StylesResource.retrieve_form_for_cookie,
    )
    retrieve_content: Final = raw_response(StylesResource.retrieve_content)
    retrieve_reserved: Final = raw_response(StylesResource.retrieve_reserved)
    retrieve_empty: Final = raw_response(StylesResource.retrieve_empty)
    create_reserved: Final = raw_response(StylesResource.create_reserved)


class StylesResourceWithStreamingResponse(StreamedView):
    """`StylesResource`, whose methods open responses, to be read piece by piece."""

    retrieve_simple_by_object: Final = streamed_response(
        StylesResource.retrieve_simple_by_object,
    )
    retrieve_simple_exploded_by_object: Final = streamed_response(
        StylesResource.retrieve_simple_exploded_by_object,
    )
    retrieve_label: Final = streamed_response(StylesResource.retrieve_label)
    retrieve_label_exploded: Final = streamed_response(
        StylesResource.retrieve_label_exploded,
    )
    retrieve_matrix: Final = streamed_response(StylesResource.retrieve_matrix)
    retrieve_matrix_exploded: Final = streamed_response(
        StylesResource.retrieve_matrix_exploded,
    )
    retrieve_form_for_query: Final = streamed_response(
        StylesResource.retrieve_form_for_query,
    )
    retrieve_form_exploded: Final = streamed_response(
        StylesResource.retrieve_form_exploded,
    )
    list_spaces: Final = streamed_response(StylesResource.list_spaces)
    list_pipes: Final = streamed_response(StylesResource.list_pipes)
    retrieve_deep: Final = streamed_response(StylesResource.retrieve_deep)
    retrieve_simple: Final = streamed_response(StylesResource.retrieve_simple)
    retrieve_simple_exploded: Final = streamed_response(
        StylesResource.retrieve_simple_exploded,
    )
    retrieve_form_for_cookie: Final = streamed_response(
        StylesResource.retrieve_form_for_cookie,
    )
    retrieve_content: Final = streamed_response(StylesResource.retrieve_content)
    retrieve_reserved: Final = streamed_response(StylesResource.retrieve_reserved)
    retrieve_empty: Final = streamed_response(StylesResource.retrieve_empty)
    create_reserved: Final = streamed_response(StylesResource.create_reserved)


class AsyncStylesResourceWithRawResponse(RawView):
    """`AsyncStylesResource`, whose methods return whole responses."""

    retrieve_simple_by_object: Final = async_raw_response(
        AsyncStylesResource.retrieve_simple_by_object,
    )
    retrieve_simple_exploded_by_object: Final = async_raw_response(
        AsyncStylesResource.retrieve_simple_exploded_by_object,
    )
    retrieve_label: Final = async_raw_response(AsyncStylesResource.retrieve_label)
    retrieve_label_exploded: Final = async_raw_response(
        AsyncStylesResource.retrieve_label_exploded,
    )
    retrieve_matrix: Final = async_raw_response(AsyncStylesResource.retrieve_matrix)
    retrieve_matrix_exploded: Final = async_raw_response(
        AsyncStylesResource.retrieve_matrix_exploded,
    )
    retrieve_form_for_query: Final = async_raw_response(
        AsyncStylesResource.retrieve_form_for_query,
    )
    retrieve_form_exploded: Final = async_raw_response(
        AsyncStylesResource.retrieve_form_exploded,
    )
    list_spaces: Final = async_raw_response(AsyncStylesResource.list_spaces)
    list_pipes: Final = async_raw_response(AsyncStylesResource.list_pipes)
    retrieve_deep: Final = async_raw_response(AsyncStylesResource.retrieve_deep)
    retrieve_simple: Final = async_raw_response(AsyncStylesResource.retrieve_simple)
    retrieve_simple_exploded: Final = async_raw_response(
        AsyncStylesResource.retrieve_simple_exploded,
    )
    retrieve_form_for_cookie: Final = async_raw_response(
        AsyncStylesResource.retrieve_form_for_cookie,
    )
    retrieve_content: Final = async_raw_response(AsyncStylesResource.retrieve_content)
    retrieve_reserved: Final = async_raw_response(AsyncStylesResource.retrieve_reserved)
    retrieve_empty: Final = async_raw_response(AsyncStylesResource.retrieve_empty)
    create_reserved: Final = async_raw_response(AsyncStylesResource.create_reserved)


class AsyncStylesResourceWithStreamingResponse(StreamedView):
    """`AsyncStylesResource`, whose methods open responses, to be read piece by
    piece.
    """

    retrieve_simple_by_object: Final = async_streamed_response(
        AsyncStylesResource.retrieve_simple_by_object,
    )
    retrieve_simple_exploded_by_object: Final = async_streamed_response(
        AsyncStylesResource.retrieve_simple_exploded_by_object,
    )
    retrieve_label: Final = async_streamed_response(AsyncStylesResource.retrieve_label)
    retrieve_label_exploded: Final = async_streamed_response(
        AsyncStylesResource.retrieve_label_exploded,
    )
    retrieve_matrix: Final = async_streamed_response(
        AsyncStylesResource.retrieve_matrix,
    )
    retrieve_matrix_exploded: Final = async_streamed_response(
        AsyncStylesResource.retrieve_matrix_exploded,
    )
    retrieve_form_for_query: Final = async_streamed_response(
        AsyncStylesResource.retrieve_form_for_query,
    )
    retrieve_form_exploded: Final = async_streamed_response(
        AsyncStylesResource.retrieve_form_exploded,
    )
    list_spaces: Final = async_streamed_response(AsyncStylesResource.list_spaces)
    list_pipes: Final = async_streamed_response(AsyncStylesResource.list_pipes)
    retrieve_deep: Final = async_streamed_response(AsyncStylesResource.retrieve_deep)
    retrieve_simple: Final = async_streamed_response(
        AsyncStylesResource.retrieve_simple,
    )
    retrieve_simple_exploded: Final = async_streamed_response(
        AsyncStylesResource.retrieve_simple_exploded,
    )
    retrieve_form_for_cookie: Final = async_streamed_response(
        AsyncStylesResource.retrieve_form_for_cookie,
    )
    retrieve_content: Final = async_streamed_response(
        AsyncStylesResource.retrieve_content,
    )
    retrieve_reserved: Final = async_streamed_response(
        AsyncStylesResource.retrieve_reserved,
    )
    retrieve_empty: Final = async_streamed_response(AsyncStylesResource.retrieve_empty)
    create_reserved: Final = async_streamed_response(
        AsyncStylesResource.create_reserved,
    )
