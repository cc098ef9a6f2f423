"""A paragraph is moved

In a text editor somebody marks some lines and moves them. `lines` lists the lines of the text, and the lines from
position `first` to position `last`, both included, are marked; equal lines may occur. They are moved, in their order,
to the place directly before the line that now has the position `target`; if `target` is the number of lines, they go to
the end.

Return the list of lines afterwards. If the line at `target` is itself marked, or comes directly after the marked ones,
nothing is moved. The list `lines` itself must not change.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "PARTITION")
CONSTRAINTS = ("0 ≤ `first` ≤ `last` < number of lines", "0 ≤ `target` ≤ number of lines")
REQUIRES = ("arguments unchanged",)
HINTS = (
    "Cut the list into pieces at every place that matters. How many pieces are there when the target lies before the marked lines, and how many when it lies after them?",
    "Moving a block is exchanging two neighbouring pieces: the block, and what lies between it and the target.",
    "Target before the block: up to the target, the block, from the target up to the block, the rest. Target after it: up to the block, from the end of the block up to the target, the block, the rest.",
)
EXAMPLES = [
    Example((["a", "b", "c", "d", "e", "f"], 1, 2, 5), why="b c go before f"),
    Example((["a", "b", "c", "d", "e", "f"], 3, 4, 0), why="d e go to the front"),
    Example((["a", "b", "c", "d"], 1, 2, 2), why="c is marked itself"),
]
EDGES = {
    "they go to the end": (["a", "b", "c", "d"], 0, 1, 4),
    "directly after the marked ones": (["a", "b", "c", "d"], 1, 2, 3),
    "is itself marked": Edge((["a", "b", "c"], 0, 2, 0), "all lines are marked"),
    "equal lines may occur": (["", "a", "", "b", "", "a", "c"], 1, 2, 5),
    "both included": Edge((["a", "b", "c", "d", "e"], 2, 2, 1), "a single marked line"),
    "in their order": Edge((["a", "b", "c", "d", "e", "f", "g"], 4, 6, 1), "three lines go to the front"),
}
ALWAYS = [(["a", "b", "c", "a", "d"], 1, 1, 3)]
MISTAKES = [
    Mistake("After the marked lines are taken out, all positions after them are smaller: the target has to be counted in the old list.",
            """
def move_lines(lines: list[str], first: int, last: int, target: int) -> list[str]:
    if first <= target <= last + 1:
        return list(lines)
    marked = lines[first : last + 1]
    rest = lines[:first] + lines[last + 1 :]
    return rest[:target] + marked + rest[target:]
"""),
    Mistake("The last marked line belongs to the block: a slice ends before its stop.", "stop = last + 1", "stop = last"),
    Mistake("You only move lines up. The target may also lie after the marked ones.",
            "    if target > stop:\n        return lines[:first] + lines[stop:target] + lines[first:stop] + lines[target:]\n", ""),
    Mistake("You only move lines down. The target may also lie before the marked ones.",
            "    if target < first:\n        return lines[:target] + lines[first:stop] + lines[target:first] + lines[stop:]\n", ""),
    Mistake("The marked lines keep their order; you put them in one by one in front of each other.", "lines[:target] + lines[first:stop]", "lines[:target] + lines[first:stop][::-1]"),
]
ORACLE = """
def move_lines(lines: list[str], first: int, last: int, target: int) -> list[str]:
    before = [line for place, line in enumerate(lines) if place < target and not first <= place <= last]
    marked = [line for place, line in enumerate(lines) if first <= place <= last]
    after = [line for place, line in enumerate(lines) if place >= target and not first <= place <= last]
    return before + marked + after if not first <= target <= last + 1 else lines[:]
"""
ALSO_RIGHT = [
    Way("Take the block out first. In the rest, the target has moved up by the length of the block if it lay after it.",
        """
def move_lines(lines: list[str], first: int, last: int, target: int) -> list[str]:
    marked = lines[first : last + 1]
    rest = lines[:first] + lines[last + 1 :]
    if target > last:
        target -= len(marked)
    elif target > first:
        target = first
    return rest[:target] + marked + rest[target:]
"""),
]
EXPLANATION = """
The block and the lines between it and the target change places; all others stay. For lines 1 to 2 of
`['a', 'b', 'c', 'd', 'e', 'f']` and the target 5:

| up to the block | after it, up to the target | the block | rest |
|---|---|---|---|
| a | d e | b c | f |

Joined in this order they give a d e b c f. Slices copy each line once, and if the target lies within the block or at its
end, neither condition holds and the list is only copied.
"""


def move_lines(lines: list[str], first: int, last: int, target: int) -> list[str]:
    stop = last + 1
    if target < first:
        return lines[:target] + lines[first:stop] + lines[target:first] + lines[stop:]
    if target > stop:
        return lines[:first] + lines[stop:target] + lines[first:stop] + lines[target:]
    return list(lines)


def inputs(rng):
    lines = [rng.choice("abcd") for _ in range(rng.randint(2, 8))]
    first = rng.randrange(len(lines))
    last = rng.choice([first, rng.randint(first, len(lines) - 1)])
    return (lines, first, last, rng.choice([rng.randint(0, len(lines)), rng.randint(0, first), rng.randint(last, len(lines))]))
