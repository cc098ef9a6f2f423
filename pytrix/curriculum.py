"""The curriculum: modules, their subtopics and the problem types practised there."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic.alias_generators import to_camel

from pytrix.topic_search import Searchable, TopicIndex, plain

DEFAULT_PATH = Path(__file__).resolve().parent.parent / "data" / "topics.json"
LONGEST_QUOTE = 80


class CurriculumError(ValueError):
    """The curriculum file cannot be used; `problems` names each place and what is wrong there."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


class UnknownTopic(KeyError):  # noqa: N818
    """No single topic answers to `topic`; `suggestions` are the keys that may have been meant."""

    def __init__(self, topic: str, message: str, suggestions: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.topic = topic
        self.suggestions = suggestions

    def __str__(self) -> str:
        return str(self.args[0])


class AmbiguousTopic(UnknownTopic):
    """Several topics share the id or name `topic`; `suggestions` are the keys of all of them."""


@dataclass(frozen=True)
class ProblemType:
    """One thing to practise, with the subtopic and module it belongs to."""

    kind: ClassVar[str] = "problem type"
    id: str
    name: str
    description: str
    subtopic_id: str
    subtopic_name: str
    module_id: str
    module_name: str

    @property
    def key(self) -> str:
        return f"{self.module_id}/{self.subtopic_id}/{self.id}"


@dataclass(frozen=True)
class Subtopic:
    """A section of a module, with its problem types in teaching order.

    `prerequisites` are the keys of the subtopics that it builds on, of any module.
    """

    kind: ClassVar[str] = "subtopic"
    id: str
    name: str
    section_number: str
    problem_types: tuple[ProblemType, ...]
    module_id: str
    module_name: str
    prerequisites: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return f"{self.module_id}/{self.id}"


@dataclass(frozen=True)
class Module:
    """A chapter of the curriculum; `order` is the number it is shown with, 0 for what comes before the first one."""

    kind: ClassVar[str] = "module"
    id: str
    name: str
    order: int
    overview: str
    python_considerations: tuple[str, ...]
    problem_archetypes: tuple[str, ...]
    subtopics: tuple[Subtopic, ...]

    @property
    def key(self) -> str:
        return self.id

    @property
    def problem_types(self) -> tuple[ProblemType, ...]:
        return tuple(each for subtopic in self.subtopics for each in subtopic.problem_types)


Topic = Module | Subtopic | ProblemType
_T = TypeVar("_T", Module, Subtopic, ProblemType)


@dataclass(frozen=True)
class Hit:
    """A topic found by a search; a higher `score` is a better match."""

    topic: Topic
    score: float


@dataclass(frozen=True)
class Curriculum:
    """All modules in teaching order, with look-up by key, id or name and ranked search."""

    modules: tuple[Module, ...]

    def topics(self) -> Iterator[Topic]:
        """Every module, subtopic and problem type, each parent before its children."""
        for module in self.modules:
            yield module
            for subtopic in module.subtopics:
                yield subtopic
                yield from subtopic.problem_types

    @property
    def subtopics(self) -> tuple[Subtopic, ...]:
        return tuple(each for module in self.modules for each in module.subtopics)

    @property
    def problem_types(self) -> tuple[ProblemType, ...]:
        return tuple(each for module in self.modules for each in module.problem_types)

    @cached_property
    def path(self) -> tuple[Subtopic, ...]:
        """All subtopics in teaching order, except that those which another builds on come before it."""
        placed: dict[str, Subtopic] = {}

        def place(subtopic: Subtopic) -> None:
            if subtopic.key not in placed:
                for each in subtopic.prerequisites:
                    place(self.subtopic(each))
                placed[subtopic.key] = subtopic

        for each in self.subtopics:
            place(each)
        return tuple(placed.values())

    def module(self, module_id: str) -> Module:
        """The module with this id; raises `UnknownTopic`."""
        return self._of_kind(Module, module_id)

    def subtopic(self, key: str) -> Subtopic:
        """The subtopic with the key `module/subtopic`; raises `UnknownTopic`."""
        return self._of_kind(Subtopic, key)

    def problem_type(self, key: str) -> ProblemType:
        """The problem type with the key `module/subtopic/type`; raises `UnknownTopic`."""
        return self._of_kind(ProblemType, key)

    def resolve(self, text: str) -> Topic:
        """The topic with this key, or else with this unique id or name in any capitals.

        Raises `AmbiguousTopic` when several share it and `UnknownTopic` when none has it.
        """
        wanted = plain(text)
        if wanted in self._by_key:
            return self._by_key[wanted]
        found = self._by_label.get(wanted, ())
        if len(found) == 1:
            return found[0]
        if found:
            keys = tuple(topic.key for topic in found)
            message = f'"{_quotable(text)}" could mean {len(keys)} topics. Use one of these keys: {", ".join(keys)}'
            raise AmbiguousTopic(text, message, keys)
        raise self._unknown("topic", text, [*self._by_key, *self._by_label])

    def search(self, text: str, limit: int = 20) -> list[Hit]:
        """Up to `limit` topics that match every word of `text`, best first, forgiving typing slips."""
        topics = tuple(self.topics())
        return [Hit(topics[index], score) for index, score in self._index.rank(text)[: max(limit, 0)]]

    @cached_property
    def _by_key(self) -> dict[str, Topic]:
        return {topic.key: topic for topic in self.topics()}

    @cached_property
    def _by_label(self) -> dict[str, list[Topic]]:
        labels: dict[str, list[Topic]] = {}
        for topic in self.topics():
            for label in {topic.id, plain(topic.name)}:
                labels.setdefault(label, []).append(topic)
        return labels

    @cached_property
    def _index(self) -> TopicIndex:
        return TopicIndex([searchable(topic) for topic in self.topics()])

    def _of_kind(self, kind: type[_T], key: str) -> _T:
        topic = self._by_key.get(key)
        if isinstance(topic, kind):
            return topic
        if topic is not None:
            raise UnknownTopic(key, f'"{key}" is a {topic.kind}, not a {kind.kind}.')
        same_kind = [each.key for each in self.topics() if isinstance(each, kind)]
        raise self._unknown(kind.kind, key, same_kind)

    def _unknown(self, noun: str, text: str, labels: list[str]) -> UnknownTopic:
        close = difflib.get_close_matches(plain(text), labels, n=3, cutoff=0.7)
        keys = [key for label in close for key in self._keys_for(label)]
        suggestions = tuple(dict.fromkeys(keys))[:3]
        advice = f"Did you mean {' or '.join(suggestions)}?" if suggestions else "Search by name to find its key."
        return UnknownTopic(text, f'There is no {noun} "{_quotable(text)}". {advice}', suggestions)

    def _keys_for(self, label: str) -> list[str]:
        return [label] if label in self._by_key else [topic.key for topic in self._by_label[label]]


def _quotable(text: str) -> str:
    return text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]}…"


def load_curriculum(path: Path) -> Curriculum:
    """The curriculum stored at `path`; raises `CurriculumError` naming every faulty place."""
    place = "/".join(path.parts[-2:])
    document = _read(path, place)
    try:
        parsed = _CurriculumDocument.model_validate(document)
    except ValidationError as error:
        raise CurriculumError([_explain(place, dict(each)) for each in error.errors()]) from None
    problems = [f"{place}: {problem}" for problem in _inconsistencies(parsed)]
    if problems:
        raise CurriculumError(problems)
    return Curriculum(tuple(_module(module) for module in parsed.modules))


@cache
def default_curriculum() -> Curriculum:
    """The curriculum this project ships, read once."""
    return load_curriculum(DEFAULT_PATH)


_FILLED = r"\S"
_SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_SUBTOPIC_KEY = r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$"
_DATE = r"^\d{4}-\d{2}-\d{2}$"
_Text = Annotated[str, StringConstraints(pattern=_FILLED)]
_Id = Annotated[str, StringConstraints(pattern=_SLUG)]


class _Document(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, alias_generator=to_camel)


class _ProblemTypeDocument(_Document):
    id: _Id
    name: _Text
    description: _Text


class _SubtopicDocument(_Document):
    id: _Id
    name: _Text
    section_number: _Text
    prerequisites: list[Annotated[str, StringConstraints(pattern=_SUBTOPIC_KEY)]] = Field(default=[], max_length=4)
    problem_types: list[_ProblemTypeDocument] = Field(min_length=1)


class _ModuleDocument(_Document):
    id: _Id
    name: _Text
    order: int
    overview: _Text
    python_considerations: list[_Text] = Field(min_length=1)
    problem_archetypes: list[_Text] = Field(min_length=1)
    subtopics: list[_SubtopicDocument] = Field(min_length=1)


class _CurriculumDocument(_Document):
    version: Literal["1"]
    generated_at: Annotated[str, StringConstraints(pattern=_DATE)]
    modules: list[_ModuleDocument] = Field(min_length=1)


def _read(path: Path, place: str) -> object:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise CurriculumError([f"{place}: cannot be read: {error.strerror}"]) from None
    except UnicodeDecodeError as error:
        raise CurriculumError([f"{place}: byte {error.start}: not UTF-8 text"]) from None
    repeated: list[tuple[dict[str, Any], str]] = []

    def build(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(pairs)
        if len(result) < len(pairs):
            names = [name for name, _ in pairs]
            repeated.append((result, next(name for name in names if names.count(name) > 1)))
        return result

    try:
        document: object = json.loads(text, object_pairs_hook=build)
    except json.JSONDecodeError as error:
        raise CurriculumError([f"{place}: line {error.lineno}, column {error.colno}: {error.msg}"]) from None
    if repeated:
        raise CurriculumError([f"{place}: {_whereabouts(document, *each)}: appears twice" for each in repeated])
    return document


def _whereabouts(document: object, owner: dict[str, Any], name: str) -> str:
    pending: list[tuple[tuple[str | int, ...], object]] = [((), document)]
    while pending:
        steps, value = pending.pop()
        if value is owner:
            return _path((*steps, name))
        if isinstance(value, dict):
            pending.extend(((*steps, key), inner) for key, inner in value.items())
        elif isinstance(value, list):
            pending.extend(((*steps, index), inner) for index, inner in enumerate(value))
    return name


def _path(steps: tuple[str | int, ...]) -> str:
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps).removeprefix(".")


def _explain(place: str, error: dict[str, Any]) -> str:
    where = _path(error["loc"])
    return f"{place}: {where}: {_complaint(error)}" if where else f"{place}: {_complaint(error)}"


def _complaint(error: dict[str, Any]) -> str:
    if error["type"] == "string_pattern_mismatch":
        return _PATTERN_COMPLAINTS[error["ctx"]["pattern"]]
    return _COMPLAINTS.get(error["type"]) or str(error["msg"])


_PATTERN_COMPLAINTS = {
    _FILLED: "must not be empty",
    _SUBTOPIC_KEY: "must be the key of a subtopic, such as module/subtopic",
    _SLUG: "must be lower-case letters and digits joined by single hyphens",
    _DATE: "must be a date such as 2026-01-31",
}
_COMPLAINTS = {
    "missing": "is missing",
    "extra_forbidden": "is not a known field",
    "string_type": "must be text",
    "int_type": "must be a whole number",
    "list_type": "must be a list",
    "too_short": "must not be empty",
    "model_type": "must be an object",
    "literal_error": 'must be "1", the only version known here',
}


def _inconsistencies(document: _CurriculumDocument) -> Iterator[str]:
    yield from _repeated_ids("modules", [each.id for each in document.modules])
    first = 0 if document.modules[0].order == 0 else 1
    for m, module in enumerate(document.modules):
        at_module, order = f"modules[{m}]", first + m
        if module.order != order:
            yield f"{at_module}.order: must be {order}, not {module.order}"
        yield from _repeated_ids(f"{at_module}.subtopics", [each.id for each in module.subtopics])
        for s, subtopic in enumerate(module.subtopics):
            at_subtopic = f"{at_module}.subtopics[{s}]"
            section = f"{order}.{s + 1}"
            if subtopic.section_number != section:
                yield f'{at_subtopic}.sectionNumber: must be "{section}", not "{subtopic.section_number}"'
            yield from _repeated_ids(f"{at_subtopic}.problemTypes", [each.id for each in subtopic.problem_types])
    yield from _impossible_prerequisites(document)


def _impossible_prerequisites(document: _CurriculumDocument) -> Iterator[str]:
    needs = {f"{module.id}/{each.id}": each.prerequisites for module in document.modules for each in module.subtopics}
    for key, prerequisites in needs.items():
        yield from (f'{key}: needs "{each}", which does not exist' for each in prerequisites if each not in needs)
    settled: set[str] = set()
    while ready := {key for key, each in needs.items() if key not in settled and settled >= set(each) & needs.keys()}:
        settled |= ready
    if circle := sorted(needs.keys() - settled):
        yield f"these need each other, or something that does: {', '.join(circle)}"


def _repeated_ids(where: str, ids: list[str]) -> Iterator[str]:
    for index, each in enumerate(ids):
        first = ids.index(each)
        if first < index:
            yield f'{where}[{index}].id: "{each}" is already used by {where}[{first}]'


def _module(document: _ModuleDocument) -> Module:
    return Module(
        id=document.id,
        name=document.name,
        order=document.order,
        overview=document.overview,
        python_considerations=tuple(document.python_considerations),
        problem_archetypes=tuple(document.problem_archetypes),
        subtopics=tuple(_subtopic(subtopic, document) for subtopic in document.subtopics),
    )


def _subtopic(document: _SubtopicDocument, module: _ModuleDocument) -> Subtopic:
    problem_types = tuple(
        ProblemType(each.id, each.name, each.description, document.id, document.name, module.id, module.name)
        for each in document.problem_types
    )
    return Subtopic(
        document.id,
        document.name,
        document.section_number,
        problem_types,
        module.id,
        module.name,
        tuple(document.prerequisites),
    )


def searchable(topic: Topic) -> Searchable:
    """What a search may match of a topic."""
    if isinstance(topic, Module):
        return Searchable(topic.name, parents="", text=topic.overview)
    if isinstance(topic, Subtopic):
        return Searchable(topic.name, parents=topic.module_name, text="")
    return Searchable(topic.name, parents=f"{topic.subtopic_name} {topic.module_name}", text=topic.description)
