"""The first forgery

A weak seal turns a word into a number: starting from 0, for each letter from the first to the last the number is multiplied by 10
and the letter's value is added, 0 for `a`, 1 for `b`, up to 25 for `z`. No remainder is taken. Because values can be larger
than 10, different words of the same length may carry the same seal: lowering one letter by one place in the alphabet can be made good by
raising the next letter by 10 places.

Return the word that comes first in the dictionary among all words that are as long as `word` and carry the same seal. Any
letters from `a` to `z` may form such a word. It may be the word itself, and an empty word has only itself. There are
far too many words of 12 letters to try them all.
"""

from string import ascii_lowercase

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "advanced"
TAGS = ("GENERATE", "SEARCH")
CONSTRAINTS = ("`word` has at most 12 lower-case letters",)
HINTS = (
    "Which letter of the answer matters most for its place in the dictionary? Choose that one before all others.",
    "A letter is possible if the others can still make up what is missing. What are the smallest and the largest sums they can reach?",
    "Try the letters for a place in the wanted order: what is left must not be negative, and not more than if all later letters were `z`. "
    "Everything between can be reached, because the values leave no gaps.",
)
EXAMPLES = [Example(("cat",), why="aut has the seal 0 + 200 + 19, as cat has 200 + 0 + 19"), Example(("bz",)), Example(("harbour",))]
EDGES = {
    "empty word": ("",),
    "word itself": ("a",),
    "up to 25 for `z`": ("zzz",),
    "lowering one letter": ("ba",),
    "raising the next": ("azaz",),
}
ALWAYS = [("eeig",)]
MISTAKES = [
    Mistake("You count 25 for each later letter. A `z` further on counts 25 times the power that belongs to its place.",
            "25 * sum(powers[place + 1 :])", "25 * len(powers[place + 1 :])"),
    Mistake("You are at the wrong end of the dictionary: take the first word, not the last one.", "range(26)", "reversed(range(26))"),
    Mistake("The first letter has the highest power of 10, since it is multiplied most often.",
            "[10**place for place in reversed(range(len(word)))]", "[10**place for place in range(len(word))]"),
]
ORACLE = """
from itertools import product


def forgery(word: str) -> str:
    for letters in product(ascii_lowercase, repeat=len(word)):
        if seal("".join(letters)) == seal(word):
            return "".join(letters)
    return ""


def seal(word: str) -> int:
    number = 0
    for letter in word:
        number = number * 10 + ascii_lowercase.index(letter)
    return number
"""
EXPLANATION = """
The dictionary order is decided by the earliest letters, so they are chosen greedily. A rest can be reached exactly if it
lies between 0 and the sum for a row of `z`: with values from 0 to 25 and a base that is smaller, there are no gaps. The seal
of `cat` is 200 + 0 + 19 = 219:

| place | later letters reach | letter | rest |
|---|---|---|---|
| 1, worth 100 | 250 + 25 = 275 | a | 219 |
| 2, worth 10 | 25 | t: 219 - 190 = 29 is too much, u leaves 19 | 19 |
| 3, worth 1 | 0 | t | 0 |

So the forgery is `aut`. At most 26 letters are tried for each place, although the number of forgeries grows exponentially
with the length; trying every word instead takes 26 to the power of the length.
"""


def forgery(word: str) -> str:
    powers = [10**place for place in reversed(range(len(word)))]
    left = sum(ascii_lowercase.index(letter) * power for letter, power in zip(word, powers))
    forged = ""
    for place, power in enumerate(powers):
        for value in range(26):
            if 0 <= left - value * power <= 25 * sum(powers[place + 1 :]):
                left -= value * power
                forged += ascii_lowercase[value]
                break
    return forged


def inputs(rng):
    return (letters(rng, 2, 6, rng.choice(["abcxyz", "abcdefghijklmnopqrstuvwxyz", "yz", "abc"])),)
