"""Where to put the server

Devices in a house, numbered from 0, are joined by cables in such a way that there is exactly one way between any two of them. A server is to be connected to one device, so that data have to pass as few cables as possible even to the device that is farthest away.

`cables` lists the pairs of devices that a cable joins; with n devices there are n - 1 cables. Return the pair of the sorted list of the best devices and the number of cables from such a device to the one farthest from it. There are `devices` devices, at least one.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("up to 2,000 devices",)
HINTS = (
    "Can a device with a single cable be the best one, if there are more than two devices?",
    "Take away all devices with a single cable at the same time, and again, as long as more than two are left. How many can be left in the end?",
    "Count the rounds. If one device is left, that is the number of cables; with two, the farthest device is one cable further away.",
)
EXAMPLES = [
    Example((6, [(0, 1), (1, 2), (2, 3), (2, 4), (4, 5)]), why="0, 3 and 5 go first, then 1 and 4"),
    Example((4, [(2, 0), (0, 3), (3, 1)]), why="two devices in the middle of a line"),
    (5, [(4, 0), (4, 1), (4, 2), (4, 3)]),
]
EDGES = {"at least one": Edge((1, []), "a single device"), "best devices": Edge((2, [(1, 0)]), "two devices"), "exactly one way": Edge((7, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (2, 6)]), "a line with a branch")}
MISTAKES = [
    Mistake("Two devices can be equally good; stop when at most two are left.", "while len(left) > 2:", "while len(left) > 1 and any(len(near[device]) == 1 for device in left):"),
    Mistake("The device with most cables need not lie in the middle.", """
def best_places(devices: int, cables: list[tuple[int, int]]) -> tuple[list[int], int]:
    ends = [device for cable in cables for device in cable]
    most = max((ends.count(device) for device in range(devices)), default=0)
    best = [device for device in range(devices) if ends.count(device) == most]
    return best, max(1, len(cables) // 2)
"""),
    Mistake("With two devices left, one of them is a cable away from the other.", "rounds + len(left) - 1", "rounds"),
    Mistake("All devices with a single cable go at the same time, not one after another.", "ends = [device for device in left if len(near[device]) == 1]", "ends = [device for device in left if len(near[device]) == 1][:1]"),
]
ORACLE = """
def best_places(devices: int, cables: list[tuple[int, int]]) -> tuple[list[int], int]:
    farthest = []
    for start in range(devices):
        steps = {start: 0}
        for _ in range(devices):
            for a, b in cables:
                if a in steps and b not in steps:
                    steps[b] = steps[a] + 1
                elif b in steps and a not in steps:
                    steps[a] = steps[b] + 1
        farthest.append(max(steps.values()))
    return [device for device in range(devices) if farthest[device] == min(farthest)], min(farthest)
"""
EXPLANATION = """
Taking away all ends shortens every longest way by one cable on both sides, so its middle stays the middle. One or two devices are left. For the first example:

| round | taken away | left |
|---|---|---|
| 1 | 0, 3, 5 | 1, 2, 4 |
| 2 | 1, 4 | 2 |

After two rounds only 2 is left, two cables from the farthest. Each round looks at the devices left, so a long line takes n²/4 steps; to keep a list of new ends makes it n. Another way looks for the longest way of all, with two searches, and takes its middle.
"""


def best_places(devices: int, cables: list[tuple[int, int]]) -> tuple[list[int], int]:
    near: dict[int, set[int]] = {device: set() for device in range(devices)}
    for a, b in cables:
        near[a].add(b)
        near[b].add(a)
    left = set(near)
    rounds = 0
    while len(left) > 2:
        ends = [device for device in left if len(near[device]) == 1]
        for device in ends:
            near[near[device].pop()].remove(device)
        left.difference_update(ends)
        rounds += 1
    return sorted(left), rounds + len(left) - 1


def inputs(rng):
    devices = rng.randint(1, 9)
    names = list(range(devices))
    rng.shuffle(names)
    reach = rng.choice([1, 2, 9])
    cables = [(names[place], names[rng.randrange(max(0, place - reach), place)]) for place in range(1, devices)]
    rng.shuffle(cables)
    return (devices, cables)
