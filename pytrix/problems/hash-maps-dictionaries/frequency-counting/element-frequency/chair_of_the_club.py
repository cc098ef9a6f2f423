"""Who chairs the club?

The members of a club vote for a chair. `votes` lists the names on the ballot papers. Somebody is elected only with
**more than half** of all votes.

Return the name of the member who is elected, or `second round` if nobody is. Without any votes there is a second
round, too.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "How many votes out of 4 are more than half, and how many out of 5?",
    "Count the votes of each name in a dictionary first. When all are counted, look for a number that is large enough.",
    "To avoid fractions, ask whether twice the name's number is greater than the number of votes.",
)
EXAMPLES = [
    Example((["Mia", "Lou", "Mia", "Kay", "Mia"],), why="3 of 5 votes"),
    Example((["Kay", "Lou", "Kay", "Lou"],), why="2 of 4 votes are just half"),
    Example((["Lou", "Lou", "Kay"],)),
]
EDGES = {
    "Without any votes": ([],),
    "more than half": (["Mia", "Mia", "Lou", "Kay"],),
    "if nobody is": (["Mia", "Mia", "Lou", "Kay", "Ned"],),
}
ALWAYS = [(["Kay"],)]
MISTAKES = [
    Mistake("Exactly half of the votes is enough in your answer. More than half is needed.", "2 * number > len(votes)", "2 * number >= len(votes)"),
    Mistake("You return whoever has most votes. That may be less than half of them.",
            "        if 2 * number > len(votes):\n", "        if number == max(counts.values()):\n"),
    Mistake("You compare the number of one name with the number of different names.", "len(votes)", "len(counts)"),
    Mistake("The last ballot paper is not counted.", "for name in votes:", "for name in votes[:-1]:"),
]
EXPLANATION = """
First every vote raises the number of its name, then the table is searched for a majority. For `Mia, Lou, Mia, Kay,
Mia` the table is `{'Mia': 3, 'Lou': 1, 'Kay': 1}`, and 2 times 3 is more than 5.

At most one name can have more than half, so the first one found is the answer. The votes are read once, and after
that every name once.
"""


def elected(votes: list[str]) -> str:
    counts: dict[str, int] = {}
    for name in votes:
        counts[name] = counts.get(name, 0) + 1
    for name, number in counts.items():
        if 2 * number > len(votes):
            return name
    return "second round"


def inputs(rng):
    size = rng.randint(1, 4)
    others = [rng.choice(["Lou", "Kay", "Ned"]) for _ in range(size)]
    votes = others + ["Mia"] * (size + rng.choice([-1, 0, 1, 1]))
    rng.shuffle(votes)
    return (votes,)
