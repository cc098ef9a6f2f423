"""The same number of each

A gardener wants to fill a large vase so that every kind of flower in it occurs **equally often**: for example three
tulips and three roses, or five roses only. `flowers` lists the flowers that are there, one entry for each. Kinds may be
left out, and so may single flowers.

Return the largest number of flowers that such a vase can hold, and how many of each kind it then has, as a tuple. If
several vases hold equally many flowers, take the one with more of each kind. Without flowers, both numbers are 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "Suppose that there should be two of each kind. Which kinds can be in the vase then, and how many flowers is that?",
    "Count the kinds. For each possible number, all kinds that occur at least that often can take part.",
    "Sort the counts, the largest first: with the first three kinds, the third count says how many of each there can be.",
)
EXAMPLES = [
    Example((["rose", "tulip", "rose", "iris", "rose", "tulip"],), why="two roses and two tulips"),
    Example((["rose"] * 5 + ["iris", "lily"],), why="five roses are more than one of each kind"),
    Example((["iris", "lily", "rose"],)),
    Example((["rose", "rose", "iris"],), why="two flowers either way, so two of a kind"),
]
EDGES = {
    "Without flowers": ([],),
    "five roses only": Edge((["rose", "rose", "rose"],), "a single kind"),
    "with more of each kind": (["a", "b", "a", "c", "a", "b"],),
    "every kind of flower": Edge((["a", "b", "c", "d", "a", "b", "c", "d", "e"],), "two of four kinds"),
}
ALWAYS = [(["a", *"abcd", *"abcd", "a", "a"],)]
MISTAKES = [
    Mistake("You always take all kinds. Leaving out a rare kind may allow many more of the others.", "for kinds, number in enumerate(ordered, 1))", "for kinds, number in [*enumerate(ordered, 1)][-1:])"),
    Mistake("You only use the most frequent kind. Several kinds together may be more.", "for kinds, number in enumerate(ordered, 1))", "for kinds, number in [*enumerate(ordered, 1)][:1])"),
    Mistake("If several vases hold equally many flowers, you take the one with fewer of each kind.", "max(((kinds * number, number) for kinds, number in enumerate(ordered, 1)), default=(0, 0))", "max(((kinds * number, number) for kinds, number in [*enumerate(ordered, 1)][::-1]), default=(0, 0), key=lambda vase: vase[0])"),
    Mistake("Your kinds don't occur equally often: you add up the counts.", "kinds * number, number", "sum(ordered[:kinds]), number"),
    Mistake("The kinds have to be sorted by their numbers, or a rare one holds back the others.", "sorted(counts.values(), reverse=True)", "list(counts.values())"),
]
ALSO_RIGHT = [
    Way("Try every number from 1 to the largest count and see which kinds occur that often. It needs no sorting, but looks at all kinds for each number.",
        """
from collections import Counter


def vase(flowers: list[str]) -> tuple[int, int]:
    counts = Counter(flowers).values()
    possible = [(0, 0)]
    for number in range(1, max(counts, default=0) + 1):
        possible.append((number * sum(count >= number for count in counts), number))
    return max(possible)
"""),
]
ORACLE = """
def vase(flowers: list[str]) -> tuple[int, int]:
    best = (0, 0)
    kinds = sorted(set(flowers))
    for chosen in range(2 ** len(kinds)):
        inside = [flowers.count(kind) for place, kind in enumerate(kinds) if chosen >> place & 1]
        for number in range(1, min(inside, default=0) + 1):
            if (number * len(inside), number) > best:
                best = (number * len(inside), number)
    return best
"""
EXPLANATION = """
With the k most frequent kinds, the rarest of them decides: k times its count is what fits. For counts of 3, 2 and 1:

| kinds | of each | flowers |
|---|---|---|
| 1 | 3 | 3 |
| 2 | 2 | 4 |
| 3 | 1 | 3 |

Tuples are compared by their first parts, and equal ones by their second, so `max` prefers more of each kind. Counting
costs a step for each flower and sorting n kinds about n times log n. Trying all choices of kinds instead would double
with every kind.
"""


def vase(flowers: list[str]) -> tuple[int, int]:
    counts: dict[str, int] = {}
    for flower in flowers:
        counts[flower] = counts.get(flower, 0) + 1
    ordered = sorted(counts.values(), reverse=True)
    return max(((kinds * number, number) for kinds, number in enumerate(ordered, 1)), default=(0, 0))


def inputs(rng):
    flowers = []
    for kind in rng.sample(["rose", "iris", "lily", "tulip", "aster"], rng.randint(1, 4)):
        flowers += [kind] * rng.choice([1, 1, 2, 3, 4, 6])
    rng.shuffle(flowers)
    return (flowers,)
