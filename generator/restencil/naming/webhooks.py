"""Names for what receives webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from restencil.code.identifiers import Identifier, Scope
from restencil.ir import OperationId, Webhook, WebhookId
from restencil.naming.names import MethodPath
from restencil.naming.reserved import CLIENT_ATTRIBUTES
from restencil.naming.words import snake, split

OWN_METHODS: Final = ("parse", "unwrap", "verify")
"""What every such class has."""


def webhook_names(
    webhooks: Iterable[Webhook], methods: Mapping[OperationId, MethodPath]
) -> Mapping[WebhookId, Identifier]:
    """Return the name of the method that reads each payload: `parse_order_paid`."""
    scope = Scope(OWN_METHODS)
    found = {}
    for webhook in webhooks:
        name = snake(("parse", *split(webhook.name)))
        owner = webhook.callback_of
        longer = name if owner is None else f"{name}_of_{methods[owner].method}"
        found[webhook.id] = scope.claim(name, longer)
    return found


def webhooks_attribute(methods: Iterable[MethodPath], before: str | None) -> Identifier:
    """Return the client's attribute for webhooks; the API may have such a resource.

    Args:
        methods: The places of all operations.
        before: The attribute in an earlier generation.
    """
    taken = {(*path.resource, path.method)[0] for path in methods}
    past = (before,) if before else ()
    return Scope((*taken, *CLIENT_ATTRIBUTES)).claim(
        *past, "webhooks", "webhook_events"
    )
