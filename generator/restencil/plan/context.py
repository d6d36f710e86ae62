"""What all of planning shares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from restencil.code.identifiers import Identifier
from restencil.ir import Api, ArgumentPlace, OperationId
from restencil.models import Compiled
from restencil.naming import Names
from restencil.plan.placement import Placement


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the configuration decides about the package.

    Attributes:
        package: The import name.
        distribution: The name of the project.
        version: The version of the project.
        base_url: The server, instead of the document's.
        base_url_variable: The environment variable for the base URL.
        log_variable: The one for the level of the log.
        webhook_secret_variable: The one for the secret that webhooks are signed with.
        variables: The environment variable for each of the client's credentials.
    """

    package: Identifier
    distribution: str
    version: str
    base_url: str | None
    base_url_variable: str
    log_variable: str
    webhook_secret_variable: str
    variables: dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The API, its names, its types and where they go."""

    api: Api
    names: Names
    compiled: Compiled
    placement: Placement
    settings: Settings


def argument_names(
    context: Context, operation: OperationId
) -> Mapping[tuple[ArgumentPlace, str], Identifier]:
    """Return the names of an operation's arguments by their places and wire names."""
    arguments = context.api.arguments[operation]
    names = context.names.arguments[operation]
    return {(a.place, a.wire_name): n for a, n in zip(arguments, names, strict=True)}
