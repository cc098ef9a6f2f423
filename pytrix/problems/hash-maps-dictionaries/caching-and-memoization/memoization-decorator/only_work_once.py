"""Work only once

Some calculations are expensive. Here is one, which prints a line whenever it really does its work:

    def weight(number):
        print("working on", number)
        return number * number - number

Copy it into your program and write a decorator `once` that you put in front of it, so that a call with an argument
that came before gives the stored result without doing the work again.

Then read whole numbers from the input, one on each line, until an empty line comes, and print `weight(number)` for
each of them on a line of its own. For the input `3`, `5`, `3` the program prints `working on 3`, `6`, `working on 5`,
`20`, `6`. With no numbers it prints nothing.
"""
from collections.abc import Callable

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE",)
CONSTRAINTS = ("the numbers may be negative or 0",)
HINTS = (
    "A decorator is a function that gets a function and gives back another one. What should that other one do before it calls the original?",
    "Keep a dictionary from arguments to results inside the decorator, outside the inner function, so that it lives on between calls.",
    "In the inner function: if the argument is not a key yet, call the original and store its result. Then return what is stored under the argument.",
)
EXAMPLES = [
    Example("3\n5\n3\n\n", why="the second 3 is not worked on again"),
    Example("0\n1\n0\n1\n\n", why="a stored 0 is a result, too"),
    Example("-4\n\n"),
]
EDGES = {
    "no numbers": "\n",
    "an argument that came before": "7\n7\n7\n8\n7\n\n",
    "negative or 0": Edge("0\n0\n-2\n-2\n\n", "a result of 0"),
}
MISTAKES = [
    Mistake("Your decorator does the work on every call.", "        if number not in results:\n            results[number] = function(number)\n", "        results[number] = function(number)\n"),
    Mistake("A stored result of 0 counts as missing, so the work for 0 and for 1 is done again.", "if number not in results:", "if not results.get(number):"),
    Mistake("Your decorator gives back a result only when it has just worked it out; for a stored one it gives `None`.",
            "        return results[number]\n", "            return results[number]\n"),
    Mistake("Your program prints the result of a repeated number only the first time.", "        print(weight(int(line)))\n", "        if line not in seen:\n            print(weight(int(line)))\n        seen.append(line)\n", "    line = input()\n    while", "    line = input()\n    seen = [\"\"]\n    while"),
]
EXPLANATION = """
`once` gives back the function `remembering`, and `@once` stores it under the name `weight`. The dictionary belongs to
the call of `once`, so it lives as long as the decorated function.

| call | in the dictionary? | done |
|---|---|---|
| 3 | no | work, store 6 |
| 5 | no | work, store 20 |
| 3 | yes | nothing, 6 comes from the dictionary |

`functools.cache` is such a decorator, ready to use; it also takes functions with several arguments. The price is
memory: every result is kept.
"""


def once(function: Callable[[int], int]) -> Callable[[int], int]:
    results: dict[int, int] = {}

    def remembering(number: int) -> int:
        if number not in results:
            results[number] = function(number)
        return results[number]

    return remembering


@once
def weight(number: int) -> int:
    print("working on", number)
    return number * number - number


def program() -> None:
    line = input()
    while line:
        print(weight(int(line)))
        line = input()


def inputs(rng):
    numbers = [rng.randint(-3, 4) for _ in range(rng.randint(1, 6))]
    return "".join(f"{number}\n" for number in [*numbers, *numbers[:2], ""])
