"""Swapped while typing

The commonest slip on a keyboard is to swap two neighbouring letters: `form` becomes `from`, and `tree` becomes `tere`.
A spelling checker has a long list of `known` words and looks at the `typed` ones. Everything is in small letters.

Return a list with one text for each typed word, in order: the word itself if it is known; otherwise the known word
that it becomes when two neighbouring letters are swapped back; and `?` if there is no such word. If several known
words are possible, take the one that comes first in the alphabet.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
HINTS = (
    "How many words can you get from `tere` by swapping two neighbouring letters? Write them down.",
    "There are few such words, and a set tells for each of them at once whether it is known. So make them, instead of looking through the known words.",
    "For each position but the last, put together what comes before it, the two letters in the other order, and what comes after them.",
)
EXAMPLES = [
    Example((["form", "tree", "moth"], ["tere", "form", "mhot", "moht"]), why="mhot would need two swaps"),
    Example((["act", "cat", "tac"], ["atc", "tca", "cta"]), why="atc may be act or tac, tca may be tac, and cta may be cat"),
    Example((["on", "no"], ["on", "no", "in"]), why="known words stay as they are"),
]
EDGES = {
    "no such word": ([], ["a", "no"]),
    "comes first in the alphabet": (["tac", "cat", "act"], ["atc", "cta", "tca"]),
    "the word itself": (["ab", "ba"], ["ba", "ab"]),
    "neighbouring letters": (["garden"], ["gardne", "agrden", "gadren", "nardeg"]),
}
MISTAKES = [
    Mistake("You only ask whether the letters are the same. Two neighbouring letters may be swapped, not more.",
            """
def corrected(known: list[str], typed: list[str]) -> list[str]:
    return [word if word in known else min((each for each in known if sorted(each) == sorted(word)), default="?") for word in typed]
"""),
    Mistake("You swap known words, too. A known word stays as it is.", "[word] if word in words else sorted(swaps(word) & words)", "sorted(swaps(word) & words) or [word] * (word in words)"),
    Mistake("You never swap the last two letters.", "range(len(word) - 1)", "range(len(word) - 2)"),
    Mistake("If several known words are possible, you take the last one in the alphabet.", "sorted(swaps(word) & words)", "sorted(swaps(word) & words)[::-1]"),
]
ALSO_RIGHT = [
    Way("Without a set of the known words: a dictionary from sorted letters to known words, whose few entries are compared. It takes more memory, but never makes words that nobody knows.",
        """
def corrected(known: list[str], typed: list[str]) -> list[str]:
    same_letters: dict[str, list[str]] = {}
    for word in sorted(known):
        same_letters.setdefault("".join(sorted(word)), []).append(word)
    found: list[str] = []
    for word in typed:
        possible = same_letters.get("".join(sorted(word)), [])
        near = [each for each in possible if is_swapped(each, word)]
        found.append(word if word in possible else (near or ["?"])[0])
    return found


def is_swapped(one: str, other: str) -> bool:
    places = [place for place in range(len(one)) if one[place] != other[place]]
    return len(places) == 2 and places[1] == places[0] + 1
"""),
]
ORACLE = """
def corrected(known: list[str], typed: list[str]) -> list[str]:
    answer = []
    for word in typed:
        best = "?"
        for each in known:
            if each == word:
                best = word
                break
            for place in range(1, len(each)):
                letters = list(each)
                letters[place - 1], letters[place] = letters[place], letters[place - 1]
                if "".join(letters) == word and (best == "?" or each < best):
                    best = each
        answer.append(best)
    return answer
"""
EXPLANATION = """
A word of k letters has only k - 1 pairs of neighbours, so there are few words that it could have been.

| tere, swapped | known |
|---|---|
| etre | no |
| tree | yes |
| teer | no |

The set of the known words is made once. After that, each typed word costs a few look-ups, however long the list is.
Comparing it with every known word instead would cost the product of the two lengths.
"""


def swaps(word: str) -> set[str]:
    return {word[:place] + word[place + 1] + word[place] + word[place + 2:] for place in range(len(word) - 1)}


def corrected(known: list[str], typed: list[str]) -> list[str]:
    words = set(known)
    found: list[str] = []
    for word in typed:
        possible = [word] if word in words else sorted(swaps(word) & words)
        found.append(possible[0] if possible else "?")
    return found


def inputs(rng):
    known = ["".join(rng.choice("abc") for _ in range(rng.randint(2, 4))) for _ in range(rng.randint(1, 5))]
    typed = []
    for _ in range(rng.randint(2, 5)):
        word = list(rng.choice(known))
        place = rng.randrange(len(word) - 1)
        if rng.random() < 0.7:
            word[place : place + 2] = word[place : place + 2][::-1]
        if rng.random() < 0.3:
            rng.shuffle(word)
        typed.append("".join(word))
    return known, typed
