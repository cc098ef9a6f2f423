"""Letters of a chain

In a chain letter everybody who gets one writes `copies` new letters, always to people who have had none yet. In round 0 one person starts and writes `copies` letters; those who get them write in round 1, and so on.

Return the first round after which at least `people` people have taken part, the starter included. Taking part means having written or got a letter.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "GENERATE")
CONSTRAINTS = ("`copies` is at least 2", "`people` is at least 1 and at most a million million")
HINTS = (
    "How many people get a letter in round 0, in round 1, in round 2?",
    "In each round the letters are `copies` times those of the round before. Everybody counts once, so add up the letters of all rounds, and the starter.",
    "Start with 1 person and `copies` letters in round 0. As long as the people after the round are too few, add the next round's letters.",
)
EXAMPLES = [
    Example((3, 10), why="4 people after round 0, then 4 + 9 = 13"),
    Example((2, 3)),
    Example((10, 1_000_000)),
]
EDGES = {
    "starter included": Edge((2, 7), "just reached"),
    "at least `people`": Edge((2, 8), "one person short"),
    "one person starts": Edge((5, 1), "the starter alone is enough, but writes all the same"),
}
MISTAKES = [
    Mistake("Everybody who took part counts, not just those who got a letter in the last round.", "        total += letters\n", "        total = letters\n"),
    Mistake("The starter has written letters, so that person takes part too.", "total = 1 + copies", "total = copies"),
    Mistake("The starter writes in round 0, so the rounds are counted from 0.", "rounds = 0\n", "rounds = 1\n"),
    Mistake("Each round has `copies` times the letters of the one before, not the same number again.", "letters *= copies", "letters += copies"),
]
ALWAYS = [(5, 31), (2, 2**39)]
EXPLANATION = """
The letters of the rounds form a geometric progression: each is `copies` times the one before. For 3 copies:

| round | letters | taken part |
|---|---|---|
| 0 | 3 | 4 |
| 1 | 9 | 13 |

10 people are reached after round 1. Such sums grow so fast that the number of rounds is a logarithm of the people: with 10 copies, a million after 5 rounds.
"""


def round_for(copies: int, people: int) -> int:
    rounds = 0
    letters = copies
    total = 1 + copies
    while total < people:
        rounds += 1
        letters *= copies
        total += letters
    return rounds


def inputs(rng):
    copies = rng.randint(2, 5)
    return copies, rng.choice([rng.randint(1, 60), rng.randint(60, 3_000), (copies ** rng.randint(3, 12) - 1) // (copies - 1) + rng.randint(0, 1)])
