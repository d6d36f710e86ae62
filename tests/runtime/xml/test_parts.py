"""Parts of multipart bodies that are XML."""

from __future__ import annotations

from tests.runtime.driving import Driver
from tests.runtime.scripted import Scripted, head
from tests.runtime.uploads.test_nested_parts import parsed, shown

DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'


def test_parts_are_written_by_their_schemas(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: [head("204 No Content")]
    client = drive.client(server.url)
    visit = {"at": "2026-01-02T03:04:05Z", "pet": 7}
    drive.run(
        client.reports.create(
            pet={"id": 7, "name": "Rex", "photos": ["a"]},
            visits=[visit, visit],
            extra={"weight": 3},
            note="<note/>",
        )
    )
    pet, *visits, extra, note = parsed(server.received[0])
    whole = b'<pet id="7"><name>Rex</name><photo>a</photo></pet>'
    assert shown(pet) == ("application/xml", DECLARATION + whole)
    assert pet["X-Kind"] == "pet"
    inside = b"<at>2026-01-02T03:04:05Z</at><pet>7</pet>"
    told = DECLARATION + b"<Visit>" + inside + b"</Visit>"
    assert list(map(shown, visits)) == [("text/xml", told)] * 2
    told = DECLARATION + b"<extra><weight>3</weight></extra>"
    assert shown(extra) == ("application/xml", told)
    assert shown(note) == ("application/xml", b"<note/>")


def test_parts_by_position_as_well(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: [head("204 No Content")]
    client = drive.client(server.url)
    pet = drive.package.models.Pet.model_validate({"name": "Rex", "photos": []})
    drive.run(client.reports.replace(body=({"title": "A"}, pet)))
    assert [
        shown(part)[1].removeprefix(DECLARATION) for part in parsed(server.received[0])
    ] == [
        b"<head><title>A</title></head>",
        b"<pet><name>Rex</name></pet>",
    ]


def test_a_part_may_be_given_as_it_is(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: [head("204 No Content")]
    client = drive.client(server.url)
    drive.run(client.reports.create(pet="<pet/>"))
    assert [shown(part) for part in parsed(server.received[0])] == [
        ("application/xml", b"<pet/>")
    ]
