"""The till without brackets

A till keys in sums in postfix form: two amounts, then the sign. The signs are `+`, `-` and `*`, and besides them `sum`, which adds up everything that is on the stack at that moment and leaves only the total there.

Read lines until the end of the input; each one is a sum of its own, with spaces between its parts, and amounts are whole numbers from 0 on. For each line print the result. Print `too few` if a sign finds fewer than two amounts on the stack or `sum` finds none, and `left over` if at the end more than one number is on the stack; an empty line prints `too few` as well.
"""
import sys

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "advanced"
TAGS = ("AGGREGATE", "VALIDATE")
HINTS = (
    "In how many ways can a line go wrong, and at which moment is each of them noticed?",
    "Write a function that gives what is to be printed for one line. It keeps a stack, checks before each pop, and checks once more at the end.",
    "Before a sign, compare the stack's length with 2, before `sum` with 1; at the end exactly one number may be there. The number popped first is the right one.",
)
EXAMPLES = [
    Example("3 4 + 2 *\n10 4 -\n", why="14, and 10 less 4"),
    Example("1 2 3 sum\n5 +\n1 2\n", why="6; the plus finds only one amount; two numbers are left"),
    "2 3 * 4 5 * sum\n",
]
EDGES = {
    "`sum` finds none": "sum\n1 sum\n",
    "an empty line": "\n7\n",
    "more than one number": "1 2 3 +\n",
    "fewer than two amounts": "1 2 + +\n-\n",
    "from 0 on": Edge("0 5 -\n0 sum\n", "zeros and a result below 0"),
}
ALWAYS = ["5 11 + - 5 sum\n", "8 sum\n2 4 0 - 10 2 sum\n9 8 7 + sum *\n"]
MISTAKES = [
    Mistake("In a subtraction the amount popped first is the right one.", "stack.append(left - right)", "stack.append(right - left)"),
    Mistake("`sum` leaves only the total on the stack.", "            stack = [sum(stack)]\n", "            stack.append(sum(stack))\n"),
    Mistake("More than one number at the end means that something was left over.", '    if len(stack) > 1:\n        return "left over"\n', ''),
    Mistake("`sum` needs at least one number on the stack.", "if len(stack) < NEEDED[part]:", "if part != \"sum\" and len(stack) < NEEDED[part]:"),
]
ORACLE = '''
import sys


def value(parts):
    for place, part in enumerate(parts):
        if part == "sum":
            if place == 0:
                return "too few"
            return value([sum(parts[:place]), *parts[place + 1 :]])
        if part in ("+", "-", "*"):
            if place < 2:
                return "too few"
            left, right = parts[place - 2 : place]
            result = left + right if part == "+" else left - right if part == "-" else left * right
            return value([*parts[: place - 2], result, *parts[place + 1 :]])
    return "too few" if not parts else parts[0] if len(parts) == 1 else "left over"


def program() -> None:
    for line in sys.stdin:
        print(value([int(part) if part.isdigit() else part for part in line.split()]))
'''
EXPLANATION = """
Each line has its own stack. Before anything is popped, its length is compared with what the part needs, and at the end exactly one number must be left. For 1 2 3 sum 4 *:

| part | stack |
|---|---|
| 1 2 3 | 1 2 3 |
| sum | 6 |
| 4 | 6 4 |
| * | 24 |

Each part takes one step, but for `sum`, which adds up what it removes. Instead of checking first, one could catch the `IndexError` of a pop, but a `sum` of nothing would need a check even then.
"""

NEEDED = {"+": 2, "-": 2, "*": 2, "sum": 1}


def result(line: str) -> str:
    stack: list[int] = []
    for part in line.split():
        if part not in NEEDED:
            stack.append(int(part))
            continue
        if len(stack) < NEEDED[part]:
            return "too few"
        if part == "sum":
            stack = [sum(stack)]
            continue
        right, left = stack.pop(), stack.pop()
        if part == "+":
            stack.append(left + right)
        elif part == "-":
            stack.append(left - right)
        else:
            stack.append(left * right)
    if len(stack) > 1:
        return "left over"
    return str(stack[0]) if stack else "too few"


def program() -> None:
    for line in sys.stdin:
        print(result(line))


def inputs(rng):
    lines = []
    for _ in range(rng.randint(1, 3)):
        parts, height = [], 0
        for _ in range(rng.randint(1, 7)):
            if height >= 2 and rng.random() < 0.5:
                sign = rng.choice(["+", "-", "*", "sum"])
                height = 1 if sign == "sum" else height - 1
                parts.append(sign)
            elif rng.random() < 0.1:
                parts.append(rng.choice(["+", "sum"]))
            else:
                parts.append(str(rng.randint(0, 12)))
                height += 1
        parts += ["sum"] * (height > 1 and rng.random() < 0.6)
        lines.append(" ".join(parts))
    return "\n".join(lines) + "\n"
