"""Numbers without gaps

A weather balloon sends positive whole numbers as one long text of `0` and `1`, without any gaps. Each number is
written in base two, which always begins with a 1, and in front of it stand {zeros}. So 5, in base two `101`, is
sent as `{shown}`.

Return the list of numbers in `bits`; without bits it is empty. If the bits end before a number is complete, it is
lost: the list contains the complete numbers only.
"""
from pytrix.question.authoring import Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "PARTITION")
ROWS = [
    {"extra": 1, "zeros": "as many zeros as the number has digits after its first one", "shown": "00101"},
    {"extra": 0, "zeros": "as many zeros as the number has digits", "shown": "000101"},
]
CONSTRAINTS = ("apart from being cut off at the end, `bits` are correct", "numbers are at least 1 and may be very large")
HINTS = (
    "At the start of a number you meet zeros. What do they tell you at the moment when the first 1 appears?",
    "Find the next 1 with `find`. The distance from where you are says how many digits to take from there.",
    "Cut out the digits. If there are fewer than announced, or no 1 at all, stop. `int` can read a text in base two.",
)
EXAMPLES = [lambda shown: (shown,), lambda extra: ("1" + "00101" + "011" if extra else "01" + "000101" + "0011",)]
EDGES = {
    "without bits": ("",),
    "complete": lambda extra: ("1" + "0010" if extra else "01" + "00010",),
    "lost": lambda extra: ("1000" if extra else "01000",),
    "at least 1": lambda extra: ("11" if extra else "0101",),
    "very large": lambda extra: ("0" * (40 - extra) + "1" * 40,),
}
MISTAKES = [
    Mistake("You take the wrong number of digits after the zeros. Count them in the example of the number 5.",
            "- place + extra", "- place + 1 - extra"),
    Mistake("A number that was cut off is still in your list.", "if end > len(bits):", "if end > len(bits) + 2:"),
    Mistake("All digits of the number come after the zeros, and its first digit, the 1, is one of them.",
            "bits[start:end]", "bits[start + 1 : end + 1]"),
    Mistake("You read the digits in base ten. They are written in base two.",
            "int(bits[start:end], 2)", "int(bits[start:end])"),
]
ORACLE = '''
def received(bits: str) -> list[int]:
    for size in range(1, len(bits) + 1):
        zeros = "0" * (size - extra)
        digits = bits[len(zeros) :][:size]
        if bits.startswith(zeros + "1") and len(digits) == size:
            return [int(digits, 2), *received(bits[len(zeros) + size :])]
    return []
'''
EXPLANATION = """
A number in base two begins with a 1, so the zeros before it are free to announce its length. The position jumps
from number to number, and each bit is touched a small number of times.
"""


def received(bits: str, *, extra: int) -> list[int]:
    numbers: list[int] = []
    place = 0
    while (start := bits.find("1", place)) >= 0:
        end = 2 * start - place + extra
        if end > len(bits):
            return numbers
        numbers.append(int(bits[start:end], 2))
        place = end
    return numbers


def inputs(rng, extra):
    numbers = [rng.choice([1, rng.randint(1, 9), rng.randint(1, 100)]) for _ in range(rng.randint(1, 5))]
    bits = "".join("0" * (number.bit_length() - extra) + f"{number:b}" for number in numbers)
    return (bits[: len(bits) - rng.choice([0, 0, 0, 1, 2])],)
