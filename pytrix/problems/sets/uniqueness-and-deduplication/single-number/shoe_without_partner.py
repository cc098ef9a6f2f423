"""The shoe without a partner

After a flood in a shoe shop, all shoes are dried on one long line. Each has a label with the number of its pair and
an `L` for left or an `R` for right, such as `17L`. `17L` and `17R` belong together. No label occurs twice.

All shoes have their partners on the line, except for **one**. Return the label of the shoe whose partner is missing.
`shoes` lists the labels in the order of the line. There may be hundreds of pairs.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "What is written on the label of the shoe that belongs to `203R`? How can you make one text from the other?",
    "Put all labels into a set. Then ask for each shoe whether the label of its partner is in the set.",
    "The number is the label without its last character. A small function that gives a shoe's partner makes the rest easy to read.",
)
EXAMPLES = [
    Example((["17L", "4R", "17R", "8L", "4L"],)),
    Example((["21R", "12L", "12R"],), why="21 and 12 are different pairs"),
    Example((["5L"],)),
]
EDGES = {
    "partner is missing": (["9R"],),
    "hundreds of pairs": Edge((["101R", "11L", "110L", "1L", "101L", "11R", "1R"],), "numbers that look alike"),
    "in the order of the line": Edge((["2L", "3L", "1R", "3R", "2R"],), "in the middle"),
}
ALWAYS = [(["1L", "11L", "11R", "21R", "21L"],)]
MISTAKES = [
    Mistake("You look for a label that occurs once. Every label does; it is the partner's that has to be there.",
            """
def lonely(shoes: list[str]) -> str:
    return next(shoe for shoe in shoes if shoes.count(shoe) == 1)
"""),
    Mistake("You only compare shoes that hang next to each other.",
            """
def lonely(shoes: list[str]) -> str:
    number = [shoe[:-1] for shoe in shoes]
    return next((shoe for place, shoe in enumerate(shoes) if shoe[:-1] not in number[max(0, place - 1):place] + number[place + 1:place + 2]), "")
"""),
    Mistake("You only look at the first digit of the number. 12 and 17 are different pairs.", "shoe[:-1] +", "shoe[:1] +", "there = set(shoes)", "there = {shoe[:1] + shoe[-1] for shoe in shoes}"),
    Mistake("You return the label that is missing, but it should be the one on the shoe that is there.", "return next(shoe for", "return next(partner_of(shoe) for"),
]
EXPLANATION = """
Each label says what its partner's label is, and a set answers at once whether that is there.

| shoe | partner | there |
|---|---|---|
| 17L | 17R | yes |
| 4R | 4L | yes |
| 17R | 17L | yes |
| 8L | 8R | no |

Each shoe costs one look-up. If the two labels of a pair were equal, you could put them on a table and take them away
again; here you ask for the partner instead of the shoe itself.
"""


def partner_of(shoe: str) -> str:
    return shoe[:-1] + ("R" if shoe[-1] == "L" else "L")


def lonely(shoes: list[str]) -> str:
    there = set(shoes)
    return next(shoe for shoe in shoes if partner_of(shoe) not in there)


def inputs(rng):
    numbers = rng.sample([1, 2, 7, 11, 12, 17, 21, 71, 110, 112, 211], rng.randint(2, 5))
    shoes = [f"{number}{side}" for number in numbers for side in "LR"]
    shoes.remove(rng.choice(shoes))
    rng.shuffle(shoes)
    return (shoes,)
