"""A short film and a long film

A film club shows one short film and one long film every evening, and the two should last exactly `minutes` minutes
together. `shorts` and `longs` list the films as tuples of a title and the length in minutes. Titles are all
different, lengths may be equal.

Return all evenings that are possible, as a list of tuples (title of the short film, title of the long film). They are
ordered by the place of the short film in its list, and for the same short film by the place of the long film.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "GENERATE")
HINTS = (
    "The short film is 15 minutes long and the evening 100. How long does the long film have to be?",
    "Prepare a dictionary from each length to the list of the long films that have it.",
    "For each short film, take the list of the long films with the missing length, and make a tuple for each of them.",
)
EXAMPLES = [
    Example(([("Ants", 15), ("Bells", 20), ("Coal", 15)], [("Dune Road", 85), ("Eel", 80), ("Fjord", 85)], 100)),
    Example(([("Ants", 10), ("Bells", 12)], [("Eel", 90), ("Fjord", 95)], 102), why="90 goes with 12, and 92 would have to be there for 10"),
    Example(([("Ants", 10)], [("Eel", 70)], 90)),
]
EDGES = {
    "lengths may be equal": ([("Bells", 5), ("Ants", 5)], [("Fjord", 60), ("Eel", 60)], 65),
    "one short film and one long film": Edge(([], [("Eel", 60)], 60), "no short films"),
    "are possible": Edge(([("Ants", 30)], [], 30), "no long films"),
}
MISTAKES = [
    Mistake("You keep only one long film for each length. Several may be equally long.", "        by_length.setdefault(length, []).append(title)\n", "        by_length[length] = [title]\n"),
    Mistake("The two films may be too short together in your answer. They should last exactly that long.",
            """
def evenings(shorts: list[tuple[str, int]], longs: list[tuple[str, int]], minutes: int) -> list[tuple[str, str]]:
    return [(one, other) for one, length in shorts for other, more in longs if length + more <= minutes]
"""),
    Mistake("Your evenings are ordered by the long films. The short film comes first.",
            """
def evenings(shorts: list[tuple[str, int]], longs: list[tuple[str, int]], minutes: int) -> list[tuple[str, str]]:
    return [(one, other) for other, more in longs for one, length in shorts if length + more == minutes]
"""),
    Mistake("You stop at the first long film that fits. Return all of them.", "by_length.get(minutes - length, [])", "by_length.get(minutes - length, [])[:1]"),
]
EXPLANATION = """
The dictionary answers the question "which long films last exactly that long?" with one look-up.

| short film | missing | long films |
|---|---|---|
| Ants, 15 | 85 | Dune Road, Fjord |
| Bells, 20 | 80 | Eel |
| Coal, 15 | 85 | Dune Road, Fjord |

Each film is looked at once, and each evening written down once. Comparing every short film with every long one costs
the product of the two numbers, even if hardly any evening is possible.
"""


def evenings(shorts: list[tuple[str, int]], longs: list[tuple[str, int]], minutes: int) -> list[tuple[str, str]]:
    by_length: dict[int, list[str]] = {}
    for title, length in longs:
        by_length.setdefault(length, []).append(title)
    return [(title, other) for title, length in shorts for other in by_length.get(minutes - length, [])]


def inputs(rng):
    names = rng.sample(["Ants", "Bells", "Coal", "Dune Road", "Eel", "Fjord", "Geese", "Hail", "Inn"], 9)
    shorts = [(names.pop(), rng.choice([10, 15, 20])) for _ in range(rng.randint(1, 4))]
    longs = [(names.pop(), rng.choice([70, 75, 80])) for _ in range(rng.randint(1, 5))]
    return shorts, longs, rng.choice([85, 90, 90, 95])
