"""Owner of the ticket

At a raffle the tickets are numbered from 1. The first guest bought tickets 1 to `tickets[0]`, the second guest the next `tickets[1]`
numbers, and so on. Some guests bought none.

Write a class `Raffle` that gets the list `tickets`, and has a method `owner(number)`. It returns the position of the guest, counted
from 0, who holds that number, or `None` when it was never sold: numbers below 1, or above the last one sold. A second method
`winners(numbers)` returns how many different guests hold at least one of the numbers drawn. There may be thousands of them, so one
answer should not take a walk through all guests.
"""
from bisect import bisect_left
from itertools import accumulate

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "Which number is the last one of each guest? How do these numbers follow from what the guests bought?",
    "Running totals are the last numbers, in rising order. The owner of a number is the first guest whose last number is not below it.",
    "Make the running totals once, when the raffle begins. For each number, find by halving where it would be inserted, in front of equal ones.",
)
EXAMPLES = [
    Example([("Raffle", [3, 2, 4]), ("owner", 1), ("owner", 3), ("owner", 4), ("owner", 9), ("owner", 10)],
            why="the last numbers are 3, 5 and 9"),
    Example([("Raffle", [2, 0, 1]), ("owner", 2), ("owner", 3)], why="the guest at position 1 bought none"),
    Example([("Raffle", [5, 1]), ("winners", [2, 4, 6, 9])], why="2 and 4 belong to one guest, and nobody has 9"),
    Example([("Raffle", []), ("owner", 1), ("winners", [])]),
]
EDGES = {
    "bought none": [("Raffle", [0, 5, 0, 1, 0]), ("owner", 1), ("owner", 5), ("owner", 6), ("owner", 7)],
    "numbers below 1": Edge([("Raffle", [4]), ("owner", 0), ("owner", -3)], "a number below 1"),
}
ALWAYS = [[("Raffle", [2, 0, 4]), ("owner", 0), ("owner", 6), ("winners", [0, 6, 0, 2])]]
MISTAKES = [
    Mistake("The last number of a guest is given to the guest after them.",
            "bisect_left(self._last, number)", "bisect_left(self._last, number + 1)"),
    Mistake("0 and negative numbers are on no ticket, but you name an owner.",
            "1 <= number <= self._sold", "number <= self._sold"),
    Mistake("A number above the last one sold belongs to nobody; you answer with a position that no guest has.",
            "1 <= number <= self._sold", "1 <= number"),
    Mistake("Numbers that were never sold do not make a winner.", " - {None}", ""),
    Mistake("Each guest's numbers begin where the ones before end, so add up what was bought.",
            "list(accumulate(tickets))", "list(tickets)", "sum(tickets)", "max(tickets, default=0)"),
]
SIZE = 20_000
SLOW = [
    Slow(
        "For each number you walk through the guests from the first one on.",
        """
class Raffle:
    def __init__(self, tickets: list[int]) -> None:
        self._tickets = tickets

    def owner(self, number: int) -> int | None:
        if number < 1:
            return None
        for guest, bought in enumerate(self._tickets):
            number -= bought
            if number < 1:
                return guest
        return None

    def winners(self, numbers: list[int]) -> int:
        return len({self.owner(number) for number in numbers} - {None})
""",
    )
]
ALSO_RIGHT = [
    Way(
        "A list with the owner of every single number answers at once, but it is as long as there are tickets.",
        """
class Raffle:
    def __init__(self, tickets: list[int]) -> None:
        self._owners = [guest for guest, bought in enumerate(tickets) for _ in range(bought)]

    def owner(self, number: int) -> int | None:
        return self._owners[number - 1] if 1 <= number <= len(self._owners) else None

    def winners(self, numbers: list[int]) -> int:
        return len({self.owner(number) for number in numbers} - {None})
""",
    )
]
EXPLANATION = """
The running totals of `[3, 2, 4]` are 3, 5, 9: the last number of each guest. The first total that is not below the number is its owner's,
and `bisect_left` finds it by halving. A guest who bought nothing has the same total as the one before, and the first of equal totals
wins. Making the totals takes one walk, each answer about log g steps for g guests. A list with an owner for every number would
answer in one step and cost memory for each ticket.
"""


class Raffle:
    def __init__(self, tickets: list[int]) -> None:
        self._last = list(accumulate(tickets))
        self._sold = sum(tickets)

    def owner(self, number: int) -> int | None:
        return bisect_left(self._last, number) if 1 <= number <= self._sold else None

    def winners(self, numbers: list[int]) -> int:
        return len({self.owner(number) for number in numbers} - {None})


def inputs(rng):
    tickets = [rng.choice([0, 1, 2, 3, 4]) for _ in range(rng.randint(1, 6))]
    sold = sum(tickets)
    asked = [rng.choice([rng.randint(-1, sold + 1), sold, sold + 1, rng.randint(1, sold + 1)]) for _ in range(rng.randint(2, 6))]
    return [("Raffle", tickets), *(("owner", number) for number in asked), ("winners", [*asked, *asked[:1], rng.randint(0, sold + 2)])]


def large(rng, size):
    tickets = [rng.randint(0, 4) for _ in range(size)]
    asked = [rng.randint(1, sum(tickets)) for _ in range(3000)]
    return [("Raffle", tickets), ("winners", asked)]
