"""The inspector's visits

Building sites have to be inspected. `sites` lists for each the first and the last day on which work goes on, both
included. An inspector who comes on a day sees all the sites where work goes on that day.

Return the days of the fewest visits that are needed to see each site at least once, in ascending order. Among all
choices with so few visits, take the one in which every visit is as late as possible. Without sites no visit is
needed.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "Think of the site where work ends first. When must the inspector come at the latest to see it? Which others are seen then?",
    "Coming on that last day is never worse than coming earlier. After it, which sites are left?",
    "Sort the sites by their last day. If a site began after the last visit, it was not seen: visit it on its last day.",
)
EXAMPLES = [
    Example(([[1, 4], [3, 8], [6, 9], [4, 5]],), why="on day 4 three sites are seen, on day 9 the other one"),
    Example(([[2, 3], [5, 7]],), why="no day is shared"),
    Example(([[1, 10], [2, 9], [3, 8]],), why="one visit on day 8 is enough"),
]
EDGES = {
    "Without sites": ([],),
    "both included": Edge(([[1, 5], [5, 9]],), "one shared day"),
    "at least once": Edge(([[1, 4], [5, 9]],), "work begins on the day after a visit"),
    "as late as possible": Edge(([[4, 4], [1, 7], [6, 6]],), "sites of a single day"),
}
MISTAKES = [
    Mistake("A site whose first day is the day of the visit is seen.", "first > visits[-1]", "first >= visits[-1]"),
    Mistake("You sort by the first day. The site where work ends first decides when to come.", "key=lambda site: site[1]", "key=lambda site: site[0]"),
    Mistake("Every visit should be as late as possible: come on the last day of the site, not on the first.", "visits.append(last)", "visits.append(first)"),
    Mistake("The sites must be looked at in the order of their last days.", "sorted(sites, key=lambda site: site[1])", "sites"),
]
ORACLE = """
from itertools import combinations


def inspection_days(sites: list[list[int]]) -> list[int]:
    days = sorted({last for _, last in sites})
    for count in range(len(days) + 1):
        fitting = [
            list(choice) for choice in combinations(days, count)
            if all(any(first <= day <= last for day in choice) for first, last in sites)
        ]
        if fitting:
            return max(fitting)
    return []
"""
ALSO_RIGHT = [
    Way("From the other side: merge sites that share a day, in the order of their first days, and keep the earliest last day of each group.",
        """
def inspection_days(sites: list[list[int]]) -> list[int]:
    visits: list[int] = []
    for first, last in sorted(sites):
        if visits and first <= visits[-1]:
            visits[-1] = min(visits[-1], last)
        else:
            visits.append(last)
    return visits
"""),
]
EXPLANATION = """
The site where work ends first needs a visit by its last day, and coming exactly then sees the most others. All sites
that are not seen begin later, and the same holds for them. For the first example, sorted by last day:

| site | last visit | seen? |
|---|---|---|
| 1–4 | none | no: visit on day 4 |
| 4–5 | 4 | yes |
| 3–8 | 4 | yes |
| 6–9 | 4 | no: visit on day 9 |

Sorting takes `n` log `n` steps and the walk `n`. The sites that call for a visit never share a day with one another:
there are as many visits as sites that can be chosen without overlap.
"""


def inspection_days(sites: list[list[int]]) -> list[int]:
    visits: list[int] = []
    for first, last in sorted(sites, key=lambda site: site[1]):
        if not visits or first > visits[-1]:
            visits.append(last)
    return visits


def inputs(rng):
    sites = []
    for _ in range(rng.randint(2, 7)):
        first = rng.randint(1, 14)
        sites.append([first, first + rng.choice([0, 1, 3, 6])])
    return (sites,)
