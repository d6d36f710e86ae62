"""What does not go round, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

DOCUMENTS: Final[Mapping[str, str]] = {
    "questionable": "holds keywords that are no JSON Schema, which no validator takes",
    "xml_bodies": "is XML, which tests/runtime/xml judges",
    "openapi-generator-cases/inline_model_resolver.yaml": "has a reference to nowhere",
}
"""Documents that nothing can be made from."""

SCHEMAS: Final[Mapping[str, Mapping[str, str]]] = {
    "github/api.github.com.json": {
        "/paths/~1repos~1{owner}~1{repo}~1contents~1{path}/put/responses/409/content"
        "/application~1json/schema": (
            "has to be one of two objects and not the other, which only differ in members "
            "that neither needs"
        ),
    },
}
"""Schemas that lose something, or of which no instances are found, by document."""

OPERATIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "github/api.github.com.json": {
        "PUT /repos/{owner}/{repo}/contents/{path}": (
            "answers with one of two objects; see above"
        ),
    },
    "openapi-generator-cases/composed-schemas.yaml": {
        "PATCH /pets": "takes also what is none of its kinds, without their arguments",
    },
}
"""Operations of which some call goes wrong or cannot be made, by document."""

_FRAGMENT: Final = "differs by its fragment alone, and is taken for the path without it"
_URN: Final = "has a URN, which is taken for no URI"
_STRING: Final = "has a string for what could be an array as well, and is taken for one"
_FREE: Final = "has a member of an exploded object, which the document does not name"
_PART: Final = "has a part that is JSON, and is taken for a string"
MOCK_SERVER: Final[Mapping[str, Mapping[str, str]]] = {
    "box/openapi/openapi.json": {
        "PUT /metadata_templates/enterprise/securityClassification-6VMVochwUWo/schema#add": (
            _FRAGMENT
        ),
        "GET /web_links/{web_link_id}#get_shared_link": _FRAGMENT,
        "PUT /web_links/{web_link_id}#add_shared_link": _FRAGMENT,
        "PUT /web_links/{web_link_id}#update_shared_link": _FRAGMENT,
        "PUT /web_links/{web_link_id}#remove_shared_link": _FRAGMENT,
    },
    "digitalocean/specification/DigitalOcean-public.v2.yaml": {
        "POST /v2/apps": _URN,
        "PUT /v2/apps/{id}": _URN,
        "POST /v2/apps/propose": _URN,
        "PUT /<upload_url>": "has a percent-encoded path, which is not decoded",
    },
    "github/api.github.com.json": {
        "GET /enterprises/{enterprise}/dependabot/alerts": _STRING,
        "GET /repos/{owner}/{repo}/dependabot/alerts": _STRING,
        "POST /orgs/{org}/artifacts/metadata/storage-record": _URN,
    },
    "openai/openapi.yaml": {
        "GET /chat/completions": _FREE,
        "POST /audio/transcriptions": _PART,
        "POST /realtime/calls": _PART,
        "POST /vector_stores/{vector_store_id}/search": (
            "has a discriminator without a mapping beside a `$recursiveRef`"
        ),
    },
    "openapi-generator-cases/dict_query_parameter.yaml": {
        "GET /query_parameter_dict": _FREE
    },
    "openapi-generator-cases/echo_api.yaml": {
        "GET /query/style_deepObject/explode_true/object/allOf": (
            "has members of a deep object that an `allOf` names"
        ),
    },
    "readme-examples/3.1/yaml/security.yaml": {
        "GET /anything/apiKey": "has a credential in the query, as the document wants it",
    },
}
"""Operations whose requests the mock server does not understand, by document."""
