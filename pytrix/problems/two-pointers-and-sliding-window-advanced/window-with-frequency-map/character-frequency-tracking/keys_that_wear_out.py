"""Keys that wear out

A repair shop looks at what somebody `typed`, a text of small letters and spaces. A key wears out fastest when it is pressed often within a short time. For every stretch of `size` pressed keys the heaviest load is the greatest number of times that one letter occurs in it; spaces don't count.

Return the list of the heaviest load of each stretch, from left to right. If the text is shorter than `size`, the list is empty.
"""

from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT",)
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "Which counts change when the stretch moves on by one key?",
    "Only two: that of the key that comes in and that of the key that goes out. There are 26 letters, so the greatest count is found quickly.",
    "Keep a counter. Add the new key unless it is a space; when the stretch has become too long, subtract the key `size` places before, unless it is a space. From the first full stretch on note the greatest count, or 0.",
)
EXAMPLES = [
    Example(("abbac", 3), why="abb, bba and bac"),
    Example(("a  a", 2)),
    Example(("zzz", 2)),
]
EDGES = {
    "shorter than `size`": ("ab", 3),
    "spaces don't count": ("   x", 3),
    "each stretch": Edge(("hello all", 4), "from the first to the last"),
    "pressed keys": Edge(("q", 1), "a single key"),
}
ALWAYS = [("abab", 3)]
MISTAKES = [
    Mistake("Spaces don't count, neither coming in nor going out.", 'if key != " ":', "if True:"),
    Mistake("The key that leaves the stretch has to be taken off its count.", "            counts[typed[place - size]] -= 1\n", "            pass\n"),
    Mistake("The first stretch is complete with `size` keys.", "if place >= size - 1:", "if place >= size:"),
    Mistake("Ask for the greatest count of a letter, not for how many different letters there are.", "max(counts.values(), default=0)", "sum(count > 0 for count in counts.values())"),
]
ALSO_RIGHT = [
    Way(
        "Counting every stretch anew is shorter and takes a step for each key of each stretch.",
        '''
def heaviest_loads(typed: str, size: int) -> list[int]:
    loads = []
    for start in range(len(typed) - size + 1):
        stretch = typed[start:start + size]
        loads.append(max(Counter(stretch.replace(" ", "")).values(), default=0))
    return loads
''',
    )
]
ORACLE = '''
def heaviest_loads(typed: str, size: int) -> list[int]:
    loads = []
    for start in range(len(typed)):
        if start + size <= len(typed):
            load = 0
            for letter in "abcdefghijklmnopqrstuvwxyz":
                found = [key for key in typed[start:start + size] if key == letter]
                load = max(load, len(found))
            loads.append(load)
    return loads
'''
EXPLANATION = """
The counter follows the stretch: one key comes in, one goes out. With `abbac` and 3:

| comes in | goes out | counts | load |
|---|---|---|---|
| a, b, b | | a 1, b 2 | 2 |
| a | a | a 1, b 2 | 2 |
| c | b | a 1, b 1, c 1 | 1 |

Each step looks at no more than 26 counts, whatever the size of the stretch.
"""


def heaviest_loads(typed: str, size: int) -> list[int]:
    counts: Counter[str] = Counter()
    loads = []
    for place, key in enumerate(typed):
        if key != " ":
            counts[key] += 1
        if place >= size and typed[place - size] != " ":
            counts[typed[place - size]] -= 1
        if place >= size - 1:
            loads.append(max(counts.values(), default=0))
    return loads


def inputs(rng):
    return "".join(rng.choice("aab c") for _ in range(rng.randint(1, 12))), rng.randint(1, 5)
