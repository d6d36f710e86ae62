"""Server-sent events, by the examples and rules of WHATWG HTML, section 9.2.6."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from digitalocean_images._runtime.streaming.events import EventDecoder, ServerSentEvent
from digitalocean_images._runtime.streaming.lines import TooLong
from hypothesis import given
from hypothesis import strategies as st

EXAMPLE = (
    b"\xef\xbb\xbf: a comment\r\n"
    b"event: add\rdata: 73857293\r\n\r\n"
    b"data: first\ndata\ndata:  third \nid: 1\nretry: 1500\n\n"
    b"data: gr\xc3\xbc\xc3\x9fe\r\r"
    b"id\nevent: gone\ndata\n\n"
    b"event: unsent\nid: 2\n\n"
    b"data: last\nfoo: bar\n\n"
)
EVENTS = [
    ServerSentEvent("73857293", "add"),
    ServerSentEvent("first\n\n third ", id="1", retry=1500),
    ServerSentEvent("grüße", id="1"),
    ServerSentEvent("", "gone"),
    ServerSentEvent("last", id="2"),
]


def decode(*pieces: bytes) -> list[ServerSentEvent]:
    decoder = EventDecoder()
    return [event for piece in pieces for event in decoder.feed(piece)]


def cut(whole: bytes, places: Sequence[int]) -> list[bytes]:
    """Return a text in pieces; some may be empty."""
    edges = [0, *sorted(place % (len(whole) + 1) for place in places), len(whole)]
    return [whole[a:b] for a, b in pairwise(edges)]


def test_fields_make_events() -> None:
    assert decode(EXAMPLE) == EVENTS


@pytest.mark.parametrize("place", range(len(EXAMPLE) + 1))
def test_a_cut_at_any_byte_gives_the_same_events(place: int) -> None:
    assert decode(EXAMPLE[:place], EXAMPLE[place:]) == EVENTS


def test_bytes_one_by_one_give_the_same_events() -> None:
    assert decode(*(bytes([byte]) for byte in EXAMPLE)) == EVENTS


LINES = st.lists(
    st.one_of(
        st.sampled_from([b"", b"data", b"data:", b"data: x", b": y", b"id: 7", b"id"]),
        st.sampled_from(
            [b"event: e", b"retry: 10", b"retry: -1", b"\xff\xc3", b"id:\0"]
        ),
        st.binary(max_size=4),
    ),
    max_size=30,
)


@given(
    LINES, st.lists(st.sampled_from([b"\r", b"\n", b"\r\n"])), st.lists(st.integers(0))
)
def test_any_cuts_give_the_same_events(
    lines: list[bytes], ends: list[bytes], places: list[int]
) -> None:
    cycle = ends or [b"\n"]
    whole = b"".join(line + cycle[i % len(cycle)] for i, line in enumerate(lines))
    assert decode(*cut(whole, places)) == decode(whole)


@given(st.lists(st.text(st.characters(exclude_characters="\r\n", codec="utf-8"))))
def test_data_comes_out_as_it_went_in(lines: list[str]) -> None:
    whole = "".join(f"data: {line}\n" for line in lines).encode() + b"\n"
    expected = [ServerSentEvent("\n".join(lines))] if lines else []
    assert decode(whole) == expected


def test_every_line_end_ends_a_line() -> None:
    assert decode(b"data: a\r\rdata: b\n\ndata: c\r\n\r\ndata: d\r\n\ndata: e\n\r") == [
        ServerSentEvent(text) for text in "abcde"
    ]


def test_an_event_comes_as_soon_as_its_last_byte_has_come() -> None:
    decoder = EventDecoder()
    assert list(decoder.feed(b"data: x\r\n\r")) == [ServerSentEvent("x")]
    assert list(decoder.feed(b"\ndata: y\r\n\r\n")) == [ServerSentEvent("y")]


def test_an_id_is_kept_until_there_is_another() -> None:
    decoder = EventDecoder()
    list(decoder.feed(b"id: 1\ndata: x\n\nid: 2\ndata: y"))
    assert decoder.last_id == "1"
    assert decoder.finish() == "y"
    assert list(decoder.feed(b"data: z\n\n")) == [ServerSentEvent("z", id="1")]


def test_an_id_with_a_null_character_is_none() -> None:
    assert decode(b"id: 1\ndata: x\n\nid: 2\x003\ndata: y\n\n")[1].id == "1"


@pytest.mark.parametrize("value", [b"1.5", b"-1", b"+1", b"1 ", b"", b"\xd9\xa1"])
def test_a_retry_that_is_no_number_is_ignored(value: bytes) -> None:
    assert decode(b"retry:" + value + b"\ndata: x\n\n") == [ServerSentEvent("x")]


def test_the_end_does_not_complete_an_event() -> None:
    decoder = EventDecoder()
    assert list(decoder.feed(b"data: complete\n\ndata: cut o")) == [
        ServerSentEvent("complete")
    ]
    assert decoder.finish() == "cut o"


def test_invalid_utf8_is_replaced() -> None:
    assert decode(b"data: a\xffb\n\n") == [
        ServerSentEvent("a\N{REPLACEMENT CHARACTER}b")
    ]


def test_a_byte_order_mark_counts_at_the_start_alone() -> None:
    bom = "\ufeff".encode()
    assert decode(bom + b"data: x\n\n" + bom + b"data: y\n\n") == [ServerSentEvent("x")]


@pytest.mark.parametrize("text", [b"data: 12345678901", b"data: 123456\ndata: 12345\n"])
def test_an_event_without_end_is_refused(text: bytes) -> None:
    decoder = EventDecoder(limit=16)
    with pytest.raises(TooLong, match="16 bytes"):
        for byte in text:
            list(decoder.feed(bytes([byte])))


def test_many_events_may_be_larger_than_one() -> None:
    decoder = EventDecoder(limit=16)
    assert len([*decoder.feed(b"data: 123456\n\n" * 100)]) == 100
