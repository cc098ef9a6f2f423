"""A question as the browser gets it: camelCase JSON, nothing in it but data and text."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, SerializerFunctionWrapHandler, model_serializer
from pydantic.alias_generators import to_camel

from pytrix.levels import Level

Kind = Literal["function", "class", "program", "files"]
Task = Literal["predict", "arrange", "fix", "break", "write"]
"""What the learner does with a question, the gentlest first; see `pytrix.question.tasks`."""


class Model(BaseModel):
    """Frozen, strict about unknown fields, camelCase in JSON."""

    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=to_camel, populate_by_name=True)


class SparseModel(Model):
    """A model whose unset fields are left out of the JSON."""

    @model_serializer(mode="wrap")
    def _without_none(self, serialize: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return {name: value for name, value in serialize(self).items() if value is not None}


class Spec(SparseModel):
    """How the learner's code is called, what of it is compared, and what is demanded of the way it works."""

    kind: Kind
    entry: str
    parameters: tuple[str, ...]
    compare: str
    codecs: dict[str, str]
    requires: tuple[str, ...] | None = None


class Comparison(SparseModel):
    """How an answer is compared with the expected one; `checker` is the source of `check(expected, got, *args)`."""

    kind: Literal["equal", "approximate", "unordered", "one_of", "checker"]
    tolerance: float | None = None
    checker: str | None = None


class Recipe(Model):
    """An input that the judge worker makes with the question's generator: `large(Random(seed), n)`."""

    seed: int
    n: int


class TestInput(SparseModel):
    """What one test gives to the learner's code; which fields are set depends on the kind."""

    __test__ = False

    args: str | None = None
    operations: str | None = None
    stdin: str | None = None
    files: dict[str, str] | None = None
    recipe: Recipe | None = None


class Test(Model):
    """One test: `expected` is an outcome text, or None where the judge runs the solution; `call` is shown to people."""

    __test__ = False

    input: TestInput
    call: str
    expected: str | None
    hidden: bool
    note: str
    time_limit_ms: int


class Example(Model):
    """A visible test as it is shown under the statement; `why` says in one line how its result comes about."""

    call: str
    result: str
    note: str
    why: str = ""


class KnownMistake(Model):
    """A wrong solution's outcome texts on all tests, with what to tell the learner who wrote it."""

    message: str
    outcomes: tuple[str, ...]


class OtherWay(Model):
    """Another right solution, shown after solving; `note` says what differs and what that costs."""

    note: str
    code: str


class Question(Model):
    """One instance of a problem, ready to be practised."""

    id: str
    problem_type: str
    topic: tuple[str, str, str]
    level: Level
    title: str
    statement: str
    kind: Kind
    signature: str
    spec: Spec
    starter_code: str
    constraints: tuple[str, ...]
    examples: tuple[Example, ...]
    tests: tuple[Test, ...]
    comparison: Comparison
    hints: tuple[str, str, str]
    archetype: str
    tags: tuple[str, ...]
    solution: str
    explanation: str
    other_ways: tuple[OtherWay, ...] = ()
    mistakes: tuple[KnownMistake, ...]
    generator: str | None
    input_maker: str | None = None
    """The source of `make_input(rng)`, which gives one random input that a test may have."""
    source: Literal["template", "ai"]
    fingerprint: str
    task: Task = "write"
    pieces: tuple[str, ...] = ()
    """The lines to arrange, without indentation."""
    program: str = ""
    """What is shown and not to be changed, where what it does is asked for."""
    domain: dict[str, Any] | None = None
    """Which inputs may be tried, see `judge/domain.py`, where one is to be found."""

    def to_json(self) -> str:
        """The JSON text the browser gets."""
        return self.model_dump_json(by_alias=True)
