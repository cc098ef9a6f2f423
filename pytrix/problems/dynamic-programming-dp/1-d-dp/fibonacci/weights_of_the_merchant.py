"""Weights of the merchant

A merchant has one weight of each kind: 1, 2, 3, 5, 8 and so on, each as heavy as the two kinds before it together. To weigh out `grams` she uses weights with exactly this sum. She never uses two kinds that follow each other in the series, because the next kind would do instead.

There is exactly one such choice for each sum. Return its weights, the heaviest first. For 0 grams that is an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("GENERATE", "SEARCH")
CONSTRAINTS = ("`grams` is at least 0 and at most 1,000,000,000",)
HINTS = (
    "If you leave out the heaviest weight that fits, how much can all the lighter ones give at most without neighbours?",
    "First make the list of all kinds up to `grams`. Then walk through it from the heaviest and take each weight that still fits.",
    "Subtract what you take. After a weight was taken, less than its lighter neighbour is left, so the rule about neighbours keeps itself.",
)
EXAMPLES = [
    Example((20,), why="13 + 5 + 2"),
    Example((4,), why="3 + 1"),
    Example((8,), why="8 alone; 5 and 3 are neighbours"),
    Example((0,), why="nothing to weigh"),
]
EDGES = {"0 grams": Edge((0,), "nothing at all"), "1, 2, 3": Edge((1,), "the lightest weight"), "exactly one": Edge((986_754_321,), "many weights")}
ALWAYS = [(2,), (3,), (12,)]
MISTAKES = [
    Mistake("A weight that is exactly as heavy as the rest fits.", "if weight <= grams:", "if weight < grams:"),
    Mistake("The heaviest weight comes first.", "return chosen", "return chosen[::-1]"),
    Mistake("Begin with the heaviest weight: if you take light ones first, nothing fits what is left.", "in reversed(kinds)", "in kinds"),
    Mistake("Your series has to reach the whole weight: its last kinds are missing.", "while kinds[-1] < grams:", "while kinds[-1] * 4 < grams:"),
]
ORACLE = """
def weigh(grams: int) -> list[int]:
    kinds = [1, 2]
    while kinds[-1] < grams:
        kinds.append(kinds[-1] + kinds[-2])
    for choice in range(2 ** len(kinds)):
        chosen = [place for place in range(len(kinds)) if choice >> place & 1]
        if sum(kinds[place] for place in chosen) == grams and not any(place + 1 in chosen for place in chosen):
            return [kinds[place] for place in reversed(chosen)]
"""
EXPLANATION = """
Without neighbours, all the kinds lighter than a weight give less than this weight together. So the heaviest that fits has to be taken, and what is left is smaller than its neighbour. For 20 grams:

| kind | still to weigh | taken |
|---|---|---|
| 21 | 20 | no |
| 13 | 20 | yes |
| 8 | 7 | no |
| 5 | 7 | yes |
| 3 | 2 | no |
| 2 | 2 | yes |
| 1 | 0 | no |

The series grows so fast that the number of kinds, and with it the work, grows with the number of digits only. Trying every choice of kinds works as well, but doubles with each kind.
"""


def weigh(grams: int) -> list[int]:
    kinds = [1, 2]
    while kinds[-1] < grams:
        kinds.append(kinds[-1] + kinds[-2])
    chosen = []
    for weight in reversed(kinds):
        if weight <= grams:
            chosen.append(weight)
            grams -= weight
    return chosen


def inputs(rng):
    return (rng.choice([rng.randint(0, 60), rng.randint(0, 300)]),)
