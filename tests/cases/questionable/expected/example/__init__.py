"""A client for Questionable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy

if TYPE_CHECKING:
    from . import enums, errors, models, resources
    from ._runtime.bodies import FileTypes
    from ._runtime.options import RequestOptions
    from ._runtime.sentinels import Omit, omit
    from .client import AsyncClient, AsyncQuestionable, Client, Questionable
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
    "AsyncClient",
    "AsyncQuestionable",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConflictError",
    "FileTypes",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "Omit",
    "PermissionDeniedError",
    "Questionable",
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
    "._runtime.bodies": ["FileTypes"],
    "._runtime.options": ["RequestOptions"],
    "._runtime.sentinels": ["Omit", "omit"],
    ".client": ["AsyncClient", "AsyncQuestionable", "Client", "Questionable"],
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
