"""Laps on the stopwatch

A stopwatch stores a time as a linked list of three kinds of numbers, the smallest unit first: seconds, then minutes, then hours. Seconds and minutes are from 0 to 59; hours can be any number. Units at the end that are 0 are left out, so 40 seconds is
`[40]` and a time of zero is `None`. For example `[5, 0, 2]` is two hours and five seconds.

`first` and `second` are two times. Return their sum in the same form: 60 seconds become a minute, 60 minutes become an hour.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "AGGREGATE")
HINTS = (
    "How do you add such times on paper, and what is taken along to the next unit?",
    "Add unit by unit with a carry. Go on as long as one of the lists has a node or something is still carried.",
    "In round 1 and 2 the sum is split by 60 into a rest and a carry; in round 3, for the hours, it stays as it is.",
)
EXAMPLES = [
    Example(([50, 20], [15, 40]), why="65 seconds are 1:05; 61 minutes are 1:01"),
    ([30], [29]),
    Example(([0, 0, 50], [10, 0, 30]), why="hours go beyond 59"),
]
EDGES = {
    "a time of zero": ([], [7, 3]),
    "60 seconds become a minute": Edge(([59], [1]), "exactly a minute"),
    "60 minutes become an hour": Edge(([59, 59], [1]), "carried twice"),
    "their sum": Edge(([], []), "two times of zero"),
}
ALWAYS = [
    ([29, 59, 30], []),
    ([59], [1, 59]),
    ([1, 59], [59]),
    ([30, 59, 120], [30, 0, 80]),
]
MISTAKES = [
    Mistake("What is carried beyond the last unit gets lost.", "while first or second or carry:", "while first or second:"),
    Mistake("Hours can be any number: they are not split by 60.", "if unit < 2 else (0, total)", "if unit < 3 else (0, total)"),
    Mistake("You stop with the shorter time. The units of the longer one stay.", "while first or second or carry:", "while first and second or carry:"),
    Mistake("The units come out in the opposite order.", "        last.next = ListNode(value)\n        last = last.next\n", "        dummy.next = ListNode(value, dummy.next)\n"),
]
ORACLE = """
def add(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    seconds = 0
    for time in (first, second):
        weight = 1
        while time:
            seconds += time.val * weight
            weight *= 60
            time = time.next
    numbers = [seconds % 60, seconds // 60 % 60, seconds // 3600]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    chain = None
    for number in reversed(numbers):
        chain = ListNode(number, chain)
    return chain
"""
EXPLANATION = """
It is the addition of school: unit by unit, with a carry, and the lists begin with the smallest unit, so one walk does it. For 50, 20 and 15, 40:

| unit | sum with carry | written | carry |
|---|---|---|---|
| seconds | 65 | 5 | 1 |
| minutes | 61 | 1 | 1 |
| hours | 1 | 1 | 0 |

The work grows with the longer list. Turning both times into seconds, adding, and splitting the sum again would work as well; for lists of a million digits that is slow.
"""


def add(first: ListNode | None, second: ListNode | None) -> ListNode | None:
    last = dummy = ListNode(0)
    carry = unit = 0
    while first or second or carry:
        total = carry
        if first:
            total, first = total + first.val, first.next
        if second:
            total, second = total + second.val, second.next
        carry, value = divmod(total, 60) if unit < 2 else (0, total)
        last.next = ListNode(value)
        last = last.next
        unit += 1
    return dummy.next


def inputs(rng):
    times = []
    for _ in range(2):
        length = rng.randint(0, 3)
        numbers = [rng.choice([0, 1, 29, 30, 59, rng.randint(0, 59)]) for _ in range(min(length, 2))] + [rng.randint(1, 99)] * (length == 3)
        while numbers and numbers[-1] == 0:
            numbers.pop()
        times.append(numbers)
    return tuple(times)
