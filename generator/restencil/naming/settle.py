"""Keeps the names that an earlier generation gave.

What the document had before is called what it was called before; what is new in it takes
a name that is free, and pushes no other out. So a change of the document adds names, and
renames nothing that the document itself has not renamed.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Final, TypeAlias

from restencil.code.identifiers import Identifier, Scope, legal
from restencil.ir import Api, ArgumentPlace, SchemaId, WebhookId
from restencil.naming.credentials import CLIENT_ARGUMENTS
from restencil.naming.fields import CALL_NAMES, PLACE_WORDS, reserved_fields
from restencil.naming.members import RESERVED_MEMBERS
from restencil.naming.names import Names
from restencil.naming.record import (
    argument_keys,
    class_names,
    field_keys,
    member_keys,
    overload_keys,
    page_key,
    variable_keys,
)
from restencil.naming.reserved import MODEL_MODULES
from restencil.naming.table import Keyed, NameTable
from restencil.naming.webhooks import OWN_METHODS
from restencil.naming.words import Words, pascal

Forms: TypeAlias = Callable[[str, str], tuple[str, ...]]
"""Names for a thing, given its key and the name that it has."""

_NOTHING: Final[Keyed] = {}

_TAILS: Final[Mapping[str, Words]] = {"model": (), "enum": (), "param": ("param",)}
"""What the names of the classes of schemas end in, by their kinds."""


def _itself(key: str, name: str) -> tuple[str, ...]:
    """Return the name alone."""
    return (name,)


def keep_names(
    api: Api,
    names: Names,
    recorded: NameTable,
    *,
    configured: Collection[str],
    further: Callable[[SchemaId], Iterable[Words]],
) -> Names:
    """Return the names of an API, the recorded ones wherever they still fit.

    Args:
        api: The API.
        names: The names that it would have without a past; its methods are settled.
        recorded: The names that it had.
        configured: The schemes whose arguments the configuration states.
        further: Returns names that would do for a schema where its own is taken.
    """
    if not recorded.classes:
        return names
    kept = _with_classes(api, names, recorded, further)
    kept = _with_parts(api, kept, recorded)
    return _with_arguments_of_clients(api, kept, recorded, configured)


def settle(
    current: Keyed,
    recorded: Keyed,
    reserved: Iterable[str] = (),
    *,
    joint: str = "_",
    forms: Forms = _itself,
    longer: Forms = _itself,
) -> Mapping[str, Identifier]:
    """Return the names in one namespace: first those that are recorded, then new ones.

    Args:
        current: The names that things would have without a past.
        recorded: The names that they had.
        reserved: Names that nothing may take.
        joint: What stands before the number of a name that is not free.
        forms: All names that a thing takes, given its key and its name.
        longer: Further names that would do, given the same.
    """
    scope = Scope(reserved)
    found: dict[str, Identifier] = {}

    def claim(key: str, name: str) -> bool:
        wanted = forms(key, name)
        if any(form in scope for form in wanted):
            return False
        scope.claim(name)
        for form in wanted[1:]:
            scope.claim(form)
        found[key] = Identifier(name)
        return True

    for key in current:
        if key in recorded and legal(recorded[key]) == recorded[key]:
            claim(key, recorded[key])
    for key, name in current.items():
        numbered = (f"{name}{joint}{number}" for number in itertools.count(2))
        if key not in found:
            wanted = itertools.chain((name,), longer(key, name), numbered)
            next(each for each in wanted if claim(key, each))
    return {key: found[key] for key in current}


def _with_classes(
    api: Api,
    names: Names,
    recorded: NameTable,
    further: Callable[[SchemaId], Iterable[Words]],
) -> Names:
    def longer(key: str, _: str) -> tuple[str, ...]:
        kind, _, place = key.partition(" ")
        tail = _TAILS.get(kind)
        if tail is None:
            return ()
        return tuple(pascal((*each, *tail)) for each in further(SchemaId(place)))

    found = settle(
        class_names(api, names),
        recorded.classes,
        MODEL_MODULES,
        joint="",
        forms=_forms_of_class,
        longer=longer,
    )
    return replace(
        names,
        models={each: found[f"model {each}"] for each in names.models},
        params={each: found[f"param {each}"] for each in names.params},
        enums={each: found[f"enum {each}"] for each in names.enums},
        responses={each: found[f"response {each}"] for each in names.responses},
        pages={each: found[page_key(*each)] for each in names.pages},
        operation_params={
            each: found[f"params {each}"] for each in names.operation_params
        },
        overload_params={
            each: tuple(found[key] for key in overload_keys(each, api.overloads[each]))
            for each in names.overload_params
        },
    )


def _forms_of_class(key: str, name: str) -> tuple[str, ...]:
    """Return the class, and for a page the asynchronous one beside it."""
    return (name, f"Async{name}") if key.startswith("page ") else (name,)


def _with_parts(api: Api, names: Names, recorded: NameTable) -> Names:
    """Return names with the recorded fields, members and arguments of methods."""
    pages = {schema for schema, _ in names.pages}
    return replace(
        names,
        fields={
            each: _settle_all(
                field_keys(api, each),
                given,
                recorded.fields.get(each, _NOTHING),
                reserved_fields(is_page=each in pages),
            )
            for each, given in names.fields.items()
        },
        members={
            each: _settle_all(
                member_keys(api, each),
                given,
                recorded.members.get(each, _NOTHING),
                RESERVED_MEMBERS,
            )
            for each, given in names.members.items()
        },
        arguments={
            each: _settle_all(
                argument_keys(api.arguments[each]),
                given,
                recorded.arguments.get(each, _NOTHING),
                CALL_NAMES,
                _with_place,
            )
            for each, given in names.arguments.items()
        },
    )


def _settle_all(
    keys: Iterable[str],
    names: tuple[Identifier, ...],
    recorded: Keyed,
    reserved: Iterable[str],
    longer: Forms = _itself,
) -> tuple[Identifier, ...]:
    current = dict(zip(keys, names, strict=True))
    if all(recorded.get(key, name) == name for key, name in current.items()):
        return names
    return tuple(settle(current, recorded, reserved, longer=longer).values())


def _with_place(key: str, name: str) -> tuple[str, ...]:
    """Return the name of an argument that says where it belongs."""
    place = ArgumentPlace(key.partition(" ")[0])
    return (f"{PLACE_WORDS[place]}_{name}",)


def _with_arguments_of_clients(
    api: Api, names: Names, recorded: NameTable, configured: Collection[str]
) -> Names:
    """Return names with the recorded arguments of clients, and methods of webhooks."""
    stated = {s: given[:1] for s, given in names.credentials.items() if s in configured}
    variables = variable_keys(api)
    current = {
        f"{scheme} {number}": name
        for scheme, given in names.credentials.items()
        for number, name in enumerate(given)
        if number or scheme not in stated
    }
    served = dict(zip(variables, names.server_variables, strict=True))
    found = settle(
        {**current, **_prefixed(served)},
        {**recorded.credentials, **_prefixed(recorded.variables)},
        (*CLIENT_ARGUMENTS, *itertools.chain.from_iterable(stated.values())),
    )
    return replace(
        names,
        credentials={
            scheme: tuple(
                found.get(f"{scheme} {number}", name)
                for number, name in enumerate(given)
            )
            for scheme, given in names.credentials.items()
        },
        server_variables=tuple(found[f"server: {each}"] for each in variables),
        webhooks=_settle_webhooks(names.webhooks, recorded.webhooks),
    )


def _settle_webhooks(
    current: Mapping[WebhookId, Identifier], recorded: Keyed
) -> Mapping[WebhookId, Identifier]:
    found = settle({str(k): name for k, name in current.items()}, recorded, OWN_METHODS)
    return {each: found[each] for each in current}


def _prefixed(variables: Keyed) -> Keyed:
    return {f"server: {name}": given for name, given in variables.items()}
