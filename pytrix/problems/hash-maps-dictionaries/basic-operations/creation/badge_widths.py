"""How wide must the badges be?

A printer makes name badges. Short names fit on every badge; for longer ones the printer needs to know their number of
letters.

Return a dictionary from each of the `names` that has **more than** `fits` characters to its number of characters.
Names may occur several times. If every name fits, the dictionary is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "PARTITION")
HINTS = (
    "For one name, how do you get its value, and when does it belong in the dictionary at all?",
    "A dictionary comprehension works out a key and a value for each name, and can have a condition at its end.",
    "Between the braces: the name, a colon, the call that counts its characters, then `for` and `if`.",
)
EXAMPLES = [
    Example((["Maximilian", "Al", "Josephine"], 5)),
    Example((["Anna", "Otto", "Eva"], 4), why="four characters still fit"),
    Example((["Rosa", "Rosa"], 3)),
]
EDGES = {
    "every name fits": ([], 8),
    "more than": Edge((["abc", "abcd", "abcde"], 4), "one just fits"),
}
MISTAKES = [
    Mistake("A name with exactly that many characters still fits.", "len(name) > fits", "len(name) >= fits"),
    Mistake("You keep the names that fit. The question asks for the others.", "len(name) > fits", "len(name) <= fits"),
    Mistake("Your dictionary maps lengths to names, so names of the same length push each other out.", "{name: len(name) for", "{len(name): name for"),
    Mistake("The value counts all characters of the name, not only those that are too many.", "{name: len(name) for", "{name: len(name) - fits for"),
]
EXPLANATION = """
The comprehension goes through the names, keeps those that meet the condition, and makes an entry for each.

| name | characters | more than 5 | entry |
|---|---|---|---|
| Maximilian | 10 | yes | `'Maximilian': 10` |
| Al | 2 | no | |
| Josephine | 9 | yes | `'Josephine': 9` |

A name that comes again gets the same entry again. Each name is looked at once.
"""


def widths(names: list[str], fits: int) -> dict[str, int]:
    return {name: len(name) for name in names if len(name) > fits}


def inputs(rng):
    names = ["Al", "Eva", "Rosa", "Oskar", "Johann", "Josephine", "Ida"]
    return ([rng.choice(names) for _ in range(rng.randint(1, 6))], rng.randint(2, 5))
