"""Only the latest messages

A news list, `topics`, holds the topic number of every message, the oldest first. It is *not* sorted. To keep it
short, of each topic only the latest `limit` messages stay.

Change the list `topics` itself: take out all older messages of topics that have too many, keep the others in their
order, and return nothing. Write within the list, in one walk from its end; besides the list only a count for each
topic may be kept. The list may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "advanced"
TAGS = ("PARTITION", "COUNT")
COMPARE = "argument:topics"
CONSTRAINTS = ("`limit` is at least 1",)
HINTS = (
    "When you read from the front, can you know whether a message is one of the latest of its topic? And from the end?",
    "Walk from the end and count each topic. A message stays if its topic has been met fewer than `limit` times so far.",
    "Write what stays from the end of the list towards the front, with an index of its own; afterwards cut off what is left at the front.",
)
EXAMPLES = [
    Example(([4, 7, 4, 9, 4, 7], 2), why="the oldest of three messages on topic 4 goes"),
    Example(([5, 5, 8, 5], 1), why="only the last message on topic 5 stays"),
    Example(([1, 2, 1], 3), why="no topic has too many"),
]
EDGES = {
    "may be empty": ([], 1),
    "oldest first": Edge(([3, 3, 3, 3, 6], 2), "the older ones stand at the front"),
    "of each topic": Edge(([1, 2, 3, 1, 2, 3, 1, 2, 3], 1), "three topics in turn"),
    "at least 1": Edge(([2, 2], 1), "one of two messages"),
}
MISTAKES = [
    Mistake("You keep the oldest messages of each topic. The latest are wanted.",
            """
def keep_latest(topics: list[int], limit: int) -> None:
    counts: dict[int, int] = {}
    kept = []
    for topic in topics:
        counts[topic] = counts.get(topic, 0) + 1
        if counts[topic] <= limit:
            kept.append(topic)
    topics[:] = kept
"""),
    Mistake("`limit` messages of each topic may stay, not one fewer.", "counts[topic] <= limit", "counts[topic] < limit"),
    Mistake("What stays has been written at the end; what is in front of it is left over and must be cut off.", "    del topics[: mark + 1]\n", ""),
    Mistake("The messages that stay keep their order; yours are in the reverse order.", "    del topics[: mark + 1]\n", "    topics[:] = topics[:mark:-1]\n"),
    Mistake("One message too few is cut off: the mark is the place where the next one would have been written.", "del topics[: mark + 1]", "del topics[: max(mark, 0)]"),
]
ORACLE = """
def keep_latest(topics: list[int], limit: int) -> None:
    kept = [topic for place, topic in enumerate(topics) if topics[place + 1 :].count(topic) < limit]
    topics.clear()
    topics.extend(kept)
"""
ALSO_RIGHT = [
    Way("Counting first how many messages of each topic have to go allows a walk from the front with two indices: the first few of each topic are passed over.",
        """
from collections import Counter


def keep_latest(topics: list[int], limit: int) -> None:
    to_go = Counter(topics)
    kept = 0
    for topic in topics:
        if to_go[topic] <= limit:
            topics[kept] = topic
            kept += 1
        else:
            to_go[topic] -= 1
    del topics[kept:]
"""),
]
EXPLANATION = """
From the end the latest messages come first, so each can be decided at once. What stays is written from the end of the
list, and the writing place never overtakes the reading place. For `[4, 7, 4, 9, 4, 7]` and limit 2:

| read | times met | stays | list from the mark on |
|---|---|---|---|
| 7 | 1 | yes | 7 |
| 4 | 1 | yes | 4 7 |
| 9 | 1 | yes | 9 4 7 |
| 4 | 2 | yes | 4 9 4 7 |
| 7 | 2 | yes | 7 4 9 4 7 |
| 4 | 3 | no | 7 4 9 4 7 |

One walk is enough. Counting the later messages of the topic again for each message takes the square of the length.
"""


def keep_latest(topics: list[int], limit: int) -> None:
    counts: dict[int, int] = {}
    mark = len(topics) - 1
    for topic in reversed(topics):
        counts[topic] = counts.get(topic, 0) + 1
        if counts[topic] <= limit:
            topics[mark] = topic
            mark -= 1
    del topics[: mark + 1]


def inputs(rng):
    return (integers(rng, 2, 10, 1, rng.choice([2, 4])), rng.randint(1, 3))
