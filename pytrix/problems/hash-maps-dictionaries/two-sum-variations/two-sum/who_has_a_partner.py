"""Who finds a partner?

For a game in pairs, the points of the two players must add up to exactly `target`. `points` maps each player to
his or her points; nobody plays with himself or herself.

Return the players for whom there is **at least one** possible partner, in alphabetical order.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "How many points must a partner of somebody with 30 have, if the target is 50?",
    "Make a list of all points. For each player, take the player's own points out of consideration, and ask for those of the partner.",
    "Count the points in a dictionary. A partner with other points must be there once; one with the same points means that there must be two of them.",
)
EXAMPLES = [
    Example(({"Ann": 30, "Bob": 20, "Cem": 25, "Dee": 30}, 50), why="Ann or Dee with Bob"),
    Example(({"Cem": 25, "Bob": 10, "Ann": 25}, 50), why="Ann and Cem have half of it each"),
    Example(({"Ann": 25, "Bob": 10}, 50), why="Ann can't play with herself"),
]
EDGES = {
    "at least one": Edge(({"b": 1, "c": 1, "a": 2, "d": 2}, 3), "everybody has two partners"),
    "maps each player": Edge(({}, 5), "no players"),
}
MISTAKES = [
    Mistake("A player with half of the target is his or her own partner in your answer.", "needed = 2 if partner == own else 1", "needed = 1"),
    Mistake("Two players with half of the target each can play together.", "needed = 2 if partner == own else 1", "needed = 99 if partner == own else 1"),
    Mistake("The players are in the order of the dictionary. They should be in alphabetical order.", "for player in sorted(points):", "for player in points:"),
    Mistake("Your players are those without any partner.", "number.get(partner, 0) >= needed", "number.get(partner, 0) < needed"),
]
EXPLANATION = """
The table says how many players have a number of points, so each player asks once.

| player | partner needs | such players | needed | finds one |
|---|---|---|---|---|
| Ann, 30 | 20 | 1 | 1 | yes |
| Bob, 20 | 30 | 2 | 1 | yes |
| Cem, 25 | 25 | 1, Cem | 2 | no |
| Dee, 30 | 20 | 1 | 1 | yes |

Each player costs two look-ups; comparing every player with every other would cost the square of their number.
"""


def with_partner(points: dict[str, int], target: int) -> list[str]:
    number: dict[int, int] = {}
    for own in points.values():
        number[own] = number.get(own, 0) + 1
    found: list[str] = []
    for player in sorted(points):
        own = points[player]
        partner = target - own
        needed = 2 if partner == own else 1
        if number.get(partner, 0) >= needed:
            found.append(player)
    return found


def inputs(rng):
    names = rng.sample(["Ann", "Bob", "Cem", "Dee", "Eli", "Fay"], rng.randint(2, 6))
    return ({name: rng.randint(1, 6) for name in names}, rng.choice([4, 6, 7, 8, 9]))
