"""Where operations are found, for the ways in which documents name them."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from restencil.bundle import Document
from restencil.diagnostics import Collector
from restencil.lower import lower
from restencil.naming import assign
from restencil.origin import Origin


class Row(NamedTuple):
    """An operation, and where it is expected."""

    request: str
    operation_id: str | None
    tag: str | None
    expected: str
    summary: str = ""


GROUPED = [
    Row("GET /v2/images", "images_list", "Images", "images.list"),
    Row("GET /v2/images/{id}", "images_get", "Images", "images.get"),
    Row("GET /v2/vpcs", "vpcs_list", "VPCs", "vpcs.list"),
    Row(
        "GET /v2/vpc_nat_gateways",
        "vpcnatgateways_list",
        "VPC NAT Gateways",
        "vpc_nat_gateways.list",
    ),
    Row(
        "GET /v2/databases/{id}/ca", "databases_get_ca", "Databases", "databases.get_ca"
    ),
]

WITH_SLASHES = [
    Row("GET /codes", "codes/get-all-codes", "codes", "codes.get_all"),
    Row("GET /codes/{key}", "codes/get-a-code", "codes", "codes.get"),
    Row("GET /repos/{repo}", "repos/get", "repos", "repos.get"),
    Row(
        "PUT /repos/{repo}/topics", "repos/set-the-topics", "repos", "repos.set_topics"
    ),
]

WRITTEN = [
    Row("GET /files", "listFiles", "files", "files.list"),
    Row("POST /files", "createFile", "files", "files.create"),
    Row("GET /files/{id}/content", "getFileContent", "files", "files.get_content"),
    Row("GET /files/public", "listPublicFiles", "files", "files.list_public_files"),
    Row("POST /special", "createSpecialEvent", "events", "events.create"),
    Row("GET /special", "getSpecialEvents", "events", "events.list"),
    Row("GET /special/{id}", "getSpecialEvent", "events", "events.get"),
    Row("POST /orgs/teams", "createTeam", "orgs", "orgs.create_team"),
    Row("GET /orgs/teams", "listTeams", "orgs", "orgs.list_teams"),
    Row("GET /threads", "ListThreadsMethod", "threads", "threads.list"),
    Row(
        "GET /organization/spend_limit",
        "getorganizationspendlimit",
        None,
        "organization.get_spend_limit",
    ),
    Row(
        "POST /service_accounts/{id}/api_keys",
        "CreateanAPIkeyforaserviceaccount",
        "service accounts",
        "service_accounts.create_api_key_for_service_account",
        "Creates an API key for a service account.",
    ),
]

UNNAMED = [
    Row("GET /v1/customers", None, None, "customers.list"),
    Row("POST /v1/customers", None, None, "customers.create"),
    Row("GET /v1/customers/{id}", None, None, "customers.retrieve"),
    Row("DELETE /v1/customers/{id}", None, None, "customers.delete"),
    Row("POST /v1/customers/{id}", None, None, "customers.update"),
    Row("GET /v1/customers/{id}/cards", None, None, "customers.cards.list"),
    Row("GET /v1/customers/{id}/cards/{card}", None, None, "customers.cards.retrieve"),
    Row("POST /v1/customers/{id}/merge", None, None, "customers.merge"),
    Row("GET /v1/balance", None, None, "balance.retrieve"),
]

REPEATING_THE_PATH = [
    Row("GET /v1/refunds", "GetRefunds", None, "refunds.list"),
    Row("POST /v1/refunds", "PostRefunds", None, "refunds.create"),
    Row("GET /v1/refunds/{refund}", "GetRefundsRefund", None, "refunds.retrieve"),
]

WITH_THE_PATH_BEHIND = [
    Row("GET /flows/{id}", "read_flow_flows__id__get", "Flows", "flows.read_flow"),
    Row(
        "POST /flows/filter",
        "read_flows_flows_filter_post",
        "Flows",
        "flows.read_flows",
    ),
    Row("POST /flows/", "create_flow_flows__post", "Flows", "flows.create"),
]


@pytest.mark.parametrize(
    "rows",
    [
        GROUPED,
        WITH_SLASHES,
        WRITTEN,
        UNNAMED,
        REPEATING_THE_PATH,
        WITH_THE_PATH_BEHIND,
    ],
    ids=["grouped", "slashes", "written", "unnamed", "repeating", "behind"],
)
def test_places(rows: list[Row]) -> None:
    assert _places(rows) == {row.request: row.expected for row in rows}


def test_the_order_of_operations_does_not_matter() -> None:
    assert _places(WRITTEN[::-1]) == _places(WRITTEN)


def _places(rows: list[Row]) -> dict[str, str]:
    paths: dict[str, dict[str, object]] = {}
    for row in rows:
        method, path = row.request.split()
        operation: dict[str, object] = {
            "summary": row.summary,
            "responses": {"204": {"description": "Done."}},
            "parameters": [
                {"name": name, "in": "path", "required": True, "schema": {}}
                for name in ("id", "key", "repo", "card", "refund")
                if f"{{{name}}}" in path
            ],
        }
        if row.operation_id is not None:
            operation["operationId"] = row.operation_id
        if row.tag is not None:
            operation["tags"] = [row.tag]
        paths.setdefault(path, {})[method.lower()] = operation
    root = {"openapi": "3.1.0", "info": {"title": "", "version": ""}, "paths": paths}
    diagnostics = Collector()
    api = lower(Document(root=root, origins={"": Origin("spec.yaml", "")}), diagnostics)
    methods = assign(api, diagnostics).methods
    return {
        str(name): ".".join((*path.resource, path.method))
        for name, path in methods.items()
    }
