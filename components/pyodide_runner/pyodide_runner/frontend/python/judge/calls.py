"""How each kind of question calls the learner's code, and what of it is the answer."""

from __future__ import annotations

import difflib
import inspect
import io
import types
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, Final

from . import compare, coroutines
from .codecs import codec
from .demands import ARGUMENTS_UNCHANGED
from .failure import enclosing, is_learners
from .isolation import restore_builtins
from .shown import Iterated, Itself, class_name, show
from .structures import nodes_of, take_apart
from .unfit import Unfit
from .values import decode, frozen

MAX_ITERATED: Final = 100_000

_signature: Final = inspect.signature

# Gets the program's namespace and a list for what was answered before an exception; gives the answer.
Call = Callable[[dict[str, Any], list[Any]], Any]


def make_call(spec: dict[str, Any], test_input: dict[str, Any]) -> Call:
    """The call of one test; raises Unfit when the test's input does not suit the question."""
    return _KINDS[spec["kind"]](spec, test_input)


def _function(spec: dict[str, Any], test_input: dict[str, Any]) -> Call:
    codecs = spec.get("codecs") or {}
    parameters = spec.get("parameters") or []
    arguments = decode(test_input.get("args") or "[]")
    for position, name in enumerate(parameters[: len(arguments)]):
        if name in codecs:
            arguments[position] = codec(codecs[name]).build(arguments[position])
    built = [node for value in arguments for node in nodes_of(value)] if codecs else []
    compared, _, argument = spec.get("compare", "result").partition(":")
    answer_codec = codecs.get(argument if compared == "argument" else "return")
    kept = decode(test_input.get("args") or "[]") if ARGUMENTS_UNCHANGED in (spec.get("requires") or ()) else []

    def call(namespace: dict[str, Any], answered: list[Any]) -> Any:
        try:
            function = _entry(namespace, spec["entry"])
            answer = _resolve(_called(function, spec["entry"], arguments))
            for name, before, after in zip(parameters, kept, arguments, strict=False):
                if name != argument:
                    _check_unchanged(name, before, codec(codecs[name]).flatten(after) if name in codecs else after)
            if compared == "argument":
                answer = arguments[parameters.index(argument)]
            if not answer_codec:
                return frozen(answer) if built else answer
            built.extend(nodes_of(answer))
            return codec(answer_codec).flatten(answer)
        finally:
            take_apart(built)

    return call


def _check_unchanged(name: str, before: Any, after: Any) -> None:
    if not compare.equal(before, frozen(after)):
        message = (
            f"your function changed the argument `{name}`, and this question asks to leave it as it is: "
            f"it was {show(before, 60)}, and afterwards it is {show(after, 60)}"
        )
        raise Unfit("RequirementNotMet", message)


class _Operations:
    """The calls of a class question; `attributes` are the names that were read and not called."""

    def __init__(self, operations: list[Any]) -> None:
        self._operations = operations
        self.attributes: list[str] = []

    def __call__(self, namespace: dict[str, Any], answered: list[Any]) -> Any:
        (name, *arguments), *rest = self._operations
        instance = _called(_entry(namespace, name), name, arguments)
        answered.append(None)
        for name, *arguments in rest:
            answer = self._operate(instance, name, arguments)
            answered.append(Itself() if answer is instance else frozen(_resolve(answer)))
        return answered

    def _operate(self, instance: Any, name: str, arguments: list[Any]) -> Any:
        try:
            attribute = getattr(instance, name)
        except AttributeError as failure:
            if is_learners(failure):
                raise
            message = f"the tests use `{name}`, but your {class_name(instance)} has no attribute or method of that name"
            raise Unfit("NameMissing", message) from None
        if callable(attribute):
            return _called(attribute, name, arguments)
        if arguments:
            message = f"the tests call the method `{name}`, but in your class it is {show(attribute, 60)}"
            raise Unfit("NotCallable", message)
        if name not in self.attributes:
            self.attributes.append(name)
        return attribute


def _class(spec: dict[str, Any], test_input: dict[str, Any]) -> Call:
    return _Operations(decode(test_input["operations"]))


def attributes_of(call: Call) -> list[str] | None:
    """The names that a call of `make_call` read and did not call; None when it is not about a class."""
    return call.attributes if isinstance(call, _Operations) else None


def _program(spec: dict[str, Any], test_input: dict[str, Any]) -> Call:
    return lambda namespace, answered: None


def _files(spec: dict[str, Any], test_input: dict[str, Any]) -> Call:
    return _function(spec, test_input) if spec.get("entry") else _program(spec, test_input)


_KINDS: Final[dict[str, Callable[[dict[str, Any], dict[str, Any]], Call]]] = {
    "function": _function,
    "class": _class,
    "program": _program,
    "files": _files,
}


def _entry(namespace: dict[str, Any], name: str) -> Any:
    if name not in namespace:
        raise Unfit("NameMissing", _missing(namespace, name))
    if not callable(namespace[name]):
        raise Unfit("NotCallable", f"the tests call `{name}`, but in your code that is {show(namespace[name], 60)}")
    return namespace[name]


def _missing(namespace: dict[str, Any], name: str) -> str:
    text = f"the tests call `{name}`, but your code does not define it"
    around = enclosing(name)
    if around is not None:
        kind, outer = around
        inside = f"as a method of the class `{outer}`" if kind == "class" else f"inside the function `{outer}`"
        left = ", without `self`" if kind == "class" else ""
        return (
            f"the tests call `{name}`, and your code defines it {inside}, where they cannot reach it: "
            f"move it to the left margin{left}"
        )
    defined = [known for known, value in namespace.items() if callable(value) and not known.startswith("__")]
    close = difflib.get_close_matches(name, defined, 1, 0.6)
    return f"{text}; it does define `{close[0]}`" if close else text


def _called(function: Any, name: str, arguments: list[Any]) -> Any:
    try:
        try:
            return function(*arguments)
        finally:
            restore_builtins()
    except TypeError as failure:
        if is_learners(failure) or not _is_wrong_call(function, arguments):
            raise
        count = "1 argument" if len(arguments) == 1 else f"{len(arguments)} arguments"
        raise Unfit("WrongCall", f"the tests call `{name}` with {count}, and Python says: {failure}") from None


def _is_wrong_call(function: Any, arguments: list[Any]) -> bool:
    """Whether the function takes no such arguments, rather than raising TypeError for what they are."""
    try:
        _signature(function).bind(*arguments)
    except TypeError:
        return True
    except Exception:
        # A built-in without a signature, such as `max`: it was reached, and it said so itself.
        return False
    return False


def _resolve(answer: Any) -> Any:
    """The answer itself, after awaiting a coroutine and collecting what an iterator gives."""
    if type(answer) is types.CoroutineType:
        answer = coroutines.run(answer)
    if type(answer) is types.AsyncGeneratorType:
        return Iterated(class_name(answer), coroutines.run(_collected(answer)))
    if isinstance(answer, Iterator) and not isinstance(answer, io.IOBase):
        items = list(islice(answer, MAX_ITERATED + 1))
        _check_count(items, class_name(answer))
        return Iterated(class_name(answer), items)
    return answer


async def _collected(answer: types.AsyncGeneratorType[Any, Any]) -> list[Any]:
    items: list[Any] = []
    async for item in answer:
        items.append(item)
        _check_count(items, class_name(answer))
    return items


def _check_count(items: list[Any], kind: str) -> None:
    if len(items) > MAX_ITERATED:
        raise Unfit("Endless", f"the {kind} gave more than {MAX_ITERATED:,} values, perhaps it never ends")
