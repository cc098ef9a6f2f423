"""Numbers without gaps

A weather balloon sends positive whole numbers as one long text of `0` and `1`, without any gaps. Each number is
written in base two, which always begins with a 1, and in front of it stand as many zeros as the number has digits after its first one. So 5, in base two `101`, is
sent as `00101`.

Return the list of numbers in `bits`; without bits it is empty. If the bits end before a number is complete, it is
lost: the list contains the complete numbers only.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "PARTITION")
CONSTRAINTS = ("apart from being cut off at the end, `bits` are correct", "numbers are at least 1 and may be very large")
HINTS = (
    "At the start of a number you meet zeros. What do they tell you at the moment when the first 1 appears?",
    "Find the next 1 with `find`. The distance from where you are says how many digits to take from there.",
    "Cut out the digits. If there are fewer than announced, or no 1 at all, stop. `int` can read a text in base two.",
)
EXAMPLES = [Example(("00101",)), Example(("1" + "00101" + "011",), why="1, 00101 and 011"), Example(("0101000",), why="010, and then a number that is cut off")]
EDGES = {
    "without bits": ("",),
    "complete": ("10010",),
    "lost": ("1000",),
    "at least 1": ("11",),
    "very large": ("0" * 39 + "1" * 40,),
}
MISTAKES = [
    Mistake("You take the wrong number of digits after the zeros. Count them in the example of the number 5.",
            "- place + 1", "- place"),
    Mistake("A number that was cut off is still in your list.", "if end > len(bits):", "if end > len(bits) + 2:"),
    Mistake("All digits of the number come after the zeros, and its first digit, the 1, is one of them.",
            "bits[start:end]", "bits[start + 1 : end + 1]"),
    Mistake("You read the digits in base ten. They are written in base two.",
            "int(bits[start:end], 2)", "int(bits[start:end])"),
]
ORACLE = '''
def received(bits: str) -> list[int]:
    for size in range(1, len(bits) + 1):
        zeros = "0" * (size - 1)
        digits = bits[len(zeros) :][:size]
        if bits.startswith(zeros + "1") and len(digits) == size:
            return [int(digits, 2), *received(bits[len(zeros) + size :])]
    return []
'''
EXPLANATION = """
A number in base two begins with a 1, so the zeros before it are free to announce its length. For `100101011`:

| from | zeros | digits | number |
|---|---|---|---|
| 0 | 0 | 1 | 1 |
| 1 | 2 | 101 | 5 |
| 6 | 1 | 11 | 3 |

If the next 1 stands at `start`, there are `start - place` zeros, and as many digits follow it. The position jumps from number
to number, and each bit is touched a small number of times. Counting the zeros one by one instead of asking `find` takes the
same number of steps.
"""


def received(bits: str) -> list[int]:
    numbers: list[int] = []
    place = 0
    while (start := bits.find("1", place)) >= 0:
        end = 2 * start - place + 1
        if end > len(bits):
            return numbers
        numbers.append(int(bits[start:end], 2))
        place = end
    return numbers


def inputs(rng):
    numbers = [rng.choice([1, rng.randint(1, 9), rng.randint(1, 100)]) for _ in range(rng.randint(1, 5))]
    bits = "".join("0" * (number.bit_length() - 1) + f"{number:b}" for number in numbers)
    return (bits[: len(bits) - rng.choice([0, 0, 0, 1, 2])],)
