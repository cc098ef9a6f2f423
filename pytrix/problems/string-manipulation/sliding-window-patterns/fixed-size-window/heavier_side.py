"""Where the left side has more vowels

A bookmark lies between two neighbouring letters of `line`, so that at least `width` letters are on either side of it.
Compare the `width` letters directly left of the bookmark with the `width` letters directly right of it.

Return at how many places of the bookmark the left group has more vowels (`a`, `e`, `i`, `o`, `u`) than the other
one. Equally many are not more. If the line is too short for two groups, there is no place for the bookmark.
Lines and groups can be long, so counting both groups anew at each place is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "COMPARE")
CONSTRAINTS = ("`width` is at least 1", "small letters only, up to 16,000 of them")
HINTS = (
    "When the bookmark moves on by one letter, three letters matter. Which ones, and what happens to each?",
    "Keep the difference between the two groups' vowels. One letter leaves on the left, one changes sides, one comes in on the right.",
    "The letter that changes sides counts double: it is lost on the right and gained on the left.",
)
EXAMPLES = [Example(("aabbaab", 2)), Example(("oxooxx", 1), why="o left of x, twice"), Example(("tidea", 2))]
EDGES = {
    "too short for two groups": ("aeb", 2),
    "Equally many": ("abab", 2),
}
ALWAYS = [("aabb", 2), ("bbabb", 2)]
MISTAKES = [
    Mistake("Places with equally many vowels on both sides do not count.", "found += lead > 0", "found += lead >= 0"),
    Mistake("The letter that changes sides does two things: the right group loses it and the left group gains it.",
            "lead += 2 * vowel(line[mark])", "lead += vowel(line[mark])"),
    Mistake("The letter that comes into the right group is one place too near; look at where that group ended before.",
            "vowel(line[mark + width])", "vowel(line[mark + width - 1])"),
    Mistake("You compared the whole part left of the bookmark with the whole part right of it. Only `width` letters on each side matter.",
            """
def places(line: str, width: int) -> int:
    counts = [sum(vowel(letter) for letter in line[:mark]) - sum(vowel(letter) for letter in line[mark:])
              for mark in range(width, len(line) - width + 1)]
    return sum(lead > 0 for lead in counts)
"""),
]
SIZE = 16_000
SLOW = [
    Slow("Your answer is right, but it counts both groups anew at every place. Only three letters change their part when the bookmark moves.",
         """
def places(line: str, width: int) -> int:
    found = 0
    for mark in range(width, len(line) - width + 1):
        left = sum(vowel(letter) for letter in line[mark - width : mark])
        right = sum(vowel(letter) for letter in line[mark : mark + width])
        found += left > right
    return found
"""),
]
EXPLANATION = """
Two windows of the same width lie side by side and move together. The letter under the bookmark passes from the right
window to the left one, one letter leaves, one comes in: the difference follows from three letters. For `aabbaab` and a
width of 2:

| bookmark at | left | right | lead of the left |
|---|---|---|---|
| 2 | aa | bb | 2 |
| 3 | ab | ba | 0 |
| 4 | bb | aa | -2 |
| 5 | ba | ab | 0 |

So there is 1 place. The work grows with the length of the line; counting both groups anew instead takes the width every
time.
"""


def vowel(letter: str) -> int:
    return letter in "aeiou"


def places(line: str, width: int) -> int:
    lead = sum(map(vowel, line[:width])) - sum(map(vowel, line[width : 2 * width]))
    found = 0
    last = len(line) - width
    for mark in range(width, last + 1):
        found += lead > 0
        if mark < last:
            lead += 2 * vowel(line[mark]) - vowel(line[mark - width]) - vowel(line[mark + width])
    return found


def inputs(rng):
    return (letters(rng, 4, 10, "aeobcd"), rng.randint(1, 3))


def large(rng, size):
    return ("".join(rng.choice("abcdefghij") for _ in range(size)), size // 4)
