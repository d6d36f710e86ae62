"""Resources do not take the names of what every client has."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from restencil.bundle import Document
from restencil.diagnostics import Collector
from restencil.lower import lower
from restencil.naming import assign
from restencil.origin import Origin

GENERATED = Path(__file__).parents[2] / "generated"
OF_RESOURCES = {"gpu_droplets"}


def attributes() -> list[str]:
    """Return what the clients of the example have."""
    sys.path.insert(0, str(GENERATED))
    try:
        from digitalocean_images import AsyncClient, Client
    finally:
        sys.path.remove(str(GENERATED))
    names = {*dir(Client), *dir(AsyncClient), *vars(Client(access_token="t0ken"))}
    return sorted(n for n in names - OF_RESOURCES if not n.startswith("_"))


@pytest.mark.parametrize("name", attributes())
def test_a_resource_does_not_hide_what_the_client_has(name: str) -> None:
    operation = {
        "operationId": f"{name}_list",
        "tags": [name],
        "responses": {"200": {"description": "All."}},
    }
    root = {
        "openapi": "3.1.0",
        "info": {"title": "", "version": ""},
        "paths": {f"/{name}": {"get": operation}},
    }
    document = Document(root=root, origins={"": Origin("spec.yaml", "")})
    diagnostics = Collector()
    (path,) = assign(lower(document, diagnostics), diagnostics).methods.values()
    assert (*path.resource, path.method)[0] != name
