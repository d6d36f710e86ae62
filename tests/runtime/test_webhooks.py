"""Webhooks: payloads are decoded, and taken for the API's only with its signature."""

from __future__ import annotations

import base64
import hmac
import json
import time
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.conftest import Package

SECRET = "whsec_" + base64.b64encode(b"a secret of the API").decode()
PAID: dict[str, Any] = {
    "type": "order.paid",
    "order": {"id": "00000000-0000-0000-0000-000000000001"},
    "amount": "12.50",
}


@pytest.fixture
def orders(package: Package) -> ModuleType:
    """The package of a document with webhooks and a callback."""
    return package("webhooks")


def signed(payload: bytes, *, secret: str = SECRET, age: float = 0) -> dict[str, str]:
    """Return the headers of a message as Standard Webhooks has them."""
    stamp = str(int(time.time() - age))
    key = base64.b64decode(secret.removeprefix("whsec_"))
    content = b".".join((b"msg_1", stamp.encode(), payload))
    digest = base64.b64encode(hmac.digest(key, content, "sha256")).decode()
    return {
        "Webhook-Id": "msg_1",
        "Webhook-Timestamp": stamp,
        "Webhook-Signature": f"v1,bm90IHRoaXM= v2,{digest} v1,{digest}",
    }


@pytest.fixture
def webhooks(orders: ModuleType) -> Any:
    """What reads webhooks, of a client that knows the secret."""
    return orders.Client(webhook_secret=SECRET).webhooks


def test_an_event_is_unwrapped(orders: ModuleType, webhooks: Any) -> None:
    payload = json.dumps(PAID).encode()
    event = webhooks.unwrap(payload, signed(payload))
    assert isinstance(event, orders.models.OrderPaid)
    assert str(event.amount) == "12.50"


def test_a_text_is_as_good_as_bytes(orders: ModuleType, webhooks: Any) -> None:
    payload = json.dumps({**PAID, "note": "grüße"}, ensure_ascii=False)
    event = webhooks.unwrap(payload, signed(payload.encode()))
    assert isinstance(event, orders.models.OrderPaid)


def test_events_are_told_apart(orders: ModuleType, webhooks: Any) -> None:
    payload = json.dumps({"type": "order.cancelled", "order": PAID["order"]})
    assert isinstance(webhooks.parse(payload), orders.models.OrderCancelledPayload)


def test_a_callback_has_a_method(orders: ModuleType, webhooks: Any) -> None:
    event = webhooks.parse_shipped('{"tracking": "T1"}')
    assert isinstance(event, orders.models.ShippedPayload)
    assert event.tracking == "T1"


def test_the_secret_may_be_given_with_the_call(orders: ModuleType) -> None:
    payload = json.dumps(PAID).encode()
    unaware = orders.Client().webhooks
    with pytest.raises(ValueError, match="a secret is needed"):
        unaware.unwrap(payload, signed(payload))
    assert unaware.unwrap(payload, signed(payload), secret=SECRET)


def test_the_secret_may_come_from_the_environment(
    orders: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEBHOOKS_PACKAGE_WEBHOOK_SECRET", SECRET)
    payload = json.dumps(PAID).encode()
    assert orders.Client().webhooks.unwrap(payload, signed(payload))


OTHER = "whsec_" + base64.b64encode(b"another").decode()
PAYLOAD = json.dumps(PAID).encode()


@pytest.mark.parametrize(
    "headers",
    [
        lambda: {},
        lambda: {**signed(PAYLOAD), "Webhook-Timestamp": "yesterday"},
        lambda: {**signed(PAYLOAD), "Webhook-Id": "msg_2"},
        lambda: signed(PAYLOAD, secret=OTHER),
        lambda: signed(PAYLOAD, age=400),
        lambda: signed(PAYLOAD, age=-400),
        lambda: signed(PAYLOAD + b" "),
        lambda: {**signed(PAYLOAD), "Webhook-Signature": "v1,\u00fc v1 garbage"},
    ],
    ids=["none", "time", "id", "secret", "old", "future", "changed", "garbage"],
)
def test_what_is_not_signed_is_refused(
    orders: ModuleType, webhooks: Any, headers: Callable[[], Mapping[str, str]]
) -> None:
    with pytest.raises(orders.WebhookVerificationError):
        webhooks.unwrap(PAYLOAD, headers())


def test_a_secret_that_is_none_is_refused(webhooks: Any) -> None:
    with pytest.raises(ValueError, match="no base64"):
        webhooks.verify(PAYLOAD, signed(PAYLOAD), secret="whsec_ä")


@pytest.mark.parametrize("payload", ["", "[]", '{"type": "order.paid"}'])
def test_what_is_no_payload_is_an_error(orders: ModuleType, payload: str) -> None:
    strict = orders.Client(validation="strict").webhooks
    with pytest.raises(orders.WebhookError, match="not what the document says"):
        strict.parse_order_paid(payload)


def test_what_is_no_json_is_always_an_error(orders: ModuleType, webhooks: Any) -> None:
    with pytest.raises(orders.WebhookError, match="it is empty"):
        webhooks.parse_order_paid("")


def test_a_payload_that_deviates_is_read_and_told_of(orders: ModuleType) -> None:
    told: list[Any] = []
    webhooks = orders.Client(on_drift=told.append).webhooks
    event = webhooks.parse_order_paid('{"type": "order.paid"}')
    assert isinstance(event, orders.models.OrderPaid)
    assert [(drift.kind, drift.location, drift.pointer) for drift in told] == [
        ("missing", f"/{name}", f"#/components/schemas/OrderPaid/properties/{name}")
        for name in ("order", "amount")
    ]


STOCK = b'<?xml version="1.0"?>\n<stock article="lamp"><counted>3</counted></stock>'


def test_xml_is_read_as_json_is(orders: ModuleType, webhooks: Any) -> None:
    event = webhooks.parse_stock_counted(STOCK)
    assert isinstance(event, orders.models.StockCountedPayload)
    assert (event.article, event.counted) == ("lamp", 3)
    assert webhooks.unwrap(STOCK, signed(STOCK)) == event


@pytest.mark.parametrize(
    ("payload", "model"),
    [
        ("<stock/>", "StockCountedPayload"),
        ("\ufeff <s:Article xmlns:s='urn:s'><number>1</number></s:Article>", "Article"),
        ("<unknown/>", "StockCountedPayload"),
        (PAYLOAD, "OrderPaid"),
    ],
)
def test_events_in_xml_are_told_apart_by_the_outermost_element(
    orders: ModuleType, webhooks: Any, payload: str, model: str
) -> None:
    assert isinstance(webhooks.parse(payload), getattr(orders.models, model))


def test_xml_that_is_none_or_deviates_is_an_error(
    orders: ModuleType, webhooks: Any
) -> None:
    with pytest.raises(orders.WebhookError, match="not what the document says"):
        webhooks.parse("<stock")
    strict = orders.Client(validation="strict").webhooks
    with pytest.raises(orders.WebhookError, match="/article: missing"):
        strict.parse("<stock><counted>3</counted></stock>")
