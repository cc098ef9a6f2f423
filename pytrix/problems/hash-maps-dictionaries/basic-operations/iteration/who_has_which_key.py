"""Who has key 7?

A caretaker notes who has which key: `key_of` maps each person to the number of that person's key. Every person
has one key, and no two have the same. But what he needs is the other direction.

Return a dictionary from each key's number to the person who has it. If `key_of` is empty, so is the result.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
HINTS = (
    "What is a key of the old dictionary in the new one, and what is a value?",
    "Go through the pairs of person and number, and store each the other way round.",
    "`items()` gives the pairs, and a dictionary comprehension can make the new entries.",
)
EXAMPLES = [
    Example(({"Ann": 7, "Bob": 2, "Cem": 5},)),
    Example(({"Bob": 12},)),
    Example(({},)),
]
EDGES = {
    "is empty": ({},),
    "the other direction": Edge(({"x": 3, "y": 1, "z": 2, "w": 4},), "four people"),
}
MISTAKES = [
    Mistake("You return the dictionary as it was.", "{number: person for", "{person: number for"),
    Mistake("Your values are lists. No two people have the same key, so a single name is enough.", "{number: person for", "{number: [person] for"),
    Mistake("Only the last entry is in your answer: a new dictionary is made for each person.",
            """
def holders(key_of: dict[str, int]) -> dict[int, str]:
    result: dict[int, str] = {}
    for person, number in key_of.items():
        result = {number: person}
    return result
"""),
]
EXPLANATION = """
The comprehension goes through the pairs and makes an entry of each, with the number first.

| pair | new entry |
|---|---|
| Ann, 7 | `7: 'Ann'` |
| Bob, 2 | `2: 'Bob'` |
| Cem, 5 | `5: 'Cem'` |

Each pair is looked at once. If two people had the same key, the later one would silently push the other out.
"""


def holders(key_of: dict[str, int]) -> dict[int, str]:
    return {number: person for person, number in key_of.items()}


def inputs(rng):
    people = rng.sample(["Ann", "Bob", "Cem", "Dee", "Eli"], rng.randint(1, 5))
    return (dict(zip(people, rng.sample(range(1, 20), len(people)))),)
