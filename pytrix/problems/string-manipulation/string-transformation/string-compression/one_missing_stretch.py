"""Cut once for the shortest note

The short note of a text gives each run of equal letters as the letter and its length, but a letter that stands
alone without a number: the note of `aaab` is `a3b`, with 3 characters.

Cut `k` neighbouring letters out of `text` and close the gap; runs that meet there become one. Return the length of the
shortest note that can be reached in this way. Exactly `k` letters are cut; when that is the whole text, the note has 0
characters.
"""

from pytrix.question.authoring import Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`k` is at least 1 and at most the length of `text`", "up to 20,000 letters")
HINTS = (
    "After a cut, a beginning and an end of the text remain. How much of their notes can be known before any cut is "
    "tried?",
    "Prepare the length of the note for every beginning and for every end, together with the run that touches the "
    "cut. Then each "
    "cut costs constant time.",
    "When the letters at both sides of the gap are equal, two runs become one: take away what both cost and add what "
    "the joined run "
    "costs.",
)
EXAMPLES = [Example(("aabbaa", 2), why="without bb the note is a4"), Example(("abcabc", 3)), Example(("aaabccc", 1))]
EDGES = {
    "whole text": ("fff", 3),
    "become one": ("aaaaabbaaaaa", 2),
    "stands alone": ("abab", 1),
    "at least 1": ("aab", 1),
}
ALWAYS = [("bbba", 1)]
MISTAKES = [
    Mistake("You add the notes of both parts. Where equal letters meet at the gap, two runs become one.",
            "        if text[start - 1 : start] == text[start + k : start + k + 1]:\n"
            "            total += cost(left_run + right_run) - cost(left_run) - cost(right_run)\n", ""),
    Mistake("The cut at the very end of the text is never tried.",
            "range(len(text) - k + 1)", "range(max(1, len(text) - k))"),
    Mistake("You count a number for a letter that stands alone.",
            "min(size, 1) if size < 2 else", "0 if size < 1 else"),
    Mistake("A number of two digits needs two characters: you count one for every number.", "1 + len(str(size))", "2"),
]
SIZE = 8_000
SLOW = [
    Slow("Your answer is right, but it writes the whole note anew for each cut. Prepare the costs of all beginnings and ends once.",
         '''
def note_after_cut(text: str, k: int) -> int:
    totals = []
    for start in range(len(text) - k + 1):
        rest = text[:start] + text[start + k :]
        total = run = 0
        for place, letter in enumerate(rest):
            if rest[place - 1 : place] != letter:
                total += cost(run)
                run = 0
            run += 1
        totals.append(total + cost(run))
    return min(totals)
'''),
]
EXPLANATION = """
The text before the cut and the text after it have notes of their own, and these are known for all places after one
walk in each direction. Only the two runs at the gap can influence each other. For `aabbaa` and a cut of 2:

| cut | left note | right note | at the gap | together |
|---|---|---|---|---|
| aa | 0 | b2a2: 4 | | 4 |
| ab | a: 1 | ba2: 3 | | 4 |
| bb | a2: 2 | a2: 2 | a2 and a2 become a4 | 2 |
| ba | a2b: 3 | a: 1 | | 4 |
| aa | a2b2: 4 | 0 | | 4 |

Each cut costs constant time, and all of them together grow with the length of the text. Writing the whole note anew for each
cut instead takes the square.
"""


def note_after_cut(text: str, k: int) -> int:
    front = note_lengths(text)
    back = note_lengths(text[::-1])[::-1]
    totals = []
    for start in range(len(text) - k + 1):
        left, left_run = front[start]
        right, right_run = back[start + k]
        total = left + right
        if text[start - 1 : start] == text[start + k : start + k + 1]:
            total += cost(left_run + right_run) - cost(left_run) - cost(right_run)
        totals.append(total)
    return min(totals)


def note_lengths(text: str) -> list[tuple[int, int]]:
    table = [(0, 0)]
    total = run = 0
    for place, letter in enumerate(text):
        if text[place - 1 : place] != letter:
            run = 0
        total += cost(run + 1) - cost(run)
        run += 1
        table.append((total, run))
    return table


def cost(size: int) -> int:
    return min(size, 1) if size < 2 else 1 + len(str(size))


def inputs(rng):
    text = "".join(rng.choice("aab") * rng.choice([1, 1, 2, 3, 5, 9]) for _ in range(rng.randint(2, 6)))
    gap = rng.randint(1, min(len(text), 4))
    return (rng.choice([text, text + "a" + "b" * gap + "a" * rng.choice([1, 3, 8]), "aaa" + "c" * gap + "aa" + text]), gap)


def large(rng, size):
    return ("".join(rng.choice("ab") * rng.randint(1, 12) for _ in range(size // 6)), size // 50)
