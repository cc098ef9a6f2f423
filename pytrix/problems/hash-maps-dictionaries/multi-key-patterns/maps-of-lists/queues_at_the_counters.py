"""Queues at the counters

A town hall has several counters, and people queue at each of them. The input has one line for each event, in order,
and an empty line ends it. A line with two words, the name of a counter and the name of a person, such as `passports
Ida`, says that the person joins the end of the queue at this counter. A line with one word is the name of a counter
that is free: the first person in its queue is called.

For each call print the name of the person who is called, on a line of its own. That person leaves the queue. If
nobody waits at the counter, print `nobody`. The same name may come several times, even in the same queue.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE", "PARTITION")
HINTS = (
    "Which counter a line is about is always its first word. What does the number of words tell you?",
    "Keep a dictionary from counters to lists of people. New people go to the end, and the one at the front is called.",
    "`setdefault` gives the queue of a counter, even when nobody has been there yet. `pop(0)` takes the first item out of a list.",
)
EXAMPLES = [
    Example("passports Ida\npassports Tom\ncars Eva\npassports\ncars\npassports\n\n", why="Ida came before Tom"),
    Example("cars Leo\npassports\ncars\ncars\n\n", why="nobody waits for a passport, and only Leo for the cars"),
    Example("dogs\n\n"),
]
EDGES = {
    "an empty line ends it": "\n",
    "nobody waits": "cars\ncars Ida\ncars\ncars\n\n",
    "joins the end": "dogs Ida\ndogs Tom\ndogs Eva\ndogs\ndogs Leo\ndogs\ndogs\ndogs\n\n",
    "even in the same queue": "cars Ida\ncars Tom\ncars Ida\ncars\ncars\ncars\ncars\n\n",
    "people queue at each of them": Edge("cars Ida\ndogs Ida\ncars\ndogs\n\n", "the same person at two counters"),
}
MISTAKES = [
    Mistake("You call the person who came last. The one who came first has waited longest.", "print(queue.pop(0))", "print(queue.pop())"),
    Mistake("All your people are in a single queue. Each counter has its own.", "queues.setdefault(parts[0], [])", "queues.setdefault(0, [])", "queues: dict[str, list[str]] = {}", "queues: dict[int, list[str]] = {}"),
    Mistake("The person who is called stays in the queue and is called again.", "print(queue.pop(0))", "print(queue[0])"),
    Mistake("You print nothing if nobody waits at the counter.", '            print("nobody")\n', "            pass\n"),
    Mistake("A new person takes the place of everybody who waits at that counter.", "            queue.append(parts[1])\n", "            queue[:] = [parts[1]]\n"),
]
EXPLANATION = """
A dictionary maps each counter to a list in which the order of arrival is kept.

| line | queue of the counter afterwards | printed |
|---|---|---|
| passports Ida | Ida | |
| passports Tom | Ida, Tom | |
| cars Eva | Eva | |
| passports | Tom | Ida |
| cars | | Eva |
| passports | | Tom |

Each event costs one look-up; `pop(0)` moves the rest of the queue up, which is nothing for short queues. For long ones
there is `deque`, which takes from the front at once.
"""


def program() -> None:
    queues: dict[str, list[str]] = {}
    line = input()
    while line:
        parts = line.split()
        queue = queues.setdefault(parts[0], [])
        if len(parts) == 2:
            queue.append(parts[1])
        elif queue:
            print(queue.pop(0))
        else:
            print("nobody")
        line = input()


def inputs(rng):
    lines = []
    counters = rng.sample(["cars", "dogs", "taxes", "passports"], rng.randint(1, 3))
    for _ in range(rng.randint(4, 10)):
        counter = rng.choice(counters)
        lines.append(counter if rng.random() < 0.45 else f"{counter} {rng.choice(['Ida', 'Tom', 'Eva', 'Leo', 'Zoe'])}")
    return "".join(line + "\n" for line in [*lines, rng.choice(counters), ""])
