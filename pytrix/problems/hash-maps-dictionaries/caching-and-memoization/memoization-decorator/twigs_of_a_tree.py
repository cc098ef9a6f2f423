"""The twigs of a drawn tree

A program draws trees by a simple rule. A twig of size 0 is not drawn. A twig of any other size n is drawn as one
line, and out of its end grow further twigs: one of size n - 1, and, if n is at least 2, another one of size n - 2. So
a twig of size 2 takes two lines: one for itself and one for the twig of size 1.

Return how many lines a twig of size `size` takes, together with everything that grows out of it. The size is from 0
to 80; the number of lines is enormous then, so make sure that the work for each size is done only once.
"""
from functools import cache

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "Write down by hand: how many lines for size 0, 1, 2, 3 and 4? Which earlier results did you need for the last one?",
    "A function for the size can call itself for the two smaller sizes. What does it return for sizes from which nothing grows?",
    "Put `cache` from `functools` in front of the function, as a decorator; then each size is worked out once.",
)
EXAMPLES = [
    Example((3,), why="itself, two lines for size 2 and one for size 1"),
    Example((4,)),
    Example((0,), why="a twig of size 0 is not drawn"),
    Example((40,)),
]
EDGES = {
    "from 0": Edge((1,), "a single line"),
    "to 80": (80,),
    "two lines": (2,),
}
MISTAKES = [
    Mistake("You forgot the line for the twig itself.", "return 1 + twigs", "return twigs", "if size < 1:\n        return 0", "if size < 2:\n        return max(size, 0)"),
    Mistake("A twig of size 0 is not drawn, so it takes no line.", "        return 0", "        return 1"),
    Mistake("Two twigs grow out of a twig: one that is smaller by 1, and one that is smaller by 2.", "twigs(size - 1) + twigs(size - 2)", "twigs(size - 1) + twigs(size - 1)"),
    Mistake("Your function works the same sizes out again and again. It will not finish with large ones in a lifetime.", "@cache\n", ""),
]
EXPLANATION = """
The function says the rule of the drawing in one line; sizes below 1 take no lines. `cache` keeps the result for each
size, so every size is worked out once.

| size | itself | size - 1 | size - 2 | lines |
|---|---|---|---|---|
| 1 | 1 | 0 | 0 | 1 |
| 2 | 1 | 1 | 0 | 2 |
| 3 | 1 | 2 | 1 | 4 |
| 4 | 1 | 4 | 2 | 7 |

For size 80, the sum is worked out 80 times. Without the cache, every single line would cost a call of its own.
"""


@cache
def twigs(size: int) -> int:
    if size < 1:
        return 0
    return 1 + twigs(size - 1) + twigs(size - 2)


def inputs(rng):
    return (rng.randint(0, 80),)
