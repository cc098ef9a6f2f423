"""Words in the mirror

Read a word of small letters, at least one. Build the word as a mirror shows it, from its last letter to its first.
Print it, and in the next line print `same` if it equals the word itself, else `different`.
"""
from pytrix.question.authoring import Example, Mistake, Way, letters

KIND = "program"
LEVEL = "intermediate"
TAGS = ("TRANSFORM", "COMPARE")
HINTS = (
    "On which side of the text must each next letter go, so that the first letter ends up last?",
    "Walk over the word and put each letter in front of what is there; after the loop compare.",
    "The new text is the letter plus the old text. The comparison comes when it is complete.",
)
EXAMPLES = [Example("lamp\n"), Example("level\n", why="it reads the same from both sides"), Example("noon\n"), Example("ab\n")]
EDGES = {"at least one": "e\n"}
ALWAYS = ["abcdba\n", "abcacb\n"]
MISTAKES = [
    Mistake("The letters are in their old order: each next one must go in front.", "letter + mirror", "mirror + letter"),
    Mistake("You compared only the first and the last letter.", "mirror == word", "mirror[0] == word[0]"),
    Mistake("The answers have changed places in your program.", "mirror == word", "mirror != word"),
]
ALSO_RIGHT = [
    Way("The positions can be walked backwards, from the last to 0.",
        "    for letter in word:\n        mirror = letter + mirror", "    for place in range(len(word) - 1, -1, -1):\n        mirror += word[place]"),
]
EXPLANATION = """
For `lamp` the text is `l`, `al`, `mal`, `pmal`. It differs from `lamp`. For `level` the mirror is `level` again.
"""


def program() -> None:
    word = input()
    mirror = ""
    for letter in word:
        mirror = letter + mirror
    print(mirror)
    if mirror == word:
        print("same")
    else:
        print("different")


def inputs(rng):
    half = letters(rng, 1, 4, "abcl")
    made = half + rng.choice(["", "x"]) + half[::-1]
    changed = made[:-1] + "z" + made[-1]
    return rng.choice([made, made, changed, letters(rng, 1, 6)]) + "\n"
