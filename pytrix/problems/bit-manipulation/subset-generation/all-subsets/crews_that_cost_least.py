"""The crew that costs least

A ship needs certain skills, and each skill is one bit of the number `needed`. Each sailor asks for a wage and has some of the skills, so `sailors` lists pairs
`(wage, skills)`, where the second one is such a number too.

Return the smallest sum of wages of a crew that has all needed skills together. Skills that nobody needs do no harm. If even all sailors together lack
something, return -1. If nothing is needed, no sailor is needed either, and the sum is 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("there are at most 12 sailors", "each wage is at least 1")
HINTS = (
    "How many different crews can be formed of three sailors? How would you number them?",
    "Let a counter run through all numbers with a bit for each sailor. For each crew, merge the skills and add up the wages.",
    "For each number: walk over the sailors, and where the bit is 1, add the wage and merge the skills with `|`. Keep the sum if no needed skill is missing.",
)
EXAMPLES = [
    Example(([(5, 3), (4, 1), (6, 6)], 7), why="the second and third have `001` and `110`, for 10"),
    Example(([(9, 7), (3, 2), (3, 5)], 7), why="two cheap sailors instead of one"),
    Example(([(2, 1), (2, 4)], 7), why="nobody has the skill 2"),
]
EDGES = {"nothing is needed": ([(4, 2)], 0), "lack something": Edge(([], 1), "no sailors"), "all sailors together": Edge(([(1, 1), (2, 2), (3, 4)], 7), "everyone is needed")}
ALWAYS = [([(5_000_000, 3)], 3), ([(3, 3), (4, 6)], 7), ([(3, 9), (2, 2)], 1), ([(4, 3), (4, 2), (1, 8)], 3)]
MISTAKES = [
    Mistake("Skills that nobody needs do no harm, so the crew's skills need not be equal to the needed ones.", "skills & needed == needed", "skills == needed"),
    Mistake("The crew has to have all needed skills, not just one of them.", "skills & needed == needed", "skills & needed"),
    Mistake("The crew with all sailors is missing.", "range(1 << len(sailors))", "range((1 << len(sailors)) - 1)"),
    Mistake("Taking the cheapest sailor for each new skill may cost more in the end than one who has several.", """
def cheapest_crew(sailors: list[tuple[int, int]], needed: int) -> int:
    total = 0
    for wage, skills in sorted(sailors):
        if skills & needed:
            total += wage
            needed &= ~skills
    return -1 if needed else total
"""),
]
ORACLE = """
from itertools import combinations


def cheapest_crew(sailors: list[tuple[int, int]], needed: int) -> int:
    best = -1
    for size in range(len(sailors) + 1):
        for crew in combinations(sailors, size):
            wanted = {place for place in range(needed.bit_length()) if needed >> place & 1}
            for wage, skills in crew:
                wanted -= {place for place in range(10) if skills >> place & 1}
            total = sum(wage for wage, skills in crew)
            if not wanted and (best == -1 or total < best):
                best = total
    return best
"""
EXPLANATION = """
Each number up to `2**n - 1` is a crew. Its skills are merged with `|`, and `&` with the needed ones shows whether any is missing. For three sailors with the skills
`011`, `001` and `110`, all of `111` is needed:

| crew | in binary | skills | wages |
|---|---|---|---|
| 3 | `011` | `011` | too few |
| 5 | `101` | `111` | 11 |
| 6 | `110` | `111` | 10 |
| 7 | `111` | `111` | 15 |

With n sailors that is n times 2 to the power of n steps. Another way keeps the smallest sum for each set of skills met so far, which is faster when there are many sailors
and few skills.
"""


def cheapest_crew(sailors: list[tuple[int, int]], needed: int) -> int:
    sums = []
    for crew in range(1 << len(sailors)):
        total, skills = 0, 0
        for position, (wage, own) in enumerate(sailors):
            if crew >> position & 1:
                total += wage
                skills |= own
        if skills & needed == needed:
            sums.append(total)
    return min(sums, default=-1)


def inputs(rng):
    sailors = [(rng.randint(1, 9), rng.randint(0, 15)) for _ in range(rng.randint(1, 5))]
    return (sailors, rng.choice([3, 5, 7, 7, 11, 15]))
