"""Commands without spaces

A robot is steered by a line of commands, but the transmission swallowed all the spaces. `commands` lists the words that the robot knows; none is empty. The robot wants to know how far a line makes sense.

Return the largest number n for which the first n letters of `line` can be split completely into commands, each used as often as needed. It is the length of the line if the whole line can be split, and 0 if no beginning of it can.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "intermediate"
TAGS = ("VALIDATE", "SEARCH")
CONSTRAINTS = ("lines of up to 2,000 letters, up to 50 commands",)
HINTS = (
    "If the first 10 letters can be split, which other lengths can be split for sure?",
    "Collect the lengths that work, beginning with 0. A length works if some command ends there and the length in front of that command works.",
    "`text.startswith(word, place)` tells whether a word stands at a place, without cutting slices.",
)
EXAMPLES = [
    Example(("gogoleft", ["go", "left"]), why="go go left"),
    Example(("stepstop", ["step", "steps", "top"]), why="steps and top; after step, stop is unknown"),
    Example(("leftgoup", ["left", "go"]), why="up is unknown"),
]
EDGES = {"length of the line": Edge(("up", ["up"]), "a single command"), "no beginning": ("xup", ["up"]), "as often as": Edge(("aaaaa", ["aa", "aaa"]), "the same commands again and again"), "`commands`": Edge(("go", []), "no commands"), "the first n letters": Edge(("", ["go"]), "an empty line")}
ALWAYS = [
    ("a" * 50 + "b", ["a", "aa"]),
    ('babababbabc', ['bab', 'ba']),
    ("abab", ["ab", "aba"]), ("aab", ["a"]), ("abcd", ["abc", "ab", "cd"]),
    ("a", ["a"]),
]
MISTAKES = [
    Mistake("Taking the first command that fits may be wrong: try all of them.", """
def sensible(line: str, commands: list[str]) -> int:
    place = 0
    while place < len(line):
        word = next((word for word in commands if line.startswith(word, place)), None)
        if word is None:
            break
        place += len(word)
    return place
"""),
    Mistake("Taking the longest command each time may leave letters that fit nothing.", """
def sensible(line: str, commands: list[str]) -> int:
    place = 0
    while True:
        fitting = [len(word) for word in commands if line.startswith(word, place)]
        if not fitting or place == len(line):
            return place
        place += max(fitting)
"""),
    Mistake("You tell whether the whole line can be split; return how far it can be.", "return max(works)", "return len(line) if len(line) in works else 0"),
    Mistake("In front of a command, everything has to be split as well.", "            if place in works and line.startswith", "            if line.startswith"),
]
ORACLE = """
def sensible(line: str, commands: list[str]) -> int:
    return max([len(word) + sensible(line[len(word) :], commands) for word in commands if line.startswith(word)], default=0)
"""
EXPLANATION = """
A length either works or doesn't, however it was split; that is all the rest needs to know. For `"stepstop"` with step, steps and top:

| place | commands that begin there | lengths that work |
|---|---|---|
| 0 | step, steps | 0, 4, 5 |
| 4 | none | 0, 4, 5 |
| 5 | top | 0, 4, 5, 8 |

For each working place every command is tried once. Another way is a recursive function that tries all commands at the front; without a memory it repeats the same rests and can take ages.
"""


def sensible(line: str, commands: list[str]) -> int:
    works = {0}
    for place in range(len(line)):
        for word in commands:
            if place in works and line.startswith(word, place):
                works.add(place + len(word))
    return max(works)


def inputs(rng):
    commands = sorted({letters(rng, 1, 3, "ab") for _ in range(rng.randint(0, 3))})
    rng.shuffle(commands)
    line = "".join(rng.choice(commands or ["b"]) for _ in range(rng.randint(0, 4)))
    return (line + rng.choice(["", "c", "b", "ca", "a"]), commands)
