"""The select stage: which operations and webhooks are left out, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from fnmatch import fnmatchcase

from restencil.bundle import Broken, Document, References, reference_of
from restencil.config import ClientConfig, Selection
from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import operations as catalogue
from restencil.node import Node
from restencil.openapi.operations import WEBHOOK, methods_of


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An operation, or a webhook.

    Attributes:
        name: The operation as `GET /path/{id}`, or the webhook as `webhook name`.
        nodes: Where it is described: the operation and its path item.
    """

    name: str
    nodes: tuple[Node, ...]

    def fits(self, kind: str, stated: str) -> bool:
        """Tell whether it is meant by something that is configured."""
        match kind:
            case "tags":
                return any(tag.value == stated for tag in self.nodes[0].items("tags"))
            case "paths":
                path = self.name.partition(" ")[2]
                return self.is_operation and fnmatchcase(path, stated)
            case "operations":
                return self.name == stated
            case _:
                return any(
                    isinstance(node.value, dict) and node.value.get(stated) is True
                    for node in self.nodes
                )

    @property
    def is_operation(self) -> bool:
        """Whether it is an operation, and no webhook."""
        return not self.name.startswith(WEBHOOK)


def select(
    document: Document, config: ClientConfig, diagnostics: Collector
) -> Mapping[str, str]:
    """Return the reasons why operations and webhooks are left out, by their names.

    Args:
        document: The document, which need not be valid.
        config: What is configured for the client.
        diagnostics: Receives what is configured and means nothing in the document.
    """
    candidates = tuple(_candidates(document))
    found: dict[str, str] = {}
    if config.only is not None:
        kept = set(_meant(candidates, config.only, "only", diagnostics))
        others = (each.name for each in candidates if each.name not in kept)
        found |= dict.fromkeys(others, "not among `only`")
    if config.exclude is not None:
        meant = _meant(candidates, config.exclude, "exclude", diagnostics)
        found |= dict.fromkeys(meant, "among `exclude`")
    names = {each.name for each in candidates}
    for name in config.skip:
        if name in names:
            found[name] = "skipped by the configuration"
        else:
            diagnostics.emit(catalogue.unused_skip(name))
    return found


def _meant(
    candidates: tuple[_Candidate, ...],
    selection: Selection,
    key: str,
    diagnostics: Collector,
) -> Iterator[str]:
    for field in fields(selection):
        for stated in getattr(selection, field.name):
            names = [each.name for each in candidates if each.fits(field.name, stated)]
            yield from names
            if not names:
                diagnostics.emit(
                    catalogue.selects_nothing(f"{key}.{field.name}", stated)
                )


def names_in(document: Document) -> Iterator[str]:
    """Yield the names of all operations and webhooks."""
    return (each.name for each in _candidates(document))


def _candidates(document: Document) -> Iterator[_Candidate]:
    root, references = Node(document.root, ""), References(document.root)
    for path, item in root.members("paths"):
        for method, node, path_item in _operations(item, references):
            yield _Candidate(f"{method} {path}", (node, path_item))
    for name, item in root.members("webhooks"):
        for _, node, path_item in _operations(item, references):
            yield _Candidate(f"{WEBHOOK}{name}", (node, path_item))


def _operations(item: Node, references: References) -> Iterator[tuple[str, Node, Node]]:
    path_item = _resolved(item, references)
    for method, node in methods_of(path_item):
        yield method, _resolved(node, references), path_item


def _resolved(node: Node, references: References) -> Node:
    """Return what a node refers to; itself where that leads nowhere."""
    reference = reference_of(node)
    found = node if reference is None else references.resolve(reference)
    return node if isinstance(found, Broken) else found
