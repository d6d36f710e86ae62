"""What is configured for one generated client."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from restencil.code.identifiers import Identifier
from restencil.config.selection import Selection
from restencil.constraints import Constraints

if TYPE_CHECKING:
    from restencil.ir import StatedPagination


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """What is configured for one security scheme.

    Attributes:
        argument: The client's argument, instead of one that is named after the scheme.
        env: The environment variable that stands in for the argument.
    """

    argument: Identifier | None = None
    env: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientConfig:
    """What is configured for one generated client.

    Attributes:
        spec: The OpenAPI document.
        out: The folder of the project that is generated.
        package: The import name of the package.
        client: The class of the client; by default after the document's title.
        distribution: The name of the project; by default the package's, with dashes.
        version: The version of the project.
        base_url: The server, instead of the document's.
        env_prefix: What environment variables begin with; by default the package's name.
        operations: Where operations are to be found: `POST /images` at `images.create`.
        credentials: By the names of security schemes.
        skip: Operations to leave out.
        only: The operations and webhooks that are generated; none for all.
        exclude: Operations and webhooks that are not generated.
        overlays: The overlays that are applied, in order, relative to the document's
            folder: so they are the same on every machine.
        pagination: How operations return a list page by page, where the document does not
            show it; none for those that are not to be recognised.
        edition: The rules of naming and layout, by date; by default those of the last
            generation, or the latest.
        constraints: What becomes of the limits that schemas state, `minimum` and such.
        extend: The models and enums that inherit from a class of the user's.
        templates: The folder of the user's templates, relative to the document's folder.
        own: Patterns of files in the output that are the user's own, and never touched.
    """

    spec: Path
    out: Path
    package: Identifier
    client: Identifier | None = None
    distribution: str | None = None
    version: str = "0.1.0"
    base_url: str | None = None
    env_prefix: str | None = None
    operations: Mapping[str, str] = field(default_factory=dict)
    credentials: Mapping[str, Credential] = field(default_factory=dict)
    skip: tuple[str, ...] = ()
    only: Selection | None = None
    exclude: Selection | None = None
    overlays: tuple[str, ...] = ()
    pagination: Mapping[str, StatedPagination | None] = field(default_factory=dict)
    edition: str | None = None
    constraints: Constraints = Constraints.DOCUMENTED
    extend: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    templates: str | None = None

    @property
    def template_folder(self) -> Path | None:
        """The folder of the user's templates, relative to the working directory."""
        if self.templates is None:
            return None
        return Path(os.path.normpath(self.spec.parent / self.templates))

    @property
    def arguments(self) -> Mapping[str, Identifier]:
        """What callers pass for security schemes, where that is configured."""
        return {
            scheme: credential.argument
            for scheme, credential in self.credentials.items()
            if credential.argument is not None
        }

    @property
    def named(self) -> frozenset[str]:
        """The operations, schemes and the client (as `client`) that it names."""
        client = () if self.client is None else ("client",)
        return frozenset((*client, *self.operations, *self.arguments))
