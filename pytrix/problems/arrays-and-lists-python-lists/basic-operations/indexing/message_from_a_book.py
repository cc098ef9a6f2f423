"""A message from a book

Two friends hide messages with the help of a book. `pages` is a list of pages, each a list of lines, and each line a
text with words separated by single spaces; a page may have no lines and a line no words. `code` is a list of lists of
three numbers: page, line on that page, and word in that line, all counted from 1. A negative number counts from the
end, so that -1 is the last one.

Return the words that the code names, joined by single spaces. Where a page, a line or a word does not exist, and a
number 0 never names anything, write `?` instead. An empty code is an empty text.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "Which index belongs to the number 3, and which one to -3? For which lengths do they exist?",
    "Three times the same step has to be done: pick the element that a number names from a list, or find out that there is none. Write a function for it.",
    "A positive number is one more than its index, a negative one is an index already. It exists if its size is at least 1 and at most the length.",
)
EXAMPLES = [
    Example(([["we sail at dawn", "bring rope"], ["the old mill"]], [[1, 1, 2], [2, -1, -1], [1, 2, 1]]), why="sail, mill and bring"),
    Example(([["we sail at dawn", "bring rope"]], [[1, 3, 1], [1, 2, 2], [1, 1, 0]]), why="there is no third line, and 0 names nothing"),
    Example(([["go home"]], [[-1, -1, -2]]), why="the last but one word of the last line"),
]
EDGES = {
    "an empty code": ([["some words"]], []),
    "may have no lines": ([[], ["tea"]], [[1, 1, 1], [2, 1, 1], [-2, 1, 1]]),
    "a line no words": ([["", "salt"]], [[1, 1, 1], [1, 2, 1]]),
    "a number 0": ([["a b", "c d"], ["e f"]], [[0, 1, 1], [1, 0, 1], [1, 1, 0]]),
    "does not exist": Edge(([["a b"]], [[2, 1, 1], [-2, 1, 1], [1, 2, 1], [1, -2, 1], [1, 1, 3], [1, 1, -3]]), "one too far at each end"),
    "counts from the end": Edge(([["a b c", "d e f"], ["g h i"]], [[-2, -1, -3], [-1, 1, -2], [1, -2, 3]]), "positive and negative numbers mixed"),
}
MISTAKES = [
    Mistake("Index -1 would be the last element, but the number 0 names nothing.", "1 <= abs(number) <= len(items)", "abs(number) <= len(items)"),
    Mistake("Positive numbers count from 1, indices from 0.", "number - 1 if number > 0 else number", "number if number < len(items) else -1"),
    Mistake("A negative number counts from the end; its size is not the position from the front.", "number - 1 if number > 0 else number", "abs(number) - 1"),
    Mistake("You only check whether a number is too large. A negative one can be too far as well.", "1 <= abs(number) <= len(items)", "number != 0 and number <= len(items)"),
    Mistake("What does not exist is written as `?`, not left out.", 'message.append(word or "?")', "message.extend(filter(None, [word]))"),
    Mistake("For a negative number the index is the number itself; you subtract 1 from it, too.", "number - 1 if number > 0 else number", "max(number - 1, -len(items))"),
]
ORACLE = """
def message_from(pages: list[list[str]], code: list[list[int]]) -> str:
    named = {}
    for p, page in enumerate(pages):
        for l, line in enumerate(page):
            for w, word in enumerate(line.split()):
                words = len(line.split())
                for a in (p + 1, p - len(pages)):
                    for b in (l + 1, l - len(page)):
                        for c in (w + 1, w - words):
                            named[a, b, c] = word
    return " ".join(named.get(tuple(each), "?") for each in code)
"""
ALSO_RIGHT = [
    Way("Trying and catching the `IndexError` says the same about numbers that are too far, but the 0 needs a check of its own, or it would be the last element.",
        """
def message_from(pages: list[list[str]], code: list[list[int]]) -> str:
    message = []
    for numbers in code:
        try:
            page, line, word = [number - 1 if number > 0 else number for number in numbers]
            found = pages[page][line].split()[word]
        except IndexError:
            found = "?"
        message.append("?" if 0 in numbers else found)
    return " ".join(message)
"""),
]
EXPLANATION = """
The same question comes three times, so it gets a function: which element does a number name, if any? For
`[['we sail at dawn', 'bring rope'], ['the old mill']]`:

| code | page | line | word |
|---|---|---|---|
| 1, 1, 2 | first | we sail at dawn | sail |
| 2, -1, -1 | second | the old mill | mill |
| 1, 2, 1 | first | bring rope | bring |

Whatever is missing is passed on as `None`, so that the next step finds nothing either. Each entry of the code costs
three steps and the splitting of one line.
"""

from collections.abc import Sequence
from typing import Any


def named(items: Sequence[Any], number: int) -> Any:
    if 1 <= abs(number) <= len(items):
        return items[number - 1 if number > 0 else number]
    return None


def message_from(pages: list[list[str]], code: list[list[int]]) -> str:
    message = []
    for page_number, line_number, word_number in code:
        page = named(pages, page_number) or []
        line = named(page, line_number) or ""
        word = named(line.split(), word_number)
        message.append(word or "?")
    return " ".join(message)


def inputs(rng):
    words = ["sea", "wind", "old", "mill", "rope", "tea", "salt"]
    pages = [[" ".join(rng.choice(words) for _ in range(rng.randint(0, 3))) for _ in range(rng.randint(0, 3))] for _ in range(rng.randint(1, 3))]
    numbers = [1, 1, 2, 3, -1, -1, -2, -3, 0, 4, -4]
    return (pages, [[rng.choice(numbers[:6]), rng.choice(numbers[:8]), rng.choice(numbers)] for _ in range(rng.randint(2, 6))])
