"""Opening the phone book

Whoever looks for a name with W opens the phone book near its end. A search in ordered `values` can do the same: between the first and the last
position that are left, it looks at `first + (wanted - values[first]) * (last - first) // (values[last] - values[first])`.

If the value there is the wanted one, the search ends. If it is too small, everything up to that position is ruled out, else everything from
there on. The search also ends when nothing is left, or when `wanted` is smaller than the first or larger than the last value left. When
the first and the last value left are equal, it looks at the first one.

Return the positions looked at, in order. The values are whole numbers in rising order, and may occur several times.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "For 10, 20, 30, 40, 50 and the wanted 40, which position does the formula give?",
    "The loop goes on while the wanted value lies between the first and the last one left. What happens to the division when these two are equal?",
    "Work out the position, with the first one if both ends are equal, note it, and then move one of the ends past it.",
)
EXAMPLES = [
    Example(([10, 20, 30, 40, 50], 40), why="the values are even, so the first look hits"),
    Example(([1, 2, 4, 8, 16, 32], 8), why="uneven values need more looks"),
    Example(([5, 9], 12)),
]
EDGES = {"equal": Edge(([7, 7, 7], 7), "all values equal"), "nothing is left": Edge(([], 3), "no values"), "smaller than the first": ([4, 6], 1)}
ALWAYS = [([5], 5), ([7, 14, 22, 23, 24, 28], 19), ([2, 5, 5], 5)]
MISTAKES = [
    Mistake("When both ends are equal, the formula divides by zero.", "spread = values[last] - values[first] or 1", "spread = values[last] - values[first]"),
    Mistake("You look at the middle; the formula takes the values into account.",
            "first + (wanted - values[first]) * (last - first) // spread", "(first + last) // 2"),
    Mistake("The position looked at is ruled out too, or the search may not move on.", "first = place + 1", "first = place"),
    Mistake("A wanted value equal to the last one left may still be found.", "wanted <= values[last]", "wanted < values[last]"),
]
EQUIVALENT = {
    "spread = values[last] - values[first] or 1 -> spread = values[last] - values[first] or 2":
        "where the spread is 0 the wanted value is the first one, so 0 is divided",
}
ORACLE = """
def looks(values: list[int], wanted: int) -> list[int]:
    def search(first: int, last: int) -> list[int]:
        if first > last or not values[first] <= wanted <= values[last]:
            return []
        place = first
        if values[first] != values[last]:
            place = first + (wanted - values[first]) * (last - first) // (values[last] - values[first])
        if values[place] == wanted:
            return [place]
        return [place, *(search(place + 1, last) if values[place] < wanted else search(first, place - 1))]

    return search(0, len(values) - 1)
"""
ALSO_RIGHT = [
    Way("A function that calls itself for what is left reads like the rule; it needs a call for each look.",
        """
def looks(values: list[int], wanted: int) -> list[int]:
    return looks_between(values, wanted, 0, len(values) - 1)


def looks_between(values: list[int], wanted: int, first: int, last: int) -> list[int]:
    if first > last or not values[first] <= wanted <= values[last]:
        return []
    spread = values[last] - values[first] or 1
    place = first + (wanted - values[first]) * (last - first) // spread
    if values[place] == wanted:
        return [place]
    if values[place] < wanted:
        return [place, *looks_between(values, wanted, place + 1, last)]
    return [place, *looks_between(values, wanted, first, place - 1)]
"""),
]
EXPLANATION = """
For 10 to 50 and the wanted 40, the formula gives 0 + 30 * 4 // 40 = 3, which is a hit. For 1, 2, 4, 8, 16, 32 and 8 it gives 0 + 7 * 5 // 31 = 1,
too small; from 2 on, 2 + 4 * 3 // 28 = 2, too small again; then 3. On evenly spread values very few looks are needed, about the
logarithm of the logarithm; on uneven ones it may cost a look at nearly every value, so halving is the safer other way.
"""


def looks(values: list[int], wanted: int) -> list[int]:
    seen: list[int] = []
    first, last = 0, len(values) - 1
    while first <= last and values[first] <= wanted <= values[last]:
        spread = values[last] - values[first] or 1
        place = first + (wanted - values[first]) * (last - first) // spread
        seen.append(place)
        if values[place] < wanted:
            first = place + 1
        elif values[place] > wanted:
            last = place - 1
        else:
            break
    return seen


def inputs(rng):
    values = sorted(rng.choices(range(1, rng.choice([8, 30, 99])), k=rng.randint(2, 9)))
    return (values, rng.choice([rng.choice(values), values[-1], values[0], rng.randint(0, 40)]))
