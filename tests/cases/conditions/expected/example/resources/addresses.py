from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.operations import Body, Operation, Value
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncAddresses",
    "Addresses",
]

_SET: Operation[models.Address] = Operation(
    "PUT",
    "/addresses",
    body=Body("application/json"),
    results={"200": Value(lambda: models.Address)},
)


class Addresses(SyncResource):
    """Operations on `addresses`."""

    def set(
        self,
        *,
        country: str,
        street: str | Omit = omit,
        number: int | Omit = omit,
        po_box: str | Omit = omit,
        state: str | Omit = omit,
        province: str | Omit = omit,
        branch: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Address:
        """`PUT /addresses`

        Args:
            country: Undocumented.
            street: Undocumented.
            number: Undocumented.
            po_box: Undocumented.
            state: A state of the country.
            province: Undocumented.
            branch: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The address.
        """
        return self._client.call(
            _SET,
            options,
            body={
                "country": country,
                "street": street,
                "number": number,
                "po_box": po_box,
                "state": state,
                "province": province,
                "branch": branch,
            },
        )


class AsyncAddresses(AsyncResource):
    """Operations on `addresses`."""

    async def set(
        self,
        *,
        country: str,
        street: str | Omit = omit,
        number: int | Omit = omit,
        po_box: str | Omit = omit,
        state: str | Omit = omit,
        province: str | Omit = omit,
        branch: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Address:
        """`PUT /addresses`

        To be awaited; else like `addresses.set`.
        """
        return await self._client.call(
            _SET,
            options,
            body={
                "country": country,
                "street": street,
                "number": number,
                "po_box": po_box,
                "state": state,
                "province": province,
                "branch": branch,
            },
        )
