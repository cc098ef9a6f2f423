"""Tokens on stairways

Several stairways each have one token, at step `places[i]` of stairway `i`; step 0 is the bottom. In turns two players move any one token down its stairway by one of the numbers in `steps`, never below the bottom. Whoever can't move loses.

Return the Grundy number of the whole game: for a single token it is the smallest whole number from 0 on that isn't the Grundy number of any place it can move to, and for several tokens the single numbers combined with `^`. It is 0 just when the player whose turn it is loses against good play.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`steps` holds different numbers, each at least 1", "no place is above 500")
HINTS = (
    "What is the Grundy number of a token that can't move any more?",
    "Work from the bottom upwards: for each step look at the numbers of the places it leads to, and take the smallest number that isn't among them.",
    "Make a list with the numbers from step 0 up to the highest place. Then combine the numbers of all the tokens with `^`.",
)
EXAMPLES = [
    Example(([5], [1, 2]), why="0 1 2 0 1 2 from the bottom up"),
    Example(([3, 4], [1, 2]), why="0 for step 3, 1 for step 4"),
    Example(([4, 4], [1, 3]), why="two equal numbers give 0"),
]
EDGES = {
    "Whoever can't move": Edge(([1, 1, 1], [2]), "no token can move"),
    "Several stairways": Edge(([], [1]), "no stairways"),
    "never below the bottom": Edge(([2], [1, 5]), "a step too large"),
    "isn't the Grundy number": Edge(([9], [1, 3, 4]), "a gap among the numbers"),
    "step 0 is the bottom": Edge(([0, 7], [2, 3]), "a token at the bottom"),
}
ALWAYS = [([3], [1, 2, 3]), ([1, 1, 2], [1, 2]), ([4, 5], [4])]
MISTAKES = [
    Mistake("The smallest number that is missing is wanted, not how many moves there are.", "        while number in reached:\n            number += 1\n", "        number = len(reached)\n"),
    Mistake("Several tokens are combined with `^`, not added.", "total ^= numbers[place]", "total += numbers[place]"),
    Mistake("A token can't move below the bottom; a negative index would look at the end of the list.", "if step <= place", "if step <= place + 1"),
    Mistake("The smallest missing number counts, not one more than the greatest.", "        while number in reached:\n            number += 1\n", "        number = max(reached, default=-1) + 1\n"),
]
ALSO_RIGHT = [
    Way(
        "A function that calls itself and stores its answers works out only the places that can be reached; for deep stairways it calls itself very often.",
        '''
from functools import cache, reduce


def grundy(places: list[int], steps: list[int]) -> int:
    @cache
    def number(place: int) -> int:
        reached = {number(place - step) for step in steps if step <= place}
        return next(each for each in range(len(steps) + 1) if each not in reached)

    return reduce(lambda total, place: total ^ number(place), places, 0)
''',
    )
]
ORACLE = '''
def grundy(places: list[int], steps: list[int]) -> int:
    numbers = {}
    for place in range(max(places, default=0) + 1):
        options = [numbers[place - step] for step in steps if place - step >= 0]
        numbers[place] = min(set(range(len(steps) + 2)) - set(options))
    total = 0
    for place in places:
        bits = 1
        for _ in range(10):
            if bool(total & bits) != bool(numbers[place] & bits):
                total |= bits
            else:
                total &= ~bits
            bits *= 2
    return total
'''
EXPLANATION = """
The Grundy number says how big a heap of Nim a token is worth. For the steps 1 and 2:

| step | leads to numbers | own number |
|---|---|---|
| 0 | none | 0 |
| 1 | 0 | 1 |
| 2 | 1, 0 | 2 |
| 3 | 2, 1 | 0 |
| 4 | 0, 2 | 1 |
| 5 | 1, 0 | 2 |

Tokens at 3 and 4 give 0 ^ 1 = 1, so the first player wins. The work is the height of the highest token times the number of steps.
"""


def grundy(places: list[int], steps: list[int]) -> int:
    numbers: list[int] = []
    for place in range(max(places, default=0) + 1):
        reached = {numbers[place - step] for step in steps if step <= place}
        number = 0
        while number in reached:
            number += 1
        numbers.append(number)
    total = 0
    for place in places:
        total ^= numbers[place]
    return total


def inputs(rng):
    return [rng.randint(0, 12) for _ in range(rng.randint(1, 4))], rng.sample([1, 2, 3, 4, 5], rng.randint(1, 3))
