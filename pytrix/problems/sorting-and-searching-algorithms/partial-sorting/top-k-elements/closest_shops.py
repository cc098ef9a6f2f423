"""The closest shops

A stream of `shops` is given as pairs `[name, distance]`. Return the names of the `k` closest ones, the closest first; of two equally far
ones the alphabetically smaller name comes first, even when only one of them fits. If there are fewer than `k` shops, return all
of them, and for `k` 0 none.

The stream is long and `k` is small: it is enough to keep about `k` shops at a time, and not all of them have to be sorted.
"""
import heapq

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "SEARCH")
CONSTRAINTS = ("all names are different", "`k` is not negative")
HINTS = (
    "If you hold the three closest shops so far, which one of them has to go when a closer shop comes?",
    "A heap gives its smallest entry quickly, and you need the worst one. The module `heapq` also has a function for just this task.",
    "`nsmallest` takes how many, the shops, and a key; the key is the distance first and the name second.",
)
EXAMPLES = [
    Example(([["Oak", 400], ["Elm", 150], ["Ash", 900], ["Fir", 200]], 2), why="150 and 200 metres"),
    Example(([["Yew", 300], ["Box", 300]], 1), why="equally far, and Box comes first in the alphabet"),
    Example(([["Oak", 5]], 3)),
]
EDGES = {"fewer than": ([["B", 2], ["A", 1]], 4), "for `k` 0 none": ([["A", 1]], 0)}
ALWAYS = [([["Ash", 5], ["Box", 5], ["Elm", 1]], 2)]
MISTAKES = [
    Mistake("Of equally far shops the alphabetically smaller one comes first, whatever the order in which they came.",
            "(shop[1], shop[0])", "shop[1]"),
    Mistake("You return the farthest shops.", "heapq.nsmallest", "heapq.nlargest"),
    Mistake("Return only the names. The distances were needed for the order alone.", "[name for name, _ in nearest]", "nearest"),
    Mistake("The name decides only between equal distances.", "(shop[1], shop[0])", "(shop[0], shop[1])"),
]
ORACLE = """
def closest(shops: list[list[int | str]], k: int) -> list[str]:
    left, names = list(shops), []
    while left and len(names) < k:
        best = left[0]
        for shop in left:
            if shop[1] < best[1] or (shop[1] == best[1] and shop[0] < best[0]):
                best = shop
        left.remove(best)
        names.append(best[0])
    return names
"""
ALSO_RIGHT = [
    Way("A short list kept in order by `insort`: each shop is put in its place, and whatever comes after the first k is dropped. That costs up to k moves a shop.",
        """
def closest(shops: list[list[int | str]], k: int) -> list[str]:
    from bisect import insort

    best: list[tuple[int | str, int | str]] = []
    for name, distance in shops:
        insort(best, (distance, name))
        del best[k:]
    return [name for _, name in best]
"""),
]
EXPLANATION = """
`heapq.nsmallest` keeps a heap of the k best shops so far and lets go of the worst one whenever a better one comes. For 400, 150, 900, 200
and k = 2 it holds 400 and 150, ignores 900, and lets 200 take the place of 400. Each shop costs at most log k steps, so the whole is
n log k instead of the n log n of sorting everything, and the memory is k. Another way keeps a short ordered list with `insort`.
"""


def closest(shops: list[list[int | str]], k: int) -> list[str]:
    nearest = heapq.nsmallest(k, shops, key=lambda shop: (shop[1], shop[0]))
    return [name for name, _ in nearest]


def inputs(rng):
    names = rng.sample(["Oak", "Elm", "Ash", "Fir", "Yew", "Box", "Bay", "Fig"], rng.randint(1, 8))
    return ([[name, rng.randint(1, 5)] for name in names], rng.choice([1, 2, 3, len(names), len(names) + 1]))
