"""Can all cakes be ready?

A baker has one oven, which holds a single cake. `cakes` lists pairs `(minutes, due)`: how long a cake bakes, and at which minute from now it has to be ready at the
latest. The oven is free at minute 0, and the baker chooses the order.

Return whether there is an order in which every cake is ready in time. A cake that is ready exactly at the minute `due` is in time. Without cakes, the
answer is `True`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE", "SORT")
CONSTRAINTS = ("each cake bakes for at least 1 minute",)
HINTS = (
    "Two cakes wait, one is due soon and one much later. Can it ever help to bake the later one first?",
    "Bake the cake that is due first, then the one that is due next, and so on. If that order fails, every order fails.",
    "Go through the cakes in the order of their due times, add up the minutes, and compare the sum with what is due after each cake.",
)
EXAMPLES = [
    Example(([(30, 70), (20, 25), (20, 90)],), why="ready at 20, 50 and 70"),
    Example(([(30, 40), (20, 45)],), why="both together take until minute 50"),
    Example(([(10, 10)],), why="exactly in time"),
]
EDGES = {"Without cakes": ([],), "exactly at the minute": Edge(([(5, 15), (10, 10)],), "both just in time")}
ALWAYS = [
    ([(5, 8), (4, 11), (1, 8)],),
    ([(8, 17), (2, 5), (7, 8)],),
    ([(40, 50), (5, 20)],), ([(10, 60), (50, 55)],), ([(10, 9)],)]
MISTAKES = [
    Mistake("The given order need not work; the baker may choose another one.", "sorted(cakes, key=lambda cake: cake[1])", "cakes"),
    Mistake("The shortest cake first can make an urgent one late.", "key=lambda cake: cake[1]", "key=lambda cake: cake[0]"),
    Mistake("A cake that is ready exactly when it is due is in time.", "now > due", "now >= due"),
    Mistake("A cake waits for all that are baked before it, so minutes add up.", "now += minutes", "now = minutes"),
]
EXPLANATION = """
The safe choice is the cake that is due first. Suppose two neighbours in an order that works are the other way round: exchange them, and the urgent cake is ready earlier, while the
other one is ready when the urgent one was, which is early enough for it. So if any order works, this one does.

| due | minutes | ready |
|---|---|---|
| 25 | 20 | 20 |
| 70 | 30 | 50 |
| 90 | 20 | 70 |

Sorting costs n log n for n cakes, trying all orders n factorial.
"""


def all_in_time(cakes: list[tuple[int, int]]) -> bool:
    now = 0
    for minutes, due in sorted(cakes, key=lambda cake: cake[1]):
        now += minutes
        if now > due:
            return False
    return True


def inputs(rng):
    now, cakes = 0, []
    for _ in range(rng.randint(1, 5)):
        minutes = rng.randint(1, 30)
        now += minutes
        cakes.append((minutes, now + rng.choice([0, 0, rng.randint(0, 20)])))
    if rng.random() < 0.5:
        place = rng.randrange(len(cakes))
        cakes[place] = (cakes[place][0] + rng.choice([1, 8, 30]), cakes[place][1])
    rng.shuffle(cakes)
    return (cakes,)
