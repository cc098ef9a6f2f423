"""Signals without gaps

An old lighthouse sends letters as short and long flashes: `codes` maps each letter to its signal, a text of `.` and
`-` that is never empty, and no two letters have the same signal. The keeper left no gaps between the letters. He
only kept to one rule: he never sent the same letter twice in a row.

Return how many different texts `flashes` can be. If it is empty, there is one: the empty text. If no text fits, the
answer is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("COUNT",)
CONSTRAINTS = ("up to 100 flashes", "up to 26 letters")
HINTS = (
    "The last letter of the text ends where the flashes end. What do you have to know about the text before it?",
    "For each number of flashes keep a count for each letter: how many texts for these flashes end with it.",
    "Where the first `end` flashes end with the signal of a letter, its count is the sum of all counts at `end - len(signal)`, without the count of the same letter there.",
)
EXAMPLES = [
    Example(("..-", {"E": ".", "I": "..", "T": "-", "A": ".-"}), why="IT and EA; EET would send E twice in a row"),
    Example(("...", {"E": ".", "I": ".."}), why="EI and IE"),
    Example(("--", {"T": "-"}), why="TT breaks the rule"),
    Example((".-.-", {"A": ".-", "R": ".-.", "T": "-", "E": "."}), why="ETA, ETET, AET and RT; AA is not allowed"),
]
EDGES = {
    "If it is empty": Edge(("", {"E": "."}), "no flashes"),
    "no text fits": Edge((".-", {"T": "-", "M": "--"}), "nothing begins with a short flash"),
    "twice in a row": Edge((".-.", {"E": ".", "T": "-"}), "the same letter again, but not in a row"),
    "maps each letter": Edge((".", {}), "no letter has a signal"),
}
MISTAKES = [
    Mistake("You count texts in which a letter comes twice in a row. The keeper never sent such a text.", " - before.get(letter, 0)", ""),
    Mistake("Where the flashes are empty there is one text, the empty one. You begin with none.", '[{"": 1}]', "[{}]"),
    Mistake(
        "You allow each letter only once in the whole text. Only twice in a row is forbidden.",
        """
def readings(flashes: str, codes: dict[str, str]) -> int:
    def count(start: int, left: frozenset[str]) -> int:
        if start == len(flashes):
            return 1
        return sum(
            count(start + len(codes[letter]), left - {letter})
            for letter in left
            if flashes.startswith(codes[letter], start)
        )

    return count(0, frozenset(codes))
""",
    ),
    Mistake("You only look at the signals with which the flashes begin as a whole. Each part ends with a signal of its own.", "if flashes.endswith(signal, 0, end):", "if flashes.startswith(signal) and len(signal) <= end:"),
]
SLOW = [
    Slow(
        "You try every text one by one, and their number doubles every few flashes. Keep for each place how many texts end there with which letter.",
        """
def readings(flashes: str, codes: dict[str, str]) -> int:
    def count(start: int, last: str) -> int:
        if start == len(flashes):
            return 1
        return sum(
            count(start + len(signal), letter)
            for letter, signal in codes.items()
            if letter != last and flashes.startswith(signal, start)
        )

    return count(0, "")
""",
    ),
]
SIZE = 100
ALSO_RIGHT = [
    Way(
        "From the front, with a memory: a function that counts the texts from a place on, given the letter before, and remembers its answers. It asks only for what is needed, but the calls lie inside one another.",
        """
from functools import cache


def readings(flashes: str, codes: dict[str, str]) -> int:
    @cache
    def count(start: int, last: str) -> int:
        if start == len(flashes):
            return 1
        return sum(
            count(start + len(signal), letter)
            for letter, signal in codes.items()
            if letter != last and flashes.startswith(signal, start)
        )

    return count(0, "")
""",
    ),
]
EXPLANATION = """
One count a place would do without the keeper's rule. With it, the last letter matters, so each place has a count for every letter that a text can end with there. For `..-` with E, I, T and A:

| flashes | counts |
|---|---|
| none | the empty text: 1 |
| `.` | E: 1 |
| `..` | E: 0, I: 1 |
| `..-` | T: 1, A: 1 |

At `..` the E would follow an E, so its count is 0; T then follows the one text I, and A follows E. The answer is the sum of the last row. With n flashes and k letters there are n · k counts, each a sum of at most k + 1 numbers. Another way counts from the front with a function that remembers its answers.
"""


def readings(flashes: str, codes: dict[str, str]) -> int:
    counts: list[dict[str, int]] = [{"": 1}]
    for end in range(1, len(flashes) + 1):
        ends_with = {}
        for letter, signal in codes.items():
            if flashes.endswith(signal, 0, end):
                before = counts[end - len(signal)]
                ends_with[letter] = sum(before.values()) - before.get(letter, 0)
        counts.append(ends_with)
    return sum(counts[-1].values())


def inputs(rng):
    signals = rng.sample([".", "-", "..", ".-", "-.", "--", "...", ".-.", "--."], rng.randint(1, 6))
    codes = dict(zip(rng.sample("AEINRSTM", len(signals)), signals, strict=True))
    if rng.random() < 0.7:
        return "".join(rng.choice(signals) for _ in range(rng.randint(0, 6))), codes
    return "".join(rng.choice(".-") for _ in range(rng.randint(0, 7))), codes


def large(rng, size):
    letters = rng.sample("AEINRSTM", 4)
    flashes = ""
    while len(flashes) < size:
        flashes += "." * rng.randint(3, 6) + "-"
    return flashes[:size], dict(zip(letters, [".", "..", "...", "-"], strict=True))
