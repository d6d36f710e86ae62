"""Servers (OpenAPI 3.1.1, section 4.8.5)."""

from __future__ import annotations

from restencil.ir import Server, ServerVariable
from restencil.node import Node


def servers_of(holder: Node) -> tuple[Server, ...]:
    """Return the servers of the document, a path item or an operation.

    Variables are replaced by their defaults; where there is none, they stay. What has
    no URL is no server.
    """
    return tuple(_server(node) for node in holder.items("servers") if node.text("url"))


def _server(node: Node) -> Server:
    template = url = node.text("url")
    variables = tuple(
        _variable(name, variable)
        for name, variable in node.members("variables")
        if variable.text("default") and f"{{{name}}}" in template
    )
    for variable in variables:
        url = url.replace(f"{{{variable.name}}}", variable.default)
    return Server(
        template=template,
        url=url,
        variables=variables,
        description=node.text("description"),
    )


def _variable(name: str, node: Node) -> ServerVariable:
    values = [item.value for item in node.items("enum")]
    return ServerVariable(
        name=name,
        default=node.text("default"),
        values=tuple(value for value in values if isinstance(value, str)),
        description=node.text("description"),
    )
