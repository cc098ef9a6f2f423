"""When is my print-out ready?

Print jobs stand in a queue, and each has an urgency. The printer takes the job at the front. If a more urgent one waits anywhere in the queue, the job goes to the end of the queue without being printed; else it is printed, which takes a minute. Sending jobs to the end takes no time.

`urgency` lists the jobs from the front, larger numbers being more urgent, and `mine` is the position of my job in it. Return in which minute my job is printed; the first minute is 1. Queues can be long, so the queue mustn't be played through job by job.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SORT", "SEARCH")
HINTS = (
    "Which jobs are printed before the queue gets to jobs of the second highest urgency?",
    "Urgency by urgency, from the highest down. Among equals the order goes around the ring, starting behind the job printed last.",
    "Keep the position of the job printed last. For each urgency, take its positions in ascending order: first those after that position, then those in front of it. Count them off until mine comes; the last of them is the new position.",
)
EXAMPLES = [
    Example(([2, 3, 2, 1], 0), why="position 1 is printed first, then 2, then 0"),
    Example(([1, 1, 9, 1], 1), why="after position 2 come 3, 0 and 1"),
    Example(([4], 0)),
]
EDGES = {"first minute": Edge(([7, 7, 7], 0), "equal urgency"), "end of the queue": ([1, 2, 3, 3, 2, 1], 5)}
ALWAYS = [
    ([9, 1, 9, 1], 1),
]
MISTAKES = [
    Mistake("Among equals you always begin at the front of the old queue; the queue has been turned meanwhile.", "sorted(by_urgency[urgent], key=lambda place: (place < last, place))", "sorted(by_urgency[urgent])"),
    Mistake("The most urgent jobs are printed first.", "sorted(by_urgency, reverse=True)", "sorted(by_urgency)"),
    Mistake("You count a job as printed whenever it comes to the front; the less urgent ones only go to the end.", "order[1:].index(mine) + 1", "mine + 1"),
    Mistake("The first minute is 1, so the first job that is printed has the answer 1.", "order[1:].index(mine) + 1", "order[1:].index(mine)"),
]
SIZE = 6000
SLOW = [
    Slow(
        "This plays the queue through and looks for the most urgent job each time.",
        """
from collections import deque


def minute_of(urgency: list[int], mine: int) -> int:
    queue = deque(enumerate(urgency))
    minute = 0
    while True:
        place, urgent = queue.popleft()
        if any(other > urgent for _, other in queue):
            queue.append((place, urgent))
        else:
            minute += 1
            if place == mine:
                return minute
""",
    )
]
EXPLANATION = """
Sending jobs to the end turns the queue like a ring, without changing the order around it. So jobs are printed urgency by urgency, and among equals in the order around the ring, from behind the job printed last. For 2, 3, 2, 1:

| urgency | positions | begins behind | printed |
|---|---|---|---|
| 3 | 1 | the front | 1 |
| 2 | 0, 2 | 1 | 2, 0 |
| 1 | 3 | 0 | 3 |

My job at 0 is the third. Sorting makes up the cost, about `n` log `n` steps. Another way pops from a queue but counts how many jobs of each urgency are left; it still turns the queue for every urgency. Playing it through takes up to the square of the number of jobs, and the search for a more urgent one comes on top.
"""


def minute_of(urgency: list[int], mine: int) -> int:
    by_urgency: dict[int, list[int]] = {}
    for place, urgent in enumerate(urgency):
        by_urgency.setdefault(urgent, []).append(place)
    order = [0]
    for urgent in sorted(by_urgency, reverse=True):
        last = order[-1]
        order += sorted(by_urgency[urgent], key=lambda place: (place < last, place))
    return order[1:].index(mine) + 1


def inputs(rng):
    urgency = [rng.randint(1, rng.choice([2, 3, 9])) for _ in range(rng.randint(1, 9))]
    return (urgency, rng.randrange(len(urgency)))


def large(rng, size):
    urgency = list(range(1, size + 1))
    urgency[0] = 0
    return (urgency, 0)
