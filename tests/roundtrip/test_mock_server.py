"""Each operation is called, and a mock server that others wrote finds nothing wrong.

The calls are those of `test_operations`. Here they are judged by steady, which comes from
npm: `pytest -m mock_server`. It is installed once, into the cache of pytest.

Documents of which it understands next to no body are not here: Stripe's deep objects that
hold arrays, and Kubernetes' YAML and CBOR.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import pytest

from restencil.ir import Operation
from tests.roundtrip.arguments import Arguments
from tests.roundtrip.calling import called
from tests.roundtrip.contracts import Contract
from tests.roundtrip.exceptions import MOCK_SERVER
from tests.roundtrip.mocking import complaints, install, mocked
from tests.roundtrip.packages import Package, imported

pytestmark = [
    pytest.mark.mock_server,
    pytest.mark.skipif(shutil.which("npm") is None, reason="there is no npm"),
]

_DIGITALOCEAN: Final = "digitalocean/specification/DigitalOcean-public.v2.yaml"
_CASES: Final = (
    *("content-data", "deep-object-query", "dict_query_parameter", "echo_api"),
    *("form-multipart-binary-array", "parameter-test-spec", "response-tests", "sse"),
)
_DOCUMENTS: Final = (
    *("museum/openapi.yaml", "qdrant/v1.18.x/openapi.json"),
    *("prefect/server/schema.json", "box/openapi/openapi.json"),
    *(f"readme-examples/3.0/yaml/{name}.yaml" for name in ("petstore", "star-trek")),
    *("readme-examples/3.1/yaml/security.yaml",),
    *("readme-examples/3.1/yaml/train-travel.yaml",),
    *(f"openapi-generator-cases/{name}.yaml" for name in _CASES),
    *("openai/openapi.yaml", "github/api.github.com.json", _DIGITALOCEAN),
)


@pytest.fixture(scope="module")
def script(request: pytest.FixtureRequest) -> Path:
    """The script that starts the mock server."""
    assert request.config.cache is not None
    return install(request.config.cache.mkdir("steady"))


@pytest.mark.parametrize("name", _DOCUMENTS)
def test_requests_keep_to_the_document(
    name: str, script: Path, corpus: Path, tmp_path: Path
) -> None:
    found: dict[str, list[str]] = {}
    with imported(name, tmp_path) as package:
        document = corpus / name
        if name == _DIGITALOCEAN:
            # It consists of many files, and the mock server reads one.
            document = tmp_path / "document.json"
            document.write_text(json.dumps(package.document.root))
        with mocked(script, document) as url:
            for id, complaint in _complaints(package, url):
                found.setdefault(id, []).append(complaint)
    assert found.keys() == MOCK_SERVER.get(name, {}).keys(), found


def _complaints(package: Package, url: str) -> Iterator[tuple[str, str]]:
    """Yield what the mock server says of the calls of each operation."""
    responses: list[Any] = []
    arguments = Arguments(package)
    with package.client(url, on_response=responses.append) as client:
        for operation in package.api.operations:
            method = package.method(client, operation)
            for keywords in _calls(package, arguments, operation):
                responses.clear()
                with suppress(Exception):  # What the mock server answers is up to it.
                    called(method, keywords)
                if not responses:
                    yield operation.id, "nothing came"
                for response in responses[:1]:
                    for complaint in complaints(response.headers):
                        yield operation.id, complaint


def _calls(
    package: Package, arguments: Arguments, operation: Operation
) -> Iterator[dict[str, Any]]:
    contract = Contract(operation.id, package.sent, package.received)
    for given in arguments.givens(operation, contract):
        yield arguments.keywords(operation, given)
