"""The build hook of hatch: `[tool.hatch.build.hooks.restencil]`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.builders.wheel import WheelBuilderConfig
from hatchling.plugin import hookimpl

from restencil.building.frozen import generate_frozen
from restencil.config import ClientConfig


class RestencilBuildHook(BuildHookInterface[WheelBuilderConfig]):
    """Generates the clients of a project, and puts their packages into its wheel.

    An editable install finds them where they are generated. An sdist has them as it has any
    other file: where hatch includes them.

    The option `config` is the configuration file, where that is not the nearest one.
    """

    PLUGIN_NAME = "restencil"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Generate before files are collected; `version` is `standard` or `editable`.

        Raises:
            BuildFailed: a client cannot be generated.
        """
        clients = generate_frozen(Path(self.root), self.config.get("config"))
        if self.target_name != "wheel":
            return
        if version == "editable":
            self._make_importable(clients, build_data)
        else:
            build_data["force_include"].update(self._packages(clients))

    def _packages(self, clients: Sequence[ClientConfig]) -> dict[str, str]:
        """Return the folders that the wheel does not have anyway, and their names in it."""
        root = Path(self.root).resolve()
        stated = {(root / package).resolve() for package in self.build_config.packages}
        folders = ((each, (each.out / each.package).resolve()) for each in clients)
        return {
            str(folder): client.package
            for client, folder in folders
            if folder not in stated
        }

    def _make_importable(
        self, clients: Sequence[ClientConfig], build_data: dict[str, Any]
    ) -> None:
        """Have an editable wheel add the output folders to the path."""
        self._folder = TemporaryDirectory()
        file = Path(self._folder.name, "clients.pth")
        folders = dict.fromkeys(str(client.out.resolve()) for client in clients)
        file.write_text("".join(f"{each}\n" for each in folders), encoding="utf-8")
        included = build_data["force_include_editable"]
        if not included:
            included.update(self.build_config.get_force_include())
        name = self.metadata.core.name.replace("-", "_")
        included[str(file)] = f"_{name}_clients.pth"

    def finalize(
        self, version: str, build_data: dict[str, Any], artifact_path: str
    ) -> None:
        """Remove what was needed while the wheel was made."""
        if hasattr(self, "_folder"):
            self._folder.cleanup()


@hookimpl
def hatch_register_build_hook() -> type[RestencilBuildHook]:
    """Tell hatch of the hook."""
    return RestencilBuildHook
