"""The first name that comes again

At a registration desk, people say their names, and the clerk calls a colleague as soon as somebody says a name that
was said before. Read names from the input, one on each line, until an empty line.

Print the first name that comes again and, after a space, how many names had been said up to and including that
moment. Names have no spaces, and capitals don't matter: `IDA` is the same name as `Ida`, and it is printed as it was
said the **first** time. If no name comes again, print `all different`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "What do you have to remember of each name so that you can recognise it and also print it as it was said first?",
    "Keep a dictionary from each name in small letters to its first spelling. Ask it before you store anything.",
    "The number of names said is the size of the dictionary plus one, since all names before were different.",
)
EXAMPLES = [
    Example("Ida\nTom\nEva\ntom\nIda\n\n", why="tom is the fourth name"),
    Example("Max\nmaxi\n\n", why="these are two names"),
    Example("BEN\nBen\nben\n\n"),
]
EDGES = {
    "until an empty line": "\n",
    "If no name comes again": Edge("A\nB\nC\n\n", "three different names"),
}
MISTAKES = [
    Mistake("Capitals don't matter, but your program takes other capitals for another name.", "line.lower()", "line"),
    Mistake("The name is printed as it was said the first time.", "first[name]", "line"),
    Mistake("The repeated name itself has been said, too, so your number is one too small.", "len(first) + 1", "len(first)"),
    Mistake("You look for the last name that comes again. Stop at the first.", "found = found or f", "found = f"),
]
EXPLANATION = """
The dictionary recognises names by their small letters and knows their first spelling.

| name | key | known | stored |
|---|---|---|---|
| Ida | ida | no | Ida |
| Tom | tom | no | Tom |
| Eva | eva | no | Eva |
| tom | tom | yes, as Tom | |

Each name costs one look-up, until the first that comes again.
"""


def program() -> None:
    first: dict[str, str] = {}
    found = ""
    line = input()
    while line:
        name = line.lower()
        if name in first:
            found = found or f"{first[name]} {len(first) + 1}"
        first.setdefault(name, line)
        line = input()
    print(found or "all different")


def inputs(rng):
    names = ["Ida", "TOM", "tom", "Eva", "eva", "Max", "Ben", "Lou"]
    return "".join(f"{name}\n" for name in [*(rng.choice(names) for _ in range(rng.randint(2, 6))), ""])
