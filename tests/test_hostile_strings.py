"""Hostile strings in every string position of a document, keys included.

Each is planted in every position. What then comes out is either a package that is safe
(it parses, is in Black's style, runs nothing of the document's, hides nothing, stays in
its folder) or diagnostics with their places, and no files.

Many positions are changed at once, each to another string; where that gives an error,
they are halved until the error belongs to one.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

import black
import pytest
import yaml

from restencil.diagnostics import Severity
from restencil.render.environment import Emitter
from restencil.sync.transaction import is_inside
from tests.conftest import ROOT
from tests.generating import Result, generate_from, is_copied, write_tree
from tests.positions import Position, layers_of, planted, positions_of, renamed

CANARY: Final = "restencil_canary"
"""What payloads create: a file, or an attribute of `sys`."""

_PAYLOAD: Final = (
    f"[open('{CANARY}', 'w'), setattr(__import__('sys'), '{CANARY}', True)]"
)

STRINGS: Final = (
    f'"{_PAYLOAD}"',
    f"'+str({_PAYLOAD})+'",
    f'"+str({_PAYLOAD})+"',
    f'"""\n{_PAYLOAD}\n"""',
    f"'''\n{_PAYLOAD}\n'''",
    f'\\"\\"\\"\n{_PAYLOAD}',
    f'text\\"""\n{_PAYLOAD}\n#',
    f"\n{_PAYLOAD}",
    f"\r\n    {_PAYLOAD}\r",
    f"text\u2028{_PAYLOAD}\u2029\x85\x0b\x0c{_PAYLOAD}",
    f"]\n{_PAYLOAD}\n[",
    f")\n{_PAYLOAD}\n#(",
    f"x = {_PAYLOAD}  # type: ignore",
    f"{{{_PAYLOAD}}}",
    f"{{{{ {_PAYLOAD} }}}}",
    "{{ 7*7 }} {% raw %} {# comment #} {%- include '/etc/passwd' -%}",
    "{0} {name!r} %s %(name)s ${HOME} $(id) `id`",
    "text\\",
    '"',
    '""',
    '"""',
    "'",
    "\\",
    "../../../escape",
    "/absolute/path",
    "C:\\Windows\\..\\escape",
    "~root/.ssh",
    "class",
    "None",
    "True",
    "list",
    "str",
    "property",
    "print",
    "self",
    "__init__",
    "__class__",
    "__getattr__",
    "model_config",
    "omit",
    "_client",
    "--> */ <!-- # -- ''' ```",
    "```\n```python\nimport os\n```",
    "[tool.hatch]\nbuild = 1\n",
    "",
    " ",
    "\t",
    "!@#$%^&*()_+-=[]{}|;:,.<>/?",
    "---",
    "🚀🔥",
    "naïve größe 変数 имя",
    "e\u0301\u0327a\u030a",
    "\ufb01 \u210c \uff12 \xaa",
    "\u202e\u2066hidden\u2069\u202c\u200b\ufeff",
    "\u200f\u061c\u00ad",
    "\x1b[31m\x07\x08\x7f",
    "nul\x00byte",
    "x" * 300,
    "word " * 60,
    "é" * 300,
    "2nd",
    "٣٤ ²",
    "0",
    "-1",
    "1e400",
    "true",
    "null",
    "$ref",
    "*",
    "&anchor",
    "<<",
    "a/b~c~0~1#/%2F%00",
)


HALVES: Final = ("\ud800", "text\udcff\udc80", "\ude00\ud83d")
"""Surrogates, which JSON can escape, and which are no characters."""


@pytest.fixture(scope="module")
def document() -> Any:
    """The document of the images endpoint, as JSON values."""
    return yaml.safe_load((ROOT / "spec/images.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module", autouse=True)
def emitter() -> Iterator[None]:
    """Templates are parsed once for all generations, which saves most of the time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("restencil.render.stage.Emitter", lru_cache(Emitter))
        yield


@pytest.fixture(scope="module")
def decisive(document: Any, tmp_path_factory: pytest.TempPathFactory) -> set[Position]:
    """The positions where any other string gives an error, hostile or not."""
    probe = Probe(document, tmp_path_factory.mktemp("decisive"))
    for layer in layers_of(positions_of(document)):
        probe.plant({p: f"plain{p.sibling}" for p in layer})
    return {position for position, _ in probe.refused}


TURNS: Final = [
    pytest.param(turn, marks=[] if turn % 4 == 0 else pytest.mark.slow)
    for turn in range(len(STRINGS))
]
"""In each turn a position has another string; after all of them it had every one."""


@pytest.mark.parametrize("turn", TURNS)
def test_a_hostile_string_is_harmless_in_every_position(
    turn: int, document: Any, decisive: set[Position], tmp_path: Path
) -> None:
    probe = Probe(document, tmp_path)
    for layer in layers_of(positions_of(document)):
        strings = {p: STRINGS[(turn + p.sibling) % len(STRINGS)] for p in layer}
        for position in decisive.intersection(layer):
            probe.plant({position: strings.pop(position)})
        probe.plant(strings)
    probe.import_packages()


@pytest.mark.parametrize("turn", TURNS)
def test_a_hostile_name_is_harmless_where_others_refer_to_it(
    turn: int, document: Any, tmp_path: Path
) -> None:
    probe = Probe(document, tmp_path)
    for names in (_properties(document), _components(document)):
        probe.plant(_renamings(document, names, turn))
    probe.import_packages()


def test_hostile_names_are_the_same_on_the_wire(document: Any, tmp_path: Path) -> None:
    for turn in range(0, len(STRINGS), len(_properties(document)) // 2):
        strings = _renamings(document, _properties(document), turn)
        result = _generate(tmp_path, planted(document, strings))
        assert result.files is not None
        module = result.files["example/models/images.py"]
        nodes = list(ast.walk(ast.parse(module)))
        texts = {node.value for node in nodes if isinstance(node, ast.Constant)}
        texts |= {node.id for node in nodes if isinstance(node, ast.Name)}
        assert {s for p, s in strings.items() if p.is_key} <= texts


@pytest.mark.parametrize(
    "title",
    [
        "The \"Quoted\" 'API' # 1 [x] = {y}",
        "C:\\path\\to\\",
        "naïve größe 変数",
        "{{ 7*7 }} {% raw %}",
        '"""',
    ],
)
def test_the_title_is_the_description_of_the_project(
    title: str, document: Any, tmp_path: Path
) -> None:
    document = {**document, "info": {**document["info"], "title": title}}
    files = _generate(tmp_path, document).files
    assert files is not None
    project = tomllib.loads(files["pyproject.toml"])["project"]
    assert project["description"] == title


def test_every_string_reaches_generated_code(document: Any, tmp_path: Path) -> None:
    """The test above would prove little if all its documents were refused."""
    (title,) = (
        p
        for p in positions_of(document)
        if p.path == ("info", "title") and not p.is_key
    )
    described = [
        p
        for p in positions_of(document)
        if p.path[-1] == "description" and not p.is_key and "properties" in p.path
    ]
    assert len(described) > 10
    for string in STRINGS:
        strings = dict.fromkeys([title, *described], string)
        result = _generate(tmp_path, planted(document, strings))
        assert result.files is not None, (string, result.lines)


@pytest.mark.parametrize("half", HALVES, ids=ascii)
def test_half_a_character_is_told_of_and_replaced(
    half: str, document: Any, tmp_path: Path
) -> None:
    properties = _properties(document)
    strings = {p: f"{half}{number}" for number, p in enumerate(properties)}
    result = _generate(tmp_path, planted(document, strings))
    assert result.files is not None
    assert result.codes.count("W110") >= len(strings)
    for path, text in result.files.items():
        if not is_copied(path):
            _examine_text(path, text)


def _properties(document: Any) -> list[Position]:
    """Return the keys of all properties."""
    return [
        p
        for p in positions_of(document)
        if p.is_key and p.path[-2:-1] == ("properties",)
    ]


def _components(document: Any) -> list[Position]:
    """Return the keys of all components."""
    return [
        p
        for p in positions_of(document)
        if p.is_key and len(p.path) == 3 and p.path[0] == "components"
    ]


def _renamings(
    document: Any, names: Sequence[Position], turn: int
) -> dict[Position, str]:
    strings: dict[Position, str] = {}
    for name in names:
        string = STRINGS[(turn + name.sibling) % len(STRINGS)]
        strings |= renamed(document, name, string)
    return strings


class Probe:
    """Generates from changed documents, and examines what comes out.

    Args:
        document: The document to change.
        folder: A folder for documents and packages.

    Attributes:
        refused: The strings that gave an error, and where.
    """

    def __init__(self, document: Any, folder: Path) -> None:
        self._document = document
        self._folder = folder
        self._packages = 0
        self.refused: list[tuple[Position, str]] = []

    def plant(self, strings: Mapping[Position, str]) -> None:
        """Examine what strings at several positions give, and then halves of them."""
        if not strings:
            return
        result = _generate(self._folder, planted(self._document, strings))
        if result.files is not None:
            self._examine(result.files, strings)
            return
        if len(strings) == 1:
            _examine_diagnostics(result, strings)
            self.refused.extend(strings.items())
            return
        items = list(strings.items())
        for half in (items[: len(items) // 2], items[len(items) // 2 :]):
            self.plant(dict(half))

    def _examine(
        self, files: Mapping[str, str], strings: Mapping[Position, str]
    ) -> None:
        for path, text in files.items():
            assert is_inside(Path(path)), (path, strings)
            stems = Path(path).with_suffix("").parts
            assert all(stem.isidentifier() for stem in stems), (path, strings)
            if not is_copied(path):
                _examine_text(path, text)
        _examine_project(files, planted(self._document, strings))
        package = self._folder / f"package_{self._packages}"
        self._packages += 1
        write_tree(package, files)

    def import_packages(self) -> None:
        """Import every module of every package; no payload may run."""
        assert self._packages
        for package in range(1, self._packages):
            copied = self._folder / f"package_{package}/example/_runtime"
            shutil.rmtree(copied)
            copied.symlink_to(self._folder / "package_0/example/_runtime")
        done = subprocess.run(
            [sys.executable, "-c", _IMPORTS, CANARY, str(self._packages)],
            cwd=self._folder,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert not list(self._folder.rglob(CANARY))


_IMPORTS: Final = """
import importlib, pathlib, sys
canary, count = sys.argv[1:]
for number in range(int(count)):
    root = pathlib.Path(f"package_{number}")
    sys.path.insert(0, str(root))
    for path in sorted((root / "example").rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        if "_runtime" not in parts:
            importlib.import_module(".".join(parts).removesuffix(".__init__"))
    models = sys.modules["example"].models
    for name in models.__all__:
        model = getattr(models, name)
        getattr(model, "model_rebuild", list)()
    sys.path.pop(0)
    for name in [name for name in sys.modules if name.split(".")[0] == "example"]:
        if "_runtime" not in name:
            del sys.modules[name]
    assert not hasattr(sys, canary), root
"""


def _generate(folder: Path, document: Any) -> Result:
    spec = folder / "spec.json"
    spec.write_text(json.dumps(document), encoding="utf-8")
    return generate_from(spec)


def _examine_diagnostics(result: Result, strings: Mapping[Position, str]) -> None:
    """What stops a generation says where, and is no mistake of restencil's own."""
    errors = [d for d in result.diagnostics if d.severity is Severity.ERROR]
    assert errors, strings
    for diagnostic in errors:
        assert diagnostic.place is not None, (diagnostic, strings)
        assert not diagnostic.code.startswith("E8"), (diagnostic, strings)
    for line in result.lines:
        assert line.isprintable(), line


@cache
def _examine_text(path: str, text: str) -> None:
    """A text hides nothing, and is code that runs no payload if it is Python."""
    hidden = {c for c in text if c != "\n" and _is_hidden(c)}
    assert not hidden, (path, hidden)
    if not path.endswith(".py"):
        return
    assert black.format_str(text, mode=black.Mode()) == text
    tree = ast.parse(text)
    assert not (_names(tree) & {"open", "setattr", "__import__"}), path


def _is_hidden(character: str) -> bool:
    """Tell whether a character is invisible: a control, a format, a surrogate."""
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def _names(tree: ast.AST) -> set[str]:
    """Return the names that code uses."""
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def _examine_project(files: Mapping[str, str], document: Any) -> None:
    """The project's metadata keeps the title, and the examples of the README are code."""
    project = tomllib.loads(files["pyproject.toml"])
    assert project["project"]["name"] == "example"
    assert set(project) == {"build-system", "project", "tool"}
    assert set(project["tool"]) == {"hatch"}
    readme = files["README.md"]
    blocks = re.findall(r"^```python\n(.*?)^```$", readme, re.MULTILINE | re.DOTALL)
    for block in blocks:
        assert not (_names(ast.parse(block)) & {"open", "setattr", "__import__"})
    assert readme.count("\n```") == 2 * (1 + len(blocks))
