"""Letters that are still needed

A shopkeeper puts up `text` in letters of wood. In her box she has the letters in `box`; of each letter that is in it she has as many as she likes.

Return the letters that she has to buy, each once, as one text, in the order in which the text first needs them. Spaces need no letter. All letters are capitals.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "Which letters of the text may you pass over? There are three reasons.",
    "Go through the text. Keep a letter if it is not in the box, and not among those that you have noted already.",
    "Put the box, together with a space, into a set, and add each letter that you note: then one question is enough.",
)
EXAMPLES = [
    Example(("SALE TODAY", "AEIOUST"), why="L, D and Y are missing"),
    Example(("TEA", "AET"), why="she has all letters"),
    Example(("BOOKS", "K"), why="O is needed twice, but bought once"),
]
EDGES = {
    "Spaces": Edge(("A B", ""), "an empty box, and a space"),
    "to buy": Edge(("", "ABC"), "no text"),
    "need": Edge(("ZEBRA", "XYZ"), "letters in the box that nobody needs"),
}
ALWAYS = [("ABA C", "C"), ("AB BA", "")]
MISTAKES = [
    Mistake("She buys each letter once, even if the text needs it several times.", "            had.add(letter)\n", ""),
    Mistake("A space needs no letter, so it must not be in the answer.", 'had = {" ", *box}', "had = {*box}"),
    Mistake("The letters should come in the order in which the text needs them, not in that of the alphabet.", "    return needed\n", '    return "".join(sorted(needed))\n'),
]
EXPLANATION = """
A difference of sets, `set(text) - set(box)`, has the right letters but no order. So the text is gone through, and a set answers whether a letter is there already. For `BOOKS` and a box with K:

| letter | in the set | to buy |
|---|---|---|
| B | no | B |
| O | no | BO |
| O | yes | BO |
| K | yes | BO |
| S | no | BOS |

Each letter takes one step.
"""


def to_buy(text: str, box: str) -> str:
    had = {" ", *box}
    needed = ""
    for letter in text:
        if letter not in had:
            had.add(letter)
            needed += letter
    return needed


def inputs(rng):
    return letters(rng, 0, 9, "ABCDEST "), letters(rng, 0, 5, "ABCDESTX")
