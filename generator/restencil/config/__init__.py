"""The configuration: `[tool.restencil]` in pyproject.toml, or restencil.toml."""

from restencil.config.client import ClientConfig, Credential
from restencil.config.load import find_config, load_config

__all__ = ["ClientConfig", "Credential", "find_config", "load_config"]
