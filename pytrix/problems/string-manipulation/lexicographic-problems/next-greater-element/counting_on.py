"""Count {way} to the same digits

A child counts {way} from `number`, one by one, and waits for the next number that is written with exactly the same
digits, each as often as in the first number.

Return that number. If none comes, return `-1`. Numbers are written without zeros in front, so for example 012 does
not count as a number with the digits of 120.
"""
from pytrix.question.authoring import Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
ROWS = [{"step": 1, "limit": 10_000, "way": "upwards"}, {"step": -1, "limit": 0, "way": "downwards"}]
CONSTRAINTS = ("`number` is from 1 to 9,999",)
HINTS = (
    "How do you see at a glance that two numbers have the same digits, each equally often?",
    "Sort the digits of both numbers as characters and compare the two lists. Then simply try number after number.",
    "`range` counts {way} if its step is {step}. Begin one step beyond the number; with more than four digits, or "
    "below 1, "
    "the search is over.",
)
EXAMPLES = [(351,), (120,)]
EDGES = {"none comes": lambda step: (431 if step > 0 else 134,), "zeros in front": (102,), "as often": (1121,)}
MISTAKES = [
    Mistake("You only look at which digits occur. Each must occur as often as in the first number.",
            "if sorted(str(candidate)) == wanted:", "if set(str(candidate)) == set(wanted):"),
    Mistake("The number itself has the same digits, of course. Begin with the one after it.",
            "range(number + step, limit, step)", "range(number, limit, step)"),
    Mistake("You accept any number with the same sum of digits.",
            "if sorted(str(candidate)) == wanted:", "if sum(map(int, str(candidate))) == sum(map(int, wanted)):"),
    Mistake("You give up at the first number that does not fit.", "    return -1", "        return -1\n    return -1"),
]
EXPLANATION = """
Two numbers consist of the same digits exactly when their sorted digits are equal. Trying one number after the other
is fine for four digits: at most ten thousand tries. With twenty digits it would never end, and one has to find the
place where a digit must change.
"""
EQUIVALENT = {
    "for candidate in range(number + step, limit, step): -> "
    "for candidate in skip_first(range(number + step, limit, step)):":
        "numbers with the same digits differ by a multiple of nine, so the neighbour never fits",
    "for candidate in range(number + step, limit, step): -> "
    "for candidate in skip_last(range(number + step, limit, step)):":
        "the last candidate is 9,999 or 1, which have the same digits as no other number",
    "for candidate in range(number + step, limit, step): -> "
    "for candidate in range(number + step, limit - 1, step):":
        "9,999 has the same digits as no other number, and neither has 0",
}


def same_digits(number: int, *, step: int, limit: int) -> int:
    wanted = sorted(str(number))
    for candidate in range(number + step, limit, step):
        if sorted(str(candidate)) == wanted:
            return candidate
    return -1


def inputs(rng):
    return (rng.choice([rng.randint(1, 99), rng.randint(100, 999), rng.randint(100, 999), rng.randint(9_000, 9_999)]),)
