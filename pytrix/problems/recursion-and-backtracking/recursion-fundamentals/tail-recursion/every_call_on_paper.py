"""Every call on paper

Someone has written this function, which turns the digits of a number round:

```python
def turned(rest, so_far):
    if rest == 0:
        return so_far
    return turned(rest // 10, so_far * 10 + rest % 10)
```

Nothing is left to do after the inner call, so the two values it is given tell the whole state. Return the list
`[[rest, so_far], …]` of the values of every call in order, beginning with `rest = number` and `so_far = 0` and ending with the
call that makes no further one. `number` is at least 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "Play the computer for 472: with which two values is the function called first, and with which two after that?",
    "A loop does what these calls do: as long as something remains, replace both values by those of the next call.",
    "Note the pair at the start. While the rest isn't 0, work out both new values from the old ones at once, and note that pair.",
)
EXAMPLES = [
    Example((472,), why="four calls, the last one with the rest 0"),
    Example((120,), why="the 0 at the end gets lost"),
    (5,),
    Example((0,), why="just one call"),
]
EDGES = {"at least 0": Edge((0,), "number 0"), "makes no further one": Edge((100,), "two zeros at the end")}
ALWAYS = [
    (30205,),
]
MISTAKES = [
    Mistake("The last call, with `rest` 0, is a call as well.", "    while rest:", "    while rest >= 10:"),
    Mistake("The first call is missing from your list.", "calls = [[rest, so_far]]", "calls = []"),
    Mistake(
        "You change `rest` too early: the new `so_far` needs the digit of the old one. Replace both at once.",
        "rest, so_far = rest // 10, so_far * 10 + rest % 10",
        "rest = rest // 10\n        so_far = so_far * 10 + rest % 10",
    ),
    Mistake("The digits are added up instead of being put one after the other.", "so_far * 10 + rest % 10", "so_far + rest % 10"),
]
ALSO_RIGHT = [
    Way(
        "The function itself can note its calls, with the list carried along as a third value.",
        """
def calls_of(number: int) -> list[list[int]]:
    def turned(rest: int, so_far: int, calls: list[list[int]]) -> list[list[int]]:
        calls = [*calls, [rest, so_far]]
        if rest == 0:
            return calls
        return turned(rest // 10, so_far * 10 + rest % 10, calls)

    return turned(number, 0, [])
""",
    ),
]
EXPLANATION = """
When the inner call comes last, nothing of the outer one is needed any more. So a loop can overwrite the values:

| `rest` | `so_far` |
|---|---|
| 472 | 0 |
| 47 | 2 |
| 4 | 27 |
| 0 | 274 |

One line replaces both values at once, as a call does. There is one call more than the number has digits (for 0 one alone).
"""


def calls_of(number: int) -> list[list[int]]:
    rest, so_far = number, 0
    calls = [[rest, so_far]]
    while rest:
        rest, so_far = rest // 10, so_far * 10 + rest % 10
        calls.append([rest, so_far])
    return calls


def inputs(rng):
    return (rng.choice([rng.randint(1, 9), rng.randint(10, 99), rng.randint(100, 99999), 10 * rng.randint(1, 99)]),)
