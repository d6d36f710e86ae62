"""The module of the clients."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, assert_never

from restencil.code.docstrings import Docstring, Entry, Section
from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier
from restencil.code.layout import Alternatives, Group, Item, Parameter, subscript
from restencil.ir import (
    ApiKey,
    HttpBasic,
    HttpBearer,
    OAuth2,
    OpenIdConnect,
    SecurityScheme,
    ServerVariable,
    TokenScheme,
)
from restencil.naming.table import Alias, Kind
from restencil.plan import symbols
from restencil.plan.context import Context
from restencil.plan.former_arguments import renaming_decorator, with_former_ways
from restencil.plan.headers import HeadersPlanner
from restencil.plan.imports import Locations, imports
from restencil.plan.prose import SEPARATOR, clean, sentence
from restencil.plan.resources import CACHED_PROPERTY, Resource, ResourcePlanner
from restencil.plan.responses import accessors, view_names
from restencil.plan.symbols import LibrarySymbol, RuntimeSymbol, Symbol
from restencil.plan.views import ClientView, OverloadView
from restencil.plan.webhooks import MODULE, class_name, webhooks_child

_MOST_SERVERS: Final = 4
"""How many of a document's further servers are told of."""

_DEVICE: Final = RuntimeSymbol("authentication.devices", "Device")
_OAUTH2: Final = "authentication.oauth2"
_CREDENTIALS: Final = "authentication.credentials"

_OPTIONAL_STRING: Final = Alternatives(("str", "None"))
_NEEDED: Final[frozenset[Symbol]] = frozenset(
    (
        RuntimeSymbol("async_client", "AsyncBaseClient"),
        RuntimeSymbol("sync_client", "SyncBaseClient"),
        RuntimeSymbol(_CREDENTIALS, "environment"),
    )
)
_TYPING_ONLY: Final[frozenset[Symbol]] = frozenset(
    (
        LibrarySymbol("httpx2", ""),
        LibrarySymbol("typing", "Unpack"),
        RuntimeSymbol("options", "ClientOptions"),
    )
)


def plan_client(
    context: Context, root: Resource, planner: ResourcePlanner
) -> ClientView:
    """Return the module of the clients."""
    runtime: set[Symbol] = set(_NEEDED)
    typing_only: set[Symbol] = set(_TYPING_ONLY)
    headers = HeadersPlanner(context, root.operations, root.renamed)
    operations, methods = planner.members(root, headers, runtime, typing_only)
    children, async_children = planner.children(root, runtime, typing_only)
    responses = planner.responses(root, headers, runtime)
    constants = headers.constants(runtime)
    variables = [variable for _, variable in _variables(context)]
    if variables:
        runtime.add(RuntimeSymbol("servers", "server_url"))
    if any(map(_is_exchanged, context.api.security_schemes.values())):
        typing_only.add(RuntimeSymbol("authentication.tokens", "TokenEndpoint"))
    if context.api.security_schemes:
        typing_only.add(RuntimeSymbol(_CREDENTIALS, "AsyncSecret"))
        typing_only.add(RuntimeSymbol(_CREDENTIALS, "Secret"))
    if any(variable.values for variable in variables):
        typing_only.add(symbols.LITERAL)
    if context.api.webhooks:
        runtime.add(CACHED_PROPERTY)
        typing_only.add(LibrarySymbol(MODULE, class_name(context)))
        children = (*children, webhooks_child(context))
        async_children = (*async_children, webhooks_child(context))
    name = context.names.client
    async_name = Identifier(f"Async{name}")
    credentials = Group("credentials={", tuple(_credentials(context, runtime)), "}")
    summary = f"The client for {clean(context.api.title) or 'the API'}."
    sections = (Section("Args", tuple(_entries(context))),)
    parameters = tuple(_parameters(context, "httpx2.Client", "Secret"))
    async_parameters = tuple(_parameters(context, "httpx2.AsyncClient", "AsyncSecret"))
    former = context.names.former(Kind.ARGUMENT)
    decorators = (renaming_decorator(former, runtime),) if former else ()
    return ClientView(
        imports=imports(runtime, typing_only, Locations(".")),
        exports=tuple(
            map(
                literal,
                sorted({name, async_name, "Client", "AsyncClient", *view_names(name)}),
            )
        ),
        class_name=name,
        async_class_name=async_name,
        docstring=Docstring(summary, "", sections),
        async_docstring=Docstring(summary, "Every method is to be awaited.", sections),
        overloads=tuple(_ways(parameters, former)),
        async_overloads=tuple(_ways(async_parameters, former)),
        decorators=decorators,
        parameters=parameters,
        async_parameters=async_parameters,
        call=Group("super().__init__(", tuple(_arguments(context, credentials)), ")"),
        operations=(*operations, *constants),
        methods=methods,
        children=children,
        async_children=async_children,
        accessors=accessors(name),
        async_accessors=accessors(async_name),
        responses=responses,
        has_deprecated=any(method.decorators for method in methods),
    )


def _ways(
    parameters: tuple[Parameter, ...], former: Sequence[Alias]
) -> tuple[OverloadView, ...]:
    """Return the ways to make a client, where its arguments had other names."""
    own = OverloadView(
        parameters=parameters, returns="None", async_returns="None", decorators=()
    )
    return with_former_ways((own,), former) if former else ()


def _parameters(context: Context, http_client: str, secret: str) -> Iterator[Parameter]:
    yield Parameter("self")
    yield Parameter("*")
    for scheme in context.api.security_schemes.values():
        for name, kind in zip(
            context.names.credentials[scheme.id], _kinds(scheme, secret), strict=True
        ):
            yield Parameter(name, Alternatives((*kind.split(" | "), "None")), "None")
    for name, variable in _variables(context):
        yield Parameter(name, _allowed(variable), literal(variable.default))
    if context.api.webhooks:
        yield Parameter("webhook_secret", _OPTIONAL_STRING, "None")
    yield Parameter("base_url", _OPTIONAL_STRING, "None")
    yield Parameter("http_client", Alternatives((http_client, "None")), "None")
    yield Parameter("**options", subscript("Unpack", "ClientOptions"))


def _arguments(context: Context, credentials: Item) -> Iterator[Item]:
    variable = context.settings.base_url_variable
    yield f"base_url=base_url or environment({literal(variable)})"
    yield _default_server(context)
    yield credentials
    agent = f"{context.settings.distribution}/{context.settings.version}"
    yield f"user_agent={literal(agent)}"
    if context.api.webhooks:
        secret = literal(context.settings.webhook_secret_variable)
        yield f"webhook_secret=webhook_secret or environment({secret})"
    yield f"log_level=environment({literal(context.settings.log_variable)})"
    yield "http_client=http_client"
    yield "options=options"


def _with_default(described: str, default: str) -> str:
    if not described:
        return default
    between = SEPARATOR if "\n" in described else " "
    return f"{sentence(described)}{between}{default}"


def _other_servers(context: Context) -> Iterator[str]:
    """Yield words about the further servers of the document, a few of them."""
    others = context.api.servers[1 : 1 + _MOST_SERVERS]
    shown = [
        (
            f"`{each.url}` ({clean(each.description)})"
            if each.description
            else f"`{each.url}`"
        )
        for each in others
    ]
    if shown:
        yield f" There also is {', '.join(shown)}."


def _default_server(context: Context) -> Item:
    pairs = [f"{literal(v.name)}: {name}" for name, v in _variables(context)]
    if not pairs:
        return f"default_base_url={literal(_server(context))}"
    template = literal(context.api.servers[0].template)
    return Group(
        "default_base_url=server_url(", (template, Group("{", tuple(pairs), "}")), ")"
    )


def _variables(context: Context) -> Iterator[tuple[Identifier, ServerVariable]]:
    """Yield the variables of the server, unless the configuration names another one."""
    if context.settings.base_url is None and context.api.servers:
        names = context.names.server_variables
        yield from zip(names, context.api.servers[0].variables, strict=True)


def _allowed(variable: ServerVariable) -> Item:
    if not variable.values:
        return "str"
    return subscript("Literal", *map(literal, variable.values))


def _server(context: Context) -> str:
    if context.settings.base_url is not None:
        return context.settings.base_url
    return context.api.servers[0].url if context.api.servers else ""


def _credentials(context: Context, used: set[Symbol]) -> Iterator[Item]:
    for scheme in context.api.security_schemes.values():
        names = context.names.credentials[scheme.id]
        values = [_argument(context, name) for name in names]
        symbol, parts = _constructed(scheme, values)
        used |= {symbol, RuntimeSymbol(_CREDENTIALS, "argument")}
        if isinstance(scheme, OAuth2) and scheme.device is not None:
            used.add(_DEVICE)
        if _is_exchanged(scheme):
            used.add(RuntimeSymbol(_OAUTH2, "Tokens"))
        yield Group(f"{literal(scheme.id)}: {symbol.name}(", parts, ")")


def _argument(context: Context, name: Identifier) -> Item:
    variable = literal(context.settings.variables[name])
    return Group("argument(", (literal(name), name, variable), ")")


def _kinds(scheme: SecurityScheme, secret: str) -> tuple[str, ...]:
    """Return the types of the arguments of a scheme."""
    match scheme:
        case HttpBasic():
            return "str", secret
        case OAuth2(refresh_url=None):
            return secret, "str", secret, "str | TokenEndpoint"
        case OAuth2() | OpenIdConnect():
            return secret, "str", secret, secret, "str | TokenEndpoint"
        case ApiKey() | HttpBearer() | TokenScheme():
            return (secret,)
    assert_never(scheme)


def _constructed(
    scheme: SecurityScheme, values: list[Item]
) -> tuple[RuntimeSymbol, tuple[Item, ...]]:
    """Return the class of a credential and what it is made of."""
    match scheme:
        case ApiKey():
            place = literal(scheme.place.value), literal(scheme.wire_name)
            return RuntimeSymbol(_CREDENTIALS, "ApiKey"), (*values, *place)
        case HttpBearer():
            return RuntimeSymbol(_CREDENTIALS, "Token"), (*values,)
        case TokenScheme():
            name = literal(scheme.scheme)
            return RuntimeSymbol(_CREDENTIALS, "Token"), (*values, name)
        case HttpBasic():
            return RuntimeSymbol(_CREDENTIALS, "Basic"), (*values,)
        case OAuth2():
            symbol = RuntimeSymbol(_OAUTH2, "OAuth2")
            return symbol, (*_exchanged(values), *_urls(scheme), *_device(scheme))
        case OpenIdConnect():
            symbol = RuntimeSymbol("authentication.discovery", "OpenIDConnect")
            url = f"discovery_url={literal(scheme.url)}"
            return symbol, (*_exchanged(values), url)
    assert_never(scheme)


def _is_exchanged(scheme: SecurityScheme) -> bool:
    """Tell whether something can be exchanged for tokens of a scheme."""
    return isinstance(scheme, OAuth2 | OpenIdConnect)


def _exchanged(values: list[Item]) -> Iterator[Item]:
    token, client_id, client_secret, *refresh_token, endpoint = values
    refreshed = refresh_token or ["None"]
    yield token
    yield Group("Tokens(", (client_id, client_secret, *refreshed, endpoint), ")")


def _urls(scheme: OAuth2) -> Iterator[Item]:
    if scheme.client_credentials_url is not None:
        yield f"client_credentials_url={literal(scheme.client_credentials_url)}"
    if scheme.refresh_url is not None:
        yield f"refresh_url={literal(scheme.refresh_url)}"


def _device(scheme: OAuth2) -> Iterator[Item]:
    if scheme.device is not None:
        urls = [scheme.device.authorization_url, scheme.device.token_url]
        if scheme.device.refresh_url is not None:
            urls.append(scheme.device.refresh_url)
        yield Group(f"device={_DEVICE.name}(", tuple(map(literal, urls)), ")")


def _described(scheme: SecurityScheme, names: tuple[Identifier, ...]) -> Iterator[str]:
    """Yield what is said of each argument of a scheme."""
    words = clean(scheme.description)
    if not isinstance(scheme, OAuth2 | OpenIdConnect):
        yield from (words for _ in names)
        return
    yield words
    yield "The client that access tokens are issued to."
    yield f"The secret of `{names[1]}`."
    if not isinstance(scheme, OAuth2) or scheme.refresh_url is not None:
        yield "A refresh token, which access tokens are fetched with."
    where = "Where access tokens are fetched, or a `TokenEndpoint` that says more"
    shows = isinstance(scheme, OAuth2) and scheme.device is not None
    yield f"{where}, such as how users grant access." if shows else f"{where}."


def _entries(context: Context) -> Iterator[Entry]:
    for scheme in context.api.security_schemes.values():
        names = context.names.credentials[scheme.id]
        for name, described in zip(names, _described(scheme, names), strict=True):
            variable = context.settings.variables[name]
            default = f"By default the environment variable `{variable}`."
            yield Entry(name, _with_default(described, default))
    for name, server_variable in _variables(context):
        described = clean(server_variable.description)
        default = f"By default `{server_variable.default}`."
        yield Entry(name, _with_default(described, default))
    if context.api.webhooks:
        variable = context.settings.webhook_secret_variable
        words = "What the API signs webhooks with. By default the environment variable"
        yield Entry("webhook_secret", f"{words} `{variable}`.")
    server = _server(context)
    where = f"`{server}`" if "://" in server else "none: it has to be given"
    variable = context.settings.base_url_variable
    words = "Where the API is. By default the environment variable"
    others = "".join(_other_servers(context))
    yield Entry("base_url", f"{words} `{variable}`, else {where}.{others}")
    yield Entry(
        "http_client", "The HTTP client to send with. Closing it is up to the caller."
    )
    yield Entry("options", "The options of all calls: `timeout`, `max_retries`, …")
