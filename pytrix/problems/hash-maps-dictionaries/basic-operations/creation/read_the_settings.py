"""The settings file, read aloud

Read settings from the input: one on each line, such as `colour = blue`, until an empty line comes. Left and right of
the `=` there is always exactly one space. A setting may come several times; then its **last** value counts. Values
may contain spaces, but no second `=`.

Print the settings in alphabetical order of their names, each on a line in the form `colour: blue`. Without settings,
print `no settings`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM", "SORT")
HINTS = (
    "What happens to the first value when you store a second one under the same name?",
    "Split each line at the equals sign between name and value, and store the pair in a dictionary. Print when everything has been read.",
    "`line.split(\" = \")` gives name and value. `sorted` of a dictionary gives its keys in order.",
)
EXAMPLES = [
    Example("size = 12\ncolour = blue\nsize = 14\n\n", why="the last size counts"),
    Example("title = My first page\nauthor = Ann\n\n"),
    Example("\n"),
]
EDGES = {
    "Without settings": "\n",
    "several times": Edge("b = 1\na = 2\nb = 3\na = 2\nb = 1\n\n", "back to an old value"),
}
MISTAKES = [
    Mistake("The first value of a setting stays in your answer. The last one counts.", "settings[name] = value", "settings.setdefault(name, value)"),
    Mistake("Your settings are printed in the order in which they were read.", "for name in sorted(settings):", "for name in settings:"),
    Mistake("Without settings, your program prints nothing.", '        print("no settings")\n', "        pass\n"),
    Mistake("Values may contain spaces; you print only their first word.", 'print(f"{name}: {settings[name]}")', 'print(f"{name}: {settings[name].split()[0]}")'),
]
EXPLANATION = """
A dictionary is made line by line; storing under a known name replaces the value.

| line | settings afterwards |
|---|---|
| size = 12 | `{'size': '12'}` |
| colour = blue | `{'size': '12', 'colour': 'blue'}` |
| size = 14 | `{'size': '14', 'colour': 'blue'}` |

Each line costs the same few steps; sorting the names comes on top.
"""


def program() -> None:
    settings: dict[str, str] = {}
    line = input()
    while line:
        name, value = line.split(" = ")
        settings[name] = value
        line = input()
    for name in sorted(settings):
        print(f"{name}: {settings[name]}")
    if not settings:
        print("no settings")


def inputs(rng):
    lines = [f"{rng.choice(['size', 'colour', 'title'])} = {rng.choice(['12', 'dark blue', 'My page', '0'])}" for _ in range(rng.randint(2, 6))]
    return "".join(f"{line}\n" for line in [*lines, ""])
