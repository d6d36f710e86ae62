"""Calls generated methods with arguments that the document allows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from warnings import catch_warnings, simplefilter

from restencil.ir import Operation
from tests.roundtrip.answering import ELSEWHERE, Promise, promises
from tests.roundtrip.arguments import Arguments
from tests.roundtrip.contracts import Contract
from tests.roundtrip.equality import differences
from tests.roundtrip.instances import Instances
from tests.roundtrip.judging import Given, faults
from tests.roundtrip.packages import Package
from tests.server import Answer, Received, Server


@dataclass(slots=True)
class Caller:
    """Calls the methods of a package.

    Args:
        package: The package.
        server: Where the requests go.
    """

    package: Package
    server: Server
    _client: Any = field(init=False)
    _drift: list[Any] = field(default_factory=list)
    _received: Instances = field(init=False)
    _arguments: Arguments = field(init=False)

    def __post_init__(self) -> None:
        self._client = self.package.client(self.server.url, on_drift=self._drift.append)
        self._received = Instances(self.package.received)
        self._arguments = Arguments(self.package)

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def faults(self, operation: Operation) -> Iterator[str]:
        """Yield what goes wrong in the calls of an operation."""
        contract = Contract(operation.id, self.package.sent, self.package.received)
        givens = list(self._arguments.givens(operation, contract))
        if not givens:
            yield "no arguments are found"
            return
        statuses = [status for status, _ in contract.answers()]
        for number in range(max(len(givens), len(statuses))):
            given = givens[number % len(givens)]
            status = statuses[number % len(statuses)]
            for fault in self._call(operation, contract, given, status, number):
                yield f"{status}: {fault}"

    def _call(
        self,
        operation: Operation,
        contract: Contract,
        given: Given,
        status: str,
        number: int,
    ) -> Iterator[str]:
        found: list[str] = []
        promised: list[Promise] = []

        def answer(request: Received) -> Answer:
            try:
                return answered(request)
            except Exception as error:
                found.append(f"the server fails: {error!r}")
                return Answer(204)

        def answered(request: Received) -> Answer:
            wanted = status
            if request.target == ELSEWHERE:
                wanted = next(each for each, _ in contract.answers() if each[0] == "2")
            else:
                found.extend(faults(contract, given, request))
            promise = promises(contract, self._received, request, wanted, number)
            if promise is None:
                found.append("no response is found")
                return Answer(204)
            promised.append(promise)
            return promise.answer(contract.method, self.server.url)

        self.server.answer = answer
        self._drift.clear()
        try:
            keywords = self._arguments.keywords(operation, given)
            result = called(self.package.method(self._client, operation), keywords)
        except Exception as error:
            if type(error).__module__.startswith(self.package.module.__name__):
                result = error
            else:
                found.append(f"{type(error).__name__}: {error}")
                promised.clear()
        yield from found
        for promise in promised[-1:]:
            yield from self._outcome(contract, promise, result)
        for drift in self._drift:
            name = drift.location.rpartition("/")[2]
            known = self.package.received.undescribed
            if drift.kind != "undocumented" or name not in known:
                yield str(drift)

    def _outcome(
        self, contract: Contract, promise: Promise, result: Any
    ) -> Iterator[str]:
        encode = self.package.runtime("encoding").encode
        if isinstance(result, Exception):
            if promise.code < 304 or not hasattr(result, "body"):
                yield f"{type(result).__name__}: {result}"
                return
            result = result.body
            if promise.content is None or not promise.content.is_json:
                return
        elif promise.code >= 400:
            yield f"{promise.code} is no error"
            return
        if 300 <= promise.code < 400 and promise.content is None:
            if result != self.server.url + ELSEWHERE:
                yield f"{result!r} is returned for a redirect"
            return
        if promise.content is None or contract.method == "HEAD":
            if result is not None:
                yield f"nothing came, and {result!r} is returned"
            return
        found = result
        if promise.is_stream:
            found = [encode(getattr(item, "data", item)) for item in result]
        elif not isinstance(result, bytes):
            found = encode(result)
        expected = promise.value
        if isinstance(expected, bytes) and isinstance(result, str):
            # Of any media type, what the document calls a string is text.
            expected = expected.decode()
        elif isinstance(expected, str) and isinstance(result, bytes):
            # And of one that is none of text, it is what it consists of.
            expected = expected.encode()
        if promise.is_stream:
            expected = [getattr(item, "data", item) for item in expected]
        for difference in differences(expected, found):
            yield f"result{difference}"


def called(method: Any, keywords: Mapping[str, Any]) -> Any:
    """Return what a method returns, read to its end."""
    with catch_warnings():
        simplefilter("ignore", DeprecationWarning)
        return _read(method(**keywords))


def _read(result: Any) -> Any:
    """Return what a result holds that is still on its way."""
    kind = {each.__name__ for each in type(result).__mro__}
    if "BinaryResponse" in kind:
        return result.read()
    if "Stream" in kind:
        return list(result)
    if "SyncListPage" in kind:
        return result.items
    return result
