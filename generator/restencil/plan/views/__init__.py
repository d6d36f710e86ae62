"""What templates get.

What has the type `Identifier`, or `Code`, is finished and safe to print. Everything else
goes through filters; so texts of the document do.
"""

from restencil.plan.views.models import (
    AliasView,
    ClassView,
    EnumsView,
    EnumView,
    ExtensionsView,
    ExtensionView,
    FieldView,
    FormerPartView,
    FormerView,
    FunctionalView,
    MemberView,
    ModelsView,
    OriginsView,
    PageView,
    XmlView,
)
from restencil.plan.views.project import (
    CredentialView,
    IndexedMethodView,
    IndexedResourceView,
    IndexView,
    LazyView,
    ProjectView,
)
from restencil.plan.views.resources import (
    AccessorView,
    ChildView,
    ClientView,
    MethodView,
    OperationView,
    OverloadView,
    ResourceView,
    ResponsesView,
    WebhookMethodView,
    WebhooksView,
    WrappedView,
)

__all__ = [
    "AccessorView",
    "AliasView",
    "ChildView",
    "ClassView",
    "ClientView",
    "CredentialView",
    "EnumView",
    "EnumsView",
    "ExtensionView",
    "ExtensionsView",
    "FieldView",
    "FormerPartView",
    "FormerView",
    "FunctionalView",
    "IndexView",
    "IndexedMethodView",
    "IndexedResourceView",
    "LazyView",
    "MemberView",
    "MethodView",
    "ModelsView",
    "OperationView",
    "OriginsView",
    "OverloadView",
    "PageView",
    "ProjectView",
    "ResourceView",
    "ResponsesView",
    "WebhookMethodView",
    "WebhooksView",
    "WrappedView",
    "XmlView",
]
