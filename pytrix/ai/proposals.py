"""A question as a model wrote it, made into one that the browser can run. Nothing is executed here."""

from __future__ import annotations

import ast
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pyodide_runner.frontend.python.judge import values
from pyodide_runner.frontend.python.validate.draft import EXAMPLES, QUESTION_BYTES

from pytrix.ai.schemas import GeneratedQuestion
from pytrix.levels import Level
from pytrix.question import models
from pytrix.question.fingerprint import Fingerprint, digest, minima, normalised

VISIBLE = 2
TEST_LIMIT_MS = 5_000
TOLERANCE = 1e-6
PROGRAM_STARTER = "# Read with input(), answer with print().\n"


class UnfitError(ValueError):
    """A question that cannot even be run; `check` names what it failed, the message is evidence for its repair."""

    def __init__(self, check: str, message: str) -> None:
        super().__init__(message)
        self.check = check


@dataclass(frozen=True)
class Place:
    """Where a question belongs, and what its solution has to use."""

    problem_type: str
    names: tuple[str, str, str]
    level: Level
    concepts: tuple[str, ...] = ()


def draft(generated: GeneratedQuestion, place: Place) -> dict[str, Any]:
    """The question for the browser's checks, as JSON data; raises `UnfitError`."""
    tree = _tree(generated.solution)
    spec, signature, starter = _interface(generated, tree)
    tests = _tests(generated)
    question = {
        "id": question_id(generated),
        "problemType": place.problem_type,
        "topic": list(place.names),
        "level": place.level,
        "title": generated.title,
        "statement": generated.statement,
        "kind": generated.kind,
        "signature": signature,
        "spec": spec,
        "starterCode": starter,
        "constraints": [],
        "tests": tests,
        "comparison": {"kind": "approximate", "tolerance": TOLERANCE} if generated.approximate else {"kind": "equal"},
        "hints": list(generated.hints),
        "archetype": generated.archetype,
        "tags": [generated.archetype.upper()],
        "solution": generated.solution,
        "explanation": f"{generated.explanation}\n\n{generated.lesson}",
        "mistakes": [{"message": each.message, "code": each.code} for each in generated.mistakes],
        "generator": None,
        "source": "ai",
        "fingerprint": fingerprint(generated).text(),
        "secondSolution": generated.second_solution,
        "inputMaker": generated.make_input,
        "concepts": list(place.concepts),
    }
    if len(json.dumps(question, ensure_ascii=False).encode("utf-8", "replace")) > QUESTION_BYTES:
        raise UnfitError("shape", f"The question is larger than {QUESTION_BYTES:,} bytes.")
    return question


def question_id(generated: GeneratedQuestion) -> str:
    """`ai-` and a hash of what the question is."""
    text = "\0".join([generated.title, generated.statement, generated.solution, *generated.inputs])
    return f"ai-{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:16]}"


def fingerprint(generated: GeneratedQuestion) -> Fingerprint:
    """What later questions are compared with; outputs are not known yet."""
    reference = digest([normalised(_module(generated.solution))])
    return Fingerprint(f"{question_id(generated)}#0", 0, minima(generated.statement), reference, "")


def completed(text: str, filled: str) -> models.Question:
    """The question that passed: the draft that was sent, with what the browser worked out; raises `UnfitError`.

    Only calls, results and outcomes are taken from the browser, in the number that the draft asks for.
    """
    try:
        question, found = json.loads(text), json.loads(filled)
        for extra in ("secondSolution", "concepts"):
            question.pop(extra, None)
        question["tests"] = [
            {**test, "call": _text(got["call"]), "expected": _text(got["expected"]), "timeLimitMs": TEST_LIMIT_MS}
            for test, got in zip(question["tests"], found["tests"], strict=True)
        ]
        question["examples"] = [
            {"call": each["call"], "result": _text(got["result"]), "note": each["note"]}
            for each, got in zip(question["tests"], found["tests"], strict=True)
            if not each["hidden"]
        ]
        question["mistakes"] = [
            {"message": each["message"], "outcomes": [_text(outcome) for outcome in outcomes]}
            for each, outcomes in zip(question["mistakes"], found["mistakes"], strict=True)
        ]
        return models.Question.model_validate(question)
    except (ValidationError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise UnfitError("shape", "What the browser worked out does not fit the question.") from None


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is needed")
    return value


def _module(source: str) -> str:
    """A program that can be read, or nothing."""
    try:
        ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ""
    return source


def _tree(source: str) -> ast.Module:
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise UnfitError("reference", f"The solution cannot be read as Python: {type(error).__name__}.") from None


def _interface(generated: GeneratedQuestion, tree: ast.Module) -> tuple[dict[str, Any], str, str]:
    """The spec, the signature and the starter code, all taken from the solution."""
    entry = generated.entry.strip()
    if generated.kind == "program":
        return _spec("program", "", []) | {"compare": "stdout"}, "", PROGRAM_STARTER
    wanted = ast.ClassDef if generated.kind == "class" else ast.FunctionDef
    found = next((each for each in tree.body if isinstance(each, wanted) and each.name == entry), None)
    if isinstance(found, ast.ClassDef):
        methods = [each for each in found.body if isinstance(each, ast.FunctionDef) and _is_public(each.name)]
        heads = [_head(each) for each in methods]
        signature = "\n    ".join([f"class {entry}", *(each.removesuffix(":") for each in heads)])
        bodies = "\n\n".join(f"    {head}\n        pass" for head in heads) or "    pass"
        return _spec("class", entry, []), signature, f"class {entry}:\n{bodies}\n"
    if isinstance(found, ast.FunctionDef):
        head = _head(found)
        return _spec("function", entry, _parameters(found)), head.removesuffix(":"), f"{head}\n    pass\n"
    raise UnfitError("shape", f"The solution defines no {generated.kind} named {entry[:60]!r}.")


def _is_public(name: str) -> bool:
    return not name.startswith("_") or name == "__init__"


def _parameters(function: ast.FunctionDef) -> list[str]:
    arguments = function.args
    if arguments.vararg or arguments.kwarg or arguments.kwonlyargs or arguments.defaults:
        raise UnfitError("shape", "The function may only have plain parameters without defaults.")
    return [each.arg for each in (*arguments.posonlyargs, *arguments.args)]


def _head(function: ast.FunctionDef) -> str:
    bare = ast.FunctionDef(function.name, function.args, [ast.Pass()], [], function.returns)
    return ast.unparse(ast.fix_missing_locations(bare)).splitlines()[0]


def _spec(kind: str, entry: str, parameters: Sequence[str]) -> dict[str, Any]:
    return {"kind": kind, "entry": entry, "parameters": list(parameters), "compare": "result", "codecs": {}}


def _tests(generated: GeneratedQuestion) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for text in generated.inputs:
        given = test_input(generated.kind, text)
        found.setdefault(json.dumps(given), given)
    visible = min(VISIBLE, EXAMPLES[1])
    return [
        {"input": given, "expected": None, "hidden": number >= visible, "note": ""}
        for number, given in enumerate(found.values())
    ]


def test_input(kind: str, text: str) -> dict[str, str]:
    """A test's input from a Python literal; raises `UnfitError`."""
    try:
        value = ast.literal_eval(text.strip())
    except (ValueError, SyntaxError, TypeError, RecursionError, MemoryError):
        if kind == "program":
            return {"stdin": text}
        raise UnfitError("shape", f"The input {text[:80]!r} is no Python literal.") from None
    if kind == "program":
        if not isinstance(value, str):
            return {"stdin": text}
        return {"stdin": value}
    if kind == "class":
        if not isinstance(value, list) or not all(isinstance(each, tuple | list) for each in value):
            raise UnfitError("shape", f"The input {text[:80]!r} is no list of calls.")
        return {"operations": _encoded([list(each) for each in value])}
    if not isinstance(value, tuple):
        raise UnfitError("shape", f"The input {text[:80]!r} is no tuple of arguments.")
    return {"args": _encoded(list(value))}


def _encoded(value: object) -> str:
    try:
        return values.encode(value)
    except (ValueError, TypeError, RecursionError) as error:
        raise UnfitError("shape", f"An input cannot be given to a program: {error}.") from None


def original(generated: GeneratedQuestion) -> dict[str, Any]:
    """What the model sent, to be shown to it again."""
    return generated.model_dump(by_alias=True, mode="json")


def evidence(gates: Sequence[Mapping[str, Any]]) -> str:
    """The failed gates in words."""
    return "\n".join(f"{each['name']}: {each['message']}" for each in gates if not each["passed"])
