"""Words worth learning first

Somebody who learns a language wants to understand as much of a text as possible with as few words as possible. `text`
lists the words of the text, one entry for each time a word occurs.

Return the smallest number of **different** words that you have to know so that at least `percent` per cent of the
entries are words you know. `percent` is a whole number from 0 to 100. For a text without words, no word is needed.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "SORT")
HINTS = (
    "Which word should be learnt first, and which second?",
    "Count how often each word occurs and sort these numbers, the largest first. Then add them up until it is enough.",
    "Compare without dividing: known entries times 100 with all entries times the percentage. Nothing is needed if that holds before the first word.",
)
EXAMPLES = [
    Example((["the", "cat", "the", "dog", "the", "cat", "sat", "on"], 60), why="the and cat make 5 of the 8 entries"),
    Example((["one", "two", "three", "four"], 50)),
    Example((["go", "go", "stop", "on"], 100), why="every word has to be known"),
]
EDGES = {
    "a text without words": ([], 80),
    "from 0 to 100": (["go", "stop"], 0),
    "at least": Edge((["a", "b", "a", "c", "a"], 60), "exactly enough with one word"),
    "as few words as possible": Edge((["a", "b", "b", "c", "c", "c", "d", "d", "d", "d"], 70), "the rarest words come first in the text"),
}
ALWAYS = [
    (["a", "a", "b"], 67),
    (["a", "an", "a", "a", "at", "a"], 84),
    (["go"] * 29 + ["stop"] * 21, 58),  # 29 / 50 * 100 is less than 58 in floats
    (["a"] * 7 + [*"bcdefghijklmnopqrs"], 28),  # and 28 / 100 * 25 is more than 7
]
MISTAKES = [
    Mistake("You begin with the rarest words. Frequent ones bring more.", "reverse=True", "reverse=False"),
    Mistake("You learn one word too many if the percentage is met exactly.", "100 * known < percent * len(text)", "100 * known <= percent * len(text)"),
    Mistake("You take words in the order of the text. The most frequent ones should come first.", "sorted(counts.values(), reverse=True)", "list(counts.values())"),
    Mistake("You compare with the number of different words. The percentage is of all entries.", "percent * len(text)", "percent * len(counts)"),
    Mistake("You round the number of entries that you need down, so you may know too few.", "100 * known < percent * len(text)", "known < percent * len(text) // 100"),
]
ALSO_RIGHT = [
    Way("`Counter` counts and sorts: `most_common` gives the words with their numbers, the most frequent first. It costs the same.",
        """
from collections import Counter


def words_needed(text: list[str], percent: int) -> int:
    known = needed = 0
    for _, number in Counter(text).most_common():
        if 100 * known < percent * len(text):
            known += number
            needed += 1
    return needed
"""),
]
ORACLE = """
def words_needed(text: list[str], percent: int) -> int:
    from itertools import combinations

    words = sorted(set(text))
    for size in range(len(words) + 1):
        for chosen in combinations(words, size):
            if sum(word in chosen for word in text) * 100 >= percent * len(text):
                return size
    return 0
"""
EXPLANATION = """
A frequent word covers more of the text, so the words are learnt in the order of their numbers. For 60 per cent of 8
entries, 4.8 are needed:

| word | number | known afterwards |
|---|---|---|
| the | 3 | 3 |
| cat | 2 | 5 |

Counting takes one step for each entry, and sorting n different words about n times log n. Multiplying both sides instead
of dividing keeps to whole numbers.
"""


def words_needed(text: list[str], percent: int) -> int:
    counts: dict[str, int] = {}
    for word in text:
        counts[word] = counts.get(word, 0) + 1
    known = needed = 0
    for number in sorted(counts.values(), reverse=True):
        if 100 * known < percent * len(text):
            known += number
            needed += 1
    return needed


def inputs(rng):
    words = ["a", "an", "at", "be", "by"]
    text = [rng.choice(words[: rng.randint(1, 5)]) for _ in range(rng.randint(2, 9))]
    return text, rng.choice([rng.randint(0, 100), 50, 75, 100 * rng.randint(1, len(text)) // len(text)])
