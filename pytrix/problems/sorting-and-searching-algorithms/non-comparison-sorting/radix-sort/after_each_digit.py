"""After each digit

A sorting machine for numbered cards has ten boxes, one for each digit. In its first run, every card falls into the box of its last digit, the
ones; then the cards are taken out, box 0 first, each box in the order in which the cards fell in. In the second run the tens decide, in
the third the hundreds, and so on; a number that is too short has a 0 there. The machine makes as many runs as the longest number has
digits.

Return the order of the `cards` after each run as a list of lists. Without cards there is no run.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "GENERATE")
CONSTRAINTS = ("all numbers are whole and not negative",)
HINTS = (
    "How do you get the tens digit of 347 with `//` and `%`?",
    "A run is a stable sort by one digit: cards with the same digit keep the order that the run before gave them.",
    "Start with a unit of 1 and multiply it by 10 after each run, as long as the largest number reaches it. The digit is what is left after dividing by the unit and taking the remainder by 10.",
)
EXAMPLES = [
    Example(([21, 103, 3, 40],), why="by ones 40, 21, 103, 3; by tens 103, 3, 21, 40; by hundreds 3, 21, 40, 103"),
    Example(([7, 2],), why="one digit, one run"),
    Example(([15, 5],)),
]
EDGES = {"Without cards": ([],), "not negative": Edge(([0],), "only a zero")}
ALWAYS = [([3, 47, 250],)]
MISTAKES = [
    Mistake("The runs go from the last digit to the first; you began with the first one.",
            "runs.append(numbers)\n", "runs.insert(0, numbers)\n"),
    Mistake("Zero has a digit too, so it needs a run.", "unit == 1 or unit <= max(numbers)", "unit <= max(numbers)"),
    Mistake("Each run begins with the order that the run before gave.", "sorted(numbers, key=", "sorted(cards, key="),
    Mistake("The last run is missing: a number as large as the unit has a digit there.", "unit <= max(numbers)", "unit < max(numbers)"),
]
ORACLE = """
def after_runs(cards: list[int]) -> list[list[int]]:
    texts = [str(card) for card in cards]
    width = max(map(len, texts), default=0)
    texts = [text.zfill(width) for text in texts]
    runs = []
    for place in range(width - 1, -1, -1):
        texts = [text for digit in "0123456789" for text in texts if text[place] == digit]
        runs.append([int(text) for text in texts])
    return runs
"""
ALSO_RIGHT = [
    Way("Real boxes, as the machine has them: ten lists that are filled and emptied. More lines, but no sort inside the sort.",
        """
def after_runs(cards: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    numbers, unit = list(cards), 1
    while numbers and (unit == 1 or unit <= max(numbers)):
        boxes: list[list[int]] = [[] for _ in range(10)]
        for number in numbers:
            boxes[number // unit % 10].append(number)
        numbers = [number for box in boxes for number in box]
        runs.append(numbers)
        unit *= 10
    return runs
"""),
]
EXPLANATION = """
`number // unit % 10` is one digit of a number: for 347 and the unit 10, `347 // 10` is 34, and its last digit 4. A stable sort by that digit is
one run. After the run by hundreds the cards are in order, since equal hundreds are still in order by tens, and equal tens by ones. With
real boxes a run costs one walk, so d digits cost d walks; sorting by the digit is another way to write it, at n log n a run.
"""


def after_runs(cards: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    numbers, unit = list(cards), 1
    while numbers and (unit == 1 or unit <= max(numbers)):
        numbers = sorted(numbers, key=lambda number: number // unit % 10)
        runs.append(numbers)
        unit *= 10
    return runs


def inputs(rng):
    most = rng.choice([9, 10, 99, 100, 999])
    return ([rng.choice([most, rng.randint(0, most)]) for _ in range(rng.randint(1, 7))],)
