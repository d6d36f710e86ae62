"""YAML files, read by the core schema of YAML 1.2.2 (section 10.3.2).

PyYAML resolves scalars as YAML 1.1 does (`off` is false, `2020-01-01` a date), which is
not what OpenAPI means. Here it only parses; what a plain scalar stands for is decided
below, and the node graph is kept, because it knows the positions. That also is faster
than PyYAML's own constructor.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import yaml
from yaml.composer import Composer
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from yaml.parser import Parser
from yaml.reader import Reader, ReaderError
from yaml.scanner import Scanner

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import source as catalogue
from restencil.origin import Location
from restencil.source.lines import Lines

try:
    from yaml._yaml import CParser as _Parser  # pyright: ignore[reportAssignmentType]
except ImportError:  # PyYAML without libyaml: slower, otherwise the same.

    class _Parser(Reader, Scanner, Parser, Composer):  # type: ignore[no-redef]
        def __init__(self, text: str) -> None:
            Reader.__init__(self, text)
            Scanner.__init__(self)
            Parser.__init__(self)
            Composer.__init__(self)


MAX_DEPTH: Final = 400
"""How deep objects may nest."""

_STACK_DEPTH: Final = 2000
"""The depth that libyaml's composer, which recurses in C without a bound, surely survives."""

_MOST_REPEATED: Final = 1_000_000
"""How many values aliases may add to those that a text can hold."""

_PLAIN: Final = "plain"
_QUOTED: Final = "quoted"
_MERGE: Final = "<<"
_TAG: Final = "tag:yaml.org,2002:"
_CORE_TAGS: Final = frozenset(_TAG + name for name in ("null", "bool", "int", "float"))

_INTEGER = re.compile(r"[-+]?[0-9]+")
_OCTAL_OR_HEX = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_WORDS: Final[dict[str, bool | None]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}


class _Composer(_Parser):
    """Composes nodes and leaves scalars unresolved."""

    def resolve(
        self, kind: type[Node], value: str | None, implicit: tuple[bool, bool]
    ) -> str:
        return _PLAIN if kind is ScalarNode and implicit[0] else _QUOTED

    def descend_resolver(self, parent: Node | None, index: Node | int | None) -> None:
        """Path resolvers are not used."""

    def ascend_resolver(self) -> None:
        """Path resolvers are not used."""


def parse(name: str, text: str, diagnostics: Collector) -> tuple[object, Node | None]:
    """Return the values and the node graph of a YAML text.

    Where it is no YAML, the values are None and a diagnostic says why.
    """
    if _depth_bound(text) > _STACK_DEPTH and _depth(text) > MAX_DEPTH:
        diagnostics.emit(catalogue.nested_too_deeply(Location(name, 1, 1)))
        return None, None
    try:
        node = _Composer(text).get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        lines = Lines(text)
        place = Location(name, *lines.position(mark.index if mark else 0))
        diagnostics.emit(catalogue.syntax_error(place, "YAML", _reason(error, lines)))
        return None, None
    except ReaderError as error:
        at = _index(text, error)
        place = Location(
            name, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
        )
        reason = f"the character U+{ord(text[at]):04X} is not allowed"
        diagnostics.emit(catalogue.syntax_error(place, "YAML", reason))
        return None, None
    if node is None:
        diagnostics.emit(catalogue.file_empty(Location(name, 1, 1)))
        return None, None
    builder = _Builder(name, Lines(text), diagnostics)
    data = builder.build(node)
    if builder.has_aliases and _size(data, {}) > len(text) + _MOST_REPEATED:
        diagnostics.emit(catalogue.repeats_too_much(Location(name, 1, 1)))
        return None, None
    return data, node


def _index(text: str, error: ReaderError) -> int:
    """Return where in a text a character stands that YAML does not allow."""
    if error.encoding != "?":
        return int(error.position)
    # libyaml counts bytes.
    return len(text.encode()[: error.position].decode(errors="ignore"))


def _size(value: object, known: dict[int, int]) -> int:
    """Return the number of values in a value, those that are shared as often as they occur."""
    if not isinstance(value, dict | list):
        return 1
    if id(value) not in known:
        members = value.values() if isinstance(value, dict) else value
        known[id(value)] = 1 + sum(_size(member, known) for member in members)
    return known[id(value)]


def _reason(error: yaml.MarkedYAMLError, lines: Lines) -> str:
    context = error.context
    if context and error.context_mark and error.context_mark != error.problem_mark:
        line, _ = lines.position(error.context_mark.index)
        context = f"{context} that begins in line {line}"
    return ", ".join(part for part in (context, error.problem) if part)


def _depth_bound(text: str) -> int:
    """Return a depth that the text cannot exceed, at the price of a scan."""
    indents = max(map(len, re.findall(r"^[ \-?:]*", text, re.MULTILINE)), default=0)
    return indents * 2 + text.count("[") + text.count("{")


def _depth(text: str) -> int:
    """Return how deep the text nests, or more than `MAX_DEPTH` once that is passed."""
    depth = deepest = 0
    try:
        for event in yaml.parse(
            text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        ):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                deepest = max(deepest, depth)
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            if depth > MAX_DEPTH:
                break
    except yaml.YAMLError:
        pass  # The caller parses once more and reports it.
    return deepest


class _Builder:
    """Builds JSON values from nodes.

    Attributes:
        has_aliases: Whether a node stands in several places.
    """

    def __init__(self, name: str, lines: Lines, diagnostics: Collector) -> None:
        self.has_aliases = False
        self._name = name
        self._lines = lines
        self._diagnostics = diagnostics
        self._built: dict[int, object] = {}
        self._open: set[int] = set()

    def build(self, node: Node) -> object:
        """Return the value of a node; an aliased node is built once and shared."""
        if isinstance(node, ScalarNode):
            return self._scalar(node)
        key = id(node)
        if key not in self._built:
            if key in self._open:
                self._unsupported(node, "an alias that contains itself")
                return None
            if len(self._open) > MAX_DEPTH:
                self._diagnostics.emit(catalogue.nested_too_deeply(self._place(node)))
                return None
            self._open.add(key)
            self._built[key] = self._collection(node)
            self._open.discard(key)
        else:
            self.has_aliases = True
        return self._built[key]

    def _collection(self, node: Node) -> object:
        if node.tag not in (_QUOTED, _TAG + "map", _TAG + "seq"):
            self._unsupported(node, f"the tag {node.tag!r}")
        if isinstance(node, SequenceNode):
            return [self.build(item) for item in node.value]
        assert isinstance(node, MappingNode)
        return self._mapping(node)

    def _mapping(self, node: MappingNode) -> dict[str, object]:
        members: dict[str, object] = {}
        for key, value in node.value:
            if not isinstance(key, ScalarNode):
                self._unsupported(key, "an object or array as a key")
            elif key.value == _MERGE and key.tag == _PLAIN:
                continue
            elif key.value in members:
                self._clash(key, members[key.value], self.build(value))
            else:
                members[key.value] = self.build(value)
        for merged in self._merged(node):
            for name, value in merged.items():
                members.setdefault(name, value)
        return members

    def _merged(self, node: MappingNode) -> list[dict[str, object]]:
        """Return the objects that `<<` brings in: YAML 1.1, but documents use it."""
        values = [self.build(value) for key, value in node.value if key.value == _MERGE]
        flat = [
            v
            for value in values
            for v in (value if isinstance(value, list) else [value])
        ]
        return [value for value in flat if isinstance(value, dict)]

    def _scalar(self, node: ScalarNode) -> object:
        if node.tag == _PLAIN:
            if _NOT_FINITE.fullmatch(node.value):
                self._unsupported(node, f"the number {node.value}")
            return _plain(node.value)
        if node.tag not in (_QUOTED, "!", _TAG + "str"):
            if node.tag in _CORE_TAGS:
                return _plain(node.value)
            self._unsupported(node, f"the tag {node.tag!r}")
        return str(node.value)

    def _place(self, node: Node) -> Location:
        return Location(self._name, *self._lines.position(node.start_mark.index))

    def _unsupported(self, node: Node, what: str) -> None:
        self._diagnostics.emit(catalogue.unsupported_yaml(self._place(node), what))

    def _clash(self, key: ScalarNode, first: object, second: object) -> None:
        report = catalogue.repeated_key if first == second else catalogue.duplicate_key
        self._diagnostics.emit(report(self._place(key), key.value))


@lru_cache(maxsize=1 << 16)
def _plain(text: str) -> object:
    """Return what a plain scalar stands for (YAML 1.2.2, section 10.3.2)."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "+-.0123456789":
        return text
    try:
        if _INTEGER.fullmatch(text):
            return int(text)
        if _OCTAL_OR_HEX.fullmatch(text):
            return int(text, 0)
    except ValueError:  # More digits than int() takes from a stranger.
        return text
    if _FLOAT.fullmatch(text):
        return float(text)
    return text


class YamlMarks:
    """Finds positions in a graph of nodes."""

    def __init__(self, root: Node, lines: Lines) -> None:
        self._root = root
        self._lines = lines

    def position(self, path: Sequence[str]) -> tuple[int, int]:
        """Return line and column of a member (see `Marks`)."""
        node = mark = self._root
        for token in path:
            member = _member(node, token)
            if member is None:
                break
            mark, node = member
        return self._lines.position(mark.start_mark.index)


def _member(node: Node, token: str) -> tuple[Node, Node] | None:
    """Return the nodes that mark and hold a member; an item marks itself."""
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if key.value == token:
                return key, value
        for key, value in node.value:
            if key.value == _MERGE and (member := _member(value, token)):
                return member
    if (
        isinstance(node, SequenceNode)
        and token.isdecimal()
        and int(token) < len(node.value)
    ):
        return node.value[int(token)], node.value[int(token)]
    return None
