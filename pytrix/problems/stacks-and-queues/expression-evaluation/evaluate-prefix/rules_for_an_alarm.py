"""Rules for an alarm

A security firm writes its rules with the word in front: `and`, `or` and `less` stand before their two parts, `not` before its one. Parts are again rules, or names of sensors, or whole numbers: `less` has two numbers or names of sensors after it and asks whether the first is smaller than the second; everywhere else
a part is a rule.

`rule` is such a line, with spaces between its words, and `sensors` is a dictionary from a sensor's name to its number. No sensor is called like one of the four words. Return whether the rule holds. The rule begins with one of the four words and is written correctly.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE", "AGGREGATE")
HINTS = (
    "When you read from the left, a word comes before its parts are known. What if you read from the right?",
    "Read the words from the last to the first and push values. Each of the four words pops its parts and pushes whether it holds.",
    "Read from the right, the first part of a word lies on top. So for `less` the value popped first is the left one.",
)
EXAMPLES = [
    Example(("and less temp 5 not less wind 20", {"temp": 3, "wind": 25}), why="3 < 5, and 25 is not less than 20"),
    Example(("or less temp 0 less wind 10", {"temp": 3, "wind": 10}), why="neither part holds"),
    ("not less 4 smoke", {"smoke": 4}),
]
EDGES = {
    "whole numbers": ("less -2 1", {}),
    "smaller than": Edge(("less a b", {"a": 7, "b": 7}), "equal values"),
    "again rules": ("not and or less a 1 less 1 a less 0 a", {"a": 1}),
}
ALWAYS = [
    ("or and less 2 1 less 1 2 less 2 1", {}),
    ("and or less 1 2 less 2 1 less 1 2", {}),
    ("or less 1 2 less 1 3", {}),
    ("less -3 -2", {}),
    ("and not less 2 1 less 1 2", {}),
    ("or not less 1 2 less 2 1", {}),
    ("less -1 -2", {}),
    ("or and less gas heat less wind wind or less wind heat less wind gas", {"heat": 5, "wind": 3, "gas": 0}),
    ("and less 2 wind less gas gas", {"heat": 5, "wind": 3, "gas": 2}),
]
MISTAKES = [
    Mistake("For `less` you compare the wrong way round: read from the right, the first part lies on top.", "stack.append(one < other)", "stack.append(other < one)"),
    Mistake("`less` means smaller; equal values don't hold.", "one < other", "one <= other"),
    Mistake("`and` asks for both parts, `or` for at least one.", 'stack.append(one and other if word == "and" else one or other)', 'stack.append(one or other if word == "and" else one and other)'),
    Mistake("`not` has one part only. Yours swallows the value below it as well.", "            stack.append(not stack.pop())\n", "            stack.append(not stack.pop())\n            if len(stack) > 1:\n                stack.pop(-2)\n"),
]
ORACLE = """
def holds(rule: str, sensors: dict[str, int]) -> bool:
    words = iter(rule.split())

    def value():
        word = next(words)
        if word == "not":
            return not value()
        if word in ("and", "or", "less"):
            one = value()
            other = value()
            return {"and": one and other, "or": one or other, "less": one < other}[word]
        return sensors[word] if word in sensors else int(word)

    return value()
"""
ALSO_RIGHT = [
    Way("Reading from the left with a function that calls itself: each word asks for its parts when it needs them. The open calls are the stack.",
        """
def holds(rule: str, sensors: dict[str, int]) -> bool:
    words = iter(rule.split())

    def value() -> int:
        word = next(words)
        if word == "not":
            return not value()
        if word in ("and", "or", "less"):
            one, other = value(), value()
            if word == "less":
                return one < other
            return one and other if word == "and" else one or other
        return sensors[word] if word in sensors else int(word)

    return bool(value())
"""),
]
EXPLANATION = """
Read from the right, the parts of a word are finished when the word comes, and lie on the stack with the first one on top. For and less 3 5 not less 25 20:

| word | stack, top at the right |
|---|---|
| 20, 25 | 20 25 |
| less | False |
| not | True |
| 5, 3 | True 5 3 |
| less | True True |
| and | True |

Each word takes one step. Recursion from the left does the same in the order of reading.
"""


def holds(rule: str, sensors: dict[str, int]) -> bool:
    stack: list[int] = []
    for word in reversed(rule.split()):
        if word == "not":
            stack.append(not stack.pop())
        elif word == "less":
            one, other = stack.pop(), stack.pop()
            stack.append(one < other)
        elif word in ("and", "or"):
            one, other = stack.pop(), stack.pop()
            stack.append(one and other if word == "and" else one or other)
        else:
            stack.append(sensors[word] if word in sensors else int(word))
    return bool(stack.pop())


def inputs(rng):
    def number():
        return rng.choice(["heat", "wind", "gas", str(rng.randint(-2, 6))])

    def rule(depth):
        kind = rng.choice(["and", "or", "not"]) if depth and rng.random() < 0.8 else "less"
        if kind == "less":
            return [kind, number(), number()]
        return [kind, *rule(depth - 1)] if kind == "not" else [kind, *rule(depth - 1), *rule(depth - 1)]

    return (" ".join(rule(rng.randint(0, 3))), {name: rng.randint(0, 5) for name in ("heat", "wind", "gas")})
