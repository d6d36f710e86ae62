"""Turns responses into results and errors."""

from __future__ import annotations

import json
from typing import Any

import httpx2

from .errors import APIResponseError, status_error
from .operations import Bytes, Operation, Redirect, Text, Value

__all__ = ["read_response"]


def read_response(operation: Operation[Any], response: httpx2.Response) -> Any:
    """Return what a response, which has been read, holds.

    Raises:
        APIStatusError: the server refused or failed.
        APIResponseError: the response is not what the document promises.
    """
    result = operation.result(response.status_code)
    if isinstance(result, Redirect) and response.is_redirect:
        return response.headers.get("location", "")
    if not response.is_success:
        raise status_error(
            status_code=response.status_code,
            reason=response.reason_phrase,
            body=_error_body(operation, response),
            headers=response.headers,
            method=response.request.method,
            url=str(response.request.url),
        )
    match result:
        case Value():
            return _value(result, response)
        case Text():
            return response.text
        case Bytes():
            return response.content
        case _:
            return None


def _value(result: Value, response: httpx2.Response) -> Any:
    try:
        return result.decode(response.content)
    except ValueError as error:
        shown = response.content[:200].decode("utf-8", "replace")
        kind = response.headers.get("content-type", "no content type")
        message = (
            f"the response ({response.status_code}, {kind}) is not what the document "
            f"promises: {error}\n{shown}"
        )
        raise APIResponseError(
            message, response.status_code, response.content
        ) from error


def _error_body(operation: Operation[Any], response: httpx2.Response) -> Any:
    """Return an error's body as its documented type, else as JSON values, else as text."""
    documented = operation.error(response.status_code)
    if documented is not None:
        try:
            return documented.decode(response.content)
        except ValueError:
            pass
    try:
        return json.loads(response.content)
    except ValueError:
        return response.text
