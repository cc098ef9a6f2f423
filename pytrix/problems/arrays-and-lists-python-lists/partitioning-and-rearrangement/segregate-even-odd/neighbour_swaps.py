"""Parting by neighbours only

Wagons stand on a track, and `wagons` lists their numbers. All wagons with even numbers are to stand together at one
end of the track, and all with odd numbers at the other end; which end is for which does not matter. The only thing
that can be done is to let two neighbouring wagons change places.

Return the smallest number of such changes that is needed. Trains are long, so do not carry the changes out. A train
may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("COUNT", "PARTITION")
HINTS = (
    "Suppose the even wagons go to the left. Which pairs of wagons have to pass each other, and how often?",
    "Every odd wagon that stands somewhere left of an even one must be passed by it exactly once, and never does a pair of the same kind need to change.",
    "Walk along and count the odd wagons so far: each even wagon has to pass all of them. The same with the kinds exchanged gives the other direction; take the smaller total.",
)
EXAMPLES = [
    Example(([3, 4, 8, 5, 6],), why="4 and 8 pass the 3, and 6 passes 3 and 5, which is 4; to the other side it is 2: the 5 passes 4 and 8"),
    Example(([1, 3, 2, 4],), why="they are parted already, the odd ones at the left"),
    Example(([2, 1, 2, 1],), why="one change brings the even ones to the left; to the right it would take three"),
]
EDGES = {
    "may be empty": ([],),
    "together at one end": Edge(([5, 7, 9],), "one kind only"),
    "smallest number": Edge(([2, 2, 2, 1, 1, 4],), "evens to the left"),
    "which end": Edge(([1, 1, 1, 2, 2, 3],), "odds to the left"),
}
MISTAKES = [
    Mistake("The even wagons may also go to the other end. Take the smaller of both numbers.", "return min(even_first, odd_first)", "return even_first"),
    Mistake("An even wagon has to pass all odd wagons in front of it, not just one.", "even_first += odd", "even_first += odd > 0"),
    Mistake("You count pairs of neighbours of different kinds. Wagons further apart have to pass each other as well.",
            """
def fewest_changes(wagons: list[int]) -> int:
    return max(0, sum(one % 2 != other % 2 for one, other in zip(wagons, wagons[1:])) - 1)
"""),
    Mistake("Sorting by number moves wagons of the same kind, too. Only the kinds have to be parted.",
            """
def fewest_changes(wagons: list[int]) -> int:
    return sum(wagons[one] > wagons[other] for other in range(len(wagons)) for one in range(other))
"""),
]
SIZE = 7_000
SLOW = [
    Slow("Your answer is right, but it looks at every pair of wagons. Counting while you walk along is enough.",
         """
def fewest_changes(wagons: list[int]) -> int:
    even_first = odd_first = 0
    for other in range(len(wagons)):
        for one in range(other):
            if wagons[one] % 2 > wagons[other] % 2:
                even_first += 1
            elif wagons[one] % 2 < wagons[other] % 2:
                odd_first += 1
    return min(even_first, odd_first)
"""),
]
ALSO_RIGHT = [
    Way("The even wagons end at places 0, 1, 2, … or at the last ones, in their order; the distances to their present places add up to the number of changes.",
        """
def fewest_changes(wagons: list[int]) -> int:
    even = [place for place, wagon in enumerate(wagons) if wagon % 2 == 0]
    shift = len(wagons) - len(even)
    left = sum(place - goal for goal, place in enumerate(even))
    return min(left, len(even) * shift - left)
"""),
]
EXPLANATION = """
A change of neighbours lets exactly one pair pass. Pairs of different kinds in the wrong order must pass once, and no
more changes are needed, so they only have to be counted. For `[3, 4, 8, 5, 6]`:

| wagon | 3 | 4 | 8 | 5 | 6 |
|---|---|---|---|---|---|
| odd ones in front | | 1 | 1 | | 2 |
| even ones in front | 0 | | | 2 | |

Evens to the left takes `1 + 1 + 2 = 4` changes, odds to the left `0 + 2 = 2`. One walk is enough; looking at all
pairs takes the square of the number of wagons.
"""


def fewest_changes(wagons: list[int]) -> int:
    even = odd = 0
    even_first = odd_first = 0
    for wagon in wagons:
        if wagon % 2 == 0:
            even += 1
            even_first += odd
        else:
            odd += 1
            odd_first += even
    return min(even_first, odd_first)


def inputs(rng):
    return (integers(rng, 2, 9, 1, 20),)


def large(rng, size):
    return ([rng.randint(1, 10**4) for _ in range(size)],)
