"""Passages that return

A composer's long melody is written as a text, one letter for each note. A passage of `length` notes **returns** if
the same notes, in the same order, begin at another place as well; the two may overlap.

Return how many **different** passages of `length` notes in `melody` return. If the melody is shorter, that is 0.
Comparing all places with each other would take far too long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`length` is from 1 to 20", "up to 8,000 notes")
HINTS = (
    "What do you do with a passage that you have met before, and what if you meet it for the third time?",
    "Walk over all places and cut the passage that begins there. Two sets are enough: passages seen, and passages found to return.",
    "There are `len(melody) - length + 1` places. A passage that is in the first set goes into the second; a set takes care of third meetings.",
)
EXAMPLES = [
    Example(("cdecdecd", 3), why="cde, dec and ecd"),
    Example(("aaaa", 2), why="aa begins at three places"),
    Example(("cdefg", 2)),
]
EDGES = {
    "is shorter": ("ab", 3),
    "may overlap": ("cdcdc", 3),
    "passages of `length` notes": Edge(("abab", 1), "single notes"),
    "at another place": ("abcab", 2),
}
ALWAYS = [("dd", 1)]
MISTAKES = [
    Mistake("The last place where a passage can begin is missing.", "range(len(melody) - length + 1)", "range(len(melody) - length)"),
    Mistake("A passage that begins at three places is counted twice.", "found: set[str] = set()", "found: list[str] = []", "found.add(passage)", "found.append(passage)"),
    Mistake("You go on in steps of a whole passage. A passage may begin at any place.", "range(len(melody) - length + 1)", "range(0, len(melody) - length + 1, length)"),
    Mistake("You count all different passages, whether they return or not.", "return len(found)", "return len(seen)"),
]
SIZE = 8_000
SLOW = [
    Slow("Right, but you compare every place with all later ones. Look passages up in a set.",
         """
def returning(melody: str, length: int) -> int:
    passages = [melody[start : start + length] for start in range(len(melody) - length + 1)]
    return len({one for place, one in enumerate(passages) if any(one == passages[later] for later in range(place + 1, len(passages)))})
"""),
]
EXPLANATION = """
Each passage is looked up once: new ones are remembered, known ones are found to return.

| place | passage | seen before | found |
|---|---|---|---|
| 0, 1, 2 | cde, dec, ecd | no | |
| 3 | cde | yes | cde |
| 4 | dec | yes | cde, dec |
| 5 | ecd | yes | cde, dec, ecd |

With n notes, that takes n slices of `length` letters. Comparing all places costs n² / 2 comparisons. A count for each
passage in a dictionary would answer more questions, at the same cost.
"""


def returning(melody: str, length: int) -> int:
    seen: set[str] = set()
    found: set[str] = set()
    for start in range(len(melody) - length + 1):
        passage = melody[start : start + length]
        if passage in seen:
            found.add(passage)
        seen.add(passage)
    return len(found)


def inputs(rng):
    return (letters(rng, 2, 12, "cde"[: rng.randint(1, 3)]), rng.randint(1, 3))


def large(rng, size):
    return ("".join(rng.choice("cdefgahb") for _ in range(size)), 9)
