"""What values have to keep to, where the package is told to look before it sends them.

JSON Schema 2020-12, Validation, section 6.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from .encoding import encode, is_list, is_model, is_object
from .sentinels import Omit

__all__ = ["check"]

_LONGEST: Final = 60


def check(
    limits: Sequence[tuple[Sequence[Any], Mapping[str, Any]]],
    places: Mapping[str, Any],
) -> None:
    """Check the arguments of a call.

    Args:
        limits: Where a value is, from the place of a request on, and the keywords with
            what they allow; `...` stands for every item or member.
        places: The arguments by their names on the wire, in each place.

    Raises:
        ValueError: some do not keep to what the API allows; all of them are named.
    """
    broken = [
        f"{name}: {keyword} is {keywords[keyword]!r}, got {_shown(value)}"
        for (place, *path), keywords in limits
        for name, value in _values(_root(place, places), path, "")
        for keyword in keywords
        if not _keeps(keyword, keywords[keyword], value)
    ]
    if broken:
        lines = "".join(f"\n  {line}" for line in broken)
        raise ValueError(f"the API does not allow these arguments:{lines}")


def _root(place: str, places: Mapping[str, Any]) -> Any:
    if place == "body" and not isinstance(places.get("content", _NOTHING), Omit):
        return places["content"]
    return places.get(place)


_NOTHING: Final = Omit()


def _values(value: Any, path: Sequence[Any], name: str) -> Iterator[tuple[str, Any]]:
    """Yield the values at a path that are there, each with its name."""
    if value is None or isinstance(value, Omit):
        return
    if not path:
        yield name or "the body", value
        return
    first, *rest = path
    if is_model(value):
        value = encode(value)
    for key, member in _members(value, first):
        yield from _values(member, rest, f"{name}.{key}" if name else str(key))


def _members(value: Any, key: Any) -> Iterator[tuple[Any, Any]]:
    if is_object(value):
        if key is ...:
            yield from value.items()
        elif key in value:
            yield key, value[key]
    elif is_list(value) and key is ...:
        yield from enumerate(value)


def _keeps(keyword: str, limit: Any, value: Any) -> bool:
    """Tell whether a value keeps to a limit; one of another type does."""
    kind, rule = _RULES[keyword]
    measured = kind(value)
    return measured is None or rule(measured, limit)


def _number(value: Any) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    return Decimal(str(value))


def _text(value: Any) -> str | None:
    if is_list(value) or is_object(value):
        return None
    try:
        plain = encode(value)
    except TypeError:
        return None  # a file
    return plain if isinstance(plain, str) else None


def _length(value: Any) -> int | None:
    text = _text(value)
    return None if text is None else len(text)


def _items(value: Any) -> list[Any] | None:
    return list(value) if is_list(value) else None


def _count(value: Any) -> int | None:
    return len(value) if is_list(value) else None


def _size(value: Any) -> int | None:
    if is_model(value):
        value = encode(value)
    return len(value) if is_object(value) else None


def _differ(items: list[Any], is_needed: bool) -> bool:
    plain = [encode(item) for item in items]
    return not is_needed or all(a not in plain[:i] for i, a in enumerate(plain))


_RULES: Final[Mapping[str, tuple[Callable[[Any], Any], Callable[[Any, Any], bool]]]] = {
    "minimum": (_number, lambda value, limit: value >= Decimal(str(limit))),
    "exclusiveMinimum": (_number, lambda value, limit: value > Decimal(str(limit))),
    "maximum": (_number, lambda value, limit: value <= Decimal(str(limit))),
    "exclusiveMaximum": (_number, lambda value, limit: value < Decimal(str(limit))),
    "multipleOf": (_number, lambda value, limit: value % Decimal(str(limit)) == 0),
    "minLength": (_length, lambda value, limit: value >= limit),
    "maxLength": (_length, lambda value, limit: value <= limit),
    "pattern": (_text, lambda value, limit: re.search(limit, value) is not None),
    "minItems": (_count, lambda value, limit: value >= limit),
    "maxItems": (_count, lambda value, limit: value <= limit),
    "uniqueItems": (_items, _differ),
    "minProperties": (_size, lambda value, limit: value >= limit),
    "maxProperties": (_size, lambda value, limit: value <= limit),
}


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
