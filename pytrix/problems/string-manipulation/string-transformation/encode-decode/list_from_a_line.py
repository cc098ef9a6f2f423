"""The list from a line

Backpackers note the names of huts in one line, with a `+` between two neighbouring names. A backslash in front of a
character says that this character belongs to the name, whatever it is: `\\+` stands for a plus sign and `\\\\` for
a single backslash.

Return the list of names in `line`. Names may be empty, even at the beginning and at the end, and an empty line
contains just one empty name. A backslash at the very end of the line, with nothing after it, stands for itself.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("PARTITION", "ITERATE")
HINTS = (
    "Go through the line with a finger. When you are on a plus sign, what do you have to know to decide what it means?",
    "One name is always being written. A plus sign without a backslash in front begins a new one; all else goes on "
    "the current one.",
    "An iterator over the line helps: when it delivers a backslash, ask it for one more character with `next`, which "
    "can have a default.",
)
EXAMPLES = [
    Example(("Alm+Fels",)),
    Example(("a\\+b+c",), why="the first plus sign belongs to the name"),
    Example(("x\\\\+y",), why="the first backslash makes the second one ordinary"),
]
EDGES = {
    "empty line": ("",),
    "names may be empty": ("+a++",),
    "backslash at the very end": ("a+\\",),
    "single backslash": ("\\\\\\+",),
    "whatever it is": ("\\a\\b",),
}
MISTAKES = [
    Mistake("Every plus sign separates in your solution. One with a backslash in front belongs to the name.",
            """
def huts(line: str) -> list[str]:
    return [name.replace("\\\\", "") for name in line.split("+")]
"""),
    Mistake("You look only at the character before the plus sign. That backslash may itself be an ordinary one, as in "
            "`\\\\+`.",
            """
def huts(line: str) -> list[str]:
    names = [""]
    for place, letter in enumerate(line):
        if letter == "+" and line[place - 1 : place] != "\\\\":
            names.append("")
        elif letter != "\\\\" or line[place + 1 :] == "" or line[place - 1 : place] == "\\\\":
            names[-1] += letter
    return names
"""),
    Mistake("The backslash that announces a character is still part of your names.",
            'letter = next(rest, letter)', 'letter += next(rest, "")'),
    Mistake("A backslash at the very end has vanished. It stands for itself.", "next(rest, letter)", 'next(rest, "")'),
    Mistake("Empty names are missing in your list.",
            "    return names\n", "    return [name for name in names if name]\n"),
]
ORACLE = r"""
def huts(line: str) -> list[str]:
    if "+" not in line and "\\" not in line:
        return [line]
    if line[0] == "+":
        return ["", *huts(line[1:])]
    taken = 2 if line[0] == "\\" and len(line) > 1 else 1
    first, *others = huts(line[taken:])
    return [line[taken - 1] + first, *others]
"""
ALSO_RIGHT = [
    Way(
        'A flag remembers that the character before announced this one. Plain to follow, but the end of the line needs a thought of its own.',
        r"""
def huts(line: str) -> list[str]:
    names = [""]
    announced = False
    for letter in line:
        if announced:
            names[-1] += letter
            announced = False
        elif letter == "\\":
            announced = True
        elif letter == "+":
            names.append("")
        else:
            names[-1] += letter
    if announced:
        names[-1] += "\\"
    return names
""",
    ),
]
EXPLANATION = r"""
A backslash and the character after it are taken together, so that the character is never examined; this settles rows of
backslashes as well. For `x\\+y`:

| taken | names |
|---|---|
| x | x |
| both backslashes | x with one backslash |
| + | the same, and a new empty name |
| y | x with one backslash, y |

Taking the announced character from the same iterator moves the loop along. Each character is looked at once, here and with a
flag instead of the iterator: the work grows with the length of the line.
"""


def huts(line: str) -> list[str]:
    names = [""]
    rest = iter(line)
    for letter in rest:
        if letter == "+":
            names.append("")
            continue
        if letter == "\\":
            letter = next(rest, letter)
        names[-1] += letter
    return names


def inputs(rng):
    return (letters(rng, 1, 9, "ab+\\\\+"),)
