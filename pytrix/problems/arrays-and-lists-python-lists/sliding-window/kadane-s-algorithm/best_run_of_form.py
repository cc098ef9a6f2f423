"""The best run of matches

A team's statistics show for each match by how many goals it won or lost: `margins`, negative for a defeat, 0 for a
draw. The coach looks for the best run: the matches in a row whose margins add up to most.

Return the positions of the first and the last match of the best run as a list, counted from 0. A run has at least one
match, even if all were lost. If several runs are equally good, take the one that begins first, and if some of those
begin together, the shortest. Without any matches return an empty list.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "Look only at runs that end with a certain match. What does the best of them have to do with the best run that ends one match earlier?",
    "If the run that ends before this match adds up to less than nothing, it is better to begin afresh here.",
    "Keep the sum and the beginning of the run that ends here; whenever the sum beats the best so far, note both ends.",
)
EXAMPLES = [
    Example(([2, -3, 4, -1, 2, -5, 3],), why="4 - 1 + 2 = 5"),
    Example(([-2, -1, -3],), why="the smallest defeat"),
    Example(([1, -1, 3, 0],), why="1 - 1 + 3 is as good as 3 alone and begins first; the draw behind it only makes the run longer"),
]
EDGES = {
    "Without any matches": ([],),
    "at least one match": ([-4],),
    "begins first": ([0, 2, -2, 2],),
    "negative for a defeat": Edge(([5, -6, 5, -1],), "a defeat too big to bridge"),
    "0 for a draw": Edge(([0, 0, 0],), "nothing but draws"),
}
ALWAYS = [([-5_000],)]
MISTAKES = [
    Mistake("A run that adds up to 0 so far does not hurt, and it begins earlier: go on with it.", "if total < 0:", "if total <= 0:"),
    Mistake("If all matches were lost, the answer is the smallest defeat; a best sum of 0 at the start hides it.",
            "not best or ", ""),
    Mistake("Of equally good runs that begin together the shortest is wanted.", "total > best_sum:", "total >= best_sum:"),
    Mistake("When you begin afresh, the beginning of the run moves as well.", "            first = last\n", ""),
    Mistake("You note the length of the run instead of the position of its last match.", "best = [first, last]", "best = [first, last - first + 1]"),
]
ORACLE = """
def best_run(margins: list[int]) -> list[int]:
    runs = [[first, last] for first in range(len(margins)) for last in range(first, len(margins))]
    return min(runs, key=lambda run: (-sum(margins[run[0] : run[1] + 1]), run), default=[])
"""
EQUIVALENT = {
    "best_sum = 0 -> best_sum = 1": "the first match always sets it",
    "best_sum = 0 -> best_sum = -1": "the first match always sets it",
}
ALSO_RIGHT = [
    Way("With running totals the best run that ends here begins at the lowest total so far. It is the same walk, seen from the other side.",
        """
def best_run(margins: list[int]) -> list[int]:
    best: list[int] = []
    best_sum = total = lowest = lowest_place = 0
    for last, margin in enumerate(margins):
        if total < lowest or last == 0:
            lowest, lowest_place = total, last
        total += margin
        if not best or total - lowest > best_sum:
            best_sum, best = total - lowest, [lowest_place, last]
    return best
"""),
]
EXPLANATION = """
For each match only one thing is decided: does the run that ended just before help or not? A sum below zero would only
pull the next match down. For `[2, -3, 4, -1, 2, -5, 3]`:

| match | 0 | 1 | 2 | 3 | 4 | 5 | 6 |
|---|---|---|---|---|---|---|---|
| margin | 2 | -3 | 4 | -1 | 2 | -5 | 3 |
| begins at | 0 | 0 | 2 | 2 | 2 | 2 | 2 |
| sum | 2 | -1 | 4 | 3 | 5 | 0 | 3 |

The best sum is 5, from match 2 to match 4. One walk is enough; trying all first and last matches takes the square of
their number.
"""


def best_run(margins: list[int]) -> list[int]:
    best: list[int] = []
    best_sum = 0
    first = 0
    total = 0
    for last, margin in enumerate(margins):
        if total < 0:
            first = last
            total = 0
        total += margin
        if not best or total > best_sum:
            best_sum = total
            best = [first, last]
    return best


def inputs(rng):
    return (integers(rng, 1, 9, -5, rng.choice([-1, 3, 5])),)
