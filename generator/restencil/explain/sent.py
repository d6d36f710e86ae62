"""Explains methods that send nothing of their own: those of webhooks and of links."""

from __future__ import annotations

from collections.abc import Iterator

from restencil.explain.context import Context, indented, kept
from restencil.ir import Link, Webhook
from restencil.places import method_name


class WebhookExplainer:
    """Explains what reads the payloads of webhooks and callbacks."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._attribute = str(context.named.names.webhooks_attribute)

    def lines(self, subject: str) -> Iterator[str] | None:
        """Return what there is to say of a subject; none where it is none of these."""
        named = self._context.named
        bare = subject.removeprefix("client.")
        if bare == self._attribute and named.api.webhooks:
            return self._all()
        for webhook in named.api.webhooks:
            method = f"{self._attribute}.{named.names.webhooks[webhook.id]}"
            if subject == webhook.name or bare == method:
                return self._webhook(webhook, method)
        return None

    def _all(self) -> Iterator[str]:
        names = self._context.named.names
        yield f"client.{self._attribute}: what the API sends on its own"
        yield "\nIts methods"
        for webhook in self._context.named.api.webhooks:
            method = names.webhooks[webhook.id]
            yield from indented((f"client.{self._attribute}.{method}",))

    def _webhook(self, webhook: Webhook, method: str) -> Iterator[str]:
        names = self._context.named.names
        owner = webhook.callback_of
        kind = "webhook" if owner is None else "callback"
        yield f"client.{method}: the {kind} `{webhook.name}`"
        yield f"  {self._context.at(webhook.origin)}"
        yield "\nIts name"
        fresh = self._context.fresh.webhooks[webhook.id]
        is_kept = fresh != names.webhooks[webhook.id]
        reason = f"It is named after the {kind}."
        yield from indented((kept(fresh) if is_kept else reason,))
        if owner is not None:
            yield f"\nIt is asked for by `client.{method_name(names, owner)}`"
        yield f"\nIt returns {_of(self._context, webhook)}"
        yield "  the JSON value in the body of what the API sends"


def _of(context: Context, webhook: Webhook) -> str:
    """Return the type of a payload."""
    name = webhook.type.get("$ref")
    names = context.named.names
    models = {str(schema): f"`models.{name}`" for schema, name in names.models.items()}
    return models.get(str(name), "a JSON value")


class LinkExplainer:
    """Explains methods that follow a link."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def lines(self, subject: str) -> Iterator[str] | None:
        """Return what there is to say of a subject; none where it is none of these."""
        wanted = f"client.{subject.removeprefix('client.')}"
        for link in self._context.named.api.links:
            if link.id not in self._context.named.names.links:
                continue
            method = self._method(link)
            if wanted == method or wanted.rpartition(".")[0] == method:
                return self._link(link)
        return None

    def _method(self, link: Link) -> str:
        names = self._context.named.names
        resource = names.methods[link.source].resource
        return ".".join(("client", *resource, names.links[link.id]))

    def _link(self, link: Link) -> Iterator[str]:
        names = self._context.named.names
        source, target = (method_name(names, o) for o in (link.source, link.target))
        yield f"{self._method(link)}: the link `{link.name}`"
        yield "\nIts name"
        fresh = self._context.fresh.links.get(link.id, names.links[link.id])
        is_kept = fresh != names.links[link.id]
        yield from indented(
            (kept(fresh) if is_kept else "It is named after the link.",)
        )
        yield "\nIt leads"
        yield f"  from what `client.{source}` returned"
        yield f"  to `client.{target}`"
