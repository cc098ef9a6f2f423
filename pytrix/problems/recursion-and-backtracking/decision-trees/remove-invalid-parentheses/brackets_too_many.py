"""Too many brackets

An author's `text` has round brackets that don't match. The editor strikes out as few brackets as possible so that they do: reading from the left,
there are never more closing brackets than opening ones, and at the end the same number of both. Nothing but brackets is struck out.

Return all different texts that may come out, in alphabetical order as `sorted` gives it. If the brackets match already, that is the text itself.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("GENERATE", "VALIDATE")
CONSTRAINTS = ("`text` has small letters and up to 12 brackets",)
HINTS = (
    "Before you strike out anything: how many closing brackets have no opening one before them, and how many opening ones are never closed?",
    "Decide for each bracket: strike it out, or keep it if the text stays possible. Fewest struck out means that the longest texts remain.",
    "Carry along the text so far and the number of open brackets. Collect the texts that match at the end in a set, and keep the longest.",
)
EXAMPLES = [
    Example(("a(b))c)(d",), why="two closing brackets of three and the last opening one have to go"),
    Example(("()())()",), why="two different texts come out"),
    Example(("(x)",), why="nothing to strike out"),
    Example((")k(",), why="no bracket can stay"),
]
EDGES = {
    "match already": Edge(("",), "an empty text"),
    "Nothing but brackets": Edge(("abc",), "no brackets"),
    "all different texts": Edge(("((()",), "the same text in several ways"),
    "never more closing": Edge((")(",), "as many of both, but in the wrong order"),
}
ALWAYS = [("(())a)(b",)]
MISTAKES = [
    Mistake(
        "You always strike out the first closing bracket that is one too many. Striking out an earlier one gives other texts.",
        """
def matching(text: str) -> list[str]:
    kept, opened = "", 0
    for letter in text:
        if letter == ")" and opened == 0:
            continue
        opened += (letter == "(") - (letter == ")")
        kept += letter
    for _ in range(opened):
        place = kept.rindex("(")
        kept = kept[:place] + kept[place + 1 :]
    return [kept]
""",
    ),
    Mistake("The same text comes up several times in your answer.", "found: set[str] = set()", "found: list[str] = []", "found.add(", "found.append("),
    Mistake("It isn't enough that there are as many of one bracket as of the other: a closing one needs an opening one before it.",
            "if balance >= 0:", "if balance >= -len(text):"),
    Mistake("Your answer has texts from which more brackets were struck out than necessary.",
            "[each for each in found if len(each) == longest]", "[each for each in found if each or longest == 0]"),
    Mistake("At the end no bracket may be left open.", "if opened == 0:", "if opened >= 0:"),
]
ORACLE = """
def matching(text: str) -> list[str]:
    from itertools import combinations

    places = [place for place, letter in enumerate(text) if letter in "()"]
    for number in range(len(places) + 1):
        found = set()
        for struck in combinations(places, number):
            kept = "".join(letter for place, letter in enumerate(text) if place not in struck)
            rest = "".join(letter for letter in kept if letter in "()")
            while "()" in rest:
                rest = rest.replace("()", "")
            if not rest:
                found.add(kept)
        if found:
            return sorted(found)
"""
EXPLANATION = """
Each bracket is kept or struck out, and a branch ends as soon as a closing bracket has no partner. Of the texts that match at the end, the
longest are those with the fewest brackets struck out. For `()())()`, one bracket has to go:

| struck out | text |
|---|---|
| the second | `(())()` |
| the fourth or the fifth | `()()()` |

There are at most 2ⁿ branches for n brackets. Counting beforehand how many closing and opening brackets have to go cuts most of them: a branch
ends when its number is used up. Trying all selections of 0, 1, 2, … brackets is simpler, and tests far more texts.
"""


def matching(text: str) -> list[str]:
    found: set[str] = set()

    def explore(place: int, kept: str, opened: int) -> None:
        if place == len(text):
            if opened == 0:
                found.add(kept)
            return
        letter = text[place]
        if letter in "()":
            explore(place + 1, kept, opened)
        balance = opened + (letter == "(") - (letter == ")")
        if balance >= 0:
            explore(place + 1, kept + letter, balance)

    explore(0, "", 0)
    longest = max(map(len, found))
    return sorted([each for each in found if len(each) == longest])


def inputs(rng):
    text = ""
    for _ in range(rng.randint(1, 8)):
        text += rng.choice(["(", ")", "(", ")", "a", "b"])
    return (text,)
