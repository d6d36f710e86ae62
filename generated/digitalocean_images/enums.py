"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import ExtensibleStrEnum, OpenStrEnum

__all__ = [
    "Distribution",
    "DistributionLike",
    "ImageStatus",
    "ImageStatusLike",
    "ImageType",
    "ImageTypeLike",
    "Region",
    "RegionLike",
]


class Distribution(ExtensibleStrEnum):
    """The name of a custom image's distribution. Currently, the valid values are `Arch
    Linux`, `CentOS`, `CoreOS`, `Debian`, `Fedora`, `Fedora Atomic`, `FreeBSD`,
    `Gentoo`, `openSUSE`, `RancherOS`, `Rocky Linux`, `Ubuntu`, and `Unknown`. Any other
    value will be accepted but ignored, and `Unknown` will be used in its place.
    """

    ARCH_LINUX = "Arch Linux"
    CENTOS = "CentOS"
    COREOS = "CoreOS"
    DEBIAN = "Debian"
    FEDORA = "Fedora"
    FEDORA_ATOMIC = "Fedora Atomic"
    FREEBSD = "FreeBSD"
    GENTOO = "Gentoo"
    OPENSUSE = "openSUSE"
    RANCHEROS = "RancherOS"
    ROCKY_LINUX = "Rocky Linux"
    UBUNTU = "Ubuntu"
    UNKNOWN = "Unknown"


DistributionLike: TypeAlias = Union[
    Distribution,
    Literal[
        "Arch Linux",
        "CentOS",
        "CoreOS",
        "Debian",
        "Fedora",
        "Fedora Atomic",
        "FreeBSD",
        "Gentoo",
        "openSUSE",
        "RancherOS",
        "Rocky Linux",
        "Ubuntu",
        "Unknown",
    ],
    str,
]
"""A member of `Distribution`, or its value."""


class ImageStatus(OpenStrEnum):
    """A status string indicating the state of a custom image. This may be `NEW`,
    `available`, `pending`, `deleted`, or `retired`.
    """

    NEW = "NEW"
    AVAILABLE = "available"
    PENDING = "pending"
    DELETED = "deleted"
    RETIRED = "retired"


ImageStatusLike: TypeAlias = Union[
    ImageStatus,
    Literal["NEW", "available", "pending", "deleted", "retired"],
]
"""A member of `ImageStatus`, or its value."""


class ImageType(OpenStrEnum):
    """Describes the kind of image. It may be one of `base`, `snapshot`, `backup`,
    `custom`, or `admin`. Respectively, this specifies whether an image is a
    DigitalOcean base OS image, user-generated Droplet snapshot, automatically created
    Droplet backup, user-provided virtual machine image, or an image used for
    DigitalOcean managed resources (e.g. DOKS worker nodes).
    """

    BASE = "base"
    SNAPSHOT = "snapshot"
    BACKUP = "backup"
    CUSTOM = "custom"
    ADMIN = "admin"


ImageTypeLike: TypeAlias = Union[
    ImageType,
    Literal["base", "snapshot", "backup", "custom", "admin"],
]
"""A member of `ImageType`, or its value."""


class Region(OpenStrEnum):
    """The slug identifier for the region where the resource will initially be
    available.
    """

    AMS1 = "ams1"
    AMS2 = "ams2"
    AMS3 = "ams3"
    BLR1 = "blr1"
    FRA1 = "fra1"
    LON1 = "lon1"
    NYC1 = "nyc1"
    NYC2 = "nyc2"
    NYC3 = "nyc3"
    SFO1 = "sfo1"
    SFO2 = "sfo2"
    SFO3 = "sfo3"
    SGP1 = "sgp1"
    TOR1 = "tor1"
    SYD1 = "syd1"


RegionLike: TypeAlias = Union[
    Region,
    Literal[
        "ams1",
        "ams2",
        "ams3",
        "blr1",
        "fra1",
        "lon1",
        "nyc1",
        "nyc2",
        "nyc3",
        "sfo1",
        "sfo2",
        "sfo3",
        "sgp1",
        "tor1",
        "syd1",
    ],
]
"""A member of `Region`, or its value."""
