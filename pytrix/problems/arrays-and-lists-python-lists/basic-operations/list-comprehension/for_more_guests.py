"""The recipe for more guests

A cook collects recipes. `recipes` is a list with a list of lines for each recipe. A line may begin with a whole number
and a space, such as `2 eggs` or `250 g flour`; other lines, such as `salt` or `a little milk`, name no number.

For a party everything is needed `times` times. Return a new list of recipes in which every number at the beginning of a
line is multiplied; lines without one stay as they are. A number further on in a line, as in `juice of 3 lemons`, stays,
too. Recipes may have no lines, and there may be no recipes.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
CONSTRAINTS = ("`times` is at least 1", "numbers are written in digits, without a sign or a point")
HINTS = (
    "What do you have to find out about one line, and what does the line become in each of the two cases?",
    "Write a function for a single line. The result is then a comprehension within a comprehension: for each recipe the list of its lines, each put through that function.",
    "`partition` cuts a line at its first space into three parts. If the first part consists of digits only, multiply it and join the parts again.",
)
EXAMPLES = [
    Example(([["2 eggs", "250 g flour", "salt"], ["1 onion", "juice of 3 lemons"]], 3), why="the 3 lemons are further on in the line"),
    Example(([["a little milk"]], 2), why="no number"),
    Example(([["10 plums"], []], 10), why="the second recipe has no lines"),
]
EDGES = {
    "no recipes": ([], 4),
    "may have no lines": ([[], ["3 figs"], []], 2),
    "lines without one": Edge(([["2eggs", "x 4 nuts", "half an onion"]], 2), "lines that do not begin with a number and a space"),
    "further on in a line": Edge(([["2 tins of 400 g beans", "3 bunches of 3 leeks"]], 2), "two numbers in a line"),
    "at least 1": Edge(([["7 leeks"]], 1), "the same number of guests"),
}
MISTAKES = [
    Mistake("Digits are text: multiplied by 3, `2` becomes `222`. Turn it into a number first.", "int(number) * times", "number * times"),
    Mistake("Lines without a number stay in the recipe.", "[scaled(line, times) for line in recipe]", "[scaled(line, times) for line in recipe if line[0].isdigit()]"),
    Mistake("Each recipe keeps a list of its own; you make one long list.", "[[scaled(line, times) for line in recipe] for recipe in recipes]",
            "[[scaled(line, times) for recipe in recipes for line in recipe]]"),
    Mistake("Only the number at the beginning of a line is multiplied.", 'return f"{int(number) * times}{space}{rest}" if number.isdigit() else line',
            'return " ".join(str(int(word) * times) if word.isdigit() else word for word in line.split(" "))'),
    Mistake("Recipes without lines stay in the list.", "for recipe in recipes]", "for recipe in recipes if recipe]"),
    Mistake("A number has several digits; you multiply the first one only.", 'return f"{int(number) * times}{space}{rest}" if number.isdigit() else line',
            'return f"{int(line[0]) * times}{line[1:]}" if number.isdigit() else line'),
]
ORACLE = """
def for_guests(recipes: list[list[str]], times: int) -> list[list[str]]:
    result = []
    for recipe in recipes:
        result.append([])
        for line in recipe:
            words = line.split(" ")
            if len(words) > 1 and all(letter in "0123456789" for letter in words[0]):
                words[0] = str(sum([int(words[0])] * times))
            result[-1].append(" ".join(words))
    return result
"""
ALSO_RIGHT = [
    Way("A regular expression finds the number at the beginning of a line and leaves the rest alone.",
        """
import re


def for_guests(recipes: list[list[str]], times: int) -> list[list[str]]:
    def multiplied(found: re.Match[str]) -> str:
        return str(int(found[0]) * times)

    return [[re.sub(r"^[0-9]+(?= )", multiplied, line) for line in recipe] for recipe in recipes]
"""),
]
EXPLANATION = """
What happens to one line stands in a function, so that the comprehension only says where it happens: in each line of
each recipe. For `times` = 3:

| line | number | becomes |
|---|---|---|
| 2 eggs | 2 | 6 eggs |
| 250 g flour | 250 | 750 g flour |
| salt | – | salt |
| juice of 3 lemons | – | juice of 3 lemons |

Each line is cut once, so the work grows with the length of all recipes. With two nested loops and `append` it would be
twice as long.
"""


def scaled(line: str, times: int) -> str:
    number, space, rest = line.partition(" ")
    return f"{int(number) * times}{space}{rest}" if number.isdigit() else line


def for_guests(recipes: list[list[str]], times: int) -> list[list[str]]:
    return [[scaled(line, times) for line in recipe] for recipe in recipes]


def inputs(rng):
    lines = ["salt", "a little milk", "juice of 3 lemons", "2 eggs", "12 plums", "250 g flour", "1 tin of 5 figs", "0 nuts", "4you"]
    return ([rng.sample(lines, rng.randint(0, 4)) for _ in range(rng.randint(1, 3))], rng.choice([1, 2, 3, 10]))
