"""Letters that jump {far}

On a toy, two letters of a word can change places if they are {distance}; no others can. By such swaps, as many as one
likes, some words can be turned into each other: they belong to one group.

Return the size of the largest group among `words`. Equal words count separately, because the list contains them
separately. Words of different lengths never belong together. An empty list has no group, so its answer is 0.
"""

from collections import Counter

from pytrix.question.authoring import Example, Mistake, Way, letters, words

LEVEL = "advanced"
TAGS = ("PARTITION", "COUNT")
ROWS = [
    {"far": "over a neighbour", "distance": "exactly two places apart, so that one letter stands between them", "apart": 2},
    {"far": "over two neighbours", "distance": "exactly three places apart, so that two letters stand between them", "apart": 3},
]
CONSTRAINTS = ("words consist of small letters",)
HINTS = (
    "Watch a single letter: which places of the word can it ever reach, and which ones never?",
    "The places fall into {apart} tracks. Within a track letters can be put into any order, but no letter ever "
    "changes its track.",
    "A slice with a step cuts a track out of the word. Sort each track on its own; words of one group agree in all "
    "of them.",
)
EXAMPLES = [
    Example((["abcdef", "cbadef", "dbcaef", "abcdfe"],), why="just one of the others is a swap away from abcdef"),
    Example((["level", "lev", "stone"],)),
    Example((["tea", "tea", "tea"],), why="equal words count separately"),
]
ORACLE = """
def largest_group(words: list[str]) -> int:
    def reach(word: str) -> set[str]:
        seen, waiting = {word}, [word]
        while waiting:
            now = waiting.pop()
            for place in range(len(now) - apart):
                letters = list(now)
                letters[place], letters[place + apart] = letters[place + apart], letters[place]
                new = "".join(letters)
                if new not in seen:
                    seen.add(new)
                    waiting.append(new)
        return seen

    return max((sum(other in reach(word) for other in words) for word in words), default=0)
"""
EDGES = {"empty list": ([],), "Equal words": (["tea", "tea"],), "different lengths": (["ab", "aba", "abab"],)}
ALWAYS = [
    lambda far: (["aac", "caa"],) if far == "over a neighbour" else None,
    lambda far: (["caacaaa", "aaacaac"],) if far == "over two neighbours" else None,
]
MISTAKES = [
    Mistake("You sort all letters of a word together, but a letter can't reach every place.",
            "tuple(tuple(sorted(word[track::apart])) for track in range(apart))", "tuple(sorted(word))"),
    Mistake("Within a track, letters can be put into any order; you compare words as they stand.",
            "tuple(sorted(word[track::apart]))", "word[track::apart]"),
    Mistake("You return the number of groups. Return the size of the largest one.",
            "max(groups.values(), default=0)", "len(groups)"),
    Mistake("Each track matters; you look at the first of them only.",
            "for track in range(apart))", "for track in [0])"),
]
ALSO_RIGHT = [
    Way("Instead of slices, sort the letters by the track of their place and then by themselves: one list a word is the signature.",
        """
from collections import Counter


def largest_group(words: list[str]) -> int:
    groups = Counter(tuple(sorted((place % apart, letter) for place, letter in enumerate(word))) for word in words)
    return max(groups.values(), default=0)
"""),
]
EXPLANATION = """
A swap moves letters by a fixed distance, so each letter stays on the places that are whole multiples of {apart} away:
its track. Within a track, swaps of neighbours can produce any order. The tracks of `abcdef`, taken apart with the step
{apart}, begin with a, with b, and so on up to the {apart:ordinal} letter.

So the sorted tracks, taken together, are a signature: equal for words of one group, different for all others. Counting
signatures costs n times k log k steps for n words of k letters, while trying out swaps would take for ever.
"""


def largest_group(words: list[str], *, apart: int) -> int:
    groups = Counter(tuple(tuple(sorted(word[track::apart])) for track in range(apart)) for word in words)
    return max(groups.values(), default=0)


def inputs(rng, apart):
    words = []
    for _ in range(rng.randint(1, 3)):
        word = list(letters(rng, 3, 7, "abc"))
        words.append("".join(word))
        for _ in range(rng.randint(0, 3)):
            if rng.random() < 0.3:
                rng.shuffle(word)
            else:
                track = rng.randrange(apart)
                word[track::apart] = rng.sample(word[track::apart], len(word[track::apart]))
            words.append("".join(word))
    rng.shuffle(words)
    return (words,)
