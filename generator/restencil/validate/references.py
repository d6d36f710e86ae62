"""References (OpenAPI 3.1.1, section 4.8.23)."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from restencil import pointer as json_pointer
from restencil.bundle import Broken, reference_of
from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import references as catalogue
from restencil.node import Node
from restencil.openapi.structure import SECTIONS, Kind, One
from restencil.origin import Origin
from restencil.source import SourceTree
from restencil.source.reader import beside, is_remote
from restencil.validate.inspection import Inspection
from restencil.validate.places import Reach, Use, place_of
from restencil.validate.walk import Reference

_FOLLOWED = frozenset((*SECTIONS, Kind.PATH_ITEM, Kind.MEDIA_TYPE, Kind.OPERATION))
"""The kinds of object for which a reference is followed."""


class ReferenceRules:
    """The rules for references.

    Args:
        inspection: The document.
        tree: Its files.
        reach: Which parts of it generation needs.
    """

    def __init__(self, inspection: Inspection, tree: SourceTree, reach: Reach) -> None:
        self._inspection = inspection
        self._tree = tree
        self._reach = reach

    def check(self, reference: Reference) -> Iterator[Diagnostic]:
        """Yield what is wrong with a reference."""
        for found in self._check(reference):
            is_error = found.code.startswith("E")
            needed = reference.use is Use.READ and self._reach.needs(
                reference.node.pointer
            )
            yield found if needed or not is_error else catalogue.needless(found)

    def _check(self, reference: Reference) -> Iterator[Diagnostic]:
        place = self._inspection.origin(reference.node, "$ref")
        text = self._text(reference, place)
        if isinstance(reference.shape, One) and reference.shape.kind not in _FOLLOWED:
            if reference.shape.kind is not Kind.DATA:
                yield catalogue.ignored(place, text)
            return
        target = self._inspection.references.target(reference.text)
        if target is Broken.CIRCULAR or self._is_circular(reference):
            yield catalogue.circular(place, text)
        elif isinstance(target, Broken):
            yield self._unresolvable(place, text, reference.text)
        else:
            yield from self._of_kind(place, text, reference, target)

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

    def _unresolvable(self, place: Origin, text: str, meant: str) -> Diagnostic:
        if is_remote(text):
            return catalogue.remote(place, text)
        file, _, fragment = text.partition("#")
        name = beside(place.file, file) if file else place.file
        if name not in self._tree.files:
            reason = f"there is no file {name!r}"
            return catalogue.unresolvable(place, text, reason, "check the file's name")
        if fragment and not fragment.startswith("/"):
            hint = "name the place by a pointer, which begins with '#/'"
            return catalogue.unresolvable(place, text, "no anchor has the name", hint)
        path = json_pointer.tokens(json_pointer.from_fragment(fragment))
        return self._nowhere(place, text, self._tree.files[name].data, path)

    @staticmethod
    def _nowhere(
        place: Origin, text: str, data: object, path: tuple[str, ...]
    ) -> Diagnostic:
        """Return what is said of a pointer, of which a part leads somewhere."""
        for index, token in enumerate(path):
            try:
                data = json_pointer.step(data, token)
            except LookupError:
                known = (
                    [key for key in data if isinstance(key, str)]
                    if isinstance(data, dict)
                    else []
                )
                match = get_close_matches(token, known, n=1)
                at = json_pointer.join("#", *path[:index])
                hint = f"did you mean {match[0]!r}?" if match else "check the pointer"
                return catalogue.unresolvable(
                    place, text, f"there is no {token!r} in {at!r}", hint
                )
        return catalogue.unresolvable(
            place, text, "what it names is no object", "check the pointer"
        )

    def _of_kind(
        self, place: Origin, text: str, reference: Reference, target: Node
    ) -> Iterator[Diagnostic]:
        if not isinstance(reference.shape, One):
            return
        wanted = reference.shape.kind
        shape, _ = place_of(json_pointer.tokens(target.pointer))
        if not isinstance(target.value, dict) and not (
            wanted is Kind.SCHEMA and isinstance(target.value, bool)
        ):
            yield catalogue.wrong_kind(place, text, wanted, "a value of another kind")
        elif not isinstance(shape, One):
            yield catalogue.wrong_kind(place, text, wanted, "a group of such")
        elif shape.kind not in (wanted, Kind.DATA):
            yield catalogue.wrong_kind(place, text, wanted, f"a {shape.kind}")
        elif wanted is Kind.OPERATION:
            yield catalogue.followed(place, text)
