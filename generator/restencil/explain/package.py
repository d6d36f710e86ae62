"""Explains everything that a package has a name for."""

from __future__ import annotations

from restencil.diagnostics.similar import similar
from restencil.explain.clients import ClientExplainer
from restencil.explain.context import Context
from restencil.explain.methods import MethodExplainer
from restencil.explain.sent import LinkExplainer, WebhookExplainer
from restencil.explain.shared import SharedExplainer
from restencil.explain.types import TypeExplainer

_EXPLAINERS = (
    MethodExplainer,
    TypeExplainer,
    WebhookExplainer,
    LinkExplainer,
    ClientExplainer,
    SharedExplainer,
)
"""Who knows a subject, asked in this order."""


def explained(context: Context, subject: str) -> str | None:
    """Return what there is to say of a subject; none where it is not known."""
    for explainer in _EXPLAINERS:
        lines = explainer(context).lines(subject)
        if lines is not None:
            return "\n".join(lines)
    return None


def meant(context: Context, subject: str) -> str | None:
    """Return what a subject that is not known was meant to be."""
    surface = context.surface
    methods = (f"client.{name}" for name in (*surface.methods, *surface.resources))
    arguments = (
        f"{context.named.names.client}.{each.name}" for each in surface.client.arguments
    )
    return similar(subject, (*methods, *arguments, *context.places, *surface.exports))
