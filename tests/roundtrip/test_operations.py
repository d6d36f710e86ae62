"""Each operation is called, and both ends of the wire keep to the document.

The arguments are made from the document's schemas. A server on loopback judges the request
by the document and answers with a response that the document allows, which has to decode
without drift to what was sent.
"""

from __future__ import annotations

from tests.roundtrip.calling import Caller
from tests.roundtrip.exceptions import OPERATIONS
from tests.roundtrip.packages import Package
from tests.server import running


def test_requests_and_responses_keep_to_the_document(package: Package) -> None:
    found: dict[str, list[str]] = {}
    with running() as server:
        caller = Caller(package, server)
        for operation in package.api.operations:
            faults = list(caller.faults(operation))
            if faults:
                found[operation.id] = faults
        caller.close()
    assert found.keys() == OPERATIONS.get(package.name, {}).keys(), found
