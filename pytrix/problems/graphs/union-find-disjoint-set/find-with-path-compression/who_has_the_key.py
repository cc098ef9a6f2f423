"""Who has the key?

Neighbours pass on keys to their gardens. Whoever goes away gives their own key, and all those they got from others, to one person. `gave` maps everybody who did so to this person; whoever is not in it still has all keys. There is no circle.

`asked` lists people. Return a list that says for each of them who has the key to their garden now; for people who gave none away that is their own name.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "Ann gave her key to Bo, and Bo gave it to Cy. How do you get from Ann to Cy with the dictionary?",
    "Go from each person to the one who got the key, as long as that person gave it away, too.",
    "A `while` loop looks whether the name is in the dictionary, and replaces it by the next one. What is left at the end goes into the list.",
)
EXAMPLES = [
    Example(({"Ann": "Bo", "Bo": "Cy"}, ["Ann", "Bo", "Cy"]), why="Cy has it"),
    Example(({"Ann": "Di", "Bo": "Di"}, ["Bo", "Ed"]), why="Ed gave nothing away"),
    ({"x": "y", "y": "z", "z": "w"}, ["z", "x"]),
]
EDGES = {"gave none away": ({}, ["Flo"]), "`asked`": Edge(({"Ann": "Bo"}, []), "nobody is asked")}
ALWAYS = [({"a": "b", "b": "c", "c": "d", "e": "c"}, ["e", "a"])]
MISTAKES = [
    Mistake("Whoever got the key may have passed it on: follow it to the end.", "while person in gave:", "if person in gave:"),
    Mistake("Whoever gave nothing away still has their own key.", "        holders.append(person)\n", "        holders.append(person if person != first else None)\n", "    for person in asked:\n", "    for person in asked:\n        first = person\n"),
    Mistake("Every person in the list needs an answer, even if several answers are the same.", "return holders", "return list(dict.fromkeys(holders))"),
]
EXPLANATION = """
Every person points to the next one, and the chain ends with whoever has the key. For Ann, Bo and Cy of the first example:

| asked | way | has the key |
|---|---|---|
| Ann | Ann, Bo, Cy | Cy |
| Bo | Bo, Cy | Cy |
| Cy | Cy | Cy |

Each question costs as many steps as its chain is long. If many are asked, it pays to note the end for everybody on the way.
"""


def holders(gave: dict[str, str], asked: list[str]) -> list[str]:
    holders = []
    for person in asked:
        while person in gave:
            person = gave[person]
        holders.append(person)
    return holders


def inputs(rng):
    people = rng.sample("abcdefgh", rng.randint(2, 8))
    gave = {person: rng.choice(people[place + 1 : place + 3]) for place, person in enumerate(people[:-1]) if rng.random() < 0.8}
    return (gave, [rng.choice(people) for _ in range(rng.randint(0, 5))])
