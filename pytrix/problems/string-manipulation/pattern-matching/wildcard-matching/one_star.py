"""Names with a star

A pattern for file names holds exactly one star `*`, which stands for any run of characters, even an empty one; all other characters
stand for themselves. The pattern `photo*.png` covers `photo7.png` and `photo.png`.

Return a list of those of the `names` that the `pattern` covers, in their given order. What stands before the star and
what stands after it must not overlap in the name: `ab*ba` does not cover `aba`.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("VALIDATE", "COMPARE")
HINTS = (
    "The star cuts the pattern into two pieces. Where in a name must each of them stand?",
    "Cut the pattern at the star, then ask for each name how it starts and how it ends.",
    "Both pieces need room beside each other, so the name must be at least as long as the two together.",
)
EXAMPLES = [
    Example((["photo7.png", "photo.png", "photo7.jpg", "my photo.png"], "photo*.png")),
    Example((["aba", "abba", "ab"], "ab*ba")),
    Example((["draft.txt", "draft", "notes.txt"], "draft*")),
]
EDGES = {
    "must not overlap": (["aa", "a", "aaa"], "a*a"),
    "even an empty one": (["", "x"], "*"),
    "stand for themselves": (["a.b", "a-b", "axxb"], "a.*b"),
    "before the star": (["draft.txt", "adraft"], "draft*"),
    "after it": (["notes.txt", "notes.txt.old"], "*.txt"),
}
ALWAYS = [(["what?.md", "whats.md"], "what?*"), (["[x]1", "x1"], "[x]*")]
MISTAKES = [
    Mistake("A short name can begin and end in the right way while both pieces share letters. There must be room for both.",
            "\n        and len(name) >= len(front) + len(back)", ""),
    Mistake("The star may also stand for nothing, so a name that is just as long as both pieces is covered.",
            ">= len(front) + len(back)", "> len(front) + len(back)"),
    Mistake("What follows the star has to stand at the end of the name. Finding it somewhere is not enough.",
            "name.endswith(back)", "back in name"),
    Mistake("What precedes the star has to stand at the beginning of the name. Finding it somewhere is not enough.",
            "name.startswith(front)", "front in name"),
]
EXPLANATION = """
With a single star there is no choice: one piece is fixed at the beginning, the other at the end, and the star takes what lies
between. For `ab*ba`:

| name | begins with ab | ends with ba | 4 letters or more |
|---|---|---|---|
| aba | yes | yes | no: the pieces would share the b |
| abba | yes | yes | yes |
| ab | yes | no | |

The length test keeps the pieces from sharing letters. Each name costs no more than the pattern is long.
"""


def chosen(names: list[str], pattern: str) -> list[str]:
    front, back = pattern.split("*")
    return [name for name in names if covers(front, back, name)]


def covers(front: str, back: str, name: str) -> bool:
    return (
        name.startswith(front)
        and name.endswith(back)
        and len(name) >= len(front) + len(back)
    )


def inputs(rng):
    front, back = letters(rng, 0, 2, "ab"), letters(rng, 0, 2, "ab")
    names = [front + back, front + letters(rng, 1, 2, "abc") + back, front + back[1:], front + "c", "c" + back,
             front + back + "c", "c" + front + back]
    return (rng.sample(names, rng.randint(2, 5)), front + "*" + back)
