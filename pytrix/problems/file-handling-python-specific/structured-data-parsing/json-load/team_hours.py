"""Hours of a team

A JSON file holds an object whose key `teams` has a list of teams. Each team is an object with the keys `name` and `members`; the value of
`members` is a list of objects with the keys `name` and `hours`, where `hours` is a whole number or `null` for someone who is away.

Return the sum of the hours of everyone in the team called `team` in the file at `path`. Members who are away count as 0. Several teams may have the same
name; all of them count together. If there is no such team, return 0.
"""
import json

from pytrix.question.authoring import Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "What are the Python types of the whole, of `teams`, and of one member?",
    "Load the file, walk over the list of teams, and in the right ones over the members.",
    "`null` becomes `None`, which can't be added. `None or 0` is 0.",
)
EXAMPLES = [
    Example(({"t.json": '{"teams": [{"name": "red", "members": [{"name": "Ann", "hours": 8}, {"name": "Bo", "hours": null}, {"name": "Cy", "hours": 5}]}]}'}, "t.json", "red"), why="Bo is away"),
    Example(({"t.json": '{"teams": [{"name": "red", "members": [{"name": "Ann", "hours": 8}]}, {"name": "blue", "members": []}]}'}, "t.json", "green"), why="no such team"),
    Example(({"t.json": '{"teams": [{"name": "a", "members": [{"name": "X", "hours": 3}]}, {"name": "a", "members": [{"name": "X", "hours": 4}]}]}'}, "t.json", "a"), why="two teams with that name"),
]
EDGES = {
    "no such team": ({"t.json": '{"teams": []}'}, "t.json", "red"),
    "who are away": ({"t.json": '{"teams": [{"name": "red", "members": [{"name": "Bo", "hours": null}]}]}'}, "t.json", "red"),
}
ALWAYS = [
    ({"t.json": '{"teams": [{"name": "red", "members": [{"name": "Al", "hours": 3}, {"name": "Al", "hours": 4}]}, {"name": "dark red", "members": [{"name": "Bo", "hours": 9}]}]}'}, "t.json", "red"),
]
MISTAKES = [
    Mistake("Someone who is away has `null`, in Python `None`, which can't be added.", 'member["hours"] or 0', 'member["hours"]'),
    Mistake("You add the hours of all teams; only those with the right name count.", 'if group["name"] == team:', "if True:"),
    Mistake("Several teams may have that name, but you stop after the first.", "    return total", "                return total\n    return total"),
    Mistake("You count the members; their hours are to be added.", 'total += member["hours"] or 0', "total += 1"),
]
EXPLANATION = """
`json.load` turns the file into dictionaries and lists, and two loops walk down to the hours. For the team red:

| member | hours | total |
|---|---|---|
| Ann | 8 | 8 |
| Bo | `None`, so 0 | 8 |
| Cy | 5 | 13 |

Each team and each member is looked at once at most, so the work grows with the size of the file.
"""


def team_hours(path: str, team: str) -> int:
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    total = 0
    for group in data["teams"]:
        if group["name"] == team:
            for member in group["members"]:
                total += member["hours"] or 0
    return total


def inputs(rng):
    teams = [{"name": rng.choice(["red", "blue"]), "members": [{"name": rng.choice("ABC"), "hours": rng.choice([None, 0, 4, 8])} for _ in range(rng.randint(0, 4))]} for _ in range(rng.randint(1, 4))]
    return ({"t.json": json.dumps({"teams": teams})}, "t.json", rng.choice(["red", "red", "blue", "green"]))
