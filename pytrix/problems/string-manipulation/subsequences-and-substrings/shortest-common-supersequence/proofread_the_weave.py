"""Weaves that hold both words

Two words, `one` and `other`, are to be woven into a longer text. A `weave` holds a word if crossing out some of its
letters, or none, leaves exactly that word. When the second word is checked, all letters of the weave are there again,
so a letter can serve for both words.

Return whether the weave holds both words. Every weave holds an empty word.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("VALIDATE", "COMPARE")
HINTS = (
    "Forget one of the words for a moment. How do you check whether the weave holds the other?",
    "Write a function that checks a single word with one walk through the weave, and call it twice.",
    "In the walk, count how many letters of the word have been met. In the end all of them must have been.",
)
EXAMPLES = [Example(("bread", "bed", "rad")), Example(("bread", "bed", "dear"), why="no e follows the d"), Example(("tea", "ta", "te"), why="the t serves for both words")]
EDGES = {"empty word": ("tea", "", "at"), "serve for both": ("oak", "ok", "ok")}
ALWAYS = [
    ("abn", "na", "ba"), ("abn", "ab", "aa"),
    ("bba", "abb", "ba"),
]
MISTAKES = [
    Mistake("You only check whether the letters occur. They must also stand in the order of the word.",
            """
def is_weave(weave: str, one: str, other: str) -> bool:
    return set(one) <= set(weave) and set(other) <= set(weave)
"""),
    Mistake("You check whether the words stand in the weave in one piece. Letters between may be crossed out.",
            """
def is_weave(weave: str, one: str, other: str) -> bool:
    return one in weave and other in weave
"""),
    Mistake("It is enough for you that one of the words is held. The weave should hold both.", " and _holds", " or _holds"),
    Mistake("A word counts as held when its first letters were met. All of them must be.",
            "met == len(word)", "met + 1 >= len(word)"),
]
EXPLANATION = """
One walk through the weave checks a word: whenever the awaited letter comes, the next one is awaited. For `bread` and `dear`:

| letter | b | r | e | a | d |
|---|---|---|---|---|---|
| awaited | d | d | d | d | d |
| met | 0 | 0 | 0 | 0 | 1 |

Only the d was met, so this word is not held. Both words are checked apart, because they may share letters; that is what makes
short weaves possible. The work is twice the length of the weave.
"""


def is_weave(weave: str, one: str, other: str) -> bool:
    return _holds(weave, one) and _holds(weave, other)


def _holds(weave: str, word: str) -> bool:
    met = 0
    for letter in weave:
        if met < len(word) and letter == word[met]:
            met += 1
    return met == len(word)


def inputs(rng):
    weave = letters(rng, 3, 7, "abn")
    words = []
    for wanted in rng.choice([(True, True), (rng.random() < 0.5, rng.random() < 0.5)]):
        places = rng.sample(range(len(weave)), rng.randint(2, min(4, len(weave))))
        text = "".join(weave[place] for place in sorted(places))
        words.append(text if wanted else text[::-1] + rng.choice(["", weave[0]]))
    rng.shuffle(words)
    return (weave, *words)
