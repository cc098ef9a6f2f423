"""The library's favourites

`loans` lists the titles that a library lent in a month, one entry for each loan.

Return the `count` titles that were lent most often, as a list of pairs of a title and its number of loans, the most
frequent first. Titles that were lent equally often stand in
alphabetical order. If there are fewer different titles than `count`, return all of them.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "SORT")
CONSTRAINTS = ("`count` is at least 1",)
HINTS = (
    "Two things decide about the order. Which of them comes first, and in which direction does each of them go?",
    "Count the loans of each title. Then sort the entries by two things: the number of loans turned negative, and the title.",
    "`sorted` takes a `key`: a function that gives, for one entry, the tuple to compare. A slice keeps the first ones.",
)
EXAMPLES = [
    Example((["Emma", "Dune", "Emma", "Ulysses", "Dune", "Emma"], 2)),
    Example((["Kim", "Heidi", "Kim", "Heidi", "Emma"], 1), why="Heidi and Kim were lent twice; H comes before K"),
    Example((["Dune"], 3), why="there is just one title"),
]
EDGES = {
    "fewer different titles": ([], 2),
    "equally often": Edge((["d", "b", "c", "a", "d"], 3), "ties behind the first"),
    "at least 1": (["b", "a", "b"], 1),
}
MISTAKES = [
    Mistake("Your list starts with the titles that were lent least often.", "(-pair[1], pair[0])", "(pair[1], pair[0])"),
    Mistake("Titles that were lent equally often are not in alphabetical order.", "(-pair[1], pair[0])", "-pair[1]"),
    Mistake("Equal titles stand in reversed alphabetical order, because you reverse the whole list.",
            "(-pair[1], pair[0]))", "(pair[1], pair[0]), reverse=True)"),
    Mistake("You return all titles. Only `count` of them are wanted.", "[:count]", ""),
]
EXPLANATION = """
The tuples `(-number, title)` put the most frequent title first, because its negative number is the smallest, and
among equal numbers the title that comes first in the alphabet.

| title | number | compared by |
|---|---|---|
| Emma | 3 | (-3, 'Emma') |
| Dune | 2 | (-2, 'Dune') |
| Ulysses | 1 | (-1, 'Ulysses') |

Counting n loans takes n steps, sorting d different titles about d log d. A slice that is longer than the list simply
gives the whole list.
"""


def favourites(loans: list[str], count: int) -> list[tuple[str, int]]:
    numbers: dict[str, int] = {}
    for title in loans:
        numbers[title] = numbers.get(title, 0) + 1
    return sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0]))[:count]


def inputs(rng):
    return ([rng.choice(["Emma", "Dune", "Kim", "Heidi"]) for _ in range(rng.randint(3, 9))], rng.randint(1, 4))
