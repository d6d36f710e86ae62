"""What of the suites is refused or otherwise than said, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_REMOTE: Final = "refers to what is neither in the document nor in a file beside it"
_TRUTH: Final = (
    "pydantic takes 0 and 1 for constants that are truth values, and these for 0 and 1"
)
_DYNAMIC: Final = "dynamic references lead to the anchor in their own schema"
_FORMAT: Final = "strings of formats that have a type of their own are held to these"
_TOGETHER: Final = "of arrays that several schemas describe together, one is taken"

REFUSED: Final[Mapping[str, str]] = dict.fromkeys(
    (
        *(f"refRemote-{number}" for number in range(15)),
        *(f"dynamicRef-{number}" for number in range(13, 18)),
        *("defs-0", "ref-6"),
    ),
    _REMOTE,
)
"""Cases of the JSON Schema Test Suite that give no package."""

DEVIATING: Final[Mapping[str, str]] = {
    **dict.fromkeys(("const-4", "const-5", "const-10", "const-11"), _TRUTH),
    **dict.fromkeys(("enum-5", "enum-7", "enum-9", "enum-11"), _TRUTH),
    **dict.fromkeys((f"dynamicRef-{number}" for number in (3, 4, 5, 9, 18)), _DYNAMIC),
    **dict.fromkeys(("format-7", "format-8", "format-17"), _FORMAT),
    **dict.fromkeys(
        (f"unevaluatedItems-{number}" for number in (7, 10, 11, 12)), _TOGETHER
    ),
    **dict.fromkeys(
        ("ref-15", "ref-16"),
        "the schema around a resource of its own takes what is beside its reference from it",
    ),
    "dependentSchemas-0": "members that conditions mention have the type they have there",
}
"""Cases of which some instance is decoded otherwise than its schema says."""

REFUSED_DOCUMENTS: Final[Mapping[str, tuple[str, ...]]] = {
    "E103": (
        "openapi/complex_reference.json",
        "openapi/subclass_enum.json",
        "jsonschema/allof_class_hierarchy.json",
        "jsonschema/null.json",
    ),
    "E104": ("jsonschema/non_dict_files/whitespace_only.yaml",),
    "E201": (
        "openapi/duplicate_models2.yaml",
        "openapi/no_components.yaml",
        "jsonschema/collapse_root_models_dict_key_self_reference.json",
        "jsonschema/dynamic_ref_external_mapping/container.json",
        "jsonschema/dynamic_ref_external_mapping/int_container.json",
        "jsonschema/explicit_alias_discriminator_union.json",
        "jsonschema/external_anchor/root.json",
        "jsonschema/external_parent.json",
        "jsonschema/external_parent_root.json",
        "jsonschema/external_ref_errors/directory.json",
        "jsonschema/external_ref_errors/malformed.json",
        "jsonschema/external_ref_errors/malformed_anchor.json",
        "jsonschema/external_ref_errors/not_found.json",
        "jsonschema/external_ref_slash_key/schema.json",
        "jsonschema/external_reference/other/ref1.json",
        "jsonschema/external_reference/ref0.json",
        "jsonschema/external_reference/ref1.json",
        "jsonschema/id.json",
        "jsonschema/infer_union_variant_names_edges.json",
        "jsonschema/json_pointer_decoding/control.json",
        "jsonschema/missing_anchor.json",
        "jsonschema/multiple_files_json_pointer/file_a.json",
        "jsonschema/nested_resources/legacy/root.json",
        "jsonschema/nested_resources/metadata/root.json",
        "jsonschema/nested_resources/mixed_drafts/root.json",
        "jsonschema/nested_resources/mixed_resources/root.json",
        "jsonschema/nested_resources/modern_unknown_child/root.json",
        "jsonschema/nested_resources/root_id_fallback/root.json",
        "jsonschema/payload_generation_missing_reference.json",
        "jsonschema/remote_ref/main.json",
        "jsonschema/unresolved_local_id.json",
        "jsonschema/use_tag_as_union_variant_name_fallbacks.json",
        "jsonschema/with_anchor.json",
    ),
    "E202": ("jsonschema/root_ref_self_with_keywords.json",),
    "E203": (
        "openapi/body_and_parameters_remote_ref.yaml",
        "jsonschema/dynamic_ref_remote_generic_specialization/int_list.json",
        "jsonschema/http_local_ref_path_root.json",
        "jsonschema/path_absolute_root_id_refs/formats/canonical/_base.json",
        "jsonschema/path_absolute_root_id_refs/product-format-declaration.json",
        "jsonschema/path_absolute_root_id_refs_parent_traversal/schema-root/formats/canonical/_base.json",
        "jsonschema/path_absolute_root_id_refs_parent_traversal/schema-root/product-format-declaration.json",
        "jsonschema/remote_relative_ref_root.json",
    ),
    "E204": (
        "jsonschema/non_dict_files/list_only.json",
        "jsonschema/non_dict_files/list_only.yaml",
        "jsonschema/ref_to_json_list/list.json",
        "jsonschema/ref_to_json_list/main.json",
    ),
    "E311": (
        "openapi/item_schema.yaml",
        "openapi/querystring_parameter_31.yaml",
    ),
    "E317": (
        "openapi/multiple_required_any_of.yaml",
        "openapi/unsorted_optional_fields.yaml",
        "jsonschema/array_constraint_fast_path.json",
    ),
    "E402": ("jsonschema/allof_inheritance_errors/cycle.json",),
    "E422": ("openapi/content_in_parameters.yaml",),
}
"""Documents of datamodel-code-generator that are wrong, by the diagnostic that says so."""
