"""XML: how bodies and responses are written, by the document's `xml` objects."""

from restencil.lower.xml.objects import xml_object
from restencil.lower.xml.stage import with_xml

__all__ = ["with_xml", "xml_object"]
