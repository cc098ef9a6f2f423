"""Jump {n_way} through the orders

A quiz hides a code: the letters of `word`, all different, are put into each possible order, the orders are sorted
alphabetically, and one jumps from `word` by `steps` places {way}. Return the word one lands on.

A jump of 0 steps stays where it is, and one may well land on the very first or last word. If the list ends before the
jump does, return an empty text. There are gigantic numbers of orders and of steps, so the orders cannot be visited
one by one.
"""
from math import factorial

from pytrix.question.authoring import Mistake

LEVEL = "advanced"
TAGS = ("GENERATE", "COUNT")
ROWS = [
    {"sign": 1, "n_way": "forwards", "way": "towards the end of the list"},
    {"sign": -1, "n_way": "backwards", "way": "towards the beginning of the list"},
]
CONSTRAINTS = ("up to 26 different small letters", "`steps` is not negative, but may have 30 digits")
HINTS = (
    "How many orders begin with the same letter? Then how many are jumped over at once by changing the first letter?",
    "Work out the number of the word in the list, add or subtract the steps, and build the word that has the new "
    "number.",
    "A letter counts by how many smaller letters are still unused. Multiply the number so far by how many letters "
    "are left, then add that. "
    "Backwards, `divmod` by the same factorials tells at each place which of the unused letters comes.",
)
EXAMPLES = [("tea", 1), ("bead", 5)]
EDGES = {
    "the very first": lambda sign: ("aet", 0) if sign > 0 else ("tea", 5),
   "0 steps": ("pony", 0), "the list ends": ("tea", 9)}
MISTAKES = [
    Mistake("You jump in the wrong direction: here it goes {way}.", "number += sign * steps", "number -= sign * steps"),
    Mistake("If the jump leads out of the list, there is no word to land on. Check that first.",
            '    if not 0 <= number < factorial(len(word)):\n        return ""\n', ""),
    Mistake("A letter chosen for one place cannot be chosen again.", "landed += unused.pop(which)",
            "landed += unused[which]"),
    Mistake("You count all smaller letters, also those that stand further left and are used already.",
            "        unused.remove(letter)\n", ""),
]
EXPLANATION = """
All orders with the same first letter form one block of (n − 1)! words, inside it come blocks of (n − 2)!, and so on.
So the number of a word is a sum of block sizes, and dividing a number by the block sizes gives the word back. Both
take a few steps for each pair of letters, while the list of all orders of 26 letters would have more than 10²⁶
entries.
"""
EQUIVALENT = {
    "for letter in word: -> for letter in skip_last(word):": "the last letter multiplies by one and adds nothing",
}


def jump(word: str, steps: int, *, sign: int) -> str:
    number = 0
    unused = sorted(word)
    for letter in word:
        number = number * len(unused) + unused.index(letter)
        unused.remove(letter)
    number += sign * steps
    if not 0 <= number < factorial(len(word)):
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
