"""The configuration: `[tool.restencil]` in pyproject.toml, or restencil.toml."""

from restencil.config.client import ClientConfig, Credential
from restencil.config.load import find_config, load_config
from restencil.config.selection import Selection

__all__ = ["ClientConfig", "Credential", "Selection", "find_config", "load_config"]
