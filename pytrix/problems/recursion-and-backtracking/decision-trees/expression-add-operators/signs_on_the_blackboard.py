"""Signs wiped off the blackboard

On a blackboard stands a row of digits and a result; somebody wiped off the signs between the digits. Between two neighbouring digits there was `+`,
`-`, `*`, or nothing at all, so that the digits belong to one number. A number of several digits never began with 0.

Return all calculations with `digits` in their order that give `result`, as texts without spaces, sorted as `sorted` gives it. As usual, `*` comes
before `+` and `-`. If there is none, return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("GENERATE", "SEARCH")
CONSTRAINTS = ("`digits` is a text of 1 to 6 digits",)
HINTS = (
    "Take the first number off the digits. What are the choices for the sign behind it, and for the next number?",
    "Carry along the total so far and the last term. A sign of plus or minus adds a new term; a times sign changes the last one.",
    "For times, take the last term out of the total, multiply it, and add it again. Loop over the lengths of the next number, and stop after a leading 0.",
)
EXAMPLES = [
    Example(("1234", 10), why="1+2+3+4 and 1*2*3+4"),
    ("105", 5),
    Example(("27", 3), why="27, 2+7, 2-7 and 2*7 give something else"),
    ("334", -6),
]
EDGES = {
    "there is none": Edge(("9", 8), "one digit, wrong result"),
    "nothing at all": Edge(("120", 120), "one number"),
    "never began with 0": Edge(("100", 1), "zeros"),
    "comes before": Edge(("2324", 14), "a product of two in a sum"),
}
MISTAKES = [
    Mistake("`*` comes before plus and minus: only the last term is multiplied, not the whole total.",
            "total - term + term * number, term * number", "total * number, total * number"),
    Mistake("A number of several digits can't begin with 0.", '            if end > place + 1 and digits[place] == "0":\n                break\n', ""),
    Mistake("After a minus sign the last term is negative: a following product is subtracted, too.", "total - number, -number", "total - number, number"),
    Mistake("Digits may belong to one number: don't put a sign between all of them.", "range(place + 1, len(digits) + 1)", "range(place + 1, place + 2)"),
]
ORACLE = """
def calculations(digits: str, result: int) -> list[str]:
    from itertools import product

    found = []
    for signs in product(["", "+", "-", "*"], repeat=len(digits) - 1):
        text = digits[0] + "".join(sign + digit for sign, digit in zip(signs, digits[1:]))
        numbers = text.replace("+", " ").replace("-", " ").replace("*", " ").split()
        if all(number == "0" or number[0] != "0" for number in numbers) and eval(text) == result:
            found.append(text)
    return sorted(found)
"""
EQUIVALENT = {
    "explore(0, '', 0, 0) -> explore(0, 'x', 0, 0)": "what stands before the first number is never used",
    "explore(0, '', 0, 0) -> explore(0, '', 1, 0)": "what stands before the first number is never used",
    "explore(0, '', 0, 0) -> explore(0, '', -1, 0)": "what stands before the first number is never used",
    "explore(0, '', 0, 0) -> explore(0, '', 0, 1)": "what stands before the first number is never used",
    "explore(0, '', 0, 0) -> explore(0, '', 0, -1)": "what stands before the first number is never used",
}
EXPLANATION = """
The decisions form a tree: how long is the next number, and which sign stands before it? The last term is remembered, because a times sign
multiplies it alone. For `1*2*3+4`:

| text | total | last term |
|---|---|---|
| 1 | 1 | 1 |
| 1*2 | 1 - 1 + 2 = 2 | 2 |
| 1*2*3 | 2 - 2 + 6 = 6 | 6 |
| 1*2*3+4 | 10 | 4 |

There are up to four choices for each gap, so n digits have up to 4ⁿ⁻¹ calculations. Writing out each of them and working it out from the start
costs another factor of n.
"""


def calculations(digits: str, result: int) -> list[str]:
    found = []

    def explore(place: int, text: str, total: int, term: int) -> None:
        if place == len(digits) and total == result:
            found.append(text)
        for end in range(place + 1, len(digits) + 1):
            if end > place + 1 and digits[place] == "0":
                break
            number = int(digits[place:end])
            if place == 0:
                explore(end, str(number), number, number)
            else:
                explore(end, f"{text}+{number}", total + number, number)
                explore(end, f"{text}-{number}", total - number, -number)
                explore(end, f"{text}*{number}", total - term + term * number, term * number)

    explore(0, "", 0, 0)
    return sorted(found)


def inputs(rng):
    digits = "".join(rng.choice("0123456") for _ in range(rng.randint(2, 4)))
    text = digits[0]
    for digit in digits[1:]:
        text += rng.choice(["+", "-", "*"]) + digit
    return (digits, rng.choice([eval(text), eval(text), int(digits), rng.randint(-5, 10)]))
