"""Asking must leave no trace

A museum counts its visitors with a table: for each room, how many visitors of each kind came in. `visits` is a list
of pairs (room, kind), one for each visitor. `questions` is a list of pairs of the same form: how many visitors of
that kind did that room have?

Return a tuple of two things: the list of answers to the questions, in order, and the table as a dictionary from rooms
to dictionaries from kinds to numbers. The table has entries for what was counted **only**: a question about a room or
a kind that never occurred is answered with 0 and must not show up in the table.
"""
from collections import defaultdict

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "What does a `defaultdict` do when you merely read a key that it does not have?",
    "Count with a `defaultdict` whose values are themselves dictionaries that begin at 0. For the questions, use a way of reading that creates nothing.",
    "`get` never creates an entry, not even in a `defaultdict`. Give the outer `get` an empty dictionary as its default, and the inner one a 0.",
)
EXAMPLES = [
    Example(([("hall", "child"), ("hall", "adult"), ("tower", "child"), ("hall", "child")], [("hall", "child"), ("tower", "adult"), ("attic", "child")])),
    Example(([("hall", "adult")], [("hall", "adult"), ("hall", "child"), ("hall", "child")])),
    Example(([], [("hall", "child")])),
]
EDGES = {
    "is answered with 0": ([("a", "x")], [("b", "x"), ("a", "y"), ("b", "x")]),
    "in order": Edge(([("a", "x"), ("b", "x"), ("b", "x"), ("a", "y")], []), "no questions"),
}
MISTAKES = [
    Mistake("Reading with square brackets creates entries in a `defaultdict`, so your questions show up in the table.",
            "table.get(room, {}).get(kind, 0)", "table[room][kind]"),
    Mistake("The room is safe, but a question about a kind that never came into it shows up in the table.",
            "table.get(room, {}).get(kind, 0)", "(table[room][kind] if room in table else 0)"),
    Mistake("A question about an unknown room ends your program.", "table.get(room, {}).get(kind, 0)", "dict(table)[room].get(kind, 0)"),
    Mistake("You only remember that a kind came into a room, not how many.", "table[room][kind] += 1", "table[room][kind] = 1"),
]
ORACLE = """
def ask(visits: list[tuple[str, str]], questions: list[tuple[str, str]]) -> tuple[list[int], dict[str, dict[str, int]]]:
    table = {}
    for room, kind in visits:
        table[room] = {each: visits.count((room, each)) for where, each in visits if where == room}
    return [visits.count(question) for question in questions], table
"""
EXPLANATION = """
Counting is where a `defaultdict` helps: `table[room][kind] += 1` makes the inner dictionary and the 0 by itself.
Asking is where it hurts, because square brackets create what they don't find. `get` never does.

| expression | answer | creates |
|---|---|---|
| `table["attic"]["child"]` | 0 | attic, and child inside it |
| `table.get("attic", {}).get("child", 0)` | 0 | nothing |

Every visit and every question costs two look-ups. Another way is to turn the finished table into ordinary
dictionaries before the first question.
"""


def ask(visits: list[tuple[str, str]], questions: list[tuple[str, str]]) -> tuple[list[int], dict[str, dict[str, int]]]:
    table: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    for room, kind in visits:
        table[room][kind] += 1
    answers = [table.get(room, {}).get(kind, 0) for room, kind in questions]
    return answers, {room: dict(numbers) for room, numbers in table.items()}


def inputs(rng):
    rooms, kinds = ["hall", "tower", "attic"], ["child", "adult"]
    visits, questions = ([(rng.choice(rooms), rng.choice(kinds)) for _ in range(rng.randint(1, 5))] for _ in range(2))
    return (visits, questions)
