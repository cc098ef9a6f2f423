"""Letters that are sent on

When people move, the post office notes it in `moved`, a dictionary from an old address to a new one. A letter is sent
on as long as its address is an old one, possibly many times. `letters` holds the addresses written on today's
letters.

Return a dictionary from each address where letters end up to their number. A letter whose address nobody has moved
from stays there. Letters that would be sent round in circles for ever count under the key `"lost"`, which appears
only if there are such letters.

Chains of moves can be long, and many letters share them.
"""
from pytrix.question.authoring import Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "ITERATE")
CONSTRAINTS = ("up to 6,000 moves and as many letters", "no address is called `lost`")
HINTS = (
    "Two letters meet at some address. What does the second one know from then on, if the first has left a note?",
    "Keep a dictionary of final addresses. Follow a chain only until you meet an address whose end is known, then note that "
    "end for every address on the way.",
    "Before the end is known, note `lost` for each address you pass. If the walk comes back to one of them, that note "
    "is the truth; otherwise overwrite it at the end of the walk.",
)
EXAMPLES = [
    Example(({"mill 1": "lake 4", "lake 4": "hill 2"}, ["mill 1", "hill 2", "lake 4"])),
    Example(({"a": "b", "b": "c", "c": "b"}, ["a", "c", "d"]), why="b and c send letters to each other"),
    Example(({"x": "x", "y": "z"}, ["y", "x"]), why="x moved to where it was"),
]
EDGES = {
    "round in circles for ever": ({"a": "b", "b": "a", "c": "a"}, ["c", "a", "c", "b"]),
    "nobody has moved from stays there": ({}, ["a", "a"]),
}
ALWAYS = [({"a": "b"}, ["a", "a"])]
MISTAKES = [
    Mistake("You send each letter on just once. Its new address may be an old one by now.",
            """
def delivered(moved: dict[str, str], letters: list[str]) -> dict[str, int]:
    count: dict[str, int] = {}
    for place in letters:
        end = "lost" if moved.get(place) == place else moved.get(place, place)
        count[end] = count.get(end, 0) + 1
    return count
"""),
    Mistake("A letter that comes back to its first address is lost, but so is one that enters a circle from outside. "
            "Your program runs for ever on such a letter.",
            """
def delivered(moved: dict[str, str], letters: list[str]) -> dict[str, int]:
    count: dict[str, int] = {}
    for address in letters:
        place = moved.get(address, address)
        while place in moved and place != address:
            place = moved[place]
        end = "lost" if place in moved else place
        count[end] = count.get(end, 0) + 1
    return count
"""),
    Mistake("You leave the note `lost` at addresses whose end you have found, so later letters are taken for lost.",
            "        for each in trail:\n            known[each] = end\n", ""),
    Mistake("A letter whose address nobody has moved from stays there. It is not lost.",
            "known.get(place, place)", 'known.get(place, "lost")'),
]
SIZE = 6_000
SLOW = [
    Slow("Right, but each letter walks the whole chain again. Let later letters use what the earlier ones have found.",
         """
def delivered(moved: dict[str, str], letters: list[str]) -> dict[str, int]:
    count: dict[str, int] = {}
    for address in letters:
        passed = set()
        while address in moved and address not in passed:
            passed.add(address)
            address = moved[address]
        end = "lost" if address in passed else address
        count[end] = count.get(end, 0) + 1
    return count
"""),
]
EXPLANATION = """
`known` answers for every address whose end was found. With the moves a → b, b → c, c → b the letters `a, c, d` give:

| letter | walk | meets | noted |
|---|---|---|---|
| a | a, b, c | b, which has the note `lost` | a, b, c: `lost` |
| c | none | c, which is known | nothing new |
| d | none | d, from where nobody has moved | nothing new |

No address is walked through twice, so the work grows with the number of moves plus the number of letters. Following
the chain for each letter anew is simpler, but costs their product.
"""


def delivered(moved: dict[str, str], letters: list[str]) -> dict[str, int]:
    known: dict[str, str] = {}
    count: dict[str, int] = {}
    for place in letters:
        trail: list[str] = []
        while place in moved and place not in known:
            known[place] = "lost"
            trail.append(place)
            place = moved[place]
        end = known.get(place, place)
        for each in trail:
            known[each] = end
        count[end] = count.get(end, 0) + 1
    return count


def inputs(rng):
    names = list("abcdefgh")[: rng.randint(2, 8)]
    low = rng.choice([0, 1])
    moved = {
        names[place]: rng.choice(names[(place + 1) * low :])
        for place in rng.sample(range(len(names) - 1), rng.randint(1, len(names) - 1))
    }
    return (moved, [rng.choice(names) for _ in range(rng.randint(1, 6))])


def large(rng, size):
    order = [f"house {number}" for number in range(size)]
    rng.shuffle(order)
    return (dict(zip(order, order[1:])), order[: size // 2] * 2)
