"""What SDKs that Stainless generated get wrong, and how it is here.

What each of them does was found by running `gradient` 3.10.1, or by reading it.
"""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, get_type_hints

import httpx2
import pytest

from tests.generating import generate_from, write_tree
from tests.runtime.clock import FakeClock
from tests.runtime.driving import AsyncDriver, Driver, SyncDriver
from tests.runtime.scripted import Scripted, chunked, head, reply
from tests.runtime.test_calls import json_reply

EMPTY = [head("204 No Content")]


@pytest.fixture(scope="module")
def defects(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of a document with what is easily got wrong."""
    folder = tmp_path_factory.mktemp("defects")
    files = generate_from(Path(__file__).with_name("defects.yaml"), "defects").files
    assert files is not None
    write_tree(folder, files)
    sys.path.insert(0, str(folder))
    yield import_module("defects")
    sys.path.remove(str(folder))


@pytest.fixture(params=[SyncDriver, AsyncDriver], ids=["sync", "async"])
def drive(request: pytest.FixtureRequest, defects: ModuleType) -> Iterator[Driver]:
    with request.param(defects) as driver:
        yield driver


@pytest.fixture
def client(drive: Driver, server: Scripted) -> Any:
    return drive.client(server.url)


def required(method: Any) -> set[str]:
    """Return the names of the arguments that have to be given."""
    parameters = inspect.signature(method).parameters.values()
    keywords = (p for p in parameters if p.kind is p.KEYWORD_ONLY)
    return {p.name for p in keywords if p.default is p.empty}


def test_1_required_names_beside_all_of_count(client: Any) -> None:
    """`required` beside or inside `allOf` is lost; `images.create()` type-checks there."""
    assert required(client.images.create) == {"name", "region", "url"}
    assert required(client.firewalls.create) == {"name"}


def test_2_recursive_references_and_open_unions_have_types(
    drive: Driver, client: Any, server: Scripted
) -> None:
    """`$recursiveRef` is `object`, and `links.pages.next` does not type-check."""
    models = drive.package.models
    assert "Sequence[FilterParam]" in str(models.FilterParam.__annotations__["filters"])
    pages = {"next": "/b", "prev": "/a"}
    server.script = lambda request: json_reply({"links": {"pages": pages}})
    page = drive.run(client.images.list())
    assert (page.links.pages.next, page.links.pages.prev) == ("/b", "/a")
    links = drive.package.models.PageLinksPages
    assert get_type_hints(links)["next"] == str | None


@pytest.mark.parametrize("image_id", ["", ".", "..", "../account", "a/../../b"])
def test_3_path_parameters_stay_in_their_segment(
    drive: Driver, client: Any, server: Scripted, image_id: str
) -> None:
    """`retrieve("../account?x=1")` sends `GET /v2/account?x=1`; `""` sends `/v2/images/`."""
    server.script = lambda request: json_reply({"id": 1})
    if image_id in ("", ".", ".."):
        with pytest.raises(ValueError, match=r"image_id|elsewhere"):
            drive.run(client.images.get(image_id))
        assert not server.received
    else:
        drive.run(client.images.get(image_id + "?x=1"))
        (request,) = server.received
        assert request.target.count("/") == 2
        assert request.target.endswith("%3Fx%3D1")


def test_4_the_member_of_a_union_is_the_one_that_fits(
    drive: Driver, client: Any, server: Scripted
) -> None:
    """What is slightly invalid always becomes the first member: `A(x=None, y=3)`."""
    server.script = lambda request: json_reply({"y": 3, "unit": 4})
    shape = drive.run(client.shapes.get())
    assert type(shape).__name__ == "Height"
    assert shape.y == 3


def test_5_a_field_has_one_name_at_a_time(
    drive: Driver, client: Any, server: Scripted
) -> None:
    """A key with an alias is in the field and in `model_extra`; both are dumped."""
    server.script = lambda request: json_reply({"id": 1, "minDiskSize": 20})
    image = drive.run(client.images.get("1"))
    assert image.to_dict() == {"id": 1, "minDiskSize": 20}
    assert not image.model_extra


def test_6_importing_loads_what_is_used(defects: ModuleType) -> None:
    """`import gradient` loads 361 of its modules, the first resource all 525."""
    program = """
import sys
from defects import Client
client = Client(access_token="t")
before = {name for name in sys.modules if name.startswith("defects.")}
client.images
after = {name for name in sys.modules if name.startswith("defects.")}
print(len(before), sorted(after - before))
"""
    folder = Path(str(defects.__file__)).parents[1]
    command = [sys.executable, "-c", program]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=True
    )
    count, _, loaded = done.stdout.partition(" ")
    assert int(count) < 60
    assert "defects.resources.images" in loaded
    assert "defects.models." not in loaded
    assert "defects.resources.firewalls" not in loaded


def test_7_with_options_keeps_the_validation(
    drive: Driver, client: Any, server: Scripted
) -> None:
    """`with_options()` drops strict validation without a word."""
    server.script = lambda request: json_reply({"id": "x"})
    strict = client.with_options(validation="strict").with_options(timeout=5)
    with pytest.raises(drive.package.APIResponseValidationError):
        drive.run(strict.images.get("1"))


def test_8_errors_and_clients_are_pickled_and_copied(
    drive: Driver, client: Any, server: Scripted
) -> None:
    """Errors do not unpickle; a client can be neither pickled nor deep-copied."""
    server.script = lambda request: json_reply({"id": "gone"}, "404 Not Found")
    with pytest.raises(drive.package.NotFoundError) as caught:
        drive.run(client.images.get("1"))
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.status_code, error.body, str(error)) == (
        404,
        caught.value.body,
        str(caught.value),
    )
    server.script = lambda request: json_reply({"id": 1})
    for other in (pickle.loads(pickle.dumps(client)), copy.deepcopy(client)):
        assert drive.run(other.images.get("1")).id == 1
        drive.run(other.close())


def test_9_mistakes_of_programs_are_not_repeated(drive: Driver) -> None:
    """A `ValueError` is tried twice, then it is `Connection error.`"""
    calls = []

    def broken(request: httpx2.Request) -> httpx2.Response:
        calls.append(request)
        raise ValueError("a mistake")

    http_client = drive.http_client(transport=httpx2.MockTransport(broken))
    client = drive.client("http://127.0.0.1:1", http_client=http_client)
    with pytest.raises(ValueError, match="a mistake"):
        drive.run(client.images.get("1"))
    assert len(calls) == 1
    drive.close(http_client)


def test_10_a_post_is_sent_once(drive: Driver, server: Scripted) -> None:
    """A POST that was answered with 500 is sent three times, with nothing to tell by."""
    server.script = lambda request: reply(b"", "500 Oops")
    client = drive.client(server.url, retries=FakeClock().policy(drive.package))
    with pytest.raises(drive.package.InternalServerError):
        drive.run(client.images.create(name="n", region="r", url="u"))
    assert len(server.received) == 1


def test_11_queries_and_bodies_arrive_whole(
    drive: Driver, client: Any, server: Scripted
) -> None:
    """Empty values, a query in the path and the bodies of GET requests are dropped."""
    server.script = lambda request: EMPTY
    drive.run(client.search.find(q="", op="and", filters=[{"op": "or"}]))
    (request,) = server.received
    assert request.target == "/search?version=2&q="
    assert json.loads(request.body) == {"op": "and", "filters": [{"op": "or"}]}


def test_12_views_send_nothing_else(
    drive: Driver, client: Any, server: Scripted
) -> None:
    """`with_raw_response` sends the header `x-stainless-raw-response: raw`."""
    server.script = lambda request: json_reply({"id": 1})
    drive.run(client.images.get("1"))
    drive.run(client.images.with_raw_response.get("1"))
    plain, raw = server.received
    assert plain == raw


def test_13_credentials_do_not_overwrite_each_other(
    drive: Driver, server: Scripted
) -> None:
    """All schemes write `Authorization`, and the last one wins."""
    server.script = lambda request: EMPTY
    client = drive.client(server.url, username="u", password="p", key="k")
    drive.run(client.secured.get())
    drive.run(client.secured.both())
    first, both = (request.headers for request in server.received)
    assert (first["authorization"], first.get("x-key")) == ("Bearer t0ken", None)
    assert (both["authorization"], both["x-key"]) == ("Bearer t0ken", "k")


def test_14_lines_may_be_blank_and_cut_anywhere(
    drive: Driver, client: Any, server: Scripted
) -> None:
    """The JSON lines decoder fails at blank lines and at a CRLF in two pieces."""
    pieces = [b'{"n": 1}\r', b"\n", b'\r\n\n{"n"', b': 2}\r\n\r\n{"n": 3}']
    server.script = lambda request: chunked(pieces, content_type="application/jsonl")
    stream = drive.run(client.lines.read())
    assert [item.n for item in drive.all(stream)] == [1, 2, 3]


def test_15_forms_are_written_as_the_document_says(
    drive: Driver, client: Any, server: Scripted, tmp_path: Path
) -> None:
    """Arrays are always `tags[]`, and paths are read into memory as a whole."""
    server.script = lambda request: EMPTY
    (tmp_path / "a.bin").write_bytes(b"\0" * 100_000)
    drive.run(
        client.files.send(file=tmp_path / "a.bin", tags=["a", "b"], marks=["c", "d"])
    )
    (request,) = server.received
    assert request.body.count(b'name="tags"') == 2
    assert b'name="marks"\r\n\r\nc,d\r\n' in request.body
    assert b'filename="a.bin"' in request.body and b"[]" not in request.body


@pytest.mark.parametrize("chance", [0.0, 0.5, 1.0])
def test_16_waits_are_as_they_are_described(
    drive: Driver, server: Scripted, chance: float
) -> None:
    """The jitter is not what its comment says, and a `Retry-After` over 60 s is ignored."""
    clock = FakeClock(chance)
    answers = [
        reply(b"", "503 Busy"),
        reply(b"", "503 Busy", retry_after="90"),
        json_reply({"id": 1}),
    ]
    server.script = lambda request: answers.pop(0)
    policy = clock.policy(drive.package, max_retry_after=120)
    client = drive.client(server.url, retries=policy)
    assert drive.run(client.images.get("1")).id == 1
    assert clock.slept == [0.5 * chance, 90.0]
