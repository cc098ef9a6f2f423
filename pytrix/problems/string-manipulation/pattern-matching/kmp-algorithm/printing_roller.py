"""The printing roller

A roller with letters around it prints them on a strip of paper, over and over again. It starts with its first letter, and the
strip ends somewhere, so the last round may be cut off: a roller with `abc` prints `abcabca` on seven places.

Return how few letters the roller can have that printed `strip`. A strip on which nothing is repeated needs a roller with all
of its letters, and an empty strip needs none. Strips can be long, and most of a strip may look like its beginning.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("up to 50,000 letters",)
HINTS = (
    "Lay a copy of the strip over itself, moved to the right by one turn of the roller. What must be true where both lie?",
    "The part where both lie is a beginning and an ending of the strip at the same time. The longer it is, the smaller the roller.",
    "Work out the longest border of every beginning, each from the ones before, and compare the last one with the strip's length.",
)
EXAMPLES = [Example(("abcabca",), why="the roller of the story"), Example(("aabaabaa",)), Example(("onion",), why="on, i and o, n"), Example(("abcd",), why="nothing is repeated")]
EDGES = {
    "empty strip": ("",),
    "nothing is repeated": ("sea",),
    "over and over again": ("aaaaa",),
    "may be cut off": ("abaababaab",),
    "first letter": ("aabaaabaac",),
}
MISTAKES = [
    Mistake("The last round may be cut off, so the strip need not hold whole rounds only.",
            "return len(strip) - size", "return len(strip) if len(strip) % max(1, len(strip) - size) else len(strip) - size"),
    Mistake("When a border cannot be continued, you drop to 0. A shorter border may still go on.",
            "size = table[size - 1]", "size = 0"),
    Mistake("You return the length of the repeated end. The roller's letters are those that remain when it is taken away.",
            "return len(strip) - size", "return size"),
    Mistake("You count the different letters of the strip. The roller may carry a letter more than once.",
            """
def roller_size(strip: str) -> int:
    return len(set(strip))
"""),
]
SIZE = 30_000
SLOW = [
    Slow("Your answer is right, but it tests every size by going through the strip again. When most of the strip looks like its "
         "beginning, that takes the square of its length.",
         """
def roller_size(strip: str) -> int:
    for size in range(1, len(strip)):
        place = size
        while place < len(strip) and strip[place] == strip[place - size]:
            place += 1
        if place == len(strip):
            return size
    return len(strip)
"""),
]
EXPLANATION = """
A roller of p letters prints the strip exactly if the strip agrees with itself moved by p, that is, if it has a border of
n - p letters. The longest border gives the smallest roller. For `onion`:

| letter | o | n | i | o | n |
|---|---|---|---|---|---|
| border | 0 | 0 | 0 | 1 | 2 |

The longest border of the whole strip has 2 letters, so the roller has 5 - 2 = 3. The table of borders takes linear time,
because every fallback undoes a step by which the border had grown. Testing every size on the strip takes up to the square.
"""


def roller_size(strip: str) -> int:
    table = [0]
    size = 0
    for letter in strip[1:]:
        while size and letter != strip[size]:
            size = table[size - 1]
        size += letter == strip[size]
        table.append(size)
    return len(strip) - size


def inputs(rng):
    roller = letters(rng, 1, 4, "ab") + rng.choice(["", "c"])
    strip = roller * 4
    return (rng.choice([strip[: rng.randint(1, len(strip))], strip + "b", letters(rng, 1, 9, "ab"),
                        roller + "a" + roller + "a" + roller + "b"]),)


def large(rng, size):
    return ("a" * (size // 2) + "b" + "a" * (size // 2 - 1) + "c",)
