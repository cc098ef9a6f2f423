"""What was changed in the text?

A version control program stores only what has changed. `old` and `new` list the lines of a text before and after a
change. Both begin with the same lines, as many as possible; these are kept. Of what remains, both end with the same
lines, again as many as possible, and these are kept as well. Everything in between was replaced.

Return a list of three: the position of the first line of `old` that was replaced, how many lines of `old` were
replaced, and the list of the lines of `new` that took their place. If both texts are the same, it is the number of
their lines, 0 and an empty list. Texts may have no lines and very many.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("COMPARE", "SEARCH")
HINTS = (
    "The old text is a b a, the new one a. Which lines are kept at the beginning, and what remains of both texts for the end?",
    "Count equal lines from the front until two differ or one text is used up. Then count equal lines from the back, but never into the part that was kept in front.",
    "At most as many lines can be kept at the end as the shorter text has after the kept beginning. Indices -1, -2, … or the lengths minus a number compare from the back.",
)
EXAMPLES = [
    Example((["a", "b", "c", "d", "e"], ["a", "x", "y", "d", "e"]), why="b c became x y"),
    Example((["a", "a"], ["a", "a", "a"]), why="two lines are kept in front, and one was added at the end"),
    Example((["a", "b"], ["a", "b"]), why="nothing has changed"),
]
EDGES = {
    "may have no lines": ([], []),
    "both texts are the same": (["k"], ["k"]),
    "as many as possible": Edge((["a", "b", "a", "b", "a"], ["a", "b", "a"]), "two lines fewer of a repeated pattern"),
    "everything in between": Edge((["a", "b"], ["c"]), "nothing is kept"),
    "of what remains": Edge((["x", "y", "x"], ["x"]), "the only line cannot be kept twice"),
    "the list of the lines": Edge(([], ["p", "q"]), "a text that is new altogether"),
    "end with the same lines": Edge((["z", "m", "n"], ["m", "n"]), "a line was taken out in front"),
}
ALWAYS = [(["a", "b", "c"], ["a", "x", "a", "b", "c"]), (["a"], ["b", "a"])]
MISTAKES = [
    Mistake("A line that was kept in front cannot be kept at the end once more.", "while end < shorter - start and", "while end < shorter and"),
    Mistake("When one text is used up there is nothing more to compare in front.", "while start < shorter and old[start] == new[start]:", "while old[start] == new[start]:"),
    Mistake("What both texts end with is kept as well.", "    while end < shorter - start and old[len(old) - 1 - end] == new[len(new) - 1 - end]:\n        end += 1\n", ""),
    Mistake("The second number tells how many lines of the old text were replaced, not where they end.", "len(old) - end - start", "len(old) - end"),
    Mistake("The lines come from the new text.", "new[start : len(new) - end]", "old[start : len(old) - end]"),
    Mistake("The end is counted first in your program. The beginning comes first, so in a row of equal lines the last ones are new.",
            "    start = end = 0\n", "    start = end = 0\n    while end < shorter and old[len(old) - 1 - end] == new[len(new) - 1 - end]:\n        end += 1\n    shorter -= end\n"),
    Mistake("A slice that ends at minus 0 is empty: use the length minus the number of kept lines.", "new[start : len(new) - end]", "new[start:-end]"),
]
SIZE = 16_000
SLOW = [
    Slow("Your answers are right, but for each step whole slices are compared. Compare one line with one line.",
         """
def replacement(old: list[str], new: list[str]) -> list[int | list[str]]:
    start = max(n for n in range(min(len(old), len(new)) + 1) if old[:n] == new[:n])
    rest, other = old[start:], new[start:]
    end = max(n for n in range(min(len(rest), len(other)) + 1) if rest[len(rest) - n :] == other[len(other) - n :])
    return [start, len(rest) - end, other[: len(other) - end]]
"""),
]
ALSO_RIGHT = [
    Way("`takewhile` over pairs counts the equal lines; for the end both remaining texts are turned round, which copies them.",
        """
from itertools import takewhile


def replacement(old: list[str], new: list[str]) -> list[int | list[str]]:
    def same(one: list[str], other: list[str]) -> int:
        return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other)))

    start = same(old, new)
    rest, other = old[start:], new[start:]
    end = same(rest[::-1], other[::-1])
    return [start, len(rest) - end, other[: len(other) - end]]
"""),
]
EXPLANATION = """
Two walks from the two ends meet where the change is. For a b c d e and a x y d e:

| walk | equal | kept |
|---|---|---|
| from the front | a; then b, x differ | 1 |
| from the back | e, d; then c, y differ | 2 |

So two lines of the old text, from position 1 on, were replaced by x y. The second walk must stop where the first one
ended, or a line would be kept twice: a b a and a would seem to have no change in length. Each line is looked at once at
most. Comparing slices of all lengths would take the square of the number of lines.
"""


def replacement(old: list[str], new: list[str]) -> list[int | list[str]]:
    shorter = min(len(old), len(new))
    start = end = 0
    while start < shorter and old[start] == new[start]:
        start += 1
    while end < shorter - start and old[len(old) - 1 - end] == new[len(new) - 1 - end]:
        end += 1
    return [start, len(old) - end - start, new[start : len(new) - end]]


def inputs(rng):
    old = [rng.choice("ab") for _ in range(rng.randint(0, 6))]
    first = rng.randint(0, len(old))
    last = rng.randint(first, len(old))
    return (old, [*old[:first], *(rng.choice("abc") for _ in range(rng.choice([0, 1, 1, 2]))), *old[last:]])


def large(rng, size):
    lines = [f"line {each}" for each in range(size)]
    return (lines, [*lines[: size // 2], "new", *lines[size // 2 + 1 :]])
