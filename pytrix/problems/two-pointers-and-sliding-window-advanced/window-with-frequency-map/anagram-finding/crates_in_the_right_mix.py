"""Crates in the right mix

Bottles come along a belt in a fixed order; `belt` is a text with a letter for the sort of each. A shop ordered crates with just the bottles of the text `mix`, in any order. The packer watches the belt: as soon as the last bottles that came are such a mix, they are taken off as a crate, and watching begins anew with the next bottle. Bottles before them that fit no crate are left on the belt and can't be used any more.

Return the list of the places of the first bottle of each crate. `mix` has at least one bottle.
"""

from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "How do you see that a handful of bottles is the mix, without caring for their order?",
    "Compare counts. Keep the counts of the latest bottles; when more have come in than the mix has, one must go out in front.",
    "Keep the start of what is watched. After each bottle, if there are more than `len(mix)`, take the first out of the counts and move the start. If the counts equal those of the mix, note the start, empty the counts and start behind.",
)
EXAMPLES = [
    Example(("abcba", "cb"), why="bc at 1; then b alone, a: too few"),
    Example(("aabab", "ab"), why="ab at 1, ab at 3"),
    Example(("xyz", "w")),
]
EDGES = {
    "can't be used any more": Edge(("aba", "ab"), "only one crate from three bottles"),
    "at least one": Edge(("aab", "a"), "a mix of one"),
    "in any order": Edge(("cabbac", "abc"), "two crates side by side"),
    "watches the belt": Edge(("", "ab"), "an empty belt"),
    "just the bottles": Edge(("abbab", "abb"), "a sort that is needed twice"),
}
ALWAYS = [("bcb", "ccb"), ("abacb", "abc"), ("acbb", "bb"), ("acac", "a")]
MISTAKES = [
    Mistake("Bottles that were taken off can't be in a second crate; begin anew behind them.", "            counts.clear()\n            start = place + 1\n", ""),
    Mistake("How often each sort comes matters, not just which sorts there are.", "if counts == wanted:", "if set(belt[start:place + 1]) == set(mix) and place + 1 - start == len(mix):"),
    Mistake("Look at every place: crates don't begin only at multiples of the mix's length.", "            counts[belt[start]] -= 1\n            start += 1\n", "            counts.clear()\n            counts[bottle] += 1\n            start = place\n"),
    Mistake("The order of the bottles doesn't matter.", "if counts == wanted:", "if belt[start:place + 1] == mix:"),
]
ALSO_RIGHT = [
    Way(
        "Sorting the last bottles and comparing them with the sorted mix is short, and sorts again at every place.",
        '''
def crates(belt: str, mix: str) -> list[int]:
    places: list[int] = []
    start = 0
    while start + len(mix) <= len(belt):
        if sorted(belt[start:start + len(mix)]) == sorted(mix):
            places.append(start)
            start += len(mix)
        else:
            start += 1
    return places
''',
    )
]
ORACLE = '''
def crates(belt: str, mix: str) -> list[int]:
    places, free = [], 0
    for place in range(len(belt)):
        first = place - len(mix) + 1
        if first >= free:
            bottles = list(belt[first:place + 1])
            for bottle in mix:
                if bottle in bottles:
                    bottles.remove(bottle)
            if not bottles:
                places.append(first)
                free = place + 1
    return places
'''
EXPLANATION = """
Two counters are equal if every sort comes equally often; a `Counter` takes an entry with 0 like a missing one. With `abcba` and the mix `cb`:

| bottle | watched | equal | |
|---|---|---|---|
| a | a | no | |
| b | ab | no | |
| c | bc | yes | crate at 1 |
| b | b | no | |
| a | ba | no | |

Comparing the counters takes a step for each sort, so the work grows with the belt times the number of sorts.
"""


def crates(belt: str, mix: str) -> list[int]:
    wanted = Counter(mix)
    counts: Counter[str] = Counter()
    places = []
    start = 0
    for place, bottle in enumerate(belt):
        counts[bottle] += 1
        if place - start == len(mix):
            counts[belt[start]] -= 1
            start += 1
        if counts == wanted:
            places.append(start)
            counts.clear()
            start = place + 1
    return places


def inputs(rng):
    mix = "".join(rng.choice("abc") for _ in range(rng.randint(1, 3)))
    belt = "".join(rng.choice(["a", "b", "c", mix, mix[::-1]]) for _ in range(rng.randint(1, 7)))
    return belt, mix
