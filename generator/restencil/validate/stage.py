"""The validate stage."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from restencil import pointer as json_pointer
from restencil.bundle import Document
from restencil.diagnostics import Collector, Diagnostic
from restencil.diagnostics.catalogue import rules as catalogue
from restencil.lower.swagger import as_openapi
from restencil.openapi.version import Version
from restencil.origin import Origin
from restencil.source import SourceTree
from restencil.validate.inspection import Inspection
from restencil.validate.order import in_order
from restencil.validate.places import Reach, operation_pointer
from restencil.validate.versions import recognise


def validate(
    tree: SourceTree,
    document: Document,
    diagnostics: Collector,
    *,
    skip: Collection[str] = (),
) -> None:
    """Report what is wrong with a document.

    Args:
        tree: The files.
        document: The same in one piece.
        diagnostics: Receives the findings, in the order of the document.
        skip: The operations that are left out: `GET /path/{id}`.
    """
    root = tree.files[tree.root]
    version = recognise(root.data, Origin(root.name, ""))
    if isinstance(version, Diagnostic):
        diagnostics.emit(version)
        return
    for found in in_order(_findings(tree, document, version, skip), tree):
        diagnostics.emit(found)


def _findings(
    tree: SourceTree, document: Document, version: Version, skip: Collection[str]
) -> Iterator[Diagnostic]:
    # openapi-spec-validator takes long to import.
    from restencil.validate.references import ReferenceRules
    from restencil.validate.structure import judge, judge_tags
    from restencil.validate.walk import Walk
    from restencil.validate.words import Words

    faults = tuple(judge(document.root, version))
    inspection = Inspection(as_openapi(document), version, skip)
    walk = Walk(inspection)
    walk.run()
    reach = Reach(walk.edges, {operation_pointer(name) for name in skip})
    words = Words(document, version, reach)
    for fault in faults:
        yield from words.of(fault)
    yield from walk.found
    references = ReferenceRules(inspection, tree, reach)
    for reference in walk.references:
        yield from references.check(reference)
    if not any(fault.path[:1] == ("tags",) for fault in faults):
        for path, reason in judge_tags(document.root, version):
            place = document.origin(json_pointer.join("", *path))
            yield catalogue.wrong_tags(place, reason)
