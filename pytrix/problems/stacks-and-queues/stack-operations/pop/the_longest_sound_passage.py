"""The longest sound passage

A damaged file holds brackets only: `(`, `)`, `[` and `]`. A passage is sound if each bracket in it has its partner in the passage, of the same kind, and what lies between two partners is sound itself. So `([])` and `()[]` are sound, `([)]` is not.

Return the length of the longest sound passage of consecutive brackets in `text`, or 0 if there is none. The text is long, so there is no time to try every passage.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "A closing bracket finds its partner. How far does the sound passage that ends here reach to the left?",
    "Push positions instead of brackets. What has no partner yet, or never gets one, is a wall; a sound passage reaches to just behind the last wall.",
    "For each position: if it closes what the top of the stack opens, pop; the passage is as long as the distance to the new top, or to -1 if the stack is empty. Otherwise push the position, whatever bracket it is.",
)
EXAMPLES = [
    Example((")([])[](",), why="([])[] has six"),
    Example(("([)]",), why="no two neighbours are partners"),
    Example(("(()",)),
]
EDGES = {"there is none": ("]](",), "sound itself": ("[(())][",), "consecutive brackets": Edge(("()](())]()[]()",), "passages apart"), "brackets only": Edge(("",), "an empty text")}
ALWAYS = [("(]()",), ("()(]()[]",), ("(((([[[[]]]])))))",), ("[](()",)]
MISTAKES = [
    Mistake("A closing bracket without a partner is a wall too; you forget it, and count over it.", "        else:\n            waiting.append(place)\n", '        elif bracket in "([":\n            waiting.append(place)\n'),
    Mistake("The kinds have to match: a square bracket is no partner of a round one.", "PARTNER.get(bracket) == text[waiting[-1]]", 'bracket in PARTNER and text[waiting[-1]] in "(["'),
    Mistake("Passages side by side are one passage. You measure from the partner only.", "            waiting.pop()\n            longest = max(longest, place - (waiting[-1] if waiting else -1))", "            longest = max(longest, place - waiting.pop() + 1)"),
    Mistake("You give the length of the last sound passage instead of the longest.", "max(longest, place - (waiting[-1] if waiting else -1))", "place - (waiting[-1] if waiting else -1)"),
]
SIZE = 12000
SLOW = [
    Slow(
        "This starts again at each position and reads on as long as it can be sound.",
        """
def longest_sound(text: str) -> int:
    longest = 0
    for start in range(len(text)):
        open_brackets = []
        for place in range(start, len(text)):
            bracket = text[place]
            if bracket in "([":
                open_brackets.append(bracket)
            elif open_brackets and open_brackets[-1] + bracket in ("()", "[]"):
                open_brackets.pop()
                if not open_brackets:
                    longest = max(longest, place - start + 1)
            else:
                break
    return longest
""",
    )
]
EXPLANATION = """
The stack holds the positions of all that has no partner so far. After a pop, everything behind the new top has found its partner, so it is sound. For `)([])[](`:

| position | bracket | stack | passage |
|---|---|---|---|
| 0 | `)` | 0 | |
| 1, 2 | `([` | 0 1 2 | |
| 3 | `]` | 0 1 | 3 − 1 = 2 |
| 4 | `)` | 0 | 4 − 0 = 4 |
| 5 | `[` | 0 5 | |
| 6 | `]` | 0 | 6 − 0 = 6 |
| 7 | `(` | 0 7 | |

Each position is pushed and popped at most once. Another way keeps for each position how long the sound passage ending there is, and jumps over it. Starting again at each position takes the square of the length.
"""

PARTNER = {")": "(", "]": "["}


def longest_sound(text: str) -> int:
    waiting: list[int] = []
    longest = 0
    for place, bracket in enumerate(text):
        if waiting and PARTNER.get(bracket) == text[waiting[-1]]:
            waiting.pop()
            longest = max(longest, place - (waiting[-1] if waiting else -1))
        else:
            waiting.append(place)
    return longest


def inputs(rng):
    def sound(depth):
        if depth == 0:
            return ""
        pair = rng.choice(["()", "[]"])
        return "".join(rng.choice([pair[0] + sound(depth - 1) + pair[1], sound(depth - 1)]) for _ in range(rng.randint(1, 2)))

    pieces = [sound(rng.randint(0, 3)) for _ in range(rng.randint(1, 3))]
    return (rng.choice(["(", "]", ")", "[", ""]).join(pieces)[:24],)


def large(rng, size):
    # long rows to read on from every opening bracket, and back from every closing one, and a deep nest between them
    row, deep = size // 3, size // 6 - rng.randint(2, 9)
    nest = "(" * deep + ")" * deep
    return ("".join(rng.choice("([") for _ in range(row)) + nest + "(]" + "".join(rng.choice(")]") for _ in range(row)),)
