"""Two dishes for one voucher

A restaurant gives out vouchers over a fixed sum. Write a program that finds out which two dishes together cost exactly
that sum. The first line of the input is the sum in pence. Each line after it holds a dish: its price in pence, a single
space, and its name, which may have several words. No two dishes have the same name. The input ends after the last line,
and there may be no dishes.

Print one line for each pair of different dishes whose prices add up to the sum, both names with ` + ` between them, the
one that comes earlier in the input first. The pairs come in the order of their first dish, and those with the same first
dish in the order of their second one. If there is no such pair, print `no pair`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("SEARCH", "ITERATE")
CONSTRAINTS = ("read the dishes from `sys.stdin`",)
HINTS = (
    "How do you make sure that no pair comes twice and no dish is paired with itself?",
    "Read the dishes into a list of prices and names. Then a comprehension with two `for` parts goes through all pairs; an `if` keeps the right ones.",
    "Let the second `for` run over the dishes after the first one, which is a slice. A price and a name are parted with `split` at the first space only.",
)
EXAMPLES = [
    Example("1500\n600 pea soup\n900 fish pie\n700 salad\n800 curry\n900 stew\n", why="600 and 900 twice, 700 and 800"),
    Example("1000\n500 soup\n400 cake\n", why="soup cannot be taken twice"),
    Example("800\n400 tea and cake\n400 toast\n", why="two dishes with the same price"),
]
EDGES = {
    "no dishes": "500\n",
    "pair of different dishes": "800\n400 toast\n",
    "several words": Edge("900\n450 ham and egg pie\n450 three 4 cheese pizza\n", "names with spaces and digits"),
    "in the order of their first dish": "1000\n900 a\n100 b\n500 c\n900 d\n500 e\n100 f\n",
    "exactly that sum": Edge("700\n300 a\n300 b\n500 c\n", "pairs below and above the sum"),
}
MISTAKES = [
    Mistake("Each pair comes twice in your list: let the second dish come after the first one.", "dishes[place + 1 :]", "dishes[:place] + dishes[place + 1 :]"),
    Mistake("A dish must not be paired with itself.", "dishes[place + 1 :]", "dishes[place:]"),
    Mistake("You only pair neighbours of the list. Any two dishes may be a pair.", "dishes[place + 1 :]", "dishes[place + 1 : place + 2]"),
    Mistake("If there is no such pair, a line has to say so.", 'pairs or ["no pair"]', "pairs"),
    Mistake("A name may have several words: split at the first space only.", "line.strip().split(\" \", 1)", "line.strip().split(\" \")[:2]"),
    Mistake("Together the two must cost exactly the sum, not at most.", "== wanted", "<= wanted"),
]
ORACLE = """
import sys


def program() -> None:
    wanted, *lines = [line.rstrip() for line in sys.stdin]
    found = False
    for i in range(len(lines)):
        for j in range(len(lines)):
            one, other = lines[i].split(), lines[j].split()
            if i < j and int(one[0]) + int(other[0]) == int(wanted):
                print(" ".join(one[1:]), "+", " ".join(other[1:]))
                found = True
    if not found:
        print("no pair")
"""
ALSO_RIGHT = [
    Way("`combinations` hands out all pairs in just this order.",
        """
import sys
from itertools import combinations


def program() -> None:
    wanted = int(input())
    dishes = [line.strip().split(" ", 1) for line in sys.stdin]
    pairs = [
        f"{one[1]} + {other[1]}" for one, other in combinations(dishes, 2) if int(one[0]) + int(other[0]) == wanted
    ]
    print("\\n".join(pairs or ["no pair"]))
"""),
]
EXPLANATION = """
A comprehension may have several `for` parts; they run like nested loops, the first one outermost. The second one only
goes over the dishes after the first, so each pair is met once. For 1500:

| first | second | sum |
|---|---|---|
| pea soup 600 | fish pie 900 | 1500 |
| pea soup 600 | salad 700 | 1300 |
| pea soup 600 | curry 800 | 1400 |
| pea soup 600 | stew 900 | 1500 |
| salad 700 | curry 800 | 1500 |
| salad 700 | stew 900 | 1600 |

(Pairs that begin with fish pie or curry give more than 1500.) The number of pairs is about half the square of the
number of dishes; a dictionary from prices to names would find partners without looking at all pairs.
"""

import sys


def program() -> None:
    wanted = int(input())
    dishes = [line.strip().split(" ", 1) for line in sys.stdin]
    pairs = [
        f"{name} + {other}"
        for place, (price, name) in enumerate(dishes)
        for other_price, other in dishes[place + 1 :]
        if int(price) + int(other_price) == wanted
    ]
    print("\n".join(pairs or ["no pair"]))


def inputs(rng):
    names = ["soup", "pea soup", "curry", "fish pie", "stew", "tea and cake"]
    dishes = [f"{rng.choice([300, 400, 500, 600, 700])} {name}" for name in rng.sample(names, rng.randint(2, 6))]
    return "\n".join([str(rng.choice([900, 1000, 1100, 1600])), *dishes]) + "\n"
