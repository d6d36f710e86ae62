"""openapi-spec-validator, with jsonschema-rs doing the work.

As it comes, openapi-spec-validator checks each Schema Object of OpenAPI 3.1 on its own,
in Python, and only where its rules lead to; GitHub's document takes it 13 seconds. Here
it holds a whole document, all schemas included, against its description of OpenAPI at
once, in Rust. It has places for that: `schema_validator` and `keyword_validators`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final
from urllib.parse import unquote, urldefrag

from jsonschema_rs import Draft4Validator, Draft202012Validator, Registry, Validator
from openapi_schema_validator import OAS31_BASE_DIALECT_ID, OAS32_BASE_DIALECT_ID
from openapi_schema_validator._specifications import REGISTRY
from openapi_spec_validator.schemas import schema_v30, schema_v31, schema_v32
from openapi_spec_validator.validation import keywords
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError
from openapi_spec_validator.validation.validators import (
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
    SpecValidator,
)

from restencil import pointer as json_pointer
from restencil.openapi.version import Version
from restencil.validate.faults import Fault, Path, faults_of

_DIALECTS: Final = {
    Version.V3_1: (schema_v31, OAS31_BASE_DIALECT_ID),
    Version.V3_2: (schema_v32, OAS32_BASE_DIALECT_ID),
}
"""The schema of each version that leaves Schema Objects open, and their default dialect."""


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
        yield from map(StructureError, faults_of(errors, self._lookup))

    def _lookup(self, location: str) -> Any:
        uri, fragment = urldefrag(location)
        path = json_pointer.tokens(unquote(fragment))
        return json_pointer.follow(self._resources[uri], path)


class _Covered(keywords.KeywordValidator):
    """Stands for rules that `restencil.validate.rules` checks, everywhere and with places."""

    def __call__(self, *_: object) -> Iterator[OpenAPIValidationError]:
        return iter(())


def knows_dialect(uri: str) -> bool:
    """Tell whether a dialect of JSON Schema is known."""
    return uri in REGISTRY


def judge(root: Mapping[str, Any], version: Version) -> Iterator[Fault]:
    """Yield what is wrong with the structure of a document.

    Args:
        root: The document.
        version: Its version.
    """
    for error in _validator(root, version).schema_validator.iter_errors(root):
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
    if version is Version.V3_0:
        return _validator_3_0()(root)
    stated = root.get("jsonSchemaDialect")
    known = isinstance(stated, str) and knows_dialect(stated)
    return _validator_3_x(version, stated if known else _DIALECTS[version][1])(root)


@cache
def _validator_3_0() -> type[SpecValidator]:
    schema = dict(schema_v30)
    _judge_whatever_the_name(schema)
    validator = Draft4Validator(schema, validate_formats=True)
    return _specialised(
        OpenAPIV30SpecValidator, _Structure(validator, {schema["id"]: schema})
    )


def _judge_whatever_the_name(schema: dict[str, Any]) -> None:
    """Apply to all components what the schema applies to those with regular names."""
    for section in schema["definitions"]["Components"]["properties"].values():
        (section["additionalProperties"],) = section["patternProperties"].values()


@cache
def _validator_3_x(version: Version, dialect: str) -> type[SpecValidator]:
    """Return the validator of a version whose schemas are of some dialect.

    Its schema leaves Schema Objects to whoever has the dynamic anchor `meta` (JSON Schema
    2020-12, section 8.2.3.2), which is how the dialect gets in.
    """
    schema = dict(_DIALECTS[version][0])
    resources = {uri: REGISTRY.contents(uri) for uri in REGISTRY if "openapis" in uri}
    resources[schema["$id"]] = schema
    whole = {
        "$schema": schema["$schema"],
        "$ref": schema["$id"],
        "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": dialect}},
    }
    validator = Draft202012Validator(
        whole, registry=Registry(list(resources.items())), validate_formats=False
    )
    known = {uri: REGISTRY.contents(uri) for uri in REGISTRY} | resources
    base = (
        OpenAPIV31SpecValidator if version is Version.V3_1 else OpenAPIV32SpecValidator
    )
    return _specialised(base, _Structure(validator, known))


def _specialised(
    base: type[SpecValidator], structure: _Structure
) -> type[SpecValidator]:
    covered = {"paths": _Covered, "components": _Covered}
    return type(
        base.__name__,
        (base,),
        {
            "schema_validator": structure,
            "keyword_validators": {**base.keyword_validators, **covered},
        },
    )
