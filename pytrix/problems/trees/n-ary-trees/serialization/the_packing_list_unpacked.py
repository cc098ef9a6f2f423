"""The packing list unpacked

A removal firm writes what is packed in what as one text: the name of a thing, and if something is packed inside it, round brackets with those things, separated by commas. Each of them is written in the same way. Names consist of lower-case letters; there are no
spaces.

So `box(cup,bag(pen,key))` is a box with a cup and a bag, and in the bag are a pen and a key. Return a dictionary that maps the name of every thing to the list of the names directly inside it, in the order of the text; a thing with nothing inside
has an empty list. `text` describes one outermost thing, no two things have the same name, and brackets are never empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "ITERATE")
HINTS = (
    "While you read the text from left to right, which things are still open when you meet a new name?",
    "Keep a stack of the open things. A bracket that opens puts the last thing on it, a bracket that closes takes one off.",
    "Collect the letters of a name. When it ends, at a bracket, a comma or the end of the text, give it an empty list and add it to the list of the thing on top of the stack.",
)
EXAMPLES = [
    ("box(cup,bag(pen,key))",),
    ("van(crate(lamp),rug)",),
    Example(("vase",), why="nothing is packed in it"),
]
EDGES = {"one outermost thing": Edge(("a(b)",), "a single thing inside"), "in the order of the text": ("z(y,x,w)",), "in the same way": Edge(("a(b(c(d)),e(f))",), "several brackets close at once")}
MISTAKES = [
    Mistake("A bracket that closes must end the thing around it; yours stays open.", "            around.pop()\n", "            pass\n"),
    Mistake("Each name belongs to the innermost open thing, not to the outermost.", "inside[around[-1]].append(name)", "inside[around[0]].append(name)"),
    Mistake("A thing with nothing inside needs an empty list as well.", "            inside[name] = []\n", "            inside.setdefault(around[-1] if around else name, [])\n"),
]
ORACLE = """
import re


def unpacked(text: str) -> dict[str, list[str]]:
    inside = {name: [] for name in re.findall("[a-z]+", text)}
    while "(" in text:
        name, names = re.search(r"([a-z]+)\\(([a-z,]*)\\)", text).groups()
        inside[name] = names.split(",")
        text = text.replace(f"({names})", "", 1)
    return inside
"""
EXPLANATION = """
The things around the current place form a stack: a bracket that opens adds the thing just named, one that closes removes it. For `van(crate(lamp),rug)`:

| read | around | added |
|---|---|---|
| van | – | van |
| (crate | van | crate to van |
| (lamp | van, crate | lamp to crate |
| ),rug | van | rug to van |

Each token is looked at once, so the work grows with the length of the text. One could also write a function that reads one thing and calls itself for those in the brackets; Python's own call stack then does the work.
"""


def unpacked(text: str) -> dict[str, list[str]]:
    inside: dict[str, list[str]] = {}
    around: list[str] = []
    name = ""
    for token in text.replace("(", " ( ").replace(")", " ) ").replace(",", " ").split():
        if token == "(":
            around.append(name)
        elif token == ")":
            around.pop()
        else:
            name = token
            inside[name] = []
            if around:
                inside[around[-1]].append(name)
    return inside


def inputs(rng):
    names = rng.sample(["box", "cup", "bag", "pen", "key", "lid", "mug", "pan", "rug", "tin", "urn"], 11)

    def thing(depth):
        name = names.pop()
        count = min(len(names), rng.choice([0, 1, 2, 3])) if depth else 2
        if depth > 3 or not count:
            return name
        parts = []
        for _ in range(count):
            if names:
                parts.append(thing(depth + 1))
        return f"{name}({','.join(parts)})" if parts else name

    return (thing(0),)
