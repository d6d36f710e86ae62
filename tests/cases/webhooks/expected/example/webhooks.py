"""What the API sends on its own: webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeAlias, Union

from . import models
from ._runtime.operations import Value
from ._runtime.webhooks import BaseWebhooks
from ._runtime.xml.values import XMLValue

__all__ = [
    "WebhookEvent",
    "Webhooks",
]

WebhookEvent: TypeAlias = Union[
    models.StockCountedPayload,
    models.Article,
    models.OrderPaid,
    models.OrderCancelledPayload,
]
"""What a webhook sends."""

_PARSE: Final = Value(lambda: WebhookEvent)
_STOCK_COUNTED: Final = XMLValue(
    lambda: models.StockCountedPayload,
    "application/xml",
    "#/webhooks/stockCounted/post/requestBody/content/application~1xml/schema",
)
_ARTICLE_RETIRED: Final = XMLValue(
    lambda: models.Article,
    "text/xml",
    "#/components/schemas/Article",
)
_ORDER_PAID: Final = Value(lambda: models.OrderPaid)
_ORDER_CANCELLED: Final = Value(lambda: models.OrderCancelledPayload)
_SHIPPED: Final = Value(lambda: models.ShippedPayload)


class Webhooks(BaseWebhooks):
    """Reads what the API sends on its own."""

    def unwrap(
        self,
        payload: bytes | str,
        headers: Mapping[str, str],
        *,
        secret: str | None = None,
    ) -> WebhookEvent:
        """Return what a webhook sends, after checking that it comes from the API.

        Args:
            payload: The body of the request as it arrived.
            headers: Its headers, which have the signature.
            secret: By default the client's `webhook_secret`.

        Raises:
            WebhookVerificationError: It is not signed with the secret, or not just
                now.
            WebhookError: The payload is not what the document says.
        """
        self.verify(payload, headers, secret=secret)
        return self.parse(payload)

    def parse(self, payload: bytes | str) -> WebhookEvent:
        """Return what a webhook sends, whoever sent it.

        Args:
            payload: The body of the request as it arrived.

        Raises:
            WebhookError: The payload is not what the document says.
        """
        event: WebhookEvent = self._read(
            _PARSE,
            payload,
            _STOCK_COUNTED,
            _ARTICLE_RETIRED,
        )
        return event

    def parse_stock_counted(self, payload: bytes | str) -> models.StockCountedPayload:
        """The stock was counted.

        Args:
            payload: The body of the request as it arrived.

        Raises:
            WebhookError: The payload is not what the document says.
        """
        event: models.StockCountedPayload = self._read(_STOCK_COUNTED, payload)
        return event

    def parse_article_retired(self, payload: bytes | str) -> models.Article:
        """The payload of `articleRetired`.

        Args:
            payload: The body of the request as it arrived.

        Raises:
            WebhookError: The payload is not what the document says.
        """
        event: models.Article = self._read(_ARTICLE_RETIRED, payload)
        return event

    def parse_order_paid(self, payload: bytes | str) -> models.OrderPaid:
        """An order was paid.

        Sent once the money has arrived.

        Args:
            payload: The body of the request as it arrived.

        Raises:
            WebhookError: The payload is not what the document says.
        """
        event: models.OrderPaid = self._read(_ORDER_PAID, payload)
        return event

    def parse_order_cancelled(
        self,
        payload: bytes | str,
    ) -> models.OrderCancelledPayload:
        """The payload of `order_cancelled`.

        Args:
            payload: The body of the request as it arrived.

        Raises:
            WebhookError: The payload is not what the document says.
        """
        event: models.OrderCancelledPayload = self._read(_ORDER_CANCELLED, payload)
        return event

    def parse_shipped(self, payload: bytes | str) -> models.ShippedPayload:
        """An order has left.

        Args:
            payload: The body of the request as it arrived.

        Raises:
            WebhookError: The payload is not what the document says.
        """
        event: models.ShippedPayload = self._read(_SHIPPED, payload)
        return event
