"""Labels without look-alikes

A museum numbers its pieces 0, 1, 2, … and prints each number as a short label. A label is written like a number, but with other digits: the characters of `signs`, in which the first stands for 0, the second for 1, and so on. With `signs` of `"ab"`, the numbers 0, 1, 2, 3, 4 become `"a"`, `"b"`, `"ba"`, `"bb"`, `"baa"`. Look-alikes such as l and 1 are simply left out of `signs`.

Return the label of `number`. `signs` has at least two characters, all different.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
CONSTRAINTS = ("`number` is at least 0",)
HINTS = (
    "How do you get the last digit of a number in the usual way of writing, and what is left afterwards?",
    "The remainder by the number of characters says which one comes last. The whole part of the division has the rest of the label.",
    "Collect the characters with `divmod` until nothing is left, and turn their order round at the end. A number below the number of characters has a label of just one, and so has 0.",
)
EXAMPLES = [
    Example((4, "ab"), why="as 4 is 100 with the digits 0 and 1"),
    Example((47, "0123456789"), why="with the usual digits, the usual number"),
    Example((31, "xyz")),
]
EDGES = {
    "numbers 0": Edge((0, "ab"), "the number 0"),
    "at least two": Edge((255, "ox"), "a long label"),
    "all different": Edge((61, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"), "the last of 62 characters"),
    "and so on": Edge((62, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"), "one more than the last of 62 characters"),
}
MISTAKES = [
    Mistake("The number 0 has a label too, the first character alone.", '    label = signs[number % len(signs)]\n    number //= len(signs)\n', '    label = ""\n'),
    Mistake("The remainder is the last character, so each further one goes in front.", "label = signs[place] + label", "label = label + signs[place]"),
    Mistake("The characters count from 0: the first of them stands for 0.", "label = signs[place] + label", "label = signs[place - 1] + label"),
    Mistake("Go on as long as anything is left, even when it is less than the number of characters.", "while number:", "while number >= len(signs):"),
]
ALSO_RIGHT = [
    Way(
        "A function that calls itself says it in one line: the label of what is left, and then the last character.",
        '''
def label(number: int, signs: str) -> str:
    if number < len(signs):
        return signs[number]
    return label(number // len(signs), signs) + signs[number % len(signs)]
''',
    )
]
ORACLE = '''
def label(number: int, signs: str) -> str:
    places = [0]
    for _ in range(number):
        at = len(places) - 1
        while at >= 0 and places[at] == len(signs) - 1:
            places[at] = 0
            at -= 1
        if at < 0:
            places.insert(0, 1)
        else:
            places[at] += 1
    return "".join(signs[place] for place in places)
'''
EXPLANATION = """
Dividing by the number of characters gives the last one as remainder. For 31 and the three characters x, y, z:

| number | whole part | remainder | label |
|---|---|---|---|
| 31 | 10 | 1 | y |
| 10 | 3 | 1 | yy |
| 3 | 1 | 0 | xyy |
| 1 | 0 | 1 | yxyy |

The work grows with the length of the label, which is a logarithm of the number. With 62 characters, seven characters are enough for more than three billion pieces.
"""


def label(number: int, signs: str) -> str:
    label = signs[number % len(signs)]
    number //= len(signs)
    while number:
        number, place = divmod(number, len(signs))
        label = signs[place] + label
    return label


def inputs(rng):
    signs = rng.choice(["ab", "xyz", "0123", "acdefhkmnprt"])
    return rng.choice([rng.randint(0, 30), rng.randint(0, 400), len(signs) ** 2 - 1, len(signs) ** 2]), signs
