"""The shelf after the move

A library shelf held folders with ascending numbers, no two the same. When it was moved, somebody cut the row at one
place and swapped the two parts, so that now a part of the large numbers may stand in front of the small ones:
`shelf`. Perhaps nothing was swapped at all.

A robot arm fetches folders. It begins at position 0, moves to the folder with the first number of `wanted`, from
there to the next one, and so on; for numbers that are not on the shelf it does not move. Return how many places it
moves altogether.

The shelf is long, so for each number look at as few folders as possible.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, distinct

LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "Open the shelf in the middle. Can both halves be out of order?",
    "One of the two halves is always in order; its first and last number show which. Only for that half can you say for sure "
    "whether the number lies in it.",
    "If the number lies between the ends of the ordered half, go on there, else go on in the other half. Include the ends.",
)
EXAMPLES = [
    Example(([40, 52, 67, 3, 9, 18, 25], [67, 9, 30, 40]), why="from 0 to 2, to 4 and back to 0; 30 is not on the shelf"),
    Example(([5, 8, 11], [2, 5, 11]), why="nothing was swapped here; 11 stands at position 2"),
    Example(([9, 4], [4, 4, 9]), why="to position 1, stay there, and back"),
]
EDGES = {
    "nothing was swapped": ([2, 4, 6, 8, 10], [10, 2, 8, 7, 4, 6]),
    "shelf": Edge(([], [1]), "an empty shelf"),
    "wanted": Edge(([7], [7, 8]), "a single folder"),
    "in front of the small ones": Edge(([50, 10, 20, 30, 40], [40, 50, 30, 10, 20, 60]), "one folder in front"),
    "one place": Edge(([40, 50, 60, 70, 80, 10, 20], [20, 40, 10, 50, 80, 60, 70]), "each folder is fetched"),
    "swapped the two parts": Edge(([60, 10, 20, 30, 40, 45, 50], [50, 10, 45, 20, 40, 60, 30]), "most folders behind the cut"),
}
MISTAKES = [
    Mistake("You search as if the whole shelf were in order, so numbers on the far side of the cut are missed.",
            "shelf[low] <= shelf[middle]", "True", "shelf[low] <= number < shelf[middle]", "number < shelf[middle]"),
    Mistake("The first folder of the ordered half belongs to it.", "shelf[low] <= number", "shelf[low] < number"),
    Mistake("When two folders are left, the middle one is also the first one: a half of one folder is in order.",
            "shelf[low] <= shelf[middle]", "shelf[low] < shelf[middle]"),
    Mistake("The last folder of the ordered half belongs to it.", "number <= shelf[high]", "number < shelf[high]"),
    Mistake("When one folder is left, it has to be looked at too.", "while low <= high", "while low < high"),
]
SIZE = 100_000
SLOW = [
    Slow("Your answer is right, but it looks at the folders one after another. Half of them can be ruled out with each look.",
         """
def arm_moves(shelf: list[int], wanted: list[int]) -> int:
    stops = [0]
    for number in wanted:
        for position, folder in enumerate(shelf):
            if folder == number:
                stops.append(position)
                break
    return sum(abs(one - other) for one, other in zip(stops, stops[1:]))
"""),
]
EQUIVALENT = {
    "middle = (low + high) // 2 -> middle = (low + high) // 1": "looks at the folders one by one from the end: slower, but right",
    "if shelf[low] <= number < shelf[middle]: -> if shelf[low] <= number <= shelf[middle]:": "the middle itself was compared before",
    "if shelf[middle] < number <= shelf[high]: -> if shelf[middle] <= number <= shelf[high]:": "the middle itself was compared before",
    "high = middle - 1 -> high = middle - 0": "the middle stays in the part, which shrinks all the same",
    "return -1 -> return -2": "any negative number says that the folder is not there",
}
ALSO_RIGHT = [
    Way("A dictionary of all positions answers each question at once, but reading the whole shelf comes first and it needs memory "
        "for all folders.",
        """
def arm_moves(shelf: list[int], wanted: list[int]) -> int:
    places = {folder: position for position, folder in enumerate(shelf)}
    stops = [0] + [places[number] for number in wanted if number in places]
    return sum(abs(one - other) for one, other in zip(stops, stops[1:]))
"""),
]
EXPLANATION = """
A row that was cut once has at most one place where the numbers fall. The middle splits the part in question into two,
and that place can lie in only one of them, so the other half is in order. For `[40, 52, 67, 3, 9, 18, 25]` and 9:

| low | high | middle | ordered half | 9 in it? |
|---|---|---|---|---|
| 0 | 6 | 3: number 3 | right: 3 to 25 | yes, `low = 4` |
| 4 | 6 | 5: number 18 | left: 9 to 18 | yes, `high = 4` |
| 4 | 4 | 4: number 9 | found | |

Each look halves the part, so 40,000 folders take 16 looks. Another way finds the smallest number first and then
searches one of the two ordered parts: two plain binary searches instead of one clever one.
"""


def arm_moves(shelf: list[int], wanted: list[int]) -> int:
    arm = moved = 0
    for number in wanted:
        position = find(shelf, number)
        if position >= 0:
            moved += abs(position - arm)
            arm = position
    return moved


def find(shelf: list[int], number: int) -> int:
    low = 0
    high = len(shelf) - 1
    while low <= high:
        middle = (low + high) // 2
        if shelf[middle] == number:
            return middle
        if shelf[low] <= shelf[middle]:
            if shelf[low] <= number < shelf[middle]:
                high = middle - 1
            else:
                low = middle + 1
        elif shelf[middle] < number <= shelf[high]:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def inputs(rng):
    numbers = sorted(distinct(rng, 1, 9, 1, 40))
    cut = rng.randrange(len(numbers))
    shelf = numbers[cut:] + numbers[:cut]
    return (shelf, [rng.choice([*shelf, shelf[0], shelf[-1], rng.randint(0, 41)]) for _ in range(rng.randint(3, 6))])


def large(rng, size):
    numbers = sorted(rng.sample(range(3 * size), size))
    cut = rng.randrange(size // 3, size // 2)
    shelf = numbers[cut:] + numbers[:cut]
    return (shelf, [rng.choice([rng.choice(shelf), rng.randrange(3 * size)]) for _ in range(2_000)])
