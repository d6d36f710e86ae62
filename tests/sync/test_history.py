"""A history: an API changes for years, and what is generated from it follows."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

import yaml

from restencil.diff.change import Impact
from tests.cli.command import files_of, invoke, marks_of
from tests.conftest import ROOT
from tests.sync.documents import renamed

Document: TypeAlias = dict[str, Any]

CONFIGURATION: Final = """\
spec = "images.yaml"
out = "sdk"
package = "digitalocean_images"
client = "DigitalOcean"
"""
CONSUMER: Final = '''\
"""A program that was written for the first version."""

from digitalocean_images import DigitalOcean, enums, models


def create(client: DigitalOcean) -> str:
    response = client.images.create_custom(
        name="ubuntu",
        url="https://images.example/ubuntu.img",
        region=enums.Region.NYC3,
        distribution="Ubuntu",
        tags=["prod"],
    )
    image: models.Image | None = response.image
    assert image is not None and image.status is not None
    return f"{image.id} {image.name} {image.status.value} {enums.EDITED}"
'''

BUMPS: Final = {
    Impact.BREAKING: "minor",
    Impact.ADDITIVE: "patch",
    Impact.COSMETIC: "patch",
    None: "none",
}
"""What the version does, which is below 1.0.0."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the document.

    Attributes:
        change: Changes it.
        impact: What `diff` says of it; none where it sees no change.
        breaks: Whether the program below has to change with it.
        touches: Files of the package that have to be written, among others.
        keeps: Files that have no reason to be.
    """

    change: Callable[[Document], None]
    impact: Impact | None
    breaks: bool = False
    touches: tuple[str, ...] = ()
    keeps: tuple[str, ...] = ("errors.py", "_runtime/client.py")


def add_operation(document: Document) -> None:
    document["paths"]["/v2/images"]["get"] = {
        "tags": ["Images"],
        "responses": {
            "200": {
                "description": "All images.",
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "array",
                            "items": {"$ref": "#/components/schemas/Image"},
                        }
                    }
                },
            }
        },
    }


def require_parameter(document: Document) -> None:
    document["components"]["schemas"]["ImageCreate"]["required"].append("description")


def allow_parameter(document: Document) -> None:
    document["components"]["schemas"]["ImageCreate"]["required"].remove("description")


def add_value(document: Document) -> None:
    document["components"]["schemas"]["Region"]["enum"].insert(0, "mars1")


def remove_value(document: Document) -> None:
    document["components"]["schemas"]["Region"]["enum"].remove("mars1")


def rename_schema(document: Document) -> None:
    changed = renamed(document, "Image", "Picture")
    document.clear()
    document.update(changed)


def move_into_all_of(document: Document) -> None:
    schema = document["components"]["schemas"]["Picture"]
    moved = {"name": schema["properties"].pop("name")}
    schema["allOf"] = [{"type": "object", "properties": moved}]


def describe(document: Document) -> None:
    schema = document["components"]["schemas"]["Error"]
    schema["properties"]["message"]["description"] = "What went wrong."


def move_to_another_tag(document: Document) -> None:
    document["paths"]["/v2/images"]["post"]["tags"] = ["Pictures"]


def place_elsewhere(document: Document) -> None:
    """Configure another place for the method that the program calls."""
    placed = '[operations]\n"POST /v2/images" = "pictures.create"\n'
    Path("restencil.toml").write_text(f"{CONFIGURATION}\n{placed}", encoding="utf-8")


def split_file(document: Document) -> None:
    schemas = document["components"]["schemas"]
    Path("error.yaml").write_text(yaml.safe_dump(schemas["Error"]), encoding="utf-8")
    schemas["Error"] = {"$ref": "error.yaml"}


def change_server(document: Document) -> None:
    document["servers"] = [{"url": "https://api.digitalocean.example"}]


def add_security(document: Document) -> None:
    schemes = document["components"]["securitySchemes"]
    schemes["api_key"] = {"type": "apiKey", "in": "header", "name": "X-Key"}
    document["security"] = [{"bearer_auth": []}, {"api_key": []}]
    document["paths"]["/v2/images"]["post"].pop("security", None)


def remove_operation(document: Document) -> None:
    del document["paths"]["/v2/images"]["get"]


HISTORY: Final = (
    Step(add_operation, Impact.ADDITIVE, touches=("resources/images.py",)),
    Step(
        require_parameter,
        Impact.BREAKING,
        breaks=True,
        touches=("resources/images.py",),
    ),
    Step(allow_parameter, Impact.ADDITIVE, touches=("resources/images.py",)),
    Step(
        add_value,
        Impact.ADDITIVE,
        touches=("enums.py",),
        keeps=("models/images.py", "client.py"),
    ),
    Step(
        remove_value,
        Impact.BREAKING,
        touches=("enums.py",),
        keeps=("models/images.py", "client.py"),
    ),
    Step(rename_schema, Impact.ADDITIVE, touches=("models/__init__.py", "enums.py")),
    Step(move_into_all_of, None, keeps=("enums.py", "client.py")),
    Step(
        describe,
        Impact.COSMETIC,
        keeps=("enums.py", "client.py", "resources/images.py"),
    ),
    Step(move_to_another_tag, None, keeps=("enums.py", "models/images.py")),
    Step(
        place_elsewhere,
        Impact.ADDITIVE,
        touches=("resources/images.py", "resources/pictures.py", "client.py"),
        keeps=("enums.py", "errors.py"),
    ),
    Step(split_file, None, keeps=("enums.py", "client.py")),
    Step(change_server, Impact.ADDITIVE, touches=("client.py",), keeps=("enums.py",)),
    Step(add_security, Impact.ADDITIVE, touches=("client.py",), keeps=("enums.py",)),
    Step(
        remove_operation,
        Impact.BREAKING,
        touches=("resources/images.py",),
        keeps=("enums.py",),
    ),
)


def write(document: Document) -> None:
    text = yaml.safe_dump(document, sort_keys=False)
    Path("images.yaml").write_text(text, encoding="utf-8")


def told() -> tuple[int, list[str], str]:
    """Return how `diff` ends, the impacts that it tells of, and the bump."""
    result = invoke("diff", "--format", "json")
    values = json.loads(result.stdout)
    impacts = [change["impact"] for change in values["changes"]]
    return result.exit_code, impacts, values["bump"]


def generated(document: Document) -> None:
    """Write the document and generate from it; nothing is left to do then."""
    write(document)
    result = invoke("generate")
    assert result.exit_code == 0, result.output
    assert invoke("check").exit_code == 0


def edit_by_hand(path: str, before: str, addition: str) -> None:
    """Add a line to a generated file."""
    file = Path("sdk/digitalocean_images", path)
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, f"{addition}\n\n{before}", 1), "utf-8")


def type_check() -> tuple[int, str]:
    """Type-check the program against the package."""
    command = [sys.executable, "-m", "mypy", "--strict", "consumer.py"]
    command += ["--cache-dir=cache", "--follow-imports=silent"]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "MYPYPATH": "sdk"},
    )
    return done.returncode, done.stdout


def written(
    before: Mapping[str, tuple[int, int]], after: Mapping[str, tuple[int, int]]
) -> set[str]:
    """Return the files that were written in between."""
    return {path for path, mark in after.items() if before.get(path) != mark}


def test_a_package_follows_its_document_for_years(folder: Path) -> None:
    source = (ROOT / "spec/images.yaml").read_text(encoding="utf-8")
    document: Document = yaml.safe_load(source)
    Path("restencil.toml").write_text(CONFIGURATION, encoding="utf-8")
    Path("consumer.py").write_text(CONSUMER, encoding="utf-8")
    generated(document)
    edit_by_hand("enums.py", "__all__", 'EDITED = "by hand"')
    edit_by_hand("models/images.py", "__all__", "# A note that somebody left.")
    generated(document)
    assert type_check() == (0, "Success: no issues found in 1 source file\n")

    for step in HISTORY:
        files, marks = files_of(folder / "sdk"), marks_of(folder / "sdk")
        step.change(document)
        name = step.change.__name__
        write(document)
        code, impacts, bump = told()
        assert code == (step.impact is Impact.BREAKING), (name, impacts)
        assert next(iter(impacts), None) == step.impact, (name, impacts)
        assert bump == BUMPS[step.impact], name
        generated(document)
        assert told() == (0, [], "none"), name
        changed = written(marks, marks_of(folder / "sdk"))
        now = files_of(folder / "sdk")
        assert changed == {p for p in now if files.get(p) != now[p]}, name
        package = {p.removeprefix("digitalocean_images/") for p in changed}
        assert package >= {*step.touches}, (name, package)
        assert not package & {*step.keeps}, (name, package)
        assert b'EDITED = "by hand"' in now["digitalocean_images/enums.py"], name
        note = b"# A note that somebody left."
        assert note in now["digitalocean_images/models/images.py"], name
        code, output = type_check()
        assert (code != 0) == step.breaks, (name, output)
        assert step.impact is Impact.BREAKING or not step.breaks

    first: Document = yaml.safe_load(source)
    generated(first)
    assert type_check()[0] == 0
