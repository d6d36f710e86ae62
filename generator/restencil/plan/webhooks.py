"""The module of webhooks and callbacks: what the API sends on its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from restencil.code.docstrings import Docstring, Entry, Section
from restencil.code.escaping import literal
from restencil.code.identifiers import Code, Identifier
from restencil.code.layout import Alternatives, Group, Import, Item, Parameter, flat
from restencil.ir import Webhook
from restencil.naming.words import pascal, split
from restencil.plan import symbols
from restencil.plan.annotations import Annotation, Annotator, Standpoint, union
from restencil.plan.context import Context
from restencil.plan.imports import Locations, imports
from restencil.plan.prose import clean, documented, sentence, without_sentence
from restencil.plan.received import alias_type
from restencil.plan.symbols import RuntimeSymbol, Symbol
from restencil.plan.views import (
    AliasView,
    ChildView,
    OperationView,
    WebhookMethodView,
    WebhooksView,
)

MODULE: Final = ".webhooks"
_PARSE: Final = Identifier("parse")
EVENT: Final = Identifier("WebhookEvent")
_BASE: Final = RuntimeSymbol("webhooks", "BaseWebhooks")
_VALUE: Final = RuntimeSymbol("operations", "Value")
_XML_VALUE: Final = RuntimeSymbol("xml.values", "XMLValue")
_PAYLOAD: Final = Parameter("payload", Alternatives(("bytes", "str")))
_PAYLOAD_ENTRY: Final = Entry("payload", "The body of the request as it arrived.")
_NO_PAYLOAD: Final = Entry("WebhookError", "The payload is not what the document says.")


def plan_webhooks(context: Context) -> WebhooksView | None:
    """Return the module; none where the API sends nothing on its own."""
    webhooks = context.api.webhooks
    if not webhooks:
        return None
    annotator = Annotator(context.api, context.names, Standpoint.ELSEWHERE)
    received = {
        each.id: annotator.received(context.compiled.of(each.type)) for each in webhooks
    }
    event = union(received[w.id] for w in webhooks if w.callback_of is None)
    used: set[Symbol] = {_BASE, symbols.FINAL}
    used |= {symbol for each in received.values() for symbol in each.symbols}
    methods = [_method(context, each, received[each.id]) for each in webhooks]
    constants = [
        _constant(context.names.webhooks[each.id], received[each.id], used, each)
        for each in webhooks
    ]
    aliases = []
    if event.alternatives:
        used |= {symbols.TYPE_ALIAS, symbols.MAPPING}
        if len(event.alternatives) > 1:
            used.add(symbols.UNION)
        aliases.append(_event(event))
        constants.insert(0, _constant(_PARSE, None, used))
        methods = [*_of_events(_of_xml(context)), *methods]
    name = class_name(context)
    exports = [name, *(alias.name for alias in aliases)]
    return WebhooksView(
        imports=imports(used, (), Locations(".")),
        exports=tuple(literal(each) for each in sorted(exports)),
        aliases=tuple(aliases),
        constants=tuple(constants),
        class_name=name,
        base=Code(_BASE.name),
        docstring=Docstring("Reads what the API sends on its own."),
        methods=tuple(methods),
    )


def webhooks_child(context: Context) -> ChildView:
    """Return the client's attribute for webhooks."""
    name = class_name(context)
    return ChildView(
        name=context.names.webhooks_attribute,
        class_name=name,
        statement=Import(MODULE, (name,)),
        parameters=(Parameter("self"),),
        docstring=Docstring("What the API sends on its own."),
        call=Group(f"{name}(", ("self",), ")"),
    )


def class_name(context: Context) -> Identifier:
    """Return the class that reads what the API sends on its own."""
    return Identifier(pascal(split(context.names.webhooks_attribute)))


def _event(event: Annotation) -> AliasView:
    return AliasView(
        name=EVENT,
        type=alias_type(event),
        docstring=Docstring("What a webhook sends."),
    )


def _constant(
    name: Identifier,
    annotation: Annotation | None,
    used: set[Symbol],
    webhook: Webhook | None = None,
) -> OperationView:
    """Return how a payload is decoded; any event where it has no type of its own."""
    shown = EVENT if annotation is None else flat(alias_type(annotation))
    symbol, parts = _VALUE, [f"lambda: {shown}"]
    if webhook is not None and webhook.content.document:
        symbol = _XML_VALUE
        parts.append(literal(webhook.content.media_type))
        parts.append(literal(webhook.content.document))
    used.add(symbol)
    return OperationView(
        constant=_constant_name(name),
        annotation="Final",
        value=Group(f"{symbol.name}(", tuple(parts), ")"),
    )


def _of_xml(context: Context) -> tuple[Identifier, ...]:
    """Return the constants of those webhooks that are XML."""
    return tuple(
        _constant_name(context.names.webhooks[each.id])
        for each in context.api.webhooks
        if each.callback_of is None and each.content.document
    )


def _constant_name(name: Identifier) -> Identifier:
    return Identifier(f"_{name.removeprefix('parse_').upper()}")


def _of_events(xml: tuple[Identifier, ...]) -> Iterator[WebhookMethodView]:
    """Yield the methods that read any event, with its signature and without.

    Args:
        xml: The constants of events that are XML.
    """
    headers = Parameter("headers", Group("Mapping[", ("str", "str"), "]"))
    secret = Parameter("secret", Alternatives(("str", "None")), "None")
    verified = Entry(
        "WebhookVerificationError", "It is not signed with the secret, or not just now."
    )
    yield WebhookMethodView(
        name=Identifier("unwrap"),
        parameters=(Parameter("self"), _PAYLOAD, headers, Parameter("*"), secret),
        returns=EVENT,
        docstring=Docstring(
            "Return what a webhook sends, after checking that it comes from the API.",
            "",
            (
                Section(
                    "Args",
                    (
                        _PAYLOAD_ENTRY,
                        Entry("headers", "Its headers, which have the signature."),
                        Entry("secret", "By default the client's `webhook_secret`."),
                    ),
                ),
                Section("Raises", (verified, _NO_PAYLOAD)),
            ),
        ),
        body=(
            "self.verify(payload, headers, secret=secret)",
            "return self.parse(payload)",
        ),
    )
    yield WebhookMethodView(
        name=Identifier("parse"),
        parameters=(Parameter("self"), _PAYLOAD),
        returns=EVENT,
        docstring=_docstring("Return what a webhook sends, whoever sent it."),
        body=_body(EVENT, _PARSE, *xml),
    )


def _method(
    context: Context, webhook: Webhook, annotation: Annotation
) -> WebhookMethodView:
    name = context.names.webhooks[webhook.id]
    summary = sentence(clean(webhook.summary)) or f"The payload of `{webhook.name}`."
    text = without_sentence(documented(webhook.documentation), summary)
    return WebhookMethodView(
        name=name,
        parameters=(Parameter("self"), _PAYLOAD),
        returns=annotation.item,
        docstring=_docstring(summary, text),
        body=_body(annotation.item, name),
    )


def _body(returns: Item, name: Identifier, *xml: Identifier) -> tuple[Item, ...]:
    opening = f"event: {flat(returns)} = self._read("
    arguments = (_constant_name(name), "payload", *xml)
    return (Group(opening, arguments, ")"), "return event")


def _docstring(summary: str, text: str = "") -> Docstring:
    sections = (
        Section("Args", (_PAYLOAD_ENTRY,)),
        Section("Raises", (_NO_PAYLOAD,)),
    )
    return Docstring(summary, text, sections)
