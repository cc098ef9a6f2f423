"""Plates over the door

Plates with `numbers` on them are screwed side by side over the door of a lottery shop. The plates may stand in any order, and read as one
long number the row should be as large as possible.

Return that row as a text. Several zeros alone are read as a single `0`, and without plates the text is empty.
"""
from functools import cmp_to_key

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SORT", "COMPARE")
CONSTRAINTS = ("no number is negative",)
HINTS = (
    "Which plate should come first, 9 or 50? And of 5 and 50, or 5 and 56?",
    "For two plates, try both orders and compare the two long numbers. That says which one goes first, and a sort needs no more.",
    "Turn the numbers into texts. Compare `a + b` with `b + a`: both are equally long, so texts compare like numbers.",
)
EXAMPLES = [
    Example(([50, 5, 56],), why="56 before 5, since 565 is more than 556; 5 before 50"),
    Example(([12, 121],), why="12121 is more than 12112"),
    Example(([7, 30],)),
]
EDGES = {"zeros alone": ([0, 0],), "without plates": ([],)}
ALWAYS = [([1, 1110],), ([121, 12],), ([12, 122],), ([12, 1221],)]
MISTAKES = [
    Mistake("The largest number need not come first: 5 goes before 50.",
            """
def best_row(numbers: list[int]) -> str:
    row = "".join(map(str, sorted(numbers, reverse=True)))
    return "0" if row.startswith("0") else row
"""),
    Mistake("Sorted like words, 50 would come before 5 here, and 121 before 12.",
            """
def best_row(numbers: list[int]) -> str:
    row = "".join(sorted(map(str, numbers), reverse=True))
    return "0" if row.startswith("0") else row
"""),
    Mistake("Several zeros alone are read as a single 0, but your row shows each of them.", '"0" if row.startswith("0") else row', "row"),
    Mistake("Your row is the smallest one; of both orders, the larger number should win.", "(two + one > one + two) - (two + one < one + two)", "(two + one < one + two) - (two + one > one + two)"),
]
ORACLE = """
def best_row(numbers: list[int]) -> str:
    from itertools import permutations

    if not numbers:
        return ""
    return str(max(int("".join(map(str, order))) for order in permutations(numbers)))
"""
ALSO_RIGHT = [
    Way("A key can do it too, if each text is repeated until all are longer than any number: shorter, but it needs a bound on the length.",
        """
def best_row(numbers: list[int]) -> str:
    texts = sorted(map(str, numbers), key=lambda text: (text * 12)[:24], reverse=True)
    row = "".join(texts)
    return "0" if row.startswith("0") else row
"""),
]
EXPLANATION = """
Whether 5 goes before 56 depends on both: 556 or 565? So the comparison glues them in both orders. `cmp_to_key` makes a key of it that `sorted`
can use. For 50, 5, 56: 565 is more than 556, so 56 before 5; 550 is more than 505, so 5 before 50. Sorting costs about n log n
comparisons of short texts. Another way repeats each text to a fixed length and takes that for a key.
"""


def best_row(numbers: list[int]) -> str:
    texts = sorted(map(str, numbers), key=cmp_to_key(compare))
    row = "".join(texts)
    return "0" if row.startswith("0") else row


def compare(one: str, two: str) -> int:
    return (two + one > one + two) - (two + one < one + two)


def inputs(rng):
    digit = rng.randint(1, 9)
    pool = [digit, 11 * digit, 10 * digit, 10 * digit + rng.randint(0, 9), 100 * digit + rng.randint(0, 99), 0, rng.randint(0, 120)]
    return ([rng.choice(pool) for _ in range(rng.randint(1, 6))],)
