"""The validate stage."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from restencil import pointer as json_pointer
from restencil.bundle import Document
from restencil.diagnostics import Collector, Diagnostic, Severity
from restencil.diagnostics.catalogue import rules as catalogue
from restencil.lower.swagger import as_openapi
from restencil.openapi.version import Version
from restencil.origin import Origin
from restencil.source import SourceTree
from restencil.validate.faults import Fault
from restencil.validate.inspection import Inspection
from restencil.validate.order import in_order
from restencil.validate.places import Reach, operation_pointer
from restencil.validate.references import ReferenceRules
from restencil.validate.versions import recognise
from restencil.validate.walk import Memory, Walk
from restencil.validate.words import Words


def validate(
    tree: SourceTree,
    document: Document,
    diagnostics: Collector,
    *,
    skip: Collection[str] = (),
    memory: Memory | None = None,
) -> None:
    """Report what is wrong with a document.

    Args:
        tree: The files.
        document: The same in one piece.
        diagnostics: Receives the findings, in the order of the document.
        skip: The operations that are left out: `GET /path/{id}`.
        memory: What is known of the document, unless it is Swagger.
    """
    root = tree.files[tree.root]
    version = recognise(root.data, Origin(root.name, ""))
    if isinstance(version, Diagnostic):
        diagnostics.emit(version)
        return
    for found in in_order(_findings(tree, document, version, skip, memory), tree):
        diagnostics.emit(found)


def _findings(
    tree: SourceTree,
    document: Document,
    version: Version,
    skip: Collection[str],
    memory: Memory | None,
) -> Iterator[Diagnostic]:
    # openapi-spec-validator takes long to import.
    from restencil.validate.structure import judge, judge_tags

    faults = tuple(judge(document.root, version))
    if version is Version.V2_0:
        found = _in_words(faults, document, version, Reach((), frozenset()))
        if any(each.severity is Severity.ERROR for each in found):
            # What is no Swagger cannot be read as OpenAPI, which is what rules do.
            yield from found
            return
    walk = Walk(Inspection(as_openapi(document), version, skip))
    walk.run(memory)
    reach = Reach(walk.edges, frozenset(map(operation_pointer, skip)))
    yield from _in_words(faults, document, version, reach)
    yield from walk.found
    references = ReferenceRules(walk.inspection, tree, reach)
    yield from references.check(walk.references)
    if memory is not None:
        memory.forget(references.faulty)
    if not any(fault.path[:1] == ("tags",) for fault in faults):
        for path, reason in judge_tags(document.root, version):
            place = document.origin(json_pointer.join("", *path))
            yield catalogue.wrong_tags(place, reason)


def _in_words(
    faults: Iterable[Fault], document: Document, version: Version, reach: Reach
) -> Sequence[Diagnostic]:
    words = Words(document, version, reach)
    return [found for fault in faults for found in words.of(fault)]
