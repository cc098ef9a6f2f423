"""Where the sledge sets out

A round trip leads past huts, numbered from 0, and back to the first of the trip. At hut i the dogs get `food[i]` rations, and the way from there to the next hut takes `needed[i]` of them; after the last hut comes hut 0. The sledge sets out with
nothing but the food of its first hut, takes all the food of each hut it comes to, and can carry any amount.

Return the lowest number of a hut from which the sledge can go all the way round, or -1 if there is none. Arriving with no ration left is fine.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("there is at least one hut, and both lists are equally long",)
HINTS = (
    "Suppose the sledge sets out at hut 2 and runs out of food on the way from hut 5. Could it do better by setting out at hut 3 or 4?",
    "If all food together is not enough, no hut will do. Otherwise, each time the food runs out, only the hut behind can be the start.",
    "Walk over the huts and keep what is left since the start. If that falls below zero, the start is the next hut, with nothing left over.",
)
EXAMPLES = [
    Example(([1, 2, 3, 4], [2, 3, 2, 3]), why="from hut 2 there are 1, 2, 1 and 0 left"),
    Example(([2, 3], [3, 3]), why="5 rations are too few for 6"),
    Example(([5, 1, 1], [2, 2, 3]), why="0 left at the end"),
]
EDGES = {"at least one hut": Edge(([3], [3]), "one hut"), "no ration left": Edge(([1, 1], [1, 1]), "any hut will do"), "there is none": Edge(([0], [1]), "one hut, too little food")}
ALWAYS = [
    ([0, 2, 1], [1, 1, 1]), ([1, 0, 3], [0, 2, 2]),
    ([2, 0, 4, 1], [4, 0, 2, 1]),
]
MISTAKES = [
    Mistake("If all food together is too little, no start will do.", "return start if sum(food) >= sum(needed) else -1", "return start if start < len(food) else -1"),
    Mistake("With exactly nothing left, the sledge still goes on.", "left < 0", "left <= 0"),
    Mistake("From the hut where the food ran out it runs out again; the start is the next one.", "start = hut + 1", "start = hut"),
    Mistake("What was lacking before the new start is not taken along.", "            left = 0\n", ""),
]
SIZE = 8_000
SLOW = [
    Slow("You drive round from each hut anew; where the food ran out late, all huts before are out of the question too.", """
def first_start(food: list[int], needed: list[int]) -> int:
    count = len(food)
    for start in range(count):
        left = 0
        for step in range(count):
            left += food[(start + step) % count] - needed[(start + step) % count]
            if left < 0:
                break
        else:
            return start
    return -1
"""),
]
EXPLANATION = """
If the sledge sets out at s and runs out after hut t, it came to each hut between with something to spare, or nothing; so setting out there would be no better. The next possible start is t + 1. For the first example:

| hut | food minus needed | left | start |
|---|---|---|---|
| 0 | -1 | below 0 | 1 |
| 1 | -1 | below 0 | 2 |
| 2 | 1 | 1 | 2 |
| 3 | 1 | 2 | 2 |

Since the food is enough in all, what is left covers the huts before the start. One step for each hut; trying each hut as start is another way, and costs n².
"""


def first_start(food: list[int], needed: list[int]) -> int:
    start = left = 0
    for hut in range(len(food)):
        left += food[hut] - needed[hut]
        if left < 0:
            start = hut + 1
            left = 0
    return start if sum(food) >= sum(needed) else -1


def inputs(rng):
    count = rng.randint(1, 6)
    needed = [rng.randint(0, 4) for _ in range(count)]
    food = needed[1:] + needed[:1]
    rng.shuffle(food)
    if rng.random() < 0.4:
        food[rng.randrange(count)] += rng.choice([1, -1]) if min(food) else 1
    return (food, needed)


def large(rng, size):
    return ([1] * (size - 1) + [0], [1] * size)
