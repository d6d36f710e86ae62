"""The resources of the API; the client has them as attributes."""
