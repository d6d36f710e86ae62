"""Which credentials are used for an operation: AND, OR, and none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.runtime.authentication.test_credentials import secrets_of
from tests.runtime.driving import Driver
from tests.runtime.scripted import Scripted

TOKEN = {"access_token": "t"}
KEY = {"key": "k"}
QUERY = {"query_key_key": "q"}
USER = {"username": "u", "password": "p"}

SENT_TOKEN = {"authorization": "Bearer t"}
SENT_KEYS = {"x-key": "k", "query": "key%5B0%5D=q"}
SENT_USER = {"authorization": "Basic dTpw"}

SATISFIED: list[Any] = [
    ("both", KEY | QUERY, SENT_KEYS),
    ("both", KEY | QUERY | TOKEN, SENT_KEYS),
    ("either", TOKEN | KEY | QUERY | USER, SENT_TOKEN),
    ("either", KEY | QUERY | USER, SENT_KEYS),
    ("either", KEY | USER, SENT_USER),
    ("either", USER, SENT_USER),
    ("optional", {}, {}),
    ("optional", TOKEN, {}),
    ("optional", USER, SENT_USER),
    ("public", TOKEN | USER, {}),
    ("escape", TOKEN | USER | KEY, {"x-key": "k"}),
    ("mutual", TOKEN, {}),
]


@pytest.mark.parametrize(("method", "given", "sent"), SATISFIED)
def test_the_first_alternative_is_taken_that_there_is_everything_for(
    drive: Driver,
    server: Scripted,
    method: str,
    given: Mapping[str, str],
    sent: Mapping[str, str],
) -> None:
    client = drive.client(server.url, **{"access_token": None, **given})
    drive.run(getattr(client.doors, method)())
    assert secrets_of(server.received[0]) == sent


LACKING: list[Any] = [
    ("bearer", {}, "access_token (or the environment variable VAULT_ACCESS_TOKEN)"),
    (
        "both",
        {},
        "key (or the environment variable VAULT_KEY) and query_key_key (or the "
        "environment variable VAULT_QUERY_KEY_KEY)",
    ),
    ("both", KEY, "query_key_key (or the environment variable VAULT_QUERY_KEY_KEY)"),
    (
        "either",
        KEY,
        "access_token (or the environment variable VAULT_ACCESS_TOKEN), or query_key_key "
        "(or the environment variable VAULT_QUERY_KEY_KEY), or username (or the "
        "environment variable VAULT_USERNAME)",
    ),
    (
        "clash",
        TOKEN | USER,
        "only one credential, as two would be in the header 'Authorization'",
    ),
]


@pytest.mark.parametrize(("method", "given", "needed"), LACKING)
def test_what_is_missing_is_named(
    drive: Driver,
    server: Scripted,
    method: str,
    given: Mapping[str, str],
    needed: str,
) -> None:
    client = drive.client(server.url, **{"access_token": None, **given})
    with pytest.raises(drive.package.MissingCredentialsError) as caught:
        drive.run(getattr(client.doors, method)())
    assert str(caught.value) == f"this operation needs {needed}"
    assert not server.received


def test_headers_of_the_caller_stand_in_for_credentials(
    drive: Driver, server: Scripted
) -> None:
    client = drive.client(server.url, access_token=None)
    own = {"authorization": "Custom c"}
    drive.run(client.doors.bearer(extra_headers=own))
    drive.run(client.with_options(default_headers=own).doors.clash())
    sent = [request.headers["authorization"] for request in server.received]
    assert sent == ["Custom c", "Custom c"]


def test_credentials_can_be_left_out_on_purpose(
    drive: Driver, server: Scripted
) -> None:
    client = drive.client(server.url)
    none = {"Authorization": drive.package.omit}
    drive.run(client.doors.bearer(extra_headers=none))
    drive.run(client.with_options(default_headers=none).doors.bearer())
    assert [secrets_of(request) for request in server.received] == [{}, {}]


def test_endpoints_without_a_description_get_what_there_is(
    drive: Driver, server: Scripted
) -> None:
    client = drive.client(server.url, access_token=None, key="k")
    drive.run(client.get("/anything", cast_to=type(None)))
    assert secrets_of(server.received[0]) == {"x-key": "k"}
