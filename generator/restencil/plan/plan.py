"""The plan: which file is printed by which template, from which view."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from restencil.code.docstrings import Docstring
from restencil.code.identifiers import Identifier
from restencil.ir import Api
from restencil.models import Compiled
from restencil.naming import Names
from restencil.plan.client import plan_client
from restencil.plan.context import Context, Settings
from restencil.plan.enums import plan_enums
from restencil.plan.extensions import plan_extensions
from restencil.plan.index import plan_index
from restencil.plan.models import plan_models
from restencil.plan.origins import plan_origins
from restencil.plan.package import plan_models_package, plan_package
from restencil.plan.past import Past
from restencil.plan.placement import Placement
from restencil.plan.project import plan_project
from restencil.plan.resources import (
    Resource,
    ResourcePlanner,
    plan_resources,
    resource_tree,
)
from restencil.plan.views import (
    ClientView,
    EnumsView,
    ExtensionsView,
    ExtensionView,
    IndexView,
    LazyView,
    ModelsView,
    OriginsView,
    ProjectView,
    ResourceView,
    WebhooksView,
    XmlView,
)
from restencil.plan.webhooks import plan_webhooks
from restencil.plan.xml import plan_xml

View: TypeAlias = (
    ClientView
    | ExtensionView
    | ExtensionsView
    | EnumsView
    | IndexView
    | LazyView
    | ModelsView
    | OriginsView
    | ProjectView
    | ResourceView
    | WebhooksView
    | XmlView
)


class Lifetime(Enum):
    """How long a file is restencil's."""

    GENERATED = auto()
    """Each generation writes it."""
    ONCE = auto()
    """It is written where there is none, and the user's from then on."""


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file: its path within the project, its template and what the template gets."""

    path: str
    template: str
    view: View
    lifetime: Lifetime = Lifetime.GENERATED


@dataclass(frozen=True, slots=True)
class Plan:
    """All files of a project that are printed.

    Attributes:
        package: The folder of the package, where the files that are copied go as well.
        context: What it was made from.
        models: The modules of models.
        resources: The modules of resources, by their paths in the package.
    """

    package: str
    files: tuple[PlannedFile, ...]
    context: Context
    models: Mapping[Identifier, ModelsView]
    resources: Mapping[str, ResourceView]


def make_plan(
    api: Api,
    names: Names,
    compiled: Compiled,
    settings: Settings,
    past: Past | None = None,
) -> Plan:
    """Return the plan of a package.

    Args:
        api: The API.
        names: Its names.
        compiled: Its types.
        settings: What is configured.
        past: An earlier plan of the same package; what has not changed is taken from it.
    """
    context = Context(
        api=api,
        names=names,
        compiled=compiled,
        placement=Placement(api, names),
        settings=settings,
    )
    root, planner = resource_tree(context), ResourcePlanner(context)
    if past is not None and not past.is_alike(context):
        past = None
    models = plan_models(context, past)
    resources = plan_resources(root, planner, past)
    files = _files(context, root, planner, models, resources)
    return Plan(
        package=context.settings.package,
        files=tuple(sorted(files, key=lambda file: file.path)),
        context=context,
        models=models,
        resources=resources,
    )


def _files(
    context: Context,
    root: Resource,
    planner: ResourcePlanner,
    models: Mapping[Identifier, ModelsView],
    resources: Mapping[str, ResourceView],
) -> Iterator[PlannedFile]:
    project = plan_project(context)
    yield PlannedFile("pyproject.toml", "project/pyproject.toml.jinja", project)
    yield PlannedFile("README.md", "project/README.md.jinja", project)
    index = plan_index(context, root, planner, models)
    yield PlannedFile("api.md", "project/api.md.jinja", index)
    yield from _extensions(context)
    for path, template, view in _modules(context, root, planner, models, resources):
        yield PlannedFile(
            f"{context.settings.package}/{path}", f"package/{template}", view
        )


def _extensions(context: Context) -> Iterator[PlannedFile]:
    """Yield the modules that the user adds to models in, if there are any."""
    folder = f"{context.settings.package}/extensions"
    if context.names.extensions:
        view = ExtensionsView(docstring=Docstring("What is added to models by hand."))
        template = "package/extensions/__init__.py.jinja"
        yield PlannedFile(f"{folder}/__init__.py", template, view)
    template = "package/extensions/extension.py.jinja"
    for name, extension in plan_extensions(context.names):
        yield PlannedFile(f"{folder}/{name}.py", template, extension, Lifetime.ONCE)


def _modules(
    context: Context,
    root: Resource,
    planner: ResourcePlanner,
    models: Mapping[Identifier, ModelsView],
    resources: Mapping[str, ResourceView],
) -> Iterator[tuple[str, str, View]]:
    yield "__init__.py", "__init__.py.jinja", plan_package(context)
    yield "client.py", "client.py.jinja", plan_client(context, root, planner)
    yield "enums.py", "enums.py.jinja", plan_enums(context)
    webhooks = plan_webhooks(context)
    if webhooks is not None:
        yield "webhooks.py", "webhooks.py.jinja", webhooks
    lazy = plan_models_package(context, models)
    yield "models/__init__.py", "models/__init__.py.jinja", lazy
    yield "models/_origins.py", "models/_origins.py.jinja", plan_origins(context)
    if context.api.xml.documents:
        yield "models/_xml.py", "models/_xml.py.jinja", plan_xml(context.api.xml)
    for name, module in models.items():
        yield f"models/{name}.py", "models/module.py.jinja", module
    for path, resource in resources.items():
        yield path, "resources/resource.py.jinja", resource
