"""The longest word without its finery

The words of a `sentence` are separated by spaces, possibly several, and many of them are dressed up with `.`, `,`,
`!`, `?`, brackets or quotation marks at their ends. Undressed, such a word has none of these marks at its beginning
and end; inside a word they stay, as in `o.k.!`, which becomes `o.k`.

Return the longest of the undressed words, and the first of them if several are equally long. A word that consists of
nothing but such marks is no word. If there is no word at all, return an empty text.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`sentence` consists of letters, spaces and the marks `.,!?()\"`",)
HINTS = (
    "Is the longest word with its marks always the longest one without them?",
    "Split, undress, and only then compare lengths. What becomes of a word that is nothing but marks?",
    "`strip` takes a text with all characters that it may remove. `max` takes a `key`, and a `default` for the case that "
    "there is nothing to compare.",
)
EXAMPLES = [
    Example(('"Well," (she) said, "go!"',), why="well and said are equally long"),
    Example(("No... yes!!!! (so?)",), why="yes is longest when undressed"),
    Example(("is it o.k.?",)),
]
EDGES = {
    "no word at all": ("  ",),
    "is no word": (" ... !",),
    "possibly several": ("tea   for  two",),
    "equally long": ("ox, (ax)",),
    "inside a word": ("(no) o.k.!",),
    "nothing but": ("... no (!?) one",),
}
ALWAYS = [(")abc( abcd",)]
MISTAKES = [
    Mistake("You compare the words with all their marks. Undress them first.", "word.strip(FINERY)", "word"),
    Mistake("Of several words of the same length the first one is wanted, but you return another one.",
            "max(words,", "max(words[::-1],"),
    Mistake("Signs inside a word should stay. Only those at its ends are removed.",
            "word.strip(FINERY)", '"".join(mark for mark in word if mark not in FINERY)'),
    Mistake("If there is no word, `max` has nothing to compare and fails.", ', default=""', ""),
    Mistake("Without a key `max` compares words by the alphabet, not by their length.", ", key=len", ""),
]
ORACLE = """
def longest_word(sentence: str) -> str:
    best = ""
    for word in sentence.split():
        while word and word[0] in FINERY:
            word = word[1:]
        while word and word[-1] in FINERY:
            word = word[:-1]
        if len(word) > len(best):
            best = word
    return best
"""
ALSO_RIGHT = [
    Way(
        'A plain loop that keeps the best word so far. It needs no default: the empty text is there from the beginning.',
        """
def longest_word(sentence: str) -> str:
    best = ""
    for word in sentence.split():
        best = max(best, word.strip(FINERY), key=len)
    return best
""",
    ),
]
EXPLANATION = """
`strip` with an argument removes any mixture of the given characters from both ends and stops at the first other one. For
`No... yes!!!! (so?)`:

| word | undressed | length |
|---|---|---|
| No... | No | 2 |
| yes!!!! | yes | 3 |
| (so?) | so | 2 |

A word of nothing but marks becomes an empty text, which is never longer than a real word. `max` keeps the first of several
equal items. The work grows with the length of the sentence, as it does in a loop that keeps the best word so far.
"""

FINERY = '.,!?()"'


def longest_word(sentence: str) -> str:
    words = [word.strip(FINERY) for word in sentence.split()]
    return max(words, key=len, default="")


def inputs(rng):
    plain = rng.sample(["a", "no", "ox", "tea", "sea", "o.k", "mint", "plum", "heron", "x!y"], rng.randint(2, 4))
    dressed = [rng.choice(["", "(", '"', "..", ""]) + word + rng.choice(["", "!", "...", '!"', "),"]) for word in plain]
    return (rng.choice([" ", "  "]).join([*dressed, rng.choice(["", "..", "?"])]),)
