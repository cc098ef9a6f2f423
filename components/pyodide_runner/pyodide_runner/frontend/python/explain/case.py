"""One failed test: the code, what went in, what should have come out and what did."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from .trouble import Function, Source


class Finding(NamedTuple):
    """A cause, a suggestion and the line that they are about."""

    why: str
    advice: str
    line: int | None = None


@dataclass(frozen=True)
class Case:
    """Everything that the rules look at; `before` has the arguments by the names of the learner's parameters.

    `argument` is the parameter that is compared in place of the result. `got` and `expected` of a program are texts.
    """

    source: Source
    entry: str
    expected: Any
    got: Any
    before: dict[str, Any] = field(default_factory=dict)
    argument: str = ""

    @property
    def function(self) -> Function | None:
        """The learner's function that was called."""
        return self.source.function(self.entry) if self.entry else None

    @property
    def scope(self) -> ast.AST:
        """The function that was called, or the whole program."""
        return self.function or self.source.tree

    @property
    def nodes(self) -> list[ast.AST]:
        """The nodes of the function that was called, or of the whole program."""
        return list(ast.walk(self.scope))

    def call(self, name: str) -> ast.Call | None:
        """The last call of that name in the program."""
        found = [node for node in self.source.all(ast.Call) if isinstance(node.func, ast.Name) and node.func.id == name]
        return found[-1] if found else None
