"""When everybody is on duty

A hospital plans a meeting for several nurses, which can only be held while all of them are on duty. `duties` has a
list for each nurse: the spans of her duty as lists of start and end, in ascending order; between two spans of a nurse
there is at least one minute off duty. There is at least one nurse.

Return the spans in which all are on duty, as lists of start and end in ascending order. A span has at least one
minute. Plans are long, so do not go through single minutes.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "If you knew the spans that the first three nurses share, what would be left to do for the fourth?",
    "The spans shared by two plans have the form of a plan again. So a function for two plans is enough: use it again and again.",
    "For two plans walk along both: the shared part goes from the later start to the earlier end, and the span that ends first is left behind.",
)
EXAMPLES = [
    Example(([[[1, 10], [12, 20]], [[3, 15]], [[0, 5], [8, 14]]],), why="the first two share 3 to 10 and 12 to 15"),
    Example(([[[2, 6]], [[6, 9]]],), why="they only touch"),
    Example(([[[5, 7], [9, 11]]],), why="a single nurse"),
]
EDGES = {
    "at least one nurse": ([[]],),
    "all are on duty": Edge(([[[1, 9]], [], [[1, 9]]],), "one nurse is not on duty at all"),
    "at least one minute": Edge(([[[0, 4], [6, 8]], [[4, 7]], [[1, 8]]],), "spans that touch and spans of one minute"),
    "several nurses": Edge(([[[0, 30]], [[1, 5], [10, 20]], [[3, 12], [14, 15], [18, 40]], [[4, 19]]],), "four nurses"),
}
MISTAKES = [
    Mistake("Spans without any minute are listed where two plans only touch.", "if begin < end:", "if begin <= end:"),
    Mistake("The span that ends first is left behind; you leave the other one, which may share time with the next.",
            "if one[first][1] < other[second][1]:", "if one[first][1] > other[second][1]:"),
    Mistake("You compare each plan with the first one only. What all share must lie in all plans.", "common = shared(common, plan)", "common = shared(duties[0], plan)"),
    Mistake("Spans of two nurses are enough for you. All have to be on duty.", "for plan in duties[1:]:", "for plan in duties[1:2]:"),
]
SIZE = 2_500
SLOW = [
    Slow("Your answer is right, but it compares every span with every span of the next plan. Walk along both plans at once.",
         """
def all_on_duty(duties: list[list[list[int]]]) -> list[list[int]]:
    common = duties[0]
    for plan in duties[1:]:
        found = []
        for begin, end in common:
            for other_begin, other_end in plan:
                if max(begin, other_begin) < min(end, other_end):
                    found.append([max(begin, other_begin), min(end, other_end)])
        common = found
    return common
"""),
]
EQUIVALENT = {
    "if one[first][1] < other[second][1]: -> if one[first][1] <= other[second][1]:": "of two that end together either may be left first",
}
ALSO_RIGHT = [
    Way("All starts and ends of all plans in one sorted list: while it is walked through, the number of nurses on duty is counted, and where it reaches all of them a span begins.",
        """
def all_on_duty(duties: list[list[list[int]]]) -> list[list[int]]:
    events = sorted((minute, change) for plan in duties for begin, end in plan for minute, change in ((begin, 1), (end, -1)))
    spans: list[list[int]] = []
    on_duty = 0
    for minute, change in events:
        if on_duty == len(duties):
            spans[-1][1] = minute
        on_duty += change
        if on_duty == len(duties):
            spans.append([minute, minute])
    return spans
"""),
]
EXPLANATION = """
What two plans share is a plan again, so the plans are folded together one after another. For the first example:

| plans | shared |
|---|---|
| first and second | 3–10, 12–15 |
| with the third | 3–5, 8–10, 12–14 |

For two plans one walk is enough, because the span that ends first cannot meet anything later. All in all the work
grows with the number of spans times the number of nurses at most; comparing every pair of spans takes their product.
"""


def all_on_duty(duties: list[list[list[int]]]) -> list[list[int]]:
    common = duties[0]
    for plan in duties[1:]:
        common = shared(common, plan)
    return common


def shared(one: list[list[int]], other: list[list[int]]) -> list[list[int]]:
    spans: list[list[int]] = []
    first = 0
    second = 0
    while first < len(one) and second < len(other):
        begin = max(one[first][0], other[second][0])
        end = min(one[first][1], other[second][1])
        if begin < end:
            spans.append([begin, end])
        if one[first][1] < other[second][1]:
            first += 1
        else:
            second += 1
    return spans


def inputs(rng):
    duties = []
    for _ in range(rng.randint(1, 4)):
        minute, plan = rng.randint(0, 4), []
        for _ in range(rng.randint(1, 4)):
            length = rng.randint(2, 9)
            plan.append([minute, minute + length])
            minute += length + rng.randint(1, 3)
        duties.append(plan)
    return (duties,)


def large(rng, size):
    duties = []
    for number in range(4):
        minute, plan = rng.randint(0, 9), []
        for _ in range(size):
            length = rng.randint(50, 90)
            plan.append([minute, minute + length])
            minute += length + rng.randint(1, 60)
        duties.append(plan)
    last = duties[0][-1][1]
    return ([*duties, [[last // 2, last // 2 + 300]]],)
