"""A calculation with names

A calculation is one of three things:

- a whole number, which is its own value;
- a name, a text: its value is in the dictionary `known`;
- a list. `["+", a, b]` and `["*", a, b]` add and multiply the values of the calculations a and b.
  `["let", name, a, b]` has the value of b, and inside b, but nowhere else, the name stands for the value of a,
  whatever it meant before.

Return the value of `calculation`. Every name that is used is known at that place. Lists may lie in one another to
any depth up to 50.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE",)
HINTS = (
    "Which two of the three things need no further call?",
    "Numbers and names end the recursion. For a list, work out its parts by the same function; which names are known has to be passed on.",
    "For `let`, call the function for the last part with a new dictionary: all that is known, and the name with the value of the part before. The old dictionary stays as it is.",
)
EXAMPLES = [
    Example((["+", 2, ["*", 3, "x"]], {"x": 5}), why="2 + 3 · 5"),
    Example((["let", "y", ["+", "x", 1], ["*", "y", "y"]], {"x": 3}), why="y is 4 inside the last part"),
    Example((["+", ["let", "x", 7, "x"], "x"], {"x": 1}), why="outside of `let`, x is 1 again"),
]
EDGES = {
    "a whole number": Edge((8, {}), "no list at all"),
    "a name": Edge(("tax", {"tax": 19}), "a name alone"),
    "but nowhere else": Edge((["*", ["let", "a", 2, ["+", "a", 1]], ["+", "a", "b"]], {"a": 10, "b": 4}), "the old meaning comes back"),
    "whatever it meant before": Edge((["let", "n", 2, ["let", "n", ["+", "n", 5], ["*", "n", 3]]], {}), "the new value is made from the old one"),
    "the value of a": Edge((["let", "a", -3, ["let", "b", "a", ["+", "a", ["*", "b", "b"]]]], {}), "a name for a name"),
}
ALWAYS = [(["let", "n", 2, ["let", "n", ["+", "n", 5], ["*", "n", 2]]], {}), (["let", "b", "a", ["let", "a", 9, ["+", "a", "b"]]], {"a": 1})]
MISTAKES = [
    Mistake("The name keeps its new value after the `let` has ended. You change the dictionary that everybody uses; make a new one.", """
def value_of(calculation: int | str | list[object], known: dict[str, int]) -> int:
    if isinstance(calculation, int):
        return calculation
    if isinstance(calculation, str):
        return known[calculation]
    if calculation[0] == "let":
        known[calculation[1]] = value_of(calculation[2], known)
        return value_of(calculation[3], known)
    left, right = value_of(calculation[1], known), value_of(calculation[2], known)
    return left + right if calculation[0] == "+" else left * right
"""),
    Mistake("An older meaning of the same name wins. Inside `let` the new one counts.", "known | {name: value_of(given, known)}", "{name: value_of(given, known)} | known"),
    Mistake("Inside `let` the other names are forgotten. All that was known before is still known.", "known | {name: value_of(given, known)}", "{name: value_of(given, known)}"),
    Mistake("You take every list for a sum. Some of them multiply.", 'if kind == "+" else', "if kind else"),
]
ORACLE = """
def value_of(calculation: int | str | list[object], known: dict[str, int]) -> int:
    def code(part: object) -> str:
        if not isinstance(part, list):
            return f"({part})"
        if part[0] == "let":
            return f"((lambda {part[1]}: {code(part[3])})({code(part[2])}))"
        return f"({code(part[1])} {part[0]} {code(part[2])})"

    return eval(code(calculation), dict(known))
"""
ALSO_RIGHT = [
    Way(
        "With `match` the three things and their shapes are written down as they are described; nothing has to be taken apart by hand.",
        """
def value_of(calculation: int | str | list[object], known: dict[str, int]) -> int:
    match calculation:
        case int():
            return calculation
        case str():
            return known[calculation]
        case ["let", name, given, body]:
            return value_of(body, {**known, name: value_of(given, known)})
        case ["+", left, right]:
            return value_of(left, known) + value_of(right, known)
        case [_, left, right]:
            return value_of(left, known) * value_of(right, known)
""",
    ),
]
EXPLANATION = """
A calculation is made of smaller calculations, and those that are not made of anything, numbers and names, end the recursion. What a name means depends on where it stands, so each call is told what is known there. For `["+", ["let", "x", 7, "x"], "x"]` with x as 1:

| call for | known | value |
|---|---|---|
| 7 | x: 1 | 7 |
| the x inside `let` | x: 7 | 7 |
| the `let` | x: 1 | 7 |
| the x behind it | x: 1 | 1 |
| all | x: 1 | 8 |

The dictionary with 7 is a new one, made for the inside of the `let`; when that call ends, nobody knows of it any more. There is one call for each part, and each `let` copies what is known. Another way is `match`, which names the shapes of the three things.
"""


def value_of(calculation: int | str | list[object], known: dict[str, int]) -> int:
    if isinstance(calculation, int):
        return calculation
    if isinstance(calculation, str):
        return known[calculation]
    kind, *parts = calculation
    if kind == "let":
        name, given, body = parts
        return value_of(body, known | {name: value_of(given, known)})
    left, right = [value_of(part, known) for part in parts]
    return left + right if kind == "+" else left * right


def inputs(rng):
    known = {name: rng.randint(-3, 6) for name in rng.sample("abc", rng.randint(0, 3))}

    def some(depth, names):
        if depth == 0 or rng.random() < 0.2:
            return rng.choice(names) if names and rng.random() < 0.7 else rng.randint(-2, 7)
        if rng.random() < 0.5:
            return [rng.choice("+*"), some(depth - 1, names), some(depth - 1, names)]
        name = rng.choice("abc")
        return ["let", name, some(depth - 1, names), some(depth - 1, sorted({*names, name}))]

    return some(rng.randint(1, 3), sorted(known)), known
