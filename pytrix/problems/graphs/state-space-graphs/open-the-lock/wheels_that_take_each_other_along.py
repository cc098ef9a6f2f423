"""Wheels that take each other along

A toy lock has several wheels in a row, with the digits from 0 to `top` on each; after `top` comes 0 again. Turning a wheel on by one takes the next wheel on its right along, which turns on by one as well. Wheels turn on only, never back. The last wheel has none on its right and turns alone.

A small spring makes some positions impossible: `jammed` lists them, and they may not even be passed. Return the fewest turns that lead from the position `start` to `goal`, or -1 if there is no way. Positions are texts with a digit for each wheel. `start` is not jammed; if it is the goal already, the answer is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
CONSTRAINTS = ("one to four wheels, `top` from 1 to 9",)
HINTS = (
    "Which positions follow a position? How many of them are there?",
    "Search in rings: positions are nodes, and a turn leads from one to the next. Treat the jammed ones as if they had been visited.",
    "For each wheel, build the new position from the digits in front, one or two digits that go on by one, and the digits behind.",
)
EXAMPLES = [
    Example(("00", "12", 9, []), why="the first wheel once gives 11, then the last one"),
    Example(("00", "12", 9, ["11"]), why="the last wheel first: 01, then 12"),
    Example(("000", "100", 1, []), why="the first wheel gives 110, the second 101, the last 100"),
]
EDGES = {"the goal already": ("7", "7", 9, []), "no way": Edge(("00", "01", 1, ["01"]), "the goal is jammed"), "after `top` comes 0": Edge(("2", "1", 2, []), "a single wheel goes round"), "may not even be passed": Edge(("0", "3", 3, ["2"]), "a jam on the only way")}
ALWAYS = [("20", "02", 2, []), ("010", "101", 2, ["011"]), ("0000", "1001", 1, [])]
MISTAKES = [
    Mistake("Turning a wheel takes the next one along.", "position[wheel : wheel + 2]", "position[wheel : wheel + 1]", "position[wheel + 2 :]", "position[wheel + 1 :]"),
    Mistake("Jammed positions may not be passed.", "turns = dict.fromkeys(jammed, -1)", "turns: dict[str, int] = {}"),
    Mistake("After `top` comes 0, on each wheel.", "% (top + 1)", "% 10"),
    Mistake("Wheels only turn on; turning back by one isn't possible.", "(int(digit) + 1)", "(int(digit) + top)"),
]
ORACLE = """
def fewest_turns(start: str, goal: str, top: int, jammed: list[str]) -> int:
    shown, before, turns = {start}, set(), 0
    while goal not in shown:
        if shown == before:
            return -1
        before = set(shown)
        turns += 1
        for position in before:
            for wheel in range(len(start)):
                digits = [int(digit) for digit in position]
                for place in (wheel, wheel + 1):
                    if place < len(digits):
                        digits[place] = 0 if digits[place] == top else digits[place] + 1
                new = "".join(map(str, digits))
                if new not in jammed:
                    shown.add(new)
    return turns
"""
EXPLANATION = """
Every position is a node, and each wheel gives one step to another position; the graph is never written down. In rings from `00` to `12`, with 11 jammed:

| turns | new positions |
|---|---|
| 0 | 00 |
| 1 | 01 |
| 2 | 12, and 02 |

With w wheels there are at most (top + 1) to the power of w positions with w steps each. Another way thinks about how often each wheel is turned: without jams that can even be calculated, since the order doesn't matter then.
"""


def fewest_turns(start: str, goal: str, top: int, jammed: list[str]) -> int:
    turns = dict.fromkeys(jammed, -1)
    turns[start] = 0
    queue = [start]
    for position in queue:
        for wheel in range(len(position)):
            turned = "".join(str((int(digit) + 1) % (top + 1)) for digit in position[wheel : wheel + 2])
            new = position[:wheel] + turned + position[wheel + 2 :]
            if new not in turns:
                turns[new] = turns[position] + 1
                queue.append(new)
    return turns.get(goal, -1)


def inputs(rng):
    wheels, top = rng.choice([(1, 5), (2, 3), (2, 2), (3, 2), (3, 1), (4, 1)])
    position = lambda: "".join(str(rng.randint(0, top)) for _ in range(wheels))
    start = position()
    jammed = sorted({position() for _ in range(rng.randint(0, 4))} - {start})
    return (start, position(), top, jammed)
