"""The {kind} word without its finery

The words of a `sentence` are separated by spaces, possibly several, and many of them are dressed up with `.`, `,`,
`!`, `?`, brackets or quotation marks at their ends. Undressed, such a word has none of these signs at its beginning
and end; inside a word they stay, as in `o.k.!`, which becomes `o.k`.

Return the {kind} of the undressed words, and the first of them if several are equally long. A word that consists of
nothing but such signs is no word. If there is no word at all, return an empty text.
"""
from pytrix.question.authoring import Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
ROWS = [{"sign": 1, "kind": "longest"}, {"sign": -1, "kind": "shortest"}]
CONSTRAINTS = ("`sentence` consists of letters, spaces and the signs `.,!?()\"`",)
HINTS = (
    "Is the {kind} word with its signs always the {kind} one without them?",
    "Split, undress, throw away what has vanished, and only then compare lengths.",
    "`strip` takes a text with all characters that it may remove. `max` and `min` take a `key`, and a `default` for "
    "the case that there is "
    "nothing to compare.",
)
EXAMPLES = [('"Well," (she) said, "go!"',), ("No... yes!!!! (maybe?)",)]
EDGES = {
    "no word at all": (" ... !",),
    "possibly several": ("tea   for  two",),
    "equally long": ("ox, (ax)",),
    "inside a word": ("(no) o.k.!",),
    "nothing but": ("... no (!?) one",),
}
MISTAKES = [
    Mistake("You compare the words with all their signs. Undress them first.", 'word.strip(FINERY)', 'word'),
    Mistake("Of several words of the same length the first one is wanted, but you return another one.",
            "max(words,", "max(words[::-1],"),
    Mistake("Signs inside a word should stay. Only those at its ends are removed.",
            "word.strip(FINERY)", '"".join(sign for sign in word if sign not in FINERY)'),
    Mistake("If there is no word, `max` has nothing to compare and fails.", ', default=""', ""),
    Mistake("The {kind} word is wanted, but you return the other extreme.", "sign * len(word)", "-sign * len(word)"),
]
EXPLANATION = """
`strip` with an argument removes any mixture of the given characters from both ends and stops at the first other
one. `max` keeps the first of several equal items. The work grows with the length of the sentence.
"""

FINERY = '.,!?()"'


def extreme_word(sentence: str, *, sign: int) -> str:
    words = [word.strip(FINERY) for word in sentence.split()]
    words = [word for word in words if word]
    return max(words, key=lambda word: sign * len(word), default="")


def inputs(rng):
    plain = rng.sample(["a", "no", "ox", "tea", "sea", "o.k", "mint", "plum", "heron", "x!y"], rng.randint(2, 4))
    dressed = [rng.choice(["", "(", '"', "..", ""]) + word + rng.choice(["", "!", "...", '!"', "),"]) for word in plain]
    return (rng.choice([" ", "  "]).join([*dressed, rng.choice(["", "..", "?"])]),)
