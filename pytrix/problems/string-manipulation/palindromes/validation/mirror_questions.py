"""A thousand questions about one strip

A quiz shows a long strip of letters. Each question names two places, and asks whether everything between them, both
places included, reads the same backwards.

Return how many of `questions` have the answer yes. Each is a pair of places of `strip`, counted from 0, and may name
the later place first; a question asked twice counts twice. A question with twice the same place is about a single letter, and the answer is yes. Without
questions the result is 0. Strip and quiz are long: whoever reads the strip again for each question is still busy when
the quiz is over.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("VALIDATE", "COUNT")
CONSTRAINTS = ("`strip` has 1 to 1,000 letters", "all places exist in the strip", "up to 60,000 questions")
HINTS = (
    "Many questions share a middle. What does one answer tell you about the others around the same middle?",
    "The sum of the two places names the middle. For each middle, find out once how far the strip is mirrored around "
    "it.",
    "Before the quiz, walk outwards from every middle and keep the place where the walk stopped on the left. Then a "
    "question needs one comparison.",
)
EXAMPLES = [
    Example(("noonday", [(0, 3), (1, 3)]), why="noon, but not oon"),
    Example(("abacab", [(2, 0), (1, 5), (4, 4)])),
    Example(("tide", [(0, 1), (3, 2)])),
]
EDGES = {
    "later place first": ("xyx", [(2, 0)]),
    "twice the same place": ("ab", [(1, 1)]),
    "Without questions": ("abc", []),
}
ALWAYS = [("noon", [(0, 3), (0, 3), (0, 1)]), ("abcdba", [(0, 5), (1, 4)])]
MISTAKES = [
    Mistake("You forget that a question may name the later place first.", "min(one, other)", "one"),
    Mistake("You only compare the letters at the two places. Everything between them has to agree, too.",
            "reach[one + other] < min(one, other)", "strip[one] == strip[other]"),
    Mistake("You miss mirrors with an even number of letters: their middle is a gap between two letters.",
            "reach[one + other] < min(one, other)", "(one + other) % 2 == 0 and reach[one + other] < min(one, other)"),
]
SIZE = 60_000
SLOW = [
    Slow("Your answer is right, but it cuts out and reverses a part of the strip for every question.",
         """
def yes_count(strip: str, questions: list[tuple[int, int]]) -> int:
    count = 0
    for one, other in questions:
        low, high = min(one, other), max(one, other)
        while low < high and strip[low] == strip[high]:
            low += 1
            high -= 1
        count += low >= high
    return count
"""),
]
EQUIVALENT = {
    "for middle in range(2 * size - 1): -> for middle in range(2 * size + 1):": "no question has a middle after the last letter",
    "for middle in range(2 * size - 1): -> for middle in range(2 * size - 0):": "no question has a middle after the last letter",
    "for middle in range(2 * size - 1): -> for middle in range(3 * size - 1):": "no question has a middle after the last letter",
    "while left >= 0 and right < size and (strip[left] == strip[right]): -> "
    "while left >= -1 and right < size and (strip[left] == strip[right]):":
        "a walk that has left the strip has covered all letters on its left in any case",
}
EXPLANATION = """
Places with the same sum lie around the same middle, so 2n - 1 sums stand for all middles of n letters. Walking
outwards from each, once, gives the first place on its left at which the mirror breaks. A stretch is mirrored exactly
if it begins after that place. In `noonday`:

| question | sum | walk stops at | answer |
|---|---|---|---|
| 0, 3 | 3 | -1, before the strip | yes: 0 is after it |
| 1, 3 | 4 | 1: o meets n | no: 1 is not after it |

The preparation takes at worst the square of the length of the strip; after that, a question costs one comparison, no
matter how long the stretch is. Reading the strip again for each question costs its length every time.
"""


def yes_count(strip: str, questions: list[tuple[int, int]]) -> int:
    reach, size = [], len(strip)
    for middle in range(2 * size - 1):
        left = middle // 2
        right = middle - left
        while left >= 0 and right < size and strip[left] == strip[right]:
            left -= 1
            right += 1
        reach.append(left)
    return sum(reach[one + other] < min(one, other) for one, other in questions)


def inputs(rng):
    half = letters(rng, 2, 4, "ab")
    strip = letters(rng, 0, 2, "ab") + half + rng.choice(["", "c"]) + half[::-1] + letters(rng, 0, 2, "ab")
    questions = []
    for _ in range(rng.randint(2, 6)):
        one, other = rng.randrange(len(strip)), rng.randrange(len(strip))
        questions.append((one, other))
    return (strip, questions)


def large(rng, size):
    length = max(10, min(900, size // 20))
    strip = "ab" * (length // 2) + "a"
    return (strip, [(rng.randrange(0, 10) * 2, length - rng.randrange(0, 5) * 2 - length % 2) for _ in range(size)])
