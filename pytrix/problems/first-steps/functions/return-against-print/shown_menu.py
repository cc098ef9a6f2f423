"""This one prints

Write the function `show_menu`. It gets `dishes`, a list of texts, and **prints** a line for each with its number in
front: `1. soup`, `2. fish` and so on. It returns nothing; a menu is for people. For an empty list it prints `closed
today`.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("ITERATE", "GENERATE")
COMPARE = "stdout"
HINTS = (
    "Who needs the lines: a person or the rest of the program?",
    "First ask whether the list is empty; else walk over its positions and print.",
    "The number is the position plus 1; an f-string puts the full stop after it.",
)
EXAMPLES = [Example((["soup", "fish"],)), Example((["ice cream"],)), Example((["rice", "rice", "cake"],))]
EDGES = {"empty list": ([],)}
MISTAKES = [
    Mistake("Your function returns the lines, so nobody sees them. Print each of them.", 'print(f"{place + 1}. {dishes[place]}")', 'return f"{place + 1}. {dishes[place]}"'),
    Mistake("The numbers of a menu begin with 1, positions with 0.", "{place + 1}.", "{place}."),
    Mistake("For an empty list, `closed today` should be printed.", '    if dishes == []:\n        print("closed today")\n', ""),
]
ALSO_RIGHT = [
    Way("Counting along needs one more variable, but no positions.",
        """
def show_menu(dishes: list[str]) -> None:
    if len(dishes) == 0:
        print("closed today")
    number = 0
    for dish in dishes:
        number += 1
        print(f"{number}. {dish}")
"""),
]
EXPLANATION = """
The test looks at what is printed. The function ends without `return`, so it gives `None`, and nobody uses that.
"""


def show_menu(dishes: list[str]) -> None:
    if dishes == []:
        print("closed today")
    for place in range(len(dishes)):
        print(f"{place + 1}. {dishes[place]}")


def inputs(rng):
    return ([rng.choice(["soup", "rice", "fish", "ice cream", "tea"]) for _ in range(rng.randint(0, 6))],)
