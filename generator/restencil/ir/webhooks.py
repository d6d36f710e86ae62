"""What an API sends on its own: webhooks and callbacks."""

from __future__ import annotations

from dataclasses import dataclass

from restencil.ir.operations import Content
from restencil.ir.schemas import Documentation, TypeExpression
from restencil.ir.sources import OperationId, WebhookId
from restencil.origin import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A request that the API sends (OpenAPI 3.1.1, sections 4.8.1 and 4.8.18).

    Attributes:
        name: What the document calls it.
        callback_of: The operation that asks for it; none for a webhook, which is agreed
            on elsewhere.
        content: Its body.
    """

    id: WebhookId
    name: str
    callback_of: OperationId | None
    summary: str
    documentation: Documentation
    content: Content
    origin: Origin

    @property
    def type(self) -> TypeExpression:
        """The type of the value in its body."""
        return self.content.type
