"""JSON lines and JSON text sequences."""

from __future__ import annotations

import json
from typing import Any

import pytest
from digitalocean_images._runtime.streaming.json_texts import (
    LINE_FEED,
    RECORD_SEPARATOR,
    JSONTextDecoder,
)
from digitalocean_images._runtime.streaming.lines import TooLong
from hypothesis import given
from hypothesis import strategies as st

from tests.runtime.streaming.test_events import cut

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


def decode(separator: bytes, *pieces: bytes) -> list[Any]:
    decoder = JSONTextDecoder(separator)
    texts = [text for piece in pieces for text in decoder.feed(piece)]
    return [json.loads(text) for text in (*texts, *decoder.finish())]


def test_blank_lines_and_carriage_returns_are_no_texts() -> None:
    """Stainless's decoder fails on both, and on a CR LF that is cut in the middle."""
    pieces = [b'{"a": 1}\r', b"\n\r\n\n", b'  {"a": 2}\n', b'{"a": 3}']
    assert decode(LINE_FEED, *pieces) == [{"a": 1}, {"a": 2}, {"a": 3}]


def test_a_cut_at_any_byte_gives_the_same_lines() -> None:
    whole = '\ufeff{"ü": "\u2028"}\r\n\r\n[1]\n"last"'.encode()
    expected = [{"ü": "\u2028"}, [1], "last"]
    for place in range(len(whole) + 1):
        assert decode(LINE_FEED, whole[:place], whole[place:]) == expected


@given(
    st.lists(JSON), st.sampled_from([b"\n", b"\r\n", b"\n\n"]), st.lists(st.integers(0))
)
def test_any_cuts_give_the_same_lines(
    values: list[Any], end: bytes, places: list[int]
) -> None:
    whole = b"".join(json.dumps(value).encode() + end for value in values)
    assert decode(LINE_FEED, *cut(whole, places)) == values


@given(st.lists(JSON), st.lists(st.integers(0)))
def test_any_cuts_give_the_same_sequence(values: list[Any], places: list[int]) -> None:
    texts = (b"\x1e" + json.dumps(v, indent=1).encode() + b"\n" for v in values)
    assert decode(RECORD_SEPARATOR, *cut(b"".join(texts), places)) == values


def test_a_line_without_end_is_refused() -> None:
    decoder = JSONTextDecoder(LINE_FEED, limit=8)
    assert list(decoder.feed(b"12345678\n")) == [b"12345678"]
    with pytest.raises(TooLong):
        list(decoder.feed(b"123456789"))
