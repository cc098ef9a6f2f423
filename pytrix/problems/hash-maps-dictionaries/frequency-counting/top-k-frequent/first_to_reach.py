"""Who got there first?

On a pinboard for suggestions, every paper counts as a vote for its topic. `papers` lists the topics in the order in
which the papers were pinned up.

The topics are ranked: those with more papers come first, and among topics with equally many papers, the one that
**reached that number first**. Return the topic at place `place` of this ranking and its number of papers, as a tuple.
The best topic has place 1. If there are fewer topics, return `None`.

Both the number of papers and the place can be large, so don't search all topics again for each place before it.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("COUNT", "SORT")
CONSTRAINTS = ("`place` is at least 1", "up to 12,000 papers")
HINTS = (
    "Topics a and b both end with 3 papers. At which moment has it been decided which of the two comes first?",
    "Make a bucket for each number of papers: when a topic reaches a number, it goes into that bucket. So each bucket is in "
    "the order you need.",
    "Walk through the buckets from the largest number down. In each one, only the topics whose final number it is have places. "
    "If the place you look for is beyond them, take their number away from it and go on.",
)
EXAMPLES = [
    Example((["bikes", "trees", "trees", "bikes", "lamps"], 2), why="trees had 2 papers before bikes"),
    Example((["lamps", "bikes", "bikes", "bikes", "lamps"], 1)),
    Example((["trees", "lamps", "bikes"], 5), why="there are only three topics"),
]
EDGES = {
    "fewer topics": ([], 3),
    "reached that number first": Edge((["a", "b", "c", "c", "a", "b"], 3), "the order turns at the second paper"),
    "The best topic": (["b", "a", "a", "b", "b", "a"], 1),
}
ALWAYS = [(["a", "d", "d"], 2)]
MISTAKES = [
    Mistake("Among equal topics, the one that was pinned up first comes first in your ranking. It depends on who reached the number first.",
            """
def ranked(papers: list[str], place: int) -> tuple[str, int] | None:
    numbers: dict[str, int] = {}
    for topic in papers:
        numbers[topic] = numbers.get(topic, 0) + 1
    order = sorted(numbers, key=lambda topic: -numbers[topic])
    return (order[place - 1], numbers[order[place - 1]]) if place <= len(order) else None
"""),
    Mistake("A topic takes a place for every number that it reached in your ranking. Only its final number counts.",
            " if numbers[topic] == number", ""),
    Mistake("Your ranking begins with the topics that have fewest papers.", "sorted(reached, reverse=True)", "sorted(reached)"),
    Mistake("Equal topics are in alphabetical order in your ranking.", "for topic in reached[number] if", "for topic in sorted(reached[number]) if"),
]
SIZE = 12_000
SLOW = [
    Slow("Right, but you search all topics for the best one again for each place.",
         """
def ranked(papers: list[str], place: int) -> tuple[str, int] | None:
    numbers: dict[str, int] = {}
    when: dict[str, int] = {}
    for position, topic in enumerate(papers):
        numbers[topic] = numbers.get(topic, 0) + 1
        when[topic] = position
    if len(numbers) < place:
        return None
    for _ in range(place):
        best = min(numbers, key=lambda topic: (-numbers[topic], when[topic]))
        papers_of_best = numbers.pop(best)
    return best, papers_of_best
"""),
]
ALSO_RIGHT = [
    Way("A topic reaches its final number with its last paper, so sorting by number and last position does it, in n log n steps.",
        """
def ranked(papers: list[str], place: int) -> tuple[str, int] | None:
    numbers: dict[str, int] = {}
    last: dict[str, int] = {}
    for position, topic in enumerate(papers):
        numbers[topic] = numbers.get(topic, 0) + 1
        last[topic] = position
    order = sorted(numbers, key=lambda topic: (-numbers[topic], last[topic]))
    return (order[place - 1], numbers[order[place - 1]]) if place <= len(order) else None
"""),
]
EXPLANATION = """
`reached[number]` lists the topics in the order in which they reached that number. A topic stands in several buckets,
but only the one of its final number counts. For `bikes, trees, trees, bikes, lamps`:

| number | reached by | final number of |
|---|---|---|
| 2 | trees, bikes | trees, bikes |
| 1 | bikes, trees, lamps | lamps |

Every paper goes into one bucket, so all buckets together are as long as the list: no topic is compared with any
other, only the few numbers are sorted.
"""


def ranked(papers: list[str], place: int) -> tuple[str, int] | None:
    numbers: dict[str, int] = {}
    reached: dict[int, list[str]] = {}
    for topic in papers:
        numbers[topic] = numbers.get(topic, 0) + 1
        reached.setdefault(numbers[topic], []).append(topic)
    for number in sorted(reached, reverse=True):
        final = [topic for topic in reached[number] if numbers[topic] == number]
        if place <= len(final):
            return final[place - 1], number
        place -= len(final)
    return None


def inputs(rng):
    return ([rng.choice("abcd") for _ in range(rng.randint(3, 10))], rng.randint(1, 4))


def large(rng, size):
    return ([f"t{rng.randrange(size)}" for _ in range(size)], size // 2)
