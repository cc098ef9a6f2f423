"""Neighbours that add up

The numbers of the houses in a street are single digits, written one after the other in `digits`. Postman Rui always
looks at {word} neighbouring digits at once, first at the leftmost {word}, and then he moves on by one digit at a
time.

Return how often the digits that he sees add up to `total`. If there are fewer than {word} digits, he sees nothing and
the answer is 0. Groups may overlap, and zeros count as digits like any others.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "AGGREGATE")
ROWS = [{"n": 2, "word": "two"}, {"n": 3, "word": "three"}, {"n": 4, "word": "four"}]
CONSTRAINTS = ("`digits` consists of the characters 0 to 9",)
HINTS = (
    "A digit in a text is a character. What do you need before you can add it to another one?",
    "Make a slice of {n} characters for each place where a group can start, and add up the numbers in it.",
    "Inside `sum`, turn each character of the slice into an `int`. Compare the sum with the total and count.",
)
EXAMPLES = [Example(("352413", 8)), Example(("1111110", 4)), Example(("0123210", 6))]
EDGES = {
    "fewer than {word} digits": ("9", 9),
    "may overlap": lambda n: ("2" * (n + 3), 2 * n),
    "zeros count": ("05050", 5),
}
MISTAKES = [
    Mistake("The last group is missing. It ends with the last digit.", "len(digits) - n + 1", "len(digits) - n"),
    Mistake("Groups may overlap: move on by one digit, not by a whole group.",
            "range(len(digits) - n + 1)", "range(0, len(digits) - n + 1, n)"),
    Mistake("Your groups have one digit too many.", "digits[start : start + n]", "digits[start : start + n + 1]"),
    Mistake("You compare the characters' numbers in the computer's alphabet. The character `0` is not the number 0 there.",
            "int(digit)", "ord(digit)"),
]
EXPLANATION = """
Each start gives one group of {n} digits, and the last one starts {n} places before the end. In `352413` the first group
begins with the 3, the next with the 5, and so on; each is added up and compared with 8. A group is short, so the work of
adding it up anew is small. With wide groups, one would rather update the sum: add the digit that comes in, subtract the one
that leaves.
"""


def groups_with_total(digits: str, total: int, *, n: int) -> int:
    found = 0
    for start in range(len(digits) - n + 1):
        if sum(int(digit) for digit in digits[start : start + n]) == total:
            found += 1
    return found


def inputs(rng, n):
    digits = letters(rng, n + 1, n + 6, "0123")
    start = rng.randint(0, len(digits) - n)
    return (digits, sum(int(digit) for digit in digits[start : start + n]))
