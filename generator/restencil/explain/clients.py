"""Explains the client: what it is told, and where its resources are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from restencil.explain.context import Context, indented, kept
from restencil.explain.shared import SharedExplainer
from restencil.ir import (
    ApiKey,
    HttpBasic,
    HttpBearer,
    OAuth2,
    OpenIdConnect,
    SchemeId,
    SecurityScheme,
    ServerVariable,
    TokenScheme,
)
from restencil.origin import Origin
from restencil.settings import settings_of

_MOST = 5
"""How many methods are named."""


class ClientExplainer:
    """Explains the class of the client, its arguments and its resources."""

    def __init__(self, context: Context) -> None:
        self._context = context
        names = context.named.names
        self._credentials: Mapping[str, SchemeId] = {
            name: scheme
            for scheme, given in names.credentials.items()
            for name in given
        }
        server = next(iter(context.named.api.servers), None)
        variables = () if server is None else server.variables
        self._variables: Mapping[str, ServerVariable] = dict(
            zip(names.server_variables, variables, strict=True)
        )

    def lines(self, subject: str) -> Iterator[str] | None:
        """Return what there is to say of a subject; none where it is none of these."""
        name = str(self._context.named.names.client)
        classes = ("client", "Client", "AsyncClient", name, f"Async{name}")
        owner, _, argument = subject.rpartition(".")
        if subject in classes:
            return self._client(name)
        if subject in self._context.named.api.security_schemes:
            return self._scheme(SchemeId(subject))
        resource = subject.removeprefix("client.")
        if resource in self._context.surface.resources and resource:
            return self._resource(resource)
        if owner not in classes:
            return None
        arguments = {each.name for each in self._context.surface.client.arguments}
        if argument in arguments:
            return self._argument(argument)
        return SharedExplainer(self._context).option(argument)

    def _client(self, name: str) -> Iterator[str]:
        fresh, stated = self._context.fresh.client, self._context.config.client
        yield f"{name}, Async{name}: the client"
        yield "\nIts name"
        if stated is not None:
            yield from indented((f'The configuration says so: client = "{stated}".',))
        elif fresh != name:
            yield from indented((kept(fresh),))
        else:
            title = self._context.named.api.title
            yield from indented((f"It is named after the title, `{title}`.",))
        yield "\nIts arguments"
        yield from indented(
            f"{each.name}: `{each.type}`"
            for each in self._context.surface.client.arguments
        )

    def _argument(self, name: str) -> Iterator[str]:
        arguments = self._context.surface.client.arguments
        types = {each.name: each.type for each in arguments}
        yield f"{self._context.named.names.client}({name}=…): `{types[name]}`"
        if name in self._credentials:
            yield from self._credential(name, self._credentials[name])
        elif name in self._variables:
            yield from self._variable(name)
        elif name == "base_url":
            yield from self._base_url()
        else:
            yield "\nThe clients of all packages have it."

    def _scheme(self, scheme: SchemeId) -> Iterator[str]:
        yield f"{scheme}: {_in_words(self._context.named.api.security_schemes[scheme])}"
        yield f"  {self._context.at(self._place(scheme))}"
        yield "\nThe arguments of the client for it"
        yield from indented(self._context.named.names.credentials.get(scheme, ()))
        yield from self._users(scheme)

    def _place(self, scheme: SchemeId) -> Origin:
        document = self._context.named.api.origin
        root = self._context.named.tree.files[document.file].data
        if isinstance(root, Mapping) and "swagger" in root:
            return document.at("securityDefinitions", scheme)
        return document.at("components", "securitySchemes", scheme)

    def _credential(self, name: str, scheme: SchemeId) -> Iterator[str]:
        api, config = self._context.named.api, self._context.config
        yield f"  {self._context.at(self._place(scheme))}"
        yield "\nIts name"
        stated = config.arguments.get(scheme) == name
        fresh = self._context.fresh.credentials.get(scheme, ())
        if stated:
            yield "  The configuration says so, under `credentials`."
        elif name not in fresh:
            yield from indented(map(kept, fresh[:1]))
        else:
            yield f"  It is named after the security scheme `{scheme}`."
        variables = settings_of(config, self._context.named.names).variables
        yield "\nWhat it is"
        yield f"  {_in_words(api.security_schemes[scheme])}"
        yield f"  read from the environment, {variables[name]}, where it is not passed"
        yield from self._users(scheme)

    def _users(self, scheme: SchemeId) -> Iterator[str]:
        api = self._context.named.api
        users = [
            operation.id
            for operation in api.operations
            if any(scheme in each for each in operation.security)
        ]
        yield f"\nWhere it is used: in {len(users)} of {len(api.operations)} operations"
        yield from indented(users[:_MOST])
        if len(users) > _MOST:
            yield "  …"

    def _variable(self, name: str) -> Iterator[str]:
        variable = self._variables[name]
        server = self._context.named.api.servers[0]
        origin = self._context.places["servers"].at(0, "variables", variable.name)
        yield f"  {self._context.at(origin)}"
        yield "\nWhat it is"
        yield f"  the variable `{variable.name}` of the server `{server.template}`"
        yield f"  by default `{variable.default}`"
        if variable.values:
            yield f"  one of {', '.join(f'`{each}`' for each in variable.values)}"

    def _base_url(self) -> Iterator[str]:
        config = self._context.config
        if config.base_url is None:
            yield f"  {self._context.at(self._context.places['servers'])}"
        settings = settings_of(config, self._context.named.names)
        yield "\nWhat it is"
        server = next((s.url for s in self._context.named.api.servers), "")
        yield f"  the server, by default `{config.base_url or server}`"
        if config.base_url is not None:
            yield "  which the configuration states, as `base-url`"
        variable = settings.base_url_variable
        yield f"  read from the environment, {variable}, where it is not passed"

    def _resource(self, name: str) -> Iterator[str]:
        yield f"client.{name}: `{self._context.surface.resources[name]}`"
        yield "\nIts methods and resources"
        inner = (*self._context.surface.methods, *self._context.surface.resources)
        yield from indented(
            f"client.{each}"
            for each in sorted(inner)
            if each.rpartition(".")[0] == name
        )


def _in_words(scheme: SecurityScheme) -> str:
    match scheme:
        case ApiKey():
            return f"a key, sent as {scheme.place} `{scheme.wire_name}`"
        case HttpBearer():
            return "a token, sent as `Authorization: Bearer`"
        case HttpBasic():
            return "a name and a password, sent as `Authorization: Basic`"
        case TokenScheme():
            return f"a token, sent as `Authorization: {scheme.scheme}`"
        case OAuth2():
            return "OAuth 2: a token, or what is exchanged for one"
        case OpenIdConnect():
            return "OpenID Connect: a token, or what is exchanged for one"
        case _:
            assert_never(scheme)
