"""What a solution has to use so that a question is really about its topic, as far as a program shows that."""

from __future__ import annotations

import re

_BY_WORDS: tuple[tuple[str, str], ...] = (
    (r"\blist comprehension", "list comprehension"),
    (r"\bset comprehension", "set comprehension"),
    (r"\bdict(?:ionary)? comprehension", "dict comprehension"),
    (r"\bgenerator (?:function|expression)", "generator"),
    (r"\bregex\b", "regular expression"),
    (r"\bcounter class\b", "Counter"),
    (r"\bdefault ?dict\b", "defaultdict"),
    (r"\bslic(?:e|ing)\b", "slice"),
    (r"\b(?:using deque|monotonic deque)\b", "deque"),
    (r"\b(?:heappush|heappop|heapify|heappushpop|heapreplace)\b", "heap"),
    (r"\b(?:recursive|recursion)\b", "recursion"),
    (r"\bdecorator\b", "decorator"),
    (r"\bcontext manager\b", "context manager"),
    (r"\bbuilt-in sort\b", "sorting"),
    (r"\blambda\b", "lambda"),
    (r"\bbit tricks\b", "bit operation"),
)


def concepts(subtopic: str, problem_type: str) -> tuple[str, ...]:
    """The concepts that the names of a topic promise; those of `validate.concepts`."""
    names = f"{subtopic.lower()} / {problem_type.lower()}"
    return tuple(dict.fromkeys(concept for words, concept in _BY_WORDS if re.search(words, names)))
