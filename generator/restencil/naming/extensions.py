"""Names of what the user adds to models and enums."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from restencil.code.identifiers import Scope, legal, module_name
from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import naming as catalogue
from restencil.diagnostics.similar import similar
from restencil.ir import Api, EnumSchema, ObjectSchema, SchemaId
from restencil.naming.names import Extension, Names
from restencil.naming.record import class_names
from restencil.naming.words import snake, split


def extensions(
    api: Api, names: Names, wanted: Iterable[str], diagnostics: Collector
) -> Mapping[SchemaId, Extension]:
    """Return the extensions of models and enums.

    Args:
        api: The API.
        names: Its names.
        wanted: The classes that are extended, by their names.
        diagnostics: Receives those that there are not, or that cannot be.
    """
    classes = {
        str(name): schema
        for schema, name in (*names.models.items(), *names.enums.items())
        if isinstance(api.schemas[schema], ObjectSchema | EnumSchema)
    }
    others = frozenset(class_names(api, names).values())
    scope, modules = Scope(others), Scope()
    found = {}
    for name in dict.fromkeys(wanted):
        if name not in classes:
            guess = similar(name, classes)
            known = name in others
            diagnostics.emit(
                catalogue.extended_no_class(name)
                if known
                else catalogue.extended_unknown(name, guess)
            )
            continue
        found[classes[name]] = Extension(
            module=modules.claim(module_name(legal(snake(split(name))))),
            name=scope.claim(f"{name}Extension", f"{name}Addition"),
        )
    return found
