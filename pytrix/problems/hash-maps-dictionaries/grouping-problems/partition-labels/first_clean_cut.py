"""The first clean cut

A film editor has a reel on which every scene is marked with a letter for the place where it was shot; `reel` holds
the letters in order. The reel is to be cut into two boxes so that each place is in one box only: no letter may occur
both before and after the cut.

Return the length of the **shortest** beginning, at least one scene, that can be cut off like this. If no cut is
possible, return the length of the whole reel. An empty reel gives 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "The first scene was shot at some place. How far must the first box reach at the very least because of it?",
    "The scenes on the way to that point bring in further places, which may push the end of the box further out.",
    "Note the last position of each letter first. Then walk along the reel with the farthest last position so far; when you reach it, "
    "the box is complete.",
)
EXAMPLES = [
    Example(("abacdcd",), why="a reaches to position 2, and b is inside"),
    Example(("abcbad",), why="a reaches to position 4"),
    Example(("xyzx",), why="no cut is possible"),
    Example(("pqq",)),
]
EDGES = {
    "An empty reel": ("",),
    "at least one scene": ("m",),
    "no cut is possible": Edge(("abcabc",), "each letter pushes the end further"),
}
ALWAYS = [("abacbdcedf",)]
EQUIVALENT = {"end = 0 -> end = -1": "the first letter raises it to 0 or more"}
MISTAKES = [
    Mistake("You cut after the last scene of the first letter. Letters before that may reach further.",
            "end = max(end, last[letter])", "end = last[reel[0]]"),
    Mistake("Your answer is the position of the last scene in the box. The length is one more.", "return position + 1", "return position"),
    Mistake("You look for the longest beginning, or the last cut. The question wants the shortest.",
            "    return 0\n", "    return found\n", "            return position + 1", "            found = position + 1", "    end = 0\n", "    end = found = 0\n",
            "        if position == end:\n", "        if position == end and position + 1 < len(reel) or position + 1 == len(reel) and not found:\n"),
    Mistake("The end of the box shrinks in your answer when a letter doesn't reach as far as one before.",
            "max(end, last[letter])", "last[letter]"),
]
ORACLE = """
def first_box(reel: str) -> int:
    for length in range(1, len(reel)):
        if not set(reel[:length]) & set(reel[length:]):
            return length
    return len(reel)
"""
EXPLANATION = """
A box has to reach to the last position of every letter in it. `end` is the farthest of these so far; when the walk
arrives there, nothing in the box occurs again. For `abcbad`:

| position | letter | last position | end |
|---|---|---|---|
| 0 | a | 4 | 4 |
| 1 | b | 3 | 4 |
| 2 | c | 2 | 4 |
| 3 | b | 3 | 4 |
| 4 | a | 4 | 4, reached |

So the box has 5 scenes. Two walks along the reel are enough. Comparing the letters on both sides of every cut is
simpler, but reads the reel once for each cut.
"""


def first_box(reel: str) -> int:
    last = {letter: position for position, letter in enumerate(reel)}
    end = 0
    for position, letter in enumerate(reel):
        end = max(end, last[letter])
        if position == end:
            return position + 1
    return 0


def inputs(rng):
    first = letters(rng, 1, 6, "abc")
    second = letters(rng, 0, 5, rng.choice(["def", "cde"]))
    return (first + second,)
