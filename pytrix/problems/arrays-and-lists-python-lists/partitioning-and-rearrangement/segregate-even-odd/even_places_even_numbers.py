"""Even numbers at even places

A street party hands out numbers, and the tables stand in a row with the places 0, 1, 2, … Guests with even numbers
want to sit at even places, those with odd numbers at odd places. `numbers` lists the guests in the order in which
they come.

Return the row of guests: the even ones in order of arrival at the places 0, 2, 4, …, the odd ones in order of arrival
at the places 1, 3, 5, … As soon as one kind has run out, the guests of the other kind take the remaining places one
after another without a gap, still in order of arrival.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("PARTITION", "TRANSFORM")
HINTS = (
    "How long is the front part in which both kinds take turns? What is left behind it?",
    "Collect even and odd guests in two lists. The shorter one says how many pairs there are.",
    "Put the first few even guests and the first few odd guests together by turns, then append what is left of both lists. One of the two rests is empty.",
)
EXAMPLES = [
    Example(([7, 4, 10, 3, 5, 2],), why="4, 10, 2 at the even places and 7, 3, 5 at the odd ones"),
    Example(([1, 6, 8, 2],), why="after 6 and 1 only even guests are left"),
    Example(([9, 5],), why="there are no even guests"),
]
EDGES = {
    "numbers": Edge(([],), "no guests"),
    "run out": Edge(([3, 3, 4, 9, 7],), "more odd guests"),
    "order of arrival": Edge(([8, 6, 5, 1],), "falling numbers"),
    "even ones": Edge(([0, -3, -2, 1],), "zero and negative numbers"),
}
MISTAKES = [
    Mistake("Guests who are left over when one kind has run out are missing.", "return row + even[pairs:] + odd[pairs:]", "return row"),
    Mistake("The even guest of each pair comes first, at the even place.", "row += [even[pair], odd[pair]]", "row += [odd[pair], even[pair]]"),
    Mistake("The guests keep their order of arrival; you sorted them.", "for number in numbers if number % 2 == 0", "for number in sorted(numbers) if number % 2 == 0",
            "for number in numbers if number % 2 == 1", "for number in sorted(numbers) if number % 2 == 1"),
    Mistake("All even guests sit in front in your row. Even and odd ones should take turns.", "pairs = min(len(even), len(odd))", "pairs = 0"),
    Mistake("The number decides whether a guest is even, not when they come.", "    even = [number for number in numbers if number % 2 == 0]\n    odd = [number for number in numbers if number % 2 == 1]\n",
            "    even = numbers[::2]\n    odd = numbers[1::2]\n"),
]
ORACLE = """
def party_row(numbers: list[int]) -> list[int]:
    row, waiting = [], list(numbers)
    while waiting:
        fitting = [number for number in waiting if (number - len(row)) % 2 == 0]
        if not fitting:
            return row + waiting
        row.append(fitting[0])
        waiting.remove(fitting[0])
    return row
"""
ALSO_RIGHT = [
    Way("Slices with a step can be filled at once: the even places of the front part from one list, the odd places from the other.",
        """
def party_row(numbers: list[int]) -> list[int]:
    even = [number for number in numbers if number % 2 == 0]
    odd = [number for number in numbers if number % 2 == 1]
    pairs = min(len(even), len(odd))
    row = [0] * (2 * pairs)
    row[::2] = even[:pairs]
    row[1::2] = odd[:pairs]
    return row + even[pairs:] + odd[pairs:]
"""),
]
EXPLANATION = """
Two lists keep the order of arrival; the shorter one says how many pairs of an even and an odd guest there are. For
`[1, 6, 8, 2]`:

| even | odd | pairs | row |
|---|---|---|---|
| 6 8 2 | 1 | 1 | 6 1, then 8 2 |

Each guest is looked at once and moved twice. One could also search the next fitting guest for each place, which takes
the square of the number of guests.
"""


def party_row(numbers: list[int]) -> list[int]:
    even = [number for number in numbers if number % 2 == 0]
    odd = [number for number in numbers if number % 2 == 1]
    pairs = min(len(even), len(odd))
    row: list[int] = []
    for pair in range(pairs):
        row += [even[pair], odd[pair]]
    return row + even[pairs:] + odd[pairs:]


def inputs(rng):
    return (integers(rng, 2, 9, -4, 20),)
