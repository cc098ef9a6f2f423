"""Two queues, one tram

Two queues wait for a tram, people with a ticket and people without. Each minute one person gets on: somebody with a ticket if there is one, but after two of them in a row it is the turn of the other queue, if somebody stands there. If only one queue has people, it goes on.

`with_ticket` and `without` are the names in the two queues, from the front. Return a list of the names in the order in which they get on.
"""

from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("ITERATE",)
HINTS = (
    "What has to be remembered from one minute to the next besides the two queues?",
    "Count how many with a ticket got on in a row. Three cases decide which queue is next: one of them is empty, the other is empty, or the count.",
    "While one of the queues has people: take from the second one if the first is empty, or if the count is 2 and the second isn't empty; set the count to 0 then. Otherwise take from the first and add one.",
)
EXAMPLES = [
    Example((["A", "B", "C", "D"], ["x", "y"]), why="A, B, then x"),
    Example((["A"], ["x", "y", "z"]), why="after A the first queue is empty"),
    Example((["A", "B", "C"], [])),
]
EDGES = {
    "only one queue": ([], ["x", "y"]),
    "if somebody stands there": (["A", "B", "C", "D", "E"], ["x"]),
    "two queues": Edge(([], []), "nobody at all"),
}
ALWAYS = [
    (["A", "B", "C", "D", "E", "F"], ["u", "v"]),
    (["A", "B", "C", "D", "E"], []),
]
MISTAKES = [
    Mistake("After two with a ticket it's the other queue's turn only if somebody stands there.", "not first or (in_row == 2 and second)", "not first or in_row == 2"),
    Mistake("After somebody without a ticket the count starts again.", "            in_row = 0\n", ""),
    Mistake("You let three with a ticket get on in a row; it should be two.", "in_row == 2", "in_row == 3"),
    Mistake("You stop as soon as one queue is empty; the people in the other one get on as well.", "while first or second:", "while first and second:"),
]
ORACLE = """
def boarding(with_ticket: list[str], without: list[str]) -> list[str]:
    first, second, order = list(with_ticket), list(without), []
    while second:
        order += first[:2]
        first = first[2:]
        order.append(second.pop(0))
    return order + first
"""
EXPLANATION = """
Asking whether a queue is empty decides nearly everything; the count decides only where both have people. For the first example:

| first queue | second queue | in a row | gets on |
|---|---|---|---|
| A B C D | x y | 0 | A |
| B C D | x y | 1 | B |
| C D | x y | 2 | x |
| C D | y | 0 | C |
| D | y | 1 | D |
| | y | 2 | y |

Each person takes one step. Thinking in rounds, two and one, is shorter still: as long as the second queue has people, take up to two and then one.
"""


def boarding(with_ticket: list[str], without: list[str]) -> list[str]:
    first, second = deque(with_ticket), deque(without)
    order = []
    in_row = 0
    while first or second:
        if not first or (in_row == 2 and second):
            order.append(second.popleft())
            in_row = 0
        else:
            order.append(first.popleft())
            in_row += 1
    return order


def inputs(rng):
    return (list("ABCDEFGH"[: rng.randint(0, 8)]), list("uvwxyz"[: rng.randint(0, 4)]))
