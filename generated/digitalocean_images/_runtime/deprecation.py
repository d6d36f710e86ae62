"""Marks what the document discourages the use of, and former names (PEP 702)."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

__all__ = ["called_like", "deprecated", "former_arguments"]

P = ParamSpec("P")
T = TypeVar("T")

if TYPE_CHECKING:
    from typing_extensions import deprecated
elif sys.version_info >= (3, 13):
    from warnings import deprecated
else:

    def deprecated(message):
        """Return a decorator that makes each call of a function a `DeprecationWarning`."""

        def decorate(function):
            @wraps(function)
            def deprecated_function(*args, **kwargs):
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            deprecated_function.__deprecated__ = message
            return deprecated_function

        return decorate


def called_like(
    method: Callable[[], Callable[Concatenate[Any, P], T]],
) -> Callable[[Callable[..., Any]], Callable[Concatenate[Any, P], T]]:
    """Return a decorator that gives a function the signature of a method, for type checkers.

    Args:
        method: Returns the method. It is never called, so that nothing is imported for it.
    """

    def same(function: Callable[..., Any]) -> Callable[Concatenate[Any, P], T]:
        return function

    return same


def former_arguments(**names: str) -> Callable[[Callable[..., T]], Callable[..., T]]:
    """Return a decorator of a method whose arguments had other names: `former="present"`.

    Its overloads have the former names as well, for type checkers.
    """

    def decorate(method: Callable[..., T]) -> Callable[..., T]:
        @wraps(method)
        def called(*args: Any, **kwargs: Any) -> T:
            for former in kwargs.keys() & names.keys():
                said = f"the argument `{former}` is called `{names[former]}` now"
                if names[former] in kwargs:
                    raise TypeError(f"{said}; both are passed")
                message = f"{said}; the old name will go away"
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                kwargs[names[former]] = kwargs.pop(former)
            return method(*args, **kwargs)

        return called

    return decorate
