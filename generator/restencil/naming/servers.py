"""Names for the variables of a server."""

from __future__ import annotations

from collections.abc import Iterable

from restencil.code.identifiers import Identifier, Scope
from restencil.ir import Server
from restencil.naming.credentials import CLIENT_ARGUMENTS
from restencil.naming.words import snake, split


def variable_names(
    server: Server | None, taken: Iterable[Identifier]
) -> tuple[Identifier, ...]:
    """Return the client's argument for each variable of its server.

    Args:
        server: The server; none where the document names none.
        taken: The client's other arguments.
    """
    scope = Scope((*CLIENT_ARGUMENTS, *taken))
    names = [] if server is None else [each.name for each in server.variables]
    return tuple(
        scope.claim(name, f"server_{name}")
        for name in (snake(split(each)) or "variable" for each in names)
    )
