"""Both stations on the air

Two radio stations share a studio for interviews, which is only possible while both are on the air. `first` and
`second` list when each of the two broadcasts: lists of two minutes, beginning and end, in ascending order and without
overlap; within one list no broadcast begins before the one before it has ended.

Return all spans in which both are on the air, as lists of beginning and end, in ascending order. A span must last at
least one minute. Where one station ends a broadcast and begins the next in the same minute, the spans stay apart.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Take one broadcast of each station. When does the time that they share begin, and when does it end?",
    "After comparing two broadcasts, one of them can be left behind for good. Which one?",
    "The shared span goes from the later beginning to the earlier end, if that is later; then move on in the list whose broadcast ends "
    "first.",
)
EXAMPLES = [
    Example(([[10, 30], [50, 70]], [[20, 60]]), why="20 to 30 and 50 to 60"),
    Example(([[0, 10], [10, 20]], [[5, 15]]), why="the first station begins again at minute 10"),
    Example(([[0, 10]], [[10, 25]]), why="no minute is shared"),
]
EDGES = {
    "at least one minute": Edge(([[5, 8]], [[1, 5], [7, 8], [8, 9]]), "broadcasts that only touch"),
    "second": Edge(([[1, 5]], []), "a station that is silent"),
    "without overlap": Edge(([[0, 100]], [[3, 4], [10, 20], [99, 120]]), "one long broadcast"),
    "both are on the air": Edge(([[2, 6], [8, 9]], [[2, 6], [8, 9]]), "the same hours"),
}
MISTAKES = [
    Mistake("Spans of no length are listed where two broadcasts only touch.", "if begin < end:", "if begin <= end:"),
    Mistake("You leave the broadcast that ends later. It may share time with the next one of the other station.",
            "if first[one][1] < second[other][1]:", "if first[one][1] > second[other][1]:"),
    Mistake("The shared time begins when the later one begins.", "max(first[one][0], second[other][0])", "min(first[one][0], second[other][0])"),
    Mistake("The shared time ends when the earlier one ends.", "min(first[one][1], second[other][1])", "max(first[one][1], second[other][1])"),
    Mistake("You compare only broadcasts with the same position in their lists.",
            "            one += 1\n        else:\n            other += 1\n", "            pass\n        one += 1\n        other += 1\n"),
]
ORACLE = """
def both_on_air(first: list[list[int]], second: list[list[int]]) -> list[list[int]]:
    found = []
    for begin, end in first:
        for other_begin, other_end in second:
            shared = [minute for minute in range(begin, end) if other_begin <= minute < other_end]
            if shared:
                found.append([shared[0], shared[-1] + 1])
    return sorted(found)
"""
ALSO_RIGHT = [
    Way("Comparing every broadcast of one station with every broadcast of the other finds the same spans. It takes the product of the two "
        "lengths instead of their sum.",
        """
def both_on_air(first: list[list[int]], second: list[list[int]]) -> list[list[int]]:
    pairs = [(max(a, c), min(b, d)) for a, b in first for c, d in second]
    return sorted([begin, end] for begin, end in pairs if begin < end)
"""),
]
EQUIVALENT = {
    "if first[one][1] < second[other][1]: -> if first[one][1] <= second[other][1]:": "of two that end together either may be left first",
}
EXPLANATION = """
Two broadcasts share the time from the later beginning to the earlier end. The one that ends first cannot share
anything with later broadcasts of the other station, so it is left behind. For `[[10, 30], [50, 70]]` and
`[[20, 60]]`:

| first | second | shared | left behind |
|---|---|---|---|
| 10–30 | 20–60 | 20–30 | 10–30 |
| 50–70 | 20–60 | 50–60 | 20–60 |

Each step leaves one broadcast behind, so there are as many steps as broadcasts. Comparing all pairs takes the product
of their numbers.
"""


def both_on_air(first: list[list[int]], second: list[list[int]]) -> list[list[int]]:
    shared: list[list[int]] = []
    one = 0
    other = 0
    while one < len(first) and other < len(second):
        begin = max(first[one][0], second[other][0])
        end = min(first[one][1], second[other][1])
        if begin < end:
            shared.append([begin, end])
        if first[one][1] < second[other][1]:
            one += 1
        else:
            other += 1
    return shared


def inputs(rng):
    stations = []
    for _ in range(2):
        minute, spans = rng.randint(0, 5), []
        for _ in range(rng.randint(1, 4)):
            length = rng.randint(1, 8)
            spans.append([minute, minute + length])
            minute += length + rng.randint(0, 4)
        stations.append(spans)
    return tuple(stations)
