"""Fingerprints: what a question is made of, short enough to keep thousands and comparable without the question."""

from __future__ import annotations

import ast
import hashlib
import re
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

SHINGLE_WORDS = 3
MINIMA = 24
_WORD = re.compile(r"[a-z]+")
_SEPARATOR = "|"
_MULTIPLIERS = tuple((2 * each + 1) * 0x9E3779B1 & 0xFFFFFFFF for each in range(MINIMA))


@dataclass(frozen=True)
class Fingerprint:
    """`question` is `problem key#seed`; `minima` summarise the statement's shingles, the rest are short hashes."""

    question: str
    row: int
    minima: tuple[int, ...]
    reference: str
    outputs: str

    @property
    def problem(self) -> str:
        return self.question.partition("#")[0]

    @property
    def seed(self) -> int:
        return int(self.question.partition("#")[2])

    def text(self) -> str:
        """One line, read back by `parse`."""
        minima = struct.pack(f">{MINIMA}H", *self.minima).hex()
        return _SEPARATOR.join((self.question, str(self.row), minima, self.reference, self.outputs))

    @classmethod
    def parse(cls, text: str) -> Fingerprint | None:
        """The fingerprint in a line, or None when the line is none."""
        parts = text.split(_SEPARATOR)
        try:
            question, row, minima, reference, outputs = parts
            numbers = struct.unpack(f">{MINIMA}H", bytes.fromhex(minima))
            int(question.partition("#")[2])
            return cls(question, int(row), numbers, reference, outputs)
        except (ValueError, struct.error):
            return None

    def likeness(self, other: Fingerprint) -> float:
        """From 0, nothing in common, to 1, the same question."""
        if self.problem == other.problem:
            return 1.0 if self.row == other.row else 0.9
        statement = sum(one == two for one, two in zip(self.minima, other.minima, strict=True)) / MINIMA
        return 0.6 * statement + 0.2 * (self.reference == other.reference) + 0.1 * (self.outputs == other.outputs)


def shingles(statement: str) -> frozenset[str]:
    """The runs of three words in a text, without numbers, punctuation and marks."""
    words = _WORD.findall(statement.lower())
    if len(words) < SHINGLE_WORDS:
        return frozenset([" ".join(words)])
    return frozenset(" ".join(words[i : i + SHINGLE_WORDS]) for i in range(len(words) - SHINGLE_WORDS + 1))


def minima(statement: str) -> tuple[int, ...]:
    """The smallest of several hashes over the statement's shingles; equal ones estimate the share in common."""
    hashes = [
        int.from_bytes(hashlib.blake2b(each.encode(), digest_size=4).digest(), "big") for each in shingles(statement)
    ]
    return tuple(min(value * factor & 0xFFFFFFFF for value in hashes) >> 16 for factor in _MULTIPLIERS)


@lru_cache(maxsize=4096)
def normalised(program: str) -> str:
    """The structure of a program: names and constants abstracted, built-ins, methods and operators kept."""
    tree = ast.parse(program)
    names: dict[str, str] = {}
    own = {each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef | ast.ClassDef)}
    own |= {each.arg for each in ast.walk(tree) if isinstance(each, ast.arg)}
    own |= {each.id for each in ast.walk(tree) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
    parts = [_part(node, own, names) for node in ast.walk(tree)]
    return " ".join(part for part in parts if part)


def digest(texts: Iterable[str]) -> str:
    """Eight hex digits of the texts' hash."""
    return hashlib.sha256("\0".join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _part(node: ast.AST, own: set[str], names: dict[str, str]) -> str:
    kind = type(node).__name__
    match node:
        case ast.Name(id=name):
            return names.setdefault(name, f"v{len(names)}") if name in own else name
        case ast.arg() | ast.Load() | ast.Store() | ast.alias() | ast.Import() | ast.ImportFrom():
            return ""
        case ast.Attribute(attr=attribute):
            return f".{attribute}" if attribute not in own else "."
        case ast.Constant(value=value):
            return type(value).__name__
    return kind
