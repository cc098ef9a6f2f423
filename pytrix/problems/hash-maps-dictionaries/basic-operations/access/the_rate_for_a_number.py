"""The rate for a number

A telephone company charges calls by the beginning of the number: `rates` maps beginnings, texts of digits, to the
price of a minute in cents. Several beginnings may fit a number; then the **longest** one counts. So with rates for
`0`, `04` and `0471`, the number `0472` is charged like `04`.

`numbers` lists the numbers that somebody has called, as texts of digits. Return a list with the price of a minute for
each of them, in order, or `None` where no beginning fits. A price may be 0. The complete number counts as one of its
beginnings, and there may be a rate for the empty text, which fits every number. The list of rates is long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
HINTS = (
    "Which beginnings does the number `0472` have? In which order should you look for them?",
    "There are only as many beginnings as the number has digits, and one more. Begin with the complete number and make it shorter, until it is a key.",
    "Ask with `in`, not with the value: a price of 0 counts as false. What if even the empty text is not a key?",
)
EXAMPLES = [
    Example(({"0": 5, "04": 9, "0471": 30}, ["0472", "04711", "05", "17"]), why="04 fits 0472, and nothing fits 17"),
    Example(({"0800": 0, "08": 12}, ["08001", "0801"]), why="a price of 0 is a price"),
    Example(({"": 20, "110": 0}, ["110", "11", "1100"])),
]
EDGES = {
    "no beginning fits": ({}, ["123"]),
    "A price may be 0": ({"5": 0, "": 7}, ["55", "6"]),
    "The complete number": ({"12": 3, "1": 4, "123": 5}, ["12", "1", "123"]),
    "that somebody has called": Edge(({"0": 1}, []), "no calls"),
}
MISTAKES = [
    Mistake("You take the shortest beginning that fits. The longest one counts.",
            """
def prices(rates: dict[str, int], numbers: list[str]) -> list[int | None]:
    return [next((rates[number[:length]] for length in range(len(number) + 1) if number[:length] in rates), None) for number in numbers]
"""),
    Mistake("A price of 0 is passed over, because it counts as false.", "start not in rates", "not rates.get(start)"),
    Mistake("You never try the complete number, but it is one of its beginnings.", "        start = number\n", "        start = number[:-1]\n"),
    Mistake("You never try the empty text, for which there may be a rate.", "rates.get(start)", "rates.get(start) if start else None"),
    Mistake("You take the lowest price of all beginnings that fit. The longest beginning decides.",
            """
def prices(rates: dict[str, int], numbers: list[str]) -> list[int | None]:
    return [min((rates[start] for start in rates if number.startswith(start)), default=None) for number in numbers]
"""),
]
ALSO_RIGHT = [
    Way("A generator of all beginnings that are keys, from the longest to the shortest, of which `next` takes the first. It does the same steps.",
        """
def prices(rates: dict[str, int], numbers: list[str]) -> list[int | None]:
    found: list[int | None] = []
    for number in numbers:
        starts = (number[:length] for length in range(len(number), -1, -1) if number[:length] in rates)
        found.append(next((rates[start] for start in starts), None))
    return found
"""),
]
SIZE = 60_000
SLOW = [
    Slow("Right, but every number is compared with all the rates. Ask the dictionary for each beginning of the number instead.",
         """
def prices(rates: dict[str, int], numbers: list[str]) -> list[int | None]:
    answer = []
    for number in numbers:
        best = None
        for start in rates:
            if number.startswith(start) and (best is None or len(start) > len(best)):
                best = start
        answer.append(None if best is None else rates[best])
    return answer
"""),
]
EXPLANATION = """
A number has few beginnings, and the dictionary tells for each of them at once whether there is a rate.

| number | tried | price |
|---|---|---|
| 0472 | 0472, 047, 04 | 9 |
| 04711 | 04711, 0471 | 30 |
| 05 | 05, 0 | 5 |
| 17 | 17, 1, the empty text | `None` |

A number of k digits costs at most k + 1 look-ups, however many rates there are. Going through all rates instead would
take longer the more there are.
"""


def prices(rates: dict[str, int], numbers: list[str]) -> list[int | None]:
    found: list[int | None] = []
    for number in numbers:
        start = number
        while start and start not in rates:
            start = start[:-1]
        found.append(rates.get(start))
    return found


def inputs(rng):
    def text(low):
        return "".join(rng.choice("012") for _ in range(rng.randint(low, 3)))

    rates = {text(1 if rng.random() < 0.8 else 0): rng.choice([0, 1, 5, 9, 12]) for _ in range(rng.randint(1, 6))}
    numbers = [rng.choice([rng.choice(list(rates)), text(1)]) + text(0) for _ in range(rng.randint(2, 4))]
    return rates, [number or "0" for number in numbers]


def large(rng, size):
    rates = {str(rng.randrange(10 ** rng.randint(4, 7))): rng.randint(0, 60) for _ in range(size)}
    return rates, [str(rng.randrange(10**8, 10**9)) for _ in range(400)]
