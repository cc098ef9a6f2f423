"""For the old calculator

An old calculator wants each sign after the two parts it works on: a + b is keyed in as `ab+`. Write a function that turns an ordinary formula into this form.

`formula` consists of small letters, which stand for numbers, the signs `+`, `-`, `*`, `/` and `^`, and round brackets; there are no spaces, and it is written correctly. The power `^` goes before `*` and `/`, and these go before `+` and `-`. Signs of equal rank are worked from left to right, but powers from right to left: a^b^c means a^(b^c).

Return the letters and signs in the calculator's form, without brackets. The letters keep their order, and each sign stands directly after its second part.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM",)
HINTS = (
    "In a+b*c the plus has to wait until the product is done; in a*b+c the product is done when the plus comes. What decides that?",
    "Let signs wait on a stack. A new sign sends out those on top that go before it; a closing bracket sends out all back to its opening one.",
    "Give each sign a rank. On equal rank the waiting one goes out first, except for `^`. An opening bracket has the lowest rank and is only removed by its closing one.",
)
EXAMPLES = [
    Example(("a+b*c-d",), why="b*c first, then the plus, then the minus"),
    ("(a+b)*c",),
    Example(("a^b^c",), why="powers from right to left"),
]
EDGES = {
    "from left to right": ("a-b-c/d*e",),
    "round brackets": ("((a-(b+c))*d)^(e-f)",),
    "small letters": Edge(("q",), "a single letter"),
    "goes before": ("a*b^c+d^e/f",),
}
ALWAYS = [
    ("a-b+c-d",),
    ("a*b/c*d",),
    ("a*((b+c)-d)",),
    ("a-(b+c)*d",),
]
MISTAKES = [
    Mistake("Signs of equal rank are worked from left to right: the waiting one goes out first.", "RANK[waiting[-1]] > RANK[mark] or RANK[waiting[-1]] == RANK[mark] < 3", "RANK[waiting[-1]] > RANK[mark]"),
    Mistake("Powers are worked from right to left: an earlier power has to wait.", "RANK[waiting[-1]] > RANK[mark] or RANK[waiting[-1]] == RANK[mark] < 3", "RANK[waiting[-1]] >= RANK[mark]"),
    Mistake("All signs are treated alike. Products go before sums, and powers before products.", '"+": 1, "-": 1, "*": 2, "/": 2, "^": 3', '"+": 1, "-": 1, "*": 1, "/": 1, "^": 3'),
    Mistake("The signs that are still waiting at the end get lost.", '    return out + "".join(reversed(waiting))', "    return out"),
]
ORACLE = """
def keyed_in(formula: str) -> str:
    for signs, from_right in (("+-", True), ("*/", True), ("^", False)):
        depth, places = 0, []
        for place, mark in enumerate(formula):
            depth += (mark == "(") - (mark == ")")
            if depth == 0 and mark in signs:
                places.append(place)
        if places:
            place = places[-1] if from_right else places[0]
            return keyed_in(formula[:place]) + keyed_in(formula[place + 1 :]) + formula[place]
    return keyed_in(formula[1:-1]) if formula[0] == "(" else formula
"""
EXPLANATION = """
Letters go out at once, signs wait on a stack until a sign comes before which they go. This is called the shunting yard. For a+b*c-d:

| mark | out | waiting |
|---|---|---|
| a + b * c | abc | + * |
| - | abc*+ | - |
| d | abc*+d | - |
| end | abc*+d- | |

Each mark is pushed and popped at most once. Cutting the formula at the sign that is worked last, and treating both sides in the same way, is another way; it looks at each part again on each level.
"""

RANK = {"(": 0, "+": 1, "-": 1, "*": 2, "/": 2, "^": 3}


def keyed_in(formula: str) -> str:
    out = ""
    waiting: list[str] = []
    for mark in formula:
        if mark.isalpha():
            out += mark
        elif mark == "(":
            waiting.append(mark)
        elif mark == ")":
            while waiting[-1] != "(":
                out += waiting.pop()
            waiting.pop()
        else:
            while waiting and (RANK[waiting[-1]] > RANK[mark] or RANK[waiting[-1]] == RANK[mark] < 3):
                out += waiting.pop()
            waiting.append(mark)
    return out + "".join(reversed(waiting))


def inputs(rng):
    letters = iter("abcdefghijklmnopqrstuvwxyz")

    def part(depth):
        if depth == 0 or rng.random() < 0.3:
            return next(letters)
        return f"({formula(depth - 1)})" if rng.random() < 0.5 else formula(depth - 1)

    def formula(depth):
        return "".join(part(depth) + rng.choice("+-*/^^") for _ in range(rng.randint(0, 2))) + part(depth)

    return (formula(rng.choice([1, 2, 2])),)
