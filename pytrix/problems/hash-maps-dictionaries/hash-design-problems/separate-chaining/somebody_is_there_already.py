"""Somebody is there already

A ticket machine sends visitors to counters: the visitor with the number n goes to the counter with the number n modulo `counters`. `numbers` lists the visitors in the order in which they come; no number comes twice. Nobody leaves.

Return how many visitors find somebody at their counter when they come. There is at least one counter.
"""

from pytrix.question.authoring import Edge, Example, Mistake, distinct

LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "What has to be remembered about a counter: who is there, or only whether somebody is?",
    "Keep the counters in use in a set. If the visitor's counter is in it, count one; otherwise put it in.",
    "`number % counters` is the visitor's counter.",
)
EXAMPLES = [
    Example(([8, 3, 13, 4, 18], 5), why="8 is alone at counter 3; then 3, 13 and 18 come there"),
    Example(([1, 2, 3], 10), why="everybody has a counter alone"),
    Example(([7, 9, 2], 1), why="with one counter, only the first is alone"),
]
EDGES = {
    "at least one counter": Edge(([], 1), "no visitors"),
    "find somebody": Edge(([6, 12, 18, 24], 6), "all at counter 0"),
}
MISTAKES = [
    Mistake("You count the counters at which there are several visitors. Each visitor who finds somebody counts.", "        if counter in used:\n            count += 1\n        used.add(counter)\n    return count\n", "        used.add(counter)\n    places = [number % counters for number in numbers]\n    return sum(places.count(each) > 1 for each in used)\n"),
    Mistake("You count those who find nobody.", "if counter in used:", "if counter not in used:"),
    Mistake("You compare with the visitor before only. Somebody may have come to the counter earlier.", "        used.add(counter)\n", "        used = {counter}\n"),
]
EXPLANATION = """
Two numbers with the same remainder meet at a counter: in a hash map that is called a collision. For 8, 3, 13, 4, 18 and 5 counters:

| visitor | counter | somebody there |
|---|---|---|
| 8 | 3 | no |
| 3 | 3 | yes |
| 13 | 3 | yes |
| 4 | 4 | no |
| 18 | 3 | yes |

The more counters there are, the rarer collisions get, but they never stop altogether. Each visitor takes one step.
"""


def collisions(numbers: list[int], counters: int) -> int:
    used: set[int] = set()
    count = 0
    for number in numbers:
        counter = number % counters
        if counter in used:
            count += 1
        used.add(counter)
    return count


def inputs(rng):
    return distinct(rng, 0, 8, 1, 30), rng.randint(1, 9)
