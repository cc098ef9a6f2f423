"""What callers of /api/ai/* send and get: the source of their checks and of the OpenAPI description."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from pytrix.levels import Level

_Text = Annotated[str, Field(min_length=1, max_length=6_000)]
_Code = Annotated[str, Field(max_length=100_000)]
_Count = Annotated[int, Field(ge=0, le=1_000)]


class Body(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=to_camel, populate_by_name=True)


class QuestionText(Body):
    """A question as the caller has it; unknown fields are left out, so that a whole question may be sent."""

    model_config = ConfigDict(extra="ignore")

    title: Annotated[str, Field(max_length=200)] = ""
    statement: _Text
    level: Level = "beginner"
    solution: _Code = ""


class GenerateQuestion(Body):
    topic: Annotated[str, Field(min_length=1, max_length=300, description="Key, unique id or name of a problem type")]
    difficulty: Level


class GetHints(Body):
    question: QuestionText
    code: _Code
    hints_count: Annotated[int, Field(ge=0, le=20, description="Hints given so far")] = 0


class RevealSolution(Body):
    question: QuestionText
    failed_attempts: _Count
    hints_used: _Count = 0
    mode: Literal["direct", "thorough"] = "direct"


class EvaluateCode(Body):
    question: QuestionText
    code: Annotated[str, Field(min_length=1, max_length=100_000)]
    output: Annotated[str, Field(max_length=20_000)] = ""
    error: Annotated[str, Field(max_length=20_000)] = ""


class OptimizeSolution(Body):
    question: QuestionText
    user_code: Annotated[str, Field(min_length=1, max_length=100_000)]


class TestConnection(Body):
    """Nothing: the key is in the header."""

    __test__ = False


class Generated(Body):
    """`validated` is always false: run the solution against the inputs, and the second one, before showing it."""

    question: dict[str, object]
    problem_type: str
    validated: Literal[False]


class Hint(Body):
    text: str
    level: int


class Hints(Body):
    hint: Hint


class Revealed(Body):
    reference_solution: str
    explanation: str


class Judged(Body):
    """By reading, not by running: `executed` is always false."""

    status: Literal["correct", "partial", "incorrect"]
    feedback: str
    suggestions: list[str]
    score: int
    executed: Literal[False]


class Evaluated(Body):
    evaluation: Judged


class Optimization(Body):
    code: str
    explanation: str
    improvements: list[str]


class Optimized(Body):
    """`validated` is always false: run the code before trusting it."""

    optimized: Optimization
    validated: Literal[False]


class Connected(Body):
    valid: bool
    models: list[str]
    error: str | None = None


class Usage(Body):
    """The model that answered and the API's own counts; thoughts count as output."""

    model: str
    input_tokens: int
    output_tokens: int


class Problem(Body):
    type: str
    message: str
    retry_after_seconds: int | None = None
