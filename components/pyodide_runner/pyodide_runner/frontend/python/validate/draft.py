"""A question from outside the bank: whether it has the shape of one, and what its programs do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from ..judge.codecs import codec
from ..judge.execute import outcome_of
from ..judge.judgement import matches
from ..judge.program import Program
from ..judge.unfit import Unfit
from ..judge.values import decode
from .described import call_text

KINDS: Final = ("function", "class", "program", "files")
LEVELS: Final = ("beginner", "intermediate", "advanced")
COMPARISONS: Final = ("equal", "approximate", "unordered")
TESTS: Final = (8, 40)
EXAMPLES: Final = (1, 4)
QUESTION_BYTES: Final = 60_000
REFERENCE_LINES: Final = 20_000
"""The solution may execute as many on one test."""
MISTAKE_LINES: Final = 50_000
"""A wrong solution that executes more on one test counts as one that never ends."""
STARTER_LINES: Final = 1_000

Data = dict[str, Any]


class Draft:
    """A question that has the right shape; its programs may be anything."""

    def __init__(self, question: Data) -> None:
        self.question = question
        self.title: str = question["title"]
        self.statement: str = question["statement"]
        self.explanation: str = question["explanation"]
        self.hints: list[str] = question["hints"]
        self.solution: str = question["solution"]
        self.starter: str = question["starterCode"]
        self.mistakes: list[Data] = question["mistakes"]
        self.spec: Data = question["spec"]
        self.inputs: list[Data] = [test["input"] for test in question["tests"]]
        self.claims: list[str | None] = [test.get("expected") for test in question["tests"]]
        self.calls = [call_text(self.spec["kind"], self.spec["entry"], value_of(each)) for each in self.inputs]
        self.expected: list[Data] = []
        """What the solution gives on each test, once it was run."""
        self.mistaken: list[list[Data]] = []
        """What each mistake gives on each test, once it was run."""
        self._judged = {"spec": self.spec, "comparison": question["comparison"], "tests": question["tests"]}

    @property
    def names(self) -> list[str]:
        """The names that a learner has to know from the statement."""
        if self.spec["kind"] != "class":
            return list(self.spec["parameters"])
        used = [operation[0] for each in self.inputs for operation in decode(each["operations"])]
        return [name for name in dict.fromkeys(used) if name != self.spec["entry"]]

    def place(self, index: int) -> str:
        """A test's name in messages."""
        call = self.calls[index].replace("\n", " ")
        return f"test {index + 1}, {call[:80]}{'…' if len(call) > 80 else ''}"

    def run(self, program: str | Program, index: int, max_lines: int) -> Data:
        """The outcome of a program on a test, in the form in which it is expected; too many lines are a timeout."""
        return trimmed(outcome_of(program, self.spec, self.inputs[index], max_lines=max_lines), self.spec)

    def run_all(self, program: str, max_lines: int) -> list[Data]:
        """The outcomes on all tests; after one that does not end in time the rest is not run."""
        outcomes: list[Data] = []
        for index in range(len(self.inputs)):
            ended = bool(outcomes) and outcomes[-1]["status"] in ("timeout", "not_run")
            outcomes.append({"status": "not_run"} if ended else self.run(program, index, max_lines))
        return outcomes

    def is_right(self, got: Data, index: int) -> bool:
        """Whether an outcome is right on a test."""
        return matches(self._judged, self.expected[index], got, index)

    def passes(self, outcomes: list[Data]) -> bool:
        """Whether outcomes are right on all tests."""
        return all(self.is_right(outcome, index) for index, outcome in enumerate(outcomes))


def trimmed(outcome: Data, spec: Data) -> Data:
    """An outcome without what is empty, or different on every machine."""
    data: Data = {"status": outcome["status"]}
    if outcome["value"] is not None and spec["kind"] != "program":
        data["value"] = outcome["value"]
    if outcome["error"] is not None:
        data["error"] = {"type": outcome["error"]["type"], "message": outcome["error"]["message"][:300]}
        if outcome["error"]["bases"]:
            data["error"]["bases"] = outcome["error"]["bases"]
    if outcome["status"] in ("returned", "raised"):
        if outcome["stdout"]:
            data["stdout"] = outcome["stdout"]
        if spec["compare"] == "files":
            data["files"] = dict(sorted((outcome["files"] or {}).items()))
    return data


def value_of(test_input: Data) -> Any:
    """What a test gives to a program, as `described.call_text` wants it."""
    if "operations" in test_input:
        return decode(test_input["operations"])
    if "stdin" in test_input:
        return test_input["stdin"]
    arguments = decode(test_input["args"])
    return [test_input["files"], *arguments] if "files" in test_input else arguments


def misshapen(question: Any) -> Iterator[str]:
    """Sentences that say what keeps JSON data from being a question; the first ones may hide further ones."""
    if not isinstance(question, dict):
        yield "This is no question: a JSON object is needed."
        return
    for name, (fits, wanted) in _FIELDS.items():
        if name not in question:
            yield f"`{name}` is missing."
        elif not fits(question[name]):
            yield f"`{name}` has to be {wanted}."
    for name, (fits, wanted) in _OF_PROPOSALS.items():
        if "secondSolution" in question and not fits(question.get(name)):
            yield f"`{name}` has to be {wanted}."
    if question.get("generator") is not None:
        yield "`generator` has to be null: only the bank's own questions make large inputs."


def unfit(question: Data) -> Iterator[str]:
    """Sentences about parts of a question that do not go together."""
    spec, tests = question["spec"], question["tests"]
    yield from _unfit_spec(spec)
    if question.get("kind", spec["kind"]) != spec["kind"]:
        yield "`kind` and `spec` name different kinds."
    low, high = TESTS
    if not low <= len(tests) <= high:
        yield f"There are {len(tests)} tests, but {low} to {high} are needed."
    low, high = EXAMPLES
    visible = sum(not test.get("hidden") for test in tests)
    if not low <= visible <= high:
        yield f"{visible} tests are visible, but {low} to {high} are needed as examples."
    seen: dict[str, int] = {}
    for number, test in enumerate(tests, start=1):
        first = seen.setdefault(repr(test["input"]), number)
        if first != number:
            yield f"Tests {first} and {number} have the same input."
        fault = unfit_input(spec, test["input"])
        if fault:
            yield f"Test {number} cannot be used: {fault}."


def _unfit_spec(spec: Data) -> Iterator[str]:
    kind, compare, parameters = spec["kind"], spec["compare"], spec["parameters"]
    if kind != "program" and not spec["entry"].isidentifier():
        yield "`entry` of `spec` has to name the function or class that is asked for."
    allowed = {"class": ("result",), "program": ("stdout",), "files": ("files", "result")}
    known = allowed.get(kind, ("result", "stdout", *(f"argument:{name}" for name in parameters)))
    if compare not in known:
        yield f"`compare` of `spec` has to be one of {', '.join(known)} here."
    for name, form in spec["codecs"].items():
        try:
            codec(form)
        except Unfit as problem:
            yield f"{problem.message[0].upper()}{problem.message[1:]}."
        if name != "return" and name not in parameters:
            yield f"`codecs` names `{name}`, which is no parameter."


def unfit_input(spec: Data, given: Data) -> str | None:
    """Why an input cannot be given to a program, or None."""
    fields = {"class": {"operations"}, "program": {"stdin"}, "files": {"files", "args"}}.get(spec["kind"], {"args"})
    if set(given) != fields:
        return f"its input has to have {' and '.join(sorted(fields))}, and nothing else"
    if not all(_is_files(value) if name == "files" else isinstance(value, str) for name, value in given.items()):
        return "its input has values of the wrong kind"
    try:
        value = value_of(given)
    except Exception:
        return "its values cannot be read"
    if spec["kind"] == "class":
        return _unfit_operations(spec, value)
    if "args" in given:
        arguments = decode(given["args"])
        if not isinstance(arguments, list):
            return "its arguments have to be a list"
        if len(arguments) != len(spec["parameters"]):
            return f"it has {len(arguments)} arguments, but there are {len(spec['parameters'])} parameters"
    return None


def _unfit_operations(spec: Data, value: Any) -> str | None:
    named = isinstance(value, list) and all(
        isinstance(each, list) and bool(each) and isinstance(each[0], str) for each in value
    )
    if not named or not value:
        return "its operations have to be lists that begin with a name"
    if value[0][0] != spec["entry"]:
        return f"its first operation has to make a {spec['entry']}"
    return None


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_files(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(text, str) for pair in value.items() for text in pair)


def _is_spec(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and value.get("kind") in KINDS
        and all(isinstance(value.get(name), str) for name in ("entry", "compare"))
        and isinstance(value.get("parameters"), list)
        and all(isinstance(name, str) and name.isidentifier() for name in value["parameters"])
        and isinstance(value.get("codecs"), dict)
        and all(isinstance(text, str) for text in value["codecs"].values())
    )


def _is_test(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and isinstance(value.get("input"), dict)
        and isinstance(value.get("expected"), str | None)
        and isinstance(value.get("hidden", False), bool)
        and isinstance(value.get("note", ""), str)
    )


def _is_mistake(value: Any) -> bool:
    return isinstance(value, dict) and _is_text(value.get("message")) and _is_text(value.get("code"))


def _is_comparison(value: Any) -> bool:
    tolerance = value.get("tolerance") if isinstance(value, dict) else None
    return (
        isinstance(value, dict)
        and value.get("kind") in COMPARISONS
        and value.get("checker") is None
        and (tolerance is None or (type(tolerance) is float and 0 < tolerance < 1))
    )


def _list_of(fits: Callable[[Any], bool], least: int, most: int) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and least <= len(value) <= most and all(map(fits, value))


_TEXT: Final = (_is_text, "a text that is not empty")
_FIELDS: Final[dict[str, tuple[Callable[[Any], bool], str]]] = {
    **dict.fromkeys(("title", "statement", "solution", "starterCode", "explanation"), _TEXT),
    "hints": (_list_of(_is_text, 3, 3), "a list of three texts: nudge, approach, near-code"),
    "spec": (_is_spec, "an object with kind, entry, parameters, compare and codecs"),
    "tests": (_list_of(_is_test, 1, 200), "a list of objects with input, expected, hidden and note"),
    "mistakes": (_list_of(_is_mistake, 1, 10), "a list of objects with message and code"),
    "comparison": (_is_comparison, f"an object whose kind is one of {', '.join(COMPARISONS)}"),
}
_OF_PROPOSALS: Final[dict[str, tuple[Callable[[Any], bool], str]]] = {
    "secondSolution": _TEXT,
    "inputMaker": _TEXT,
    "concepts": (_list_of(_is_text, 0, 10), "a list of names"),
    "level": (lambda value: value in LEVELS, f"one of {', '.join(LEVELS)}"),
}
