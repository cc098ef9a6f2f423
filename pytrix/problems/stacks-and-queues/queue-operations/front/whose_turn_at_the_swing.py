"""Whose turn at the swing?

Children queue at a swing. `events` lists what happens, in order: a name means that this child joins the queue at its end, and `"next"` means that the child at the front leaves the queue and swings. If nobody waits, `"next"` changes nothing. Children may have the same name.

Return the name of the child who stands at the front after all events, or an empty text if nobody waits.
"""

from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "Which end of the queue do children join, and which end do they leave?",
    "A `deque` lets you append at its right end and take from its left end. The front is the item at index 0.",
    "For `next`, take the leftmost if the queue isn't empty; for a name append it. At the end look at index 0, or return an empty text.",
)
EXAMPLES = [
    Example((["Ida", "Tom", "next", "Eva"],), why="Ida swings, so Tom is at the front"),
    Example((["Ida", "next"],), why="nobody waits"),
    Example((["next", "Ida", "Tom"],)),
]
EDGES = {"same name": (["Ida", "Tom", "Ida", "next", "next"],), "changes nothing": (["next", "next", "Tom", "next", "Eva"],), "if nobody waits": Edge(([],), "no events")}
MISTAKES = [
    Mistake("You let the child leave who came last; in a queue it's the one at the front.", "queue.popleft()", "queue.pop()"),
    Mistake("If nobody waits, `next` changes nothing. Look first whether the queue is empty.", "            if queue:\n                queue.popleft()\n", "            queue.popleft()\n"),
    Mistake("You return the child at the end of the queue.", "queue[0] if queue", "queue[-1] if queue"),
    Mistake("Looking at the front of an empty queue fails. Return an empty text then.", 'return queue[0] if queue else ""', "return queue[0]"),
]
EXPLANATION = """
Join at one end, leave at the other: first in, first out. Looking at the front doesn't change the queue.

| event | queue |
|---|---|
| Ida | Ida |
| Tom | Ida, Tom |
| next | Tom |
| Eva | Tom, Eva |

At the front stands Tom. Each event takes one step with a `deque`; `pop(0)` of a list would move all others each time.
"""


def at_the_front(events: list[str]) -> str:
    queue: deque[str] = deque()
    for event in events:
        if event == "next":
            if queue:
                queue.popleft()
        else:
            queue.append(event)
    return queue[0] if queue else ""


def inputs(rng):
    return ([rng.choice(["next", "Ida", "Tom", "Eva", "Max"]) if rng.random() < 0.75 else "next" for _ in range(rng.randint(0, 8))],)
