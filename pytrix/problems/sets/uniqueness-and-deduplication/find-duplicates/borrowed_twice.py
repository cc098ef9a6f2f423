"""Lent more than once

A library wants to buy second copies of its most wanted books. `loans` lists the titles that were lent, in order.

Return the titles that were lent **more than once**, each a single time, in the order in which their second loan took
place.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "When you meet a title in the list, which two facts about it decide what to do?",
    "Keep a set of titles seen so far and the list of titles found. A title that has been seen and isn't found yet is a new find.",
    "A title seen for the third time must not be found again. Put every title into the set of those seen.",
)
EXAMPLES = [
    Example((["Emma", "Dune", "Kim", "Dune", "Emma", "Dune"],), why="Dune was lent a second time before Emma"),
    Example((["Kim", "Emma"],)),
    Example((["Kim", "Kim", "Kim"],)),
]
EDGES = {
    "lists the titles": Edge(([],), "no loans"),
    "a single time": (["b", "a", "b", "a", "a", "b"],),
}
MISTAKES = [
    Mistake("A title that was lent three times is in your answer twice.", "if title in seen and title not in found:", "if title in seen:"),
    Mistake("You list every title once. List only those lent more than once.", "if title in seen and title not in found:", "if title not in found:"),
    Mistake("Your titles are in the order of their first loans.", "    return found", "    return [title for title in dict.fromkeys(loans) if title in found]"),
    Mistake("You list a title only if it was lent exactly twice.", "    return found", "    return [title for title in found if loans.count(title) == 2]"),
]
EXPLANATION = """
Two collections: what has been seen at all, and what has been found to be repeated.

| title | seen before | found afterwards |
|---|---|---|
| Emma | no | |
| Dune | no | |
| Kim | no | |
| Dune | yes | Dune |
| Emma | yes | Dune, Emma |
| Dune | yes, found already | Dune, Emma |

Each title costs a look-up in the set; the list of finds is short. With many finds, a second set, or a dictionary,
would keep those look-ups quick as well.
"""


def repeated(loans: list[str]) -> list[str]:
    seen: set[str] = set()
    found: list[str] = []
    for title in loans:
        if title in seen and title not in found:
            found.append(title)
        seen.add(title)
    return found


def inputs(rng):
    return ([rng.choice(["Emma", "Dune", "Kim", "Ivanhoe"]) for _ in range(rng.randint(2, 8))],)
