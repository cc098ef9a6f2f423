"""Everything on the lorry

Several gardens are to be looked after today. `jobs` holds one list of tools for each garden. All tools that any of
them needs have to be on the lorry, each of them once.

Return the list of tools for the lorry in alphabetical order. Without jobs, the list is empty, and a job may need no
tools.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE", "SORT")
HINTS = (
    "When is a tool on the lorry: if one garden needs it, or if all do?",
    "Join the tools of all jobs in one set, and sort it at the end.",
    "The method `union` of an empty set takes any number of lists; a star in front of `jobs` hands them over one by one.",
)
EXAMPLES = [
    Example(([["rake", "spade"], ["saw"], ["spade", "hose"]],), why="one spade is enough"),
    Example(([["saw", "saw"], []],)),
    Example(([],)),
]
EDGES = {
    "a job may need no tools": ([[], []],),
    "each of them once": Edge(([["b", "a"], ["a", "b"], ["b"]],), "the same tools again and again"),
}
MISTAKES = [
    Mistake("You take only the tools that every job needs.", "set().union(*jobs)", "set(jobs[0] if jobs else []).intersection(*jobs)"),
    Mistake("A tool that several jobs need is on your list several times.", "sorted(set().union(*jobs))", "sorted(tool for job in jobs for tool in job)"),
    Mistake("You only look at the first two jobs.", "union(*jobs)", "union(*jobs[:2])"),
    Mistake("The tools are not in alphabetical order.", "sorted(set().union(*jobs))", "sorted(set().union(*jobs), reverse=True)"),
]
EXPLANATION = """
`union` accepts any number of lists and returns a set of everything in them. Beginning with the empty set makes it
work without any job.

| job | set afterwards |
|---|---|
| rake, spade | rake, spade |
| saw | rake, saw, spade |
| spade, hose | hose, rake, saw, spade |

Each tool of each job is looked at once; sorting comes on top.
"""


def load(jobs: list[list[str]]) -> list[str]:
    return sorted(set().union(*jobs))


def inputs(rng):
    tools = ["rake", "spade", "saw", "hose", "fork"]
    return ([[rng.choice(tools) for _ in range(rng.randint(0, 4))] for _ in range(rng.randint(1, 5))],)
