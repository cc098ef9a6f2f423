"""One out, one in: rising weights

A window shows a fixed number of letters of a long text. Its weight is the sum of the letters' values, with 1 for `a`, 2 for `b`
and so on. When the window slides on by one letter, one letter leaves it on the left and another comes in on the right.

Return a list of all positions of the window, from left to right, from which the next slide makes the window heavier. The position is
that of the window's first letter before the slide. `text` has only lower-case letters and `size` is how many of them the window
shows. If the text has no more than `size` letters, there is nothing to slide and the list is empty.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "ITERATE")
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "Write down two neighbouring windows one under the other. Which letters do they share?",
    "The weight changes by the letter that comes in minus the letter that leaves. You need not weigh anything else.",
    "The letter that comes in stands exactly `size` places after the one that leaves.",
)
EXAMPLES = [Example(("cabbage", 3)), Example(("abcba", 2), why="a leaves and c comes in"), Example(("cba", 1))]
EDGES = {
    "no more than `size` letters": ("abc", 3),
    "fixed number": ("hello", 1),
    "nothing to slide": ("", 2),
    "next slide": ("abacabad", 4),
}
MISTAKES = [
    Mistake("You compare neighbouring letters. The letter that comes in is a whole window away from the one that leaves.",
            "text[start + size]", "text[start + 1]") ,
    Mistake("The letter that comes in is still outside: it stands just after the window, not at its end.",
            "text[start + size]", "text[start + size - 1]"),
    Mistake("You return the position after the slide. Return the window's position before it.",
            "[start for", "[start + 1 for"),
    Mistake("A slide that leaves the weight as it is does not make the window heavier.", "> text[start]", ">= text[start]"),
]
EXPLANATION = """
Two neighbouring windows share all letters but one each, so the new weight is the old one plus what comes in minus what leaves.
For `abcba` and windows of 2:

| position | leaves | comes in | heavier |
|---|---|---|---|
| 0 | a | c | yes |
| 1 | b | b | no |
| 2 | c | a | no |

Each slide costs one comparison, however long the window is. A search by rolling fingerprints rests on this step.
"""


def slides(text: str, size: int) -> list[int]:
    return [start for start in range(len(text) - size) if text[start + size] > text[start]]





def inputs(rng):
    return (letters(rng, 4, 12, "abc"), rng.randint(2, 4))
