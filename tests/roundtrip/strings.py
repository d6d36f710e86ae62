"""Makes strings: of a format, matching a pattern, or just any."""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Mapping
from enum import Enum
from functools import cache
from random import Random
from typing import Any, Final

import jsonschema_rs
from hypothesis import HealthCheck, find, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument, NoSuchExample, Unsatisfiable


class TooDeep(Exception):
    """A value has to contain itself without an end, or cannot be made."""


class Charset(Enum):
    """What strings consist of that the document does not limit."""

    ANY = (
        *("word", "two words", "ünïcödé", "a/b?c=d&e", '"quoted"', "100%", "x+y", "#1"),
        *("comma,separated", "semi;colon", "line\nbreak", "\\", "null", "true", "7"),
    )
    TOKEN = ("word", "a-b", "x_y", "Zebra", "v1", "k0", "ok")


_ALPHABET: Final = st.characters(min_codepoint=32, max_codepoint=126)
FORMATS: Final = {
    "date-time": (
        "2024-02-29T23:59:58Z",
        "1999-12-31T00:00:00.123456Z",
        "2030-01-02T03:04:05+05:30",
    ),
    "date": ("2024-02-29", "1999-12-31"),
    "time": ("12:34:56Z", "23:59:58.5+01:00"),
    "duration": ("P1DT12H", "PT30S", "P4Y"),
    "uuid": (
        "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
        "00000000-0000-4000-8000-000000000000",
    ),
    "email": ("someone@example.com",),
    "idn-email": ("someone@example.com",),
    "hostname": ("example.com", "a.b-c.example"),
    "idn-hostname": ("example.com",),
    "ipv4": ("192.0.2.1", "127.0.0.1"),
    "ipv6": ("2001:db8::1", "::1"),
    "uri": ("https://example.com/a/b?c=d#e", "urn:isbn:0451450523"),
    "url": ("https://example.com/a/b?c=d#e",),
    "uri-reference": ("/a/b", "https://example.com/"),
    "iri": ("https://example.com/ü",),
    "iri-reference": ("/ü",),
    "uri-template": ("/a/{b}",),
    "json-pointer": ("/a/0", ""),
    "relative-json-pointer": ("1/a",),
    "regex": ("^a+$",),
    "decimal": ("1.50", "-0.001", "12345678901234567890.12"),
}
"""Some values of each format."""


def made(schema: Mapping[str, Any], random: Random, charset: Charset) -> str:
    """Return a string that a schema allows.

    Raises:
        TooDeep: none is found.
    """
    least, most = schema.get("minLength", 0), schema.get("maxLength", math.inf)
    if "pattern" in schema:
        return matching(schema["pattern"], least, min(most, least + 999))
    if schema.get("format") in FORMATS:
        return str(random.choice(FORMATS[schema["format"]]))
    if schema.get("format") == "byte":
        return base64.b64encode(random.randbytes(max(least, 5))).decode()
    word = ""
    while not word or len(word) < least:
        word += random.choice(charset.value)
    return word[: int(min(most, len(word)))]


@cache
def matching(pattern: str, least: float, most: float) -> str:
    """Return a string that a pattern matches, the same one each time.

    Raises:
        TooDeep: none is found.
    """
    schema = {"pattern": pattern, "minLength": least, "maxLength": most}
    validator = jsonschema_rs.Draft202012Validator(schema)
    quick = settings(
        max_examples=500,
        database=None,
        derandomize=True,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    try:
        strategy = st.from_regex(pattern.replace("\\d", "[0-9]"), alphabet=_ALPHABET)
        return find(strategy, validator.is_valid, settings=quick)
    except re.error as error:
        # What Python does not know can be matched by some word all the same.
        words = [word for word in Charset.TOKEN.value if validator.is_valid(word)]
        if words:
            return words[0]
        raise TooDeep from error
    except (InvalidArgument, NoSuchExample, Unsatisfiable, ValueError) as error:
        raise TooDeep from error
