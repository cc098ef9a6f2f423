"""One of each on the belt

Things lie on a belt in a row. `kinds` is a text with one letter for the kind of each thing, and the list `weights`, of the same length, holds their weights in grams, each at least 1.

A machine cuts one stretch out of the belt. In a stretch no kind may occur twice. Return the greatest total weight of such a stretch. An empty belt gives 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "A kind comes a second time. Which things at the front of your stretch have to go now?",
    "Keep the place where each kind was seen last, and the weight of the present stretch. The front moves just past the earlier one of the same kind, never back.",
    "For each thing: while the front is not past the last place of its kind, take away the weight at the front and move on. Then add the weight and compare.",
)
EXAMPLES = [
    Example(("abac", [5, 1, 2, 4]), why="`bac` weighs 7; the first `a` must stay out"),
    Example(("abcdda", [9, 9, 9, 1, 50, 3]), why="two things can weigh more than four"),
    ("zz", [3, 8]),
]
EDGES = {
    "empty belt": ("", []),
    "one stretch out of the belt": Edge(("abba", [1, 20, 5, 9]), "an `a` far behind the front"),
    "occur twice": Edge(("aaa", [4, 9, 2]), "one kind only"),
}
MISTAKES = [
    Mistake("You look for the stretch with the most things. The heaviest one is wanted.",
            """
def heaviest_stretch(kinds: str, weights: list[int]) -> int:
    best: tuple[int, int] = (0, 0)
    for start in range(len(kinds)):
        seen: set[str] = set()
        for end in range(start, len(kinds)):
            if kinds[end] in seen:
                break
            seen.add(kinds[end])
            best = max(best, (end - start + 1, sum(weights[start : end + 1])))
    return best[1]
"""),
    Mistake("When a kind comes again you throw the whole stretch away. Only what lies up to its earlier place must go.",
            "        while start <= last.get(kind, -1):\n            total -= weights[start]\n            start += 1\n",
            "        if start <= last.get(kind, -1):\n            total = 0\n            start = place\n"),
    Mistake("You take away only the first thing of the stretch. Everything up to the earlier place of the kind must go.",
            "while start <= last.get(kind, -1):", "if start <= last.get(kind, -1):"),
    Mistake("The earlier thing of the same kind is still in your stretch.", "start <= last", "start < last"),
]
ORACLE = """
def heaviest_stretch(kinds: str, weights: list[int]) -> int:
    best = 0
    for start in range(len(kinds)):
        for end in range(start + 1, len(kinds) + 1):
            if len(set(kinds[start:end])) == end - start:
                best = max(best, sum(weights[start:end]))
    return best
"""
ALSO_RIGHT = [
    Way("A set of the kinds inside instead of their last places: the front gives up one thing after the other until the kind is free. The same number of steps.",
        """
def heaviest_stretch(kinds: str, weights: list[int]) -> int:
    inside: set[str] = set()
    start = total = best = 0
    for kind, weight in zip(kinds, weights):
        while kind in inside:
            inside.remove(kinds[start])
            total -= weights[start]
            start += 1
        inside.add(kind)
        total += weight
        best = max(best, total)
    return best
"""),
]
EXPLANATION = """
The stretch grows at its right end. If the new kind was seen inside, the front moves just past that place, and the weights it passes are taken away. For `abac` with 5, 1, 2, 4:

| new | front | stretch | weight | best |
|---|---|---|---|---|
| a | 0 | a | 5 | 5 |
| b | 0 | ab | 6 | 6 |
| a | 1 | ba | 3 | 6 |
| c | 1 | bac | 7 | 7 |

Each thing comes in once and goes out at most once, so the time grows with the length of the belt. Trying all stretches takes time with its square. Another way keeps a set of the kinds inside.
"""


def heaviest_stretch(kinds: str, weights: list[int]) -> int:
    last: dict[str, int] = {}
    start = total = best = 0
    for place, kind in enumerate(kinds):
        while start <= last.get(kind, -1):
            total -= weights[start]
            start += 1
        last[kind] = place
        total += weights[place]
        best = max(best, total)
    return best


def inputs(rng):
    kinds = letters(rng, 0, 9, rng.choice(["ab", "abc", "abcde"]))
    return (kinds, [rng.choice([1, 2, 5, 9, 30]) for _ in kinds])
