"""The shapes of Gemini's answers: given to it as JSON schema, and checked here again, since it may not keep to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic.alias_generators import to_camel
from pydantic.json_schema import SkipJsonSchema

from pytrix.ai.texts import Line, Prose, is_english

CODE_CHARACTERS = 8_000
INPUT_CHARACTERS = 3_000
INPUTS = (8, 24)
HINTS = 3
MISTAKES = (2, 5)
LIST_LENGTH = 8

Archetype = Literal[
    "iterate", "count", "transform", "validate", "search", "sort", "partition", "aggregate", "compare", "generate"
]
_KEYWORDS = frozenset(
    (
        *("type", "properties", "required", "items", "enum", "anyOf", "prefixItems", "minItems", "maxItems"),
        *("minimum", "maximum", "format", "description", "propertyOrdering", "additionalProperties", "$ref", "$defs"),
    )
)
"""What Gemini documents of JSON Schema; other keywords may be refused."""


def _code(text: str) -> str:
    if not text.strip() or len(text) > CODE_CHARACTERS or "\0" in text:
        raise ValueError(f"a program of 1 to {CODE_CHARACTERS:,} characters is needed")
    text.encode("utf-8")
    return text.strip("\n") + "\n"


def _literal(text: str) -> str:
    if len(text) > INPUT_CHARACTERS:
        raise ValueError(f"an input has at most {INPUT_CHARACTERS:,} characters")
    return text


Code = Annotated[str, AfterValidator(_code)]
InputText = Annotated[str, AfterValidator(_literal)]


class Shape(BaseModel):
    """Frozen, camelCase in JSON; unknown fields are left out."""

    model_config = ConfigDict(frozen=True, extra="ignore", alias_generator=to_camel, populate_by_name=True)


class WrongProgram(Shape):
    """A wrong solution that learners write, and what to tell them."""

    message: Prose = Field(description="What goes wrong and what to think about, addressed to the learner")
    code: Code = Field(description="The complete wrong program")


class GeneratedQuestion(Shape):
    """A question as a model proposes it: programs and inputs, no expected values."""

    title: Line = Field(description="At most 60 characters, no full stop")
    statement: Prose = Field(
        description="80 to 1,800 characters of Markdown, every parameter in backticks, no examples"
    )
    kind: Literal["function", "class", "program"]
    entry: str = Field(description="The name of the function or class; empty for a program")
    solution: Code = Field(description="The reference solution: the complete program, with type annotations")
    second_solution: Code = Field(description="Another complete solution that works in a different way")
    inputs: list[InputText] = Field(description="Inputs of the tests as Python literals; the first two are shown")
    make_input: Code = Field(description="def make_input(rng): gives one random valid input, made with rng only")
    approximate: bool = Field(description="Whether answers are floats that are compared with a tolerance")
    hints: list[Prose] = Field(description="Three: a nudge, the approach, nearly code")
    mistakes: list[WrongProgram] = Field(description="Two to five typical wrong solutions")
    explanation: Prose = Field(description="Why the solution works, and its complexity")
    lesson: Line = Field(description="One sentence: what this question teaches")
    archetype: Archetype

    @model_validator(mode="after")
    def _is_whole(self) -> GeneratedQuestion:
        low, high = INPUTS
        if not low <= len(self.inputs) <= high:
            raise ValueError(f"{low} to {high} inputs are needed")
        if len(self.hints) != HINTS:
            raise ValueError(f"{HINTS} hints are needed")
        if not MISTAKES[0] <= len(self.mistakes) <= MISTAKES[1]:
            raise ValueError(f"{MISTAKES[0]} to {MISTAKES[1]} mistakes are needed")
        if not all(is_english(each) for each in (self.statement, self.explanation, "\n".join(self.hints))):
            raise ValueError("English is needed")
        return self


class Batch(Shape):
    """Several questions; one that breaks the rules is left out of them."""

    questions: list[GeneratedQuestion]
    refused: SkipJsonSchema[list[str]] = []
    """Why others were left out."""

    @model_validator(mode="before")
    @classmethod
    def _each_alone(cls, data: Any) -> Any:
        if not isinstance(data, Mapping) or not isinstance(data.get("questions"), list):
            return data
        fine: list[GeneratedQuestion] = []
        refused: list[str] = []
        for each in data["questions"][:LIST_LENGTH]:
            try:
                fine.append(GeneratedQuestion.model_validate(each))
            except ValidationError as error:
                refused.append(_why(error))
        if not fine:
            raise ValueError("no question has the form of one")
        return {"questions": fine, "refused": refused}


def _why(error: ValidationError) -> str:
    first = error.errors(include_input=False, include_url=False)[0]
    place = ".".join(str(each) for each in first["loc"][:3])
    return f"{place}: {first['msg']}" if place else str(first["msg"])


class HintAnswer(Shape):
    hint: Prose = Field(description="One hint of at most three sentences, without a line of the solution")


class ReviewPoint(Shape):
    text: Prose = Field(description="One observation about this code, and what to do about it")
    line: int | None = Field(description="The line of the code that it is about, from 1, or null")


class ReviewAnswer(Shape):
    verdict: Literal["passed", "failed"] = Field(description="The verdict that was given to you, unchanged")
    summary: Prose = Field(description="One or two sentences")
    points: list[ReviewPoint] = Field(description="One to five observations, the most useful first")

    @model_validator(mode="after")
    def _is_short(self) -> ReviewAnswer:
        if not 1 <= len(self.points) <= LIST_LENGTH:
            raise ValueError("one to five points are needed")
        return self


class ImproveAnswer(Shape):
    code: Code = Field(description="The complete improved program")
    explanation: Prose = Field(description="What is better now, and why")


class ExplainAnswer(Shape):
    explanation: Prose = Field(description="How the solution works, step by step, for somebody who could not solve it")
    complexity: Line = Field(description="Time and memory in one sentence")


class SolutionAnswer(Shape):
    code: Code = Field(description="The complete solution")
    explanation: Prose = Field(description="Why it works")


class EvaluationAnswer(Shape):
    status: Literal["correct", "partial", "incorrect"]
    feedback: Prose = Field(description="Two or three sentences to the learner")
    suggestions: list[Prose] = Field(description="Up to five things to do next")
    score: int = Field(description="0 to 100")

    @model_validator(mode="after")
    def _is_within(self) -> EvaluationAnswer:
        if not 0 <= self.score <= 100 or len(self.suggestions) > LIST_LENGTH:
            raise ValueError("a score of 0 to 100 and few suggestions are needed")
        return self


class OptimizedAnswer(Shape):
    code: Code = Field(description="The complete improved program")
    explanation: Prose = Field(description="What is better now, and why")
    improvements: list[Prose] = Field(description="Each improvement in a sentence")


def for_gemini(shape: type[BaseModel]) -> dict[str, Any]:
    """The JSON schema of a shape, with the keywords that Gemini documents and no others."""
    found = _cleaned(shape.model_json_schema(by_alias=True))
    assert isinstance(found, dict)
    return found


def _cleaned(value: Any, names: bool = False) -> Any:
    if isinstance(value, dict):
        return {
            name: _cleaned(each, name in ("properties", "$defs") and not names)
            for name, each in value.items()
            if names or name in _KEYWORDS
        }
    return [_cleaned(each) for each in value] if isinstance(value, list) else value
