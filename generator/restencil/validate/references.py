"""References (OpenAPI 3.1.1, section 4.8.23)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from restencil import pointer as json_pointer
from restencil.bundle import Broken, reference_of
from restencil.diagnostics import Diagnostic, Severity
from restencil.diagnostics.catalogue import references as catalogue
from restencil.diagnostics.similar import similar
from restencil.node import Node
from restencil.openapi.structure import SECTIONS, Kind, One
from restencil.openapi.version import Version
from restencil.origin import Origin
from restencil.source import SourceTree
from restencil.source.reader import beside, is_remote
from restencil.validate.inspection import Inspection
from restencil.validate.phrases import type_shown, with_article
from restencil.validate.places import Reach, Use, place_of
from restencil.validate.walk import Reference

_REFERABLE = frozenset((*SECTIONS, Kind.PATH_ITEM))
"""The kinds of object for which every version lets a reference stand."""

_FOLLOWED = frozenset((Kind.OPERATION, Kind.MEDIA_TYPE))
"""Those for which a reference is followed although some versions let none stand."""


class ReferenceRules:
    """The rules for references.

    Args:
        inspection: The document.
        tree: Its files.
        reach: Which parts of it generation needs.

    Attributes:
        faulty: The references that something is said of.
    """

    def __init__(self, inspection: Inspection, tree: SourceTree, reach: Reach) -> None:
        self._inspection = inspection
        self._tree = tree
        self._reach = reach
        self._kinds: dict[str, Kind | None] = {}
        self.faulty: list[Reference] = []

    def check(self, references: Iterable[Reference]) -> Iterator[Diagnostic]:
        """Yield what is wrong with references.

        What stands in several places of the document, but once in the source, is needed
        if it is needed in any.
        """
        found = [each for one in references for each in self._check(one)]
        needed = {each.place for each in found if each.severity is Severity.ERROR}
        for each in found:
            is_error = each.severity is Severity.ERROR
            if is_error or each.place not in needed:
                yield each

    def _check(self, reference: Reference) -> Iterator[Diagnostic]:
        target = self._inspection.references.target(reference.text)
        if self._is_allowed(reference) and self._leads_right(reference, target):
            return
        self.faulty.append(reference)
        found = self._fault(reference, target)
        is_read = reference.use is Use.READ
        needed = is_read and self._reach.needs(reference.node.pointer)
        is_error = found.severity is Severity.ERROR
        yield found if needed or not is_error else catalogue.needless(found)

    def _is_allowed(self, reference: Reference) -> bool:
        """Tell whether OpenAPI lets a reference stand where it does."""
        kind = reference.shape.kind
        if kind is Kind.MEDIA_TYPE:
            return self._inspection.version is Version.V3_2
        return not isinstance(reference.shape, One) or kind in _REFERABLE

    def _leads_right(self, reference: Reference, target: Node | Broken) -> bool:
        """Tell whether a reference leads to something of the right kind."""
        if isinstance(target, Broken):
            return False
        end = self._inspection.references.resolve(reference.text)
        if end is Broken.CIRCULAR and self._is_circular(reference):
            return False
        if not isinstance(reference.shape, One):
            return True
        wanted = reference.shape.kind
        allowed = dict | bool if wanted is Kind.SCHEMA else dict
        is_right_kind = self._found_kind(target) in (wanted, Kind.DATA)
        return is_right_kind and isinstance(target.value, allowed)

    def _found_kind(self, target: Node) -> Kind | None:
        """Return the kind of what a reference leads to; none for a group of objects."""
        if target.pointer not in self._kinds:
            shape, _ = place_of(json_pointer.tokens(target.pointer))
            kind = shape.kind if isinstance(shape, One) else None
            self._kinds[target.pointer] = kind
        return self._kinds[target.pointer]

    def _fault(self, reference: Reference, target: Node | Broken) -> Diagnostic:
        """Return what is said of a reference that is not right."""
        place = self._inspection.origin(reference.node, "$ref")
        text = self._text(reference, place)
        if not self._is_allowed(reference):
            if reference.shape.kind not in _FOLLOWED:
                return catalogue.ignored(place, text)
            if self._leads_right(reference, target):
                return catalogue.followed(place, text)
        if target is Broken.NOWHERE:
            return self._nowhere(place, text)
        if isinstance(target, Broken) or self._is_circular(reference):
            return catalogue.circular(place, text)
        wanted = with_article(reference.shape.kind)
        kind = self._found_kind(target)
        found = "a group of objects" if kind is None else with_article(kind)
        if not isinstance(target.value, dict):
            found = type_shown(target.value)
        return catalogue.wrong_kind(place, text, wanted, found)

    def _text(self, reference: Reference, place: Origin) -> str:
        """Return the reference as the source has it."""
        file = self._tree.files.get(place.file)
        try:
            path = json_pointer.tokens(place.pointer)
            stated = json_pointer.follow(file.data if file else None, path)
        except LookupError:
            return reference.text
        return stated if isinstance(stated, str) else reference.text

    def _is_circular(self, reference: Reference) -> bool:
        """Tell whether a reference is one of those that form a circle."""
        seen: set[str] = set()
        text: str | None = reference.text
        while text is not None and text not in seen:
            seen.add(text)
            target = self._inspection.references.target(text)
            if isinstance(target, Broken):
                return False
            if target.pointer == reference.node.pointer:
                return True
            text = reference_of(target)
        return False

    def _nowhere(self, place: Origin, text: str) -> Diagnostic:
        if is_remote(text):
            return catalogue.remote(place, text)
        file, _, fragment = text.partition("#")
        name = beside(place.file, file) if file else place.file
        if name not in self._tree.files:
            reason = f"there is no file {name!r}"
            meant = self._meant(place.file, f"/{text}")
            hint = meant or "check the file's name"
        elif fragment and not fragment.startswith("/"):
            reason = f"nothing has the anchor {fragment!r}"
            hint = self._meant(name, f"/{fragment}", file) or "check its spelling"
        else:
            path = json_pointer.tokens(json_pointer.from_fragment(fragment))
            reason, hint = _first_gap(self._tree.files[name].data, path)
        return catalogue.unresolvable(place, text, reason, hint)

    def _meant(self, name: str, pointer: str, file: str = "") -> str:
        """Return a hint at a place in a file, if it is there; else an empty string."""
        path = json_pointer.tokens(pointer)
        try:
            json_pointer.follow(self._tree.files[name].data, path)
        except LookupError:
            return ""
        return f"did you mean '{file}#{pointer}'?"


def _first_gap(data: object, path: Sequence[str]) -> tuple[str, str]:
    """Return which token of a path leads nowhere, and which might have been meant."""
    for index, token in enumerate(path):
        try:
            data = json_pointer.step(data, token)
        except LookupError:
            if path == ("",):
                return "there is no member ''", "leave out '#/' to mean the whole file"
            meant = similar(token, data) if isinstance(data, dict) else None
            hint = f"did you mean {meant!r}?" if meant else "check the pointer"
            at = json_pointer.join("#", *path[:index])
            return f"there is no {token!r} in {at!r}", hint
    return "what it names is a reference that leads nowhere", "mend that one first"
