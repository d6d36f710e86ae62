"""openapi-spec-validator, with jsonschema-rs doing the work.

As it comes, openapi-spec-validator checks each Schema Object of OpenAPI 3.1 on its own,
in Python, and only where its rules lead to; GitHub's document takes it 13 seconds. Here
it holds a whole document, all schemas included, against its description of OpenAPI at
once, in Rust. It has places for that: `schema_validator` and `keyword_validators`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final, cast
from urllib.parse import unquote, urldefrag

from jsonschema_rs import Draft4Validator, Draft202012Validator, Registry, Validator
from openapi_schema_validator import OAS31_BASE_DIALECT_ID, OAS32_BASE_DIALECT_ID
from openapi_schema_validator._specifications import REGISTRY
from openapi_spec_validator.schemas import (
    schema_v2,
    schema_v30,
    schema_v31,
    schema_v32,
)
from openapi_spec_validator.validation import keywords
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError
from openapi_spec_validator.validation.validators import (
    OpenAPIV2SpecValidator,
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
    SpecValidator,
)

from restencil import pointer as json_pointer
from restencil.openapi.version import Version
from restencil.validate.errors import faults_of
from restencil.validate.faults import Fault, Path

_BASES: Final[Mapping[Version, type[SpecValidator]]] = {
    Version.V2_0: OpenAPIV2SpecValidator,
    Version.V3_0: OpenAPIV30SpecValidator,
    Version.V3_1: OpenAPIV31SpecValidator,
    Version.V3_2: OpenAPIV32SpecValidator,
}
_SCHEMAS: Final[Mapping[Version, Mapping[str, Any]]] = {
    Version.V2_0: schema_v2,
    Version.V3_0: schema_v30,
    Version.V3_1: schema_v31,
    Version.V3_2: schema_v32,
}
_DIALECTS: Final = {
    Version.V3_1: OAS31_BASE_DIALECT_ID,
    Version.V3_2: OAS32_BASE_DIALECT_ID,
}
"""The dialects of JSON Schema in which schemas are read, where OpenAPI leaves a choice."""


class StructureError(OpenAPIValidationError):
    """A fault as openapi-spec-validator passes it on."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(type(fault).__name__, path=fault.path)
        self.fault = fault


class _Structure:
    """The `schema_validator` of a specification validator.

    Args:
        validator: The compiled schemas.
        resources: The same, by their URIs.
    """

    def __init__(self, validator: Validator, resources: Mapping[str, Any]) -> None:
        self._validator = validator
        self._resources = resources

    def iter_errors(self, instance: object) -> Iterator[StructureError]:
        """Yield what is wrong with the structure of a document."""
        errors = self._validator.iter_errors(instance)
        yield from map(StructureError, faults_of(instance, errors, self._lookup))

    def _lookup(self, location: str) -> Any:
        uri, fragment = urldefrag(location)
        path = json_pointer.tokens(unquote(fragment))
        return json_pointer.follow(self._resources[uri], path)


class _Covered(keywords.KeywordValidator):
    """Stands for rules that `restencil.validate.rules` checks, everywhere and with places."""

    def __call__(self, *_: object) -> Iterator[OpenAPIValidationError]:
        return iter(())


def judge(root: Mapping[str, Any], version: Version) -> Iterator[Fault]:
    """Yield what is wrong with the structure of a document.

    Args:
        root: The document.
        version: Its version.
    """
    for error in _validator(root, version).schema_validator.iter_errors(root):
        assert isinstance(error, StructureError)
        yield error.fault


def judge_tags(root: Mapping[str, Any], version: Version) -> Iterator[tuple[Path, str]]:
    """Yield what is wrong with the tags of a document whose structure is right.

    Those are the rules of openapi-spec-validator that are used as they are. Each finding
    is the place and the words.
    """
    validator = _validator(root, version)
    for error in validator.root_validator(validator.schema_path):
        yield _tag(root["tags"], error.message), error.message


def _tag(tags: list[dict[str, Any]], message: str) -> Path:
    """Return the path of the last tag that a message names."""
    named = [str(i) for i, tag in enumerate(tags) if f"'{tag['name']}'" in message]
    return ("tags", *named[-1:])


def _validator(root: Mapping[str, Any], version: Version) -> SpecValidator:
    return _specialised(version)(root)


@cache
def _specialised(version: Version) -> type[SpecValidator]:
    """Return openapi-spec-validator's class for a version with its parts replaced."""
    covered = {"paths": _Covered, "components": _Covered}
    base, dialect = _BASES[version], _DIALECTS.get(version)
    members = {
        "schema_validator": (
            _with_dialect(version, dialect) if dialect else _self_contained(version)
        ),
        "keyword_validators": {**base.keyword_validators, **covered},
    }
    return cast(type[SpecValidator], type(base.__name__, (base,), members))


def _self_contained(version: Version) -> _Structure:
    """Return the structure of a version whose schema describes Schema Objects, too."""
    schema = {"id": f"urn:openapi:{version}", **_SCHEMAS[version]}
    if version is Version.V3_0:
        _judge_whatever_the_name(schema)
    known = {**_METASCHEMAS, schema["id"]: schema}
    return _Structure(Draft4Validator(schema, validate_formats=False), known)


def _judge_whatever_the_name(schema: dict[str, Any]) -> None:
    """Apply to all components what the schema applies to those with regular names."""
    for section in schema["definitions"]["Components"]["properties"].values():
        (section["additionalProperties"],) = section["patternProperties"].values()


def _with_dialect(version: Version, dialect: str) -> _Structure:
    """Return the structure of a version whose Schema Objects are of a dialect.

    Its schema leaves Schema Objects to whoever has the dynamic anchor `meta` (JSON Schema
    2020-12, section 8.2.3.2), which is how the dialect gets in.
    """
    schema = dict(_SCHEMAS[version])
    known = {**_METASCHEMAS, schema["$id"]: schema}
    whole = {
        "$schema": schema["$schema"],
        "$ref": schema["$id"],
        "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": dialect}},
    }
    validator = Draft202012Validator(
        whole, registry=Registry(list(known.items())), validate_formats=False
    )
    return _Structure(validator, known)


_METASCHEMAS: Final[Mapping[str, Any]] = {
    uri: REGISTRY.contents(uri) for uri in REGISTRY
}
"""The schemas of all dialects and their vocabularies, by their URIs."""
