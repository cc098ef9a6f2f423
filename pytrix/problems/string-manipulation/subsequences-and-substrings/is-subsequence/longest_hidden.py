"""The {kind} word on the banner

Children cross out letters of a `banner` and try to leave one of their favourite `words` standing. The letters that
stay keep their order and their case: a capital is not the same as a small letter.

Return the {kind} word that can be left standing. Of several equally long ones, return the one that `sorted` would put
first. If none of the words can be left, or there are no words at all, return an empty text.
"""
from pytrix.question.authoring import Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
ROWS = [{"sign": -1, "kind": "longest"}, {"sign": 1, "kind": "shortest"}]
CONSTRAINTS = ("every word has at least one letter",)
HINTS = (
    "There are two questions here: which words are possible, and which of those is best. Answer them apart.",
    "Write a small function that tells whether one word can be left standing. Then compare the possible words by "
    "two things.",
    "Use a key that is a tuple: first the length, with a minus sign if long words shall come first, then the word "
    "itself. "
    "`min` takes a default for the case that nothing is possible.",
)
EXAMPLES = [("Grand opening", ["rain", "pin", "grin", "dog", "ran"]), ("tea at nine", ["ant", "tan", "tin"])]
EDGES = {
    "none of the words": ("bus", ["sub", "tub"]),
    "no words at all": ("bus", []),
    "a capital is not the same": ("Cat", ["cat"]),
    "equally long": ("abcabc", ["cab", "bca", "abc"]),
}
MISTAKES = [
    Mistake("Of equally long words you keep the one that came first in the list. The one first in sorted order is "
            "asked for.",
            "(sign * len(word), word)", "sign * len(word)"),
    Mistake("You only check that the letters occur. They must also occur in the right order.",
            "all(letter in rest for letter in word)", "all(letter in banner for letter in word)"),
    Mistake("There may be no possible word, and then there is no smallest one either. Say what to return in that case.",
            ', default=""', ""),
    Mistake("You return the word at the wrong end of the scale: the {kind} one is asked for.",
            "(sign * len(word), word)", "(-sign * len(word), word)"),
]
EXPLANATION = """
An iterator remembers where it is, so `letter in rest` looks for the letter and uses up everything before it: the
order comes for free. Each word costs at most one walk along the banner. The key compares lengths first and words only
among equals.
"""


def best_word(banner: str, words: list[str], *, sign: int) -> str:
    possible = [word for word in words if _can_stay(banner, word)]
    return min(possible, key=lambda word: (sign * len(word), word), default="")


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
