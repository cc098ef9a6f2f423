"""Cards for this door

Each right in a building has a value: 1, 2, 4, 8, and so on, a single bit each. A card holds the sum of its owner's rights, and so does a
door: the rights that it demands. A card opens the door if it has all the rights demanded; further rights do no harm.

Return the positions in `cards` of all cards that open the door `demanded`, in order. A door that demands nothing, 0, opens for every
card.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Write 6 and 13 in binary, one below the other. In which places do both have a 1?",
    "The operator `&` keeps the bits that both numbers have. What has to be left of the demanded bits if none of them is missing?",
    "Combine card and door with `&`, and compare the outcome with what the door demands. Keep the positions where both are the same.",
)
EXAMPLES = [
    Example(([6, 4, 7, 13], 6), why="6 is 4 + 2; 7 has both too, and 13 is 8 + 4 + 1, without the 2"),
    Example(([8, 5], 2), why="neither has the 2"),
    Example(([0, 3], 0), why="nothing is demanded"),
]
EDGES = {"a door that demands nothing": ([5], 0), "`cards`": Edge(([], 3), "no cards")}
ALWAYS = [([9, 3, 8, 1, 11], 3), ([0, 2], 2)]
MISTAKES = [
    Mistake("One common right is not enough: the card needs all that are demanded.", "card & demanded == demanded", "card & demanded"),
    Mistake("A card with further rights opens the door too.", "card & demanded == demanded", "card == demanded"),
    Mistake("A larger number does not have all the bits of a smaller one: 8 has no 1.", "card & demanded == demanded", "card >= demanded"),
    Mistake("You return the cards. The question wants their positions.", "[position for", "[card for"),
]
EXPLANATION = """
`card & demanded` keeps what card and door have in common. If that is everything the door demands, no right is missing. For the door 6,
in binary `0110`:

| card | in binary | in common | opens |
|---|---|---|---|
| 6 | `0110` | `0110` | yes |
| 4 | `0100` | `0100` | no |
| 7 | `0111` | `0110` | yes |
| 13 | `1101` | `0100` | no |

One step for each card. Note that `==` binds more loosely than `&` in Python, so no brackets are needed.
"""


def opening(cards: list[int], demanded: int) -> list[int]:
    return [position for position, card in enumerate(cards) if card & demanded == demanded]


def inputs(rng):
    demanded = rng.choice([0, 1, 2, 3, 5, 6, 9, 12, 14])
    cards = [rng.choice([demanded | rng.randint(0, 15), rng.randint(0, 15)]) for _ in range(rng.randint(1, 6))]
    return (cards, demanded)
