"""Marks what the document discourages the use of (PEP 702)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

__all__ = ["deprecated"]

if TYPE_CHECKING:
    from typing_extensions import deprecated
elif sys.version_info >= (3, 13):
    from warnings import deprecated
else:
    import warnings
    from functools import wraps

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
