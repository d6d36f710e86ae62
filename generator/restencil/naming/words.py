"""Words: what names are made of, and the case styles that put them together."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, TypeAlias

from restencil.code.characters import for_names

Words: TypeAlias = tuple[str, ...]

_CASINGS: Final = (
    "AAAA AI API APIs ASN AWS BGP CA CAA CDN CDNs CIDR CLI CNAME CORS CPU CPUs CSRF "
    "CSS CSV CVE CVEs CVSS CWE CWEs DHCP DNS DNSSEC DOCX FTP GPU GPUs GUID HTML HTTP "
    "HTTPS IAM ID IDs IMAP IO IP IPs IPv4 IPv6 ISO JSON JSONL JWKS JWT LDAP LLM LLMs "
    "MAC MFA ML MX NAT NFS NLB OAuth OAuth2 OCI OIDC OpenAI OS OTP PDF PIN PR QR RAM "
    "RBAC RDMA REST RPC SAML SARIF SBOM SCIM SDK SDKs SKU SKUs SHA SLA SMS SMTP SOA "
    "SPDX SQL SRV SSD SSE SSH SSL SSO SVG TCP TLS TOS TTL TXT UDP UI URI URIs URL "
    "URLs USB UUID UUIDs VAT VLAN VM VMs VPC VPCs VPN VPNs XML YAML CentOS CoreOS "
    "DigitalOcean ETag FreeBSD GenAI GitHub GitLab GraphQL JavaScript LinkedIn MongoDB "
    "MySQL OpenAPI OpenSearch openSUSE PayPal PostgreSQL RancherOS TypeScript YouTube "
    "macOS iOS"
).split()
_CASING_OF: Final = {casing.lower(): casing for casing in _CASINGS}
_MIXED: Final = [c for c in _CASINGS if not c.isupper() and not c.endswith("s")]
_COMPOUNDS: Final = re.compile(
    "|".join(
        rf"(?<![a-z]){c}(?![a-z])" if c[0].islower() else rf"{c}(?![a-z])"
        for c in _MIXED
    )
)
_WORD: Final = re.compile(r"(?<![Aas0])0+[as]+|A{2,}s(?![as])|A+(?![as])|A?[as]+|0+")
"""A word in the shape of a text: A is a capital, a another letter, 0 a digit, s an s."""

_DIGITS: Final = {
    **dict(enumerate(("zero", "one", "two", "three", "four", "five"))),
    **dict(enumerate(("six", "seven", "eight", "nine", "ten"), 6)),
}


@lru_cache(maxsize=1 << 16)
def split(text: str) -> Words:
    """Return the words of a name, whatever separates them.

    `dropletActions`, `droplet-actions` and `Droplet Actions` have the same words, but
    their letters keep the case they have, because `SSHKey` knows that SSH is one.
    """
    text = unicodedata.normalize("NFKC", for_names(text, " "))
    if not re.search("[a-z]", text) and re.search("[A-Z]", text) and len(text) > 5:
        text = text.lower()
    text = _COMPOUNDS.sub(_uncased, text)
    words: list[str] = []
    end = -1
    for match in _WORD.finditer(_shape(text)):
        word = text[match.start() : match.end()]
        if word[0].isdigit() and match.start() == end:
            words[-1] += word
        else:
            words.append(word)
        end = match.end()
    return tuple(words)


def _uncased(compound: re.Match[str]) -> str:
    """Return a name with capitals inside as one word, apart from letters around it."""
    follows = compound.string[compound.end() : compound.end() + 1]
    return f"-{compound[0].lower()}{'-' if follows.isalpha() else ''}"


def _shape(text: str) -> str:
    """Return a text of the same length that shows which characters are of which kind."""
    return "".join(map(_kind, text))


@lru_cache(maxsize=1 << 12)
def _kind(character: str) -> str:
    if character.isdecimal():
        return "0"
    if not character.isidentifier() or character == "_":
        return " "
    return "A" if character.isupper() else "s" if character == "s" else "a"


@lru_cache(maxsize=1 << 16)
def snake(words: Words) -> str:
    """Return the words in snake_case, a number at the beginning spelled."""
    joined = [word.lower() for word in words]
    if joined and joined[0][:1].isdigit():
        joined[0] = _spelled(joined[0])
    return "_".join(joined)


def screaming(words: Iterable[str]) -> str:
    """Return the words in SCREAMING_SNAKE_CASE."""
    return "_".join(word.upper() for word in words)


@lru_cache(maxsize=1 << 16)
def pascal(words: Words) -> str:
    """Return the words in PascalCase, with initialisms the way they are written."""
    joined = [_capitalized(word) for word in words]
    if joined and joined[0][:1].isdigit():
        joined[0] = "".join(_capitalized(w) for w in _spelled(joined[0]).split("_"))
    return "".join(joined)


@lru_cache(maxsize=1 << 16)
def lower(words: Words) -> Words:
    """Return the words in lower case, for comparisons."""
    return tuple(word.lower() for word in words)


def without_overlap(head: Words, tail: Words) -> Words:
    """Return both, what ends the one and begins the other only once.

    `Droplet` and `droplet_status` make `DropletStatus`.
    """
    for size in range(min(len(head), len(tail)), 0, -1):
        if lower(head[-size:]) == lower(tail[:size]):
            return (*head, *tail[size:])
    return (*head, *tail)


def starts_with(words: Words, prefix: Words) -> bool:
    """Tell whether words begin with other words, case aside."""
    return lower(words[: len(prefix)]) == lower(prefix)


@lru_cache(maxsize=1 << 16)
def _capitalized(word: str) -> str:
    casing = _CASING_OF.get(word.lower())
    if casing is not None:
        return casing[0].upper() + casing[1:]
    if word.isupper() and len(word) > 1:
        return word
    return word[:1].upper() + word[1:]


def _spelled(word: str) -> str:
    """Return a word that begins with a number in letters: `one`, `two_fa`, `n404`."""
    digits = re.match(r"\d+", word)
    assert digits is not None
    rest = word[digits.end() :]
    number = _DIGITS.get(int(digits[0])) if len(digits[0]) < 3 else None
    if number is None:
        return f"n{word}"
    return f"{number}_{rest}" if rest else number


SYMBOLS: Final[Mapping[str, str]] = {
    "+": "plus",
    "-": "minus",
    "<": "less",
    ">": "greater",
    "=": "equal",
    "!": "not",
    "*": "star",
    "%": "percent",
    "#": "hash",
    "@": "at",
    "$": "dollar",
    "&": "and",
    "|": "or",
    "^": "caret",
    "~": "tilde",
    "/": "slash",
    "\\": "backslash",
    ".": "dot",
    ",": "comma",
    ":": "colon",
    ";": "semicolon",
    "?": "question",
    "(": "open",
    ")": "close",
    "[": "open",
    "]": "close",
    "{": "open",
    "}": "close",
    "'": "quote",
    '"': "quote",
    "`": "backtick",
    "_": "underscore",
}


_SEPARATING: Final = re.compile(r"[_\s]|-(?![0-9]|$)(?<!^-)")
"""What separates words even where symbols are spelled: a dash, except before a number."""


@lru_cache(maxsize=1 << 12)
def spelled_out(text: str) -> Words:
    """Return the words of a name with its symbols as words: `+1` is plus 1."""
    only_separators = not _SEPARATING.sub("", text)
    separated = text if only_separators else _SEPARATING.sub(" ", text)
    spaced = "".join(f" {SYMBOLS[c]} " if c in SYMBOLS else c for c in separated)
    return tuple(word for part in spaced.split() for word in split(part))
