"""The class vote

A class votes on where to go. Write the function `count_votes`. It gets `votes`, a list with the place that each child
voted for, and returns a dictionary with the number of votes for each place. Places without votes are not in it;
without any votes it is empty.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT",)
HINTS = (
    "What has to be different when a place is met for the first time?",
    "Begin with an empty dictionary. For each vote, take the count so far, or 0, and store it plus 1.",
    "`get` with the place and 0 gives the count so far; store the new count under the place.",
)
EXAMPLES = [
    Example((["zoo", "park", "zoo"],), why="two for the zoo"),
    Example((["lake"],)),
    Example((["zoo", "zoo", "zoo"],)),
]
EDGES = {"without any votes": ([],)}
MISTAKES = [
    Mistake("Every place has 1 vote: the old count is not used. Add 1 to what was there.", "counts.get(place, 0) + 1", "1"),
    Mistake("The counts are one too high: before its first vote a place has 0.", "counts.get(place, 0) + 1", "counts.get(place, 1) + 1"),
    Mistake("Looking up a place that is not there yet is an error. `get` with 0 helps.", "counts.get(place, 0)", "counts[place]"),
    Mistake("The dictionary is emptied in each round. Make it before the loop.",
            "    counts = {}\n    for place in votes:\n", "    counts = {}\n    for place in votes:\n        counts = {}\n"),
]
ALSO_RIGHT = [
    Way("Without `get`, ask first whether the place is there.",
        "        counts[place] = counts.get(place, 0) + 1",
        "        if place in counts:\n            counts[place] += 1\n        else:\n            counts[place] = 1"),
]
EXPLANATION = """
For zoo, park, zoo the dictionary becomes `{"zoo": 1}`, then `{"zoo": 1, "park": 1}`, then `{"zoo": 2, "park": 1}`.
"""


def count_votes(votes: list[str]) -> dict[str, int]:
    counts = {}
    for place in votes:
        counts[place] = counts.get(place, 0) + 1
    return counts


def inputs(rng):
    return ([rng.choice(["zoo", "park", "lake", "farm"]) for _ in range(rng.randint(0, 8))],)
