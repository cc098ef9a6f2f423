"""What people ask for

The help desk of a phone company notes the topic of each call. `topics` lists them in the order of the calls. A poster is to answer the `count` most frequent ones.

Return these topics, the most frequent one first. Of topics with equally many calls, the one that was asked for most recently comes first. If there are fewer different topics, return all of them. `count` is at least 1, and there may be no calls.
"""

from heapq import nlargest

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "SORT")
HINTS = (
    "By which two numbers is a topic ranked? Can both be collected in one walk through the calls?",
    "Count the calls of each topic, and note the position of its last call, simply by overwriting it.",
    "Compare topics by a pair: number of calls, then the last position. A heap, or `nlargest` with a key, gives the best few.",
)
EXAMPLES = [
    (["bill", "sim", "bill", "roaming", "sim", "bill"], 2),
    Example((["sim", "bill", "tariff"], 2), why="each once; tariff was the last one"),
    Example((["bill", "sim", "sim", "bill"], 5), why="two calls each; bill came last"),
]
EDGES = {"there may be no calls": ([], 3), "at least 1": Edge((["a", "b", "b"], 1), "one topic"), "most recently": (["x", "y", "x", "y", "z"], 2)}
ALWAYS = [
    (["a", "b", "c", "d", "d"], 5),
]
MISTAKES = [
    Mistake("On a tie the latest call decides; yours takes the topic whose calls began first.", "(calls[topic], last[topic])", "calls[topic]"),
    Mistake("The most frequent topics are wanted before the most recent ones.", "(calls[topic], last[topic])", "(last[topic], calls[topic])"),
    Mistake("You note the first call of each topic, not its last one.", "last[topic] = at", "last.setdefault(topic, at)"),
    Mistake("On a tie the more recent topic comes first, not the older one.", "(calls[topic], last[topic])", "(calls[topic], -last[topic])"),
]
ORACLE = """
def for_the_poster(topics: list[str], count: int) -> list[str]:
    recent_first = list(dict.fromkeys(reversed(topics)))
    return sorted(recent_first, key=lambda topic: -topics.count(topic))[:count]
"""
EXPLANATION = """
One walk counts the calls and notes the last position; then the largest pairs win. For `["bill", "sim", "sim", "bill"]`:

| topic | calls | last |
|---|---|---|
| bill | 2 | 3 |
| sim | 2 | 2 |

`nlargest` keeps a heap of k topics, so it takes d log k steps for d topics, after n steps for the counting. Sorting all topics instead takes d log d, which matters only for very many topics.
"""


def for_the_poster(topics: list[str], count: int) -> list[str]:
    calls: dict[str, int] = {}
    last: dict[str, int] = {}
    for at, topic in enumerate(topics):
        calls[topic] = calls.get(topic, 0) + 1
        last[topic] = at
    return nlargest(count, calls, key=lambda topic: (calls[topic], last[topic]))


def inputs(rng):
    return ([rng.choice(["bill", "sim", "wifi", "data", "fax"]) for _ in range(rng.randint(1, 10))], rng.randint(1, 4))
