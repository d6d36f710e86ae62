"""Lists that come page by page, by both clients."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.runtime.conftest import Package
from tests.runtime.driving import AsyncDriver, Driver, SyncDriver
from tests.runtime.scripted import Request, Scripted, reply, running


@pytest.fixture(params=[SyncDriver, AsyncDriver], ids=["sync", "async"])
def drive(request: pytest.FixtureRequest, package: Package) -> Iterator[Driver]:
    """Drives one of the two clients."""
    with request.param(package("pagination")) as driver:
        yield driver


@pytest.fixture
def client(drive: Driver, server: Scripted) -> Any:
    return drive.client(server.url)


def answer(value: Any, **headers: str) -> Any:
    return reply(json.dumps(value).encode(), content_type="application/json", **headers)


def query(request: Request) -> dict[str, str]:
    return {k: v[0] for k, v in parse_qs(urlsplit(request.target).query).items()}


def ids(items: list[Any]) -> list[Any]:
    return [item.id for item in items]


def images(*numbers: int, **members: Any) -> dict[str, Any]:
    found = [{"id": number} for number in numbers]
    return {"images": found, "links": {}, "meta": {"total": 5}, **members}


def linked(pages: Mapping[str, list[int]], base: str) -> Callable[[Request], Any]:
    """Return a script whose pages hold the URL of the next one."""

    def script(request: Request) -> Any:
        page = query(request).get("page", "1")
        body = images(*pages[page])
        if str(int(page) + 1) in pages:
            following = f"{base}?page={int(page) + 1}&per_page=2"
            body["links"] = {"pages": {"next": following}}
        return answer(body)

    return script


PAGES = {"1": [1, 2], "2": [3, 4], "3": [5]}


def test_a_loop_goes_over_all_pages(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = linked(PAGES, f"{server.url}/images")
    assert ids(drive.all(client.images.list(per_page=2))) == [1, 2, 3, 4, 5]
    assert [query(request) for request in server.received] == [
        {"per_page": "2"},
        {"page": "2", "per_page": "2"},
        {"page": "3", "per_page": "2"},
    ]
    assert {r.headers["authorization"] for r in server.received} == {"Bearer t0ken"}


def test_a_page_has_the_fields_of_the_response(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = linked(PAGES, f"{server.url}/images")
    page = drive.run(client.images.list())
    assert isinstance(page, drive.package.models.ImageListResponse)
    assert (ids(page.images), page.meta.total, page.get_total()) == ([1, 2], 5, 5)
    assert page.model_dump(exclude_unset=True)["meta"] == {"total": 5}
    assert len(server.received) == 1


def test_pages_are_fetched_one_by_one(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = linked(PAGES, "/images")
    page = drive.run(client.images.list())
    seen = [ids(page.images)]
    while page.has_next_page():
        page = drive.run(page.get_next_page())
        seen.append(ids(page.images))
    assert seen == [[1, 2], [3, 4], [5]]
    with pytest.raises(LookupError, match="no page"):
        drive.run(page.get_next_page())


def test_all_pages(drive: Driver, client: Any, server: Scripted) -> None:
    server.script = linked(PAGES, "images")
    pages = drive.all(drive.run(client.images.list()).pages())
    assert [ids(page.images) for page in pages] == [[1, 2], [3, 4], [5]]


def test_the_first_items_need_few_pages(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = linked(PAGES, "/images")
    assert ids(drive.run(client.images.list().first(3))) == [1, 2, 3]
    assert len(server.received) == 2
    assert ids(drive.run(client.images.list().first(2))) == [1, 2]
    assert len(server.received) == 3
    assert ids(drive.run(client.images.list().first(99))) == [1, 2, 3, 4, 5]


def test_a_paginator_of_the_async_client_has_pages_too(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = linked(PAGES, "/images")
    pages = drive.all(client.images.list().pages())
    assert [len(page.images) for page in pages] == [2, 2, 1]


def test_options_and_headers_hold_for_all_pages(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = linked(PAGES, "/images")
    found = client.images.list(
        extra_headers={"X-Trace": "t"}, extra_query={"per_page": "9", "more": "1"}
    )
    assert len(drive.all(found)) == 5
    assert {request.headers.get("x-trace") for request in server.received} == {"t"}
    assert query(server.received[0]) == {"per_page": "9", "more": "1"}
    assert query(server.received[1]) == {"page": "2", "per_page": "2"}


def test_credentials_do_not_follow_to_another_host(
    drive: Driver, client: Any, server: Scripted
) -> None:
    with running() as other:
        other.script = lambda request: answer(images(3))
        next_url = f"{other.url}/images?page=2"
        server.script = lambda request: answer(
            images(1, links={"pages": {"next": next_url}})
        )
        found = client.images.list(extra_headers={"X-Secret": "s"})
        assert ids(drive.all(found)) == [1, 3]
        (request,) = other.received
        assert "authorization" not in request.headers
        assert "x-secret" not in request.headers


def test_urls_of_the_documents_server_lead_to_the_one_that_is_used(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = linked(PAGES, "https://example.test/images")
    assert len(drive.all(client.images.list())) == 5
    assert {r.headers["authorization"] for r in server.received} == {"Bearer t0ken"}


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:1", "http://a b/"])
def test_what_is_no_url_is_not_followed(
    drive: Driver, client: Any, server: Scripted, url: str
) -> None:
    server.script = lambda request: answer(images(1, links={"pages": {"next": url}}))
    with pytest.raises(drive.package.APIResponseError, match="no URL"):
        drive.all(client.images.list())


def test_a_url_that_comes_again_is_not_followed_for_ever(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: answer(
        images(1, links={"pages": {"next": "/images?page=2"}})
    )
    with pytest.raises(drive.package.APIResponseError, match="again and again"):
        drive.all(client.images.list())
    assert len(server.received) == 2


def test_the_link_header_leads_on(drive: Driver, client: Any, server: Scripted) -> None:
    def script(request: Request) -> Any:
        page = int(query(request).get("page", "1"))
        link = f'</repos?page={page + 1}>; rel="next", </repos?page=1>; rel="first"'
        return answer([{"id": page}], **({"link": link} if page < 3 else {}))

    server.script = script
    assert ids(drive.all(client.repos.list())) == [1, 2, 3]
    page = drive.run(client.repos.list(page=2))
    assert (len(page), page[0].id, ids(page[:1]), page.get_total()) == (1, 2, [2], None)
    assert ids(page.items) == [2]
    assert "ListPage([Image(" in repr(page)


def test_the_last_item_leads_on(drive: Driver, client: Any, server: Scripted) -> None:
    charges = ["a", "b", "c"]

    def script(request: Request) -> Any:
        start = query(request).get("starting_after")
        index = charges.index(start) + 1 if start else 0
        data = [{"id": charges[index]}]
        return answer({"data": data, "has_more": index < 2})

    server.script = script
    assert ids(drive.all(client.charges.list(limit=1))) == charges
    assert query(server.received[2]) == {"starting_after": "b", "limit": "1"}


def test_a_path_is_kept(drive: Driver, client: Any, server: Scripted) -> None:
    server.script = lambda request: answer(
        {"data": [{"id": "x"}], "has_more": "starting_after" not in request.target}
    )
    assert len(drive.all(client.charges.list_customer_charges("cus"))) == 2
    assert urlsplit(server.received[1].target).path == "/customers/cus/charges"


def test_the_server_says_that_there_is_no_more(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: answer(
        {"data": ["a"], "last_id": "a", "has_more": False}
    )
    assert drive.all(client.files.list()) == ["a"]
    assert len(server.received) == 1


def test_a_cursor_leads_on(drive: Driver, client: Any, server: Scripted) -> None:
    following: dict[str | None, Any] = {None: "b", "b": "c", "c": None}

    def script(request: Request) -> Any:
        after = query(request).get("after")
        last = following[after]
        return answer(
            {"data": [after or "a"], "last_id": last, "has_more": last is not None}
        )

    server.script = script
    assert drive.all(client.files.list()) == ["a", "b", "c"]


def test_a_cursor_that_comes_again_is_not_followed_for_ever(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: answer(
        {"data": ["a"], "last_id": "same", "has_more": True}
    )
    with pytest.raises(drive.package.APIResponseError, match="same"):
        drive.all(client.files.list())
    assert len(server.received) == 2


def test_a_configured_cursor_leads_on(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: answer(
        {"events": ["e"], "position": "" if "since" in request.target else "p"}
    )
    assert drive.all(client.events.list()) == ["e", "e"]
    assert query(server.received[1]) == {"since": "p"}


def test_a_list_that_is_configured_so_is_a_list(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: answer(["x"])
    assert drive.run(client.events.list_plain()) == ["x"]


def flows(request: Request) -> Any:
    asked = json.loads(request.body)
    start = asked.get("offset", 0)
    count = asked.get("limit", 2)
    return answer([{"id": n} for n in range(start, min(start + count, 5))])


def test_an_offset_in_the_body_leads_on(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = flows
    assert ids(drive.all(client.flows.filter(name="n"))) == [0, 1, 2, 3, 4]
    assert [json.loads(request.body) for request in server.received] == [
        {"name": "n"},
        {"name": "n", "offset": 2},
        {"name": "n", "offset": 4},
        {"name": "n", "offset": 5},
    ]
    server.received.clear()
    assert ids(drive.all(client.flows.filter(offset=3, limit=1))) == [3, 4]


def test_a_server_that_ignores_the_offset_is_noticed(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: answer([{"id": 1}, {"id": 2}])
    with pytest.raises(drive.package.APIResponseError, match="again and again"):
        drive.all(client.flows.filter())
    assert len(server.received) == 2


def test_a_link_header_is_better_than_counting(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: answer([{"id": 1}], link='</x>; rel="prev"')
    assert ids(drive.all(client.flows.filter())) == [1]


def test_a_page_number_leads_to_the_last_page(
    drive: Driver, client: Any, server: Scripted
) -> None:
    def script(request: Request) -> Any:
        page = json.loads(request.body or b"{}").get("page", 1)
        results = [{"id": page}, "text"]
        return answer({"results": results, "pages": 3, "first": page == 1})

    server.script = script
    items = drive.all(client.flows.paginate_flows())
    assert [getattr(item, "id", item) for item in items] == [
        1,
        "text",
        2,
        "text",
        3,
        "text",
    ]
    assert len(server.received) == 3
    page = drive.run(client.flows.paginate_flows(page=3))
    assert (page.pages_, page.first_, page.has_next_page()) == (3, False, False)


def test_what_is_nested_leads_on(drive: Driver, client: Any, server: Scripted) -> None:
    def script(request: Request) -> Any:
        offset = json.loads(request.body).get("offset", 0)
        following = offset + 10 if offset < 20 else None
        result = {"points": [{"at": offset}], "nextPageOffset": following}
        return answer({"status": "ok", "result": result})

    server.script = script
    found = drive.all(client.points.scroll_points(limit=1))
    assert [point["at"] for point in found] == [0, 10, 20]
    assert json.loads(server.received[1].body) == {"limit": 1, "offset": 10}


def test_a_page_without_items_is_the_last(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: answer({"status": "ok"})
    assert drive.all(client.points.scroll_points()) == []


def test_an_error_on_a_later_page_is_raised_there(
    drive: Driver, client: Any, server: Scripted
) -> None:
    def script(request: Request) -> Any:
        if "page" in request.target:
            return reply(b"", "404 Not Found")
        return answer(images(1, links={"pages": {"next": "/images?page=2"}}))

    server.script = script
    page = drive.run(client.images.list())
    with pytest.raises(drive.package.NotFoundError):
        drive.all(page)


def test_nothing_is_sent_before_an_async_list_is_used(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = linked(PAGES, "/images")
    client.images.list()
    assert len(server.received) == (0 if drive.is_async else 1)


def test_views_return_responses_with_pages(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = linked(PAGES, "/images")
    raw = drive.run(client.images.with_raw_response.list(per_page=2))
    assert raw.status_code == 200
    assert ids(drive.all(raw.parse())) == [1, 2, 3, 4, 5]
    opening = client.images.with_streaming_response.list()
    page = drive.within(opening, lambda opened: drive.run(opened.parse()))
    assert ids(page.images) == [1, 2]


def test_pages_are_equal_by_what_they_hold(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = linked(PAGES, "/images")
    page, same = (drive.run(client.images.list()) for _ in range(2))
    assert page == same
    assert drive.run(page.get_next_page()) != page
    assert copy.deepcopy(page) == page


def test_a_page_is_pickled_without_what_leads_on(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = linked(PAGES, "/images")
    page = drive.run(client.images.list())
    copied = pickle.loads(pickle.dumps(page))
    assert copied == page and not copied.has_next_page()
    server.script = lambda request: answer([{"id": 1}])
    assert pickle.loads(pickle.dumps(drive.run(client.repos.list()))).items[0].id == 1


def test_a_page_that_was_never_sent_has_no_next_one(drive: Driver) -> None:
    models = drive.package.models
    kind = models.AsyncImageListPage if drive.is_async else models.ImageListPage
    page = kind.model_validate(images(1))
    assert (page.has_next_page(), page.get_total()) == (False, None)
    assert ids(page.images) == [1]
