"""Who answers letters

A museum shows old letters. `letters` holds a tuple of sender and receiver for each. Two people are **pen friends** if each of them has written to the other at least once.

Return a dictionary from each person who has a pen friend to the sorted list of their pen friends. Letters to oneself don't count.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "What would you look for when you hold a letter from Ann to Ben in your hands?",
    "Put all letters into a set, so that the same pair counts once and a search for a pair is quick. A letter is answered if the pair the other way round is in it too.",
    "Go over the set in sorted order. For a pair whose reverse is in the set, and whose two names differ, append the receiver to the sender's list.",
)
EXAMPLES = [
    Example(([("Ann", "Ben"), ("Ben", "Ann"), ("Ann", "Cid"), ("Cid", "Dot")],), why="Cid never wrote to Ann"),
    Example(([("Eve", "Dot"), ("Eve", "Cid"), ("Dot", "Eve"), ("Cid", "Eve")],)),
    Example(([("Ann", "Ann"), ("Ann", "Ben")],)),
]
EDGES = {
    "at least once": Edge(([("A", "B"), ("A", "B"), ("B", "A")],), "written twice"),
    "Letters to oneself": Edge(([("A", "A"), ("A", "A")],), "only to oneself"),
    "who has a pen friend": Edge(([],), "no letters"),
    "sorted list": Edge(([("Z", "M"), ("Z", "C"), ("Z", "A"), ("M", "Z"), ("C", "Z"), ("A", "Z")],), "three pen friends"),
}
MISTAKES = [
    Mistake("Both must have written; one letter is not enough.", "if (receiver, sender) in pairs and", "if"),
    Mistake("Somebody who wrote several times is a pen friend once.", "pairs = set(letters)", "pairs = letters"),
    Mistake("Letters to oneself don't count.", " and sender != receiver", ""),
    Mistake("Each list of pen friends has to be sorted, from A to Z.", "in sorted(pairs):", "in sorted(pairs, reverse=True):"),
]
EXPLANATION = """
In a set of pairs, each pair is there once, and looking for the reverse takes the same time however many there are.

| pair, in order | reverse there? | pen friends |
|---|---|---|
| Ann, Ben | yes | Ann: Ben |
| Ann, Cid | no | |
| Ben, Ann | yes | Ben: Ann |
| Cid, Dot | no | |

Sorting the pairs is the largest part of the work; after it, each list is in order by itself.
"""


def pen_friends(letters: list[tuple[str, str]]) -> dict[str, list[str]]:
    pairs = set(letters)
    friends: dict[str, list[str]] = {}
    for sender, receiver in sorted(pairs):
        if (receiver, sender) in pairs and sender != receiver:
            friends.setdefault(sender, []).append(receiver)
    return friends


def inputs(rng):
    names = ["Ann", "Ben", "Cid", "Dot"]
    return ([(rng.choice(names), rng.choice(names)) for _ in range(rng.randint(4, 12))],)
