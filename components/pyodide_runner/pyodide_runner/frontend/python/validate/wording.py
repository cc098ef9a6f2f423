"""What title, statement and hints of a question must be like, whoever wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

TITLE_CHARACTERS: Final = 60
STATEMENT_CHARACTERS: Final = (80, 2_000)
HINT_CHARACTERS: Final = (20, 500)
MESSAGE_CHARACTERS: Final = 30
LINE_CHARACTERS: Final = 12
EXPRESSION_CHARACTERS: Final = 7


def is_title(title: str) -> bool:
    """Whether the text is short enough for a title, and none that ends with a full stop."""
    return len(title) <= TITLE_CHARACTERS and not title.endswith(".")


def is_within(text: str, characters: tuple[int, int]) -> bool:
    """Whether the text's length lies between the two, both included."""
    low, high = characters
    return low <= len(text) <= high


def unmentioned(names: Iterable[str], statement: str) -> Iterator[str]:
    """The names that stand nowhere in backticks in the statement."""
    for name in names:
        if not re.search(rf"`[^`]*\b{re.escape(name)}\b[^`]*`", statement):
            yield name


def telling_lines(solution: str) -> Iterator[str]:
    """Lines of a solution, and what its `return`s give, that would give it away; squeezed, see `given_away`."""
    for line in solution.splitlines():
        bare = line.strip()
        if bare.startswith(("def ", "class ", "import ", "from ", "@", "#", '"""')) or not bare:
            continue
        if len(squeezed(bare)) >= LINE_CHARACTERS:
            yield squeezed(bare)
        result = bare.removeprefix("return ")
        if result != bare and len(squeezed(result)) >= EXPRESSION_CHARACTERS and re.search(r"[^\w\s]", result):
            yield squeezed(result)


def given_away(hint: str, lines: Iterable[str]) -> str | None:
    """The first telling line that the hint contains, however it is spaced and quoted."""
    text = squeezed(hint)
    return next((line for line in lines if line in text), None)


def squeezed(text: str) -> str:
    """The text without spaces and backticks, and with one kind of quotes."""
    return re.sub(r"[\s`]+", "", text).replace('"', "'")
