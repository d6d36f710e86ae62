"""Models as users meet them: shown, compared, copied, sent back."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.driving import Driver
from tests.runtime.scripted import Scripted
from tests.runtime.test_calls import THING, json_reply


@pytest.fixture
def models(things: ModuleType) -> Any:
    return things.models


def test_a_representation_is_short_and_shows_what_came(models: Any) -> None:
    text = "x" * 500
    thing = models.Thing.model_validate(
        {"id": 1, "name": text, "color": "red", "remark": None, "parts": [], "odd": 1}
    )
    shown = repr(thing)
    assert shown == (
        f"Thing(id=1, name='{'x' * 59}…', color=<Color.RED: 'red'>, parts=[], "
        "remark=None, odd=1)"
    )
    many = models.Thing(
        id=1, name="a", parts=[{"id": n, "name": "b"} for n in range(9)]
    )
    assert repr(many).endswith("Thing(id=2, name='b'), … 6 more])")
    assert str(many) == (
        "id=1 name='a' parts=[Thing(id=0, name='b'), Thing(id=1, name='b'), "
        "Thing(id=2, name='b'), … 6 more]"
    )


def test_a_representation_keeps_secrets(models: Any) -> None:
    for name in ("password", "client_secret", "api_key", "access_token"):
        thing = models.Thing.model_validate({"id": 1, "name": "a", name: "hush"})
        assert "hush" not in f"{thing!r} {thing}"
        assert f"{name}=***" in repr(thing)
    shown = models.Thing.model_validate({"id": 1, "name": "a", "max_tokens": 7})
    assert "max_tokens=7" in repr(shown)


def test_what_came_goes_back_as_it_came(drive: Driver, server: Scripted) -> None:
    value = {
        "id": 1,
        "name": "a",
        "remark": None,
        "made_at": "2020-02-29T12:00:00Z",
        "color": "mauve",
        "parts": [{"id": 2, "name": "b", "new": [None, {"x": 1.5}]}],
        "new": None,
    }
    server.script = lambda request: json_reply(value)
    client = drive.client(server.url)
    thing = drive.run(client.things.get("1"))
    assert thing.to_dict() == value
    assert json.loads(thing.to_json()) == value
    assert "\n" in thing.to_json(indent=2)
    drive.run(client.things.create(name="c", parts=[thing]))
    assert json.loads(server.received[-1].body) == {"name": "c", "parts": [value]}
    drive.run(client.post("/raw", cast_to=object, body={"of": {"any": (thing,)}}))
    assert json.loads(server.received[-1].body) == {"of": {"any": [value]}}


@pytest.mark.parametrize(
    "value",
    [
        {"id": 1, "name": "a", "color": "mauve", "more": {"x": 1}},
        {"id": "off", "color": 7, "parts": [{"id": 2}]},
    ],
    ids=["as promised", "deviating"],
)
def test_models_are_copied_compared_and_pickled(models: Any, value: Any) -> None:
    operations = import_module("things_api._runtime.operations")

    def read() -> Any:
        return operations.Value(lambda: models.Thing).decode(json.dumps(value).encode())

    thing = read()
    for twin in (
        read(),
        copy.copy(thing),
        copy.deepcopy(thing),
        thing.model_copy(),
        pickle.loads(pickle.dumps(thing)),
    ):
        assert twin == thing
        assert twin.to_dict() == thing.to_dict() == value
        assert twin.model_fields_set == thing.model_fields_set
        assert repr(twin) == repr(thing)
    assert models.Thing(id=3, name="other") != thing


def test_what_is_unknown_can_be_reached_and_set(models: Any) -> None:
    decoding = import_module("things_api._runtime.decoding")
    operations = import_module("things_api._runtime.operations")

    described = operations.Value(lambda: models.Thing)
    thing = decoding.decoded_with_drift(described, b'{"id":1,"name":"a"}', "#", "")[0]
    assert thing.model_extra == {}
    thing.more = 1
    thing.model_extra["other"] = 2
    thing.name = "b"
    assert thing.to_dict() == {"id": 1, "name": "b", "more": 1, "other": 2}
    with pytest.raises(AttributeError):
        _ = thing.missing


def test_fields_are_given_by_either_name(models: Any) -> None:
    for given in ({"petKind": "Cat", "lives": 9}, {"pet_kind": "Cat", "lives": 9}):
        cat = models.Cat(**given)
        assert cat.to_dict() == {"petKind": "Cat", "lives": 9}


def test_a_point_in_time_is_sent_as_a_date_where_one_is_asked_for(
    drive: Driver, server: Scripted
) -> None:
    noon = dt.datetime(2020, 2, 29, 12, 30, tzinfo=dt.UTC)
    client = drive.client(server.url)
    server.script = lambda request: json_reply([])
    drive.run(client.things.list(since=noon, before=noon))
    assert server.received[-1].target == (
        "/things?since=2020-02-29&before=2020-02-29T12%3A30%3A00%2B00%3A00"
    )
    server.script = lambda request: json_reply(THING, "201 Created")
    part = {"name": "b", "made_on": None, "days": [noon, noon.date(), "2020-03-01"]}
    drive.run(
        client.things.create(name="a", made_on=noon, sold_at=noon, parts=[part, part])
    )
    sent = {"name": "b", "made_on": None, "days": ["2020-02-29"] * 2 + ["2020-03-01"]}
    assert json.loads(server.received[-1].body) == {
        "name": "a",
        "made_on": "2020-02-29",
        "sold_at": "2020-02-29T12:30:00+00:00",
        "parts": [sent, sent],
    }
