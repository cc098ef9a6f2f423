"""The most popular dish of each day

A canteen notes which dish each guest takes. `taken` maps each day to the list of dishes that were taken on it.

Return a dictionary from each day to the dish that was taken most often. Of equally popular dishes, take the one that
comes first in the alphabet. A day on which nothing was taken does not appear.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Solve it for one day first. Which two things decide about its dish?",
    "Count the day's dishes in a dictionary of their own, then take the best by a tuple: the count turned negative, and the name.",
    "`min` over the counts with such a tuple as its `key` gives the right dish. A day with an empty list is passed over.",
)
EXAMPLES = [
    Example(({"Mon": ["soup", "pasta", "soup"], "Tue": ["rice", "fish"]},), why="on Tuesday both were taken once"),
    Example(({"Wed": [], "Thu": ["pasta"]},), why="nothing was taken on Wednesday"),
    Example(({"Fri": ["fish", "soup", "rice", "rice"]},)),
]
EDGES = {
    "nothing was taken": ({},),
    "equally popular": Edge(({"Mon": ["b", "a", "c", "b", "a"]},), "two dishes taken twice"),
}
MISTAKES = [
    Mistake("Of equally popular dishes, you take the one that was taken first.", "(-counts[dish], dish)", "-counts[dish]"),
    Mistake("You take the dish that was taken least often.", "(-counts[dish], dish)", "(counts[dish], dish)"),
    Mistake("The counts of earlier days are carried over to later ones.", "        counts: dict[str, int] = {}\n", "", "    best: dict[str, str] = {}\n", "    best: dict[str, str] = {}\n    counts: dict[str, int] = {}\n"),
    Mistake("A day on which nothing was taken ends your program with an error.", "        if counts:\n", "        if True:\n"),
]
EXPLANATION = """
Each day has a table of its own. The smallest tuple of the negative count and the name is the best dish.

| day | counts | best |
|---|---|---|
| Mon | soup 2, pasta 1 | soup |
| Tue | rice 1, fish 1 | fish |

Every dish taken costs one look-up, and each different dish of a day one comparison.
"""
EQUIVALENT = {
    f"counts[dish] = counts.get(dish, 0) + 1 -> {other}": "the counts of all dishes grow alike, and they are only compared with each other"
    for other in ("counts[dish] = counts.get(dish, 1) + 1", "counts[dish] = counts.get(dish, -1) + 1", "counts[dish] = counts.get(dish, 0) + 2")
}


def favourites(taken: dict[str, list[str]]) -> dict[str, str]:
    best: dict[str, str] = {}
    for day, dishes in taken.items():
        counts: dict[str, int] = {}
        for dish in dishes:
            counts[dish] = counts.get(dish, 0) + 1
        if counts:
            best[day] = min(counts, key=lambda dish: (-counts[dish], dish))
    return best


def inputs(rng):
    days = rng.sample(["Mon", "Tue", "Wed", "Thu"], rng.randint(1, 3))
    return ({day: [rng.choice(["soup", "rice", "fish"]) for _ in range(rng.randint(0, 6))] for day in days},)
