"""Three newspapers in one town

In a town there are three newspapers, A, B and C. A survey found out how many households read them. The input has
seven lines, each with a letter or letters, a space, and a number, in any order: `A 20` means that 20 households read
A, whatever else they read; `AB 8` means that 8 read both A and B, whatever they think of C; `ABC 3` means that 3 read
all three. The lines are for A, B, C, AB, AC, BC and ABC.

Print three lines: `at least one:` and the number of households that read at least one newspaper, `exactly one:` and
the number of those that read just one, and `exactly two:` and the number of those that read two.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COUNT",)
CONSTRAINTS = ("the numbers fit together: none of the answers is negative",)
HINTS = (
    "Add the readers of A, B and C. How often has a household been counted that reads two of them, or all three?",
    "Whoever reads all three is in `AB`, `AC` and `BC` as well. Take that into account when you take away what was counted too often.",
    "At least one: singles minus pairs plus `ABC`. Exactly two: pairs minus three times `ABC`. Exactly one is what remains.",
)
EXAMPLES = [
    Example("A 20\nB 15\nC 10\nAB 8\nAC 5\nBC 4\nABC 3\n", why="31 in all; 8 + 5 + 4 minus 9 read two"),
    Example("ABC 0\nA 3\nB 3\nC 3\nAB 0\nBC 0\nAC 0\n"),
    Example("A 2\nAB 2\nB 2\nC 2\nABC 2\nAC 2\nBC 2\n", why="two households read everything"),
]
EDGES = {
    "in any order": "BC 1\nABC 1\nAC 2\nC 5\nAB 1\nA 4\nB 1\n",
    "at least one newspaper": Edge("A 0\nB 0\nC 0\nAB 0\nAC 0\nBC 0\nABC 0\n", "no readers"),
}
MISTAKES = [
    Mistake("Whoever reads all three was added three times and taken away three times, and so has to be added again.", "singles - pairs + all_three", "singles - pairs"),
    Mistake("Households that read all three are not among those that read exactly two.", "pairs - 3 * all_three", "pairs"),
    Mistake("A household that reads all three is in `AB`, in `AC` and in `BC`: it has to be taken away three times.", "pairs - 3 * all_three", "pairs - all_three"),
    Mistake("Those who read exactly one are those who read at least one, without those who read two or three.", "at_least_one - two - all_three", "at_least_one - two"),
]
ORACLE = """
def program() -> None:
    numbers = {}
    for _ in range(7):
        name, number = input().split(" ")
        numbers[name] = int(number)
    region = {"ABC": numbers["ABC"]}
    for pair in ("AB", "AC", "BC"):
        region[pair] = numbers[pair] - region["ABC"]
    for one in "ABC":
        region[one] = numbers[one] - sum(size for name, size in region.items() if one in name)
    print("at least one:", sum(region.values()))
    print("exactly one:", sum(size for name, size in region.items() if len(name) == 1))
    print("exactly two:", sum(size for name, size in region.items() if len(name) == 2))
"""
EXPLANATION = """
This is inclusion and exclusion. Adding the three numbers counts a household once for each newspaper; the pairs
correct that, and correct it too much for those who read all three.

| household reads | singles | minus pairs | plus `ABC` |
|---|---|---|---|
| one | 1 | 1 | 1 |
| two | 2 | 1 | 1 |
| three | 3 | 0 | 1 |

So everybody counts exactly once in the end. With 20, 15, 10, 8, 5, 4, 3: 45 - 17 + 3 = 31, then 17 - 9 = 8 read two,
and 31 - 8 - 3 = 20 read one. It takes a few steps only; another way is to work out the seven regions of the picture
with three circles, from the middle outwards.
"""


def program() -> None:
    readers: dict[str, int] = {}
    for _ in range(7):
        papers, number = input().split()
        readers[papers] = int(number)
    singles = readers["A"] + readers["B"] + readers["C"]
    pairs = readers["AB"] + readers["AC"] + readers["BC"]
    all_three = readers["ABC"]
    at_least_one = singles - pairs + all_three
    two = pairs - 3 * all_three
    print("at least one:", at_least_one)
    print("exactly one:", at_least_one - two - all_three)
    print("exactly two:", two)


def inputs(rng):
    regions = {name: rng.randint(0, 6) for name in ("A", "B", "C", "AB", "AC", "BC", "ABC")}
    lines = []
    for name in regions:
        total = sum(size for other, size in regions.items() if set(name) <= set(other))
        lines.append(f"{name} {total}\n")
    rng.shuffle(lines)
    return "".join(lines)
