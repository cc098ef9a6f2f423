"""Drums that need a rest

A drummer has drums named by letters, and `beats` says which drum is struck in each second. A drum that has been
struck needs {n} {n:plural second seconds} of rest before it may be struck again: between two beats of the same drum
there must be at least {n} {n:plural beat beats} of other drums.

A recording is cut out of the beats, as one stretch of neighbouring seconds, so that within it every drum gets its
rest. Return the length of the longest recording. Without any beats that is 0.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
ROWS = [{"n": 1}, {"n": 2}, {"n": 3}]
HINTS = (
    "Where must the recording begin at the latest if two beats of the same drum come too close to each other?",
    "Remember for each drum when it was struck last. If that is too short a time ago, the recording begins after that beat.",
    "The left end never goes back: it is the larger one of its old place and the place after the earlier of two close beats.",
)
EXAMPLES = [Example(("abcabbca",), why="no recording can hold the two b side by side"), Example(("abcdaefa",)), Example(("abab",))]
EDGES = {"Without any beats": ("",), "same drum": ("kkk",)}
ALWAYS = [("abba",), lambda n: ("adbaf",) if n == 3 else None]
MISTAKES = [
    Mistake("You cut at every repetition. A drum that has rested long enough may be struck again.",
            "if drum in last and place - last[drum] <= n:", "if drum in last:"),
    Mistake("Count the beats between: with exactly {n} other {n:plural beat beats} between them, the rest was long enough.",
            "place - last[drum] <= n", "place - last[drum] <= n + 1"),
    Mistake("The recording may not begin with the earlier of the two close beats, but only after it.",
            "last[drum] + 1)", "last[drum])"),
    Mistake("The rest is one beat too short in your recordings.", "place - last[drum] <= n", "place - last[drum] < n"),
]
ORACLE = """
def longest_recording(beats: str) -> int:
    best = 0
    for start in range(len(beats)):
        for end in range(start + 1, len(beats) + 1):
            cut = beats[start:end]
            if all(drum not in cut[place + 1 : place + 1 + n] for place, drum in enumerate(cut)):
                best = max(best, len(cut))
    return best
"""
ALSO_RIGHT = [
    Way(
        'Look back at the last {n} {n:plural beat beats} for the same drum. No table, but a short search at each beat.',
        """
def longest_recording(beats: str) -> int:
    left = best = 0
    for place, drum in enumerate(beats):
        near = beats.rfind(drum, max(left, place - n), place)
        left = max(left, near + 1)
        best = max(best, place - left + 1)
    return best
""",
    ),
]
EXPLANATION = """
The table of last beats tells at once whether the new beat comes too early, and where the left end has to go: a leap
instead of many small steps. In `abcabbca` the b at position 5 comes right after the one at position 4, too early in any case,
so the recording begins at 5 from then on. The left end never moves back, so one pass over the beats is enough: the work grows
with their number. Testing every stretch takes up to the cube instead.
"""


def longest_recording(beats: str, *, n: int) -> int:
    last: dict[str, int] = {}
    left = best = 0
    for place, drum in enumerate(beats):
        if drum in last and place - last[drum] <= n:
            left = max(left, last[drum] + 1)
        last[drum] = place
        best = max(best, place - left + 1)
    return best


def inputs(rng, n):
    return (letters(rng, 5, 14, "abcdefg"[: n + 3]),)
