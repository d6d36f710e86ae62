"""Bodies and responses that are XML, by both clients."""

from __future__ import annotations

import datetime as dt
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.runtime.driving import Driver
from tests.server import Answer, Received, Server

DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'
REX = b"""<?xml version="1.0"?>
<pet id="7">
  <name>Rex &amp; Co</name>
  <born>2020-02-29</born>
  <weight>4.5</weight>
  <vaccinated>true</vaccinated>
  <status>sold</status>
  <photo>one.png</photo>
  <tags><tag id="1">good</tag></tags>
  <c:category xmlns:c="https://pets.example/categories"><c:name>dog</c:name></c:category>
  <sizes><paw>3</paw></sizes>
</pet>"""


def xml(body: bytes, status: int = 200, media_type: str = "application/xml") -> Answer:
    """Return an answer that holds XML."""
    return Answer(status, body, {"Content-Type": media_type})


def canonical(received: Received) -> str:
    """Return what was sent, in the one way that XML has for it."""
    return ElementTree.canonicalize(received.body.decode())


def test_arguments_are_written_by_the_schema(drive: Driver, shop: Server) -> None:
    shop.answer = xml(REX, 201)
    client = drive.client(shop.url)
    create = client.pets.create(
        name="Rex",
        photos=["one.png", "two.png"],
        id=7,
        born=dt.date(2020, 2, 29),
        weight=4.5,
        vaccinated=False,
        nickname=None,
        tags=[{"id": 1, "name": "good"}],
        category={"name": "dog", "rank": 2},
        sizes={"paw": 3},
    )
    drive.run(create)
    (received,) = shop.received
    assert received.headers["content-type"] == "application/xml"
    assert received.headers["accept"] == "application/xml"
    assert received.body.startswith(DECLARATION + b'<pet id="7"><name>Rex</name>')
    assert canonical(received) == ElementTree.canonicalize(
        '<pet id="7"><name>Rex</name><photo>one.png</photo><photo>two.png</photo>'
        "<born>2020-02-29</born><weight>4.5</weight><vaccinated>false</vaccinated>"
        '<nickname xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        ' xsi:nil="true"/><tags><tag id="1">good</tag></tags>'
        '<c:category xmlns:c="https://pets.example/categories"'
        ' xmlns:ns0="https://pets.example/ranks" ns0:rank="2"><c:name>dog</c:name>'
        "</c:category><sizes><paw>3</paw></sizes></pet>"
    )


def test_responses_are_models(drive: Driver, shop: Server) -> None:
    shop.answer = xml(REX, 201)
    client = drive.client(shop.url, validation="strict")
    pet = drive.run(client.pets.create(name="Rex", photos=[]))
    assert type(pet).__name__ == "Pet"
    assert (pet.id, pet.name, pet.weight) == (7, "Rex & Co", 4.5)
    assert pet.born == dt.date(2020, 2, 29)
    assert pet.vaccinated is True
    assert pet.status.is_known
    assert pet.photos == ["one.png"]
    assert (pet.tags[0].id, pet.tags[0].name) == (1, "good")
    assert (pet.category.name, pet.category.rank) == ("dog", None)
    assert pet.sizes == {"paw": 3}


def test_what_was_received_can_be_sent_back(drive: Driver, shop: Server) -> None:
    odd = b'<odd at="1"><a/><a>2</a>text</odd><x:odd xmlns:x="urn:x"/>'
    strange = REX.replace(b"<sizes>", odd + b"<sizes>").replace(
        b'id="7"', b'id="7" since="2020"'
    )
    shop.answer = xml(strange, 201)
    client = drive.client(shop.url)
    pet = drive.run(client.pets.create(name="Rex", photos=[]))
    assert pet.to_dict()["odd"] == {"@at": "1", "a": ["", "2"], "#text": "text"}
    assert pet.to_dict()["{urn:x}odd"] == ""
    assert pet.to_dict()["@since"] == "2020"
    drive.run(client.pets.create(name="", photos=[], extra_body=pet.to_dict()))
    body = shop.received[1].body
    assert b'since="2020"' in body
    assert b'<odd at="1"><a/><a>2</a>text</odd><odd xmlns="urn:x"/>' in body


def test_items_have_elements_by_their_position(drive: Driver, shop: Server) -> None:
    inside = (
        b"<name>Rex</name><box><width>3</width><height>1.5</height><note>tall</note></box>"
        b'<street>Elm</street><c:home xmlns:c="https://pets.example/categories">'
        b"<c:name>dog</c:name></c:home>"
    )
    shop.answer = xml(b"<pet>" + inside + b"</pet>", 201)
    client = drive.client(shop.url)
    box, home = [3, 1.5, "tall"], ("Elm", {"name": "dog"})
    pet = drive.run(client.pets.create(name="Rex", photos=[], box=box, home=home))
    assert inside in shop.received[0].body
    assert pet.box == box
    assert (pet.home[0], pet.home[1].name) == ("Elm", "dog")


@pytest.mark.parametrize(
    ("body", "names"),
    [
        (b"<pets/>", []),
        (b"<pets><pet><name>a</name></pet></pets>", ["a"]),
        (
            b"<Pets><Pet><name>a</name></Pet><Pet><name>b</name></Pet></Pets>",
            ["a", "b"],
        ),
    ],
    ids=["none", "one", "several"],
)
def test_arrays_are_arrays_however_many_items_there_are(
    drive: Driver, shop: Server, body: bytes, names: list[str]
) -> None:
    shop.answer = xml(body)
    pets = drive.run(drive.client(shop.url).pets.list())
    assert [pet.name for pet in pets] == names


def test_namespaces_that_servers_leave_out_or_add(drive: Driver, shop: Server) -> None:
    shop.answer = xml(
        b'<pet xmlns="urn:x"><name>a</name><category><name>dog</name></category></pet>',
        201,
    )
    pet = drive.run(drive.client(shop.url).pets.create(name="", photos=[]))
    assert (pet.name, pet.category.name) == ("a", "dog")


def test_the_caller_chooses_between_json_and_xml(drive: Driver, shop: Server) -> None:
    shop.answer = Answer(200, b'{"name": "Rex", "photos": []}')
    client = drive.client(shop.url)
    for content_type in ("application/json", "application/xml"):
        drive.run(
            client.pets.update(7, name="Rex", photos=["1"], content_type=content_type)
        )
    first, second = shop.received
    assert first.json() == {"name": "Rex", "photos": ["1"]}
    assert second.body == DECLARATION + b"<pet><name>Rex</name><photo>1</photo></pet>"
    assert second.headers["accept"] == "application/json"


def test_whole_bodies_and_scalars(drive: Driver, shop: Server) -> None:
    shop.answer = xml(b"<count>2</count>")
    at = dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    call = drive.client(shop.url).visits.create(body=[{"at": at, "pet": 7}])
    assert drive.run(call) == 2
    assert shop.received[0].body == DECLARATION + (
        b'<visits xmlns="https://pets.example/visits"><Visit>'
        b"<at>2026-01-02T03:04:05+00:00</at><pet>7</pet></Visit></visits>"
    )


def test_alternatives(drive: Driver, shop: Server) -> None:
    shop.answer = xml(
        b"<treat><kind>Vaccination</kind><against>flu</against></treat>",
        media_type="application/vnd.pets+xml",
    )
    visits = drive.client(shop.url, validation="strict").visits
    found = drive.run(visits.create_treatment(kind="Surgery", minutes=1.5))
    assert (type(found).__name__, found.against) == ("Vaccination", ["flu"])
    expected = b'<treat minutes="1.5"><kind>Surgery</kind></treat>'
    assert shop.received[0].body == DECLARATION + expected


def test_cdata_and_objects_without_elements(drive: Driver, shop: Server) -> None:
    shop.answer = lambda request: xml(request.body)
    documents = drive.client(shop.url).documents
    content = "<html>]]>\r\n</html>"
    found = drive.run(documents.create(content=content, meta={"lang": "en"}))
    assert (found.content, found.meta.lang) == (content, "en")
    assert shop.received[0].body == DECLARATION + (
        b'<UpdatedDocument lang="en"><![CDATA[<html>]]]]><![CDATA[>]]>&#13;'
        b"<![CDATA[\n</html>]]></UpdatedDocument>"
    )


@pytest.mark.parametrize(
    "text", ["\r\n\t", " ", "]]>", "<&>\"'", "é\x85\u2028\U0001f600"]
)
def test_texts_come_back_as_they_were(drive: Driver, shop: Server, text: str) -> None:
    shop.answer = lambda request: xml(request.body)
    call = drive.client(shop.url).documents.create(
        content=text, meta={"title": text, "lang": text}
    )
    found = drive.run(call)
    assert (found.content, found.meta.title, found.meta.lang) == (text, text, text)


def test_xml_without_a_schema_is_text(drive: Driver, shop: Server) -> None:
    shop.answer = xml(b"<note/>", media_type="text/xml")
    notes = drive.client(shop.url).notes
    assert drive.run(notes.read(7)) == "<note/>"
    drive.run(notes.write(7, body="<note>Milk</note>"))
    assert shop.received[1].body == b"<note>Milk</note>"


def test_bodies_as_they_are(drive: Driver, shop: Server) -> None:
    shop.answer = xml(b"<count>1</count>")
    body: Any = "<visits/>"
    drive.run(drive.client(shop.url).visits.create(body=body))
    assert shop.received[0].body == b"<visits/>"


def test_errors_have_typed_bodies(drive: Driver, shop: Server) -> None:
    body = b"<Problem><code>3</code><message>No such pet.</message></Problem>"
    shop.answer = xml(body, 404, "application/problem+xml")
    client = drive.client(shop.url, max_retries=0)
    with pytest.raises(drive.package.NotFoundError, match="No such pet") as caught:
        drive.run(client.pets.create(name="", photos=[]))
    assert caught.value.body.code == 3


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "it is empty"),
        (b"<pet>", "it is no XML: no element found"),
        (b'{"name": "Rex"}', "it is no XML: not well-formed"),
        (b"<pet><name>\xff</name></pet>", "it is no XML: not well-formed"),
        (b'<?xml version="1.0" encoding="x-none"?><pet/>', "it is no XML: unknown enc"),
        (b"<pet>" * 300 + b"</pet>" * 300, "it is nested too deeply"),
    ],
    ids=["empty", "incomplete", "json", "bytes", "encoding", "deep"],
)
def test_what_is_no_xml_is_an_error(
    drive: Driver, shop: Server, body: bytes, words: str
) -> None:
    shop.answer = xml(body, 201)
    client = drive.client(shop.url)
    with pytest.raises(drive.package.APIResponseError, match=words):
        drive.run(client.pets.create(name="", photos=[]))


LAUGHS = b"".join(
    b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10)
)


@pytest.mark.parametrize(
    "declaration",
    [
        b'<!DOCTYPE pet [<!ENTITY l0 "ha">' + LAUGHS + b"]>",
        b'<!DOCTYPE pet [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>',
        b'<!DOCTYPE pet SYSTEM "http://127.0.0.1:9/pet.dtd">',
        b"<!DOCTYPE pet>",
    ],
    ids=["laughs", "file", "url", "plain"],
)
def test_document_type_declarations_are_refused(
    drive: Driver, shop: Server, declaration: bytes
) -> None:
    shop.answer = xml(declaration + b"<pet><name>&l9;</name></pet>", 201)
    client = drive.client(shop.url)
    with pytest.raises(drive.package.APIResponseError, match="document type decl"):
        drive.run(client.pets.create(name="", photos=[]))


@pytest.mark.parametrize(
    ("body", "drifts"),
    [
        (b"<pet/>", [("missing", "/name")]),
        (b'<pet id="x"><name>a</name></pet>', [("wrong type", "/id")]),
        (b"<pet><name>a</name><name>b</name></pet>", [("wrong type", "/name")]),
        (b"<pet><name><b/></name></pet>", [("wrong type", "/name")]),
        (b"<pet><name>a</name><odd/></pet>", [("undocumented", "/odd")]),
        (b"<pet><name>a</name></pet>", []),
    ],
    ids=["missing", "text", "repeated", "structure", "unknown", "none"],
)
def test_deviations_are_told_like_those_of_json(
    drive: Driver, shop: Server, body: bytes, drifts: list[tuple[str, str]]
) -> None:
    shop.answer = xml(body, 201)
    found: list[Any] = []
    client = drive.client(shop.url, on_drift=found.append)
    drive.run(client.pets.create(name="", photos=[]))
    assert [(each.kind, each.location) for each in found] == drifts


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"name": "a\x00"}, r"XML has no character '\\x00'"),
        ({"name": "\ud800"}, "XML has no character"),
        ({"weight": float("nan")}, "nan cannot be sent"),
        ({"sizes": {"a b": 1}}, "no elements or attributes called 'a b'"),
        ({"sizes": {"<x>": 1}}, "no elements or attributes called '<x>'"),
        ({"id": [1]}, "cannot hold"),
    ],
    ids=["control", "surrogate", "number", "space", "markup", "attribute"],
)
def test_what_xml_cannot_hold_is_not_sent(
    drive: Driver, shop: Server, arguments: dict[str, Any], words: str
) -> None:
    client = drive.client(shop.url)
    with pytest.raises(ValueError, match=words):
        drive.run(client.pets.create(**{"name": "", "photos": [], **arguments}))
    assert not shop.received


def test_other_encodings(drive: Driver, shop: Server) -> None:
    text = "<pet><name>Größe</name></pet>"
    client = drive.client(shop.url)
    for answer in (
        xml(text.encode("utf-16"), 201),
        xml(
            f'<?xml version="1.0" encoding="iso-8859-1"?>{text}'.encode("latin-1"), 201
        ),
        xml(text.encode("latin-1"), 201, "application/xml; charset=iso-8859-1"),
    ):
        shop.answer = answer
        pet = drive.run(client.pets.create(name="", photos=[]))
        assert pet.name == "Größe"
