"""Which rule fits the kiosk?

A kiosk has a counter for `size` magazines; all others are in the back room. When a wanted magazine is not on the counter, it is fetched and stays there. If the counter is full, one has to go first, and we can't agree which. Please replay a day under each rule.

The list `wanted` holds the magazines in the order in which customers wanted them. Return a dictionary that gives, for each of these rules, how many magazines had to be fetched:

- `"oldest"`: the one that was put on the counter first goes,
- `"unused"`: the one that was not wanted for the longest time goes,
- `"newest"`: the one that was put on the counter last goes.

The counter is empty in the morning.
"""
from collections.abc import Callable

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COMPARE", "COUNT")
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "What do the three replays have in common, and where exactly do they differ?",
    "Write the replay once and hand it what differs. The counter can be a list; each rule chooses a place in it, and one rule also moves what was wanted.",
    "Keep the counter in the order of arrival. For the rule about use, take a wanted magazine out and append it again; then it is the first place that goes. Only one rule drops the last place.",
)
EXAMPLES = [
    Example((["owl", "fox", "owl", "elk", "owl"], 2), why="only `oldest` throws owl out for elk"),
    Example((["owl", "fox", "elk", "owl", "fox", "elk"], 2), why="`newest` keeps owl all day"),
    Example((["owl", "owl"], 1)),
]
EDGES = {
    "empty in the morning": Edge(([], 2), "nothing was wanted"),
    "The counter is full": Edge((["a", "b", "a", "b", "a"], 3), "never quite full"),
    "`size` is at least 1": Edge((["a", "b", "a", "a"], 1), "room for one"),
}
MISTAKES = [
    Mistake("Under `unused`, a magazine that was on the counter must count as used when it is wanted.", "            if moves:\n                counter.append(counter.pop(counter.index(magazine)))\n", "            pass\n"),
    Mistake("Under `oldest`, being wanted again must not change a magazine's place.", "\"oldest\": fetched(wanted, size, 0, False)", "\"oldest\": fetched(wanted, size, 0, True)"),
    Mistake("Under `newest`, the magazine put there last goes, not the first one.", "fetched(wanted, size, -1, False)", "fetched(wanted, size, 0, False)"),
    Mistake("The place must be made before the new magazine lies there, or `newest` throws out the very one that was just fetched.", "            if len(counter) == size:\n                counter.pop(leaves)\n            counter.append(magazine)\n", "            counter.append(magazine)\n            if len(counter) > size:\n                counter.pop(leaves)\n"),
]
ORACLE = """
def compare_rules(wanted: list[str], size: int) -> dict[str, int]:
    result = {}
    for rule in ("oldest", "unused", "newest"):
        put, used, fetches = {}, {}, 0
        for now, magazine in enumerate(wanted):
            if magazine not in put:
                fetches += 1
                if len(put) >= size:
                    key = {"oldest": put.get, "unused": used.get, "newest": lambda each: -put[each]}[rule]
                    del put[min(put, key=key)]
                put[magazine] = now
            used[magazine] = now
        result[rule] = fetches
    return result
"""
EXPLANATION = """
The replay is the same under every rule; only the place that leaves, and whether a use moves a magazine to the end, differ. So they are handed in. For owl, fox, owl, elk, owl and two places:

| rule | before elk | elk pushes out | last owl |
|---|---|---|---|
| oldest | owl fox | owl | fetched |
| unused | fox owl | fox | there |
| newest | owl fox | fox | there |

Each replay looks through the counter once a customer. Instead of a number and a yes or no, one could hand in a function that chooses who leaves; that costs a line for each rule and would also allow a random one.
"""


def fetched(wanted: list[str], size: int, leaves: int, moves: bool) -> int:
    counter: list[str] = []
    fetches = 0
    for magazine in wanted:
        if magazine in counter:
            if moves:
                counter.append(counter.pop(counter.index(magazine)))
        else:
            fetches += 1
            if len(counter) == size:
                counter.pop(leaves)
            counter.append(magazine)
    return fetches


def compare_rules(wanted: list[str], size: int) -> dict[str, int]:
    return {
        "oldest": fetched(wanted, size, 0, False),
        "unused": fetched(wanted, size, 0, True),
        "newest": fetched(wanted, size, -1, False),
    }


def inputs(rng):
    return ([rng.choice(["owl", "fox", "elk", "bee", "jay"]) for _ in range(rng.randint(4, 14))], rng.randint(1, 4))
