"""Repainting a fence

The boards of a fence are painted in the colours of `colours`, a text of different letters, and `fence` is a text with a letter for each board. Its length can be divided by the number of colours, and each colour should occur equally often. A painter can repaint one stretch of neighbouring boards, each board of it in any of the colours.

Return the length of the shortest stretch whose repainting makes all colours occur equally often; 0 if they do already. The fence may be very long.
"""

from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "What must be true of the boards outside the stretch?",
    "Outside no colour may occur more often than it should in the end; then the boards of the stretch can make up for what is missing.",
    "Keep the counts of the boards outside while a window moves: subtract what comes in, add what goes out. As long as no count outside is too great, the window is long enough and may be shortened on the left.",
)
EXAMPLES = [
    Example(("RRGB", "RGBW"), why="repaint one R in W"),
    Example(("RGRRGRRB", "RGBW"), why="three R too many, and no W"),
    Example(("ABBA", "AB")),
]
EDGES = {
    "0 if they do already": Edge(("BAAB", "AB"), "nothing to do"),
    "shortest stretch": Edge(("AAAABBBB", "AB"), "still nothing to do, though in order"),
    "any of the colours": Edge(("CCCCCC", "ABC"), "one colour only"),
    "divided by the number": Edge(("AAABBBAA", "AB"), "too many of one in front and at the end"),
    "The boards": Edge(("", "AB"), "a fence without boards"),
}
ALWAYS = [("AAACCBBB", "ABCD"), ("ACACAA", "ABC")]
MISTAKES = [
    Mistake("Shorten the window as long as it is still long enough, not just once.", "while start <= place and all(", "if start <= place and all("),
    Mistake("If all colours occur equally often already, nothing has to be repainted.", "    if all(outside[colour] == share for colour in colours):\n        return 0\n", ""),
    Mistake("Outside a colour may occur less often; only too many are a hindrance.", "all(outside[colour] <= share for colour in colours):\n            shortest", "all(outside[colour] < share for colour in colours):\n            shortest"),
    Mistake("A board that goes out of the window is outside again.", "            outside[fence[start]] += 1\n", ""),
    Mistake("Each colour's share is the length by the number of colours, even of those that don't occur yet.", "share = len(fence) // len(colours)", "share = len(fence) // max(1, len(set(fence)))"),
]
SIZE = 3_000
SLOW = [
    Slow(
        "From each board you try all stretches. Let one window move over the fence instead, and change the counts with it.",
        """
def shortest_repaint(fence: str, colours: str) -> int:
    share = len(fence) // len(colours)
    best = len(fence)
    counts = Counter(fence)
    if all(counts[colour] == share for colour in colours):
        return 0
    for start in range(len(fence)):
        outside = Counter(counts)
        for end in range(start, len(fence)):
            outside[fence[end]] -= 1
            if max(outside.values()) <= share:
                best = min(best, end + 1 - start)
                break
    return best
""",
    )
]
ALSO_RIGHT = [
    Way(
        "Whether a stretch of some length will do can be tested for each length, and longer ones only get better: a search by halves over the length needs a walk for each question.",
        '''
def shortest_repaint(fence: str, colours: str) -> int:
    share = len(fence) // len(colours)
    low, high = 0, len(fence)
    while low < high:
        middle = (low + high) // 2
        if _is_enough(fence, colours, share, middle):
            high = middle
        else:
            low = middle + 1
    return low


def _is_enough(fence: str, colours: str, share: int, length: int) -> bool:
    outside = Counter(fence)
    outside.subtract(fence[:length])
    for end in range(length, len(fence) + 1):
        if all(outside[colour] <= share for colour in colours):
            return True
        if end < len(fence):
            outside[fence[end]] -= 1
            outside[fence[end - length]] += 1
    return False
''',
    )
]
EXPLANATION = """
Only the boards outside the stretch matter: whatever is missing can be painted inside. For `RRGB` each of four colours should occur once:

| window | outside | too many? | length |
|---|---|---|---|
| R | R 1, G 1, B 1 | no | 1 |
| (shortened) | R 2, G 1, B 1 | yes | |
| R, the second | R 1, G 1, B 1 | no | 1 |

Both ends of the window only move to the right, and each move looks at the few colours.
"""


def shortest_repaint(fence: str, colours: str) -> int:
    share = len(fence) // len(colours)
    outside = Counter(fence)
    if all(outside[colour] == share for colour in colours):
        return 0
    shortest = len(fence)
    start = 0
    for place, board in enumerate(fence):
        outside[board] -= 1
        while start <= place and all(outside[colour] <= share for colour in colours):
            shortest = min(shortest, place - start + 1)
            outside[fence[start]] += 1
            start += 1
    return shortest


def inputs(rng):
    colours = rng.choice(["AB", "ABC", "RGBW"])
    count = len(colours) * rng.randint(1, 4)
    return "".join(rng.choice(colours + colours[0]) for _ in range(count)), colours


def large(rng, size):
    return "".join(rng.choice("AABCD") for _ in range(size * 4)), "ABCD"
