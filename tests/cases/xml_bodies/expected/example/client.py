"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.async_client import AsyncBaseClient
from ._runtime.authentication.credentials import environment
from ._runtime.client_views import (
    AsyncRawClientView,
    AsyncStreamedClientView,
    RawClientView,
    StreamedClientView,
)
from ._runtime.sync_client import SyncBaseClient
from ._runtime.views import raw_resource, streamed_resource

if TYPE_CHECKING:
    from typing import Unpack

    import httpx2

    from ._runtime.options import ClientOptions
    from .resources.documents import AsyncDocuments, Documents
    from .resources.notes import AsyncNotes, Notes
    from .resources.pets import AsyncPets, Pets
    from .resources.reports import AsyncReports, Reports
    from .resources.visits import AsyncVisits, Visits

__all__ = [
    "AsyncClient",
    "AsyncPetShop",
    "AsyncPetShopWithRawResponse",
    "AsyncPetShopWithStreamingResponse",
    "Client",
    "PetShop",
    "PetShopWithRawResponse",
    "PetShopWithStreamingResponse",
]


class PetShop(SyncBaseClient):
    """The client for Pet shop.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://pets.example`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://pets.example",
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def pets(self) -> Pets:
        """Operations on `pets`."""
        from .resources.pets import Pets

        return Pets(self._client)

    @cached_property
    def notes(self) -> Notes:
        """Operations on `notes`."""
        from .resources.notes import Notes

        return Notes(self._client)

    @cached_property
    def visits(self) -> Visits:
        """Operations on `visits`."""
        from .resources.visits import Visits

        return Visits(self._client)

    @cached_property
    def documents(self) -> Documents:
        """Operations on `documents`."""
        from .resources.documents import Documents

        return Documents(self._client)

    @cached_property
    def reports(self) -> Reports:
        """Operations on `reports`."""
        from .resources.reports import Reports

        return Reports(self._client)

    @property
    def with_raw_response(self) -> PetShopWithRawResponse:
        """The same, whose methods return whole responses."""
        return PetShopWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> PetShopWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return PetShopWithStreamingResponse(self._client)


class AsyncPetShop(AsyncBaseClient):
    """The client for Pet shop.

    Every method is to be awaited.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://pets.example`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://pets.example",
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def pets(self) -> AsyncPets:
        """Operations on `pets`."""
        from .resources.pets import AsyncPets

        return AsyncPets(self._client)

    @cached_property
    def notes(self) -> AsyncNotes:
        """Operations on `notes`."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self._client)

    @cached_property
    def visits(self) -> AsyncVisits:
        """Operations on `visits`."""
        from .resources.visits import AsyncVisits

        return AsyncVisits(self._client)

    @cached_property
    def documents(self) -> AsyncDocuments:
        """Operations on `documents`."""
        from .resources.documents import AsyncDocuments

        return AsyncDocuments(self._client)

    @cached_property
    def reports(self) -> AsyncReports:
        """Operations on `reports`."""
        from .resources.reports import AsyncReports

        return AsyncReports(self._client)

    @property
    def with_raw_response(self) -> AsyncPetShopWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncPetShopWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncPetShopWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncPetShopWithStreamingResponse(self._client)


class PetShopWithRawResponse(RawClientView):
    """`PetShop`, whose methods return whole responses."""

    pets: Final = raw_resource(PetShop.pets)
    notes: Final = raw_resource(PetShop.notes)
    visits: Final = raw_resource(PetShop.visits)
    documents: Final = raw_resource(PetShop.documents)
    reports: Final = raw_resource(PetShop.reports)


class PetShopWithStreamingResponse(StreamedClientView):
    """`PetShop`, whose methods open responses, to be read piece by piece."""

    pets: Final = streamed_resource(PetShop.pets)
    notes: Final = streamed_resource(PetShop.notes)
    visits: Final = streamed_resource(PetShop.visits)
    documents: Final = streamed_resource(PetShop.documents)
    reports: Final = streamed_resource(PetShop.reports)


class AsyncPetShopWithRawResponse(AsyncRawClientView):
    """`AsyncPetShop`, whose methods return whole responses."""

    pets: Final = raw_resource(AsyncPetShop.pets)
    notes: Final = raw_resource(AsyncPetShop.notes)
    visits: Final = raw_resource(AsyncPetShop.visits)
    documents: Final = raw_resource(AsyncPetShop.documents)
    reports: Final = raw_resource(AsyncPetShop.reports)


class AsyncPetShopWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncPetShop`, whose methods open responses, to be read piece by piece."""

    pets: Final = streamed_resource(AsyncPetShop.pets)
    notes: Final = streamed_resource(AsyncPetShop.notes)
    visits: Final = streamed_resource(AsyncPetShop.visits)
    documents: Final = streamed_resource(AsyncPetShop.documents)
    reports: Final = streamed_resource(AsyncPetShop.reports)


Client = PetShop
"""The same class under the name that it has in every package."""

AsyncClient = AsyncPetShop
"""The same class under the name that it has in every package."""
