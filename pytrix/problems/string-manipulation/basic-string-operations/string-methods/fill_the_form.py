"""Fill the form

A form letter contains gaps such as `{open}name{close}`. Fill them from the dictionary `values`, which says what each name stands
for.

Return the finished `letter`. A gap whose name is not in the dictionary stays as it is, brackets included. A gap begins at
an `{open}` and ends at the next `{close}` after it; an `{open}` that is never closed is ordinary text, and so is everything after it.
What is filled in is not searched for gaps again, and a `{close}` outside of gaps is ordinary text.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM", "SEARCH")
ROWS = [{"open": "<", "close": ">"}, {"open": "[", "close": "]"}, {"open": "{", "close": "}"}]
HINTS = (
    "Replacing one name after the other goes wrong when a value looks like a gap itself. How can you pass over the letter only once?",
    "Cut the letter at the next opening bracket. The piece before it is finished. What can the piece after it look like?",
    "Repeat: text up to the opening bracket, then the name up to the closing one; append both results to a list and go on with the rest.",
)
EXAMPLES = [
    Example(lambda open, close: (f"Dear {open}name{close}, see you {open}day{close}!", {"name": "Ida", "day": "on Monday"})),
    Example(lambda open, close: (f"{open}who{close} likes {open}what{close}", {"who": "Bo"}), why="nothing is known about what"),
    Example(lambda open, close: (f"Platform {open}track{close} {open}soon", {"track": "4", "soon": "now"}), why="the last gap is never closed"),
]
EDGES = {
    "not in the dictionary": lambda open, close: (f"{open}a{close}{open}b{close}", {"b": "x"}),
    "never closed": lambda open, close: (f"{open}a{close} and {open}a", {"a": "x"}),
    "not searched for gaps again": lambda open, close: (f"{open}a{close}{open}b{close}", {"a": f"{open}b{close}", "b": "y"}),
    "outside of gaps": lambda open, close: (f"a{close} {open}a{close}", {"a": "x"}),
}
ALWAYS = [lambda open, close: (f"Hi {open}first name{close}!", {"first name": "Bo"}), lambda open, close: (f"{open}a {open}b{close}, {open}b{close}", {"b": "x"})]
MISTAKES = [
    Mistake("You replace one name after the other in the whole letter. Then a value that looks like a gap is filled a second time.",
            """
def filled(letter: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        letter = letter.replace(open + name + close, value)
    return letter
"""),
    Mistake("A gap without a value has vanished. It should stay as it is, brackets included.",
            "values.get(name, open + name + close)", 'values.get(name, "")'),
    Mistake("A gap without a value has lost its brackets. They should stay.",
            "values.get(name, open + name + close)", "values.get(name, name)"),
    Mistake("Text after an unclosed `{open}` is lost or changed. Without a closing bracket there is no gap.",
            "            if not end:\n                pieces.append(start + name)\n                break\n", ""),
]
ORACLE = """
def filled(letter: str, values: dict[str, str]) -> str:
    if not letter:
        return ""
    if letter[0] == open:
        for end in range(1, len(letter)):
            if letter[end] == close:
                name = letter[1:end]
                gap = values[name] if name in values else letter[: end + 1]
                return gap + filled(letter[end + 1 :], values)
        return letter
    return letter[0] + filled(letter[1:], values)
"""
ALSO_RIGHT = [
    Way(
        'A regular expression describes a gap, and a function says what stands in its place. Shorter, once the pattern can be read.',
        """
import re


def filled(letter: str, values: dict[str, str]) -> str:
    gap = re.escape(open) + "(.*?)" + re.escape(close)
    return re.sub(gap, lambda found: values.get(found[1], found[0]), letter, flags=re.DOTALL)
""",
    ),
]
EXPLANATION = """
The letter is read from left to right once. `partition` cuts off the text before the next gap, a second one cuts off the
gap's name; the pieces go into a list, so what was filled in is never looked at again. For
`{open}who{close} likes {open}what{close}`, where only who is known:

| text before | name | piece |
|---|---|---|
| nothing | who | Bo |
| ` likes ` | what | `{open}what{close}`, unchanged |

`dict.get` offers the untouched gap as the answer for unknown names. The work grows with the length of the letter and of
what is filled in. Replacing one name after the other reads the whole letter once for each name, and is wrong besides.
"""


def filled(letter: str, values: dict[str, str], *, open: str, close: str) -> str:
    pieces: list[str] = []
    rest = letter
    while rest:
        text, start, rest = rest.partition(open)
        pieces.append(text)
        if start:
            name, end, rest = rest.partition(close)
            if not end:
                pieces.append(start + name)
                break
            pieces.append(values.get(name, open + name + close))
    return "".join(pieces)


def inputs(rng, open, close):
    names = ["day", "name", "town"]
    values = {name: rng.choice(["Ida", "Rome", f"{open}day{close}", "now"]) for name in rng.sample(names, 2)}
    parts = [rng.choice([f"{open}{rng.choice(names)}{close}", "to ", close, " and "]) for _ in range(rng.randint(2, 6))]
    return ("".join(parts) + rng.choice(["", "", f"{open}day", "."]), values)
