"""The knitting pattern

Knitting patterns save space: `(ab)3` means that ab is knitted three times, so the stitches are `ababab`. A group may hold further groups: `(a(b)2)2` stands for `abbabb`. Small letters are stitches, and every closing bracket is followed by a number of one or more digits, at least 1. Letters outside all brackets are knitted once.

Return the stitches of `pattern` as a text. An empty pattern has none, and an empty group stands for nothing. Patterns are written correctly.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "When a bracket opens, the stitches so far have to wait. When does the work on them go on?",
    "Keep a stack of unfinished texts. An opening bracket begins a new one on top; after a closing one and its number, the top is repeated and joined to the text below.",
    "Read the digits after a closing bracket with an inner loop. Then pop the group and add it as many times to the new top.",
)
EXAMPLES = [
    Example(("(a(b)2)2c",), why="abb twice, then c"),
    ("(kp)3",),
    Example(("(x)12",), why="a number of two digits"),
]
EDGES = {
    "empty pattern": ("",),
    "empty group": ("a()5b",),
    "one or more digits": ("(ab)10(c)1",),
    "outside all brackets": Edge(("kpk",), "no brackets"),
}
ALWAYS = [
    ("(a(b(c)2)3)2",),
    ("(a)1(a)12",),
    ("(a()5)2",),
]
MISTAKES = [
    Mistake("The number may have several digits.", "            while end < len(pattern) and pattern[end].isdigit():\n", "            while end < place + 2:\n"),
    Mistake("The stitches before a group get lost.", "            texts[-1] += group * int(pattern[place + 1 : end])\n", "            texts[-1] = group * int(pattern[place + 1 : end])\n"),
    Mistake("You repeat a group once too often.", "group * int(pattern[place + 1 : end])", "group * int(pattern[place + 1 : end]) + group"),
    Mistake("A group may hold further groups: keep a stack of texts, not just one.", "            texts.append(\"\")\n", "            texts = [texts[0], \"\"]\n"),
]
ORACLE = """
def stitches(pattern: str) -> str:
    while "(" in pattern:
        start = pattern.rindex("(")
        end = pattern.index(")", start)
        after = end + 1
        while after < len(pattern) and pattern[after].isdigit():
            after += 1
        pattern = pattern[:start] + pattern[start + 1 : end] * int(pattern[end + 1 : after]) + pattern[after:]
    return pattern
"""
EXPLANATION = """
The stack holds the unfinished texts, from the outermost group to the innermost. A closing bracket ends the one on top. For (a(b)2)2c:

| read | stack |
|---|---|
| ( a | '', a |
| ( b | '', a, b |
| )2 | '', abb |
| )2 | abbabb |
| c | abbabbc |

Each character is read once; the rest of the work is writing the result. Replacing the innermost group again and again is another way, which copies the whole pattern each time.
"""


def stitches(pattern: str) -> str:
    texts = [""]
    place = 0
    while place < len(pattern):
        end = place + 1
        if pattern[place] == "(":
            texts.append("")
        elif pattern[place] == ")":
            while end < len(pattern) and pattern[end].isdigit():
                end += 1
            group = texts.pop()
            texts[-1] += group * int(pattern[place + 1 : end])
        else:
            texts[-1] += pattern[place]
        place = end
    return texts[0]


def inputs(rng):
    def pattern(depth):
        parts = []
        for _ in range(rng.randint(0, 3)):
            if depth and rng.random() < 0.6:
                parts.append(f"({pattern(depth - 1)}){rng.choice([1, 2, 3, 10])}")
            else:
                parts.append(rng.choice("kpab"))
        return "".join(parts)

    return (pattern(rng.choice([2, 2, 3])),)
