"""Crowded coat hooks

A nursery has 7 hooks, numbered from 0. Which one a child uses is worked out from the first name: the values of its letters are added,
1 for `a`, 2 for `b`, up to 26 for `z`, and the remainder of the sum by 7 is the hook's number. So two names may collide on one hook.

Given the list `names`, return how many hooks hold more than one coat. A name that occurs more than once belongs to that
many children, each with a coat. Names are written in lower case. When the list is empty, all hooks are free.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "TRANSFORM")
CONSTRAINTS = ("at most 12 names, each with at least one letter, from a to z",)
HINTS = (
    "Before you count hooks, find out for every name which hook it belongs to.",
    "Keep a list with one count for each hook, all 0 at first. Each name raises one of them.",
    "When all coats hang, look at each count and decide whether it is one of those you want.",
)
EXAMPLES = [
    Example((["ada", "bo", "dad", "cy"],)),
    Example((["mia", "ian", "tom", "zoe", "kim", "lea"],)),
    Example((["al", "bob"],), why="the sums are 13 and 19, so the hooks are 6 and 5"),
]
EDGES = {
    "list is empty": ([],),
    "occurs more than once": (["eva", "eva"],),
    "collide on one hook": (["ab", "ba", "c"],),
    "26 for `z`": (["z", "y", "zz"],),
}
ALWAYS = [(["f", "f"],)]
MISTAKES = [
    Mistake("The values are shifted by one: `a` has the value 1, not 0, which moves names to other hooks.",
            'ord("a") + 1', 'ord("a")'),
    Mistake("You take the quotient of the division. What remains after dividing is the hook's number.",
            "coats[total % 7]", "coats[total // 7 % 7]"),
    Mistake("You use the number of letters. Names of the same length would all land on one hook.",
            'sum(ord(letter) - ord("a") + 1 for letter in name)', "len(name)"),
    Mistake("You count the coats on crowded hooks. Count those hooks instead.",
            "sum(count > 1 for count in coats)", "sum(count for count in coats if count > 1)"),
]
EXPLANATION = """
The sum ignores the order of letters and the remainder leaves only a few numbers, so different names often collide. For the
first example:

| name | sum | hook |
|---|---|---|
| ada | 1 + 4 + 1 = 6 | 6 |
| bo | 2 + 15 = 17 | 3 |
| dad | 4 + 1 + 4 = 9 | 2 |
| cy | 3 + 25 = 28 | 0 |

As soon as there are more names than hooks, collisions cannot be avoided at all. The work is looking at each letter once, and
then at each hook.
"""


def crowded_hooks(names: list[str]) -> int:
    coats = [0] * 7
    for name in names:
        total = sum(ord(letter) - ord("a") + 1 for letter in name)
        coats[total % 7] += 1
    return sum(count > 1 for count in coats)


def inputs(rng):
    names = [letters(rng, 1, 4) for _ in range(rng.randint(2, 8))]
    return (names + rng.sample(names, rng.randint(0, 2)),)
