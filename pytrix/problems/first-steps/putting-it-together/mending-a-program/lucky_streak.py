"""The longest lucky streak

`results` is a list of `True` for a win and `False` for a loss. The function in the editor should return the length of
the longest row of wins without a loss in between. It has **two** faults: a loss does not end a row, and a row at the
end of the list is sometimes forgotten. Mend both. The list may be empty.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("ITERATE", "AGGREGATE")
STARTER = """
def longest_streak(results: list[bool]) -> int:
    longest = 0
    streak = 0
    for win in results:
        if win:
            streak += 1
        else:
            if streak > longest:
                longest = streak
    return longest
"""
HINTS = (
    "Trace win, loss, win, win. What should `streak` be after each round, and what is it?",
    "After a loss a new row begins. And when is the record compared: is that soon enough for a row that ends with the list?",
    "Compare with the record after each win; under `else` just set the streak back.",
)
EXAMPLES = [
    Example(([True, False, True, True],), why="the last two wins"),
    Example(([True, True, False, True],)),
    Example(([False, False],)),
]
EDGES = {"may be empty": ([],), "end of the list": ([True, True, True],)}
ALWAYS = [([True, True, False, True, False],), ([False],)]
MISTAKES = [
    Mistake("One fault is left: after a loss the row must begin at 0 again.", "        else:\n            streak = 0\n", ""),
    Mistake("One fault is left: a row at the end of the list is never compared with the record.",
            "            streak += 1\n            if streak > longest:\n                longest = streak\n        else:\n            streak = 0\n",
            "            streak += 1\n        else:\n            if streak > longest:\n                longest = streak\n            streak = 0\n"),
    Mistake("You return the row at the end, not the longest one.", "return longest", "return streak"),
]
ALSO_RIGHT = [
    Way("The comparison may stay in the `else` if it is made once more after the loop.",
        """
def longest_streak(results: list[bool]) -> int:
    longest = 0
    streak = 0
    for win in results:
        if win:
            streak += 1
        else:
            longest = max(longest, streak)
            streak = 0
    return max(longest, streak)
"""),
]
EQUIVALENT = {"if streak > longest: -> if streak >= longest:": "an equal streak changes nothing"}
EXPLANATION = """
After mending, for win, loss, win, win:

| `win` | `streak` | `longest` |
|---|---|---|
| True | 1 | 1 |
| False | 0 | 1 |
| True | 1 | 1 |
| True | 2 | 2 |
"""


def longest_streak(results: list[bool]) -> int:
    longest = 0
    streak = 0
    for win in results:
        if win:
            streak += 1
            if streak > longest:
                longest = streak
        else:
            streak = 0
    return longest


def inputs(rng):
    return ([rng.choice([True, True, False]) for _ in range(rng.randint(0, 8))],)
