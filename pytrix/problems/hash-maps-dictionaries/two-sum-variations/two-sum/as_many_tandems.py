"""As many tandems as possible

A cycle club hires out tandems. The club's rule for a fair ride is simple: the ages of the two riders must add up to
exactly `total`. `ages` lists the ages of all who want to ride, and several may be equally old. Nobody rides on two
tandems.

Return a tuple: the largest number of fair tandems that can be on the road at the same time, and the list of the ages
of those who are left without one, in ascending order.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "PARTITION")
HINTS = (
    "Somebody aged 30 wants to ride, and the total is 70. With whom, and does it matter with which of several such people?",
    "Each age has exactly one partner age, so nobody takes away a better partner from anybody. Pair people up as they come.",
    "Count those who wait, by age. A new person either takes one of the partner's age out of the count or is added to it. In the end, the counts are the ones left.",
)
EXAMPLES = [
    Example(([30, 40, 25, 40, 30, 30], 70), why="two tandems of 30 and 40"),
    Example(([35, 35, 35, 20], 70), why="one of the three 35s is left"),
    Example(([12, 50, 44], 60)),
]
EDGES = {
    "Nobody rides on two tandems": ([20, 50, 20, 20], 70),
    "several may be equally old": ([9, 9, 9, 9, 9, 9, 9, 9], 18),
    "at the same time": Edge(([20, 20, 20, 50, 50], 70), "the partners come later"),
    "the ages of those who are left": ([7, 7, 7], 20),
    "all who want to ride": Edge(([], 80), "nobody today"),
    "left without one": Edge(([60, 15, 45, 20], 60), "in ascending order"),
}
MISTAKES = [
    Mistake("Somebody rides on several tandems in your answer: take the partner out when a tandem is filled.", "            waiting[total - age] -= 1\n", ""),
    Mistake("You list the ages that are left in the order in which they came. They should ascend.", "for age in sorted(waiting)", "for age in waiting"),
    Mistake("Each age that is left is named once, though several people may have it.", "* waiting[age]", "* (waiting[age] > 0)"),
    Mistake("Two people of the same age can make a fair tandem, too.", "if waiting.get(total - age):", "if waiting.get(total - age) and 2 * age != total:"),
    Mistake("You count people on tandems. The number of tandems is half of that.", "            tandems += 1\n", "            tandems += 2\n"),
]
ALSO_RIGHT = [
    Way("Sort the ages and move two indices towards each other. Sorting costs more than counting, but the ages that are left come in order.",
        """
def tandems_of(ages: list[int], total: int) -> tuple[int, list[int]]:
    queue = sorted(ages)
    left: list[int] = []
    low, high = 0, len(queue) - 1
    while low < high:
        both = queue[low] + queue[high]
        if both <= total:
            left += [queue[low]] * (both < total)
            low += 1
        if both >= total:
            left += [queue[high]] * (both > total)
            high -= 1
    left += queue[low:high + 1]
    return (len(queue) - len(left)) // 2, sorted(left)
"""),
]
ORACLE = """
def tandems_of(ages: list[int], total: int) -> tuple[int, list[int]]:
    left = sorted(ages)
    tandems = 0
    again = True
    while again:
        again = False
        for i in range(len(left)):
            for j in range(i + 1, len(left)):
                if not again and left[i] + left[j] == total:
                    left = left[:i] + left[i + 1 : j] + left[j + 1 :]
                    again = True
                    tandems += 1
                    break
            if again:
                break
    return tandems, left
"""
EXPLANATION = """
An age fits exactly one other age, so it never pays to keep a partner for somebody else.

| age | waiting before | what happens |
|---|---|---|
| 30 | | waits |
| 40 | 30 | rides with 30 |
| 25 | | waits |
| 40 | 25 | waits |
| 30 | 25, 40 | rides with 40 |
| 30 | 25 | waits |

Each person costs two look-ups; the ages that are left have to be sorted.
"""


def tandems_of(ages: list[int], total: int) -> tuple[int, list[int]]:
    waiting: dict[int, int] = {}
    tandems = 0
    for age in ages:
        if waiting.get(total - age):
            waiting[total - age] -= 1
            tandems += 1
        else:
            waiting[age] = waiting.get(age, 0) + 1
    return tandems, [each for age in sorted(waiting) for each in [age] * waiting[age]]


def inputs(rng):
    total = rng.choice([40, 50, 60])
    pool = [10, 15, 20, 25, 30, total - 10, total - 15]
    return [rng.choice(pool) for _ in range(rng.randint(2, 9))], total
