"""The guest list of the evening

A club keeps its guest list by name. `calls` lists the telephone calls of a day in order, as pairs of a name and a
number of seats:

- A name that is not on the list is written at its end.
- A name that is on the list keeps its line, and its number of seats is replaced by the new one.
- A call for 0 seats takes the name off the list, if it is there. When the name calls again later, it is new.

Return the lines of the list after all calls, from top to bottom, as a list of pairs of a name and a number of seats.
With no calls the list is empty.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("ITERATE", "TRANSFORM")
HINTS = (
    "In which order does a dictionary show its entries, and what happens to that order when a value is replaced?",
    "A dictionary already behaves like this list: new keys come at the end, known ones keep their place, deleted ones start anew.",
    "So store for seats above 0, and for 0 seats take the key out with a method that doesn't mind a missing key.",
)
EXAMPLES = [
    Example(([("Ada", 2), ("Ben", 4), ("Ada", 3)],), why="Ada keeps her line"),
    Example(([("Ada", 2), ("Ben", 4), ("Ada", 0), ("Cleo", 1), ("Ada", 5)],), why="Ada left and came back at the end"),
    Example(([("Ben", 0), ("Cleo", 2)],), why="Ben was not on the list"),
]
EDGES = {
    "no calls": ([],),
    "if it is there": ([("Dev", 0)],),
    "keeps its line": ([("Cleo", 6), ("Ben", 2), ("Cleo", 1), ("Ada", 1)],),
    "it is new": ([("Cleo", 1), ("Ben", 2), ("Cleo", 0), ("Cleo", 3)],),
}
ALWAYS = [([("Ben", 3), ("Ada", 1), ("Ada", 0)],)]
MISTAKES = [
    Mistake("A name whose seats change moves to the end in your answer, but it should keep its line.",
            "            seats_of[name] = seats", "            seats_of.pop(name, None)\n            seats_of[name] = seats"),
    Mistake("Your list still shows names with 0 seats. They should be off the list.",
            "seats_of.pop(name, None)", "seats_of[name] = 0"),
    Mistake("Taking a name off that is not on the list stops your program with a `KeyError`.",
            "seats_of.pop(name, None)", "del seats_of[name]"),
    Mistake("A name that left and calls again gets its old line back in your answer. It should stand at the end.",
            "list(seats_of.items())", "[(name, seats_of[name]) for name in dict.fromkeys(name for name, _ in calls) if name in seats_of]"),
    Mistake("New seats are added to the old ones in your answer. They should replace them.",
            "            seats_of[name] = seats", "            seats_of[name] = seats_of.get(name, 0) + seats"),
]
ORACLE = """
def guest_list(calls: list[tuple[str, int]]) -> list[tuple[str, int]]:
    lines = []
    for name, seats in calls:
        places = [place for place, line in enumerate(lines) if line[0] == name]
        if places and seats:
            lines[places[0]] = (name, seats)
        elif places:
            lines = lines[: places[0]] + lines[places[0] + 1 :]
        elif seats:
            lines = lines + [(name, seats)]
    return lines
"""
EXPLANATION = """
A dictionary remembers the order in which its keys were inserted. Replacing a value does not touch that order,
deleting a key and storing it again does. With the calls Ada 2, Ben 4, Ada 0, Cleo 1, Ada 5 the keys are: Ada · Ada
Ben · Ben · Ben Cleo · Ben Cleo Ada.

`pop(name, None)` is the deletion that accepts a missing key. Every call takes the same short time; a list of lines
would have to be searched for the name each time.
"""


def guest_list(calls: list[tuple[str, int]]) -> list[tuple[str, int]]:
    seats_of: dict[str, int] = {}
    for name, seats in calls:
        if seats:
            seats_of[name] = seats
        else:
            seats_of.pop(name, None)
    return list(seats_of.items())


def inputs(rng):
    return ([(rng.choice(["Ada", "Ben", "Cleo", "Dev"]), rng.choice([0, 0, 1, 2, 3, 4])) for _ in range(rng.randint(3, 9))],)
