"""`restencil explain`: diagnostics, operations, methods and types."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import Result

from restencil.cli.progress import Silent
from restencil.diff.extract import surface_of
from restencil.diff.surface import Surface
from restencil.explain.context import Context
from restencil.explain.package import explained
from restencil.naming import Names
from restencil.pipeline import generate
from restencil.run import Run
from tests.cli.command import BROKEN, CONFIGURATION, DOCUMENT, invoke
from tests.conftest import ROOT
from tests.generating import config_of
from tests.test_diagnostics import catalogued


@pytest.fixture
def client(folder: Path) -> Path:
    """A folder with a client, its package not generated."""
    (folder / "pyproject.toml").write_text(CONFIGURATION, encoding="utf-8")
    (folder / "api.yaml").write_text(DOCUMENT, encoding="utf-8")
    return folder


def explain(subject: str) -> Result:
    return invoke("explain", subject)


def rewrite(before: str, after: str) -> None:
    text = Path("api.yaml").read_text(encoding="utf-8")
    assert before in text
    Path("api.yaml").write_text(text.replace(before, after), encoding="utf-8")


@pytest.mark.parametrize("code", sorted(catalogued()))
def test_every_diagnostic_is_explained(code: str) -> None:
    result = explain(code)
    assert result.exit_code == 0
    assert result.stdout.startswith(f"{code} is a")
    assert len(result.stdout.splitlines()) > 2
    assert ".md)" not in result.stdout
    assert "\n###" not in result.stdout


def test_an_explanation_has_cause_example_and_remedy() -> None:
    text = explain("e104").stdout
    assert text.startswith("E104 is an error.\n\nThe file is empty")
    assert "```yaml\n" in text


@pytest.mark.parametrize(
    "subject",
    [
        "GET /owners/{owner_id}",
        "get /owners/{owner_id}",
        "get_owner",
        "client.owners.retrieve",
        "owners.retrieve",
    ],
)
def test_a_method_is_known_by_all_that_it_is_called(client: Path, subject: str) -> None:
    lines = explain(subject).stdout.splitlines()
    assert lines[:2] == [
        "client.owners.retrieve: `GET /owners/{owner_id}`",
        "  api.yaml:16:5",
    ]


def test_a_signature_is_explained(client: Path) -> None:
    text = explain("get_owner").stdout
    assert "  owner_id: `str`\n    needed, as a part of the path; sent as path" in text
    assert (
        "It returns `models.Owner`\n  200: `application/json`: the JSON value" in text
    )


def test_a_name_comes_from_the_tag_and_the_path(client: Path) -> None:
    text = explain("get_owner").stdout
    assert "The resource is named after the tag `owners`." in text


def test_a_name_comes_from_an_operation_id(client: Path) -> None:
    rewrite("operationId: get_owner", "operationId: findOwner")
    rewrite("operationId: list_pets", "operationId: allPets")
    text = explain("findOwner").stdout
    assert "The method is named after the operationId `findOwner`." in text


def test_a_name_comes_from_a_group(client: Path) -> None:
    rewrite("operationId: get_owner", "operationId: owners.find")
    rewrite("operationId: list_pets", "operationId: pets.list")
    text = explain("owners.find").stdout
    assert (
        "The resource is named after the group in the operationId `owners.find`."
        in (text)
    )


def test_a_name_comes_from_the_path_where_there_is_nothing_else(client: Path) -> None:
    rewrite("      operationId: get_owner\n      tags: [owners]\n", "")
    text = explain("GET /owners/{owner_id}").stdout
    assert "The resource is named after the path, `GET /owners/{owner_id}`." in text
    assert "The method is named after the path, `GET /owners/{owner_id}`." in text


def test_a_name_comes_from_the_configuration(client: Path) -> None:
    named = '[tool.restencil.operations]\n"GET /pets" = "animals.all"\n'
    Path("pyproject.toml").write_text(CONFIGURATION + named, encoding="utf-8")
    text = explain("client.animals.all").stdout
    assert 'The configuration says so: "GET /pets" = "animals.all".' in text


def test_a_name_comes_from_the_lock(client: Path) -> None:
    invoke("generate", "--quiet")
    rewrite("tags: [owners]", "tags: [people]")
    text = explain("client.owners.retrieve").stdout
    assert "The lock keeps it; the document alone would give `people." in text


def test_a_type_is_explained(client: Path) -> None:
    text = explain("models.Pet").stdout
    assert "  It is named after the component `Pet`.\n" in text
    assert "  kind: `enums.PetKind | None`, `kind` in JSON\n" in text
    assert "Where it is used\n  " in text
    assert "  models.PetListResponse\n" in text
    text = explain("PetKind").stdout
    assert "It is named after the property `kind` of the component `Pet`." in text


def test_a_field_is_explained(client: Path) -> None:
    text = explain("models.Owner.name").stdout
    assert "The name of `models.Owner`" in text
    assert "The field\n  name: `str | None`, `name` in JSON\n" in text


def test_a_page_is_explained(client: Path) -> None:
    rewrite(
        "      tags: [pets]\n",
        "      tags: [pets]\n      parameters:\n"
        "        - {name: page, in: query, schema: {type: integer}}\n",
    )
    text = explain("list_pets").stdout
    assert "It is a page of a list (PageNumber), which is recognised by" in text


def test_an_argument_is_explained(client: Path) -> None:
    text = explain("client.owners.retrieve.owner_id").stdout
    assert text.startswith(
        "client.owners.retrieve: `GET /owners/{owner_id}`\n  owner_id:"
    )
    assert explain("client.owners.retrieve.owner").exit_code == 2


def test_a_member_of_an_enum_is_explained(client: Path) -> None:
    text = explain("enums.PetKind.CAT").stdout
    assert "The member\n  CAT: `'cat'`\n" in text
    assert "DOG" not in text


def test_what_a_type_is_that_is_no_schema_is_explained(client: Path) -> None:
    assert "What `client.pets.list` returns." in explain("PetListResponse").stdout
    assert "What can be passed for `enums.PetKind`." in explain("PetKindLike").stdout


def test_a_former_name_is_explained(client: Path) -> None:
    invoke("generate", "--quiet")
    rewrite("Owner", "Keeper")
    assert "models.Owner is what `models.Keeper` was called" in explain("Owner").stdout
    placed = '[tool.restencil.operations]\n"GET /pets" = "pets.all"\n'
    (client / "pyproject.toml").write_text(f"{CONFIGURATION}{placed}", encoding="utf-8")
    told = "client.pets.list is what `client.pets.all` was called before\n"
    assert explain("client.pets.list").stdout.startswith(told)
    assert explain("pets.list").stdout.startswith(told)
    lock = Path("sdk/restencil.lock")
    edited = lock.read_text("utf-8").replace('_id", "owner_id"]', '_id", "id"]')
    lock.write_text(edited, encoding="utf-8")
    told = "client.owners.retrieve.owner_id is what `client.owners.retrieve.id` was"
    assert explain("client.owners.retrieve.owner_id").stdout.startswith(told)


def test_resources_and_the_client_are_explained(client: Path) -> None:
    assert "  client.pets.list\n" in explain("client.pets").stdout
    text = explain("client").stdout
    assert text.startswith("Pets, AsyncPets: the client\n")
    assert "It is named after the title, `Pets`." in text
    assert "  http_client: `httpx2.Client | None`\n" in text
    text = explain("AsyncPets.base_url").stdout
    assert "by default `https://pets.example`" in text
    assert "PETS_BASE_URL" in text
    assert "How often to repeat" in explain("Pets.max_retries").stdout
    assert explain("Pets.retry").exit_code == 2


def test_credentials_are_explained(client: Path) -> None:
    scheme = "  securitySchemes: {bearer_auth: {type: http, scheme: bearer}}\n"
    rewrite("components:\n", f"security: [{{bearer_auth: []}}]\ncomponents:\n{scheme}")
    text = explain("client.access_token").stdout
    assert text.startswith("Pets(access_token=…): `")
    assert "It is named after the security scheme `bearer_auth`." in text
    assert "read from the environment, PETS_ACCESS_TOKEN," in text
    assert "Where it is used: in 2 of 2 operations\n  GET /pets\n" in text
    assert "  access_token\n" in explain("bearer_auth").stdout


def test_what_all_packages_export_is_explained(client: Path) -> None:
    text = explain("RateLimitError").stdout
    assert text.startswith("pets.RateLimitError\n\nAll packages have it.\n\n")


@pytest.mark.parametrize(
    "case",
    ["content_types", "enums", "links", "pagination", "security_schemes", "servers"]
    + ["streams", "swagger_2", "unions", "webhooks"],
)
def test_everything_that_has_a_name_is_explained(case: str) -> None:
    config = config_of(ROOT / "tests/cases" / case)
    generated = generate(config, Run(Silent()))
    assert generated is not None
    surface = surface_of({file.path: file.text for file in generated.files})
    context = Context(config, generated.named, surface)
    names = [*_names(surface), *_names_of_webhooks(generated.named.names)]
    assert not [name for name in names if not explained(context, name)]


def _names(surface: Surface) -> Iterator[str]:
    """Yield all that a program can write."""
    yield from (*surface.exports, *surface.aliases)
    yield from (f"Client.{each.name}" for each in surface.client.arguments)
    yield from (f"client.{name}" for name in surface.resources if name)
    for name, method in surface.methods.items():
        yield f"client.{name}"
        yield from (f"client.{name}.{each.name}" for each in method.whole.arguments)
    for name, model in surface.models.items():
        yield from (f"models.{name}", *(f"models.{name}.{f}" for f in model.fields))
    for name, enum in surface.enums.items():
        yield from (f"enums.{name}", *(f"enums.{name}.{m}" for m in enum.members))


def _names_of_webhooks(names: Names) -> Iterator[str]:
    attribute = names.webhooks_attribute
    yield from (f"client.{attribute}.{each}" for each in names.webhooks.values())


def test_what_is_not_known_is_said_so(client: Path) -> None:
    result = explain("client.owners.retrieves")
    assert result.exit_code == 2
    assert "error[E904]: there is no 'client.owners.retrieves'" in result.stderr
    assert "did you mean 'client.owners.retrieve'?" in result.stderr
    assert "error[E904]" in explain("E999").stderr


def test_a_name_needs_a_configuration(folder: Path) -> None:
    result = explain("models.Pet")
    assert result.exit_code == 2
    assert "Without a configuration" in result.stderr


def test_a_document_with_errors_explains_nothing(client: Path) -> None:
    Path("api.yaml").write_text(BROKEN, encoding="utf-8")
    assert explain("models.Pet").exit_code == 3
