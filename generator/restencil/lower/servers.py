"""Servers (OpenAPI 3.1.1, section 4.8.5)."""

from __future__ import annotations

from restencil.ir import Server
from restencil.node import Node


def servers_of(holder: Node) -> tuple[Server, ...]:
    """Return the servers of the document, a path item or an operation.

    Variables are replaced by their defaults; where there is none, they stay. What has
    no URL is no server.
    """
    return tuple(_server(node) for node in holder.items("servers") if node.text("url"))


def _server(node: Node) -> Server:
    url = node.text("url")
    for name, variable in node.members("variables"):
        default = variable.text("default")
        url = url.replace(f"{{{name}}}", default) if default else url
    return Server(url=url, description=node.text("description"))
