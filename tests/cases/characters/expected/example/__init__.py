"""A client for Größen \U0001fae8."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import enums, errors, models, resources
    from ._runtime.authentication.credentials import AsyncSecret, Secret
    from ._runtime.authentication.tokens import DeviceAuthorization, TokenEndpoint
    from ._runtime.downloads import AsyncBinaryResponse, BinaryResponse
    from ._runtime.drift import Drift, DriftKind, DriftWarning
    from ._runtime.headed import (
        AsyncHeadedStreamedResponse,
        HeadedResponse,
        HeadedStreamedResponse,
    )
    from ._runtime.models import BaseModel
    from ._runtime.observation.events import FailureEvent, RequestEvent, ResponseEvent
    from ._runtime.options import ClientOptions, RequestOptions
    from ._runtime.pagination.async_pages import (
        AsyncListPage,
        AsyncPage,
        AsyncPaginator,
    )
    from ._runtime.pagination.pages import SyncListPage, SyncPage
    from ._runtime.rate_limits import RateLimit
    from ._runtime.responses import APIResponse, AsyncStreamedResponse, StreamedResponse
    from ._runtime.retries import Clock, RetryPolicy
    from ._runtime.sentinels import Omit, omit
    from ._runtime.streaming.events import ServerSentEvent
    from ._runtime.streaming.stream import AsyncStream, Stream
    from ._runtime.transports import DefaultAsyncHttpxClient, DefaultHttpxClient
    from ._runtime.uploads.parts import FileTypes
    from ._runtime.uploads.sources import FileContent
    from .client import AsyncClient, AsyncGrößen, Client, Größen
    from .errors import (
        AccessDeniedError,
        APIConnectionError,
        APIError,
        APIResponseError,
        APIResponseValidationError,
        APIStatusError,
        APIStreamError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        ExpiredTokenError,
        InternalServerError,
        MissingCredentialsError,
        NotFoundError,
        OAuthError,
        PermissionDeniedError,
        RateLimitError,
        UnprocessableEntityError,
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseError",
    "APIResponseValidationError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AccessDeniedError",
    "AsyncBinaryResponse",
    "AsyncClient",
    "AsyncGrößen",
    "AsyncHeadedStreamedResponse",
    "AsyncListPage",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncSecret",
    "AsyncStream",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "BinaryResponse",
    "Client",
    "ClientOptions",
    "Clock",
    "ConflictError",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "DeviceAuthorization",
    "Drift",
    "DriftKind",
    "DriftWarning",
    "ExpiredTokenError",
    "FailureEvent",
    "FileContent",
    "FileTypes",
    "Größen",
    "HeadedResponse",
    "HeadedStreamedResponse",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "OAuthError",
    "Omit",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "RequestEvent",
    "RequestOptions",
    "ResponseEvent",
    "RetryPolicy",
    "Secret",
    "ServerSentEvent",
    "Stream",
    "StreamedResponse",
    "SyncListPage",
    "SyncPage",
    "TokenEndpoint",
    "UnprocessableEntityError",
    "enums",
    "errors",
    "models",
    "omit",
    "resources",
]

__version__ = "0.1.0"

_MODULES: dict[str, list[str]] = {
    ".": ["enums", "errors", "models", "resources"],
    "._runtime.authentication.credentials": ["AsyncSecret", "Secret"],
    "._runtime.authentication.tokens": ["DeviceAuthorization", "TokenEndpoint"],
    "._runtime.downloads": ["AsyncBinaryResponse", "BinaryResponse"],
    "._runtime.drift": ["Drift", "DriftKind", "DriftWarning"],
    "._runtime.headed": [
        "AsyncHeadedStreamedResponse",
        "HeadedResponse",
        "HeadedStreamedResponse",
    ],
    "._runtime.models": ["BaseModel"],
    "._runtime.observation.events": ["FailureEvent", "RequestEvent", "ResponseEvent"],
    "._runtime.options": ["ClientOptions", "RequestOptions"],
    "._runtime.pagination.async_pages": [
        "AsyncListPage",
        "AsyncPage",
        "AsyncPaginator",
    ],
    "._runtime.pagination.pages": ["SyncListPage", "SyncPage"],
    "._runtime.rate_limits": ["RateLimit"],
    "._runtime.responses": ["APIResponse", "AsyncStreamedResponse", "StreamedResponse"],
    "._runtime.retries": ["Clock", "RetryPolicy"],
    "._runtime.sentinels": ["Omit", "omit"],
    "._runtime.streaming.events": ["ServerSentEvent"],
    "._runtime.streaming.stream": ["AsyncStream", "Stream"],
    "._runtime.transports": ["DefaultAsyncHttpxClient", "DefaultHttpxClient"],
    "._runtime.uploads.parts": ["FileTypes"],
    "._runtime.uploads.sources": ["FileContent"],
    ".client": ["AsyncClient", "AsyncGrößen", "Client", "Größen"],
    ".errors": [
        "APIConnectionError",
        "APIError",
        "APIResponseError",
        "APIResponseValidationError",
        "APIStatusError",
        "APIStreamError",
        "APITimeoutError",
        "AccessDeniedError",
        "AuthenticationError",
        "BadRequestError",
        "ConflictError",
        "ExpiredTokenError",
        "InternalServerError",
        "MissingCredentialsError",
        "NotFoundError",
        "OAuthError",
        "PermissionDeniedError",
        "RateLimitError",
        "UnprocessableEntityError",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
