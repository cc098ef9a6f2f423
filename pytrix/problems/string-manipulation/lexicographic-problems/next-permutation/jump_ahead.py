"""Jump forwards through the orders

A quiz hides a code: the letters of `word`, all different, are put into each possible order, the orders are sorted
alphabetically, and one jumps from `word` by `steps` places towards the end of the list. Return the word one lands on.

A jump of 0 steps stays where it is, and one may well land on the very first or last word. If the list ends before the
jump does, return an empty text. There are gigantic numbers of orders and of steps, so the orders cannot be visited
one by one.
"""

from math import factorial

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("GENERATE", "COUNT")
CONSTRAINTS = ("up to 26 different small letters", "`steps` is not negative, but may have 30 digits")
HINTS = (
    "How many orders begin with the same letter? Then how many are jumped over at once by changing the first letter?",
    "Work out the number of the word in the list, add the steps, and build the word that has the new number.",
    "A letter counts by how many smaller letters are still unused. Multiply the number so far by how many letters are left, "
    "then add that. Backwards, `divmod` by the same factorials tells at each place which of the unused letters comes.",
)
EXAMPLES = [
    Example(("tea", 1), why="tea is the last word"),
    Example(("bead", 5)),
    Example(("abc", 5), why="the very last word is reached"),
]
EDGES = {"the very first": ("aet", 0), "0 steps": ("pony", 0), "the list ends": ("eat", 9)}
MISTAKES = [
    Mistake("The list is not a circle: a jump beyond its end lands on no word.",
            '    if number >= factorial(len(word)):\n        return ""\n', "    number %= factorial(len(word))\n"),
    Mistake("If the jump leads out of the list, there is no word to land on. Check that first.",
            '    if number >= factorial(len(word)):\n        return ""\n', ""),
    Mistake("A letter chosen for one place cannot be chosen again.", "landed += unused.pop(which)",
            "landed += unused[which]"),
    Mistake("You count all smaller letters, even those that stand further left and are used already.",
            "        unused.remove(letter)\n", ""),
]
ORACLE = """
from itertools import permutations


def jump(word: str, steps: int) -> str:
    later = sorted(order for order in map("".join, permutations(word)) if order >= word)
    return later[steps] if steps < len(later) else ""
"""
EXPLANATION = """
All orders with the same first letter form one block of (n − 1)! words, inside it come blocks of (n − 2)!, and so on.
So the number of a word is a sum of block sizes, and dividing a number by the block sizes gives the word back. For `bead`
and 5 steps:

| letter | smaller unused ones | number so far |
|---|---|---|
| b | 1: a | 1 |
| e | 2: a, d | 1 · 3 + 2 = 5 |
| a | 0 | 5 · 2 + 0 = 10 |
| d | 0 | 10 · 1 + 0 = 10 |

The new number is 15: 15 = 2 · 6 + 1 · 2 + 1 · 1, so the letters are d, then the second of a, b, e, then e, then a: `dbea`.
Both ways take a few steps for each pair of letters, while the list of all orders of 26 letters would have more than 10²⁶
entries.
"""
EQUIVALENT = {
    "for letter in word: -> for letter in skip_last(word):": "the last letter multiplies by one and adds nothing",
}


def jump(word: str, steps: int) -> str:
    number = 0
    unused = sorted(word)
    for letter in word:
        number = number * len(unused) + unused.index(letter)
        unused.remove(letter)
    number += steps
    if number >= factorial(len(word)):
        return ""
    unused = sorted(word)
    landed = ""
    while unused:
        which, number = divmod(number, factorial(len(unused) - 1))
        landed += unused.pop(which)
    return landed


def inputs(rng):
    word = "".join(rng.sample("abcdefghijklm", rng.randint(2, 6)))
    return (word, rng.choice([1, 2, rng.randint(0, factorial(len(word)) // 2), rng.randint(0, 800)]))
