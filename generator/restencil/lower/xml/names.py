"""The names of elements and attributes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from restencil.ir import XmlObject

_START: Final = (
    "A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff"
    "\u200c-\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd"
    "\U00010000-\U000effff"
)
_NAME: Final = re.compile(f"[{_START}][{_START}.0-9\u00b7\u0300-\u036f\u203f-\u2040-]*")
"""An `NCName` (Namespaces in XML 1.0, section 3)."""


@dataclass(frozen=True, slots=True)
class XmlName:
    """The name of a node; the namespace and the prefix are empty where there are none."""

    local: str
    namespace: str
    prefix: str

    @property
    def is_valid(self) -> bool:
        """Whether XML has such names."""
        is_name = _NAME.fullmatch(self.local) and self.local != "xmlns"
        is_prefix = not self.prefix or _NAME.fullmatch(self.prefix)
        return bool(is_name and is_prefix) and self.prefix not in ("xml", "xmlns")


def xml_name(stated: XmlObject | None, default: str) -> XmlName:
    """Return the name of a node: what is stated, else the default.

    A prefix may also stand in the name itself: `soap:Envelope`.
    """
    name = (stated.name if stated else "") or default
    prefix, colon, local = name.partition(":")
    if not colon:
        prefix, local = "", name
    namespace = stated.namespace if stated else ""
    return XmlName(local, namespace, (stated.prefix if stated else "") or prefix)
