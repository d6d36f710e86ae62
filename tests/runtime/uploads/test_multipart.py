"""Multipart bodies, read by a parser that is not ours."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator, Mapping
from email.message import Message
from email.parser import BytesParser
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from digitalocean_images._runtime.bodies import Content, write_body
from digitalocean_images._runtime.operations import Body
from digitalocean_images._runtime.sentinels import omit
from digitalocean_images._runtime.styles import DEEP_OBJECT, FORM
from digitalocean_images._runtime.uploads.multipart import Multipart, Part
from digitalocean_images._runtime.uploads.sources import BytesSource, Source
from hypothesis import given
from hypothesis import strategies as st

FORM_DATA = Body("multipart/form-data")


def written(content: Content) -> bytes:
    """Return a body, having made sure that both clients would send the same."""
    payload = content.payload
    assert isinstance(payload, Multipart)
    return read(payload)


def read(source: Source) -> bytes:
    whole = b"".join(source.chunks())
    if source.is_replayable:
        assert asyncio.run(_read(source)) == whole
    assert source.size in (None, len(whole))
    return whole


async def _read(source: Source) -> bytes:
    return b"".join([chunk async for chunk in source.async_chunks()])


def parsed(content: Content) -> list[Message]:
    whole = f"Content-Type: {content.media_type}\r\n\r\n".encode() + written(content)
    message = BytesParser().parsebytes(whole)
    assert message.is_multipart() and not message.defects
    return [part for part in message.get_payload() if isinstance(part, Message)]


def fields(
    values: Mapping[str, Any], body: Body = FORM_DATA
) -> list[tuple[str, str | None, str, bytes]]:
    """Return the name, the file's name, the media type and the content of each part."""
    found = []
    for part in parsed(write_body(body, values)):
        disposition = part["Content-Disposition"]
        if not isinstance(disposition, str):  # bytes that are no ASCII
            disposition = str(disposition).encode("ascii", "surrogateescape").decode()
        name = re.search(r'; name="([^"]*)"', disposition)
        filename = re.search(r'; filename="([^"]*)"', disposition)
        content = part.get_payload(decode=True)
        assert name is not None and isinstance(content, bytes)
        stated = part["Content-Type"] or ""
        found.append((name[1], filename and filename[1], stated, content))
    return found


def test_scalars_are_text() -> None:
    values = {"a": "x", "b": 1, "c": True, "d": omit, "e": None, "f": 1.5}
    assert fields(values) == [
        ("a", None, "", b"x"),
        ("b", None, "", b"1"),
        ("c", None, "", b"true"),
        ("f", None, "", b"1.5"),
    ]


def test_arrays_are_one_part_for_each_item_and_paths_are_not_read(
    tmp_path: Path,
) -> None:
    """Stainless writes `tags[]` whatever the document says, and reads paths into memory."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"content")
    content = write_body(FORM_DATA, {"tags": ["x", "y"], "file": path})
    path.write_bytes(b"changed")
    assert b"changed" in written(content)
    assert fields({"tags": ["x", "y"], "file": path}) == [
        ("tags", None, "", b"x"),
        ("tags", None, "", b"y"),
        ("file", "a.txt", "text/plain", b"changed"),
    ]


def test_objects_are_json() -> None:
    assert fields({"meta": {"a": [1]}}) == [
        ("meta", None, "application/json", b'{"a": [1]}')
    ]


def test_encodings_of_the_document_are_followed() -> None:
    body = Body(
        "multipart/form-data",
        styles={"labels": FORM, "address": DEEP_OBJECT},
        parts={"note": "text/markdown", "raw": "application/json"},
        headers={"note": {"X-Kind": "n"}},
    )
    values = {
        "labels": ["a,b", "c"],
        "address": {"city": "Zürich & more"},
        "note": "*x*",
        "raw": "text",
    }
    assert fields(values, body) == [
        ("labels", None, "", b"a,b,c"),
        ("address[city]", None, "", "Zürich & more".encode()),
        ("note", None, "text/markdown", b"*x*"),
        ("raw", None, "application/json", b'"text"'),
    ]
    assert parsed(write_body(body, values))[2]["X-Kind"] == "n"


def test_files_come_in_every_shape(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"png")
    with path.open("rb") as file:
        file.read(1)
        values = {
            "bytes": b"1",
            "path": path,
            "file": file,
            "memory": BytesIO(b"2"),
            "iterator": iter([b"3", b"4"]),
            "named": ("a.jpg", b"5"),
            "typed": ("a.jpg", b"6", "image/x"),
            "headed": (None, b"7", None, {"X-A": "b"}),
            "several": [b"8", path],
        }
        content = write_body(FORM_DATA, values)
        assert not content.is_replayable and content.size is None
        assert isinstance(content.payload, Multipart)
        whole = b"".join(content.payload.chunks())
    assert re.findall(rb'filename="([^"]*)"', whole) == [
        b"upload",
        b"photo.png",
        b"photo.png",
        b"upload",
        b"upload",
        b"a.jpg",
        b"a.jpg",
        b"upload",
        b"upload",
        b"photo.png",
    ]
    assert re.findall(rb"Content-Type: (.*?)\r", whole) == [
        b"application/octet-stream",
        b"image/png",
        b"image/png",
        b"application/octet-stream",
        b"application/octet-stream",
        b"image/jpeg",
        b"image/x",
        b"application/octet-stream",
        b"application/octet-stream",
        b"image/png",
    ]
    contents = re.findall(rb"\r\n\r\n(.*?)\r\n--", whole, re.DOTALL)
    assert contents == [
        b"1",
        b"png",
        b"ng",
        b"2",
        b"34",
        b"5",
        b"6",
        b"7",
        b"8",
        b"png",
    ]
    assert b"\r\nX-A: b\r\n" in whole


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.jpg", "image/jpeg"), ("a.png", "image/png"), ("a.txt", "image/png")],
)
def test_the_file_decides_between_media_types(name: str, expected: str) -> None:
    body = Body("multipart/form-data", parts={"f": "image/png, image/jpeg"})
    assert fields({"f": (name, b"")}, body)[0][2] == expected


@given(st.text(), st.text(min_size=1), st.binary())
def test_names_survive(name: str, filename: str, content: bytes) -> None:
    part = Part(name, BytesSource(content), filename)
    whole = read(Multipart([part], boundary="edge-of-parts"))
    line = whole.split(b"\r\n")[1].decode()
    match = re.fullmatch(
        r'Content-Disposition: form-data; name="([^"\r\n]*)"; filename="([^"\r\n]*)"',
        line,
    )
    assert match is not None
    assert unquote(match[1]) == unquote(name)
    assert unquote(match[2]) == unquote(filename)
    assert whole.endswith(b"\r\n\r\n" + content + b"\r\n--edge-of-parts--\r\n")


def test_names_with_quotes_and_other_scripts_are_written_as_browsers_do() -> None:
    whole = read(Multipart([Part('a"b\r\n', BytesSource(b""), "Ü名.txt")]))
    assert 'name="a%22b%0D%0A"; filename="Ü名.txt"'.encode() in whole


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0"])
def test_headers_cannot_be_smuggled_into_a_part(value: str) -> None:
    with pytest.raises(ValueError, match="cannot be"):
        write_body(FORM_DATA, {"f": ("n", b"", value)})


def test_other_multiparts_have_no_form_data() -> None:
    content = write_body(Body("multipart/related"), {"meta": {"a": 1}, "file": b"x"})
    assert (content.media_type or "").startswith("multipart/related; boundary=")
    assert [part["Content-Type"] for part in parsed(content)] == [
        "application/json",
        "application/octet-stream",
    ]
    assert b"Content-Disposition" not in written(content)


def test_files_that_are_open_as_text_are_refused() -> None:
    with pytest.raises(TypeError, match="rb"):
        write_body(FORM_DATA, {"file": StringIO("text")})


def test_a_file_that_does_not_exist_is_an_error_before_anything_is_sent(
    tmp_path: Path,
) -> None:
    with pytest.raises(FileNotFoundError):
        write_body(FORM_DATA, {"file": tmp_path / "nothing"})


def test_a_file_that_becomes_shorter_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"12345")
    content = write_body(Body("application/octet-stream"), path)
    path.write_bytes(b"123")
    assert content.payload is not None and not isinstance(content.payload, bytes)
    with pytest.raises(OSError, match="2 bytes shorter"):
        list(content.payload.chunks())
    with pytest.raises(OSError, match="2 bytes shorter"):
        asyncio.run(_read(content.payload))


def test_a_file_that_becomes_longer_is_sent_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"12345")
    content = write_body(Body("application/octet-stream"), path)
    path.write_bytes(b"123456789")
    assert content.payload is not None and not isinstance(content.payload, bytes)
    assert b"".join(content.payload.chunks()) == b"12345"


class Pipe(BytesIO):
    """A file without positions."""

    def tell(self) -> int:
        raise OSError("a pipe has no position")


REPLAYABLE: Mapping[str, tuple[Any, bool, int | None]] = {
    "bytes": (b"12", True, 2),
    "a file": (BytesIO(b"123"), True, 3),
    "a pipe": (Pipe(b"123"), False, None),
    "an iterator": (iter([b"1"]), False, None),
}


@pytest.mark.parametrize("kind", REPLAYABLE)
def test_what_can_be_read_again_can_be_sent_again(kind: str) -> None:
    value, is_replayable, size = REPLAYABLE[kind]
    content = write_body(Body("application/octet-stream"), value)
    assert (content.is_replayable, content.size) == (is_replayable, size)


@pytest.mark.parametrize("pieces", [[b"1", b"23"], []])
def test_async_iterators_are_for_the_async_client(pieces: list[bytes]) -> None:
    async def generate() -> Any:
        for piece in pieces:
            yield piece

    content = write_body(Body("application/octet-stream"), generate())
    assert content.payload is not None and not isinstance(content.payload, bytes)
    with pytest.raises(TypeError, match="async client"):
        content.payload.chunks()
    assert asyncio.run(_read(content.payload)) == b"".join(pieces)


def test_a_generator_is_read_only_when_it_is_sent() -> None:
    begun = []

    def generate() -> Iterator[bytes]:
        begun.append(True)
        yield b"x"

    content = write_body(FORM_DATA, {"file": generate()})
    assert not begun
    assert b"\r\n\r\nx\r\n" in written(content)
