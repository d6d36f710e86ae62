"""How responses are decoded that are not what the document promises, by both clients."""

from __future__ import annotations

import datetime as dt
import json
import warnings
from decimal import Decimal
from importlib import import_module
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.runtime.driving import Driver
from tests.runtime.scripted import Scripted, reply
from tests.runtime.test_calls import THING, json_reply

OFF = {
    "id": "seven",
    "color": "mauve",
    "size": "2.5",
    "made_at": "yesterday",
    "parts": [{"id": 2, "name": "bulb", "weight": 3}],
}
DEVIATIONS = [
    ("wrong type", "/id", "#/components/schemas/Thing/properties/id", "an integer"),
    ("missing", "/name", "#/components/schemas/Thing/properties/name", "a string"),
    (
        "unknown value",
        "/color",
        "#/components/schemas/Thing/properties/color",
        'one of "red", "green"',
    ),
    (
        "wrong type",
        "/size",
        "#/components/schemas/Thing/properties/size",
        "a number",
    ),
    (
        "wrong type",
        "/made_at",
        "#/components/schemas/Thing/properties/made_at",
        "a date and time",
    ),
    (
        "undocumented",
        "/parts/0/weight",
        "#/components/schemas/Thing",
        "no such member",
    ),
]


def facts(drifts: Any) -> list[tuple[str, str, str, str]]:
    return [(d.kind.value, d.location, d.pointer, d.expected) for d in drifts]


def test_an_object_comes_back_whatever_is_wrong(
    drive: Driver, server: Scripted
) -> None:
    server.script = lambda request: json_reply(OFF)
    thing = drive.run(drive.client(server.url).things.get("1"))
    assert isinstance(thing, drive.package.models.Thing)
    assert (thing.id, thing.name, thing.size) == ("seven", None, 2.5)
    assert thing.color == "mauve" and not thing.color.is_known
    assert thing.made_at == "yesterday"
    assert thing.parts[0].name == "bulb"
    assert thing.parts[0].weight == 3
    assert thing.model_fields_set == set(OFF)
    assert thing.to_dict() == {**OFF, "size": 2.5}


def test_every_deviation_is_told(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: json_reply(OFF)
    told: list[Any] = []
    client = drive.client(server.url, on_drift=told.append)
    thing = drive.run(client.with_options(timeout=9).things.get("1"))
    assert facts(told) == DEVIATIONS
    assert {drift.operation for drift in told} == {"GET /things/{thing_id}"}
    assert [drift.actual for drift in told] == [
        '"seven"',
        "nothing",
        '"mauve"',
        '"2.5"',
        '"yesterday"',
        "3",
    ]
    assert str(told[0]) == (
        '/id: wrong type: expected an integer, got "seven" '
        "(#/components/schemas/Thing/properties/id)"
    )
    assert thing == drive.run(drive.client(server.url).things.get("1"))


def test_a_raw_response_collects_them(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: json_reply(OFF)
    client = drive.client(server.url)
    response = drive.run(client.things.with_raw_response.get("1"))
    assert facts(response.drift) == DEVIATIONS
    assert response.parse().parts[0].name == "bulb"
    server.script = lambda request: json_reply(THING)
    response = drive.run(client.things.with_raw_response.get("1"))
    assert response.drift == ()


def test_strict_raises(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: json_reply(OFF)
    client = drive.client(server.url, validation="strict")
    with pytest.raises(drive.package.APIResponseValidationError) as caught:
        drive.run(client.with_options(timeout=9).things.get("1"))
    assert facts(caught.value.drift) == DEVIATIONS
    assert '/id: wrong type: expected an integer, got "seven"' in str(caught.value)
    assert caught.value.status_code == 200
    assert drive.run(client.things.get("1", validation="lenient")).id == "seven"
    lenient = drive.client(server.url)
    with pytest.raises(drive.package.APIResponseError):
        drive.run(lenient.things.get("1", validation="strict"))


def test_additions_break_no_promise(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: json_reply({**THING, "more": 1})
    told: list[Any] = []
    client = drive.client(server.url, validation="strict", on_drift=told.append)
    assert drive.run(client.things.get("1")).more == 1
    assert [drift.kind for drift in told] == [drive.package.DriftKind.UNDOCUMENTED]


def test_warn_warns_at_the_line_that_calls(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: json_reply(OFF)
    client = drive.client(server.url, validation="warn")
    with pytest.warns(drive.package.DriftWarning, match="/id: wrong type") as caught:
        thing = drive.run(client.things.get("1"))
    assert thing.id == "seven"
    assert "things_api" not in caught[0].filename
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        server.script = lambda request: json_reply({**THING, "more": 1})
        drive.run(client.things.get("1"))


@pytest.mark.parametrize("value", [[1, 2], "text", 7, None, True])
def test_the_whole_may_be_of_another_type(
    drive: Driver, server: Scripted, value: Any
) -> None:
    server.script = lambda request: json_reply(value)
    told: list[Any] = []
    client = drive.client(server.url, on_drift=told.append)
    assert drive.run(client.things.get("1")) == value
    (drift,) = told
    assert (drift.kind, drift.location) == ("wrong type", "")
    assert drift.expected == "an object (Thing)"
    assert drift.pointer == (
        "#/paths/~1things~1{thing_id}/get/responses/200/content/application~1json/schema"
    )
    with pytest.raises(drive.package.APIResponseValidationError):
        drive.run(client.things.get("1", validation="strict"))


def pets(drive: Driver, server: Scripted, value: Any) -> tuple[Any, list[Any]]:
    """Return what comes of a response, and its deviations."""
    server.script = lambda request: json_reply(value)
    told: list[Any] = []
    client = drive.client(server.url, on_drift=told.append)
    noticed = drive.run(client.pets.list())
    assert noticed == drive.run(drive.client(server.url).pets.list())
    return noticed, told


def test_what_is_right_is_decoded_without_a_word(
    drive: Driver, server: Scripted
) -> None:
    value = {
        "tagged": [{"petKind": "Cat", "lives": 9}, {"petKind": "Dog", "barks": True}],
        "shapes": [{"radius": 1}, {"width": 1, "height": 2.5}],
        "counts": {"a/b~c": 1},
        "pair": ["a", 1],
        "free": {"name": "x", "any": [1]},
        "level": 2,
        "flavor": "umami",
        "born_on": "2020-02-29",
        "key": "00000000-0000-0000-0000-00000000000a",
        "price": "1.10",
        "mixed": "2020-02-29T12:00:00Z",
    }
    found, told = pets(drive, server, value)
    assert told == []
    models = drive.package.models
    assert [type(each) for each in found.tagged] == [models.Cat, models.Dog]
    assert [type(each) for each in found.shapes] == [models.Circle, models.Box]
    assert found.pair == ("a", 1) and found.counts == {"a/b~c": 1}
    assert found.free.any == [1]
    assert found.born_on == dt.date(2020, 2, 29)
    assert found.key == UUID(int=10)
    assert found.price == Decimal("1.10")
    assert found.mixed == dt.datetime(2020, 2, 29, 12, tzinfo=dt.UTC)
    assert json.loads(found.to_json()) == value


def test_each_kind_of_type_is_kept_and_reported(
    drive: Driver, server: Scripted
) -> None:
    value = {
        "tagged": "none",
        "counts": {"a/b~c": "x"},
        "pair": ["a"],
        "free": 3,
        "level": 9,
        "born_on": "2020-02-30",
        "key": "zz",
        "price": "much",
        "mixed": "sometime",
    }
    found, told = pets(drive, server, value)
    kinds = {drift.location: drift.kind.value for drift in told}
    assert kinds == {
        "/tagged": "wrong type",
        "/counts/a~1b~0c": "wrong type",
        "/pair": "wrong type",
        "/free": "wrong type",
        "/level": "unknown value",
        "/born_on": "wrong type",
        "/key": "wrong type",
        "/price": "wrong type",
        "/mixed": "wrong type",
    }
    assert found.level == 9 and not found.level.is_known
    assert found.to_dict() == value


def test_null_is_told_where_it_may_not_be(drive: Driver, server: Scripted) -> None:
    value = {**THING, "color": None, "size": None, "remark": None}
    server.script = lambda request: json_reply(value)
    told: list[Any] = []
    client = drive.client(server.url, on_drift=told.append)
    thing = drive.run(client.things.get("1"))
    assert [(d.location, d.expected, d.actual) for d in told] == [
        ("/color", 'one of "red", "green"', "null"),
        ("/size", "a number", "null"),
    ]
    assert thing.to_dict() == value


def test_an_unknown_tag_is_kept(drive: Driver, server: Scripted) -> None:
    value = {"tagged": [{"petKind": "Cow", "milk": 3}, {"lives": 9}]}
    found, told = pets(drive, server, value)
    cow = found.tagged[0]
    models = drive.package.models
    assert not isinstance(cow, models.Cat | models.Dog)
    assert (cow.petKind, cow.milk) == ("Cow", 3)
    assert [(d.kind.value, d.location, d.expected) for d in told] == [
        ("unknown value", "/tagged/0/petKind", 'one of "Cat", "Dog"'),
        ("missing", "/tagged/1/petKind", 'one of "Cat", "Dog"'),
    ]
    assert found.to_dict() == value


def test_a_known_tag_decides_however_much_is_wrong(
    drive: Driver, server: Scripted
) -> None:
    value = {"tagged": [{"petKind": "Dog", "lives": 9}]}
    found, told = pets(drive, server, value)
    assert isinstance(found.tagged[0], drive.package.models.Dog)
    assert {drift.location for drift in told} == {"/tagged/0/barks", "/tagged/0/lives"}


def test_the_member_of_a_union_is_the_one_that_fits_best(
    drive: Driver, server: Scripted
) -> None:
    value = {
        "shapes": [
            {"height": "tall", "label": "x"},
            {"radius": "wide", "label": "x"},
            {"width": 1, "height": None, "color": "red"},
        ]
    }
    found, told = pets(drive, server, value)
    models = drive.package.models
    kinds = [models.Box, models.Circle, models.Box]
    assert [type(each) for each in found.shapes] == kinds
    assert [drift.location for drift in told] == [
        "/shapes/0/height",
        "/shapes/1/radius",
        "/shapes/2/height",
        "/shapes/2/color",
    ]


def test_unions_in_unions_take_no_time(drive: Driver, server: Scripted) -> None:
    def tree(depth: int) -> Any:
        if depth == 0:
            return {"value": "off"}
        return {"left": tree(depth - 1), "right": tree(depth - 1)}

    found, told = pets(drive, server, {"trees": [tree(10)]})
    assert len(told) == 1024
    assert found.trees[0].left.right.left is not None


def test_unions_that_cannot_be_told_apart_take_no_time(things: Any) -> None:
    reader = import_module("things_api._runtime.lenient.readers")
    value: Any = {}
    for _ in range(60):
        value = {"other": value, "more": 1}
    found, notes = reader.read(things.models.Left, value, "#")
    assert found.to_dict() == value
    assert len(notes) == 121


def test_what_is_nested_too_deeply_is_an_error(drive: Driver, server: Scripted) -> None:
    text = '{"id": "off", "name": "a", "parts": [' * 900 + "]}" * 900
    server.script = lambda request: reply(
        text.encode(), content_type="application/json"
    )
    with pytest.raises(drive.package.APIResponseError, match="nested too deeply"):
        drive.run(drive.client(server.url).things.get("1"))


@pytest.mark.parametrize(
    ("content", "media_type", "why"),
    [
        (b"", "application/json", "it is empty"),
        (b"  \n", "application/json", "it is empty"),
        (b"<html>Log in</html>", "text/html", "it is no JSON"),
        (b'{"id": 1', "application/json", "it is no JSON"),
        (b'{"id": "\xff"}', "application/json", "it is no UTF-8 at byte 8"),
        (b"[" * 100_000, "application/json", "nested too deeply"),
    ],
)
def test_what_is_no_json_is_shown(
    drive: Driver, server: Scripted, content: bytes, media_type: str, why: str
) -> None:
    server.script = lambda request: reply(content, content_type=media_type)
    for client in (
        drive.client(server.url),
        drive.client(server.url, validation="warn"),
    ):
        with pytest.raises(drive.package.APIResponseError, match=why) as caught:
            drive.run(client.things.get("1"))
    error = caught.value
    assert f"(200, {media_type})" in str(error)
    assert content[:20].decode("utf-8", "replace").strip() in str(error)
    assert (error.content, error.status_code) == (content, 200)
    assert error.url == f"{server.url}/things/1"


@pytest.mark.parametrize("validation", ["lenient", "strict"])
@pytest.mark.parametrize(
    ("encoding", "media_type"),
    [
        ("utf-8-sig", "application/json"),
        ("latin-1", "application/json; charset=ISO-8859-1"),
        ("utf-16", "application/json; charset=utf-16"),
    ],
)
def test_other_encodings_are_understood(
    drive: Driver, server: Scripted, encoding: str, media_type: str, validation: str
) -> None:
    text = json.dumps({"id": 1, "name": "lampé"}, ensure_ascii=False)
    server.script = lambda request: reply(
        text.encode(encoding), content_type=media_type
    )
    client = drive.client(server.url, validation=validation)
    assert drive.run(client.things.get("1")).name == "lampé"


def test_an_error_that_deviates_is_still_that_error(
    drive: Driver, server: Scripted
) -> None:
    server.script = lambda request: json_reply({"error": {"message": "no"}}, "404 Not")
    told: list[Any] = []
    client = drive.client(server.url, validation="strict", on_drift=told.append)
    with pytest.raises(drive.package.NotFoundError, match="404 Not: no") as caught:
        drive.run(client.things.get("1"))
    assert isinstance(caught.value.body, drive.package.models.Problem)
    assert caught.value.body.message is None
    assert {drift.location for drift in told} == {"/message", "/error"}


def test_a_status_that_is_not_documented_is_told(
    drive: Driver, server: Scripted
) -> None:
    server.script = lambda request: json_reply(THING, "203 Non-Authoritative")
    told: list[Any] = []
    client = drive.client(server.url, validation="strict", on_drift=told.append)
    assert drive.run(client.things.get("1")).name == "lamp"
    (drift,) = told
    assert (drift.kind.value, drift.actual) == ("undocumented", "the status 203")
    assert drift.pointer == "#/paths/~1things~1{thing_id}/get/responses"


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
    | st.sampled_from(["red", "Cat", "Cow", "2020-02-29", "2020-01-01T00:00:00Z"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            "id name color parts tagged shapes trees counts pair petKind lives radius "
            "left right value level mixed free _fields_set self model_fields".split()
        ),
        inner,
        max_size=6,
    ),
    max_leaves=25,
)


@given(value=JSON)
@settings(max_examples=400, deadline=None)
def test_no_json_is_refused_and_none_is_lost(things: Any, value: Any) -> None:
    decoding = import_module("things_api._runtime.decoding")
    operations = import_module("things_api._runtime.operations")

    content = json.dumps(value).encode()
    for kind in (things.models.PetListResponse, list[things.models.Thing]):
        described = operations.Value(lambda kind=kind: kind)
        found = decoding.decoded(described, content)
        noticed, drifts = decoding.decoded_with_drift(described, content, "#", "GET /x")
        assert repr(found) == repr(noticed)
        if not drifts:
            sent = found.to_dict() if hasattr(found, "to_dict") else found
            assert isinstance(found, list) or sent == value
