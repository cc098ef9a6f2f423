"""Votes and spoiled papers

A class votes for its speaker. The first line of the input holds the names of the candidates, separated by spaces. Each further line holds one vote, until an empty line comes. A vote for anybody else is a spoiled paper. Names are spelt exactly as in the first line, or the paper is spoiled.

Print a line for each candidate, in the order of the first line: the name, a space, and the number of votes, which may be 0. On a last line print `spoiled`, a space, and the number of spoiled papers.
"""

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "Candidates without a vote are printed too. What does that mean for the beginning?",
    "Begin with a dictionary that has every candidate with 0. A vote for a name that is not in it is spoiled.",
    "`dict.fromkeys(names, 0)` makes such a dictionary; it keeps the order of the names.",
)
EXAMPLES = [
    Example("Ida Ben Cem\nBen\nIda\nBen\nZoe\n\n", why="Zoe is no candidate, and nobody voted for Cem"),
    Example("Max Eva\nmax\nEva\n\n", why="max is not spelt as in the first line"),
    Example("Tom\nTom\nTom\n\n"),
]
EDGES = {
    "which may be 0": Edge("Ann Bob\n\n", "nobody voted"),
    "in the order": Edge("Zed Amy\nAmy\nZed\nAmy\n\n", "the candidates are not sorted"),
    "spoiled paper": Edge("Ann\nBob\nCy\n\n", "only spoiled papers"),
}
ALWAYS = ["Anna Bob\nAnn\nBo\nBob\n\n"]
MISTAKES = [
    Mistake("Candidates without votes are missing. They are printed with a 0.", "    for name, count in votes.items():\n        print(name, count)\n", "    for name, count in votes.items():\n        if count:\n            print(name, count)\n"),
    Mistake("Somebody who is no candidate gets a line of their own. Those papers are spoiled.", "        if line in votes:\n            votes[line] += 1\n        else:\n            spoiled += 1\n", "        votes[line] = votes.get(line, 0) + 1\n"),
    Mistake("Spoiled papers are counted, but not printed.", '    print("spoiled", spoiled)\n', ""),
]
EXPLANATION = """
A dictionary that holds all candidates from the start answers both questions: who may get votes, and in which order they are printed. For the first example:

| vote | Ida | Ben | Cem | spoiled |
|---|---|---|---|---|
| Ben | 0 | 1 | 0 | 0 |
| Ida | 1 | 1 | 0 | 0 |
| Ben | 1 | 2 | 0 | 0 |
| Zoe | 1 | 2 | 0 | 1 |

Each vote takes one step.
"""


def program() -> None:
    votes = dict.fromkeys(input().split(), 0)
    spoiled = 0
    line = input()
    while line:
        if line in votes:
            votes[line] += 1
        else:
            spoiled += 1
        line = input()
    for name, count in votes.items():
        print(name, count)
    print("spoiled", spoiled)


def inputs(rng):
    names = rng.sample(["Ida", "Ben", "Cem", "Eva", "Max"], rng.randint(1, 4))
    votes = [rng.choice([*names, "Zoe", "ben"]) for _ in range(rng.randint(0, 7))]
    return "".join(f"{line}\n" for line in [" ".join(names), *votes, ""])
