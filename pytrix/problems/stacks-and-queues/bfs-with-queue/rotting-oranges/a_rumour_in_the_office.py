"""A rumour in the office

An office is a list of texts of equal length, the rows of `office`: `R` is a desk where the rumour is known, `p` is a person who doesn't know it, and `.` is an empty place. Every minute each one who knows the rumour tells it to the people directly in front, behind, left and right.

Return a tuple: the minutes until nobody new hears it any more (0 if nobody hears it at all), and the number of people who never hear it. The office has at least one place.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "The rumour starts at several desks at the same time. What does that mean for the queue in the beginning?",
    "Put all desks that know the rumour in the queue with minute 0, and spread out together. Anyone not reached by the end never hears it.",
    "Keep a dictionary from place to minute. The last minute in it is the first answer; the number of p minus those reached is the second.",
)
EXAMPLES = [
    Example((["Rpp", "..p", "ppR"],), why="the last two people hear it in minute 2"),
    Example((["Rp.p"],), why="nobody sits next to the last one"),
    Example((["pp", "pp"],), why="nobody knows it"),
]
EDGES = {
    "nobody hears it at all": (["R.p"],),
    "never hear it": Edge((["p"],), "one person alone"),
    "each one who knows": Edge((["RppppR"],), "from both ends"),
    "directly in front": Edge((["R.", ".p"],), "not across a corner"),
}
ALWAYS = [
    (["R", ".", "p"],),
    (["ppR", "Rpp"],),
    (["pp.p", "..pR", ".pRp"],),
]
MISTAKES = [
    Mistake("You start at one desk only. The rumour starts at all of them together.", "line = deque(minute)", "line = deque(list(minute)[:1])"),
    Mistake("You count the places reached, the desks at the beginning included.", "people - (len(minute) - knowing)", "max(people - len(minute), 0)"),
    Mistake("The rumour does not go over empty places.", 'office[row][column] == "p"', 'office[row][column] in "p."'),
    Mistake("Spread out ring by ring: who was told first passes it on first.", "line.popleft()", "line.pop()"),
]
ORACLE = """
def rumour(office: list[str]) -> tuple[int, int]:
    desks = [list(row) for row in office]
    minutes = 0
    while True:
        told = []
        for row in range(len(desks)):
            for column in range(len(desks[0])):
                around = [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
                known = any(0 <= r < len(desks) and 0 <= c < len(desks[0]) and desks[r][c] == "R" for r, c in around)
                if desks[row][column] == "p" and known:
                    told.append((row, column))
        if not told:
            return minutes, sum(line.count("p") for line in desks)
        for row, column in told:
            desks[row][column] = "R"
        minutes += 1
"""
EXPLANATION = """
All desks that know it are in the queue from the beginning, so the search spreads from all of them at once, and each person is reached from the nearest. For `Rp.p`:

| minute | reached |
|---|---|
| 0 | place 0 |
| 1 | place 1 |
| end | place 3 is left over |

Each place joins the queue at most once, so the work grows with the office. Searching from each desk for itself and taking the smallest minute would repeat the work for each desk.
"""


def rumour(office: list[str]) -> tuple[int, int]:
    places = [(row, column) for row in range(len(office)) for column in range(len(office[0]))]
    minute = {(row, column): 0 for row, column in places if office[row][column] == "R"}
    people = sum(row.count("p") for row in office)
    knowing = len(minute)
    line = deque(minute)
    last = 0
    while line:
        here = line.popleft()
        last = minute[here]
        for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            row, column = place = here[0] + down, here[1] + right
            inside = 0 <= row < len(office) and 0 <= column < len(office[0])
            if inside and office[row][column] == "p" and place not in minute:
                minute[place] = last + 1
                line.append(place)
    return last, people - (len(minute) - knowing)


def inputs(rng):
    height, width = rng.randint(1, 4), rng.randint(1, 5)
    return (["".join(rng.choice("pppp..R") for _ in range(width)) for _ in range(height)],)
