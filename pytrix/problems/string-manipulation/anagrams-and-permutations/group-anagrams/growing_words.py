"""Words that grow by a letter

A word game begins with any word of the list. In each round, one new letter is added and all letters may be
rearranged, but the result has to be a word of the list again: `at`, `tea`, `rate`, `water`.

Return the largest number of words that one game can show, given the list `words`. A word alone is a game of 1, and an
empty list allows only a game of 0. The list has up to 10,000 words, so comparing each with every other takes too
long.
"""

from pytrix.question.authoring import Example, Mistake, Slow, Way, letters, words

LEVEL = "advanced"
TAGS = ("SEARCH", "PARTITION")
CONSTRAINTS = ("words consist of 1 to 10 small letters", "a word may stand in the list more than once")
HINTS = (
    "The order of letters does not matter in this game. Under what should you file the words then?",
    "Go from short words to long ones. For each, which shorter letter collections could have come just before it?",
    "Keep the best game for each sorted collection in a dictionary. A word of k letters has at most k predecessors: "
    "leave out each letter in turn.",
)
EXAMPLES = [
    Example((["tea", "at", "rate", "water", "wet"],), why="at, tea, rate, water"),
    Example((["on", "no", "noon"],), why="from on to noon two letters are added at once"),
    Example((["cab", "bb", "abc", "ca"],), why="ca, then cab or abc"),
]
EDGES = {"empty list": ([],), "A word alone": (["sea"],), "more than once": (["a", "a", "ab"],)}
MISTAKES = [
    Mistake("Letters may be rearranged between two rounds; you only add a letter to the word as it stands.",
            '"".join(sorted(word))', "word"),
    Mistake("In each round exactly one letter is added. Your answer depends on the number of words alone.",
            "return max(longest.values(), default=0)", "return len(longest)"),
    Mistake("Words have to be treated from short to long; otherwise shorter ones are not finished when they are "
            "needed.",
            "sorted(words, key=len)", "sorted(words, key=len, reverse=True)"),
    Mistake("You only try to leave out the last letter of the sorted word. The new letter may be any of them.",
            "for place in range(len(key))", "for place in [len(key) - 1]"),
]
SIZE = 8_000
SLOW = [
    Slow("Your answer is right, but it compares each word with every other. Look predecessors up instead.",
         """
def longest_game(words: list[str]) -> int:
    keys = sorted({"".join(sorted(word)) for word in words}, key=len)
    longest: dict[str, int] = {}
    for key in keys:
        smaller = [key[:place] + key[place + 1 :] for place in range(len(key))]
        before = 0
        for other in keys:
            for one in smaller:
                if one == other:
                    before = max(before, longest[other])
        longest[key] = before + 1
    return max(longest.values(), default=0)
"""),
]
ALSO_RIGHT = [
    Way("Asking for each word from the longest down, with remembered answers, visits the same steps; it needs a function that calls itself.",
        """
from functools import cache


def longest_game(words: list[str]) -> int:
    keys = {"".join(sorted(word)) for word in words}

    @cache
    def game(key: str) -> int:
        smaller = [key[:place] + key[place + 1 :] for place in range(len(key))]
        return 1 + max((game(each) for each in smaller if each in keys), default=0)

    return max(map(game, keys), default=0)
"""),
]
EXPLANATION = """
Sorted letters are the same for all words a player could form from them, so a game is a chain of sorted collections,
each with one letter more. Seen from the longer word, there are only as many candidates as it has letters:

| word | sorted | one letter fewer | longest game |
|---|---|---|---|
| at | at | a, t | 1 |
| tea | aet | ae, at, et | 2, after at |
| wet | etw | et, ew, tw | 1 |
| rate | aert | aer, aet, art, ert | 3, after aet |

A dictionary tells at once which of them are in the list and how long a game can end there. For n words of k letters
that is about n times k look-ups. Comparing each word with every other instead takes n times n steps.
"""


def longest_game(words: list[str]) -> int:
    longest: dict[str, int] = {}
    for word in sorted(words, key=len):
        key = "".join(sorted(word))
        smaller = [key[:place] + key[place + 1 :] for place in range(len(key))]
        longest[key] = 1 + max(longest.get(each, 0) for each in smaller)
    return max(longest.values(), default=0)


def inputs(rng):
    words = []
    for _ in range(rng.randint(1, 2)):
        word = letters(rng, 1, 2, "abc")
        for _ in range(rng.randint(1, 4)):
            words.append(word)
            word = "".join(rng.sample(word, len(word))) + rng.choice("abcd")
            if rng.random() < 0.15:
                word += "e"
    words += [letters(rng, 2, 4, "ade") for _ in range(rng.randint(0, 2))]
    rng.shuffle(words)
    return (words,)


def large(rng, size):
    return (["".join(rng.choice("abcdefghij") for _ in range(rng.randint(3, 8))) for _ in range(size)],)
