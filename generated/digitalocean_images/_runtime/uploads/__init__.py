"""Request bodies that are sent piece by piece."""
