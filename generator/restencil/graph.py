"""Directed graphs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Node = TypeVar("Node")


def components(
    nodes: Iterable[Node], successors: Callable[[Node], Iterable[Node]]
) -> Iterator[list[Node]]:
    """Yield the strongly connected components, each before those it leads to.

    Tarjan's algorithm finds a component when everything it leads to has been found; the
    order is turned around at the end. It runs without recursion, because graphs of
    schemas can be deep.
    """
    search = _Search(successors)
    for node in nodes:
        search.run(node)
    yield from reversed(search.found)


class _Search(dict[Node, int]):
    """The depth-first search; it maps the nodes seen to the order they were seen in."""

    def __init__(self, successors: Callable[[Node], Iterable[Node]]) -> None:
        super().__init__()
        self.found: list[list[Node]] = []
        self._successors = successors
        self._lowest: dict[Node, int] = {}
        self._open: dict[Node, None] = {}

    def run(self, start: Node) -> None:
        """Find the components that can be reached from a node."""
        work = [] if start in self else [self._enter(start)]
        while work:
            node, rest = work[-1]
            following = next(rest, None)
            if following is None:
                work.pop()
                self._leave(node, work[-1][0] if work else None)
            elif following not in self:
                work.append(self._enter(following))
            elif following in self._open:
                self._lowest[node] = min(self._lowest[node], self[following])

    def _enter(self, node: Node) -> tuple[Node, Iterator[Node]]:
        self[node] = self._lowest[node] = len(self)
        self._open[node] = None
        return node, iter(self._successors(node))

    def _leave(self, node: Node, parent: Node | None) -> None:
        if parent is not None:
            self._lowest[parent] = min(self._lowest[parent], self._lowest[node])
        if self._lowest[node] == self[node]:
            component = []
            while node in self._open:
                component.append(self._open.popitem()[0])
            self.found.append(component[::-1])
