"""Names stay: a change of the document adds some, and renames nothing by itself."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from restencil.cli.progress import Silent
from restencil.editions import dates
from restencil.naming import NameTable
from restencil.naming.table import from_json, to_json
from restencil.pipeline import Generated, generate
from restencil.run import Run
from tests.cli.command import CONFIGURATION, DOCUMENT, check, invoke
from tests.cli.command import generate as generate_sdk
from tests.conftest import ROOT
from tests.generating import config_of, read_config

IMAGES: Final[Mapping[str, Any]] = yaml.safe_load("""
openapi: 3.1.0
info: {title: Acme, version: "1"}
paths:
  /images:
    get:
      tags: [images]
      parameters:
        - {name: sort, in: query, schema: {type: string}}
      responses:
        "200":
          description: All.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Image"}}
    post:
      tags: [images]
      requestBody:
        content:
          application/json: {schema: {$ref: "#/components/schemas/Image"}}
      responses:
        "200":
          description: The image.
          content:
            application/json: {schema: {$ref: "#/components/schemas/Image"}}
components:
  schemas:
    Image:
      type: object
      properties:
        file_name: {type: string}
        state: {type: string, enum: [new, old]}
        size: {type: object, properties: {bytes: {type: integer}}}
""")


def changed(**changes: str) -> dict[str, Any]:
    """Return the document with things replaced in its text."""
    text = yaml.safe_dump(dict(IMAGES), sort_keys=False, width=10_000)
    for old, new in changes.items():
        assert old in text, old
        text = text.replace(old, new)
    document: dict[str, Any] = yaml.safe_load(text)
    return document


def run(
    document: Mapping[str, Any],
    recorded: NameTable | None = None,
    configuration: str = "",
) -> Generated:
    """Generate from a document, after a generation that gave some names."""
    Path("api.yaml").write_text(
        yaml.safe_dump(dict(document), sort_keys=False), encoding="utf-8"
    )
    head = CONFIGURATION.replace("[tool.restencil]\n", "")
    Path("restencil.toml").write_text(head + configuration, encoding="utf-8")
    done = Run(Silent())
    found = generate(read_config(Path("restencil.toml")), done, recorded)
    assert found is not None, done.diagnostics.found
    return found


def kept(before: Mapping[str, str], after: Mapping[str, str]) -> bool:
    """Tell whether everything that is still there has the name that it had."""
    return all(after[key] == name for key, name in before.items() if key in after)


def test_a_component_pushes_no_inline_schema_out() -> None:
    first = run(IMAGES).names
    document = changed()
    document["components"]["schemas"]["ImageSize"] = {
        "type": "object",
        "properties": {"width": {"type": "integer"}},
    }
    properties = document["components"]["schemas"]["Image"]["properties"]
    properties["pixels"] = {"$ref": "#/components/schemas/ImageSize"}
    alone, second = run(document).names, run(document, first).names
    size = "model /components/schemas/Image/properties/size"
    assert alone.classes[size] != first.classes[size] == "ImageSize"
    assert kept(first.classes, second.classes)
    assert second.classes["model /components/schemas/ImageSize"] == "ImageSizeObject"


def test_a_property_pushes_no_other_out() -> None:
    first = run(IMAGES).names
    document = changed()
    schema = document["components"]["schemas"]["Image"]
    schema["properties"] = {
        "file-name": {"type": "string"},
        "fileName": {"type": "string"},
        **schema["properties"],
    }
    fields = run(document, first).names.fields["/components/schemas/Image"]
    assert fields["file_name"] == "file_name"
    assert len(set(fields.values())) == len(fields)


def test_a_value_pushes_no_member_out() -> None:
    first = run(IMAGES).names
    second = run(changed(new="+new\n          - new"), first).names
    key = "/components/schemas/Image/properties/state"
    assert first.members[key] == {"new": "NEW", "old": "OLD"}
    assert second.members[key] == {"+new": "PLUS_NEW", **first.members[key]}


def test_a_parameter_pushes_no_argument_out() -> None:
    first = run(IMAGES).names
    document = changed()
    document["paths"]["/images"]["get"]["parameters"].insert(
        0, {"name": "sort", "in": "header", "schema": {"type": "string"}}
    )
    second = run(document, first).names
    assert second.arguments["GET /images"]["query sort"] == "sort"
    assert second.arguments["GET /images"]["header sort"] == "header_sort"


def test_an_operation_in_another_tag_stays_where_it_is() -> None:
    first = run(IMAGES).names
    document = changed()
    document["paths"]["/images"]["get"]["tags"] = ["pictures"]
    second = run(document, first).names
    assert second.methods == first.methods
    assert second.classes == first.classes


def test_an_operation_takes_no_place_that_is_taken() -> None:
    first = run(IMAGES, configuration="")
    document = changed()
    document["paths"] = {
        "/images/all": {"get": {**document["paths"]["/images"]["get"]}},
        **document["paths"],
    }
    document["paths"]["/images/all"]["get"]["operationId"] = "images_list"
    methods = run(document, first.names).names.methods
    assert kept(first.names.methods, methods)
    assert len(set(methods.values())) == 3


def test_another_title_does_not_rename_the_client() -> None:
    first = run(IMAGES).names
    assert run(changed(Acme="Pear"), first).names.client["class"] == "Acme"


def test_the_configuration_wins_and_leaves_nothing_behind() -> None:
    first = run(IMAGES).names
    stated = 'client = "Zoo"\n[operations]\n"GET /images" = "images.enumerate"\n'
    second = run(IMAGES, first, stated)
    texts = "".join(file.text for file in second.files)
    assert "class Zoo(" in texts
    assert "def enumerate(" in texts
    assert run(IMAGES, second.names).names.methods == first.methods


def test_an_object_that_becomes_an_enum_keeps_its_name() -> None:
    first = run(IMAGES).names
    document = changed()
    properties = document["components"]["schemas"]["Image"]["properties"]
    properties["size"] = {"type": "string", "enum": ["small", "big"]}
    classes = run(document, first).names.classes
    assert (
        classes["enum /components/schemas/Image/properties/size"]
        == first.classes["model /components/schemas/Image/properties/size"]
    )


RENAMED: Final = changed(Image="Picture")
PROGRAM: Final = """
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    from pets.models import Image
    from pets import models, enums
    assert Image is models.Picture and models.ImageSizeParam is models.PictureSizeParam
    assert enums.ImageState is enums.PictureState
    assert enums.ImageStateLike == enums.PictureStateLike
assert {each.category for each in caught} == {DeprecationWarning}
assert {each.filename for each in caught} >= {"<string>"}
assert "Image" not in models.__all__ and "Image" not in dir(models)
for module in (models, enums):
    try:
        module.Nothing
    except AttributeError:
        continue
    raise AssertionError(module)
"""


def write(files: Generated) -> None:
    """Write what was generated into `sdk`."""
    for file in files.files:
        path = Path("sdk", file.path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")


def test_a_renamed_schema_is_found_under_its_old_name_and_warns() -> None:
    second = run(RENAMED, run(IMAGES).names)
    assert second.names.classes["model /components/schemas/Picture"] == "Picture"
    write(second)
    subprocess.run([sys.executable, "-c", PROGRAM], cwd="sdk", check=True)


def test_type_checkers_know_the_old_name(folder: Path) -> None:
    write(run(RENAMED, run(IMAGES).names))
    program = folder / "sdk/consumer.py"
    program.write_text(
        "from pets import enums\nfrom pets.models import Image\n\n\n"
        "def state(image: Image) -> enums.ImageState | None:\n"
        "    return image.state\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "consumer.py"]
    command.append(f"--cache-dir={folder / 'cache'}")
    done = subprocess.run(
        command, cwd="sdk", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_an_old_name_stays_for_one_release() -> None:
    def version(text: str) -> str:
        return f'version = "{text}"\n'

    first = run(IMAGES, None, version("1")).names
    second = run(RENAMED, first, version("1")).names
    again = run(RENAMED, second, version("1")).names
    third = run(RENAMED, again, version("2")).names
    fourth = run(RENAMED, third, version("3")).names
    assert second == again
    assert {a.name for a in third.aliases} >= {"Image", "ImageSizeParam", "ImageState"}
    assert not fourth.aliases


def test_an_old_name_follows_what_is_renamed_again() -> None:
    second = run(RENAMED, run(IMAGES).names).names
    third = run(changed(Image="Photo"), second).names
    found = {str(alias.name): alias.of for alias in third.aliases}
    assert found["Image"] == found["Picture"] == "Photo"


def test_an_old_name_that_something_else_takes_is_no_alias() -> None:
    document = changed(Image="Picture")
    document["components"]["schemas"]["Image"] = {
        "type": "object",
        "properties": {"other": {"$ref": "#/components/schemas/Picture"}},
    }
    document["paths"]["/images"]["post"]["requestBody"]["content"] = {
        "application/json": {"schema": {"$ref": "#/components/schemas/Image"}}
    }
    second = run(document, run(IMAGES).names)
    assert not [a for a in second.names.aliases if a.name == "Image"]


@pytest.mark.parametrize(
    "case",
    ["names", "unions", "bodies", "webhooks", "pagination", "parameters", "servers"]
    + ["security_schemes", "streams", "swagger_2", "multi_file", "identifiers"],
)
def test_names_that_are_kept_are_the_same(case: str) -> None:
    config = config_of(ROOT / "tests/cases" / case)
    first = generate(config, Run(Silent()))
    assert first is not None
    recorded = replace(from_json(to_json(first.names)), edition=dates()[-1])
    second = generate(config, Run(Silent()), recorded)
    assert second is not None
    assert second.names == first.names == recorded
    assert second.files == first.files


def _aliases(kind: str, name: str, key: str, owner: str = "") -> str:
    """Return a section of a lock with a former name."""
    alias = {"kind": kind, "name": name, "of": "x", "key": key, "owner": owner}
    return f'"aliases": [{json.dumps({**alias, "versions": []})}]'


_PLACE: Final = "/components/schemas/Pet"
_PET: Final = f"model {_PLACE}"
_LIST: Final = "GET /pets"
FORMER: Final = (
    _aliases("class", "import os", _PET),
    _aliases("class", "Literal", _PET),
    _aliases("method", "call", _LIST),
    _aliases("method", "a.b; import os", _LIST),
    _aliases("member", "name", "cat", f"{_PLACE}/properties/kind"),
    _aliases("field", "model_fields", "name", _PLACE),
    _aliases("argument", "self", "path owner_id", "GET /owners/{owner_id}"),
)
"""Names that nothing can have had."""


def rewrite_lock(old: str, new: str) -> None:
    lock = Path("sdk/restencil.lock")
    text = lock.read_text(encoding="utf-8")
    assert old in text
    lock.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"PetKind"', '"os.system"'),
        ('"PetKind"', '"class"'),
        ('"PetKind"', '"Literal"'),
        ('"PetKind"', '"Owner"'),
        ('"pets.list"', '"pets.list; import os"'),
        ('"pets.list"', '"pets"'),
        ('"pets.list"', '"with_options"'),
        ('["cat", "CAT"]', '["cat", "mro"]'),
        ('"class": "Pets"', '"class": "Pets(object): pass #"'),
        *(('"aliases": []', former) for former in FORMER),
    ],
)
def test_a_lock_cannot_state_names_that_are_none(old: str, new: str) -> None:
    generate_sdk()
    rewrite_lock(old, new)
    assert generate_sdk().exit_code == 0
    for path in Path("sdk").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        compile(text, str(path), "exec")
        assert "import os\n" not in text or "_runtime" in path.parts
    subprocess.run(
        (
            [sys.executable, "-c", "from pets import enums, models; enums.PetKind"]
            if "Owner" in new
            else [sys.executable, "-c", "from pets import enums, models, client"]
        ),
        cwd="sdk",
        check=True,
    )
    assert check().exit_code == 0


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"names": {', '"names": {"x": 1}, "more": {'),
        ('"2026-11-01"', '"2999-01-01"'),
        ('"members": {', '"members": {"x": 3,'),
    ],
)
def test_a_lock_with_other_contents_is_broken(old: str, new: str) -> None:
    generate_sdk()
    rewrite_lock(old, new)
    result = generate_sdk()
    assert result.exit_code == 2
    assert "E704" in result.output


def test_an_edition_that_is_unknown_is_an_error_of_the_configuration() -> None:
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    text = f'{CONFIGURATION}edition = "1999-01-01"\n'
    Path("pyproject.toml").write_text(text, encoding="utf-8")
    result = invoke("generate")
    assert result.exit_code == 2
    assert "E605" in result.output
    assert '"2026-11-01"' in result.output


def test_an_edition_can_be_configured() -> None:
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    text = f'{CONFIGURATION}edition = "2026-11-01"\n'
    Path("pyproject.toml").write_text(text, encoding="utf-8")
    assert invoke("generate").exit_code == 0
    assert '"edition": "2026-11-01"' in Path("sdk/restencil.lock").read_text()
