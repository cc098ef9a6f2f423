"""Letters on a budget

A padlock shows `text`, a row of small letters. A click turns one letter wheel to the letter before or after it in the
alphabet, and wheels are round: from `a` one click leads to `z`, and back. You can afford at most `clicks` clicks
altogether.

Return the text that comes first in the dictionary among all that you can reach. Unused clicks may be left over, and
with 0 clicks nothing changes.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "ITERATE")
CONSTRAINTS = ("`clicks` is not negative", "`text` has at most 100 small letters")
HINTS = (
    "Which wheel matters most for the place in the dictionary? What is the best it can become?",
    "Go from left to right. If the clicks suffice to bring a wheel to `a`, on the shorter way, do it. What if they "
    "don't?",
    "The shorter way to `a` is the smaller of the letter's number and 26 minus it. If it is too long, spend all "
    "remaining clicks on lowering this letter, "
    "and none are left for the rest.",
)
EXAMPLES = [
    Example(("zbd", 3), why="z goes forwards, b backwards, and one click is left for d"),
    Example(("year", 6)),
    Example(("ham", 3), why="h cannot reach a"),
]
EDGES = {"0 clicks": ("lock", 0), "left over": ("ab", 9), "wheels are": ("zzz", 2)}
MISTAKES = [
    Mistake("You only turn wheels backwards. From the end of the alphabet, forwards is the shorter way to `a`.",
            "min(number, 26 - number)", "number"),
    Mistake("If the clicks do not suffice for `a`, you stop at once. They still make this letter smaller.",
            "chr(ord(letter) - clicks)", "letter"),
    Mistake("Clicks that were spent are gone. Subtract them from the budget.", "        clicks -= way\n", ""),
    Mistake("A wheel that can just reach `a` with the last clicks should do so.", "if way <= clicks:",
            "if way < clicks:"),
]
ORACLE = """
def turned(text: str, clicks: int) -> str:
    if not text:
        return ""
    for steps in range(26):
        letter = chr(ord("a") + steps)
        cost = next(cost for cost in range(14) if letter in (near(text[0], cost), near(text[0], -cost)))
        if cost <= clicks:
            return letter + turned(text[1:], clicks - cost)
    return text


def near(letter: str, clicks: int) -> str:
    return chr((ord(letter) - 97 + clicks) % 26 + 97)
"""
ALSO_RIGHT = [
    Way(
        'For each wheel, try the letters from a on and take the first that can be paid. No arithmetic with the end of the budget.',
        """
def turned(text: str, clicks: int) -> str:
    result = ""
    for letter in text:
        for wanted in "abcdefghijklmnopqrstuvwxyz":
            distance = abs(ord(letter) - ord(wanted))
            cost = min(distance, 26 - distance)
            if cost <= clicks:
                break
        result += wanted
        clicks -= cost
    return result
""",
    ),
]
EXPLANATION = """
The first letter decides before all others, so it gets what it needs; only then comes the second. For `zbd` and 3 clicks:

| wheel | way to a | clicks | becomes |
|---|---|---|---|
| z | 1, forwards | 3 | a |
| b | 1 | 2 | a |
| d | 3 | 1 | c: the last click |

A wheel that cannot reach `a`, in either direction, is best lowered as far as the clicks go, which uses them up. One walk
over the text settles everything. Trying the 26 letters for each wheel needs less thought and 26 times the steps.
"""


def turned(text: str, clicks: int) -> str:
    result = []
    for letter in text:
        number = ord(letter) - ord("a")
        way = min(number, 26 - number)
        if way <= clicks:
            result.append("a")
        else:
            result.append(chr(ord(letter) - clicks))
            way = clicks
        clicks -= way
    return "".join(result)


def inputs(rng):
    return (letters(rng, 2, 6, "abcdmnoyz"), rng.randint(0, 25))
