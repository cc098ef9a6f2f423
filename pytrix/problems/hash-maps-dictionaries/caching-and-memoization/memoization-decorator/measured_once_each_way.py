"""Measured once, good both ways

The distance between two marks on a ruler is the same in both directions. Here is a function that measures it and
prints a line whenever it really does its work:

    def measure(first, second):
        print("measuring", first, second)
        return abs(first - second)

Copy it into your program and write a decorator `both_ways` that you put in front of it. It keeps the results, and a
call with two marks that came before, **in this order or the other**, gives the stored result without measuring again.

Then read the input: each line has two whole numbers, separated by a space, and an empty line ends it. Print
`measure(first, second)` for each of them on a line of its own. For the lines `2 9` and `9 2` the program prints
`measuring 2 9`, `7`, `7`.
"""
from collections.abc import Callable

from pytrix.question.authoring import Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE", "TRANSFORM")
CONSTRAINTS = ("the numbers may be negative or 0", "the two numbers of a line may be equal")
HINTS = (
    "The calls with 2 and 9 and with 9 and 2 should find the same entry of a dictionary. Which key could both of them have?",
    "Inside the decorator, the inner function puts its two arguments into a fixed order before it asks the dictionary.",
    "A list can't be a key, but a tuple can: make one of the sorted arguments. Call the original with the arguments as they came.",
)
EXAMPLES = [
    Example("2 9\n9 2\n2 9\n2 5\n\n", why="2 and 9 are measured only once"),
    Example("4 4\n4 4\n0 4\n4 0\n\n", why="a stored 0 is a result, too"),
    Example("7 1\n\n", why="measured in the order in which they came"),
]
EDGES = {
    "an empty line ends it": "\n",
    "negative or 0": "-3 3\n3 -3\n0 -3\n3 3\n-3 3\n0 3\n\n",
    "may be equal": "5 5\n5 6\n6 6\n5 5\n\n",
}
MISTAKES = [
    Mistake("The marks the other way round are measured again. Both orders should find the same entry.", "key = tuple(sorted((first, second)))", "key = (first, second)"),
    Mistake("You measure on every call, whatever has been stored.", "        if key not in results:\n            results[key] = function(first, second)\n", "        results[key] = function(first, second)\n"),
    Mistake("A stored result of 0 counts as missing in your answer.", "if key not in results:", "if not results.get(key):"),
    Mistake("You sort the marks before you measure, so the line that is printed names them in another order.", "results[key] = function(first, second)", "results[key] = function(*key)"),
    Mistake("Your key is the sum of the marks. Different marks may have the same sum.", "key = tuple(sorted((first, second)))", "key = (first + second, 0)"),
]
EXPLANATION = """
The key says which calls are the same. Sorted, both orders of two marks give one tuple.

| call | key | in the dictionary? | done |
|---|---|---|---|
| 2 9 | (2, 9) | no | measure, store 7 |
| 9 2 | (2, 9) | yes | nothing |
| 2 9 | (2, 9) | yes | nothing |
| 2 5 | (2, 5) | no | measure, store 3 |

`functools.cache` would not know that the order doesn't matter and keep both. Each call costs one look-up.
"""


def both_ways(function: Callable[[int, int], int]) -> Callable[[int, int], int]:
    results: dict[tuple[int, ...], int] = {}

    def remembering(first: int, second: int) -> int:
        key = tuple(sorted((first, second)))
        if key not in results:
            results[key] = function(first, second)
        return results[key]

    return remembering


@both_ways
def measure(first: int, second: int) -> int:
    print("measuring", first, second)
    return abs(first - second)


def program() -> None:
    line = input()
    while line:
        first, second = line.split()
        print(measure(int(first), int(second)))
        line = input()


def inputs(rng):
    lines = []
    for _ in range(rng.randint(2, 6)):
        first, second = rng.randint(-3, 6), rng.randint(-3, 6)
        lines.append(f"{first} {second}")
        if rng.random() < 0.6:
            lines.append(f"{second} {first}")
    return "".join(line + "\n" for line in [*lines, lines[0], ""])
