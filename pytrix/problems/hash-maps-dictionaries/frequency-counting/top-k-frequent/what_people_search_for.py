"""What people search for

A library's website shows what is searched for most. `searches` lists the words that people typed today, in order.

Return the `count` words that were typed most often, the most frequent first. Of words that were typed equally often,
the one that was typed **earlier** for the first time comes first. If there are fewer different words than `count`,
return all of them. Without searches the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "SORT")
CONSTRAINTS = ("`count` is at least 1",)
HINTS = (
    "Two words were typed equally often. Where could you still see which of them came first?",
    "Count the words in a dictionary: its keys stay in the order in which they came in.",
    "`sorted` leaves things that count as equal in the order in which it got them. So sort the words by their numbers alone.",
)
EXAMPLES = [
    Example((["moon", "bees", "bread", "bees", "moon", "moon"], 2)),
    Example((["chess", "bees", "bees", "chess", "atlas"], 3), why="chess was typed before bees"),
    Example((["bread", "atlas"], 1), why="once each, and bread came first"),
]
EDGES = {
    "Without searches": ([], 3),
    "fewer different words": (["moon", "moon"], 4),
    "at least 1": (["atlas", "moon", "moon"], 1),
    "earlier": Edge((["moon", "bees", "atlas", "bees", "moon", "atlas"], 2), "three words, equally often"),
}
EQUIVALENT = {
    f"numbers[word] = numbers.get(word, 0) + 1 -> {other}": "the numbers of all words grow alike, and they are only compared with each other"
    for other in ("numbers[word] = numbers.get(word, 1) + 1", "numbers[word] = numbers.get(word, -1) + 1", "numbers[word] = numbers.get(word, 0) + 2")
}
ALWAYS = [(["atlas", "moon", "bees"], 3)]
MISTAKES = [
    Mistake("Words that were typed equally often are in alphabetical order in your answer.", "key=lambda word: -numbers[word]", "key=lambda word: (-numbers[word], word)"),
    Mistake("The rarest words come first in your answer.", "-numbers[word]", "numbers[word]"),
    Mistake("Of equally frequent words, yours begins with the one that came last.", "sorted(numbers,", "sorted(reversed(numbers),"),
    Mistake("You return one word too few. A slice ends before its second number.", "[:count]", "[:count - 1]"),
]
EXPLANATION = """
The dictionary holds the words in the order of their first time, and sorting by number alone keeps this order for
equal numbers.

| word | number |
|---|---|
| chess | 2 |
| bees | 2 |
| atlas | 1 |

Counting goes through the searches once; sorting n different words takes about n times log n steps. `Counter` has a
method `most_common`, which orders ties in the same way.
"""


def trending(searches: list[str], count: int) -> list[str]:
    numbers: dict[str, int] = {}
    for word in searches:
        numbers[word] = numbers.get(word, 0) + 1
    return sorted(numbers, key=lambda word: -numbers[word])[:count]


def inputs(rng):
    words = rng.sample(["moon", "bees", "bread", "atlas", "chess", "yeast"], rng.randint(2, 5))
    searches = [rng.choice(words) for _ in range(rng.randint(3, 9))]
    return searches, rng.randint(1, len(set(searches)))
