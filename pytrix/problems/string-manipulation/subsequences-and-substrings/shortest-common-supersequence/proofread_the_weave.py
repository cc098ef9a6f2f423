"""Weaves that hold {which}

Two words, `one` and `other`, are to be woven into a longer text. A `weave` holds a word if crossing out some of its
letters, or none, leaves exactly that word. When the second word is checked, all letters of the weave are there again,
so a letter can serve for both words.

Return whether the weave holds {which}. Every weave holds an empty word.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("VALIDATE", "COMPARE")
ROWS = [{"n": 2, "which": "both words"}, {"n": 1, "which": "exactly one of the words"}, {"n": 0, "which": "neither "
                                                                                                          "word"}]
HINTS = (
    "Forget one of the words for a moment. How do you check whether the weave holds the other?",
    "Write a function that checks a single word with one walk through the weave, and call it twice.",
    "In the walk, count how many letters of the word have been met. True is worth 1, so the results of both checks "
    "can be added "
    "and compared with {n}.",
)
EXAMPLES = [("bread", "bed", "rad"), ("bread", "bed", "dear")]
EDGES = {"empty word": ("tea", "", "at"), "serve for both": ("tea", "ta", "te")}
MISTAKES = [
    Mistake("You only check whether the letters occur. They must also stand in the order of the word.",
            """
def is_wanted_weave(weave: str, one: str, other: str) -> bool:
    return (set(one) <= set(weave)) + (set(other) <= set(weave)) == n
"""),
    Mistake("You check whether the words stand in the weave in one piece. Letters between may be crossed out.",
            """
def is_wanted_weave(weave: str, one: str, other: str) -> bool:
    return (one in weave) + (other in weave) == n
"""),
    Mistake("The number of words held by the weave is not compared with the right number: {which} should be held.",
            "== n", "!= n"),
    Mistake("A word counts as held when its first letters were met. All of them must be.",
            "met == len(word)", "met + 1 >= len(word)"),
]
EXPLANATION = """
One walk through the weave checks a word: whenever the awaited letter comes, the next one is awaited. Both words are
checked apart, because they may share letters; that is what makes short weaves possible. The work is twice the length
of the weave.
"""


def is_wanted_weave(weave: str, one: str, other: str, *, n: int) -> bool:
    return _holds(weave, one) + _holds(weave, other) == n


def _holds(weave: str, word: str) -> bool:
    met = 0
    for letter in weave:
        if met < len(word) and letter == word[met]:
            met += 1
    return met == len(word)


def inputs(rng, n):
    weave = letters(rng, 3, 7, "abn")
    words = []
    for wanted in rng.choice([(n > 0, n > 1), (rng.random() < 0.5, rng.random() < 0.5)]):
        places = rng.sample(range(len(weave)), rng.randint(2, min(4, len(weave))))
        text = "".join(weave[place] for place in sorted(places))
        words.append(text if wanted else text[::-1] + rng.choice(["", weave[0]]))
    rng.shuffle(words)
    return (weave, *words)
