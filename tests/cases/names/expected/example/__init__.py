"""A client for The Acme's API v2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import enums, errors, models, resources
    from ._runtime.options import RequestOptions
    from ._runtime.sentinels import Omit, omit
    from ._runtime.uploads.parts import FileTypes
    from ._runtime.uploads.sources import FileContent
    from .client import Acme, AsyncAcme, AsyncClient, Client
    from .errors import (
        APIConnectionError,
        APIError,
        APIResponseError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        InternalServerError,
        MissingCredentialsError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        UnprocessableEntityError,
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "Acme",
    "AsyncAcme",
    "AsyncClient",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConflictError",
    "FileContent",
    "FileTypes",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "Omit",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
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
    "._runtime.options": ["RequestOptions"],
    "._runtime.sentinels": ["Omit", "omit"],
    "._runtime.uploads.parts": ["FileTypes"],
    "._runtime.uploads.sources": ["FileContent"],
    ".client": ["Acme", "AsyncAcme", "AsyncClient", "Client"],
    ".errors": [
        "APIConnectionError",
        "APIError",
        "APIResponseError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConflictError",
        "InternalServerError",
        "MissingCredentialsError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "UnprocessableEntityError",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
