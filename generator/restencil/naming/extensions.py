"""Names of what the user adds to models."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from restencil.code.identifiers import Scope
from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import naming as catalogue
from restencil.diagnostics.similar import similar
from restencil.ir import Api, ObjectSchema, SchemaId
from restencil.naming.names import Extension, Names
from restencil.naming.record import class_names
from restencil.naming.words import snake, split


def extensions(
    api: Api, names: Names, wanted: Iterable[str], diagnostics: Collector
) -> Mapping[SchemaId, Extension]:
    """Return the extensions of models.

    Args:
        api: The API.
        names: Its names.
        wanted: The models that are extended, by their names.
        diagnostics: Receives those that there are not.
    """
    models = {
        str(name): schema
        for schema, name in names.models.items()
        if isinstance(api.schemas[schema], ObjectSchema)
    }
    scope, modules = Scope(class_names(api, names).values()), Scope()
    found = {}
    for model in dict.fromkeys(wanted):
        if model not in models:
            guess = similar(model, models)
            diagnostics.emit(catalogue.extended_unknown(model, guess))
            continue
        found[models[model]] = Extension(
            module=modules.claim(snake(split(model))),
            name=scope.claim(f"{model}Extension", f"{model}Addition"),
        )
    return found
