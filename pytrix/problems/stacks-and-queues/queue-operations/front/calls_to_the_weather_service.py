"""Calls to the weather service

A weather service answers a customer's call only if fewer than `limit` of this customer's calls were answered in the last `window` seconds: those at the second `t - window` or before no longer count for a call at second `t`. Refused calls never count.

`times` holds the seconds of all calls in ascending order; several may come in the same second, one after the other. Return how many calls are refused. `limit` and `window` are at least 1. There are many calls, so looking at all earlier ones each time is too slow.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "ITERATE")
CONSTRAINTS = ("up to 8,000 calls",)
HINTS = (
    "Which of the answered calls can you forget for ever as soon as a later call comes?",
    "The answered calls are a queue in order of time. Drop from its front whatever has become too old; what is left counts.",
    "For each call: while there is a front and it is at most the time minus the window, take it off. Then answer if fewer than the limit are left, and let the time join; otherwise count a refusal.",
)
EXAMPLES = [
    Example(([1, 2, 3, 11, 12], 2, 10), why="the call at 3; at 11, the one at 1 no longer counts"),
    ([5, 5, 5, 5], 1, 60),
    ([1, 20, 40], 1, 10),
]
EDGES = {
    "no longer count": ([10, 15, 20], 1, 10),
    "Refused calls never count": ([0, 1, 2, 3, 4, 5, 6, 7], 1, 3),
    "in the same second": ([4, 4, 4, 9, 9], 2, 5),
    "at least 1": Edge(([], 1, 1), "no calls"),
}
ALWAYS = [([1, 5, 6, 7, 8, 12, 17], 3, 6)]
MISTAKES = [
    Mistake("A call exactly `window` seconds old no longer counts.", "answered[0] <= time - window", "answered[0] < time - window"),
    Mistake("Refused calls must not count: only answered ones join the queue.", "            refused += 1\n", "            refused += 1\n            answered.append(time)\n"),
    Mistake("You answer one call too many: with `limit` answered calls in the window the next is refused.", "len(answered) < limit", "len(answered) <= limit"),
    Mistake("You return how many calls are answered. Count the refused ones.", "return refused", "return len(times) - refused"),
]
SIZE = 8_000
SLOW = [
    Slow("Your answer is right, but each call looks at all answered ones. They are in order of time: those that are too old stand at the front.",
         """
def refusals(times: list[int], limit: int, window: int) -> int:
    answered = []
    refused = 0
    for time in times:
        count = 0
        for earlier in answered:
            if earlier > time - window:
                count += 1
        if count < limit:
            answered.append(time)
        else:
            refused += 1
    return refused
"""),
]
EXPLANATION = """
Answered calls join the queue in order of time, so the oldest stands at the front, and once that is young enough, all are. For 1, 2, 3, 11 with a limit of 2 and a window of 10:

| call | queue before | answered? |
|---|---|---|
| 1 | – | yes |
| 2 | 1 | yes |
| 3 | 1 2 | no |
| 11 | 2 (1 is dropped) | yes |

Each call joins and leaves once, so the work grows with the number of calls. Another way keeps only the last `limit` answered times: a call is refused if the oldest of these is still within the window.
"""


def refusals(times: list[int], limit: int, window: int) -> int:
    answered: deque[int] = deque()
    refused = 0
    for time in times:
        while answered and answered[0] <= time - window:
            answered.popleft()
        if len(answered) < limit:
            answered.append(time)
        else:
            refused += 1
    return refused


def inputs(rng):
    return (sorted(rng.randint(0, 20) for _ in range(rng.randint(1, 10))), rng.randint(1, 3), rng.randint(1, 8))


def large(rng, size):
    return (sorted(rng.randint(0, 100_000) for _ in range(size)), 3_000, 50_000)
