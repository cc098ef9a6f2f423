"""The same dish too soon

A canteen plans its menu: read from the input one dish for each day, one a line, until an empty line. Dishes may have
several words.

A dish should not come again too soon. Print the smallest number of days from a dish to the next time the same dish is
served, and after that, each on a line of its own, the dishes for which that smallest number occurs, in alphabetical
order and each once. On the next day means 1 day.

If no dish is served twice, print `no repetition` only.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "When a dish is served again, which of its earlier days matters?",
    "Keep the last day of each dish in a dictionary, and in another one the smallest distance found for each dish that came again.",
    "Note the day of every dish, repeated or not. In the end, take the smallest of all distances and print the dishes that have it.",
)
EXAMPLES = [
    Example("soup\nrice\npea stew\nsoup\nrice\n\n", why="soup and rice come again after 3 days"),
    Example("fish\npie\nfish\nfish\npie\n\n", why="fish is served on two days in a row"),
    Example("pie\nsoup\n\n"),
]
EDGES = {
    "until an empty line": "\n",
    "each once": Edge("a\na\nb\na\na\nc\nc\n\n", "the same distance twice"),
    "no dish is served twice": "a b\na\nb\n\n",
}
ALWAYS = ["pie\nsoup\npie\n\n"]
MISTAKES = [
    Mistake("You measure from the first time a dish was served, but the last time before is closer.", "        last[dish] = day\n", "        last.setdefault(dish, day)\n"),
    Mistake("You print every dish that comes again. Print only those with the smallest distance.", "            if closest[dish] == smallest:\n                print(dish)\n", "            print(dish)\n"),
    Mistake("A dish may come again several times; you keep its last distance, not its smallest.", "min(distance, closest.get(dish, distance))", "distance"),
    Mistake("The distance is one too small: the next day means 1.", "distance = day - last[dish]", "distance = day - last[dish] - 1"),
]
ORACLE = """
def program() -> None:
    plan = []
    line = input()
    while line != "":
        plan.append(line)
        line = input()
    rows = sorted((j - i, plan[i]) for i in range(len(plan)) for j in range(i + 1, len(plan)) if plan[i] == plan[j])
    if not rows:
        print("no repetition")
    else:
        print(rows[0][0])
        for dish in sorted({dish for distance, dish in rows if distance == rows[0][0]}):
            print(dish)
"""
EXPLANATION = """
Of all earlier days of a dish, the last one is the closest, so one day for each dish is enough.

| day | dish | last day before | distance |
|---|---|---|---|
| 0 to 2 | soup, rice, pea stew | none | |
| 3 | soup | 0 | 3 |
| 4 | rice | 1 | 3 |

Each day costs one look-up. Comparing every day with every other finds the same, but takes the square of their number.
"""


def program() -> None:
    plan: list[str] = []
    line = input()
    while line:
        plan.append(line)
        line = input()
    last: dict[str, int] = {}
    closest: dict[str, int] = {}
    for day, dish in enumerate(plan):
        if dish in last:
            distance = day - last[dish]
            closest[dish] = min(distance, closest.get(dish, distance))
        last[dish] = day
    if closest:
        smallest = min(closest.values())
        print(smallest)
        for dish in sorted(closest):
            if closest[dish] == smallest:
                print(dish)
    else:
        print("no repetition")


def inputs(rng):
    dishes = [rng.choice(["soup", "rice", "pie", "pea stew"]) for _ in range(rng.randint(3, 9))]
    return "".join(f"{dish}\n" for dish in [*dishes, ""])
