"""What was renamed is found under its former name as well, and warns."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

import pytest

from tests.runtime.conftest import Package
from tests.runtime.driving import AsyncDriver, Driver, SyncDriver
from tests.runtime.scripted import Request, Script, Scripted, reply

IMAGE: Final = {"name": "one", "state": "new"}


@pytest.fixture
def renamed(package: Package) -> Any:
    """The package of the golden case."""
    return package("renamed")


@pytest.fixture(params=[SyncDriver, AsyncDriver], ids=["sync", "async"])
def drive(request: pytest.FixtureRequest, renamed: Any) -> Iterator[Driver]:
    """Drives one of the two clients."""
    with request.param(renamed, {}) as driver:
        yield driver


def answered(request: Request) -> Script:
    """Answer as the API of the golden case does."""
    if request.method == "DELETE":
        return reply(b"", "204 No Content")
    if request.target == "/chat":
        return reply(b'data: {"text": "Hi"}\n\n', content_type="text/event-stream")
    found: Any = [IMAGE] if request.target.startswith("/images?") else IMAGE
    body = json.dumps(found).encode()
    return reply(body, content_type="application/json", **{"X-Total": "7"})


@pytest.fixture
def client(drive: Driver, server: Scripted) -> Any:
    server.script = answered
    return drive.client(server.url)


def warned(former: str, now: str) -> Any:
    """Expect the warning of a former name."""
    message = f"^{former} is called {now} now; the old name will go away$"
    return pytest.warns(DeprecationWarning, match=message)


def test_a_method_is_called_by_its_former_name(
    drive: Driver, client: Any, server: Scripted
) -> None:
    with warned("images.list_all", "images.list") as caught:
        (image,) = drive.run(client.images.list_all(sort="name", limit=3))
    assert caught[0].filename == __file__
    assert image.name == "one"
    assert server.received[0].target == "/images?sort=name&limit=3"


def test_resources_that_are_gone_are_found(
    drive: Driver, client: Any, server: Scripted
) -> None:
    with warned("pictures.make", "images.create"):
        drive.run(client.pictures.make(name="two"))
    discouraged = pytest.warns(DeprecationWarning, match="^images.get is deprecated$")
    with discouraged, warned("pictures.by_id.fetch", "images.get"):
        image = drive.run(client.pictures.by_id.fetch(3))
    assert image.state.is_known
    assert [each.method for each in server.received] == ["POST", "GET"]
    assert json.loads(server.received[0].body) == {"name": "two"}


def test_a_method_of_the_client_can_have_moved_into_a_resource(
    drive: Driver, client: Any, server: Scripted
) -> None:
    with warned("delete_image", "images.deletions.start"):
        assert drive.run(client.delete_image(3)) is None
    assert server.received[0].method == "DELETE"


def test_a_method_of_a_resource_can_have_moved_into_the_client(
    drive: Driver, client: Any, server: Scripted
) -> None:
    with warned("health.ping", "ping"):
        drive.run(client.health.ping())
    with warned("health.ping", "ping"):
        raw = drive.run(client.health.with_raw_response.ping())
    assert raw.status_code == 200
    assert server.received[0].target == "/ping"


def test_overloads_are_called_as_before(drive: Driver, client: Any) -> None:
    question = pytest.warns(DeprecationWarning, match="`question` is called `prompt`")
    with question, warned("chats.create", "chats.completions.create"):
        stream = drive.run(client.chats.create(question="Hello", stream=True))
    assert [event.text for event in drive.all(stream)] == ["Hi"]


def test_arguments_are_passed_by_their_former_names(
    drive: Driver, client: Any, server: Scripted
) -> None:
    words = "^the argument `{}` is called `{}` now; the old name will go away$"
    id_, tell, title = (
        pytest.warns(DeprecationWarning, match=words.format(*names))
        for names in (("id", "image_id"), ("tell", "notify"), ("title", "name"))
    )
    with id_ as caught, tell, title:
        drive.run(client.images.update(id=3, title="two", tell=True))
    assert caught[0].filename == __file__
    assert server.received[0].target == "/images/3?notify=true"
    assert json.loads(server.received[0].body) == {"name": "two"}
    drive.run(client.images.update(3, name="three", notify=False))
    assert server.received[1].target == "/images/3?notify=false"
    with title:
        raw = drive.run(client.images.with_raw_response.update(3, title="four"))
    assert raw.parse().name == "one"


def test_a_client_takes_arguments_under_their_former_names(
    drive: Driver, renamed: Any, server: Scripted
) -> None:
    server.script = answered
    key = pytest.warns(DeprecationWarning, match="`api_key` is called `access_token`")
    with key as caught:
        client = drive.client(server.url, api_key="s3cret")
    assert caught[0].filename.endswith("driving.py")
    drive.run(client.answers.list())
    assert server.received[0].headers["authorization"] == "Bearer s3cret"
    with pytest.warns(DeprecationWarning, match="`area` is called `region` now"):
        made = renamed.Example(area="us")
    assert str(made.base_url).rstrip("/") == "https://us.example.com"


def test_an_argument_is_not_passed_twice(client: Any) -> None:
    with pytest.raises(
        TypeError, match="`title` is called `name` now; both are passed"
    ):
        client.images.update(3, name="two", title="three")
    twice = pytest.raises(TypeError, match="multiple values for argument 'image_id'")
    with twice, pytest.warns(DeprecationWarning):
        client.images.update(3, id=3, name="two")


def test_views_have_former_names(drive: Driver, client: Any) -> None:
    with warned("images.list_all", "images.list"):
        raw = drive.run(client.images.with_raw_response.list_all(sort="name"))
    assert raw.typed_headers.x_total == 7
    assert raw.parse()[0].name == "one"
    view = client.with_streaming_response.pictures
    with warned("pictures.make", "images.create"):
        opening = view.make(name="two")
        image = drive.within(opening, lambda found: drive.run(found.parse()))
    assert image.name == "one"


def test_a_field_is_read_under_its_former_name(renamed: Any) -> None:
    image = renamed.models.Image.model_validate(IMAGE)
    with warned("Image.title", "Image.name") as caught:
        assert image.title == "one"
    assert caught[0].filename == __file__
    with warned("Image.status", "Image.state"):
        assert image.status is renamed.enums.State.NEW
    assert image.to_dict() == IMAGE
    assert "title" not in type(image).model_fields


def test_a_member_is_found_under_its_former_name(renamed: Any) -> None:
    state = renamed.enums.State
    for owner in (state, state.OLD):
        with warned("State.FRESH", "State.NEW") as caught:
            assert owner.FRESH is state.NEW
        assert caught[0].filename == __file__
    assert [each.name for each in state] == ["NEW", "OLD"]
    assert [*state.__members__] == ["NEW", "OLD"]
