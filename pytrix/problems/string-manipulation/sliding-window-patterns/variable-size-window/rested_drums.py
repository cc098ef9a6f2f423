"""Drums that need a rest

A drummer has drums named by letters, and `beats` says which drum is struck in each second. A drum that has been
struck needs {n} {n:plural second seconds} of rest before it may be struck again: between two beats of the same drum
there must be at least {n} {n:plural beat beats} of other drums.

A recording is cut out of the beats, as one stretch of neighbouring seconds, so that within it every drum gets its
rest. Return the length of the longest recording. Without any beats that is 0.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
ROWS = [{"n": 1}, {"n": 2}, {"n": 3}]
HINTS = (
    "Where must the recording begin at the latest if two beats of the same drum come too close to each other?",
    "Remember for each drum when it was struck last. If that is too short a time ago, the recording begins after that beat.",
    "The left end never goes back: it is the larger one of its old place and the place after the earlier of two close beats.",
)
EXAMPLES = [("abcabbca",), ("abcdaefa",)]
EDGES = {"Without any beats": ("",), "same drum": ("kkk",)}
MISTAKES = [
    Mistake("You cut at every repetition. A drum that has rested long enough may be struck again.",
            "if drum in last and place - last[drum] <= n:", "if drum in last:"),
    Mistake("Count the beats between: with exactly {n} other {n:plural beat beats} between them, the rest was long enough.",
            "place - last[drum] <= n", "place - last[drum] <= n + 1"),
    Mistake("The recording may not begin with the earlier of the two close beats, but only after it.",
            "last[drum] + 1)", "last[drum])"),
    Mistake("The rest is one beat too short in your recordings.", "place - last[drum] <= n", "place - last[drum] < n"),
]
EXPLANATION = """
The table of last beats tells at once whether the new beat comes too early, and where the left end has to go: a leap
instead of many small steps. The left end never moves back, so one pass over the beats is enough.
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
