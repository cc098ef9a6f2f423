"""Keys of topics: a module's is `module`, a subtopic's `module/subtopic`, a problem type's `module/subtopic/type`.

A problem's key has its own name after that of its problem type, and a question's id a version and a seed after that.
"""

from __future__ import annotations

SEPARATOR = "/"


def ids(problem_type: str) -> tuple[str, str, str]:
    """The ids that the key of a problem type consists of."""
    module, subtopic, own = problem_type.split(SEPARATOR)
    return module, subtopic, own


def module_of(key: str) -> str:
    """The key of the module that a topic or problem is in."""
    return key.partition(SEPARATOR)[0]


def subtopic_of(key: str) -> str:
    """The key of the subtopic that a problem type or problem is in."""
    return SEPARATOR.join(key.split(SEPARATOR)[:2])


def problem_type_of(problem: str) -> str:
    """The key of the problem type that a problem is filed under."""
    return problem.rpartition(SEPARATOR)[0]


def places_of(problem_type: str) -> tuple[str, str, str]:
    """The keys of the module, of the subtopic and of the problem type itself."""
    return module_of(problem_type), subtopic_of(problem_type), problem_type


def problem_of(question_id: str) -> str:
    """The key of the problem that a question was made from."""
    return question_id.partition("@")[0]


def within(key: str, topic: str) -> bool:
    """Whether a key is a topic's own or lies in it; everything does when the topic is empty."""
    return not topic or key == topic or key.startswith(f"{topic}{SEPARATOR}")
