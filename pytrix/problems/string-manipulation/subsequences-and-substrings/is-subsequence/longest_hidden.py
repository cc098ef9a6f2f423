"""The longest word on the banner

Children cross out letters of a `banner` and try to leave one of their favourite `words` standing. The letters that
stay keep their order and their case: a capital is not the same as a small letter.

Return the longest word that can be left standing. Of several equally long ones, return the one that `sorted` would put
first. If none of the words can be left, or there are no words at all, return an empty text.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("every word has at least one letter",)
HINTS = (
    "There are two questions here: which words are possible, and which of those is best. Answer them apart.",
    "Write a small function that tells whether one word can be left standing. Then compare the possible words by "
    "two things.",
    "Use a key that is a tuple: first the length, with a minus sign so that long words come first, then the word itself. "
    "`min` takes a default for the case that nothing is possible.",
)
EXAMPLES = [
    Example(("Grand opening", ["rain", "pin", "grin", "dog", "ran"]), why="grin has a small g"),
    Example(("tea at nine", ["ant", "tan", "tin"])),
    Example(("slow train", ["rails", "lot"])),
]
EDGES = {
    "none of the words": ("bus", ["sub", "tub"]),
    "no words at all": ("bus", []),
    "a capital is not the same": ("Cat", ["cat"]),
    "equally long": ("abcabc", ["cab", "bca", "abc"]),
}
ALWAYS = [("aZb", ["ab", "Zb"]), ("aBb", ["ab", "aB"])]
MISTAKES = [
    Mistake("Of equally long words you keep the one that came first in the list. The one first in sorted order is "
            "asked for.",
            "(-len(word), word)", "-len(word)"),
    Mistake("You only check that the letters occur. They must also occur in the right order.",
            "all(letter in rest for letter in word)", "all(letter in banner for letter in word)"),
    Mistake("There may be no possible word, and then there is no smallest one either. Say what to return in that case.",
            ', default=""', ""),
    Mistake("You return the word at the wrong end of the scale: the question wants the longest one.",
            "(-len(word), word)", "(len(word), word)"),
]
ORACLE = """
from itertools import combinations


def best_word(banner: str, words: list[str]) -> str:
    best = ""
    for word in sorted(words):
        if tuple(word) in combinations(banner, len(word)) and len(word) > len(best):
            best = word
    return best
"""
ALSO_RIGHT = [
    Way(
        'Sort the words from the best to the worst and take the first that can be left standing. Words after it are never tested.',
        """
def best_word(banner: str, words: list[str]) -> str:
    ranked = sorted(words, key=lambda word: (-len(word), word))
    return next((word for word in ranked if _can_stay(banner, word)), "")


def _can_stay(banner: str, word: str) -> bool:
    rest = iter(banner)
    return all(letter in rest for letter in word)
""",
    ),
]
EXPLANATION = """
An iterator remembers where it is, so `letter in rest` looks for the letter and uses up everything before it: the
order comes for free. For `tea at nine`:

| word | found | possible |
|---|---|---|
| ant | a, then n, then no t | no |
| tan | t, a, n | yes |
| tin | t, i, n | yes |

Of tan and tin, which are equally long, tan comes first in sorted order. Each word costs at most one walk along the banner.
Sorting the words first instead saves testing those after the best.
"""


def best_word(banner: str, words: list[str]) -> str:
    possible = [word for word in words if _can_stay(banner, word)]
    return min(possible, key=lambda word: (-len(word), word), default="")


def _can_stay(banner: str, word: str) -> bool:
    rest = iter(banner)
    return all(letter in rest for letter in word)


def inputs(rng):
    banner = "".join(rng.choice("abcT") for _ in range(rng.randint(3, 8)))
    words = []
    for _ in range(rng.randint(0, 6)):
        some = rng.sample(range(len(banner)), rng.randint(2, 3))
        words.append("".join(banner[place] for place in (sorted(some) if rng.random() < 0.6 else some)))
    return (banner, words)
