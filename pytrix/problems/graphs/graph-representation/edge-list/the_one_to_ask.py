"""The one to ask

The people of a workshop, numbered from 1 to `people`, noted every time somebody asked somebody else for advice. `asked` is a list of pairs `(asker, expert)`.
The same pair may occur again and again, and some jokers noted that they asked themselves: such a pair says nothing.

The old hand of the workshop was asked by each of the others at least once and asked none of them. Return the old hand's number, or 0 if there is none. There is never more than one.
A person alone in the workshop, which `people` equal to 1 means, is the old hand.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "What do two numbers about each person tell you, and which pairs would spoil them?",
    "First throw away what says nothing: repeats and people who asked themselves. From what is left, count how often each is asked and how often each asks.",
    "A set of the pairs removes repeats. The old hand was asked `people` minus one times and asked zero times.",
)
EXAMPLES = [
    Example((4, [(1, 3), (2, 3), (1, 2), (4, 3)]), why="1, 2 and 4 asked 3, who asked nobody"),
    Example((3, [(1, 2), (1, 2)]), why="3 never asked 2"),
    Example((3, [(1, 2), (3, 2), (2, 1)]), why="2 asked 1"),
    Example((2, [(2, 1), (1, 1)]), why="1 asked only themselves"),
]
EDGES = {
    "alone in the workshop": (1, []),
    "asked themselves": Edge((3, [(1, 1), (2, 1), (3, 1)]), "an old hand who jokes"),
    "again and again": Edge((3, [(1, 3), (1, 3), (2, 3)]), "an old hand asked twice by the same person"),
    "if there is none": Edge((2, []), "nobody asked"),
}
ALWAYS = [
    (3, [(1, 2), (2, 3)]),
    (1, [(1, 1)]), (3, [(1, 3), (1, 3)]), (3, [(2, 2), (1, 2)])]
MISTAKES = [
    Mistake("The same pair may occur several times, but it is still one asker.", "in set(asked)", "in asked"),
    Mistake("Asking oneself says nothing; in your code it spoils an old hand.", "        score[expert] += 1\n", "        score[expert] += asker != expert\n"),
    Mistake("Being asked by everyone isn't enough: the old hand asked nobody.", "score[asker] -= 1", "score[asker] -= 0"),
    Mistake("You ask for one vote too many: nobody has to ask themselves.", "score.index(people - 1, 1)", "score.index(people, 1)", "if people - 1 in score[1:]", "if people in score[1:]"),
]
ALSO_RIGHT = [
    Way(
        "Two sets in place of a score: those who asked, and the askers of each. Longer, but it reads like the statement.",
        """
def old_hand(people: int, asked: list[tuple[int, int]]) -> int:
    askers: dict[int, set[int]] = {person: set() for person in range(1, people + 1)}
    for asker, expert in asked:
        if asker != expert:
            askers[expert].add(asker)
    curious = set().union(*askers.values())
    for person, found in askers.items():
        if person not in curious and len(found) == people - 1:
            return person
    return 0
""",
    )
]
ORACLE = """
def old_hand(people: int, asked: list[tuple[int, int]]) -> int:
    for hand in range(1, people + 1):
        others = [person for person in range(1, people + 1) if person != hand]
        if all((other, hand) in asked and (hand, other) not in asked for other in others):
            return hand
    return 0
"""
EXPLANATION = """
Each different pair gives the expert a point and takes one from the asker; for somebody who asked themselves that adds nothing. Only someone asked by all others who asked nobody reaches `people - 1`. For 4 people and `[(1, 3), (2, 3), (1, 2), (4, 3)]`:

| person | asked by | asked | score |
|---|---|---|---|
| 1 | 0 | 2 | -2 |
| 2 | 1 | 1 | 0 |
| 3 | 3 | 0 | 3 |
| 4 | 0 | 1 | -1 |

One step for each pair and each person. Searching the list for every pair of people would take n² searches.
"""


def old_hand(people: int, asked: list[tuple[int, int]]) -> int:
    score = [0] * (people + 1)
    for asker, expert in set(asked):
        score[expert] += 1
        score[asker] -= 1
    return score.index(people - 1, 1) if people - 1 in score[1:] else 0


def inputs(rng):
    people = rng.randint(1, 6)
    hand = rng.randint(1, people)
    pairs = [(other, hand) for other in range(1, people + 1) if other != hand]
    for _ in range(rng.randint(0, 5)):
        pairs.append((rng.randint(1, people), rng.randint(1, people)))
    kept = [pair for pair in pairs if pair[0] != hand or pair[1] == hand or rng.random() < 0.2]
    rng.shuffle(kept)
    if kept and rng.random() < 0.4:
        kept[0] = rng.choice(kept)
    return (people, kept)
