"""Words that were said only once

A language teacher listens for words that a pupil uses only a single time in a talk. `talk` is what the pupil said: words of small letters, separated by single spaces.

Return the list of words that occur exactly once, in the order in which they were said. An empty talk has no words.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "When you meet a word for the first time, can you know already that it will not come again?",
    "Go through the words once and note in one set those that came, in another those that came again.",
    "After that, keep the words that are not in the second set. `split()` gives the words, and none for an empty text.",
)
EXAMPLES = [
    Example(("the cat saw the dog and the dog ran",), why="the and dog come again"),
    Example(("well well well",), why="no word comes only once"),
    Example(("once upon a time",), why="all of them"),
]
EDGES = {
    "An empty talk": Edge(("",), "nothing was said"),
    "exactly once": Edge(("so so so far",), "a word that comes three times"),
}
ALWAYS = [("and and",), ("for the other or he",)]
MISTAKES = [
    Mistake("You return every word once. Those that come again should not be there at all.", "    return [word for word in words if word not in again]\n", "    return list(dict.fromkeys(words))\n"),
    Mistake("Words that come three times are back in your answer.", "        if word in came:\n            again.add(word)\n        came.add(word)\n", "        if word in came:\n            again ^= {word}\n        came.add(word)\n"),
    Mistake("The words should come in the order in which they were said, not in that of the alphabet.", "[word for word in words if", "[word for word in sorted(words) if"),
]
EXPLANATION = """
The first walk finds out which words come again; only then can the second one choose. For `the cat saw the dog and the dog ran`:

| word | came before | comes again |
|---|---|---|
| the | no | |
| cat, saw | no | |
| the | yes | the |
| dog, and | no | the |
| the | yes | the |
| dog | yes | the, dog |
| ran | no | the, dog |

Questions to a set take one step each, so the work grows with the number of words. Calling `words.count` for each word would grow with its square.
"""


def said_once(talk: str) -> list[str]:
    words = talk.split()
    came: set[str] = set()
    again: set[str] = set()
    for word in words:
        if word in came:
            again.add(word)
        came.add(word)
    return [word for word in words if word not in again]


def inputs(rng):
    return (" ".join(rng.choice(["tea", "or", "for", "and", "then", "the", "he"]) for _ in range(rng.randint(0, 9))),)
