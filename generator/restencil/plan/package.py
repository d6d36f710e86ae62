"""The `__init__` modules: every name is imported when it is first used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from restencil.code.docstrings import Docstring
from restencil.code.escaping import literal
from restencil.code.identifiers import Code, Identifier
from restencil.code.layout import Group, Import
from restencil.plan.context import Context
from restencil.plan.former import as_dictionary, former_models
from restencil.plan.imports import name_order
from restencil.plan.prose import clean
from restencil.plan.views import FormerView, LazyView, ModelsView

_ERRORS: Final = (
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIResponseValidationError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AccessDeniedError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ExpiredTokenError",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "OAuthError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
)
_RUNTIME: Final = {
    "APIResponse": "_runtime.responses",
    "AsyncBinaryResponse": "_runtime.downloads",
    "AsyncListPage": "_runtime.pagination.async_pages",
    "AsyncPage": "_runtime.pagination.async_pages",
    "AsyncPaginator": "_runtime.pagination.async_pages",
    "AsyncSecret": "_runtime.authentication.credentials",
    "AsyncStream": "_runtime.streaming.stream",
    "AsyncStreamedResponse": "_runtime.responses",
    "BaseModel": "_runtime.models",
    "BinaryResponse": "_runtime.downloads",
    "ClientOptions": "_runtime.options",
    "Clock": "_runtime.retries",
    "DefaultAsyncHttpxClient": "_runtime.transports",
    "DefaultHttpxClient": "_runtime.transports",
    "FileContent": "_runtime.uploads.sources",
    "FileTypes": "_runtime.uploads.parts",
    "Omit": "_runtime.sentinels",
    "DeviceAuthorization": "_runtime.authentication.tokens",
    "Drift": "_runtime.drift",
    "DriftKind": "_runtime.drift",
    "DriftWarning": "_runtime.drift",
    "AsyncHeadedStreamedResponse": "_runtime.headed",
    "HeadedResponse": "_runtime.headed",
    "HeadedStreamedResponse": "_runtime.headed",
    "FailureEvent": "_runtime.observation.events",
    "RequestEvent": "_runtime.observation.events",
    "ResponseEvent": "_runtime.observation.events",
    "RateLimit": "_runtime.rate_limits",
    "RequestOptions": "_runtime.options",
    "RetryPolicy": "_runtime.retries",
    "Secret": "_runtime.authentication.credentials",
    "ServerSentEvent": "_runtime.streaming.events",
    "Stream": "_runtime.streaming.stream",
    "StreamedResponse": "_runtime.responses",
    "SyncListPage": "_runtime.pagination.pages",
    "SyncPage": "_runtime.pagination.pages",
    "TokenEndpoint": "_runtime.authentication.tokens",
    "omit": "_runtime.sentinels",
}
_WEBHOOK_ERRORS: Final = ("WebhookError", "WebhookVerificationError")
_SUBMODULES: Final = ("enums", "errors", "models", "resources")


def plan_package(context: Context) -> LazyView:
    """Return the package's own `__init__`."""
    client = context.names.client
    clients = {client, f"Async{client}", "Client", "AsyncClient"}
    modules = dict.fromkeys(sorted(clients), "client")
    modules |= dict.fromkeys(_ERRORS, "errors") | _RUNTIME
    if context.api.webhooks:
        modules |= dict.fromkeys(_WEBHOOK_ERRORS, "_runtime.webhooks")
        modules["webhooks"] = "webhooks"
    title = clean(context.api.title) or "the API"
    return _lazy(
        ".",
        Docstring(f"A client for {title}."),
        modules | {name: name for name in _SUBMODULES},
        context.settings.version,
    )


def plan_models_package(
    context: Context, modules: Mapping[Identifier, ModelsView]
) -> LazyView:
    """Return the `__init__` of the models."""
    names: dict[str, str] = {
        name: module for module, view in modules.items() for name in view.names
    }
    former = former_models(context.names, names)
    docstring = Docstring("What the API receives and returns.")
    return _lazy("..", docstring, names, former=former)


def _lazy(
    root: str,
    docstring: Docstring,
    modules: Mapping[str, str],
    version: str = "",
    former: tuple[FormerView, ...] = (),
) -> LazyView:
    by_module: dict[str, list[str]] = {}
    for name in sorted(modules):
        module = "." if modules[name] == name else f".{modules[name]}"
        by_module.setdefault(module, []).append(name)
    statements = [
        Import(module, tuple(sorted(names, key=name_order)))
        for module, names in sorted(by_module.items())
    ]
    groups = tuple(
        Group(f"{literal(module)}: [", tuple(map(literal, names)), "]")
        for module, names in sorted(by_module.items())
    )
    return LazyView(
        root=Code(root),
        docstring=docstring,
        imports=tuple(statements),
        exports=tuple(literal(name) for name in sorted(modules)),
        modules=Group("{", groups, "}"),
        former=former,
        former_names=as_dictionary(former),
        version=version,
    )
