"""What a schema allows decodes into the model and encodes back to the same.

Instances are made from the schemas of documents and judged by a validator, none of which
knows the generator.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from restencil.ir import EnumSchema, SchemaId
from tests.roundtrip.equality import differences
from tests.roundtrip.exceptions import SCHEMAS
from tests.roundtrip.instances import Instances
from tests.roundtrip.packages import Package


def test_instances_decode_and_encode_to_the_same(package: Package) -> None:
    found = dict(_faults(package))
    assert found.keys() == SCHEMAS.get(package.name, {}).keys(), found


def _faults(package: Package) -> Iterator[tuple[str, str]]:
    """Yield the schemas that cannot be exercised, or that lose something."""
    instances = Instances(package.received)
    for schema, kind in _kinds(package):
        made = instances.of(package.received.schema(schema), 4, schema)
        if made != [None]:
            # Null is none of the class; it is decoded where the schema is used.
            made = [instance for instance in made if instance is not None]
        faults = [_fault(package, kind, instance) for instance in made]
        if not made:
            faults = ["no instance is found"]
        for fault in filter(None, faults):
            yield schema, fault


def _kinds(package: Package) -> Iterator[tuple[SchemaId, Any]]:
    """Yield the schemas that responses consist of, with what they are decoded into."""
    for id, schema in package.api.schemas.items():
        # The headers of a response are none of the document's schemas.
        if id in package.api.received and id.startswith("/"):
            if isinstance(schema, EnumSchema):
                yield id, getattr(package.module.enums, package.names.enums[id])
            else:
                yield id, getattr(package.module.models, package.names.models[id])


def _fault(package: Package, kind: Any, instance: Any) -> str:
    """Return what happens to an instance that should not; an empty string for nothing."""
    value = package.runtime("operations").Value(lambda: kind)
    text = json.dumps(instance).encode()
    decoded, drift = package.runtime("decoding").decoded_with_drift(
        value, text, "#", ""
    )
    for each in drift:
        name = each.location.rpartition("/")[2]
        if each.kind != "undocumented" or name not in package.received.undescribed:
            return f"{each}"
    encoded = package.runtime("encoding").encode(decoded)
    return next(differences(instance, encoded), "")
