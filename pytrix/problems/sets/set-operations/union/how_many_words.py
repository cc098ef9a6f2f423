"""How many different words?

Read lines of text from the input until an empty line. Words are separated by single spaces; `Sea` and `sea` are the
same word.

Print how many different words the text has, and on the next line the longest of them, in small letters; if several
are equally long, the one that comes first in the alphabet. Without any lines, print `0` and then `none`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "What do you have to keep of the lines that have been read already?",
    "Keep one set of words and join the words of each line to it, in small letters. Print when the text has ended.",
    "`update` with a list of words does it. For the longest, take the smallest of the words by a tuple of the negative length and the word.",
)
EXAMPLES = [
    Example("The sea is blue\nthe sky is Grey\n\n", why="the, sea, is, blue, sky and grey"),
    Example("one two\ntwo one\n\n"),
    Example("\n"),
]
EDGES = {
    "Without any lines": "\n",
    "equally long": Edge("dd cc bb\ncc\n\n", "three words of the same length"),
}
ALWAYS = ["IS sea\n\n"]
MISTAKES = [
    Mistake("Words that differ only in their capitals are the same.", "line.lower().split()", "line.split()"),
    Mistake("You only look at the last line.", "words.update(line.lower().split())", "words = set(line.lower().split())"),
    Mistake("Of equally long words, it should be the first in the alphabet.", "(-len(word), word)", "(-len(word), [-ord(letter) for letter in word])"),
    Mistake("You count all words, even those that come again.", "print(len(words))", "print(total)", "    words: set[str] = set()\n", "    words: set[str] = set()\n    total = 0\n", "        words.update(line.lower().split())\n", "        words.update(line.lower().split())\n        total += len(line.split())\n"),
]
EXPLANATION = """
The set is the union of all lines' words so far.

| line | new words | together |
|---|---|---|
| The sea is blue | the, sea, is, blue | 4 |
| the sky is Grey | sky, grey | 6 |

Each word is looked at once, and each different one once more for the longest.
"""


def program() -> None:
    words: set[str] = set()
    line = input()
    while line:
        words.update(line.lower().split())
        line = input()
    print(len(words))
    print(min(words, key=lambda word: (-len(word), word), default="none"))


def inputs(rng):
    words = ["Sea", "sea", "sky", "Blue", "grey", "is", "the", "IS"]
    lines = [" ".join(rng.choice(words) for _ in range(rng.randint(1, 4))) for _ in range(rng.randint(1, 4))]
    return "".join(f"{line}\n" for line in [*lines, ""])
