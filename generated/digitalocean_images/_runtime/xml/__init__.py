"""XML: written and read by what the document says of it; loaded when it is needed."""
