"""Weights of all choices

A workshop lists the weight of each possible choice of `parts`. A choice is written as a whole number whose bits tell which parts are in it: bit 0, the last one in binary, stands for the first part, bit 1 for the second, and so on. So the choice 5, in binary 101, holds the first and the third part.

Return a list in which place c holds the weight of choice c, from 0 to the choice of all the parts. `parts` lists the weights of the parts. Choice 0 is empty and weighs 0, even if there are no parts.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE", "AGGREGATE")
CONSTRAINTS = ("up to 12 parts",)
HINTS = (
    "For two parts the list has four numbers. When a third part comes, which further choices are there, and what do they weigh?",
    "The new choices are the old ones, each with the new part added. Their numbers follow right behind those of the old ones.",
    "Begin with a list of just 0. For each part, append to the list every old weight raised by that of the part.",
)
EXAMPLES = [
    Example(([3, 10, 20],), why="choice 5 holds 3 and 20"),
    ([7],),
    Example(([1, 1],), why="different choices may weigh the same"),
]
EDGES = {"no parts": ([],), "all the parts": Edge(([1, 2, 4, 8],), "sixteen choices")}
ALWAYS = [
    ([1, 2, 4, 8, 16],),
]
MISTAKES = [
    Mistake("The last bit stands for the first part, so take the parts in their order.", "for part in parts:", "for part in reversed(parts):"),
    Mistake("Choice 0, with nothing in it, belongs in the list.", "return weights", "return weights[1:]"),
    Mistake("The weights stand in the order of the choices; they are not sorted.", "return weights", "return sorted(weights)"),
    Mistake("The old choices, without the new part, stay in the list.", "weights += [", "weights = ["),
]
EXPLANATION = """
Choices with the new part are those without it, with one bit more: a larger number by exactly as many as there were choices. For the weights 3, 10 and 20:

| part | list of weights |
|---|---|
| none | 0 |
| 3 | 0, 3 |
| 10 | 0, 3, 10, 13 |
| 20 | 0, 3, 10, 13, 20, 23, 30, 33 |

One addition for each choice, although a choice may hold many parts: its weight is made from a smaller choice that is known already.
"""


def choice_weights(parts: list[int]) -> list[int]:
    weights = [0]
    for part in parts:
        weights += [weight + part for weight in weights]
    return weights


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(0, 4))],)
