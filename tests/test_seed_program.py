"""The program that the reference of an SDK begins with: create a custom image.

It runs as a user would write it, against a real server on loopback that answers what the
reference shows, and with both clients.
"""

from __future__ import annotations

import asyncio
import copy
import datetime as dt
import pickle
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from digitalocean_images import (
    APIConnectionError,
    APIResponseError,
    APIResponseValidationError,
    APIStatusError,
    AsyncDigitalOcean,
    AuthenticationError,
    DigitalOcean,
    Drift,
    InternalServerError,
    MissingCredentialsError,
    RateLimitError,
    enums,
    models,
    omit,
)

from tests.generating import generate_from, write_tree
from tests.server import Answer, Server, json_answer, running

SPEC = Path(__file__).parents[1] / "spec"
EXAMPLE: dict[str, Any] = {
    "image": {
        "id": 7555620,
        "created_at": "2020-05-04T22:23:02Z",
        "description": " ",
        "distribution": "Ubuntu",
        "error_message": " ",
        "min_disk_size": 20,
        "name": "Nifty New Snapshot",
        "public": True,
        "regions": ["nyc1", "nyc2"],
        "size_gigabytes": 2.34,
        "slug": "nifty1",
        "status": "NEW",
        "tags": ["base-image", "prod"],
        "type": "snapshot",
    }
}

IMAGE_URL = (
    "http://cloud-images.ubuntu.com/minimal/releases/bionic/release/"
    "ubuntu-18.04-minimal-cloudimg-amd64.img"
)
NEEDED: models.ImageCreateParams = {
    "name": "ubuntu-18.04-minimal",
    "url": IMAGE_URL,
    "region": "nyc3",
}

Create: TypeAlias = Callable[..., models.ImageCreateResponse]
"""Creates an image with one of the two clients; takes what `images.create` takes."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """The API, which accepts every image; the environment knows where it is."""
    with running() as server:
        server.answer = json_answer(EXAMPLE, 202)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        monkeypatch.setenv("DIGITALOCEAN_BASE_URL", server.url)
        monkeypatch.setenv("DIGITALOCEAN_ACCESS_TOKEN", "My Access Token")
        yield server


def create_waiting(**arguments: Any) -> models.ImageCreateResponse:
    with DigitalOcean() as client:
        return client.gpu_droplets.images.create(**arguments)


def create_awaiting(**arguments: Any) -> models.ImageCreateResponse:
    async def create() -> models.ImageCreateResponse:
        async with AsyncDigitalOcean() as client:
            return await client.gpu_droplets.images.create(**arguments)

    return asyncio.run(create())


@pytest.fixture(params=[create_waiting, create_awaiting], ids=["sync", "async"])
def create(request: pytest.FixtureRequest) -> Create:
    """Creates an image with a client made from the environment."""
    found: Create = request.param
    return found


def test_the_program_prints_the_image(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    client = DigitalOcean(access_token="My Access Token", base_url=server.url)
    with client:
        image = client.gpu_droplets.images.create(
            name="ubuntu-18.04-minimal", url=IMAGE_URL, region="nyc3"
        )
    print(image.image)

    printed = capsys.readouterr().out
    assert "7555620" in printed
    assert "Nifty New Snapshot" in printed
    assert "Ubuntu" in printed


def test_the_request_is_what_the_reference_says(server: Server, create: Create) -> None:
    create(**NEEDED)
    (request,) = server.received
    assert (request.method, request.target) == ("POST", "/v2/images")
    assert request.headers["authorization"] == "Bearer My Access Token"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["accept"] == "application/json"
    assert "digitalocean-images/" in request.headers["user-agent"]
    assert request.json() == NEEDED


def test_all_arguments_are_sent_under_their_names_on_the_wire(
    server: Server, create: Create
) -> None:
    create(
        **NEEDED,
        description="Cloud-optimized image w/ small footprint",
        distribution="Ubuntu",
        tags=["base-image", "prod"],
    )
    assert server.received[0].json() == {
        **NEEDED,
        "description": "Cloud-optimized image w/ small footprint",
        "distribution": "Ubuntu",
        "tags": ["base-image", "prod"],
    }


def test_what_is_omitted_is_not_sent_and_none_is_null(
    server: Server, create: Create
) -> None:
    create(**NEEDED, description=omit, tags=None)
    assert server.received[0].json() == {**NEEDED, "tags": None}


def test_the_response_is_a_typed_image(server: Server, create: Create) -> None:
    image = create(**NEEDED).image
    assert image is not None
    assert image.id == 7555620
    assert image.created_at == dt.datetime(2020, 5, 4, 22, 23, 2, tzinfo=dt.UTC)
    assert image.status is enums.ImageStatus.NEW
    assert image.distribution is enums.Distribution.UBUNTU
    assert image.regions == [enums.Region.NYC1, enums.Region.NYC2]
    assert image.size_gigabytes == 2.34
    assert image.public is True
    assert image.tags == ["base-image", "prod"]


def test_members_and_values_of_enums_are_the_same_on_the_wire(
    server: Server, create: Create
) -> None:
    create(**{**NEEDED, "region": enums.Region.NYC3}, distribution="Fedora Atomic")
    create(**NEEDED, distribution=enums.Distribution.FEDORA_ATOMIC)
    first, second = server.received
    assert first.json() == second.json()


def test_type_checkers_know_the_values_of_enums(server: Server) -> None:
    """Checked twice: each `ignore` that is not needed is an error of mypy's."""
    with DigitalOcean() as client:
        create = client.gpu_droplets.images.create
        create(name="a", url="b", region=enums.Region.NYC3, distribution="Slackware")
        create(name="a", url="b", region="nyc3", tags=["a"])
        create(name="a", url="b", region="mars1")  # type: ignore[arg-type]
        create(name="a", url="b", region="nyc3", tags="a")  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="region"):
            create(name="a", url="b")  # type: ignore[call-arg]


@pytest.mark.parametrize("field", ["status", "type", "distribution"])
def test_values_that_the_document_does_not_list_are_kept(
    server: Server, create: Create, field: str
) -> None:
    answer = copy.deepcopy(EXAMPLE)
    answer["image"][field] = "archived"
    server.answer = json_answer(answer, 202)

    value = getattr(create(**NEEDED).image, field)
    assert value == "archived"
    assert not value.is_known
    assert enums.ImageStatus.NEW.is_known


def test_members_that_the_document_does_not_list_are_kept(
    server: Server, create: Create
) -> None:
    server.answer = json_answer({"image": {"id": 1, "gpu": {"count": 8}}}, 202)
    image = create(**NEEDED).image
    assert image is not None
    assert image.model_extra == {"gpu": {"count": 8}}


DEVIATING: dict[str, Any] = {
    "image": {
        **EXAMPLE["image"],
        "status": "archived",
        "min_disk_size": "20",
        "gpu": {"count": 8},
    }
}


def test_deviations_are_reported_and_an_object_comes_back(server: Server) -> None:
    server.answer = json_answer(DEVIATING, 202)
    told: list[Drift] = []
    with DigitalOcean(on_drift=told.append) as client:
        image = client.gpu_droplets.images.create(**NEEDED).image
    assert image is not None
    assert (image.status, image.min_disk_size) == ("archived", 20)
    assert image.model_extra == {"gpu": {"count": 8}}
    place = "#/components/schemas/Image"
    assert [(drift.kind.value, drift.location, drift.pointer) for drift in told] == [
        ("wrong type", "/image/min_disk_size", f"{place}/properties/min_disk_size"),
        ("unknown value", "/image/status", f"{place}/properties/status"),
        ("undocumented", "/image/gpu", place),
    ]


def test_deviations_are_errors_for_a_strict_client(server: Server) -> None:
    server.answer = json_answer(DEVIATING, 202)
    client = DigitalOcean(validation="strict")
    with client, pytest.raises(APIResponseValidationError) as caught:
        client.gpu_droplets.images.create(**NEEDED)
    expected = (
        '/image/min_disk_size: wrong type: expected an integer, got "20" '
        "(#/components/schemas/Image/properties/min_disk_size)"
    )
    assert expected in str(caught.value)
    assert len(caught.value.drift) == 3


def test_a_member_that_has_to_be_there_is_missed(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same document, in which an image has to have an id."""
    text = (SPEC / "images.yaml").read_text(encoding="utf-8")
    spec = tmp_path / "images.yaml"
    spec.write_text(
        text.replace("    Image:\n", "    Image:\n      required: [id]\n"), "utf-8"
    )
    files = generate_from(
        spec, "images_with_ids", operations={"POST /v2/images": "images.create"}
    ).files
    assert files is not None
    write_tree(tmp_path, files)
    monkeypatch.syspath_prepend(tmp_path)
    package = import_module("images_with_ids")
    answer = copy.deepcopy(DEVIATING)
    del answer["image"]["id"]
    server.answer = json_answer(answer, 202)
    told: list[Any] = []
    with package.Client(
        access_token="t0ken", base_url=server.url, on_drift=told.append
    ) as client:
        image = client.images.create(**NEEDED).image
    assert image.id is None and image.name == "Nifty New Snapshot"
    assert [(drift.kind.value, drift.location) for drift in told] == [
        ("missing", "/image/id"),
        ("wrong type", "/image/min_disk_size"),
        ("unknown value", "/image/status"),
        ("undocumented", "/image/gpu"),
    ]


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, AuthenticationError),
        (429, RateLimitError),
        (500, InternalServerError),
        (503, InternalServerError),
        (418, APIStatusError),
    ],
)
def test_a_status_of_failure_raises_its_error_with_the_typed_body(
    server: Server, create: Create, status: int, error: type[APIStatusError]
) -> None:
    body = {"id": "some_error", "message": "Something is wrong.", "request_id": "4d9d"}
    server.answer = json_answer(body, status, **{"X-Request-Id": "abc"})
    with pytest.raises(error) as caught:
        create(**NEEDED)

    raised = caught.value
    assert type(raised) is error
    assert raised.status_code == status
    assert raised.request_id == "abc"
    assert isinstance(raised.body, models.Error)
    assert (raised.body.id, raised.body.request_id) == ("some_error", "4d9d")
    assert "Something is wrong." in str(raised)


def test_errors_can_be_pickled(server: Server, create: Create) -> None:
    server.answer = json_answer({"id": "unauthorized", "message": "No."}, 401)
    with pytest.raises(AuthenticationError) as caught:
        create(**NEEDED)
    restored = pickle.loads(pickle.dumps(caught.value))
    assert isinstance(restored, AuthenticationError)
    assert restored.body == caught.value.body
    assert str(restored) == str(caught.value)


def test_a_failure_that_is_no_json_keeps_its_text(
    server: Server, create: Create
) -> None:
    server.answer = Answer(502, b"<h1>Bad gateway</h1>", {"Content-Type": "text/html"})
    with pytest.raises(InternalServerError) as caught:
        create(**NEEDED)
    assert caught.value.body == "<h1>Bad gateway</h1>"


def test_a_success_that_is_no_json_is_an_error_that_shows_it(
    server: Server, create: Create
) -> None:
    server.answer = Answer(202, b"<h1>Welcome</h1>", {"Content-Type": "text/html"})
    with pytest.raises(APIResponseError, match="Welcome"):
        create(**NEEDED)


def test_without_a_server_the_connection_is_what_failed(
    server: Server, create: Create, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIGITALOCEAN_BASE_URL", "http://127.0.0.1:1")
    with pytest.raises(APIConnectionError):
        create(**NEEDED)


def test_without_a_token_nothing_is_sent_and_the_error_names_it(
    server: Server, create: Create, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DIGITALOCEAN_ACCESS_TOKEN")
    with pytest.raises(MissingCredentialsError, match="access_token"):
        create(**NEEDED)
    assert not server.received


def test_arguments_win_over_the_environment(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIGITALOCEAN_BASE_URL", "http://127.0.0.1:1")
    with DigitalOcean(access_token="Mine", base_url=server.url) as client:
        client.gpu_droplets.images.create(**NEEDED)
    assert server.received[0].headers["authorization"] == "Bearer Mine"


def test_options_of_one_call_are_added_to_the_request(
    server: Server, create: Create
) -> None:
    create(
        **NEEDED,
        extra_headers={"X-Trace": "1", "User-Agent": "mine"},
        extra_query={"dry_run": True},
        extra_body={"beta": 1},
        timeout=5,
    )
    (request,) = server.received
    assert request.target == "/v2/images?dry_run=true"
    assert request.headers["x-trace"] == "1"
    assert request.headers["user-agent"] == "mine"
    assert request.json() == {**NEEDED, "beta": 1}


def test_both_clients_have_the_name_that_they_have_in_every_package() -> None:
    from digitalocean_images import AsyncClient, Client

    assert Client is DigitalOcean
    assert AsyncClient is AsyncDigitalOcean
