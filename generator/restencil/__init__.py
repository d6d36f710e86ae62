"""Turns an OpenAPI document into an installable, strictly typed Python SDK."""

__version__ = "0.1.0"
