"""The rules for security requirements."""

from __future__ import annotations

import pytest

from tests.validate.judging import OPERATION, Document, places, with_operation


def api_key(place: str, name: str) -> Document:
    """Return a scheme with a key."""
    return {"type": "apiKey", "in": place, "name": name}


BASIC: Document = {"type": "http", "scheme": "basic"}
OAUTH: Document = {
    "type": "oauth2",
    "flows": {"clientCredentials": {"tokenUrl": "https://a.test", "scopes": {}}},
}


@pytest.mark.parametrize(
    ("schemes", "clashes"),
    [
        ((BASIC, OAUTH), True),
        ((BASIC, api_key("header", "aUthorization")), True),
        ((api_key("header", "X-Key"), api_key("header", "x-key")), True),
        ((api_key("query", "key"), api_key("query", "key")), True),
        ((api_key("query", "key"), api_key("query", "Key")), False),
        ((api_key("cookie", "key"), api_key("query", "key")), False),
        ((BASIC, api_key("header", "X-Key")), False),
        (({"type": "mutualTLS"}, {"type": "mutualTLS"}), False),
    ],
)
def test_security_schemes_that_cannot_be_sent_together(
    schemes: tuple[Document, Document], clashes: bool
) -> None:
    whole = {
        **with_operation(security=[{"a": [], "b": []}, {"a": []}, {"b": []}]),
        "components": {"securitySchemes": dict(zip("ab", schemes, strict=True))},
    }
    expected = [("W349", f"{OPERATION}/security/0/b")] if clashes else []
    assert [each for each in places(whole) if each[0] == "W349"] == expected


def test_security_schemes_are_looked_up_where_they_are_declared() -> None:
    whole = {
        **with_operation(security=[{"a": [], "b": []}, {}]),
        "security": [{"A": []}],
        "components": {"securitySchemes": {"a": {"type": "http", "scheme": "basic"}}},
    }
    assert places(whole) == [
        ("W331", f"{OPERATION}/security/0/b"),
        ("W331", "/security/0/A"),
    ]
