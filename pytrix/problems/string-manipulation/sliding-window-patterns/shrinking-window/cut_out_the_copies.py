"""One cut against repetition

A line of music is too repetitive: in the end no note may occur more than {limit} in it. The composer removes one
stretch of neighbouring notes from `notes`, and what stood to the left and right of it closes up.

Return the smallest number of notes that have to be removed. If the line is fine already, that is 0, as for an empty
line. The stretch may also lie at the very beginning or at the very end. Lines can be long, so testing all stretches
is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
ROWS = [{"n": 1, "limit": "once"}, {"n": 2, "limit": "twice"}]
CONSTRAINTS = ("`notes` consists of small letters, up to 3,000 of them",)
HINTS = (
    "Look at the notes that stay instead of those that go. What do they look like, and what has to hold for them?",
    "A beginning and an end stay. The longer the beginning, the shorter the end has to be: both limits move in one direction.",
    "First take the longest end that is fine by itself. Then add notes at the beginning and, while one is too frequent, give up notes at the end.",
)
EXAMPLES = [
    Example(lambda n: ("abcab" * n,)),
    Example(lambda n: ("a" * n + "gfa" + "cd",), why="one a too many, but only neighbouring notes can go"),
    Example(lambda n: ("dcba" + "d" * n,)),
    Example(("acegb",), why="fine already"),
]
EDGES = {
    "fine already": ("abc",),
    "empty line": ("",),
    "very beginning": lambda n: ("e" * n + "efg",),
    "one stretch": ("acdedaacdeda",),
    "very end": lambda n: ("abc" + "c" * n,),
}
ALWAYS = [lambda n: ("axbyba",) if n == 1 else ("axbyazbwba",), lambda n: ("bbaa",) if n == 1 else None, lambda n: ("aabd",) if n == 2 else None]
MISTAKES = [
    Mistake("You removed single notes here and there. Only one stretch of neighbouring notes may be removed.",
            """
def shortest_cut(notes: str) -> int:
    return sum(max(0, notes.count(note) - n) for note in set(notes))
"""),
    Mistake("You kept only an end of the line. A beginning may stay too, as long as it goes together with the end.",
            "        best = min(best, end - left - 1)\n", ""),
    Mistake("The note at position `left` stays, so it is not part of the stretch that goes.",
            "end - left - 1", "end - left"),
    Mistake("Giving up one note at the end may not be enough to make room for the new one.",
            "while tally[note] > n and end < size:", "if tally[note] > n and end < size:"),
]
SIZE = 3_000
SLOW = [
    Slow("Your answer is right, but it tries one stretch after the other. Let the part that stays at the beginning grow and the one at the "
         "end shrink in a single pass.",
         """
def shortest_cut(notes: str) -> int:
    for size in range(len(notes)):
        for start in range(len(notes) - size + 1):
            rest = notes[:start] + notes[start + size :]
            if all(rest.count(note) <= n for note in set(rest)):
                return size
    return 0
"""),
]
EXPLANATION = """
What stays is a beginning and an end. When the beginning grows, the end may only get shorter, so the start of the end
never moves back. To begin with, the longest end that is fine by itself stays, with no beginning. Then notes join the beginning
one by one, and while the new note is too frequent, the end gives up notes on its left; the gap between the two is what is
removed. In the third example the longest end starts at the c, so one note goes. If the d in front stays instead, the end
has to give up c, b, a and a d: four notes would go, which is worse. Each note enters the tally at most twice and leaves it at most once: the work grows with the length of the line.
Testing all stretches instead takes up to the cube.
"""


def shortest_cut(notes: str, *, n: int) -> int:
    tally = dict.fromkeys(notes, 0)
    size = end = len(notes)
    while end > 0 and tally[notes[end - 1]] < n:
        end -= 1
        tally[notes[end]] += 1
    if end == 0:
        return 0
    best = end
    for left, note in enumerate(notes):
        tally[note] += 1
        while tally[note] > n and end < size:
            tally[notes[end]] -= 1
            end += 1
        if tally[note] > n:
            break
        best = min(best, end - left - 1)
    return best


def inputs(rng, n):
    return (letters(rng, 4, 11, "abcdefg"[: rng.randint(3, 7 - n)]),)


def large(rng, size):
    return ("".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(size)),)
