"""Moving heavy stones

A gardener puts stones in order of weight, the lightest first, and each exchange of two stones is hard work. So for each place, from the
left, she looks for the lightest stone from there on, the leftmost one if there are several. If it is not there already, she exchanges
the two.

Return the exchanges for the given `weights` as pairs of positions `[place, lightest]`, in order. Stones in order need none.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT", "GENERATE")
HINTS = (
    "Which stone has to stand at position 0 in the end? Where is it now, and where does the one that stands there go?",
    "For each place, find the position of the smallest weight from that place on. The stones before it are finished.",
    "`min` over a range of positions, with the weight as key, gives the leftmost lightest one; exchange and note only if it is another position.",
)
EXAMPLES = [
    Example(([30, 10, 20],), why="10 goes to the front, then 20 and 30 change places"),
    Example(([5, 4, 5, 4],), why="of two stones of 4, the left one is taken first"),
    Example(([1, 2, 3],)),
]
EDGES = {"in order": Edge(([],), "no stones"), "several": Edge(([2, 2, 1],), "equal stones")}
ALWAYS = [([2_000_000, 1_000_000],), ([3, 2, 1],)]
MISTAKES = [
    Mistake("Where the lightest stone stands at its place already, there is nothing to exchange.",
            "        if lightest != place:\n            stones", "        if True:\n            stones"),
    Mistake("The places before are finished; look only from the present place on.", "range(place, len(stones))", "range(len(stones))"),
    Mistake("You note the exchange but leave the stones where they were, so the next places find the wrong ones.",
            "            stones[place], stones[lightest] = stones[lightest], stones[place]\n", ""),
    Mistake("You put the heaviest stone first.", "lightest = min(", "lightest = max("),
]
EXPLANATION = """
For 30, 10, 20 the lightest stone stands at position 1 and goes to the front: 10, 30, 20. From position 1 on, the lightest is 20 at position 2.
There are at most n - 1 exchanges for n stones, however they lay, which is the strength of this way; the looking costs about n² / 2
comparisons in any case.
"""


def exchanges(weights: list[int]) -> list[list[int]]:
    stones = list(weights)
    done: list[list[int]] = []
    for place in range(len(stones)):
        lightest = min(range(place, len(stones)), key=lambda each: stones[each])
        if lightest != place:
            stones[place], stones[lightest] = stones[lightest], stones[place]
            done.append([place, lightest])
    return done


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(2, 7))],)
