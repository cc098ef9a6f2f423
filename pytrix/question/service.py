"""The question service: which levels a topic has, the next question for a choice, and a question again from its id."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from random import Random
from typing import Final, NamedTuple

from pytrix.levels import LEVELS
from pytrix.question.apart import Apart
from pytrix.question.bank import Bank, Entry, UnknownProblemError
from pytrix.question.cases import InstanceError
from pytrix.question.diversity import Seen, fresh_seed, least_like, oldest_seed, seen_from
from pytrix.question.models import Question, Task
from pytrix.question.problem import Problem
from pytrix.question.statement import MarkupError
from pytrix.question.task import task_of, without_task
from pytrix.question.tasks import made
from pytrix.question.violation import BadProblemError

TO_WRITE = "This problem cannot be practised in that way, so it is to be written."
CONSIDERED = 8
"""How many unseen problems are compared for one question."""
_WITH_RUNS: Final = frozenset({"break", "predict"})
"""Tasks for which many inputs are drawn and run; that would hold up everybody else on the server."""
_QUESTION_ID = re.compile(r"^(?P<problem>[a-z0-9_/-]+)@(?P<version>[0-9a-f]{8})#(?P<seed>\d{1,9})$")
_log = logging.getLogger(__name__)


class NoQuestionError(LookupError):
    """There is no such question; the message may be shown to a learner."""


class Picked(NamedTuple):
    """A question, and what to tell the learner about it or None."""

    question: Question
    note: str | None


class QuestionService:
    """Questions from a bank; keeps nothing about learners."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._apart = Apart()
        self._broken: set[str] = set()

    def available(self, topic_key: str) -> tuple[str, ...]:
        """The levels at which a module, subtopic or problem type has questions, easiest first."""
        found = {entry.level for entry in self._usable(topic_key)}
        return tuple(level for level in LEVELS if level in found)

    def pick(self, topic_key: str, level: str, seen: Sequence[str], rng: Random, task: Task = "write") -> Picked:
        """A question of the topic, least like the last ones of `seen`, which holds ids or fingerprints, oldest first.

        Takes the nearest level, the easier of two, when the wanted one has no question. Raises `NoQuestionError`.
        """
        if level not in LEVELS:
            raise NoQuestionError(f"There is no level {level!r}; the levels are {', '.join(LEVELS)}.")
        known = seen_from(seen)
        while nearest := self._nearest(topic_key, level):
            entries = [entry for entry in self._usable(topic_key) if entry.level == nearest]
            question = self._picked(entries, known, rng)
            if question is not None:
                return Picked(question, None if nearest == level else _level_note(level, nearest))
        raise NoQuestionError(f"There are no questions for {topic_key!r} yet.")

    def rebuild(self, question_id: str) -> Picked:
        """The question of an id, with a note when the problem has changed since; raises `NoQuestionError`."""
        match = _QUESTION_ID.match(without_task(question_id))
        if match is None:
            raise NoQuestionError(f"{question_id!r} is not the id of a question from the problem bank.")
        problem = self._loaded(match["problem"])
        question = None if problem is None else self._made(problem, int(match["seed"]), task_of(question_id))
        if problem is None or question is None:
            raise NoQuestionError("This question is no longer in the problem bank. Choose another one of its topic.")
        if problem.version == match["version"]:
            return Picked(question, None if question.task == task_of(question_id) else TO_WRITE)
        return Picked(question, "This problem has been revised since. You see its current version.")

    def close(self) -> None:
        """End the process for problems with files, if there is one."""
        self._apart.close()

    def _usable(self, topic_key: str) -> list[Entry]:
        return [entry for entry in self._bank.entries(topic_key) if entry.key not in self._broken]

    def _nearest(self, topic_key: str, level: str) -> str | None:
        wanted = LEVELS.index(level)
        return min(
            self.available(topic_key),
            key=lambda each: (abs(LEVELS.index(each) - wanted), each != "beginner"),
            default=None,
        )

    def _picked(self, entries: list[Entry], seen: list[Seen], rng: Random) -> Question | None:
        """A question of one of the problems, or None when one of them turned out broken."""
        met = {each.problem for each in seen}
        unseen = [entry.key for entry in entries if entry.key not in met]
        if unseen:
            chosen = rng.sample(unseen, min(CONSIDERED, len(unseen)))
            problems = [problem for key in chosen if (problem := self._loaded(key)) is not None]
            if not problems:
                return None
            problem = least_like(problems, seen)
            return self._made(problem, rng.randrange(len(problem.rows)))
        problems = [problem for entry in entries if (problem := self._loaded(entry.key)) is not None]
        if not problems:
            return None
        last = {each.problem: index for index, each in enumerate(seen)}
        for problem in sorted(problems, key=lambda each: last.get(each.key, -1)):
            seed = fresh_seed(problem, seen, rng)
            if seed is not None:
                return self._made(problem, seed)
        problem, seed = oldest_seed(problems, seen, rng)
        return self._made(problem, seed)

    def _loaded(self, key: str) -> Problem | None:
        try:
            return self._bank.load(key)
        except UnknownProblemError:
            return None
        except BadProblemError as error:
            self._leave_out(key, error)
            return None

    def _made(self, problem: Problem, seed: int, task: Task = "write") -> Question | None:
        try:
            if problem.kind == "files" or task in _WITH_RUNS:
                return self._apart.question(self._bank.path(problem.key), problem.key, seed, task)
            return made(problem, seed, task)
        except (InstanceError, MarkupError) as error:
            self._leave_out(problem.key, error)
            return None

    def _leave_out(self, key: str, error: Exception) -> None:
        self._broken.add(key)
        _log.error("problem %s is left out: %s", key, error)


def _level_note(wanted: str, given: str) -> str:
    return f"There is no {wanted} question here yet, so this one is {given}."
