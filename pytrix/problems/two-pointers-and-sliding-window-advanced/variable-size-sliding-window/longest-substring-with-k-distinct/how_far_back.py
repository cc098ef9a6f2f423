"""How far back can you read?

A chat window folds old messages away. `senders` lists who wrote each message, the oldest first. When a new message arrives, the window shows it and as many of the messages just before it as possible, so that the shown ones come from at most `k` different people.

Return a list with one number for each message: how many messages are shown when it has just arrived, itself included. `k` is at least 1.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "The next message arrives. Can its window reach further back than the one before?",
    "No, so one window moves through the list. Count how many messages of each person are in it, and know how many persons that are.",
    "Add the new sender to the counts. While there are more than k entries, take one message off the front, and delete an entry that has come to 0. The width of the window goes to the answer.",
)
EXAMPLES = [
    Example((["Ann", "Bo", "Ann", "Cy", "Cy"], 2), why="when Cy writes, Bo's message and all before it are folded away"),
    Example((["Ann", "Bo", "Cy", "Bo"], 1), why="with one person only the unbroken run at the end"),
    Example((["Ann", "Bo", "Cy"], 5), why="never more than five people"),
]
EDGES = {
    "at least 1": Edge((["Ann", "Ann", "Bo"], 1), "one person"),
    "different people": Edge((["A", "B", "A", "B", "C", "B", "C"], 2), "people come back"),
}
MISTAKES = [
    Mistake("You take just one message off the front; that may leave too many people.", "while len(inside) > k:", "if len(inside) > k:"),
    Mistake("A person with 0 messages left in the window still counts with you. Delete the entry.",
            "            if inside[oldest] == 0:\n                del inside[oldest]\n", "            if not inside[oldest]:\n                inside[oldest] = 0\n                break\n"),
    Mistake("Exactly `k` people are allowed; you fold a message away too early.", "while len(inside) > k:", "while len(inside) >= k and start < place:"),
    Mistake("You delete a person as soon as one of their messages is folded away. Others may still be shown.", "if inside[oldest] == 0:", "if True:"),
]
ORACLE = """
def shown(senders: list[str], k: int) -> list[int]:
    answer = []
    for place in range(len(senders)):
        count = 0
        while count <= place and len(set(senders[place - count : place + 1])) <= k:
            count += 1
        answer.append(count)
    return answer
"""
ALSO_RIGHT = [
    Way("Instead of counting, remember where each person wrote last: the one whose last message is oldest leaves, all at once. Finding it costs k steps.",
        """
def shown(senders: list[str], k: int) -> list[int]:
    last: dict[str, int] = {}
    start = 0
    answer = []
    for place, sender in enumerate(senders):
        last[sender] = place
        if len(last) > k:
            oldest = min(last, key=lambda name: last[name])
            start = last.pop(oldest) + 1
        answer.append(place - start + 1)
    return answer
"""),
]
EXPLANATION = """
The counts say how many messages of each person are in the window; an entry that comes to 0 is deleted, so their number is the number of people. For Ann, Bo, Ann, Cy, Cy and `k = 2`:

| arrives | front | counts | shown |
|---|---|---|---|
| Ann | 0 | Ann 1 | 1 |
| Bo | 0 | Ann 1, Bo 1 | 2 |
| Ann | 0 | Ann 2, Bo 1 | 3 |
| Cy | 2 | Ann 1, Cy 1 | 2 |
| Cy | 2 | Ann 1, Cy 2 | 3 |

The front only moves forward, so all is done in time that grows with the number of messages. Another way remembers the last message of each person; it needs no counts, but looks at up to k + 1 people when one must leave.
"""


def shown(senders: list[str], k: int) -> list[int]:
    inside: dict[str, int] = {}
    start = 0
    answer = []
    for place, sender in enumerate(senders):
        inside[sender] = inside.get(sender, 0) + 1
        while len(inside) > k:
            oldest = senders[start]
            inside[oldest] -= 1
            if inside[oldest] == 0:
                del inside[oldest]
            start += 1
        answer.append(place - start + 1)
    return answer


def inputs(rng):
    people = ["Ann", "Bo", "Cy", "Di"][: rng.randint(2, 4)]
    return ([rng.choice(people) for _ in range(rng.randint(1, 10))], rng.randint(1, 3))
