"""What the configuration decides about the package, defaults filled in."""

from __future__ import annotations

from restencil.config import ClientConfig
from restencil.naming import Names
from restencil.plan import Settings


def settings_of(config: ClientConfig, names: Names) -> Settings:
    """Return the settings of a package: names that follow from other names filled in."""
    prefix = config.env_prefix or config.package.upper()
    variables: dict[str, str] = {}
    for scheme, arguments in names.credentials.items():
        stated = config.credentials.get(scheme)
        for position, name in enumerate(arguments):
            default = f"{prefix}_{name.upper()}"
            own = stated.env if stated is not None and position == 0 else None
            variables[name] = own or default
    return Settings(
        package=config.package,
        distribution=config.distribution or config.package.replace("_", "-"),
        version=config.version,
        base_url=config.base_url,
        base_url_variable=f"{prefix}_BASE_URL",
        log_variable=f"{prefix}_LOG",
        webhook_secret_variable=f"{prefix}_WEBHOOK_SECRET",
        variables=variables,
    )
