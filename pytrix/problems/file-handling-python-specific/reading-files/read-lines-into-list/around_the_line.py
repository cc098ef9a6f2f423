"""Around the line

A report about an error should quote the lines around it. The file at `path` holds a program's text; `number` is the number of
the line with the error, counting from 1, and `around` says how many lines before it and after it are to be quoted.

Return the list of quoted lines in order, without their line breaks. Where the file begins or ends too soon, there are fewer.
If there is no line with that number, return an empty list. The last line may lack its line break; spaces at either end of a line
belong to it.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "With all lines in a list, which positions do you want, when the first line has position 0?",
    "The quote is a slice. A slice that ends too late is harmless; one that would begin below 0 is not.",
    "Begin at the number minus 1 minus `around`, but never below 0, and stop before the number plus `around`. Ask first whether the line exists.",
)
EXAMPLES = [
    Example(({"p.py": "a = 1\nb = 2\nif a:\n    c\nd\n"}, "p.py", 4, 1)),
    Example(({"p.py": "a = 1\nb = 2\nc = 3\n"}, "p.py", 1, 1), why="nothing stands before the first line"),
    Example(({"p.py": "a = 1\nb = 2"}, "p.py", 3, 5), why="there is no third line"),
    Example(({"p.py": "a\nb\nc\nd\n"}, "p.py", 2, 0), why="just the line itself"),
]
EDGES = {
    "begins or ends too soon": ({"p.py": "a\nb\nc\n"}, "p.py", 2, 9),
    "no line with that number": Edge(({"p.py": ""}, "p.py", 1, 2), "an empty file"),
    "may lack its line break": ({"p.py": "x\ny\nz"}, "p.py", 3, 1),
    "spaces at either end": ({"p.py": "if x:\n    y  \n\n"}, "p.py", 2, 1),
}
ALWAYS = [({"p.py": "x\ny\nx\ny\nx\n"}, "p.py", 4, 1), ({"p.py": "a\nb\nc\n"}, "p.py", 0, 2), ({"p.py": "a\nb\nc\n"}, "p.py", 4, 2), ({"p.py": "a\nb\nc\nd\ne\n"}, "p.py", 2, 2)]
MISTAKES = [
    Mistake("A slice with a negative start counts from the end, so near the beginning of the file your quote goes wrong.",
            "max(0, number - 1 - around)", "number - 1 - around"),
    Mistake("A line is quoted that doesn't exist: its neighbours should not be quoted either.", "    if not 1 <= number <= len(lines):\n        return []\n", ""),
    Mistake("The line breaks are still at the ends of your lines.", ".splitlines()", ".splitlines(True)"),
    Mistake("Your quote stops one line too early.", ": number + around]", ": number - 1 + around]"),
    Mistake("Your quote is one line too low: the first line has position 0.", "number - 1 - around", "number - around"),
]
ALSO_RIGHT = [
    Way("Walking over numbered lines and keeping those whose distance is small needs no whole file in memory; whether the line exists is known at the end.",
        """
def quote(path: str, number: int, around: int) -> list[str]:
    quoted, exists = [], False
    with open(path, encoding="utf-8") as file:
        for place, line in enumerate(file, 1):
            exists = exists or place == number
            if abs(place - number) <= around:
                quoted.append(line.rstrip("\\n"))
    return quoted if exists else []
"""),
]
ORACLE = """
def quote(path: str, number: int, around: int) -> list[str]:
    with open(path, encoding="utf-8") as file:
        numbered = {place: line[:-1] if line[-1:] == chr(10) else line for place, line in enumerate(file, 1)}
    if number not in numbered:
        return []
    return [numbered[place] for place in range(number - around, number + around + 1) if place in numbered]
"""
EXPLANATION = """
`splitlines` gives all lines without their ends, and the quote is a slice. For line 4 of five lines and one line around it:

| | position |
|---|---|
| the line itself | 3 |
| start of the slice | 4 - 1 - 1 = 2 |
| stop of the slice, not included | 4 + 1 = 5 |

A stop beyond the end is cut off, but a negative start would count from the end, so `max` keeps it at 0. The work grows with the length of the file. Another
way walks over the lines and keeps those near enough, which holds only the quote in memory.
"""


def quote(path: str, number: int, around: int) -> list[str]:
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    if not 1 <= number <= len(lines):
        return []
    return lines[max(0, number - 1 - around) : number + around]


def inputs(rng):
    count = rng.randint(0, 7)
    lines = [rng.choice(["a = 1", "    b", "", "é  ", "if c:"]) + str(place) for place in range(count)]
    text = "\n".join(lines) + ("\n" if rng.random() < 0.6 and lines else "")
    return ({"p.py": text}, "p.py", rng.randint(0, count + 1), rng.randint(0, 3))
