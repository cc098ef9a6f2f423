"""The lamp above the keys

On a quiz desk each letter key has a lamp, and exactly one thing makes a lamp shine: its letter has been pressed
exactly once so far, and among all such letters it was pressed first. `keys` holds the letters pressed during a show,
in order. After each press the desk shows the right lamp, or none if there is no such letter.

Return a dictionary from each letter to the number of presses after which its lamp shone. The dictionary has the key
`-` for presses after which no lamp shone. Letters whose lamp never shone don't appear, nor does `-` if some lamp
shone after every press. Without presses the dictionary is empty. Shows are long, and the desk must keep up.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`keys` consists of small and capital letters, which are different keys", "up to 20,000 presses")
HINTS = (
    "After a press, which lamps can change at all? Must the older presses be looked at again?",
    "Keep the letters that were pressed exactly once, in the order of that press. A letter joins them, and later may leave for ever.",
    "A dictionary is such a collection: new keys come at the end, a key can be taken out, and `next(iter(…))` gives the first "
    "one. Letters that left are remembered in a second collection.",
)
EXAMPLES = [
    Example(("abab",), why="after the four presses: a, a, b, none"),
    Example(("xyxzx",), why="x shines twice, then y from its second press on"),
    Example(("Qq",), why="Q and q are different keys"),
]
EDGES = {
    "Without presses": ("",),
    "no lamp shone": ("aaaaa",),
    "was pressed first": Edge(("abcbadc",), "the first one changes often"),
}
ALWAYS = [("bba",)]
MISTAKES = [
    Mistake("A letter that is pressed for the third time is not new again. It has been pressed more than once for ever.",
            "        elif letter not in repeated:\n", "        else:\n"),
    Mistake("Your lamp is the letter pressed once that came last. It should be the first one.",
            "next(iter(single), \"-\")", "next(reversed(single), \"-\")"),
    Mistake("You read the lamp before the press has had its effect.",
            "    for letter in keys:\n", "    for letter in keys:\n        lamp = next(iter(single), \"-\")\n        shone[lamp] = shone.get(lamp, 0) + 1\n",
            "            single[letter] = None\n        lamp = next(iter(single), \"-\")\n        shone[lamp] = shone.get(lamp, 0) + 1\n",
            "            single[letter] = None\n"),
    Mistake("You count, for each letter, how often it was pressed. Count the presses after which its lamp shone.",
            "shone[lamp] = shone.get(lamp, 0) + 1", "shone[letter] = shone.get(letter, 0) + 1"),
]
SIZE = 20_000
SLOW = [
    Slow("Right, but you go through all presses so far after each press. Keep the letters pressed once instead.",
         """
def lamps(keys: str) -> dict[str, int]:
    shone: dict[str, int] = {}
    counts: dict[str, int] = {}
    for place, letter in enumerate(keys):
        counts[letter] = counts.get(letter, 0) + 1
        lamp = next((each for each in keys[: place + 1] if counts[each] == 1), "-")
        shone[lamp] = shone.get(lamp, 0) + 1
    return shone
"""),
]
EXPLANATION = """
`single` holds the letters pressed exactly once, in the order of their press, because a dictionary keeps its keys in
the order of insertion. A second press takes the letter out and puts it into `repeated`, from where it never comes
back.

| press | `single` | lamp |
|---|---|---|
| x | x | x |
| y | x, y | x |
| x | y | y |
| z | y, z | y |
| x | y, z | y |

Every press costs a few look-ups. With a mere table of counts you would have to search the presses for the first
letter whose count is 1, again after each press.
"""


def lamps(keys: str) -> dict[str, int]:
    shone: dict[str, int] = {}
    single: dict[str, None] = {}
    repeated: set[str] = set()
    for letter in keys:
        if letter in single:
            del single[letter]
            repeated.add(letter)
        elif letter not in repeated:
            single[letter] = None
        lamp = next(iter(single), "-")
        shone[lamp] = shone.get(lamp, 0) + 1
    return shone


def inputs(rng):
    return (letters(rng, 2, 10, "abcdAB"[: rng.randint(2, 6)]),)


def large(rng, size):
    return ("".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(size)),)
