"""The next bigger harbour

A ferry goes round an island again and again and calls at the harbours in the order of `berths`, which holds how many ships each one has room for; after the last harbour comes the first.

For each harbour, return how many stops further on the ferry comes to one with more room for the first time, or 0 if no harbour has more. An island may have no harbours.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "If the ferry just ended at the last harbour, which ones would still wait for an answer, and where would they find it?",
    "Keep the harbours that wait on a stack, with falling room. A bigger one answers those on top. Two rounds are enough for all.",
    "Count stops from 0 to twice the number of harbours and use the remainder as the harbour. Push stops of the first round only; the answer is the difference of two stops.",
)
EXAMPLES = [
    Example(([3, 8, 5, 4],), why="5 and 4 have to wait for the 8 of the next round"),
    Example(([2, 2, 7],), why="equal room is not more"),
    ([6, 6],),
]
EDGES = {
    "no harbours": ([],),
    "no harbour has more": Edge(([4],), "a single harbour"),
    "after the last harbour": Edge(([9, 1, 1, 1],), "the answer lies in the next round"),
    "for the first time": Edge(([1, 2, 3, 4],), "always the next one"),
}
ALWAYS = [
    ([2, 1, 2],),
]
MISTAKES = [
    Mistake("The ferry goes on with the first harbour. Yours stops after the last.", "for stop in range(2 * count):", "for stop in range(count):"),
    Mistake("Equal room is not more: a harbour keeps waiting for one that is really bigger.", "berths[waiting[-1]] < room", "berths[waiting[-1]] <= room"),
    Mistake("You return how much room the bigger harbour has. The question is how many stops away it is.", "answer[place] = stop - place", "answer[place] = room"),
    Mistake("A bigger harbour may answer several that wait.", "        while waiting and", "        if waiting and"),
]
ORACLE = """
def stops_until_bigger(berths: list[int]) -> list[int]:
    count = len(berths)
    answer = []
    for place in range(count):
        steps = [step for step in range(1, count) if berths[(place + step) % count] > berths[place]]
        answer.append(steps[0] if steps else 0)
    return answer
"""
EXPLANATION = """
The stack holds harbours without an answer, their room falling from bottom to top. A bigger one pops all that it answers. In the second round nothing is pushed, only answered. For 3, 8, 5, 4:

| stop | room | answered | waiting |
|---|---|---|---|
| 0 | 3 | – | 3 |
| 1 | 8 | 3, after 1 | 8 |
| 2, 3 | 5, 4 | – | 8 5 4 |
| 4 | 3 | – | 8 5 4 |
| 5 | 8 | 4 after 2, 5 after 3 | 8 |

Each harbour is pushed and popped at most once, so two rounds of steps are enough. Searching from each harbour would cost the square of their number.
"""


def stops_until_bigger(berths: list[int]) -> list[int]:
    count = len(berths)
    answer = [0] * count
    waiting: list[int] = []
    for stop in range(2 * count):
        room = berths[stop % count]
        while waiting and berths[waiting[-1]] < room:
            place = waiting.pop()
            answer[place] = stop - place
        if stop < count:
            waiting.append(stop)
    return answer


def inputs(rng):
    return ([rng.randint(1, 7) for _ in range(rng.randint(1, 8))],)
