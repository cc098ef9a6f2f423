"""A sequence about itself

A curious sequence of numbers looks up its own members. Member 0 is 0. Every later member is its number minus the member to which the member before it points, where a member with value 5 points to member 5.

So member 1 is 1 - member 0 = 1: the member before it is 0 and points to member 0, which is 0. Member 2 is 2 - member 1 = 1, and member 3 is 3 - member 1 = 2, because member 2 is 1 and points to member 1.

Return member `number`. Follow the rule with a function that calls itself, but see to it that no member is worked out twice: otherwise it takes ages. `number` is at most 200.
"""

from pytrix.question.authoring import Example, Mistake, Slow

LEVEL = "beginner"
TAGS = ("GENERATE",)
REQUIRES = ("recursion",)
HINTS = (
    "Which two members have to be known before a member can be worked out?",
    "Write the rule down as a recursive function first. The same member is needed many times, so let the function remember its answers.",
    "The standard library has a decorator that stores the answer for each argument. Put it above the function, and the rule itself can stay as it is.",
)
EXAMPLES = [
    Example((4,), why="member 3 is 2, member 2 is 1, and 4 - 1 = 3"),
    Example((3,), why="3 - member 1"),
    (7,),
    Example((0,), why="where the sequence begins"),
]
EDGES = {"Member 0": (0,), "member 1": (1,), "at most 200": (200,)}
MISTAKES = [
    Mistake("You subtract the member before it. That member only points to the one that is subtracted.", "member(member(number - 1))", "member(number - 1)"),
    Mistake("You subtract from the number before. Subtract from the number itself.", "return number - member", "return number - 1 - member"),
    Mistake("The statement says that member 0 is 0; everything else rests on that.", "if number == 0:\n        return 0", "if number == 0:\n        return 1"),
]
SIZE = 130
SLOW = [
    Slow(
        "This works out the same members again and again. Store each answer the first time.",
        """
def member(number: int) -> int:
    if number == 0:
        return 0
    return number - member(member(number - 1))
""",
    )
]
EXPLANATION = """
The rule is already a recursive function; the decorator `cache` stores each answer with its argument, so that every further call is a look into a dictionary. Member 4 asks in this order:

| asked | needs | answer |
|---|---|---|
| 1 | member 0, which is 0, then 1 - 0 | 1 |
| 2 | member 1, then 2 - member 1 | 1 |
| 3 | member 2, then 3 - member 1 | 2 |
| 4 | member 3, then 4 - member 2 | 3 |

Each member is worked out once. Without the cache, each asks for two others, and the calls multiply.
"""

from functools import cache


@cache
def member(number: int) -> int:
    if number == 0:
        return 0
    return number - member(member(number - 1))


def inputs(rng):
    return (rng.randint(0, 60),)


def large(rng, size):
    return (size - rng.randint(0, 3),)
