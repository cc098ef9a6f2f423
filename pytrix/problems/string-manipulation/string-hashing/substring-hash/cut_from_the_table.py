"""A part cut from the table

A long text of letters was thrown away, but a table of numbers is left. A text's number is built from 0 by going through its letters: for each
one the number is multiplied by 100, and the letter's value is added, 1 for `a`, 2 for `b`, up to 26 for `z`. So `cab` has the number
30102. The table `numbers` holds, at index `k`, the number of the first `k` letters of the text; its entry at index 0 is 0.

Return the part of the text from position `start` up to but not including position `end`, as letters. Where `start` equals `end`,
the part is an empty text.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "SEARCH")
CONSTRAINTS = ("`start` is from 0 to `end`, and `end` is an index of the table",)
HINTS = (
    "Write down the numbers of `ca` and `cabbe` one under the other. Where do you see the number of `bbe`?",
    "The entry at the end contains the entry at the start, moved to the left by two digits for each letter of the part. Take it away.",
    "What remains is the number of the part; its last two digits tell the last letter, and dividing by 100 removes them.",
)
EXAMPLES = [
    Example(([0, 3, 301, 30102, 3010202, 301020205], 2, 5), why="30102, then 02 and 05 after it: 2, 2, 5"),
    Example(([0, 8, 809], 0, 2)),
    Example(([0, 26, 2615, 261515], 1, 3)),
]
EDGES = {
    "empty text": ([0, 26], 1, 1),
    "up to but not including": ([0, 1, 102, 10203], 1, 2),
    "26 for `z`": ([0, 26, 2626, 262610, 26261001], 1, 4),
    "first `k` letters": ([0, 20, 2005, 200501], 0, 1),
}
MISTAKES = [
    Mistake("You take away the entry at the start without moving it: it must be multiplied by 100 for each letter of the part.",
            "numbers[start] * 100 ** (end - start)", "numbers[start]"),
    Mistake("The letters come out from last to first and have to be turned round.", "[::-1]", "[::1]"),
    Mistake("The value 1 means `a`. Your letters are one too far in the alphabet.", 'ord("a") - 1', 'ord("a")'),
    Mistake("You read the whole text up to the end. The letters before the start do not belong to the part.",
            " - numbers[start] * 100 ** (end - start)", ""),
]
EXPLANATION = """
The number of a beginning consists of the number of a shorter beginning, moved to the left, and the number of the part behind
it. In the first example, with start 2 and end 5:

| step | value |
|---|---|
| entry at the end | 301020205 |
| entry at the start, moved by three letters | 301000000 |
| difference | 20205 |
| letters from the last to the first | 05 e, 02 b, 02 b |

So the part is `bbe`. One subtraction gives the number of any part, and the work of reading it grows with its length. With a
remainder by a modulus the same formula still gives the part's number, but the letters can no longer be read from it.
"""


def part(numbers: list[int], start: int, end: int) -> str:
    rest = numbers[end] - numbers[start] * 100 ** (end - start)
    letters = ""
    while rest:
        rest, value = divmod(rest, 100)
        letters += chr(ord("a") - 1 + value)
    return letters[::-1]


def inputs(rng):
    numbers = [0]
    for _ in range(rng.randint(3, 7)):
        numbers.append(numbers[-1] * 100 + rng.randint(1, 26))
    start = rng.randint(0, len(numbers) - 2)
    return (numbers, start, rng.randint(start, len(numbers) - 1))
