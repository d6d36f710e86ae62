"""Links that are followed (OpenAPI 3.1.1, section 4.8.20), by both clients."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from tests.runtime.conftest import Package
from tests.runtime.driving import AsyncDriver, Driver, SyncDriver
from tests.runtime.scripted import Request, Script, Scripted, reply

ID = "0c5bb8d7-5cf0-4e5e-9d3b-3e3f7f3f4a5b"
MANAGER = ID.replace("0", "1")
USER = {
    "uuid": ID,
    "manager": {"uuid": MANAGER},
    "tags": [],
    "brief": {"text": "Hello"},
}


@pytest.fixture(params=[SyncDriver, AsyncDriver], ids=["sync", "async"])
def drive(request: pytest.FixtureRequest, package: Package) -> Iterator[Driver]:
    """Drives one of the two clients."""
    with request.param(package("links"), {}) as driver:
        yield driver


def answered(request: Request) -> Script:
    """Answer as the API of the golden case does."""
    path = request.target.partition("?")[0]
    found: Any = USER
    if path.endswith("/orders"):
        found = [] if "page=2" in request.target else [1, 2]
    elif path.endswith("/address"):
        found = {"city": "Rome"}
    headers = {"X_User_Id": "7"} if request.method == "POST" else {}
    status = "204 No Content" if path == "/notes" else "200 OK"
    body = b"" if path == "/notes" else json.dumps(found).encode()
    return reply(body, status, content_type="application/json", **headers)


@pytest.fixture
def users(drive: Driver, server: Scripted) -> Any:
    server.script = answered
    return drive.client(server.url).users


def test_a_link_takes_members_of_what_was_returned_and_constants(
    drive: Driver, users: Any, server: Scripted
) -> None:
    user = drive.run(users.get("a"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        address = drive.run(users.follow_address(user, result=3))
    assert address.city == "Rome"
    assert server.received[1].target == f"/users/{ID}/address?kind=home&result=3"
    drive.run(users.follow_manager(user))
    assert server.received[2].target == f"/users/{MANAGER}"


def test_a_link_can_give_the_body(drive: Driver, users: Any, server: Scripted) -> None:
    user = drive.run(users.get("a"))
    drive.run(users.follow_rename(user))
    drive.run(users.follow_tagged())
    drive.run(users.follow_filed())
    renamed, tagged, filed = server.received[1:]
    assert json.loads(renamed.body) == USER["manager"]
    assert (tagged.target, json.loads(tagged.body)) == ("/users/US%241", ["a", "b"])
    about = {"tags": [], "size": 1.5, "more": None}
    assert json.loads(filed.body) == {"text": "Hello", "about": about}


def test_a_link_takes_headers_of_the_whole_response(
    drive: Driver, users: Any, server: Scripted
) -> None:
    response = drive.run(users.with_raw_response.create(name="Ann"))
    drive.run(users.follow_user(response))
    assert server.received[1].target == "/users/7"
    response = drive.run(users.with_raw_response.get("a"))
    with pytest.raises(ValueError, match="no header 'X-User-Id'"):
        drive.run(users.follow_user(response))


def test_a_link_can_put_values_into_texts(
    drive: Driver, users: Any, server: Scripted
) -> None:
    response = drive.run(users.with_raw_response.get("a"))
    drive.all(users.follow_nested(response, id="a/b"))
    drive.run(users.follow_label(id="a"))
    drive.run(users.follow_greeting(response, x_trace=7))
    nested, label, greeting = server.received[1:]
    assert nested.target == f"/users/a%2Fb%2F{MANAGER}/orders?page=200"
    assert label.target == "/users/a%20of%20a"
    said = f"GET {server.url}/users/a was 200, by 7"
    assert greeting.headers["x-seen"] == said


def test_a_text_can_have_members_of_the_request_inside(
    drive: Driver, users: Any, server: Scripted
) -> None:
    response = drive.run(users.with_raw_response.create(name="Ann"))
    drive.run(users.follow_named(response, name="Ann"))
    assert server.received[1].target == "/users/Ann-7"


def test_members_of_a_body_come_from_those_of_what_was_returned(
    drive: Driver, users: Any, server: Scripted
) -> None:
    user = drive.run(users.get("a"))
    drive.run(users.follow_brief(user))
    assert json.loads(server.received[1].body) == {"text": "Hello"}
    user.brief = None
    with pytest.raises(ValueError, match="there is no '/brief/text'"):
        drive.run(users.follow_brief(user))


def test_what_a_link_leads_to_can_be_pages_and_has_options(
    drive: Driver, users: Any, server: Scripted
) -> None:
    orders = users.follow_orders("a", extra_headers={"X-Trace": "1"})
    assert drive.all(orders) == [1, 2]
    assert server.received[0].headers["x-trace"] == "1"


def test_a_link_without_its_value_says_so(drive: Driver, users: Any) -> None:
    user = drive.run(users.rename("a", body=[]))
    with pytest.raises(ValueError, match="there is no '/tags/0'"):
        drive.run(users.follow_manager_of_rename(user))


def test_views_follow_links_as_well(drive: Driver, users: Any) -> None:
    user = drive.run(users.get("a"))
    response = drive.run(users.with_raw_response.follow_manager(user))
    assert (response.status_code, response.parse()) == (200, user)
    opened = users.with_streaming_response.follow_manager(user)
    assert drive.within(opened, lambda response: response.status_code) == 200
